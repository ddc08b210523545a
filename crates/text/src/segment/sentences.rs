//! Where sentences end inside a paragraph.

use std::ops::Range;

use super::chars::{
    first, is_apostrophe, is_closing_bracket, is_closing_quote, is_opening_bracket, is_opening_quote, is_stop,
};
use super::lists::{EMOTICONS, SPEECH};
use super::lost::lost_break;
use super::scan::Piece;

/// A sentence that has not ended by then is cut.
const LONGEST_SENTENCE_TOKENS: usize = 400;

/// How far a bracket may reach and keep the full stops inside it from ending the sentence around it.
const BRACKET_TOKENS: usize = 60;

/// Longest text in brackets, with its capital and a full stop behind it, that is no sentence of its own.
const LONGEST_ASIDE_TOKENS: usize = 4;

/// The sentences of one paragraph as ranges of `pieces`, which are its tokens; none ends before `least`.
pub(super) fn sentences(text: &str, pieces: &[Piece], least: usize) -> Vec<Range<usize>> {
    let view = View { text, pieces };
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut at = least;
    let mut bracket: Option<usize> = None;
    while at < pieces.len() {
        if at > start.max(least) && lost_break(&view, start, at, sentences.is_empty()) {
            push_cut(&view, start..at, &mut sentences);
            start = at;
            bracket = None;
        }
        if first(view.word(at)).is_some_and(is_opening_bracket) && at > start {
            bracket = Some(at);
        } else if first(view.word(at)).is_some_and(is_closing_bracket) {
            bracket = None;
        }
        let inside =
            !view.is_omission(at) && bracket.is_some_and(|open| at - open < BRACKET_TOKENS && view.bracket_closes(at));
        if view.may_end(at) && !inside && (at > start || view.word(at) != ".") {
            let next = view.after_closers(at + 1);
            if next >= pieces.len() || (!view.is_number(start, at) && view.begins(at, next)) {
                push_cut(&view, start..next, &mut sentences);
                start = next;
                bracket = None;
            }
            at = next;
        } else {
            at += 1;
        }
    }
    push_cut(&view, start..pieces.len(), &mut sentences);
    sentences
}

/// Adds `range`, cut where it is too long.
fn push_cut(view: &View, range: Range<usize>, sentences: &mut Vec<Range<usize>>) {
    let mut start = range.start;
    while range.end - start > LONGEST_SENTENCE_TOKENS {
        let cut = view.best_cut(start);
        sentences.push(start..cut);
        start = cut;
    }
    if start < range.end {
        sentences.push(start..range.end);
    }
}

/// The tokens of a paragraph.
pub(super) struct View<'t> {
    text: &'t str,
    pieces: &'t [Piece],
}

impl<'t> View<'t> {
    pub(super) fn word(&self, at: usize) -> &'t str {
        self.pieces.get(at).map_or("", |piece| &self.text[piece.start..piece.end])
    }

    /// Whether no blank stands between the token at `at` and the one before it.
    fn glued(&self, at: usize) -> bool {
        at > 0 && at < self.pieces.len() && self.pieces[at - 1].end == self.pieces[at].start
    }

    fn may_end(&self, at: usize) -> bool {
        self.pieces[at].last || self.word(at).chars().all(is_stop)
    }

    /// Whether the dots at `at` stand alone in brackets: "[...]".
    fn is_omission(&self, at: usize) -> bool {
        matches!(self.word(at), "..." | "…") && self.word(at.wrapping_sub(1)) == "[" && self.word(at + 1) == "]"
    }

    fn bracket_closes(&self, at: usize) -> bool {
        (at..(at + BRACKET_TOKENS).min(self.pieces.len())).any(|i| first(self.word(i)).is_some_and(is_closing_bracket))
    }

    /// The first token at or after `at` that is no mark closing the sentence before it.
    fn after_closers(&self, at: usize) -> usize {
        let mut at = at;
        while at < self.pieces.len() {
            if self.closes(at) {
                at += 1;
            } else if let Some(tokens) = self.note(at) {
                at += tokens;
            } else {
                break;
            }
        }
        at
    }

    fn closes(&self, at: usize) -> bool {
        let word = self.word(at);
        let Some(c) = first(word) else { return false };
        if c.is_ascii_punctuation() && EMOTICONS.has(word) {
            return true;
        }
        let mark = word
            .chars()
            .all(|c| is_closing_quote(c) || is_closing_bracket(c) || is_apostrophe(c) || c == '"' || is_stop(c));
        let spaced = !self.glued(at);
        if !mark || (is_opening_quote(c) && spaced) {
            return false;
        }
        if c == '"' || c == '\'' {
            return !spaced || (!self.glued(at + 1) && at + 1 < self.pieces.len()) || at + 1 == self.pieces.len();
        }
        true
    }

    /// Number of tokens of the reference at `at`: "[12]", "[citation needed]", or a bare figure glued to the full stop.
    fn note(&self, at: usize) -> Option<usize> {
        const LONGEST_TOKENS: usize = 6;
        let is_figure = |word: &str| word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit());
        if self.word(at) == "[" {
            let close = (at + 2..at + LONGEST_TOKENS).find(|&i| self.word(i) == "]")?;
            let words = (at + 1..close).all(|i| self.word(i).starts_with(char::is_lowercase));
            let note = (close == at + 2 && is_figure(self.word(at + 1))) || (words && self.glued(at));
            return note.then_some(close + 1 - at);
        }
        let after_word = at > 1 && self.word(at - 1) == "." && self.word(at - 2).ends_with(char::is_alphabetic);
        let glued = self.glued(at) && self.glued(at - 1) && !self.glued(at + 1);
        (after_word && glued && is_figure(self.word(at))).then_some(1)
    }

    /// Whether a sentence begins at `next`, after one that may have ended at `end` (closing marks lie between).
    fn begins(&self, end: usize, next: usize) -> bool {
        let stop = self.word(end);
        let Some(c) = self.first_letter(next) else { return true };
        if self.glued(next) && !self.glued_start(end, next) {
            return false;
        }
        if c.is_lowercase() {
            let plain = next == end + 1 && !self.glued(next);
            return plain && if stop == "." { !self.clipped(end) } else { self.asks(end) };
        }
        if matches!(first(self.word(next)), Some(',' | ';' | ':')) || self.is_aside(next) {
            return false;
        }
        let asked = stop.ends_with(['!', '?', '…']) && next > end + 1;
        !(asked && self.speech_follows(next))
    }

    /// Whether the mark at `end` asks or exclaims for the whole sentence, though a small letter follows: it is no part of a
    /// name ("Yahoo! said"), and nobody says it ("is it true? asked Kovar").
    fn asks(&self, end: usize) -> bool {
        let mark = self.word(end).starts_with(['?', '!']);
        let after_name = end == 0 || !self.word(end - 1).starts_with(char::is_lowercase);
        mark && !after_name && !(end + 1..end + 3).any(|at| SPEECH.has(self.word(at)))
    }

    /// Whether a full stop or other mark ends the paragraph.
    pub(super) fn ends_with_stop(&self) -> bool {
        const LONGEST_CLOSING_TOKENS: usize = 3;
        self.pieces
            .iter()
            .rev()
            .take(LONGEST_CLOSING_TOKENS)
            .any(|piece| self.text[piece.start..piece.end].ends_with(is_stop))
    }

    /// The first letter or digit at or after `at`, over marks that open.
    fn first_letter(&self, at: usize) -> Option<char> {
        (at..(at + 4).min(self.pieces.len())).find_map(|i| self.word(i).chars().find(|c| c.is_alphanumeric()))
    }

    /// "end.The next", "end.”The": a blank was lost.
    fn glued_start(&self, end: usize, next: usize) -> bool {
        let before = if end > 0 { self.word(end - 1) } else { "" };
        first(self.word(next)).is_some_and(|c| !c.is_ascii_digit())
            && before.len() > 1
            && before.ends_with(|c: char| c.is_lowercase() || c.is_ascii_digit() || is_closing_bracket(c))
    }

    /// Whether the word before the full stop at `end` looks like an abbreviation that is on no list: "govt.", "mgr.".
    fn clipped(&self, end: usize) -> bool {
        const LONGEST_BYTES: usize = 4;
        let word = if end > 0 { self.word(end - 1) } else { "" };
        let vowels = word.contains(['a', 'e', 'i', 'o', 'u', 'y', 'A', 'E', 'I', 'O', 'U', 'Y']);
        word.len() <= LONGEST_BYTES && word.bytes().all(|byte| byte.is_ascii_alphabetic()) && !vowels
    }

    /// Whether the tokens from `start` to the stop at `end` are only the number of what follows: "2."
    fn is_number(&self, start: usize, end: usize) -> bool {
        end == start + 1 && self.word(start).len() <= 3 && self.word(start).bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether a bracket opens at `at` and the sentence goes on behind it: "Who Knows? (1998) was".
    fn is_aside(&self, at: usize) -> bool {
        if self.word(at) != "(" {
            return false;
        }
        let Some(close) = (at..(at + BRACKET_TOKENS).min(self.pieces.len())).find(|&i| self.word(i) == ")") else {
            return false;
        };
        let whole = close > at + LONGEST_ASIDE_TOKENS && self.word(at + 1).starts_with(char::is_uppercase);
        let after = first(self.word(close + 1));
        after
            .is_some_and(|c| c.is_lowercase() || matches!(c, ',' | ';' | ':' | '-' | '—' | '–') || (c == '.' && !whole))
    }

    /// Whether a speaker and a verb of speech follow: "Kovar asked", "said Kovar".
    fn speech_follows(&self, at: usize) -> bool {
        (at..(at + 5).min(self.pieces.len())).find(|&i| SPEECH.has(self.word(i))).is_some_and(|verb| {
            (at..verb).all(|i| {
                let word = self.word(i);
                word.starts_with(char::is_uppercase) || matches!(word, "." | "'s" | "’s")
            })
        })
    }

    /// Where a sentence from `start` that does not end is best cut: after the strongest mark of its later half.
    fn best_cut(&self, start: usize) -> usize {
        let strength = |at: usize| match first(self.word(at)) {
            Some(';' | ':') => 3,
            Some('—' | '–' | '|' | '•') => 2,
            Some(',' | ')') => 1,
            _ => 0,
        };
        let window = start + LONGEST_SENTENCE_TOKENS / 2..start + LONGEST_SENTENCE_TOKENS;
        let best = window.max_by_key(|&at| strength(at)).unwrap_or(start);
        let mut cut = best + 1;
        while cut > start + 1 && self.pieces[cut].continues {
            cut -= 1;
        }
        cut
    }
}
