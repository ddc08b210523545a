//! Dates: months with their days and years, days of the week, and what combines them.

use dateline_knowledge::calendar::{Base, Direction, Meaning, Modifier, Origin, Other, Sense};

use super::function_words::{BEFORE_MONTH, BEFORE_MONTH_DAY};
use super::{DAY, Grammar, Read, longest};
use crate::when::expression::{Near, When, Yearless};
use crate::when::stretch::Stretch;

impl Grammar<'_> {
    /// A date with what picks a part of it: "early March", "the end of the year", "later this week", "mid-2010".
    pub(super) fn date(&self, at: usize) -> Read<(When, Option<Modifier>)> {
        let plain = self.core(at).map(|(when, next)| ((when, None), next));
        longest([plain, self.phased(at), self.rest(at)])
    }

    fn phased(&self, at: usize) -> Read<(When, Option<Modifier>)> {
        let phase = self.modifier(at, Modifier::is_phase);
        let (phase, next) = phase.or_else(|| self.modifier(self.eat(at, "the")?, Modifier::is_phase))?;
        let next = self.atoms.past_hyphen(next);
        let next = self.eat(next, "-").filter(|_| self.atoms.is(next, "to")).unwrap_or(next);
        let (when, next) = longest([self.core(next), self.month_alone(next), self.unit_of_reference(next)])?;
        Some(((when, Some(phase)), next))
    }

    /// "the rest of 2010", "much of last year".
    fn rest(&self, at: usize) -> Read<(When, Option<Modifier>)> {
        let (_, next) = self.modifier(at, |m| m == Modifier::All)?;
        if !self.atoms.is(next - 1, "of") {
            return None;
        }
        let (when, next) = self.core(next)?;
        Some(((when, None), next))
    }

    /// A date without modifiers.
    pub(super) fn core(&self, at: usize) -> Read<When> {
        longest([
            self.numeric(at),
            self.weekday_when(at),
            self.month_when(at),
            self.day_month(at),
            self.years(at),
            self.season_when(at),
            self.holiday(at),
            self.step(at),
            self.nth(at),
            self.near(at),
            self.month_day(at),
            self.the_unit(at),
        ])
    }

    /// "March 5, 2025", "March 5", "March 2025", "March of last year", "March".
    pub(super) fn month_when(&self, at: usize) -> Read<When> {
        self.month_first(at).or_else(|| self.month_alone_placed(at))
    }

    fn month_first(&self, at: usize) -> Read<When> {
        let ((month, _), after_month) = self.month(at)?;
        let day = self.month_day_number(self.skip(after_month, "the"));
        let (part, next) = match day {
            Some((day, next)) if valid(month, day) => (Yearless::Day(month, day), next),
            _ => (Yearless::Month(month), after_month),
        };
        if let Some(dated) = self.in_year(part, next) {
            return Some(dated);
        }
        matches!(part, Yearless::Day(..)).then_some((When::Yearless(part), next))
    }

    /// A month by itself, where nothing speaks for another reading of the word.
    fn month_alone_placed(&self, at: usize) -> Read<When> {
        let (when, next) = self.month_alone(at)?;
        let Some(other) = self.other_of_month(at) else {
            return (!self.is_in_name(at, next)).then_some((when, next));
        };
        let articled = self.atoms.is(at.wrapping_sub(1), "the");
        let noun_after = self.atoms.upos(next).is_some_and(|upos| upos.is_nominal());
        if self.is_in_name(at, next) || articled && !noun_after || !self.may_be_noun(at) || self.atoms.is_capital(next)
        {
            return None;
        }
        let placed = BEFORE_MONTH.contains(&self.atoms.before(at, 1));
        (placed || at > 0 && other == Other::Name).then_some((when, next))
    }

    fn month_alone(&self, at: usize) -> Read<When> {
        let ((month, sure), next) = self.month(at)?;
        sure.then_some((When::Yearless(Yearless::Month(month)), next))
    }

    /// "5 March 2025", "the 5th of March", "5 March".
    pub(super) fn day_month(&self, at: usize) -> Read<When> {
        let start = self.skip(at, "the");
        let (day, next) = self
            .month_day_number(start)
            .or_else(|| self.ordinal(start).filter(|_| start > at || self.ordinal(at).is_some()))?;
        let next = self.skip(next, "day");
        let next = self.skip(self.atoms.past_hyphen(next), "of");
        let ((month, _), next) = self.month(next)?;
        if !valid(month, day) {
            return None;
        }
        let part = Yearless::Day(month, day);
        Some(self.in_year(part, next).unwrap_or((When::Yearless(part), next)))
    }

    /// A day of the month in figures, with or without its ending.
    pub(super) fn month_day_number(&self, at: usize) -> Read<i8> {
        if let Some((day, next)) = self.ordinal_digits(at) {
            return Some((day, next));
        }
        let day = self.atoms.digits(at, 1..=2)?;
        let next = at + 1;
        let number = self.atoms.glued(next)
            && (self.atoms.is_any(next, &[",", ".", ":"])
                && self.atoms.glued(next + 1)
                && self.atoms.is_digits(next + 1)
                || self.atoms.is_any(next, &["%", "°"])
                || self.atoms.is_letters(next));
        let counted = self.atoms.is_any(next, &["%", "percent", "million", "billion", "people", "a"])
            && !self.atoms.is(next, "a");
        (!number && !counted).then(|| i8::try_from(day).ok().map(|day| (day, next)))?
    }

    /// "the 20th", "the 28th of that month": a day of a month named before.
    fn month_day(&self, at: usize) -> Read<When> {
        let start = self.eat(at, "the")?;
        let (day, next) = self.ordinal_digits(start).filter(|(day, _)| (1..=31).contains(day))?;
        let next_of = self.eat(self.skip(next, "day"), "of");
        if let Some((month, after)) = next_of.and_then(|next| longest([self.step(next), self.the_unit(next)])) {
            let is_month = matches!(&month, When::Step(unit, ..) | When::The(unit) if unit.base == Base::Month);
            return is_month.then(|| (When::MonthDay(day, Some(Box::new(month))), after));
        }
        let placed = BEFORE_MONTH_DAY.contains(&self.atoms.before(at, 1));
        let alone = self.atoms.upos(next).is_none_or(|upos| !upos.is_nominal() && upos != dateline_syntax::Upos::Adj)
            && !self.atoms.is_any(next, &["-", "of"]);
        (placed && alone).then_some((When::MonthDay(day, None), next))
    }

    /// "Monday", "Monday, March 3", "Monday of last week", "Monday the 3rd".
    fn weekday_when(&self, at: usize) -> Read<When> {
        let ((weekday, sure), next) = self.weekday(at)?;
        let comma = self.skip(next, ",");
        let date = longest([self.numeric(comma), self.month_first(comma), self.day_month(comma)]);
        if let Some((when, after)) = date.filter(|(when, _)| is_dated(when)) {
            return Some((when, after));
        }
        let of = self.skip(next, "of");
        if let Some((week, after)) = longest([self.step(of), self.the_unit(of)]) {
            let is_week = matches!(&week, When::Step(unit, ..) | When::The(unit) if unit.base == Base::Week);
            let by_the = matches!(week, When::The(_)) && of == next;
            let possessed = of > next && self.is_possessed(after);
            if is_week && !by_the && !possessed {
                return Some((When::WeekdayOf(weekday, Box::new(week)), after));
            }
        }
        let named = self.is_in_name(at, next) || self.is_title(at, next);
        (sure && !named).then_some((When::Weekday(weekday), next))
    }

    /// Whether "'s" follows: "last week's shooting".
    fn is_possessed(&self, at: usize) -> bool {
        self.atoms.is(at, "'") && self.atoms.is(at + 1, "s")
    }

    /// "Bloody Sunday", "Sunday Times": a weekday in a title.
    fn is_title(&self, at: usize, next: usize) -> bool {
        use dateline_syntax::{Rel, Upos};
        let Some(token) = self.atoms.token(at) else { return false };
        let syntax = self.atoms.parsed().syntax;
        let word = &syntax.words[token];
        let before = at.checked_sub(1).and_then(|before| self.atoms.token(before));
        let modified = before.is_some_and(|before| {
            let other = &syntax.words[before];
            let lone = syntax.name_at(before).is_none_or(|name| name.tokens.contains(&token.index()));
            self.atoms.is_capital(at - 1)
                && at >= 2
                && other.head == Some(token)
                && matches!(other.rel, Rel::Amod | Rel::Compound | Rel::Flat)
                && (other.upos == Upos::Adj || other.upos == Upos::Propn && lone)
        });
        let after = self.atoms.token(next);
        let modifies = after.is_some_and(|after| {
            word.head == Some(after)
                && matches!(word.rel, Rel::Compound | Rel::Flat)
                && self.atoms.is_capital(next)
                && syntax.words[after].upos == Upos::Propn
        });
        modified || modifies
    }

    /// "the last week of March", "the first week of the month".
    fn nth(&self, at: usize) -> Read<When> {
        let start = self.skip(at, "the");
        let (number, next) = self.ordinal(start)?;
        let (unit, next) = self.unit_in(next, false)?;
        let next = self.eat(next, "of").or_else(|| self.eat(next, "in"))?;
        let (of, next) = longest([self.month_when(next), self.years(next), self.step(next), self.the_unit(next)])?;
        let smaller = unit.base < Base::Year && unit.base >= DAY.base;
        smaller.then(|| (When::Nth(number, unit, Box::new(of)), next))
    }

    /// "Russia Today", "USA TODAY": one capitalised word after another.
    pub(super) fn ends_title(&self, at: usize, next: usize) -> bool {
        next == at + 1 && at > 0 && self.atoms.is_capital(at) && self.atoms.is_capital(at - 1)
    }

    /// "recent weeks", "the coming days", "recently", "now", "soon".
    fn near(&self, at: usize) -> Read<When> {
        longest([self.near_units(at), self.near_phrase(at)])
    }

    fn near_units(&self, at: usize) -> Read<When> {
        let start = self.skip(at, "the");
        if let Some((unit, next)) = self.unit_in(start, true).filter(|_| start > at)
            && let Some((direction, after)) = self.direction(next, true)
            && direction == (Direction { after: true, from: Origin::Publication, step: 1 })
        {
            return Some((When::Near(Near::Future, Some(unit.reach_days)), after));
        }
        let (near, next) = match self.direction(start, false) {
            Some((direction, next)) if direction.step < 0 => (Near::Past, next),
            Some((direction, next)) if direction.step > 0 => (Near::Future, next),
            Some(_) => return None,
            None => self.near_adjective(start)?,
        };
        let (unit, next) = self.unit_in(next, true).filter(|&(_, next)| !self.atoms.is(next, "of"))?;
        Some((When::Near(near, Some(unit.reach_days)), next))
    }

    /// "recent" before a unit.
    fn near_adjective(&self, at: usize) -> Read<Near> {
        let (near, next) = self.near_phrase(at)?;
        match near {
            When::Near(near @ Near::Past, None) => Some((near, next)),
            _ => None,
        }
    }

    fn near_phrase(&self, at: usize) -> Read<When> {
        let (phrase, next) = self.sense(at, |entry| match &entry.sense {
            Sense::Phrase(phrase) => Some(phrase),
            _ => None,
        })?;
        let named = |words: &[Box<str>], word: &str| words.iter().any(|known| &**known == word);
        if named(&phrase.not_before, self.atoms.word(next)) || named(&phrase.not_after, self.atoms.before(at, 1)) {
            return None;
        }
        if self.ends_title(at, next) {
            return None;
        }
        let near = match phrase.meaning {
            Meaning::Past => When::Near(Near::Past, None),
            Meaning::Present => When::Near(Near::Present, None),
            Meaning::Future => When::Near(Near::Future, None),
            Meaning::Day(days, None) => When::Step(DAY, Some(i32::from(days)), Origin::Publication),
            Meaning::Day(..) | Meaning::Set(_) => return None,
        };
        Some((near, next))
    }
}

/// Whether a month can have that day.
pub(super) fn valid(month: i8, day: i8) -> bool {
    (1..=31).contains(&day) && jiff::civil::Date::new(2024, month, day).is_ok()
}

/// Whether it names a day of a month.
fn is_dated(when: &When) -> bool {
    matches!(
        when,
        When::Full(Stretch::Day(_))
            | When::Yearless(Yearless::Day(..))
            | When::Of(Yearless::Day(..), _)
            | When::Either(..)
    )
}
