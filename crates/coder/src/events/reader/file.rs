//! Reads `models/events.bin`, which `train/reader.py` writes.
//!
//! Layout: the eight bytes `DLEVENTS`; the length of a header as a little-endian `u32`; the header, a JSON object
//! ([`Header`]); then what it describes, in its order: the word vectors, one signed byte a value, and the matrices, each
//! row a 32-bit scale and one signed byte a weight.

use serde::Deserialize;

use super::cues::Stand;
use super::net::{LANES, Net, Weights, Words};

const MAGIC: &[u8; 8] = b"DLEVENTS";

/// What the file begins with.
#[derive(Deserialize)]
struct Header {
    /// Words with a line break between them.
    words: String,
    /// Length of a word vector.
    dimensions: usize,
    /// What a byte of a word vector counts.
    step: f32,
    nets: Vec<NetHeader>,
}

#[derive(Deserialize)]
struct NetHeader {
    stands: Vec<String>,
    /// Number of context vectors behind those of the words.
    contexts: usize,
    signs: Vec<String>,
    classes: Vec<String>,
    hidden: usize,
}

/// A model file that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Damaged;

/// The word vectors and the networks of a file.
pub(super) fn read(bytes: &'static [u8]) -> Result<(Words, Vec<Net>), Damaged> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(Damaged)?;
    let (length, rest) = rest.split_first_chunk::<4>().ok_or(Damaged)?;
    let length = u32::from_le_bytes(*length) as usize;
    let (header, mut rest) = rest.split_at_checked(length).ok_or(Damaged)?;
    let header: Header = serde_json::from_slice(header).map_err(|_| Damaged)?;
    let words: Vec<&'static str> = Box::leak(header.words.into_boxed_str()).split('\n').collect();
    let vectors = take(&mut rest, words.len().checked_mul(header.dimensions).ok_or(Damaged)?)?;
    let rows = words.into_iter().enumerate().map(|(row, word)| (word, row)).collect();
    let words = Words { rows, dimensions: header.dimensions, vectors, step: header.step };
    let nets =
        header.nets.into_iter().map(|net| read_net(net, words.dimensions, &mut rest)).collect::<Result<_, _>>()?;
    if rest.is_empty() { Ok((words, nets)) } else { Err(Damaged) }
}

fn read_net(header: NetHeader, dimensions: usize, rest: &mut &'static [u8]) -> Result<Net, Damaged> {
    let dense = (header.stands.len() + header.contexts) * dimensions;
    let (signs, hidden, classes) = (header.signs.len(), header.hidden, header.classes.len());
    let mut matrix = |rows: usize, columns: usize| read_matrix(rest, rows, columns);
    let (dense_hidden, sign_hidden, hidden_bias) = (matrix(dense, hidden)?, matrix(signs, hidden)?, matrix(1, hidden)?);
    let hidden_class = matrix(hidden, classes)?;
    let (dense_class, sign_class, class_bias) = (matrix(dense, classes)?, matrix(signs, classes)?, matrix(1, classes)?);
    let weights = Weights {
        dense: side_by_side(&dense_hidden, hidden, &dense_class, classes),
        sign: side_by_side(&sign_hidden, hidden, &sign_class, classes),
        bias: side_by_side(&hidden_bias, hidden, &class_bias, classes),
        hidden_class: side_by_side(&hidden_class, classes, &[], 0),
    };
    let stands = header.stands.iter().map(|name| Stand::parse(name).ok_or(Damaged)).collect::<Result<_, _>>()?;
    let signs = header.signs.into_iter().enumerate().map(|(row, sign)| (sign, row)).collect();
    Ok(Net { stands, signs, classes: header.classes, hidden, weights })
}

/// Two matrices of as many rows as one, its rows filled up with zeros to a multiple of [`LANES`].
fn side_by_side(left: &[f32], left_width: usize, right: &[f32], right_width: usize) -> Vec<f32> {
    let width = (left_width + right_width).next_multiple_of(LANES);
    let rows = left.len().checked_div(left_width).or(right.len().checked_div(right_width)).unwrap_or(0);
    let mut joined = vec![0.0; rows * width];
    for (row, joined) in joined.chunks_mut(width.max(1)).enumerate() {
        joined[..left_width].copy_from_slice(&left[row * left_width..(row + 1) * left_width]);
        joined[left_width..left_width + right_width]
            .copy_from_slice(&right[row * right_width..(row + 1) * right_width]);
    }
    joined
}

fn read_matrix(rest: &mut &'static [u8], rows: usize, columns: usize) -> Result<Vec<f32>, Damaged> {
    let size = columns.checked_add(4).and_then(|row| row.checked_mul(rows)).ok_or(Damaged)?;
    if size > rest.len() {
        return Err(Damaged);
    }
    let mut matrix = Vec::with_capacity(rows * columns);
    for _ in 0..rows {
        let scale = take(rest, 4)?;
        let scale = f32::from_le_bytes([scale[0], scale[1], scale[2], scale[3]]);
        matrix.extend(take(rest, columns)?.iter().map(|&byte| f32::from(byte as i8) * scale));
    }
    Ok(matrix)
}

fn take(rest: &mut &'static [u8], length: usize) -> Result<&'static [u8], Damaged> {
    let (taken, left) = rest.split_at_checked(length).ok_or(Damaged)?;
    *rest = left;
    Ok(taken)
}
