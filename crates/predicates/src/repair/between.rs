//! "talks between *Norway* and rebel *leaders*": two parties, not the leaders of Norway and of the rebels.

use std::ops::Range;

use dateline_syntax::{Rel, Upos};

use crate::repair::Repair;
use crate::tree::Tok;

impl Repair<'_> {
    /// What "between" joins by "and" is two noun phrases: the second is a conjunct of the first, whatever else the
    /// parser made of a name before a noun.
    pub(super) fn between(&mut self, token: Tok) {
        if self.lower(token) != "between" || self.parsed.upos(token) != Upos::Adp {
            return;
        }
        let sentence = self.parsed.sentence(token).tokens.clone();
        let first = self.noun_phrase(token.index() + 1..sentence.end);
        let and = first.end;
        if and >= sentence.end || self.lower(Tok::new(and)) != "and" {
            return;
        }
        let second = self.noun_phrase(and + 1..sentence.end);
        let (Some(one), Some(other)) = (self.last_noun(&first), self.last_noun(&second)) else { return };
        let whole = first.start..second.end;
        let outside = |repair: &Self, token: Tok| repair.head(token).filter(|head| !whole.contains(&head.index()));
        let Some((above, rel)) =
            [one, other].into_iter().find_map(|token| Some((outside(self, token)?, self.rel(token))))
        else {
            return;
        };
        if self.head(other) == Some(one) && self.rel(other).is(Rel::Conj) {
            return;
        }
        self.attach(one, above, rel);
        self.attach(other, one, Rel::Conj);
        self.attach(token, one, Rel::Case);
        self.attach(Tok::new(and), other, Rel::Cc);
        for index in whole.filter(|&index| index != and) {
            let inner = Tok::new(index);
            let own = if first.contains(&index) { one } else { other };
            let crosses = self.head(inner).is_some_and(|head| {
                let range = if first.contains(&index) { &first } else { &second };
                !range.contains(&head.index())
            });
            if crosses && inner != one && inner != other {
                self.attach(inner, own, Rel::Compound);
            }
        }
    }

    /// The words from the start that can stand in a noun phrase without prepositions.
    fn noun_phrase(&self, words: Range<usize>) -> Range<usize> {
        let nominal = |&index: &usize| {
            let token = Tok::new(index);
            let fits = matches!(self.parsed.upos(token), Upos::Det | Upos::Adj | Upos::Noun | Upos::Propn | Upos::Num);
            fits || self.parsed.is_form(token, "'s") || self.parsed.is_form(token, "’s")
        };
        words.start..words.start + words.clone().take_while(nominal).count()
    }

    /// The head of a noun phrase: its last noun, or the first word of the name that ends it.
    fn last_noun(&self, phrase: &Range<usize>) -> Option<Tok> {
        let mut nouns = phrase.clone().rev().map(Tok::new);
        let last = nouns.find(|&token| matches!(self.parsed.upos(token), Upos::Noun | Upos::Propn))?;
        let name = self.head(last).filter(|head| self.rel(last).is(Rel::Flat) && phrase.contains(&head.index()));
        Some(name.unwrap_or(last))
    }
}
