//! Mentions before it is known whom they mean.

use std::ops::Range;

use dateline_knowledge::Code;
use dateline_knowledge::actors::{Affiliation, Country, Gender, Named, Territory};
use dateline_text::Id;

use super::{EntityKind, MentionForm, Tok};

/// Who it is, where the tables know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Identity {
    Country(Id<Country>),
    /// The government of a country by its capital or seat.
    Government(Id<Country>),
    Territory(Id<Territory>),
    Named(Id<Named>),
}

/// Words that mean somebody.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// The words, as token indices.
    pub(super) words: Range<usize>,
    pub(super) head: Tok,
    /// All tokens of the name or noun phrase that the tables or the tagger know.
    pub(super) piece: Range<usize>,
    /// Those of them that lead to the entity: all of a name, the head of a description.
    pub(super) core: Range<usize>,
    pub(super) form: MentionForm,
    pub(super) kind: EntityKind,
    pub(super) sense: DraftSense,
    pub(super) identity: Option<Identity>,
    pub(super) affiliation: Affiliation,
    /// The office that the tables know.
    pub(super) office: Option<String>,
    /// The office that the text gives: a title before the name or an apposition.
    pub(super) title: Option<String>,
    pub(super) gender: Option<Gender>,
    /// Nouns of the tables in an unknown name: "ministry" of "Ministry of Culture".
    pub(super) nouns: Vec<String>,
    pub(super) plural: bool,
    pub(super) size: Option<u32>,
    /// The country of the town that they are said to be of.
    pub(super) lives_in: Option<Code>,
    /// Drafts that tell the country or body: "Iran", "Foreign Ministry" of a spokesman.
    pub(super) affiliates: Vec<usize>,
    /// The draft that these words describe: a title its name, an apposition what stands before it.
    pub(super) joins: Option<usize>,
    /// Drafts for the parts of a description that several countries share.
    pub(super) parts: Vec<usize>,
    /// The country whose part of such a description it is.
    pub(super) part_of: Option<usize>,
}

/// What sort of words they are, with what only that sort has.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum DraftSense {
    /// A name, as written without its title.
    Name(String),
    /// A description.
    Nominal(Nominal),
    /// A pronoun.
    Pronoun(Pronoun),
    /// Several in a row that a plural can take up, by a token of each: "Ana Kovar and Lars Hoem".
    Together(Vec<Tok>),
}

/// A description by an agent noun or a demonym.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Nominal {
    /// The noun phrase of the tables, singular: "foreign minister".
    pub(super) phrase: String,
    pub(super) definite: bool,
    /// "this", "that", "these", "those".
    pub(super) demonstrative: bool,
    /// Held by one person at a time.
    pub(super) is_office: bool,
    /// Takes the sector of the body it belongs to.
    pub(super) of_body: bool,
    pub(super) is_weak: bool,
    /// A word that any body can be called by: "group".
    pub(super) is_general: bool,
    /// The many of a state as one: "police", "troops".
    pub(super) is_collective: bool,
    /// A title that says little by itself ("Mr.").
    pub(super) is_courtesy: bool,
    /// Written with a capital, as names are.
    pub(super) capital: bool,
    /// "Israelis", "a Palestinian".
    pub(super) is_demonym: bool,
    /// "no government", "neither side".
    pub(super) quantified: bool,
    /// Its owner is whom it is against: "their captors".
    pub(super) is_against: bool,
}

/// Pronouns, by what they can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pronoun {
    He,
    She,
    It,
    They,
    I,
    We,
}

impl Pronoun {
    /// Whether the speaker means himself.
    pub(super) fn is_first_person(self) -> bool {
        matches!(self, Self::I | Self::We)
    }
}

impl Draft {
    pub(super) fn new(words: Range<usize>, head: Tok, form: MentionForm, kind: EntityKind, sense: DraftSense) -> Self {
        Self {
            core: words.clone(),
            piece: words.clone(),
            words,
            head,
            form,
            kind,
            sense,
            identity: None,
            affiliation: Affiliation::default(),
            office: None,
            title: None,
            gender: None,
            nouns: Vec::new(),
            plural: false,
            size: None,
            lives_in: None,
            affiliates: Vec::new(),
            joins: None,
            parts: Vec::new(),
            part_of: None,
        }
    }

    pub(super) fn name(&self) -> Option<&str> {
        match &self.sense {
            DraftSense::Name(name) => Some(name),
            _ => None,
        }
    }

    pub(super) fn nominal(&self) -> Option<&Nominal> {
        match &self.sense {
            DraftSense::Nominal(nominal) => Some(nominal),
            _ => None,
        }
    }
}
