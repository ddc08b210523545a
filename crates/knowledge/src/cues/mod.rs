//! The language of attribution: the words by which a text says on whose word it tells something.
//!
//! `data/cues/` holds verbs, nouns and adjectives with the frames in which they attribute, set phrases, words for
//! kinds of sources, the terms on which sources speak, and words that say how sure they are.

mod frame;
mod load;
mod phrases;

use rustc_hash::{FxHashMap, FxHashSet};

pub use frame::{Frame, Link};
pub use phrases::{Phrases, words_of};

/// What the source does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Says, writes, confirms, denies.
    Speech,
    /// Believes, knows, suspects.
    Belief,
    /// Wants, plans, fears, hopes. It vouches for nothing.
    Attitude,
}

/// What kind of source it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// Named.
    Person,
    /// Named or described by office: "a spokesman", "U.S. officials".
    Official,
    /// A body.
    Organization,
    /// "sources", "people familiar with the matter".
    Anonymous,
    /// A report, letter, court filing.
    Document,
    /// A publisher that is cited.
    Media,
    /// None given ("is believed to", "reportedly").
    Unstated,
}

/// How a source may be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Terms {
    /// By name.
    OnRecord,
    /// By role only.
    OnBackground,
    /// Not at all.
    Anonymous,
    /// The text does not tell.
    Unknown,
}

/// How sure the source's own words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// "confirmed", "admitted", "found".
    Confirmed,
    /// Said plainly.
    Stated,
    /// "believes", "appears".
    Believed,
    /// "reportedly".
    Reported,
    /// "alleges", "claims", "accuses".
    Alleged,
    /// "doubts", "unconfirmed".
    Doubted,
}

/// A word that can attribute.
#[derive(Clone, Debug, PartialEq)]
pub struct Cue {
    /// What its source does.
    pub act: Act,
    /// How sure its source's words are.
    pub certainty: Certainty,
    frames: Vec<(Frame, u8)>,
}

/// A set phrase that attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// What its source does.
    pub act: Act,
    /// How sure its source's words are.
    pub certainty: Certainty,
    /// Where source and content stand.
    pub place: PhrasePlace,
}

/// Where source and content of a set phrase stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhrasePlace {
    /// The source follows ("according to", "in the words of"); the content is the clause around it.
    BeforeSource,
    /// No source ("reportedly"); the content is the clause around it.
    Alone,
}

/// All that `data/cues/` says.
#[derive(Clone, Debug, Default)]
pub struct Cues {
    verbs: FxHashMap<String, Cue>,
    nouns: FxHashMap<String, Cue>,
    adjectives: FxHashMap<String, Cue>,
    /// Set phrases.
    pub phrases: Phrases<Phrase>,
    /// Words that tell how a source may be named.
    pub terms: Phrases<Terms>,
    /// Words that tell how sure something is.
    pub certainty: Phrases<Certainty>,
    sources: FxHashMap<String, SourceKind>,
    light: FxHashSet<String>,
    hearers: FxHashSet<String>,
    context: FxHashMap<String, f32>,
}

impl Cue {
    /// How often the word attributes in this frame, 0–1; `None` where the frame is not known for it.
    pub fn rate(&self, frame: &Frame) -> Option<f32> {
        let (_, percent) = self.frames.iter().find(|(known, _)| known == frame)?;
        Some(f32::from(*percent) / 100.0)
    }
}

impl Cues {
    /// The verb with this dictionary form (particles follow: "point out"), or what holds of any other verb (`*`).
    pub fn verb(&self, lemma: &str) -> Option<&Cue> {
        self.verbs.get(lemma)
    }

    /// What holds of a verb that the files do not list: any verb may introduce a quotation.
    pub fn other_verb(&self) -> Option<&Cue> {
        self.verbs.get("*")
    }

    /// The noun with this dictionary form.
    pub fn noun(&self, lemma: &str) -> Option<&Cue> {
        self.nouns.get(lemma)
    }

    /// The adjective with this dictionary form.
    pub fn adjective(&self, lemma: &str) -> Option<&Cue> {
        self.adjectives.get(lemma)
    }

    /// Whether this verb only carries a noun that attributes ("made the claim that").
    pub fn is_light(&self, lemma: &str) -> bool {
        self.light.contains(lemma)
    }

    /// Whether the object of this verb is who is spoken to ("told reporters").
    pub fn takes_hearer(&self, lemma: &str) -> bool {
        self.hearers.contains(lemma)
    }

    /// The kind of source that a noun phrase headed by this word is.
    pub fn source(&self, lemma: &str) -> Option<SourceKind> {
        self.sources.get(lemma).copied()
    }

    /// What a circumstance adds to the log odds that a cue attributes; 0 where the files say nothing.
    pub fn weight(&self, circumstance: &str) -> f32 {
        self.context.get(circumstance).copied().unwrap_or(0.0)
    }
}

crate::written! {
    Act { Speech = "speech", Belief = "belief", Attitude = "attitude" }
    SourceKind {
        Person = "person", Official = "official", Organization = "organization", Anonymous = "anonymous",
        Document = "document", Media = "media", Unstated = "unstated",
    }
    Terms { OnRecord = "on_record", OnBackground = "on_background", Anonymous = "anonymous", Unknown = "unknown" }
    Certainty {
        Confirmed = "confirmed", Stated = "stated", Believed = "believed", Reported = "reported", Alleged = "alleged",
        Doubted = "doubted",
    }
}
