//! From a text to its tokens and sentences.
//!
//! Tokens are those of Universal Dependencies' English treebanks: "don't" is `do` and `n't`, "Iran's" is `Iran` and
//! `'s`, "cease-fire" is three tokens and "non-aligned" one. Everything is decided from left to right with a bounded
//! look ahead, so the time is linear in the text, whatever it holds.

mod address;
mod blocks;
mod chars;
mod clitics;
mod credit;
mod dateline;
mod hyphens;
mod lines;
mod lists;
mod lost;
mod marks;
mod number;
mod scan;
mod sentences;
mod stop;
mod words;

use crate::{Block, Layer, Segments, Sentence, Span, Text, Token};
pub use credit::credited;
use dateline::{Position, dateline};
use scan::Piece;

/// Finds the tokens and sentences of `text`.
///
/// Tokens are not empty, stand in text order, and hold everything but white space, control characters and characters
/// without width. A line break ends a paragraph unless the text was broken to fit a page; a paragraph ends a sentence.
pub fn segment(text: &Text) -> Segments {
    let raw = text.as_str();
    let paragraphs = lines::paragraphs(raw);
    let words: Vec<&str> = paragraphs.iter().map(|range| &raw[range.clone()]).collect();
    let blocks = blocks::blocks(&words);
    let mut pieces = Vec::with_capacity(raw.len() / 5);
    let mut sentences = Layer::new();
    let mut body = false;
    for (paragraph, (range, block)) in paragraphs.into_iter().zip(blocks).enumerate() {
        let start = pieces.len();
        scan::scan(raw, range.start, range.end, &mut pieces);
        let own = &pieces[start..];
        let at_start = if body { Position::Paragraph } else { Position::First };
        let find = |from: usize, to: usize, position: Position| {
            let tokens = (block == Block::Body).then(|| dateline(raw, &own[from..to], position)).flatten()?;
            Some(from..from + tokens)
        };
        let mut front = find(0, own.len(), at_start);
        for tokens in sentences::sentences(raw, own, front.as_ref().map_or(0, |front| front.end)) {
            let dateline = front.take().or_else(|| find(tokens.start, tokens.end, Position::Inside));
            sentences.push(Sentence {
                span: span(text, &own[tokens.start], &own[tokens.end - 1]),
                tokens: start + tokens.start..start + tokens.end,
                paragraph,
                block,
                dateline: dateline.map(|range| span(text, &own[range.start], &own[range.end - 1])),
            });
        }
        body |= block == Block::Body;
    }
    let tokens =
        pieces.iter().map(|piece| Token { span: span(text, piece, piece), continues: piece.continues }).collect();
    Segments { tokens, sentences }
}

fn span(text: &Text, first: &Piece, last: &Piece) -> Span {
    text.span(first.start..last.end).expect("the scanner cuts at char boundaries of this text")
}

#[cfg(test)]
mod tests;
