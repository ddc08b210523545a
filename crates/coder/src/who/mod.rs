//! Who is spoken of: names, titles, descriptions and pronouns, gathered into entities.

mod affiliates;
mod antecedents;
mod appositions;
mod bindings;
mod chains;
mod draft;
mod home;
mod links;
mod localities;
mod missed;
mod names;
mod nominals;
mod own_voice;
mod pieces;
mod pronouns;
mod repeated;
mod resolve;
mod roles;
mod shared;
mod speakers;
#[cfg(test)]
mod tests;
mod things;
mod titles;
mod together;
mod tree;
mod whole;

use dateline_knowledge::Code;
use dateline_knowledge::actors::{Actors, Sense};
use dateline_syntax::Parsed;
use dateline_text::{Id, Layer, PerToken, Span, Token};
use jiff::civil::Date;

use crate::places::Place;
use crate::when::Time;

pub use repeated::repeated;

type Tok = Id<Token>;

/// Finds everybody that the text speaks of. `places` tell the country of those who are said to be of a town; words of
/// `times` are no names; `published` decides who held which office.
pub fn find_entities(
    parsed: &Parsed<'_>,
    actors: &Actors,
    places: &Layer<Place>,
    times: &Layer<Time>,
    published: Option<Date>,
) -> Entities {
    let pieces = pieces::pieces(parsed, actors, times);
    let is_agent = |piece: &&pieces::Piece| piece.senses.iter().any(|sense| matches!(sense, Sense::Agent(_)));
    let agents = pieces.all.iter().filter(is_agent).map(|piece| piece.head).collect();
    let reading = names::Reading { parsed, actors, published, agents };
    let mut drafts: Vec<draft::Draft> = pieces.all.iter().filter_map(|piece| names::draft(&reading, piece)).collect();
    drafts.extend(parsed.segments.tokens.ids().filter_map(|token| pronouns::draft(parsed, token)));
    drafts.extend(together::drafts(parsed, &drafts));
    let mut drafts = links::Drafts::new(parsed, drafts);
    localities::add(&mut drafts, places);
    let mut chains = resolve::resolve(&reading, &drafts);
    home::add(&drafts, &mut chains, actors, places, pieces.filed_from);
    home::add_non_governmental(&mut chains);
    chains::entities(&drafts, chains)
}

/// A person, organization, group or state that the text speaks of.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    /// What it is.
    pub kind: EntityKind,
    /// Its preferred name, from the knowledge files where it is known, else the fullest words of the text.
    pub name: String,
    /// Country it belongs to, or PLOVER's code for bodies without one ("IGO", "NGO"); `None` when the text does not tell.
    pub code: Option<Code>,
    /// Main role in society.
    pub sector: Option<Code>,
    /// Further roles.
    pub other_sectors: Vec<Code>,
    /// Post held at the document's date, or as the text gives it.
    pub office: Option<String>,
    /// Whether it has a name; false for "officials", "gunmen".
    pub named: bool,
    /// Stated number of persons: 2 for "two officials".
    pub group_size: Option<u32>,
    /// Whom it consists of, where the text names several in a row: "Iraq and Libya … they", "Eritrean and Ethiopian envoys".
    pub members: Vec<Id<Entity>>,
    /// Its words in the text, in text order.
    pub mentions: Vec<Mention>,
}

/// What an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityKind {
    /// A person.
    Person,
    /// People without an organization of their own: "protesters", "officials".
    Group,
    /// A body: ministry, army, party, company, armed group.
    Organization,
    /// A state or its government under the state's name.
    State,
    /// A place that acts or is acted upon.
    Place,
    /// Anything else.
    Other,
}

/// Words that mean an entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The words: a name with its title, a description with its modifiers, a pronoun.
    pub span: Span,
    /// The syntactic head; what slots of predicates point at.
    pub head: Id<Token>,
    /// What sort of words they are.
    pub form: MentionForm,
    /// Why the words were taken to mean this entity: the name of the rule.
    pub because: &'static str,
}

/// What sort of words mean an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MentionForm {
    /// "Steve Witkoff", "Hamas".
    Name,
    /// "the envoy", "Israeli officials".
    Nominal,
    /// "he", "they", "its".
    Pronoun,
    /// "Israeli" in "the Israeli attack".
    Modifier,
}

/// The entities of a text, and which of them each token heads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entities {
    /// The entities, by first mention.
    pub all: Layer<Entity>,
    /// The entity that a mention headed by this token means.
    pub at: PerToken<Option<Id<Entity>>>,
}
