//! One transaction: nothing is written, not even its own row, before there is something to keep.

use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, Transaction, params};

use super::insert::insert;
use crate::{Run, moment};

/// A transaction that is being written.
pub(crate) struct Commit<'t> {
    pub(crate) transaction: &'t Transaction<'t>,
    run: &'t Run,
    at: Timestamp,
    number: Option<i64>,
}

impl<'t> Commit<'t> {
    pub(crate) fn new(transaction: &'t Transaction<'t>, run: &'t Run, at: Timestamp) -> Self {
        Self { transaction, run, at, number: None }
    }

    /// The commit's number. The first call writes its row.
    pub(crate) fn number(&mut self) -> rusqlite::Result<i64> {
        if let Some(number) = self.number {
            return Ok(number);
        }
        let run = self.run_row()?;
        let at = last_recorded(self.transaction)?.map_or(self.at, |last| self.at.max(moment::after(last)));
        let number = insert(self.transaction, "commits", &[("recorded_at", &moment::written(at)), ("run", &run)])?;
        self.number = Some(number);
        Ok(number)
    }

    /// Whether anything was written.
    pub(crate) fn has_written(&self) -> bool {
        self.number.is_some()
    }

    fn run_row(&self) -> rusqlite::Result<i64> {
        let run = self.run;
        let id = run.id();
        let known =
            self.transaction.query_row("SELECT key FROM run_rows WHERE run_id = ?", params![id], |row| row.get(0));
        if let Some(known) = known.optional()? {
            return Ok(known);
        }
        insert(
            self.transaction,
            "run_rows",
            &[
                ("run_id", &id),
                ("started_at", &run.started()),
                ("version", &run.version),
                ("coder", &run.coder()),
                ("settings", &run.settings_json()),
                ("knowledge_sha256", &run.knowledge_sha256),
                ("models", &run.models_json()),
            ],
        )
    }
}

/// The recorded time of the last commit.
pub(crate) fn last_recorded(connection: &rusqlite::Connection) -> rusqlite::Result<Option<Timestamp>> {
    let last: Option<String> = connection.query_row("SELECT max(recorded_at) FROM commits", [], |row| row.get(0))?;
    Ok(last.and_then(|last| last.parse().ok()))
}
