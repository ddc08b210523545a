//! The ledger as an export reads it: as it stands at one commit, which nothing that is added meanwhile can change.

use dateline_ledger::{LedgerError, Reader, Row, sha256};
use serde_json::Value;

use crate::ExportError;
use crate::value::text;

const VOIDED: &str = "(SELECT r.report_id FROM fix_rows z CROSS JOIN report_rows r ON r.key = z.report
    WHERE LIVE(z) AND json_extract(z.columns, '$.not_an_event'))";

/// A ledger at a commit, read in one transaction.
pub(crate) struct Source<'r> {
    reader: &'r Reader,
    commit_no: i64,
    /// Recorded time of the last commit.
    pub(crate) as_of: String,
    /// The last run.
    pub(crate) run_id: String,
    /// Version of the program in the last run.
    pub(crate) version: String,
}

impl<'r> Source<'r> {
    pub(crate) fn new(reader: &'r Reader) -> Result<Self, ExportError> {
        let last = "SELECT m.commit_no, u.ended_at, u.run_id, u.version FROM runs u JOIN commits m ON m.recorded_at = u.ended_at
                    ORDER BY u.ended_at DESC LIMIT 1";
        reader.hold()?;
        let mut source =
            Self { reader, commit_no: 0, as_of: String::new(), run_id: String::new(), version: String::new() };
        let mut found = None;
        reader.sql(last, |row| {
            found = Some(row);
            true
        })?;
        let row = found.ok_or(ExportError::Empty)?;
        let of = |column: &str| text(row.get(column)).to_owned();
        source.commit_no = row.get("commit_no").as_i64().unwrap_or_default();
        (source.as_of, source.run_id, source.version) = (of("ended_at"), of("run_id"), of("version"));
        Ok(source)
    }

    /// Runs a query in which `LIVE(t)` stands for the rows of `t` that hold, `ADDED(t)` for those that are there, and
    /// `VOIDED` for the ids of reports that a person said to be no event, until `take` fails.
    pub(crate) fn rows(
        &self,
        query: &str,
        mut take: impl FnMut(Row) -> Result<(), ExportError>,
    ) -> Result<(), ExportError> {
        let mut outcome = Ok(());
        self.reader.sql(&self.written(query), |row| {
            outcome = take(row);
            outcome.is_ok()
        })?;
        outcome
    }

    /// Hands on the ledger's own answer to a question.
    pub(crate) fn ask(
        &self,
        question: &dateline_ledger::Question,
        take: impl FnMut(Row) -> bool,
    ) -> Result<(), LedgerError> {
        self.reader.ask(question, take)
    }

    fn written(&self, query: &str) -> String {
        let at = self.commit_no;
        let live = |table: &str| format!("({table}.since <= {at} AND ({table}.until IS NULL OR {table}.until > {at}))");
        let added = |table: &str| format!("({table}.commit_no <= {at})");
        written_out(&written_out(&query.replace("VOIDED", VOIDED), "LIVE(", live), "ADDED(", added)
    }
}

/// `text` with each `NAME(t)` replaced by what `with` makes of `t`.
fn written_out(text: &str, name: &str, with: impl Fn(&str) -> String) -> String {
    let mut parts = text.split(name);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (table, rest) = part.split_once(')').unwrap_or((part, ""));
        out += &with(table);
        out += rest;
    }
    out
}

impl Drop for Source<'_> {
    fn drop(&mut self) {
        let _ = self.reader.let_go(); // nothing was written: nothing can be lost
    }
}

/// An id made from content, of the length of the ledger's ids.
pub(crate) fn id(parts: &[&Value]) -> String {
    let text: Vec<String> = parts.iter().map(|part| part.to_string()).collect();
    sha256(text.join("\n")).chars().take(32).collect()
}
