//! Events told as known already.

use dateline_predicates::{Aspect, Kind, Predicate, Tense};
use dateline_syntax::Rel;

use crate::events::{Days, Reading};

/// Words by which a noun goes back to something known.
const KNOWN: [&str; 6] = ["the", "this", "that", "these", "those", "such"];

/// Whether the words take an event without a date of its own for known: a definite noun, or the past of the past.
pub(super) fn is_retold(reading: &Reading<'_>, predicate: &Predicate, days: Days) -> bool {
    let parsed = &reading.parsed;
    let mut determiners = parsed.syntax.children_by(predicate.head, Rel::Det);
    let mut definite = || determiners.any(|child| KNOWN.iter().any(|word| parsed.is_form(child, word)));
    let told = match predicate.kind {
        Kind::Noun => predicate.light.is_none() && definite(),
        _ => predicate.tense == Tense::Past && predicate.aspect == Aspect::Perfect,
    };
    told && days.from.or(days.to).is_none()
}
