//! The line in front of a report: "DOHA, March 5 (Reuters) —".

use super::lists::{AGENCIES, DATES, LABELS};
use super::scan::Piece;

/// Where the sentence stands that may begin with a dateline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// At the start of a paragraph with nothing but headlines and bylines before it.
    First,
    /// At the start of another paragraph.
    Paragraph,
    /// Inside a paragraph: in some texts the lines were joined.
    Inside,
}

/// Number of tokens of the dateline that `pieces`, a sentence or more, begins with.
pub(super) fn dateline(text: &str, pieces: &[Piece], position: Position) -> Option<usize> {
    let reader = Reader { text, pieces };
    let place = reader.place();
    let region = if place.tokens > 0 { reader.region(place.tokens) } else { 0 };
    let date = reader.date(region.max(place.tokens), place.tokens > 0);
    let after_date = date.unwrap_or(region.max(place.tokens));
    let credit = reader.credit(after_date);
    let end = credit.map_or(after_date, |credit| credit.end);
    let known = credit.is_some_and(|credit| credit.agency);
    if place.tokens == 0 {
        return known.then(|| reader.dash(end, true)).flatten();
    }
    let stated = known || (date.is_some() && (place.capitals || position != Position::Inside));
    if stated || (place.capitals && credit.is_some()) {
        let alone = place.capitals && (known || (date.is_some() && end == pieces.len()));
        return reader.dash(end, true).or(alone.then_some(end));
    }
    let bare = match position {
        Position::First => place.capitals || place.tokens <= LONGEST_BARE_TOKENS,
        Position::Paragraph => place.capitals,
        Position::Inside => place.capitals && pieces[place.tokens - 1].end - pieces[0].start > LONGEST_ACRONYM_BYTES,
    };
    if bare && reader.text_follows(end, place.capitals) { reader.dash(end, false) } else { None }
}

/// Longest place in small letters that is taken with nothing but a dash after it.
const LONGEST_BARE_TOKENS: usize = 3;

/// Longest word in capitals that is taken for an acronym and not for a place.
const LONGEST_ACRONYM_BYTES: usize = 5;

struct Reader<'t> {
    text: &'t str,
    pieces: &'t [Piece],
}

#[derive(Clone, Copy)]
struct Place {
    tokens: usize,
    capitals: bool,
}

#[derive(Clone, Copy)]
struct Credit {
    end: usize,
    agency: bool,
}

const LONGEST_PLACE_TOKENS: usize = 8;

impl<'t> Reader<'t> {
    fn word(&self, at: usize) -> &'t str {
        self.pieces.get(at).map_or("", |piece| &self.text[piece.start..piece.end])
    }

    fn glued(&self, at: usize) -> bool {
        at > 0 && at < self.pieces.len() && self.pieces[at - 1].end == self.pieces[at].start
    }

    fn place(&self) -> Place {
        let capitals = self.names(0, |word| word.chars().all(|c| !c.is_lowercase()));
        let labelled = (0..capitals).any(|at| LABELS.has(self.word(at)));
        if capitals > 0 && !labelled && (0..capitals).any(|at| self.word(at).chars().count() > 2) {
            return Place { tokens: capitals, capitals: true };
        }
        Place { tokens: if labelled { 0 } else { self.names(0, |_| true) }, capitals: false }
    }

    /// How many tokens from `from` are names with a capital that satisfy `good`, or hyphens and slashes between such.
    fn names(&self, from: usize, good: impl Fn(&str) -> bool) -> usize {
        let is_name = |at: usize| {
            let word = self.word(at);
            word.starts_with(char::is_uppercase) && good(word) && !DATES.has(word.trim_end_matches('.'))
        };
        let mut at = from;
        while at < from + LONGEST_PLACE_TOKENS {
            let link = at > from && matches!(self.word(at), "-" | "/") && self.glued(at) && self.glued(at + 1);
            let and = at > from && self.word(at) == "&";
            if is_name(at) {
                at += 1;
            } else if (link || and) && is_name(at + 1) {
                at += 2;
            } else if at > from && self.pieces.get(at).is_some_and(|piece| piece.continues) {
                at += 1;
            } else {
                break;
            }
        }
        at - from
    }

    /// The end of ", Texas" after a place that ends at `at`; 0 where there is none.
    fn region(&self, at: usize) -> usize {
        let mut end = at;
        while self.word(end) == "," {
            let names = self.names(end + 1, |_| true);
            if !(1..=4).contains(&names) {
                break;
            }
            end += 1 + names;
        }
        if end > at { end } else { 0 }
    }

    /// The end of ", March 5" or ", 5 March 2025" at `at`.
    fn date(&self, at: usize, comma: bool) -> Option<usize> {
        let mut end = at;
        let mut named = false;
        loop {
            let skip = usize::from(comma && self.word(end) == ",");
            let word = self.word(end + skip);
            let name = DATES.has(word.trim_end_matches('.'));
            let figure = word.len() <= 4 && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
            if !name && !figure {
                break;
            }
            named |= name;
            end += skip + 1;
        }
        (named && end > at).then_some(end)
    }

    /// The end of "(Reuters)" at `at`, and whether it names a known agency.
    fn credit(&self, at: usize) -> Option<Credit> {
        const LONGEST_TOKENS: usize = 8;
        if !matches!(self.word(at), "(" | "[") {
            return None;
        }
        let close = (at + 2..=at + LONGEST_TOKENS).find(|&i| matches!(self.word(i), ")" | "]"))?;
        let inside = &self.text[self.pieces[at].end..self.pieces[close].start];
        let agency = inside.split(['/', ',', ';']).any(|name| AGENCIES.has(name.trim()));
        Some(Credit { end: close + 1, agency })
    }

    /// The end of the dash at `at`; with a loose end a colon will do.
    fn dash(&self, at: usize, loose: bool) -> Option<usize> {
        let dash = match self.word(at) {
            "—" | "--" | "---" | "―" => true,
            "-" | "–" => !self.glued(at) || !self.glued(at + 1),
            ":" => loose && self.word(at.wrapping_sub(1)) == ")",
            _ => false,
        };
        (dash && at + 1 < self.pieces.len()).then_some(at + 1)
    }

    /// Whether a sentence begins after the dash at `at`; where the place is not in `capitals` the dash must stand apart.
    fn text_follows(&self, at: usize, capitals: bool) -> bool {
        let capital = self.word(at + 1).starts_with(|c: char| c.is_uppercase() || "\"“‘'".contains(c));
        let apart = matches!(self.word(at), "—" | "–" | "--") && !self.glued(at);
        capital && (capitals || apart)
    }
}
