//! Events: which reports are accounts of the same thing. A report is tied to the event that it agrees with most in who, when,
//! where and how, or begins one. What tied it is kept. Reports stay as they are: events are a view of them.

mod account;
mod differing;
mod facets;
mod likeness;
mod merging;
mod nobody;
mod splitting;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::civil::Date;
use rusqlite::{OptionalExtension as _, Transaction};

use crate::ids::id;
use crate::write::insert::insert;
pub(crate) use account::UNDATED_DAYS;
use account::{Account, Party};
pub(crate) use differing::{codings_near, differing};
use likeness::{Likeness, conflict, likeness};
pub(crate) use splitting::{Cause, reconsider};

/// Events of one type and participant on the same days that a report is compared with, the newest first.
const COMPARED: usize = 32;
/// An account of more weeks than this could be of anything.
const MOST_WEEKS: i64 = 6;

/// Events of which a document tells already, each with whether it denies them: what it tells twice are two events, unless it
/// reports one and somebody denies it.
type Taken = BTreeSet<(i64, bool)>;

/// Ties the reports of a new coding to events. `cause` says why the coding before it ended, if there was one.
pub(crate) fn link(transaction: &Transaction<'_>, coding: i64, cause: Cause, commit_no: i64) -> rusqlite::Result<()> {
    let mut taken = Taken::new();
    for account in Account::of_coding(transaction, coding)? {
        let is_free = |event: &i64| !taken.contains(&(*event, account.denies));
        let heir = heir(transaction, &account)?.filter(is_free);
        let goes_on = heir.map_or(Ok(false), |event| splitting::goes_on(transaction, event, &account))?;
        let twin = if goes_on || !account.tells { None } else { twin(transaction, account.key)?.filter(is_free) };
        let certain = |because: &str| Likeness { score: 1.0, because: vec![because.to_owned()] };
        let (event, likeness) = match (heir.filter(|_| goes_on), twin) {
            (Some(event), _) => (event, certain("the report before it")),
            (None, Some(event)) => (event, certain("the same words of a text that one copied")),
            (None, None) => match settled(transaction, &account, &taken, commit_no)? {
                Some(found) => found,
                None => (begin(transaction, &account, commit_no)?, Likeness { score: 1.0, because: Vec::new() }),
            },
        };
        taken.insert((event, account.denies));
        join(transaction, account.key, event, &likeness, commit_no)?;
        facets::add(transaction, event, &account, commit_no)?;
        if let Some(from) = heir.filter(|from| *from != event) {
            splitting::left(transaction, &account, [from, event], cause, commit_no)?;
        }
    }
    Ok(())
}

/// Looks at the events of which the reports of a coding that has ended were: what tied two of them may be gone.
pub(crate) fn untie(transaction: &Transaction<'_>, ended: i64, cause: Cause, commit_no: i64) -> rusqlite::Result<()> {
    let mut query = transaction.prepare_cached(
        "SELECT DISTINCT n.event FROM report_rows r JOIN member_rows n ON n.report = r.key AND n.until IS NULL
         JOIN event_rows e ON e.key = n.event WHERE r.coding = ? AND EXISTS (SELECT 1 FROM merge_rows g WHERE g.into_id = e.event_id)
         ORDER BY 1",
    )?;
    for event in query.query_map([ended], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()? {
        splitting::come_apart(transaction, event, cause, commit_no)?;
    }
    Ok(())
}

/// Makes a report one of an event.
fn join(
    transaction: &Transaction<'_>,
    report: i64,
    event: i64,
    likeness: &Likeness,
    commit_no: i64,
) -> rusqlite::Result<()> {
    let because = serde_json::Value::from(likeness.because.clone()).to_string();
    let row: &[(&str, &dyn rusqlite::ToSql)] = &[
        ("report", &report),
        ("event", &event),
        ("score", &likeness.score),
        ("because", &because),
        ("since", &commit_no),
    ];
    insert(transaction, "member_rows", row).map(drop)
}

/// The event of the report that this one takes the place of.
fn heir(transaction: &Transaction<'_>, account: &Account) -> rusqlite::Result<Option<i64>> {
    let mut query = transaction.prepare_cached(
        "SELECT m.event FROM coding_rows new JOIN document_rows d ON d.key = new.doc
         JOIN coding_rows old ON old.doc IN (d.key, d.previous) AND old.until = new.since
         JOIN report_rows r ON r.coding = old.key AND r.superseded_by = ?1 JOIN member_rows m ON m.report = r.key AND m.until IS NULL
         WHERE new.key = (SELECT coding FROM report_rows WHERE key = ?2) ORDER BY r.key LIMIT 1",
    )?;
    query.query_row((&account.id, account.key), |row| row.get(0)).optional()
}

/// The event of which the same words as those of the report `?` tell in another document of its group of copies. The plus
/// sign keeps SQLite from going through all reports of the type.
const TWIN: &str =
    "SELECT m.event FROM report_rows r JOIN coding_rows c ON c.key = r.coding JOIN document_rows d ON d.key = c.doc
     JOIN copy_rows k ON k.doc = d.key AND k.until IS NULL
     JOIN copy_rows o ON o.original = k.original AND o.until IS NULL AND o.doc <> d.key
     JOIN coding_rows x ON x.doc = o.doc AND x.until IS NULL JOIN document_rows y ON y.key = x.doc
     JOIN report_rows t ON t.coding = x.key AND +t.event_type = r.event_type
         AND t.anchor_start - t.sentence_start = r.anchor_start - r.sentence_start
         AND t.sentence_end - t.sentence_start = r.sentence_end - r.sentence_start
         AND substr(y.text, t.sentence_start + 1, t.sentence_end - t.sentence_start)
           = substr(d.text, r.sentence_start + 1, r.sentence_end - r.sentence_start)
     JOIN member_rows m ON m.report = t.key AND m.until IS NULL WHERE r.key = ? ORDER BY t.key LIMIT 1";

/// The event of which the same words in another document of its group of copies tell.
fn twin(transaction: &Transaction<'_>, report: i64) -> rusqlite::Result<Option<i64>> {
    transaction.prepare_cached(TWIN)?.query_row([report], |row| row.get(0)).optional()
}

/// The event that agrees most, which takes in others that the account shows to be the same; where none agrees, the one of the
/// story that an account without names can be of, if there is one.
fn settled(
    transaction: &Transaction<'_>,
    account: &Account,
    taken: &Taken,
    commit_no: i64,
) -> rusqlite::Result<Option<(i64, Likeness)>> {
    if !account.tells {
        return Ok(None);
    }
    let alike = alike(transaction, account, taken)?;
    let mut alike = alike.into_iter();
    let Some((event, found)) = alike.next() else { return nobody::tied(transaction, account, taken) };
    let mut oldest = event;
    for (other, also) in alike.filter(|(_, also)| also.score >= merging::MERGES) {
        let (into, from) = (oldest.min(other), oldest.max(other));
        if merging::can_be_one(transaction, into, from)? {
            merging::merge(transaction, from, into, &also.because, commit_no)?;
            oldest = into;
        }
    }
    Ok(Some((oldest, found)))
}

/// The events that agree with an account, those that agree most first, the older of two.
fn alike(transaction: &Transaction<'_>, account: &Account, taken: &Taken) -> rusqlite::Result<Vec<(i64, Likeness)>> {
    let mut alike = Vec::new();
    for key in candidates(transaction, account, account.reach_days())?
        .into_iter()
        .filter(|key| !taken.contains(&(*key, account.denies)))
    {
        let facets = facets::of(transaction, key)?;
        // only what goes on itself asks whether an event does
        let first =
            if account.lasts { Account::event(transaction, key)? } else { Account::of_event(transaction, key)? };
        let all: Vec<Account> = [first].into_iter().chain(facets).collect();
        if all.len() > 1 && all.iter().any(|one| conflict(one, account).is_some()) {
            continue;
        }
        let best = all
            .iter()
            .filter(|one| one.event_type == account.event_type)
            .filter_map(|one| likeness(one, account))
            .max_by(|one, other| one.score.total_cmp(&other.score));
        alike.extend(best.map(|found| (key, found)));
    }
    alike.sort_by(|(one, left), (other, right)| right.score.total_cmp(&left.score).then(one.cmp(other)));
    Ok(alike)
}

/// Events of a bucket on some days. `TELLS` holds for a report of it that tells of an event, `REDATED` for an event that
/// people dated anew.
const OF_BUCKET: &str = "SELECT b.event FROM bucket_rows b CROSS JOIN event_rows e ON e.key = b.event
     WHERE b.bucket = ?1 AND (e.date_from <= ?2 AND e.date_to >= ?3 OR REDATED)
     AND EXISTS (SELECT 1 FROM member_rows n WHERE n.event = b.event AND n.until IS NULL AND TELLS) ORDER BY b.event DESC LIMIT ?4";

static CANDIDATES: LazyLock<String> = LazyLock::new(|| OF_BUCKET.replace("TELLS", "TRUE").replace("REDATED", "FALSE"));

static CANDIDATES_CORRECTED: LazyLock<String> = LazyLock::new(|| {
    let tells = "NOT EXISTS (SELECT 1 FROM fix_rows z
         WHERE z.report = n.report AND z.until IS NULL AND json_extract(z.columns, '$.not_an_event'))";
    let redated = "EXISTS (SELECT 1 FROM member_rows n JOIN fix_rows z ON z.report = n.report AND z.until IS NULL
         WHERE n.event = b.event AND n.until IS NULL AND json_type(z.columns, '$.date_from') IS NOT NULL)";
    OF_BUCKET.replace("TELLS", tells).replace("REDATED", redated)
});

/// Events of the type and on the days of the account, or so many before and after, in which one of its parties takes part.
fn candidates(transaction: &Transaction<'_>, account: &Account, days: i32) -> rusqlite::Result<BTreeSet<i64>> {
    let mut query = transaction.prepare_cached(match account::has_corrections(transaction)? {
        true => &CANDIDATES_CORRECTED,
        false => &CANDIDATES,
    })?;
    let (first, last) = account.days_around(days);
    let mut found = BTreeSet::new();
    for bucket in buckets(account, (first, last)) {
        let events =
            query.query_map((bucket, last.to_string(), first.to_string(), COMPARED as i64), |row| row.get(0))?;
        found.extend(events.collect::<rusqlite::Result<Vec<i64>>>()?);
    }
    Ok(found)
}

/// Where an account is looked for: one place for each week and each participant, by name and by country; for one that does
/// not name both sides, where it took place.
fn buckets(account: &Account, (first, last): (Date, Date)) -> Vec<i64> {
    let week =
        |day: Date| i64::from(day.since(Date::constant(1970, 1, 5)).map_or(0, |span| span.get_days())).div_euclid(7);
    let (first, last) = (week(first), week(last));
    if last - first >= MOST_WEEKS {
        return Vec::new();
    }
    let parties = account.actors.iter().chain(&account.recipients);
    let own = |party: &Party| Some(party.name.to_lowercase()).filter(|_| !party.wide);
    let mut names: BTreeSet<String> = parties.flat_map(|party| [own(party), party.country.clone()]).flatten().collect();
    names.extend(
        account
            .place
            .as_ref()
            .filter(|_| account.is_found_by_place())
            .map(|place| format!("at {}", place.to_lowercase())),
    );
    let bucket = |name: &str, week: i64| {
        let hash = id("bucket", &[&account.event_type, name, &week.to_string()]);
        u64::from_str_radix(&hash[..16], 16).unwrap_or_default() as i64
    };
    names.iter().flat_map(|name| (first..=last).map(move |week| bucket(name, week))).collect()
}

/// Begins an event with its first report.
fn begin(transaction: &Transaction<'_>, account: &Account, commit_no: i64) -> rusqlite::Result<i64> {
    let parties = |parties: &[Party]| serde_json::to_string(parties).expect("strings can be written");
    let mut event_id = id("event", &[&account.id]);
    while is_taken(transaction, &event_id)? {
        event_id = id("again", &[&event_id]);
    }
    let key = insert(
        transaction,
        "event_rows",
        &[
            ("event_id", &event_id),
            ("event_type", &account.event_type),
            ("mode", &account.mode),
            ("date_from", &account.from.to_string()),
            ("date_to", &account.to.to_string()),
            ("dated", &account.dated),
            ("place", &account.place),
            ("country", &account.country),
            ("place_is_wide", &account.place_is_wide),
            ("actors", &parties(&account.actors)),
            ("recipients", &parties(&account.recipients)),
            ("commit_no", &commit_no),
        ],
    )?;
    find_by(transaction, key, account)?;
    Ok(key)
}

/// Lets an event be found by what an account of it says.
fn find_by(transaction: &Transaction<'_>, event: i64, account: &Account) -> rusqlite::Result<()> {
    let mut query = transaction.prepare_cached("INSERT OR IGNORE INTO bucket_rows (bucket, event) VALUES (?1, ?2)")?;
    buckets(account, (account.from, account.to))
        .into_iter()
        .try_for_each(|bucket| query.execute((bucket, event)).map(drop))
}

/// A report that comes back after it was superseded began an event once before.
fn is_taken(transaction: &Transaction<'_>, event_id: &str) -> rusqlite::Result<bool> {
    let mut query = transaction.prepare_cached("SELECT EXISTS (SELECT 1 FROM event_rows WHERE event_id = ?)")?;
    query.query_row([event_id], |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Ledger;

    #[test]
    fn a_report_is_tied_without_going_through_all_reports_of_its_type() {
        let folder = tempfile::TempDir::new().unwrap();
        let ledger = Ledger::open(folder.path().join("a.ledger")).unwrap();
        for query in [TWIN, &nobody::TOLD_IN_STORY] {
            let mut plan = ledger.connection.prepare(&format!("EXPLAIN QUERY PLAN {query}")).unwrap();
            let asked = rusqlite::params_from_iter(vec![rusqlite::types::Null; plan.parameter_count()]);
            let steps = plan.query_map(asked, |row| row.get::<_, String>(3)).unwrap();
            let steps = steps.collect::<rusqlite::Result<Vec<_>>>().unwrap();
            assert!(steps.iter().all(|step| !step.contains("report_type")), "{steps:#?}");
        }
    }
}
