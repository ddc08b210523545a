//! Mentions that take up an event told before: "direct talks … *these negotiations* … the minister opened *the meeting*".

use std::collections::BTreeMap;

use dateline_knowledge::lexicon::Role;
use dateline_knowledge::ontology::EventType;
use dateline_predicates::{Kind, Predicate, Route, SlotName};
use dateline_syntax::{Determiner, Rel};
use dateline_text::{Id, Token};

use crate::events::merging::Merged;
use crate::events::participants::Draft;
use crate::events::reader::{Reader, Told, pair_cues};
use crate::events::{Reading, Standing};
use crate::places;
use crate::who::{Entity, EntityKind};

/// The types of the predicates of a text that are read as events.
pub(super) type Types = BTreeMap<Id<Predicate>, EventType>;

/// The types of all drafts.
pub(super) fn types(drafts: &[Draft<'_>]) -> Types {
    drafts.iter().map(|draft| (draft.predicate, draft.event_type)).collect()
}

/// The noun that names an event: the predicate itself, or what its verb has: "took part in the *raid*", "opened the
/// *meeting*".
pub(super) fn noun_of(reading: &Reading<'_>, types: &Types, draft: &Draft<'_>) -> Option<Id<Token>> {
    let predicate = &reading.predicates.all[draft.predicate];
    if predicate.kind == Kind::Noun {
        return Some(predicate.head);
    }
    let own = draft.found.own_nouns.iter().copied().find(|&noun| reading.predicates.at(noun).is_some());
    let same_type = |noun| reading.predicates.at(noun).and_then(|id| types.get(&id)) == Some(&draft.event_type);
    let mut objects = predicate.slots(&SlotName::Object).map(|slot| slot.head);
    own.or_else(|| objects.find(|&noun| same_type(noun)))
}

/// A mention, as far as the reader looks at it.
pub(super) fn told<'a>(
    reading: &Reading<'_>,
    types: &Types,
    draft: &'a Draft<'_>,
    standing: Standing,
    number: usize,
) -> Told<'a> {
    Told {
        predicate: draft.predicate,
        noun: noun_of(reading, types, draft),
        event_type: draft.event_type,
        mode: draft.mode.as_deref(),
        roles: draft.roles.iter().map(|part| (part.0, part.1)).collect(),
        status: standing.status,
        number,
    }
}

/// The first of the events `before` that this one can be a mention of: a definite noun whose participants, but for those
/// whom only the reader sees in its sentence, add nothing. One done in the same mode goes before others: "*travel* to Doha
/// to *meet* the emir … the *trip*". Of a noun that stands alone under a verb, whoever takes part in it may be new: "the minister
/// opened *the meeting*".
pub(super) fn earlier_account<'m>(
    reading: &Reading<'_>,
    types: &Types,
    before: impl Iterator<Item = (usize, &'m Merged)>,
    draft: &Draft<'_>,
    standing: Standing,
) -> Option<usize> {
    let predicate = &reading.predicates.all[draft.predicate];
    let noun = noun_of(reading, types, draft)?;
    let is_own = noun == predicate.head;
    let is_alone = !is_own && is_alone(reading, noun);
    if !is_alone && !is_definite(reading, noun) {
        return None;
    }
    let told: Vec<_> = draft.roles.iter().filter(|part| !is_alone && part.3 != Route::Read).collect();
    let accounts = before.filter(|(_, event)| {
        let known = |entity| event.roles.iter().any(|&(_, of, _, _)| of == entity);
        let fits = |role, entity| known(entity) || !is_own && may_be_harmed(reading, event, role, entity);
        let holds_all = told.iter().all(|part| fits(part.0, part.1));
        let near = reading.sentence(event.predicate) + SENTENCES_BACK_ALONE >= reading.sentence(draft.predicate);
        let under_verb = near && event.standing.status == standing.status;
        holds_all && (is_own || under_verb) && event.content_of != Some(draft.predicate)
    });
    let in_other_mode = |event: &Merged| draft.mode.is_some() && event.mode != draft.mode;
    accounts.min_by_key(|(_, event)| in_other_mode(event)).map(|(at, _)| at)
}

/// Whether those whom an attack harmed, if they are told without a name, can be of a body that is named later: "killed 31
/// rebels … took part in the raid on a camp of *the Front*".
fn may_be_harmed(reading: &Reading<'_>, event: &Merged, role: Role, entity: Id<Entity>) -> bool {
    let named = &reading.entities.all[entity];
    let can_be = |other: Id<Entity>| {
        let other = &reading.entities.all[other];
        let unknown = |one: Option<_>, two: Option<_>| one.is_none() || two.is_none() || one == two;
        !other.named && unknown(other.sector, named.sector) && unknown(other.code, named.code)
    };
    let harmed = event.entities(Role::Recipient);
    let attacked = event.event_type == EventType::Assault && role == Role::Recipient;
    attacked && named.kind == EntityKind::Organization && !harmed.is_empty() && harmed.into_iter().all(can_be)
}

/// How many sentences back stands what a noun alone under a verb goes back to.
const SENTENCES_BACK_ALONE: usize = 2;

/// Whether a definite noun has nothing else that tells which one it is: "the meeting", "the meeting in a villa", but not "the
/// second meeting", "the meeting of bankers" or "the meeting in Paris".
fn is_alone(reading: &Reading<'_>, noun: Id<Token>) -> bool {
    let parsed = &reading.parsed;
    let plain = |&child: &Id<Token>| match parsed.word(child).rel {
        Rel::Det | Rel::Case | Rel::Punct => true,
        Rel::Nmod => {
            let case = parsed.syntax.child(child, Rel::Case);
            let somewhere = case.is_some_and(|case| parsed.is_form(case, "in") || parsed.is_form(case, "at"));
            somewhere && !is_named(reading, child)
        }
        _ => false,
    };
    parsed.determiner(noun).is_some_and(Determiner::is_definite) && parsed.syntax.children(noun).iter().all(plain)
}

/// Whether a phrase names a place or somebody.
fn is_named(reading: &Reading<'_>, head: Id<Token>) -> bool {
    let parsed = &reading.parsed;
    let words = parsed.syntax.subtree_span(parsed.segments, head);
    let somebody = || parsed.segments.tokens_in(words).any(|token| reading.who[token].is_some());
    places::within(reading.places, words).next().is_some() || somebody()
}

fn is_definite(reading: &Reading<'_>, noun: Id<Token>) -> bool {
    reading.parsed.determiner(noun).is_some_and(Determiner::goes_back)
        || reading.parsed.syntax.child(noun, Rel::NmodPoss).is_some()
}

/// How many sentences back an event may have been told that is told again.
const SENTENCES_BACK: usize = 10;

/// The talks told just before that "*delegates* discussed the truce" goes on with: people of whom nothing is told but that they
/// take part.
pub(super) fn talks_before<'m>(
    reading: &Reading<'_>,
    before: impl Iterator<Item = (usize, &'m Merged)>,
    draft: &Draft<'_>,
    standing: Standing,
) -> Option<usize> {
    let is_unknown = |entity: Id<Entity>| {
        let entity = &reading.entities.all[entity];
        !entity.named && entity.kind == EntityKind::Group && entity.code.is_none()
    };
    let speaks = draft.event_type == EventType::Consult && !draft.roles.is_empty();
    if !speaks || !draft.roles.iter().all(|part| is_unknown(part.1)) {
        return None;
    }
    let mut near = before.take_while(|(_, event)| {
        reading.sentence(event.predicate) + SENTENCES_BACK_ALONE >= reading.sentence(draft.predicate)
    });
    let fits = |event: &Merged| event.standing.status == standing.status && event.entities(Role::Actor).len() > 1;
    near.find(|(_, event)| fits(event)).map(|(at, _)| at)
}

/// The event of those `before`, the last first, that the reader takes this mention to be of.
pub(super) fn earlier_mention<'m>(
    reading: &Reading<'_>,
    reader: &Reader,
    before: impl Iterator<Item = (usize, &'m Merged)>,
    later: &Told<'_>,
) -> Option<usize> {
    let near = before.take_while(|(_, event)| {
        reading.sentence(event.predicate) + SENTENCES_BACK >= reading.sentence(later.predicate)
    });
    let judged = near.filter_map(|(at, event)| Some((at, reader.same(&pair_cues(reading, &event.told(), later))?)));
    judged.reduce(|best, found| if found.1 >= best.1 { found } else { best }).map(|best| best.0)
}

/// Whether the noun that tells of it brings something new: "*a* strike", "*another* round".
pub(super) fn is_new(reading: &Reading<'_>, draft: &Draft<'_>) -> bool {
    let subjects = reading.predicates.all[draft.predicate].slots(&SlotName::Subject);
    let subjects = subjects.filter_map(|slot| reading.predicates.at(slot.head));
    let words = draft.told_by.iter().copied().chain([draft.predicate]).chain(subjects);
    let mut nouns = words.map(|id| &reading.predicates.all[id]).filter(|predicate| predicate.kind == Kind::Noun);
    nouns.any(|noun| reading.parsed.determiner(noun.head).is_some_and(Determiner::is_new))
}
