//! What: the events of a text, matched by the lexicon over predicates.

mod background;
mod beside;
mod confidence;
mod contexts;
mod dating;
mod deeds;
pub(crate) mod jurisdiction;
mod likelihood;
mod matching;
mod merging;
mod participants;
mod parties;
pub mod reader;
mod restated;
mod retold;
mod seen;
mod settled;
mod status;
mod taken_up;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use dateline_knowledge::lexicon::{Classes, Patterns, Role};
use dateline_knowledge::ontology::{EventType, Ontology, Status};
use dateline_knowledge::status::{Likelihood, StatusWords};
use dateline_predicates::{Predicate, Predicates, Route};
use dateline_syntax::Parsed;
use dateline_text::{Id, Layer, PerToken, Sentence, Span};
use jiff::civil::Date;

use crate::attributions::{Attribution, Certainty};
use crate::places::Place;
use crate::quantities::Quantity;
use crate::when::{Basis, Precision, Time};
use crate::who::{Entities, Entity};

pub use contexts::{ContextBecause, Words};
pub use merging::READER;
pub use participants::who;
pub use seen::{Seen, seen};
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
    /// Told as known already: "the bombing", "had detained".
    pub retold: bool,
    /// The speech act whose content it is.
    pub content_of: Option<Id<Event>>,
    /// How sure the source's own words are; the author's where there is no source.
    pub certainty: Certainty,
    /// The words that say how sure.
    pub certainty_words: Vec<Span>,
    /// A chance that the text itself puts on it, as an ICD 203 band.
    pub likelihood: Option<Likelihood>,
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
    /// The lexicon's example: "consult.lex:14"; "reader" where none tells and the reader does.
    pub rule: String,
    /// What the reader says of the type; `None` where the rules alone count.
    pub judged: Option<Judgement>,
    /// The predicate that it was read from.
    pub predicate: Id<Predicate>,
    /// Which words gave which role, and how they were found.
    pub roles: Vec<(Role, Id<Entity>, Span, Route)>,
    /// The words that gave the status; `None` where the predicate's own form did.
    pub status_words: Option<Span>,
    /// Whether the reader judged the status from all that it sees.
    pub status_judged: bool,
    /// The words that put a chance on it.
    pub likelihood_words: Option<Span>,
    /// What spoke for each of its contexts.
    pub contexts: Vec<ContextBecause>,
}

/// What the reader says of an event's type.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    /// Its chance, 0–1.
    pub chance: f32,
    /// What it was judged by; [`reader::Reader::reasons`] tells what of it counted most.
    pub cues: reader::Cues,
}

/// Longest anchor, in code points; a longer one is cut to its head word.
pub const ANCHOR_CHARS: usize = 60;

/// From this chance on the reader is sure of an event of which the text tells neither who took part, nor when, nor where.
const SURE: f32 = 0.9;

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

impl Reading<'_> {
    /// The number of the sentence that a predicate stands in.
    fn sentence(&self, predicate: Id<Predicate>) -> usize {
        self.parsed.segments.sentence_of(self.predicates.all[predicate].head).index()
    }
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
    /// Weighs what the rules say, and reads what they do not know; without it the rules alone count.
    pub reader: Option<&'k reader::Reader>,
}

/// Codes the events of one text, in text order.
pub fn code_events(reading: &Reading<'_>, rules: &Rules<'_>) -> Layer<Event> {
    let mut standings = standings(&reading.parsed, reading.predicates, rules.status);
    let KindsRead { matches, mut judged } = read_kinds(reading, rules, &mut standings);
    let mut drafts = participants::drafts(reading, &matches);
    if let Some(reader) = rules.reader {
        let elsewhere = reader::Elsewhere::new(reading, &drafts);
        drafts.iter_mut().for_each(|draft| parties::settle(reading, reader, &elsewhere, draft));
    }
    participants::take_modes_of_contents(rules.ontology, &matches, &mut drafts);
    drafts.iter_mut().for_each(|draft| participants::name_members(reading.entities, &mut draft.roles));
    let is_sure = |predicate| judged.get(&predicate).is_some_and(|judged| judged.chance >= SURE);
    let drafts = merging::merge(reading, rules, &standings, is_sure, drafts);
    let told_by = |(index, draft): (usize, &merging::Merged)| {
        draft.told_by.iter().map(|&predicate| (predicate, Id::new(index))).collect::<Vec<_>>()
    };
    let ids: BTreeMap<Id<Predicate>, Id<Event>> = drafts.iter().enumerate().flat_map(told_by).collect();
    let event_of = |predicate: Id<Predicate>| ids.get(&predicate).copied();
    let mut surroundings = contexts::Surroundings::new(reading, &rules.ontology.contexts);
    let finished = drafts.iter().map(|draft| {
        let judged = judged.remove(&draft.predicate);
        let outer = Outer {
            content_of: draft.content_of.and_then(event_of),
            holds_words: is_inside(reading, draft, |predicate| ids.contains_key(&predicate)),
        };
        let mut event = finish(reading, rules, draft, &outer, judged);
        event.because.contexts = surroundings.of_event(&event);
        event.contexts = event.because.contexts.iter().map(|because| because.context.clone()).collect();
        event
    });
    finished.collect()
}

/// What another event has to do with one.
struct Outer {
    /// The speech act that it is the content of.
    content_of: Option<Id<Event>>,
    /// Whether it stands in the words of another.
    holds_words: bool,
}

/// Whether the event stands in the words of another: "the *request*" in "turned down the request".
fn is_inside(reading: &Reading<'_>, draft: &merging::Merged, is_event: impl Fn(Id<Predicate>) -> bool) -> bool {
    let outer = reading.parsed.syntax.ancestors(reading.predicates.all[draft.predicate].head);
    outer
        .filter_map(|token| reading.predicates.at(token))
        .any(|other| !draft.told_by.contains(&other) && is_event(other))
}

/// What each predicate is read as, and what the reader says of it.
struct KindsRead<'k> {
    matches: BTreeMap<Id<Predicate>, matching::Match<'k>>,
    judged: BTreeMap<Id<Predicate>, Judgement>,
}

/// Reads what the predicates are, by the rules and the reader, which may also correct what the status words say.
fn read_kinds<'k>(reading: &Reading<'_>, rules: &Rules<'k>, standings: &mut [Standing]) -> KindsRead<'k> {
    let matcher = matcher(reading, rules);
    let mut judged = BTreeMap::new();
    let Some(reader) = rules.reader else {
        return KindsRead { matches: matcher.all(|_, _, fits, _| fits.into_iter().next()), judged };
    };
    let around = reader.surroundings(&reading.parsed);
    let matches = matcher.all(|id, contents, fits, known| {
        let predicate = &reading.predicates.all[id];
        let around = &around[reading.parsed.segments.sentence_of(predicate.head).index()];
        let standing = &mut standings[id.index()];
        let cues = reader::cues(&matcher, reading.entities, predicate, contents, &fits, known, *standing);
        let by_rule: Vec<Option<EventType>> = fits.iter().map(|fit| fit.event_type).collect();
        let is_phrase = fits.first().is_some_and(|fit| fit.own_nouns.iter().any(|&noun| noun != predicate.head));
        let kind = reader.kind(&cues, around, &by_rule, is_phrase, known);
        let event_type = kind.what?;
        standing.judge(reader.status(&cues, around, event_type, *standing));
        judged.insert(id, Judgement { chance: kind.chance, cues });
        let by_rule = fits.into_iter().find(|fit| fit.event_type == Some(event_type));
        Some(by_rule.unwrap_or_else(|| matching::Match::without_pattern(event_type, contents)))
    });
    KindsRead { matches, judged }
}

fn matcher<'a, 'k>(reading: &'a Reading<'_>, rules: &Rules<'k>) -> matching::Matcher<'a, 'k> {
    matching::Matcher {
        parsed: reading.parsed,
        predicates: reading.predicates,
        who: reading.who,
        patterns: rules.patterns,
        status: rules.status,
        classes: rules.classes,
        places: reading.places,
    }
}

fn finish(
    reading: &Reading<'_>,
    rules: &Rules<'_>,
    draft: &merging::Merged,
    outer: &Outer,
    judged: Option<Judgement>,
) -> Event {
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
    let time = draft.time;
    let days = dating::days(reading, time, standing.status);
    let likelihood = likelihood::likelihood(reading, rules.status, predicate);
    Event {
        anchor,
        mentions: draft.mentions.clone(),
        sentence: reading.parsed.segments.sentence_of(predicate.head),
        event_type: draft.event_type,
        modes: draft.mode.iter().cloned().collect(),
        contexts: Vec::new(),
        actors: draft.entities(Role::Actor),
        recipients: draft.entities(Role::Recipient),
        mediators: draft.entities(Role::Mediator),
        place: dating::place_of(reading, rules.status, draft),
        time,
        days,
        status: standing.status,
        background: background::is_background(reading, rules.status, predicate, &draft.told_by, days, standing.status),
        retold: retold::is_retold(reading, predicate, days, standing.status),
        content_of: outer.content_of,
        certainty,
        certainty_words,
        likelihood: likelihood.map(|found| found.0),
        confidence: confidence::of(judged.as_ref(), outer.holds_words),
        attribution: voice,
        quantities: quantities_of(reading, anchor, draft),
        because: Because {
            rule: draft.rule.clone(),
            judged,
            predicate: draft.predicate,
            roles: draft.roles.clone(),
            status_words: standing.words,
            status_judged: standing.judged,
            likelihood_words: likelihood.map(|found| found.1),
            contexts: Vec::new(),
        },
    }
}

/// The numbers that count its participants.
fn quantities_of(reading: &Reading<'_>, anchor: Span, draft: &merging::Merged) -> Vec<Id<Quantity>> {
    let segments = reading.parsed.segments;
    let Some(token) = segments.tokens_in(anchor).next() else { return Vec::new() };
    let sentence = reading.parsed.sentence(token).span;
    let takes_part =
        |head| draft.roles.iter().any(|(_, _, span, _)| segments.tokens_in(*span).any(|token| token == head));
    let from = reading.quantities.as_slice().partition_point(|quantity| quantity.span.end() <= sentence.start());
    let here = reading.quantities.iter().skip(from).take_while(|(_, quantity)| quantity.span.start() < sentence.end());
    here.filter(|(_, quantity)| quantity.unit_head.is_some_and(takes_part)).map(|(id, _)| id).collect()
}
