//! On what terms a source speaks: by name, by role only, or not to be named at all.

use dateline_knowledge::cues::{Cues, Terms};
use dateline_syntax::Parsed;
use dateline_text::{Id, Span};

use super::Attribution;
use super::draft::{Draft, Reading};
use super::finish::usual_terms;
use super::sources::Described;

/// The terms of the source of `draft`, and the words that say so in its sentence outside its content.
pub(super) fn of(reading: &Reading, draft: &Draft, described: &Described) -> (Terms, Vec<Span>) {
    let Some(source) = &draft.source else {
        return (Terms::Unknown, Vec::new());
    };
    let sentence = reading.parsed.sentence(source.head).tokens.clone();
    let content = |at: usize| draft.content.iter().any(|piece| piece.contains(&at));
    let said = words(&reading.parsed, reading.cues, sentence).into_iter().find(|(_, _, at)| !content(*at));
    match said {
        Some((terms, span, _)) => (terms, vec![span]),
        None => (usual_terms(described.kind, described.named), Vec::new()),
    }
}

/// The words that tell terms among `tokens`, with the reason where one follows ("due to the sensitivity of the talks").
fn words(parsed: &Parsed, cues: &Cues, tokens: std::ops::Range<usize>) -> Vec<(Terms, Span, usize)> {
    let forms: Vec<String> = tokens.clone().map(|at| parsed.form(Id::new(at)).to_lowercase()).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < forms.len() {
        match cues.terms.longest(forms[at..].iter().map(String::as_str)) {
            Some((length, terms)) => {
                let first = tokens.start + at;
                let last = reason_end(parsed, first + length - 1, tokens.end);
                found.push((terms, parsed.segments.span(Id::new(first), Id::new(last)), first));
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// The last token of a reason that follows token `last`; `last` itself where none does.
fn reason_end(parsed: &Parsed, last: usize, end: usize) -> usize {
    let form = |at: usize| parsed.form(Id::new(at)).to_lowercase();
    if last + 1 >= end || !REASONS.contains(&form(last + 1).as_str()) {
        return last;
    }
    let stops = |at: &usize| matches!(parsed.form(Id::new(*at)), "," | "." | ";" | ":" | "—" | "”" | "\"" | ")");
    (last + 1..end).find(stops).unwrap_or(end) - 1
}

const REASONS: &[&str] = &["due", "because", "as", "given", "since", "to", "in", "citing"];

/// "The sources spoke on condition of anonymity": words in a sentence without an attribution of their own set the terms
/// of what the same source said nearest before it; where no source is the same, of the last attribution by anybody unnamed.
pub(super) fn carry(parsed: &Parsed, cues: &Cues, found: &mut [Attribution]) {
    for (_, sentence) in parsed.segments.sentences.iter() {
        for (terms, span, at) in words(parsed, cues, sentence.tokens.clone()) {
            if found.iter().any(|one| one.terms_words.contains(&span)) {
                continue;
            }
            let heads = subject_words(parsed, sentence.tokens.start..at);
            for index in meant(parsed, found, &heads, span) {
                found[index].terms = terms;
                found[index].terms_words = vec![span];
            }
        }
    }
}

/// The lemmas of the nouns before the words.
fn subject_words<'a>(parsed: &Parsed<'a>, tokens: std::ops::Range<usize>) -> Vec<&'a str> {
    let nominal = |at: &usize| parsed.upos(Id::new(*at)).is_nominal();
    tokens.filter(nominal).map(|at| parsed.lemma(Id::new(at))).collect()
}

/// The earlier attributions without a named source whose source has one of `lemmas` among its words.
fn meant(parsed: &Parsed, found: &[Attribution], lemmas: &[&str], span: Span) -> Vec<usize> {
    let earlier = |one: &Attribution| !one.named && one.cue.iter().all(|cue| cue.end() <= span.start());
    let same = |one: &Attribution| {
        one.source
            .iter()
            .flat_map(|&words| parsed.segments.tokens_in(words))
            .any(|token| parsed.upos(token).is_nominal() && lemmas.contains(&parsed.lemma(token)))
    };
    (0..found.len()).filter(|&at| earlier(&found[at]) && !found[at].source.is_empty() && same(&found[at])).collect()
}
