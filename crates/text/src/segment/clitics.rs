//! Clitics: "n't", "'s", the apostrophe of a plural owner, and words that lost their beginning ("'em").

use super::chars::{first, is_apostrophe, is_blank, is_opening_bracket, is_opening_quote, is_word, last, run};
use super::lists::{CURRENCIES, ELISIONS, contraction};
use super::scan::{Piece, REACH_BYTES, Scanner};

impl Scanner<'_, '_> {
    /// Adds the word, its clitics ("n't", "'s") apart.
    pub(super) fn clitics(&mut self, start: usize, end: usize) -> usize {
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
        let bare = !rest[mark.len_utf8()..].starts_with(|c| is_word(c) || is_apostrophe(c));
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
    pub(super) fn apostrophe(&mut self, c: char) -> Option<usize> {
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
}

/// Whether `text` begins with an apostrophe and an `s` that ends there.
pub(super) fn clitic_s(text: &str) -> bool {
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
