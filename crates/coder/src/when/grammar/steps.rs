//! Steps from publication or from a time named before: "last week", "the previous day", "that year", "the year".

use dateline_knowledge::calendar::{Base, Direction, Origin, Unit};
use dateline_syntax::Upos;

use super::function_words::{AFTER_EXPLAINED_UNIT, BEFORE_KNOWN_UNIT};
use super::{Grammar, Read};
use crate::when::expression::{When, Yearless, is_below_a_day};

impl Grammar<'_> {
    /// "last week", "next Monday", "last October", "this spring", "the following year", "the year before".
    pub(super) fn step(&self, at: usize) -> Read<When> {
        self.step_before(at).or_else(|| self.step_after(at))
    }

    fn step_before(&self, at: usize) -> Read<When> {
        let start = self.skip(at, "the");
        let (direction, next) = self.direction(start, false)?;
        let origin = self.origin(start > at, direction);
        let step = direction.step;
        let next = self.skip(self.skip(next, "calendar"), "very");
        if let Some((unit, next)) = self.unit_in(next, false).filter(|(unit, _)| !is_below_a_day(*unit)) {
            return self.is_step(start, unit).then(|| (When::Step(unit, Some(i32::from(step)), origin), next));
        }
        if let Some(((weekday, sure), next)) = self.weekday(next) {
            return (sure && !self.is_in_name(start + 1, next))
                .then_some((When::WeekdayStep(weekday, origin, step), next));
        }
        if step == 0 && !self.atoms.is(start, "this") {
            return None;
        }
        if let Some((season, next)) = self.season(next) {
            return Some((When::YearlessStep(Yearless::Season(season), origin, step), next));
        }
        if let Some(((month, true), next)) = self.month(next) {
            return Some((When::YearlessStep(Yearless::Month(month), origin, step), next));
        }
        let (holiday, next) = self.holiday_name(next)?;
        Some((When::YearlessStep(Yearless::Holiday(holiday), origin, step), next))
    }

    /// Whether the words before a unit place it in time: not "that day" for "the day on which", nor "past year" as a span.
    fn is_step(&self, at: usize, unit: Unit) -> bool {
        !(self.atoms.is(at, "past") || self.atoms.is(at, "that") && unit.base == Base::Quarter)
    }

    /// "the year before", "the day after", "the year previous".
    fn step_after(&self, at: usize) -> Read<When> {
        let (unit, next) = self.unit_in(self.eat(at, "the")?, false)?;
        let (direction, after) =
            self.direction(next, true).filter(|(direction, _)| direction.from == Origin::Mention).or_else(|| {
                self.direction(next, false)
                    .filter(|(direction, _)| direction.from == Origin::Mention && direction.step != 0)
            })?;
        (!is_below_a_day(unit) && !self.opens_object(after))
            .then_some((When::Step(unit, Some(i32::from(direction.step)), Origin::Mention), after))
    }

    /// What a direction counts from: "next day" with the article follows a time named before, "next week" does not.
    pub(super) fn origin(&self, article: bool, direction: Direction) -> Origin {
        if article && direction.step > 0 { Origin::Mention } else { direction.from }
    }

    /// "the year" after "late in" or "the end of".
    pub(super) fn unit_of_reference(&self, at: usize) -> Read<When> {
        let (unit, next) = self.unit_in(self.eat(at, "the")?, false)?;
        let alone = !self.atoms.is_any(next, &["of", "when", "that", "after", "before", "'", "-"]);
        (alone && unit.base >= Base::Day && unit.times == 1).then_some((When::The(unit), next))
    }

    /// "the day", "the year", where it stands for one that is known.
    pub(super) fn the_unit(&self, at: usize) -> Read<When> {
        let (unit, next) = self.unit_in(self.eat(at, "the")?, false)?;
        let known =
            matches!(unit.base, Base::Day | Base::Week | Base::Weekend | Base::Month | Base::Quarter | Base::Year)
                && unit.times == 1;
        let placed = BEFORE_KNOWN_UNIT.contains(&self.atoms.before(at, 1));
        let alone = match self.atoms.upos(next) {
            None => true,
            Some(upos) => {
                matches!(upos, Upos::Punct | Upos::Adp | Upos::Cconj | Upos::Adv | Upos::Verb | Upos::Aux)
                    && !self.atoms.is_any(next, AFTER_EXPLAINED_UNIT)
            }
        };
        let weekend = unit.base == Base::Weekend;
        (known && (alone && placed || weekend)).then_some((When::The(unit), next))
    }
}
