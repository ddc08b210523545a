//! What the parts of this stage work on.

use std::ops::Range;

use dateline_knowledge::cues::{Act, Certainty, Cues, Frame};
use dateline_predicates::Predicates;
use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, Token};

use super::blocks::{self, Block};
use super::extents::Extents;
use super::quotes::Quotes;

/// Indices of neighbouring tokens.
pub(super) type Tokens = Range<usize>;

/// The text and all that is read from it once.
pub(super) struct Reading<'a> {
    pub(super) parsed: Parsed<'a>,
    pub(super) predicates: &'a Predicates,
    pub(super) cues: &'a Cues,
    pub(super) extents: Extents,
    pub(super) quotes: Quotes,
    pub(super) blocks: Vec<Block>,
}

/// An attribution in the making.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// The word that attributes.
    pub(super) head: Id<Token>,
    /// It and the words that belong to it.
    pub(super) cue: Tokens,
    /// Head and words of the source.
    pub(super) source: Option<Source>,
    /// What is attributed.
    pub(super) content: Vec<Tokens>,
    pub(super) act: Act,
    pub(super) certainty: Certainty,
    /// How the content stands by the cue; `None` for set phrases and colons.
    pub(super) frame: Option<Frame>,
    /// How sure we are that this attributes, in log odds.
    pub(super) odds: f32,
}

/// The words of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Source {
    pub(super) head: Id<Token>,
    pub(super) tokens: Tokens,
}

impl<'a> Reading<'a> {
    pub(super) fn new(parsed: Parsed<'a>, predicates: &'a Predicates, cues: &'a Cues) -> Self {
        let (extents, quotes) = (Extents::of(parsed.syntax), Quotes::find(&parsed));
        let mut reading = Self { parsed, predicates, cues, extents, quotes, blocks: Vec::new() };
        reading.blocks = blocks::find(&reading);
        reading
    }

    /// Whether `token` is in a quotation of some length or an announced statement.
    pub(super) fn is_spoken(&self, token: Id<Token>) -> bool {
        let at = self.blocks.partition_point(|block| block.tokens.end <= token.index());
        let announced = self.blocks.get(at).is_some_and(|block| block.tokens.contains(&token.index()));
        announced || self.quotes.at(token).is_some_and(|quote| quote.words >= SPOKEN_WORDS)
    }

    /// The tokens below `token`, with what is below it.
    pub(super) fn extent(&self, token: Id<Token>) -> Tokens {
        self.extents.get(token)
    }

    /// The extent of `token` without `holes` and without punctuation at the edges.
    pub(super) fn pieces(&self, token: Id<Token>, holes: &[Tokens]) -> Vec<Tokens> {
        let mut pieces = vec![self.extent(token)];
        for hole in holes {
            pieces = pieces.into_iter().flat_map(|piece| cut(piece, hole)).collect();
        }
        pieces.into_iter().filter_map(|piece| self.trim(piece)).collect()
    }

    /// `tokens` without punctuation at the edges, but for quotation marks; `None` where nothing is left.
    pub(super) fn trim(&self, tokens: Tokens) -> Option<Tokens> {
        let bare = |at: usize| {
            let token = Id::new(at);
            self.parsed.upos(token) == Upos::Punct && !self.quotes.is_mark(token)
        };
        let Tokens { mut start, mut end } = tokens;
        while start < end && bare(start) {
            start += 1;
        }
        while end > start && bare(end - 1) && !self.closes_bracket(start..end) {
            end -= 1;
        }
        let worded = (start..end).any(|at| self.parsed.upos(Id::new(at)) != Upos::Punct);
        worded.then_some(start..end)
    }

    /// Whether the last of `tokens` closes a bracket that they open.
    fn closes_bracket(&self, tokens: Tokens) -> bool {
        let form = |at: usize| self.parsed.form(Id::new(at));
        let open = match form(tokens.end - 1) {
            ")" => "(",
            "]" => "[",
            _ => return false,
        };
        tokens.rev().take(BRACKET_REACH).any(|at| form(at) == open)
    }

    /// The children of `token` by `rel` or a subtype of it.
    pub(super) fn children_like(&self, token: Id<Token>, rel: Rel) -> impl Iterator<Item = Id<Token>> + '_ {
        let syntax = self.parsed.syntax;
        syntax.children(token).iter().copied().filter(move |&child| syntax.words[child].rel.is(rel))
    }

    /// Whether `token` has the lemma `lemma`.
    pub(super) fn is_lemma(&self, token: Id<Token>, lemma: &str) -> bool {
        self.parsed.lemma(token).eq_ignore_ascii_case(lemma)
    }

    /// The preposition or conjunction before `token`: its first `case` or `mark`.
    pub(super) fn marker(&self, token: Id<Token>) -> Option<Id<Token>> {
        let words = &self.parsed.syntax.words;
        self.parsed
            .syntax
            .children(token)
            .iter()
            .copied()
            .find(|&child| matches!(words[child].rel, Rel::Case | Rel::Mark) && child < token)
    }
}

/// Quoted words from this many on are speech, not a scare quote.
pub(super) const SPOKEN_WORDS: usize = 4;
/// No bracketed remark that ends a phrase is longer than this many tokens.
const BRACKET_REACH: usize = 40;

/// `piece` without `hole`.
pub(super) fn cut(piece: Tokens, hole: &Tokens) -> impl Iterator<Item = Tokens> + use<> {
    let (before, after) = if hole.start >= piece.end || hole.end <= piece.start || hole.is_empty() {
        (piece.clone(), piece.end..piece.end)
    } else {
        (piece.start..hole.start.max(piece.start), hole.end.min(piece.end)..piece.end)
    };
    [before, after].into_iter().filter(|part| !part.is_empty())
}

/// The shortest range that holds both.
pub(super) fn hull(a: &Tokens, b: &Tokens) -> Tokens {
    a.start.min(b.start)..a.end.max(b.end)
}

/// `pieces` in order, those that touch or overlap joined.
pub(super) fn joined(mut pieces: Vec<Tokens>) -> Vec<Tokens> {
    pieces.sort_by_key(|piece| (piece.start, piece.end));
    let mut out: Vec<Tokens> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match out.last_mut() {
            Some(last) if piece.start <= last.end => last.end = last.end.max(piece.end),
            _ => out.push(piece),
        }
    }
    out
}
