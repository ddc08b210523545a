//! One event told by two words of one clause: a verb and its noun ("*signed* a *treaty*", "*insisted* on its *demand*"), a
//! noun inside another ("*protest demonstration*"), two verbs side by side ("*met* Iran and *held talks*", "*killed* ten and
//! *wounded* twenty").

use std::collections::BTreeSet;

use dateline_knowledge::lexicon::Role;
use dateline_knowledge::ontology::{EventType, Status};
use dateline_predicates::{Kind, Predicate, SlotName};
use dateline_syntax::Rel;
use dateline_text::Id;

use crate::events::merging::{Merged, in_other_modes};
use crate::events::participants::Draft;
use crate::events::{Reading, Standing};
use crate::who::Entity;

/// Whether `later`, an event of the same type, tells the event `earlier` again in the same clause.
pub(super) fn restates(reading: &Reading<'_>, earlier: &Merged, later: &Draft<'_>, standing: Standing) -> bool {
    if !agree(earlier.standing.status, standing.status) {
        return false;
    }
    let (one, other) = (&reading.predicates.all[earlier.predicate], &reading.predicates.all[later.predicate]);
    if holds(reading, one, other) {
        completes(&earlier.roles, &later.roles)
    } else if holds(reading, other, one) {
        completes(&later.roles, &earlier.roles)
    } else if are_side_by_side(reading, one, other) {
        !in_other_modes(earlier, later)
            && (same_deed(earlier, later) || all(&later.roles).is_subset(&all(&earlier.roles)))
    } else {
        false
    }
}

/// Whether the noun names nobody in a role for which its verb has others, and nobody in the opposite one.
fn completes(verb: &Roles, noun: &Roles) -> bool {
    let fits = |role| {
        let (own, more) = (of(verb, role), of(noun, role));
        own.is_empty() || more.is_subset(&own)
    };
    let opposite = |one, other| !of(verb, one).is_disjoint(&of(noun, other));
    let turned = opposite(Role::Actor, Role::Recipient) || opposite(Role::Recipient, Role::Actor);
    fits(Role::Actor) && fits(Role::Recipient) && !turned
}

/// Whether a noun is the object of a verb.
pub(super) fn is_object_of(reading: &Reading<'_>, noun: Id<Predicate>, verb: Id<Predicate>) -> bool {
    let noun = &reading.predicates.all[noun];
    let verb = &reading.predicates.all[verb];
    noun.kind == Kind::Noun && verb.slots(&SlotName::Object).any(|slot| slot.head == noun.head)
}

/// Whether one word may give the status that the other leaves open: a noun inside a clause takes that of the clause.
fn agree(one: Status, other: Status) -> bool {
    one == other || (one != Status::Happened && other == Status::Hypothetical)
}

type Roles = [(Role, Id<Entity>, dateline_text::Span, dateline_predicates::Route)];

fn all(roles: &Roles) -> BTreeSet<Id<Entity>> {
    roles.iter().map(|part| part.1).collect()
}

fn of(roles: &Roles, role: Role) -> BTreeSet<Id<Entity>> {
    roles.iter().filter(|part| part.0 == role).map(|part| part.1).collect()
}

/// Whether the noun `inner` is what `outer` is done to or with, or the first part of it.
fn holds(reading: &Reading<'_>, outer: &Predicate, inner: &Predicate) -> bool {
    if inner.kind != Kind::Noun {
        return false;
    }
    let word = reading.parsed.word(inner.head);
    let part = outer.kind == Kind::Noun && word.rel == Rel::Compound && word.head == Some(outer.head);
    let argument = outer.kind == Kind::Verb
        && outer.slots.iter().any(|slot| {
            slot.head == inner.head
                && match &slot.name {
                    SlotName::Object => true,
                    SlotName::With(word) => matches!(word.as_str(), "on" | "upon" | "into" | "to" | "in"),
                    _ => false,
                }
        });
    part || argument
}

/// "Killed or wounded", "met and held talks": one is joined to the other by a conjunction.
fn are_side_by_side(reading: &Reading<'_>, one: &Predicate, other: &Predicate) -> bool {
    let site = |predicate: &Predicate| predicate.light.as_ref().map_or(predicate.head, |light| light.head);
    let word = reading.parsed.word(site(other));
    let verbal = |predicate: &Predicate| predicate.kind == Kind::Verb || predicate.light.is_some();
    verbal(one) && verbal(other) && word.rel == Rel::Conj && word.head == Some(site(one))
}

/// Harms done by the same doers in one breath are one attack, whoever was harmed.
fn same_deed(earlier: &Merged, later: &Draft<'_>) -> bool {
    earlier.event_type == EventType::Assault && of(&earlier.roles, Role::Actor) == of(&later.roles, Role::Actor)
}
