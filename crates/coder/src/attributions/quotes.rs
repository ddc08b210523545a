//! What stands in quotation marks.
//!
//! Marks pair within a paragraph. A quotation that is still open at the end of its paragraph ends there; if the next
//! paragraph begins with a mark, as it does when a quotation goes on, that one is read as a quotation of its own.
//! Inside double marks single ones mean nothing.

use dateline_syntax::{Parsed, Upos};
use dateline_text::{Id, Token};

use super::draft::Tokens;

/// All quotations of a text.
pub(super) struct Quotes {
    /// In text order; they do not overlap.
    pub(super) all: Vec<Quote>,
}

/// One quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Quote {
    /// Its tokens with the marks.
    pub(super) tokens: Tokens,
    /// Number of its paragraph.
    pub(super) paragraph: usize,
    /// Whether its last token is its closing mark.
    pub(super) closed: bool,
    /// Number of tokens that are no punctuation.
    pub(super) words: usize,
}

/// A quotation without an end is believed from this many words on; below, its mark is a stray one.
const UNCLOSED_WORDS: usize = 4;

impl Quotes {
    /// Pairs the marks of every paragraph.
    pub(super) fn find(parsed: &Parsed) -> Self {
        let sentences = parsed.segments.sentences.as_slice();
        let mut all = Vec::new();
        for paragraph in sentences.chunk_by(|a, b| a.paragraph == b.paragraph) {
            if let [first, ..] = paragraph {
                let end = paragraph[paragraph.len() - 1].tokens.end;
                pair(parsed, first.tokens.start..end, first.paragraph, &mut all);
            }
        }
        Self { all }
    }

    /// The quotation that `token` is in or marks.
    pub(super) fn at(&self, token: Id<Token>) -> Option<&Quote> {
        self.index_at(token.index()).map(|at| &self.all[at])
    }

    /// Place in the list of the quotation that holds the token with this index.
    pub(super) fn index_at(&self, token: usize) -> Option<usize> {
        let at = self.all.partition_point(|quote| quote.tokens.end <= token);
        self.all.get(at).filter(|quote| quote.tokens.contains(&token)).map(|_| at)
    }

    /// Places in the list of the quotations that overlap `tokens`.
    pub(super) fn touching(&self, tokens: &Tokens) -> Tokens {
        let from = self.all.partition_point(|quote| quote.tokens.end <= tokens.start);
        let to = self.all.partition_point(|quote| quote.tokens.start < tokens.end);
        from..to.max(from)
    }

    /// Whether `token` opens or closes a quotation.
    pub(super) fn is_mark(&self, token: Id<Token>) -> bool {
        self.at(token).is_some_and(|quote| {
            token.index() == quote.tokens.start || (quote.closed && token.index() + 1 == quote.tokens.end)
        })
    }

    /// Number of tokens of `pieces` in quotation marks.
    pub(super) fn share(&self, pieces: &[Tokens]) -> usize {
        let within = |piece: &Tokens| -> usize {
            let quotes = &self.all[self.touching(piece)];
            quotes.iter().map(|q| q.tokens.end.min(piece.end) - q.tokens.start.max(piece.start)).sum()
        };
        pieces.iter().map(within).sum()
    }
}

/// What a token does as a quotation mark.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Open,
    Close,
    /// A straight mark: its neighbours tell.
    Either,
    SingleOpen,
    SingleClose,
    SingleEither,
}

fn mark(parsed: &Parsed, token: Id<Token>) -> Option<Mark> {
    match parsed.form(token) {
        "“" | "``" | "„" | "«" => Some(Mark::Open),
        "”" | "»" => Some(Mark::Close),
        "\"" | "''" | "'''" => Some(Mark::Either),
        "‘" | "`" => Some(Mark::SingleOpen),
        "’" if &*parsed.word(token).xpos != "POS" => Some(Mark::SingleClose),
        "'" if &*parsed.word(token).xpos != "POS" => Some(Mark::SingleEither),
        _ => None,
    }
}

/// Whether white space (or the edge of the paragraph) stands before and after each token.
struct Gaps<'a, 'p> {
    parsed: &'a Parsed<'p>,
    paragraph: Tokens,
}

impl Gaps<'_, '_> {
    fn before(&self, at: usize) -> bool {
        at == self.paragraph.start || self.between(at - 1)
    }

    fn after(&self, at: usize) -> bool {
        at + 1 >= self.paragraph.end || self.between(at)
    }

    fn between(&self, at: usize) -> bool {
        let span = |at| self.parsed.span(Id::new(at));
        span(at).end() < span(at + 1).start()
    }

    /// Whether the token before `at` is an opening bracket or a dash, or there is space.
    fn may_open(&self, at: usize) -> bool {
        let glued = at > self.paragraph.start
            && matches!(self.parsed.form(Id::new(at - 1)), "(" | "[" | "—" | "–" | "-" | "--" | "/");
        !self.after(at) && (self.before(at) || glued)
    }
}

fn pair(parsed: &Parsed, paragraph: Tokens, number: usize, all: &mut Vec<Quote>) {
    let gaps = Gaps { parsed, paragraph: paragraph.clone() };
    let closings = last_single_closing(parsed, &gaps);
    let mut open: Option<(usize, bool)> = None; // first token, and whether its marks are single
    for at in paragraph.clone() {
        let Some(mark) = mark(parsed, Id::new(at)) else { continue };
        match (open, mark) {
            (None, Mark::Open) => open = Some((at, false)),
            (None, Mark::Either) if !gaps.after(at) || gaps.before(at) => open = Some((at, false)),
            (None, Mark::SingleOpen | Mark::SingleEither) if gaps.may_open(at) && closings > Some(at) => {
                open = Some((at, true));
            }
            (Some((start, false)), Mark::Close) => {
                all.push(quote(parsed, start..at + 1, number, true));
                open = None;
            }
            (Some((start, false)), Mark::Either) => {
                if gaps.before(at) && !gaps.after(at) {
                    keep_unclosed(parsed, start..at, number, all);
                    open = Some((at, false));
                } else {
                    all.push(quote(parsed, start..at + 1, number, true));
                    open = None;
                }
            }
            (Some((start, _)), Mark::Open) => {
                keep_unclosed(parsed, start..at, number, all);
                open = Some((at, false));
            }
            (Some((start, true)), Mark::SingleClose | Mark::SingleEither) if closes(&gaps, at) => {
                all.push(quote(parsed, start..at + 1, number, true));
                open = None;
            }
            (Some((_, true)), Mark::Either) => open = Some((at, false)),
            _ => {}
        }
    }
    if let Some((start, false)) = open {
        keep_unclosed(parsed, start..paragraph.end, number, all);
    }
}

fn closes(gaps: &Gaps, at: usize) -> bool {
    let before_mark = at + 1 < gaps.paragraph.end && gaps.parsed.upos(Id::new(at + 1)) == Upos::Punct;
    !gaps.before(at) && (gaps.after(at) || before_mark)
}

fn last_single_closing(parsed: &Parsed, gaps: &Gaps) -> Option<usize> {
    gaps.paragraph.clone().rev().find(|&at| {
        matches!(mark(parsed, Id::new(at)), Some(Mark::SingleClose | Mark::SingleEither)) && closes(gaps, at)
    })
}

fn quote(parsed: &Parsed, tokens: Tokens, paragraph: usize, closed: bool) -> Quote {
    let words = tokens.clone().filter(|&at| parsed.upos(Id::new(at)) != Upos::Punct).count();
    Quote { tokens, paragraph, closed, words }
}

fn keep_unclosed(parsed: &Parsed, tokens: Tokens, paragraph: usize, all: &mut Vec<Quote>) {
    let found = quote(parsed, tokens, paragraph, false);
    if found.words >= UNCLOSED_WORDS {
        all.push(found);
    }
}
