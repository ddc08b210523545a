//! Matrix products in integers: exact, hence equal on every processor, in whatever order they are added up.
//!
//! The weights lie in blocks of eight rows, two columns at a time, so that one instruction multiplies two columns of
//! an input with eight rows and adds each pair up. Two kernels do this: one for every processor, one for AVX2, chosen
//! at run time; both give the same numbers.

use super::file::{ModelError, ModelFile, Rows, missing};

#[cfg(target_arch = "x86_64")]
mod avx2;
mod portable;

/// Rows of a block.
const BLOCK: usize = 8;

/// Two neighbouring numbers of an input.
pub(crate) type Pair = [i16; 2];

/// Two neighbouring weights of each row of a block.
type BlockPair = [i16; 2 * BLOCK];

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
    pub(crate) fn pack(self, values: &[f32]) -> Vec<Pair> {
        values.as_chunks::<2>().0.iter().map(|&[first, second]| [self.number(first), self.number(second)]).collect()
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
        let mut weights = vec![[0; 2 * BLOCK]; blocks * pairs];
        for row in 0..rows.len() {
            let (block, place) = (row / BLOCK, row % BLOCK);
            for (column, weight) in rows.row(row).enumerate() {
                weights[block * pairs + column / 2][place * 2 + column % 2] = i16::from(weight);
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

    /// Multiplies each input, `pairs` pairs long, with the matrix. `out` gets `rows` numbers for each.
    pub(crate) fn apply(&self, inputs: &[Pair], out: &mut [f32]) {
        assert_eq!(inputs.len() / self.pairs * self.rows, out.len(), "one output for each input");
        #[cfg(target_arch = "x86_64")]
        if avx2::apply(self, inputs, out) {
            return;
        }
        portable::apply(self, inputs, out);
    }

    /// The products of all inputs, in a new list.
    pub(crate) fn product(&self, inputs: &[Pair]) -> Vec<f32> {
        let mut out = vec![0.0; inputs.len() / self.pairs * self.rows];
        self.apply(inputs, &mut out);
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
        let mut values = [0.0; BLOCK];
        for i in 0..BLOCK {
            values[i] = sums[i] as f32 * scales[i] + bias[i];
        }
        let out = &mut out[block * BLOCK..];
        match out.first_chunk_mut::<BLOCK>() {
            Some(whole) => *whole = values,
            None => out.copy_from_slice(&values[..out.len()]),
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
    use super::*;

    fn matrix(rows: usize, columns: usize) -> Matrix {
        let weights: Vec<u8> = (0..rows * columns).map(|i| (i * 89 % 251) as u8).collect();
        let scales: Vec<u8> = (0..rows).flat_map(|row| (0.001 + row as f32 * 0.01).to_le_bytes()).collect();
        let bias: Vec<f32> = (0..rows).map(|row| row as f32 - 3.0).collect();
        Matrix::new(&Rows::new(columns, &scales, &weights), STATE, &bias)
    }

    fn inputs(count: usize) -> Vec<Pair> {
        (0..count).map(|i| [(i * 7919 % 32_768) as i16 - 16_384, (i * 104_729 % 32_768) as i16 - 16_384]).collect()
    }

    #[test]
    fn both_kernels_give_the_true_products() {
        for (rows, columns, count) in [(16, 8, 4), (51, 160, 7), (8, 2, 1), (3, 6, 5), (40, 320, 13)] {
            let (matrix, inputs) = (matrix(rows, columns), inputs(columns / 2 * count));
            let mut portable = vec![0.0; rows * count];
            portable::apply(&matrix, &inputs, &mut portable);
            assert_eq!(matrix.product(&inputs), portable);
            for (at, &found) in portable.iter().enumerate() {
                let (input, row) = (at / rows, at % rows);
                let weight = |column: usize| i32::from(((row * columns + column) * 89 % 251) as u8 as i8);
                let input = inputs[input * columns / 2..].as_flattened();
                let sum: i32 = (0..columns).map(|column| weight(column) * i32::from(input[column])).sum();
                let scale = (0.001 + row as f32 * 0.01) / 16384.0;
                assert_eq!(found, sum as f32 * scale + (row as f32 - 3.0));
            }
        }
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
