//! The words beside a predicate that patterns ask for.

use dateline_knowledge::lexicon::{FirstWord, Patterns};
use dateline_predicates::{Kind, Predicate, Predicates, SlotName};
use dateline_syntax::{Parsed, Rel};
use dateline_text::{Id, Token};

/// A predicate with the words beside it, worked out once for all patterns.
pub(super) struct Beside<'a> {
    parsed: Parsed<'a>,
    pub(super) predicate: &'a Predicate,
    /// The noun with the words that make it a thing of its own: "drone attack", "exchange of prisoners". Empty for a verb.
    pub(super) phrases: Vec<String>,
}

impl<'a> Beside<'a> {
    pub(super) fn of(parsed: &Parsed<'a>, predicate: &'a Predicate) -> Self {
        let is_noun = predicate.kind == Kind::Noun || predicate.light.is_some();
        let mut phrases = if is_noun { noun_phrases(parsed, predicate.head) } else { Vec::new() };
        phrases.retain(|phrase| *phrase != predicate.lemma);
        Self { parsed: *parsed, predicate, phrases }
    }

    /// The first words of patterns that stand here: as the predicate's noun, as the head of an argument with or without
    /// what makes it a thing of its own, or beside the predicate. A pattern whose first word is none of them cannot fit.
    pub(super) fn first_words(&self, predicates: &Predicates, patterns: &Patterns) -> Vec<FirstWord> {
        let (parsed, predicate) = (&self.parsed, self.predicate);
        let own = std::iter::once(predicate.lemma.as_str()).chain(self.phrases.iter().map(String::as_str));
        let mut found: Vec<FirstWord> = own.filter_map(|word| patterns.first_word(word)).collect();
        for slot in &predicate.slots {
            found.extend(patterns.first_word(parsed.lower_lemma(slot.head)));
            found.extend(noun_phrases(parsed, slot.head).iter().filter_map(|phrase| patterns.first_word(phrase)));
            let held = predicates.at(slot.head).filter(|_| slot.name == SlotName::Content);
            found.extend(held.and_then(|id| patterns.first_word(&predicates.all[id].lemma)));
        }
        let heads = std::iter::once(predicate.head).chain(predicate.light.as_ref().map(|light| light.head));
        let children = heads.flat_map(|head| parsed.syntax.children(head));
        found.extend(children.filter_map(|&child| patterns.first_word(parsed.lower_lemma(child))));
        found
    }
}

/// A noun with the words that make it a thing of its own: "drone attack", "exchange of prisoners".
pub(super) fn noun_phrases(parsed: &Parsed<'_>, head: Id<Token>) -> Vec<String> {
    let lemma = parsed.lower_lemma(head);
    let mut before = Vec::new();
    let mut phrases = Vec::new();
    for &child in parsed.syntax.children(head) {
        let word = parsed.lower_lemma(child);
        match parsed.word(child).rel {
            Rel::Compound | Rel::Amod if child < head => before.push(word),
            Rel::Nmod if parsed.syntax.child(child, Rel::Case).is_some_and(|case| parsed.is_form(case, "of")) => {
                phrases.push(format!("{lemma} of {word}"));
            }
            _ => {}
        }
    }
    for from in 0..before.len() {
        phrases.push(format!("{} {lemma}", before[from..].join(" ")));
        phrases.push(format!("{} {lemma}", before[from]));
    }
    phrases.sort();
    phrases.dedup();
    phrases
}
