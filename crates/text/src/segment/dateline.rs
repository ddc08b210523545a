//! The line in front of a report: "DOHA, March 5 (Reuters) —".

use super::chars::first;
use super::lists::{AGENCIES, DATES, LABELS};
use super::scan::Piece;

/// Number of tokens of the dateline that `pieces`, a sentence at the start of a paragraph, begins with.
/// `first_body` says whether nothing but headlines and bylines came before.
pub(super) fn dateline(text: &str, pieces: &[Piece], first_body: bool) -> Option<usize> {
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
    let sure = place.capitals || known || (date.is_some() && credit.is_some());
    if sure || date.is_some() || (first_body && reader.plain(place.tokens, end)) {
        let dashed = reader.dash(end, sure || date.is_some());
        let alone = (place.capitals && known) || (place.capitals && date.is_some() && end == pieces.len());
        return dashed.or(alone.then_some(end));
    }
    None
}

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
            let link = matches!(self.word(at), "-" | "/" | "'s" | "'S" | "’S" | "’s") && self.glued(at) && at > from;
            if is_name(at) {
                at += 1;
            } else if link && self.glued(at + 1) && is_name(at + 1) {
                at += 2;
            } else if link && self.pieces[at].continues {
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
            "—" | "--" | "―" => true,
            "-" | "–" => !self.glued(at) || !self.glued(at + 1),
            ":" => loose && self.word(at.wrapping_sub(1)) == ")",
            _ => false,
        };
        (dash && at + 1 < self.pieces.len()).then_some(at + 1)
    }

    /// Whether a place in small letters may be taken without a date or an agency: "Gaza City — Israeli forces".
    fn plain(&self, tokens: usize, end: usize) -> bool {
        let dash = matches!(self.word(end), "—" | "–" | "--") && !self.glued(end);
        let capital = first(self.word(end + 1)).is_some_and(char::is_uppercase);
        tokens <= 3 && dash && capital
    }
}
