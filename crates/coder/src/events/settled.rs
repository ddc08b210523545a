//! What a status becomes once type, participants and source are known.

use dateline_knowledge::lexicon::Role;
use dateline_knowledge::ontology::{Ontology, Status};
use dateline_predicates::{How, Predicate, SlotName};
use dateline_syntax::Rel;
use dateline_text::{Id, Span};

use crate::attributions::Attribution;
use crate::events::merging::Merged;
use crate::events::{Reading, Standing};

/// The status of an event: a harm announced under a condition is threatened, and what a party says of its own conduct
/// that it did not happen is denied.
pub(super) fn standing(
    reading: &Reading<'_>,
    ontology: &Ontology,
    draft: &Merged,
    voice: Option<Id<Attribution>>,
) -> Standing {
    let told = draft.standing;
    match told.status {
        Status::Planned | Status::Hypothetical if is_harm(ontology, draft) => {
            let words = condition(reading, draft.predicate).or_else(|| whoever(reading, draft.predicate));
            words.map_or(told, |words| Standing::told(Status::Threatened, words))
        }
        Status::DidNotHappen if denies_own_conduct(reading, draft, voice) => {
            Standing { status: Status::Denied, ..told }
        }
        _ => told,
    }
}

/// Conflict, material or verbal, but for demands and complaints.
fn is_harm(ontology: &Ontology, draft: &Merged) -> bool {
    ontology.event_type(draft.event_type).quad == 4
}

/// The clause under whose condition the predicate, or what it is the content of, stands. Only what is told as an
/// intention ("will", "vowed to") counts: the condition of a mere possibility is no threat.
fn condition(reading: &Reading<'_>, predicate: Id<Predicate>) -> Option<Span> {
    let own = &reading.predicates.all[predicate];
    let intends = own
        .modality
        .as_ref()
        .is_none_or(|modality| modality.lemma == "will" || modality.lemma == "would" || modality.lemma == "may");
    let holders = own.embedded_in.iter().filter(|around| around.how == How::Content).map(|around| around.outer);
    let clauses = || std::iter::once(predicate).chain(holders.clone());
    let mut conditions = reading.predicates.all.iter().filter(|(_, inner)| {
        let around = inner.embedded_in.first();
        around.is_some_and(|around| around.how == How::Condition && clauses().any(|clause| clause == around.outer))
    });
    conditions.next().filter(|_| intends).map(|(_, inner)| inner.span)
}

/// "*Any vessel* that enters will be sunk": whoever does something is threatened.
fn whoever(reading: &Reading<'_>, predicate: Id<Predicate>) -> Option<Span> {
    let own = &reading.predicates.all[predicate];
    own.modality.as_ref().filter(|modality| modality.lemma == "will")?;
    let parsed = &reading.parsed;
    let harmed = own.slots.iter().filter(|slot| matches!(slot.name, SlotName::Object | SlotName::Subject));
    let open = harmed.filter(|slot| {
        let any = parsed.syntax.children_by(slot.head, Rel::Det).any(|word| parsed.is_form(word, "any"));
        any || ["anyone", "anybody", "whoever"].iter().any(|form| parsed.is_form(slot.head, form))
    });
    let told = open.filter(|slot| parsed.syntax.child(slot.head, Rel::AclRelcl).is_some());
    told.map(|slot| slot.span).next()
}

/// Verbs by which a party holds on to its own account.
const HOLDS_ON: &[&str] = &["deny", "insist", "maintain", "dismiss", "refute", "reject"];

/// "We have never armed this group", said Italy; "the army insisted that it had not fired".
fn denies_own_conduct(reading: &Reading<'_>, draft: &Merged, voice: Option<Id<Attribution>>) -> bool {
    if reading.predicates.all[draft.predicate].negated.is_none() {
        return false;
    }
    let Some(said) = voice.map(|id| &reading.attributions[id]) else { return false };
    let own = said.entity.is_some_and(|speaker| draft.entities(Role::Actor).contains(&speaker));
    let cue = said.cue.iter().flat_map(|&cue| reading.parsed.segments.tokens_in(cue));
    let holds_on = cue.into_iter().any(|token| HOLDS_ON.contains(&reading.parsed.lemma(token)));
    own || holds_on || speaks_of_itself(reading, draft.predicate)
}

/// Whether the one who speaks is its subject: "*we* have never armed".
fn speaks_of_itself(reading: &Reading<'_>, predicate: Id<Predicate>) -> bool {
    let subjects = reading.predicates.all[predicate].slots(&SlotName::Subject);
    let mut heads = subjects.map(|slot| slot.head);
    heads.any(|head| ["we", "i"].iter().any(|form| reading.parsed.is_form(head, form)))
}
