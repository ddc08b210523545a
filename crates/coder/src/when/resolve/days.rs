//! The stretch of days that a calendar expression means.

use dateline_knowledge::calendar::{Base, Origin, Unit};
use jiff::civil::{Date, Weekday};

use super::arithmetic::{nth, within};
use super::{Context, Mention, Place};
use crate::when::Basis;
use crate::when::expression::When;
use crate::when::grammar;
use crate::when::lean::Lean;
use crate::when::stretch::{Stretch, plus};

/// Sentences back in which a news text's "the next day" finds its day.
const REACH_SENTENCES: usize = 2;

/// Sentences back in which "the day" finds its day.
const REACH_OF_THE: usize = 6;

impl Context {
    /// The stretch that the words name.
    pub(super) fn stretch(&self, when: &When, place: Place) -> Option<(Stretch, Basis)> {
        match when {
            When::Full(stretch) => Some((*stretch, Basis::Stated)),
            When::Yearless(part) => self.yearless(*part, place),
            When::YearlessStep(part, origin, step) => self.yearless_step(*part, *origin, *step),
            When::Of(part, year) => {
                let (year, basis) = self.stretch(year, place)?;
                Some((part.in_year(year.year()?)?, basis))
            }
            When::Either(one, other) => self.either(*one, *other),
            When::MonthDay(day, month) => self.month_day(*day, month.as_deref(), place),
            When::Weekday(weekday) => self.weekday(*weekday, place),
            When::WeekdayStep(weekday, origin, step) => self.weekday_step(*weekday, *origin, *step, place),
            When::WeekdayOf(weekday, week) => {
                let (Stretch::Week(monday), basis) = self.stretch(week, place)? else { return None };
                let day = plus(monday, i32::from(weekday.to_monday_zero_offset()))?;
                Some((Stretch::Day(day), basis))
            }
            When::Step(unit, steps, origin) => self.step(*unit, (*steps)?, *origin, place),
            When::The(unit) => self.the(*unit, place),
            When::Nth(number, unit, of) => {
                let (of, basis) = self.stretch(of, place)?;
                Some((nth(*number, *unit, of)?, basis))
            }
            When::Near(..) => None,
        }
    }

    /// The last time named before that is at most as long as `unit`, in reach.
    pub(super) fn mention_for(&self, unit: Unit, place: Place) -> Option<Stretch> {
        self.mention_within(unit, place, REACH_SENTENCES)
    }

    fn mention_within(&self, unit: Unit, place: Place, reach: usize) -> Option<Stretch> {
        let near = |mention: &&Mention| self.narrative || mention.sentence + reach >= place.sentence;
        self.mentions.iter().rev().take_while(near).find_map(|mention| within(mention.stretch, unit))
    }

    /// The day of a clock time that names none: one named in the same sentence or the one before, else publication.
    pub(super) fn day_near(&self, place: Place) -> Option<Date> {
        self.day_mentioned(place).or(if self.narrative { None } else { self.published })
    }

    pub(super) fn day_mentioned(&self, place: Place) -> Option<Date> {
        let day = |mention: &Mention| match mention.stretch {
            Stretch::Day(day) => Some(day),
            _ => None,
        };
        let reach = if self.narrative { 4 } else { 1 };
        self.mentions.iter().rev().take_while(|mention| mention.sentence + reach >= place.sentence).find_map(day)
    }

    fn step(&self, unit: Unit, steps: i32, origin: Origin, place: Place) -> Option<(Stretch, Basis)> {
        let steps = if unit.base == Base::Week { steps.checked_mul(i32::from(unit.times))? } else { steps };
        let own_size = steps == 0 && unit.base == Base::Day;
        let from_mention = self.mention_for(unit, place);
        let start = match origin {
            Origin::Publication => Stretch::holding(self.published?, unit)?,
            Origin::Mention => match from_mention {
                Some(stretch) => stretch,
                None if self.narrative || unit.base <= Base::Day => return None,
                None => Stretch::holding(self.published?, unit)?,
            },
        };
        let basis = match origin {
            Origin::Publication if own_size => Basis::Document,
            _ => Basis::Relative,
        };
        Some((start.shift(steps)?, basis))
    }

    fn the(&self, unit: Unit, place: Place) -> Option<(Stretch, Basis)> {
        if unit.base == Base::Weekend {
            return self.weekend(place);
        }
        let (stretch, basis) = match self.mention_within(unit, place, REACH_OF_THE) {
            Some(stretch) => (stretch, Basis::Inferred),
            None if self.narrative => return None,
            None => (Stretch::holding(self.published?, unit)?, Basis::Relative),
        };
        Some((stretch, basis))
    }

    /// "the weekend": the one just past, unless the words look ahead or it is one now.
    fn weekend(&self, place: Place) -> Option<(Stretch, Basis)> {
        let published = self.published.filter(|_| !self.narrative)?;
        let unit = Unit { base: Base::Weekend, times: 1, reach_days: 0 };
        let this = Stretch::holding(published, unit)?;
        let started = this.days()?.0 <= published;
        let stretch = if started || place.lean == Lean::Ahead { this } else { this.shift(-1)? };
        Some((stretch, Basis::Relative))
    }

    fn weekday(&self, weekday: Weekday, place: Place) -> Option<(Stretch, Basis)> {
        let origin = if self.narrative { self.mention_for(grammar::DAY, place)?.days()?.0 } else { self.published? };
        let back = i32::from(origin.weekday().since(weekday));
        let ahead = place.lean == Lean::Ahead && back > 0;
        let day = plus(origin, if ahead { 7 - back } else { -back })?;
        Some((Stretch::Day(day), Basis::Relative))
    }

    /// "last Monday": the last before the origin; "this Monday": that of its week; "next Monday": that of the week after.
    fn weekday_step(&self, weekday: Weekday, origin: Origin, step: i8, place: Place) -> Option<(Stretch, Basis)> {
        let mention = || self.mention_for(grammar::DAY, place)?.days().map(|days| days.0);
        let origin_day = match origin {
            Origin::Mention => mention()?,
            Origin::Publication => self.published?,
        };
        let back = i32::from(origin_day.weekday().since(weekday));
        let in_week =
            i32::from(weekday.to_monday_zero_offset()) - i32::from(origin_day.weekday().to_monday_zero_offset());
        let days = match step {
            -1 if back == 0 => -7,
            -1 => -back,
            0 => in_week,
            _ if origin == Origin::Mention => 7 - back,
            _ => in_week + 7,
        };
        Some((Stretch::Day(plus(origin_day, days)?), Basis::Relative))
    }
}
