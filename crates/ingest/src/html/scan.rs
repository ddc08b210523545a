//! Tags and text of a page as they stand in its source, without a tree.

use std::ops::Range;

/// What comes next in the source of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece<'s> {
    /// Text, character references and all, at these bytes.
    Text(Range<usize>),
    /// The start tag of an element.
    Open(&'s str),
    /// An end tag.
    Close(&'s str),
}

/// Reads the pieces of a page. Comments, scripts and style sheets are passed over.
pub(super) struct Scan<'s> {
    source: &'s str,
    at: usize,
}

impl<'s> Scan<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Self { source, at: 0 }
    }

    /// Reads the tag, comment or declaration at the cursor; `None` where `<` is only a sign.
    fn tag(&mut self) -> Option<Option<Piece<'s>>> {
        let rest = &self.source[self.at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            self.at += comment.find("-->").map_or(rest.len(), |end| end + 7);
            return Some(None);
        }
        let closes = rest[1..].starts_with('/');
        let name_at = if closes { 2 } else { 1 };
        let first = rest.as_bytes().get(name_at).copied().unwrap_or(b' ');
        if !closes && matches!(first, b'!' | b'?') {
            self.at += rest.find('>').map_or(rest.len(), |end| end + 1);
            return Some(None);
        }
        if !first.is_ascii_alphabetic() {
            return None;
        }
        let name = &rest[name_at..];
        let name = &name[..name.find(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/').unwrap_or(name.len())];
        self.at += name_at + name.len();
        self.skip_attributes();
        if !closes {
            self.skip_raw(name);
        }
        Some(Some(if closes { Piece::Close(name) } else { Piece::Open(name) }))
    }

    /// Moves behind the `>` that ends a tag; a quoted value may hold one.
    fn skip_attributes(&mut self) {
        let bytes = self.source.as_bytes();
        let mut quote = None;
        let mut before = b' ';
        while let Some(&byte) = bytes.get(self.at) {
            self.at += 1;
            match (quote, byte) {
                (Some(mark), _) if mark == byte => quote = None,
                (Some(_), _) => continue,
                (None, b'>') => return,
                (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
                (None, _) => {}
            }
            if !byte.is_ascii_whitespace() {
                before = byte;
            }
        }
    }

    /// Moves to the end tag of an element whose text is none of the page's.
    fn skip_raw(&mut self, name: &str) {
        if !["script", "style", "textarea", "iframe", "xmp"].iter().any(|raw| name.eq_ignore_ascii_case(raw)) {
            return;
        }
        let bytes = &self.source.as_bytes()[self.at..];
        let is_end = |at: &usize| {
            let tag = bytes.get(at + 2..at + 2 + name.len());
            bytes[*at + 1..].starts_with(b"/") && tag.is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes()))
        };
        self.at += memchr::memchr_iter(b'<', bytes).find(is_end).unwrap_or(bytes.len());
    }
}

impl<'s> Iterator for Scan<'s> {
    type Item = Piece<'s>;

    fn next(&mut self) -> Option<Piece<'s>> {
        while self.at < self.source.len() {
            let start = self.at;
            if self.source.as_bytes()[start] == b'<' {
                match self.tag() {
                    Some(Some(piece)) => return Some(piece),
                    Some(None) => continue,
                    None => self.at += 1,
                }
            }
            let rest = &self.source.as_bytes()[self.at..];
            self.at += memchr::memchr(b'<', rest).unwrap_or(rest.len());
            return Some(Piece::Text(start..self.at));
        }
        None
    }
}

/// Elements that close by themselves, or never hold anything: they do not nest however often they are opened.
const SHALLOW: [&str; 34] = [
    "area", "base", "body", "br", "caption", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img",
    "input", "li", "link", "meta", "option", "optgroup", "p", "param", "path", "rect", "circle", "source", "tbody",
    "td", "tfoot", "th", "thead", "tr", "track", "wbr",
];

/// How deep the elements of a page nest, judged by its tags.
pub(super) fn depth(source: &str) -> usize {
    let is_deep = |name: &str| !SHALLOW.iter().any(|shallow| name.eq_ignore_ascii_case(shallow));
    let (mut now, mut most) = (0_usize, 0);
    for piece in Scan::new(source) {
        match piece {
            Piece::Open(name) if is_deep(name) => now += 1,
            Piece::Close(name) if is_deep(name) => now = now.saturating_sub(1),
            _ => {}
        }
        most = most.max(now);
    }
    most
}

/// Elements that do not set lines apart.
const INLINE: [&str; 18] = [
    "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub",
    "sup", "u",
];

/// All text of a page, a paragraph for every element that sets lines apart.
pub(super) fn plain_text(source: &str) -> Vec<String> {
    let mut paragraphs = Vec::new();
    let mut words = String::new();
    for piece in Scan::new(source) {
        match piece {
            Piece::Text(range) => words.push_str(&html_escape::decode_html_entities(&source[range])),
            Piece::Open(name) | Piece::Close(name) if !INLINE.iter().any(|it| name.eq_ignore_ascii_case(it)) => {
                paragraphs.push(std::mem::take(&mut words));
            }
            Piece::Open(_) | Piece::Close(_) => {}
        }
    }
    paragraphs.push(words);
    let joined = paragraphs.iter().map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "));
    joined.filter(|words| !words.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &str) -> String {
        let piece = |piece| match piece {
            Piece::Text(range) => format!("[{}]", &source[range]),
            Piece::Open(name) => format!("+{name}"),
            Piece::Close(name) => format!("-{name}"),
        };
        Scan::new(source).map(piece).collect()
    }

    #[test]
    fn text_and_tags_are_told_apart() {
        assert_eq!(shown("<p class='a>b'>One <b>two</b>"), "+p[One ]+b[two]-b");
        assert_eq!(shown("a < b <!-- <i> --> & c<br/>"), "[a ][< b ][ & c]+br");
        assert_eq!(shown("<script>if (a<b) {'</p>'}</SCRIPT>x"), "+script-SCRIPT[x]");
        assert_eq!(shown("<a title=it's>x"), "+a[x]");
        for broken in ["<", "<!--", "<p", "</", "<script>", "<p class=\"", "<!"] {
            shown(broken);
        }
    }

    #[test]
    fn only_what_nests_is_deep() {
        assert_eq!(depth("<ul><li>a<li>b<li>c</ul><p>d<p>e"), 1);
        assert_eq!(depth(&"<div>".repeat(50)), 50);
    }
}
