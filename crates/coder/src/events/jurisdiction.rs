//! The country of those on whom a state acts at home: "Cuba freed seven *dissidents*", "police in Nepal arrested three
//! *students*".

use dateline_knowledge::Code;
use dateline_knowledge::ontology::EventType;
use dateline_text::{Id, Layer};

use crate::events::Event;
use crate::who::{Entities, Entity, EntityKind};

/// Those who rule, judge and police: on whom they act, as a rule, is of their country where the text says nothing else.
const RULERS: [Code; 5] = [Code::of("GOV"), Code::of("COP"), Code::of("JUD"), Code::of("LEG"), Code::of("SPY")];

/// Sectors of people and bodies over whom a state rules.
const RULED: [Code; 11] = [
    Code::of("OPP"),
    Code::of("PTY"),
    Code::of("CVL"),
    Code::of("JRN"),
    Code::of("LAB"),
    Code::of("EDU"),
    Code::of("REL"),
    Code::of("MED"),
    Code::of("LEG"),
    Code::of("ELI"),
    Code::of("AGR"),
];

/// Gives the country of the acting state to people without a name and a country of their own.
pub(crate) fn add(entities: &mut Entities, events: &Layer<Event>) {
    for (_, event) in events.iter().filter(|(_, event)| is_domestic(event)) {
        let Some(code) = ruling(entities, &event.actors) else { continue };
        for &recipient in &event.recipients {
            let entity = &mut entities.all[recipient];
            if is_ruled(entity) {
                entity.code = Some(code);
            }
        }
    }
}

/// Acts of rule: repression, pardons and reforms, verdicts, releases.
fn is_domestic(event: &Event) -> bool {
    let is = |mode: &str| event.modes.iter().any(|known| known == mode);
    match event.event_type {
        EventType::Coerce | EventType::Concede => true,
        EventType::Sanction => is("convict"),
        EventType::Retreat => is("release"),
        EventType::Accuse => is("allege") || is("investigate"),
        _ => false,
    }
}

/// The country of the actors, where all of them rule in one.
fn ruling(entities: &Entities, actors: &[Id<Entity>]) -> Option<Code> {
    let rules = |entity: &Entity| match entity.sector {
        None => entity.kind == EntityKind::State,
        Some(sector) => RULERS.contains(&sector),
    };
    let (first, others) = actors.split_first()?;
    let code = entities.all[*first].code?;
    let same = |id: &Id<Entity>| rules(&entities.all[*id]) && entities.all[*id].code == Some(code);
    (rules(&entities.all[*first]) && others.iter().all(same)).then_some(code)
}

fn is_ruled(entity: &Entity) -> bool {
    let people = matches!(entity.kind, EntityKind::Person | EntityKind::Group | EntityKind::Organization);
    people && !entity.named && entity.code.is_none() && entity.sector.is_some_and(|sector| RULED.contains(&sector))
}
