//! The embedded model: weights, and what it makes of sentences.

mod curve;
mod embed;
mod encoder;
mod features;
mod file;
mod heads;
mod kernel;
mod lemma;
mod lstm;
mod tree;

use std::ops::Range;
use std::sync::LazyLock;

pub use file::ModelError;
pub(crate) use file::checksum;
pub(crate) use tree::is_tree;

use crate::{Feats, Rel, Upos};

static EMBEDDED: &[u8] = include_bytes!("../../../../models/syntax.bin");
static SHARED: LazyLock<Model> =
    LazyLock::new(|| Model::read(EMBEDDED).expect("the embedded model is whole: a test reads it"));

/// Words that are embedded together: enough to share work, few enough to stay in the processor's cache.
const CHUNK_WORDS: usize = 1024;

/// The weights of the parser.
pub struct Model {
    encoder: encoder::Encoder,
    heads: heads::Heads,
    lexicon: lemma::Lexicon,
}

/// What the model says of one word.
pub(crate) struct Guess {
    pub(crate) upos: Upos,
    pub(crate) xpos: std::sync::Arc<str>,
    pub(crate) feats: Feats,
    pub(crate) lemma: Box<str>,
    /// The head, counted from 1 within the sentence; 0 for the root.
    pub(crate) head: usize,
    pub(crate) rel: Rel,
    pub(crate) margin: f32,
}

impl Model {
    /// The model inside the program; it is unpacked at the first call.
    pub fn embedded() -> &'static Self {
        &SHARED
    }

    /// Reads a model file.
    pub fn read(bytes: &[u8]) -> Result<Self, ModelError> {
        let file = file::ModelFile::read(bytes)?;
        Ok(Self {
            encoder: encoder::Encoder::read(&file)?,
            heads: heads::Heads::read(&file)?,
            lexicon: lemma::Lexicon::read(&file)?,
        })
    }

    /// Analyses `sentences`, which follow each other in `forms`. One guess a form.
    pub(crate) fn analyse(&self, forms: &[&str], sentences: &[Range<usize>]) -> Vec<Guess> {
        let mut out = Vec::with_capacity(forms.len());
        let mut rest = sentences;
        while !rest.is_empty() {
            let first = rest[0].start;
            let many = rest.iter().take_while(|words| words.end - first <= CHUNK_WORDS).count().max(1);
            let (chunk, after) = rest.split_at(many);
            let last = chunk[many - 1].end;
            let local: Vec<Range<usize>> = chunk.iter().map(|words| words.start - first..words.end - first).collect();
            self.analyse_chunk(&forms[first..last], &local, &mut out);
            rest = after;
        }
        out
    }

    fn analyse_chunk(&self, forms: &[&str], sentences: &[Range<usize>], out: &mut Vec<Guess>) {
        let gates = self.encoder.gates(forms);
        let mut order: Vec<usize> = (0..sentences.len()).collect();
        order.sort_by_key(|&at| std::cmp::Reverse(sentences[at].len()));
        let mut guesses: Vec<Vec<Guess>> = Vec::new();
        guesses.resize_with(sentences.len(), Vec::new);
        for group in order.chunks(lstm::TOGETHER) {
            let words: Vec<Range<usize>> = group.iter().map(|&at| sentences[at].clone()).collect();
            let states = self.encoder.encode(&gates, &words);
            let mut rest = states.as_slice();
            for (&at, words) in group.iter().zip(words) {
                let (own, after) = rest.split_at(words.len() * self.encoder.pairs());
                guesses[at] = self.guess(&forms[words], own);
                rest = after;
            }
        }
        out.extend(guesses.into_iter().flatten());
    }

    /// Reads the states of one sentence.
    fn guess(&self, forms: &[&str], states: &[kernel::Pair]) -> Vec<Guess> {
        let arcs = self.heads.arcs(states);
        let heads = arcs.heads();
        let rels = self.heads.rels(states, &heads);
        let tags = self.heads.tags(states);
        forms
            .iter()
            .zip(tags)
            .zip(heads.iter().zip(rels))
            .enumerate()
            .map(|(word, ((form, tags), (&head, rel)))| Guess {
                upos: tags.upos,
                xpos: tags.xpos.clone(),
                feats: tags.feats.clone(),
                lemma: self.lexicon.lemma(form, tags.xpos),
                head,
                rel,
                margin: arcs.margin(word, head),
            })
            .collect()
    }
}
