//! The articles of one input, one after the other.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};

use dateline_text::{Article, Text};
use serde_json::Value;

use crate::decode::{Decoded, decode};
use crate::json;
use crate::lines::{Line, Lines};
use crate::options::{Format, Given, Limits, Options, STANDARD_INPUT};
use crate::{InputError, Place};

/// Reads the articles of one input, in order. What cannot be read comes as an error in its place; the rest goes on.
///
/// A plain text file is one article, and its name is the article's id. In JSON Lines every line that is not blank
/// yields one article or one error.
pub struct Articles {
    file: String,
    given: Given,
    limits: Limits,
    source: Source,
    warnings: Vec<InputError>,
}

enum Source {
    Text(Box<dyn Read + Send>),
    Json(Box<dyn Read + Send>),
    Items { items: std::vec::IntoIter<Value>, read: usize },
    Lines { lines: Lines<Box<dyn BufRead + Send>>, read: usize },
    Failed(InputError),
    Done,
}

impl Articles {
    /// Opens the file `name`, or standard input for `-`. A file that cannot be opened yields one error.
    pub fn open(name: &str, options: Options) -> Self {
        match input(name) {
            Ok(input) => Self::read(name, input, options),
            Err(error) => Self::new(name, Source::Failed(error), options),
        }
    }

    /// Reads `input`, which is called `name` in messages and whose format is `options.from`, or goes by the name.
    pub fn read(name: &str, input: Box<dyn Read + Send>, options: Options) -> Self {
        let source = match options.from.unwrap_or_else(|| Format::of_name(name)) {
            Format::Text => Source::Text(input),
            Format::Json => Source::Json(input),
            Format::JsonLines => {
                let input: Box<dyn BufRead + Send> = Box::new(BufReader::with_capacity(64 << 10, input));
                Source::Lines { lines: Lines::new(input, options.limits.line_bytes), read: 0 }
            }
        };
        Self::new(name, source, options)
    }

    fn new(name: &str, source: Source, options: Options) -> Self {
        let Options { given, limits, .. } = options;
        Self { file: name.to_owned(), given, limits, source, warnings: Vec::new() }
    }

    /// What was odd about the articles read since the last call, though they could be read.
    pub fn take_warnings(&mut self) -> Vec<InputError> {
        std::mem::take(&mut self.warnings)
    }

    fn text(&mut self, input: Box<dyn Read + Send>) -> Result<Article, InputError> {
        let place = Place::file(&self.file);
        let bytes = self.whole(input)?;
        let (text, note) = match decode(bytes) {
            Decoded::Text(text, note) => (text, note),
            Decoded::Other(kind) => return Err(InputError::NotText { place, kind }),
        };
        if text.trim().is_empty() {
            return Err(InputError::Empty { place });
        }
        let mut article = Article { id: self.file.clone(), text: Text::new(text), ..Article::default() };
        article.notes.extend(note);
        json::describe(&mut article, Given::default(), &self.given, place, &mut self.warnings);
        Ok(article)
    }

    /// The documents of a JSON file: its one object, or those of its list.
    fn items(&mut self, input: Box<dyn Read + Send>) -> Result<Vec<Value>, InputError> {
        let place = Place::file(&self.file);
        let bytes = self.whole(input)?;
        let text = unmarked(utf8(&bytes, &place)?);
        if text.trim().is_empty() {
            return Err(InputError::Empty { place });
        }
        match serde_json::from_str(text) {
            Ok(Value::Array(items)) => Ok(items),
            Ok(value) => Ok(vec![value]),
            Err(error) => Err(InputError::NotJson { place, reason: error.to_string() }),
        }
    }

    /// All bytes of `input`, up to the limit.
    fn whole(&self, input: Box<dyn Read + Send>) -> Result<Vec<u8>, InputError> {
        let place = || Place::file(&self.file);
        let limit_bytes = self.limits.file_bytes;
        let mut bytes = Vec::new();
        let read = input.take(limit_bytes as u64 + 1).read_to_end(&mut bytes);
        read.map_err(|source| InputError::Unreadable { place: place(), source })?;
        match bytes.len() > limit_bytes {
            true => Err(InputError::FileTooLarge { place: place(), limit_bytes }),
            false => Ok(bytes),
        }
    }

    /// The document on a line; `None` for a blank one.
    fn line(&mut self, line: Line, number: usize) -> Option<Result<Article, InputError>> {
        let place = Place::line(&self.file, number);
        let bytes = match line {
            Line::Whole(bytes) => bytes,
            Line::TooLong => {
                return Some(Err(InputError::LineTooLong { place, limit_bytes: self.limits.line_bytes }));
            }
        };
        let text = match utf8(&bytes, &place) {
            Ok(text) if number == 1 => unmarked(text),
            Ok(text) => text,
            Err(error) => return Some(Err(error)),
        };
        if text.trim_ascii().is_empty() {
            return None;
        }
        Some(match serde_json::from_str(text) {
            Ok(value) => json::article(value, place, &self.given, &mut self.warnings),
            Err(error) => Err(InputError::NotJson { place, reason: reason(&error) }),
        })
    }

    /// The next line that is not blank; `None` at the end.
    fn next_line(
        &mut self,
        mut lines: Lines<Box<dyn BufRead + Send>>,
        mut read: usize,
    ) -> Option<Result<Article, InputError>> {
        loop {
            read += 1;
            let line = match lines.next_line() {
                Ok(line) => line?,
                Err(source) => {
                    return Some(Err(InputError::Unreadable { place: Place::line(&self.file, read), source }));
                }
            };
            if let Some(result) = self.line(line, read) {
                self.source = Source::Lines { lines, read };
                return Some(result);
            }
        }
    }

    fn next_item(&mut self, mut items: std::vec::IntoIter<Value>, read: usize) -> Option<Result<Article, InputError>> {
        let value = items.next()?;
        let place = Place::item(&self.file, read + 1);
        self.source = Source::Items { items, read: read + 1 };
        Some(json::article(value, place, &self.given, &mut self.warnings))
    }
}

impl Iterator for Articles {
    type Item = Result<Article, InputError>;

    fn next(&mut self) -> Option<Self::Item> {
        match std::mem::replace(&mut self.source, Source::Done) {
            Source::Text(input) => Some(self.text(input)),
            Source::Json(input) => match self.items(input) {
                Ok(items) => self.next_item(items.into_iter(), 0),
                Err(error) => Some(Err(error)),
            },
            Source::Items { items, read } => self.next_item(items, read),
            Source::Lines { lines, read } => self.next_line(lines, read),
            Source::Failed(error) => Some(Err(error)),
            Source::Done => None,
        }
    }
}

fn input(name: &str) -> Result<Box<dyn Read + Send>, InputError> {
    if name == STANDARD_INPUT {
        return Ok(Box::new(io::stdin()));
    }
    let place = || Place::file(name);
    let failed = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => InputError::Missing { place: place() },
        _ => InputError::Unreadable { place: place(), source },
    };
    if fs::metadata(name).map_err(failed)?.is_dir() {
        return Err(InputError::Folder { place: place() });
    }
    Ok(Box::new(File::open(name).map_err(failed)?))
}

fn utf8<'b>(bytes: &'b [u8], place: &Place) -> Result<&'b str, InputError> {
    let found = std::str::from_utf8(bytes);
    found.map_err(|error| InputError::NotUtf8 { place: place.clone(), byte: error.valid_up_to() + 1 })
}

/// `text`, the start of an input, without its byte order mark.
fn unmarked(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

/// What the JSON reader says, without the line number of its own: a line is always line 1 to it.
fn reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    match message.rsplit_once(" at line ") {
        Some((reason, _)) => format!("{reason} at column {}", error.column()),
        None => message,
    }
}

#[cfg(test)]
mod tests;
