//! Groups of copies: finding them, and writing what changes in one.

use rusqlite::{OptionalExtension as _, Transaction};

use super::COPY_SHARE;
use super::shingles::Shingles;
use crate::write::insert::insert;

/// A text shorter than this share of the original is an excerpt of it.
const EXCERPT_LENGTH: f64 = 0.6;
/// A text that shares this much with another outlet's is syndicated, whether it says so or not.
const SYNDICATED_SHARE: f64 = 0.95;

/// A document as a member of a group.
#[derive(Debug)]
pub(super) struct Member {
    key: i64,
    address: String,
    publisher: Option<String>,
    credit: Option<String>,
    published_at: Option<String>,
    text: String,
}

impl Member {
    pub(super) fn read(transaction: &Transaction<'_>, key: i64) -> rusqlite::Result<Self> {
        let mut query = transaction.prepare_cached(
            "SELECT key, address, publisher, credit, published_at, text FROM document_rows WHERE key = ?",
        )?;
        query.query_row([key], |row| {
            Ok(Self {
                key: row.get(0)?,
                address: row.get(1)?,
                publisher: row.get(2)?,
                credit: row.get(3)?,
                published_at: row.get(4)?,
                text: row.get(5)?,
            })
        })
    }

    pub(super) fn shingles(&self) -> Shingles {
        Shingles::of(&self.text)
    }

    /// Smaller for older documents: by publication, those without a time last, then in the order of adding.
    pub(super) fn age(&self) -> (bool, &Option<String>, i64) {
        (self.published_at.is_none(), &self.published_at, self.key)
    }

    /// How this document stands to the original of its group, and the share of it that stands there.
    fn relation(&self, original: &Self, theirs: &Shingles) -> (&'static str, f64) {
        if self.key == original.key || self.address == original.address {
            return ("original", 1.0);
        }
        let ours = self.shingles();
        let share = ours.share_in(theirs);
        let short = (ours.len() as f64) < EXCERPT_LENGTH * theirs.len() as f64;
        let same_agency =
            self.credit.is_some() && (self.credit == original.credit || self.credit == original.publisher);
        let other_outlet = self.publisher.is_some() && self.publisher != original.publisher;
        let kind = if short && share >= COPY_SHARE {
            "excerpt"
        } else if same_agency || (other_outlet && share >= SYNDICATED_SHARE) {
            "syndicated"
        } else {
            "near_copy"
        };
        (kind, share)
    }
}

/// The documents in the group of `doc`; itself alone where it has none.
pub(super) fn group_of(transaction: &Transaction<'_>, doc: i64) -> rusqlite::Result<Vec<i64>> {
    let Some(original) = original_of(transaction, doc)? else { return Ok(vec![doc]) };
    let mut query = transaction.prepare_cached("SELECT doc FROM copy_rows WHERE original = ? AND until IS NULL")?;
    query.query_map([original], |row| row.get(0))?.collect()
}

/// Makes one group of `members` and writes the rows that change.
pub(super) fn regroup(transaction: &Transaction<'_>, members: &[i64], commit_no: i64) -> rusqlite::Result<()> {
    let Some(oldest) = oldest(transaction, members)? else { return Ok(()) };
    let original = Member::read(transaction, oldest)?;
    let theirs = original.shingles();
    for &key in members {
        if original_of(transaction, key)? != Some(oldest) {
            let (kind, share) = Member::read(transaction, key)?.relation(&original, &theirs);
            let end = "UPDATE copy_rows SET until = ?1 WHERE doc = ?2 AND until IS NULL";
            transaction.prepare_cached(end)?.execute((commit_no, key))?;
            insert(
                transaction,
                "copy_rows",
                &[("doc", &key), ("original", &oldest), ("kind", &kind), ("share", &share), ("since", &commit_no)],
            )?;
        }
    }
    Ok(())
}

/// The oldest of `members`, found without reading their texts: a group can be large.
fn oldest(transaction: &Transaction<'_>, members: &[i64]) -> rusqlite::Result<Option<i64>> {
    let mut query = transaction.prepare_cached("SELECT published_at FROM document_rows WHERE key = ?")?;
    let mut oldest: Option<(bool, Option<String>, i64)> = None;
    for &key in members {
        let published_at: Option<String> = query.query_row([key], |row| row.get(0))?;
        let age = (published_at.is_none(), published_at, key);
        if oldest.as_ref().is_none_or(|oldest| age < *oldest) {
            oldest = Some(age);
        }
    }
    Ok(oldest.map(|(_, _, key)| key))
}

/// The original that a document stands under.
fn original_of(transaction: &Transaction<'_>, doc: i64) -> rusqlite::Result<Option<i64>> {
    let mut query = transaction.prepare_cached("SELECT original FROM copy_rows WHERE doc = ? AND until IS NULL")?;
    query.query_row([doc], |row| row.get(0)).optional()
}
