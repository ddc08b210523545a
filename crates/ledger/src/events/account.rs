//! What a report, or the first report of an event, says, in the form in which the two are compared.

use std::sync::LazyLock;

use jiff::ToSpan as _;
use jiff::civil::Date;
use rusqlite::{OptionalExtension as _, Row, Transaction};
use serde::{Deserialize, Serialize};

use crate::views::written;

/// Days before publication in which an event without a date is looked for.
pub(crate) const UNDATED_DAYS: i32 = 3;

/// The same for an event that is told as known already.
const RETOLD_DAYS: i32 = 21;

/// Days after publication in which what is to come is looked for, where no date is told.
const AHEAD_DAYS: i32 = 7;

/// Days between two accounts of one thing that goes on.
pub(super) const LASTING_DAYS: i32 = 7;

/// Who did what to whom, when and where.
#[derive(Clone, Debug)]
pub(super) struct Account {
    /// Key of the report, or of the event.
    pub(super) key: i64,
    /// The report's id, or the event's.
    pub(super) id: String,
    pub(super) event_type: String,
    pub(super) mode: Option<String>,
    pub(super) from: Date,
    pub(super) to: Date,
    /// Whether the days are stated.
    pub(super) dated: bool,
    pub(super) place: Option<String>,
    pub(super) country: Option<String>,
    /// Whether the place is a country or wider.
    pub(super) place_is_wide: bool,
    pub(super) actors: Vec<Party>,
    pub(super) recipients: Vec<Party>,
    /// Whether it is denied.
    pub(super) denies: bool,
    /// Whether it is told as something that goes on: "holds nine hostages".
    pub(super) lasts: bool,
    /// Whether it is told as something known: "the bombing".
    pub(super) retold: bool,
    /// Whether nobody said that it is no event.
    pub(super) tells: bool,
}

/// One who takes part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Party {
    /// A name, or the words for it.
    pub(super) name: String,
    pub(super) country: Option<String>,
    /// Whether it is a state, or an unnamed group of its people ("Turkish officials"): it may be anyone of the country.
    pub(super) wide: bool,
}

impl Party {
    /// Whether more is known of it than words such as "the gunmen".
    pub(super) fn is_known(&self) -> bool {
        self.country.is_some() || self.name.starts_with(char::is_uppercase)
    }

    /// Whether nothing tells that the two are not the same: "31 rebels" may be those of a party of which no country is known.
    pub(super) fn may_be(&self, other: &Self) -> bool {
        let open = |group: &Self, named: &Self| {
            group.wide && !group.name.starts_with(char::is_uppercase) && named.country.is_none() && !named.wide
        };
        self.fits(other) || open(self, other) || open(other, self)
    }

    /// Whether the two can be the same.
    pub(super) fn fits(&self, other: &Self) -> bool {
        self.name.eq_ignore_ascii_case(&other.name)
            || ((self.wide || other.wide) && self.country.is_some() && self.country == other.country)
    }
}

/// A report's columns, as they were corrected. `PARTIES(role)` are those on one side.
const REPORT: &str = "SELECT r.key, r.report_id, FIX(event_type, r.event_type), FIX(mode, json_extract(r.modes, '$[0]')),
    coalesce(FIX(date_from, r.date_from), FIX(date_to, r.date_to)), coalesce(FIX(date_to, r.date_to), FIX(date_from, r.date_from)),
    d.published_day, FIX(place_name, p.name), FIX(country, p.country), FIX(geo_precision, p.precision) IN ('country', 'region') IS TRUE,
    PARTIES(actor), PARTIES(recipient), FIX(status, r.status) = 'denied', FIX(status, r.status) = 'ongoing', r.retold,
    FIX(status, r.status) IN ('planned', 'proposed', 'demanded', 'threatened', 'hypothetical'), NOT FIX(not_an_event, FALSE)
    FROM report_rows r JOIN coding_rows c ON c.key = r.coding JOIN document_rows d ON d.key = c.doc
    LEFT JOIN place_rows p ON p.key = r.place LEFT JOIN fix_rows f ON f.report = r.key AND LIVE(f)";

/// The reports of a coding.
static OF_CODING: LazyLock<String> = LazyLock::new(|| format!("{} WHERE r.coding = ? ORDER BY r.number", report()));
/// One report.
static OF_REPORT: LazyLock<String> = LazyLock::new(|| format!("{} WHERE r.key = ?", report()));

fn report() -> String {
    let wide = "json(iif(e.country IS NOT NULL AND (e.kind = 'state' OR NOT e.named), 'true', 'false'))";
    let parties = |role: &str| {
        format!(
            "iif(json_type(f.columns, '$.{role}_names') IS NULL,
             (SELECT json_group_array(json_object('name', e.name, 'country', e.country, 'wide', {wide}))
              FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance JOIN entity_rows e ON e.key = w.entity
              WHERE q.report = r.key AND q.role = '{role}'),
             (SELECT json_group_array(json_object('name', x.value, 'country', e.country, 'wide', {wide}))
              FROM json_each(f.columns, '$.{role}_names') x
              LEFT JOIN entity_rows e ON e.entity_id = json_extract(f.columns, '$.{role}_ids[' || x.key || ']')))"
        )
    };
    written(
        &REPORT.replace("PARTIES(actor)", &parties("actor")).replace("PARTIES(recipient)", &parties("recipient")),
        None,
    )
}

const EVENT: &str = "SELECT key, event_id, event_type, mode, date_from, date_to, dated, place, country, place_is_wide, actors, recipients, FALSE, FALSE, FALSE
    FROM event_rows WHERE key = ?";

/// The first report that tells of an event, if people corrected one of its reports or one has left it.
static FIRST_OF_CHANGED: LazyLock<String> = LazyLock::new(|| {
    let members = "member_rows n JOIN report_rows r ON r.key = n.report JOIN coding_rows c ON c.key = r.coding";
    let corrected = format!(
        "EXISTS (SELECT 1 FROM {members} JOIN fix_rows f ON f.report = r.key AND LIVE(f) WHERE n.event = ?1 AND LIVE(n) AND LIVE(c))"
    );
    let left = "EXISTS (SELECT 1 FROM event_rows e JOIN split_rows s ON s.from_id = e.event_id WHERE e.key = ?1)";
    let tell = format!("SELECT r.key FROM {members} WHERE n.event = ?1 AND LIVE(n) AND LIVE(c) AND EVENT(r)");
    written(&format!("{tell} AND ({corrected} OR {left}) ORDER BY n.key LIMIT 1"), None)
});

/// Whether the first report of an event that is in it tells of something that goes on.
static LASTS: LazyLock<String> = LazyLock::new(|| {
    let first = "SELECT FIX(status, r.status) = 'ongoing' FROM member_rows n JOIN report_rows r ON r.key = n.report
        LEFT JOIN fix_rows f ON f.report = r.key AND LIVE(f) WHERE n.event = ? AND LIVE(n) ORDER BY n.key LIMIT 1";
    written(&format!("SELECT coalesce(({first}), FALSE)"), None)
});

impl Account {
    /// The reports of a coding. A report without any day, not even of publication, is no account of an event that could be
    /// told from others, and is left out.
    pub(super) fn of_coding(transaction: &Transaction<'_>, coding: i64) -> rusqlite::Result<Vec<Self>> {
        let mut query = transaction.prepare_cached(&OF_CODING)?;
        let accounts = query.query_map([coding], Self::of_row)?;
        accounts.filter_map(Result::transpose).collect()
    }

    /// A report.
    pub(super) fn of_report(transaction: &Transaction<'_>, report: i64) -> rusqlite::Result<Option<Self>> {
        transaction.prepare_cached(&OF_REPORT)?.query_row([report], Self::of_row)
    }

    fn of_row(row: &Row<'_>) -> rusqlite::Result<Option<Self>> {
        let days = match (day(row, 4)?, day(row, 5)?, day(row, 6)?) {
            (Some(from), Some(to), _) => Some((from, to, true)),
            (.., Some(published)) => {
                undated(published, row.get(7 + 7)?, row.get(7 + 8)?).map(|(from, to)| (from, to, false))
            }
            _ => None,
        };
        let tells = row.get(7 + 9)?;
        days.map(|(from, to, dated)| Ok(Self { from, to, dated, tells, ..Self::read(row, 7)? }.without_place()))
            .transpose()
    }

    /// The event of this key: what its first report says, as people corrected it. Whether it goes on is left out.
    pub(super) fn of_event(transaction: &Transaction<'_>, key: i64) -> rusqlite::Result<Self> {
        let changed = match first_of_changed(transaction, key)? {
            Some(report) => Self::of_report(transaction, report)?,
            None => None,
        };
        let begun = Self::begun(transaction, key)?;
        Ok(match changed {
            Some(first) => Self { key, id: begun.id, denies: false, lasts: false, retold: false, ..first },
            None => begun,
        })
    }

    /// The event of this key as the report that began it was read.
    pub(super) fn begun(transaction: &Transaction<'_>, key: i64) -> rusqlite::Result<Self> {
        transaction.prepare_cached(EVENT)?.query_row([key], |row| {
            let days = (day(row, 4)?.unwrap_or_default(), day(row, 5)?.unwrap_or_default());
            Ok(Self { from: days.0, to: days.1, dated: row.get(6)?, ..Self::read(row, 7)? })
        })
    }

    /// The account of the event of this key, with whether it goes on.
    pub(super) fn event(transaction: &Transaction<'_>, key: i64) -> rusqlite::Result<Self> {
        let event = Self::of_event(transaction, key)?;
        Ok(Self { lasts: transaction.prepare_cached(&LASTS)?.query_row([key], |row| row.get(0))?, ..event })
    }

    /// Days before and after it on which others may tell of the same.
    pub(super) fn reach_days(&self) -> i32 {
        if self.lasts { LASTING_DAYS } else { 0 }
    }

    /// Its first day and its last one, with so many days before and after.
    pub(super) fn days_around(&self, days: i32) -> (Date, Date) {
        let first = self.from.checked_sub(days.days()).unwrap_or(self.from);
        (first, self.to.checked_add(days.days()).unwrap_or(self.to))
    }

    /// The columns that reports and events have in common; `place` is the number of the place's.
    fn read(row: &Row<'_>, place: usize) -> rusqlite::Result<Self> {
        let parties = |at: usize| row.get::<_, String>(at).map(|json| serde_json::from_str(&json).unwrap_or_default());
        Ok(Self {
            key: row.get(0)?,
            id: row.get(1)?,
            event_type: row.get(2)?,
            mode: row.get(3)?,
            from: Date::default(),
            to: Date::default(),
            dated: false,
            place: row.get(place)?,
            country: row.get(place + 1)?,
            place_is_wide: row.get(place + 2)?,
            actors: parties(place + 3)?,
            recipients: parties(place + 4)?,
            denies: row.get(place + 5)?,
            lasts: row.get(place + 6)?,
            retold: row.get(place + 7)?,
            tells: true,
        })
    }

    /// The same without parties that are but its place: "flew to Oslo".
    fn without_place(mut self) -> Self {
        let is_place = |party: &Party| self.place.as_ref().is_some_and(|place| place.eq_ignore_ascii_case(&party.name));
        self.actors.retain(|party| !is_place(party));
        self.recipients.retain(|party| !is_place(party));
        self
    }

    /// Whether it names one side only, on one day and in one exact place: then who names the other side may tell of the same.
    pub(super) fn is_half(&self) -> bool {
        self.is_exact() && self.actors.is_empty() != self.recipients.is_empty()
    }

    /// Whether it names nobody.
    pub(super) fn names_nobody(&self) -> bool {
        self.actors.is_empty() && self.recipients.is_empty()
    }

    /// Whether it tells an exact place, but not both sides: it is found by where it took place.
    pub(super) fn is_found_by_place(&self) -> bool {
        self.has_exact_place() && (self.actors.is_empty() || self.recipients.is_empty())
    }

    /// Whether both tell the same exact place, and the same day or, where one tells none, the same mode.
    pub(super) fn is_there_and_then(&self, other: &Self) -> bool {
        let there = self.has_exact_place() && (&self.place, &self.country) == (&other.place, &other.country);
        let then = match self.is_exact() && other.is_exact() {
            true => self.from == other.from,
            false => self.mode.is_some() && self.mode == other.mode && !(self.dated && other.dated),
        };
        there && then
    }

    fn has_exact_place(&self) -> bool {
        self.place.is_some() && !self.place_is_wide
    }

    /// Whether it tells one day and a place that is not a whole country.
    pub(super) fn is_exact(&self) -> bool {
        self.dated && self.from == self.to && self.has_exact_place()
    }
}

/// Whether people corrected reports.
pub(super) fn has_corrections(transaction: &Transaction<'_>) -> rusqlite::Result<bool> {
    transaction.prepare_cached("SELECT EXISTS (SELECT 1 FROM fix_rows)")?.query_row([], |row| row.get(0))
}

/// The first report of an event that tells of one, where what it was begun with may not hold any more.
fn first_of_changed(transaction: &Transaction<'_>, event: i64) -> rusqlite::Result<Option<i64>> {
    let any = "SELECT EXISTS (SELECT 1 FROM fix_rows) OR EXISTS (SELECT 1 FROM split_rows)";
    if !transaction.prepare_cached(any)?.query_row([], |row| row.get(0))? {
        return Ok(None);
    }
    transaction.prepare_cached(&FIRST_OF_CHANGED)?.query_row([event], |row| row.get(0)).optional()
}

/// The days on which an event can have taken place of which a text of this day tells without a date.
fn undated(published: Date, retold: bool, ahead: bool) -> Option<(Date, Date)> {
    let before = if retold { RETOLD_DAYS } else { UNDATED_DAYS };
    let after = if ahead { AHEAD_DAYS } else { 0 };
    Some((published.checked_sub(before.days()).ok()?, published.checked_add(after.days()).ok()?))
}

fn day(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Date>> {
    Ok(row.get::<_, Option<String>>(at)?.and_then(|day| day.parse().ok()))
}
