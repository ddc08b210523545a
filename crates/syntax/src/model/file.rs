//! Reads the model file; `train/export.py` describes its layout and writes it.

use std::collections::BTreeMap;
use std::ops::Range;

use pulp::bytemuck;

const MAGIC: &[u8; 8] = b"DLSYNTAX";
const VERSION: u32 = 1;
const HEADER_BYTES: usize = 32;

/// Why a model file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// The bytes do not begin as a model file does.
    #[error("this is no model file: it does not begin with `{expected}`")]
    Magic {
        /// How it must begin.
        expected: &'static str,
    },
    /// The layout is older or newer than this program.
    #[error("the model file has layout {found}; this program reads layout {expected}: export the model again")]
    Version {
        /// Layout of the file.
        found: u32,
        /// Layout that this program reads.
        expected: u32,
    },
    /// The payload is not the one that was written.
    #[error("the model file is damaged: its checksum does not match its content")]
    Checksum,
    /// The file ends inside a section.
    #[error("the model file ends too early")]
    Truncated,
    /// A section is missing, there twice, or of the wrong kind or size.
    #[error("the model file has no usable section `{section}`")]
    Section {
        /// Name of the section.
        section: String,
    },
}

/// Rows of int8 weights; a weight is its row's scale times its integer.
#[derive(Clone, Copy)]
pub(crate) struct Rows<'a> {
    pub(crate) columns: usize,
    scales: &'a [u8],
    weights: &'a [u8],
    /// Where the weights begin in the file.
    start: usize,
}

/// The sections of a model file, by name.
pub(crate) struct ModelFile<'a> {
    /// Width of the state of one direction of the encoder.
    pub(crate) hidden: usize,
    sections: BTreeMap<&'a str, Section<'a>>,
}

enum Section<'a> {
    Rows(Rows<'a>),
    Floats(Vec<f32>),
    Strings(Vec<&'a str>),
    Keys(Vec<u32>),
}

impl<'a> Rows<'a> {
    #[cfg(test)]
    pub(crate) fn new(columns: usize, scales: &'a [u8], weights: &'a [u8]) -> Self {
        Self { columns, scales, weights, start: 0 }
    }

    pub(crate) fn len(&self) -> usize {
        self.scales.len() / 4
    }

    pub(crate) fn scale(&self, row: usize) -> f32 {
        let at = row * 4;
        f32::from_le_bytes([self.scales[at], self.scales[at + 1], self.scales[at + 2], self.scales[at + 3]])
    }

    pub(crate) fn row(&self, row: usize) -> &'a [i8] {
        &self.weights()[row * self.columns..(row + 1) * self.columns]
    }

    /// Where the weights stand in the file, row after row.
    pub(crate) fn place(&self) -> Range<usize> {
        self.start..self.start + self.weights.len()
    }

    fn weights(&self) -> &'a [i8] {
        weights(self.weights)
    }
}

/// Bytes of a file as the weights that they are.
pub(crate) fn weights(bytes: &[u8]) -> &[i8] {
    bytemuck::cast_slice(bytes)
}

impl<'a> ModelFile<'a> {
    /// Checks the header and the checksum and finds the sections.
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Self, ModelError> {
        let file = Self::read_unchecked(bytes)?;
        let sum = bytes[24..HEADER_BYTES].as_chunks::<8>().0[0];
        if checksum(&bytes[HEADER_BYTES..]) == u64::from_le_bytes(sum) { Ok(file) } else { Err(ModelError::Checksum) }
    }

    /// Checks the header and finds the sections, but takes their content on trust.
    pub(crate) fn read_unchecked(bytes: &'a [u8]) -> Result<Self, ModelError> {
        if bytes.get(..8) != Some(MAGIC) {
            return Err(ModelError::Magic { expected: "DLSYNTAX" });
        }
        let mut header = Cursor { rest: &bytes[8..], end: bytes.len() };
        let found = header.u32()?;
        if found != VERSION {
            return Err(ModelError::Version { found, expected: VERSION });
        }
        let hidden = header.size()?;
        let (length, _sum) = (header.u64()?, header.u64()?);
        let payload = &bytes[HEADER_BYTES..];
        if payload.len() as u64 != length {
            return Err(ModelError::Checksum);
        }
        let mut cursor = Cursor { rest: payload, end: bytes.len() };
        let mut sections = BTreeMap::new();
        while !cursor.rest.is_empty() {
            let (name, section) = cursor.section()?;
            if sections.insert(name, section).is_some() {
                return Err(missing(name));
            }
        }
        Ok(Self { hidden, sections })
    }

    /// A matrix of `columns` columns (any number, where that is `None`).
    pub(crate) fn rows(&self, name: &str, columns: Option<usize>) -> Result<Rows<'a>, ModelError> {
        match self.sections.get(name) {
            Some(Section::Rows(rows)) if rows.len() > 0 && columns.is_none_or(|c| c == rows.columns) => Ok(*rows),
            _ => Err(missing(name)),
        }
    }

    pub(crate) fn floats(&self, name: &str, count: usize) -> Result<&[f32], ModelError> {
        match self.sections.get(name) {
            Some(Section::Floats(values)) if values.len() == count => Ok(values),
            _ => Err(missing(name)),
        }
    }

    pub(crate) fn strings(&self, name: &str) -> Result<&[&'a str], ModelError> {
        match self.sections.get(name) {
            Some(Section::Strings(values)) if !values.is_empty() => Ok(values),
            _ => Err(missing(name)),
        }
    }

    pub(crate) fn keys(&self, name: &str) -> Result<&[u32], ModelError> {
        match self.sections.get(name) {
            Some(Section::Keys(values)) => Ok(values),
            _ => Err(missing(name)),
        }
    }
}

pub(crate) fn missing(section: &str) -> ModelError {
    ModelError::Section { section: section.to_owned() }
}

/// FNV-1a over 64-bit little-endian words, the last one filled up with zeros.
pub(crate) fn checksum(payload: &[u8]) -> u64 {
    let (words, rest) = payload.as_chunks::<8>();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let last = (!rest.is_empty()).then_some(last);
    words
        .iter()
        .copied()
        .chain(last)
        .fold(0xcbf2_9ce4_8422_2325, |sum, word| (sum ^ u64::from_le_bytes(word)).wrapping_mul(0x100_0000_01b3))
}

struct Cursor<'a> {
    rest: &'a [u8],
    /// Where in the file the rest ends.
    end: usize,
}

impl<'a> Cursor<'a> {
    fn take(&mut self, bytes: usize) -> Result<&'a [u8], ModelError> {
        let (taken, rest) = self.rest.split_at_checked(bytes).ok_or(ModelError::Truncated)?;
        self.rest = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], ModelError> {
        let (taken, rest) = self.rest.split_first_chunk::<N>().ok_or(ModelError::Truncated)?;
        self.rest = rest;
        Ok(*taken)
    }

    fn u32(&mut self) -> Result<u32, ModelError> {
        self.array().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Result<u64, ModelError> {
        self.array().map(u64::from_le_bytes)
    }

    fn size(&mut self) -> Result<usize, ModelError> {
        self.u32().map(|size| size as usize)
    }

    fn text(&mut self, bytes: usize) -> Result<&'a str, ModelError> {
        std::str::from_utf8(self.take(bytes)?).map_err(|_| ModelError::Checksum)
    }

    fn section(&mut self) -> Result<(&'a str, Section<'a>), ModelError> {
        let length = usize::from(self.array::<1>()?[0]);
        let name = self.text(length)?;
        let section = match self.array::<1>()?[0] {
            0 => self.rows()?,
            1 => self.floats()?,
            2 => self.strings()?,
            3 => self.keys()?,
            _ => return Err(missing(name)),
        };
        Ok((name, section))
    }

    fn rows(&mut self) -> Result<Section<'a>, ModelError> {
        let (rows, columns) = (self.size()?, self.size()?);
        let scales = self.take(rows.checked_mul(4).ok_or(ModelError::Truncated)?)?;
        let start = self.end - self.rest.len();
        let weights = self.take(rows.checked_mul(columns).ok_or(ModelError::Truncated)?)?;
        Ok(Section::Rows(Rows { columns, scales, weights, start }))
    }

    fn words(&mut self) -> Result<&'a [[u8; 4]], ModelError> {
        let count = self.size()?;
        let bytes = self.take(count.checked_mul(4).ok_or(ModelError::Truncated)?)?;
        Ok(bytes.as_chunks().0)
    }

    fn floats(&mut self) -> Result<Section<'a>, ModelError> {
        Ok(Section::Floats(self.words()?.iter().map(|&word| f32::from_le_bytes(word)).collect()))
    }

    fn keys(&mut self) -> Result<Section<'a>, ModelError> {
        Ok(Section::Keys(self.words()?.iter().map(|&word| u32::from_le_bytes(word)).collect()))
    }

    fn strings(&mut self) -> Result<Section<'a>, ModelError> {
        let count = self.size()?;
        let mut strings = Vec::new();
        for _ in 0..count {
            let length = usize::from(u16::from_le_bytes(self.array()?));
            strings.push(self.text(length)?);
        }
        Ok(Section::Strings(strings))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damage_is_found() {
        let mut bytes = crate::model::EMBEDDED.to_vec();
        assert!(ModelFile::read(&bytes).is_ok());
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        assert_eq!(ModelFile::read(&bytes).err(), Some(ModelError::Checksum));
        assert_eq!(ModelFile::read(&bytes[..100]).err(), Some(ModelError::Checksum));
        assert_eq!(ModelFile::read(b"DLSYNTAX").err(), Some(ModelError::Truncated));
        assert_eq!(ModelFile::read(b"").err(), Some(ModelError::Magic { expected: "DLSYNTAX" }));
    }

    #[test]
    fn another_layout_is_refused() {
        let mut bytes = crate::model::EMBEDDED.to_vec();
        bytes[8] = 77;
        assert_eq!(ModelFile::read(&bytes).err(), Some(ModelError::Version { found: 77, expected: 1 }));
    }

    #[test]
    fn the_checksum_covers_an_uneven_end() {
        assert_ne!(checksum(&[1, 2, 3]), checksum(&[1, 2, 4]));
        assert_eq!(checksum(&[1, 2, 3]), checksum(&[1, 2, 3, 0, 0, 0, 0, 0]));
    }
}
