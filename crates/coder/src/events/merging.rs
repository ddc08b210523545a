//! One event once: further words for an event of the same document join the first account of it.

use dateline_knowledge::lexicon::Role;
use dateline_knowledge::ontology::{EventType, Status};
use dateline_predicates::{Kind, Predicate, Route};
use dateline_syntax::Rel;
use dateline_text::{Id, Span};

use crate::events::participants::Draft;
use crate::events::{ANCHOR_CHARS, Reading, Standing};
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
}

impl Merged {
    /// The entities that play `role`, in text order, each once.
    pub(super) fn entities(&self, role: Role) -> Vec<Id<Entity>> {
        self.roles.iter().filter(|(of, ..)| *of == role).map(|&(_, entity, _, _)| entity).collect()
    }
}

/// Puts mentions of one event together and leaves out nouns that say too little to be an event of their own.
pub(super) fn merge(reading: &Reading<'_>, standings: &[Standing], drafts: Vec<Draft<'_>>) -> Vec<Merged> {
    let mut merged: Vec<Merged> = Vec::new();
    for draft in drafts {
        let standing = standings[draft.predicate.index()];
        if let Some(earlier) = earlier_account(reading, &merged, &draft) {
            join(reading, &mut merged[earlier], &draft, standing);
        } else if says_enough(reading, &draft, standing) {
            merged.push(opened(reading, draft, standing));
        }
    }
    merged
}

fn opened(reading: &Reading<'_>, draft: Draft<'_>, standing: Standing) -> Merged {
    Merged {
        predicate: draft.predicate,
        event_type: draft.event_type,
        mode: draft.mode.clone(),
        rule: draft.found.pattern.rule.clone(),
        anchor: anchor(reading, &draft),
        mentions: draft.told_by.iter().map(|&id| reading.predicates.all[id].span).collect(),
        roles: draft.roles,
        place_words: draft.place_words,
        content_of: draft.content_of,
        standing,
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
    let words = anchor(reading, draft);
    event.mentions.push(words);
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
