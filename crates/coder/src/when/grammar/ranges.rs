//! Ranges whose first part leaves out what the second says, or the other way round: "6-7 January 1916",
//! "May 4 and 5", "1915-17", "499-493 BC". Each end is an expression of its own.

use super::dates::valid;
use super::function_words::BETWEEN_ENDS;
use super::years::dated;
use super::{Found, Grammar, Read, full, longest};
use crate::when::expression::{Amount, Count, Expression, When, Yearless};
use crate::when::stretch::Stretch;

impl Grammar<'_> {
    pub(super) fn range(&self, at: usize) -> Read<Vec<Found>> {
        longest([
            self.days_of_month(at),
            self.month_days(at),
            self.year_range(at),
            self.era_range(at),
            self.month_range(at),
            self.season_range(at),
            self.amount_range(at),
        ])
    }

    /// What stands between the ends of a range: "-", "to", "and", "through", "or", "until", "/".
    fn joint(&self, at: usize) -> Option<usize> {
        self.atoms.is_any(at, BETWEEN_ENDS).then_some(at + 1)
    }

    /// "6-7 January 1916", "5 and 6 March".
    fn days_of_month(&self, at: usize) -> Read<Vec<Found>> {
        let start = self.skip(at, "the");
        let (day, end) = self.month_day_number(start)?;
        let next = self.joint(end)?;
        let (second, after) = self.day_month(next)?;
        let first = with_day(&second, day)?;
        Some((vec![found(at, end, first), found(next, after, second)], after))
    }

    /// "May 4 and 5", "June 5-7, 2015": a day after a day.
    fn month_days(&self, at: usize) -> Read<Vec<Found>> {
        let ((month, _), next) = self.month(at)?;
        let (first, end) = self.month_day_number(next)?;
        let start = self.joint(end)?;
        let start = self.skip(start, "the");
        let (second, next) = self.month_day_number(start)?;
        let in_order = valid(month, first) && valid(month, second) && first < second && self.month(next).is_none();
        if !in_order || self.atoms.is(end, ",") {
            return None;
        }
        let part = Yearless::Day(month, second);
        let (second, after) = self.in_year(part, next).unwrap_or((When::Yearless(part), next));
        if after == next && (self.unit(next).is_some() || self.counts_nouns(next)) {
            return None;
        }
        let first = with_day(&second, first)?;
        Some((vec![found(at, end, first), found(start, after, second)], after))
    }

    /// Whether a noun that can be counted follows: "on March 4 and 5 people died".
    fn counts_nouns(&self, at: usize) -> bool {
        self.atoms.upos(at) == Some(dateline_syntax::Upos::Noun)
    }

    /// "1915-17".
    fn year_range(&self, at: usize) -> Read<Vec<Found>> {
        let (first, next) = self.year_digits(at)?;
        let glued = self.atoms.is_any(next, &["-", "/"]) && self.atoms.glued(next) && self.atoms.glued(next + 1);
        let second = self.year_digits(next + 1).map(|(year, _)| year).or_else(|| {
            let two = self.atoms.digits(next + 1, 2..=2).filter(|_| glued)?;
            Some(first / 100 * 100 + two)
        })?;
        let joined = self.atoms.is(next, "-");
        let after = next + 2;
        if !joined && !glued
            || second <= first
            || second - first > 300
            || !self.atoms.ends(after)
            || self.atoms.is(after, "-") && self.atoms.glued(after)
        {
            return None;
        }
        let year = |year| full(Stretch::Year(year));
        Some((vec![found(at, next, year(first)), found(next + 1, after, year(second))], after))
    }

    /// "499-493 BC", "264 to 241 BC".
    fn era_range(&self, at: usize) -> Read<Vec<Found>> {
        let first = self.atoms.digits(at, 1..=4).filter(|year| *year > 0)?;
        let next = self.joint(at + 1)?;
        let second_digits = self.atoms.is_digits(next);
        let (second, after) = self.era_year(next).filter(|_| second_digits)?;
        let When::Full(Stretch::Year(year)) = second else { return None };
        let first = if year <= 0 { 1 - first } else { first };
        Some((
            vec![found(at, at + 1, full(Stretch::Year(first))), found(next, after, full(Stretch::Year(year)))],
            after,
        ))
    }

    /// "April to June 1968": the year holds for both.
    fn month_range(&self, at: usize) -> Read<Vec<Found>> {
        let (first, end) = self.month_when(at)?;
        let When::Yearless(part @ (Yearless::Month(_) | Yearless::Day(..))) = first else { return None };
        let next = self.joint(end)?;
        let (second, after) = longest([self.month_when(next), self.day_month(next)])?;
        let When::Full(Stretch::Month(year, _)) = second else {
            let When::Full(Stretch::Day(day)) = second else { return None };
            return Some((vec![found(at, end, dated(part, day.year())?), found(next, after, second)], after));
        };
        Some((vec![found(at, end, dated(part, year)?), found(next, after, second)], after))
    }

    /// "summer and autumn 1918", "the winter-spring of 1920": the year holds for both.
    fn season_range(&self, at: usize) -> Read<Vec<Found>> {
        let (season, end) = self.season(self.skip(at, "the"))?;
        let next = self.joint(end)?;
        let (second, after) = self.season_when(next)?;
        let When::Full(Stretch::Season(year, _)) = second else { return None };
        Some((vec![found(at, end, dated(Yearless::Season(season), year)?), found(next, after, second)], after))
    }

    /// "60 to 90 days", "two or three weeks": the unit holds for both.
    fn amount_range(&self, at: usize) -> Read<Vec<Found>> {
        let (first, end) = self.count(at).filter(|(count, _)| count.0.is_some())?;
        if self.atoms.is(end, ",") || self.atoms.is_any(at, &["a", "an"]) {
            return None;
        }
        let next = self.joint(end)?;
        let (second, after) = self.amount(next)?;
        let &[(Count(Some(_)), unit)] = second.0.as_slice() else { return None };
        let start = |count| Expression::Duration(Amount(vec![(count, unit)]), None);
        let (expression, after) =
            longest([self.duration(next), Some((Expression::Duration(second.clone(), None), after))])?;
        Some((
            vec![Found { from: at, to: end, expression: start(first) }, Found { from: next, to: after, expression }],
            after,
        ))
    }
}

fn found(from: usize, to: usize, when: When) -> Found {
    Found { from, to, expression: Expression::Date(when, None) }
}

/// Another day of the month of `when`.
fn with_day(when: &When, day: i8) -> Option<When> {
    match when {
        When::Full(Stretch::Day(date)) => {
            Some(full(Stretch::Day(jiff::civil::Date::new(date.year(), date.month(), day).ok()?)))
        }
        When::Yearless(Yearless::Day(month, _)) => {
            valid(*month, day).then_some(When::Yearless(Yearless::Day(*month, day)))
        }
        When::Of(Yearless::Day(month, _), year) => Some(When::Of(Yearless::Day(*month, day), year.clone())),
        _ => None,
    }
}
