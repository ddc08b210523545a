//! What the reader looks at in the predicates of a text, for training it.

use dateline_knowledge::ontology::EventType;
use dateline_predicates::Predicate;
use dateline_text::Id;

use crate::events::{Reading, Rules, matcher, matching, participants, parties, reader, standings, taken_up};
use crate::who::Entity;

/// What the reader looks at in one predicate; for training it.
pub struct Seen {
    /// The predicate.
    pub predicate: Id<Predicate>,
    /// What of it tells its type.
    pub cues: reader::Cues,
    /// Where a type is given: those who may take part, with what tells their role.
    pub parties: Vec<(Id<Entity>, reader::Cues)>,
    /// Where a type is given: earlier predicates of that type, with what tells whether they are of the same event.
    pub pairs: Vec<(Id<Predicate>, reader::Cues)>,
}

/// What the reader looks at in each predicate of a text, where the rules choose or, where it gives one, `given` does.
/// For training.
pub fn seen(reading: &Reading<'_>, rules: &Rules<'_>, given: impl Fn(&Predicate) -> Option<EventType>) -> Vec<Seen> {
    let matcher = matcher(reading, rules);
    let standings = standings(&reading.parsed, reading.predicates, rules.status);
    let mut found = Vec::new();
    let matches = matcher.all(|id, contents, fits, known| {
        let predicate = &reading.predicates.all[id];
        let cues = reader::cues(&matcher, reading.entities, predicate, contents, &fits, known, standings[id.index()]);
        found.push(Seen { predicate: id, cues, parties: Vec::new(), pairs: Vec::new() });
        match given(predicate) {
            Some(given) => fits
                .into_iter()
                .find(|fit| fit.event_type == Some(given))
                .or_else(|| Some(matching::Match::without_pattern(given, contents))),
            None => fits.into_iter().next(),
        }
    });
    let mut drafts = participants::drafts(reading, &matches);
    drafts.retain(|draft| given(&reading.predicates.all[draft.predicate]).is_some());
    found.sort_by_key(|seen| seen.predicate);
    let elsewhere = reader::Elsewhere::new(reading, &drafts);
    for draft in &mut drafts {
        let near = reader::near(reading, &reading.predicates.all[draft.predicate]);
        let event = reader::event_cues(reading, draft);
        let cues = |candidate: &reader::Candidate| {
            (candidate.entity, event.clone().and(reader::party_cues(reading, draft, &elsewhere, &near, candidate)))
        };
        found[draft.predicate.index()].parties = near.candidates.iter().map(cues).collect();
        if let Some(reader) = rules.reader {
            parties::settle(reading, reader, &elsewhere, draft);
        }
    }
    let types = taken_up::types(&drafts);
    let told: Vec<_> = drafts
        .iter()
        .enumerate()
        .map(|(at, draft)| {
            let number = drafts[..at].iter().filter(|before| before.event_type == draft.event_type).count();
            taken_up::told(reading, &types, draft, standings[draft.predicate.index()], number)
        })
        .collect();
    for (at, later) in told.iter().enumerate() {
        let earlier = told[..at].iter().filter(|earlier| earlier.event_type == later.event_type);
        let cues = |earlier: &reader::Told<'_>| (earlier.predicate, reader::pair_cues(reading, earlier, later));
        found[later.predicate.index()].pairs = earlier.map(cues).collect();
    }
    found
}
