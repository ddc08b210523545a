//! Adding coded documents.

mod changes;
pub(crate) mod commit;
mod documents;
mod figures;
mod identity;
pub(crate) mod insert;
mod layers;
mod measures;

use dateline_coder::document::Document;
use dateline_knowledge::ontology::Ontology;
use dateline_text::CodePoints;
use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, Transaction, TransactionBehavior};

use crate::events::{self, Cause};
use crate::{DocumentKey, Ledger, LedgerError, Reader, Run, moment};
use crate::{contradictions, copies, corrections, stories};
use changes::Reason;
use commit::{Commit, last_recorded};
use documents::Previous;
use identity::{Identity, json};
use insert::insert;
use layers::Layers;

/// What adding a document did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is new.
    New,
    /// It is a new version of a document that was there.
    NewVersion,
    /// It was there, and is read differently now.
    Recoded,
    /// It was there. Nothing changed, or only that one more coder reads it the same way.
    Known,
    /// It was there, and a later version of it is. Nothing changed: the later one stands.
    Outdated,
}

impl Outcome {
    /// Whether something was written that was not there.
    pub fn is_new(self) -> bool {
        !matches!(self, Self::Known | Self::Outdated)
    }
}

impl Ledger {
    /// Adds documents in one transaction: all of them or, on an error, none. What is there already stays as it is.
    ///
    /// `at` is the recorded time; where something was recorded at that time or later, the first moment after it.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn add(
        &mut self,
        documents: &[Document<'_>],
        run: &Run,
        ontology: &Ontology,
        at: Timestamp,
    ) -> Result<Vec<Outcome>, LedgerError> {
        let coder = run.coder();
        let added = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).and_then(|transaction| {
            let mut commit = Commit::new(&transaction, run, at);
            let add = |document| Adding { ontology, coder: &coder, document }.add(&mut commit);
            let outcomes = documents.iter().map(add).collect::<rusqlite::Result<Vec<_>>>()?;
            if commit.has_written() { transaction.commit() } else { transaction.rollback() }?;
            Ok(outcomes)
        });
        added.map_err(|source| LedgerError::of(&self.path, source))
    }

    /// Checks that `at` lies after everything that was recorded.
    ///
    /// # Errors
    /// If it does not, or the file cannot be read.
    pub fn check_time(&self, at: Timestamp) -> Result<(), LedgerError> {
        match last_recorded(&self.connection).map_err(|source| LedgerError::of(&self.path, source))? {
            Some(last) if last >= at => Err(LedgerError::BackInTime {
                path: self.path.clone(),
                last: moment::written(last),
                given: moment::written(at),
            }),
            _ => Ok(()),
        }
    }
}

impl Reader {
    /// What comes of adding the document again with this coder, where that changes nothing.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn knows(&self, key: &DocumentKey<'_>, coder: &str) -> Result<Option<Outcome>, LedgerError> {
        let known = known(&self.connection, &key.id(), coder);
        known.map_err(|source| LedgerError::of(&self.path, source))
    }
}

impl Reader {
    /// Whether there is a document at this address.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn holds(&self, url: &str) -> Result<bool, LedgerError> {
        let question = "SELECT EXISTS (SELECT 1 FROM document_rows WHERE address = ?)";
        let held = self.connection.query_row(question, [crate::address::of(Some(url), url)], |row| row.get(0));
        held.map_err(|source| LedgerError::of(&self.path, source))
    }
}

/// A document is known when it was read by this coder, and outdated when it has a later version.
fn known(connection: &rusqlite::Connection, doc_id: &str, coder: &str) -> rusqlite::Result<Option<Outcome>> {
    let mut query = connection.prepare_cached(
        "SELECT c.key IS NULL, EXISTS (SELECT 1 FROM coded_by b WHERE b.coding = c.key AND b.coder = ?2)
         FROM document_rows d LEFT JOIN coding_rows c ON c.doc = d.key AND c.until IS NULL WHERE d.doc_id = ?1",
    )?;
    let found = query.query_row([doc_id, coder], |row| {
        Ok(match (row.get(0)?, row.get(1)?) {
            (true, _) => Some(Outcome::Outdated),
            (false, true) => Some(Outcome::Known),
            (false, false) => None,
        })
    });
    Ok(found.optional()?.flatten())
}

/// The ids that the reports of a document have in every ledger, in the order of its events.
pub fn report_ids(document: &Document<'_>) -> Vec<String> {
    Identity::of(document).reports
}

/// One document on its way into the ledger.
struct Adding<'a> {
    ontology: &'a Ontology,
    coder: &'a str,
    document: &'a Document<'a>,
}

impl Adding<'_> {
    fn add(&self, commit: &mut Commit<'_>) -> rusqlite::Result<Outcome> {
        let doc_id = identity::key(self.document).id();
        if let Some(outcome) = known(commit.transaction, &doc_id, self.coder)? {
            return Ok(outcome);
        }
        let identity = Identity::of(self.document);
        match documents::find(commit.transaction, &doc_id)? {
            Some(key) => self.add_again(commit, &identity, key),
            None => self.add_new(commit, &identity),
        }
    }

    fn add_new(&self, commit: &mut Commit<'_>, identity: &Identity) -> rusqlite::Result<Outcome> {
        let commit_no = commit.number()?;
        let previous = documents::previous(commit.transaction, self.document)?;
        let key = documents::write(commit.transaction, self.document, identity, previous.as_ref(), commit_no)?;
        let coding = self.write_coding(commit.transaction, identity, key, commit_no)?;
        copies::place(commit.transaction, key, self.document.text, commit_no)?;
        if let Some(Previous { coding: old, .. }) = previous {
            changes::end(commit.transaction, old, Reason::NewVersion, commit_no)?;
            changes::compare(commit.transaction, old, coding, Reason::NewVersion, commit_no)?;
        }
        corrections::carry(commit.transaction, coding, commit_no)?;
        stories::place(commit.transaction, key, coding, commit_no)?;
        events::link(commit.transaction, coding, Cause::NewVersion, commit_no)?;
        if let Some(Previous { coding: old, .. }) = previous {
            events::untie(commit.transaction, old, Cause::NewVersion, commit_no)?;
        }
        contradictions::find(commit.transaction, coding, commit_no)?;
        Ok(if previous.is_some() { Outcome::NewVersion } else { Outcome::New })
    }

    /// Adds what another coder reads in a document that is there.
    fn add_again(&self, commit: &mut Commit<'_>, identity: &Identity, key: i64) -> rusqlite::Result<Outcome> {
        let commit_no = commit.number()?;
        let transaction = commit.transaction;
        let question = "SELECT key, digest FROM coding_rows WHERE doc = ? AND until IS NULL";
        let (old, digest): (i64, String) =
            transaction.query_row(question, [key], |row| Ok((row.get(0)?, row.get(1)?)))?;
        if digest == identity.digest {
            self.sign(transaction, old, commit_no)?;
            return Ok(Outcome::Known);
        }
        changes::end(transaction, old, Reason::Recode, commit_no)?;
        let coding = self.write_coding(transaction, identity, key, commit_no)?;
        changes::compare(transaction, old, coding, Reason::Recode, commit_no)?;
        corrections::carry(transaction, coding, commit_no)?;
        events::link(transaction, coding, Cause::Recode, commit_no)?;
        events::untie(transaction, old, Cause::Recode, commit_no)?;
        contradictions::find(transaction, coding, commit_no)?;
        Ok(Outcome::Recoded)
    }

    fn write_coding(
        &self,
        transaction: &Transaction<'_>,
        identity: &Identity,
        key: i64,
        commit_no: i64,
    ) -> rusqlite::Result<i64> {
        let (document, ontology) = (self.document, self.ontology);
        let coding = insert(
            transaction,
            "coding_rows",
            &[
                ("doc", &key),
                ("digest", &identity.digest),
                ("sentences", &json(&document.sentences)),
                ("since", &commit_no),
            ],
        )?;
        self.sign(transaction, coding, commit_no)?;
        let points = CodePoints::of(document.text);
        Layers { transaction, ontology, document, identity, points, commit_no, coding }.write()?;
        Ok(coding)
    }

    /// Notes that the coder reads this.
    fn sign(&self, transaction: &Transaction<'_>, coding: i64, commit_no: i64) -> rusqlite::Result<()> {
        let row: &[(&str, &dyn rusqlite::ToSql)] =
            &[("coding", &coding), ("coder", &self.coder), ("commit_no", &commit_no)];
        insert(transaction, "coded_by", row).map(drop)
    }
}
