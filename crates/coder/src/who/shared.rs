//! Nouns that several countries share: "Eritrean and Ethiopian envoys" are envoys of each.

use dateline_syntax::Rel;

use super::draft::{Draft, Identity};
use super::links::Drafts;
use super::{MentionForm, Tok};

impl Drafts<'_> {
    /// Adds a draft for the people or bodies of each country where an adjective for each stands before one plural noun.
    pub(super) fn split_shared(&mut self) {
        for index in 0..self.all.len() {
            let owners = self.sharers(index);
            if owners.len() < 2 {
                continue;
            }
            for owner in owners {
                let part = self.part(index, owner);
                self.all.push(part);
                let at = self.all.len() - 1;
                self.all[index].parts.push(at);
            }
        }
    }

    /// The adjectives of different countries before a plural description.
    fn sharers(&self, index: usize) -> Vec<usize> {
        let draft = &self.all[index];
        if draft.nominal().is_none() || draft.form != MentionForm::Nominal || !draft.plural {
            return Vec::new();
        }
        let before = |&token: &Tok| token.index() < draft.piece.start;
        let modifiers = |rel| self.parsed.syntax.children_by(draft.head, rel).filter(before);
        let modifiers = modifiers(Rel::Amod).chain(modifiers(Rel::Compound)).filter_map(|token| self.country(token));
        let mut owners: Vec<usize> = Vec::new();
        for first in modifiers {
            let others = self.parsed.syntax.children_by(self.all[first].head, Rel::Conj).filter(before);
            for owner in std::iter::once(first).chain(others.filter_map(|token| self.country(token))) {
                if owners.iter().all(|&known| self.all[known].identity != self.all[owner].identity) {
                    owners.push(owner);
                }
            }
        }
        owners
    }

    fn country(&self, token: Tok) -> Option<usize> {
        let of_country = |draft: &Draft| matches!(draft.identity, Some(Identity::Country(_) | Identity::Territory(_)));
        self.at(token).filter(|&at| of_country(&self.all[at]) && self.all[at].form == MentionForm::Modifier)
    }

    /// The part of a description that belongs to one country. It heads no token: the whole keeps its own.
    fn part(&self, index: usize, owner: usize) -> Draft {
        let whole = &self.all[index];
        let mut part = whole.clone();
        let start = self.all[owner].piece.start;
        part.words = start..whole.words.end;
        part.core = start..start;
        part.affiliates = vec![owner];
        part.size = None;
        part.parts = Vec::new();
        part.part_of = Some(owner);
        part
    }
}
