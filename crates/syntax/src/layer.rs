//! What the parser adds to the tokens.

use std::ops::Range;
use std::sync::Arc;

use dateline_text::{Id, PerToken, Segments, Sentence, Span, Token};

use crate::{Feats, Rel, Upos};

/// What the parser says of one token.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// Part of speech.
    pub upos: Upos,
    /// Penn Treebank tag ("VBD"), as the English treebanks give it.
    pub xpos: Arc<str>,
    /// Morphological features.
    pub feats: Feats,
    /// Dictionary form, lower case but for proper nouns.
    pub lemma: Box<str>,
    /// The token it depends on, in the same sentence; `None` for the sentence's root.
    pub head: Option<Id<Token>>,
    /// How it depends on it.
    pub rel: Rel,
    /// How much better the chosen head scored than the next best one, in log units and never negative; 0 where nothing was compared.
    pub margin: f32,
}

/// What a name names, as far as the tagger tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameKind {
    /// A person.
    Person,
    /// An organization, party, company, armed group.
    Organization,
    /// A country, settlement, region or building.
    Location,
}

/// A name: neighbouring tokens of one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Index of its first token, and of the first one after it.
    pub tokens: Range<usize>,
    /// What it names.
    pub kind: NameKind,
}

/// The layer of the parser: one [`Word`] a token, and the names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Syntax {
    /// One word a token.
    pub words: PerToken<Word>,
    /// Names in text order; they do not overlap.
    pub names: Vec<Name>,
    children: Children,
    /// The dictionary forms in lower case where they are not so already.
    lowered: PerToken<Option<Box<str>>>,
}

/// The tokens that depend on each token, in text order: all in one list, and where each token's part begins.
#[derive(Clone, Debug, Default, PartialEq)]
struct Children {
    starts: Vec<u32>,
    tokens: Vec<Id<Token>>,
}

impl Syntax {
    /// Takes one word a token (heads in the same sentence, no cycles) and the names.
    pub fn new(words: PerToken<Word>, names: Vec<Name>) -> Self {
        let children = Children::of(&words);
        let lowered = PerToken::new(words.iter().map(|(_, word)| lowered(&word.lemma)).collect());
        Self { words, names, children, lowered }
    }

    /// These words with other names.
    #[must_use]
    pub fn with_names(self, names: Vec<Name>) -> Self {
        Self { names, ..self }
    }

    /// Dictionary form of `token` in lower case.
    pub fn lower_lemma(&self, token: Id<Token>) -> &str {
        self.lowered[token].as_deref().unwrap_or(&self.words[token].lemma)
    }

    /// The tokens that depend on `token`, in text order.
    pub fn children(&self, token: Id<Token>) -> &[Id<Token>] {
        let at = token.index();
        &self.children.tokens[self.children.starts[at] as usize..self.children.starts[at + 1] as usize]
    }

    /// The children of `token` by `rel` exactly.
    pub fn children_by(&self, token: Id<Token>, rel: Rel) -> impl DoubleEndedIterator<Item = Id<Token>> + '_ {
        self.children(token).iter().copied().filter(move |&child| self.words[child].rel == rel)
    }

    /// The first child of `token` by `rel`.
    pub fn child(&self, token: Id<Token>, rel: Rel) -> Option<Id<Token>> {
        self.children_by(token, rel).next()
    }

    /// The heads above `token`, nearest first.
    pub fn ancestors(&self, token: Id<Token>) -> impl Iterator<Item = Id<Token>> + '_ {
        std::iter::successors(self.words[token].head, |&above| self.words[above].head)
    }

    /// `token` and all tokens below it, in text order.
    pub fn subtree(&self, token: Id<Token>) -> Vec<Id<Token>> {
        self.subtree_without(token, |_| false)
    }

    /// `token` and the tokens below it, in text order, leaving out each child (with all below it) of which `leave_out` holds.
    pub fn subtree_without(&self, token: Id<Token>, leave_out: impl Fn(Id<Token>) -> bool) -> Vec<Id<Token>> {
        let mut found = vec![token];
        let mut at = 0;
        while at < found.len() {
            found.extend(self.children(found[at]).iter().copied().filter(|&child| !leave_out(child)));
            at += 1;
        }
        found.sort_unstable();
        found
    }

    /// The span from the first to the last token below `token`, itself included.
    pub fn subtree_span(&self, segments: &Segments, token: Id<Token>) -> Span {
        let tokens = self.subtree(token);
        segments.span(tokens[0], tokens[tokens.len() - 1])
    }

    /// The root of `sentence`; `None` only for a sentence without tokens.
    pub fn root(&self, sentence: &Sentence) -> Option<Id<Token>> {
        sentence.ids().find(|&token| self.words[token].head.is_none())
    }

    /// The name that `token` is part of.
    pub fn name_at(&self, token: Id<Token>) -> Option<&Name> {
        let before = self.names.partition_point(|name| name.tokens.end <= token.index());
        self.names.get(before).filter(|name| name.tokens.contains(&token.index()))
    }
}

/// `lemma` in lower case, if that is another text.
fn lowered(lemma: &str) -> Option<Box<str>> {
    let is_lower = lemma.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    (!is_lower).then(|| lemma.to_lowercase().into_boxed_str())
}

impl Children {
    fn of(words: &PerToken<Word>) -> Self {
        let mut starts = vec![0u32; words.len() + 1];
        for (_, word) in words.iter() {
            if let Some(head) = word.head {
                starts[head.index() + 1] += 1;
            }
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut free: Vec<u32> = starts.clone();
        let mut tokens = vec![Id::new(0); starts[starts.len() - 1] as usize];
        for (token, word) in words.iter() {
            if let Some(head) = word.head {
                tokens[free[head.index()] as usize] = token;
                free[head.index()] += 1;
            }
        }
        Self { starts, tokens }
    }
}
