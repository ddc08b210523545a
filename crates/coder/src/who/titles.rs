//! Titles before names, and the offices they give.

use std::ops::Range;

use dateline_syntax::{Rel, Upos};
use dateline_text::Id;

use super::draft::Identity;
use super::links::Drafts;
use super::{EntityKind, MentionForm, Tok};

impl Drafts<'_> {
    /// Whether the draft can stand before the name as its title, or as a word for the body that it names.
    fn is_title(&self, index: usize, name: usize) -> bool {
        let draft = &self.all[index];
        let says_office = draft.nominal().is_some_and(|nominal| !nominal.is_demonym);
        draft.kind == self.all[name].kind && says_office && !draft.plural && draft.joins.is_none()
    }

    fn can_have_title(&self, index: usize) -> bool {
        self.is_person_name(index)
            || (self.all[index].kind == EntityKind::Organization && self.all[index].name().is_some())
    }

    pub(super) fn is_person_name(&self, index: usize) -> bool {
        self.all[index].kind == EntityKind::Person && self.all[index].name().is_some()
    }

    /// Joins the titles before a name to it: "President Lund", "the rebel group Hamas".
    pub(super) fn link_titles(&mut self, index: usize) {
        if !self.can_have_title(index) {
            return;
        }
        let mut start = self.all[index].piece.start;
        let mut first = index;
        while let Some(before) = self.title_before(first, start, index) {
            self.join(before, index);
            first = before;
            start = self.all[before].piece.start;
        }
        if first != index && self.is_person_name(index) {
            self.take_title(index, start);
        }
    }

    /// The title that ends right before the token `start`, or that the name at `index` hangs on without a comma.
    fn title_before(&self, first: usize, start: usize, index: usize) -> Option<usize> {
        let mut nearer = (0..first).rev().take(LOOK_BACK).filter(|&before| self.all[before].piece.end <= start);
        nearer.find(|&before| {
            self.is_title(before, index)
                && (self.touches(before, start)
                    || (self.hangs_together(before, index) && self.is_one_phrase(before, start)))
        })
    }

    fn touches(&self, before: usize, start: usize) -> bool {
        let end = self.all[before].piece.end;
        let same = self.parsed.sentence(self.all[before].head).tokens.contains(&start);
        same && (end == start
            || (self.is_courtesy(before) && end + 1 == start && self.parsed.form(Id::new(end)) == "."))
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
    fn goes_on(&self, at: usize, words: Range<usize>) -> bool {
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
    pub(super) fn office_words(&self, from: usize, to: usize) -> Option<String> {
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
}

/// How many drafts before a name can hold its title: those inside the title come between.
const LOOK_BACK: usize = 6;
/// Longest part of a title behind its noun ("for Hostage Affairs"), in tokens.
const LONGEST_TITLE: usize = 10;
