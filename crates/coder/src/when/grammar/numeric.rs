//! Dates in figures: "2025-03-05", "5.3.2025", "3/5/25".

use jiff::civil::Date;

use super::{Grammar, Read, full};
use crate::when::expression::When;
use crate::when::stretch::Stretch;

impl Grammar<'_> {
    /// A date in figures, three numbers with one kind of mark between them.
    pub(super) fn numeric(&self, at: usize) -> Read<When> {
        let mark = self.atoms.word(at + 1);
        let marked = matches!(mark, "-" | "/" | ".") && self.atoms.is(at + 3, mark);
        if !marked || (at + 1..=at + 4).any(|at| !self.atoms.glued(at)) {
            return None;
        }
        let next = at + 5;
        if self.atoms.glued(next) && self.atoms.is(next, mark) && self.atoms.glued(next + 1) && mark != "-" {
            return None;
        }
        self.iso(at).or_else(|| self.day_month_year(at)).map(|when| (when, next))
    }

    /// "2025-03-05".
    fn iso(&self, at: usize) -> Option<When> {
        let year = self.atoms.digits(at, 4..=4)?;
        Some(full(Stretch::Day(self.day(year, at + 2, at + 4)?)))
    }

    fn day_month_year(&self, at: usize) -> Option<When> {
        let year = self.atoms.digits(at + 4, 2..=4).filter(|_| self.atoms.word(at + 4).len() != 3)?;
        let year = if self.atoms.word(at + 4).len() == 2 { century_of(year) } else { year };
        if !(1000..=2199).contains(&year) {
            return None;
        }
        let (month_first, day_first) = (self.day(year, at, at + 2), self.day(year, at + 2, at));
        Some(match (month_first, day_first) {
            (Some(one), Some(other)) if one == other => full(Stretch::Day(one)),
            (_, Some(day)) if self.atoms.is(at + 1, ".") => full(Stretch::Day(day)),
            (Some(one), Some(other)) => When::Either(one, other),
            (Some(day), None) | (None, Some(day)) => full(Stretch::Day(day)),
            (None, None) => return None,
        })
    }

    fn day(&self, year: i16, month: usize, day: usize) -> Option<Date> {
        let two = |at| self.atoms.digits(at, 1..=2).and_then(|number| i8::try_from(number).ok());
        Date::new(year, two(month)?, two(day)?).ok()
    }
}

/// A year of two digits: up to 40 it is in this century. News looks back further than ahead.
pub(super) fn century_of(two_digits: i16) -> i16 {
    if two_digits <= 40 { 2000 + two_digits } else { 1900 + two_digits }
}
