//! Who says so: source, cue and content.

use dateline_text::{Id, Span};

use crate::who::Entity;

/// The link from some content to its source by a cue.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    /// The words that name the source; empty where the cue has none ("reportedly").
    pub source: Vec<Span>,
    /// The words that attribute.
    pub cue: Vec<Span>,
    /// What is attributed; several pieces where the cue stands in the middle.
    pub content: Vec<Span>,
    /// Whether it is said, believed or wanted.
    pub act: Act,
    /// Quoted or reported.
    pub form: Form,
    /// The source, where it is an entity.
    pub entity: Option<Id<Entity>>,
    /// What kind of source it is.
    pub source_kind: SourceKind,
    /// Whether the source has a name.
    pub named: bool,
    /// Number of persons it is: 2 for "two officials"; `None` for "officials".
    pub source_count: Option<u32>,
    /// How it may be named.
    pub terms: Terms,
    /// The words that say so ("on condition of anonymity").
    pub terms_words: Vec<Span>,
    /// How sure the source's own words are.
    pub certainty: Certainty,
    /// The words that say how sure.
    pub certainty_words: Vec<Span>,
    /// The attribution that this one stands in (a chain).
    pub parent: Option<Id<Attribution>>,
}

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

/// How the content stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// All of it in quotation marks.
    Direct,
    /// None of it.
    Indirect,
    /// Some of it.
    Mixed,
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
