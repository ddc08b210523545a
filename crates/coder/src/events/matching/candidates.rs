//! The patterns that a predicate's words allow.

use dateline_knowledge::lexicon::{Lead, Pattern};
use dateline_knowledge::ontology::EventType;
use dateline_predicates::{Kind, Predicate, SlotName};

use crate::events::beside::Beside;

use super::{Matcher, PER_OWN_WORD};

impl<'k> Matcher<'_, 'k> {
    fn wanting(&self, kind: Kind, lemma: &str, own_words: i32) -> impl Iterator<Item = Candidate<'k>> {
        self.patterns.wanting(kind, lemma).map(move |lead| Candidate { lead, own_words })
    }

    pub(super) fn candidates(&self, beside: &Beside<'_>) -> Vec<Candidate<'k>> {
        let predicate = beside.predicate;
        let mut candidates: Vec<_> = self.wanting(predicate.kind, &predicate.lemma, 0).collect();
        if predicate.kind == Kind::Noun {
            for phrase in &beside.phrases {
                let own_words = phrase.split(' ').count() as i32 - 1;
                candidates.extend(self.wanting(Kind::Noun, phrase, own_words * PER_OWN_WORD));
            }
        }
        if predicate.kind == Kind::Verb && !predicate.lemma.contains(' ') {
            for particle in particles(predicate) {
                let phrasal = format!("{} {particle}", predicate.lemma);
                candidates.extend(self.wanting(Kind::Verb, &phrasal, PER_OWN_WORD));
            }
        }
        if let Some(light) = &predicate.light {
            let is_noun = |noun: &String| *noun == predicate.lemma || beside.phrases.contains(noun);
            let with_noun = self.wanting(Kind::Verb, &light.lemma, 0).filter(|Candidate { lead, .. }| {
                lead.pattern.fixed.iter().any(|(_, noun)| is_noun(noun)) || has_object_class(lead.pattern)
            });
            candidates.extend(with_noun);
        }
        candidates
    }
}

/// A pattern that the words lead to, and what it scores for those of them that are its own.
pub(super) struct Candidate<'k> {
    pub(super) lead: Lead<'k>,
    pub(super) own_words: i32,
}

/// The prepositions of the predicate's arguments, any of which may be a particle of its verb.
pub(super) fn particles(predicate: &Predicate) -> impl Iterator<Item = &str> {
    predicate.slots.iter().filter_map(|slot| match &slot.name {
        SlotName::With(word) => Some(word.as_str()),
        _ => None,
    })
}

/// Whether the pattern wants an object of a class: "imposed [thing:sanctions tariffs]", which a light verb's noun can be.
pub(super) fn has_object_class(pattern: &Pattern) -> bool {
    pattern.fixed.is_empty()
        && pattern.fillers.iter().any(|filler| filler.slot == SlotName::Object && filler.class.is_some())
}

/// The types that the lexicon knows for words, whether or not their arguments fit.
pub(super) fn types(candidates: &[Candidate<'_>]) -> Vec<Option<EventType>> {
    let mut types = Vec::new();
    for Candidate { lead, .. } in candidates {
        if !types.contains(&lead.event_type) {
            types.push(lead.event_type);
        }
    }
    types.sort_unstable();
    types
}

/// The mode that all entries of the type for these words have: "criticism" is disapproval, whatever stands around it.
pub(super) fn usual_mode<'k>(candidates: &[Candidate<'k>], event_type: Option<EventType>) -> Option<&'k str> {
    let mut modes = candidates
        .iter()
        .filter(|candidate| candidate.lead.event_type == event_type)
        .map(|candidate| candidate.lead.pattern.mode.as_deref());
    let first = modes.next()??;
    modes.all(|mode| mode == Some(first)).then_some(first)
}
