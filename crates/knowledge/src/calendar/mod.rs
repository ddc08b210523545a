//! The words of time: months, units, parts of the day, directions, phrases, holidays (`data/times/`).

mod read;
mod split;

use jiff::Span;
use jiff::civil::{Date, Weekday};
use rustc_hash::FxHashMap;

use crate::{Folder, Problems};

pub use split::split;

/// All words of time, by their first word.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    /// By the first word in lower case; the longest entries come first.
    entries: FxHashMap<Box<str>, Vec<Entry>>,
}

/// One word or fixed phrase and a meaning it can have.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its pieces after the first, in lower case, as [`split`] cuts them.
    pub rest: Box<[Box<str>]>,
    /// Whether the knowledge file writes it with a capital.
    pub capital: bool,
    /// Whether it is a short form, the second or a later name of its line.
    pub short: bool,
    /// What it means.
    pub sense: Sense,
}

/// What a word of time can mean.
#[derive(Clone, Debug, PartialEq)]
pub enum Sense {
    /// A month.
    Month(Month),
    /// A day of the week.
    Weekday(Weekday),
    /// A unit of time.
    Unit(Unit),
    /// A part of the day, as TIMEX3 codes it ("MO").
    Part(Part),
    /// A named time of day: hour and minute.
    Clock(i8, i8),
    /// A season.
    Season(Season),
    /// A number; `None` where it is left open ("several").
    Number(Option<u16>),
    /// A place in a row, from 1; -1 is the last.
    Ordinal(i8),
    /// What a word does to the time after it.
    Modifier(Modifier),
    /// A step from some day.
    Direction(Direction),
    /// A whole expression.
    Phrase(Phrase),
    /// What a word says of the time beside it.
    Leaning(Leaning),
    /// A named day.
    Holiday(Holiday),
    /// A time zone: what a TIMEX3 value writes for it, perhaps nothing.
    Zone(Box<str>),
}

/// Two letters of a part of the day ("MO", "NI").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part(pub [u8; 2]);

impl Part {
    /// The two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// A unit of time: so many of a base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// What it is made of.
    pub base: Base,
    /// How many of it: 10 years are a decade.
    pub times: u16,
    /// Days that "recent" or "coming" ones reach.
    pub reach_days: i32,
}

/// Base units of TIMEX3 periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Base {
    /// PT1S.
    Second,
    /// PT1M.
    Minute,
    /// PT1H.
    Hour,
    /// P1D.
    Day,
    /// P1W.
    Week,
    /// Saturday and Sunday.
    Weekend,
    /// P1M.
    Month,
    /// P1Q, a quarter of a year.
    Quarter,
    /// P1Y.
    Year,
}

/// A month's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// 1 to 12.
    pub number: i8,
    /// What else the word is.
    pub other: Option<Other>,
}

/// What a word of time can be besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    /// A person's name ("August").
    Name,
    /// Another word ("may", "fall").
    Word,
}

/// A season of the northern half of the earth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Season {
    /// TIMEX3 code ("SP").
    pub code: Part,
    /// Its first month.
    pub first: i8,
    /// Its last month; smaller than the first where it ends in the next year.
    pub last: i8,
    /// What else the word is.
    pub other: Option<Other>,
}

/// What a word does to the time after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Modifier {
    /// Makes it rough.
    About,
    /// Picks its beginning.
    Early,
    /// Picks its middle.
    Middle,
    /// Picks its end.
    Late,
    /// Picks what of it lies before publication.
    Earlier,
    /// Picks what of it lies after publication.
    Later,
    /// Takes all or some of it.
    All,
    /// Stands between a number and a unit.
    Filler,
    /// Has a number of its own after it, which is no year.
    Numbered,
}

/// A step in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Direction {
    /// Whether it stands after an amount ("two years ago"); else before a unit ("last year").
    pub after: bool,
    /// What it counts from.
    pub from: Origin,
    /// How many steps: -1 back, 0 none, 1 forward.
    pub step: i8,
}

/// What a step counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The day of publication.
    Publication,
    /// The time named before.
    Mention,
}

/// A whole expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    /// What it means.
    pub meaning: Meaning,
    /// It is no time before one of these words.
    pub not_before: Vec<Box<str>>,
    /// It is no time after one of these words.
    pub not_after: Vec<Box<str>>,
}

/// What a whole expression means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A day so far from publication, perhaps a part of it.
    Day(i16, Option<Part>),
    /// "PAST_REF".
    Past,
    /// "PRESENT_REF".
    Present,
    /// "FUTURE_REF".
    Future,
    /// A recurring time, as a TIMEX3 period.
    Set(Box<str>),
}

/// What a word says of the time beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaning {
    /// The time lies ahead; else behind.
    pub ahead: bool,
    /// Where the word stands.
    pub place: LeaningPlace,
}

/// Where a word stands that says whether a time lies ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeaningPlace {
    /// Before the time, whatever the verb ("until").
    Before,
    /// Before the time, where the verb tells nothing ("by").
    Hint,
    /// It is the verb or noun over the time ("scheduled", "deadline").
    Governor,
    /// It is the verb over the time, in the simple present ("begins").
    Present,
    /// It stands with the verb over the time ("will").
    Auxiliary,
}

/// When a named day falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// Each year on this month and day.
    Fixed(i8, i8),
    /// So many days from Easter Sunday.
    Easter(i16),
    /// The n-th such weekday of a month (-1 is the last), and so many days from it.
    Nth(i8, Weekday, i8, i16),
    /// Once, on this day.
    Once(Date),
    /// No rule here tells.
    Unknown,
}

impl Calendar {
    /// Reads the files below `times/`.
    ///
    /// # Errors
    /// All problems of the files together.
    pub fn load(folder: &Folder) -> Result<Self, Problems> {
        read::calendar(folder)
    }

    /// The entries that begin with `word` (in lower case), the longest first.
    pub fn entries(&self, word: &str) -> &[Entry] {
        self.entries.get(word).map_or(&[], Vec::as_slice)
    }

    /// What `word` (in lower case) says of a time beside it, where it stands in that place.
    pub fn leaning(&self, word: &str, place: LeaningPlace) -> Option<Leaning> {
        self.entries(word).iter().find_map(|entry| match entry.sense {
            Sense::Leaning(leaning) if leaning.place == place && entry.rest.is_empty() => Some(leaning),
            _ => None,
        })
    }

    fn add(&mut self, first: Box<str>, entry: Entry) {
        self.entries.entry(first).or_default().push(entry);
    }

    fn sort(&mut self) {
        for entries in self.entries.values_mut() {
            entries.sort_by_key(|entry| std::cmp::Reverse(entry.rest.len()));
        }
    }
}

impl Modifier {
    /// Whether it picks a stretch of the time after it.
    pub fn is_phase(self) -> bool {
        matches!(self, Self::Early | Self::Middle | Self::Late | Self::Earlier | Self::Later)
    }
}

impl Holiday {
    /// Its day in `year`; `None` where no rule tells or that year has none.
    pub fn day(self, year: i16) -> Option<Date> {
        match self {
            Self::Fixed(month, day) => Date::new(year, month, day).ok(),
            Self::Easter(days) => plus(easter(year)?, days),
            Self::Nth(nth, weekday, month, days) => {
                let day = Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday).ok()?;
                plus(day, days)
            }
            Self::Once(day) => Some(day),
            Self::Unknown => None,
        }
    }
}

fn plus(day: Date, days: i16) -> Option<Date> {
    day.checked_add(Span::new().try_days(days).ok()?).ok()
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876), from 1583 on.
pub fn easter(year: i16) -> Option<Date> {
    if year < 1583 {
        return None;
    }
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year, (n / 31) as i8, (n % 31 + 1) as i8).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_computed() {
        for day in ["1961-04-02", "2000-04-23", "2008-03-23", "2018-04-01", "2024-03-31", "2025-04-20", "2038-04-25"] {
            let day: Date = day.parse().unwrap();
            assert_eq!(easter(day.year()), Some(day));
        }
    }

    #[test]
    fn named_days_fall_on_their_rule() {
        let thanksgiving = Holiday::Nth(4, Weekday::Thursday, 11, 0);
        assert_eq!(thanksgiving.day(2024).unwrap().to_string(), "2024-11-28");
        assert_eq!(Holiday::Easter(-2).day(2025).unwrap().to_string(), "2025-04-18");
        assert_eq!(Holiday::Fixed(12, 25).day(2024).unwrap().to_string(), "2024-12-25");
        assert_eq!(Holiday::Unknown.day(2024), None);
    }
}
