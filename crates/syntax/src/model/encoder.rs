//! From forms to one state a word that knows its sentence.

use std::borrow::Cow;
use std::ops::Range;

use super::embed::Embedder;
use super::file::{ModelError, ModelFile, missing};
use super::gates::Gates;
use super::kernel::{EMBEDDING, Pair, STATE};
use super::lstm::{self, Lstm, Way};

pub(crate) struct Encoder {
    hidden: usize,
    embedder: Embedder,
    first: [Lstm; 2],
    second: [Lstm; 2],
}

/// What the encoder works in, kept between runs.
#[derive(Default)]
pub(crate) struct Room {
    gates: Gates,
    /// Row among the gates of each word.
    rows: Vec<usize>,
    /// Words of the sentences that run in step, and each sentence's part of them.
    words: Vec<usize>,
    places: Vec<Range<usize>>,
    lstm: lstm::Room,
    first: Vec<Pair>,
    inputs: Vec<f32>,
    second: Vec<Pair>,
}

impl Encoder {
    pub(crate) fn read(file: &ModelFile<'_>, bytes: Cow<'static, [u8]>) -> Result<Self, ModelError> {
        if file.hidden == 0 || !file.hidden.is_multiple_of(lstm::STEP) {
            return Err(missing("header"));
        }
        let embedder = Embedder::read(file, bytes)?;
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

    /// Prepares the words whose forms these are.
    pub(crate) fn prepare(&self, forms: &[&str], room: &mut Room) {
        room.gates.find(forms, &self.embedder, [&self.first[0].input, &self.first[1].input], &mut room.rows);
    }

    /// States of the words of `sentences`, ranges of the prepared words, the longest first: one sentence after the other.
    pub(crate) fn encode<'r>(&self, sentences: &[Range<usize>], room: &'r mut Room) -> &'r [Pair] {
        let Room { gates, rows, words, places, lstm, first, inputs, second } = room;
        words.clear();
        places.clear();
        for sentence in sentences {
            places.push(words.len()..words.len() + sentence.len());
            words.extend(sentence.clone());
        }
        let width = 4 * self.hidden;
        first.resize(words.len() * self.pairs(), [0; 2]);
        second.resize(words.len() * self.pairs(), [0; 2]);
        for (way, layer) in self.first.iter().enumerate() {
            layer.run(places, |at| gates.of(way, rows[words[at]], width), lstm, first);
        }
        for layer in &self.second {
            let inputs = layer.input.product(first, inputs);
            layer.run(places, |at| &inputs[at * width..(at + 1) * width], lstm, second);
        }
        second
    }
}
