//! One event once: further words for an event of the same document join the first account of it.

use dateline_knowledge::lexicon::Role;
use dateline_knowledge::ontology::{EventType, Status};
use dateline_predicates::{Kind, Predicate, Route, SlotName};
use dateline_syntax::Rel;
use dateline_text::{Id, Span};

use crate::events::participants::Draft;
use crate::events::reader::{Reader, Told, pair_cues};
use crate::events::{ANCHOR_CHARS, Reading, Standing, dating};
use crate::places;
use crate::who::Entity;

/// An event with all its mentions.
#[derive(Clone, Debug)]
pub(super) struct Merged {
    pub(super) predicate: Id<Predicate>,
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
    /// Number of events of its type before it.
    number: usize,
}

impl Merged {
    /// The entities that play `role`, in text order, each once.
    pub(super) fn entities(&self, role: Role) -> Vec<Id<Entity>> {
        self.roles.iter().filter(|(of, ..)| *of == role).map(|&(_, entity, _, _)| entity).collect()
    }

    fn told(&self) -> Told<'_> {
        Told {
            predicate: self.predicate,
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

/// Puts mentions of one event together and leaves out nouns that say too little to be an event of their own.
pub(super) fn merge(
    reading: &Reading<'_>,
    reader: Option<&Reader>,
    standings: &[Standing],
    drafts: Vec<Draft<'_>>,
) -> Vec<Merged> {
    let mut merged: Vec<Merged> = Vec::new();
    for draft in drafts {
        let standing = standings[draft.predicate.index()];
        let number = merged.iter().filter(|event| event.event_type == draft.event_type).count();
        let by_reader = || {
            let reader = reader.filter(|_| !is_new(reading, &draft))?;
            earlier_mention(reading, reader, &merged, &told(&draft, standing, number))
        };
        let earlier = earlier_account(reading, &merged, &draft).or_else(by_reader);
        if let Some(earlier) = earlier {
            join(reading, &mut merged[earlier], &draft, standing);
        } else if says_enough(reading, &draft, standing) {
            merged.push(opened(reading, draft, standing, number));
        }
    }
    merged
}

/// Whether the noun that tells of it brings something new: "*a* strike", "*another* round".
fn is_new(reading: &Reading<'_>, draft: &Draft<'_>) -> bool {
    let subjects = reading.predicates.all[draft.predicate].slots(&SlotName::Subject);
    let subjects = subjects.filter_map(|slot| reading.predicates.at(slot.head));
    let words = draft.told_by.iter().copied().chain([draft.predicate]).chain(subjects);
    let mut nouns = words.map(|id| &reading.predicates.all[id]).filter(|predicate| predicate.kind == Kind::Noun);
    nouns.any(|noun| {
        let determined = reading.parsed.syntax.children(noun.head).iter();
        determined
            .filter(|&&child| reading.parsed.word(child).rel == Rel::Det)
            .any(|&child| ["a", "an", "another", "one", "some"].iter().any(|form| reading.parsed.is_form(child, form)))
    })
}

/// Whether the text dates two mentions apart.
fn on_other_days(reading: &Reading<'_>, one: Id<Predicate>, other: Id<Predicate>) -> bool {
    let days = |predicate| {
        let time = dating::time_of(reading, predicate)?;
        Some((reading.times[time].from?, reading.times[time].to?))
    };
    match (days(one), days(other)) {
        (Some(one), Some(other)) => one.0 > other.1 || other.0 > one.1,
        _ => false,
    }
}

/// How many sentences back an event may have been told that is told again.
const SENTENCES_BACK: usize = 10;

/// The earlier event that the reader takes this mention to be of.
fn earlier_mention(reading: &Reading<'_>, reader: &Reader, merged: &[Merged], later: &Told<'_>) -> Option<usize> {
    let sentence =
        |predicate: Id<Predicate>| reading.parsed.segments.sentence_of(reading.predicates.all[predicate].head).index();
    let near = |event: &Merged| sentence(event.predicate) + SENTENCES_BACK >= sentence(later.predicate);
    let same_type = merged.iter().enumerate().filter(|(_, event)| event.event_type == later.event_type && near(event));
    let same_days = same_type.filter(|(_, event)| !on_other_days(reading, event.predicate, later.predicate));
    let judged = same_days.filter_map(|(at, event)| {
        let chance = reader.same(&pair_cues(reading, &event.told(), later))?;
        Some((at, chance))
    });
    judged
        .fold(
            None,
            |best: Option<(usize, f32)>, found| {
                if best.is_some_and(|best| best.1 >= found.1) { best } else { Some(found) }
            },
        )
        .map(|best| best.0)
}

/// A mention, as far as the reader looks at it.
pub(super) fn told<'a>(draft: &'a Draft<'_>, standing: Standing, number: usize) -> Told<'a> {
    Told {
        predicate: draft.predicate,
        event_type: draft.event_type,
        mode: draft.mode.as_deref(),
        roles: draft.roles.iter().map(|part| (part.0, part.1)).collect(),
        status: standing.status,
        number,
    }
}

fn opened(reading: &Reading<'_>, draft: Draft<'_>, standing: Standing, number: usize) -> Merged {
    Merged {
        predicate: draft.predicate,
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

/// The last earlier event that this one can be a mention of: a definite noun of the same type whose participants add
/// nothing.
fn earlier_account(reading: &Reading<'_>, merged: &[Merged], draft: &Draft<'_>) -> Option<usize> {
    let predicate = &reading.predicates.all[draft.predicate];
    if predicate.kind != Kind::Noun || !is_definite(reading, predicate) {
        return None;
    }
    let entities: Vec<_> = draft.roles.iter().map(|&(_, entity, _, _)| entity).collect();
    merged.iter().rposition(|event| {
        let holds_all = entities.iter().all(|entity| event.roles.iter().any(|(_, of, _, _)| of == entity));
        event.event_type == draft.event_type && holds_all && event.content_of != Some(draft.predicate)
    })
}

fn is_definite(reading: &Reading<'_>, predicate: &Predicate) -> bool {
    let children = reading.parsed.syntax.children(predicate.head);
    children.iter().any(|&child| match reading.parsed.word(child).rel {
        Rel::Det => ["the", "this", "these", "that", "those", "such", "both"]
            .iter()
            .any(|form| reading.parsed.is_form(child, form)),
        Rel::NmodPoss => true,
        _ => false,
    })
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

/// Whether the noun's own phrase names a day or a place: "clashes *near Kidal*", "the exercise *on May 3*".
fn stands_somewhere(reading: &Reading<'_>, noun: &Predicate) -> bool {
    let own = reading.parsed.syntax.subtree_span(reading.parsed.segments, noun.head);
    let times = reading.times.as_slice();
    let from = times.partition_point(|time| time.span.start() < own.start());
    let mut near = times[from..].iter().take_while(|time| time.span.start() < own.end());
    let when = near.any(|time| time.from.is_some() && own.contains(time.span));
    when || places::within(reading.places, own).any(|(_, place)| place.literal)
}
