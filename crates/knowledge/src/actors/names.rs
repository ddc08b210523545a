//! Finding the phrases of the tables in a text.

use dateline_syntax::Parsed;
use dateline_text::Id;

use crate::actors::{Found, Sense};
use crate::index::Index;

/// Phrases by their letters and digits alone, in small letters without accents: "Al-Qa'ida" and "al Qaida" are both
/// `al qaida`.
#[derive(Clone, Debug, Default)]
pub(super) struct Names(Index<Entry>);

#[derive(Clone, Copy, Debug)]
struct Entry {
    sense: Sense,
    wants: Wants,
}

/// How a phrase must be written in the text, from the strictest to the loosest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Wants {
    /// In capitals ("US").
    Capitals,
    /// With a capital in its first and its last word ("Russia Today").
    Capitalized,
    /// With a capital somewhere ("al-Qaida").
    Capital,
    /// In any way.
    Anything,
}

/// Longest phrase, in tokens.
const MOST_TOKENS: usize = 12;

impl Names {
    /// Adds a phrase. One that is added twice with the same sense may be written in the looser of the two ways.
    pub(super) fn add(&mut self, phrase: &str, sense: Sense) {
        self.0.add_with(|text| fold_into(phrase, text), Entry { sense, wants: wants(phrase) });
    }

    /// Makes the phrases that were added ready for look-ups.
    pub(super) fn sort(&mut self) {
        self.0.sort_by_key(|_| ());
    }

    /// The senses of a phrase, however it is written.
    pub(super) fn senses(&self, phrase: &str) -> Vec<Sense> {
        self.fitting(&key_of(phrase), |_| true)
    }

    pub(super) fn find(&self, parsed: &Parsed<'_>) -> Vec<Found> {
        let mut found = Vec::new();
        for (_, sentence) in parsed.segments.sentences.iter() {
            let mut at = sentence.tokens.start;
            while at < sentence.tokens.end {
                match self.longest_at(parsed, at, sentence.tokens.end) {
                    Some(phrase) => {
                        at = phrase.tokens.end;
                        found.push(phrase);
                    }
                    None => at += 1,
                }
            }
        }
        found
    }

    fn longest_at(&self, parsed: &Parsed<'_>, start: usize, end: usize) -> Option<Found> {
        let (mut key, mut singular) = (String::new(), String::new());
        let mut best = None;
        for at in start..end.min(start + MOST_TOKENS) {
            let token = Id::new(at);
            if at > start && stands_apart(parsed, token) {
                end_word(&mut key);
            }
            let before = key.len();
            fold_into(parsed.form(token), &mut key);
            if key[..before].trim_end() == key.trim_end() {
                if at == start {
                    return None;
                }
                continue;
            }
            if key.len() > self.0.longest() {
                break;
            }
            let written = &parsed.text[parsed.segments.span(Id::new(start), token)];
            let as_written = |wants: Wants| wants.allows(written);
            let mut senses = self.fitting(&key, as_written);
            if senses.is_empty() {
                singular.clear();
                singular.push_str(&key[..before]);
                fold_into(parsed.lemma(token), &mut singular);
                if singular != key {
                    senses = self.fitting(&singular, as_written);
                }
                if !senses.iter().all(|sense| matches!(sense, Sense::Agent(_))) {
                    senses.clear();
                }
            }
            if !senses.is_empty() {
                best = Some(Found { tokens: start..at + 1, senses });
            }
        }
        best
    }

    /// The senses of `key` of which the ways to write it satisfy `allowed`.
    fn fitting(&self, key: &str, allowed: impl Fn(Wants) -> bool) -> Vec<Sense> {
        let mut senses = Vec::new();
        let entries = self.0.get(key);
        for Entry { sense, .. } in entries.clone() {
            let fits = |entry: Entry| entry.sense == sense && allowed(entry.wants);
            if !senses.contains(&sense) && entries.clone().any(fits) {
                senses.push(sense);
            }
        }
        senses
    }
}

impl Wants {
    fn allows(self, written: &str) -> bool {
        match self {
            Self::Anything => true,
            Self::Capitalized => [written.split_whitespace().next(), written.split_whitespace().next_back()]
                .into_iter()
                .flatten()
                .all(begins_with_capital),
            Self::Capital => written.chars().any(char::is_uppercase),
            Self::Capitals => !written.chars().any(char::is_lowercase),
        }
    }
}

/// Whether its first letter, if it has one, is a capital.
fn begins_with_capital(written: &str) -> bool {
    written.chars().find(|sign| sign.is_alphabetic()).is_none_or(char::is_uppercase)
}

fn wants(phrase: &str) -> Wants {
    let letters = || phrase.chars().filter(|sign| sign.is_alphabetic());
    if letters().all(char::is_uppercase) {
        Wants::Capitals
    } else if ends_with_capital_words(phrase) {
        Wants::Capitalized
    } else if phrase.chars().any(char::is_uppercase) {
        Wants::Capital
    } else {
        Wants::Anything
    }
}

/// Whether both the first and the last word have their capital: not "al-Quds Brigades".
fn ends_with_capital_words(phrase: &str) -> bool {
    let mut words = phrase.split_whitespace();
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    words.next().is_some_and(is_capital) && words.next_back().is_none_or(is_capital)
}

pub(super) fn key_of(phrase: &str) -> String {
    let mut key = String::new();
    fold_into(phrase, &mut key);
    key
}

/// Whether white space stands before `token`.
fn stands_apart(parsed: &Parsed<'_>, token: Id<dateline_text::Token>) -> bool {
    let before = Id::new(token.index() - 1);
    parsed.span(before).end() < parsed.span(token).start()
}

fn end_word(key: &mut String) {
    if !key.is_empty() && !key.ends_with(' ') {
        key.push(' ');
    }
}

/// Adds the letters and digits of `form`, small and without accents; white space, hyphens and slashes part words.
fn fold_into(form: &str, key: &mut String) {
    use unicode_normalization::UnicodeNormalization as _;
    if form.is_ascii() {
        for byte in form.bytes() {
            match byte {
                _ if byte.is_ascii_alphanumeric() => key.push(byte.to_ascii_lowercase().into()),
                _ if char::from(byte).is_whitespace() || matches!(byte, b'-' | b'/') => end_word(key),
                _ => {}
            }
        }
        return;
    }
    for sign in form.nfd() {
        match sign {
            _ if sign.is_alphanumeric() => key.extend(sign.to_lowercase()),
            _ if sign.is_whitespace() || matches!(sign, '-' | '–' | '/') => end_word(key),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_is_compared_by_letters() {
        assert_eq!(key_of("Al-Qa'ida"), key_of("al Qaida"));
        assert_eq!(key_of("São Tomé"), "sao tome");
        assert_eq!(key_of("U.S."), "us");
        assert_ne!(key_of("Israel is"), key_of("Israelis"));
    }

    #[test]
    fn capitals_are_asked_for_as_the_tables_have_them() {
        assert!(!wants("US").allows("us") && wants("US").allows("U.S."));
        assert!(!wants("Turkey").allows("turkey") && wants("Turkey").allows("TURKEY"));
        assert!(wants("prime minister").allows("Prime Minister"));
        assert!(wants("al-Qaida").allows("al-Qaida") && !wants("al-Qaida").allows("al-qaida"));
        assert!(wants("al-Quds Brigades").allows("al-Quds Brigades") && wants("the West Bank").allows("the West Bank"));
        assert!(!wants("Russia Today").allows("Russia today") && wants("Russia Today").allows("RUSSIA TODAY"));
    }
}
