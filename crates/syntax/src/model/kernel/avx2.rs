//! The kernel for x86-64 processors with AVX2, which most made since 2013 have.

use std::arch::x86_64::__m256i;

use pulp::x86::V3;
use pulp::{NullaryFnOnce, cast};

use super::{BlockPair, Matrix, Pair};

/// Inputs that are multiplied at a time, at most: so many times two sums fill the registers.
const MOST_INPUTS: usize = 6;

/// Whether the processor can do this; if so, `out` is filled.
pub(super) fn apply(matrix: &Matrix, inputs: &[Pair], out: &mut [f32]) -> bool {
    let Some(simd) = V3::try_new() else { return false };
    simd.vectorize(Product { simd, matrix, inputs, out });
    true
}

struct Product<'a> {
    simd: V3,
    matrix: &'a Matrix,
    inputs: &'a [Pair],
    out: &'a mut [f32],
}

impl NullaryFnOnce for Product<'_> {
    type Output = ();

    /// Each block is multiplied with all inputs, in groups of nearly the same size.
    #[inline(always)]
    fn call(self) {
        let Self { simd, matrix, inputs, out } = self;
        for (block, weights) in matrix.blocks().enumerate() {
            let (mut inputs, mut out) = (inputs, &mut *out);
            for groups in (1..=(inputs.len() / matrix.pairs).div_ceil(MOST_INPUTS)).rev() {
                let size = (inputs.len() / matrix.pairs).div_ceil(groups);
                let (these, inputs_after) = inputs.split_at(size * matrix.pairs);
                let (to, out_after) = out.split_at_mut(size * matrix.stride());
                match size {
                    1 => multiply::<1>(simd, matrix, block, weights, these, to),
                    2 => multiply::<2>(simd, matrix, block, weights, these, to),
                    3 => multiply::<3>(simd, matrix, block, weights, these, to),
                    4 => multiply::<4>(simd, matrix, block, weights, these, to),
                    5 => multiply::<5>(simd, matrix, block, weights, these, to),
                    _ => multiply::<MOST_INPUTS>(simd, matrix, block, weights, these, to),
                }
                (inputs, out) = (inputs_after, out_after);
            }
        }
    }
}

/// Multiplies a block with `N` inputs and writes their outputs. Plain loops: closures would not become part of a
/// function that is compiled for more than the usual processor.
#[inline(always)]
fn multiply<const N: usize>(
    simd: V3,
    matrix: &Matrix,
    block: usize,
    weights: &[BlockPair],
    inputs: &[Pair],
    out: &mut [f32],
) {
    let pairs = weights.len();
    let mut rows: [&[Pair]; N] = [&[]; N];
    for n in 0..N {
        rows[n] = &inputs[n * pairs..][..pairs];
    }
    let mut sums = [[simd.avx._mm256_setzero_si256(); 2]; N];
    for at in 0..pairs {
        let [low, high]: [__m256i; 2] = cast(weights[at].0);
        for n in 0..N {
            let pair = simd.avx._mm256_set1_epi32(cast(rows[n][at]));
            sums[n][0] = simd.avx2._mm256_add_epi32(sums[n][0], simd.avx2._mm256_madd_epi16(pair, low));
            sums[n][1] = simd.avx2._mm256_add_epi32(sums[n][1], simd.avx2._mm256_madd_epi16(pair, high));
        }
    }
    for n in 0..N {
        matrix.store(block, cast(sums[n]), &mut out[n * matrix.stride()..]);
    }
}
