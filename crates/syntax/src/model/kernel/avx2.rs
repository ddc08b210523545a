//! The kernel for x86-64 processors with AVX2, which most made since 2013 have.

use pulp::x86::V3;
use pulp::{NullaryFnOnce, cast};

use super::{BlockPair, Matrix, Pair, Sums};

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

    #[inline(always)]
    fn call(self) {
        let mut blocks = self.matrix.blocks().enumerate();
        while let Some((block, first)) = blocks.next() {
            match blocks.next() {
                Some((_, second)) => run(self.simd, self.matrix, block, [first, second], self.inputs, self.out),
                None => run(self.simd, self.matrix, block, [first], self.inputs, self.out),
            }
        }
    }
}

/// Multiplies `B` blocks, the first of which is `block`, with all inputs.
#[inline(always)]
fn run<const B: usize>(
    simd: V3,
    matrix: &Matrix,
    block: usize,
    weights: [&[BlockPair]; B],
    inputs: &[Pair],
    out: &mut [f32],
) {
    let (fours, rest) = inputs.split_at(inputs.len() / (4 * matrix.pairs) * 4 * matrix.pairs);
    let (out_fours, out_rest) = out.split_at_mut(fours.len() / matrix.pairs * matrix.rows);
    for (four, out) in fours.chunks_exact(4 * matrix.pairs).zip(out_fours.chunks_exact_mut(4 * matrix.rows)) {
        some::<B, 4>(simd, matrix, block, weights, four, out);
    }
    match rest.len() / matrix.pairs {
        1 => some::<B, 1>(simd, matrix, block, weights, rest, out_rest),
        2 => some::<B, 2>(simd, matrix, block, weights, rest, out_rest),
        3 => some::<B, 3>(simd, matrix, block, weights, rest, out_rest),
        _ => {}
    }
}

/// Multiplies `B` blocks with `N` inputs and writes their outputs.
#[inline(always)]
fn some<const B: usize, const N: usize>(
    simd: V3,
    matrix: &Matrix,
    block: usize,
    weights: [&[BlockPair]; B],
    inputs: &[Pair],
    out: &mut [f32],
) {
    let sums = multiply::<B, N>(simd, weights, inputs);
    for (sums, out) in sums.iter().zip(out.chunks_exact_mut(matrix.rows)) {
        for (b, sums) in sums.iter().enumerate() {
            matrix.store(block + b, *sums, out);
        }
    }
}

/// Sums of the rows of `B` blocks for each of `N` inputs.
#[inline(always)]
fn multiply<const B: usize, const N: usize>(simd: V3, weights: [&[BlockPair]; B], inputs: &[Pair]) -> [[Sums; B]; N] {
    let pairs = weights[0].len();
    let inputs: [&[Pair]; N] = std::array::from_fn(|i| &inputs[i * pairs..(i + 1) * pairs]);
    let weights: [&[BlockPair]; B] = std::array::from_fn(|b| &weights[b][..pairs]);
    let mut sums = [[simd.avx._mm256_setzero_si256(); B]; N];
    for at in 0..pairs {
        let weights: [_; B] = std::array::from_fn(|b| cast(weights[b][at]));
        for i in 0..N {
            let pair = simd.avx._mm256_set1_epi32(cast(inputs[i][at]));
            for b in 0..B {
                let products = simd.avx2._mm256_madd_epi16(pair, weights[b]);
                sums[i][b] = simd.avx2._mm256_add_epi32(sums[i][b], products);
            }
        }
    }
    sums.map(|sums| sums.map(cast))
}
