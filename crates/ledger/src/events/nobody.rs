//! Reports that name nobody, such as "since the bombing" or "talks would be held in Oslo on June 8": nothing but the story in
//! which they stand tells what they are of.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use rusqlite::Transaction;

use super::account::Account;
use super::likeness::{Likeness, conflict};
use super::{Taken, candidates, facets};
use crate::views::written;

/// How sure such a tie is.
const SCORE: f64 = 0.55;

/// Documents of a story that are looked through, the newest first.
const MOST_DOCUMENTS: i64 = 200;

/// The one event of the story that an account can be of, if the account or the first one of the event names nobody.
pub(super) fn tied(
    transaction: &Transaction<'_>,
    account: &Account,
    taken: &Taken,
) -> rusqlite::Result<Option<(i64, Likeness)>> {
    let found = match (account.names_nobody(), account.retold) {
        (true, true) => {
            Found { events: told_in_story(transaction, account)?, because: "the only one that its story tells of" }
        }
        _ => Found {
            events: there_and_then(transaction, account)?,
            because: "the only one that its story tells of there and then",
        },
    };
    let mut fitting = Vec::new();
    for event in found.events.into_iter().filter(|&event| !taken.contains(&(event, account.denies))) {
        if fits(transaction, event, account)? {
            fitting.push(event);
        }
    }
    let likeness = || Likeness { score: SCORE, because: vec![found.because.to_owned()] };
    Ok(fitting.first().filter(|_| fitting.len() == 1).map(|&event| (event, likeness())))
}

/// Events that an account may be of, and what ties it to one if no other is left.
struct Found {
    events: BTreeSet<i64>,
    because: &'static str,
}

/// Whether no account of the event contradicts this one.
fn fits(transaction: &Transaction<'_>, event: i64, account: &Account) -> rusqlite::Result<bool> {
    let first = Account::event(transaction, event)?;
    let facets = facets::of(transaction, event)?;
    Ok([first].iter().chain(&facets).all(|one| conflict(one, account).is_none()))
}

/// Events of the story of the report `?1` by type, mode and days; one whose report was corrected is for the comparison to
/// weigh. The plus sign keeps SQLite from going through all reports of the type.
pub(super) static TOLD_IN_STORY: LazyLock<String> = LazyLock::new(|| {
    written(
        "WITH own (story) AS (SELECT h.story FROM report_rows r JOIN coding_rows c ON c.key = r.coding
                              JOIN chapter_rows h ON h.doc = c.doc AND LIVE(h) WHERE r.key = ?1)
         SELECT DISTINCT n.event FROM (SELECT doc FROM chapter_rows h WHERE story = (SELECT story FROM own) AND LIVE(h)
                                       ORDER BY key DESC LIMIT ?6) h
         JOIN coding_rows c ON c.doc = h.doc AND LIVE(c) JOIN report_rows r ON r.coding = c.key
         JOIN member_rows n ON n.report = r.key AND LIVE(n) JOIN event_rows e ON e.key = n.event
         WHERE EVENT(r) AND (+r.event_type = ?2 AND (?3 IS NULL OR json_extract(r.modes, '$[0]') = ?3) AND e.date_from <= ?4 AND e.date_to >= ?5
                             OR EXISTS (SELECT 1 FROM fix_rows f WHERE f.report = r.key AND LIVE(f)))",
        None,
    )
});

/// Events on the account's days that its story tells of by the same type, and by the same mode if it gives one.
fn told_in_story(transaction: &Transaction<'_>, account: &Account) -> rusqlite::Result<BTreeSet<i64>> {
    let mut query = transaction.prepare_cached(&TOLD_IN_STORY)?;
    let days = (account.to.to_string(), account.from.to_string());
    let given = (account.key, &account.event_type, &account.mode, days.0, days.1, MOST_DOCUMENTS);
    query.query_map(given, |row| row.get(0))?.collect()
}

/// Events of the account's story in its place at its time, where one of the two names nobody.
fn there_and_then(transaction: &Transaction<'_>, account: &Account) -> rusqlite::Result<BTreeSet<i64>> {
    let mut query = transaction.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM report_rows r JOIN coding_rows c ON c.key = r.coding
         JOIN chapter_rows h ON h.doc = c.doc AND h.until IS NULL JOIN chapter_rows k ON k.story = h.story AND k.until IS NULL
         JOIN coding_rows d ON d.doc = k.doc AND d.until IS NULL JOIN report_rows s ON s.coding = d.key
         JOIN member_rows n ON n.report = s.key AND n.until IS NULL WHERE r.key = ?1 AND n.event = ?2)",
    )?;
    let mut found = BTreeSet::new();
    for event in candidates(transaction, account, 0)? {
        let first = Account::event(transaction, event)?;
        let is_there = first.is_there_and_then(account) && (first.names_nobody() || account.names_nobody());
        if is_there && query.query_row((account.key, event), |row| row.get::<_, bool>(0))? {
            found.insert(event);
        }
    }
    Ok(found)
}
