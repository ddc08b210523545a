//! The grammar of time expressions: hand-written descent over the atoms of a sentence. At each atom the longest
//! expression wins; every rule looks a fixed number of atoms ahead, so reading takes linear time.

mod amounts;
mod clocks;
mod dates;
mod function_words;
mod numeric;
mod ranges;
mod sets;
mod steps;
mod words;
mod years;

use dateline_knowledge::calendar::{Base, Entry, Unit};

use super::atoms::Atoms;
use super::expression::{Expression, When};
use function_words::OPENING;

/// An expression and the atoms that it is made of.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) expression: Expression,
}

/// What a rule read, and the place after it.
type Read<T> = Option<(T, usize)>;

/// The rules, over the atoms of one sentence.
struct Grammar<'a> {
    atoms: &'a Atoms<'a>,
}

pub(super) const DAY: Unit = Unit { base: Base::Day, times: 1, reach_days: 7 };
pub(super) const YEAR: Unit = Unit { base: Base::Year, times: 1, reach_days: 1827 };

/// All time expressions of a sentence, in order; they do not overlap.
pub(super) fn read(atoms: &Atoms) -> Vec<Found> {
    let grammar = Grammar { atoms };
    let mut found = Vec::new();
    let mut at = 0;
    while at < atoms.len() {
        at = match grammar.at(at) {
            Some((mut expressions, next)) => {
                found.append(&mut expressions);
                next.max(at + 1)
            }
            None => at + 1,
        };
    }
    found
}

impl<'a> Grammar<'a> {
    /// The expressions that begin at `at`: one, or those of a range.
    fn at(&self, at: usize) -> Read<Vec<Found>> {
        if !self.can_begin(at) || !self.atoms.begins(at) || self.is_in_number(at) {
            return None;
        }
        let one = self
            .expression(at)
            .filter(|&(_, next)| self.atoms.ends(next))
            .map(|(expression, next)| (vec![Found { from: at, to: next, expression }], next));
        longest([self.range(at), one])
    }

    /// Whether any rule begins with this atom: a number, a word of time, or a small word before them.
    fn can_begin(&self, at: usize) -> bool {
        self.atoms.is_digits(at) || self.atoms.is_any(at, OPENING) || self.atoms.has_entries(at)
    }

    /// The longest single expression at `at`.
    fn expression(&self, at: usize) -> Read<Expression> {
        longest([
            self.set(at),
            self.time(at),
            self.date(at).map(|((when, phase), next)| (Expression::Date(when, phase), next)),
            self.duration(at),
        ])
    }

    /// Whether the digits at `at` continue a number ("1,999", "3.2005").
    fn is_in_number(&self, at: usize) -> bool {
        let atoms = self.atoms;
        at >= 2
            && atoms.is_digits(at)
            && atoms.glued(at)
            && atoms.glued(at - 1)
            && atoms.is_any(at - 1, &[",", "."])
            && atoms.is_digits(at - 2)
    }

    /// The first meaning at `at` that `pick` takes.
    fn sense<T>(&self, at: usize, pick: impl Fn(&'a Entry) -> Option<T>) -> Read<T> {
        self.atoms.entries(at).find_map(|(entry, next)| pick(entry).map(|value| (value, next)))
    }

    /// The place after `word` at `at`, or `at` itself.
    fn skip(&self, at: usize, word: &str) -> usize {
        if self.atoms.is(at, word) { at + 1 } else { at }
    }

    /// The place after `word` at `at`.
    fn eat(&self, at: usize, word: &str) -> Option<usize> {
        self.atoms.is(at, word).then_some(at + 1)
    }
}

/// The reading that goes furthest; the first of equals.
fn longest<T>(readings: impl IntoIterator<Item = Read<T>>) -> Read<T> {
    readings.into_iter().flatten().reduce(|best, next| if next.1 > best.1 { next } else { best })
}

fn full(stretch: super::stretch::Stretch) -> When {
    When::Full(stretch)
}
