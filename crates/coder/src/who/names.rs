//! Drafts from names: people, bodies, countries, and the demonyms that stand for them.

use dateline_knowledge::Code;
use dateline_knowledge::actors::{Actors, Affiliation, NamedKind, Sense};
use dateline_syntax::{NameKind, Parsed, Rel, Upos};
use dateline_text::Id;
use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::draft::{Draft, DraftSense, Identity, Nominal};
use super::nominals;
use super::pieces::{Piece, is_known_person};
use super::tree::{article_before, extent, has_determiner, is_affected, is_modifier, is_party, is_plural};
use super::{EntityKind, MentionForm, Tok, roles};

/// What a draft is made from.
pub(super) struct Reading<'a> {
    pub(super) parsed: &'a Parsed<'a>,
    pub(super) actors: &'a Actors,
    pub(super) published: Option<Date>,
    /// Heads of the agent nouns of the text.
    pub(super) agents: FxHashSet<Tok>,
}

/// The draft of a piece; `None` for a place that is no more than a scene, and for weak nouns.
pub(super) fn draft(reading: &Reading<'_>, piece: &Piece) -> Option<Draft> {
    match choose(reading, piece) {
        Some(Sense::Country(id)) => Some(state(reading, piece, Identity::Country(id))),
        Some(Sense::Demonym(id)) => Some(demonym(reading, piece, Identity::Country(id))),
        Some(Sense::Capital(id)) => party(reading, piece, Identity::Government(id)),
        Some(Sense::Seat(id)) => Some(state(reading, piece, Identity::Government(id))),
        Some(Sense::Territory(id)) => Some(state(reading, piece, Identity::Territory(id))),
        Some(Sense::TerritoryDemonym(id)) => Some(demonym(reading, piece, Identity::Territory(id))),
        Some(Sense::Named(id)) => Some(known(reading, piece, id)),
        Some(Sense::Agent(id)) => nominals::draft(reading, piece, id),
        None => unknown(reading, piece),
    }
}

/// The sense that fits best: what the tagger says, then the order in which news mean the words.
fn choose(reading: &Reading<'_>, piece: &Piece) -> Option<Sense> {
    let rank = |sense: Sense| {
        let person = is_known_person(reading.actors, sense);
        let fits = match piece.kind {
            Some(NameKind::Person) => person,
            Some(NameKind::Organization) => matches!(sense, Sense::Named(_)) && !person,
            Some(NameKind::Location) => matches!(sense, Sense::Country(_) | Sense::Territory(_) | Sense::Capital(_)),
            None => false,
        };
        let adjective =
            matches!(sense, Sense::Demonym(_) | Sense::TerritoryDemonym(_)) && is_modifier(reading.parsed, piece.head);
        let holds = matches!(sense, Sense::Named(id) if !reading.actors.named(id).standing(reading.published).former);
        let order = match sense {
            Sense::Country(_) => 0,
            Sense::Named(_) => 1,
            Sense::Territory(_) => 2,
            Sense::Capital(_) => 3,
            Sense::Seat(_) => 4,
            Sense::Demonym(_) | Sense::TerritoryDemonym(_) => 5,
            Sense::Agent(_) => 6,
        };
        let owned = matches!(sense, Sense::Agent(_)) && nominals::has_owner(reading.parsed, piece);
        (!owned, !adjective, !fits, order, !holds)
    };
    piece.senses.iter().copied().min_by_key(|&sense| rank(sense))
}

fn words_of(reading: &Reading<'_>, piece: &Piece) -> String {
    let (first, last) = (Id::new(piece.tokens.start), Id::new(piece.tokens.end - 1));
    reading.parsed.text[reading.parsed.segments.span(first, last)].to_owned()
}

fn named_draft(reading: &Reading<'_>, piece: &Piece, kind: EntityKind) -> Draft {
    let sense = DraftSense::Name(words_of(reading, piece));
    let mut draft = Draft::new(piece.tokens.clone(), piece.head, MentionForm::Name, kind, sense);
    if kind == EntityKind::Person && piece.tokens.len() > 1 {
        draft.gender = reading.actors.gender_of(reading.parsed.form(Id::new(piece.tokens.start)));
    }
    draft.words.start -= usize::from(follows_article(reading.parsed, piece));
    draft
}

/// Whether "the" stands right before the name and belongs to it.
fn follows_article(parsed: &Parsed<'_>, piece: &Piece) -> bool {
    article_before(parsed, piece.head, piece.tokens.start)
}

fn affiliation(reading: &Reading<'_>, identity: Identity) -> Affiliation {
    match identity {
        Identity::Country(id) => Affiliation { code: Some(reading.actors.country(id).code), ..Affiliation::default() },
        Identity::Government(id) => Affiliation {
            code: Some(reading.actors.country(id).code),
            sector: Some(Code::of("GOV")),
            ..Affiliation::default()
        },
        Identity::Territory(id) => reading.actors.territory(id).affiliation.clone(),
        Identity::Named(id) => roles::standing(reading.actors.named(id), reading.published).affiliation,
    }
}

fn state(reading: &Reading<'_>, piece: &Piece, identity: Identity) -> Draft {
    let kind = if matches!(identity, Identity::Territory(_)) { EntityKind::Place } else { EntityKind::State };
    let mut draft = named_draft(reading, piece, kind);
    match identity {
        Identity::Country(id) => draft.sense = DraftSense::Name(reading.actors.country(id).name.clone()),
        Identity::Territory(id) => draft.sense = DraftSense::Name(reading.actors.territory(id).name.clone()),
        Identity::Government(_) | Identity::Named(_) => {}
    }
    if is_modifier(reading.parsed, piece.head) {
        draft.form = MentionForm::Modifier;
    }
    draft.affiliation = affiliation(reading, identity);
    draft.identity = Some(identity);
    draft
}

/// A capital as a government where it acts, else as a town.
fn party(reading: &Reading<'_>, piece: &Piece, identity: Identity) -> Option<Draft> {
    if acts(reading, piece) { Some(state(reading, piece, identity)) } else { town(reading, piece) }
}

/// A place to which something is done, or where somebody goes; its country is found among the places.
fn town(reading: &Reading<'_>, piece: &Piece) -> Option<Draft> {
    let affected = is_affected(reading.parsed, reading.actors.place_words(), piece.head);
    affected.then(|| named_draft(reading, piece, EntityKind::Place))
}

/// Whether a city stands as a party, or as the owner of people or a body.
fn acts(reading: &Reading<'_>, piece: &Piece) -> bool {
    let word = reading.parsed.word(piece.head);
    let owns = matches!(word.rel, Rel::NmodPoss | Rel::Compound)
        && word.head.is_some_and(|head| reading.agents.contains(&head));
    owns || is_party(reading.parsed, reading.actors.place_words(), piece.head)
}

/// "Israeli" is Israel where it modifies; "Israelis", "a Palestinian" are people.
fn demonym(reading: &Reading<'_>, piece: &Piece, identity: Identity) -> Draft {
    let parsed = reading.parsed;
    if is_modifier(parsed, piece.head) || stands_before_noun(parsed, piece) {
        let mut draft = state(reading, piece, identity);
        draft.form = MentionForm::Modifier;
        return draft;
    }
    let alone = parsed.upos(piece.head) == Upos::Adj;
    let plural = is_plural(parsed, piece.head) || (alone && has_determiner(parsed, piece.head));
    let kind = if plural { EntityKind::Group } else { EntityKind::Person };
    let nominal = Nominal {
        phrase: words_of(reading, piece).to_lowercase(),
        is_demonym: true,
        ..nominals::article(parsed, piece.head)
    };
    let mut draft =
        Draft::new(extent(parsed, piece.head), piece.head, MentionForm::Nominal, kind, DraftSense::Nominal(nominal));
    draft.piece = piece.tokens.clone();
    draft.core = piece.tokens.clone();
    draft.plural = plural;
    draft.size = nominals::size(parsed, piece.head);
    let sector = plural.then_some(Code::of("CVL"));
    draft.affiliation = Affiliation { code: affiliation(reading, identity).code, sector, ..Affiliation::default() };
    draft
}

/// Whether a noun follows at once: then a singular demonym modifies it, however the parser read it.
fn stands_before_noun(parsed: &Parsed<'_>, piece: &Piece) -> bool {
    let next = piece.tokens.end;
    let follows = parsed.sentence(piece.head).tokens.contains(&next)
        && matches!(parsed.upos(Id::new(next)), Upos::Noun | Upos::Propn | Upos::Adj);
    follows && !is_plural(parsed, piece.head) && !has_determiner(parsed, piece.head)
}

fn known(reading: &Reading<'_>, piece: &Piece, id: Id<dateline_knowledge::actors::Named>) -> Draft {
    let named = reading.actors.named(id);
    let kind = match named.kind {
        NamedKind::Person => EntityKind::Person,
        NamedKind::Organization => EntityKind::Organization,
        NamedKind::Group => EntityKind::Group,
    };
    let mut draft = named_draft(reading, piece, kind);
    let standing = roles::standing(named, reading.published);
    draft.affiliation = standing.affiliation;
    draft.office = standing.office;
    draft.identity = Some(Identity::Named(id));
    if kind == EntityKind::Organization {
        draft.nouns = nouns_of_name(reading.actors, &named.name);
    }
    draft.plural = kind != EntityKind::Person && is_plural(reading.parsed, piece.head);
    if is_modifier(reading.parsed, piece.head) && kind != EntityKind::Person {
        draft.form = MentionForm::Modifier;
    }
    draft
}

/// The nouns by which a known body may be taken up: "ministry" and "defense ministry" of "Iraqi Defense Ministry".
fn nouns_of_name(actors: &Actors, name: &str) -> Vec<String> {
    let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    let phrases = (1..=2).flat_map(|length| words.windows(length)).map(|words| words.join(" "));
    let nouns = phrases.filter(|phrase| actors.agent_called(phrase).is_some_and(|agent| agent.is_organization));
    nouns.collect()
}

/// A name that only the tagger knows.
fn unknown(reading: &Reading<'_>, piece: &Piece) -> Option<Draft> {
    match piece.kind? {
        NameKind::Person if is_family(reading.parsed, piece) => {
            let mut draft = named_draft(reading, piece, EntityKind::Group);
            draft.plural = true;
            Some(draft)
        }
        NameKind::Person => Some(named_draft(reading, piece, EntityKind::Person)),
        NameKind::Organization => {
            let mut draft = named_draft(reading, piece, EntityKind::Organization);
            draft.affiliation = of_parts(reading, &piece.within);
            draft.nouns = nouns_within(reading, piece);
            Some(draft)
        }
        NameKind::Location if acts(reading, piece) => Some(named_draft(reading, piece, EntityKind::Place)),
        NameKind::Location => town(reading, piece),
    }
}

/// "the Kovars": a plural behind an article.
fn is_family(parsed: &Parsed<'_>, piece: &Piece) -> bool {
    let is_many = is_plural(parsed, piece.head) || parsed.form(piece.head).ends_with('s');
    piece.tokens.len() == 1 && is_many && follows_article(parsed, piece)
}

/// What the known words in a longer name tell: the country of the first that has one, the sector of the last.
fn of_parts(reading: &Reading<'_>, parts: &[Sense]) -> Affiliation {
    let identity = |sense: &Sense| match *sense {
        Sense::Country(id) | Sense::Demonym(id) | Sense::Capital(id) => Some(Identity::Country(id)),
        Sense::Seat(id) => Some(Identity::Government(id)),
        Sense::Territory(id) | Sense::TerritoryDemonym(id) => Some(Identity::Territory(id)),
        Sense::Named(id) => Some(Identity::Named(id)),
        Sense::Agent(_) => None,
    };
    let known = parts.iter().filter_map(identity).map(|identity| affiliation(reading, identity));
    let agents = parts.iter().rev().filter_map(|sense| match *sense {
        Sense::Agent(id) => Some(reading.actors.agent(id)).filter(|agent| agent.is_organization || agent.is_group),
        _ => None,
    });
    let agent = agents.clone().find(|agent| agent.sector.is_some());
    let known: Vec<Affiliation> = known.collect();
    Affiliation {
        code: known.iter().find_map(|part| part.code),
        sector: agent.and_then(|agent| agent.sector).or_else(|| known.iter().find_map(|part| part.sector)),
        other_sectors: agent.map(|agent| agent.other_sectors.clone()).unwrap_or_default(),
    }
}

/// The nouns in a name that the tables do not know as a whole: "ministry" of "Ministry of Culture".
fn nouns_within(reading: &Reading<'_>, piece: &Piece) -> Vec<String> {
    let nouns = piece.within.iter().filter_map(|sense| match *sense {
        Sense::Agent(id) if reading.actors.agent(id).is_organization => Some(reading.actors.agent(id).phrase.clone()),
        _ => None,
    });
    nouns.collect()
}
