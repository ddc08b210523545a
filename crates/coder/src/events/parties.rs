//! Parties that an argument names although its head is none: owners, doers, those whom words concern; and who takes part
//! in the end.

use dateline_knowledge::lexicon::Role;
use dateline_knowledge::ontology::EventType;
use dateline_predicates::{Route, Slot};
use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, PerToken, Span, Token};

use crate::events::Reading;
use crate::events::participants::Draft;
use crate::events::reader::{Candidate, Elsewhere, Near, Reader, RoleChances, event_cues, near, party_cues};
use crate::events::taken_up::is_new;
use crate::who::{Entity, EntityKind};

/// The name that stands beside a description nobody could settle: "his counterpart, *Ana Kovar*".
pub(super) fn renamed(parsed: &Parsed<'_>, who: &PerToken<Option<Id<Entity>>>, slot: &Slot) -> Option<Slot> {
    let head = parsed.syntax.children_by(slot.head, Rel::Appos).find(|&child| who[child].is_some())?;
    Some(Slot { head, ..slot.clone() })
}

/// Types of mere words, which concern whoever stands in what they are about: "rejected an offer *from Norway*".
pub(super) fn is_verbal(event_type: EventType) -> bool {
    use EventType::{Accuse, Agree, Concede, Reject, Request, Support, Threaten};
    matches!(event_type, Agree | Support | Concede | Request | Accuse | Reject | Threaten)
}

/// Prepositions behind which the noun of an argument names whom it concerns, the likeliest first.
const PARTY_BEHIND: &[&str] = &["by", "from", "with", "against", "between", "among", "of", "for", "to", "on", "over"];

/// How deep below an argument a party is looked for.
const PARTY_DEEP: usize = 4;

/// The parties named furthest up below an argument: "an offer *from Norway*", "a formula for ending its dispute *with
/// Peru*". Relative clauses are left out, since they tell of something else.
pub(super) fn parties_below(parsed: &Parsed<'_>, who: &PerToken<Option<Id<Entity>>>, slot: &Slot) -> Vec<Slot> {
    let mut level = vec![slot.head];
    for _ in 0..PARTY_DEEP {
        let below: Vec<_> = level
            .iter()
            .flat_map(|&token| parsed.syntax.children(token).iter().copied())
            .filter(|&child| !matches!(parsed.word(child).rel, Rel::AclRelcl | Rel::Conj | Rel::Appos | Rel::Advcl))
            .collect();
        let rank = |&token: &Id<Token>| {
            let case = parsed.syntax.child(token, Rel::Case)?;
            PARTY_BEHIND.iter().position(|word| parsed.is_form(case, word))
        };
        let named = |&token: &Id<Token>| parsed.upos(token) != Upos::Pron && who[token].is_some();
        let owner = below.iter().copied().find(|token| parsed.word(*token).rel == Rel::NmodPoss && named(token));
        let behind = below.iter().copied().filter(|token| named(token) && rank(token).is_some()).min_by_key(rank);
        if let Some(party) = owner.or(behind) {
            return with_conjuncts(parsed, who, slot, party);
        }
        level = below;
    }
    Vec::new()
}

/// Who does what an argument tells of: "crimes committed *by soldiers*".
fn agent_below(parsed: &Parsed<'_>, who: &PerToken<Option<Id<Entity>>>, head: Id<Token>) -> Option<Id<Token>> {
    let below = parsed.syntax.subtree(head).into_iter().filter(|&token| who[token].is_some());
    let by = |token: &Id<Token>| parsed.syntax.child(*token, Rel::Case).is_some_and(|case| parsed.is_form(case, "by"));
    below.into_iter().find(by)
}

/// Those who stand inside an argument that is no participant itself: "*Iranian* positions", "*Iran's* ruling", "the
/// positions *of the rebels and the army*".
pub(super) fn participants_inside(parsed: &Parsed<'_>, who: &PerToken<Option<Id<Entity>>>, slot: &Slot) -> Vec<Slot> {
    let children = parsed.syntax.children(slot.head).iter().copied();
    let inside = children.filter(|&child| {
        let modifies = matches!(parsed.word(child).rel, Rel::NmodPoss | Rel::Amod | Rel::Compound | Rel::Nmod);
        modifies && who[child].is_some()
    });
    let near = inside.min_by_key(|&child| parsed.word(child).rel != Rel::NmodPoss);
    let party = near.or_else(|| agent_below(parsed, who, slot.head));
    party.map_or_else(Vec::new, |party| with_conjuncts(parsed, who, slot, party))
}

/// A party and those joined to it by "and", as arguments in the place of `slot`.
fn with_conjuncts(parsed: &Parsed<'_>, who: &PerToken<Option<Id<Entity>>>, slot: &Slot, party: Id<Token>) -> Vec<Slot> {
    let others = parsed.syntax.children_by(party, Rel::Conj).filter(|&other| who[other].is_some());
    let heads = std::iter::once(party).chain(others);
    let stands = |head| Slot { head, span: parsed.span(head), route: Route::Nominal, name: slot.name.clone() };
    heads.map(stands).collect()
}

/// Somebody whom a rule names is left out from this chance on that they play no role; this and the following were
/// chosen by hand for precision without loss of F1, looking at annotated news kept from training and at `bench/SCORES.md`.
const LEAST_OUT: f32 = 0.9;
/// From this chance on somebody whom a rule names plays the other role.
const LEAST_OTHER: f32 = 0.75;
/// From this chance on somebody plays a role for which the rules have nobody.
const LEAST_NEW: f32 = 0.34;
/// The same for somebody whom only the sentence before names.
const LEAST_FROM_BEFORE: f32 = 0.6;
/// The same for somebody who only tells of it.
const LEAST_FROM_TELLER: f32 = 0.9;
/// From this chance on somebody plays a role for which the rules have others.
const LEAST_FURTHER: f32 = 0.6;

/// Lets the reader weigh those whom the rules name and look for those whom the sentence names elsewhere. Mediators, and
/// those who stand further off, stay as the rules have them.
pub(super) fn settle(reading: &Reading<'_>, reader: &Reader, elsewhere: &Elsewhere, draft: &mut Draft<'_>) {
    let near = near(reading, &reading.predicates.all[draft.predicate]);
    let event = reader.event(&event_cues(reading, draft));
    let judged: Vec<_> = near
        .candidates
        .iter()
        .map(|candidate| reader.roles(&event, &party_cues(reading, draft, elsewhere, &near, candidate)))
        .collect();
    let by_rule = draft.roles.clone();
    for (candidate, chances) in near.candidates.iter().zip(judged) {
        match by_rule.iter().position(|part| part.1 == candidate.entity) {
            Some(at) => weigh(draft, by_rule[at].0, candidate.entity, chances),
            None => add(reading, draft, &by_rule, &near, candidate, chances),
        }
    }
    leave_out_owners(reading, draft);
}

/// Leaves out states and bodies that only the reader found inside the words of another in the same role: "*Bahrain's*
/// interior ministry".
fn leave_out_owners(reading: &Reading<'_>, draft: &mut Draft<'_>) {
    let all = draft.roles.clone();
    draft.roles.retain(|&(role, entity, span, route)| {
        let owned_by = |&(other_role, other, ..): &(Role, Id<Entity>, Span, Route)| {
            let mut mentions = reading.entities.all[other].mentions.iter().map(|mention| mention.span);
            other_role == role
                && other != entity
                && mentions.any(|words| words.contains(span) && words.len() > span.len())
        };
        let is_person = matches!(reading.entities.all[entity].kind, EntityKind::Person | EntityKind::Group);
        route != Route::Read || is_person || !all.iter().any(owned_by)
    });
}

/// Leaves one whom the rules name out, or gives them the other role, where that is much likelier.
fn weigh(draft: &mut Draft<'_>, role: Role, entity: Id<Entity>, chances: RoleChances) {
    let (other, chance) = match role {
        Role::Actor => (Role::Recipient, chances.recipient),
        Role::Recipient => (Role::Actor, chances.actor),
        _ => return,
    };
    // Who is host and who is guest, who mediates and for whom, is told by rules alone: readers take them all for parties.
    let is_told = draft.event_type == EventType::Consult && draft.found.pattern.is_some();
    if chance >= LEAST_OTHER && !is_told {
        draft.roles.iter_mut().filter(|part| part.1 == entity).for_each(|part| part.0 = other);
    } else if chances.none >= LEAST_OUT {
        draft.roles.retain(|part| part.1 != entity);
    }
}

/// Adds one whom the rules do not name.
fn add(
    reading: &Reading<'_>,
    draft: &mut Draft<'_>,
    by_rule: &[(Role, Id<Entity>, Span, Route)],
    near: &Near,
    candidate: &Candidate,
    chances: RoleChances,
) {
    let (role, chance) = if chances.actor >= chances.recipient {
        (Role::Actor, chances.actor)
    } else {
        (Role::Recipient, chances.recipient)
    };
    let least = match candidate.before {
        _ if by_rule.iter().any(|part| part.0 == role) => LEAST_FURTHER,
        true => LEAST_FROM_BEFORE,
        false if near.only_tells(reading, candidate) => LEAST_FROM_TELLER,
        false => LEAST_NEW,
    };
    // "*A* strike hit Kidal": not that of those who were named before.
    let unknown = candidate.before && is_new(reading, draft);
    if chance >= least && !unknown {
        draft.roles.push((role, candidate.entity, words_of(reading, candidate), Route::Read));
    }
}

/// The mention whose head the candidate's token is.
fn words_of(reading: &Reading<'_>, candidate: &Candidate) -> Span {
    let mentions = &reading.entities.all[candidate.entity].mentions;
    let own = mentions.iter().find(|mention| mention.head == candidate.token);
    own.map_or_else(|| reading.parsed.span(candidate.token), |mention| mention.span)
}
