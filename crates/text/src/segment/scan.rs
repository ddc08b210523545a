//! From a paragraph to its tokens, left to right, never looking far ahead.

use super::address::address;
use super::chars::{first, is_apostrophe, is_blank, is_opening_bracket, is_opening_quote, is_word, last, run};
use super::clitics::clitic_s;
use super::number::figure;

/// No token is longer; what would be is cut.
pub(super) const LONGEST_TOKEN_BYTES: usize = 200;

/// How far the scanner looks for the end of an address or of a quotation in single marks.
pub(super) const REACH_BYTES: usize = 300;

/// A token in the making.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) continues: bool,
    /// Whether it is an abbreviation whose full stop also ends the sentence.
    pub(super) last: bool,
}

/// Scans `text[from..to]`, one paragraph, and adds its tokens to `pieces`.
pub(super) fn scan(text: &str, from: usize, to: usize, pieces: &mut Vec<Piece>) {
    Scanner { text: &text[..to], from, at: from, chunk: Chunk::default(), line_start: true, quoted: false, pieces }
        .run();
}

/// Where the scanning of a paragraph stands. Words, clitics and marks are read in files of their own.
pub(super) struct Scanner<'t, 'p> {
    /// Everything up to the end of the paragraph.
    pub(super) text: &'t str,
    /// Start of the paragraph.
    pub(super) from: usize,
    pub(super) at: usize,
    pub(super) chunk: Chunk,
    /// Whether only blanks came before on this line.
    line_start: bool,
    /// Whether a single quotation mark is open.
    pub(super) quoted: bool,
    pieces: &'p mut Vec<Piece>,
}

/// What lies between two blanks.
#[derive(Clone, Copy, Default)]
pub(super) struct Chunk {
    pub(super) end: usize,
    /// Whether it may hold an address.
    address: bool,
}

impl Scanner<'_, '_> {
    fn run(&mut self) {
        while let Some(c) = self.peek(self.at) {
            if is_blank(c) {
                self.line_start |= c == '\n';
                self.at += c.len_utf8();
                continue;
            }
            self.enter_chunk();
            let end = self.token(c);
            self.line_start = false;
            debug_assert!(end > self.at, "every token has a character");
            self.at = end;
        }
    }

    /// Adds the token or tokens that begin here with `c`, and says where they end.
    fn token(&mut self, c: char) -> usize {
        if c.is_ascii_digit() {
            return self.figure();
        }
        if let Some(end) = self.address() {
            return self.push(self.at, end);
        }
        if is_word(c) {
            return self.word();
        }
        if is_apostrophe(c)
            && let Some(end) = self.apostrophe(c)
        {
            return end;
        }
        self.mark(c)
    }

    pub(super) fn peek(&self, at: usize) -> Option<char> {
        first(&self.text[at..])
    }

    pub(super) fn before(&self) -> Option<char> {
        last(&self.text[self.from..self.at])
    }

    /// The word characters from `at`.
    pub(super) fn word_end(&self, at: usize) -> usize {
        at + run(&self.text[at..], is_word)
    }

    pub(super) fn push(&mut self, start: usize, end: usize) -> usize {
        self.push_piece(Piece { start, end, continues: false, last: false })
    }

    pub(super) fn push_piece(&mut self, piece: Piece) -> usize {
        let mut piece = piece;
        let end = piece.end;
        while end - piece.start > LONGEST_TOKEN_BYTES {
            let cut = self.text.floor_char_boundary(piece.start + LONGEST_TOKEN_BYTES);
            self.pieces.push(Piece { end: cut, last: false, ..piece });
            piece = Piece { start: cut, continues: false, ..piece };
        }
        self.pieces.push(piece);
        end
    }

    fn enter_chunk(&mut self) {
        if self.at < self.chunk.end {
            return;
        }
        let rest = &self.text[self.at..];
        let len = run(rest, |c| !is_blank(c));
        let chunk = &rest.as_bytes()[..len];
        let dotted = chunk.windows(2).any(|pair| pair[0] == b'.' && pair[1].is_ascii_alphanumeric());
        let address = dotted || (chunk.contains(&b':') && chunk.windows(3).any(|three| three == b"://"));
        self.chunk = Chunk { end: self.at + len, address };
    }

    /// The end of the address that begins here, at the start of a chunk or after an opening mark.
    fn address(&self) -> Option<usize> {
        let starts = self
            .before()
            .is_none_or(|c| is_blank(c) || is_opening_bracket(c) || is_opening_quote(c) || "\"'<—–:".contains(c));
        if !self.chunk.address || !starts {
            return None;
        }
        let reach = self.text.floor_char_boundary(self.chunk.end.min(self.at + REACH_BYTES));
        Some(self.at + address(&self.text[self.at..reach])?)
    }

    fn figure(&mut self) -> usize {
        let end = match self.address() {
            Some(end) => return self.push(self.at, end),
            None => self.at + figure(&self.text[self.at..self.chunk.end]),
        };
        let rest = &self.text[end..];
        if self.line_start && is_list_mark(&self.text[self.at..end], rest) {
            return self.push(self.at, end + 1);
        }
        let decade = self.text[self.at..end].ends_with('0') && (3..=4).contains(&(end - self.at));
        if decade && clitic_s(rest) && !self.possessed(end) {
            return self.push(self.at, end + run(rest, |c| is_apostrophe(c) || c == 's'));
        }
        self.clitics(self.at, end)
    }

    /// Whether what follows the `'s` at `at` can be owned by a year: "2020's election", but not "the 1930's".
    fn possessed(&self, at: usize) -> bool {
        let owner = &self.text[self.from..self.at];
        !owner.trim_end().ends_with("the") || at == self.text.len()
    }
}

/// "1." or "2.1." at the start of a line, before its words.
fn is_list_mark(figure: &str, rest: &str) -> bool {
    let short = figure.len() <= 4 && figure.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let Some(rest) = rest.strip_prefix(['.', ')']) else { return false };
    short && rest.starts_with([' ', '\t']) && rest.trim_start_matches([' ', '\t']).starts_with(|c: char| !is_blank(c))
}
