//! Embeddings of forms: rows of tables, chosen by what the model sees of a form.

use std::borrow::Cow;
use std::ops::Range;

use super::features::{Features, Fold};
use super::file::{ModelError, ModelFile, missing, weights};
use super::kernel::{EMBEDDING, Pair};

/// Everything that turns a form into the encoder's input.
pub(crate) struct Embedder {
    /// The model file, where the tables stand.
    file: Cow<'static, [u8]>,
    fold: Fold,
    /// Keys of the known words, sorted; word `i` has row `i + 1`, row 0 is for the others.
    known: Vec<u32>,
    word: Table,
    gram: Table,
    prefix: Table,
    suffix3: Table,
    suffix2: Table,
    shape: Table,
}

struct Table {
    columns: usize,
    scales: Vec<f32>,
    /// Where the weights stand in the file.
    weights: Range<usize>,
}

impl Embedder {
    /// `bytes` are those that `file` was read from.
    pub(crate) fn read(file: &ModelFile<'_>, bytes: Cow<'static, [u8]>) -> Result<Self, ModelError> {
        let known = file.keys("words")?.to_vec();
        let word = Table::read(file, "embed.word")?;
        if !known.is_sorted() || word.scales.len() != known.len() + 1 {
            return Err(missing("words"));
        }
        Ok(Self {
            file: bytes,
            fold: Fold::new(file.strings("fold")?),
            known,
            word,
            gram: Table::read(file, "embed.gram")?,
            prefix: Table::read(file, "embed.prefix")?,
            suffix3: Table::read(file, "embed.suffix3")?,
            suffix2: Table::read(file, "embed.suffix2")?,
            shape: Table::read(file, "embed.shape")?,
        })
    }

    /// Numbers in an embedding.
    pub(crate) fn columns(&self) -> usize {
        [&self.word, &self.gram, &self.prefix, &self.suffix3, &self.suffix2, &self.shape]
            .map(|table| table.columns)
            .iter()
            .sum()
    }

    /// Appends the embedding of `form`.
    pub(crate) fn embed(&self, form: &str, out: &mut Vec<Pair>) {
        let features = Features::of(form, &self.fold);
        let mut values = vec![0.0; self.columns()];
        let (word, rest) = values.split_at_mut(self.word.columns);
        let (gram, rest) = rest.split_at_mut(self.gram.columns);
        let (prefix, rest) = rest.split_at_mut(self.prefix.columns);
        let (suffix3, rest) = rest.split_at_mut(self.suffix3.columns);
        let (suffix2, shape) = rest.split_at_mut(self.suffix2.columns);
        for key in [features.lower, features.cased] {
            if let Ok(at) = self.known.binary_search(&key) {
                self.word.add(&self.file, at + 1, word);
            }
        }
        for &hash in &features.grams {
            self.gram.add_hashed(&self.file, hash, gram);
        }
        let count = features.grams.len() as f32;
        gram.iter_mut().for_each(|value| *value /= count);
        self.prefix.add_hashed(&self.file, features.prefix, prefix);
        self.suffix3.add_hashed(&self.file, features.suffix3, suffix3);
        self.suffix2.add_hashed(&self.file, features.suffix2, suffix2);
        self.shape.add_hashed(&self.file, features.shape, shape);
        out.extend(EMBEDDING.pairs(&values));
    }
}

impl Table {
    fn read(file: &ModelFile<'_>, name: &str) -> Result<Self, ModelError> {
        let rows = file.rows(name, None)?;
        let scales = (0..rows.len()).map(|row| rows.scale(row)).collect();
        Ok(Self { columns: rows.columns, scales, weights: rows.place() })
    }

    fn add(&self, file: &[u8], row: usize, sum: &mut [f32]) {
        let scale = self.scales[row];
        let weights = &weights(&file[self.weights.clone()])[row * self.columns..];
        for (sum, &weight) in sum.iter_mut().zip(weights) {
            *sum += scale * f32::from(weight);
        }
    }

    fn add_hashed(&self, file: &[u8], hash: u32, sum: &mut [f32]) {
        self.add(file, hash as usize % self.scales.len(), sum);
    }
}
