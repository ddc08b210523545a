//! From segments to words: the model's guesses as a layer over the text.

use std::ops::Range;

use dateline_text::{Id, PerToken, Segments, Text, Token};

use crate::model::{Guess, Model};
use crate::names::{Lists, Tagger};
use crate::{Parsed, Rel, Syntax, Word};

/// Sentences longer than this are parsed in windows, so that time and memory grow only with the length of the text.
const WINDOW_TOKENS: usize = 160;

/// Trees and names of a text, with the models inside the program. `lists` are those that the tagger was trained with
/// (`data/names/lists.txt`); without them it finds fewer names and takes more places for people.
pub fn analyse(text: &Text, segments: &Segments, lists: &Lists) -> Syntax {
    let mut syntax = Syntax::new(parse(text, segments, Model::embedded()), Vec::new());
    let parsed = Parsed { text, segments, syntax: &syntax };
    syntax.names = Tagger::embedded().names(parsed, &lists.classes(parsed));
    syntax
}

/// Tags every token and builds one tree for each sentence.
///
/// In a sentence of more than 160 tokens (a list, a table, text without full stops) each window of at most that
/// many is parsed alone; the roots of later windows hang on the root of the first by `parataxis`.
pub fn parse(text: &Text, segments: &Segments, model: &Model) -> PerToken<Word> {
    let tokens = segments.tokens.as_slice();
    let forms: Vec<&str> = tokens.iter().map(|token| &text[token.span]).collect();
    let mut windows = Vec::new();
    let mut sentence_starts = Vec::new();
    for (_, sentence) in segments.sentences.iter() {
        for window in windows_of(&sentence.tokens, &forms) {
            windows.push(window);
            sentence_starts.push(sentence.tokens.start);
        }
    }
    let guesses = model.analyse(&forms, &windows);
    PerToken::new(joined(guesses, &windows, &sentence_starts))
}

/// Cuts a sentence into windows, after a mark of punctuation where one is near the limit.
fn windows_of(tokens: &Range<usize>, forms: &[&str]) -> Vec<Range<usize>> {
    let mut windows = Vec::new();
    let mut start = tokens.start;
    while tokens.end - start > WINDOW_TOKENS {
        let limit = start + WINDOW_TOKENS;
        let mark =
            (start + WINDOW_TOKENS / 2..limit).rev().find(|&at| matches!(forms[at], "," | ";" | ":" | "." | "|"));
        let end = mark.map_or(limit, |at| at + 1);
        windows.push(start..end);
        start = end;
    }
    if start < tokens.end {
        windows.push(start..tokens.end);
    }
    windows
}

/// Turns heads within windows into tokens, and hangs later windows of a sentence on its first.
fn joined(guesses: Vec<Guess>, windows: &[Range<usize>], sentence_starts: &[usize]) -> Vec<Word> {
    let mut words = Vec::with_capacity(guesses.len());
    let mut guesses = guesses.into_iter();
    let mut sentence_root = None;
    for (window, &sentence_start) in windows.iter().zip(sentence_starts) {
        if window.start == sentence_start {
            sentence_root = None;
        }
        let above = sentence_root;
        for (at, guess) in window.clone().zip(guesses.by_ref()) {
            let (head, rel) = match (guess.head, above) {
                (0, None) => {
                    sentence_root = Some(Id::<Token>::new(at));
                    (None, Rel::Root)
                }
                (0, Some(root)) => (Some(root), Rel::Parataxis),
                (head, _) => (Some(Id::new(window.start + head - 1)), guess.rel),
            };
            words.push(Word {
                upos: guess.upos,
                xpos: guess.xpos,
                feats: guess.feats,
                lemma: guess.lemma,
                head,
                rel,
                margin: guess.margin,
            });
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_tile_a_sentence_and_stay_short() {
        for length in [0, 1, WINDOW_TOKENS, WINDOW_TOKENS + 1, 1000, 20_000] {
            for comma_every in [3, 79, 1_000_000] {
                let forms: Vec<&str> =
                    (1..=length + 5).map(|at| if at % comma_every == 0 { "," } else { "a" }).collect();
                let windows = windows_of(&(5..length + 5), &forms);
                let mut end = 5;
                for window in windows {
                    assert!(window.start == end && !window.is_empty() && window.len() <= WINDOW_TOKENS);
                    end = window.end;
                }
                assert_eq!(end, length + 5);
            }
        }
    }
}
