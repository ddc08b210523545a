//! Who plays which role in the other events of a sentence, as the rules see it: who is urged mostly does what is urged.

use std::collections::BTreeMap;

use dateline_knowledge::lexicon::Role;
use dateline_knowledge::ontology::EventType;
use dateline_predicates::Predicate;
use dateline_text::{Id, Sentence};

use crate::events::Reading;
use crate::events::participants::Draft;
use crate::who::Entity;

/// The events of a text as the rules alone have them, by sentence.
pub(in crate::events) struct Elsewhere(BTreeMap<Id<Sentence>, Vec<Known>>);

struct Known {
    predicate: Id<Predicate>,
    event_type: EventType,
    roles: Vec<(Role, Id<Entity>)>,
}

/// How another event stands to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// It holds it: "*urged* them to leave".
    Outer,
    /// It is held by it.
    Inner,
    /// Neither.
    Apart,
}

impl Elsewhere {
    pub(in crate::events) fn new(reading: &Reading<'_>, drafts: &[Draft<'_>]) -> Self {
        let mut all = BTreeMap::<_, Vec<Known>>::new();
        for draft in drafts {
            all.entry(sentence(reading, draft.predicate)).or_default().push(Known {
                predicate: draft.predicate,
                event_type: draft.event_type,
                roles: draft.roles.iter().map(|part| (part.0, part.1)).collect(),
            });
        }
        Self(all)
    }

    /// The roles of somebody in the other events of the predicate's sentence.
    pub(super) fn roles(
        &self,
        reading: &Reading<'_>,
        predicate: Id<Predicate>,
        entity: Id<Entity>,
    ) -> impl Iterator<Item = (Beside, EventType, Role)> {
        let here = self.0.get(&sentence(reading, predicate)).into_iter().flatten();
        let others = here.filter(move |known| known.predicate != predicate);
        others.flat_map(move |known| {
            let own = known.roles.iter().filter(move |part| part.1 == entity);
            own.map(move |part| (stands(reading, known.predicate, predicate), known.event_type, part.0))
        })
    }
}

fn sentence(reading: &Reading<'_>, predicate: Id<Predicate>) -> Id<Sentence> {
    reading.parsed.segments.sentence_of(reading.predicates.all[predicate].head)
}

fn stands(reading: &Reading<'_>, other: Id<Predicate>, predicate: Id<Predicate>) -> Beside {
    let holds = |outer: Id<Predicate>, inner: Id<Predicate>| {
        reading.predicates.all[inner].embedded_in.iter().any(|around| around.outer == outer)
    };
    match () {
        () if holds(other, predicate) => Beside::Outer,
        () if holds(predicate, other) => Beside::Inner,
        () => Beside::Apart,
    }
}
