//! What the words of a time expression say, before anything is counted.

use dateline_knowledge::calendar::{Base, Holiday, Modifier, Origin, Part, Season, Unit};
use jiff::civil::{Date, Weekday};

use super::stretch::Stretch;

/// A time expression, as read from its words alone.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expression {
    /// A stretch of the calendar, perhaps only its beginning, middle or end.
    Date(When, Option<Modifier>),
    /// A time of a day; without the day where the words leave it out.
    Time(Option<When>, DayTime),
    /// A length of time; with a direction it reaches to or from the day of its origin ("the last two weeks").
    Duration(Amount, Option<(Origin, i8)>),
    /// So much of a stretch: from its beginning (1) or up to its end (-1), "the first ten months of 1915".
    PartOf(Amount, i8, When),
    /// A recurring time: its TIMEX3 value.
    Set(String),
}

/// A stretch of the calendar, as the words give it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum When {
    /// Named in full.
    Full(Stretch),
    /// Named but for the year.
    Yearless(Yearless),
    /// "last October", "next spring".
    YearlessStep(Yearless, Origin, i8),
    /// "October of next year", "the third quarter of 2009".
    Of(Yearless, Box<When>),
    /// "3/4/2025": month first, day first.
    Either(Date, Date),
    /// "the 20th", "the 28th of that month".
    MonthDay(i8, Option<Box<When>>),
    /// A day of the week alone.
    Weekday(Weekday),
    /// "last Monday", "next Monday".
    WeekdayStep(Weekday, Origin, i8),
    /// "Tuesday of last week".
    WeekdayOf(Weekday, Box<When>),
    /// So many units from an origin: "today", "last week", "two years ago", "three days later".
    Step(Unit, Option<i32>, Origin),
    /// "the year", "the day": one named before, or that of publication.
    The(Unit),
    /// "the last week of March", "the first half of 2010".
    Nth(i8, Unit, Box<When>),
    /// "recent weeks", "recently", "now", "soon"; the days it may reach.
    Near(Near, Option<i32>),
}

/// A named time that comes back each year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Yearless {
    Month(i8),
    Day(i8, i8),
    Season(Season),
    Quarter(i8),
    Half(i8),
    Holiday(Holiday),
}

/// A TIMEX3 reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Near {
    Past,
    Present,
    Future,
}

/// A time of day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum DayTime {
    Part(Part),
    Clock {
        hour: i8,
        minute: i8,
        second: Option<i8>,
        zone: Option<Box<str>>,
    },
    /// Hours or minutes from now or from another time; no clock tells.
    Unknown,
}

/// So much of a unit, in tenths; `None` where the words leave it open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Count(pub(super) Option<u32>);

/// A length of time: one part, or several ("an hour and 30 minutes").
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Amount(pub(super) Vec<(Count, Unit)>);

impl Count {
    pub(super) fn whole(number: u32) -> Self {
        Self(number.checked_mul(10))
    }

    /// The number, if it is known and whole.
    pub(super) fn number(self) -> Option<i32> {
        let tenths = self.0?;
        (tenths % 10 == 0).then(|| i32::try_from(tenths / 10).ok())?
    }
}

impl Amount {
    /// The TIMEX3 period.
    pub(super) fn value(&self) -> String {
        let mut date = String::from("P");
        let mut time = String::new();
        for &(count, unit) in &self.0 {
            let letter = letter(unit.base);
            let number = match count.0.map(|tenths| tenths.saturating_mul(u32::from(unit.times))) {
                None => "X".to_owned(),
                Some(tenths) if tenths % 10 == 0 => (tenths / 10).to_string(),
                Some(tenths) => format!("{}.{}", tenths / 10, tenths % 10),
            };
            if is_below_a_day(unit) { &mut time } else { &mut date }.push_str(&format!("{number}{letter}"));
        }
        if time.is_empty() { date } else { format!("{date}T{time}") }
    }

    /// About how many days it lasts, rounded up; open counts last as long as the unit's reach.
    pub(super) fn days(&self) -> Option<i32> {
        let seconds = self.0.iter().map(|&(count, unit)| match count.0 {
            Some(tenths) => i64::from(tenths).saturating_mul(seconds_of(unit)) / 10,
            None => i64::from(unit.reach_days) * DAY_SECONDS,
        });
        let seconds = seconds.fold(0, i64::saturating_add);
        i32::try_from(seconds / DAY_SECONDS + i64::from(seconds % DAY_SECONDS > 0)).ok()
    }
}

/// Whether the unit is a part of a day.
pub(super) fn is_below_a_day(unit: Unit) -> bool {
    matches!(unit.base, Base::Second | Base::Minute | Base::Hour)
}

fn letter(base: Base) -> &'static str {
    match base {
        Base::Second => "S",
        Base::Minute | Base::Month => "M",
        Base::Hour => "H",
        Base::Day => "D",
        Base::Week => "W",
        Base::Weekend => "WE",
        Base::Quarter => "Q",
        Base::Year => "Y",
    }
}

const DAY_SECONDS: i64 = 86_400;

/// About how long a unit lasts, in seconds.
fn seconds_of(unit: Unit) -> i64 {
    let base = match unit.base {
        Base::Second => 1,
        Base::Minute => 60,
        Base::Hour => 3_600,
        Base::Day => DAY_SECONDS,
        Base::Week | Base::Weekend => 7 * DAY_SECONDS,
        Base::Month => 30 * DAY_SECONDS,
        Base::Quarter => 91 * DAY_SECONDS,
        Base::Year => 365 * DAY_SECONDS,
    };
    base * i64::from(unit.times)
}
