//! Matrix products in integers: exact, hence equal on every processor, in whatever order they are added up.
//!
//! The weights lie in blocks of sixteen rows, two columns at a time, so that two instructions multiply two columns of
//! an input with sixteen rows and add each pair up. Two kernels do this: one for every processor, one for AVX2, chosen
//! at run time; both give the same numbers.

use super::file::{ModelError, ModelFile, Rows, missing};

#[cfg(target_arch = "x86_64")]
mod avx2;
mod portable;

/// Rows of a block; outputs are filled up to whole blocks.
pub(crate) const BLOCK: usize = 16;

/// Two neighbouring numbers of an input.
pub(crate) type Pair = [i16; 2];

/// Two neighbouring weights of each row of a block: one line of the processor's cache.
#[derive(Clone, Copy)]
#[repr(align(64))]
struct BlockPair([i16; 2 * BLOCK]);

/// Sums of the rows of a block.
type Sums = [i32; BLOCK];

/// A matrix of int8 weights (held as 16 bits, as processors multiply them) with a scale and a bias for each row.
pub(crate) struct Matrix {
    rows: usize,
    /// Pairs of an input.
    pairs: usize,
    weights: Vec<BlockPair>,
    scales: Vec<[f32; BLOCK]>,
    bias: Vec<[f32; BLOCK]>,
}

/// How numbers become 16-bit integers: times `scale`, within ±[`Fixed::MOST`].
#[derive(Clone, Copy)]
pub(crate) struct Fixed {
    scale: f32,
}

/// States of the encoder, which lie within ±1.
pub(crate) const STATE: Fixed = Fixed { scale: 16384.0 };
/// Embeddings, within ±8.
pub(crate) const EMBEDDING: Fixed = Fixed { scale: 2048.0 };
/// Hidden layers of the heads, within ±32.
pub(crate) const HIDDEN: Fixed = Fixed { scale: 512.0 };

impl Fixed {
    /// With weights up to 127 and at most [`Matrix::MOST_COLUMNS`] columns a sum stays below 2^31.
    const MOST: f32 = 16384.0;

    /// Added to a number below 2^22, it leaves the nearest integer in the lowest bits of the sum.
    const ROUNDING: f32 = 12_582_912.0;

    /// One number, rounded to the nearest integer.
    #[inline(always)]
    pub(crate) fn number(self, value: f32) -> i16 {
        let scaled = (value * self.scale).clamp(-Self::MOST, Self::MOST);
        ((scaled + Self::ROUNDING).to_bits() as u16).cast_signed()
    }

    /// An even count of numbers.
    pub(crate) fn pairs(self, values: &[f32]) -> impl Iterator<Item = Pair> {
        values.as_chunks::<2>().0.iter().map(move |&[first, second]| [self.number(first), self.number(second)])
    }
}

impl Matrix {
    const MOST_COLUMNS: usize = 1000;

    /// Reads section `name`, for inputs of `columns` numbers packed by `input`; the bias is section `bias`, or zero.
    pub(crate) fn read(
        file: &ModelFile<'_>,
        name: &str,
        columns: usize,
        input: Fixed,
        bias: Option<&str>,
    ) -> Result<Self, ModelError> {
        let rows = file.rows(name, Some(columns))?;
        if !columns.is_multiple_of(2) || columns > Self::MOST_COLUMNS {
            return Err(missing(name));
        }
        let bias = match bias {
            Some(bias) => file.floats(bias, rows.len())?.to_vec(),
            None => vec![0.0; rows.len()],
        };
        Ok(Self::new(&rows, input, &bias))
    }

    fn new(rows: &Rows<'_>, input: Fixed, bias: &[f32]) -> Self {
        let pairs = rows.columns / 2;
        let blocks = rows.len().div_ceil(BLOCK);
        let mut weights = vec![BlockPair([0; 2 * BLOCK]); blocks * pairs];
        for row in 0..rows.len() {
            let (block, place) = (row / BLOCK, row % BLOCK);
            let lines = &mut weights[block * pairs..(block + 1) * pairs];
            for (line, &[first, second]) in lines.iter_mut().zip(rows.row(row).as_chunks::<2>().0) {
                (line.0[2 * place], line.0[2 * place + 1]) = (first.into(), second.into());
            }
        }
        let scales: Vec<f32> = (0..rows.len()).map(|row| rows.scale(row) / input.scale).collect();
        Self { rows: rows.len(), pairs, weights, scales: in_blocks(&scales), bias: in_blocks(bias) }
    }

    /// Numbers in an output.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// Pairs of an input.
    pub(crate) fn pairs(&self) -> usize {
        self.pairs
    }

    /// Numbers between the beginnings of two outputs: the rows, filled up to a whole block.
    pub(crate) fn stride(&self) -> usize {
        self.scales.len() * BLOCK
    }

    /// Multiplies each input, `pairs` pairs long, with the matrix. `out` gets `stride` numbers for each.
    pub(crate) fn apply(&self, inputs: &[Pair], out: &mut [f32]) {
        assert_eq!(inputs.len() / self.pairs * self.stride(), out.len(), "one output for each input");
        #[cfg(target_arch = "x86_64")]
        if avx2::apply(self, inputs, out) {
            return;
        }
        portable::apply(self, inputs, out);
    }

    /// The products of all inputs, in place of what `out` held.
    pub(crate) fn product<'o>(&self, inputs: &[Pair], out: &'o mut Vec<f32>) -> &'o mut [f32] {
        out.resize(inputs.len() / self.pairs * self.stride(), 0.0);
        self.apply(inputs, out);
        out
    }

    /// Weights of each block.
    #[inline(always)]
    fn blocks(&self) -> std::slice::ChunksExact<'_, BlockPair> {
        self.weights.chunks_exact(self.pairs)
    }

    /// Writes the sums of a block for one input into that input's output.
    #[inline(always)]
    fn store(&self, block: usize, sums: Sums, out: &mut [f32]) {
        let (scales, bias) = (&self.scales[block], &self.bias[block]);
        let out = out[block * BLOCK..].first_chunk_mut::<BLOCK>().expect("outputs are whole blocks");
        for i in 0..BLOCK {
            out[i] = sums[i] as f32 * scales[i] + bias[i];
        }
    }
}

/// Values in blocks, the last one filled up with zeros.
fn in_blocks(values: &[f32]) -> Vec<[f32; BLOCK]> {
    let block = |values: &[f32]| {
        let mut block = [0.0; BLOCK];
        block[..values.len()].copy_from_slice(values);
        block
    };
    values.chunks(BLOCK).map(block).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A matrix, its weights row by row, and inputs for it.
    #[derive(Debug)]
    struct Case {
        columns: usize,
        weights: Vec<i8>,
        inputs: Vec<Pair>,
    }

    impl Case {
        fn rows(&self) -> usize {
            self.weights.len() / self.columns
        }

        fn scale(row: usize) -> f32 {
            0.001 + row as f32 * 0.01
        }

        fn bias(row: usize) -> f32 {
            row as f32 - 3.0
        }

        fn matrix(&self) -> Matrix {
            let weights: Vec<u8> = self.weights.iter().map(|weight| weight.cast_unsigned()).collect();
            let scales: Vec<u8> = (0..self.rows()).flat_map(|row| Self::scale(row).to_le_bytes()).collect();
            let bias: Vec<f32> = (0..self.rows()).map(Self::bias).collect();
            Matrix::new(&Rows::new(self.columns, &scales, &weights), STATE, &bias)
        }

        fn product(&self, input: &[Pair], row: usize) -> f32 {
            let weights = &self.weights[row * self.columns..(row + 1) * self.columns];
            let products = weights.iter().zip(input.as_flattened());
            let sum: i32 = products.map(|(&weight, &number)| i32::from(weight) * i32::from(number)).sum();
            sum as f32 * (Self::scale(row) / STATE.scale) + Self::bias(row)
        }
    }

    fn case() -> impl Strategy<Value = Case> {
        (1..70_usize, 1..90_usize, 0..20_usize).prop_flat_map(|(rows, pairs, count)| {
            let number = prop_oneof![4 => -16_384..=16_384_i16, 1 => Just(16_384), 1 => Just(-16_384)];
            let weight = prop_oneof![4 => -127..=127_i8, 1 => Just(127), 1 => Just(-127)];
            let weights = prop::collection::vec(weight, rows * pairs * 2);
            let inputs = prop::collection::vec([number.clone(), number], count * pairs);
            (weights, inputs).prop_map(move |(weights, inputs)| Case { columns: 2 * pairs, weights, inputs })
        })
    }

    proptest! {
        #[test]
        fn both_kernels_give_the_true_products(case in case()) {
            let (matrix, count) = (case.matrix(), case.inputs.len() / (case.columns / 2));
            let mut portable = vec![f32::NAN; count * matrix.stride()];
            portable::apply(&matrix, &case.inputs, &mut portable);
            let mut chosen = Vec::new();
            matrix.product(&case.inputs, &mut chosen);
            prop_assert_eq!(&chosen, &portable);
            for (input, out) in case.inputs.chunks_exact(case.columns / 2).zip(portable.chunks_exact(matrix.stride())) {
                for (row, &found) in out[..case.rows()].iter().enumerate() {
                    prop_assert_eq!(found.to_bits(), case.product(input, row).to_bits());
                }
            }
        }
    }

    #[test]
    fn the_largest_numbers_fit() {
        let columns = Matrix::MOST_COLUMNS;
        let case = Case { columns, weights: vec![127; columns], inputs: vec![[16_384; 2]; columns / 2] };
        let mut out = Vec::new();
        assert_eq!(case.matrix().product(&case.inputs, &mut out)[0], case.product(&case.inputs, 0));
    }

    #[test]
    fn numbers_are_rounded_and_kept_in_range() {
        assert_eq!(HIDDEN.number(0.0), 0);
        assert_eq!(HIDDEN.number(1.6 / 512.0), 2);
        assert_eq!(HIDDEN.number(-1.6 / 512.0), -2);
        assert_eq!(HIDDEN.number(1e9), 16_384);
        assert_eq!(HIDDEN.number(f32::NEG_INFINITY), -16_384);
    }
}
