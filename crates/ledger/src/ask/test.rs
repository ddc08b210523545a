//! What is asked of a row, one thing at a time.

use rusqlite::types::Value as Cell;

/// Some SQL, with the values of its question marks in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Sql {
    pub(super) text: String,
    pub(super) cells: Vec<Cell>,
}

impl Sql {
    pub(super) fn new(text: impl Into<String>, cells: impl IntoIterator<Item = String>) -> Self {
        Self { text: text.into(), cells: cells.into_iter().map(Cell::Text).collect() }
    }

    /// Puts more SQL behind this.
    pub(super) fn push(&mut self, more: Self) {
        self.text.push_str(&more.text);
        self.cells.extend(more.cells);
    }

    /// Pieces in a row, with `between` between them.
    pub(super) fn joined(pieces: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let mut pieces = pieces.into_iter();
        let mut all = pieces.next().unwrap_or_default();
        for piece in pieces {
            all.text.push_str(between);
            all.push(piece);
        }
        all
    }

    /// That one of the conditions holds.
    pub(super) fn any(conditions: impl IntoIterator<Item = Self>) -> Self {
        let any = Self::joined(conditions, " OR ");
        Self { text: format!("({})", any.text), cells: any.cells }
    }

    /// That `column` begins with what was asked for.
    pub(super) fn begins(column: &str, asked: &str) -> Self {
        Self::new(format!("{column} LIKE ? ESCAPE '\\'"), [format!("{}%", as_it_is(asked))])
    }

    /// That what was asked for stands in `column`, in whole words.
    pub(super) fn has_words(column: &str, asked: &str) -> Self {
        Self::new(format!("' ' || {column} || ' ' LIKE ? ESCAPE '\\'"), [format!("% {} %", as_it_is(asked.trim()))])
    }

    /// That what was asked for stands somewhere in `column`.
    pub(super) fn holds(column: &str, asked: &str) -> Self {
        Self::new(format!("{column} LIKE ? ESCAPE '\\'"), [format!("%{}%", as_it_is(asked))])
    }

    /// That `column` is one of `values`.
    pub(super) fn one_of(column: &str, values: &[String]) -> Self {
        let marks = vec!["?"; values.len()].join(", ");
        Self::new(format!("{column} IN ({marks})"), values.iter().cloned())
    }
}

/// Words in which no sign stands for others.
fn as_it_is(words: &str) -> String {
    words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// One thing asked of a row, in the words of `views`: `LIVE(t)` for a row that stands at the time asked for, and
/// `FIX(column, value)` for what a person may have corrected.
#[derive(Clone, Debug)]
pub(super) struct Test {
    /// Seen in a row.
    pub(super) seen: Sql,
    /// Seen in a row with corrections, where that is another condition.
    pub(super) corrected: Option<Sql>,
    /// The query that finds all rows of which it can hold, by an index, as `key`; a key may come twice.
    pub(super) rows: Option<Sql>,
}

impl Test {
    /// A condition for which no index helps.
    pub(super) fn of(seen: Sql) -> Self {
        Self { seen, corrected: None, rows: None }
    }

    /// A condition and the query for its rows.
    pub(super) fn by(seen: Sql, rows: Sql) -> Self {
        Self { seen, corrected: None, rows: Some(rows) }
    }
}
