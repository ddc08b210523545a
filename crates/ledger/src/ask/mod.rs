//! Questions to a ledger. An answer is a list of rows of one view, cut down by a [`Filter`].

mod conditions;
mod contradictions;
mod diff;
mod events;
mod filter;
mod rows;
mod series;
mod words;

use rusqlite::types::Value as Cell;

use crate::{LedgerError, Reader};
pub use diff::diff;
pub use filter::Filter;
pub use rows::Row;
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
    fn view(self) -> &'static str {
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
    fn shape(self) -> Shape {
        match self {
            Self::Reports => Shape {
                view: "reports",
                rows: "report_rows o",
                rows_of_keys: "report_rows o",
                order: ["o.date_from DESC, o.key", "date_from DESC, key"],
                days: ["o.date_from", "coalesce(o.date_to, o.date_from)"],
                publisher: "v.publisher",
                source_kind: "v.source_kind",
                story: "v.story_id",
            },
            Self::Quotes => Shape {
                view: "attributions",
                rows: "document_rows d CROSS JOIN coding_rows c ON c.doc = d.key
                       CROSS JOIN attribution_rows o ON o.coding = c.key",
                rows_of_keys: "attribution_rows o JOIN coding_rows c ON c.key = o.coding
                               JOIN document_rows d ON d.key = c.doc",
                order: ["d.published_day DESC, o.key", "published_day DESC, key"],
                days: ["d.published_day", "d.published_day"],
                publisher: "d.publisher",
                source_kind: "o.source_kind",
                story: "v.story_id",
            },
            Self::Documents => Shape {
                view: "documents",
                rows: "document_rows o",
                rows_of_keys: "document_rows o",
                order: ["o.published_day DESC, o.key", "published_day DESC, key"],
                days: ["o.published_day", "o.published_day"],
                publisher: "o.publisher",
                source_kind: "NULL",
                story: "v.story_id",
            },
            Self::Events => Shape {
                view: "events",
                rows: "event_rows o",
                rows_of_keys: "event_rows o",
                order: [
                    "o.date_from DESC, o.key",
                    "(SELECT o.date_from FROM event_rows o WHERE o.key = v.key) DESC, key",
                ],
                ..Self::Reports.shape()
            },
            Self::Measures => Shape {
                view: "measures",
                rows: "measure_rows o",
                rows_of_keys: "measure_rows o",
                order: ["v.last_day DESC, o.key", "last_day DESC, key"],
                days: ["v.first_day", "v.last_day"],
                publisher: "NULL",
                source_kind: "NULL",
                story: "NULL",
            },
            Self::Stories => Shape {
                view: "stories",
                rows: "story_rows o",
                rows_of_keys: "story_rows o",
                order: ["v.last_day DESC, o.key", "last_day DESC, key"],
                ..Self::Measures.shape()
            },
        }
    }
}

/// How a view is asked. The rows `o` behind the view `v` are gone through in the order of an index, or are those whose
/// keys were looked up.
struct Shape {
    view: &'static str,
    rows: &'static str,
    rows_of_keys: &'static str,
    /// The order of `o`, and the same of `v`.
    order: [&'static str; 2],
    /// The days that `since` and `until` look at.
    days: [&'static str; 2],
    publisher: &'static str,
    source_kind: &'static str,
    story: &'static str,
}

impl Reader {
    /// Answers a question, row by row; `take` says whether to go on.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn ask(&self, question: &Question, take: impl FnMut(Row) -> bool) -> Result<(), LedgerError> {
        let asked = self.has_corrections().and_then(|corrected| {
            let (found, cells) = match question.view {
                View::Events => self.found_events(question, corrected)?,
                _ => found(question, corrected),
            };
            let (text, cells) = filled(question, &found, cells);
            self.rows(&text, cells, &["key"], take)
        });
        asked.map_err(|source| LedgerError::of(&self.path, source))
    }

    /// Whether anything was ever corrected.
    fn has_corrections(&self) -> rusqlite::Result<bool> {
        self.connection.query_row("SELECT EXISTS (SELECT 1 FROM fix_rows)", [], |row| row.get(0))
    }

    /// Runs a query in SQL, which can read and not write.
    ///
    /// # Errors
    /// If SQLite does not take it, or the ledger cannot be read.
    pub fn sql(&self, query: &str, take: impl FnMut(Row) -> bool) -> Result<(), LedgerError> {
        self.rows(query, Vec::new(), &[], take).map_err(|source| match LedgerError::of(&self.path, source) {
            LedgerError::Other { source, .. } => LedgerError::Query { reason: source.to_string() },
            LedgerError::ReadOnly { .. } => {
                LedgerError::Query { reason: "a query cannot change the ledger".to_owned() }
            }
            other => other,
        })
    }
}

/// The query for the keys of the rows asked for, with its values.
fn found(question: &Question, corrected: bool) -> (String, Vec<Cell>) {
    let shape = question.view.shape();
    let conditions = question.filter.conditions(question.view, &shape, corrected);
    let Shape { view, order: [order, _], .. } = shape;
    let rows = if conditions.has_keys { shape.rows_of_keys } else { shape.rows };
    let (text, limit) = (conditions.text(), limited(question.limit));
    let found = format!("SELECT o.key FROM {rows} CROSS JOIN {view} v ON v.key = o.key{text} ORDER BY {order}{limit}");
    (found, conditions.cells)
}

/// The question in SQL, with its values. Which rows they are is found out before their columns are filled in: most cost
/// more than the search.
fn filled(question: &Question, found: &str, mut cells: Vec<Cell>) -> (String, Vec<Cell>) {
    let Shape { view, order: [_, order], .. } = question.view.shape();
    let view = if question.view == View::Events { question.rule.view() } else { view };
    let extract = extract(question, &mut cells);
    (format!("SELECT v.*{extract} FROM {view} v WHERE key IN ({found}) ORDER BY {order}"), cells)
}

/// ` LIMIT …`, or nothing.
fn limited(limit: Option<u32>) -> String {
    limit.map_or_else(String::new, |limit| format!(" LIMIT {limit}"))
}

/// For a search, the words around the first match.
fn extract(question: &Question, cells: &mut Vec<Cell>) -> &'static str {
    match (question.view, question.filter.text.as_deref().and_then(match_expression)) {
        (View::Documents, Some(expression)) => {
            cells.insert(0, Cell::Text(expression));
            ", (SELECT snippet(document_words, 1, '', '', '…', 24) FROM document_words JOIN document_rows d ON d.key = document_words.rowid
               WHERE document_words MATCH ? AND d.doc_id = v.doc_id) AS extract"
        }
        _ => "",
    }
}
