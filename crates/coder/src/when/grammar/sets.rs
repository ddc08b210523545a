//! Times that come back: "every day", "twice a month", "on Mondays", "weekly".

use dateline_knowledge::calendar::{Meaning, Sense, Unit};

use super::{Grammar, Read, longest};
use crate::when::expression::{Amount, Count, Expression};

impl Grammar<'_> {
    /// A recurring time.
    pub(super) fn set(&self, at: usize) -> Read<Expression> {
        longest([self.every(at), self.often(at), self.rate(at), self.set_phrase(at)])
    }

    /// "every day", "each week", "every two years", "every other Tuesday", "every morning".
    fn every(&self, at: usize) -> Read<Expression> {
        let next = at + 1;
        if !self.atoms.is_any(at, &["every", "each"]) {
            return None;
        }
        let next = if self.atoms.is_any(next, &["single", "passing"]) { next + 1 } else { next };
        if self.atoms.is(next, "other") {
            let (unit, next) = self.unit_in(next + 1, false)?;
            return Some((period(Count::whole(2), unit), next));
        }
        if let Some((unit, next)) = self.unit_in(next, false) {
            return Some((period(Count::whole(1), unit), next));
        }
        if let Some(((weekday, _), next)) = self.weekday(next) {
            return Some((Expression::Set(format!("XXXX-WXX-{}", weekday.to_monday_one_offset())), next));
        }
        if let Some((part, next)) = self.part(next) {
            return Some((Expression::Set(format!("XXXX-XX-XXT{}", part.as_str())), next));
        }
        if let Some(((month, _), next)) = self.month(next) {
            return Some((Expression::Set(format!("XXXX-{month:02}")), next));
        }
        if let Some((season, next)) = self.season(next) {
            return Some((Expression::Set(format!("XXXX-{}", season.code.as_str())), next));
        }
        let (count, next) = self.count(next)?;
        let (unit, next) = self.unit(next)?;
        Some((period(count, unit), next))
    }

    /// "once a week", "twice a month", "three times a year".
    fn often(&self, at: usize) -> Read<Expression> {
        let next = if self.atoms.is_any(at, &["once", "twice"]) {
            at + 1
        } else {
            let (_, next) = self.count(at)?;
            self.eat(next, "times")?
        };
        if let Some((set, next)) = self.every(next) {
            return Some((set, next));
        }
        let (unit, next) = self.per_unit(next)?;
        Some((period(Count::whole(1), unit), next))
    }

    /// "a day" after an amount of something: "15 a year", "$20 an hour", "4 million barrels per day".
    fn rate(&self, at: usize) -> Read<Expression> {
        let (unit, next) = self.per_unit(at)?;
        let per = self.atoms.is(at, "per");
        if per || self.stands_after_amount(at) { Some((period(Count::whole(1), unit), next)) } else { None }
    }

    fn per_unit(&self, at: usize) -> Read<Unit> {
        if !self.atoms.is_any(at, &["a", "an", "per"]) {
            return None;
        }
        self.unit_in(at + 1, false)
            .filter(|&(_, next)| !self.atoms.is_any(next, &["ago", "later", "earlier", "after", "before"]))
    }

    /// Whether a number, or a number and its noun, ends before `at`.
    fn stands_after_amount(&self, at: usize) -> bool {
        let is_number = |back: usize| {
            at.checked_sub(back).is_some_and(|at| {
                self.atoms.is_digits(at) || self.atoms.is_any(at, &["million", "billion", "thousand", "hundred", "%"])
            })
        };
        let plain_noun = at >= 1 && self.atoms.is_letters(at - 1) && self.atoms.word(at - 1).ends_with('s');
        is_number(1) || plain_noun && (is_number(2) || is_number(3))
    }

    /// "daily", "annual", "Mondays".
    fn set_phrase(&self, at: usize) -> Read<Expression> {
        self.sense(at, |entry| match &entry.sense {
            Sense::Phrase(phrase) => match &phrase.meaning {
                Meaning::Set(value) => Some(Expression::Set(value.to_string())),
                _ => None,
            },
            _ => None,
        })
        .filter(|&(_, next)| !self.ends_title(at, next) || self.atoms.word(at).ends_with("days"))
    }
}

fn period(count: Count, unit: Unit) -> Expression {
    Expression::Set(Amount(vec![(count, unit)]).value())
}
