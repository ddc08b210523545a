//! Signs, which are short words like "tense:past": very many are made, so they stand in one string.

use std::fmt::{Display, Write};

/// Signs in the order in which they were found; one may stand twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Signs {
    text: String,
    ends: Vec<usize>,
}

/// Bytes and number of signs that there is room for from the start; few predicates have more.
const ROOM: (usize, usize) = (768, 40);

impl Signs {
    /// Adds the sign "name:value".
    pub(super) fn push(&mut self, name: &str, value: &str) {
        self.begin(name);
        self.text.push_str(value);
        self.ends.push(self.text.len());
    }

    /// Adds the sign "name:value", where the value must be written out first.
    pub(super) fn push_written(&mut self, name: &str, value: impl Display) {
        self.begin(name);
        write!(self.text, "{value}").expect("writing to a string cannot fail");
        self.ends.push(self.text.len());
    }

    /// Adds the last sign once more, with `/` and `further` behind it.
    pub(super) fn push_last_with(&mut self, further: &str) {
        let mut last = self.ends.iter().rev().copied();
        if let Some(end) = last.next() {
            self.text.extend_from_within(last.next().unwrap_or(0)..end);
            self.text.push('/');
            self.text.push_str(further);
            self.ends.push(self.text.len());
        }
    }

    /// Adds signs.
    pub(super) fn extend(&mut self, others: &Self) {
        let before = self.text.len();
        self.text.push_str(&others.text);
        self.ends.extend(others.ends.iter().map(|end| before + end));
    }

    fn begin(&mut self, name: &str) {
        if self.ends.is_empty() {
            self.text.reserve(ROOM.0);
            self.ends.reserve(ROOM.1);
        }
        self.text.push_str(name);
        self.text.push(':');
    }

    /// The signs.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, &end)| &self.text[start..end])
    }
}

#[cfg(test)]
mod tests {
    use super::Signs;

    #[test]
    fn signs_come_back_as_they_were_made() {
        let mut signs = Signs::default();
        signs.push_last_with("nothing to repeat");
        signs.push("is", "light");
        signs.push_written("between", 3);
        signs.push_last_with("AID");
        let mut others = Signs::default();
        others.push("way", "");
        others.push_last_with("RETREAT");
        signs.extend(&others);
        assert_eq!(
            signs.iter().collect::<Vec<_>>(),
            ["is:light", "between:3", "between:3/AID", "way:", "way:/RETREAT"]
        );
    }
}
