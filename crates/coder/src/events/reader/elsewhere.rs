//! Who plays which role in the other events of a sentence, as the rules see it: who is urged mostly does what is urged.

use dateline_knowledge::lexicon::Role;
use dateline_knowledge::ontology::EventType;
use dateline_predicates::{Predicate, Predicates};
use dateline_text::Id;

use crate::events::participants::Draft;
use crate::who::Entity;

/// The events of a text as the rules alone have them.
pub(in crate::events) struct Elsewhere(Vec<Known>);

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
    pub(in crate::events) fn new(drafts: &[Draft<'_>]) -> Self {
        let known = |draft: &Draft<'_>| Known {
            predicate: draft.predicate,
            event_type: draft.event_type,
            roles: draft.roles.iter().map(|part| (part.0, part.1)).collect(),
        };
        Self(drafts.iter().map(known).collect())
    }

    /// The roles of somebody in the other events of the predicate's sentence.
    pub(super) fn roles(
        &self,
        predicates: &Predicates,
        is_near: impl Fn(&Predicate) -> bool,
        predicate: Id<Predicate>,
        entity: Id<Entity>,
    ) -> impl Iterator<Item = (Beside, EventType, Role)> {
        let holds = move |outer: Id<Predicate>, inner: Id<Predicate>| {
            predicates.all[inner].embedded_in.iter().any(|around| around.outer == outer)
        };
        let stands = move |other: Id<Predicate>| match () {
            () if holds(other, predicate) => Beside::Outer,
            () if holds(predicate, other) => Beside::Inner,
            () => Beside::Apart,
        };
        let others = self
            .0
            .iter()
            .filter(move |known| known.predicate != predicate && is_near(&predicates.all[known.predicate]));
        others.flat_map(move |known| {
            let own = known.roles.iter().filter(move |part| part.1 == entity);
            own.map(move |part| (stands(known.predicate), known.event_type, part.0))
        })
    }
}
