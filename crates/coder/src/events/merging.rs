//! One event once: further words for an event of the same document join the first account of it.

use std::collections::BTreeMap;

use dateline_knowledge::lexicon::Role;
use dateline_knowledge::ontology::{EventType, Status};
use dateline_predicates::{Kind, Predicate, Route};
use dateline_syntax::Determiner;
use dateline_text::{Id, Span, Token};

use crate::events::participants::Draft;
use crate::events::reader::Told;
use crate::events::restated::{is_object_of, restates};
use crate::events::taken_up::{Types, earlier_account, earlier_mention, is_new, noun_of, talks_before, told, types};
use crate::events::{ANCHOR_CHARS, Reading, Rules, Standing, dating};
use crate::places;
use crate::when::Time;
use crate::who::Entity;

/// An event with all its mentions.
#[derive(Clone, Debug)]
pub(super) struct Merged {
    pub(super) predicate: Id<Predicate>,
    noun: Option<Id<Token>>,
    pub(super) event_type: EventType,
    pub(super) mode: Option<String>,
    pub(super) rule: String,
    pub(super) roles: Vec<(Role, Id<Entity>, Span, Route)>,
    pub(super) place_words: Vec<Span>,
    pub(super) content_of: Option<Id<Predicate>>,
    pub(super) standing: Standing,
    pub(super) anchor: Span,
    pub(super) mentions: Vec<Span>,
    /// The predicates of its mentions.
    pub(super) told_by: Vec<Id<Predicate>>,
    /// The time expression that dates it.
    pub(super) time: Option<Id<Time>>,
    /// Number of events of its type before it.
    number: usize,
}

impl Merged {
    /// The entities that play `role`, in text order, each once.
    pub(super) fn entities(&self, role: Role) -> Vec<Id<Entity>> {
        self.roles.iter().filter(|(of, ..)| *of == role).map(|&(_, entity, _, _)| entity).collect()
    }

    /// The same as a mention.
    pub(super) fn told(&self) -> Told<'_> {
        Told {
            predicate: self.predicate,
            noun: self.noun,
            event_type: self.event_type,
            mode: self.mode.as_deref(),
            roles: self.roles.iter().map(|part| (part.0, part.1)).collect(),
            status: self.standing.status,
            number: self.number,
        }
    }
}

/// What stands for a rule where none tells and the reader does.
pub const READER: &str = "reader";

/// Puts mentions of one event together and leaves out nouns that say too little to be an event of their own, if the reader
/// is not sure of them.
pub(super) fn merge(
    reading: &Reading<'_>,
    rules: &Rules<'_>,
    standings: &[Standing],
    is_sure: impl Fn(Id<Predicate>) -> bool,
    drafts: Vec<Draft<'_>>,
) -> Vec<Merged> {
    let mut merged: Vec<Merged> = Vec::new();
    let mut by_type: BTreeMap<EventType, Vec<usize>> = BTreeMap::new();
    let types = types(&drafts);
    for draft in drafts {
        let standing = standings[draft.predicate.index()];
        let same_type = by_type.entry(draft.event_type).or_default();
        let time = dating::time_of(reading, rules.status, draft.predicate);
        let before = || same_type.iter().rev().map(|&at| (at, &merged[at]));
        let of_that_day = || before().filter(|(_, event)| !on_other_days(reading, event.time, time));
        let by_reader = || {
            let reader = rules.reader.filter(|_| !is_new(reading, &draft))?;
            let told = told(reading, &types, &draft, standing, same_type.len());
            let candidates = of_that_day().filter(|(_, event)| !are_two_acts(reading, event, &draft));
            earlier_mention(reading, reader, candidates, &told)
        };
        let has_its_verb = |event: &Merged| {
            event.told_by.iter().any(|&verb| verb != event.predicate && is_object_of(reading, draft.predicate, verb))
        };
        let restated = before().find(|(_, event)| restates(reading, event, &draft, standing) || has_its_verb(event));
        if let Some((earlier, _)) = restated {
            harmed_too(&mut merged[earlier], &draft);
            join(reading, &mut merged[earlier], &draft, standing);
            if is_object_of(reading, draft.predicate, merged[earlier].predicate) {
                stand_on_noun(&mut merged[earlier]);
            }
            continue;
        }
        let earlier = earlier_account(reading, &types, of_that_day(), &draft, standing)
            .or_else(|| talks_before(reading, of_that_day(), &draft, standing))
            .or_else(by_reader);
        if let Some(earlier) = earlier {
            join(reading, &mut merged[earlier], &draft, standing);
        } else if says_enough(reading, &draft, standing)
            || is_sure(draft.predicate)
            || is_known_inside(reading, &types, &draft)
        {
            let number = same_type.len();
            same_type.push(merged.len());
            merged.push(opened(reading, &types, draft, standing, time, number));
        }
    }
    merged
}

/// Whether the text dates two mentions apart.
fn on_other_days(reading: &Reading<'_>, one: Option<Id<Time>>, other: Option<Id<Time>>) -> bool {
    let days = |time: Option<Id<Time>>| {
        let time = &reading.times[time?];
        Some((time.from?, time.to?))
    };
    match (days(one), days(other)) {
        (Some(one), Some(other)) => one.0 > other.1 || other.0 > one.1,
        _ => false,
    }
}

/// Whether two verbs of one sentence tell of acts of different modes: "*searched* houses and *detained* four men".
fn are_two_acts(reading: &Reading<'_>, event: &Merged, draft: &Draft<'_>) -> bool {
    let [one, other] = [event.predicate, draft.predicate].map(|id| &reading.predicates.all[id]);
    let are_verbs = one.kind == Kind::Verb && other.kind == Kind::Verb;
    let in_one_sentence =
        || reading.parsed.segments.sentence_of(one.head) == reading.parsed.segments.sentence_of(other.head);
    in_other_modes(event, draft) && are_verbs && in_one_sentence()
}

/// Whether both accounts say how it was done, and not alike.
pub(super) fn in_other_modes(event: &Merged, draft: &Draft<'_>) -> bool {
    event.mode.is_some() && draft.mode.is_some() && event.mode != draft.mode
}

fn opened(
    reading: &Reading<'_>,
    types: &Types,
    draft: Draft<'_>,
    standing: Standing,
    time: Option<Id<Time>>,
    number: usize,
) -> Merged {
    Merged {
        predicate: draft.predicate,
        noun: noun_of(reading, types, &draft),
        event_type: draft.event_type,
        mode: draft.mode.clone(),
        rule: draft.found.pattern.map_or_else(|| READER.to_owned(), |pattern| pattern.rule.clone()),
        anchor: anchor(reading, &draft),
        mentions: draft.told_by.iter().map(|&id| reading.predicates.all[id].span).collect(),
        told_by: draft.told_by.iter().copied().chain([draft.predicate]).collect(),
        roles: draft.roles,
        place_words: draft.place_words,
        content_of: draft.content_of,
        standing,
        time,
        number,
    }
}

/// Most code points between a predicate and a noun that belongs to its words.
const GAP_CHARS: usize = 20;

/// The predicate's words with the nouns of its pattern, if that is one short span; else its head.
fn anchor(reading: &Reading<'_>, draft: &Draft<'_>) -> Span {
    let predicate = &reading.predicates.all[draft.predicate];
    let chars = |span: Span| reading.parsed.text[span].chars().count();
    let nouns = draft.found.own_nouns.iter().map(|&noun| reading.parsed.span(noun));
    let near = nouns.filter(|&noun| chars(predicate.span.gap_to(noun)) <= GAP_CHARS);
    let whole = near.fold(predicate.span, Span::to);
    [whole, predicate.span]
        .into_iter()
        .find(|&span| chars(span) <= ANCHOR_CHARS)
        .unwrap_or_else(|| reading.parsed.span(predicate.head))
}

/// Takes the noun that has just joined for the event's own word: "resumed *the bombardment*".
fn stand_on_noun(event: &mut Merged) {
    if let Some(noun) = event.mentions.last_mut() {
        std::mem::swap(noun, &mut event.anchor);
    }
}

/// Adds those whom a second harm of the same attack befell: "killed ten soldiers and wounded *a boy*".
fn harmed_too(event: &mut Merged, draft: &Draft<'_>) {
    let known = |event: &Merged, entity| event.roles.iter().any(|part| part.1 == entity);
    for part in draft.roles.iter().filter(|part| part.0 == Role::Recipient) {
        if event.event_type == EventType::Assault && !known(event, part.1) {
            event.roles.push(*part);
        }
    }
}

/// Adds a mention. A trip that was planned and is now called off is cancelled; a plan that is now told as done has happened.
fn join(reading: &Reading<'_>, event: &mut Merged, draft: &Draft<'_>, standing: Standing) {
    event.mentions.push(anchor(reading, draft));
    event.told_by.push(draft.predicate);
    for role in [Role::Actor, Role::Recipient] {
        if event.entities(role).is_empty() {
            let known = |entity| event.roles.iter().any(|part| part.1 == entity);
            let added: Vec<_> = draft.roles.iter().filter(|part| part.0 == role && !known(part.1)).copied().collect();
            event.roles.extend(added);
        }
    }
    let settles = matches!(standing.status, Status::Cancelled | Status::Denied);
    if settles && matches!(event.standing.status, Status::Planned | Status::Proposed | Status::Happened) {
        event.standing = standing;
    }
}

/// A noun without participants is an event only where the text says of it that it takes place or not, when, or where.
fn says_enough(reading: &Reading<'_>, draft: &Draft<'_>, standing: Standing) -> bool {
    let predicate = &reading.predicates.all[draft.predicate];
    let takes_part = draft.roles.iter().any(|(role, ..)| matches!(role, Role::Actor | Role::Recipient));
    let told = predicate.kind == Kind::Verb || standing.words.is_some() || predicate.light.is_some();
    takes_part || told || stands_somewhere(reading, predicate)
}

/// Whether a definite noun stands inside another event: "condemned *the bombing*", "protested against *the agreement*".
fn is_known_inside(reading: &Reading<'_>, types: &Types, draft: &Draft<'_>) -> bool {
    let predicate = &reading.predicates.all[draft.predicate];
    let inside = predicate.embedded_in.first().is_some_and(|around| types.contains_key(&around.outer));
    inside && reading.parsed.determiner(predicate.head).is_some_and(Determiner::is_definite)
}

/// Whether the noun's own phrase names a day or a place: "clashes *near Kidal*", "the exercise *on May 3*".
fn stands_somewhere(reading: &Reading<'_>, noun: &Predicate) -> bool {
    let own = reading.parsed.syntax.subtree_span(reading.parsed.segments, noun.head);
    let times = reading.times.as_slice();
    let from = times.partition_point(|time| time.span.start() < own.start());
    let mut near = times[from..].iter().take_while(|time| time.span.start() < own.end());
    let when = near.any(|time| time.from.is_some() && own.contains(time.span));
    when || places::within(reading.places, own).any(|(_, place)| place.literal)
}
