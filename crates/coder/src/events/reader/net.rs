//! The arithmetic of the reader: word vectors and small networks over words at their places and signs.
//!
//! Everything is summed in a fixed order in single precision, and the exponential is a portable one, so that every
//! machine finds the same figures.

use pulp::{Simd, WithSimd};
use rustc_hash::FxHashMap;

use super::cues::{Cues, Stand};

/// Vectors of words by their dictionary form.
pub(super) struct Words {
    /// The row of each word.
    pub(super) rows: FxHashMap<&'static str, usize>,
    pub(super) dimensions: usize,
    /// One row a word; a value is `step` times its byte.
    pub(super) vectors: &'static [u8],
    pub(super) step: f32,
}

impl Words {
    /// The vector of a word; of a hyphenated word that is unknown, that of its last part.
    fn vector(&self, word: &str) -> Option<&'static [u8]> {
        let row = self.rows.get(word).or_else(|| self.rows.get(word.rsplit_once('-')?.1))?;
        self.vectors.get(row * self.dimensions..(row + 1) * self.dimensions)
    }

    /// The sum of no words.
    pub(super) fn none(&self) -> Sum {
        Sum { values: vec![0.0; self.dimensions], count: 0.0 }
    }

    /// The mean of the vectors of `words`, those without one left out; zero where none has one.
    fn mean<'w>(&self, words: impl Iterator<Item = &'w str>) -> Vec<f32> {
        words.fold(self.none(), |sum, word| sum.with(self, word)).mean(1.0)
    }
}

/// Word vectors added up.
pub(super) struct Sum {
    values: Vec<f32>,
    count: f32,
}

impl Sum {
    /// This and the vector of a word, if it has one.
    pub(super) fn with(mut self, words: &Words, word: &str) -> Self {
        if let Some(vector) = words.vector(word) {
            pulp::Arch::new().dispatch(|| {
                let steps = vector.iter().map(|&byte| f32::from(byte as i8) * words.step);
                self.values.iter_mut().zip(steps).for_each(|(sum, value)| *sum += value);
            });
            self.count += 1.0;
        }
        self
    }

    /// This and another.
    pub(super) fn and(mut self, other: &Self) -> Self {
        self.values.iter_mut().zip(&other.values).for_each(|(sum, value)| *sum += value);
        self.count += other.count;
        self
    }

    /// The mean, times `factor`; zero where nothing was added.
    pub(super) fn mean(self, factor: f32) -> Vec<f32> {
        let count = self.count.max(1.0);
        self.values.into_iter().map(|value| value / count * factor).collect()
    }
}

/// One network: words at their places, contexts and signs go into a hidden layer and straight to the classes.
pub(super) struct Net {
    /// The places whose words it reads, in the order of its inputs.
    pub(super) stands: Vec<Stand>,
    /// The row of each sign.
    pub(super) signs: FxHashMap<String, usize>,
    /// What it tells apart.
    pub(super) classes: Vec<String>,
    /// Number of hidden units.
    pub(super) hidden: usize,
    pub(super) weights: Weights,
}

/// How many values are added at once; every row of weights is filled up with zeros to a multiple of it.
pub(super) const LANES: usize = 8;

/// The weights of a network. A row of `dense` and `sign` and the bias go to the hidden units first, then to the classes.
pub(super) struct Weights {
    pub(super) dense: Vec<f32>,
    pub(super) sign: Vec<f32>,
    pub(super) bias: Vec<f32>,
    pub(super) hidden_class: Vec<f32>,
}

/// What has come together in the hidden units and the classes so far.
#[derive(Clone)]
pub(in crate::events) struct State(Vec<f32>);

impl Net {
    /// The state before anything is read.
    pub(super) fn start(&self) -> State {
        State(self.weights.bias.clone())
    }

    /// Adds the mean of what stands around; `number` counts the contexts from 0.
    pub(super) fn add_context(&self, state: &mut State, number: usize, context: &[f32]) {
        let rows = (self.stands.len() + number) * context.len()..;
        add_rows(&mut state.0, &self.weights.dense, rows.zip(context.iter().copied()));
    }

    /// Adds words at their places and signs.
    pub(super) fn add_cues(&self, state: &mut State, words: &Words, cues: &Cues) {
        for (place, &stand) in self.stands.iter().enumerate() {
            // Where no word stands, the mean is zero and adds nothing.
            if at_stand(cues, stand).next().is_some() {
                let mean = words.mean(at_stand(cues, stand));
                add_rows(&mut state.0, &self.weights.dense, (place * words.dimensions..).zip(mean));
            }
        }
        add_rows(&mut state.0, &self.weights.sign, self.rows(cues).into_iter().map(|row| (row, 1.0)));
    }

    /// The chance of each class, in the order of `classes`.
    pub(super) fn finish(&self, state: State) -> Vec<f32> {
        let (hidden, class) = state.0.split_at(self.hidden);
        let classes = self.classes.len();
        let mut class = class[..classes].to_vec();
        class.resize(classes.next_multiple_of(LANES), 0.0);
        let open = hidden.iter().copied().enumerate().filter(|&(_, value)| value > 0.0);
        add_rows(&mut class, &self.weights.hidden_class, open);
        class.truncate(classes);
        softmax(&mut class);
        class
    }

    /// What speaks most for `class` and against the first class, strongest first, with its share in the difference of their
    /// log-odds; signs as they stand, words with their place.
    pub(super) fn reasons(&self, words: &Words, cues: &Cues, class: usize) -> Vec<(String, f32)> {
        let class_width = self.classes.len().next_multiple_of(LANES);
        let width = self.weights.bias.len();
        let mut state = self.start();
        self.add_cues(&mut state, words, cues);
        let toward =
            |row: &[f32]| row.get(class).copied().unwrap_or_default() - row.first().copied().unwrap_or_default();
        let unit = |unit: usize| toward(&self.weights.hidden_class[unit * class_width..(unit + 1) * class_width]);
        let open: Vec<(usize, f32)> =
            (0..self.hidden).filter(|&at| state.0[at] > 0.0).map(|at| (at, unit(at))).collect();
        let share = |rows: &[f32], row: usize| -> f32 {
            let row = &rows[row * width..(row + 1) * width];
            toward(&row[self.hidden..]) + open.iter().map(|&(at, unit)| row[at] * unit).sum::<f32>()
        };
        let mut found = Vec::new();
        for (sign, &row) in cues.signs.iter().filter_map(|sign| self.signs.get_key_value(sign)) {
            found.push((sign.clone(), share(&self.weights.sign, row)));
        }
        for (place, &stand) in self.stands.iter().enumerate() {
            let here: Vec<&str> = at_stand(cues, stand).collect();
            let values = words.mean(here.iter().copied()).into_iter().enumerate();
            let shares = values
                .map(|(dimension, value)| value * share(&self.weights.dense, place * words.dimensions + dimension));
            found.push((format!("{} “{}”", stand.as_str(), here.join(", ")), shares.sum()));
        }
        found.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        found.dedup();
        found
    }

    /// The rows of the signs, in order, each once.
    fn rows(&self, cues: &Cues) -> Vec<usize> {
        let mut rows: Vec<usize> = cues.signs.iter().filter_map(|sign| self.signs.get(sign).copied()).collect();
        rows.sort_unstable();
        rows.dedup();
        rows
    }
}

fn at_stand(cues: &Cues, stand: Stand) -> impl Iterator<Item = &str> {
    cues.words.iter().filter(move |(at, _)| *at == stand).map(|(_, word)| word.as_str())
}

/// Adds to `sum`, which is as wide as a row, each named row of `rows` times its factor. The same figures come out whatever the processor can do at once,
/// since each place of the sum is added to in the same order and nothing is fused.
fn add_rows(sum: &mut [f32], rows: &[f32], named: impl Iterator<Item = (usize, f32)>) {
    pulp::Arch::new().dispatch(AddRows { sum, rows, named });
}

struct AddRows<'a, N> {
    sum: &'a mut [f32],
    rows: &'a [f32],
    named: N,
}

impl<N: Iterator<Item = (usize, f32)>> WithSimd for AddRows<'_, N> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let width = self.sum.len();
        let (sums, _) = S::as_mut_simd_f32s(self.sum);
        for (row, factor) in self.named.filter(|&(_, factor)| factor != 0.0) {
            let row = self.rows.get(row * width..(row + 1) * width).unwrap_or_default();
            let factor = simd.splat_f32s(factor);
            for (sum, &weight) in sums.iter_mut().zip(S::as_simd_f32s(row).0) {
                *sum = simd.add_f32s(*sum, simd.mul_f32s(factor, weight));
            }
        }
    }
}

fn softmax(values: &mut [f32]) {
    let most = values.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    values.iter_mut().for_each(|value| *value = libm::expf(*value - most));
    let sum: f32 = values.iter().sum();
    values.iter_mut().for_each(|value| *value /= sum);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{LANES, add_rows, softmax};

    proptest! {
        #[test]
        fn rows_are_added_as_one_would_by_hand(
            blocks in 1_usize..10,
            seed in prop::collection::vec(-1000_i16..1000, 1..200),
            named in prop::collection::vec((0_usize..5, -4_i8..4), 0..12),
        ) {
            let width = blocks * LANES;
            let value = |at: usize| f32::from(seed[at % seed.len()]) / 7.0;
            let rows: Vec<f32> = (0..4 * width).map(value).collect();
            let named = named.into_iter().map(|(row, factor)| (row, f32::from(factor) / 3.0));
            let (mut sum, mut by_hand) = (vec![0.5; width], vec![0.5_f32; width]);
            add_rows(&mut sum, &rows, named.clone());
            for (row, factor) in named.filter(|(row, _)| *row < 4) {
                (0..width).for_each(|at| by_hand[at] += factor * rows[row * width + at]);
            }
            prop_assert_eq!(sum, by_hand);
        }

        #[test]
        fn chances_sum_to_one_in_the_order_of_the_values(values in prop::collection::vec(-40.0_f32..40.0, 1..20)) {
            let mut chances = values.clone();
            softmax(&mut chances);
            prop_assert!((chances.iter().sum::<f32>() - 1.0).abs() < 1e-4);
            for (one, other) in values.iter().zip(&chances).zip(values.iter().zip(&chances).skip(1)) {
                prop_assert!(one.0 <= other.0 && one.1 <= other.1 || one.0 >= other.0 && one.1 >= other.1);
            }
        }
    }
}
