//! Finds the words of a text in the source of the page that it was taken from.

use std::ops::Range;

use dateline_text::{Piece, Text};
use memchr::memmem;

use super::scan::{self, Scan};

/// Longest name of a character reference with its marks, in bytes.
const MOST_REFERENCE_BYTES: usize = 34;
/// Paragraphs that are searched for in the whole page although they do not follow the one before.
const MOST_SEARCHES: usize = 64;

/// Finds each paragraph of `text` (they are parted by line feeds) in `source`.
pub(super) fn pieces(text: &Text, source: &str) -> Vec<Piece> {
    let page = Letters::of(source);
    let (mut pieces, mut cursor, mut searches) = (Vec::new(), 0, 0);
    for paragraph in text.as_str().split('\n').filter(|paragraph| !paragraph.is_empty()) {
        let letters: String = paragraph.chars().filter(|sign| is_letter(*sign)).collect();
        let near = &page.letters.as_bytes()[cursor..page.letters.len().min(cursor + letters.len() * 4 + 1024)];
        let after = || memmem::find(&page.letters.as_bytes()[cursor..], letters.as_bytes()).map(|at| at + cursor);
        let found = memmem::find(near, letters.as_bytes()).map(|at| at + cursor).or_else(|| {
            searches += 1;
            let anywhere = || memmem::find(page.letters.as_bytes(), letters.as_bytes());
            (searches <= MOST_SEARCHES).then(|| after().or_else(anywhere)).flatten()
        });
        if let Some(found) = found {
            page.add(text, paragraph, found, source, &mut pieces);
            cursor = found + letters.len();
        }
    }
    pieces
}

/// The signs of a page's text without white space, each with its place in the source.
struct Letters {
    letters: String,
    /// For each byte of `letters`, where its sign stands in the source, and how many bytes it takes there.
    at: Vec<(u32, u8)>,
}

impl Letters {
    fn of(source: &str) -> Self {
        let mut letters = Self { letters: String::new(), at: Vec::new() };
        for piece in Scan::new(source) {
            if let scan::Piece::Text(range) = piece {
                letters.read(source, range);
            }
        }
        letters
    }

    fn read(&mut self, source: &str, range: Range<usize>) {
        let mut at = range.start;
        while let Some(sign) = source[at..range.end].chars().next() {
            let reference = (sign == '&').then(|| reference(&source[at..range.end])).flatten();
            let length = reference.as_ref().map_or(sign.len_utf8(), |(_, length)| *length);
            match &reference {
                Some((decoded, _)) => decoded.chars().for_each(|sign| self.push(sign, at, length)),
                None => self.push(sign, at, length),
            }
            at += length;
        }
    }

    fn push(&mut self, sign: char, at: usize, length: usize) {
        if is_letter(sign) {
            self.letters.push(sign);
            self.at.resize(self.letters.len(), (at as u32, length as u8));
        }
    }

    /// Adds the pieces of `paragraph`, a part of `text` whose letters begin at `found`.
    fn add(&self, text: &Text, paragraph: &str, found: usize, source: &str, pieces: &mut Vec<Piece>) {
        let Some(whole) = text.span_of(paragraph) else { return };
        let (mut letter, mut open) = (found, None::<Piece>);
        for (at, sign) in paragraph.char_indices().filter(|(_, sign)| is_letter(*sign)) {
            let (start, length) = (self.at[letter].0 as usize, usize::from(self.at[letter].1));
            letter += sign.len_utf8();
            let at = whole.start() + at;
            let Some(span) = text.span(at..at + sign.len_utf8()) else { continue };
            let piece = Piece { text: span, source: start..start + length };
            match &mut open {
                Some(last) if continues(last, &piece, source) => {
                    *last = Piece { text: last.text.to(span), source: last.source.start..piece.source.end };
                }
                _ => pieces.extend(open.replace(piece)),
            }
        }
        pieces.extend(open);
    }
}

/// Whether both are the same bytes in text and page, one behind the other or with a blank between.
fn continues(last: &Piece, next: &Piece, source: &str) -> bool {
    let is_same = |piece: &Piece| piece.text.len() == piece.source.len();
    let gap = next.text.start() - last.text.end();
    let apart = source.get(last.source.end..next.source.start);
    is_same(last) && is_same(next) && ((gap == 0 && apart == Some("")) || (gap == 1 && apart == Some(" ")))
}

/// The character reference that `source` begins with, decoded, and its length in bytes.
fn reference(source: &str) -> Option<(String, usize)> {
    let end = source.bytes().take(MOST_REFERENCE_BYTES).position(|byte| byte == b';')? + 1;
    let decoded = html_escape::decode_html_entities(&source[..end]);
    (decoded != source[..end]).then(|| (decoded.into_owned(), end))
}

/// Whether a sign is one that stays when a page's text is put into paragraphs.
pub(super) fn is_letter(sign: char) -> bool {
    !sign.is_whitespace() && !matches!(sign, '\u{AD}' | '\u{200B}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_holds_the_words_of_the_page() {
        let source = "<title>Talks fail</title><p>The <b>ar\u{AD}my</b>\n said  it&nbsp;had “left”\n&amp; gone.</p><p>Talks fail</p>";
        let text = Text::new("Talks fail\n\nThe army said it had “left” & gone.\n\nNot there");
        let pieces = pieces(&text, source);
        let shown: Vec<(&str, &str)> =
            pieces.iter().map(|piece| (&text[piece.text], &source[piece.source.clone()])).collect();
        assert_eq!(
            shown,
            [
                ("Talks fail", "Talks fail"),
                ("The", "The"),
                ("ar", "ar"),
                ("my", "my"),
                ("said", "said"),
                ("it", "it"),
                ("had “left”", "had “left”"),
                ("&", "&amp;"),
                ("gone.", "gone."),
            ]
        );
    }

    #[test]
    fn odd_sources_are_mapped_without_a_slip() {
        for source in ["&", "&;", "&#;", "&#x110000;", "&#xD800;", "a&ampb", "<p>&lt", "&é;"] {
            pieces(&Text::new("a&b\n<\n&é;"), source);
        }
    }
}
