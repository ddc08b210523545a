//! One direction of one layer of the encoder: a long short-term memory run over several sentences in step.

use std::ops::Range;

use pulp::{Simd, WithSimd, bytemuck};

use super::curve::{sigmoid, tanh};
use super::file::{ModelError, ModelFile, missing};
use super::kernel::{Fixed, Matrix, Pair, STATE};

/// Sentences that run in step.
pub(crate) const TOGETHER: usize = 8;
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
                let from_state = &sums[i * 4 * hidden..(i + 1) * 4 * hidden];
                let cell = &mut cell[i * hidden..(i + 1) * hidden];
                Step { from_input: gates(word), from_state, cell, state }.run();
                out[word * 2 * pairs + offset..][..pairs].copy_from_slice(state);
            }
        }
    }
}

/// One step of one sentence: gates are those of input, forgetting, new content and output, one after the other.
struct Step<'a> {
    from_input: &'a [f32],
    from_state: &'a [f32],
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
        let lanes = hidden / S::F32_LANES;
        let (from_input, from_state) = (S::as_simd_f32s(self.from_input).0, S::as_simd_f32s(self.from_state).0);
        let (from_input, from_state) = (&from_input[..4 * lanes], &from_state[..4 * lanes]);
        let cells = S::as_mut_simd_f32s(self.cell).0;
        let states = self.state.chunks_exact_mut(S::F32_LANES / 2);
        for (at, (cell, state)) in cells.iter_mut().zip(states).enumerate() {
            let input = simd.add_f32s(from_input[at], from_state[at]);
            let forget = simd.add_f32s(from_input[lanes + at], from_state[lanes + at]);
            let content = simd.add_f32s(from_input[2 * lanes + at], from_state[2 * lanes + at]);
            let output = simd.add_f32s(from_input[3 * lanes + at], from_state[3 * lanes + at]);
            let kept = simd.mul_f32s(sigmoid(simd, forget), *cell);
            let new = simd.mul_f32s(sigmoid(simd, input), tanh(simd, content));
            *cell = simd.add_f32s(kept, new);
            let next = simd.mul_f32s(sigmoid(simd, output), tanh(simd, *cell));
            let numbers = bytemuck::cast_slice::<S::f32s, [f32; 2]>(std::slice::from_ref(&next));
            for (pair, &[first, second]) in state.iter_mut().zip(numbers) {
                *pair = [STATE.number(first), STATE.number(second)];
            }
        }
    }
}
