//! The chance that the text itself puts on an event: "is *likely* to attack", "will *probably* meet", "a *remote chance* of
//! talks".

use dateline_knowledge::status::{Likelihood, StatusWords};
use dateline_predicates::Predicate;
use dateline_syntax::{Rel, Upos};
use dateline_text::{Id, Span, Token};

use crate::events::Reading;

/// The band that the words around a predicate stand for, and those words.
pub(super) fn likelihood(
    reading: &Reading<'_>,
    words: &StatusWords,
    predicate: &Predicate,
) -> Option<(Likelihood, Span)> {
    let light = predicate.light.as_ref().map(|light| light.head);
    let modal = predicate.modality.as_ref().map(|modality| modality.head);
    let outer = predicate.embedded_in.first().map(|around| reading.predicates.all[around.outer].head);
    let own = std::iter::once(predicate.head).chain(light);
    let beside = own.flat_map(|head| estimates(reading, head));
    let above = reading.parsed.word(predicate.head).head.filter(|&above| reading.parsed.upos(above) == Upos::Noun);
    beside.chain(modal).chain(outer).chain(above).find_map(|word| estimate(reading, words, word))
}

/// The adverbs and adjectives at a word.
fn estimates<'r>(reading: &'r Reading<'_>, head: Id<Token>) -> impl Iterator<Item = Id<Token>> + 'r {
    let parsed = &reading.parsed;
    let children = parsed.syntax.children(head).iter().copied();
    children.filter(|&child| matches!(parsed.word(child).rel, Rel::Advmod | Rel::Amod))
}

/// What a word, alone or with the words right before it, says of a chance. "Not likely" is unlikely.
fn estimate(reading: &Reading<'_>, words: &StatusWords, token: Id<Token>) -> Option<(Likelihood, Span)> {
    let parsed = &reading.parsed;
    let first = parsed.sentence(token).tokens.start;
    let lemma = |at: usize| parsed.lemma(Id::new(at)).to_lowercase();
    let phrase = |from: usize| (from..=token.index()).map(lemma).collect::<Vec<_>>().join(" ");
    let from = token.index().saturating_sub(MOST_BEFORE).max(first);
    let (start, band) = (from..=token.index()).find_map(|at| Some((at, words.likelihood(&phrase(at))?)))?;
    let negated = start > first && lemma(start - 1) == "not";
    let start = start - usize::from(negated);
    Some((if negated { band.denied() } else { band }, parsed.segments.span(Id::new(start), token)))
}

/// Most words before the last of a phrase.
const MOST_BEFORE: usize = 2;
