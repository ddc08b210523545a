//! Names of which the tagger found a part: "Mo" of "Mo-jung", "Dawn" of "Northern Dawn".

use dateline_knowledge::actors::Sense;
use dateline_syntax::{NameKind, Parsed, Rel, Upos};
use dateline_text::{Id, PerToken};

use super::pieces::{Piece, head_of};

/// Adds the words that belong to the unknown names among the pieces, which are in text order.
pub(super) fn complete(parsed: &Parsed<'_>, in_time: &PerToken<bool>, pieces: &mut Vec<Piece>) {
    for at in 0..pieces.len() {
        let before = if at == 0 { 0 } else { pieces[at - 1].tokens.end };
        let piece = &mut pieces[at];
        if is_known_part(parsed, piece, before) {
            (piece.senses, piece.kind) = (Vec::new(), Some(NameKind::Organization));
        }
        if !piece.senses.is_empty() {
            continue;
        }
        match piece.kind {
            Some(NameKind::Person) => piece.tokens.end = end_of_person(parsed, in_time, piece),
            Some(NameKind::Organization) => piece.tokens.start = start_of_body(parsed, piece, before),
            _ => continue,
        }
        piece.head = head_of(parsed, &piece.tokens);
    }
    let mut end = 0;
    pieces.retain(|piece| {
        let apart = end <= piece.tokens.start;
        end = end.max(piece.tokens.end);
        apart
    });
}

/// Whether the one word that the tables know as a body is the end of another name: "Democrats" of "Neo Democrats".
fn is_known_part(parsed: &Parsed<'_>, piece: &Piece, before: usize) -> bool {
    let at = piece.tokens.start;
    let is_body = piece.tokens.len() == 1 && piece.senses.iter().all(|sense| matches!(sense, Sense::Named(_)));
    let first = before.max(parsed.sentence(piece.head).tokens.start + 1);
    is_body && !piece.senses.is_empty() && first < at && {
        let word = parsed.word(Id::new(at - 1));
        word.xpos.starts_with("NNP")
            && matches!(word.rel, Rel::Compound | Rel::Amod)
            && word.head == Some(piece.head)
            && parsed.form(Id::new(at - 1)).starts_with(char::is_uppercase)
    }
}

/// Where the person's name ends: behind the parts that hyphens join to it, and a last name that hangs on it.
fn end_of_person(parsed: &Parsed<'_>, in_time: &PerToken<bool>, piece: &Piece) -> usize {
    let least = parsed.sentence(piece.head).tokens.end;
    let joined = |at: usize| parsed.span(Id::new(at)).end() == parsed.span(Id::new(at + 1)).start();
    let mut end = piece.tokens.end;
    while end + 1 < least && parsed.form(Id::new(end)) == "-" && joined(end - 1) && joined(end) {
        end += 2;
    }
    let is_last = |at: usize| {
        let word = parsed.word(Id::new(at));
        word.rel == Rel::Flat
            && word.head.is_some_and(|head| piece.tokens.contains(&head.index()))
            && parsed.form(Id::new(at)).starts_with(char::is_uppercase)
            && !in_time[Id::new(at)]
    };
    while end < least && is_last(end) {
        end += 1;
    }
    end
}

/// Where the body's name begins: at the first of the capitalised words before it that hang on it, none of which is in
/// the piece before or begins the sentence.
fn start_of_body(parsed: &Parsed<'_>, piece: &Piece, before: usize) -> usize {
    let least = before.max(parsed.sentence(piece.head).tokens.start + 1);
    let belongs = |at: usize| {
        let word = parsed.word(Id::new(at));
        matches!(word.upos, Upos::Propn | Upos::Adj | Upos::Noun)
            && matches!(word.rel, Rel::Amod | Rel::Compound | Rel::Flat)
            && word.head.is_some_and(|head| at < head.index() && head.index() < piece.tokens.end)
            && parsed.form(Id::new(at)).starts_with(char::is_uppercase)
    };
    let mut start = piece.tokens.start;
    while least < start && belongs(start - 1) {
        start -= 1;
    }
    start
}
