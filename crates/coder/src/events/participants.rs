//! From the arguments of a match to the entities that take part.

use std::collections::BTreeMap;

use dateline_knowledge::lexicon::{Role, reach};
use dateline_knowledge::ontology::{EventType, Ontology, Status};
use dateline_predicates::{Predicate, Route, Slot, SlotName, Voice};
use dateline_syntax::{Parsed, Upos};
use dateline_text::{Id, Layer, PerToken, Span};

use crate::attributions::{Attribution, innermost};
use crate::events::matching::Match;
use crate::events::parties::{participants_inside, parties_below};
use crate::events::{Reading, deeds};
use crate::who::{Entities, Entity};

/// A match with its participants, before reports of the same event are put together.
#[derive(Clone, Debug)]
pub(super) struct Draft<'k> {
    pub(super) predicate: Id<Predicate>,
    pub(super) found: Match<'k>,
    pub(super) event_type: EventType,
    pub(super) roles: Vec<(Role, Id<Entity>, Span, Route)>,
    /// Where a place argument stands.
    pub(super) place_words: Vec<Span>,
    /// The predicate whose content this is.
    pub(super) content_of: Option<Id<Predicate>>,
    /// How it was done, within the type.
    pub(super) mode: Option<String>,
    /// Further predicates that tell of the same deed.
    pub(super) told_by: Vec<Id<Predicate>>,
}

/// The drafts in text order. Who speaks or is spoken to also takes part in what is said: "Norway threatened
/// *to bomb* the port" has Norway bomb, "urged Iran *to release* them" has Iran release.
pub(super) fn drafts<'k>(reading: &Reading<'_>, matches: &BTreeMap<Id<Predicate>, Match<'k>>) -> Vec<Draft<'k>> {
    let holder = holders(matches);
    let mut drafts: BTreeMap<Id<Predicate>, Draft<'k>> = BTreeMap::new();
    for (&id, found) in matches {
        if let Some(event_type) = found.event_type {
            let draft = draft(reading, id, found, event_type, holder.get(&id).copied());
            drafts.insert(id, draft);
        }
    }
    let told: Vec<_> = drafts.values().map(|draft| (draft.predicate, recipients_told(reading, draft))).collect();
    for (id, recipients) in told {
        if let Some(draft) = drafts.get_mut(&id) {
            draft.roles.extend(recipients);
        }
    }
    let inherited: Vec<_> = drafts
        .values()
        .filter_map(|draft| Some((draft.predicate, inherit(draft, drafts.get(&draft.content_of?)?)?)))
        .collect();
    for (id, actors) in inherited {
        if let Some(draft) = drafts.get_mut(&id) {
            draft.roles.extend(actors);
        }
    }
    let mut drafts: Vec<_> = drafts.into_values().collect();
    drafts.sort_by_key(|draft| reading.predicates.all[draft.predicate].head);
    deeds::settle(reading, drafts)
}

/// Puts the members in the place of several who have one mention: "Iraq and Libya … *they*", "*Eritrean and Ethiopian
/// envoys*". Who has a role of his own keeps it.
pub(super) fn name_members(entities: &Entities, roles: &mut Roles) {
    let mut named = Roles::with_capacity(roles.len());
    for &(role, entity, span, route) in roles.iter() {
        let members = &entities.all[entity].members;
        let has_role = |member| roles.iter().chain(&named).any(|&(_, of, ..)| of == member);
        let new: Vec<_> = members.iter().copied().filter(|&member| !has_role(member)).collect();
        if members.is_empty() {
            named.push((role, entity, span, route));
        }
        named.extend(new.into_iter().map(|member| (role, member, span, route)));
    }
    *roles = named;
}

/// Gives demands, refusals and threats without a mode the one that plain PLOVER has for what they demand, refuse or
/// threaten: "rejected *talks*" is a refusal to meet.
pub(super) fn take_modes_of_contents(
    ontology: &Ontology,
    matches: &BTreeMap<Id<Predicate>, Match<'_>>,
    drafts: &mut [Draft<'_>],
) {
    for draft in drafts.iter_mut().filter(|draft| draft.mode.is_none()) {
        let status = match draft.event_type {
            EventType::Request => Status::Demanded,
            EventType::Reject => Status::Cancelled,
            EventType::Threaten => Status::Threatened,
            _ => continue,
        };
        let contents = draft.found.contents.iter().filter_map(|content| matches.get(content));
        let mode_of = |content: &Match<'_>| {
            let same_name = content.mode.filter(|mode| ontology.mode(draft.event_type, mode).is_some());
            let projected =
                || ontology.project(content.event_type?, status).filter(|(to, _)| *to == draft.event_type)?.1;
            same_name.map(str::to_owned).or_else(|| projected().map(str::to_owned))
        };
        draft.mode = contents.filter_map(mode_of).next();
    }
}

/// Which predicate each content belongs to.
fn holders(matches: &BTreeMap<Id<Predicate>, Match<'_>>) -> BTreeMap<Id<Predicate>, Id<Predicate>> {
    matches.iter().flat_map(|(&outer, found)| found.contents.iter().map(move |&inner| (inner, outer))).collect()
}

fn draft<'k>(
    reading: &Reading<'_>,
    id: Id<Predicate>,
    found: &Match<'k>,
    event_type: EventType,
    content_of: Option<Id<Predicate>>,
) -> Draft<'k> {
    let mut roles: Vec<(Role, Id<Entity>, Span, Route)> = Vec::new();
    let mut place_words = Vec::new();
    for (role, slot) in &found.roles {
        if *role == Role::Place {
            place_words.push(slot.span);
            continue;
        }
        let taken = roles.iter().any(|&(_, _, span, _)| span == slot.span);
        if let Some(entity) = reading.who[slot.head].filter(|_| !taken)
            && !roles.iter().any(|(known, of, _, _)| (known, *of) == (role, entity))
        {
            roles.push((*role, entity, slot.span, slot.route));
        }
    }
    parties_between(found, &mut roles);
    let mode = found.mode.map(str::to_owned);
    Draft { predicate: id, found: found.clone(), event_type, roles, place_words, content_of, mode, told_by: Vec::new() }
}

/// Who brings parties together acts, and the parties are whom it is done for: "Qatar mediated *between Norway and the
/// rebels*".
fn parties_between(found: &Match<'_>, roles: &mut Roles) {
    let between = SlotName::With("between".to_owned());
    let is_between = |span: Span| found.roles.iter().any(|(_, slot)| slot.span == span && slot.name == between);
    let brings =
        roles.iter().any(|&(role, _, span, _)| matches!(role, Role::Actor | Role::Mediator) && !is_between(span));
    if !brings {
        return;
    }
    let own: Roles = roles
        .iter()
        .filter(|(role, ..)| *role == Role::Mediator)
        .map(|&(_, entity, span, route)| (Role::Actor, entity, span, route))
        .collect();
    for (role, _, span, _) in roles.iter_mut() {
        if *role == Role::Actor && is_between(*span) {
            *role = Role::Recipient;
        }
    }
    roles.extend(own);
}

/// Who plays which role, the words that say so, and how they were found.
pub(super) type Roles = Vec<(Role, Id<Entity>, Span, Route)>;

/// The actors that a content without any takes over from the speech act that holds it.
fn inherit(draft: &Draft<'_>, outer: &Draft<'_>) -> Option<Roles> {
    if draft.roles.iter().any(|(role, ..)| *role == Role::Actor) {
        return None;
    }
    let from = match outer.event_type {
        EventType::Request | EventType::Accuse => Role::Recipient,
        _ => Role::Actor,
    };
    let taken = outer.roles.iter().filter(|(role, ..)| *role == from);
    let known = |entity| draft.roles.iter().any(|&(_, of, _, _)| of == entity);
    let taken: Roles = taken
        .filter(|&&(_, entity, _, _)| !known(entity))
        .map(|&(_, entity, span, _)| (Role::Actor, entity, span, Route::Implicit))
        .collect();
    (!taken.is_empty()).then_some(taken)
}

/// The recipients of an act that the text gives only in what is said or done: "demanded that *Iran* release them",
/// "threatened to bomb *the rebels*", "rejected *North Korea's* demand". Empty where the act has recipients already.
fn recipients_told(reading: &Reading<'_>, draft: &Draft<'_>) -> Roles {
    let takes_one = matches!(
        draft.event_type,
        EventType::Request
            | EventType::Threaten
            | EventType::Reject
            | EventType::Agree
            | EventType::Concede
            | EventType::Support
            | EventType::Accuse
    );
    if draft.roles.iter().any(|(role, ..)| *role == Role::Recipient) {
        return Vec::new();
    }
    let contents = if takes_one { draft.found.contents.as_slice() } else { &[] };
    let in_contents =
        || contents.iter().map(|&content| told_in(reading, draft, content)).find(|roles| !roles.is_empty());
    let in_things = || {
        let things = || draft.found.things.iter();
        let inside = things().flat_map(|thing| participants_inside(&reading.parsed, reading.who, thing));
        let below =
            || things().filter(|_| takes_one).flat_map(|thing| parties_below(&reading.parsed, reading.who, thing));
        let near = recipients(reading, draft, inside);
        let found = if near.is_empty() { recipients(reading, draft, below()) } else { near };
        Some(found).filter(|roles| !roles.is_empty())
    };
    // What is turned down is somebody's; what is promised or threatened concerns somebody.
    let found = if draft.event_type == EventType::Reject {
        in_things().or_else(in_contents)
    } else {
        in_contents().or_else(in_things)
    };
    found.or_else(|| takes_one.then(|| beside(reading, draft))).unwrap_or_default()
}

/// Prepositions by which a phrase beside an act names whom it concerns; the parser may have hung it on the verb although
/// it belongs to the object ("investigating crimes *by rebels*").
const BESIDE: &[&str] = &["by", "from", "with", "against", "between", "among", "to"];

fn beside(reading: &Reading<'_>, draft: &Draft<'_>) -> Roles {
    let predicate = &reading.predicates.all[draft.predicate];
    let of = |word: &&str| {
        let slots = predicate.with(word).filter(|_| predicate.voice == Voice::Active || *word != "by").cloned();
        recipients(reading, draft, slots)
    };
    BESIDE.iter().map(of).find(|roles| !roles.is_empty()).unwrap_or_default()
}

/// Prepositions behind which a content names whom it concerns.
const CONCERNS: &[&str] = &["with", "against", "to", "for", "on", "from", "in", "over", "of"];

fn told_in(reading: &Reading<'_>, draft: &Draft<'_>, content: Id<Predicate>) -> Roles {
    let content = &reading.predicates.all[content];
    let reached = reach(&reading.parsed, reading.predicates, content, &[]);
    let of = |name: SlotName| {
        let slots = reached.iter().filter(|slot| slot.name == name).cloned();
        recipients(reading, draft, slots.flat_map(|slot| themselves_or_inside(reading, slot)))
    };
    if draft.event_type == EventType::Request {
        return of(SlotName::Subject);
    }
    let names = [SlotName::Object, SlotName::Indirect].into_iter();
    let others = names.chain(CONCERNS.iter().map(|&word| SlotName::With(word.to_owned())));
    let subject = std::iter::once(SlotName::Subject);
    let first = |roles: Roles| (!roles.is_empty()).then_some(roles);
    // Who threatens names first what befalls others: "warned that *police* would no longer tolerate *the rallies*".
    let found = match draft.event_type {
        EventType::Threaten => others.chain(subject).map(of).find_map(first),
        _ => subject.chain(others).map(of).find_map(first),
    };
    found.unwrap_or_default()
}

/// The argument if it is somebody; else those inside it.
fn themselves_or_inside(reading: &Reading<'_>, slot: Slot) -> Vec<Slot> {
    if reading.who[slot.head].is_some() {
        return vec![slot];
    }
    participants_inside(&reading.parsed, reading.who, &slot)
}

/// The entities of `slots` that do not act themselves, as recipients.
fn recipients(reading: &Reading<'_>, draft: &Draft<'_>, slots: impl Iterator<Item = Slot>) -> Roles {
    let acts = |entity| draft.roles.iter().any(|&(_, of, _, _)| of == entity);
    let mut found = Roles::new();
    for slot in slots {
        if let Some(entity) = reading.who[slot.head].filter(|&entity| !acts(entity))
            && !found.iter().any(|&(_, of, _, _)| of == entity)
        {
            found.push((Role::Recipient, entity, slot.span, Route::Implicit));
        }
    }
    found
}

/// Whom each token means: the heads of the entities' mentions, and for "I", "we" and the like the speaker of the words
/// that they stand in.
pub fn who(
    parsed: &Parsed<'_>,
    entities: &Entities,
    attributions: &Layer<Attribution>,
) -> PerToken<Option<Id<Entity>>> {
    let mut who = entities.at.clone();
    for (token, word) in parsed.syntax.words.iter() {
        if word.upos == Upos::Pron && who[token].is_none() && word.feats.is("Person", "1") {
            who[token] = innermost(attributions, parsed.span(token)).and_then(|said| attributions[said].entity);
        }
    }
    who
}
