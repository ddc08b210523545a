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
fn run<const B: usize>(simd: V3, matrix: &Matrix, block: usize, weights: [&[BlockPair]; B], inputs: &[Pair], out: &mut [f32]) {
    let (rows, pairs) = (matrix.rows, matrix.pairs);
    let (mut at, mut rest) = (0, inputs);
    while let Some((four, after)) = rest.split_at_checked(4 * pairs) {
        for (i, sums) in multiply::<B, 4>(simd, weights, four).into_iter().enumerate() {
            for (b, sums) in sums.into_iter().enumerate() {
                matrix.store(block + b, sums, &mut out[(at + i) * rows..(at + i + 1) * rows]);
            }
        }
        (at, rest) = (at + 4, after);
    }
    for (i, one) in rest.chunks_exact(pairs).enumerate() {
        let [sums] = multiply::<B, 1>(simd, weights, one);
        for (b, sums) in sums.into_iter().enumerate() {
            matrix.store(block + b, sums, &mut out[(at + i) * rows..(at + i + 1) * rows]);
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
