//! Descriptions set beside names: "Ana Kovar, a ministry spokeswoman".

use dateline_syntax::Rel;
use dateline_text::Id;

use super::draft::DraftSense;
use super::links::Drafts;
use super::{EntityKind, Tok};

impl Drafts<'_> {
    /// Joins "Ana Kovar, a ministry spokeswoman", "the ministry's spokeswoman, Ana Kovar" and "Ana Kovar is a spokeswoman".
    pub(super) fn link_appositions(&mut self, index: usize) {
        if matches!(self.all[index].sense, DraftSense::Together(_)) {
            return;
        }
        if let Some(subject) = self.subject_of(index)
            && self.all[subject].name().is_some()
            && self.is_description_of(index, subject)
        {
            return self.describe(index, subject);
        }
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

    /// The subject that the draft is said of, plainly: "Ana Kovar is the minister", and not "is not", "may be".
    fn subject_of(&self, index: usize) -> Option<usize> {
        let head = self.all[index].head;
        let children = self.parsed.syntax.children(head);
        let weakens = |&child: &Tok| match self.parsed.word(child).rel {
            Rel::Aux => {
                self.parsed.word(child).feats.is("VerbForm", "Fin")
                    && self.parsed.word(child).feats.get("Tense").is_none()
            }
            Rel::Advmod | Rel::Mark => true,
            _ => false,
        };
        let subject = self.parsed.syntax.child(head, Rel::Nsubj)?;
        let is = self.parsed.syntax.child(head, Rel::Cop).is_some() && !children.iter().any(weakens);
        if is { self.at[subject] } else { None }
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
}
