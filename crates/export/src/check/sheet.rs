//! Coding sheets: what is asked, and reading what was answered.

use std::collections::BTreeMap;
use std::path::Path;

use dateline_ledger::Row;
use thiserror::Error;

use crate::ExportError;
use crate::value::{items, text};

/// What coders judge: name, column of the answer, question.
pub const FIELDS: &[(&str, &str)] = &[
    ("event", "Does the sentence tell of this event at all?"),
    ("type", "Is the type right?"),
    ("mode", "Is the mode right? (also if it is rightly empty)"),
    ("status", "Is the status right?"),
    ("actor", "Are those who act right, all of them and no other?"),
    ("recipient", "Are those at whom it is directed right, all of them and no other?"),
    ("date", "Are the days right, and no more exact than the text allows?"),
    ("place", "Is the place right? (also if it is rightly empty)"),
    ("source", "Is it told on the word of this source? (empty: the article itself)"),
];

/// One report of a sample.
pub(super) struct Item {
    pub(super) id: String,
    pub(super) stratum: Vec<String>,
    pub(super) weight: f64,
    /// Text before, the sentence, text after.
    pub(super) words: [String; 3],
    /// What was read, field by field.
    pub(super) read: Vec<(&'static str, String)>,
}

impl Item {
    pub(super) fn new(row: &Row, stratum: Vec<String>, weight: f64) -> Self {
        let of = |column: &str| text(row.get(column)).to_owned();
        let names = |column: &str| {
            let names: Vec<&str> = items(row.get(column)).iter().filter_map(serde_json::Value::as_str).collect();
            names.join("; ")
        };
        let place = [of("place_name"), of("country")].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
        let read = vec![
            ("published", of("published_day")),
            ("type", of("event_type")),
            ("mode", of("mode")),
            ("status", of("status")),
            ("actor", names("actor_names")),
            ("recipient", names("recipient_names")),
            ("date", of("date_edtf")),
            ("place", place.join(", ")),
            ("source", of("source_name")),
        ];
        Self { id: of("report_id"), stratum, weight, words: [of("before"), of("quote"), of("after")], read }
    }
}

/// Writes the sheet: the text, what was read in it, and an empty column for each answer.
pub(super) fn write_sheet(path: &Path, items: &[Item]) -> Result<(), ExportError> {
    let read: Vec<String> =
        items.first().map(|item| item.read.iter().map(|(name, _)| (*name).to_owned()).collect()).unwrap_or_default();
    let head = ["item", "coder", "before", "sentence", "after"].map(ToOwned::to_owned).into_iter().chain(read);
    let answers = FIELDS.iter().map(|(name, _)| format!("ok_{name}")).chain(["note".to_owned()]);
    let mut records = vec![head.chain(answers).collect::<Vec<_>>()];
    for item in items {
        let [before, sentence, after] = item.words.clone();
        let mut record = vec![item.id.clone(), String::new(), before, sentence, after];
        record.extend(item.read.iter().map(|(_, value)| value.clone()));
        record.extend(FIELDS.iter().map(|_| String::new()));
        record.push(String::new());
        records.push(record);
    }
    write(path, &records)
}

/// Writes the key: the stratum and weight of each item.
pub(super) fn write_key(path: &Path, items: &[Item]) -> Result<(), ExportError> {
    let mut records =
        vec![["item", "type", "status", "confidence", "publisher", "weight"].map(ToOwned::to_owned).to_vec()];
    for item in items {
        let mut record = vec![item.id.clone()];
        record.extend(item.stratum.iter().cloned());
        record.push(item.weight.to_string());
        records.push(record);
    }
    write(path, &records)
}

fn write(path: &Path, records: &[Vec<String>]) -> Result<(), ExportError> {
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
    for record in records {
        out.write_record(record).map_err(|error| ExportError::write(path, error))?;
    }
    let bytes = out.into_inner().map_err(|error| ExportError::write(path, error))?;
    std::fs::write(path, bytes).map_err(ExportError::writing(path))
}

/// What a coder says of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// It is right.
    Right,
    /// It is wrong.
    Wrong,
    /// The coder cannot tell.
    Unsure,
}

impl Answer {
    /// The answer's letter.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Right => "y",
            Self::Wrong => "n",
            Self::Unsure => "?",
        }
    }
}

/// What one coder says of one report: an answer for each of [`FIELDS`], where one was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Line of the file on which it stands.
    pub line: u64,
    /// Who judged.
    pub coder: String,
    /// Answers, in the order of [`FIELDS`].
    pub answers: Vec<Option<Answer>>,
}

/// A sheet that was filled in: what was judged, by item and coder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Judgements by item and coder.
    pub items: BTreeMap<(String, String), Judged>,
}

/// What is wrong with a sheet.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{file}:{line}: {what}\nhelp: {help}")]
pub struct SheetError {
    /// The file.
    pub file: String,
    /// Its line, from 1.
    pub line: u64,
    /// What is wrong.
    pub what: String,
    /// The way out.
    pub help: String,
}

/// Reads a sheet, whose name is `file`. Answers are `y`, `n`, `?`, or nothing. The coder is who the column `coder` names, else
/// the file.
///
/// # Errors
/// All that is wrong with it, each with its line.
pub fn read_sheet(file: &str, bytes: &[u8]) -> Result<Sheet, Vec<SheetError>> {
    let bytes = plain(bytes);
    let delimiter = delimiter(&bytes);
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(&*bytes);
    let mut rows = Rows { file, columns: None, sheet: Sheet::default(), errors: Vec::new() };
    for record in reader.records() {
        match record {
            Ok(record) => rows.take(&record),
            Err(error) => {
                let line = error.position().map_or(1, csv::Position::line);
                rows.wrong(
                    line,
                    "this line cannot be read as CSV in UTF-8".to_owned(),
                    "save the sheet as CSV in UTF-8",
                );
            }
        }
    }
    if rows.columns.is_none() && rows.errors.is_empty() {
        rows.wrong(1, "the sheet is empty".to_owned(), "give a sheet that `dateline sample` made");
    }
    if rows.errors.is_empty() { Ok(rows.sheet) } else { Err(rows.errors) }
}

/// What a spreadsheet saved without its mark for UTF-8, and with lines that end as elsewhere: the reader of CSV counts those of
/// Windows one too low.
pub(super) fn plain(bytes: &[u8]) -> Vec<u8> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let follows = bytes.iter().skip(1).copied().chain([0]);
    bytes.iter().zip(follows).filter(|&(&byte, next)| (byte, next) != (b'\r', b'\n')).map(|(&byte, _)| byte).collect()
}

/// Spreadsheets of some countries write `;` where others write `,`.
pub(super) fn delimiter(bytes: &[u8]) -> u8 {
    let head = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |wanted: u8| head.iter().filter(|byte| **byte == wanted).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|wanted| count(*wanted)).unwrap_or(b',')
}

/// Where the columns stand.
struct Columns {
    item: usize,
    coder: Option<usize>,
    answers: Vec<Option<usize>>,
}

struct Rows<'f> {
    file: &'f str,
    columns: Option<Columns>,
    sheet: Sheet,
    errors: Vec<SheetError>,
}

impl Rows<'_> {
    fn wrong(&mut self, line: u64, what: String, help: &str) {
        self.errors.push(SheetError { file: self.file.to_owned(), line, what, help: help.to_owned() });
    }

    fn take(&mut self, record: &csv::StringRecord) {
        let line = record.position().map_or(1, csv::Position::line);
        match self.columns.take() {
            None => self.head(record, line),
            Some(columns) => {
                if !record.iter().all(|cell| cell.trim().is_empty()) {
                    self.row(record, line, &columns);
                }
                self.columns = Some(columns);
            }
        }
    }

    fn head(&mut self, record: &csv::StringRecord, line: u64) {
        let at = |name: &str| record.iter().position(|cell| cell.trim() == name);
        let answers: Vec<Option<usize>> = FIELDS.iter().map(|(name, _)| at(&format!("ok_{name}"))).collect();
        let item = at("item");
        if item.is_none() {
            self.wrong(
                line,
                "there is no column `item`".to_owned(),
                "keep the first line of the sheet as `dateline sample` wrote it",
            );
        }
        if answers.iter().all(Option::is_none) {
            self.wrong(
                line,
                "there is no column of answers (`ok_event` …)".to_owned(),
                "keep the first line of the sheet as `dateline sample` wrote it",
            );
        }
        self.columns = Some(Columns { item: item.unwrap_or_default(), coder: at("coder"), answers });
    }

    fn row(&mut self, record: &csv::StringRecord, line: u64, columns: &Columns) {
        let cell = |at: usize| record.get(at).unwrap_or_default().trim();
        let item = cell(columns.item);
        if item.is_empty() {
            return self.wrong(
                line,
                "the row has no `item`".to_owned(),
                "copy it from the sheet as `dateline sample` wrote it",
            );
        }
        let named = columns.coder.map(cell).filter(|coder| !coder.is_empty());
        let coder = named.unwrap_or(self.file).to_owned();
        let mut answers = Vec::new();
        for ((name, _), at) in FIELDS.iter().zip(&columns.answers) {
            match at.map(cell).map_or(Ok(None), answer) {
                Ok(answer) => answers.push(answer),
                Err(given) => {
                    let what = format!("`{given}` in `ok_{name}` is no answer");
                    return self.wrong(
                        line,
                        what,
                        "write `y` for right, `n` for wrong, `?` where it cannot be told, or nothing",
                    );
                }
            }
        }
        let judged = Judged { line, coder: coder.clone(), answers };
        if let Some(first) = self.sheet.items.insert((item.to_owned(), coder), judged) {
            let what = format!("`{item}` stands on line {} already, judged by the same coder", first.line);
            self.wrong(line, what, "leave one of the two");
        }
    }
}

fn answer(cell: &str) -> Result<Option<Answer>, String> {
    match cell.to_lowercase().as_str() {
        "" => Ok(None),
        "y" | "yes" | "1" => Ok(Some(Answer::Right)),
        "n" | "no" | "0" => Ok(Some(Answer::Wrong)),
        "?" => Ok(Some(Answer::Unsure)),
        _ => Err(cell.chars().take(40).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_read_as_spreadsheets_save_it() {
        let plain = read_sheet("ana.csv", b"item,ok_event,ok_type\na,y,n\nb,?,\n").unwrap();
        let judged = &plain.items[&("a".to_owned(), "ana.csv".to_owned())];
        assert_eq!(&judged.answers[..3], [Some(Answer::Right), Some(Answer::Wrong), None]);
        let other =
            read_sheet("ana.csv", "\u{feff}item;ok_event;ok_type\r\na;Yes;0\r\nb;?;\r\n;;\r\n".as_bytes()).unwrap();
        assert_eq!(other.items.len(), 2);
        assert_eq!(other.items[&("a".to_owned(), "ana.csv".to_owned())].answers, judged.answers);
        let named = read_sheet("x.csv", b"item,coder,ok_event\na,Ana,y\na,Ben,n\n").unwrap();
        assert_eq!(named.items.keys().map(|(_, coder)| coder.as_str()).collect::<Vec<_>>(), ["Ana", "Ben"]);
    }

    #[test]
    fn all_that_is_wrong_is_told_with_its_line() {
        let told = |bytes: &[u8]| {
            let errors = read_sheet("s.csv", bytes).unwrap_err();
            errors
                .iter()
                .map(|error| format!("{}:{} {}", error.file, error.line, error.what))
                .collect::<Vec<_>>()
                .join("; ")
        };
        assert_eq!(
            told(b"item,ok_event\na,maybe\nb,y\n,y\nb,n\n"),
            "s.csv:2 `maybe` in `ok_event` is no answer; s.csv:4 the row has no `item`; s.csv:5 `b` stands on line 3 already, judged by the \
             same coder"
        );
        assert_eq!(told(b""), "s.csv:1 the sheet is empty");
        assert_eq!(
            told(b"a,b\n"),
            "s.csv:1 there is no column `item`; s.csv:1 there is no column of answers (`ok_event` …)"
        );
        let windows = b"item,ok_event\r\na,y\r\nb,maybe\r\n";
        assert_eq!(told(windows), "s.csv:3 `maybe` in `ok_event` is no answer");
        assert_eq!(told(b"item,ok_event\n\xff,y\n"), "s.csv:2 this line cannot be read as CSV in UTF-8");
    }
}
