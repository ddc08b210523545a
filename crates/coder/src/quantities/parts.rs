//! Numbers whose noun stands elsewhere, and which quantities are parts of which.

use dateline_knowledge::measures::Measures;
use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, Token};

use super::Quantity;
use super::states::aspect_owner;

/// How many sentences back a number without a noun looks for one.
const REACH_SENTENCES: usize = 3;

/// A quantity while it is being made.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) quantity: Quantity,
    /// The first word of its hedge, in small letters.
    pub(super) hedge_word: Option<String>,
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
    pub(super) fn head(&self) -> Id<Token> {
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
        if continues(parsed, &drafts[at])
            && let Some(whole) = antecedent(parsed, drafts, at)
        {
            let (unit, head) = (drafts[whole].quantity.unit.clone(), drafts[whole].quantity.unit_head);
            drafts[at].quantity.unit = unit;
            drafts[at].quantity.unit_head = head;
        }
    }
}

/// Whether a number without a noun speaks of things counted before: "35 of them", "two remain", "the eight",
/// "50 more", "12 killed", "the fate of two". A number in another phrase ("from 65 to 67") does not.
fn continues(parsed: &Parsed<'_>, draft: &Draft) -> bool {
    let word = parsed.word(draft.main);
    let argument = matches!(word.rel, Rel::Nsubj | Rel::NsubjPass | Rel::Obj | Rel::Iobj);
    let article = parsed.syntax.children_by(draft.main, Rel::Det).any(|det| parsed.is_form(det, "the"));
    let next = draft.main.next();
    let more =
        parsed.sentence(draft.main).holds(next) && ["more", "others"].iter().any(|word| parsed.is_form(next, word));
    let aspect = aspect_owner(parsed, draft.main).is_some();
    draft.of.is_some() || draft.quantity.state.is_some() || argument || article || more || aspect
}

/// The quantity before `at` whose things the number at `at` counts too: of the near ones the last that tells a
/// condition, since that is what a report goes on about, else the last. A share continues a share.
fn antecedent(parsed: &Parsed<'_>, drafts: &[Draft], at: usize) -> Option<usize> {
    let fits =
        |&before: &usize| drafts[before].counts == drafts[at].counts && drafts[before].quantity.unit_head.is_some();
    let near = nearby(parsed, drafts, at).filter(fits);
    let with_state = near.clone().find(|&before| drafts[before].quantity.state.is_some());
    with_state.or_else(|| near.clone().next())
}

/// The quantities before `at` that are near enough to be what it goes on about, the nearest first.
fn nearby<'d>(parsed: &Parsed<'d>, drafts: &'d [Draft], at: usize) -> impl Iterator<Item = usize> + Clone + use<'d> {
    let parsed = *parsed;
    let sentence = move |draft: &Draft| parsed.segments.sentence_of(draft.main).index();
    let here = sentence(&drafts[at]);
    (0..at).rev().take_while(move |&before| here - sentence(&drafts[before]) <= REACH_SENTENCES)
}

/// Links parts to their wholes: "35 of *them*", "59 hostages, *including* five Americans", and a smaller number of the
/// same things in the same or next sentences that has another state.
pub(super) fn link_parts(parsed: &Parsed<'_>, measures: &Measures, drafts: &mut [Draft]) {
    for at in 0..drafts.len() {
        let whole = included_in(parsed, drafts, at).or_else(|| same_things(parsed, measures, drafts, at));
        drafts[at].quantity.part_of = whole.map(Id::new);
    }
}

/// The whole that "including" names.
fn included_in(parsed: &Parsed<'_>, drafts: &[Draft], at: usize) -> Option<usize> {
    let head = drafts[at].head();
    let includes = parsed.syntax.children_by(head, Rel::Case).any(|case| parsed.is_form(case, "including"))
        || parsed
            .word(head)
            .head
            .is_some_and(|above| parsed.lemma(above) == "include" && parsed.word(head).rel == Rel::Obj);
    let earlier = |&before: &usize| {
        let other = &drafts[before];
        other.counts && other.quantity.value > drafts[at].quantity.value && parsed.sentence(head).holds(other.main)
    };
    includes.then(|| nearby(parsed, drafts, at).find(earlier)).flatten()
}

/// The nearest earlier quantity of the same things that is larger and no part itself, where the text presents this one
/// as a part: by an "of" phrase without a noun of its own, or by a condition that the whole leaves open.
fn same_things(parsed: &Parsed<'_>, measures: &Measures, drafts: &[Draft], at: usize) -> Option<usize> {
    let draft = &drafts[at];
    let elsewhere = draft.is_elsewhere && draft.of.is_some();
    let is_whole = |&before: &usize| {
        let other = &drafts[before].quantity;
        let open = other.state.as_deref().is_none_or(|state| measures.is_open(state));
        let told_apart = draft.quantity.state.is_some() && draft.quantity.state != other.state && open;
        drafts[before].counts
            && other.unit == draft.quantity.unit
            && other.value > draft.quantity.value
            && other.part_of.is_none()
            && (elsewhere || told_apart)
    };
    (draft.counts && draft.quantity.unit.is_some()).then(|| nearby(parsed, drafts, at).find(is_whole)).flatten()
}
