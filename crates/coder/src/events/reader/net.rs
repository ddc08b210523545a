//! The arithmetic of the reader: word vectors and small networks over words at their places and signs.
//!
//! Everything is summed in a fixed order in single precision, and the exponential is a portable one, so that every
//! machine finds the same figures.

use super::cues::Cues;

/// Vectors of words by their dictionary form.
pub(super) struct Words {
    /// In byte order.
    pub(super) words: Vec<&'static str>,
    pub(super) dimensions: usize,
    /// One row a word; a value is `step` times its byte.
    pub(super) vectors: &'static [u8],
    pub(super) step: f32,
}

impl Words {
    /// The vector of a word; of a hyphenated word that is unknown, that of its last part.
    fn vector(&self, word: &str) -> Option<&'static [u8]> {
        let find = |word: &str| self.words.binary_search(&word).ok();
        let at = find(word).or_else(|| find(word.rsplit_once('-')?.1))?;
        self.vectors.get(at * self.dimensions..(at + 1) * self.dimensions)
    }

    fn add(&self, vector: &[u8], sum: &mut [f32]) {
        for (sum, &byte) in sum.iter_mut().zip(vector) {
            *sum += f32::from(byte as i8) * self.step;
        }
    }

    /// The mean of the vectors of `words`, those without one left out; zero where none has one.
    pub(super) fn mean<'w>(&self, words: impl Iterator<Item = &'w str>) -> Vec<f32> {
        let mut sum = vec![0.0; self.dimensions];
        let mut count = 0.0_f32;
        for vector in words.filter_map(|word| self.vector(word)) {
            self.add(vector, &mut sum);
            count += 1.0;
        }
        if count > 1.0 {
            sum.iter_mut().for_each(|value| *value /= count);
        }
        sum
    }
}

/// One network: words at their places, contexts and signs go into a hidden layer and straight to the classes.
pub(super) struct Net {
    /// The places whose words it reads, in the order of its inputs.
    pub(super) stands: Vec<String>,
    /// In byte order.
    pub(super) signs: Vec<String>,
    /// What it tells apart.
    pub(super) classes: Vec<String>,
    pub(super) weights: Weights,
}

/// The weights of a network, row by row.
pub(super) struct Weights {
    pub(super) dense_hidden: Vec<f32>,
    pub(super) sign_hidden: Vec<f32>,
    pub(super) hidden_bias: Vec<f32>,
    pub(super) hidden_class: Vec<f32>,
    pub(super) dense_class: Vec<f32>,
    pub(super) sign_class: Vec<f32>,
    pub(super) class_bias: Vec<f32>,
}

impl Net {
    /// The chance of each class, in the order of `classes`. `contexts` are the means of what stands around.
    pub(super) fn read(&self, words: &Words, cues: &Cues, contexts: &[&[f32]]) -> Vec<f32> {
        let mut hidden = self.weights.hidden_bias.clone();
        let mut class = self.weights.class_bias.clone();
        let at_stands = self.stands.iter().map(|stand| words.mean(at_stand(cues, stand)));
        let dense = at_stands.chain(contexts.iter().map(|context| context.to_vec()));
        for (row, value) in dense.flatten().enumerate().filter(|&(_, value)| value != 0.0) {
            add_row(&mut hidden, &self.weights.dense_hidden, row, value);
            add_row(&mut class, &self.weights.dense_class, row, value);
        }
        for sign in &cues.signs {
            if let Ok(row) = self.signs.binary_search(sign) {
                add_row(&mut hidden, &self.weights.sign_hidden, row, 1.0);
                add_row(&mut class, &self.weights.sign_class, row, 1.0);
            }
        }
        for (row, &value) in hidden.iter().enumerate().filter(|&(_, &value)| value > 0.0) {
            add_row(&mut class, &self.weights.hidden_class, row, value);
        }
        softmax(&mut class);
        class
    }
}

impl Net {
    /// What speaks most for `class` and against the first class, strongest first, with its share in the difference of their
    /// log-odds; signs as they stand, words with their place.
    pub(super) fn reasons(&self, words: &Words, cues: &Cues, class: usize) -> Vec<(String, f32)> {
        let width = self.weights.hidden_bias.len();
        let classes = self.classes.len();
        let hidden = self.hidden(words, cues);
        let toward = |weights: &[f32], row: usize| {
            let at = |class| weights.get(row * classes + class).copied().unwrap_or_default();
            at(class) - at(0)
        };
        let through = |weights: &[f32], row: usize| -> f32 {
            let own = weights.get(row * width..(row + 1) * width).unwrap_or_default();
            let open = own.iter().zip(&hidden).enumerate().filter(|(_, (_, state))| **state > 0.0);
            open.map(|(unit, (weight, _))| weight * toward(&self.weights.hidden_class, unit)).sum()
        };
        let mut found = Vec::new();
        for sign in &cues.signs {
            if let Ok(row) = self.signs.binary_search(sign) {
                let share = toward(&self.weights.sign_class, row) + through(&self.weights.sign_hidden, row);
                found.push((sign.clone(), share));
            }
        }
        for (stand, name) in self.stands.iter().enumerate() {
            let here: Vec<&str> = at_stand(cues, name).collect();
            let values = words.mean(here.iter().copied()).into_iter().enumerate();
            let share = values.map(|(dimension, value)| {
                let row = stand * words.dimensions + dimension;
                value * (toward(&self.weights.dense_class, row) + through(&self.weights.dense_hidden, row))
            });
            found.push((format!("{name} “{}”", here.join(", ")), share.sum()));
        }
        found.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        found
    }

    /// The hidden layer's inputs from words and signs, contexts left out.
    fn hidden(&self, words: &Words, cues: &Cues) -> Vec<f32> {
        let mut hidden = self.weights.hidden_bias.clone();
        let dense = self.stands.iter().flat_map(|stand| words.mean(at_stand(cues, stand)));
        for (row, value) in dense.enumerate() {
            add_row(&mut hidden, &self.weights.dense_hidden, row, value);
        }
        for row in cues.signs.iter().filter_map(|sign| self.signs.binary_search(sign).ok()) {
            add_row(&mut hidden, &self.weights.sign_hidden, row, 1.0);
        }
        hidden
    }
}

fn at_stand<'c>(cues: &'c Cues, stand: &str) -> impl Iterator<Item = &'c str> {
    cues.words.iter().filter(move |(name, _)| name.as_str() == stand).map(|(_, word)| word.as_str())
}

fn add_row(sum: &mut [f32], rows: &[f32], row: usize, factor: f32) {
    let width = sum.len();
    let row = rows.get(row * width..(row + 1) * width).unwrap_or_default();
    for (sum, weight) in sum.iter_mut().zip(row) {
        *sum += factor * weight;
    }
}

fn softmax(values: &mut [f32]) {
    let most = values.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    values.iter_mut().for_each(|value| *value = libm::expf(*value - most));
    let sum: f32 = values.iter().sum();
    values.iter_mut().for_each(|value| *value /= sum);
}
