//! Whether a time lies ahead of publication or behind it, from the words over and before it.

use dateline_knowledge::calendar::{Calendar, LeaningPlace};
use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, Token};

/// Where a time lies from publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lean {
    Behind,
    Ahead,
    Unknown,
}

/// How far up the tree the verb over a time is looked for.
const REACH: usize = 6;

/// Reads the lean of the time made of the tokens from `first` to `last`, with `before` the word before them.
pub(super) fn lean(parsed: &Parsed, calendar: &Calendar, first: Id<Token>, last: Id<Token>, before: &str) -> Lean {
    let said = |place| calendar.leaning(before, place).map_or(Lean::Unknown, |leaning| of(leaning.ahead));
    said(LeaningPlace::Before)
        .or_else(|| lean_of_clause(parsed, calendar, first, last, before))
        .or_else(|| said(LeaningPlace::Hint))
}

impl Lean {
    fn or_else(self, other: impl FnOnce() -> Self) -> Self {
        if self == Self::Unknown { other() } else { self }
    }
}

fn of(ahead: bool) -> Lean {
    if ahead { Lean::Ahead } else { Lean::Behind }
}

/// What the nearest word above that tells anything says.
fn lean_of_clause(parsed: &Parsed, calendar: &Calendar, first: Id<Token>, last: Id<Token>, before: &str) -> Lean {
    let Some(head) = head_of(parsed, first, last) else { return Lean::Unknown };
    let mut above = parsed.syntax.ancestors(head).take(REACH);
    let possessive = possessed(parsed, last);
    let governor = |at| Governor { parsed, calendar, at, possessive };
    let nearest = above.next().map_or(Lean::Unknown, |at| governor(at).lean(before == "for"));
    nearest.or_else(|| {
        let known = above.map(|at| governor(at).lean(false));
        known.into_iter().find(|lean| *lean != Lean::Unknown).unwrap_or(Lean::Unknown)
    })
}

/// Whether "'s" follows the time: what it names ("Monday's debate") lies behind as long as no verb says otherwise.
fn possessed(parsed: &Parsed, last: Id<Token>) -> bool {
    let next = last.next();
    parsed.segments.tokens.get(next).is_some() && matches!(parsed.form(next), "'s" | "’s")
}

/// The token of the expression that depends on one outside.
fn head_of(parsed: &Parsed, first: Id<Token>, last: Id<Token>) -> Option<Id<Token>> {
    let outside = |token: &Id<Token>| parsed.word(*token).head.is_some_and(|head| head < first || head > last);
    (first.index()..=last.index()).map(Id::new).find(outside)
}

/// A word over a time.
struct Governor<'a> {
    parsed: &'a Parsed<'a>,
    calendar: &'a Calendar,
    at: Id<Token>,
    /// The time is a possessor; an infinitive over it tells nothing.
    possessive: bool,
}

impl Governor<'_> {
    /// What it says of the time; `with_for`: "for" stands before the time.
    fn lean(&self, with_for: bool) -> Lean {
        if self.looks_ahead() && (with_for || !self.is_finite_past()) {
            return Lean::Ahead;
        }
        if let Some(leaning) = self.auxiliary_leaning().filter(|_| !self.is_perfect()) {
            return of(leaning);
        }
        if self.word().upos == Upos::Verb || self.parsed.syntax.child(self.at, Rel::Cop).is_some() {
            self.lean_of_verb()
        } else {
            Lean::Unknown
        }
    }

    fn word(&self) -> &dateline_syntax::Word {
        self.parsed.word(self.at)
    }

    fn lemma(&self) -> String {
        self.word().lemma.to_lowercase()
    }

    /// "scheduled", "due", "deadline", "plans".
    fn looks_ahead(&self) -> bool {
        self.calendar.leaning(&self.lemma(), LeaningPlace::Governor).is_some_and(|leaning| leaning.ahead)
    }

    fn auxiliaries(&self) -> impl Iterator<Item = Id<Token>> {
        let words = &self.parsed.syntax.words;
        self.parsed.syntax.children(self.at).iter().copied().filter(|&child| words[child].rel.is(Rel::Aux))
    }

    fn auxiliary_leaning(&self) -> Option<bool> {
        let leaning = |aux| self.calendar.leaning(&self.parsed.lemma(aux).to_lowercase(), LeaningPlace::Auxiliary);
        self.auxiliaries().find_map(leaning).map(|leaning| leaning.ahead)
    }

    fn is_perfect(&self) -> bool {
        self.auxiliaries().any(|aux| self.parsed.lemma(aux) == "have")
    }

    fn is_finite_past(&self) -> bool {
        let word = self.parsed.word(self.finite());
        let passive = self.parsed.syntax.child(self.at, Rel::AuxPass).is_some();
        !passive
            && word.rel != Rel::Cop
            && (&*word.xpos == "VBD" || word.feats.is("VerbForm", "Fin") && word.feats.is("Tense", "Past"))
    }

    /// The word that carries the tense: an auxiliary, the copula, or the verb itself.
    fn finite(&self) -> Id<Token> {
        let carries = |child: &Id<Token>| {
            let word = self.parsed.word(*child);
            (word.rel.is(Rel::Aux) || word.rel == Rel::Cop) && word.feats.is("VerbForm", "Fin")
        };
        self.parsed.syntax.children(self.at).iter().copied().find(carries).unwrap_or(self.at)
    }

    fn is_infinitive(&self) -> bool {
        let is_to = |mark| self.parsed.is_form(mark, "to");
        self.parsed.syntax.children_by(self.at, Rel::Mark).any(is_to)
            || self.auxiliaries().any(|aux| &*self.parsed.word(aux).xpos == "TO")
    }

    fn lean_of_verb(&self) -> Lean {
        let finite = self.finite();
        let form = self.parsed.word(finite);
        if self.is_infinitive() && !self.is_perfect() {
            return if finite == self.at { self.lean_of_infinitive() } else { Lean::Ahead };
        }
        if self.is_perfect() || form.feats.is("Tense", "Past") || matches!(&*form.xpos, "VBD" | "VBN") {
            return Lean::Behind;
        }
        if &*self.word().xpos == "VBG" && finite != self.at {
            return Lean::Ahead;
        }
        let present = matches!(&*form.xpos, "VBZ" | "VBP") && finite == self.at;
        let announces = self.calendar.leaning(&self.lemma(), LeaningPlace::Present).is_some();
        if present && announces { Lean::Ahead } else { Lean::Unknown }
    }

    /// "plans to meet": what the verb over the infinitive says, if anything; "to meet" by itself lies ahead.
    fn lean_of_infinitive(&self) -> Lean {
        let Some(above) = self.word().head.filter(|_| self.word().rel != Rel::Advcl) else {
            return if self.word().head.is_none() && !self.possessive { Lean::Ahead } else { Lean::Unknown };
        };
        if self.possessive {
            return Lean::Unknown;
        }
        Governor { at: above, ..*self }.lean(true).or_else(|| Lean::Ahead)
    }
}
