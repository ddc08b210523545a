//! How mentions hang together inside a noun phrase: titles before names, appositions, and the countries and bodies
//! that people belong to.

use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, PerToken};

use super::draft::{Draft, DraftSense, Identity};
use super::tree::{first_conjunct, preposition};
use super::{EntityKind, MentionForm, Tok};

/// The drafts of a text in text order, and the draft at each token.
pub(super) struct Drafts<'a> {
    pub(super) parsed: &'a Parsed<'a>,
    pub(super) all: Vec<Draft>,
    at: PerToken<Option<usize>>,
}

impl<'a> Drafts<'a> {
    /// Takes the drafts and links them.
    pub(super) fn new(parsed: &'a Parsed<'a>, mut all: Vec<Draft>) -> Self {
        all.sort_by_key(|draft| draft.piece.start);
        let mut at = PerToken::new(vec![None; parsed.segments.tokens.len()]);
        for (index, draft) in all.iter().enumerate() {
            draft.piece.clone().for_each(|token| at[Id::new(token)] = Some(index));
        }
        let mut drafts = Self { parsed, all, at };
        (0..drafts.all.len()).for_each(|index| drafts.link_titles(index));
        (0..drafts.all.len()).for_each(|index| drafts.link_appositions(index));
        (0..drafts.all.len()).for_each(|index| drafts.link_affiliates(index));
        (0..drafts.all.len()).for_each(|index| drafts.share_affiliates(index));
        drafts
    }

    /// The draft that `token` belongs to.
    pub(super) fn at(&self, token: Tok) -> Option<usize> {
        self.at[token]
    }

    /// The draft that `index` describes in the end; itself where it describes none.
    pub(super) fn root(&self, index: usize) -> usize {
        let mut at = index;
        for _ in 0..MOST_JOINS {
            match self.all[at].joins {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }

    fn join(&mut self, index: usize, to: usize) {
        let to = self.root(to);
        if to != index && self.all[index].joins.is_none() {
            self.all[index].joins = Some(to);
        }
    }

    fn is_title(&self, index: usize) -> bool {
        let draft = &self.all[index];
        let says_office = draft.nominal().is_some_and(|nominal| !nominal.is_demonym);
        draft.kind == EntityKind::Person && says_office && !draft.plural && draft.joins.is_none()
    }

    fn is_person_name(&self, index: usize) -> bool {
        self.all[index].kind == EntityKind::Person && self.all[index].name().is_some()
    }

    /// Joins the titles before a person's name to it.
    fn link_titles(&mut self, index: usize) {
        if !self.is_person_name(index) {
            return;
        }
        let mut start = self.all[index].piece.start;
        let mut first = index;
        while let Some(before) = self.title_before(first, start, index) {
            self.join(before, index);
            first = before;
            start = self.all[before].piece.start;
        }
        if first != index {
            self.take_title(index, start);
        }
    }

    /// The title that ends right before the token `start`, or that the name at `index` hangs on without a comma.
    fn title_before(&self, first: usize, start: usize, index: usize) -> Option<usize> {
        let mut nearer = (0..first).rev().take(LOOK_BACK).filter(|&before| self.all[before].piece.end <= start);
        nearer.find(|&before| {
            self.is_title(before)
                && (self.touches(before, start)
                    || (self.hangs_together(before, index) && self.is_one_phrase(before, start)))
        })
    }

    fn touches(&self, before: usize, start: usize) -> bool {
        let end = self.all[before].piece.end;
        let same = self.parsed.sentence(self.all[before].head).tokens.contains(&start);
        same && (end..start).all(|at| self.parsed.form(Id::new(at)) == ".")
    }

    fn hangs_together(&self, title: usize, name: usize) -> bool {
        let (title, name) = (self.all[title].head, self.all[name].head);
        let links = |below: Tok, above: Tok| {
            let word = self.parsed.word(below);
            let by = matches!(
                word.rel,
                Rel::Flat
                    | Rel::Compound
                    | Rel::Appos
                    | Rel::NmodDesc
                    | Rel::NmodUnmarked
                    | Rel::Nmod
                    | Rel::Dep
                    | Rel::List
            );
            word.head == Some(above) && by && self.parsed.syntax.child(below, Rel::Case).is_none_or(|case| case > below)
        };
        links(name, title) || links(title, name)
    }

    /// Whether no comma, verb or conjunction stands between the draft and the token `start`.
    fn is_one_phrase(&self, before: usize, start: usize) -> bool {
        let end = self.all[before].piece.end;
        start.saturating_sub(end) <= LONGEST_TITLE
            && (end..start).map(Id::new).all(|token| {
                let upos = self.parsed.upos(token);
                !matches!(upos, Upos::Verb | Upos::Aux | Upos::Sconj | Upos::Pron)
                    && !matches!(self.parsed.form(token), "," | ";" | ":" | "(")
            })
    }

    /// Widens a name over its title and keeps the office that the title gives.
    fn take_title(&mut self, index: usize, start: usize) {
        let end = self.all[index].core.end;
        let name_start = self.all[index].core.start;
        let mut from = start;
        let least = self.parsed.sentence(Id::new(start)).tokens.start;
        while from > least && self.goes_on(from - 1, from..end) {
            from -= 1;
        }
        let office = self.office_of_title(from, name_start);
        let draft = &mut self.all[index];
        draft.words = from..end;
        draft.title = office;
    }

    /// Whether the token belongs to the title that `words` begin.
    fn goes_on(&self, at: usize, words: std::ops::Range<usize>) -> bool {
        let token = Id::new(at);
        let inside = |token: Tok| self.parsed.word(token).head.is_some_and(|head| words.contains(&head.index()));
        let upos = self.parsed.upos(token);
        let is_case = upos == Upos::Part && self.parsed.word(token).rel == Rel::Case;
        match self.at[token] {
            Some(index) if self.all[index].form != MentionForm::Pronoun => {
                inside(self.all[index].head) || at + 1 == words.start
            }
            _ => {
                is_case
                    || (inside(token)
                        && matches!(upos, Upos::Adj | Upos::Noun | Upos::Propn | Upos::Det | Upos::Num | Upos::Pron))
            }
        }
    }

    /// The office in the words of a title; `None` where they say little ("Mr.").
    fn office_of_title(&self, from: usize, to: usize) -> Option<String> {
        let titles = (from..to).filter_map(|at| self.at[Id::new(at)]).filter(|&index| self.all[index].joins.is_some());
        let says_something = titles.into_iter().any(|index| !self.is_courtesy(index));
        if says_something { self.office_words(from, to) } else { None }
    }

    /// The words of an office without countries, and without articles and numbers before it: "Former minister" of
    /// "Former Norwegian minister".
    fn office_words(&self, from: usize, to: usize) -> Option<String> {
        let is_light = |at: &usize| {
            self.is_country(*at)
                || matches!(
                    self.parsed.upos(Id::new(*at)),
                    Upos::Det | Upos::Part | Upos::Num | Upos::Punct | Upos::Pron
                )
        };
        let first = (from..to).find(|at| !is_light(at))?;
        let is_mark = |at: &usize| matches!(self.parsed.form(Id::new(*at)), "," | ";" | ":" | "(");
        let last = (first..to).rev().find(|at| !is_mark(at))?;
        let main =
            (first..=last).find(|&at| self.at[Id::new(at)].is_some_and(|index| self.all[index].nominal().is_some()));
        let before =
            (first..main.unwrap_or(first)).filter(|&at| !self.is_country(at)).map(|at| self.parsed.form(Id::new(at)));
        let rest = &self.parsed.text[self.parsed.segments.span(Id::new(main.unwrap_or(first)), Id::new(last))];
        Some(before.chain([rest]).collect::<Vec<_>>().join(" "))
    }

    /// Whether the token names a country, or stands for somebody as a pronoun.
    fn is_country(&self, at: usize) -> bool {
        self.at[Id::new(at)].is_some_and(|index| {
            let draft = &self.all[index];
            let country = matches!(draft.identity, Some(Identity::Country(_) | Identity::Territory(_)));
            country || draft.form == MentionForm::Pronoun
        })
    }

    fn is_courtesy(&self, index: usize) -> bool {
        self.all[index].nominal().is_some_and(|nominal| nominal.is_courtesy)
    }

    /// Joins "Ana Kovar, a ministry spokeswoman" and "the ministry's spokeswoman, Ana Kovar".
    fn link_appositions(&mut self, index: usize) {
        if !self.is_apposition(self.all[index].head) {
            return;
        }
        let above = self.parsed.word(self.all[index].head).head.and_then(|head| self.at[head]);
        for other in [self.before_comma(index), above].into_iter().flatten() {
            if self.root(other) == self.root(index) {
                return;
            }
            if self.is_description_of(index, other) {
                return self.describe(index, other);
            }
            if self.is_description_of(other, index) {
                return self.describe(other, index);
            }
        }
    }

    /// The draft that ends at the comma right before this one.
    fn before_comma(&self, index: usize) -> Option<usize> {
        let comma = self.all[index].words.start.checked_sub(1)?;
        let before = comma.checked_sub(1)?;
        let is_comma = self.parsed.form(Id::new(comma)) == ","
            && self.parsed.sentence(self.all[index].head).tokens.contains(&before);
        if is_comma { self.at[Id::new(before)] } else { None }
    }

    fn is_apposition(&self, token: Tok) -> bool {
        let word = self.parsed.word(token);
        let loose = matches!(word.rel, Rel::List | Rel::Parataxis | Rel::Dep | Rel::Conj)
            && self.parsed.syntax.child(token, Rel::Cc).is_none()
            && self.parsed.syntax.child(token, Rel::Nsubj).is_none()
            && self.parsed.syntax.child(token, Rel::Det).is_some();
        word.rel == Rel::Appos || loose
    }

    /// Whether the description can be of what the name names.
    fn is_description_of(&self, description: usize, name: usize) -> bool {
        let (description, name) = (&self.all[description], &self.all[name]);
        if description.nominal().is_none()
            || matches!(name.sense, DraftSense::Pronoun(_))
            || description.joins.is_some()
        {
            return false;
        }
        let is_counted = self.parsed.syntax.child(description.head, Rel::Nummod).is_some();
        if name.nominal().is_some() && (name.plural != description.plural || is_counted) {
            return false;
        }
        match name.kind {
            EntityKind::Person => description.kind == EntityKind::Person,
            EntityKind::Organization | EntityKind::State | EntityKind::Other => {
                description.kind == EntityKind::Organization
            }
            EntityKind::Group => matches!(description.kind, EntityKind::Organization | EntityKind::Group),
            EntityKind::Place => false,
        }
    }

    fn describe(&mut self, description: usize, name: usize) {
        self.join(description, name);
        let root = self.root(name);
        if self.all[root].kind == EntityKind::Person && self.all[root].title.is_none() {
            let office = self.office_of_description(description);
            self.all[root].title = office;
        }
    }

    /// "presidential envoy for hostage affairs" of "the U.S. presidential envoy for hostage affairs".
    fn office_of_description(&self, index: usize) -> Option<String> {
        let draft = &self.all[index];
        draft.affiliation.sector?;
        self.office_words(draft.words.start, draft.words.end)
    }

    /// Finds the countries and bodies that a person or body belongs to.
    fn link_affiliates(&mut self, index: usize) {
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
        let one = word.head.filter(|&above| above < self.all[index].head && self.parsed.is_form(above, "one"))?;
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

    /// "rebels in Chad", "students throughout Chad": after everything else, where they are tells whose they are.
    fn located(&self, index: usize) -> Option<usize> {
        let draft = &self.all[index];
        let many = draft.nominal().is_some_and(|nominal| !nominal.is_weak)
            && (draft.plural || draft.kind == EntityKind::Organization);
        let is_place =
            |&child: &Tok| matches!(preposition(self.parsed, child).as_deref(), Some("in" | "throughout" | "across"));
        let mut places = self.parsed.syntax.children_by(draft.head, Rel::Nmod).filter(is_place);
        if many { places.find_map(|child| self.at[child]).filter(|&at| self.all[at].name().is_some()) } else { None }
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
    fn share_affiliates(&mut self, index: usize) {
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
/// How many joins are followed; real text has two or three.
const MOST_JOINS: usize = 16;
/// How many drafts before a name can hold its title: those inside the title come between.
const LOOK_BACK: usize = 6;
/// Longest part of a title behind its noun ("for Hostage Affairs"), in tokens.
const LONGEST_TITLE: usize = 10;
