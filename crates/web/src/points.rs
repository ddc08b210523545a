//! Code points of a text: spans are counted in them.

use crate::article::Range;

/// A text that can be cut by code points.
pub(crate) struct Points<'t> {
    text: &'t str,
    /// The byte at which each code point begins, and the end of the text.
    starts: Vec<usize>,
}

impl<'t> Points<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let starts = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        Self { text, starts }
    }

    /// How many code points the text has.
    pub(crate) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// The words of a span; `None` for a span that does not lie in the text.
    pub(crate) fn words(&self, [start, end]: Range) -> Option<&'t str> {
        if start > end {
            return None;
        }
        self.text.get(*self.starts.get(start)?..*self.starts.get(end)?)
    }

    /// The words of several spans, with dots between them.
    pub(crate) fn all_words(&self, ranges: &[Range]) -> String {
        let words: Vec<&str> = ranges.iter().filter_map(|&range| self.words(range)).collect();
        words.join(" … ")
    }

    /// The code point that holds or follows byte `at`.
    pub(crate) fn of_byte(&self, at: usize) -> usize {
        self.starts.partition_point(|&start| start < at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_count_code_points_and_never_move() {
        let points = Points::new("Müller said “no”.");
        assert_eq!(points.words([12, 16]), Some("“no”"));
        assert_eq!(points.words([12, 99]), None);
        assert_eq!(points.words([5, 4]), None);
        assert_eq!(points.all_words(&[[0, 6], [7, 11]]), "Müller … said");
        assert_eq!(points.of_byte("Müller ".len()), 7);
    }
}
