//! SQLite: one file, in which each table stands under its name.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use serde_json::Value;

use super::Sheet;
use crate::ExportError;
use crate::table::{Kind, Table};
use crate::value::cell;

/// A table in the file. The file is made with its first table.
pub(super) struct Rows {
    path: PathBuf,
    connection: Connection,
    insert: String,
}

impl Rows {
    pub(super) fn new(path: PathBuf, table: &Table) -> Result<Self, ExportError> {
        let opened = begin(&path, table);
        let (connection, insert) = opened.map_err(|error| ExportError::write(&path, error))?;
        Ok(Self { path, connection, insert })
    }
}

fn begin(path: &Path, table: &Table) -> rusqlite::Result<(Connection, String)> {
    let connection = Connection::open(path)?;
    // The file has a temporary name until it is whole: there is nothing to roll back.
    connection.query_row("PRAGMA journal_mode = OFF", [], |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", false)?;
    let columns: Vec<_> =
        table.columns.iter().map(|column| format!("\"{}\" {}", column.name, affinity(&column.kind))).collect();
    let marks = vec!["?"; columns.len()].join(", ");
    connection.execute_batch(&format!("BEGIN; CREATE TABLE \"{}\" ({}) STRICT", table.name, columns.join(", ")))?;
    Ok((connection, format!("INSERT INTO \"{}\" VALUES ({marks})", table.name)))
}

fn affinity(kind: &Kind) -> &'static str {
    match kind {
        Kind::Int32 | Kind::Int64 | Kind::Bool => "INTEGER",
        Kind::Float64 => "REAL",
        _ => "TEXT",
    }
}

fn stored(value: &Value) -> Cell {
    match value {
        Value::Null => Cell::Null,
        Value::Bool(flag) => Cell::Integer(i64::from(*flag)),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => Cell::Integer(whole),
            (None, Some(real)) => Cell::Real(real),
            _ => Cell::Null,
        },
        other => Cell::Text(cell(other)),
    }
}

impl Sheet for Rows {
    fn write(&mut self, row: &[Value]) -> Result<(), ExportError> {
        let cells = rusqlite::params_from_iter(row.iter().map(stored));
        let written = self.connection.prepare_cached(&self.insert).and_then(|mut insert| insert.execute(cells));
        written.map(drop).map_err(|error| ExportError::write(&self.path, error))
    }

    fn finish(self: Box<Self>) -> Result<(), ExportError> {
        let Self { path, connection, .. } = *self;
        let done = connection.execute_batch("COMMIT").and_then(|()| connection.close().map_err(|(_, error)| error));
        done.map_err(|error| ExportError::write(&path, error))
    }
}
