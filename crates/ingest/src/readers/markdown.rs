//! Markdown: the text without its marks.

use std::ops::Range;

use dateline_text::{Article, Origin, Piece, Text};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use sha2::{Digest, Sha256};

use crate::decode::{Decoded, decode};
use crate::{InputError, Place, dates, hex, html};

/// Reads a Markdown file. Headings and paragraphs are parted by empty lines; code, pictures and comments are left out.
pub(super) fn article(bytes: Vec<u8>, place: Place) -> Result<Article, InputError> {
    let (sha256, length) = (hex(&Sha256::digest(&bytes)), bytes.len());
    let (source, note) = match decode(bytes) {
        Decoded::Text(text, note) => (text, note),
        Decoded::Other(kind) => return Err(InputError::NotText { place, kind }),
    };
    let (front, body_at) = front_matter(&source);
    let mut reader = Reader::default();
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    for (event, range) in Parser::new_ext(&source[body_at..], options).into_offset_iter() {
        reader.read(event, body_at + range.start..body_at + range.end, &source);
    }
    if reader.text.trim().is_empty() {
        return Err(InputError::Empty { place });
    }
    let told = |keys: &[&str]| value(front, keys);
    let date = told(&["date", "published", "pubdate"]);
    let mut article = Article {
        title: told(&["title", "headline"]).or(reader.title.clone()),
        byline: told(&["author", "authors", "byline"]),
        publisher: told(&["publisher"]),
        url: told(&["url", "canonical_url"]),
        published: date.as_deref().and_then(dates::published),
        text: Text::new(reader.text.trim_end()),
        notes: note.into_iter().collect(),
        ..Article::default()
    };
    if let Some(date) = date.filter(|_| article.published.is_none()) {
        article.notes.push(format!("`date` was left out: `{date}` is no day or time"));
    }
    let span = |(words, source): (Range<usize>, Range<usize>)| Some(Piece { text: article.text.span(words)?, source });
    let pieces = reader.pieces.into_iter().filter_map(span).collect();
    article.origin = Some(Origin { sha256, bytes: length, encoding: "UTF-8".to_owned(), pieces });
    Ok(article)
}

/// The lines between two `---` at the very beginning, if the first of them is a key with its value, and where the text
/// begins.
fn front_matter(source: &str) -> (&str, usize) {
    let mut lines = source.split_inclusive('\n').scan(0, |end, line| {
        *end += line.len();
        Some((line.trim_end(), *end))
    });
    let start = lines.next().filter(|(line, _)| *line == "---").map(|(_, end)| end);
    let is_key = |line: &str| line.split_once(':').is_some_and(|(key, _)| !key.is_empty() && !key.contains(' '));
    let first = lines.next().filter(|(line, _)| is_key(line));
    let last = lines.find(|(line, _)| matches!(*line, "---" | "..."));
    match (start, first, last) {
        (Some(start), Some(_), Some((line, end))) => {
            let closing = source[..end].rfind(line).unwrap_or(end);
            (&source[start..closing], end)
        }
        _ => ("", 0),
    }
}

/// The value of the first of `keys` in the front matter.
fn value(lines: &str, keys: &[&str]) -> Option<String> {
    let value = |key: &&str| {
        let mut pairs = lines.lines().filter_map(|line| line.split_once(':'));
        let (_, value) = pairs.find(|(name, _)| name.trim().eq_ignore_ascii_case(key))?;
        let value = value.trim().trim_matches(['"', '\'', '[', ']']);
        (!value.is_empty()).then(|| value.to_owned())
    };
    keys.iter().find_map(value)
}

#[derive(Default)]
struct Reader {
    text: String,
    /// Words, and where they stand in the source.
    pieces: Vec<(Range<usize>, Range<usize>)>,
    /// The first heading of the first level.
    title: Option<String>,
    heading_at: Option<usize>,
    /// How many elements are open whose text is none of the article's.
    silent: usize,
    html: String,
}

impl Reader {
    fn read(&mut self, event: Event<'_>, range: Range<usize>, source: &str) {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::Image { .. }) => self.silent += 1,
            Event::End(TagEnd::CodeBlock | TagEnd::Image) => self.silent -= 1,
            Event::Text(_) | Event::Code(_) if self.silent > 0 => {}
            Event::Text(text) | Event::Code(text) => self.words(&text, range, source),
            Event::SoftBreak => self.text.push(' '),
            Event::HardBreak | Event::End(TagEnd::TableHead | TagEnd::TableRow) => self.text.push('\n'),
            Event::End(TagEnd::TableCell) => self.text.push('\t'),
            Event::Html(html) => self.html.push_str(&html),
            Event::End(TagEnd::HtmlBlock) => {
                let text = html::fragment(&std::mem::take(&mut self.html));
                self.text.push_str(&text);
                self.end_paragraph();
            }
            Event::Start(Tag::Heading { level: pulldown_cmark::HeadingLevel::H1, .. }) => {
                self.heading_at = Some(self.text.len());
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some(at) = self.heading_at.take().filter(|_| self.title.is_none()) {
                    self.title = Some(self.text[at..].trim().to_owned()).filter(|title| !title.is_empty());
                }
                self.end_paragraph();
            }
            Event::Start(Tag::List(_) | Tag::Table(_)) => self.end_paragraph(),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::BlockQuote(_) | TagEnd::Table) => {
                self.end_paragraph()
            }
            _ => {}
        }
    }

    fn words(&mut self, words: &str, range: Range<usize>, source: &str) {
        let start = self.text.len();
        self.text.push_str(words);
        let within = source.get(range.clone()).and_then(|part| part.find(words));
        if let Some(at) = within.filter(|_| !words.is_empty()) {
            let from = range.start + at;
            self.pieces.push((start..self.text.len(), from..from + words.len()));
        }
    }

    fn end_paragraph(&mut self) {
        self.text.truncate(self.text.trim_end().len());
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Article {
        article(source.as_bytes().to_vec(), Place::file("a.md")).expect("there is text")
    }

    #[test]
    fn the_marks_are_left_out_and_the_words_are_found_again() {
        let source = "# Talks *fail*\n\nThe [army](http://a.example) left\nKidal &amp; Gao.\n\n- one\n- two\n\n\
                      ```\ncode\n```\n\n![map](m.png)\n\n<p>In <b>HTML</b>.</p>\n\n> Quoted.\n";
        let article = read(source);
        assert_eq!(
            article.text.as_str(),
            "Talks fail\n\nThe army left Kidal & Gao.\n\none\n\ntwo\n\nIn HTML.\n\nQuoted."
        );
        assert_eq!(article.title.as_deref(), Some("Talks fail"));
        for piece in article.origin.expect("a page").pieces {
            assert_eq!(article.text[piece.text], source[piece.source]);
        }
    }

    #[test]
    fn front_matter_tells_of_the_article() {
        let article = read("---\ntitle: \"Talks fail\"\ndate: 2025-03-05\nauthor: Ana Kovar\n---\n\nThe army left.\n");
        assert_eq!((article.title.as_deref(), article.byline.as_deref()), (Some("Talks fail"), Some("Ana Kovar")));
        assert_eq!(article.published.expect("a day").given, "2025-03-05");
        assert_eq!(article.text.as_str(), "The army left.");
        assert!(read("---\ndate: soon\n---\n\nx").notes[0].contains("`soon`"));
    }

    #[test]
    fn lines_across_the_page_are_no_front_matter() {
        let source = "---\r\ntitle: Talks\r\n---\r\nOne.\n\n---\nThe minister said: two.\n\n---\n\nThree.\n";
        let article = read(source);
        assert_eq!(article.text.as_str(), "One.\n\nThe minister said: two.\n\nThree.");
        for piece in article.origin.expect("a page").pieces {
            assert_eq!(article.text[piece.text], source[piece.source]);
        }
        assert_eq!(read("---\n\nOne.\n\n---\n\nTwo.").text.as_str(), "One.\n\nTwo.");
        assert_eq!(
            read("---\nThe minister said: one.\n\n---\n\nTwo.").text.as_str(),
            "The minister said: one.\n\nTwo."
        );
        assert_eq!(read("---\ntitle: One.\n").text.as_str(), "title: One.");
    }

    #[test]
    fn what_holds_no_text_is_empty() {
        for source in ["", "---\ntitle: x\n---\n", "```\ncode\n```", "![a](b)"] {
            assert!(matches!(article(source.into(), Place::file("a.md")), Err(InputError::Empty { .. })), "{source}");
        }
    }
}
