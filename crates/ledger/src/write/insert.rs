//! Writing single rows.

use rusqlite::{Connection, ToSql};

/// Appends a row to `table` and returns its key.
pub(crate) fn insert(connection: &Connection, table: &str, row: &[(&str, &dyn ToSql)]) -> rusqlite::Result<i64> {
    let names: Vec<_> = row.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    let marks = vec!["?"; row.len()].join(", ");
    let values: Vec<&dyn ToSql> = row.iter().map(|(_, value)| *value).collect();
    let text = format!("INSERT INTO {table} ({}) VALUES ({marks})", names.join(", "));
    connection.prepare_cached(&text)?.insert(values.as_slice())
}
