//! Contradictions: pairs that cannot both hold. They are found when the later side is written, and kept as rows. A copy
//! says nothing of its own and contradicts nobody.

pub(crate) mod denying;
mod inherited;
mod pairs;

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Transaction;

use crate::events;
use crate::ids::id;
use crate::write::insert::insert;
use pairs::Pair;

/// Most pairs of one kind that one report or figure is the later side of, the oldest counterparts first.
const MOST: usize = 8;

/// Finds what a new coding contradicts, in itself and in what was there before.
pub(crate) fn find(transaction: &Transaction<'_>, coding: i64, commit_no: i64) -> rusqlite::Result<()> {
    if pairs::is_copy(transaction, coding)? {
        return Ok(());
    }
    let queries = [pairs::STATUSES, pairs::FIGURES, pairs::DENIED_FIGURES, pairs::SUMS];
    let mut writer = Writer::new(transaction, commit_no);
    writer.write_all(&queries, coding)?;
    for near in events::differing(transaction, coding)? {
        for pair in pairs::found(transaction, pairs::DIFFERING, (near.left, near.right))? {
            writer.write(&Pair {
                kind: near.kind.to_owned(),
                left_value: near.left_value.clone(),
                right_value: near.right_value.clone(),
                ..pair
            })?;
        }
    }
    Ok(())
}

/// Finds the figures of which a coding that is there says that they are not so.
pub(crate) fn find_denied(transaction: &Transaction<'_>, coding: i64, commit_no: i64) -> rusqlite::Result<()> {
    if pairs::is_copy(transaction, coding)? {
        return Ok(());
    }
    Writer::new(transaction, commit_no).write_all(&[pairs::DENIED_FIGURES], coding)
}

/// Writes pairs, not too many of one kind for one side.
struct Writer<'t> {
    transaction: &'t Transaction<'t>,
    commit_no: i64,
    /// What each later side was paired with, by kind.
    written: BTreeMap<(String, String), BTreeSet<(String, String)>>,
}

impl<'t> Writer<'t> {
    fn new(transaction: &'t Transaction<'t>, commit_no: i64) -> Self {
        Self { transaction, commit_no, written: BTreeMap::new() }
    }

    /// Writes what queries find for a coding.
    fn write_all(&mut self, queries: &[&str], coding: i64) -> rusqlite::Result<()> {
        for query in queries {
            for pair in pairs::found(self.transaction, query, [coding])? {
                self.write(&pair)?;
            }
        }
        Ok(())
    }

    fn write(&mut self, pair: &Pair) -> rusqlite::Result<()> {
        let later = pair.right_id.clone().unwrap_or_default();
        let counterparts = self.written.entry((pair.kind.clone(), later)).or_default();
        let said = (pair.left_value.clone(), pair.left_source.clone().unwrap_or_default().to_lowercase());
        if counterparts.len() == MOST || !counterparts.insert(said) {
            return Ok(()); // the same value of the same source was met already
        }
        let clash_id = id("contradiction", &[&pair.kind, &pair.left_id, pair.right_id.as_deref().unwrap_or_default()]);
        let key = insert(
            self.transaction,
            "clash_rows",
            &[
                ("clash_id", &clash_id),
                ("kind", &pair.kind),
                ("about", &pair.about),
                ("left_id", &pair.left_id),
                ("right_id", &pair.right_id),
                ("left_coding", &pair.left_coding),
                ("right_coding", &pair.right_coding),
                ("left_value", &pair.left_value),
                ("right_value", &pair.right_value),
                ("left_source", &pair.left_source),
                ("right_source", &pair.right_source),
                ("left_quote", &pair.left_quote),
                ("right_quote", &pair.right_quote),
                ("valid_from", &pair.valid_from),
                ("valid_to", &pair.valid_to),
                ("commit_no", &self.commit_no),
            ],
        )?;
        insert(self.transaction, "clash_words", &[("rowid", &key), ("words", &pair.words())])?;
        inherited::inherit(self.transaction, pair, &clash_id, self.commit_no)
    }
}
