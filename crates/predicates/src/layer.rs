//! The records of the layer.

use dateline_text::{Id, Layer, Span, Token};

/// One predicate with its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Predicate {
    /// The token it is read from: the verb, the noun ("talks" in "held talks"), the adjective.
    pub head: Id<Token>,
    /// Its own words without arguments: the head with its particle or light verb ("held talks", "carried out", "came under fire").
    pub span: Span,
    /// What it means, as a dictionary form: "detain", "carry out" (particles follow), "talk" for "held talks" and for "talks".
    pub lemma: String,
    /// The verb that says the same as a noun, where there is one: "detain" for "detention".
    pub verb: Option<String>,
    /// What kind of word it is read from.
    pub kind: Kind,
    /// The light or support verb it stands under, if any: "hold" in "held talks".
    pub light: Option<Light>,
    /// Time reference of the verb group (its own, or its light verb's). A bare noun has [`Tense::None`].
    pub tense: Tense,
    /// Aspect of the verb group.
    pub aspect: Aspect,
    /// Whether the words stood in the passive. The slots are the same either way.
    pub voice: Voice,
    /// "not", "never", "no", "without", "neither": the words that negate it.
    pub negated: Option<Id<Token>>,
    /// Its modal or semi-modal ("may", "must", "is to", "going to").
    pub modality: Option<Modality>,
    /// Whether it is asked about: it stands in a question, or under "whether" or "if" as a complement.
    pub questioned: bool,
    /// What stands around it: nearest first, out to the main clause.
    pub embedded_in: Vec<Embedding>,
    /// Its arguments and what goes with it, in text order; conjoined arguments are several slots of one name.
    pub slots: Vec<Slot>,
    /// The relation by which it is conjoined to an earlier predicate with which it shares what embeds it.
    pub conjoined_to: Option<Id<Predicate>>,
}

/// What kind of word a predicate is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A verb.
    Verb,
    /// A noun that names an act or state ("release", "talks", "ceasefire"), by its form or because it takes a light verb.
    Noun,
    /// An adjective or a predicate nominal after a copula ("is ready", "are dead").
    Adjective,
}

/// A light or support verb over a noun: "held" of "held talks".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Light {
    /// The verb.
    pub head: Id<Token>,
    /// Its dictionary form.
    pub lemma: String,
}

/// Time reference of a verb group, by its grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tense {
    /// "detained", "had detained", "was detained".
    Past,
    /// "detains", "is detaining", "has detained" (with [`Aspect::Perfect`]).
    Present,
    /// "will detain", "is going to detain".
    Future,
    /// An infinitive: "to detain", "let them go".
    Infinitive,
    /// A participle or gerund without a finite verb: "detaining", "detained".
    Participle,
    /// An imperative: "Detain them!"
    Imperative,
    /// A noun or adjective without a verb.
    None,
}

/// How the verb group looks at the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// Neither of the others.
    Simple,
    /// "is detaining".
    Progressive,
    /// "has detained", "had detained".
    Perfect,
    /// "has been detaining".
    PerfectProgressive,
}

/// Active or passive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Voice {
    /// The subject acts.
    Active,
    /// The subject is acted upon; in the slots it stands as the object.
    Passive,
}

/// A modal over a predicate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Modality {
    /// The modal's token.
    pub head: Id<Token>,
    /// Its dictionary form: "may", "must", "be to", "have to", "be going to".
    pub lemma: String,
}

/// That a predicate stands inside another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embedding {
    /// The outer predicate.
    pub outer: Id<Predicate>,
    /// How it stands in it.
    pub how: How,
    /// The word that introduces it ("that", "to", "if", "after", "of"), lower case, if there is one.
    pub marker: Option<String>,
}

/// How an inner predicate stands in an outer one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// What is said, thought, planned, stopped: a clause, an infinitive or a nominalisation that the outer predicate takes ("planned *to visit*", "cancelled *the trip*", "called for *the release*").
    Content,
    /// Its subject: "*the attack* angered them". What is done to it stands as content: "*the release* was delayed".
    Subject,
    /// "in order to", "to" of purpose.
    Purpose,
    /// "if", "unless", "in case".
    Condition,
    /// "before", "after", "when", "while", "since", "until": it happened relative to the outer one; also loose participles.
    Time,
    /// "because", "over", "for": the reason.
    Cause,
    /// "although", "despite".
    Concession,
    /// It modifies an argument of the outer one (relative clause, participle after a noun).
    Modifier,
    /// Anything else.
    Other,
}

/// One argument of a predicate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Which argument.
    pub name: SlotName,
    /// Its head token. For a pronoun it is the pronoun; for a relative pronoun it is the noun that it stands for.
    pub head: Id<Token>,
    /// The whole phrase without what is conjoined to it and without relative clauses.
    pub span: Span,
    /// How it was found.
    pub route: Route,
}

/// The name of an argument, the same for verb and noun, active and passive.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SlotName {
    /// Who does it: subject of the active verb, "by" of the passive, "by", possessor or compound of a noun.
    Subject,
    /// Whom or what it is done to: object, subject of the passive, "of" of a noun.
    Object,
    /// The indirect object, where there is also an object; else it is the object, as it is in the passive.
    Indirect,
    /// A phrase with this preposition (lower case; "in front of" as written): "with", "to", "from", "in", "over".
    With(String),
    /// A bare noun phrase of time or measure ("Tuesday", "two days").
    Bare,
    /// What a predicate takes as its content: the head is the head of an embedded predicate.
    Content,
}

/// How an argument was found, from the surest to the least sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    /// It depends on the predicate in the tree.
    Direct,
    /// Through a conjunction: "detained and *questioned* them".
    Shared,
    /// Control or raising: "planned *to visit*".
    Control,
    /// A relative clause or participle: "the men *who* fled", "protesters *detained* by police".
    Relative,
    /// The light verb's argument: "*they* held talks".
    Light,
    /// A possessive, compound or adjective of a nominalisation: "*Israel's* attack", "the *Israeli* attack".
    Nominal,
    /// From the clause around it: implicit subject of a participle or nominalisation.
    Implicit,
    /// By no way in the tree: judged to belong from all that can be seen.
    Read,
}

/// All predicates of a text, in text order of their heads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Predicates {
    /// The predicates.
    pub all: Layer<Predicate>,
    by_head: Vec<(Id<Token>, Id<Predicate>)>,
}

impl Predicates {
    /// Takes the predicates in text order of their heads.
    pub fn new(all: Layer<Predicate>) -> Self {
        let mut by_head: Vec<_> = all.iter().map(|(id, predicate)| (predicate.head, id)).collect();
        by_head.sort_unstable();
        Self { all, by_head }
    }

    /// The predicate read from `head`.
    pub fn at(&self, head: Id<Token>) -> Option<Id<Predicate>> {
        let at = self.by_head.binary_search_by_key(&head, |&(head, _)| head).ok()?;
        Some(self.by_head[at].1)
    }
}

impl Predicate {
    /// Its slots of this name, in text order.
    pub fn slots(&self, name: &SlotName) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(move |slot| slot.name == *name)
    }

    /// Its slots with this preposition.
    pub fn with(&self, preposition: &str) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(move |slot| matches!(&slot.name, SlotName::With(word) if word == preposition))
    }
}
