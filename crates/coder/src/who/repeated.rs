//! Things that a text takes up again by the same noun: "a new bridge … the bridge".

use std::collections::BTreeMap;

use dateline_syntax::{Determiner, Parsed, Rel, Upos};
use dateline_text::Id;

use super::tree::{is_plural, preposition};
use super::{Entities, Entity, Tok};

/// How many sentences back a bare "the bridge" goes.
const REACH_SENTENCES: usize = 12;
/// How many noun phrases with one noun are looked at.
const MOST_ALIKE: usize = 12;

/// The heads of noun phrases that mean one thing: chains of at least two, in text order. They are nobody: no entity has
/// a mention there.
pub fn repeated(parsed: &Parsed<'_>, entities: &Entities) -> Vec<Vec<Tok>> {
    let mut phrases: Vec<Phrase> = Vec::new();
    let mut alike: BTreeMap<(&str, bool), Vec<usize>> = BTreeMap::new();
    let mut chains: Vec<Vec<Tok>> = Vec::new();
    for token in parsed.segments.tokens.ids().filter(|&token| is_thing(parsed, entities, token)) {
        let mut phrase = Phrase::read(parsed, entities, token);
        let known = alike.entry((parsed.lemma(token), is_plural(parsed, token))).or_default();
        let taken_up = known.iter().rev().take(MOST_ALIKE).find(|&&at| phrase.takes_up(parsed, &phrases[at]));
        match taken_up {
            Some(&at) => {
                phrase.chain = phrases[at].chain;
                chains[phrase.chain].push(token);
            }
            None => {
                phrase.chain = chains.len();
                chains.push(vec![token]);
            }
        }
        known.push(phrases.len());
        phrases.push(phrase);
    }
    chains.retain(|chain| chain.len() > 1);
    chains
}

/// What a noun phrase says of its thing.
struct Phrase<'a> {
    head: Tok,
    /// "the", "this", an owner; or a name.
    definite: bool,
    is_name: bool,
    /// The words that tell it from others of its kind.
    details: Vec<&'a str>,
    owner: Option<Owner<'a>>,
    chain: usize,
}

/// Whose it is.
#[derive(PartialEq)]
enum Owner<'a> {
    Entity(Id<Entity>),
    Noun(&'a str),
}

impl<'a> Phrase<'a> {
    fn read(parsed: &Parsed<'a>, entities: &Entities, head: Tok) -> Self {
        let mut definite = parsed.determiner(head).is_some_and(Determiner::is_definite);
        let (mut details, mut owner) = (Vec::new(), None);
        for token in (0..head.index()).rev().map(Id::new).take_while(|&token| is_before(parsed, token, head)) {
            if matches!(parsed.upos(token), Upos::Adj | Upos::Noun | Upos::Propn | Upos::Num | Upos::Verb) {
                details.push(parsed.lemma(token));
            }
        }
        for &child in parsed.syntax.children(head) {
            match parsed.word(child).rel {
                Rel::Nummod | Rel::Flat | Rel::NmodDesc | Rel::Amod | Rel::Compound if head < child => {
                    details.push(parsed.lemma(child));
                }
                Rel::Nmod if preposition(parsed, child).as_deref() == Some("of") => details.push(parsed.lemma(child)),
                Rel::NmodPoss => {
                    definite = true;
                    owner = Some(entities.at[child].map_or_else(|| Owner::Noun(parsed.lemma(child)), Owner::Entity));
                }
                _ => {}
            }
        }
        Self { head, definite, is_name: parsed.upos(head) == Upos::Propn, details, owner, chain: 0 }
    }

    /// Whether this means what the earlier `other` means: it adds nothing that is not known of it.
    fn takes_up(&self, parsed: &Parsed<'_>, other: &Self) -> bool {
        let back = parsed.segments.sentence_of(self.head).index() - parsed.segments.sentence_of(other.head).index();
        let near = !self.details.is_empty() || self.is_name || back <= REACH_SENTENCES;
        let owned = self.owner.is_none() || self.owner == other.owner;
        near && owned
            && (self.definite || self.is_name)
            && self.details.iter().all(|detail| other.details.contains(detail))
            && (!self.is_name || self.details.len() == other.details.len())
    }
}

/// Whether the token stands before `head` in its noun phrase and is no owner.
fn is_before(parsed: &Parsed<'_>, token: Tok, head: Tok) -> bool {
    let rel = parsed.word(token).rel;
    let above = std::iter::once(token).chain(parsed.syntax.ancestors(token)).take_while(|&above| above != head);
    let inside = parsed.syntax.ancestors(token).any(|above| above == head);
    inside && rel != Rel::Case && above.into_iter().all(|above| parsed.word(above).rel != Rel::NmodPoss)
}

/// Whether the word is a noun that stands for something by itself, and for nobody.
fn is_thing(parsed: &Parsed<'_>, entities: &Entities, token: Tok) -> bool {
    let word = parsed.word(token);
    let stands = !matches!(
        word.rel,
        Rel::Amod
            | Rel::Flat
            | Rel::Fixed
            | Rel::Goeswith
            | Rel::NmodUnmarked
            | Rel::OblUnmarked
            | Rel::NmodDesc
            | Rel::Appos
    );
    let stands = stands && (word.rel != Rel::Compound || word.upos == Upos::Propn);
    stands && matches!(word.upos, Upos::Noun | Upos::Propn) && entities.at[token].is_none()
}
