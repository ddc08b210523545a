//! Single words of time, with what keeps them from being read where they are something else.

use dateline_knowledge::calendar::{Direction, Modifier, Other, Part, Season, Sense, Unit};
use dateline_syntax::{NameKind, Upos};
use jiff::civil::Weekday;

use super::{Grammar, Read};

impl Grammar<'_> {
    /// A month's name or short form; the second value tells whether it can stand without a day or year.
    pub(super) fn month(&self, at: usize) -> Read<(i8, bool)> {
        let ((month, short), next) = self.sense(at, |entry| match entry.sense {
            Sense::Month(month) => Some((month.number, entry.short)),
            _ => None,
        })?;
        let (next, dotted) = self.dot(next);
        let dotted_end = dotted && !short;
        let next = if dotted_end { next - 1 } else { next };
        Some(((month, !short || dotted), next))
    }

    /// What else the month's name at `at` can be.
    pub(super) fn other_of_month(&self, at: usize) -> Option<Other> {
        let month = self.sense(at, |entry| match entry.sense {
            Sense::Month(month) => Some(month),
            _ => None,
        });
        month.and_then(|(month, _)| month.other)
    }

    /// A day of the week; the second value tells whether it can stand without a date.
    pub(super) fn weekday(&self, at: usize) -> Read<(Weekday, bool)> {
        let ((weekday, short), next) = self.sense(at, |entry| match entry.sense {
            Sense::Weekday(weekday) => Some((weekday, entry.short)),
            _ => None,
        })?;
        let (dotted_next, dotted) = self.dot(next);
        let next = if short { dotted_next } else { next };
        Some(((weekday, !short || dotted), next))
    }

    /// The place after a full stop that is glued to the word before it.
    fn dot(&self, at: usize) -> (usize, bool) {
        let dotted = self.atoms.is(at, ".") && self.atoms.glued(at);
        (if dotted { at + 1 } else { at }, dotted)
    }

    pub(super) fn unit(&self, at: usize) -> Read<Unit> {
        self.sense(at, |entry| match entry.sense {
            Sense::Unit(unit) => Some(unit),
            _ => None,
        })
    }

    /// A unit in the singular or plural as asked.
    pub(super) fn unit_in(&self, at: usize, plural: bool) -> Read<Unit> {
        self.unit(at).filter(|_| self.is_plural(at) == plural)
    }

    pub(super) fn is_plural(&self, at: usize) -> bool {
        let word = self.atoms.word(at);
        word.ends_with('s') && word != "hrs" || word == "millennia"
    }

    pub(super) fn part(&self, at: usize) -> Read<Part> {
        self.sense(at, |entry| match entry.sense {
            Sense::Part(part) => Some(part),
            _ => None,
        })
    }

    pub(super) fn season(&self, at: usize) -> Read<Season> {
        self.sense(at, |entry| match entry.sense {
            Sense::Season(season) => Some(season),
            _ => None,
        })
    }

    pub(super) fn modifier(&self, at: usize, wanted: impl Fn(Modifier) -> bool) -> Read<Modifier> {
        self.sense(at, |entry| match entry.sense {
            Sense::Modifier(modifier) => wanted(modifier).then_some(modifier),
            _ => None,
        })
    }

    pub(super) fn direction(&self, at: usize, after: bool) -> Read<Direction> {
        self.sense(at, |entry| match entry.sense {
            Sense::Direction(direction) => (direction.after == after).then_some(direction),
            _ => None,
        })
    }

    /// An ordinal in words or digits ("third", "21st"); -1 for the last.
    pub(super) fn ordinal(&self, at: usize) -> Read<i8> {
        self.ordinal_digits(at).or_else(|| self.tens_ordinal(at)).or_else(|| self.ordinal_word(at))
    }

    fn ordinal_word(&self, at: usize) -> Read<i8> {
        self.sense(at, |entry| match entry.sense {
            Sense::Ordinal(number) => Some(number),
            _ => None,
        })
    }

    /// "twenty-first".
    fn tens_ordinal(&self, at: usize) -> Read<i8> {
        let (tens, next) = self.number_word(at)?;
        let tens = tens.filter(|tens| (20..=90).contains(tens) && tens % 10 == 0)?;
        let (ones, next) = self.ordinal_word(self.atoms.past_hyphen(next))?;
        let number = i8::try_from(tens).ok()? + ones;
        (1..=9).contains(&ones).then_some((number, next))
    }

    /// "21st".
    pub(super) fn ordinal_digits(&self, at: usize) -> Read<i8> {
        let number = self.atoms.digits(at, 1..=2)?;
        let ending = self.atoms.glued(at + 1) && self.atoms.is_any(at + 1, &["st", "nd", "rd", "th"]);
        ending.then(|| i8::try_from(number).ok().map(|number| (number, at + 2)))?
    }

    /// Whether the atom belongs to a name that is no time ("Sunday Times", "Theresa May", "Black Friday").
    pub(super) fn is_in_name(&self, from: usize, to: usize) -> bool {
        let Some(token) = self.atoms.token(from) else { return false };
        let parsed = self.atoms.parsed();
        let Some(name) = parsed.syntax.name_at(token) else { return false };
        let inside = self.atoms.token(to.saturating_sub(1)).is_some_and(|last| name.tokens.contains(&last.index()));
        let longer = name.tokens.len() > 1 || name.kind == NameKind::Person;
        let last = self.weekday(from).is_some() && name.tokens.end == token.index() + 1;
        inside && longer && !last && !self.holds_only_times(from, name.tokens.clone())
    }

    /// Whether the tagged name around the atom `at` is nothing but months, weekdays and numbers.
    fn holds_only_times(&self, at: usize, tokens: std::ops::Range<usize>) -> bool {
        let inside = |at: &usize| self.atoms.token(*at).is_some_and(|token| tokens.contains(&token.index()));
        let of_time = |at: usize| !self.atoms.is_letters(at) || self.month(at).is_some() || self.weekday(at).is_some();
        (0..at).rev().take_while(inside).all(of_time) && (at..self.atoms.len()).take_while(inside).all(of_time)
    }

    /// Whether the word at `at` may be a noun or name as far as the tags tell.
    pub(super) fn may_be_noun(&self, at: usize) -> bool {
        self.atoms.upos(at).is_none_or(|upos| matches!(upos, Upos::Noun | Upos::Propn | Upos::X))
    }
}
