//! What happens to events when a report is read differently, or corrected: it may leave its event, and two events that it
//! tied together come apart. Each report that leaves is noted with the reason.

use std::sync::LazyLock;

use rusqlite::{OptionalExtension as _, Transaction};

use super::account::Account;
use super::likeness::{Likeness, conflict, likeness};
use super::{Taken, begin, find_by, join, settled};
use crate::views::written;
use crate::write::insert::insert;

/// Why reports are looked at anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    Correction,
    NewVersion,
    Recode,
}

impl Cause {
    fn as_str(self) -> &'static str {
        match self {
            Self::Correction => "a correction",
            Self::NewVersion => "a new version of the text",
            Self::Recode => "another reading of the text",
        }
    }
}

/// Looks anew at the event of a report whose columns were corrected, or are not any more.
pub(crate) fn reconsider(transaction: &Transaction<'_>, report: i64, commit_no: i64) -> rusqlite::Result<()> {
    let Some(event) = event_of(transaction, report)? else { return Ok(()) };
    let Some(account) = Account::of_report(transaction, report)? else { return Ok(()) };
    let anew = Anew { transaction, commit_no, cause: Cause::Correction };
    let found = conflict(&without(transaction, event, report)?, &account);
    if found.is_none() || !has_others(transaction, event, report)? {
        find_by(transaction, event, &account)?;
    }
    match found {
        Some(what) if has_others(transaction, event, report)? => {
            anew.leave(event, report)?;
            come_apart(transaction, event, Cause::Correction, commit_no)?;
            let (into, found) = anew.place(&account, event)?;
            join(transaction, report, into, &found, commit_no)?;
            anew.note(report, event, into, what)
        }
        Some(_) => anew.be_another(event, &account),
        None => {
            come_apart(transaction, event, Cause::Correction, commit_no)?;
            if has_split(transaction, event)? {
                // what a correction took apart, its withdrawal ties again
                settled(transaction, &account, &anew.told_beside(report)?, commit_no)?;
            }
            Ok(())
        }
    }
}

/// The event as its other reports tell it; where there are none, as the report that began it was read.
fn without(transaction: &Transaction<'_>, event: i64, report: i64) -> rusqlite::Result<Account> {
    let mut query = transaction.prepare_cached(&OTHER_REPORT)?;
    let other: Option<i64> = query.query_row((event, report), |row| row.get(0)).optional()?;
    match other.map_or(Ok(None), |other| Account::of_report(transaction, other))? {
        Some(other) => Ok(other),
        None => Ok(Account { lasts: Account::event(transaction, event)?.lasts, ..Account::begun(transaction, event)? }),
    }
}

/// The first report of an event besides one.
static OTHER_REPORT: LazyLock<String> = LazyLock::new(|| {
    written(
        "SELECT r.key FROM member_rows n JOIN report_rows r ON r.key = n.report JOIN coding_rows c ON c.key = r.coding
         WHERE n.event = ?1 AND r.key <> ?2 AND LIVE(n) AND LIVE(c) AND EVENT(r) ORDER BY n.key LIMIT 1",
        None,
    )
});

/// Notes that a report did not go on in the event of the one before it.
pub(super) fn left(
    transaction: &Transaction<'_>,
    account: &Account,
    [from, into]: [i64; 2],
    cause: Cause,
    commit_no: i64,
) -> rusqlite::Result<()> {
    let what = conflict(&Account::event(transaction, from)?, account).unwrap_or("too little in common");
    Anew { transaction, commit_no, cause }.note(account.key, from, into, what)
}

/// Whether a report can go on in an event: it does not contradict it, or nothing else is in it.
pub(super) fn goes_on(transaction: &Transaction<'_>, event: i64, account: &Account) -> rusqlite::Result<bool> {
    let fits = conflict(&Account::event(transaction, event)?, account).is_none();
    Ok(fits || !has_others(transaction, event, account.key)?)
}

/// Undoes the merges into an event that no report speaks for any more.
pub(crate) fn come_apart(
    transaction: &Transaction<'_>,
    event: i64,
    cause: Cause,
    commit_no: i64,
) -> rusqlite::Result<()> {
    for merge in merges(transaction, event)? {
        let moved = merge.moved(transaction, event)?;
        if moved.is_empty() || merge.is_held(transaction, event)? {
            continue;
        }
        let anew = Anew { transaction, commit_no, cause };
        let found = Likeness { score: 1.0, because: vec!["what tied it to another event fell".to_owned()] };
        for report in moved {
            anew.leave(event, report)?;
            join(transaction, report, merge.from, &found, commit_no)?;
            anew.note(report, event, merge.from, "nothing ties the two events any more")?;
        }
        come_apart(transaction, merge.from, cause, commit_no)?;
    }
    Ok(())
}

/// The event in which a report stands.
pub(super) fn event_of(transaction: &Transaction<'_>, report: i64) -> rusqlite::Result<Option<i64>> {
    let mut query = transaction.prepare_cached("SELECT event FROM member_rows WHERE report = ? AND until IS NULL")?;
    query.query_row([report], |row| row.get(0)).optional()
}

/// Whether an event has reports that stand besides one.
fn has_others(transaction: &Transaction<'_>, event: i64, report: i64) -> rusqlite::Result<bool> {
    let mut query = transaction.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM member_rows n JOIN report_rows r ON r.key = n.report JOIN coding_rows c ON c.key = r.coding
         WHERE n.event = ?1 AND n.until IS NULL AND c.until IS NULL AND r.key <> ?2)",
    )?;
    query.query_row((event, report), |row| row.get(0))
}

/// Whether reports have left an event.
fn has_split(transaction: &Transaction<'_>, event: i64) -> rusqlite::Result<bool> {
    let mut query = transaction.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM event_rows e JOIN split_rows s ON s.from_id = e.event_id WHERE e.key = ?)",
    )?;
    query.query_row([event], |row| row.get(0))
}

/// A merge of two events.
struct Merge {
    from: i64,
    into: i64,
    commit_no: i64,
}

/// The merges by which an event came to hold what it holds, the newest first.
fn merges(transaction: &Transaction<'_>, event: i64) -> rusqlite::Result<Vec<Merge>> {
    let mut query = transaction.prepare_cached(
        "WITH RECURSIVE held (id) AS (SELECT event_id FROM event_rows WHERE key = ?
                                      UNION SELECT g.from_id FROM held JOIN merge_rows g ON g.into_id = held.id AND g.kind = 'event')
         SELECT x.key, y.key, g.commit_no FROM held JOIN merge_rows g ON g.into_id = held.id AND g.kind = 'event'
         JOIN event_rows x ON x.event_id = g.from_id JOIN event_rows y ON y.event_id = g.into_id ORDER BY g.key DESC",
    )?;
    let read = |row: &rusqlite::Row<'_>| Ok(Merge { from: row.get(0)?, into: row.get(1)?, commit_no: row.get(2)? });
    query.query_map([event], read)?.collect()
}

impl Merge {
    /// The reports that it brought and that are in the event still.
    fn moved(&self, transaction: &Transaction<'_>, event: i64) -> rusqlite::Result<Vec<i64>> {
        let mut query = transaction.prepare_cached(
            "SELECT DISTINCT n.report FROM member_rows n JOIN member_rows o ON o.report = n.report AND o.event = ?2 AND o.until = ?3
             WHERE n.event = ?1 AND n.until IS NULL ORDER BY n.report",
        )?;
        query.query_map((event, self.from, self.commit_no), |row| row.get(0))?.collect()
    }

    /// Whether a report of the event agrees with both of the events that became one.
    fn is_held(&self, transaction: &Transaction<'_>, event: i64) -> rusqlite::Result<bool> {
        let [one, other] = [Account::event(transaction, self.from)?, Account::event(transaction, self.into)?];
        let mut query = transaction.prepare_cached(
            "SELECT r.key FROM member_rows n JOIN report_rows r ON r.key = n.report JOIN coding_rows c ON c.key = r.coding
             WHERE n.event = ? AND n.until IS NULL AND c.until IS NULL AND NOT EXISTS (
                 SELECT 1 FROM fix_rows z WHERE z.report = r.key AND z.until IS NULL AND json_extract(z.columns, '$.not_an_event'))
             ORDER BY r.key",
        )?;
        for report in query.query_map([event], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()? {
            let Some(account) = Account::of_report(transaction, report)? else { continue };
            let agrees =
                |event: &Account| event.event_type == account.event_type && likeness(event, &account).is_some();
            if agrees(&one) && agrees(&other) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// A report on its way to another event.
struct Anew<'t> {
    transaction: &'t Transaction<'t>,
    commit_no: i64,
    cause: Cause,
}

impl Anew<'_> {
    fn leave(&self, event: i64, report: i64) -> rusqlite::Result<()> {
        let end = "UPDATE member_rows SET until = ?1 WHERE event = ?2 AND report = ?3 AND until IS NULL";
        self.transaction.prepare_cached(end)?.execute((self.commit_no, event, report)).map(drop)
    }

    /// The event that a report belongs to which has left another: one that agrees, one in which it was, or a new one.
    fn place(&self, account: &Account, left: i64) -> rusqlite::Result<(i64, Likeness)> {
        let mut taken = self.told_beside(account.key)?;
        taken.insert((left, account.denies));
        match self.found(account, &taken)? {
            Some(found) => Ok(found),
            None => {
                let event = begin(self.transaction, account, self.commit_no)?;
                Ok((event, Likeness { score: 1.0, because: Vec::new() }))
            }
        }
    }

    /// An event with which the report agrees, or in which it was, not one of those `taken`.
    fn found(&self, account: &Account, taken: &Taken) -> rusqlite::Result<Option<(i64, Likeness)>> {
        match settled(self.transaction, account, taken, self.commit_no)? {
            Some(found) => Ok(Some(found)),
            None => Ok(self.former(account)?.filter(|(event, _)| !taken.contains(&(*event, account.denies)))),
        }
    }

    /// An event in which the report was before, and with which it agrees.
    fn former(&self, account: &Account) -> rusqlite::Result<Option<(i64, Likeness)>> {
        let mut query = self.transaction.prepare_cached(
            "SELECT event FROM member_rows WHERE report = ?1 AND until IS NOT NULL GROUP BY event ORDER BY max(key) DESC",
        )?;
        let events = query.query_map([account.key], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
        for event in events {
            if conflict(&Account::event(self.transaction, event)?, account).is_none() {
                let because = vec!["it was a report of it before".to_owned()];
                return Ok(Some((event, Likeness { score: 1.0, because })));
            }
        }
        Ok(None)
    }

    /// The events that other reports of the same document tell of.
    fn told_beside(&self, report: i64) -> rusqlite::Result<Taken> {
        let mut query = self.transaction.prepare_cached(
            "SELECT n.event, s.status = 'denied' FROM report_rows r JOIN report_rows s ON s.coding = r.coding AND s.key <> r.key
             JOIN member_rows n ON n.report = s.key AND n.until IS NULL WHERE r.key = ?",
        )?;
        query.query_map([report], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
    }

    /// An event of a single report, which is another than was read, may be one that is told of elsewhere.
    fn be_another(&self, event: i64, account: &Account) -> rusqlite::Result<()> {
        let mut taken = self.told_beside(account.key)?;
        taken.insert((event, account.denies));
        let Some((into, found)) = self.found(account, &taken)? else { return Ok(()) };
        self.leave(event, account.key)?;
        join(self.transaction, account.key, into, &found, self.commit_no)?;
        self.note(account.key, event, into, "it agrees with another event")
    }

    fn note(&self, report: i64, from: i64, into: i64, what: &str) -> rusqlite::Result<()> {
        let id = |event: i64| {
            let question = "SELECT event_id FROM event_rows WHERE key = ?";
            self.transaction.query_row(question, [event], |row| row.get::<_, String>(0))
        };
        let because = serde_json::Value::from(vec![self.cause.as_str(), what]).to_string();
        let row: &[(&str, &dyn rusqlite::ToSql)] = &[
            ("report", &report),
            ("from_id", &id(from)?),
            ("into_id", &id(into)?),
            ("because", &because),
            ("commit_no", &self.commit_no),
        ];
        insert(self.transaction, "split_rows", row).map(drop)
    }
}
