//! Stretches of the calendar: what a date expression names.

use dateline_knowledge::calendar::{Base, Season, Unit};
use jiff::Span;
use jiff::civil::Date;

use super::Precision;

/// A stretch of whole days with a TIMEX3 name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Stretch {
    Day(Date),
    /// The ISO week of this Monday.
    Week(Date),
    /// The weekend of the ISO week of this Monday.
    Weekend(Date),
    Month(i16, i8),
    Quarter(i16, i8),
    Half(i16, i8),
    Season(i16, Season),
    Year(i16),
    /// A fiscal year; its days differ from state to state.
    Fiscal(i16),
    /// The ten years from ten times this number.
    Decade(i16),
    /// The hundred years from a hundred times this number; negative ones end so many hundred years before our era.
    Century(i16),
}

impl Stretch {
    /// The stretch of the size of `unit` that holds `day`; `None` for units below a day and those without a name.
    pub(super) fn holding(day: Date, unit: Unit) -> Option<Self> {
        let year = day.year();
        Some(match (unit.base, unit.times) {
            (Base::Day, 1) => Self::Day(day),
            (Base::Week, _) => Self::Week(monday(day)?),
            (Base::Weekend, _) => Self::Weekend(monday(day)?),
            (Base::Month, 1) => Self::Month(year, day.month()),
            (Base::Month, 6) => Self::Half(year, (day.month() - 1) / 6 + 1),
            (Base::Quarter, 1) => Self::Quarter(year, (day.month() - 1) / 3 + 1),
            (Base::Year, 1) => Self::Year(year),
            (Base::Year, 10) => Self::Decade(year.div_euclid(10)),
            (Base::Year, 100) => Self::Century(year.div_euclid(100)),
            _ => return None,
        })
    }

    /// The stretch of the same size `steps` further on.
    pub(super) fn shift(self, steps: i32) -> Option<Self> {
        Some(match self {
            Self::Day(day) => Self::Day(plus(day, steps)?),
            Self::Week(day) => Self::Week(plus(day, steps.checked_mul(7)?)?),
            Self::Weekend(day) => Self::Weekend(plus(day, steps.checked_mul(7)?)?),
            Self::Month(year, month) => {
                let (year, month) = carry(year, month, 12, steps)?;
                Self::Month(year, month)
            }
            Self::Quarter(year, quarter) => {
                let (year, quarter) = carry(year, quarter, 4, steps)?;
                Self::Quarter(year, quarter)
            }
            Self::Half(year, half) => {
                let (year, half) = carry(year, half, 2, steps)?;
                Self::Half(year, half)
            }
            Self::Season(year, season) => Self::Season(add(year, steps)?, season),
            Self::Year(year) => Self::Year(add(year, steps)?),
            Self::Fiscal(year) => Self::Fiscal(add(year, steps)?),
            Self::Decade(decade) => Self::Decade(add(decade, steps)?),
            Self::Century(century) => Self::Century(add(century, steps)?),
        })
    }

    /// First and last day; `None` for fiscal years and what lies outside the calendar.
    pub(super) fn days(self) -> Option<(Date, Date)> {
        Some(match self {
            Self::Day(day) => (day, day),
            Self::Week(day) => (day, plus(day, 6)?),
            Self::Weekend(day) => (plus(day, 5)?, plus(day, 6)?),
            Self::Month(year, month) => months(year, month, month)?,
            Self::Quarter(year, quarter) => months(year, 3 * quarter - 2, 3 * quarter)?,
            Self::Half(year, half) => months(year, 6 * half - 5, 6 * half)?,
            Self::Season(year, Season { first, last, .. }) if first <= last => months(year, first, last)?,
            Self::Season(year, Season { first, last, .. }) => {
                (Date::new(year, first, 1).ok()?, Date::new(year.checked_add(1)?, last, 1).ok()?.last_of_month())
            }
            Self::Year(year) => months(year, 1, 12)?,
            Self::Fiscal(_) => return None,
            Self::Decade(decade) => years(i32::from(decade) * 10, 10)?,
            Self::Century(century) if century < 0 => years(i32::from(century) * 100 + 1, 100)?,
            Self::Century(century) => years(i32::from(century) * 100, 100)?,
        })
    }

    /// The name in a TIMEX3 value.
    pub(super) fn value(self) -> String {
        match self {
            Self::Day(day) => format!("{}-{:02}-{:02}", year(day.year()), day.month(), day.day()),
            Self::Week(day) => week(day),
            Self::Weekend(day) => format!("{}-WE", week(day)),
            Self::Month(y, month) => format!("{}-{month:02}", year(y)),
            Self::Quarter(y, quarter) => format!("{}-Q{quarter}", year(y)),
            Self::Half(y, half) => format!("{}-H{half}", year(y)),
            Self::Season(y, season) => format!("{}-{}", year(y), season.code.as_str()),
            Self::Year(y) => year(y),
            Self::Fiscal(y) => format!("FY{}", year(y)),
            Self::Decade(decade) if decade < 0 => format!("BC{:03}", -1 - decade),
            Self::Decade(decade) => format!("{decade:03}"),
            Self::Century(century) if century < 0 => format!("BC{:02}", -1 - century),
            Self::Century(century) => format!("{century:02}"),
        }
    }

    pub(super) fn precision(self) -> Precision {
        match self {
            Self::Day(_) => Precision::Day,
            Self::Week(_) | Self::Weekend(_) => Precision::Week,
            Self::Month(..) => Precision::Month,
            Self::Quarter(..) | Self::Half(..) | Self::Season(..) | Self::Year(_) | Self::Fiscal(_) => Precision::Year,
            Self::Decade(_) | Self::Century(_) => Precision::Longer,
        }
    }

    /// Its year, if it lies in one.
    pub(super) fn year(self) -> Option<i16> {
        match self {
            Self::Day(day) | Self::Week(day) | Self::Weekend(day) => Some(day.year()),
            Self::Month(year, _) | Self::Quarter(year, _) | Self::Half(year, _) | Self::Season(year, _) => Some(year),
            Self::Year(year) | Self::Fiscal(year) => Some(year),
            Self::Decade(_) | Self::Century(_) => None,
        }
    }
}

/// `day` and so many days.
pub(super) fn plus(day: Date, days: i32) -> Option<Date> {
    day.checked_add(Span::new().try_days(days).ok()?).ok()
}

fn monday(day: Date) -> Option<Date> {
    plus(day, -i32::from(day.weekday().to_monday_zero_offset()))
}

fn add(number: i16, steps: i32) -> Option<i16> {
    i16::try_from(i32::from(number).checked_add(steps)?).ok()
}

/// Counts on in a place that runs from 1 to `size` and carries into the year.
fn carry(year: i16, place: i8, size: i32, steps: i32) -> Option<(i16, i8)> {
    let count = (i32::from(year) * size + i32::from(place) - 1).checked_add(steps)?;
    Some((i16::try_from(count.div_euclid(size)).ok()?, count.rem_euclid(size) as i8 + 1))
}

fn months(year: i16, first: i8, last: i8) -> Option<(Date, Date)> {
    Some((Date::new(year, first, 1).ok()?, Date::new(year, last, 1).ok()?.last_of_month()))
}

fn years(first: i32, count: i32) -> Option<(Date, Date)> {
    let year = |number: i32| i16::try_from(number).ok();
    Some((Date::new(year(first)?, 1, 1).ok()?, Date::new(year(first + count - 1)?, 12, 31).ok()?))
}

/// Years before our era count from 1 backwards: the year 0 is BC0001.
fn year(year: i16) -> String {
    if year > 0 { format!("{year:04}") } else { format!("BC{:04}", 1 - i32::from(year)) }
}

fn week(day: Date) -> String {
    let week = day.iso_week_date();
    format!("{}-W{:02}", year(week.year()), week.week())
}
