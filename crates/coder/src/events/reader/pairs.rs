//! What the reader looks at in two mentions that may be of one event.

use std::collections::BTreeSet;
use std::fmt::Display;

use dateline_knowledge::lexicon::Role;
use dateline_knowledge::ontology::{EventType, Status};
use dateline_predicates::{How, Predicate};
use dateline_syntax::{Rel, Upos};
use dateline_text::{Id, Token};

use super::cues::{Cues, Stand};
use crate::events::Reading;
use crate::who::Entity;

/// One mention of an event, as far as it tells whether it is of the same event as another.
#[derive(Clone, Debug)]
pub(in crate::events) struct Told<'a> {
    pub(in crate::events) predicate: Id<Predicate>,
    /// The noun that names it: the predicate itself, or what its verb has: "opened the *meeting*".
    pub(in crate::events) noun: Option<Id<Token>>,
    pub(in crate::events) event_type: EventType,
    pub(in crate::events) mode: Option<&'a str>,
    pub(in crate::events) roles: Vec<(Role, Id<Entity>)>,
    pub(in crate::events) status: Status,
    /// Number of events of the same type told before it.
    pub(in crate::events) number: usize,
}

/// Reads the cues of an earlier and a later mention of the same type.
pub(in crate::events) fn pair_cues(reading: &Reading<'_>, earlier: &Told<'_>, later: &Told<'_>) -> Cues {
    let mut cues = Cues::default();
    let mut found = Finder { reading, earlier, later, cues: &mut cues };
    found.words();
    found.noun();
    found.distance();
    found.participants();
    found.tree();
    cues
}

struct Finder<'a, 'r> {
    reading: &'a Reading<'r>,
    earlier: &'a Told<'a>,
    later: &'a Told<'a>,
    cues: &'a mut Cues,
}

impl Finder<'_, '_> {
    fn sign(&mut self, name: &str, value: &str) {
        self.cues.signs.push(name, value);
    }

    fn sign_written(&mut self, name: &str, value: impl Display) {
        self.cues.signs.push_written(name, value);
    }

    fn predicates(&self) -> (&Predicate, &Predicate) {
        (&self.reading.predicates.all[self.earlier.predicate], &self.reading.predicates.all[self.later.predicate])
    }

    fn words(&mut self) {
        let (one, other) = self.predicates();
        let parsed = &self.reading.parsed;
        let (first, second) = (parsed.lower_lemma(one.head), parsed.lower_lemma(other.head));
        let same = match () {
            () if first == second => "same",
            () if one.verb.as_deref().unwrap_or(first) == other.verb.as_deref().unwrap_or(second) => "same verb",
            () => "other",
        };
        let kinds = format!("{:?} {:?}", one.kind, other.kind);
        self.sign("lemmas", same);
        self.sign("kinds", &kinds);
        self.sign_written("lemmas by kinds", format_args!("{same} {kinds}"));
        self.sign("type", self.later.event_type.as_str());
        self.sign_written("lemmas by type", format_args!("{same} {}", self.later.event_type));
        self.sign("status", if self.earlier.status == self.later.status { "same" } else { "other" });
        let modes = match (self.earlier.mode, self.later.mode) {
            (Some(one), Some(other)) if one == other => "same",
            (Some(_), Some(_)) => "other",
            _ => "unknown",
        };
        self.sign("mode", modes);
        self.cues.words.push((Stand::Around, first.to_owned()));
        self.cues.words.push((Stand::Itself, second.to_owned()));
    }

    /// How the noun of the later one is determined, and whether it is that of the earlier one.
    fn noun(&mut self) {
        let Some(noun) = self.later.noun else { return };
        let parsed = &self.reading.parsed;
        let held = if noun == self.predicates().1.head { "" } else { "held " };
        let mut determined = "bare";
        let mut told = Vec::new();
        for &child in parsed.syntax.children(noun) {
            match parsed.word(child).rel {
                Rel::Det => determined = parsed.lower_lemma(child),
                Rel::NmodPoss => determined = "possessed",
                Rel::Nummod | Rel::Amod | Rel::Compound => told.push("modified"),
                Rel::Nmod => told.push("phrase"),
                Rel::AclRelcl | Rel::Acl => told.push("clause"),
                _ => {}
            }
        }
        if parsed.word(noun).feats.is("Number", "Plur") {
            told.push("plural");
        }
        if parsed.upos(noun) == Upos::Propn {
            told.push("name");
        }
        if told.is_empty() {
            told.push("alone");
        }
        self.sign_written("determined", format_args!("{held}{determined}"));
        told.into_iter().for_each(|what| self.sign_written("noun", format_args!("{held}{what}")));
        let before = self.earlier.noun.map(|noun| parsed.lower_lemma(noun));
        let same =
            before.map_or("only later", |before| if before == parsed.lower_lemma(noun) { "same" } else { "other" });
        self.sign_written("nouns", format_args!("{held}{same}"));
    }

    fn distance(&mut self) {
        let (one, other) = self.predicates();
        let sentence = |predicate: &Predicate| self.reading.parsed.segments.sentence_of(predicate.head).index();
        let apart = (sentence(other) - sentence(one)).min(6);
        let between = (self.later.number - self.earlier.number - 1).min(4);
        self.sign_written("sentences", apart);
        self.sign_written("between", between);
        if self.earlier.number == 0 {
            self.sign("earlier", "first of its type");
        }
    }

    fn participants(&mut self) {
        for role in [Role::Actor, Role::Recipient] {
            let of = |told: &Told<'_>| -> BTreeSet<Id<Entity>> {
                told.roles.iter().filter(|part| part.0 == role).map(|part| part.1).collect()
            };
            let (earlier, later) = (of(self.earlier), of(self.later));
            let how = compared(&earlier, &later);
            self.sign(role.as_str(), how);
            let unnamed =
                |parties: &BTreeSet<Id<Entity>>| parties.iter().all(|&id| !self.reading.entities.all[id].named);
            let open = match (unnamed(&earlier), unnamed(&later)) {
                (true, true) => "both unnamed",
                (true, false) => "earlier unnamed",
                (false, true) => "later unnamed",
                (false, false) => "named",
            };
            self.sign_written(role.as_str(), format_args!("{how} {open}"));
        }
        let all = |told: &Told<'_>| told.roles.iter().map(|part| part.1).collect::<BTreeSet<_>>();
        self.sign("all", compared(&all(self.earlier), &all(self.later)));
    }

    /// Whether one stands in the other.
    fn tree(&mut self) {
        let (one, other) = self.predicates();
        let around =
            |inner: &Predicate, outer: Id<Predicate>| inner.embedded_in.iter().position(|at| at.outer == outer);
        let told = |name: &str, inner: &Predicate, depth: usize| {
            let how: How = inner.embedded_in[depth].how;
            (format!("{name} {}", depth.min(2)), format!("{how:?}"))
        };
        let found = match (around(other, self.earlier.predicate), around(one, self.later.predicate)) {
            (Some(depth), _) => Some(told("inside earlier", other, depth)),
            (_, Some(depth)) => Some(told("around earlier", one, depth)),
            _ => None,
        };
        match found {
            Some((name, how)) => self.sign(&name, &how),
            None => self.sign("tree", "apart"),
        }
    }
}

/// How the participants of two mentions compare.
fn compared(earlier: &BTreeSet<Id<Entity>>, later: &BTreeSet<Id<Entity>>) -> &'static str {
    match (earlier.is_empty(), later.is_empty()) {
        (true, true) => "both without",
        (true, false) => "earlier without",
        (false, true) => "later without",
        (false, false) if earlier == later => "same",
        (false, false) if later.is_subset(earlier) => "fewer",
        (false, false) if earlier.is_subset(later) => "more",
        (false, false) if earlier.is_disjoint(later) => "others",
        (false, false) => "some",
    }
}
