//! Pairs of a new coding and what stands. The left side is always the older one.

use std::collections::BTreeSet;

use rusqlite::{Params, Row, Transaction};

use crate::ids::id;

/// Two sides that cannot both hold.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) kind: String,
    /// An event's id, or what is counted.
    pub(super) about: Option<String>,
    pub(super) label: Option<String>,
    pub(super) left_id: String,
    pub(super) right_id: Option<String>,
    pub(super) left_coding: i64,
    pub(super) right_coding: i64,
    pub(super) left_value: String,
    pub(super) right_value: String,
    pub(super) left_source: Option<String>,
    pub(super) right_source: Option<String>,
    pub(super) left_quote: String,
    pub(super) right_quote: String,
    pub(super) valid_from: Option<String>,
    pub(super) valid_to: Option<String>,
}

/// The pairs that a query finds.
pub(super) fn found(transaction: &Transaction<'_>, query: &str, asked: impl Params) -> rusqlite::Result<Vec<Pair>> {
    transaction.prepare_cached(query)?.query_map(asked, Pair::read)?.collect()
}

/// Whether a coding is of a copy.
pub(super) fn is_copy(transaction: &Transaction<'_>, coding: i64) -> rusqlite::Result<bool> {
    let mut query = transaction.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM coding_rows c JOIN copy_rows k ON k.doc = c.doc AND k.until IS NULL AND k.kind <> 'original'
         WHERE c.key = ?)",
    )?;
    query.query_row([coding], |row| row.get(0))
}

impl Pair {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            kind: row.get(0)?,
            about: row.get(1)?,
            label: row.get(2)?,
            left_id: row.get(3)?,
            right_id: row.get(4)?,
            left_coding: row.get(5)?,
            right_coding: row.get(6)?,
            left_value: row.get(7)?,
            right_value: row.get(8)?,
            left_source: row.get(9)?,
            right_source: row.get(10)?,
            left_quote: row.get(11)?,
            right_quote: row.get(12)?,
            valid_from: row.get(13)?,
            valid_to: row.get(14)?,
        })
    }

    /// The id of the contradiction, the same in every ledger.
    pub(super) fn id(&self) -> String {
        id("contradiction", &[&self.kind, &self.left_id, self.right_id.as_deref().unwrap_or_default()])
    }

    /// Whether one of its sides is among these.
    pub(super) fn touches(&self, ids: &BTreeSet<String>) -> bool {
        ids.contains(&self.left_id) || self.right_id.as_ref().is_some_and(|right| ids.contains(right))
    }

    /// The words by which the pair is found.
    pub(super) fn words(&self) -> String {
        let sources = [&self.label, &self.left_source, &self.right_source].into_iter().flatten();
        let quotes = [&self.left_quote, &self.right_quote].into_iter();
        sources.chain(quotes).map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}
