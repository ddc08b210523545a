//! In what condition the counted are.

use dateline_knowledge::measures::{Measures, StateOf};
use dateline_predicates::{Kind, Predicate, Predicates, Route, SlotName, Voice};
use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, Token};

use super::counted::is_stand_in;
use super::parts::Draft;

/// Nouns through which a condition is told of their owner: "the *fate* of two".
const ASPECTS: [&str; 5] = ["status", "fate", "whereabouts", "condition", "location"];

/// Gives conjoined things the condition of the first of them ("destroyed eight trucks and *nine houses*").
pub(super) fn share_states(parsed: &Parsed<'_>, drafts: &mut [Draft]) {
    for at in 1..drafts.len() {
        let word = parsed.word(drafts[at].head());
        let first = word.head.filter(|_| word.rel == Rel::Conj && drafts[at].counts);
        let is_first = |&before: &usize| Some(drafts[before].head()) == first;
        let near = |&before: &usize| first.is_some_and(|first| drafts[before].head() >= first);
        let Some(before) = (0..at).rev().take_while(near).find(is_first) else { continue };
        if drafts[before].quantity.state.is_some() {
            drafts[at].quantity.state = drafts[before].quantity.state.clone();
        }
    }
}

/// How far behind an aspect's owner its condition stands: "two of them is still *unknown*".
const ASPECT_REACH_TOKENS: usize = 5;

/// The condition of the things that `draft` counts: from their noun's modifiers, the predicate over them, or their own
/// noun.
pub(super) fn state(
    parsed: &Parsed<'_>,
    measures: &Measures,
    predicates: &Predicates,
    draft: &Draft,
) -> Option<String> {
    let head = draft.head();
    if !draft.counts {
        return None;
    }
    let over = |is_counted: &dyn Fn(Id<Token>) -> bool| {
        let told = in_sentence(parsed, predicates, head)
            .iter()
            .filter_map(|predicate| told_by(parsed, measures, predicate, draft, is_counted));
        told.min_by_key(|&(route, at, _)| (route, at.index().abs_diff(head.index()))).map(|(_, _, state)| state)
    };
    let more = parsed.word(head).head.filter(|&above| is_stand_in(parsed, above));
    let counted =
        |token: Id<Token>| token == head || more == Some(token) || draft.quantity.span.contains(parsed.span(token));
    // "held 12 talks", "executed 12 strikes": acts have no condition.
    let is_act = predicates.at(head).is_some_and(|id| predicates.all[id].kind == Kind::Noun);
    let over = |is_counted: &dyn Fn(Id<Token>) -> bool| over(is_counted).filter(|_| !is_act);
    modifier(parsed, measures, head)
        .or_else(|| bare_participle(parsed, measures, head))
        .or_else(|| over(&counted))
        .or_else(|| passive_clause(parsed, measures, head))
        .or_else(|| {
            let owner = aspect_owner(parsed, head)?;
            over(&|token| token == owner).or_else(|| told_after(parsed, measures, head))
        })
        .or_else(|| own(parsed, measures, head))
}

/// The predicates of the sentence of `token`.
fn in_sentence<'p>(parsed: &Parsed<'_>, predicates: &'p Predicates, token: Id<Token>) -> &'p [Predicate] {
    let tokens = &parsed.sentence(token).tokens;
    let all = predicates.all.as_slice();
    let from = all.partition_point(|predicate| predicate.head.index() < tokens.start);
    let to = all.partition_point(|predicate| predicate.head.index() < tokens.end);
    &all[from..to]
}

/// "two *dead* soldiers", "22 *living* hostages".
fn modifier(parsed: &Parsed<'_>, measures: &Measures, head: Id<Token>) -> Option<String> {
    let is_modifier = |child: Id<Token>| {
        let rel = parsed.word(child).rel;
        let stands_alone = !parsed.form(child).contains('-') && !follows_hyphen(parsed, child);
        stands_alone && (matches!(rel, Rel::Amod | Rel::Advmod) || rel == Rel::Acl && child < head)
    };
    let told = |child: Id<Token>| {
        let word = measures.state(parsed.form(child)).or_else(|| measures.state(parsed.lemma(child)))?;
        // "two *freed* men", but "two free tickets".
        let participle = word.of == StateOf::Subject || !parsed.is_form(child, parsed.lemma(child));
        participle.then(|| word.state.clone())
    };
    parsed.syntax.children(head).iter().copied().filter(|&child| is_modifier(child)).find_map(told)
}

/// "ISIL-*held*".
fn follows_hyphen(parsed: &Parsed<'_>, token: Id<Token>) -> bool {
    token.index() > 0 && parsed.form(Id::new(token.index() - 1)) == "-"
}

/// "1,200 villagers who *were displaced*", where the tree has the clause below the noun.
fn passive_clause(parsed: &Parsed<'_>, measures: &Measures, head: Id<Token>) -> Option<String> {
    let clause = |child: Id<Token>| {
        let below = matches!(parsed.word(child).rel, Rel::Acl | Rel::AclRelcl);
        let word = measures.state(parsed.lemma(child)).filter(|word| below && word.of == StateOf::Object)?;
        parsed.syntax.child(child, Rel::AuxPass).map(|_| word.state.clone())
    };
    parsed.syntax.children(head).iter().copied().find_map(clause)
}

/// "30 *wounded*", "two *missing*": the next word, where the number depends on it.
fn bare_participle(parsed: &Parsed<'_>, measures: &Measures, number: Id<Token>) -> Option<String> {
    let next = number.next();
    let depends = parsed.upos(number) == Upos::Num && parsed.word(number).head == Some(next);
    if !depends || !parsed.sentence(number).holds(next) {
        return None;
    }
    measures.state(parsed.lemma(next)).or_else(|| measures.state(parsed.form(next))).map(|word| word.state.clone())
}

/// The condition that `predicate` tells of an argument that `is_counted`, and how surely and where it stands.
fn told_by(
    parsed: &Parsed<'_>,
    measures: &Measures,
    predicate: &Predicate,
    draft: &Draft,
    is_counted: &dyn Fn(Id<Token>) -> bool,
) -> Option<(Route, Id<Token>, String)> {
    let word = measures.state(parsed.form(predicate.head)).or_else(|| measures.state(&predicate.lemma))?;
    let active_hold = word.state == "held" && predicate.voice == Voice::Active;
    if predicate.negated.is_some() || active_hold {
        return None;
    }
    let told = predicate.slots.iter().find(|slot| is_counted(slot.head) && tells_of(word.of, &slot.name, draft))?;
    Some((told.route, predicate.head, word.state.clone()))
}

/// Whether a word of condition tells of an argument of this name. A number hides an object: "killed *at* least nine"
/// looks like a prepositional phrase, "wounded *30 to 40 workers*" like one of measure.
fn tells_of(of: StateOf, name: &SlotName, draft: &Draft) -> bool {
    match (of, name) {
        (StateOf::Subject, SlotName::Subject) | (StateOf::Object, SlotName::Object | SlotName::Bare) => true,
        (StateOf::Object, SlotName::With(case)) => draft.hedge_word.as_deref() == Some(case.as_str()),
        _ => false,
    }
}

/// The condition that a word close behind tells, whatever the tree: "the fate of two remains *unknown*".
fn told_after(parsed: &Parsed<'_>, measures: &Measures, token: Id<Token>) -> Option<String> {
    let end = parsed.sentence(token).tokens.end;
    let words = (token.index() + 1..end).take(ASPECT_REACH_TOKENS).map(|at| measures.state(parsed.form(Id::new(at))));
    words.flatten().find(|word| word.of == StateOf::Subject).map(|word| word.state.clone())
}

/// "status" in "the status of two".
pub(super) fn aspect_owner(parsed: &Parsed<'_>, head: Id<Token>) -> Option<Id<Token>> {
    let word = parsed.word(head);
    let owner = word.head.filter(|_| matches!(word.rel, Rel::Nmod | Rel::NmodPoss));
    owner.or_else(|| noun_before_of(parsed, head)).filter(|&owner| ASPECTS.contains(&parsed.lemma(owner)))
}

/// "status" in "the status of two remains unknown", where "two" was read as a part of what follows.
fn noun_before_of(parsed: &Parsed<'_>, head: Id<Token>) -> Option<Id<Token>> {
    let start = parsed.sentence(head).tokens.start;
    let of = head.index().checked_sub(1).filter(|&of| of > start)?;
    parsed.is_form(Id::new(of), "of").then(|| Id::new(of - 1))
}

/// "21 *deaths*", "59 *hostages*".
fn own(parsed: &Parsed<'_>, measures: &Measures, head: Id<Token>) -> Option<String> {
    measures.state(parsed.lemma(head)).filter(|word| word.of == StateOf::Counted).map(|word| word.state.clone())
}
