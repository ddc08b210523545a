//! The kernel for every processor.

use wide::{i16x8, i32x4};

use super::{BLOCK, BlockPair, Matrix, Pair, Sums};

/// Inputs that are multiplied at a time: so many times four sums fill the registers of most processors.
const TOGETHER: usize = 2;

pub(super) fn apply(matrix: &Matrix, inputs: &[Pair], out: &mut [f32]) {
    let (stride, pairs) = (matrix.stride(), matrix.pairs);
    for (block, weights) in matrix.blocks().enumerate() {
        let mut groups = inputs.chunks_exact(TOGETHER * pairs);
        let mut outs = out.chunks_exact_mut(TOGETHER * stride);
        for (group, out) in groups.by_ref().zip(outs.by_ref()) {
            let sums = multiply::<TOGETHER>(weights, group);
            sums.into_iter().zip(out.chunks_exact_mut(stride)).for_each(|(sums, out)| matrix.store(block, sums, out));
        }
        let rest = groups.remainder().chunks_exact(pairs).zip(outs.into_remainder().chunks_exact_mut(stride));
        for (input, out) in rest {
            let [sums] = multiply::<1>(weights, input);
            matrix.store(block, sums, out);
        }
    }
}

/// Sums of the rows of one block for each of `N` inputs.
#[inline(always)]
fn multiply<const N: usize>(weights: &[BlockPair], inputs: &[Pair]) -> [Sums; N] {
    let pairs = weights.len();
    let inputs: [&[Pair]; N] = std::array::from_fn(|n| &inputs[n * pairs..][..pairs]);
    let mut sums = [[i32x4::ZERO; 4]; N];
    for (at, weights) in weights.iter().enumerate() {
        let quarters = weights.0.as_chunks::<8>().0;
        for n in 0..N {
            let [a, b] = inputs[n][at];
            let pair = i16x8::new([a, b, a, b, a, b, a, b]);
            for (sum, &quarter) in sums[n].iter_mut().zip(quarters) {
                *sum += pair.dot(i16x8::new(quarter));
            }
        }
    }
    sums.map(|quarters| {
        let mut sums = [0; BLOCK];
        sums.as_chunks_mut::<4>().0.iter_mut().zip(quarters).for_each(|(sums, quarter)| *sums = quarter.to_array());
        sums
    })
}
