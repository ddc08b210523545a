//! Rows of an answer.

use std::sync::Arc;

use rusqlite::types::{Value as Cell, ValueRef};
use rusqlite::{Statement, params_from_iter};
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::Reader;

/// Columns that hold JSON: lists, and the page that a text was taken from.
const JSON: &[&str] = &[
    "modes",
    "contexts",
    "actor_names",
    "recipient_names",
    "actor_ids",
    "recipient_ids",
    "actor_countries",
    "recipient_countries",
    "actor_sectors",
    "recipient_sectors",
    "other_sectors",
    "content_spans",
    "notes",
    "models",
    "statuses",
    "because",
    "origin",
    "participants",
    "disagreement",
    "machine",
];
/// Columns that hold true or false, as 1 or 0.
const FLAGS: &[&str] = &["background", "named", "newest", "independent", "corrected", "denied", "not_an_event"];

/// A row: its columns in order, each with its value. Serialised, it is an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    names: Arc<[String]>,
    values: Vec<Value>,
}

impl Row {
    /// A row of these columns, with a value for each.
    pub(super) fn new(names: &[&str], values: Vec<Value>) -> Self {
        Self { names: names.iter().map(ToString::to_string).collect(), values }
    }

    /// The columns in order.
    pub fn columns(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.names.iter().map(String::as_str).zip(&self.values)
    }

    /// The value in a column; null where there is no such column.
    pub fn get(&self, column: &str) -> &Value {
        self.columns().find(|(name, _)| *name == column).map_or(&Value::Null, |(_, value)| value)
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.columns())
    }
}

impl Reader {
    /// Runs a query and hands on its rows, without the columns in `hidden`, until `take` says to stop.
    pub(super) fn rows(
        &self,
        query: &str,
        cells: Vec<Cell>,
        hidden: &[&str],
        take: impl FnMut(Row) -> bool,
    ) -> rusqlite::Result<()> {
        answer(&mut self.connection.prepare(query)?, cells, hidden, take)
    }

    /// The row that a query gives for each key, in the order of the keys, until `take` says to stop. The key comes after the
    /// `cells`.
    pub(super) fn rows_of(
        &self,
        keys: &[i64],
        query: &str,
        cells: &[Cell],
        mut take: impl FnMut(Row) -> bool,
    ) -> rusqlite::Result<()> {
        let mut by_key = self.by_key(query)?;
        for &key in keys {
            if let Some(row) = by_key.get(cells, key)?
                && !take(row)
            {
                break;
            }
        }
        Ok(())
    }

    /// A query for one row at a time, by its key.
    pub(super) fn by_key(&self, query: &str) -> rusqlite::Result<ByKey<'_>> {
        let statement = self.connection.prepare(query)?;
        Ok(ByKey { columns: Columns::of(&statement, &["key"]), statement })
    }
}

/// Hands on the rows of a query, without the columns in `hidden`, until `take` says to stop.
pub(super) fn answer(
    statement: &mut Statement<'_>,
    cells: Vec<Cell>,
    hidden: &[&str],
    mut take: impl FnMut(Row) -> bool,
) -> rusqlite::Result<()> {
    let columns = Columns::of(statement, hidden);
    let mut rows = statement.query(params_from_iter(cells))?;
    while let Some(row) = rows.next()? {
        if !take(columns.read(row)?) {
            break;
        }
    }
    Ok(())
}

/// A query that is prepared once and asked for many keys.
pub(super) struct ByKey<'r> {
    statement: Statement<'r>,
    columns: Columns,
}

impl ByKey<'_> {
    /// The row of a key, which comes after the `cells`.
    pub(super) fn get(&mut self, cells: &[Cell], key: i64) -> rusqlite::Result<Option<Row>> {
        let cells = cells.iter().cloned().chain([Cell::Integer(key)]);
        let mut rows = self.statement.query(params_from_iter(cells))?;
        rows.next()?.map(|row| self.columns.read(row)).transpose()
    }
}

/// The columns of a query that are shown, with where they stand.
struct Columns {
    places: Vec<usize>,
    names: Arc<[String]>,
}

impl Columns {
    fn of(statement: &Statement<'_>, hidden: &[&str]) -> Self {
        let all = statement.column_names().enumerate().filter(|(_, name)| !hidden.contains(name));
        let (places, names): (Vec<usize>, Vec<String>) = all.map(|(at, name)| (at, name.to_owned())).unzip();
        Self { places, names: names.into() }
    }

    fn read(&self, row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
        let value = |(&at, name): (&usize, &String)| Ok(value(name, row.get_ref(at)?));
        let values = self.places.iter().zip(self.names.iter()).map(value).collect::<rusqlite::Result<_>>()?;
        Ok(Row { names: Arc::clone(&self.names), values })
    }
}

/// A cell as JSON.
pub(crate) fn value(column: &str, cell: ValueRef<'_>) -> Value {
    match cell {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) if FLAGS.contains(&column) => Value::Bool(number != 0),
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(bytes) => text(column, &String::from_utf8_lossy(bytes)),
        ValueRef::Blob(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into(),
    }
}

fn text(column: &str, text: &str) -> Value {
    let read = || serde_json::from_str(text).ok().filter(|value: &Value| value.is_array() || value.is_object());
    if JSON.contains(&column) { read().unwrap_or_else(|| text.into()) } else { text.into() }
}
