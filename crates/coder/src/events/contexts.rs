//! Contexts: why, or in which field, from the words around an event and from who takes part.

use dateline_knowledge::ontology::{ContextEntry, Ontology};
use dateline_text::Id;

use crate::events::{Event, Reading};

/// The contexts that the event's paragraph or its participants speak for, by name.
pub(super) fn of_event(reading: &Reading<'_>, ontology: &Ontology, event: &Event) -> Vec<String> {
    let lemmas = paragraph_lemmas(reading, event);
    let speaks =
        |context: &&ContextEntry| speaks_by_words(context, &lemmas) || speaks_by_sector(reading, context, event);
    ontology.contexts.iter().filter(speaks).map(|context| context.name.clone()).collect()
}

/// The lemmas of the event's sentence, between spaces, so that a phrase can be looked for.
fn paragraph_lemmas(reading: &Reading<'_>, event: &Event) -> String {
    let sentence = &reading.parsed.segments.sentences[event.sentence];
    let mut lemmas = String::from(" ");
    for token in sentence.tokens.clone().map(Id::new) {
        lemmas.push_str(&reading.parsed.lemma(token).to_lowercase());
        lemmas.push(' ');
    }
    lemmas
}

fn speaks_by_words(context: &ContextEntry, lemmas: &str) -> bool {
    context.cues.iter().any(|cue| lemmas.contains(&format!(" {cue} ")))
}

fn speaks_by_sector(reading: &Reading<'_>, context: &ContextEntry, event: &Event) -> bool {
    let mut sectors = event.actors.iter().chain(&event.recipients).filter_map(|&id| reading.entities.all[id].sector);
    sectors.any(|sector| context.sectors.contains(&sector))
}
