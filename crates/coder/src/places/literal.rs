//! Whether a place name means the place, or its government or people.

use dateline_knowledge::places::{Gazetteer, PlaceKind};
use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, Token};

use super::mentions::Mention;

/// False where the name stands for a government or a people: "*Moscow* said", "*U.S.* officials", "talks with *Iran*".
pub(super) fn is_literal(parsed: &Parsed<'_>, gazetteer: &Gazetteer, mention: &Mention) -> bool {
    let can_stand_for_people =
        mention.known.first().is_some_and(|&id| gazetteer.places[id].kind != PlaceKind::Exact) && !mention.is_part;
    let in_dateline = parsed.sentence(mention.head).dateline.is_some_and(|dateline| dateline.contains(mention.span));
    !can_stand_for_people || in_dateline || !acts(parsed, gazetteer, first_conjunct(parsed, mention.head))
}

/// The first of the words that `token` is conjoined to.
fn first_conjunct(parsed: &Parsed<'_>, token: Id<Token>) -> Id<Token> {
    let mut first = token;
    while let (Rel::Conj, Some(head)) = (parsed.word(first).rel, parsed.word(first).head) {
        first = head;
    }
    first
}

/// Whether the name headed by `token` acts, is acted upon as a party, or modifies one that is.
fn acts(parsed: &Parsed<'_>, gazetteer: &Gazetteer, token: Id<Token>) -> bool {
    let words = &gazetteer.words;
    let word = parsed.word(token);
    let Some(head) = word.head else { return false };
    let lemma = parsed.lemma(head);
    match word.rel {
        Rel::Nsubj => parsed.upos(head) == Upos::Verb && !words.stays(lemma),
        Rel::OblAgent => true,
        Rel::Obj | Rel::Iobj => words.is_addressed(lemma),
        Rel::Compound | Rel::NmodPoss | Rel::Amod => words.is_agent(lemma),
        Rel::Nmod | Rel::Obl => is_party(parsed, gazetteer, token, head),
        _ => false,
    }
}

/// Whether the preposition makes the name a party: "talks *with* Iran", "war *against* Iraq", "relations *between* …".
fn is_party(parsed: &Parsed<'_>, gazetteer: &Gazetteer, token: Id<Token>, head: Id<Token>) -> bool {
    let Some(case) = parsed.syntax.child(token, Rel::Case) else { return false };
    let lies = gazetteer.words.is_feature(parsed.lemma(head));
    match parsed.form(case).to_lowercase().as_str() {
        "with" | "against" => !lies,
        "between" => !lies && matches!(parsed.word(token).rel, Rel::Nmod),
        "by" => parsed.upos(head) == Upos::Noun,
        "of" => gazetteer.words.is_agent(parsed.lemma(head)),
        _ => false,
    }
}
