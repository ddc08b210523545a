//! CSV, and tab-separated text without quotes.

use std::path::PathBuf;

use serde_json::Value;

use super::{File, Sheet};
use crate::ExportError;
use crate::table::Table;
use crate::value::cell;

struct Csv {
    path: PathBuf,
    out: csv::Writer<std::fs::File>,
}

/// HXL hashtags of columns, by name (HXL standard 1.1).
const HASHTAGS: &[(&str, &str)] = &[
    ("date_from", "#date+start"),
    ("date_to", "#date+end"),
    ("event_type", "#event+type"),
    ("country", "#country+code"),
    ("admin1", "#adm1+name"),
    ("place_name", "#loc+name"),
    ("lat", "#geo+lat"),
    ("lon", "#geo+lon"),
    ("deaths_best", "#affected+killed"),
    ("source_name", "#meta+source"),
    ("published_at", "#date+reported"),
];

/// A CSV file with the header of `table`, and where asked for, a row of hashtags.
pub(super) fn csv(path: PathBuf, table: &Table, has_hashtags: bool) -> Result<impl Sheet + use<>, ExportError> {
    let terminator = csv::Terminator::Any(b'\n');
    let opened = csv::WriterBuilder::new().terminator(terminator).from_path(&path);
    let mut sheet = Csv { out: opened.map_err(|error| ExportError::write(&path, error))?, path };
    sheet.record(table.columns.iter().map(|column| column.name.clone()))?;
    if has_hashtags {
        sheet.record(table.columns.iter().map(|column| hashtag(&column.name).to_owned()))?;
    }
    Ok(sheet)
}

fn hashtag(column: &str) -> &'static str {
    HASHTAGS.iter().find(|(name, _)| *name == column).map_or("", |(_, tag)| tag)
}

impl Csv {
    fn record(&mut self, cells: impl Iterator<Item = String>) -> Result<(), ExportError> {
        self.out.write_record(cells.map(String::into_bytes)).map_err(|error| ExportError::write(&self.path, error))
    }
}

impl Sheet for Csv {
    fn write(&mut self, row: &[Value]) -> Result<(), ExportError> {
        self.record(row.iter().map(cell))
    }

    fn finish(mut self: Box<Self>) -> Result<(), ExportError> {
        self.out.flush().map_err(ExportError::writing(&self.path))
    }
}

/// Tab-separated text: unquoted; tabs and line breaks inside a value become one space.
pub(crate) struct Tabs(File);

impl Tabs {
    /// A file whose first line is `header`, if there is any.
    pub(crate) fn new(path: PathBuf, header: &[&str]) -> Result<Self, ExportError> {
        let mut sheet = Self(File::new(path)?);
        if !header.is_empty() {
            sheet.write(&header.iter().map(|&name| name.to_owned()).collect::<Vec<_>>())?;
        }
        Ok(sheet)
    }

    /// Writes a line of cells.
    pub(crate) fn write(&mut self, cells: &[String]) -> Result<(), ExportError> {
        let cells: Vec<String> = cells.iter().map(|cell| plain(cell)).collect();
        self.0.write((cells.join("\t") + "\n").as_bytes())
    }

    /// Writes what is left.
    pub(crate) fn finish(self) -> Result<(), ExportError> {
        self.0.finish()
    }
}

fn plain(cell: &str) -> String {
    let breaks = |c: char| matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    if !cell.contains(breaks) {
        return cell.to_owned();
    }
    cell.split(breaks).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn tabs_and_line_breaks_become_one_space() {
        assert_eq!(plain("a\tb\r\n\n c"), "a b c");
        assert_eq!(plain("a  b"), "a  b");
        assert_eq!(plain("\t"), "");
    }
}
