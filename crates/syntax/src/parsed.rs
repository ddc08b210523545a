//! A text together with its tokens and trees: what every later stage reads.

use dateline_text::{Id, Segments, Sentence, Span, Text, Token};

use crate::{Syntax, Upos, Word};

/// A text, its segments and its trees, borrowed for reading.
#[derive(Clone, Copy)]
pub struct Parsed<'a> {
    /// The text.
    pub text: &'a Text,
    /// Its tokens and sentences.
    pub segments: &'a Segments,
    /// Its tags, trees and names.
    pub syntax: &'a Syntax,
}

impl<'a> Parsed<'a> {
    /// What the parser says of `token`.
    pub fn word(&self, token: Id<Token>) -> &'a Word {
        &self.syntax.words[token]
    }

    /// `token` as written.
    pub fn form(&self, token: Id<Token>) -> &'a str {
        &self.text[self.segments.tokens[token].span]
    }

    /// Dictionary form of `token`.
    pub fn lemma(&self, token: Id<Token>) -> &'a str {
        &self.syntax.words[token].lemma
    }

    /// Dictionary form of `token` in lower case.
    pub fn lower_lemma(&self, token: Id<Token>) -> &'a str {
        self.syntax.lower_lemma(token)
    }

    /// Part of speech of `token`.
    pub fn upos(&self, token: Id<Token>) -> Upos {
        self.syntax.words[token].upos
    }

    /// Where `token` stands.
    pub fn span(&self, token: Id<Token>) -> Span {
        self.segments.tokens[token].span
    }

    /// The sentence that `token` is in.
    pub fn sentence(&self, token: Id<Token>) -> &'a Sentence {
        &self.segments.sentences[self.segments.sentence_of(token)]
    }

    /// Whether `token` is written as `form`, whatever its case.
    pub fn is_form(&self, token: Id<Token>, form: &str) -> bool {
        self.form(token).eq_ignore_ascii_case(form)
    }
}
