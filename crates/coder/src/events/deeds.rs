//! One deed told by two words: the harm ("killed") and the act that does it ("the strike"), and a deed that an earlier
//! sentence tells the doer of.

use std::collections::BTreeMap;

use dateline_knowledge::lexicon::Role;
use dateline_predicates::{How, Kind, Predicate, Route, SlotName};
use dateline_syntax::{Rel, Upos};
use dateline_text::Id;

use crate::events::Reading;
use crate::events::participants::Draft;

/// Puts the two drafts of one deed together, and gives a deed without a doer that of the deed it goes back to.
pub(super) fn settle<'k>(reading: &Reading<'_>, drafts: Vec<Draft<'k>>) -> Vec<Draft<'k>> {
    let mut drafts = joined(reading, drafts);
    for at in 0..drafts.len() {
        let taken = doer_before(reading, &drafts[..at], &drafts[at]);
        drafts[at].roles.extend(taken);
    }
    drafts
}

/// "*The strike* killed ten", "ten were killed *in the strike*", "ten were killed when jets *bombed* the town": the word
/// for the harm stays, and takes over who did it and how.
fn joined<'k>(reading: &Reading<'_>, drafts: Vec<Draft<'k>>) -> Vec<Draft<'k>> {
    let mut by_predicate: BTreeMap<Id<Predicate>, Draft<'k>> =
        drafts.into_iter().map(|draft| (draft.predicate, draft)).collect();
    let clauses = clauses(reading);
    let mut pairs: BTreeMap<_, _> = by_predicate
        .values()
        .filter_map(|harm| Some((harm.predicate, deed_of(reading, &by_predicate, &clauses, harm)?)))
        .collect();
    // Of two that name each other the first stays.
    let of_first = pairs.clone();
    pairs.retain(|harm, deed| harm < deed || of_first.get(deed) != Some(harm));
    for (harm, deed) in &pairs {
        // One attack may do several harms: "killed ten and destroyed a school".
        let deed = by_predicate[deed].clone();
        if let Some(harm) = by_predicate.get_mut(harm) {
            take_over(harm, &deed);
        }
    }
    for deed in pairs.values() {
        by_predicate.remove(deed);
    }
    let mut drafts: Vec<_> = by_predicate.into_values().collect();
    drafts.sort_by_key(|draft| reading.predicates.all[draft.predicate].head);
    drafts
}

type Clauses = BTreeMap<Id<Predicate>, Vec<Id<Predicate>>>;

/// The clauses of time and cause under each predicate: "were killed *when jets bombed* the town".
fn clauses(reading: &Reading<'_>) -> Clauses {
    let mut clauses = Clauses::new();
    for (id, inner) in reading.predicates.all.iter() {
        if let Some(around) = inner.embedded_in.first().filter(|around| matches!(around.how, How::Time | How::Cause)) {
            clauses.entry(around.outer).or_default().push(id);
        }
    }
    clauses
}

/// Prepositions by which a harm names the act that did it.
const DONE_BY: &[&str] = &["in", "by", "during", "from", "after", "through", "as a result of", "following", "to"];

/// The act of the same type by which the harm was done, where the harm has no doer of its own.
fn deed_of(
    reading: &Reading<'_>,
    drafts: &BTreeMap<Id<Predicate>, Draft<'_>>,
    clauses: &Clauses,
    harm: &Draft<'_>,
) -> Option<Id<Predicate>> {
    let own = &reading.predicates.all[harm.predicate];
    if own.kind != Kind::Verb || harm.roles.iter().any(|(role, ..)| *role == Role::Actor) {
        return None;
    }
    let fits = |id: &Id<Predicate>| {
        *id != harm.predicate && drafts.get(id).is_some_and(|draft| draft.event_type == harm.event_type)
    };
    let names = |name: &SlotName| match name {
        SlotName::Subject => true,
        SlotName::With(word) => DONE_BY.contains(&word.as_str()),
        _ => false,
    };
    let phrases = own.slots.iter().filter(|slot| names(&slot.name));
    let phrases = phrases.filter_map(|slot| reading.predicates.at(slot.head));
    let clauses = clauses.get(&harm.predicate).into_iter().flatten().copied();
    phrases.chain(clauses).find(fits)
}

/// The harm takes what only the deed says; who was harmed is known best from the harm.
fn take_over(harm: &mut Draft<'_>, deed: &Draft<'_>) {
    let has_recipient = harm.roles.iter().any(|(role, ..)| *role == Role::Recipient);
    let wanted = |role: Role| role == Role::Actor || role == Role::Recipient && !has_recipient;
    let actors: Vec<_> = deed.roles.iter().filter(|(role, ..)| *role == Role::Actor).map(|role| role.1).collect();
    harm.roles.retain(|(role, entity, ..)| *role == Role::Actor || !actors.contains(entity));
    for role in deed.roles.iter().filter(|(role, ..)| wanted(*role)) {
        if !harm.roles.iter().any(|known| known.1 == role.1) {
            harm.roles.push(*role);
        }
    }
    harm.place_words.extend(&deed.place_words);
    harm.told_by.push(deed.predicate);
    if harm.mode.is_none() {
        harm.mode.clone_from(&deed.mode);
    }
}

/// How many sentences back the doer of a deed may have been named.
const SENTENCES_BACK: usize = 6;

/// The doer of a deed that the text names by a word it has used before: "conducted 15 strikes … *one strike* destroyed",
/// "the rebels' attack … *the attack*".
fn doer_before(
    reading: &Reading<'_>,
    earlier: &[Draft<'_>],
    draft: &Draft<'_>,
) -> Vec<(Role, Id<crate::who::Entity>, dateline_text::Span, Route)> {
    if draft.roles.iter().any(|(role, ..)| *role == Role::Actor) {
        return Vec::new();
    }
    let Some(noun) = noun_of(reading, draft).filter(|&noun| goes_back(reading, noun)) else { return Vec::new() };
    let lemma = &reading.predicates.all[noun].lemma;
    let near = |before: &&Draft<'_>| reading.sentence(before.predicate) + SENTENCES_BACK >= reading.sentence(noun);
    let same = earlier.iter().rev().take_while(near).filter(|before| {
        before.event_type == draft.event_type
            && noun_of(reading, before).is_some_and(|other| reading.predicates.all[other].lemma == *lemma)
    });
    let known = |entity| draft.roles.iter().any(|role| role.1 == entity);
    let doers = same.map(|before| {
        let actors = before.roles.iter().filter(|(role, entity, ..)| *role == Role::Actor && !known(*entity));
        actors.map(|&(role, entity, span, _)| (role, entity, span, Route::Implicit)).collect::<Vec<_>>()
    });
    doers.into_iter().find(|doers| !doers.is_empty()).unwrap_or_default()
}

/// The noun that names the deed: the predicate itself, or the one its harm was told by.
fn noun_of(reading: &Reading<'_>, draft: &Draft<'_>) -> Option<Id<Predicate>> {
    let things = draft.found.things.iter().filter_map(|thing| reading.predicates.at(thing.head));
    let mut named = std::iter::once(draft.predicate).chain(draft.told_by.iter().copied()).chain(things);
    named.find(|&id| reading.predicates.all[id].kind == Kind::Noun)
}

/// Whether the noun goes back to deeds told before: "the", "this", "both", or so many of them.
fn goes_back(reading: &Reading<'_>, noun: Id<Predicate>) -> bool {
    let head = reading.predicates.all[noun].head;
    let children = reading.parsed.syntax.children(head).iter().copied();
    let counted = |child| reading.parsed.word(child).rel == Rel::Nummod || reading.parsed.upos(child) == Upos::Num;
    let determiner = reading.parsed.determiner(head);
    determiner.is_some_and(|word| !word.is_new() && !word.names_nobody()) || children.into_iter().any(counted)
}
