//! Whether it took place: from tense, modality and negation, and from the words that an event stands in.

mod inside;
mod modified;
mod own;
#[cfg(test)]
mod tests;

use dateline_knowledge::ontology::Status;
use dateline_knowledge::status::StatusWords;
use dateline_predicates::{Kind, Predicate, Predicates};
use dateline_syntax::Parsed;
use dateline_text::Span;

/// The status of a predicate and the words that tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The status.
    pub status: Status,
    /// The words that tell it; `None` where the predicate's own form does.
    pub words: Option<Span>,
    /// Whether the reader judged it from all that it sees.
    pub judged: bool,
}

impl Standing {
    fn own(status: Status) -> Self {
        Self { status, words: None, judged: false }
    }

    /// What the words tell.
    pub(super) fn told(status: Status, words: Span) -> Self {
        Self { status, words: Some(words), judged: false }
    }

    /// Takes the reader's status where it is another.
    pub(super) fn judge(&mut self, status: Status) {
        if status != self.status {
            *self = Self { status, words: None, judged: true };
        }
    }
}

/// The status of every predicate, in their order. Outer predicates are read first, since a status goes inwards.
pub fn standings(parsed: &Parsed<'_>, predicates: &Predicates, words: &StatusWords) -> Vec<Standing> {
    let mut order: Vec<_> = predicates.all.ids().collect();
    order.sort_by_key(|&id| predicates.all[id].embedded_in.len());
    let mut found = vec![Standing::own(Status::Happened); predicates.all.len()];
    for id in order {
        let stage = Stage { parsed, predicates, words, outer: &found };
        found[id.index()] = stage.standing(&predicates.all[id]);
    }
    found
}

struct Stage<'a> {
    parsed: &'a Parsed<'a>,
    predicates: &'a Predicates,
    words: &'a StatusWords,
    outer: &'a [Standing],
}

impl Stage<'_> {
    fn standing(&self, predicate: &Predicate) -> Standing {
        if let Some(under) = self.under_way(predicate) {
            return under;
        }
        let own = self.under_light(predicate).or_else(|| self.by_paper(predicate)).or_else(|| self.own(predicate));
        let modified = self.modified(predicate);
        let Some(around) = predicate.embedded_in.first() else {
            return match (own, modified) {
                // "The scheduled talks will not take place."
                (Some(own), Some(modified))
                    if own.status == Status::DidNotHappen && modified.status == Status::Planned =>
                {
                    Standing { status: Status::Cancelled, ..own }
                }
                (own, modified) => modified.or(own).unwrap_or(Standing::own(Status::Happened)),
            };
        };
        let inside = self.said_all_the_same(predicate, self.inside(predicate, around, own.or(modified)));
        match modified {
            Some(modified) if modified.status == Status::Planned && inside.status == Status::DidNotHappen => {
                Standing { status: Status::Cancelled, ..inside }
            }
            Some(modified) if !matches!(inside.status, Status::Cancelled | Status::Denied | Status::DidNotHappen) => {
                modified
            }
            _ => inside,
        }
    }

    /// What somebody said was said, whatever is made of it: "rejected *the offer*", "denied *the accusation*".
    fn said_all_the_same(&self, predicate: &Predicate, standing: Standing) -> Standing {
        let is_said =
            predicate.kind == Kind::Noun && predicate.negated.is_none() && self.words.is_said(&predicate.lemma);
        match standing.status {
            Status::DidNotHappen | Status::Denied if is_said => Standing::own(Status::Happened),
            _ => standing,
        }
    }
}
