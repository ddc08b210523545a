//! Counting with days and stretches.

use dateline_knowledge::calendar::{Base, Modifier, Unit};
use jiff::Span;
use jiff::civil::{Date, Weekday};

use crate::when::Precision;
use crate::when::expression::{Amount, DayTime, When, Yearless};
use crate::when::grammar;
use crate::when::stretch::{Stretch, plus};

/// The stretch of the size of `unit` that holds all of `stretch`; a winter counts to the year that it begins in.
pub(super) fn within(stretch: Stretch, unit: Unit) -> Option<Stretch> {
    if let (Some(year), grammar::YEAR) = (stretch.year(), unit) {
        return Some(Stretch::Year(year));
    }
    let (from, to) = stretch.days()?;
    Stretch::holding(from, unit).filter(|held| Stretch::holding(to, unit) == Some(*held))
}

/// The n-th unit of a stretch; -1 is the last. A week belongs to the month that holds its Thursday.
pub(super) fn nth(number: i8, unit: Unit, of: Stretch) -> Option<Stretch> {
    let (from, to) = of.days()?;
    let steps = if number < 0 { i32::from(number) + 1 } else { i32::from(number) - 1 };
    let edge = if number < 0 { to } else { from };
    let start = match unit.base {
        Base::Week | Base::Weekend => {
            let off = i32::from(edge.weekday().since(Weekday::Thursday));
            plus(edge, if number < 0 || off == 0 { -off } else { 7 - off })?
        }
        _ => edge,
    };
    let found = Stretch::holding(start, unit)?.shift(steps)?;
    found.days().filter(|days| days.1 >= from && days.0 <= to).map(|_| found)
}

/// The beginning, middle or end of some days, or what of them lies before or after publication.
pub(super) fn cut((from, to): (Date, Date), phase: Option<Modifier>, published: Option<Date>) -> (Date, Date) {
    let inside = published.filter(|day| (from..=to).contains(day));
    let phase = match (phase, inside) {
        (Some(Modifier::Earlier), Some(day)) => return (from, day),
        (Some(Modifier::Later), Some(day)) => return (day, to),
        (Some(Modifier::Earlier), None) => Some(Modifier::Early),
        (Some(Modifier::Later), None) => Some(Modifier::Late),
        _ => phase,
    };
    let third = (days_between(from, to) + 1) / 3;
    let (start, end) = match phase {
        Some(Modifier::Early) => (0, third),
        Some(Modifier::Middle) => (third, third),
        Some(Modifier::Late) => (third, 0),
        _ => return (from, to),
    };
    match phase {
        Some(Modifier::Early) => (from, plus(from, end.max(1) - 1).unwrap_or(to)),
        Some(Modifier::Late) => (plus(to, 1 - start.max(1)).unwrap_or(from), to),
        _ => (plus(from, start).unwrap_or(from), plus(to, -end).unwrap_or(to)),
    }
}

/// The other end of a length of time that begins or ends on `from`.
pub(super) fn far_end(from: Date, amount: &Amount, step: i8) -> Option<Date> {
    let single = match amount.0.as_slice() {
        &[(count, unit)] => count.number().map(|number| i64::from(number) * i64::from(unit.times) * i64::from(step)),
        _ => None,
    };
    let span = match (amount.0.first()?.1.base, single) {
        (Base::Month, Some(number)) => Span::new().try_months(number),
        (Base::Quarter, Some(number)) => Span::new().try_months(3 * number),
        (Base::Year, Some(number)) => Span::new().try_years(number),
        _ => return plus(from, amount.days()?.saturating_mul(i32::from(step))),
    };
    from.checked_add(span.ok()?).ok()
}

pub(super) fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(i32::MAX / 8, |span| span.get_days())
}

pub(super) fn precision_of(days: i32) -> Precision {
    match days {
        ..=2 => Precision::Day,
        3..=10 => Precision::Week,
        11..=45 => Precision::Month,
        46..=400 => Precision::Year,
        _ => Precision::Longer,
    }
}

pub(super) fn time_value(time: &DayTime) -> String {
    match time {
        DayTime::Part(part) => format!("T{}", part.as_str()),
        DayTime::Clock { hour, minute, second, zone } => {
            let second = second.map(|second| format!(":{second:02}")).unwrap_or_default();
            format!("T{hour:02}:{minute:02}{second}{}", zone.as_deref().unwrap_or_default())
        }
        DayTime::Unknown => String::new(),
    }
}

/// "Jan. 5" without a year that anything tells.
pub(super) fn yearless_value(when: &When) -> Option<String> {
    match when {
        When::Yearless(Yearless::Day(month, day)) => Some(format!("XXXX-{month:02}-{day:02}")),
        When::Yearless(Yearless::Month(month)) => Some(format!("XXXX-{month:02}")),
        _ => None,
    }
}
