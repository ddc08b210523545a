//! Reports that agree in all but one thing with an event: when, where, or who did it. They are accounts of two events, or
//! one of them is wrong. Only what can hardly be two events counts: both parties of talks, or the same number of victims.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::Unit;
use rusqlite::{OptionalExtension as _, Transaction};

use super::account::{Account, Party, has_corrections};
use super::facets;
use super::likeness::{RECIPROCAL, common};
use crate::views::written;

/// Days by which accounts of one thing may differ.
const MOST_DAYS: i32 = 3;
/// Figures up to this are too common to tell that two accounts are of the same thing.
const COMMON_FIGURE: f64 = 2.0;

/// Two reports that differ in one thing.
#[derive(Debug)]
pub(crate) struct Differing {
    /// `date`, `place` or `actor`.
    pub(crate) kind: &'static str,
    /// Key of the older report.
    pub(crate) left: i64,
    /// Key of the newer report.
    pub(crate) right: i64,
    pub(crate) left_value: String,
    pub(crate) right_value: String,
}

/// What the reports of a coding differ in from events that were there before it.
pub(crate) fn differing(transaction: &Transaction<'_>, coding: i64) -> rusqlite::Result<Vec<Differing>> {
    let mut found = Vec::new();
    for account in Account::of_coding(transaction, coding)? {
        if !account.is_exact() || !account.tells {
            continue;
        }
        for event in super::candidates(transaction, &account, MOST_DAYS)? {
            found.extend(from_event(transaction, event, &account, coding)?);
        }
    }
    Ok(found)
}

/// The first account of an event before a coding from which an account of that coding differs. What the event says is
/// compared before its reports are looked up: few events differ in one thing only.
fn from_event(
    transaction: &Transaction<'_>,
    event: i64,
    account: &Account,
    coding: i64,
) -> rusqlite::Result<Option<Differing>> {
    let mut accounts = accounts(transaction, event)?;
    let may_be_corrected = has_corrections(transaction)?;
    if !may_be_corrected && accounts.iter().all(|(_, other)| differ_in(other, account).is_none()) {
        return Ok(None);
    }
    let Some(first) = first_report(transaction, event, coding)? else { return Ok(None) };
    if may_be_corrected && let Some(corrected) = corrected(transaction, first)? {
        accounts[0].1 = corrected;
    }
    for (report, other) in accounts.iter().filter(|(report, _)| *report != Some(first)) {
        let Some(kind) = differ_in(other, account) else { continue };
        let left = report.unwrap_or(first);
        if left != first && !stands_before(transaction, left, coding)? {
            continue;
        }
        if kind.needs_figure(account) && !share_figure(transaction, left, account.key)? {
            continue;
        }
        let [left_value, right_value] = [other, account].map(|account| kind.value(account));
        return Ok(Some(Differing { kind: kind.name(), left, right: account.key, left_value, right_value }));
    }
    Ok(None)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Date,
    Place,
    Actor,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Place => "place",
            Self::Actor => "actor",
        }
    }

    fn value(self, account: &Account) -> String {
        match self {
            Self::Date => account.from.to_string(),
            Self::Place => account.place.clone().unwrap_or_default(),
            Self::Actor => account.actors.iter().map(|party| party.name.as_str()).collect::<Vec<_>>().join("; "),
        }
    }

    /// Talks of the same parties need no figure to be told from others.
    fn needs_figure(self, account: &Account) -> bool {
        self == Self::Actor || !is_reciprocal(account)
    }
}

/// The one thing in which two exact accounts of a type differ, whose modes can be the same; `None` if there is none, or more.
fn differ_in(one: &Account, other: &Account) -> Option<Kind> {
    let other_mode = one.mode.is_some() && other.mode.is_some() && one.mode != other.mode;
    if other_mode || !one.is_exact() {
        return None;
    }
    let same_place = one.place == other.place && one.country == other.country;
    match (one.from == other.from, same_place, same_parties(one, other)) {
        (false, true, true) => {
            let apart = one.from.since((Unit::Day, other.from)).ok()?.get_days().abs();
            (apart <= MOST_DAYS).then_some(Kind::Date)
        }
        (true, false, true) => Some(Kind::Place),
        (true, true, false) => other_actor(one, other).then_some(Kind::Actor),
        _ => None,
    }
}

fn is_reciprocal(account: &Account) -> bool {
    RECIPROCAL.contains(&account.event_type.as_str())
}

/// Whether both sides are known and have somebody in common: two of them in what is done together.
fn same_parties(one: &Account, other: &Account) -> bool {
    let shared = |one: &[Party], other: &[Party]| common(one, other).map_or(0, |names| names.len());
    if is_reciprocal(one) {
        let all = |account: &Account| [account.actors.clone(), account.recipients.clone()].concat();
        return shared(&all(one), &all(other)) > 1;
    }
    shared(&one.actors, &other.actors) > 0 && shared(&one.recipients, &other.recipients) > 0
}

/// Whether the same was done to the same by others.
fn other_actor(one: &Account, other: &Account) -> bool {
    !is_reciprocal(one)
        && common(&one.actors, &other.actors).is_none()
        && common(&one.recipients, &other.recipients).is_some_and(|names| !names.is_empty())
}

/// What an event says, as the report that began it was read, and then those of its reports that add to it.
fn accounts(transaction: &Transaction<'_>, event: i64) -> rusqlite::Result<Vec<(Option<i64>, Account)>> {
    let own = Account::begun(transaction, event)?;
    let facets = facets::of(transaction, event)?.into_iter().map(|facet| (Some(facet.key), facet));
    Ok([(None, own)].into_iter().chain(facets).collect())
}

/// What a report says as it was corrected; `None` where it was not.
fn corrected(transaction: &Transaction<'_>, report: i64) -> rusqlite::Result<Option<Account>> {
    let mut fixed =
        transaction.prepare_cached("SELECT EXISTS (SELECT 1 FROM fix_rows WHERE report = ? AND until IS NULL)")?;
    let is_fixed: bool = fixed.query_row([report], |row| row.get(0))?;
    if is_fixed { Account::of_report(transaction, report) } else { Ok(None) }
}

/// The codings of the events that a report is, or could be, one of, or differs from in a day.
pub(crate) fn codings_near(transaction: &Transaction<'_>, report: i64) -> rusqlite::Result<BTreeSet<i64>> {
    let Some(account) = Account::of_report(transaction, report)? else { return Ok(BTreeSet::new()) };
    let mut events = super::candidates(transaction, &account, MOST_DAYS)?;
    events.extend(super::splitting::event_of(transaction, report)?);
    let mut query = transaction.prepare_cached(
        "SELECT c.key FROM member_rows n JOIN report_rows r ON r.key = n.report JOIN coding_rows c ON c.key = r.coding
         WHERE n.event = ? AND n.until IS NULL AND c.until IS NULL",
    )?;
    let mut codings = BTreeSet::new();
    for event in events {
        codings.extend(query.query_map([event], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?);
    }
    Ok(codings)
}

/// Whether a report stands, is older than a coding, and is of no copy.
fn stands_before(transaction: &Transaction<'_>, report: i64, coding: i64) -> rusqlite::Result<bool> {
    let mut query = transaction.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM report_rows r JOIN coding_rows c ON c.key = r.coding WHERE r.key = ?1 AND c.until IS NULL AND c.key < ?2
         AND NOT EXISTS (SELECT 1 FROM copy_rows k WHERE k.doc = c.doc AND k.until IS NULL AND k.kind <> 'original'))",
    )?;
    query.query_row((report, coding), |row| row.get(0))
}

/// The first report of the event `?1` before the coding `?2`.
static FIRST_REPORT: LazyLock<String> = LazyLock::new(|| {
    written(
        "SELECT r.key FROM member_rows n JOIN report_rows r ON r.key = n.report JOIN coding_rows c ON c.key = r.coding
         WHERE n.event = ?1 AND LIVE(n) AND LIVE(c) AND c.key < ?2 AND OWN(c.doc) AND EVENT(r) ORDER BY r.key LIMIT 1",
        None,
    )
});

/// The first report of an event that stands, is older than a coding, and is of no copy.
fn first_report(transaction: &Transaction<'_>, event: i64, coding: i64) -> rusqlite::Result<Option<i64>> {
    let mut query = transaction.prepare_cached(&FIRST_REPORT)?;
    query.query_row((event, coding), |row| row.get(0)).optional()
}

/// Whether two reports give the same figure of the same thing.
fn share_figure(transaction: &Transaction<'_>, one: i64, other: i64) -> rusqlite::Result<bool> {
    let figures = |report: i64| -> rusqlite::Result<BTreeSet<String>> {
        let mut query = transaction.prepare_cached(
            "SELECT q.value || ' ' || q.unit FROM report_rows r JOIN quantity_rows q ON q.coding = r.coding AND q.report = r.key
             WHERE r.key = ?1 AND q.unit IS NOT NULL AND q.value > ?2",
        )?;
        query.query_map((report, COMMON_FIGURE), |row| row.get(0))?.collect()
    };
    Ok(!figures(one)?.is_disjoint(&figures(other)?))
}
