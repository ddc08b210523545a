//! Contradictions: pairs that cannot both hold. They are found when the later side is written, and kept as rows. A copy
//! says nothing of its own and contradicts nobody.

mod corrected;
pub(crate) mod denying;
mod inherited;
mod pairs;
mod queries;

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Transaction;

use crate::events;
use crate::write::insert::insert;
pub(crate) use corrected::reconsider;
use pairs::Pair;

/// Most pairs of one kind that one report or figure is the later side of, the oldest counterparts first.
const MOST: usize = 8;

/// Finds what a new coding contradicts, in itself and in what was there before.
pub(crate) fn find(transaction: &Transaction<'_>, coding: i64, commit_no: i64) -> rusqlite::Result<()> {
    if pairs::is_copy(transaction, coding)? {
        return Ok(());
    }
    let mut writer = Writer::new(transaction, commit_no);
    all(transaction, coding)?.iter().try_for_each(|pair| writer.write(pair))
}

/// All pairs of which a coding is the later side.
fn all(transaction: &Transaction<'_>, coding: i64) -> rusqlite::Result<Vec<Pair>> {
    let mut all = Vec::new();
    for query in [queries::STATUSES, queries::FIGURES, queries::DENIED_FIGURES, queries::SUMS] {
        all.extend(pairs::found(transaction, query, [coding])?);
    }
    for near in events::differing(transaction, coding)? {
        let found = pairs::found(transaction, queries::DIFFERING, (near.left, near.right))?;
        let (kind, left_value, right_value) = (near.kind.to_owned(), near.left_value, near.right_value);
        all.extend(found.into_iter().map(|pair| Pair {
            kind: kind.clone(),
            left_value: left_value.clone(),
            right_value: right_value.clone(),
            ..pair
        }));
    }
    Ok(all)
}

/// Finds the figures of which a coding that is there says that they are not so.
pub(crate) fn find_denied(transaction: &Transaction<'_>, coding: i64, commit_no: i64) -> rusqlite::Result<()> {
    if pairs::is_copy(transaction, coding)? {
        return Ok(());
    }
    let mut writer = Writer::new(transaction, commit_no);
    pairs::found(transaction, queries::DENIED_FIGURES, [coding])?.iter().try_for_each(|pair| writer.write(pair))
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

    fn write(&mut self, pair: &Pair) -> rusqlite::Result<()> {
        let later = pair.right_id.as_ref().unwrap_or(&pair.left_id).clone();
        let counterparts = self.written.entry((pair.kind.clone(), later)).or_default();
        let said = (pair.left_value.clone(), pair.left_source.clone().unwrap_or_default().to_lowercase());
        if counterparts.len() == MOST || !counterparts.insert(said) {
            return Ok(()); // the same value of the same source was met already
        }
        let clash_id = pair.id();
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
