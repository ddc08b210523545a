//! Writing single rows.

use rusqlite::{Connection, ToSql};

/// Appends a row to `table` and returns its key.
pub(crate) fn insert(connection: &Connection, table: &str, row: &[(&str, &dyn ToSql)]) -> rusqlite::Result<i64> {
    let mut text = String::with_capacity(32 * (row.len() + 2));
    text.push_str("INSERT INTO ");
    text.push_str(table);
    for (at, (name, _)) in row.iter().enumerate() {
        text.push_str(if at == 0 { " (\"" } else { "\", \"" });
        text.push_str(name);
    }
    text.push_str("\") VALUES (?");
    (1..row.len()).for_each(|_| text.push_str(", ?"));
    text.push(')');
    connection.prepare_cached(&text)?.insert(rusqlite::params_from_iter(row.iter().map(|(_, value)| value)))
}
