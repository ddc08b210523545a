//! Tokens and sentences of one text.

use std::ops::Range;

use crate::{Id, Layer, Span};

/// A syntactic word in the sense of Universal Dependencies: "don't" is two tokens, `do` and `n't`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands. Tokens never overlap; what lies between them is white space.
    pub span: Span,
    /// Whether it continues the multiword token of the token before it (`n't` in "don't", `'s` in "Iran's" in
    /// treebanks that write that as one token).
    pub continues: bool,
}

/// What part of a report a sentence stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Block {
    /// Running text.
    #[default]
    Body,
    /// A title line inside the text.
    Headline,
    /// A line that names the writers or the agency ("By Ana Kovar", "(AP)").
    Byline,
}

/// A sentence, or a line that stands alone (a headline, a byline, a list item).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From its first token to its last.
    pub span: Span,
    /// Index of its first token, and of the first one after it.
    pub tokens: Range<usize>,
    /// Number of its paragraph, from 0.
    pub paragraph: usize,
    /// Where in the report it stands.
    pub block: Block,
    /// The dateline in front of it ("DOHA, March 5 (Reuters) —"), if it has one; its tokens belong to the sentence.
    pub dateline: Option<Span>,
}

impl Sentence {
    /// Ids of its tokens.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = Id<Token>> + ExactSizeIterator + use<> {
        self.tokens.clone().map(Id::new)
    }

    /// Whether `token` is one of its tokens.
    pub fn holds(&self, token: Id<Token>) -> bool {
        self.tokens.contains(&token.index())
    }
}

/// The first layer over a text: its tokens, and the sentences they form. Every token is in exactly one sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segments {
    /// Tokens in text order.
    pub tokens: Layer<Token>,
    /// Sentences in text order.
    pub sentences: Layer<Sentence>,
}

impl Segments {
    /// The sentence that `token` is in.
    pub fn sentence_of(&self, token: Id<Token>) -> Id<Sentence> {
        let after = self.sentences.as_slice().partition_point(|sentence| sentence.tokens.start <= token.index());
        Id::new(after.saturating_sub(1))
    }

    /// From the first byte of `from` to the last of `to`.
    pub fn span(&self, from: Id<Token>, to: Id<Token>) -> Span {
        self.tokens[from].span.to(self.tokens[to].span)
    }

    /// Tokens that overlap `span`, in order.
    pub fn tokens_in(&self, span: Span) -> impl Iterator<Item = Id<Token>> + use<> {
        let tokens = self.tokens.as_slice();
        let from = tokens.partition_point(|token| token.span.end() <= span.start());
        let to = tokens.partition_point(|token| token.span.start() < span.end());
        (from..to).map(Id::new)
    }
}
