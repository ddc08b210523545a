//! From forms to one state a word that knows its sentence.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::embed::Embedder;
use super::file::{ModelError, ModelFile, missing};
use super::kernel::{EMBEDDING, Pair, STATE};
use super::lstm::{self, Lstm, Way};

pub(crate) struct Encoder {
    hidden: usize,
    embedder: Embedder,
    first: [Lstm; 2],
    second: [Lstm; 2],
}

/// What the first layer's gates get from each distinct form of some words.
pub(crate) struct Gates {
    /// Number of each word's form.
    forms: Vec<usize>,
    /// Gates of each form, one list a direction.
    values: [Vec<f32>; 2],
    width: usize,
}

impl Gates {
    fn of(&self, way: usize, word: usize) -> &[f32] {
        &self.values[way][self.forms[word] * self.width..][..self.width]
    }
}

impl Encoder {
    pub(crate) fn read(file: &ModelFile<'_>) -> Result<Self, ModelError> {
        if file.hidden == 0 || !file.hidden.is_multiple_of(lstm::STEP) {
            return Err(missing("header"));
        }
        let embedder = Embedder::read(file)?;
        let columns = embedder.columns();
        let layer = |number, columns, packed| {
            Ok([
                Lstm::read(file, number, Way::Forward, columns, packed)?,
                Lstm::read(file, number, Way::Backward, columns, packed)?,
            ])
        };
        let (first, second) = (layer(1, columns, EMBEDDING)?, layer(2, 2 * file.hidden, STATE)?);
        Ok(Self { hidden: file.hidden, embedder, first, second })
    }

    /// Pairs in a word's state.
    pub(crate) fn pairs(&self) -> usize {
        self.hidden
    }

    /// Embeds the distinct forms among `forms`.
    pub(crate) fn gates(&self, forms: &[&str]) -> Gates {
        let mut numbers = FxHashMap::default();
        let mut packed = Vec::new();
        let forms: Vec<usize> = forms
            .iter()
            .map(|&form| {
                let next = numbers.len();
                *numbers.entry(form).or_insert_with(|| {
                    self.embedder.embed(form, &mut packed);
                    next
                })
            })
            .collect();
        let width = 4 * self.hidden;
        let values = [0, 1].map(|way: usize| self.first[way].input.product(&packed));
        Gates { forms, values, width }
    }

    /// States of the words of `sentences`, the longest first, one sentence after the other.
    pub(crate) fn encode(&self, gates: &Gates, sentences: &[Range<usize>]) -> Vec<Pair> {
        let mut words = Vec::new();
        let mut places = Vec::new();
        for sentence in sentences {
            places.push(words.len()..words.len() + sentence.len());
            words.extend(sentence.clone());
        }
        let mut states = vec![[0; 2]; words.len() * self.pairs()];
        for way in [0, 1] {
            self.first[way].run(&places, |at| gates.of(way, words[at]), &mut states);
        }
        let width = 4 * self.hidden;
        let mut out = vec![[0; 2]; words.len() * self.pairs()];
        for layer in &self.second {
            let inputs = layer.input.product(&states);
            layer.run(&places, |at| &inputs[at * width..(at + 1) * width], &mut out);
        }
        out
    }
}
