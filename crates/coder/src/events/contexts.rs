//! Contexts: why, or in which field, from the words around an event and from who takes part.
//!
//! Every cue counts once for the paragraph and, if it stands there, once more for the sentence of the event. A
//! participant's sector and a theme of the document add to what the words say, and are nothing by themselves. The numbers
//! below were chosen by F1 in four-fold cross-validation on the learning parts of `train/events.jsonl`; others near them
//! gave much the same.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use dateline_knowledge::contexts::{Contexts, CueFound, Force};
use dateline_syntax::Upos;
use dateline_text::{Id, Sentence, Span};

use crate::events::{Event, Reading};
use crate::who::Entity;

/// Points that an event must have for a context.
const ENOUGH: u32 = 6;
/// Points for a participant of a sector that speaks for the context.
const PARTICIPANT: u32 = 2;
/// Points for a theme of the document.
const THEME: u32 = 2;
/// A strong cue is a theme if it stands in at least so many of the document's sentences …
const THEME_SENTENCES: usize = 3;
/// … and in at least one of so many.
const THEME_IN: usize = 5;
/// A paragraph of fewer sentences counts with the paragraphs before and after it.
const SHORT: usize = 3;
/// At most so many words of the paragraph are kept as evidence for one context; the strongest and first.
const WORDS_KEPT: usize = 4;

/// Words that spoke for something, the strongest first.
pub type Words = Vec<Span>;

/// What spoke for a context of an event.
#[derive(Clone, Debug, PartialEq)]
pub struct ContextBecause {
    /// The context's name.
    pub context: String,
    /// Cues in the sentence of the event.
    pub sentence: Words,
    /// Cues elsewhere in its paragraph; the four that say most.
    pub paragraph: Words,
    /// The word of the document's theme, where it stands first.
    pub theme: Option<Span>,
    /// The participant whose sector speaks for it.
    pub participant: Option<Id<Entity>>,
}

/// The points of a cue, in the sentence and again in the paragraph.
fn points(force: Force) -> u32 {
    match force {
        Force::Weak => 1,
        Force::Strong => 2,
        Force::Alone => 3,
    }
}

/// A cue with where it stands first.
type Found = (CueFound, Span);

/// The distinct cues of a stretch of text, by context.
#[derive(Default)]
struct Tally {
    by_context: BTreeMap<usize, Vec<Found>>,
}

impl Tally {
    fn of<'f>(found: impl Iterator<Item = &'f Found>) -> Self {
        let mut seen = BTreeSet::new();
        let mut tally = Self::default();
        for found in found {
            if seen.insert(found.0.cue) {
                tally.by_context.entry(found.0.context).or_default().push(*found);
            }
        }
        for found in tally.by_context.values_mut() {
            found.sort_by_key(|(cue, _)| std::cmp::Reverse(cue.force));
        }
        tally
    }

    fn found(&self, context: usize) -> &[Found] {
        self.by_context.get(&context).map_or(&[], Vec::as_slice)
    }

    fn points(&self, context: usize) -> u32 {
        self.found(context).iter().map(|(cue, _)| points(cue.force)).sum()
    }
}

/// The cues of a document: of each sentence, of each paragraph that has events, and its themes.
pub(super) struct Surroundings<'a> {
    reading: &'a Reading<'a>,
    contexts: &'a Contexts,
    sentences: Vec<Vec<Found>>,
    /// By the number of the paragraph.
    paragraphs: BTreeMap<usize, Tally>,
    /// By context.
    themes: BTreeMap<usize, Span>,
}

impl<'a> Surroundings<'a> {
    /// Finds the cues of all sentences.
    pub(super) fn new(reading: &'a Reading<'a>, contexts: &'a Contexts) -> Self {
        let sentences = reading.parsed.segments.sentences.iter();
        let sentences: Vec<_> = sentences.map(|(_, sentence)| cues_in(reading, contexts, sentence)).collect();
        let themes = themes(&sentences);
        Self { reading, contexts, sentences, paragraphs: BTreeMap::new(), themes }
    }

    /// The contexts of `event` in the order of the ontology, each with what spoke for it.
    pub(super) fn of_event(&mut self, event: &Event) -> Vec<ContextBecause> {
        let paragraph = self.reading.parsed.segments.sentences[event.sentence].paragraph;
        if let Entry::Vacant(entry) = self.paragraphs.entry(paragraph) {
            let around = around(self.reading.parsed.segments.sentences.as_slice(), paragraph);
            entry.insert(Tally::of(self.sentences[around].iter().flatten()));
        }
        let paragraph = &self.paragraphs[&paragraph];
        let sentence = Tally::of(self.sentences[event.sentence.index()].iter());
        let spoken_for = paragraph.by_context.keys();
        spoken_for.filter_map(|&context| self.because(context, &sentence, paragraph, event)).collect()
    }

    fn because(&self, context: usize, sentence: &Tally, paragraph: &Tally, event: &Event) -> Option<ContextBecause> {
        let entry = &self.contexts.entries[context];
        let speaks =
            |id: &Id<Entity>| self.reading.entities.all[*id].sector.is_some_and(|own| entry.sectors.contains(&own));
        let participant = event.actors.iter().chain(&event.recipients).copied().find(speaks);
        let theme = self.themes.get(&context).copied();
        let points = sentence.points(context)
            + paragraph.points(context)
            + participant.map_or(0, |_| PARTICIPANT)
            + theme.map_or(0, |_| THEME);
        let own = sentence.found(context);
        let elsewhere =
            paragraph.found(context).iter().filter(|(cue, _)| own.iter().all(|(own, _)| own.cue != cue.cue));
        (points >= ENOUGH).then(|| ContextBecause {
            context: entry.name.clone(),
            sentence: own.iter().map(|&(_, span)| span).collect(),
            paragraph: elsewhere.map(|&(_, span)| span).take(WORDS_KEPT).collect(),
            theme,
            participant,
        })
    }
}

/// The cues of a sentence in text order; of one inside a longer one of the same context, only the longer.
fn cues_in(reading: &Reading<'_>, contexts: &Contexts, sentence: &Sentence) -> Vec<Found> {
    let tokens: Vec<_> = sentence.ids().collect();
    let lemmas: Vec<&str> = tokens.iter().map(|&token| reading.parsed.lower_lemma(token)).collect();
    let mut found = Vec::new();
    let mut told_up_to: BTreeMap<usize, usize> = BTreeMap::new();
    for (at, &token) in tokens.iter().enumerate().filter(|&(_, &token)| may_begin_a_cue(reading.parsed.upos(token))) {
        let mut here: Vec<_> = contexts.cues_at(&lemmas[at..]).collect();
        here.sort_by_key(|cue| std::cmp::Reverse(cue.words));
        for cue in here {
            let told = told_up_to.entry(cue.context).or_default();
            if *told < at + cue.words {
                *told = at + cue.words;
                found.push((cue, reading.parsed.segments.span(token, tokens[at + cue.words - 1])));
            }
        }
    }
    found
}

/// "Who" and "mine" as pronouns speak for neither health nor mining.
fn may_begin_a_cue(upos: Upos) -> bool {
    use Upos::{Adj, Intj, Noun, Num, Propn, Sym, Verb, X};
    matches!(upos, Adj | Intj | Noun | Num | Propn | Sym | Verb | X)
}

/// The contexts that the document as a whole is about, each with its most frequent strong cue.
fn themes(sentences: &[Vec<Found>]) -> BTreeMap<usize, Span> {
    let least = THEME_SENTENCES.max(sentences.len().div_ceil(THEME_IN));
    let mut counts: BTreeMap<usize, (usize, Found)> = BTreeMap::new();
    for sentence in sentences {
        let distinct: BTreeMap<usize, Found> = sentence.iter().rev().map(|found| (found.0.cue, *found)).collect();
        for (cue, found) in distinct.into_iter().filter(|(_, found)| found.0.force >= Force::Strong) {
            counts.entry(cue).or_insert((0, found)).0 += 1;
        }
    }
    let mut themes: BTreeMap<usize, (usize, Span)> = BTreeMap::new();
    for (count, (cue, span)) in counts.into_values().filter(|&(count, _)| count >= least) {
        let best = themes.entry(cue.context).or_insert((count, span));
        if count > best.0 {
            *best = (count, span);
        }
    }
    themes.into_iter().map(|(context, (_, span))| (context, span)).collect()
}

/// The sentences of `paragraph`, with those of its neighbours where it is short.
fn around(sentences: &[Sentence], paragraph: usize) -> Range<usize> {
    let of = |paragraph: usize| {
        let from = sentences.partition_point(|sentence| sentence.paragraph < paragraph);
        from..sentences.partition_point(|sentence| sentence.paragraph <= paragraph)
    };
    let own = of(paragraph);
    if own.len() >= SHORT {
        return own;
    }
    let before = own.start.checked_sub(1).map_or(own.start, |last| of(sentences[last].paragraph).start);
    let after = sentences.get(own.end).map_or(own.end, |first| of(first.paragraph).end);
    before..after
}
