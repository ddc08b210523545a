//! Events told as known already.

use dateline_knowledge::ontology::Status;
use dateline_predicates::{Aspect, Kind, Predicate, Tense};
use dateline_syntax::Determiner;

use crate::events::{Days, Reading};

/// Whether the words take what took place, or did not, for known without a date of its own: a definite noun, or the past
/// of the past.
pub(super) fn is_retold(reading: &Reading<'_>, predicate: &Predicate, days: Days, status: Status) -> bool {
    if !matches!(status, Status::Happened | Status::DidNotHappen | Status::Denied) {
        return false;
    }
    let parsed = &reading.parsed;
    let definite = || parsed.determiner(predicate.head).is_some_and(Determiner::goes_back);
    let told = match predicate.kind {
        Kind::Noun => predicate.light.is_none() && definite(),
        _ => predicate.tense == Tense::Past && predicate.aspect == Aspect::Perfect,
    };
    told && days.from.or(days.to).is_none()
}
