//! Hyphens that join two parts into one token: after a prefix, before an ending, inside a given name.

use super::chars::{is_blank, is_hyphen, is_word, run};
use super::lists::{PREFIXES, STARTERS, SUFFIXES, TAILS};

/// Whether a hyphen between `head` and `after`, the text behind it, parts an affix from its word: "non-aligned".
pub(super) fn affix(head: &str, after: &str) -> bool {
    PREFIXES.has(head) || SUFFIXES.has(&after[..run(after, is_word)])
}

/// Longest first and second syllable. A first part of four letters is as often a place: "New York-led".
const LONGEST_SYLLABLES_BYTES: (usize, usize) = (3, 5);

/// Whether a hyphen between `head` and `after` stands in a given name of two syllables, the second one small, behind a
/// family name at the end of `front`: "Tsai Ing-wen", "Moon Jae-in".
pub(super) fn given_name(front: &str, head: &str, after: &str) -> bool {
    let tail = &after[..run(after, is_word)];
    let (longest_head, longest_tail) = LONGEST_SYLLABLES_BYTES;
    head.starts_with(|c: char| c.is_ascii_uppercase())
        && is_syllable(&head[1..], longest_head - 1)
        && has_vowel(head)
        && is_syllable(tail, longest_tail)
        && has_vowel(tail)
        && tail.len() > 1
        && !TAILS.has(tail)
        && !after[tail.len()..].starts_with(is_hyphen)
        && follows_name(front)
}

/// Whether `letters` are small and no more than `longest`.
fn is_syllable(letters: &str, longest: usize) -> bool {
    (1..=longest).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn has_vowel(word: &str) -> bool {
    word.contains(['a', 'e', 'i', 'o', 'u', 'y', 'A', 'E', 'I', 'O', 'U', 'Y'])
}

/// Whether `front` ends with one blank after a word that begins with a capital and does not just begin a sentence.
fn follows_name(front: &str) -> bool {
    let name = front.trim_end_matches(is_blank);
    let start = name.char_indices().rev().take_while(|(_, c)| is_word(*c)).last();
    let word = &name[start.map_or(name.len(), |(at, _)| at)..];
    name.len() < front.len() && word.len() > 1 && word.starts_with(char::is_uppercase) && !STARTERS.has(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str) -> bool {
        let (front, after) = text.split_once('-').unwrap();
        let (family, head) = front.split_at(front.rfind(' ').map_or(0, |at| at + 1));
        given_name(family, head, after)
    }

    #[test]
    fn given_names_of_two_syllables_are_joined() {
        for name in
            ["Han Ki-su said", "Lau Mei-ling's", "Moon Jae-in", "Chen Yi-fan.", "Oh Se-hun", "Ri Il-ho", "Ho An-yi"]
        {
            assert!(joined(name), "{name}");
        }
    }

    #[test]
    fn compounds_are_not() {
        for words in [
            "New York-led",
            "Air-raid sirens",
            "The Six-day war",
            "the Two-day talks",
            "Lake Van-wide",
            "President Xi-era",
            "Hotel Sun-baked-earth",
            "General Abd-al-Karim",
            "Mr. Ng-th",
            "Hong Kong-born",
            "Park, Ki-su",
        ] {
            assert!(!joined(words), "{words}");
        }
    }
}
