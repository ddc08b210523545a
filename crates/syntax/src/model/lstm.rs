//! One direction of one layer of the encoder: a long short-term memory run over several sentences in step.

use std::ops::Range;

use wide::f32x4;

use super::curve::{sigmoid, tanh};
use super::file::{ModelError, ModelFile, missing};
use super::kernel::{Fixed, Matrix, Pair, STATE};

/// Sentences that run in step.
pub(crate) const TOGETHER: usize = 8;
/// Numbers of a state that are computed at a time.
pub(crate) const STEP: usize = 4;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Forward,
    Backward,
}

pub(crate) struct Lstm {
    way: Way,
    hidden: usize,
    /// Gates from the input, with the bias.
    pub(crate) input: Matrix,
    /// Gates from the state before.
    state: Matrix,
}

impl Lstm {
    pub(crate) fn read(
        file: &ModelFile<'_>,
        layer: usize,
        way: Way,
        columns: usize,
        packed: Fixed,
    ) -> Result<Self, ModelError> {
        let name = match way {
            Way::Forward => format!("lstm{layer}.forward"),
            Way::Backward => format!("lstm{layer}.backward"),
        };
        let input = Matrix::read(file, &format!("{name}.input"), columns, packed, Some(&format!("{name}.bias")))?;
        let state = Matrix::read(file, &format!("{name}.state"), file.hidden, STATE, None)?;
        if input.rows() != 4 * file.hidden || state.rows() != 4 * file.hidden {
            return Err(missing(&name));
        }
        Ok(Self { way, hidden: file.hidden, input, state })
    }

    /// Runs over `sentences`, ranges of words, at most [`TOGETHER`] and the longest first. `gates(word)` is the
    /// product of the word's input; the state after word `w` goes into its half of row `w` of `out`.
    pub(crate) fn run<'g>(&self, sentences: &[Range<usize>], gates: impl Fn(usize) -> &'g [f32], out: &mut [Pair]) {
        let hidden = self.hidden;
        let pairs = hidden / 2;
        let offset = if self.way == Way::Forward { 0 } else { pairs };
        let mut state = vec![[0; 2]; sentences.len() * pairs];
        let mut cell = vec![0.0; sentences.len() * hidden];
        let mut sums = vec![0.0; sentences.len() * 4 * hidden];
        let longest = sentences.first().map_or(0, ExactSizeIterator::len);
        for step in 0..longest {
            let running = sentences.iter().take_while(|words| words.len() > step).count();
            self.state.apply(&state[..running * pairs], &mut sums[..running * 4 * hidden]);
            for (i, words) in sentences[..running].iter().enumerate() {
                let word = match self.way {
                    Way::Forward => words.start + step,
                    Way::Backward => words.end - 1 - step,
                };
                let state = &mut state[i * pairs..(i + 1) * pairs];
                advance(gates(word), &sums[i * 4 * hidden..][..4 * hidden], &mut cell[i * hidden..][..hidden], state);
                out[word * 2 * pairs + offset..][..pairs].copy_from_slice(state);
            }
        }
    }
}

/// One step of one sentence: gates are those of input, forgetting, new content and output, one after the other.
fn advance(from_input: &[f32], from_state: &[f32], cell: &mut [f32], state: &mut [Pair]) {
    let hidden = cell.len();
    let gate = |which: usize, at: usize| {
        let at = which * hidden + at;
        four(&from_input[at..]) + four(&from_state[at..])
    };
    let (cells, states) = (cell.as_chunks_mut::<STEP>().0, state.as_chunks_mut::<{ STEP / 2 }>().0);
    for (block, (cell, state)) in cells.iter_mut().zip(states).enumerate() {
        let at = block * STEP;
        let content = sigmoid(gate(1, at)) * f32x4::new(*cell) + sigmoid(gate(0, at)) * tanh(gate(2, at));
        *cell = content.to_array();
        let [a, b, c, d] = (sigmoid(gate(3, at)) * tanh(content)).to_array().map(|value| STATE.number(value));
        *state = [[a, b], [c, d]];
    }
}

#[inline(always)]
fn four(values: &[f32]) -> f32x4 {
    f32x4::new([values[0], values[1], values[2], values[3]])
}
