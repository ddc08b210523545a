//! Tables as CSV, with a header.

use std::io::{self, BufRead, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use csv::ByteRecord;
use dateline_text::Article;
use encoding_rs::WINDOWS_1252;
use serde_json::{Map, Value};

use super::keys;
use crate::articles::{Context, Reader};
use crate::fields::{Fields, Part};
use crate::input::Input;
use crate::options::Limits;
use crate::{InputError, Place};

/// Reads a table, a row at a time. What parts its cells is a comma, a semicolon or a tab, as the header has it.
pub(super) struct Csv {
    name: String,
    /// `None` after an error that rows cannot be told apart behind.
    rows: Option<csv::Reader<Metered>>,
    read_bytes: Arc<AtomicUsize>,
    /// Found out with the first row.
    header: Option<Header>,
    /// 1 where lines end with `\r\n`: the library has then not counted the end of the line before.
    uncounted_lines: usize,
}

/// What the header says.
#[derive(Default)]
struct Header {
    /// Which column holds which part.
    columns: Vec<(Part, usize)>,
    /// How many columns there are.
    width: usize,
}

impl Csv {
    pub(super) fn new(input: Input, limits: Limits) -> Self {
        let read_bytes = Arc::new(AtomicUsize::new(0));
        let header = input.sample.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let (delimiter, uncounted_lines) = (delimiter(header), usize::from(header.ends_with(b"\r")));
        let bytes = Metered { bytes: input.bytes, read_bytes: Arc::clone(&read_bytes), limit_bytes: limits.line_bytes };
        let rows = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(bytes);
        Self { name: input.name, rows: Some(rows), read_bytes, header: None, uncounted_lines }
    }

    /// The next row, and where it stands.
    fn row(&mut self, limits: Limits) -> Option<Result<(ByteRecord, Place), InputError>> {
        self.read_bytes.store(0, Ordering::Relaxed);
        let rows = self.rows.as_mut()?;
        let line = rows.position().line() as usize;
        let mut row = ByteRecord::new();
        match rows.read_byte_record(&mut row) {
            Ok(false) => None,
            Ok(true) => {
                let line = row.position().map_or(line, |position| position.line() as usize + self.uncounted_lines);
                Some(Ok((row, Place::line(&self.name, line))))
            }
            Err(error) => {
                self.rows = None;
                Some(Err(failure(error, Place::line(&self.name, line), limits)))
            }
        }
    }

    /// Finds the columns in the header.
    fn header(&mut self, fields: &Fields, limits: Limits) -> Result<Header, InputError> {
        let place = Place::line(&self.name, 1);
        let Some(rows) = self.rows.as_mut() else { return Ok(Header::default()) };
        let header = rows.byte_headers().map_err(|error| failure(error, place.clone(), limits))?;
        let names: Vec<String> = header.iter().map(|cell| text(cell).0.trim().to_owned()).collect();
        if names.iter().all(String::is_empty) {
            return Err(InputError::Empty { place: Place::file(&self.name) });
        }
        let mut columns = Vec::new();
        for part in Part::ALL {
            let wanted = fields.name(part);
            let same = |name: &String| keys::unmarked(name).eq_ignore_ascii_case(wanted);
            match names.iter().position(same) {
                Some(column) => columns.push((part, column)),
                None if part == Part::Text || fields.is_named(part) => {
                    let columns = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
                    return Err(InputError::NoColumn { place, key: wanted.to_owned(), part: part.as_str(), columns });
                }
                None => {}
            }
        }
        Ok(Header { columns, width: names.len() })
    }
}

impl Reader for Csv {
    fn next(&mut self, context: &mut Context) -> Option<Result<Article, InputError>> {
        if self.header.is_none() {
            match self.header(&context.fields, context.limits) {
                Ok(header) => self.header = Some(header),
                Err(error) => {
                    (self.rows, self.header) = (None, Some(Header::default()));
                    return Some(Err(error));
                }
            }
        }
        let (row, place) = match self.row(context.limits)? {
            Ok(row) => row,
            Err(error) => return Some(Err(error)),
        };
        let header = self.header.as_ref()?;
        Some(article(&row, header, place, context))
    }
}

fn article(row: &ByteRecord, header: &Header, place: Place, context: &mut Context) -> Result<Article, InputError> {
    if row.iter().skip(header.width).any(|cell| !cell.trim_ascii().is_empty()) {
        return Err(InputError::RowTooWide { place, cells: row.len(), columns: header.width });
    }
    let (mut object, mut guessed) = (Map::new(), false);
    for (part, column) in &header.columns {
        let Some(cell) = row.get(*column) else { continue };
        let (cell, is_guess) = text(cell);
        guessed |= is_guess;
        object.insert(context.fields.name(*part).to_owned(), Value::String(cell));
    }
    let mut article = keys::article(Value::Object(object), place, context)?;
    if guessed {
        article.notes.push(GUESSED.to_owned());
    }
    Ok(article)
}

/// What is noted of a text whose encoding was guessed.
pub(super) const GUESSED: &str = "read as windows-1252";

/// The text of a cell, and whether its encoding was guessed.
pub(super) fn text(cell: &[u8]) -> (String, bool) {
    match std::str::from_utf8(cell) {
        Ok(text) => (text.to_owned(), false),
        Err(_) => (WINDOWS_1252.decode_without_bom_handling(cell).0.into_owned(), true),
    }
}

/// What parts the cells of a header.
fn delimiter(header: &[u8]) -> u8 {
    let count = |delimiter: u8| header.iter().filter(|byte| **byte == delimiter).count();
    let most = [b',', b';', b'\t'].into_iter().rev().max_by_key(|delimiter| count(*delimiter));
    most.filter(|delimiter| count(*delimiter) > 0).unwrap_or(b',')
}

fn failure(error: csv::Error, place: Place, limits: Limits) -> InputError {
    match error.into_kind() {
        csv::ErrorKind::Io(error) if error.get_ref().is_some_and(|inner| inner.is::<TooLong>()) => {
            InputError::RowTooLong { place, limit_bytes: limits.line_bytes }
        }
        csv::ErrorKind::Io(source) => InputError::Unreadable { place, source },
        other => InputError::Unreadable { place, source: io::Error::other(format!("{other:?}")) },
    }
}

/// Bytes of which only so many can be read for one row: a quotation mark that is not closed would hold the rest of the
/// file.
struct Metered {
    bytes: Box<dyn BufRead + Send>,
    read_bytes: Arc<AtomicUsize>,
    limit_bytes: usize,
}

#[derive(Debug, thiserror::Error)]
#[error("the row is too long")]
struct TooLong;

impl Read for Metered {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.read_bytes.load(Ordering::Relaxed) > self.limit_bytes {
            return Err(io::Error::other(TooLong));
        }
        let read = self.bytes.read(buffer)?;
        self.read_bytes.fetch_add(read, Ordering::Relaxed);
        Ok(read)
    }
}
