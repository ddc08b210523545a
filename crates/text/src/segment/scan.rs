//! From a paragraph to its tokens, left to right, never looking far ahead.

use super::address::address;
use super::chars::{
    continues_picture, first, is_apostrophe, is_blank, is_closing_quote, is_flag_letter, is_hyphen, is_opening_bracket,
    is_opening_quote, is_word, last, repeats, run,
};
use super::lists::{CURRENCIES, ELISIONS, PREFIXES, SUFFIXES, contraction};
use super::number::figure;
use super::stop::{FullStop, full_stop};

/// No token is longer; what would be is cut.
pub(super) const LONGEST_TOKEN_BYTES: usize = 200;

/// How far the scanner looks for the end of an address or of a quotation in single marks.
const REACH_BYTES: usize = 300;

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

struct Scanner<'t, 'p> {
    /// Everything up to the end of the paragraph.
    text: &'t str,
    /// Start of the paragraph.
    from: usize,
    at: usize,
    chunk: Chunk,
    /// Whether only blanks came before on this line.
    line_start: bool,
    /// Whether a single quotation mark is open.
    quoted: bool,
    pieces: &'p mut Vec<Piece>,
}

/// What lies between two blanks.
#[derive(Clone, Copy, Default)]
struct Chunk {
    end: usize,
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

    fn peek(&self, at: usize) -> Option<char> {
        first(&self.text[at..])
    }

    fn before(&self) -> Option<char> {
        last(&self.text[self.from..self.at])
    }

    /// The word characters from `at`.
    fn word_end(&self, at: usize) -> usize {
        at + run(&self.text[at..], is_word)
    }

    fn push(&mut self, start: usize, end: usize) -> usize {
        self.push_piece(Piece { start, end, continues: false, last: false })
    }

    fn push_piece(&mut self, piece: Piece) -> usize {
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

    /// A word with all that belongs to it: hyphened parts, apostrophes, the full stop of an abbreviation.
    fn word(&mut self) -> usize {
        let start = self.at;
        let end = self.word_extent(start);
        if self.peek(end) == Some('.') {
            match full_stop(&self.text[self.from..start], &self.text[start..end], &self.text[end + 1..]) {
                FullStop::Apart => {}
                FullStop::Within => return self.clitics(start, end + 1),
                FullStop::WithinLast => {
                    return self.push_piece(Piece { start, end: end + 1, continues: false, last: true });
                }
            }
        }
        self.clitics(start, end)
    }

    fn word_extent(&self, start: usize) -> usize {
        let mut part = start;
        let mut end = self.word_end(start);
        if let Some(acronym) = acronym(&self.text[start..self.chunk.end]) {
            end = start + acronym;
        }
        while let Some(c) = self.peek(end) {
            let next = end + c.len_utf8();
            let after = self.peek(next);
            let joined = if is_apostrophe(c) {
                after.is_some_and(char::is_alphabetic)
            } else if is_hyphen(c) {
                after.is_some_and(char::is_alphanumeric) && self.hyphen_joins(part, end, next)
            } else if c == '.' {
                after.is_some_and(char::is_lowercase) && self.text[part..end].ends_with(char::is_lowercase)
            } else if c == '&' {
                self.ampersand_joins(start, end, next)
            } else {
                c == '/' && self.slash_joins(start, end, next)
            };
            if !joined {
                break;
            }
            part = next;
            end = self.word_end(next);
        }
        if self.peek(end) == Some('$') && self.dollar_of(start, end) { end + 1 } else { end }
    }

    fn hyphen_joins(&self, part: usize, hyphen: usize, next: usize) -> bool {
        PREFIXES.has(&self.text[part..hyphen]) || SUFFIXES.has(&self.text[next..self.word_end(next)])
    }

    /// "R&D", "AT&T".
    fn ampersand_joins(&self, start: usize, end: usize, next: usize) -> bool {
        let capitals = |word: &str| (1..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase());
        capitals(&self.text[start..end]) && capitals(&self.text[next..self.word_end(next)])
    }

    /// "w/o", "n/a", "s/he": one letter before the slash and not much after it.
    fn slash_joins(&self, start: usize, end: usize, next: usize) -> bool {
        end - start == 1
            && (1..=2).contains(&(self.word_end(next) - next))
            && self.peek(self.word_end(next)) != Some('/')
    }

    /// "US$5", "HK$20".
    fn dollar_of(&self, start: usize, end: usize) -> bool {
        let capitals = self.text[start..end].bytes().all(|byte| byte.is_ascii_uppercase());
        capitals && end - start <= 3 && self.peek(end + 1).is_some_and(|c| c.is_ascii_digit())
    }

    /// Adds the word, its clitics ("n't", "'s") apart.
    fn clitics(&mut self, start: usize, end: usize) -> usize {
        let mut cuts = Vec::new();
        let mut host = end;
        if let Some(code) = currency(&self.text[start..end]) {
            return self.push(start, start + code);
        }
        while let Some(cut) = clitic(&self.text[start..host]) {
            host = start + cut;
            cuts.push(host);
        }
        if let Some(parts) = contraction(&self.text[start..host]) {
            cuts.extend(parts.iter().rev().map(|cut| start + cut));
        }
        let mut from = start;
        for cut in cuts.into_iter().rev().chain([end]) {
            self.push_piece(Piece { start: from, end: cut, continues: from > start, last: false });
            from = cut;
        }
        if host == end { self.possessive(start, end) } else { end }
    }

    /// The `'` of "workers'", or the `'s` after a full stop or a figure ("U.S.'s").
    fn possessive(&mut self, start: usize, end: usize) -> usize {
        let Some(mark) = self.peek(end).filter(|c| is_apostrophe(*c)) else { return end };
        let rest = &self.text[end..];
        let bare = !rest[mark.len_utf8()..].starts_with(is_word);
        let len = if clitic_s(rest) {
            mark.len_utf8() + 1
        } else if bare && self.text[start..end].ends_with(['s', 'S', 'z', 'x']) && !self.closes_quotation(end, mark) {
            mark.len_utf8()
        } else {
            return end;
        };
        self.push_piece(Piece { start: end, end: end + len, continues: true, last: false })
    }

    /// Whether the single mark at `at` closes a quotation: one is open, and no other mark closes it.
    fn closes_quotation(&self, at: usize, mark: char) -> bool {
        if !self.quoted {
            return false;
        }
        let after = at + mark.len_utf8();
        let reach = self.text.floor_char_boundary((after + REACH_BYTES).min(self.text.len()));
        let rest = &self.text[after..reach];
        let next = rest.char_indices().filter(|(_, c)| is_apostrophe(*c)).find_map(|(i, c)| {
            let opens = rest[i + c.len_utf8()..].starts_with(is_word);
            let closes = last(&rest[..i]).is_some_and(|c| !is_blank(c));
            (opens != closes).then_some(closes)
        });
        // If the next mark is another that closes, this one does not.
        next != Some(true)
    }

    /// An apostrophe at the start of a word: "'em", "'72", or the `'s` after a mark.
    fn apostrophe(&mut self, c: char) -> Option<usize> {
        let next = self.at + c.len_utf8();
        let end = self.word_end(next);
        let word = &self.text[next..end];
        let after_blank =
            self.before().is_none_or(|c| is_blank(c) || is_opening_bracket(c) || is_opening_quote(c) || c == '"');
        if after_blank {
            let years = word.as_bytes();
            let decade =
                years.len() >= 2 && years[..2].iter().all(u8::is_ascii_digit) && matches!(&years[2..], b"" | b"s");
            return (decade || ELISIONS.has(word)).then(|| self.push(self.at, end));
        }
        let clitic = ["s", "re", "ve", "ll", "d", "m"].iter().any(|clitic| word.eq_ignore_ascii_case(clitic));
        clitic.then(|| self.push(self.at, end))
    }

    /// Punctuation, a symbol, or a picture.
    fn mark(&mut self, c: char) -> usize {
        let start = self.at;
        let next = start + c.len_utf8();
        self.note_quotation(c, next);
        let rest = &self.text[start..];
        let end = if c == '[' && (rest.starts_with("[...]") || rest.starts_with("[…]")) {
            start + rest.find(']').map_or(1, |at| at + 1)
        } else if c == '!' || c == '?' {
            start + run(rest, |c| c == '!' || c == '?')
        } else if matches!(c, '#' | '@') && self.peek(next).is_some_and(|c| is_word(c) && !c.is_ascii_digit()) {
            self.word_end(next)
        } else if matches!(c, '.' | '+')
            && self.peek(next).is_some_and(|c| c.is_ascii_digit())
            && self.before().is_none_or(is_blank)
        {
            next + figure(&self.text[next..self.chunk.end])
        } else if repeats(c) {
            start + run(rest, |other| other == c)
        } else if !c.is_ascii() && !c.is_alphanumeric() {
            self.picture_end(c, next)
        } else {
            next
        };
        self.push(start, end)
    }

    fn note_quotation(&mut self, c: char, next: usize) {
        let opens_here = self.before().is_none_or(|c| is_blank(c) || is_opening_bracket(c) || c == '"');
        if c == '‘' || (c == '\'' && opens_here) {
            self.quoted = self.peek(next).is_some_and(|c| !is_blank(c));
        } else if c == '\'' || is_closing_quote(c) {
            self.quoted = false;
        }
    }

    /// The end of an emoji of several characters.
    fn picture_end(&self, c: char, next: usize) -> usize {
        if is_flag_letter(c) {
            return next + self.peek(next).filter(|c| is_flag_letter(*c)).map_or(0, char::len_utf8);
        }
        let mut end = next;
        while let Some(more) = self.peek(end).filter(|c| continues_picture(*c)) {
            end += more.len_utf8();
            if more == '\u{200D}'
                && let Some(joined) = self.peek(end).filter(|c| !c.is_ascii() && !is_blank(*c))
            {
                end += joined.len_utf8();
            }
        }
        end
    }
}

/// "1." or "2.1." at the start of a line, before its words.
fn is_list_mark(figure: &str, rest: &str) -> bool {
    let short = figure.len() <= 4 && figure.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let Some(rest) = rest.strip_prefix(['.', ')']) else { return false };
    short && rest.starts_with([' ', '\t']) && rest.trim_start_matches([' ', '\t']).starts_with(|c: char| !is_blank(c))
}

/// Whether `text` begins with an apostrophe and an `s` that ends there.
fn clitic_s(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(is_apostrophe)
        && matches!(chars.next(), Some('s' | 'S'))
        && chars.next().is_none_or(|c| !is_word(c))
}

/// Where the clitic at the end of `word` begins, if there is one and something before it.
fn clitic(word: &str) -> Option<usize> {
    let at = word.rfind(is_apostrophe)?;
    let mark = first(&word[at..])?;
    let (host, tail) = (&word[..at], &word[at + mark.len_utf8()..]);
    if tail.eq_ignore_ascii_case("t") && host.ends_with(['n', 'N']) {
        return (host.len() > 1).then(|| host.len() - 1);
    }
    let known = ["s", "re", "ve", "ll", "d", "m"].iter().any(|clitic| tail.eq_ignore_ascii_case(clitic));
    (known && !host.is_empty()).then_some(at)
}

/// Length in bytes of a currency before its figure: "USD5", "Rs500".
fn currency(word: &str) -> Option<usize> {
    let len = run(word, char::is_alphabetic);
    (word[len..].starts_with(|c: char| c.is_ascii_digit()) && CURRENCIES.has(&word[..len])).then_some(len)
}

/// Letters with full stops after them that make one abbreviation, at most.
const MOST_GROUPS: usize = 10;

/// Length in bytes of "U.S", "a.m", "Ph.D", "J.K" (without a last full stop) at the start of `chunk`.
fn acronym(chunk: &str) -> Option<usize> {
    let mut end = 0;
    let mut groups = 0;
    let mut single = false;
    loop {
        let letters = run(&chunk[end..], char::is_alphabetic);
        let count = chunk[end..end + letters].chars().take(4).count();
        let stopped = chunk[end + letters..].starts_with('.');
        let whole = !chunk[end + letters..].starts_with(is_word);
        if count == 0
            || count > 3
            || !whole
            || (count > 1 && (!stopped || !chunk[end..].starts_with(char::is_uppercase)))
        {
            break;
        }
        groups += 1;
        single |= count == 1;
        end += letters + 1;
        if !stopped || groups == MOST_GROUPS {
            break;
        }
    }
    (groups > 1 && single).then(|| end - 1)
}
