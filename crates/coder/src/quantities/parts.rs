//! Numbers whose noun stands elsewhere, and which quantities are parts of which.

use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, Token};

use super::Quantity;

/// How many sentences back a number without a noun looks for one.
const REACH_SENTENCES: usize = 3;

/// A quantity while it is being made.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) quantity: Quantity,
    /// The token of the number whose head lies outside it.
    pub(super) main: Id<Token>,
    /// The noun or pronoun of its "of" phrase.
    pub(super) of: Option<Id<Token>>,
    /// Whether its noun stands elsewhere.
    pub(super) is_elsewhere: bool,
    /// Whether it counts things.
    pub(super) counts: bool,
}

impl Draft {
    /// The head of its phrase.
    fn head(&self) -> Id<Token> {
        self.quantity.unit_head.filter(|_| !self.is_elsewhere).unwrap_or(self.main)
    }
}

/// Gives the numbers without a noun the unit of what they are a part of, or continue.
pub(super) fn settle_units(parsed: &Parsed<'_>, drafts: &mut [Draft]) {
    for at in 0..drafts.len() {
        if !drafts[at].is_elsewhere {
            continue;
        }
        let of_noun = drafts[at].of.filter(|&of| parsed.upos(of).is_nominal() && parsed.upos(of) != Upos::Pron);
        if let Some(noun) = of_noun {
            drafts[at].quantity.unit = Some(parsed.lemma(noun).to_lowercase());
            drafts[at].quantity.unit_head = Some(noun);
            continue;
        }
        if let Some(whole) = antecedent(parsed, drafts, at) {
            let (unit, head) = (drafts[whole].quantity.unit.clone(), drafts[whole].quantity.unit_head);
            drafts[at].quantity.unit = unit;
            drafts[at].quantity.unit_head = head;
        }
    }
}

/// The quantity before `at` whose things the number at `at` counts too.
fn antecedent(parsed: &Parsed<'_>, drafts: &[Draft], at: usize) -> Option<usize> {
    let here = parsed.segments.sentence_of(drafts[at].main).index();
    let near = |draft: &Draft| here - parsed.segments.sentence_of(draft.main).index() <= REACH_SENTENCES;
    let fits = |draft: &Draft| draft.counts && draft.quantity.unit.is_some() && near(draft);
    (0..at).rev().find(|&before| fits(&drafts[before]))
}

/// Links parts to their wholes: "35 of *them*", "59 hostages, *including* five Americans", and a smaller number of the
/// same things in the same or next sentences that has another state.
pub(super) fn link_parts(parsed: &Parsed<'_>, drafts: &mut [Draft]) {
    for at in 0..drafts.len() {
        let whole = included_in(parsed, drafts, at).or_else(|| same_things(parsed, drafts, at));
        drafts[at].quantity.part_of = whole.map(Id::new);
    }
}

/// The whole that "including" names.
fn included_in(parsed: &Parsed<'_>, drafts: &[Draft], at: usize) -> Option<usize> {
    let head = drafts[at].head();
    let includes = parsed.syntax.children_by(head, Rel::Case).any(|case| parsed.is_form(case, "including"))
        || parsed.word(head).head.is_some_and(|above| parsed.lemma(above) == "include" && parsed.word(head).rel == Rel::Obj);
    let earlier = |&before: &usize| {
        let other = &drafts[before];
        other.counts && other.quantity.value > drafts[at].quantity.value && parsed.sentence(head).holds(other.main)
    };
    includes.then(|| (0..at).rev().find(earlier)).flatten()
}

/// The nearest earlier quantity of the same things that is larger and no part itself, where the text presents this one
/// as a part: by "of", without a noun of its own, or with a condition of its own.
fn same_things(parsed: &Parsed<'_>, drafts: &[Draft], at: usize) -> Option<usize> {
    let draft = &drafts[at];
    let here = parsed.segments.sentence_of(draft.main).index();
    let is_whole = |&before: &usize| {
        let other = &drafts[before];
        let reach = if draft.of.is_some() { REACH_SENTENCES } else { 1 };
        other.counts
            && other.quantity.unit == draft.quantity.unit
            && other.quantity.value > draft.quantity.value
            && other.quantity.part_of.is_none()
            && here - parsed.segments.sentence_of(other.main).index() <= reach
    };
    let whole = (0..at).rev().find(is_whole)?;
    let own_state = draft.quantity.state.is_some() && draft.quantity.state != drafts[whole].quantity.state;
    let pronoun = draft.of.is_some_and(|of| parsed.upos(of) == Upos::Pron);
    let is_part = draft.is_elsewhere && (draft.of.is_some() || pronoun) || own_state;
    (draft.counts && draft.quantity.unit.is_some() && is_part).then_some(whole)
}
