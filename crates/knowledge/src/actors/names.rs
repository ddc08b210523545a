//! Finding the phrases of the tables in a text.

use dateline_syntax::Parsed;
use dateline_text::Id;
use rustc_hash::FxHashMap;

use crate::actors::{Found, Sense};

/// Phrases by their letters and digits alone, in small letters without accents: "Al-Qa'ida" and "al Qaida" are both
/// `al qaida`.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    by_key: FxHashMap<String, Vec<Entry>>,
    longest: usize,
}

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
    /// With a capital first.
    Capital,
    /// In any way.
    Anything,
}

/// Longest phrase, in tokens.
const MOST_TOKENS: usize = 12;

impl Names {
    /// Adds a phrase; one that is already there with the same sense takes the looser way of writing.
    pub(super) fn add(&mut self, phrase: &str, sense: Sense) {
        let key = key_of(phrase);
        if key.is_empty() {
            return;
        }
        self.longest = self.longest.max(key.len());
        let entries = self.by_key.entry(key).or_default();
        match entries.iter_mut().find(|entry| entry.sense == sense) {
            Some(known) => known.wants = known.wants.max(wants(phrase)),
            None => entries.push(Entry { sense, wants: wants(phrase) }),
        }
    }

    /// The senses of a phrase, however it is written.
    pub(super) fn senses(&self, phrase: &str) -> Vec<Sense> {
        self.by_key
            .get(&key_of(phrase))
            .map(|entries| entries.iter().map(|entry| entry.sense).collect())
            .unwrap_or_default()
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
        let mut key = String::new();
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
            if key.len() > self.longest {
                break;
            }
            let written = &parsed.text[parsed.segments.span(Id::new(start), token)];
            let senses = self.fitting(&key, written).or_else(|| {
                let mut singular = key[..before].to_owned();
                fold_into(parsed.lemma(token), &mut singular);
                self.fitting(&singular, written)
                    .filter(|senses| senses.iter().all(|sense| matches!(sense, Sense::Agent(_))))
            });
            if let Some(senses) = senses {
                best = Some(Found { tokens: start..at + 1, senses });
            }
        }
        best
    }

    fn fitting(&self, key: &str, written: &str) -> Option<Vec<Sense>> {
        let entries = self.by_key.get(key)?.iter();
        let senses: Vec<_> = entries.filter(|entry| entry.wants.allows(written)).map(|entry| entry.sense).collect();
        (!senses.is_empty()).then_some(senses)
    }
}

impl Wants {
    fn allows(self, written: &str) -> bool {
        match self {
            Self::Anything => true,
            Self::Capital => written.chars().find(|sign| sign.is_alphabetic()).is_none_or(char::is_uppercase),
            Self::Capitals => !written.chars().any(char::is_lowercase),
        }
    }
}

fn wants(phrase: &str) -> Wants {
    let letters = || phrase.chars().filter(|sign| sign.is_alphabetic());
    if letters().all(char::is_uppercase) {
        Wants::Capitals
    } else if phrase.chars().any(char::is_uppercase) {
        Wants::Capital
    } else {
        Wants::Anything
    }
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
    let mut add = |sign: char| match sign {
        _ if sign.is_alphanumeric() => key.extend(sign.to_lowercase()),
        _ if sign.is_whitespace() || matches!(sign, '-' | '–' | '/') => end_word(key),
        _ => {}
    };
    if form.is_ascii() {
        form.chars().for_each(&mut add);
    } else {
        form.nfd().for_each(&mut add);
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
    }
}
