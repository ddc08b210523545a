//! Words: hyphened parts, acronyms, and the full stop of an abbreviation.

use super::chars::{is_apostrophe, is_hyphen, is_word, run};
use super::hyphens::{affix, given_name};
use super::scan::{Piece, Scanner};
use super::stop::{FullStop, full_stop};

impl Scanner<'_, '_> {
    /// A word with all that belongs to it: hyphened parts, apostrophes, the full stop of an abbreviation.
    pub(super) fn word(&mut self) -> usize {
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
                after.is_some_and(char::is_alphanumeric) && self.hyphen_joins(start, part, end)
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

    /// Whether the hyphen at `hyphen` joins the part of the word from `part` to what follows; the word is from `start`.
    fn hyphen_joins(&self, start: usize, part: usize, hyphen: usize) -> bool {
        let (head, after) = (&self.text[part..hyphen], &self.text[hyphen..]);
        let after = after.trim_start_matches(is_hyphen);
        affix(head, after) || (part == start && given_name(&self.text[self.from..start], head, after))
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
