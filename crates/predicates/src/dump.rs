//! The layer as records for output, with spans in code points.

use dateline_syntax::Parsed;
use dateline_text::{CodePoints, Id};
use serde::Serialize;

use crate::factuality::{factuality, how, tense};
use crate::{Predicate, PredicateWords, Predicates, Slot, SlotName};

/// A predicate as it is written out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PredicateRecord {
    /// Its number in the document.
    pub id: usize,
    /// Code points of its own words.
    pub span: [u32; 2],
    /// Dictionary form.
    pub lemma: String,
    /// "past", "present", "future", "infinitive", "participle", "imperative" or "none".
    pub tense: &'static str,
    /// Whether its own words deny it.
    pub negated: bool,
    /// Dictionary form of its modal.
    pub modality: Option<String>,
    /// What stands around it, nearest first.
    pub embedded_in: Vec<EmbeddingRecord>,
    /// Its arguments.
    pub slots: Vec<SlotRecord>,
    /// From -3 (it did not happen) to 3 (it did).
    pub factuality: f64,
}

/// An embedding as it is written out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EmbeddingRecord {
    /// Number of the outer predicate.
    pub outer: usize,
    /// "content", "subject", "purpose", "condition", "time", "cause", "concession", "modifier" or "other".
    pub how: &'static str,
    /// The word that introduces it.
    pub marker: Option<String>,
}

/// An argument as it is written out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SlotRecord {
    /// "subject", "object", "indirect", "bare", "content", or the preposition.
    pub name: String,
    /// Code points of its words.
    pub span: [u32; 2],
}

/// The records of all predicates.
pub fn dump(parsed: &Parsed<'_>, predicates: &Predicates, words: &PredicateWords) -> Vec<PredicateRecord> {
    let points = CodePoints::new(parsed.text);
    let record = |(id, predicate): (Id<Predicate>, &Predicate)| PredicateRecord {
        id: id.index(),
        span: points.range(predicate.span),
        lemma: predicate.lemma.clone(),
        tense: tense(predicate),
        negated: predicate.negated.is_some(),
        modality: predicate.modality.as_ref().map(|modality| modality.lemma.clone()),
        embedded_in: predicate
            .embedded_in
            .iter()
            .map(|embedding| EmbeddingRecord {
                outer: embedding.outer.index(),
                how: how(embedding.how),
                marker: embedding.marker.clone(),
            })
            .collect(),
        slots: predicate.slots.iter().map(|slot| slot_record(&points, slot)).collect(),
        factuality: factuality(predicates, predicate, words),
    };
    predicates.all.iter().map(record).collect()
}

fn slot_record(points: &CodePoints<'_>, slot: &Slot) -> SlotRecord {
    let name = match &slot.name {
        SlotName::Subject => "subject",
        SlotName::Object => "object",
        SlotName::Indirect => "indirect",
        SlotName::Bare => "bare",
        SlotName::Content => "content",
        SlotName::With(preposition) => preposition,
    };
    SlotRecord { name: name.to_owned(), span: points.range(slot.span) }
}
