//! Questions to a ledger. An answer is a list of rows of one view, cut down by a [`Filter`].

mod conditions;
mod contradictions;
mod corrections;
mod diff;
mod filter;
mod keys;
mod lookups;
mod pairs;
mod places;
mod reports;
mod rows;
mod series;
mod test;
mod words;

use rusqlite::Error;
use rusqlite::types::Value as Cell;

use crate::{LedgerError, Reader};
pub use diff::diff;
pub use filter::Filter;
pub use rows::Row;
use rows::answer;
pub(crate) use rows::value;
use words::match_expression;

/// What can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// What documents report of events, newest event first.
    Reports,
    /// Who says what, newest document first.
    Quotes,
    /// Documents, newest first.
    Documents,
    /// What several reports are about, newest event first.
    Events,
    /// What is counted over time, that with the newest figure first.
    Measures,
    /// Documents that develop together, the newest first.
    Stories,
}

/// How the reports of an event are made into one row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rule {
    /// By the report that claims least.
    Conservative,
    /// By the most detailed report.
    #[default]
    Informative,
    /// By the report that most others agree with.
    Representative,
    /// By the newest report.
    Latest,
}

impl Rule {
    /// The view of events made by this rule.
    pub fn view(self) -> &'static str {
        match self {
            Self::Conservative => "events_conservative",
            Self::Informative => "events",
            Self::Representative => "events_representative",
            Self::Latest => "events_latest",
        }
    }
}

/// A question: rows of a view that pass a filter, not more than a limit.
#[derive(Clone, Debug)]
pub struct Question {
    /// What is asked for.
    pub view: View,
    /// Which of it.
    pub filter: Filter,
    /// For events, how they are made from reports.
    pub rule: Rule,
    /// Most rows; `None` for all.
    pub limit: Option<u32>,
}

impl View {
    /// Its name in the file.
    fn name(self) -> &'static str {
        match self {
            Self::Reports => "reports",
            Self::Quotes => "attributions",
            Self::Documents => "documents",
            Self::Events => "events",
            Self::Measures => "measures",
            Self::Stories => "stories",
        }
    }
}

impl Reader {
    /// Answers a question, row by row; `take` says whether to go on.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn ask(&self, question: &Question, take: impl FnMut(Row) -> bool) -> Result<(), LedgerError> {
        let asked = self.keys(question).and_then(|keys| {
            let (query, cells) = columns(question);
            self.rows_of(&keys, &query, &cells, take)
        });
        asked.map_err(|source| LedgerError::of(&self.path, source))
    }

    /// Runs a query in SQL, which can read and not write: not the ledger, and no other file.
    ///
    /// # Errors
    /// If SQLite does not take it, if it does more than ask for rows, or the ledger cannot be read.
    pub fn sql(&self, query: &str, take: impl FnMut(Row) -> bool) -> Result<(), LedgerError> {
        let of = |source| match LedgerError::of(&self.path, source) {
            LedgerError::Other { source: Error::MultipleStatement, .. } => {
                refused("there are several queries; ask one at a time")
            }
            LedgerError::Other { source, .. } => refused(&source.to_string()),
            other => other,
        };
        let mut statement = self.connection.prepare(query).map_err(of)?;
        match (statement.readonly(), statement.column_count()) {
            (false, _) => Err(refused("a query cannot change the ledger, or write another file")),
            (true, 0) => Err(refused("it asks for no rows; a query begins with `SELECT` or `WITH`")),
            (true, _) => answer(&mut statement, Vec::new(), &[], take).map_err(of),
        }
    }

    /// From now on answers are of the ledger as it stands, whatever is added, until [`Self::let_go`].
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn hold(&self) -> Result<(), LedgerError> {
        self.connection.execute_batch("BEGIN").map_err(|source| LedgerError::of(&self.path, source))
    }

    /// Ends [`Self::hold`].
    ///
    /// # Errors
    /// If nothing was held.
    pub fn let_go(&self) -> Result<(), LedgerError> {
        self.connection.execute_batch("COMMIT").map_err(|source| LedgerError::of(&self.path, source))
    }
}

fn refused(reason: &str) -> LedgerError {
    LedgerError::Query { reason: reason.to_owned() }
}

/// The query for the columns of one row, by its key, and the values that come before the key. Which rows they are is found
/// out first: most columns cost more than the search.
fn columns(question: &Question) -> (String, Vec<Cell>) {
    let view = if question.view == View::Events { question.rule.view() } else { question.view.name() };
    let expression = question.filter.text.as_deref().and_then(match_expression);
    match expression.filter(|_| question.view == View::Documents) {
        None => (format!("SELECT v.* FROM {view} v WHERE v.key = ?"), Vec::new()),
        Some(expression) => {
            let words = "(SELECT snippet(document_words, 1, '', '', '…', 24) FROM document_words
                         WHERE document_words MATCH ? AND rowid = v.key) AS extract";
            (format!("SELECT v.*, {words} FROM {view} v WHERE v.key = ?"), vec![Cell::Text(expression)])
        }
    }
}

/// ` LIMIT …`, or nothing.
fn limited(limit: Option<u32>) -> String {
    limit.map_or_else(String::new, |limit| format!(" LIMIT {limit}"))
}
