//! What part of a report a paragraph is: a headline, a byline, or running text.

use super::chars::{is_blank, is_closing_bracket, is_opening_bracket, is_stop};
use super::lists::{AGENCIES, CREDITS, DATES};
use crate::Block;

/// Longest headline, and longest byline.
const LONGEST_LINE_WORDS: usize = 24;

/// Longest title line between paragraphs.
const LONGEST_HEADING_WORDS: usize = 10;

/// The block of each of `paragraphs`, which are given as their words.
pub(super) fn blocks(paragraphs: &[&str]) -> Vec<Block> {
    let mut body = false;
    let mut blocks = Vec::with_capacity(paragraphs.len());
    for (at, words) in paragraphs.iter().enumerate() {
        let block = match paragraphs.get(at + 1) {
            _ if is_credit(words) || (!body && is_byline(words)) => Block::Byline,
            Some(next) if is_title(words, next, body) => Block::Headline,
            _ => Block::Body,
        };
        body |= block == Block::Body && !is_date(words);
        blocks.push(block);
    }
    blocks
}

/// "By Ana Kovar", "By Ana Kovar and Jan Novak in Doha".
fn is_byline(words: &str) -> bool {
    let Some(name) =
        words.strip_prefix("By ").or_else(|| words.strip_prefix("by ")).or_else(|| words.strip_prefix("BY "))
    else {
        return false;
    };
    let small = |word: &str| {
        word.starts_with(char::is_lowercase)
            && !matches!(word, "and" | "in" | "of" | "for" | "the" | "de" | "van" | "von" | "al" | "with" | "at")
    };
    name.starts_with(char::is_uppercase)
        && count(words) <= LONGEST_LINE_WORDS
        && !ends(words)
        && !name.split_whitespace().any(small)
}

/// A line that credits writers or an agency.
fn is_credit(words: &str) -> bool {
    let bare = words.trim_matches(|c| is_opening_bracket(c) || is_closing_bracket(c) || is_blank(c));
    AGENCIES.has(bare) || (count(words) <= 2 * LONGEST_LINE_WORDS && CREDITS.iter().any(|start| begins(words, start)))
}

fn begins(words: &str, start: &str) -> bool {
    words.get(..start.len()).is_some_and(|front| front.eq_ignore_ascii_case(start))
}

/// A title above `next`: no full stop, short, and followed by text.
fn is_title(words: &str, next: &str, body: bool) -> bool {
    let longest = if body { LONGEST_HEADING_WORDS } else { LONGEST_LINE_WORDS };
    let quoted = body && words.ends_with(['"', '”']);
    let open = !ends(words) && !words.ends_with([',', ';', ':']) && !quoted;
    let starts = words.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "'\"‘“".contains(c));
    let above = !body || ends(next.trim_end_matches(['"', '”', '\'', '’', ')']));
    open && starts && above && !is_date(words) && count(words) <= longest
}

/// A line that is only a date.
fn is_date(words: &str) -> bool {
    let mut parts = words.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.all(|part| DATES.has(part) || part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn ends(words: &str) -> bool {
    words.trim_end_matches(['"', '”', '\'', '’', ')', ']']).ends_with(is_stop)
}

fn count(words: &str) -> usize {
    words.split_whitespace().take(4 * LONGEST_LINE_WORDS).count()
}
