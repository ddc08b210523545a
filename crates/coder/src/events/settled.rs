//! What a status becomes once type, participants and source are known.

use dateline_knowledge::lexicon::Role;
use dateline_knowledge::ontology::{Ontology, Status};
use dateline_predicates::{How, Predicate, SlotName};
use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, Span, Token};

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
            let speaks = speaks_of_own(reading, draft, voice);
            let words = condition(reading, draft.predicate, speaks).or_else(|| whoever(reading, draft.predicate));
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
/// intention ("will", "vowed to"), or as a possibility by the one who `speaks` of it himself ("hinted that it might"),
/// counts: the condition of a mere possibility is no threat.
fn condition(reading: &Reading<'_>, predicate: Id<Predicate>, speaks: bool) -> Option<Span> {
    let own = &reading.predicates.all[predicate];
    let intends = own.modality.as_ref().is_none_or(|modality| match modality.lemma.as_str() {
        "will" | "would" | "may" => true,
        "might" | "could" => speaks,
        _ => false,
    });
    let holders = own.embedded_in.iter().filter(|around| around.how == How::Content).map(|around| around.outer);
    let clauses = || std::iter::once(predicate).chain(holders.clone());
    let mut conditions = reading.predicates.all.iter().filter(|(_, inner)| {
        let around = inner.embedded_in.first();
        around.is_some_and(|around| around.how == How::Condition && clauses().any(|clause| clause == around.outer))
    });
    conditions.next().filter(|_| intends).map(|(_, inner)| inner.span)
}

/// "*Any vessel* that enters will be sunk", "*operators* that go on will see their assets frozen": whoever does something
/// is threatened.
fn whoever(reading: &Reading<'_>, predicate: Id<Predicate>) -> Option<Span> {
    let own = &reading.predicates.all[predicate];
    let around = own.embedded_in.iter().filter(|around| around.how == How::Content).map(|around| around.outer);
    let clauses = std::iter::once(own).chain(around.map(|outer| &reading.predicates.all[outer]));
    let mut announced =
        clauses.filter(|clause| clause.modality.as_ref().is_some_and(|modality| modality.lemma == "will"));
    let slots = &announced.next()?.slots;
    let harmed = slots.iter().filter(|slot| matches!(slot.name, SlotName::Object | SlotName::Subject));
    harmed.filter(|slot| is_open(&reading.parsed, slot.head)).map(|slot| slot.span).next()
}

/// Whether the words mean whoever does what their relative clause says: "anyone who …", "those who …", bare "ships that …"
/// in the present.
fn is_open(parsed: &Parsed<'_>, head: Id<Token>) -> bool {
    let Some(clause) = parsed.syntax.child(head, Rel::AclRelcl) else { return false };
    let any = parsed.syntax.children_by(head, Rel::Det).any(|word| parsed.is_form(word, "any"));
    let open = ["anyone", "anybody", "whoever", "those"].iter().any(|form| parsed.is_form(head, form));
    let bare = parsed.word(head).feats.is("Number", "Plur")
        && parsed.upos(head) == Upos::Noun
        && parsed.syntax.child(head, Rel::Det).is_none()
        && matches!(&*parsed.word(clause).xpos, "VBP" | "VB");
    any || open || bare
}

/// Verbs by which a party holds on to its own account.
const HOLDS_ON: &[&str] = &["deny", "insist", "maintain", "dismiss", "refute", "reject"];

/// "We have never armed this group", said Italy; "the army insisted that it had not fired".
fn denies_own_conduct(reading: &Reading<'_>, draft: &Merged, voice: Option<Id<Attribution>>) -> bool {
    if reading.predicates.all[draft.predicate].negated.is_none() {
        return false;
    }
    let Some(said) = voice.map(|id| &reading.attributions[id]) else { return false };
    let own = speaks_of_own(reading, draft, voice);
    let cue = said.cue.iter().flat_map(|&cue| reading.parsed.segments.tokens_in(cue));
    let holds_on = cue.into_iter().any(|token| HOLDS_ON.contains(&reading.parsed.lemma(token)));
    own || holds_on || speaks_of_itself(reading, draft.predicate)
}

/// Whether one who does it speaks of it.
fn speaks_of_own(reading: &Reading<'_>, draft: &Merged, voice: Option<Id<Attribution>>) -> bool {
    let speaker = voice.and_then(|id| reading.attributions[id].entity);
    speaker.is_some_and(|speaker| draft.entities(Role::Actor).contains(&speaker))
}

/// Whether the one who speaks is its subject: "*we* have never armed".
fn speaks_of_itself(reading: &Reading<'_>, predicate: Id<Predicate>) -> bool {
    let subjects = reading.predicates.all[predicate].slots(&SlotName::Subject);
    let mut heads = subjects.map(|slot| slot.head);
    heads.any(|head| ["we", "i"].iter().any(|form| reading.parsed.is_form(head, form)))
}
