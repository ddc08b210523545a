//! From drafts to attributions: spans, form, description of the source, chains.

use dateline_knowledge::cues::{Certainty, SourceKind, Terms};
use dateline_syntax::{Rel, Upos};
use dateline_text::{Id, Span, Token};

use super::draft::{Draft, Reading, Tokens};
use super::{Attribution, Form, Possible, cues, sources, speakers, terms};
use crate::who::Entities;

/// All attributions, in the order of the drafts.
pub(super) fn all(reading: &Reading, entities: &Entities, drafts: Vec<Draft>) -> Vec<Attribution> {
    let mut drafts: Vec<Draft> = drafts.into_iter().filter(|draft| !draft.content.is_empty()).collect();
    drafts.sort_by_key(|draft| (draft.cue.start, draft.cue.end));
    let parents = parents(&drafts);
    drafts.iter().zip(parents).map(|(draft, parent)| finish(reading, entities, draft, parent)).collect()
}

/// The draft with what there is to count of it; `None` for set phrases.
pub(super) fn possible(reading: &Reading, entities: &Entities, mut draft: Draft) -> Option<Possible> {
    speakers::complete(reading, &mut draft);
    Some(Possible {
        lemma: cues::lemma(reading, draft.head),
        upos: reading.parsed.upos(draft.head),
        frame: draft.frame.as_ref()?.to_string(),
        circumstances: cues::circumstances(reading, &draft).collect(),
        attribution: finish(reading, entities, &draft, None),
    })
}

fn finish(reading: &Reading, entities: &Entities, draft: &Draft, parent: Option<usize>) -> Attribution {
    let described = sources::describe(reading, entities, draft);
    let span = |tokens: &Tokens| reading.parsed.segments.span(Id::new(tokens.start), Id::new(tokens.end - 1));
    let cue = span(&draft.cue);
    let (terms, terms_words) = terms::of(reading, draft, &described);
    let (certainty, certainty_words) = certainty(reading, draft, cue);
    Attribution {
        source: draft.source.iter().map(|source| span(&source.tokens)).collect(),
        cue: vec![cue],
        content: draft.content.iter().map(span).collect(),
        act: draft.act,
        form: form(reading, draft),
        entity: described.entity,
        source_kind: described.kind,
        named: described.named,
        source_count: described.count,
        terms,
        terms_words,
        certainty,
        certainty_words,
        parent: parent.map(Id::new),
    }
}

fn form(reading: &Reading, draft: &Draft) -> Form {
    let size: usize = draft.content.iter().map(Tokens::len).sum();
    match reading.quotes.share(&draft.content) {
        0 => Form::Indirect,
        share if share * 10 >= size * 9 => Form::Direct,
        _ => Form::Mixed,
    }
}

/// How sure the cue is, or a word that stands by it ("unconfirmed reports", "has reportedly said"). What is said to be
/// confirmed or known is doubted where that is negated.
fn certainty(reading: &Reading, draft: &Draft, cue: Span) -> (Certainty, Vec<Span>) {
    let beside = predicate_above(reading, draft.head);
    let source = draft.source.as_ref().map(|source| source.tokens.clone());
    let adjectives = adjectives(reading, draft.head);
    let places = [Some(draft.cue.clone()), adjectives, beside, source];
    if let Some(said) = places.into_iter().flatten().find_map(|tokens| words(reading, tokens)) {
        return said;
    }
    let negated = |at: usize| {
        reading.parsed.word(Id::new(at)).feats.is("Polarity", "Neg") || reading.is_lemma(Id::new(at), "not")
    };
    match draft.certainty {
        Certainty::Stated => (Certainty::Stated, Vec::new()),
        Certainty::Confirmed if draft.cue.clone().any(negated) => (Certainty::Doubted, vec![cue]),
        certainty => (certainty, vec![cue]),
    }
}

/// The first words among `tokens` that tell how sure somebody is.
fn words(reading: &Reading, tokens: Tokens) -> Option<(Certainty, Vec<Span>)> {
    let words: Vec<String> = tokens.clone().map(|at| reading.parsed.form(Id::new(at)).to_lowercase()).collect();
    let lower: Vec<&str> = words.iter().map(String::as_str).collect();
    (0..lower.len()).find_map(|at| {
        let (length, certainty) = reading.cues.certainty.longest(lower[at..].iter().copied())?;
        let first = Id::new(tokens.start + at);
        let last = Id::new(tokens.start + at + length - 1);
        Some((certainty, vec![reading.parsed.segments.span(first, last)]))
    })
}

/// From the first adjective of a noun to the noun: "unconfirmed reports".
fn adjectives(reading: &Reading, noun: Id<Token>) -> Option<Tokens> {
    let first = reading.children_like(noun, Rel::Amod).next().filter(|&first| first < noun)?;
    Some(first.index()..noun.index())
}

/// What is said of a noun that attributes: "could not be confirmed" of "rumours that … could not be confirmed".
fn predicate_above(reading: &Reading, noun: Id<Token>) -> Option<Tokens> {
    let word = reading.parsed.word(noun);
    let above = word.head.filter(|_| word.upos == Upos::Noun && word.rel.is(Rel::Nsubj))?;
    Some(cues::cue_words(reading, above, None))
}

/// For each draft the one with the smallest content that holds its cue.
fn parents(drafts: &[Draft]) -> Vec<Option<usize>> {
    let mut pieces: Vec<(usize, usize, usize)> = drafts
        .iter()
        .enumerate()
        .flat_map(|(index, draft)| draft.content.iter().map(move |piece| (piece.start, piece.end, index)))
        .collect();
    pieces.sort_by_key(|&(start, end, index)| (start, std::cmp::Reverse(end), index));
    let mut open: Vec<(usize, usize, usize)> = Vec::new();
    let mut next = 0;
    let mut parents = vec![None; drafts.len()];
    for (index, draft) in drafts.iter().enumerate() {
        while next < pieces.len() && pieces[next].0 <= draft.cue.start {
            open.push(pieces[next]);
            next += 1;
        }
        open.retain(|&(_, end, _)| end > draft.cue.start);
        let around = open.iter().rev().filter(|&&(_, end, owner)| end >= draft.cue.end && owner != index);
        parents[index] = around.min_by_key(|&&(start, end, _)| end - start).map(|&(_, _, owner)| owner);
    }
    without_circles(parents)
}

/// Two drafts may each hold the other's cue: the earlier one is then the outer one.
fn without_circles(mut parents: Vec<Option<usize>>) -> Vec<Option<usize>> {
    for index in 0..parents.len() {
        let mut at = parents[index];
        let mut steps = 0;
        while let Some(above) = at {
            if above == index || steps > CHAIN {
                parents[index] = None;
                break;
            }
            at = parents[above];
            steps += 1;
        }
    }
    parents
}

/// No chain of sources is longer.
const CHAIN: usize = 16;

/// The terms of a source that the text says nothing about.
pub(super) fn usual_terms(kind: SourceKind, named: bool) -> Terms {
    match kind {
        SourceKind::Anonymous => Terms::Anonymous,
        SourceKind::Unstated => Terms::Unknown,
        SourceKind::Organization | SourceKind::Document | SourceKind::Media => Terms::OnRecord,
        SourceKind::Person | SourceKind::Official if named => Terms::OnRecord,
        SourceKind::Official => Terms::OnBackground,
        SourceKind::Person => Terms::Unknown,
    }
}
