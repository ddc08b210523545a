//! Copies: documents whose text is mostly an older document's. A document and its copies are a group; the oldest one is
//! the original, and only it counts as a source.

mod group;
mod shingles;

use rusqlite::Transaction;

use crate::write::insert::insert;
use group::{Member, group_of, regroup};
use shingles::Shingles;

/// A text is a copy if at least this share of its five-word runs stands in an older text.
const COPY_SHARE: f64 = 0.5;
/// Documents that are compared word by word with a new one, those with most in common first.
const COMPARED: u32 = 8;
/// Documents by which one run is found. Runs that more documents share are set phrases, or a text that is found already.
const MOST_PER_RUN: i64 = 64;

/// Puts the new document `key` into the group of those that it copies or that copy it.
pub(crate) fn place(transaction: &Transaction<'_>, key: i64, text: &str, commit_no: i64) -> rusqlite::Result<()> {
    let shingles = Shingles::of(text);
    let sketch: Vec<i64> = shingles.sketch().collect();
    let alike = alike(transaction, key, &shingles, &sketch)?;
    remember(transaction, key, &sketch)?;
    if alike.is_empty() {
        return Ok(());
    }
    let mut members = vec![key];
    for other in alike {
        members.extend(group_of(transaction, other)?);
    }
    members.sort_unstable();
    members.dedup();
    regroup(transaction, &members, commit_no)
}

/// The documents that are copies of this one, or it of them.
fn alike(transaction: &Transaction<'_>, key: i64, shingles: &Shingles, sketch: &[i64]) -> rusqlite::Result<Vec<i64>> {
    if sketch.is_empty() {
        return Ok(Vec::new());
    }
    let hashes: Vec<String> = sketch.iter().map(ToString::to_string).collect();
    let mut query = transaction.prepare_cached(
        "SELECT s.doc FROM json_each(?1) h CROSS JOIN shingle_rows s ON s.hash = h.value
         GROUP BY s.doc ORDER BY count(*) DESC, s.doc LIMIT ?2",
    )?;
    let found = query.query_map((format!("[{}]", hashes.join(",")), COMPARED), |row| row.get(0))?;
    let found = found.collect::<rusqlite::Result<Vec<i64>>>()?;
    let this = Member::read(transaction, key)?;
    let mut alike = Vec::new();
    for other in found {
        let older = Member::read(transaction, other)?;
        let theirs = older.shingles();
        let share = if older.age() <= this.age() { shingles.share_in(&theirs) } else { theirs.share_in(shingles) };
        if share >= COPY_SHARE {
            alike.push(other);
        }
    }
    Ok(alike)
}

/// Keeps the runs by which the document is found.
fn remember(transaction: &Transaction<'_>, key: i64, sketch: &[i64]) -> rusqlite::Result<()> {
    let mut query =
        transaction.prepare_cached("SELECT count(*) FROM (SELECT 1 FROM shingle_rows WHERE hash = ?1 LIMIT ?2)")?;
    for hash in sketch {
        let known: i64 = query.query_row((hash, MOST_PER_RUN), |row| row.get(0))?;
        if known < MOST_PER_RUN {
            insert(transaction, "shingle_rows", &[("hash", hash), ("doc", &key)])?;
        }
    }
    Ok(())
}
