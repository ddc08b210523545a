//! Numbers and lengths of time.

use dateline_knowledge::calendar::{Base, Modifier, Origin, Sense, Unit};
use dateline_syntax::Upos;

use super::function_words::{AFTER_BARE_UNITS, BEFORE_BARE_UNITS};
use super::{Grammar, Read, longest};
use crate::when::expression::{Amount, Count, DayTime, Expression, When, is_below_a_day};

impl Grammar<'_> {
    /// A number word: its number, or none where it is left open.
    pub(super) fn number_word(&self, at: usize) -> Read<Option<u16>> {
        self.sense(at, |entry| match entry.sense {
            Sense::Number(number) => Some(number),
            _ => None,
        })
    }

    /// A number in words or digits: "42", "1,200", "2.5", "twenty-one", "three hundred", "several", "half a".
    pub(super) fn count(&self, at: usize) -> Read<Count> {
        self.count_digits(at).or_else(|| self.half(at)).or_else(|| self.count_words(at))
    }

    fn count_digits(&self, at: usize) -> Read<Count> {
        let mut number = u32::from(self.atoms.digits(at, 1..=4)?.unsigned_abs());
        let mut next = at + 1;
        let glued =
            |next: usize, mark: &str| self.atoms.is(next, mark) && self.atoms.glued(next) && self.atoms.glued(next + 1);
        while glued(next, ",") && self.atoms.word(next + 1).len() == 3 {
            let Some(group) = self.atoms.digits(next + 1, 3..=3) else { break };
            number = number.checked_mul(1000)?.checked_add(u32::from(group.unsigned_abs()))?;
            next += 2;
        }
        let mut tenths = number.checked_mul(10)?;
        if glued(next, ".")
            && let Some(tenth) = self.atoms.digits(next + 1, 1..=1)
        {
            tenths = tenths.checked_add(u32::from(tenth.unsigned_abs()))?;
            next += 2;
        }
        Some((Count(Some(tenths)), next))
    }

    /// "half a", "half an".
    fn half(&self, at: usize) -> Read<Count> {
        let next = self.eat(at, "half")?;
        let next = if self.atoms.is_any(next, &["a", "an"]) { next + 1 } else { self.atoms.past_hyphen(next) };
        Some((Count(Some(5)), next))
    }

    fn count_words(&self, at: usize) -> Read<Count> {
        let (first, mut next) = self.number_word(at)?;
        let Some(first) = first else { return Some((Count(None), next)) };
        let mut number = u32::from(first);
        if (20..=90).contains(&number)
            && let Some((Some(ones @ 1..=9), after)) = self.number_word(self.atoms.past_hyphen(next))
            && !self.atoms.is_any(after - 1, &["a", "an"])
        {
            number += u32::from(ones);
            next = after;
        }
        while let Some((Some(times @ (12 | 100 | 1000)), after)) = self.number_word(next)
            && !(times == 12 && self.atoms.is(next, "twelve"))
        {
            number = number.checked_mul(u32::from(times))?;
            next = after;
        }
        if self.atoms.is(next, "and") && self.atoms.is(self.skip(next + 1, "a"), "half") {
            return Some((Count(Some(number.checked_mul(10)? + 5)), self.skip(next + 1, "a") + 1));
        }
        Some((Count::whole(number), next))
    }

    /// One count with its unit: "two years", "42-day", "six straight days", "a year and a half".
    fn part_of_amount(&self, at: usize) -> Read<(Count, Unit)> {
        let (count, next) = self.count(at)?;
        let mut next = self.atoms.past_hyphen(next);
        if let Some((_, after)) = self.modifier(next, |modifier| modifier == Modifier::Filler) {
            next = after;
        } else if self.atoms.upos(next) == Some(Upos::Adj)
            && self.is_plural(next + 1)
            && self.direction(next, false).is_none()
        {
            next += 1;
        }
        let start = next;
        let (unit, next) = self.unit(start)?;
        let bare_article = at + 1 == start && self.atoms.is_any(at, &["a", "an"]);
        let fraction = bare_article && self.atoms.before(at, 1) == "of" && self.atoms.before(at, 2) == "quarter";
        if fraction || bare_article && !self.takes_article(start, next) {
            return None;
        }
        if unit.base == Base::Quarter && count.number() == Some(3) && self.atoms.is(next, "of") {
            return None;
        }
        let and_a_half = self.atoms.is(next, "and") && self.atoms.is(next + 1, "a") && self.atoms.is(next + 2, "half");
        match count.0 {
            Some(tenths) if and_a_half && tenths % 10 == 0 => Some(((Count(Some(tenths + 5)), unit), next + 3)),
            _ => Some(((count, unit), next)),
        }
    }

    /// Whether "a" or "an" before the unit means one of it: not "a second", "a quarter", "a minute later detail".
    fn takes_article(&self, unit: usize, next: usize) -> bool {
        !self.is_plural(unit) && !self.atoms.is_any(unit, &["second", "sec", "min", "quarter", "weekend"])
            || self.atoms.is_any(next, &["ago", "later", "earlier"])
    }

    /// A length of time with all its parts, and "long" or "old" after it.
    pub(super) fn amount(&self, at: usize) -> Read<Amount> {
        let (_, start) = self.modifier(at, |modifier| modifier == Modifier::About).unwrap_or((Modifier::About, at));
        let (first, mut next) = self.part_of_amount(start).or_else(|| self.bare_units(start))?;
        let mut parts = vec![first];
        let and = if self.atoms.is_any(next, &["and", ","]) { next + 1 } else { next };
        let smaller = |unit: Unit| unit.base < first.1.base || is_below_a_day(unit) && !is_below_a_day(first.1);
        if let Some((second, after)) = self.part_of_amount(and)
            && smaller(second.1)
            && second.0.0.is_some()
            && first.0.0.is_some()
            && !self.atoms.is_any(and, &["a", "an"])
        {
            parts.push(second);
            next = after;
        }
        Some((Amount(parts), self.past_long(next)))
    }

    /// "-old", "-long", "old" after an amount.
    fn past_long(&self, at: usize) -> usize {
        let hyphen = self.atoms.past_hyphen(at);
        if hyphen > at && self.atoms.is_any(hyphen, &["old", "olds", "long"]) || self.atoms.is(hyphen, "old") {
            hyphen + 1
        } else {
            at
        }
    }

    /// "for years", "weeks later", "decades-long": units in the plural whose number is left open.
    fn bare_units(&self, at: usize) -> Read<(Count, Unit)> {
        let (unit, next) = self.unit_in(at, true).or_else(|| self.long_unit(at))?;
        let hyphen = self.atoms.past_hyphen(next);
        let after =
            hyphen > next && self.atoms.is_any(hyphen, &["long", "old"]) || self.atoms.is_any(next, AFTER_BARE_UNITS);
        let before = BEFORE_BARE_UNITS.contains(&self.atoms.before(at, 1));
        (unit.base != Base::Quarter && (after || before)).then_some(((Count(None), unit), next))
    }

    /// "month-long", "year-old", "daylong": one of the unit.
    fn long_unit(&self, at: usize) -> Read<Unit> {
        let (unit, next) = self.unit_in(at, false)?;
        let hyphen = self.atoms.past_hyphen(next);
        (hyphen > next && self.atoms.is(hyphen, "long")).then_some((unit, next))
    }

    /// A length of time by itself, or reaching from now: "the last two weeks", "the next few days".
    pub(super) fn duration(&self, at: usize) -> Read<Expression> {
        let plain = self.amount(at).and_then(|(amount, next)| self.stepped(at, amount, next));
        longest([plain, self.directed(at), self.whole_unit(at)])
    }

    /// An amount, and where words of direction follow it, the time that it leads to.
    fn stepped(&self, at: usize, amount: Amount, next: usize) -> Read<Expression> {
        let Some((direction, after)) = self.direction(next, true) else {
            return Some((Expression::Duration(self.one_if_long(at, amount), None), next));
        };
        let takes_object = self.atoms.is_any(next, &["before", "after", "back"]) && self.opens_object(after);
        if takes_object
            || self.atoms.is(next, "ahead") && self.atoms.is(after, "of")
            || direction.from == Origin::Publication && self.atoms.is(next, "back") && !self.ends_phrase(after)
        {
            return Some((Expression::Duration(amount, None), next));
        }
        let &[(count, unit), ..] = amount.0.as_slice() else { return None };
        let steps = match (amount.0.len(), count.number(), count.0) {
            (1, Some(number), _) => Some(number * i32::from(direction.step)), // steps are -1, 0 or 1
            (1, None, Some(_)) | (2, ..) => {
                return Some((self.rough_step(&amount, direction.from, direction.step), after));
            }
            _ => None,
        };
        let when = When::Step(unit, steps, direction.from);
        if is_below_a_day(unit) {
            return Some((Expression::Time(Some(when), DayTime::Unknown), after));
        }
        Some((Expression::Date(when, None), after))
    }

    /// "a year and a half ago": counted in months or days.
    fn rough_step(&self, amount: &Amount, from: Origin, step: i8) -> Expression {
        let unit = amount.0[0].1;
        let tenths: Option<u32> = amount.0[0].0.0;
        let (unit, steps) = match (unit.base, tenths, amount.0.len()) {
            (Base::Year, Some(tenths), 1) => {
                let months = i32::try_from(u64::from(tenths) * 12 * u64::from(unit.times) / 10).ok();
                (Unit { base: Base::Month, times: 1, reach_days: unit.reach_days }, months)
            }
            _ => (super::DAY, amount.days()),
        };
        Expression::Date(When::Step(unit, steps.map(|steps| steps * i32::from(step)), from), None)
    }

    /// "month-long" is one month: a bare unit in the singular.
    fn one_if_long(&self, at: usize, mut amount: Amount) -> Amount {
        if let Some((_, _)) = self.long_unit(at) {
            amount.0[0].0 = Count::whole(1);
        }
        amount
    }

    /// Whether "before" or "after" at the place before `at` has an object: "two days before the attack".
    pub(super) fn opens_object(&self, at: usize) -> bool {
        let gerund = self.atoms.token(at).is_some_and(|token| &*self.atoms.parsed().word(token).xpos == "VBG");
        gerund || !self.ends_phrase(at)
    }

    /// Whether a phrase ends before `at`: punctuation, a verb or the end follows.
    pub(super) fn ends_phrase(&self, at: usize) -> bool {
        match self.atoms.upos(at) {
            None => true,
            Some(upos) => {
                matches!(upos, Upos::Punct | Upos::Aux | Upos::Verb | Upos::Cconj)
                    || self.atoms.is_any(at, &[".", ",", ";", ")", "-", "\"", "”", ":"])
            }
        }
    }

    /// Whether what follows tells which ones are meant: "the years since the war".
    fn opens_clause(&self, at: usize) -> bool {
        self.atoms.is_any(at, &["since", "of", "that", "when", "before", "after", "which", "leading", "ahead", "to"])
    }

    /// "[the] last two weeks", "the past few months", "the next 24 hours", "the past year", "the first five months".
    fn directed(&self, at: usize) -> Read<Expression> {
        let start = self.skip(at, "the");
        let (_, start) = self.modifier(start, |m| m == Modifier::About).unwrap_or((Modifier::About, start));
        let start = self.skip(start, "the");
        if self.atoms.before(at, 1) == "over"
            && start > at
            && let Some((unit, next)) = self.unit_in(start, true)
            && !self.opens_clause(next)
        {
            return Some((Expression::Duration(Amount(vec![(Count(None), unit)]), None), next));
        }
        if let Some((direction, next)) = self.direction(start, false).filter(|(direction, _)| direction.step != 0) {
            let (_, next) = self.modifier(next, |m| m == Modifier::About).unwrap_or((Modifier::About, next));
            let past_one = self.atoms.is(start, "past") && self.unit_in(next, false).is_some();
            let (amount, next) = if past_one {
                let (unit, next) = self.unit_in(next, false)?;
                (Amount(vec![(Count::whole(1), unit)]), next)
            } else {
                self.part_of_amount(next).map(|(part, next)| (Amount(vec![part]), next))?
            };
            return Some((Expression::Duration(amount, Some((direction.from, direction.step))), next));
        }
        let (number, next) = self.ordinal(start).filter(|_| start > at)?;
        let (part, next) = self.part_of_amount(next)?;
        let amount = Amount(vec![part]);
        let whole = self.eat(next, "of").filter(|_| number == 1 || number == -1).and_then(|next| self.core(next));
        Some(match whole {
            Some((when, after)) => (Expression::PartOf(amount, number, when), after),
            None => (Expression::Duration(amount, None), next),
        })
    }

    /// "the whole week", "all day".
    fn whole_unit(&self, at: usize) -> Read<Expression> {
        let (_, next) = self.modifier(at, |modifier| modifier == Modifier::All)?;
        if self.atoms.is(next - 1, "of") {
            return None;
        }
        let (unit, next) = self.unit_in(next, false)?;
        Some((Expression::Duration(Amount(vec![(Count::whole(1), unit)]), None), next))
    }
}
