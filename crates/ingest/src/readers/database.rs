//! Exports of news databases: many articles in one document, each under lines that tell what it is.

use std::io::BufRead;
use std::vec::IntoIter;

use dateline_text::{Article, Text};

use super::keys::content_id;
use super::{factiva, nexis, rtf};
use crate::articles::{Context, Reader};
use crate::decode::{Decoded, decode, is_html};
use crate::input::Input;
use crate::{InputError, Place, dates, html};

/// An article as an export has it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Exported {
    pub(super) id: Option<String>,
    pub(super) title: Option<String>,
    pub(super) byline: Option<String>,
    pub(super) dateline: Option<String>,
    pub(super) publisher: Option<String>,
    /// The line with the day.
    pub(super) published: Option<String>,
    pub(super) paragraphs: Vec<String>,
}

/// An article of an export, or what keeps it from being read.
pub(super) type Part = Result<Exported, &'static str>;

/// From the lines of a document to its articles.
pub(super) type Split = fn(&[String]) -> Vec<Part>;

/// Reads an export, which it holds as a whole.
pub(super) struct Database {
    name: String,
    unread: Option<Box<dyn BufRead + Send>>,
    split: Split,
    /// A word on its encoding.
    note: Option<String>,
    articles: IntoIter<Part>,
    read: usize,
}

impl Database {
    pub(super) fn nexis(input: Input) -> Self {
        Self::new(input, nexis::articles)
    }

    pub(super) fn factiva(input: Input) -> Self {
        Self::new(input, factiva::articles)
    }

    fn new(input: Input, split: Split) -> Self {
        Self {
            name: input.name,
            unread: Some(input.bytes),
            split,
            note: None,
            articles: Vec::new().into_iter(),
            read: 0,
        }
    }

    fn open(&mut self, mut bytes: Box<dyn BufRead + Send>, context: &Context) -> Result<Vec<Part>, InputError> {
        let place = Place::file(&self.name);
        let (lines, note) = lines(context.whole(&self.name, &mut bytes)?, place.clone())?;
        self.note = note;
        let articles = (self.split)(&lines);
        if articles.is_empty() {
            return Err(InputError::NoExport { place });
        }
        Ok(articles)
    }

    fn article(&self, part: Part, context: &mut Context) -> Result<Article, InputError> {
        let place = Place::item(&self.name, self.read);
        let exported = part.map_err(|reason| InputError::BrokenExport { place: place.clone(), reason })?;
        if exported.paragraphs.is_empty() {
            return Err(InputError::Empty { place });
        }
        let text =
            exported.title.iter().chain(&exported.paragraphs).map(String::as_str).collect::<Vec<_>>().join("\n\n");
        let published = exported.published.as_deref().and_then(dates::published);
        let mut notes = Vec::from_iter(self.note.clone());
        if let Some(line) = exported.published.filter(|_| published.is_none()) {
            notes.push(format!("`published` was left out: `{line}` is no day or time"));
        }
        let article = Article {
            id: exported.id.unwrap_or_else(|| content_id(&text)),
            title: exported.title,
            byline: exported.byline,
            dateline: exported.dateline,
            publisher: exported.publisher,
            published,
            text: Text::new(text),
            notes,
            ..Article::default()
        };
        Ok(context.complete(article, place))
    }
}

impl Reader for Database {
    fn next(&mut self, context: &mut Context) -> Option<Result<Article, InputError>> {
        match self.unread.take().map(|bytes| self.open(bytes, context)) {
            Some(Ok(articles)) => self.articles = articles.into_iter(),
            Some(Err(error)) => return Some(Err(error)),
            None => {}
        }
        let part = self.articles.next()?;
        self.read += 1;
        Some(self.article(part, context))
    }
}

/// The lines of a document in RTF, HTML or plain text, with single blanks in them; paragraphs are parted by empty ones.
/// With them comes a note where the encoding was guessed.
fn lines(bytes: Vec<u8>, place: Place) -> Result<(Vec<String>, Option<String>), InputError> {
    let (text, note) = if bytes.starts_with(b"{\\rtf") {
        (rtf::text(&bytes).replace('\n', "\n\n"), None)
    } else if is_html(&bytes) {
        let (source, note) = html::decode(bytes);
        (html::lines(&source).join("\n\n"), note)
    } else {
        match decode(bytes) {
            Decoded::Text(text, note) => (text, note),
            Decoded::Other(kind) => return Err(InputError::NotText { place, kind }),
        }
    };
    if text.trim().is_empty() {
        return Err(InputError::Empty { place });
    }
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    Ok((lines.collect(), note))
}

/// The paragraphs of some lines: those between empty lines are put together, as they were broken to fit a page.
pub(super) fn paragraphs(lines: &[String]) -> Vec<String> {
    let parts = lines.split(|line| line.is_empty()).filter(|part| !part.is_empty());
    parts.map(|part| part.join(" ")).collect()
}

/// The lines from the last empty one to that at `at`, as one: a headline may be broken to fit a page.
pub(super) fn joined_up_to(lines: &[String], at: usize) -> String {
    let start = lines[..at].iter().rposition(String::is_empty).map_or(0, |gap| gap + 1);
    lines[start..=at].join(" ")
}

/// Whether nothing stands on any of the lines.
pub(super) fn is_blank(lines: &[String]) -> bool {
    lines.iter().all(String::is_empty)
}

/// The value of a line such as `BYLINE: Ana Kovar`.
pub(super) fn labelled<'l>(line: &'l str, label: &str) -> Option<&'l str> {
    let (front, value) = line.split_once(':')?;
    front.trim().eq_ignore_ascii_case(label).then(|| value.trim())
}

/// A number of words, as `532 words`.
pub(super) fn is_length(line: &str) -> bool {
    line.strip_suffix(" words").or_else(|| line.strip_suffix(" word")).is_some_and(|number| {
        !number.is_empty() && number.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, ',' | '.'))
    })
}
