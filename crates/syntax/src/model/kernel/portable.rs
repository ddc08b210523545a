//! The kernel for every processor.

use wide::{i16x8, i32x4};

use super::{BLOCK, BlockPair, Matrix, Pair, Sums};

pub(super) fn apply(matrix: &Matrix, inputs: &[Pair], out: &mut [f32]) {
    let (rows, pairs) = (matrix.rows, matrix.pairs);
    for (block, weights) in matrix.blocks().enumerate() {
        let (mut at, mut rest) = (0, inputs);
        while let Some((four, after)) = rest.split_at_checked(4 * pairs) {
            for (i, sums) in multiply::<4>(weights, four).into_iter().enumerate() {
                matrix.store(block, sums, &mut out[(at + i) * rows..(at + i + 1) * rows]);
            }
            (at, rest) = (at + 4, after);
        }
        for (i, one) in rest.chunks_exact(pairs).enumerate() {
            let [sums] = multiply::<1>(weights, one);
            matrix.store(block, sums, &mut out[(at + i) * rows..(at + i + 1) * rows]);
        }
    }
}

/// Sums of the rows of one block for each of `N` inputs.
#[inline(always)]
fn multiply<const N: usize>(weights: &[BlockPair], inputs: &[Pair]) -> [Sums; N] {
    let pairs = weights.len();
    let inputs: [&[Pair]; N] = std::array::from_fn(|i| &inputs[i * pairs..(i + 1) * pairs]);
    let mut sums = [[i32x4::ZERO; 2]; N];
    for (at, weights) in weights.iter().enumerate() {
        let low = i16x8::new(*weights.first_chunk().expect("a block pair has 16 weights"));
        let high = i16x8::new(*weights.last_chunk().expect("a block pair has 16 weights"));
        for i in 0..N {
            let [a, b] = inputs[i][at];
            let pair = i16x8::new([a, b, a, b, a, b, a, b]);
            sums[i][0] += pair.dot(low);
            sums[i][1] += pair.dot(high);
        }
    }
    sums.map(|[low, high]| {
        let mut sums = [0; BLOCK];
        sums[..4].copy_from_slice(low.as_array());
        sums[4..].copy_from_slice(high.as_array());
        sums
    })
}
