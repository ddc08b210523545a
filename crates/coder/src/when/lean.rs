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
    if let Some(leaning) = calendar.leaning(before, LeaningPlace::Before) {
        return of(leaning.ahead);
    }
    let Some(mut at) = head_of(parsed, first, last) else { return Lean::Unknown };
    for _ in 0..REACH {
        let Some(above) = parsed.word(at).head else { break };
        at = above;
        match lean_of_governor(parsed, calendar, at) {
            Lean::Unknown => {}
            known => return known,
        }
    }
    Lean::Unknown
}

fn of(ahead: bool) -> Lean {
    if ahead { Lean::Ahead } else { Lean::Behind }
}

/// The token of the expression that depends on one outside.
fn head_of(parsed: &Parsed, first: Id<Token>, last: Id<Token>) -> Option<Id<Token>> {
    (first.index()..=last.index()).map(Id::new).find(|&token| {
        parsed.word(token).head.is_some_and(|head| head < first || head > last)
    })
}

fn lean_of_governor(parsed: &Parsed, calendar: &Calendar, at: Id<Token>) -> Lean {
    let word = parsed.word(at);
    let auxiliaries = || parsed.syntax.children(at).iter().copied().filter(|&child| parsed.word(child).rel.is(Rel::Aux));
    let lemma = word.lemma.to_lowercase();
    let perfect = auxiliaries().any(|aux| &*parsed.word(aux).lemma == "have");
    let leans = |form: &str| calendar.leaning(form, LeaningPlace::Auxiliary);
    if let Some(leaning) = auxiliaries().find_map(|aux| leans(&parsed.word(aux).lemma.to_lowercase())).filter(|_| !perfect) {
        return of(leaning.ahead);
    }
    if let Some(leaning) = calendar.leaning(&lemma, LeaningPlace::Governor).filter(|_| !perfect) {
        return of(leaning.ahead);
    }
    if word.upos != Upos::Verb && !has_copula(parsed, at) {
        return Lean::Unknown;
    }
    lean_of_verb(parsed, calendar, at, &lemma, perfect)
}

fn has_copula(parsed: &Parsed, at: Id<Token>) -> bool {
    parsed.syntax.child(at, Rel::Cop).is_some()
}

fn lean_of_verb(parsed: &Parsed, calendar: &Calendar, at: Id<Token>, lemma: &str, perfect: bool) -> Lean {
    let word = parsed.word(at);
    let finite = finite_of(parsed, at).unwrap_or(at);
    let form = parsed.word(finite);
    if perfect || form.feats.is("Tense", "Past") || matches!(&*form.xpos, "VBD" | "VBN") {
        return Lean::Behind;
    }
    if &*word.xpos == "VBG" && finite != at {
        return Lean::Ahead;
    }
    let infinitive = word.feats.is("VerbForm", "Inf") && parsed.syntax.children_by(at, Rel::Mark).any(|mark| parsed.is_form(mark, "to"));
    if infinitive {
        return lean_of_infinitive(parsed, calendar, at);
    }
    if matches!(&*form.xpos, "VBZ" | "VBP") && finite == at && calendar.leaning(lemma, LeaningPlace::Present).is_some() {
        return Lean::Ahead;
    }
    Lean::Unknown
}

/// "plans to meet": what the verb over the infinitive says, if anything; a bare "to meet" lies ahead.
fn lean_of_infinitive(parsed: &Parsed, calendar: &Calendar, at: Id<Token>) -> Lean {
    let Some(above) = parsed.word(at).head else { return Lean::Ahead };
    if parsed.word(at).rel == Rel::Advcl {
        return Lean::Unknown;
    }
    match lean_of_governor(parsed, calendar, above) {
        Lean::Unknown => Lean::Ahead,
        known => known,
    }
}

/// The auxiliary or copula that carries the tense.
fn finite_of(parsed: &Parsed, at: Id<Token>) -> Option<Id<Token>> {
    parsed.syntax.children(at).iter().copied().find(|&child| {
        let word = parsed.word(child);
        (word.rel.is(Rel::Aux) || word.rel == Rel::Cop) && word.feats.is("VerbForm", "Fin")
    })
}
