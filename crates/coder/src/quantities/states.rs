//! In what condition the counted are.

use dateline_knowledge::measures::{Measures, StateOf};
use dateline_predicates::{Predicate, Predicates, Route, SlotName, Voice};
use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, Token};

/// Nouns through which a condition is told of their owner: "the *fate* of two".
const ASPECTS: [&str; 5] = ["status", "fate", "whereabouts", "condition", "location"];

/// The condition of the things headed by `head`: from their own noun, its modifiers, or the predicate over them.
pub(super) fn state(parsed: &Parsed<'_>, measures: &Measures, predicates: &Predicates, head: Id<Token>) -> Option<String> {
    let over = |token: Id<Token>| {
        let told = predicates.all.iter().filter_map(|(_, predicate)| told_by(measures, predicate, token));
        told.min_by_key(|&(route, at, _)| (route, at.index().abs_diff(token.index()))).map(|(_, _, state)| state)
    };
    modifier(parsed, measures, head)
        .or_else(|| bare_participle(parsed, measures, head))
        .or_else(|| over(head))
        .or_else(|| aspect_owner(parsed, head).and_then(over))
        .or_else(|| own(parsed, measures, head))
}

/// "two *dead* soldiers", "22 *living* hostages".
fn modifier(parsed: &Parsed<'_>, measures: &Measures, head: Id<Token>) -> Option<String> {
    let modifiers = parsed.syntax.children(head).iter().copied().filter(|&child| {
        matches!(parsed.word(child).rel, Rel::Amod | Rel::Advmod) || parsed.word(child).rel == Rel::Acl && child < head
    });
    let modifiers = modifiers.filter(|&child| !parsed.form(child).contains('-') && !follows_hyphen(parsed, child));
    modifiers.filter_map(|child| measures.state(parsed.lemma(child)).or_else(|| measures.state(parsed.form(child)))).map(|word| word.state.clone()).next()
}

/// "ISIL-*held*".
fn follows_hyphen(parsed: &Parsed<'_>, token: Id<Token>) -> bool {
    token.index() > 0 && parsed.form(Id::new(token.index() - 1)) == "-"
}

/// "30 *wounded*", "two *missing*": the next word, where the number depends on it.
fn bare_participle(parsed: &Parsed<'_>, measures: &Measures, number: Id<Token>) -> Option<String> {
    let next = number.next();
    let depends = parsed.sentence(number).holds(next) && parsed.word(number).head == Some(next);
    let word = measures.state(parsed.lemma(next)).or_else(|| measures.state(parsed.form(next)))?;
    (depends && parsed.upos(number) == Upos::Num).then(|| word.state.clone())
}

/// The condition that `predicate` tells of its argument headed by `token`, and how surely and where it stands.
fn told_by(measures: &Measures, predicate: &Predicate, token: Id<Token>) -> Option<(Route, Id<Token>, String)> {
    let word = measures.state(&predicate.lemma)?;
    let slot = match word.of {
        StateOf::Subject => SlotName::Subject,
        StateOf::Object => SlotName::Object,
        StateOf::Counted => return None,
    };
    let active_hold = word.state == "held" && predicate.voice == Voice::Active;
    let told = predicate.slots(&slot).find(|slot| slot.head == token)?;
    (predicate.negated.is_none() && !active_hold).then(|| (told.route, predicate.head, word.state.clone()))
}

/// "status" in "the status of two".
fn aspect_owner(parsed: &Parsed<'_>, head: Id<Token>) -> Option<Id<Token>> {
    let word = parsed.word(head);
    let owner = word.head.filter(|_| matches!(word.rel, Rel::Nmod | Rel::NmodPoss))?;
    ASPECTS.contains(&parsed.lemma(owner)).then_some(owner)
}

/// "21 *deaths*", "59 *hostages*".
fn own(parsed: &Parsed<'_>, measures: &Measures, head: Id<Token>) -> Option<String> {
    measures.state(parsed.lemma(head)).filter(|word| word.of == StateOf::Counted).map(|word| word.state.clone())
}
