//! What a predicate's own verb group says, and what stands for one: a light verb, a paper, "under".

use dateline_knowledge::ontology::Status;
use dateline_knowledge::status::{Makes, Stands};
use dateline_predicates::{Aspect, Kind, Predicate, SlotName, Tense};
use dateline_syntax::Rel;

use super::{Stage, Standing};

impl Stage<'_> {
    /// What a light verb says that is more than light: "*offered* an amnesty", "*sought* talks".
    pub(super) fn under_light(&self, predicate: &Predicate) -> Option<Standing> {
        let light = predicate.light.as_ref().filter(|_| predicate.negated.is_none())?;
        match self.words.embedding(&light.lemma, true, Stands::Content, None)? {
            Makes::Status(status) => Some(Standing::told(status, self.parsed.span(light.head))),
            Makes::Same | Makes::Ended | Makes::Stopped => None,
        }
    }

    /// "*under* investigation", "*under* siege" without a verb of its own: it goes on.
    pub(super) fn under_way(&self, predicate: &Predicate) -> Option<Standing> {
        let bare = predicate.kind == Kind::Noun
            && predicate.tense == Tense::None
            && predicate.light.is_none()
            && self.parsed.syntax.child(predicate.head, Rel::Det).is_none();
        let case = self.parsed.syntax.child(predicate.head, Rel::Case).filter(|_| bare)?;
        let above = self.parsed.word(predicate.head).head?;
        let comes = MOVES.contains(&self.parsed.lemma(above));
        (self.parsed.is_form(case, "under") && !comes).then(|| Standing::told(Status::Ongoing, self.parsed.span(case)))
    }

    /// What would be, by a paper that is proposed: "the *bill* would ban the party", "under a *draft* …".
    pub(super) fn by_paper(&self, predicate: &Predicate) -> Option<Standing> {
        predicate.modality.as_ref().filter(|modality| modality.lemma == "would" && predicate.negated.is_none())?;
        let word = self.parsed.word(predicate.head);
        let relative = word.head.filter(|_| word.rel == Rel::AclRelcl);
        let named = |name: &SlotName| match name {
            SlotName::Subject => true,
            SlotName::With(word) => word == "under" || word == "in",
            _ => false,
        };
        let slots = predicate.slots.iter().filter(|slot| named(&slot.name)).map(|slot| slot.head);
        slots.chain(relative).find_map(|paper| {
            match self.words.embedding(self.parsed.lower_lemma(paper), true, Stands::Would, None)? {
                Makes::Status(status) => Some(Standing::told(status, self.parsed.span(paper))),
                Makes::Same | Makes::Ended | Makes::Stopped => None,
            }
        })
    }

    /// Whether the predicate is what a question asks: the main verb of a sentence that ends in a question mark.
    fn is_asked(&self, predicate: &Predicate) -> bool {
        let sentence = self.parsed.sentence(predicate.head);
        let ends = sentence.ids().rev().take(2).any(|token| self.parsed.form(token) == "?");
        let asked = predicate.questioned || (ends && predicate.embedded_in.is_empty());
        asked && !self.asks_about(predicate)
    }

    /// "Why did Norway attack?": that it did is not in question.
    fn asks_about(&self, predicate: &Predicate) -> bool {
        let mut adverbs = self.parsed.syntax.children_by(predicate.head, Rel::Advmod);
        adverbs.any(|word| ["why", "when", "where", "how"].iter().any(|form| self.parsed.is_form(word, form)))
    }

    /// What the predicate's own verb group says; `None` where it has none that is finite.
    pub(super) fn own(&self, predicate: &Predicate) -> Option<Standing> {
        let negation = predicate.negated.map(|token| self.parsed.span(token));
        if self.is_asked(predicate) {
            return Some(Standing::own(Status::Hypothetical));
        }
        if let Some(modality) = &predicate.modality {
            let status = self.words.modal(&modality.lemma).unwrap_or(Status::Hypothetical);
            let words = self.parsed.span(modality.head);
            // "had been due to meet", "were to have opened": it was planned, and something came between.
            let was_to = modality.lemma.starts_with("be ")
                && (predicate.tense == Tense::Past || predicate.aspect == Aspect::Perfect);
            if was_to && status == Status::Planned && predicate.aspect == Aspect::Perfect {
                return Some(Standing::told(Status::Cancelled, words));
            }
            return Some(match (status, negation) {
                (Status::Hypothetical, Some(_)) if modality.lemma == "may" || modality.lemma == "might" => {
                    Standing::told(status, words)
                }
                (_, Some(not)) => Standing::told(Status::DidNotHappen, not),
                (status, None) => Standing::told(status, words),
            });
        }
        if negation.is_some() {
            return negation.map(|not| Standing::told(Status::DidNotHappen, not));
        }
        let status = match (predicate.tense, predicate.aspect) {
            (Tense::Future, _) => Status::Planned,
            (Tense::Imperative, _) => Status::Demanded,
            (Tense::Present, Aspect::Progressive | Aspect::PerfectProgressive) => Status::Ongoing,
            (Tense::Past, _) | (Tense::Present, Aspect::Perfect) => Status::Happened,
            (Tense::Present, Aspect::Simple) if predicate.kind == Kind::Adjective => Status::Ongoing,
            (Tense::Present, Aspect::Simple) => Status::Happened,
            (Tense::Infinitive | Tense::Participle | Tense::None, _) => return None,
        };
        Some(Standing::own(status))
    }
}

/// Verbs by which somebody gets under fire, under siege: with them it is told as a fact.
const MOVES: [&str; 6] = ["come", "go", "put", "place", "bring", "be"];
