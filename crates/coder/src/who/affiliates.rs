//! The countries and bodies that people and bodies belong to.

use dateline_syntax::{Rel, Upos};
use dateline_text::Id;

use super::draft::Draft;
use super::links::Drafts;
use super::tree::{first_conjunct, preposition};
use super::{EntityKind, MentionForm, Tok};

impl Drafts<'_> {
    /// Finds the countries and bodies that a person or body belongs to.
    pub(super) fn link_affiliates(&mut self, index: usize) {
        let draft = &self.all[index];
        let is_titled = draft.name().is_some() && draft.kind == EntityKind::Person && draft.words != draft.piece;
        if self.is_person_name(index)
            && let Some(group) = self.one_of(index)
        {
            self.all[index].affiliates = vec![group];
            return;
        }
        if draft.nominal().is_none() && !is_titled && draft.kind != EntityKind::Organization {
            return;
        }
        if draft.nominal().is_some_and(|nominal| nominal.is_against) {
            return;
        }
        let mut found = Vec::new();
        if is_titled {
            found.extend((draft.words.start..draft.piece.start).rev().filter_map(|at| self.at[Id::new(at)]));
        } else {
            found.extend(self.before(index));
        }
        found.extend(self.by_tree(index));
        found.extend(self.located(index));
        let root = self.root(index);
        let mut kept = Vec::new();
        for other in found {
            if other != index && self.root(other) != root && !kept.contains(&other) && self.can_own(other) {
                kept.push(other);
            }
        }
        self.all[index].affiliates = kept;
    }

    fn can_own(&self, other: usize) -> bool {
        let other = &self.all[other];
        !(other.kind == EntityKind::Group
            && other.nominal().is_some()
            && other.form == MentionForm::Nominal
            && other.affiliation.sector.is_none())
    }

    /// What stands right before the noun phrase of the tables: "Israeli" officials, "Iraq 's" army.
    fn before(&self, index: usize) -> Option<usize> {
        let mut at = self.all[index].piece.start;
        let least = self.parsed.sentence(self.all[index].head).tokens.start;
        while at > least {
            at -= 1;
            let token = Id::new(at);
            if let Some(other) = self.at[token] {
                let near = self.all[other].form != MentionForm::Pronoun || self.parsed.word(token).rel == Rel::NmodPoss;
                return near.then(|| self.first_of_conjuncts(other));
            }
            let passes = matches!(self.parsed.upos(token), Upos::Adj)
                || (self.parsed.upos(token) == Upos::Part && self.parsed.word(token).rel == Rel::Case);
            if !passes {
                return None;
            }
        }
        None
    }

    /// "British" of "British and Canadian".
    fn first_of_conjuncts(&self, index: usize) -> usize {
        let first = first_conjunct(self.parsed, self.all[index].head);
        self.at[first].unwrap_or(index)
    }

    /// The group of "one of them, Ana Kovar".
    fn one_of(&self, index: usize) -> Option<usize> {
        let word = self.parsed.word(self.all[index].head);
        let beside =
            word.head.and_then(|verb| self.parsed.syntax.child(verb, Rel::Nsubj)).filter(|_| word.rel == Rel::Nsubj);
        let before = word.head.into_iter().chain(beside);
        let one = before.filter(|&one| one < self.all[index].head).find(|&one| self.parsed.is_form(one, "one"))?;
        if preposition(self.parsed, self.all[index].head).is_some() {
            return None;
        }
        self.parsed.syntax.children_by(one, Rel::Nmod).find_map(|group| self.at[group])
    }

    fn by_tree(&self, index: usize) -> Vec<usize> {
        let draft = &self.all[index];
        let start = draft.piece.start;
        let mut found = Vec::new();
        for token in (start..draft.piece.end).map(Id::new) {
            for &child in self.parsed.syntax.children(token) {
                if !(start..draft.piece.end).contains(&child.index()) && self.owns(child, draft) {
                    found.extend(self.owner(child));
                }
            }
        }
        found
    }

    /// The draft at an owner, or at the first part of a compound below it.
    fn owner(&self, token: Tok) -> Option<usize> {
        let below =
            || self.parsed.syntax.children(token).iter().find_map(|&child| self.at[child].filter(|_| child < token));
        self.at[token].or_else(below)
    }

    /// "rebels in Chad", "police in the Chadian capital", "pirates off Somalia": after everything else, where they are
    /// tells whose they are.
    fn located(&self, index: usize) -> Option<usize> {
        let draft = &self.all[index];
        let many = draft.nominal().is_some_and(|nominal| !nominal.is_weak)
            && (draft.plural || draft.kind == EntityKind::Organization);
        let is_place = |&child: &Tok| {
            let word = preposition(self.parsed, child);
            matches!(word.as_deref(), Some("in" | "throughout" | "across" | "off"))
        };
        let mut places = self.parsed.syntax.children_by(draft.head, Rel::Nmod).filter(is_place);
        if many { places.find_map(|child| self.country_within(child)) } else { None }
    }

    /// The country that a place is, or is said to be of: "Chad", "*Chad's* second city", "the *Chadian* town of Bol".
    fn country_within(&self, place: Tok) -> Option<usize> {
        let named = |token: Tok| self.at[token].filter(|&at| self.all[at].name().is_some());
        let inside = |&child: &Tok| {
            let rel = self.parsed.word(child).rel;
            matches!(rel, Rel::NmodPoss | Rel::Amod | Rel::Compound | Rel::Nmod | Rel::Appos)
        };
        let below = || self.parsed.syntax.children(place).iter().copied().filter(inside);
        named(place).or_else(|| below().find_map(named))
    }

    fn owns(&self, child: Tok, draft: &Draft) -> bool {
        let rel = self.parsed.word(child).rel;
        match rel {
            Rel::Amod => self.parsed.upos(child) != Upos::Verb || LED.contains(&self.parsed.lemma(child)),
            Rel::Compound | Rel::NmodPoss | Rel::NmodDesc | Rel::NmodUnmarked => true,
            Rel::Flat => child < draft.head,
            Rel::Nmod => match preposition(self.parsed, child).as_deref() {
                Some("of" | "from") => true,
                Some("for" | "at" | "with" | "to") => draft.kind == EntityKind::Person && draft.nominal().is_some(),
                _ => false,
            },
            _ => false,
        }
    }

    /// "Iraqi soldiers and police", "the government and people of Iraq": both are of Iraq.
    pub(super) fn share_affiliates(&mut self, index: usize) {
        let head = self.all[index].head;
        let word = self.parsed.word(head);
        if word.rel != Rel::Conj || self.all[index].nominal().is_none() {
            return;
        }
        let Some(other) = word.head.and_then(|above| self.at[above]) else { return };
        if self.all[other].nominal().is_none() || self.all[other].kind == EntityKind::Person {
            return;
        }
        let (mine, theirs) = (&self.all[index].affiliates, &self.all[other].affiliates);
        if mine.is_empty() && self.parsed.syntax.child(head, Rel::Det).is_none() {
            self.all[index].affiliates = theirs.clone();
        } else if theirs.is_empty() {
            self.all[other].affiliates = mine.clone();
        }
    }
}

/// Verbs of "Vietnamese-led forces": the country has the forces. ("U.S.-backed rebels" are not of the United States.)
const LED: [&str; 4] = ["lead", "run", "control", "own"];
