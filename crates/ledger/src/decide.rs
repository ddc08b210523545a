//! What people decide: corrections of reports, and what became of contradictions. Each decision is a commit of its own.

use dateline_coder::Knowledge;
use jiff::Timestamp;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::corrections::{self, Correction, Decision, Refused};
use crate::write::commit::Commit;
use crate::write::insert::insert;
use crate::{Ledger, LedgerError, Run};

/// What became of a contradiction: why both sides can stand, or which one fell.
pub const STATES: [&str; 4] = ["explained_by_time", "both_kept", "one_withdrawn", "not_a_conflict"];
/// Digits of an id that are enough to name it, if no other begins alike.
const LEAST_DIGITS: usize = 4;

impl Ledger {
    /// Corrects a report; returns the correction's id. The machine's value stays beside it.
    ///
    /// # Errors
    /// If there is no such report, the field cannot have this value, or the file cannot be written.
    pub fn correct(
        &mut self,
        correction: Correction<'_>,
        decision: Decision<'_>,
        run: &Run,
        know: &Knowledge,
        at: Timestamp,
    ) -> Result<String, LedgerError> {
        let report =
            self.named("report", "SELECT DISTINCT report_id FROM reports WHERE report_id LIKE ?", correction.report)?;
        let correction = Correction { report: &report, ..correction };
        signed(decision)?;
        let made = self.commit(run, at, |transaction, commit_no| {
            corrections::correct(transaction, know, correction, decision, commit_no)
        })?;
        made.map_err(|refused| match refused {
            Refused::Report => LedgerError::Unknown { what: "report", id: report.clone() },
            Refused::Value { field, help } => LedgerError::Value { field, value: correction.value.to_owned(), help },
        })
    }

    /// Takes a correction back; returns its id.
    ///
    /// # Errors
    /// If there is none of this id that stands, or the file cannot be written.
    pub fn withdraw(
        &mut self,
        correction: &str,
        decision: Decision<'_>,
        run: &Run,
        at: Timestamp,
    ) -> Result<String, LedgerError> {
        let standing = "SELECT correction_id FROM corrections WHERE correction_id LIKE ? AND state <> 'withdrawn'";
        let correction = self.named("standing correction", standing, correction)?;
        signed(decision)?;
        self.commit(run, at, |transaction, commit_no| {
            corrections::withdraw(transaction, &correction, decision, commit_no)
        })?;
        Ok(correction)
    }

    /// Notes what became of a contradiction, by one of [`STATES`]; returns its id.
    ///
    /// # Errors
    /// If there is none of this id, or the file cannot be written.
    pub fn resolve(
        &mut self,
        contradiction: &str,
        state: &str,
        decision: Decision<'_>,
        run: &Run,
        at: Timestamp,
    ) -> Result<String, LedgerError> {
        let clash = self.named(
            "contradiction",
            "SELECT DISTINCT clash_id FROM clash_rows WHERE clash_id LIKE ?",
            contradiction,
        )?;
        signed(decision)?;
        self.commit(run, at, |transaction, commit_no| {
            if stands(transaction, &clash, state, decision)? {
                return Ok(());
            }
            let row: &[(&str, &dyn rusqlite::ToSql)] = &[
                ("clash_id", &clash),
                ("state", &state),
                ("reason", &decision.reason),
                ("by_whom", &decision.by),
                ("commit_no", &commit_no),
            ];
            insert(transaction, "resolution_rows", row).map(drop)
        })?;
        Ok(clash)
    }

    /// Opens a contradiction again; returns its id.
    ///
    /// # Errors
    /// If there is none of this id that is resolved, or the file cannot be written.
    pub fn reopen(
        &mut self,
        contradiction: &str,
        decision: Decision<'_>,
        run: &Run,
        at: Timestamp,
    ) -> Result<String, LedgerError> {
        let decided = "SELECT contradiction_id FROM contradictions WHERE contradiction_id LIKE ? AND state <> 'open'";
        let clash = self.named("resolved contradiction", decided, contradiction)?;
        self.resolve(&clash, "open", decision, run, at)
    }

    /// The one id that `query` finds beginning with what was given.
    fn named(&self, what: &'static str, query: &str, given: &str) -> Result<String, LedgerError> {
        let given = given.trim();
        let unknown = || LedgerError::Unknown { what, id: given.to_owned() };
        if given.len() < LEAST_DIGITS || !given.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(unknown());
        }
        let found = beginning(&self.connection, query, given).map_err(|source| LedgerError::of(&self.path, source))?;
        match <[String; 1]>::try_from(found) {
            Ok([only]) => Ok(only),
            Err(found) if found.is_empty() => Err(unknown()),
            Err(_) => Err(LedgerError::Ambiguous { what, id: given.to_owned() }),
        }
    }

    /// Runs `write` as one commit; where it writes nothing, or fails, nothing is kept.
    fn commit<T>(
        &mut self,
        run: &Run,
        at: Timestamp,
        write: impl FnOnce(&Transaction<'_>, i64) -> rusqlite::Result<T>,
    ) -> Result<T, LedgerError> {
        let written =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).and_then(|transaction| {
                let commit_no = Commit::new(&transaction, run, at).number()?;
                let begun = transaction.total_changes();
                let done = write(&transaction, commit_no)?;
                if transaction.total_changes() > begun { transaction.commit() } else { transaction.rollback() }?;
                Ok(done)
            });
        written.map_err(|source| LedgerError::of(&self.path, source))
    }
}

/// Whether the same was decided of a contradiction by the same person for the same reason, and holds.
fn stands(transaction: &Transaction<'_>, clash: &str, state: &str, decision: Decision<'_>) -> rusqlite::Result<bool> {
    let mut query = transaction.prepare(
        "SELECT EXISTS (SELECT 1 FROM resolution_rows WHERE state = ?2 AND reason = ?3 AND by_whom = ?4
         AND key = (SELECT max(key) FROM resolution_rows WHERE clash_id = ?1))",
    )?;
    query.query_row((clash, state, decision.reason, decision.by), |row| row.get(0))
}

/// Refuses what nobody stands for, or for which no reason is given.
fn signed(decision: Decision<'_>) -> Result<(), LedgerError> {
    let given = [("by", decision.by, "say who decides"), ("reason", decision.reason, "say why")];
    match given.iter().find(|(_, value, _)| value.trim().is_empty()) {
        None => Ok(()),
        Some((field, value, help)) => {
            Err(LedgerError::Value { field: (*field).to_owned(), value: (*value).to_owned(), help: (*help).to_owned() })
        }
    }
}

fn beginning(connection: &Connection, query: &str, given: &str) -> rusqlite::Result<Vec<String>> {
    let mut query = connection.prepare(&format!("{query} ORDER BY 1 LIMIT 2"))?;
    query.query_map([format!("{}%", given.to_lowercase())], |row| row.get(0))?.collect()
}
