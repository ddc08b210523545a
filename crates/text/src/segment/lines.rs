//! Lines and paragraphs: which line breaks end a paragraph, and which were only put in to fit a page.

use std::ops::Range;

use super::chars::{is_blank, is_stop, run};

/// Lines longer than this were not broken to fit a page.
const WIDEST_PAGE: usize = 140;

/// The byte ranges of the paragraphs of `text`, in order, without blanks at their ends.
pub(super) fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let lines = lines(text);
    let page_width = page_width(text, &lines);
    let mut paragraphs: Vec<Range<usize>> = Vec::new();
    let mut previous: Option<&Line> = None;
    for line in lines.iter() {
        match (previous, paragraphs.last_mut()) {
            (Some(before), Some(paragraph)) if !line.after_gap && goes_on(text, before, line, page_width) => {
                paragraph.end = line.words.end;
            }
            _ => paragraphs.push(line.words.clone()),
        }
        previous = Some(line);
    }
    paragraphs
}

/// A line with something on it.
struct Line {
    /// Without blanks at its ends.
    words: Range<usize>,
    /// Length in code points.
    width: usize,
    /// Length in code points of its first word.
    first_word: usize,
    /// Whether it is the first, or a line without words comes before.
    after_gap: bool,
}

fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut after_gap = true;
    let mut start = 0;
    while start < text.len() {
        let rest = &text[start..];
        let len = rest.find(is_break).unwrap_or(rest.len());
        let raw = &rest[..len];
        let words = raw.trim_matches(is_blank);
        if words.is_empty() {
            after_gap = true;
        } else {
            let from = start + (raw.len() - raw.trim_start_matches(is_blank).len());
            lines.push(Line {
                words: from..from + words.len(),
                width: words.chars().count(),
                first_word: words[..run(words, |c| !is_blank(c))].chars().count(),
                after_gap,
            });
            after_gap = false;
        }
        start += len + break_len(&rest[len..]);
    }
    lines
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn break_len(rest: &str) -> usize {
    if rest.starts_with("\r\n") { 2 } else { rest.chars().next().map_or(0, char::len_utf8) }
}

/// The width in code points of the page that the text was broken to fit, if it was: lines are short, some breaks fall
/// inside a sentence, and lines break where the next word has no room.
fn page_width(text: &str, lines: &[Line]) -> Option<usize> {
    let pairs = || lines.windows(2).filter(|pair| !pair[1].after_gap);
    let width = pairs().map(|pair| pair[0].width.max(pair[1].width)).max()?;
    let breaks = pairs().count();
    let inside = pairs().filter(|pair| continues_sentence(text, &pair[0], &pair[1])).count();
    let no_room = pairs().filter(|pair| has_no_room(&pair[0], &pair[1], width)).count();
    let wrapped = inside > 0 && width <= WIDEST_PAGE && (inside * 4 >= breaks.max(8) || no_room * 5 >= breaks * 4);
    wrapped.then_some(width)
}

/// Whether the first word of `line` would not have fitted on the line before it.
fn has_no_room(before: &Line, line: &Line, page_width: usize) -> bool {
    before.width + 1 + line.first_word > page_width
}

/// Whether the paragraph of `before` goes on in `line`.
fn goes_on(text: &str, before: &Line, line: &Line, page_width: Option<usize>) -> bool {
    if starts_item(&text[line.words.clone()]) {
        return false;
    }
    let on_page = page_width.is_some_and(|width| match is_open(text, before) {
        true => before.width * 5 >= width * 3,
        false => has_no_room(before, line, width),
    });
    on_page || continues_sentence(text, before, line)
}

/// Whether `before` ends inside a sentence and `line` begins inside one.
fn continues_sentence(text: &str, before: &Line, line: &Line) -> bool {
    let words = &text[line.words.clone()];
    is_open(text, before) && words.starts_with(char::is_lowercase) && !words.starts_with("by ") && before.width >= 30
}

/// Whether `line` does not end as a sentence does.
fn is_open(text: &str, line: &Line) -> bool {
    !text[line.words.clone()].ends_with(|c: char| is_stop(c) || "\"”’:;)]".contains(c))
}

/// Bullets that begin an item of a list.
fn starts_item(words: &str) -> bool {
    words.starts_with(['•', '*', '-', '–', '—', '·', '▪', '■', '●', '◦', '‣', '>'])
}
