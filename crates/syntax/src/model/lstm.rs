//! One direction of one layer of the encoder: a long short-term memory run over several sentences in step.

use std::ops::Range;

use pulp::{Simd, WithSimd};

use super::curve::{sigmoid, tanh};
use super::file::{ModelError, ModelFile, missing};
use super::kernel::{Fixed, Matrix, Pair, STATE};

/// Sentences that run in step, at most.
pub(crate) const TOGETHER: usize = 16;
/// Numbers of a state that are computed at a time, at most.
pub(crate) const STEP: usize = 8;

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

    /// Runs over `sentences`, ranges of words, the longest first. `gates(word)` is the product of the word's input; the
    /// state after word `w` goes into its half of row `w` of `out`.
    pub(crate) fn run<'g>(
        &self,
        sentences: &[Range<usize>],
        gates: impl Fn(usize) -> &'g [f32],
        room: &mut Room,
        out: &mut [Pair],
    ) {
        let hidden = self.hidden;
        let pairs = hidden / 2;
        let offset = if self.way == Way::Forward { 0 } else { pairs };
        room.reset(sentences.len(), hidden);
        let Room { state, cell, sums } = room;
        let longest = sentences.first().map_or(0, ExactSizeIterator::len);
        for step in 0..longest {
            let running = sentences.partition_point(|words| words.len() > step);
            self.state.apply(&state[..running * pairs], &mut sums[..running * 4 * hidden]);
            for (i, words) in sentences[..running].iter().enumerate() {
                let word = match self.way {
                    Way::Forward => words.start + step,
                    Way::Backward => words.end - 1 - step,
                };
                let state = &mut state[i * pairs..(i + 1) * pairs];
                let gates = Step {
                    from_input: gates(word),
                    gates: &mut sums[i * 4 * hidden..(i + 1) * 4 * hidden],
                    cell: &mut cell[i * hidden..(i + 1) * hidden],
                    state,
                };
                gates.run();
                out[word * 2 * pairs + offset..][..pairs].copy_from_slice(state);
            }
        }
    }
}

/// What [`Lstm::run`] works in, kept between runs.
#[derive(Default)]
pub(crate) struct Room {
    state: Vec<Pair>,
    cell: Vec<f32>,
    sums: Vec<f32>,
}

impl Room {
    /// Zeros for `sentences`.
    fn reset(&mut self, sentences: usize, hidden: usize) {
        self.state.clear();
        self.state.resize(sentences * hidden / 2, [0; 2]);
        self.cell.clear();
        self.cell.resize(sentences * hidden, 0.0);
        self.sums.resize(sentences * 4 * hidden, 0.0);
    }
}

/// One step of one sentence: gates are those of input, forgetting, new content and output, one after the other.
struct Step<'a> {
    from_input: &'a [f32],
    /// What the gates get from the state before.
    gates: &'a mut [f32],
    cell: &'a mut [f32],
    state: &'a mut [Pair],
}

impl Step<'_> {
    /// On processors with AVX2 eight numbers at a time, elsewhere four; the numbers are the same.
    fn run(self) {
        #[cfg(target_arch = "x86_64")]
        if let Some(simd) = pulp::x86::V3::try_new() {
            return Simd::vectorize(simd, self);
        }
        self.with_simd(pulp::Scalar128b);
    }
}

impl WithSimd for Step<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let hidden = self.cell.len();
        let (to_open, rest) = self.gates.split_at_mut(2 * hidden);
        let (content, output) = rest.split_at_mut(hidden);
        let (input_to_open, rest) = self.from_input.split_at(2 * hidden);
        let (input_content, input_output) = rest.split_at(hidden);
        for (gate, &input) in S::as_mut_simd_f32s(to_open).0.iter_mut().zip(S::as_simd_f32s(input_to_open).0) {
            *gate = sigmoid(simd, simd.add_f32s(input, *gate));
        }
        for (gate, &input) in S::as_mut_simd_f32s(content).0.iter_mut().zip(S::as_simd_f32s(input_content).0) {
            *gate = tanh(simd, simd.add_f32s(input, *gate));
        }
        for (gate, &input) in S::as_mut_simd_f32s(output).0.iter_mut().zip(S::as_simd_f32s(input_output).0) {
            *gate = sigmoid(simd, simd.add_f32s(input, *gate));
        }
        let (input, forget) = to_open.split_at(hidden);
        let gates = S::as_simd_f32s(input).0.iter().zip(S::as_simd_f32s(forget).0).zip(S::as_simd_f32s(content).0);
        let ends = S::as_mut_simd_f32s(self.cell).0.iter_mut().zip(S::as_mut_simd_f32s(output).0);
        for (((&input, &forget), &content), (cell, output)) in gates.zip(ends) {
            *cell = simd.add_f32s(simd.mul_f32s(forget, *cell), simd.mul_f32s(input, content));
            *output = simd.mul_f32s(*output, tanh(simd, *cell));
        }
        for (state, &value) in self.state.as_flattened_mut().iter_mut().zip(&*output) {
            *state = STATE.number(value);
        }
    }
}

#[cfg(all(test, target_arch = "x86_64"))]
mod tests {
    use super::*;

    #[test]
    fn the_fast_step_gives_the_same_bits() {
        let Some(simd) = pulp::x86::V3::try_new() else { return };
        const HIDDEN: usize = 24;
        let numbers = |count: usize, seed: usize| -> Vec<f32> {
            (0..count).map(|i| ((i * 7919 + seed * 104_729) % 2001) as f32 / 100.0 - 10.0).collect()
        };
        for seed in 0..50 {
            let from_input = numbers(4 * HIDDEN, seed);
            let step = |fast: bool| {
                let (mut gates, mut cell) = (numbers(4 * HIDDEN, seed + 100), numbers(HIDDEN, seed + 200));
                let mut state = vec![[0; 2]; HIDDEN / 2];
                let step = Step { from_input: &from_input, gates: &mut gates, cell: &mut cell, state: &mut state };
                if fast {
                    Simd::vectorize(simd, step)
                } else {
                    step.with_simd(pulp::Scalar128b)
                }
                (cell.into_iter().map(f32::to_bits).collect::<Vec<_>>(), state)
            };
            assert_eq!(step(true), step(false));
        }
    }
}
