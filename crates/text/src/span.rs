//! Spans of bytes in one text, and their code points.

use std::fmt;
use std::ops::{Index, Range};

/// The words of an article, as received. Never edited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(Box<str>);

/// A half-open range of **bytes** in one [`Text`]; both ends lie on `char` boundaries.
///
/// Only [`Text::span`] and the methods here make spans, so that slicing the text they were made for
/// cannot panic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Text {
    /// Wraps `raw` without changing it. Texts of 4 GiB and more are cut at the last `char` boundary below that.
    pub fn new(raw: impl Into<Box<str>>) -> Self {
        let raw: Box<str> = raw.into();
        match u32::try_from(raw.len()) {
            Ok(_) => Self(raw),
            Err(_) => Self(raw[..raw.floor_char_boundary(u32::MAX as usize)].into()),
        }
    }

    /// The whole text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The span of the bytes `range`, or `None` where they are no slice of this text.
    pub fn span(&self, range: Range<usize>) -> Option<Span> {
        self.0.get(range.clone())?;
        Some(Span { start: u32::try_from(range.start).ok()?, end: u32::try_from(range.end).ok()? })
    }

    /// The span of `part`, which must be a slice of this very text (not a copy of its words).
    pub fn span_of(&self, part: &str) -> Option<Span> {
        let start = (part.as_ptr() as usize).checked_sub(self.0.as_ptr() as usize)?;
        self.span(start..start + part.len())
    }

    /// The span of everything.
    pub fn whole(&self) -> Span {
        Span { start: 0, end: self.0.len() as u32 }
    }

    /// `span` without white space at its ends.
    pub fn trim(&self, span: Span) -> Span {
        let words = &self[span];
        let start = span.start + (words.len() - words.trim_start().len()) as u32;
        let end = start + words.trim().len() as u32;
        Span { start, end }
    }
}

impl Index<Span> for Text {
    type Output = str;

    fn index(&self, span: Span) -> &str {
        &self.0[span.start as usize..span.end as usize]
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Span {
    /// First byte.
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// The byte after the last.
    pub fn end(self) -> usize {
        self.end as usize
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        self.end().saturating_sub(self.start())
    }

    /// Whether it holds no byte.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Whether the two share a byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether all of `other` lies inside.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The shortest span that holds both.
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// What lies between the end of this span and the start of `next`; empty at the end of this one when they touch or overlap.
    #[must_use]
    pub fn gap_to(self, next: Span) -> Span {
        Span { start: self.end, end: next.start.max(self.end) }
    }
}

/// Turns byte spans of one text into code point offsets, as the document format counts.
///
/// It samples the text every [`CodePoints::STRIDE`] bytes, so a look-up reads at most that many.
pub struct CodePoints<'t> {
    text: &'t str,
    /// Code points before byte `i * STRIDE`, rounded down to a `char` boundary.
    marks: Vec<u32>,
}

impl<'t> CodePoints<'t> {
    const STRIDE: usize = 256;

    /// Counts `text` once.
    pub fn new(text: &'t Text) -> Self {
        Self::of(text.as_str())
    }

    /// Counts a text that was written out before, as in a document of version 1.
    pub fn of(text: &'t str) -> Self {
        let mut marks = Vec::with_capacity(text.len() / Self::STRIDE + 1);
        let mut counted = 0;
        let mut from = 0;
        for at in (0..=text.len()).step_by(Self::STRIDE) {
            let at = text.floor_char_boundary(at);
            counted += text[from..at].chars().count() as u32;
            from = at;
            marks.push(counted);
        }
        Self { text, marks }
    }

    /// Code points before byte `at`.
    pub fn before(&self, at: usize) -> u32 {
        let mark = (at / Self::STRIDE).min(self.marks.len() - 1);
        let from = self.text.floor_char_boundary(mark * Self::STRIDE);
        let at = self.text.floor_char_boundary(at);
        self.marks[mark] + self.text[from..at.max(from)].chars().count() as u32
    }

    /// `[start, end)` in code points.
    pub fn range(&self, span: Span) -> [u32; 2] {
        [self.before(span.start()), self.before(span.end())]
    }

    /// The words of `[start, end)` in code points; what lies behind the end of the text is left out.
    pub fn words(&self, [start, end]: [u32; 2]) -> &'t str {
        let (start, end) = (self.byte(start), self.byte(end));
        &self.text[start..end.max(start)]
    }

    /// The byte at which code point `point` begins.
    fn byte(&self, point: u32) -> usize {
        let mark = self.marks.partition_point(|&counted| counted <= point).saturating_sub(1);
        let from = self.text.floor_char_boundary(mark * Self::STRIDE);
        let rest = self.text[from..].char_indices().map(|(at, _)| from + at);
        rest.chain([self.text.len()]).nth((point - self.marks[mark]) as usize).unwrap_or(self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_must_lie_on_char_boundaries() {
        let text = Text::new("Köln");
        assert!(text.span(0..2).is_none());
        assert_eq!(text.span(1..3).map(|s| &text[s]), Some("ö"));
        assert!(text.span(3..9).is_none());
    }

    #[test]
    fn code_points_are_counted_not_bytes() {
        let raw = "ü🦀é ".repeat(300);
        let text = Text::new(raw.as_str());
        let points = CodePoints::new(&text);
        for (count, (at, _)) in raw.char_indices().enumerate() {
            assert_eq!(points.before(at) as usize, count);
        }
        assert_eq!(points.range(text.whole()), [0, 1200]);
        for count in 0..1200 {
            assert_eq!(points.words([count, count + 1]), ["ü", "🦀", "é", " "][count as usize % 4]);
        }
        assert_eq!(points.words([1198, 5000]), "é ");
        assert_eq!(points.words([7, 3]), "");
        assert_eq!(CodePoints::of("").words([0, 3]), "");
    }

    #[test]
    fn gaps_and_covers() {
        let text = Text::new("one two");
        let (one, two) = (text.span(0..3).unwrap(), text.span(4..7).unwrap());
        assert_eq!(&text[one.gap_to(two)], " ");
        assert_eq!(&text[two.to(one)], "one two");
        assert!(!one.overlaps(two));
        assert_eq!(&text[text.trim(text.span(3..5).unwrap())], "t");
    }
}
