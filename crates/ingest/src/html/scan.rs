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
    /// How many drawings and formulas are open: in them scripts and style sheets are elements as all others.
    foreign: usize,
    /// The most attributes of an element so far. Those of all `html` and `body` tags come together on one.
    most_attributes: usize,
    root_attributes: usize,
}

impl<'s> Scan<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Self { source, at: 0, foreign: 0, most_attributes: 0, root_attributes: 0 }
    }

    /// Reads the tag, comment or declaration at the cursor; `None` where `<` is only a sign.
    fn tag(&mut self) -> Option<Option<Piece<'s>>> {
        let rest = &self.source[self.at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            self.at += comment_bytes(comment).map_or(rest.len(), |bytes| bytes + 4);
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
        let attributes = self.pass_attributes();
        self.count(name, attributes);
        let is_empty = self.source[..self.at].ends_with("/>");
        if ["svg", "math"].iter().any(|foreign| name.eq_ignore_ascii_case(foreign)) && !is_empty {
            self.foreign = if closes { self.foreign.saturating_sub(1) } else { self.foreign + 1 };
        }
        if !closes && self.foreign == 0 {
            self.skip_raw(name);
        }
        Some(Some(if closes { Piece::Close(name) } else { Piece::Open(name) }))
    }

    fn count(&mut self, name: &str, attributes: usize) {
        let is_root = ["html", "body"].iter().any(|root| name.eq_ignore_ascii_case(root));
        self.root_attributes += if is_root { attributes } else { 0 };
        self.most_attributes = self.most_attributes.max(attributes).max(self.root_attributes);
    }

    /// Moves behind the `>` that ends a tag, as browsers find it. How many attributes stand before it.
    fn pass_attributes(&mut self) -> usize {
        let mut count = 0;
        loop {
            self.pass(|byte| byte.is_ascii_whitespace() || byte == b'/');
            match self.peek() {
                None => return count,
                Some(b'>') => break,
                Some(_) => count += 1,
            }
            self.at += 1; // a name may begin with `=`
            self.pass(|byte| !byte.is_ascii_whitespace() && !matches!(byte, b'/' | b'>' | b'='));
            self.pass(|byte| byte.is_ascii_whitespace());
            if self.peek() == Some(b'=') {
                self.at += 1;
                self.pass_value();
            }
        }
        self.at += 1;
        count
    }

    /// Moves behind the value of an attribute; a quoted one may hold a `>`.
    fn pass_value(&mut self) {
        self.pass(|byte| byte.is_ascii_whitespace());
        match self.peek() {
            Some(mark @ (b'"' | b'\'')) => {
                self.at += 1;
                self.pass(|byte| byte != mark);
                self.at += usize::from(self.peek().is_some());
            }
            _ => self.pass(|byte| !byte.is_ascii_whitespace() && byte != b'>'),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.source.as_bytes().get(self.at).copied()
    }

    /// Moves to the first byte that is none of `those`.
    fn pass(&mut self, those: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&those) {
            self.at += 1;
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

/// How long a comment is from behind its `<!--`; `None` where it does not end.
fn comment_bytes(comment: &str) -> Option<usize> {
    if let Some(short) = [">", "->"].iter().find(|end| comment.starts_with(**end)) {
        return Some(short.len());
    }
    let ends = |at: &usize| ["--", "--!"].iter().any(|end| comment[..*at].ends_with(end));
    memchr::memchr_iter(b'>', comment.as_bytes()).find(ends).map(|at| at + 1)
}

/// The most attributes that an element of a page has.
pub(super) fn most_attributes(source: &str) -> usize {
    let mut scan = Scan::new(source);
    scan.by_ref().for_each(drop);
    scan.most_attributes
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
    fn tags_end_where_they_end_in_browsers() {
        assert_eq!(shown("<a =\">x</a><b c=d\">y"), "+a[x]-a+b[y]");
        assert_eq!(shown("<!-->a<!--->b<!-- c --!>d<!-- <i> --e --->f"), "[a][b][d][f]");
        assert_eq!(shown("<svg><style><i></style></svg><style><i></style>x"), "+svg+style+i-style-svg+style-style[x]");
        assert_eq!(shown("<svg/><style><i></style>x"), "+svg+style-style[x]");
    }

    #[test]
    fn attributes_are_counted() {
        assert_eq!(most_attributes("<p>x<a b c = d e='f g' h=\"i\"j>y</a k>"), 5);
        assert_eq!(most_attributes("<body a b><p c><body d e>"), 4);
        assert_eq!(most_attributes("<p title=\"a b c d\">x y z"), 1);
    }
}
