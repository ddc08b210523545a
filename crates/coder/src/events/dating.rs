//! The time and the place of an event.

use dateline_knowledge::ontology::Status;
use dateline_knowledge::status::{Makes, Stands, StatusWords};
use dateline_predicates::{Embedding, Kind, Predicate, SlotName};
use dateline_syntax::Rel;
use dateline_text::{Id, Span};

use crate::events::merging::Merged;
use crate::events::{Days, Reading};
use crate::places::{self, Place};
use crate::when::{Basis, Precision, Time};

/// The time expression that dates the predicate: first that of the clause which says when a noun is to be.
pub(super) fn time_of(reading: &Reading<'_>, words: &StatusWords, predicate: Id<Predicate>) -> Option<Id<Time>> {
    let of = |id| crate::when::time_of(&reading.parsed, reading.predicates, reading.times, words, id);
    appointment(reading, words, predicate).and_then(of).or_else(|| of(predicate))
}

/// The clause at a noun that tells when and where it is to be, or is: "talks *planned for Sunday*", "a summit *that begins
/// in Oslo today*".
fn appointment(reading: &Reading<'_>, words: &StatusWords, noun: Id<Predicate>) -> Option<Id<Predicate>> {
    let parsed = &reading.parsed;
    let own = &reading.predicates.all[noun];
    let mut clauses = parsed.syntax.children(own.head).iter().filter_map(|&child| {
        let clause = matches!(parsed.word(child).rel, Rel::Acl | Rel::AclRelcl);
        reading.predicates.at(child).filter(|_| clause && own.kind == Kind::Noun)
    });
    clauses.find(|&clause| {
        let lemma = &reading.predicates.all[clause].lemma;
        let makes = words.embedding(lemma, true, Stands::Subject, None);
        matches!(makes, Some(Makes::Status(Status::Planned) | Makes::Same))
    })
}

/// The days that the time allows. What goes on without a date of its own ends on the publication day.
pub(super) fn days(reading: &Reading<'_>, time: Option<Id<Time>>, status: Status) -> Days {
    let Some(time) = time.map(|id| &reading.times[id]) else {
        let day = reading.published.filter(|_| status == Status::Ongoing);
        return Days {
            from: day,
            to: day,
            precision: if day.is_some() { Precision::Day } else { Precision::Unknown },
            basis: day.map(|_| Basis::Document),
        };
    };
    let to = if status == Status::Ongoing { time.to.max(reading.published) } else { time.to };
    Days { from: time.from, to, precision: time.precision, basis: time.from.or(time.to).map(|_| time.basis) }
}

/// Prepositions that put an event somewhere, nearest first; "to" for where one goes.
const PLACE_PREPOSITIONS: &[&str] =
    &["in", "at", "near", "outside", "inside", "on", "to", "into", "from", "across", "around", "over", "of"];

/// Where it happened: its own place argument, one in the clause that says where it is to be, one in a phrase of its clause,
/// one of the clause around it.
pub(super) fn place_of(reading: &Reading<'_>, words: &StatusWords, draft: &Merged) -> Option<Id<Place>> {
    let stated = draft.place_words.iter().find_map(|&words| place_in(reading, words));
    stated.or_else(|| {
        let predicate = &reading.predicates.all[draft.predicate];
        let there = predicate.embedded_in.iter().take_while(|around| !is_spoken_of(predicate, around));
        let outer = there.map(|around| &reading.predicates.all[around.outer]);
        let sentence = reading.parsed.segments.sentence_of(predicate.head);
        let same_sentence = outer.filter(|outer| reading.parsed.segments.sentence_of(outer.head) == sentence).take(2);
        let appointed = appointment(reading, words, draft.predicate).map(|clause| &reading.predicates.all[clause]);
        let clauses = appointed.into_iter().chain([predicate]).chain(same_sentence);
        clauses.into_iter().find_map(|clause| place_of_clause(reading, clause))
    })
}

/// Prepositions before a deed that is the matter of another and may have happened elsewhere.
const MATTER: [&str; 4] = ["against", "about", "over", "for"];

/// "Protested in Lima *against the agreement*": where they protested tells nothing of where it was made.
fn is_spoken_of(noun: &Predicate, around: &Embedding) -> bool {
    noun.kind == Kind::Noun && around.marker.as_deref().is_some_and(|marker| MATTER.contains(&marker))
}

fn place_of_clause(reading: &Reading<'_>, predicate: &Predicate) -> Option<Id<Place>> {
    PLACE_PREPOSITIONS
        .iter()
        .find_map(|preposition| predicate.with(preposition).find_map(|slot| place_in(reading, slot.span)))
        .or_else(|| predicate.slots(&SlotName::Object).find_map(|slot| place_in(reading, slot.span)))
}

/// The first literal place inside `words`.
fn place_in(reading: &Reading<'_>, words: Span) -> Option<Id<Place>> {
    places::within(reading.places, words).find(|(_, place)| place.literal).map(|(id, _)| id)
}
