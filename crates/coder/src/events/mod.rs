//! What: the events of a text, matched by the lexicon over predicates.

mod confidence;
mod contexts;
mod dating;
mod deeds;
mod matching;
mod merging;
mod participants;
mod parties;
mod settled;
mod status;
#[cfg(test)]
mod tests;

use dateline_knowledge::lexicon::{Classes, Patterns, Role};
use dateline_knowledge::ontology::{EventType, Ontology, Status};
use dateline_knowledge::status::StatusWords;
use dateline_predicates::{Predicate, Predicates, Route};
use dateline_syntax::Parsed;
use dateline_text::{Id, Layer, PerToken, Sentence, Span};
use jiff::civil::Date;

use crate::attributions::{Attribution, Certainty};
use crate::places::Place;
use crate::quantities::Quantity;
use crate::when::{Basis, Precision, Time};
use crate::who::{Entities, Entity};

pub use participants::who;
pub use status::{Standing, standings};

/// One coded account of one event: what the ontology has a word for, done by someone, in this document.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The predicate's own words; one span of at most [`ANCHOR_CHARS`] code points.
    pub anchor: Span,
    /// Further words for the same event in the document.
    pub mentions: Vec<Span>,
    /// The sentence of the anchor.
    pub sentence: Id<Sentence>,
    /// What was done.
    pub event_type: EventType,
    /// How it was done, within the type.
    pub modes: Vec<String>,
    /// Why or in which field; several, from the whole text.
    pub contexts: Vec<String>,
    /// Who acts; all parties of a reciprocal event.
    pub actors: Vec<Id<Entity>>,
    /// Whom it is directed at.
    pub recipients: Vec<Id<Entity>>,
    /// Who stands between the parties.
    pub mediators: Vec<Id<Entity>>,
    /// Where it happened.
    pub place: Option<Id<Place>>,
    /// The time expression that dates it.
    pub time: Option<Id<Time>>,
    /// When it happened.
    pub days: Days,
    /// Whether it happened, as the text has it.
    pub status: Status,
    /// An older event retold for context.
    pub background: bool,
    /// The speech act whose content it is.
    pub content_of: Option<Id<Event>>,
    /// How sure the source's own words are; the author's where there is no source.
    pub certainty: Certainty,
    /// The words that say how sure.
    pub certainty_words: Vec<Span>,
    /// A chance that the text itself puts on it, as an ICD 203 band.
    pub likelihood: Option<&'static str>,
    /// How sure the program is that it read type and participants right, 0–1.
    pub confidence: f64,
    /// On whose word; `None` for the author's voice.
    pub attribution: Option<Id<Attribution>>,
    /// Numbers that belong to it.
    pub quantities: Vec<Id<Quantity>>,
    /// Why it was coded so.
    pub because: Because,
}

/// The days on which an event can have happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// How exact that is.
    pub precision: Precision,
    /// What it was taken from; `None` where nothing tells.
    pub basis: Option<Basis>,
}

/// Why an event was coded. Ids and spans only; `explain` turns them into words.
#[derive(Clone, Debug, PartialEq)]
pub struct Because {
    /// The lexicon's example: "consult.lex:14".
    pub rule: String,
    /// The predicate that it was read from.
    pub predicate: Id<Predicate>,
    /// Which words gave which role, and how they were found.
    pub roles: Vec<(Role, Id<Entity>, Span, Route)>,
    /// The words that gave the status; `None` where the predicate's own form did.
    pub status_words: Option<Span>,
}

/// Longest anchor, in code points; a longer one is cut to its head word.
pub const ANCHOR_CHARS: usize = 60;

/// Everything that coding events reads.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// Text, tokens and trees.
    pub parsed: Parsed<'a>,
    /// Predicates.
    pub predicates: &'a Predicates,
    /// Who is spoken of.
    pub entities: &'a Entities,
    /// Whom each token means; see [`who`].
    pub who: &'a PerToken<Option<Id<Entity>>>,
    /// Time expressions.
    pub times: &'a Layer<Time>,
    /// Place names.
    pub places: &'a Layer<Place>,
    /// Numbers.
    pub quantities: &'a Layer<Quantity>,
    /// Who says what.
    pub attributions: &'a Layer<Attribution>,
    /// Publication day.
    pub published: Option<Date>,
}

/// The knowledge that coding events uses.
#[derive(Clone, Copy)]
pub struct Rules<'k> {
    /// The compiled lexicon.
    pub patterns: &'k Patterns,
    /// Its word classes.
    pub classes: &'k Classes,
    /// Words that tell a status.
    pub status: &'k StatusWords,
    /// Types, modes and contexts.
    pub ontology: &'k Ontology,
}

/// Codes the events of one text, in text order.
pub fn code_events(reading: &Reading<'_>, rules: &Rules<'_>) -> Layer<Event> {
    let standings = standings(&reading.parsed, reading.predicates, rules.status);
    let matcher = matching::Matcher {
        parsed: reading.parsed,
        predicates: reading.predicates,
        who: reading.who,
        patterns: rules.patterns,
        status: rules.status,
        classes: rules.classes,
        places: reading.places,
    };
    let matches = matcher.all();
    let drafts = participants::drafts(reading, &matches);
    let drafts = merging::merge(reading, &standings, drafts);
    let ids = drafts.iter().enumerate().map(|(index, draft)| (draft.predicate, Id::new(index))).collect::<Vec<_>>();
    let event_of = |predicate: Id<Predicate>| ids.iter().find(|&&(of, _)| of == predicate).map(|&(_, id)| id);
    let mut contexts = contexts::Contexts::default();
    let finished = drafts.iter().map(|draft| {
        let mut event = finish(reading, rules, draft, draft.content_of.and_then(event_of));
        event.contexts = contexts.of_event(reading, rules.ontology, &event);
        event
    });
    finished.collect()
}

fn finish(reading: &Reading<'_>, rules: &Rules<'_>, draft: &merging::Merged, content_of: Option<Id<Event>>) -> Event {
    let predicate = &reading.predicates.all[draft.predicate];
    let anchor = draft.anchor;
    let voice = crate::attributions::innermost(reading.attributions, anchor);
    let voice = match voice {
        // A speech act stands on its own cue: it is told by the next voice outwards.
        Some(id) if reading.attributions[id].cue.iter().any(|cue| cue.overlaps(anchor)) => {
            reading.attributions[id].parent
        }
        other => other,
    };
    let (certainty, certainty_words) = match voice {
        Some(id) => (reading.attributions[id].certainty, reading.attributions[id].certainty_words.clone()),
        None => (Certainty::Stated, Vec::new()),
    };
    let standing = settled::standing(reading, rules.ontology, draft, voice);
    let time = dating::time_of(reading, draft.predicate);
    let days = dating::days(reading, time, standing.status);
    let mut event = Event {
        anchor,
        mentions: draft.mentions.clone(),
        sentence: reading.parsed.segments.sentence_of(predicate.head),
        event_type: draft.event_type,
        modes: draft.mode.iter().cloned().collect(),
        contexts: Vec::new(),
        actors: draft.entities(Role::Actor),
        recipients: draft.entities(Role::Recipient),
        mediators: draft.entities(Role::Mediator),
        place: dating::place_of(reading, draft),
        time,
        days,
        status: standing.status,
        background: dating::is_background(reading, predicate, days, standing.status),
        content_of,
        certainty,
        certainty_words,
        likelihood: None,
        confidence: 0.0,
        attribution: voice,
        quantities: quantities_of(reading, anchor, draft),
        because: Because {
            rule: draft.rule.clone(),
            predicate: draft.predicate,
            roles: draft.roles.clone(),
            status_words: standing.words,
        },
    };
    event.confidence = confidence::of_event(reading, &event);
    event
}

/// The numbers that count its participants.
fn quantities_of(reading: &Reading<'_>, anchor: Span, draft: &merging::Merged) -> Vec<Id<Quantity>> {
    let sentence = reading.parsed.segments.tokens_in(anchor).next().map(|token| reading.parsed.sentence(token).span);
    let of_role = |head| {
        draft
            .roles
            .iter()
            .any(|(_, _, span, _)| reading.parsed.segments.tokens_in(*span).any(|token| Some(token) == head))
    };
    let inside = reading
        .quantities
        .iter()
        .filter(|(_, quantity)| sentence.is_some_and(|sentence| sentence.overlaps(quantity.span)));
    inside
        .filter(|(_, quantity)| quantity.unit_head.is_some() && of_role(quantity.unit_head))
        .map(|(id, _)| id)
        .collect()
}
