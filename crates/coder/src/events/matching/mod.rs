//! Which pattern of the lexicon a predicate fits best, and who plays which role in it.

mod candidates;
mod fill;

use std::borrow::Cow;
use std::collections::BTreeMap;

use dateline_knowledge::lexicon::{Classes, Pattern, Patterns, Role, reach};
use dateline_knowledge::ontology::EventType;
use dateline_knowledge::status::StatusWords;
use dateline_predicates::{How, Kind, Predicate, Predicates, Route, Slot, SlotName};
use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, Layer, PerToken, Token};

use crate::events::beside::{Beside, noun_phrases};
use crate::places::Place;
use crate::who::Entity;
use candidates::{Candidate, types, usual_mode};
use fill::alike;

/// What a predicate is read as, and by which pattern of the lexicon.
#[derive(Clone, Debug)]
pub(super) struct Match<'k> {
    /// The type; `None` for a reading that is no event.
    pub(super) event_type: Option<EventType>,
    /// The pattern; `None` where no pattern tells and the reader does.
    pub(super) pattern: Option<&'k Pattern>,
    /// The arguments that play a role, in text order.
    pub(super) roles: Vec<(Role, Slot)>,
    /// The predicates inside that are what is said, asked, called off.
    pub(super) contents: Vec<Id<Predicate>>,
    /// How it is done, within the type.
    pub(super) mode: Option<&'k str>,
    /// The arguments that are things.
    pub(super) things: Vec<Slot>,
    /// Nouns that are part of the pattern's own words ("sanctions" in "imposed sanctions").
    pub(super) own_nouns: Vec<Id<Token>>,
    /// Number of recipients that the pattern asks for and the text leaves out.
    lacks: usize,
    /// How specific the fit is; more is better.
    pub(super) score: i32,
}

impl Match<'_> {
    /// A reading that no pattern tells.
    pub(super) fn without_pattern(event_type: EventType, contents: &[Id<Predicate>]) -> Self {
        Self {
            event_type: Some(event_type),
            pattern: None,
            mode: None,
            roles: Vec::new(),
            contents: contents.to_vec(),
            things: Vec::new(),
            own_nouns: Vec::new(),
            lacks: 0,
            score: 0,
        }
    }

    /// How many arguments take part.
    pub(super) fn participants(&self) -> usize {
        self.roles.iter().filter(|(role, _)| *role != Role::Place).count()
    }
}

/// All that matching reads.
pub(super) struct Matcher<'a, 'k> {
    pub(super) parsed: Parsed<'a>,
    pub(super) predicates: &'a Predicates,
    /// Whom each token means: the entities' heads, and the speaker for "we".
    pub(super) who: &'a PerToken<Option<Id<Entity>>>,
    pub(super) patterns: &'k Patterns,
    pub(super) status: &'k StatusWords,
    pub(super) classes: &'k Classes,
    /// Place names.
    pub(super) places: &'a Layer<Place>,
}

const BASE: i32 = 10;

const PER_ROLE: i32 = 3;

const PER_OWN_WORD: i32 = 5;

const PER_CONSTRAINT: i32 = 4;

const PER_MISSING: i32 = 6;

/// How much less specific a pattern of the best one's type may be that gives more participants.
const FULLER_MAY_LACK: i32 = 6;

impl<'k> Matcher<'_, 'k> {
    /// What each predicate is read as. Inner predicates are read first, since what an outer one means can hang on what it
    /// holds ("cancelled the *trip*"). `choose` is given a predicate, what it holds as its content, and the best match of
    /// each type, best first, and the types that the lexicon has for its words; it says which to take.
    pub(super) fn all(
        &self,
        mut choose: impl FnMut(Id<Predicate>, &[Id<Predicate>], Vec<Match<'k>>, &[Option<EventType>]) -> Option<Match<'k>>,
    ) -> BTreeMap<Id<Predicate>, Match<'k>> {
        let inside = self.contents();
        let mut order: Vec<_> = self.predicates.all.ids().collect();
        order.sort_by_key(|&id| std::cmp::Reverse(self.predicates.all[id].embedded_in.len()));
        let mut found = BTreeMap::new();
        for id in order {
            let contents = inside.get(&id).map_or(&[][..], Vec::as_slice);
            let beside = Beside::of(&self.parsed, &self.predicates.all[id]);
            let candidates = self.candidates(&beside);
            let fits = self.best_of_each_type(&beside, &candidates, contents, &found);
            if let Some(mut chosen) = choose(id, contents, fits, &types(&candidates)) {
                if chosen.pattern.is_none() {
                    chosen.mode = usual_mode(&candidates, chosen.event_type);
                }
                found.insert(id, chosen);
            }
        }
        drop_own_nouns(self.predicates, &mut found);
        found.retain(|_, fit| fit.event_type.is_some());
        found
    }

    /// What each predicate holds as its content.
    fn contents(&self) -> BTreeMap<Id<Predicate>, Vec<Id<Predicate>>> {
        let mut inside = BTreeMap::<_, Vec<_>>::new();
        for (id, predicate) in self.predicates.all.iter() {
            if let Some(around) = predicate.embedded_in.first().filter(|around| around.how == How::Content) {
                inside.entry(around.outer).or_default().push(id);
            }
        }
        inside
    }

    /// The best match of each type that fits, best first.
    fn best_of_each_type(
        &self,
        beside: &Beside<'_>,
        candidates: &[Candidate<'k>],
        contents: &[Id<Predicate>],
        inner: &BTreeMap<Id<Predicate>, Match<'k>>,
    ) -> Vec<Match<'k>> {
        if candidates.is_empty() {
            return Vec::new();
        }
        let words = beside.first_words(self.predicates, self.patterns);
        let reached = reach(&self.parsed, self.predicates, beside.predicate, &[]);
        let mut fits: Vec<Match<'k>> = Vec::new();
        for Candidate { lead, own_words } in candidates {
            if lead.first_word.is_none_or(|word| words.contains(&word)) {
                let fit = self.fit(beside, &reached, lead.pattern, contents, inner);
                fits.extend(fit.map(|fit| Match { score: fit.score + own_words, ..fit }));
            }
        }
        fits.sort_by_key(|fit| std::cmp::Reverse(fit.score));
        let mut best: Vec<Match<'k>> = Vec::new();
        for fit in &fits {
            if !best.iter().any(|known| known.event_type == fit.event_type) {
                best.push(fullest(fit, &fits));
            }
        }
        best
    }

    fn fit(
        &self,
        beside: &Beside<'_>,
        reached: &[Slot],
        pattern: &'k Pattern,
        contents: &[Id<Predicate>],
        inner: &BTreeMap<Id<Predicate>, Match<'k>>,
    ) -> Option<Match<'k>> {
        let predicate = beside.predicate;
        let own_nouns = self.own_nouns(beside, pattern)?;
        let mut fit = Match {
            event_type: pattern.event_type,
            pattern: Some(pattern),
            mode: pattern.mode.as_deref(),
            roles: Vec::new(),
            contents: Vec::new(),
            things: Vec::new(),
            lacks: 0,
            score: BASE + PER_OWN_WORD * pattern.fixed.len() as i32 + i32::from(pattern.event_type.is_none()),
            own_nouns,
        };
        let mut slots = if fit.own_nouns.iter().all(|&noun| noun == predicate.head) {
            Cow::Borrowed(reached)
        } else {
            Cow::Owned(reach(&self.parsed, self.predicates, predicate, &fit.own_nouns))
        };
        if predicate.light.is_some() && pattern.kind == Kind::Verb {
            let itself = Slot {
                name: SlotName::Object,
                head: predicate.head,
                span: self.parsed.span(predicate.head),
                route: Route::Light,
            };
            slots.to_mut().push(itself);
        }
        if let Some(particle) = particle_of(pattern, predicate) {
            let object = SlotName::With(particle.to_owned());
            slots.to_mut().iter_mut().filter(|slot| slot.name == object).for_each(|slot| slot.name = SlotName::Object);
        }
        for (index, filler) in pattern.fillers.iter().enumerate() {
            // "[actor A] and [actor B] met": one argument of the predicate, however many stand in it.
            let known = pattern.fillers[..index]
                .iter()
                .any(|earlier| earlier.role == filler.role && earlier.slot == filler.slot);
            if known {
                continue;
            }
            match filler.role {
                Role::Content => self.fill_content(filler, &slots, contents, inner, &mut fit)?,
                Role::Thing => self.fill_thing(filler, &slots, &mut fit)?,
                Role::Place => self.fill_place(filler, &slots, &mut fit),
                Role::Actor | Role::Recipient | Role::Mediator => {
                    self.fill_participant(predicate, filler, &slots, &mut fit)?;
                }
            }
        }
        // A noun says who takes part, or it is only a word.
        let idle =
            fit.lacks > 0 && predicate.kind == Kind::Noun && fit.roles.iter().all(|(role, _)| *role == Role::Place);
        (!idle).then_some(fit)
    }

    /// The tokens of the pattern's fixed words; `None` where one is missing.
    pub(super) fn own_nouns(&self, beside: &Beside<'_>, pattern: &Pattern) -> Option<Vec<Id<Token>>> {
        let predicate = beside.predicate;
        let mut found = Vec::new();
        for (name, lemma) in &pattern.fixed {
            if predicate.kind == Kind::Noun && (predicate.lemma == *lemma || beside.phrases.contains(lemma)) {
                found.push(predicate.head);
                continue;
            }
            let named = |slot: &&Slot| {
                self.parsed.lower_lemma(slot.head) == lemma
                    || noun_phrases(&self.parsed, slot.head).contains(lemma)
                    || self.is_phrasal(slot.head, lemma)
            };
            // "refuse to *lay down arms*": what the verb inside has with it.
            let inside = || found.iter().filter_map(|&word| self.predicates.at(word));
            let slots = || predicate.slots.iter().chain(inside().flat_map(|id| &self.predicates.all[id].slots));
            let exact = slots().filter(|slot| slot.name == *name).find(named);
            let is_noun = |slot: &&Slot| self.parsed.upos(slot.head) != Upos::Verb;
            let near = || slots().filter(|slot| alike(&slot.name, name)).filter(is_noun).find(named);
            let slot = exact.or_else(near).map(|slot| slot.head);
            found.push(slot.or_else(|| self.word_beside(predicate, lemma))?);
        }
        Some(found)
    }

    /// Whether a verb with its particle stands there: "hand over".
    fn is_phrasal(&self, head: Id<Token>, lemma: &str) -> bool {
        lemma.contains(' ') && self.predicates.at(head).is_some_and(|id| self.predicates.all[id].lemma == lemma)
    }

    /// A word that hangs on the predicate and is no argument: "no" in "said no".
    pub(super) fn word_beside(&self, predicate: &Predicate, lemma: &str) -> Option<Id<Token>> {
        let light = predicate.light.as_ref().map(|light| light.head);
        let heads = [Some(predicate.head), light].into_iter().flatten();
        let mut children = heads.flat_map(|head| self.parsed.syntax.children(head).iter().copied());
        children.find(|&child| {
            let alone = self.parsed.upos(child) != Upos::Verb && self.parsed.syntax.child(child, Rel::Case).is_none();
            alone && self.parsed.lemma(child).eq_ignore_ascii_case(lemma)
        })
    }
}

/// What the pattern's lemma has behind the predicate's: "out" of "carry out".
fn particle_of<'p>(pattern: &'p Pattern, predicate: &Predicate) -> Option<&'p str> {
    // Mostly the two are the same, which their lengths tell without a look at the words.
    let is_longer = pattern.lemma.len() > predicate.lemma.len();
    let rest = is_longer.then(|| pattern.lemma.strip_prefix(predicate.lemma.as_str())).flatten()?.trim_start();
    (!rest.is_empty()).then_some(rest)
}

/// The match of the type of `best` that gives the most participants, if it is hardly less specific.
fn fullest<'k>(best: &Match<'k>, fits: &[Match<'k>]) -> Match<'k> {
    let same_type = fits.iter().filter(|fit| fit.event_type == best.event_type);
    let fuller =
        same_type.filter(|fit| fit.participants() > best.participants() && fit.score + FULLER_MAY_LACK >= best.score);
    // The first of those with the most participants, since they come best first.
    let fuller = fuller.rev().max_by_key(|fit| fit.participants());
    fuller.map_or_else(|| best.clone(), |fuller| Match { contents: best.contents.clone(), ..fuller.clone() })
}

/// A noun that is part of a verb's pattern of the same type is no event beside it.
fn drop_own_nouns(predicates: &Predicates, found: &mut BTreeMap<Id<Predicate>, Match<'_>>) {
    let owned: Vec<(Id<Predicate>, Option<EventType>)> = found
        .iter()
        .flat_map(|(&id, fit)| {
            let head = predicates.all[id].head;
            let nouns = fit.own_nouns.iter().filter(move |&&noun| noun != head);
            nouns.filter_map(|&noun| Some((predicates.at(noun)?, fit.event_type)))
        })
        .collect();
    for (noun, event_type) in owned {
        if found.get(&noun).is_some_and(|fit| fit.event_type == event_type) {
            found.remove(&noun);
        }
    }
}
