//! What a text was taken from, and where its words stood there.

use std::ops::Range;

use crate::Span;

/// The page that a text was taken from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// SHA-256 of the bytes as they were fetched, in hexadecimal digits.
    pub sha256: String,
    /// How many bytes these are.
    pub bytes: usize,
    /// The encoding that they are in, by its name at the WHATWG.
    pub encoding: String,
    /// Where the text stood, in the order of the text. White space and what could not be found again are left out.
    pub pieces: Vec<Piece>,
}

/// A part of a text and the part of the page that it stood in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: Span,
    /// Where they stand in the page, in bytes of its UTF-8 form: as fetched, where that is its encoding. The two are
    /// the same bytes if they are equally long; otherwise one is a character reference for the other.
    pub source: Range<usize>,
}

impl Origin {
    /// The shortest part of the page that holds the words of `span`; `None` where none of them was found again.
    pub fn source_of(&self, span: Span) -> Option<Range<usize>> {
        let first = self.pieces.partition_point(|piece| piece.text.end() <= span.start());
        let held = self.pieces[first..].iter().take_while(|piece| piece.text.start() < span.end());
        held.map(|piece| piece.source_of(span)).reduce(|all, next| all.start.min(next.start)..all.end.max(next.end))
    }
}

impl Piece {
    /// The source of the words that the piece shares with `span`.
    fn source_of(&self, span: Span) -> Range<usize> {
        if self.text.len() != self.source.len() {
            return self.source.clone();
        }
        let skipped = span.start().saturating_sub(self.text.start());
        let kept = span.end().min(self.text.end()) - self.text.start();
        self.source.start + skipped..self.source.start + kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Text;

    #[test]
    fn words_are_found_in_the_page() {
        // From `<b>Law</b> &amp; order`.
        let text = Text::new("Law & order");
        let piece = |words: Range<usize>, source| Piece { text: text.span(words).unwrap(), source };
        let pieces = vec![piece(0..3, 3..6), piece(4..5, 11..16), piece(6..11, 17..22)];
        let origin = Origin { pieces, ..Origin::default() };
        let source = |words: Range<usize>| origin.source_of(text.span(words).unwrap());
        assert_eq!(source(0..3), Some(3..6));
        assert_eq!(source(1..5), Some(4..16));
        assert_eq!(source(7..9), Some(18..20));
        assert_eq!(source(3..4), None);
    }
}
