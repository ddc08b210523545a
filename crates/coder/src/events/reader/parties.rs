//! What the reader looks at in somebody who may take part in an event.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt::{self, Display, Formatter};

use dateline_knowledge::ontology::EventType;
use dateline_predicates::{Predicate, SlotName, Voice};
use dateline_syntax::{Rel, Upos};
use dateline_text::{Id, Span, Token};

use super::cues::{Cues, Stand};
use super::elsewhere::Elsewhere;
use crate::attributions::innermost;
use crate::events::Reading;
use crate::events::participants::Draft;
use crate::who::Entity;

/// Somebody who may take part.
#[derive(Clone, Debug)]
pub(in crate::events) struct Candidate {
    pub(in crate::events) entity: Id<Entity>,
    /// The mention nearest to the predicate.
    pub(in crate::events) token: Id<Token>,
    /// The way there in the tree; `None` where it stands in the sentence before or in another tree.
    way: Option<Vec<Step>>,
    /// Whether that stands in the sentence before.
    pub(in crate::events) before: bool,
}

/// One step in a tree: whether it leads up, and by which relation.
type Step = (bool, Rel);

/// Those who may take part in one event.
pub(in crate::events) struct Near {
    pub(in crate::events) candidates: Vec<Candidate>,
    /// Who says what the event is part of.
    speaker: Option<Id<Entity>>,
    /// The words that are said.
    said: Vec<Span>,
}

impl Near {
    /// Whether somebody only tells of the event: "*the minister* said that talks would be held".
    pub(in crate::events) fn only_tells(&self, reading: &Reading<'_>, candidate: &Candidate) -> bool {
        let words = reading.parsed.span(candidate.token);
        self.speaker == Some(candidate.entity) && !self.said.iter().any(|said| said.contains(words))
    }
}

/// Most steps in the tree between a predicate and somebody whose way is looked at.
const LONGEST_WAY: usize = 5;
/// Most steps in the tree of a way that is told apart by type of event.
const SHORT_WAY: usize = 2;

/// Those named in the predicate's sentence and, where they are not, in the one before; each once, by the mention nearest
/// in the tree.
pub(in crate::events) fn near(reading: &Reading<'_>, predicate: &Predicate) -> Near {
    let sentence = reading.parsed.segments.sentence_of(predicate.head);
    let up = line(reading, predicate.head);
    let mut found: BTreeMap<Id<Entity>, Candidate> = BTreeMap::new();
    for token in reading.parsed.segments.sentences[sentence].ids() {
        if let Some(entity) = reading.who[token].filter(|_| token != predicate.head) {
            let candidate = Candidate { entity, token, way: way(reading, &up, token), before: false };
            match found.entry(entity) {
                Entry::Occupied(mut nearest) if candidate.steps() < nearest.get().steps() => {
                    nearest.insert(candidate);
                }
                Entry::Occupied(_) => {}
                Entry::Vacant(free) => {
                    free.insert(candidate);
                }
            }
        }
    }
    if let Some(earlier) = sentence.index().checked_sub(1) {
        for token in reading.parsed.segments.sentences[Id::new(earlier)].ids() {
            if let Some(entity) = reading.who[token] {
                found.entry(entity).or_insert(Candidate { entity, token, way: None, before: true });
            }
        }
    }
    let mut found: Vec<Candidate> = found.into_values().collect();
    found.sort_by_key(|candidate| candidate.token);
    let said = innermost(reading.attributions, predicate.span);
    let said = said.map(|said| &reading.attributions[said]);
    Near {
        candidates: found,
        speaker: said.and_then(|said| said.entity),
        said: said.map_or_else(Vec::new, |said| said.content.clone()),
    }
}

impl Candidate {
    /// How far off it stands in the tree.
    fn steps(&self) -> usize {
        self.way.as_ref().map_or(usize::MAX, Vec::len)
    }
}

/// A token and all above it, each with its relation; nouns that only measure or sort are passed over, so that in "a series of
/// strikes" the strikes stand where the series does.
fn line(reading: &Reading<'_>, token: Id<Token>) -> Vec<(Id<Token>, Rel)> {
    let contains = |token: Id<Token>| {
        let noun = reading.parsed.upos(token) == Upos::Noun;
        noun && reading.predicates.at(token).is_some_and(|id| reading.predicates.all[id].head != token)
    };
    let mut line: Vec<(Id<Token>, Rel)> = Vec::new();
    for token in std::iter::once(token).chain(reading.parsed.syntax.ancestors(token)) {
        let rel = reading.parsed.word(token).rel;
        match line.last_mut() {
            Some(inner) if contains(token) => inner.1 = rel,
            _ => line.push((token, rel)),
        }
    }
    line
}

/// The way from the lowest token of the line `up` to another: up by some relations, then down by others.
fn way(reading: &Reading<'_>, up: &[(Id<Token>, Rel)], to: Id<Token>) -> Option<Vec<Step>> {
    let down = line(reading, to);
    let meets = |&(token, _): &(Id<Token>, Rel)| down.iter().position(|&(other, _)| other == token);
    let (ups, downs) = up.iter().enumerate().find_map(|(ups, step)| Some((ups, meets(step)?)))?;
    let rising = up[..ups].iter().map(|&(_, rel)| (true, rel));
    Some(rising.chain(down[..downs].iter().rev().map(|&(_, rel)| (false, rel))).collect())
}

/// Reads the cues of an event that tell of everybody who may take part in it.
pub(in crate::events) fn event_cues(reading: &Reading<'_>, draft: &Draft<'_>) -> Cues {
    let mut cues = Cues::default();
    Finder::new(reading, draft, &mut cues).event();
    cues
}

/// Reads the cues of one candidate for one event.
pub(in crate::events) fn party_cues(
    reading: &Reading<'_>,
    draft: &Draft<'_>,
    elsewhere: &Elsewhere,
    near: &Near,
    candidate: &Candidate,
) -> Cues {
    let mut cues = Cues::default();
    let mut found = Finder::new(reading, draft, &mut cues);
    found.somebody(candidate, near.speaker);
    found.place(&near.candidates, candidate);
    if candidate.before {
        found.earlier(candidate);
    } else {
        found.tree(candidate);
        found.arguments(candidate);
    }
    found.rules(candidate);
    found.elsewhere(elsewhere, candidate);
    cues
}

struct Finder<'a, 'r> {
    reading: &'a Reading<'r>,
    draft: &'a Draft<'r>,
    predicate: &'a Predicate,
    event_type: EventType,
    cues: &'a mut Cues,
}

impl<'a, 'r> Finder<'a, 'r> {
    fn new(reading: &'a Reading<'r>, draft: &'a Draft<'r>, cues: &'a mut Cues) -> Self {
        let predicate = &reading.predicates.all[draft.predicate];
        Self { reading, draft, predicate, event_type: draft.event_type, cues }
    }

    fn sign(&mut self, name: &str, value: &str) {
        self.cues.signs.push(name, value);
    }

    fn sign_written(&mut self, name: &str, value: impl Display) {
        self.cues.signs.push_written(name, value);
    }

    /// A sign by itself and together with the type of event.
    fn sign_by_type(&mut self, name: &str, value: impl Display) {
        self.cues.signs.push_written(name, value);
        self.cues.signs.push_last_with(self.event_type.as_str());
    }

    fn event(&mut self) {
        let lemma = self.reading.parsed.lower_lemma(self.predicate.head);
        self.cues.words.push((Stand::Itself, lemma.to_owned()));
        self.sign("type", self.event_type.as_str());
        self.sign_by_type("kind", format_args!("{:?}", self.predicate.kind));
        if self.predicate.voice == Voice::Passive {
            self.sign("voice", "passive");
        }
        if self.predicate.light.is_some() {
            self.sign("is", "light");
        }
    }

    fn somebody(&mut self, candidate: &Candidate, speaker: Option<Id<Entity>>) {
        let entity = &self.reading.entities.all[candidate.entity];
        match entity.sector {
            Some(sector) => self.sign_by_type("who", format_args!("{:?} {sector}", entity.kind)),
            None => self.sign_by_type("who", format_args!("{:?}", entity.kind)),
        }
        self.sign("named", if entity.named { "yes" } else { "no" });
        self.sign_written("pos", format_args!("{:?}", self.reading.parsed.upos(candidate.token)));
        let lemma = self.reading.parsed.lower_lemma(candidate.token);
        self.cues.words.push((Stand::Party, lemma.to_owned()));
        if speaker == Some(candidate.entity) {
            self.sign_by_type("is", "speaker");
        }
    }

    /// Where it stands in the text.
    fn place(&mut self, all: &[Candidate], candidate: &Candidate) {
        let (one, other) = (candidate.token.index(), self.predicate.head.index());
        self.sign("stands", if one < other { "before" } else { "after" });
        let between = |token: usize| (one.min(other) + 1..one.max(other)).contains(&token);
        let others = all.iter().filter(|party| between(party.token.index())).count();
        self.sign_written("between", others.min(4));
        let distance = [2, 4, 7, 12, 20].iter().position(|&most| one.abs_diff(other) <= most).unwrap_or(5);
        self.sign_written("distance", distance);
    }

    fn earlier(&mut self, candidate: &Candidate) {
        let rel = self.reading.parsed.word(candidate.token).rel;
        self.sign_by_type("sentence before", format_args!("{rel:?}"));
    }

    fn tree(&mut self, candidate: &Candidate) {
        let Some(way) = &candidate.way else { return };
        if way.len() <= LONGEST_WAY {
            self.sign_written("way", Way(way));
            if way.len() <= SHORT_WAY {
                let event_type = self.event_type;
                self.sign_written("way by type", format_args!("{}/{event_type}", Way(way)));
            }
        }
        self.sign_written("up", way.iter().filter(|step| step.0).count().min(4));
        self.sign_written("down", way.iter().filter(|step| !step.0).count().min(4));
        if let Some((up, rel)) = way.first() {
            self.sign_written("first step", format_args!("{up} {rel:?}"));
        }
        if let Some((up, rel)) = way.last() {
            self.sign_by_type("last step", format_args!("{up} {rel:?}"));
        }
        if let Some(case) = self.reading.parsed.syntax.child(candidate.token, Rel::Case) {
            let case = self.reading.parsed.form(case).to_lowercase();
            self.sign_by_type("behind", &case);
        }
        if self.reading.parsed.upos(candidate.token) == Upos::Pron {
            self.sign("is", "pronoun");
        }
    }

    /// Which argument it is: of the predicate, of what stands around it, of what it holds.
    fn arguments(&mut self, candidate: &Candidate) {
        for slot in self.predicate.slots.iter().filter(|slot| slot.head == candidate.token) {
            self.sign_by_type("slot", name(&slot.name));
            self.sign_written("route", format_args!("{:?}", slot.route));
        }
        if let Some(around) = self.predicate.embedded_in.first() {
            let outer = &self.reading.predicates.all[around.outer];
            for slot in outer.slots.iter().filter(|slot| slot.head == candidate.token) {
                self.sign_by_type("outer", name(&slot.name));
                self.sign_written("outer", format_args!("{} {:?}", name(&slot.name), around.how));
                self.sign_written("outer lemma", format_args!("{} {}", name(&slot.name), outer.lemma));
            }
        }
        for content in &self.draft.found.contents {
            let inner = &self.reading.predicates.all[*content];
            for slot in inner.slots.iter().filter(|slot| slot.head == candidate.token) {
                self.sign_by_type("inner", name(&slot.name));
            }
        }
    }

    /// What the rules make of it, and whether they have others.
    fn rules(&mut self, candidate: &Candidate) {
        let own = self.draft.roles.iter().find(|role| role.1 == candidate.entity);
        match own {
            Some((role, _, _, route)) => {
                self.sign_by_type("rule", role.as_str());
                self.sign_written("rule", format_args!("{} {route:?}", role.as_str()));
            }
            None => self.sign_by_type("rule", "none"),
        }
        self.sign("read", if self.draft.found.pattern.is_some() { "by rule" } else { "without rule" });
        let mut others: Vec<&str> =
            self.draft.roles.iter().filter(|role| role.1 != candidate.entity).map(|role| role.0.as_str()).collect();
        others.sort_unstable();
        others.dedup();
        self.sign_by_type("others", others.join(" "));
    }

    /// What the rules make of it in the other events of the sentence.
    fn elsewhere(&mut self, elsewhere: &Elsewhere, candidate: &Candidate) {
        let found = elsewhere.roles(self.reading, self.draft.predicate, candidate.entity);
        let mut found: Vec<_> = found.map(|(beside, kind, role)| (beside, kind, role.as_str())).collect();
        found.dedup();
        if found.is_empty() {
            self.sign("elsewhere", "nothing");
        }
        for (beside, kind, role) in found {
            self.sign_by_type("elsewhere", format_args!("{beside:?} {role}"));
            self.sign_written("elsewhere", format_args!("{beside:?} {kind} {role}"));
        }
    }
}

/// A way as the reader spells it: "<Obj>Nmod".
struct Way<'w>(&'w [Step]);

impl Display for Way<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|(up, rel)| write!(f, "{}{rel:?}", if *up { "<" } else { ">" }))
    }
}

fn name(slot: &SlotName) -> &str {
    match slot {
        SlotName::Subject => "subject",
        SlotName::Object => "object",
        SlotName::Indirect => "indirect",
        SlotName::With(word) => word,
        SlotName::Bare => "bare",
        SlotName::Content => "content",
    }
}
