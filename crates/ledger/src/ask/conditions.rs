//! The conditions of a query, with the values that stand in for its question marks.

use rusqlite::types::Value as Cell;

/// Conditions that must all hold.
#[derive(Debug, Default)]
pub(super) struct Conditions {
    texts: Vec<String>,
    pub(super) cells: Vec<Cell>,
    /// Whether some condition looks up keys.
    pub(super) has_keys: bool,
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

    /// Adds that `column` is found by one of the `queries`, each with its values.
    pub(super) fn found(&mut self, column: &str, queries: Vec<(String, Vec<String>)>) {
        let cells = |given: Vec<String>| given.into_iter().map(Cell::Text).collect();
        self.found_by(column, queries.into_iter().map(|(query, given)| (query, cells(given))).collect());
    }

    /// The same, with values as they are bound.
    pub(super) fn found_by(&mut self, column: &str, queries: Vec<(String, Vec<Cell>)>) {
        if !queries.is_empty() {
            self.has_keys = true;
            let (texts, cells): (Vec<_>, Vec<_>) = queries.into_iter().unzip();
            self.texts.push(format!("{column} IN ({})", texts.join(" UNION ")));
            self.cells.extend(cells.concat());
        }
    }

    /// Whether anything will do.
    pub(super) fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// ` WHERE …`, or nothing.
    pub(super) fn text(&self) -> String {
        if self.is_empty() { String::new() } else { format!(" WHERE {}", self.texts.join(" AND ")) }
    }
}
