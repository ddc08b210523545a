//! The arguments that hang on a predicate's own words.

use dateline_syntax::{Rel, Upos};

use crate::heads::{Draft, Drafts, contained};
use crate::tree::{Tok, Tree};
use crate::words::NounEntry;
use crate::{Kind, Route, Slot, SlotName, Voice};

/// An argument that was found, before what is conjoined to it is added.
struct Argument {
    name: SlotName,
    head: Tok,
    route: Route,
}

/// Fills in each draft's own arguments. Gives the heads of relative clauses whose gap is taken.
pub(crate) fn fill(tree: &Tree<'_>, drafts: &mut Drafts) -> Vec<bool> {
    let mut resolved = vec![false; tree.order.len()];
    for number in 0..drafts.all.len() {
        let mut found = Reader { tree, drafts, draft: &drafts.all[number], found: Vec::new(), resolved: &mut resolved };
        found.read();
        let arguments = found.found;
        let draft = &mut drafts.all[number];
        for argument in arguments {
            add(tree, draft, argument.name, argument.head, argument.route);
        }
        settle_indirect(draft);
    }
    resolved
}

/// "told reporters that …": an indirect object beside no other object is the object, as it is in "reporters were told".
fn settle_indirect(draft: &mut Draft) {
    if draft.slots.iter().any(|slot| slot.name == SlotName::Object) {
        return;
    }
    for slot in &mut draft.slots {
        if slot.name == SlotName::Indirect {
            slot.name = SlotName::Object;
        }
    }
}

/// Adds a slot and those of the nominals that are conjoined to `head`, each once.
pub(crate) fn add(tree: &Tree<'_>, draft: &mut Draft, name: SlotName, head: Tok, route: Route) {
    for (index, conjunct) in tree.conjuncts(head).into_iter().enumerate() {
        let own = if index > 0 { tree.preposition(conjunct) } else { None };
        let name = match (&name, own) {
            (SlotName::With(_), Some(own)) => SlotName::With(own),
            _ => name.clone(),
        };
        // "hundreds of students" are students.
        let head = contained(tree, conjunct).unwrap_or(conjunct);
        add_slot(draft, Slot { name, head, span: tree.phrase(conjunct), route });
    }
}

/// Adds `slot` unless the draft has it or is it.
pub(crate) fn add_slot(draft: &mut Draft, slot: Slot) {
    let same = |other: &Slot| other.head == slot.head && other.name == slot.name;
    if slot.head != draft.head && !draft.slots.iter().any(same) {
        draft.slots.push(slot);
    }
}

struct Reader<'t, 'a, 'r> {
    tree: &'t Tree<'a>,
    drafts: &'t Drafts,
    draft: &'t Draft,
    found: Vec<Argument>,
    resolved: &'r mut Vec<bool>,
}

impl Reader<'_, '_, '_> {
    fn read(&mut self) {
        let route = if self.draft.light.is_some() { Route::Light } else { Route::Direct };
        for &carrier in &self.draft.carriers {
            for &child in self.tree.children(carrier) {
                if !self.is_own_word(child) {
                    self.clausal(carrier, child, route);
                }
            }
        }
        if self.draft.kind == Kind::Noun {
            self.nominal();
        } else if !self.draft.carriers.contains(&self.draft.head) {
            self.located();
        }
    }

    /// Whether `child` is the noun under the light verb, a conjunct of it or a word of the predicate itself.
    fn is_own_word(&self, child: Tok) -> bool {
        child == self.draft.head
            || self.drafts.absorbed[child.index()]
            || self.draft.carriers.contains(&child)
            || (self.draft.light.is_some() && self.tree.conjuncts(child).contains(&self.draft.head))
    }

    fn clausal(&mut self, carrier: Tok, child: Tok, route: Route) {
        let name = match self.tree.rel(child) {
            Rel::Nsubj | Rel::NsubjPass => self.subject_name(child),
            Rel::NsubjOuter if self.is_person_of_be_to(carrier, child) => Some(SlotName::Subject),
            Rel::Obj => Some(SlotName::Object),
            Rel::Iobj => Some(SlotName::Indirect),
            Rel::OblAgent => Some(SlotName::Subject),
            Rel::Obl if self.is_agent(child) => Some(SlotName::Subject),
            // A preposition left alone: "the house they live in".
            Rel::Obl if self.tree.upos(child) == Upos::Adp => None,
            Rel::Obl => return self.oblique(child, route),
            Rel::OblUnmarked => Some(SlotName::Bare),
            Rel::Xcomp if self.drafts.of(child).is_none() => Some(SlotName::Content),
            Rel::Advmod => return self.adverb(child, route),
            Rel::Nmod if self.draft.kind == Kind::Adjective => return self.oblique(child, route),
            _ => None,
        };
        if let Some(name) = name {
            self.push(name, child, route);
        }
    }

    fn subject_name(&self, child: Tok) -> Option<SlotName> {
        if self.tree.form(child) == "there" {
            return None;
        }
        let light_passive = self.draft.light.is_some() && self.tree.rel(child) == Rel::NsubjPass;
        if light_passive && self.draft.surface.is_some() && !self.is_stative_light() {
            return Some(SlotName::Object);
        }
        self.draft.surface.clone()
    }

    /// "was engaged in talks": the grammatical subject acts.
    fn is_stative_light(&self) -> bool {
        self.draft
            .light
            .as_ref()
            .is_some_and(|light| !self.tree.words.light(&format!("be {}", self.tree.form(light.head))).is_empty())
    }

    /// "Its goal is to win" has two subjects; "he is to travel" has one.
    fn is_person_of_be_to(&self, carrier: Tok, child: Tok) -> bool {
        crate::group::be_to(self.tree, carrier).is_some()
            && !self.tree.has(carrier, Rel::NsubjPass)
            && self.tree.words.noun(&self.tree.lemma(child)).is_none()
    }

    /// The "by" of a passive, and the "from" of "came under fire from them".
    fn is_agent(&self, oblique: Tok) -> bool {
        let suffers = self.draft.light.is_some() && self.draft.surface == Some(SlotName::Object);
        let passive = self.draft.group.voice == Voice::Passive;
        let has_agent =
            self.draft.carriers.iter().any(|&carrier| self.tree.under(carrier, Rel::OblAgent).any(|_| true));
        !self.tree.is_time(oblique)
            && !has_agent
            && match self.tree.preposition(oblique).as_deref() {
                Some("by") => passive || suffers,
                Some("from") => suffers,
                _ => false,
            }
    }

    fn oblique(&mut self, child: Tok, route: Route) {
        let (name, head) = self.prepositional(child);
        if self.draft.light.is_some()
            && let SlotName::With(preposition) = &name
            && let Some(mapped) = noun_slot(self.tree, &self.entry(), preposition, head)
        {
            return self.push(mapped, head, route);
        }
        self.push(name, head, route);
    }

    /// Name and head of a prepositional phrase, seen through prepositions of several words.
    fn prepositional(&self, phrase: Tok) -> (SlotName, Tok) {
        if let Some((words, head)) = long_preposition(self.tree, phrase) {
            return (SlotName::With(words), head);
        }
        match self.tree.preposition(phrase) {
            Some(words) => (SlotName::With(words), phrase),
            None => (SlotName::Bare, phrase),
        }
    }

    /// "ahead of the vote", "where", "when".
    fn adverb(&mut self, adverb: Tok, route: Route) {
        if let Some((words, head)) = long_preposition(self.tree, adverb) {
            return self.push(SlotName::With(words), head, route);
        }
        match self.tree.form(adverb).as_str() {
            "where" => self.push(SlotName::With("in".to_owned()), adverb, route),
            "when" => self.push(SlotName::Bare, adverb, route),
            _ if self.tree.is_time(adverb) => self.push(SlotName::Bare, adverb, route),
            _ => {}
        }
    }

    /// "was in Doha": the noun after the copula is where the subject is.
    fn located(&mut self) {
        let Some(&place) = self.draft.carriers.last() else { return };
        let (name, head) = self.prepositional(place);
        self.push(name, head, Route::Direct);
    }

    fn entry(&self) -> NounEntry {
        self.tree.words.noun(&self.draft.lemma).cloned().unwrap_or_default()
    }

    fn nominal(&mut self) {
        let tree = self.tree;
        let entry = &self.entry();
        for &child in tree.children(self.draft.head) {
            if self.draft.carriers.contains(&self.draft.head) && tree.is(child, Rel::Nsubj) {
                continue;
            }
            let first_word = self.draft.span.start() <= tree.parsed.span(child).start()
                && self.draft.light.is_none()
                && child < self.draft.head
                && self.draft.span.contains(tree.parsed.span(child));
            match tree.rel(child) {
                Rel::NmodPoss => self.possessor(child, entry),
                Rel::Nmod | Rel::Obl => self.noun_phrase(child, entry),
                Rel::NmodUnmarked | Rel::OblUnmarked => self.push(SlotName::Bare, child, Route::Nominal),
                Rel::Compound if !first_word => self.compound(child, entry),
                Rel::Amod if !first_word && tree.upos(child) != Upos::Verb && tree.is_name(child) => {
                    self.push(entry.slots.get("name").cloned().unwrap_or(SlotName::Subject), child, Route::Nominal);
                }
                _ => {}
            }
        }
    }

    fn possessor(&mut self, child: Tok, entry: &NounEntry) {
        // "they expressed their support": the subject of the light verb says who.
        let subject_says = self.draft.surface == Some(SlotName::Subject) && self.draft.light.is_some();
        if subject_says && self.tree.upos(child) == Upos::Pron {
            return;
        }
        let name = if self.tree.is_time(child) {
            SlotName::Bare
        } else if self.has_phrase("by") {
            // "the city's capture by rebels"
            SlotName::Object
        } else if self.has_phrase("of") {
            // "the rebels' capture of the city"
            SlotName::Subject
        } else {
            entry.slots.get("poss").cloned().unwrap_or(SlotName::Subject)
        };
        self.push(name, child, Route::Nominal);
    }

    fn has_phrase(&self, preposition: &str) -> bool {
        let mut phrases = self.tree.under(self.draft.head, Rel::Nmod);
        phrases.any(|child| !self.tree.is_time(child) && self.tree.preposition(child).as_deref() == Some(preposition))
    }

    fn noun_phrase(&mut self, child: Tok, entry: &NounEntry) {
        let (name, head) = self.prepositional(child);
        let name = match &name {
            SlotName::With(preposition) => noun_slot(self.tree, entry, preposition, head).unwrap_or(name),
            _ => name,
        };
        self.push(name, head, Route::Nominal);
    }

    fn compound(&mut self, child: Tok, entry: &NounEntry) {
        let name = if self.tree.is_time(child) {
            SlotName::Bare
        } else if self.tree.is_name(child) {
            entry.slots.get("name").cloned().unwrap_or(SlotName::Subject)
        } else if self.tree.words.is_means(&self.tree.lemma(child)) {
            SlotName::With("with".to_owned())
        } else if self.draft.light.is_some() && self.draft.surface == Some(SlotName::Subject) {
            SlotName::Object
        } else {
            entry.slots.get("compound").cloned().unwrap_or(SlotName::Object)
        };
        self.push(name.clone(), child, Route::Nominal);
        // "U.S.-Hamas talks": the parts of a compound with a dash act together.
        for &part in self.tree.children(child) {
            if self.tree.is(part, Rel::Compound) && self.tree.is_name(part) && self.is_dashed(part, child) {
                self.push(name.clone(), part, Route::Nominal);
            }
        }
    }

    fn is_dashed(&self, from: Tok, to: Tok) -> bool {
        from.next().next() == to && matches!(self.tree.form(from.next()).as_str(), "-" | "\u{2013}" | "\u{2014}" | "/")
    }

    /// Notes an argument; a relative pronoun is replaced by its noun.
    fn push(&mut self, name: SlotName, head: Tok, route: Route) {
        let argument = match self.tree.antecedent(head) {
            Some((noun, clause)) => {
                self.resolved[clause.index()] = true;
                Argument { name, head: noun, route: Route::Relative }
            }
            None => Argument { name, head, route },
        };
        self.found.push(argument);
    }
}

/// The slot of a noun for a phrase with `preposition`, where it is not the preposition's own.
fn noun_slot(tree: &Tree<'_>, entry: &NounEntry, preposition: &str, head: Tok) -> Option<SlotName> {
    if tree.is_time(head) {
        return (preposition == "of").then_some(SlotName::Bare);
    }
    if let Some(name) = entry.slots.get(preposition) {
        return Some(name.clone());
    }
    match preposition {
        "of" => Some(SlotName::Object),
        "by" | "between" => Some(SlotName::Subject),
        _ => None,
    }
}

/// A preposition of several words that begins at `first` and the noun after it: "in front of" the embassy.
pub(crate) fn long_preposition(tree: &Tree<'_>, first: Tok) -> Option<(String, Tok)> {
    let inner = tree
        .children(first)
        .iter()
        .copied()
        .find(|&child| child > first && matches!(tree.rel(child), Rel::Nmod | Rel::Obl | Rel::Acl | Rel::Advcl))?;
    let after = match tree.rel(inner) {
        Rel::Acl | Rel::Advcl => tree.marker(inner),
        _ => tree.preposition(inner),
    }?;
    let mut words = Vec::new();
    words.extend(tree.preposition(first));
    if let Some(det) = tree.under(first, Rel::Det).next() {
        words.push(tree.form(det));
    }
    words.push(tree.form(first));
    words.push(after);
    let words = words.join(" ");
    tree.words.is_preposition(&words).then_some((words, inner))
}
