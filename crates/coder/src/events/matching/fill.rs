//! The arguments of a predicate in the places of a pattern.

use std::collections::BTreeMap;

use dateline_knowledge::lexicon::{Class, Clause, Filler, Role};
use dateline_knowledge::ontology::{EventType, Status};
use dateline_predicates::{Kind, Predicate, Route, Slot, SlotName, Tense};
use dateline_syntax::Upos;
use dateline_text::{Id, Token};

use crate::events::beside::noun_phrases;
use crate::events::parties::{is_verbal, participants_inside, parties_below, renamed};
use crate::places::{self};

use super::{Match, Matcher, PER_CONSTRAINT, PER_MISSING, PER_ROLE};

impl<'k> Matcher<'_, 'k> {
    pub(super) fn fill_content(
        &self,
        filler: &Filler,
        slots: &[Slot],
        contents: &[Id<Predicate>],
        inner: &BTreeMap<Id<Predicate>, Match<'k>>,
        fit: &mut Match<'k>,
    ) -> Option<()> {
        let named =
            slots.iter().filter(|slot| slot.name == filler.slot).filter_map(|slot| self.predicates.at(slot.head));
        let inside = contents.iter().copied().filter(|_| filler.slot == SlotName::Content);
        let fits = |id: &Id<Predicate>| {
            self.has_form(*id, filler.clause) && fit.event_type.is_none_or(|name| self.can_hold(name, *id))
        };
        let mut held: Vec<Id<Predicate>> = inside.chain(named).filter(fits).collect();
        let mut held_behind = Vec::new();
        let mut asked = Vec::new();
        for &id in &held {
            let noun = &self.predicates.all[id];
            if self.classes.holds("demand", &noun.lemma) {
                asked.extend(slots.iter().filter(|slot| slot.head == noun.head).cloned());
                held_behind.extend(inner.get(&id).into_iter().flat_map(|found| found.contents.iter().copied()));
            }
        }
        held.extend(held_behind);
        let wanted = |id: &Id<Predicate>| {
            let of_class = self.head_is(self.predicates.all[*id].head, filler.class.as_ref());
            of_class && filler.types.is_empty()
                || inner.get(id).and_then(|found| found.event_type).is_some_and(|name| filler.types.contains(&name))
        };
        let mut found: Vec<_> = held.into_iter().filter(wanted).collect();
        found.sort_unstable();
        found.dedup();
        let has_slot = filler.slot != SlotName::Content
            && slots.iter().any(|slot| slot.name == filler.slot && self.head_is(slot.head, filler.class.as_ref()));
        if found.is_empty() && !(filler.types.is_empty() && has_slot) {
            return filler.optional.then_some(());
        }
        let constrained = !filler.types.is_empty() || filler.class.is_some();
        fit.score += PER_ROLE + if constrained { PER_CONSTRAINT } else { 0 };
        fit.contents.extend(found);
        fit.things.extend(asked);
        Some(())
    }

    /// Whether a content stands in the form that the example has.
    fn has_form(&self, content: Id<Predicate>, clause: Option<Clause>) -> bool {
        let content = &self.predicates.all[content];
        let finite =
            matches!(content.tense, Tense::Past | Tense::Present | Tense::Future) || content.modality.is_some();
        match clause {
            Some(Clause::Infinitive) => content.tense == Tense::Infinitive,
            Some(Clause::Finite) => finite || content.tense == Tense::Infinitive && self.marker(content) != Some("to"),
            Some(Clause::Obliged) => {
                let modal = content.modality.as_ref().and_then(|modality| self.status.modal(&modality.lemma));
                modal == Some(Status::Demanded)
            }
            None => true,
        }
    }

    fn marker<'p>(&self, content: &'p Predicate) -> Option<&'p str> {
        content.embedded_in.first()?.marker.as_deref()
    }

    /// What is asked for is no plain statement: "insisted that they leave", not "insisted that they were asleep".
    fn can_hold(&self, event_type: EventType, content: Id<Predicate>) -> bool {
        let content = &self.predicates.all[content];
        let states = matches!(&*self.parsed.word(content.head).xpos, "VBD" | "VBZ") && content.modality.is_none();
        let states = states
            || (content.kind == Kind::Adjective
                && matches!(content.tense, Tense::Past | Tense::Present)
                && content.modality.is_none());
        event_type != EventType::Request || !states
    }

    pub(super) fn fill_thing(&self, filler: &Filler, slots: &[Slot], fit: &mut Match<'k>) -> Option<()> {
        let found = slots.iter().find(|slot| slot.name == filler.slot && self.is_of_class(slot, filler.class.as_ref()));
        match found {
            Some(slot) => {
                fit.score += PER_ROLE - 1 + if filler.class.is_some() { PER_CONSTRAINT } else { 0 };
                fit.things.push(slot.clone());
            }
            None if filler.optional => {}
            None => return None,
        }
        Some(())
    }

    pub(super) fn fill_place(&self, filler: &Filler, slots: &[Slot], fit: &mut Match<'k>) {
        for slot in slots.iter().filter(|slot| slot.name == filler.slot) {
            fit.roles.push((Role::Place, slot.clone()));
        }
    }

    pub(super) fn fill_participant(
        &self,
        predicate: &Predicate,
        filler: &Filler,
        slots: &[Slot],
        fit: &mut Match<'k>,
    ) -> Option<()> {
        let named: Vec<&Slot> = slots
            .iter()
            .filter(|slot| slot.name == filler.slot && self.is_of_class(slot, filler.class.as_ref()))
            .collect();
        let by_head: Vec<Slot> =
            named.iter().filter(|slot| self.who[slot.head].is_some()).map(|&slot| slot.clone()).collect();
        let by_head = if by_head.is_empty() {
            named.iter().filter_map(|slot| renamed(&self.parsed, self.who, slot)).collect()
        } else {
            by_head
        };
        let inside =
            || named.iter().flat_map(|slot| participants_inside(&self.parsed, self.who, slot)).collect::<Vec<Slot>>();
        let below = || {
            let concerns = filler.role == Role::Recipient && fit.event_type.is_some_and(is_verbal);
            named.iter().filter(|_| concerns).flat_map(|slot| parties_below(&self.parsed, self.who, slot)).collect()
        };
        let (found, penalty) = if by_head.is_empty() && filler.role != Role::Actor {
            let near = inside();
            (if near.is_empty() { below() } else { near }, 1)
        } else {
            (by_head, 0)
        };
        if !found.is_empty() {
            fit.score += PER_ROLE - penalty + if filler.class.is_some() { PER_CONSTRAINT } else { 0 };
            fit.roles.extend(found.into_iter().map(|slot| (filler.role, slot)));
            return Some(());
        }
        let all_named = || slots.iter().filter(|slot| slot.name == filler.slot);
        if all_named().any(|slot| self.excludes(predicate, slot)) || filler.class.is_some() && !filler.optional {
            return None;
        }
        if !filler.optional {
            // The text leaves out, or names by a pronoun that nobody could settle, who has to be there. A phrase with
            // the pattern's preposition must stand all the same: "served" is not "served alongside Iran".
            let stands = !matches!(filler.slot, SlotName::With(_)) || all_named().next().is_some();
            if filler.role != Role::Recipient || !stands {
                return None;
            }
            fit.score -= PER_MISSING;
            fit.lacks += 1;
        }
        Some(())
    }

    /// Whether `slot` shows that something else than a participant plays the role ("*the storm* detained the ferry").
    fn excludes(&self, predicate: &Predicate, slot: &Slot) -> bool {
        let core = matches!(slot.name, SlotName::Subject | SlotName::Object);
        let plain = !matches!(slot.route, Route::Implicit | Route::Nominal);
        let says_what = self.parsed.upos(slot.head) == Upos::Noun;
        core && plain && says_what && predicate.kind == Kind::Verb
    }

    fn is_of_class(&self, slot: &Slot, class: Option<&Class>) -> bool {
        self.head_is(slot.head, class)
    }

    fn is_place(&self, head: Id<Token>) -> bool {
        let span = self.parsed.span(head);
        self.parsed.upos(head) == Upos::Propn && places::at(self.places, span).is_some()
    }

    /// Whether the head, alone or with what makes it a thing of its own ("tear gas", "prisoner of war"), belongs to the class. A place
    /// name belongs wherever a city does.
    fn head_is(&self, head: Id<Token>, class: Option<&Class>) -> bool {
        let lemma = self.parsed.lower_lemma(head);
        match class {
            None => true,
            Some(Class::Lemma(wanted)) => wanted == lemma,
            Some(Class::Named(name)) => {
                let longer = || noun_phrases(&self.parsed, head).iter().any(|phrase| self.classes.holds(name, phrase));
                let named = || self.is_place(head) && self.classes.holds(name, A_PLACE);
                self.classes.holds(name, lemma) || longer() || named()
            }
        }
    }
}

/// The word whose classes every place name belongs to.
const A_PLACE: &str = "city";

/// Whether a word in the slot `one` can have been meant by the slot `other`: objects and bare phrases are told apart by
/// the parser only loosely, prepositions are not.
pub(super) fn alike(one: &SlotName, other: &SlotName) -> bool {
    let bare =
        |name: &SlotName| matches!(name, SlotName::Object | SlotName::Indirect | SlotName::Bare | SlotName::Content);
    bare(one) && bare(other)
}
