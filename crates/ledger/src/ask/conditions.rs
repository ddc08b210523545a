//! The conditions of a query, with the values that stand in for its question marks.

use rusqlite::types::Value as Cell;

use super::test::Sql;

/// Conditions that must all hold.
#[derive(Debug, Default)]
pub(super) struct Conditions {
    texts: Vec<String>,
    pub(super) cells: Vec<Cell>,
}

impl Conditions {
    /// Adds a condition; `cells` stand for its question marks, in order.
    pub(super) fn add(&mut self, text: impl Into<String>, cells: impl IntoIterator<Item = String>) {
        self.texts.push(text.into());
        self.cells.extend(cells.into_iter().map(Cell::Text));
    }

    /// Adds that `column` is one of `values`, if there are any.
    pub(super) fn one_of(&mut self, column: &str, values: &[String]) {
        if !values.is_empty() {
            let marks = vec!["?"; values.len()].join(", ");
            self.add(format!("{column} IN ({marks})"), values.iter().cloned());
        }
    }

    /// Adds that an id begins with one of those asked for, if any is.
    pub(super) fn begins(&mut self, column: &str, asked: &[String]) {
        if !asked.is_empty() {
            let any = Sql::any(asked.iter().map(|id| Sql::begins(column, id)));
            self.texts.push(any.text);
            self.cells.extend(any.cells);
        }
    }

    /// ` WHERE …`, or nothing.
    pub(super) fn text(&self) -> String {
        if self.texts.is_empty() { String::new() } else { format!(" WHERE {}", self.texts.join(" AND ")) }
    }
}
