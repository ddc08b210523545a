//! The pieces of one sentence in which time expressions are recognised.

use dateline_knowledge::calendar::{Calendar, Entry, split};
use dateline_syntax::{Parsed, Upos};
use dateline_text::{Id, Sentence, Span, Token};

/// A run of letters, a run of digits, or another mark. Finer than tokens, so that "42-day", "1990s" and "5pm"
/// read the same however they were cut.
pub(super) struct Atom<'a> {
    /// As written.
    pub(super) text: &'a str,
    /// In lower case, with plain apostrophes and hyphens.
    pub(super) lower: Box<str>,
    /// Where it stands.
    pub(super) span: Span,
    /// The token it is part of.
    pub(super) token: Id<Token>,
    /// Whether no white space stands before it.
    pub(super) glued: bool,
    /// What the knowledge files say of expressions that begin with it.
    entries: &'a [Entry],
}

/// The atoms of a sentence.
pub(super) struct Atoms<'a> {
    parsed: Parsed<'a>,
    all: Vec<Atom<'a>>,
}

impl<'a> Atoms<'a> {
    pub(super) fn of(parsed: Parsed<'a>, sentence: &Sentence, calendar: &'a Calendar) -> Self {
        let mut all: Vec<Atom> = Vec::new();
        for token in sentence.ids() {
            let whole = parsed.span(token);
            for piece in split(&parsed.text[whole]) {
                let range = whole.start() + piece.start..whole.start() + piece.end;
                let Some(span) = parsed.text.span(range) else { continue };
                let text = &parsed.text[span];
                let lower = plain(text);
                let glued = all.last().is_some_and(|before| before.span.end() == span.start());
                let entries = calendar.entries(&lower);
                all.push(Atom { text, lower, span, token, glued, entries });
            }
        }
        Self { parsed, all }
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn get(&self, at: usize) -> Option<&Atom<'a>> {
        self.all.get(at)
    }

    /// The atom in lower case; empty past the end.
    pub(super) fn word(&self, at: usize) -> &str {
        self.all.get(at).map_or("", |atom| &atom.lower)
    }

    /// The `back`-th atom before `at`, in lower case; empty before the beginning.
    pub(super) fn before(&self, at: usize, back: usize) -> &str {
        at.checked_sub(back).map_or("", |at| self.word(at))
    }

    pub(super) fn is(&self, at: usize, word: &str) -> bool {
        self.word(at) == word
    }

    pub(super) fn is_any(&self, at: usize, words: &[&str]) -> bool {
        words.contains(&self.word(at))
    }

    /// Whether no white space stands between the atom and the one before it.
    pub(super) fn glued(&self, at: usize) -> bool {
        self.all.get(at).is_some_and(|atom| atom.glued)
    }

    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.all.get(at).is_some_and(|atom| atom.text.starts_with(char::is_uppercase))
    }

    pub(super) fn is_letters(&self, at: usize) -> bool {
        self.word(at).starts_with(char::is_alphabetic)
    }

    pub(super) fn is_digits(&self, at: usize) -> bool {
        self.word(at).as_bytes().first().is_some_and(u8::is_ascii_digit)
    }

    /// A run of `digits` many digits as a number.
    pub(super) fn digits(&self, at: usize, digits: std::ops::RangeInclusive<usize>) -> Option<i16> {
        let word = self.word(at);
        (self.is_digits(at) && digits.contains(&word.len())).then(|| word.parse().ok())?
    }

    /// Part of speech of the token that the atom is part of.
    pub(super) fn upos(&self, at: usize) -> Option<Upos> {
        self.all.get(at).map(|atom| self.parsed.upos(atom.token))
    }

    /// Whether an expression may begin here: not inside a word.
    pub(super) fn begins(&self, at: usize) -> bool {
        !self.glued(at)
            || at == 0
            || !(self.is_letters(at - 1)
                || self.is_digits(at - 1)
                || self.is_any(at - 1, &["$", "£", "€", "#", "@", "_", "/"]))
    }

    /// Whether an expression may end before `at`: not inside a word or number.
    pub(super) fn ends(&self, at: usize) -> bool {
        !self.glued(at) || !(self.is_letters(at) || self.is_digits(at) || self.is(at, "_"))
    }

    /// The place after a hyphen inside a word, or `at` itself.
    pub(super) fn past_hyphen(&self, at: usize) -> usize {
        if self.is(at, "-") && self.glued(at) && self.glued(at + 1) { at + 1 } else { at }
    }

    /// Whether a knowledge file has an expression that begins so.
    pub(super) fn has_entries(&self, at: usize) -> bool {
        self.all.get(at).is_some_and(|atom| !atom.entries.is_empty())
    }

    /// The meanings of the expressions that begin at `at`, each with the place after it; the longest first.
    pub(super) fn entries(&self, at: usize) -> impl Iterator<Item = (&'a Entry, usize)> + '_ {
        let entries = self.all.get(at).map_or(&[][..], |atom| atom.entries);
        entries.iter().filter_map(move |entry| {
            let matches = entry.rest.iter().enumerate().all(|(i, piece)| self.is(at + 1 + i, piece));
            (matches && (!entry.capital || self.is_capital(at))).then(|| (entry, at + 1 + entry.rest.len()))
        })
    }

    /// From atom `from` to the one before `to`.
    pub(super) fn span(&self, from: usize, to: usize) -> Option<Span> {
        let last = self.all.get(to.checked_sub(1)?)?;
        Some(self.all.get(from)?.span.to(last.span))
    }

    /// The token of an atom.
    pub(super) fn token(&self, at: usize) -> Option<Id<Token>> {
        self.all.get(at).map(|atom| atom.token)
    }

    pub(super) fn parsed(&self) -> Parsed<'a> {
        self.parsed
    }
}

fn plain(text: &str) -> Box<str> {
    match text {
        "’" | "‘" | "`" | "ʼ" => "'".into(),
        "‐" | "‑" | "–" | "—" | "−" => "-".into(),
        _ => text.to_lowercase().into_boxed_str(),
    }
}
