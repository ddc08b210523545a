//! Signs, which are short words like "tense:past": very many are made, so they stand in one string.

use std::fmt::{Arguments, Write};

/// Signs in the order in which they were found; one may stand twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Signs {
    text: String,
    ends: Vec<usize>,
}

impl Signs {
    /// Adds a sign.
    pub(super) fn push(&mut self, sign: Arguments<'_>) {
        self.text.write_fmt(sign).expect("writing to a string cannot fail");
        self.ends.push(self.text.len());
    }

    /// The signs.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, &end)| &self.text[start..end])
    }
}
