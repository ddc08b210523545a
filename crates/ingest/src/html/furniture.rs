//! What stands around articles: lines to leave out.

use std::collections::{BTreeSet, VecDeque};
use std::sync::LazyLock;

use super::blocks::Block;

/// Longest line that an entry which says how it begins or what it holds is tried on, in code points.
const MOST_CHARS: usize = 240;
/// Longest caption, in code points.
const MOST_CAPTION_CHARS: usize = 400;
/// Shortest paragraph that is left out where it stands again, in code points.
const LEAST_REPEATED_CHARS: usize = 60;
/// Paragraphs between two copies of one that is left out.
const MOST_BETWEEN: usize = 8;
/// Lines before the first paragraph of prose: more than these are no byline.
const MOST_LINES_BEFORE: usize = 12;
/// Lines after the last paragraph of prose: more than these are a list of the article's own.
const MOST_LINES_AFTER: usize = 3;
/// A block of prose is at least this long, in code points.
const LEAST_PROSE_CHARS: usize = 80;
/// Words of the shortest line that can be a sentence around a time, rather than "Updated … ago.".
const LEAST_SENTENCE_WORDS: usize = 4;

/// The lines that no article holds, from `words/furniture.txt`.
#[derive(Default)]
struct Lines {
    whole: BTreeSet<&'static str>,
    begins: Vec<&'static str>,
    holds: Vec<&'static str>,
    ends: Vec<&'static str>,
    surely_begins: Vec<&'static str>,
    surely_holds: Vec<&'static str>,
}

static LINES: LazyLock<Lines> = LazyLock::new(|| {
    let mut lines = Lines::default();
    for line in entries(include_str!("../../words/furniture.txt")) {
        let Some((kind, words)) = line.split_once(": ") else { continue };
        match kind {
            "whole" => drop(lines.whole.insert(words)),
            "begins" => lines.begins.push(words),
            "holds" => lines.holds.push(words),
            "ends" => lines.ends.push(words),
            "surely begins" => lines.surely_begins.push(words),
            "surely holds" => lines.surely_holds.push(words),
            _ => {}
        }
    }
    lines
});

static CREDITS: LazyLock<BTreeSet<&'static str>> =
    LazyLock::new(|| entries(include_str!("../../words/credits.txt")).collect());

/// The lines of a word list that are no comments.
pub(super) fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Leaves out what is no part of the article, whose headline is `title`, and `deck` the line below it.
pub(super) fn without(mut blocks: Vec<Block>, title: Option<&str>, deck: Option<&str>) -> Vec<Block> {
    let title = title.map(plain);
    let mut below_label = false;
    blocks.retain(|block| {
        let out = is_furniture(block) || Some(plain(&block.text)) == title;
        below_label = (out && !block.is_item) || (below_label && block.is_item);
        !(out || (below_label && block.linked_chars > 0))
    });
    drop_repeated(&mut blocks);
    drop_ends(&mut blocks);
    drop_deck(&mut blocks, deck);
    blocks
}

/// Leaves out the line below the headline where it stands apart from the paragraphs, since it says what they say.
fn drop_deck(blocks: &mut Vec<Block>, deck: Option<&str>) {
    let Some(deck) = deck.map(plain).filter(|deck| !deck.is_empty()) else { return };
    let Some(at) = blocks.iter().take(3).position(|block| plain(&block.text) == deck) else { return };
    let is_apart = |other: &&Block| other.inside != blocks[at].inside;
    let after = blocks.len() - at - 1;
    if after > 0 && blocks[at + 1..].iter().filter(is_apart).count() * 10 > after * 9 {
        blocks.remove(at);
    }
}

fn is_furniture(block: &Block) -> bool {
    let chars = block.text.chars().count();
    if chars > MOST_CAPTION_CHARS {
        return false;
    }
    let line = plain(&block.text);
    let bare = line.trim_end_matches(|sign: char| !sign.is_alphabetic() && !matches!(sign, ')' | ']'));
    let lines = &*LINES;
    let short = chars <= MOST_CHARS;
    let opened = |list: &[&str]| short && list.iter().any(|start| begins_with(&line, start));
    let holding = |list: &[&str]| short && list.iter().any(|words| line.contains(words));
    let surely = lines.whole.contains(bare) || opened(&lines.surely_begins) || holding(&lines.surely_holds);
    let ended = || lines.ends.iter().any(|end| bare.ends_with(end));
    let likely = || ended() || opened(&lines.begins) || holding(&lines.holds);
    surely || (!ends_sentence(&block.text) && likely()) || is_credited(&line) || is_link(block, chars)
}

/// Whether `line` begins with `start`, and with all of its last word.
fn begins_with(line: &str, start: &str) -> bool {
    line.strip_prefix(start)
        .is_some_and(|rest| !(start.ends_with(char::is_alphabetic) && rest.starts_with(char::is_alphabetic)))
}

/// Whether the line ends with a credit in brackets, as captions do.
fn is_credited(line: &str) -> bool {
    let Some(inner) = line.strip_suffix(')').and_then(|line| Some(&line[line.rfind('(')? + 1..])) else {
        return false;
    };
    let words: Vec<&str> = inner.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let first = words.first().copied().unwrap_or_default();
    let two = words.get(..2).map(|two| two.join(" ")).unwrap_or_default();
    CREDITS.contains(two.as_str()) || CREDITS.contains(first)
}

/// Whether the block is a link and no sentence, as to another article.
fn is_link(block: &Block, chars: usize) -> bool {
    let signs = block.text.chars().filter(|sign| !sign.is_whitespace()).count();
    block.linked_chars * 10 >= signs * 9
        && chars >= 12
        && !block.is_heading
        && !ends_sentence(&block.text)
        && !block.text.starts_with("http")
}

/// Leaves out paragraphs that are printed again soon, as captions are below each picture of a gallery.
fn drop_repeated(blocks: &mut Vec<Block>) {
    let mut seen: VecDeque<String> = VecDeque::new();
    blocks.retain(|block| {
        let long = block.text.chars().count() >= LEAST_REPEATED_CHARS;
        let again = long && seen.contains(&block.text);
        seen.push_back(block.text.clone());
        seen.drain(..seen.len().saturating_sub(MOST_BETWEEN));
        !again
    });
}

/// Leaves out short lines that are no sentences before the first and after the last paragraph of prose.
fn drop_ends(blocks: &mut Vec<Block>) {
    let is_long = |block: &Block| block.text.chars().count() >= LEAST_PROSE_CHARS && holds_sentence(&block.text);
    let Some(first) = blocks.iter().position(is_long) else { return };
    let last = blocks.iter().rposition(is_long).unwrap_or(first);
    let first = if first <= MOST_LINES_BEFORE { first } else { 0 };
    let last = if blocks.len() - 1 - last <= MOST_LINES_AFTER { last } else { blocks.len() - 1 };
    let mut at = 0..;
    blocks.retain(|block| {
        let at = at.next().unwrap_or_default();
        let is_line = block.text.chars().count() < LEAST_PROSE_CHARS && !ends_sentence(&block.text);
        (first..=last).contains(&at) || (block.is_item && at > last) || !is_line
    });
}

/// Whether a line is a sentence of some words, or too long to be anything else.
pub(super) fn is_prose(line: &str) -> bool {
    let is_full = line.split(' ').count() >= LEAST_SENTENCE_WORDS && ends_sentence(line) && !line.ends_with(':');
    is_full || line.chars().count() >= LEAST_PROSE_CHARS
}

fn holds_sentence(text: &str) -> bool {
    ends_sentence(text) || text.contains(". ")
}

fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '”', '’', '\'', ')', ']', '»']);
    text.ends_with(['.', '!', '?', '…', ':', '。', '！', '？'])
}

/// In lower case, with straight quotation marks and without marks at the front.
fn plain(text: &str) -> String {
    let text = text.trim_start_matches(|sign: char| !sign.is_alphanumeric() && sign != '©' && sign != '(');
    let text = text.strip_prefix('(').filter(|inner| !inner.starts_with(['c', 'C'])).unwrap_or(text);
    text.to_lowercase().replace(['’', '‘'], "'")
}
