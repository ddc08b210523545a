//! Contexts: why, or in which field, from the words around an event and from who takes part.

use dateline_knowledge::ontology::{ContextEntry, Ontology};
use dateline_text::{Id, Sentence};

use crate::events::{Event, Reading};

/// The contexts that the words of each sentence speak for, worked out once a sentence.
#[derive(Default)]
pub(super) struct Contexts {
    /// The sentence read last, with a flag for each context.
    last: Option<(Id<Sentence>, Vec<bool>)>,
}

impl Contexts {
    /// The contexts that the event's sentence or its participants speak for, by name.
    pub(super) fn of_event(&mut self, reading: &Reading<'_>, ontology: &Ontology, event: &Event) -> Vec<String> {
        if self.last.as_ref().is_none_or(|(sentence, _)| *sentence != event.sentence) {
            let told = ontology.contexts_told(&lemmas(reading, event.sentence));
            self.last = Some((event.sentence, told));
        }
        let told = self.last.as_ref().map_or(&[][..], |(_, told)| told);
        let contexts = ontology.contexts.iter().zip(told);
        let speaks = contexts.filter(|(context, told)| **told || speaks_by_sector(reading, context, event));
        speaks.map(|(context, _)| context.name.clone()).collect()
    }
}

fn lemmas(reading: &Reading<'_>, sentence: Id<Sentence>) -> Vec<String> {
    let tokens = reading.parsed.segments.sentences[sentence].tokens.clone().map(Id::new);
    tokens.map(|token| reading.parsed.lemma(token).to_lowercase()).collect()
}

fn speaks_by_sector(reading: &Reading<'_>, context: &ContextEntry, event: &Event) -> bool {
    let mut sectors = event.actors.iter().chain(&event.recipients).filter_map(|&id| reading.entities.all[id].sector);
    sectors.any(|sector| context.sectors.contains(&sector))
}
