//! Words that bend a number: "at least", "nearly", "or more".

use dateline_knowledge::measures::{Bend, HedgePhrase, Measures};
use dateline_syntax::{Parsed, Upos};
use dateline_text::{Id, Sentence, Token};

use super::Hedge;
use super::figures::Figure;

/// A hedge, and the tokens of figure and hedge together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hedged {
    pub(super) hedge: Hedge,
    pub(super) from: Id<Token>,
    pub(super) to: Id<Token>,
}

/// The hedge of `figure`: the longest one before it, else one after it.
pub(super) fn hedged(parsed: &Parsed<'_>, measures: &Measures, sentence: &Sentence, figure: &Figure) -> Hedged {
    let none = Hedged { hedge: Hedge::Exact, from: figure.from, to: figure.to };
    let fits = |phrase: &HedgePhrase| {
        let words = phrase.words.len();
        if phrase.after {
            let from = figure.to.index() + 1;
            let to = from + words;
            (to <= sentence.tokens.end && reads(parsed, from, phrase)).then(|| Hedged {
                hedge: phrase.bend.into(),
                to: Id::new(to - 1),
                ..none
            })
        } else {
            let from = figure.from.index().checked_sub(words).filter(|&from| from >= sentence.tokens.start)?;
            (reads(parsed, from, phrase) && !is_preposition(parsed, figure, from, words)).then(|| Hedged {
                hedge: phrase.bend.into(),
                from: Id::new(from),
                ..none
            })
        }
    };
    let hedges = measures.hedges();
    let before = hedges.iter().filter(|phrase| !phrase.after).find_map(fits);
    before.or_else(|| hedges.iter().filter(|phrase| phrase.after).find_map(fits)).unwrap_or(none)
}

fn reads(parsed: &Parsed<'_>, from: usize, phrase: &HedgePhrase) -> bool {
    phrase.words.iter().enumerate().all(|(at, word)| parsed.is_form(Id::new(from + at), word))
}

/// Whether a single word before the number is a preposition of the whole phrase: "talks *about* five prisoners".
fn is_preposition(parsed: &Parsed<'_>, figure: &Figure, at: usize, words: usize) -> bool {
    let token = Id::new(at);
    let on_number = parsed.word(token).head.is_some_and(|head| figure.holds(head));
    words == 1 && parsed.upos(token) == Upos::Adp && !on_number
}

impl From<Bend> for Hedge {
    fn from(bend: Bend) -> Self {
        match bend {
            Bend::Exact => Self::Exact,
            Bend::About => Self::About,
            Bend::AtLeast => Self::AtLeast,
            Bend::MoreThan => Self::MoreThan,
            Bend::AtMost => Self::AtMost,
            Bend::FewerThan => Self::FewerThan,
            Bend::Nearly => Self::Nearly,
        }
    }
}

impl Hedge {
    /// The lowest and the highest value that the hedge leaves open around `value`, where it closes that side.
    pub(super) fn bounds(self, value: f64) -> (Option<f64>, Option<f64>) {
        match self {
            Self::Exact => (Some(value), Some(value)),
            Self::About => (None, None),
            Self::AtLeast | Self::MoreThan => (Some(value), None),
            Self::AtMost | Self::FewerThan | Self::Nearly => (None, Some(value)),
        }
    }
}
