//! Punctuation, symbols and pictures.

use super::chars::{
    continues_picture, is_blank, is_closing_quote, is_flag_letter, is_opening_bracket, is_word, repeats, run,
};
use super::lists::EMOTICONS;
use super::number::figure;
use super::scan::Scanner;

impl Scanner<'_, '_> {
    /// Punctuation, a symbol, or a picture.
    pub(super) fn mark(&mut self, c: char) -> usize {
        let start = self.at;
        let next = start + c.len_utf8();
        let rest = &self.text[start..];
        if let Some(len) = self.emoticon().or_else(|| double_quote(rest)) {
            return self.push(start, start + len);
        }
        self.note_quotation(c, next);
        let end = if c == '!' || c == '?' {
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

    /// Length in bytes of the emoticon that begins here, if one stands alone between blanks.
    fn emoticon(&self) -> Option<usize> {
        let chunk = &self.text[self.at..self.chunk.end];
        (chunk.len() > 1 && self.before().is_none_or(is_blank) && EMOTICONS.has(chunk)).then_some(chunk.len())
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

/// Length in bytes of a quotation mark written as two single ones at the start of `text`, whichever way they turn.
fn double_quote(text: &str) -> Option<usize> {
    let is_single = |c: &char| matches!(c, '\'' | '‘' | '’');
    let mut chars = text.chars();
    let (one, other) = (chars.next().filter(is_single)?, chars.next().filter(is_single)?);
    (!chars.next().is_some_and(|c| is_single(&c))).then_some(one.len_utf8() + other.len_utf8())
}
