//! Whether a place name means the place, or its government or people.

use dateline_knowledge::places::{Gazetteer, PlaceKind, PlaceWords};
use dateline_syntax::{NameKind, Parsed, Rel, Upos};
use dateline_text::{Id, Token};

use super::mentions::Mention;

/// False where the name stands for a government or a people: "*Moscow* said", "*U.S.* officials", "talks with *Iran*".
pub(super) fn is_literal(parsed: &Parsed<'_>, gazetteer: &Gazetteer, mention: &Mention) -> bool {
    let Some(&likeliest) = mention.known.first() else { return true };
    let kind = gazetteer.places[likeliest].kind;
    let in_dateline = parsed.sentence(mention.head).dateline.is_some_and(|dateline| dateline.contains(mention.span));
    if kind == PlaceKind::Exact || mention.is_part || in_dateline {
        return true;
    }
    !Reading { parsed, words: &gazetteer.words, is_country: kind == PlaceKind::Country }
        .acts(first_conjunct(parsed, mention.head))
}

/// The first of the words that `token` is conjoined to.
fn first_conjunct(parsed: &Parsed<'_>, token: Id<Token>) -> Id<Token> {
    let mut first = token;
    while let (Rel::Conj, Some(head)) = (parsed.word(first).rel, parsed.word(first).head) {
        first = head;
    }
    first
}

/// A sentence, read for what its place names stand for.
struct Reading<'a> {
    parsed: &'a Parsed<'a>,
    words: &'a PlaceWords,
    /// Whether the name is that of a country; a town stands for people less often.
    is_country: bool,
}

impl Reading<'_> {
    /// Whether the name headed by `token` acts, is acted upon as a party, or modifies one that is.
    fn acts(&self, token: Id<Token>) -> bool {
        let word = self.parsed.word(token);
        let Some(head) = word.head else { return false };
        let lemma = self.parsed.lemma(head);
        match word.rel {
            Rel::Nsubj => self.is_actor_of(head, lemma),
            Rel::NsubjPass => self.words.is_addressed(lemma),
            Rel::OblAgent => true,
            Rel::Obj | Rel::Iobj => self.words.is_addressed(lemma),
            Rel::Compound | Rel::NmodPoss | Rel::Amod => self.owns(head, lemma),
            Rel::Nmod | Rel::Obl => self.is_party(token, head),
            _ => false,
        }
    }

    /// "*Moscow* said", "*Iran* is ready"; but "Aleppo lies", "Baghdad is the capital".
    fn is_actor_of(&self, head: Id<Token>, lemma: &str) -> bool {
        match self.parsed.upos(head) {
            Upos::Verb => !self.words.stays(lemma),
            Upos::Adj => self.is_country,
            Upos::Noun => self.is_country && self.words.is_agent(lemma),
            _ => false,
        }
    }

    /// "*U.S.* officials", "*Turkey's* economy", "*London* Mayor Bell"; but "*Turkey's* coast", "*London* streets", "*Syria's* Idlib".
    fn owns(&self, head: Id<Token>, lemma: &str) -> bool {
        let common = self.parsed.upos(head) == Upos::Noun;
        let name = self.parsed.syntax.name_at(head);
        let of_someone = name.is_some_and(|name| name.kind != NameKind::Location);
        self.words.is_agent(lemma) || of_someone || self.is_country && common && !self.words.is_spot(lemma)
    }

    /// Whether the preposition makes the name a party: "talks *with* Iran", "war *against* Iraq", "sanctions *on* Cuba".
    fn is_party(&self, token: Id<Token>, head: Id<Token>) -> bool {
        let Some(case) = self.parsed.syntax.child(token, Rel::Case) else { return false };
        let lemma = self.parsed.lemma(head);
        let lies = self.words.is_spot(lemma) || self.words.is_feature(lemma);
        match self.parsed.form(case).to_lowercase().as_str() {
            "with" | "against" => !lies,
            "according" | "versus" | "vs" | "vs." => true,
            "between" => !lies && self.parsed.word(token).rel == Rel::Nmod,
            "by" => true,
            "of" | "for" | "on" | "to" | "from" | "toward" | "towards" => self.words.is_dealing(lemma),
            _ => false,
        }
    }
}
