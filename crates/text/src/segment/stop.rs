//! The full stop after a word: part of it, a token, or both the end of an abbreviation and of a sentence.

use super::chars::{
    first, is_apostrophe, is_blank, is_closing_bracket, is_closing_quote, is_opening_bracket, is_opening_quote,
    is_word, run,
};
use super::lists::{Abbreviation, DATES, STARTERS, ZONES};

/// What to do with a full stop after a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FullStop {
    /// It is a token of its own.
    Apart,
    /// It belongs to the word.
    Within,
    /// It belongs to the word, and the sentence ends here.
    WithinLast,
}

/// Longest word whose full stop a comma right after it shows to be an abbreviation's, if it is on no list: "7 lb., 2 oz.".
const LONGEST_UNLISTED_BYTES: usize = 4;

/// Judges the full stop between `before`, a word (with the text in front of it), and `after`, the rest of the paragraph.
pub(super) fn full_stop(front: &str, word: &str, after: &str) -> FullStop {
    if after.starts_with(',') && word.len() <= LONGEST_UNLISTED_BYTES {
        return FullStop::Within;
    }
    if word.contains('.') && Abbreviation::find(word) != Some(Abbreviation::Before) {
        return acronym(word, after);
    }
    if is_initial(word) {
        return initial(front, word, after);
    }
    let Some(kind) = Abbreviation::find(word) else { return FullStop::Apart };
    let next = next_word(after);
    let figure = next.word.starts_with(|c: char| c.is_ascii_digit());
    let within = match kind {
        Abbreviation::Before => next.goes_on || !next.word.is_empty(),
        Abbreviation::Within => !next.begins_sentence(),
        Abbreviation::After => !next.capital(),
        Abbreviation::Figure => figure || DATES.has(next.word),
        Abbreviation::Region => {
            let small = next.word.starts_with(char::is_lowercase) && !next.goes_on;
            small || (front.trim_end().ends_with(',') && !next.begins_sentence())
        }
    };
    if within { FullStop::Within } else { FullStop::Apart }
}

/// "U.S.", "a.m.": keeps its full stop in any case.
fn acronym(word: &str, after: &str) -> FullStop {
    let next = next_word(after);
    let ends = match Abbreviation::find(word) {
        Some(Abbreviation::After) => next.word.is_empty() || (next.capital() && !next.continues_time()),
        _ => next.begins_sentence(),
    };
    if ends { FullStop::WithinLast } else { FullStop::Within }
}

/// One capital letter.
fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
}

/// "J. Smith", "John F. Kennedy", "Anna K. (Nan) Kovar", "H. R. 12"; but "Plan B." and "World War I." end.
fn initial(front: &str, word: &str, after: &str) -> FullStop {
    let next = next_word(after);
    let before = last_word(front);
    let after_name = before.starts_with(char::is_uppercase);
    let after_initial = before.strip_suffix('.').is_some_and(is_initial);
    let small = next.word.starts_with(char::is_lowercase) && !next.goes_on && !next.opened;
    let closed = !next.opened || after_initial || (after_name && next.nickname);
    let bill =
        (after_initial || front.ends_with('&')) && !next.goes_on && next.word.starts_with(|c: char| c.is_ascii_digit());
    let name_follows = next.capital() && closed && !(next.starter() || (word == "I" && after_name));
    let listed = after.starts_with([',', ';', '&']);
    if name_follows || small || bill || listed { FullStop::Within } else { FullStop::Apart }
}

/// The last word of `text`, with its full stop.
fn last_word(text: &str) -> &str {
    let text = text.trim_end_matches(is_blank);
    let start = text.char_indices().rev().take_while(|(_, c)| is_word(*c) || *c == '.').last();
    &text[start.map_or(text.len(), |(at, _)| at)..]
}

/// The word after a full stop.
struct Next<'t> {
    word: &'t str,
    /// Whether a quotation mark or bracket opens before it.
    opened: bool,
    /// Whether such a mark closes right after it.
    nickname: bool,
    /// Whether it follows without a blank, or after a mark that goes on with the sentence.
    goes_on: bool,
}

fn next_word(after: &str) -> Next<'_> {
    let closed =
        after.trim_start_matches(|c| is_closing_quote(c) || is_closing_bracket(c) || c == '"' || is_apostrophe(c));
    let rest = closed.trim_start_matches(is_blank);
    let goes_on =
        !rest.is_empty() && (rest.len() == closed.len() || first(rest).is_some_and(|c| ",;:-–—/&+=<>%".contains(c)));
    let open = rest.trim_start_matches(|c| is_opening_quote(c) || is_opening_bracket(c) || c == '"' || c == '\'');
    let (word, behind) = open.split_at(run(open, is_word));
    let opened = open.len() < rest.len();
    let closes = |c| is_closing_quote(c) || is_closing_bracket(c) || c == '"' || is_apostrophe(c);
    Next { word, opened, nickname: opened && behind.starts_with(closes), goes_on }
}

impl Next<'_> {
    fn capital(&self) -> bool {
        self.word.starts_with(char::is_uppercase) && !self.goes_on
    }

    fn starter(&self) -> bool {
        STARTERS.has(self.word)
    }

    /// Whether the sentence surely ended before this word: there is none, or it is one that begins sentences.
    fn begins_sentence(&self) -> bool {
        !self.goes_on && (self.word.is_empty() || (self.capital() && self.starter()))
    }

    /// "9 a.m. Monday", "9 a.m. EST": the time of day goes on.
    fn continues_time(&self) -> bool {
        let zone = (2..=4).contains(&self.word.len()) && self.word.bytes().all(|byte| byte.is_ascii_uppercase());
        zone || DATES.has(self.word) || ZONES.has(self.word)
    }
}
