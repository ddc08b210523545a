//! The forms in which tables are written.

mod delimited;
mod geojson;
mod jsonl;
mod parquet;
mod sqlite;

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::ExportError;
use crate::table::Table;

pub(crate) use delimited::Tabs;

/// A form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 4180, with a header; lists as JSON.
    Csv,
    /// The same, with a row of HXL hashtags under the header.
    Hxl,
    /// One JSON object a line.
    Jsonl,
    /// Parquet, with real lists, days, moments and nulls.
    Parquet,
    /// One SQLite file with all tables.
    Sqlite,
    /// GeoJSON, for the tables whose rows can have a point: those that have one.
    Geojson,
    /// No tables but annotations of the texts, as JSON-LD (Web Annotation, PROV).
    Jsonld,
}

/// A table that is being written.
pub(crate) trait Sheet {
    /// Whether it can hold the row; what it cannot hold is not written.
    fn holds(&self, _row: &[Value]) -> bool {
        true
    }

    /// Writes a row: a value for each column.
    fn write(&mut self, row: &[Value]) -> Result<(), ExportError>;

    /// Writes what is left, so that the file is whole.
    fn finish(self: Box<Self>) -> Result<(), ExportError>;
}

impl Format {
    /// The name of the file that holds `table`; `None` where the form cannot hold it.
    pub fn file(self, table: &Table) -> Option<String> {
        let name = &table.name;
        match self {
            Self::Csv | Self::Hxl => Some(format!("{name}.csv")),
            Self::Jsonl => Some(format!("{name}.jsonl")),
            Self::Parquet => Some(format!("{name}.parquet")),
            Self::Sqlite => Some("dateline.sqlite".to_owned()),
            Self::Geojson => table.has_point().then(|| format!("{name}.geojson")),
            Self::Jsonld => None,
        }
    }

    /// Whether a column stands under its name; the point of a row is no property of it.
    pub(crate) fn names(self, column: &str) -> bool {
        self != Self::Geojson || !geojson::POINT.contains(&column)
    }

    /// Begins `table` in `folder`.
    pub(crate) fn open(self, folder: &Path, table: &'static Table) -> Result<Option<Box<dyn Sheet>>, ExportError> {
        let Some(path) = self.file(table).map(|name| folder.join(name)) else { return Ok(None) };
        Ok(Some(match self {
            Self::Csv => Box::new(delimited::csv(path, table, false)?),
            Self::Hxl => Box::new(delimited::csv(path, table, true)?),
            Self::Jsonl => Box::new(jsonl::Lines::new(path, table)?),
            Self::Parquet => Box::new(parquet::Columns::new(path, table)?),
            Self::Sqlite => Box::new(sqlite::Rows::new(path, table)?),
            Self::Geojson => Box::new(geojson::Features::new(path, table)?),
            Self::Jsonld => return Ok(None),
        }))
    }
}

/// A file that is written, with its path for errors.
pub(crate) struct File {
    path: PathBuf,
    out: std::io::BufWriter<std::fs::File>,
}

impl File {
    pub(crate) fn new(path: PathBuf) -> Result<Self, ExportError> {
        let file = std::fs::File::create(&path).map_err(ExportError::writing(&path))?;
        Ok(Self { out: std::io::BufWriter::new(file), path })
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), ExportError> {
        use std::io::Write as _;
        self.out.write_all(bytes).map_err(ExportError::writing(&self.path))
    }

    pub(crate) fn finish(mut self) -> Result<(), ExportError> {
        use std::io::Write as _;
        self.out.flush().map_err(ExportError::writing(&self.path))
    }
}
