//! The country that a report is about: bodies and people that belong to no country by their words belong to it.

use std::collections::BTreeMap;

use dateline_knowledge::Code;
use dateline_knowledge::actors::Actors;
use dateline_syntax::{Determiner, Rel};
use dateline_text::Layer;

use super::chains::Chain;
use super::draft::Identity;
use super::links::Drafts;
use super::tree::preposition;
use super::{EntityKind, MentionForm, Tok};
use crate::places::{GeoPrecision, Place};

/// Sectors of a state and its politics.
const OF_STATE: [&str; 9] = ["GOV", "MIL", "COP", "LEG", "JUD", "SPY", "OPP", "PTY", "ELI"];
/// Sectors whose people mostly belong where they act. Companies and aid bodies may be from anywhere.
const OF_SOCIETY: [&str; 11] = ["CVL", "LAB", "EDU", "REL", "REB", "REF", "AGR", "PRM", "CRM", "MED", "JRN"];

/// Whether the sector is one of a state or its politics.
pub(super) fn is_of_state(sector: Code) -> bool {
    OF_STATE.contains(&sector.as_str())
}

/// What the report is about.
struct Home {
    code: Code,
    /// Whether hardly any other country is spoken of.
    alone: bool,
}

/// Gives the country of the report to those without one: offices and bodies of a state where more than half of what is
/// said of countries is of that one, others only where hardly any other is spoken of.
pub(super) fn add(
    drafts: &Drafts<'_>,
    chains: &mut [Chain],
    actors: &Actors,
    places: &Layer<Place>,
    filed_from: Option<Code>,
) {
    let is_scene = |place: &Place| place.literal && is_town(place) && !is_destination(drafts, actors, place);
    let scenes = || places.iter().filter(|(_, place)| is_scene(place)).filter_map(|(_, place)| place.country);
    let home = home(drafts, chains, actors, filed_from).or_else(|| only_scene(drafts, chains, actors, scenes()));
    let Some(home) = home else { return };
    for chain in chains {
        let sector = chain.affiliation.sector;
        let of_society = home.alone && sector.is_some_and(|sector| OF_SOCIETY.contains(&sector.as_str()));
        let belongs = sector.is_some_and(is_of_state) || of_society;
        let known = chain.kind != EntityKind::Person || chain.named || home.alone && is_definite(drafts, chain);
        if belongs && known && !chain.spread && chain.affiliation.code.is_none() && chain.identity.is_none() {
            chain.affiliation.code = Some(home.code);
        }
    }
}

/// Aid and rights groups of no country are coded as what they are, as PLOVER does.
const NGO: Code = Code::of("NGO");

/// Gives organizations that are non-governmental and of no country that code.
pub(super) fn add_non_governmental(chains: &mut [Chain]) {
    for chain in chains {
        let is_body = chain.kind == EntityKind::Organization;
        if is_body && chain.affiliation.code.is_none() && chain.affiliation.sector == Some(NGO) {
            chain.affiliation.code = Some(NGO);
        }
    }
}

/// The country that more than half of all mentions with a country belong to; the dateline counts as one, towns to which
/// somebody goes do not.
fn home(drafts: &Drafts<'_>, chains: &[Chain], actors: &Actors, filed_from: Option<Code>) -> Option<Home> {
    let mut counts: BTreeMap<Code, usize> = filed_from.into_iter().map(|code| (code, 1)).collect();
    let is_town_to_go_to = |chain: &Chain| {
        let heads = || chain.drafts.iter().map(|&(index, _)| drafts.all[index].head);
        chain.kind == EntityKind::Place && heads().all(|head| leads_away(drafts, actors, head))
    };
    for chain in chains.iter().filter(|chain| !is_town_to_go_to(chain)) {
        if let Some(code) = chain.affiliation.code.filter(|&code| actors.country_by_code(code).is_some()) {
            *counts.entry(code).or_default() += chain.drafts.len();
        }
    }
    let all: usize = counts.values().sum();
    let (code, count) = counts.into_iter().find(|&(_, count)| 2 * count > all && count > 1)?;
    Some(Home { code, alone: 5 * count >= 4 * all })
}

/// The only country of a short text, where it is no more than the scene, or tells whose somebody is: "*Greece's* biggest
/// trial", "in *Greece*", "the *Kenyan* Commission", "*Fiji's* leader met the general". Who acts beside a country that acts
/// itself may be of another.
fn only_scene(
    drafts: &Drafts<'_>,
    chains: &[Chain],
    actors: &Actors,
    scenes: impl Iterator<Item = Code>,
) -> Option<Home> {
    let code_of = |chain: &Chain| chain.affiliation.code.filter(|&code| actors.country_by_code(code).is_some());
    let mut codes = chains.iter().filter_map(code_of).chain(scenes);
    let code = codes.next()?;
    if codes.any(|other| other != code) {
        return None;
    }
    let is_scene = |chain: &Chain| match chain.kind {
        EntityKind::Person | EntityKind::Group => true,
        EntityKind::State | EntityKind::Place => chain.drafts.iter().all(|&(index, _)| {
            let draft = &drafts.all[index];
            let inside = preposition(drafts.parsed, draft.head).is_some_and(|word| word == "in");
            inside || draft.form == MentionForm::Modifier || drafts.parsed.word(draft.head).rel == Rel::NmodPoss
        }),
        EntityKind::Organization | EntityKind::Other => matches!(chain.identity, None | Some(Identity::Named(_))),
    };
    let all_scenes = chains.iter().filter(|chain| code_of(chain).is_some()).all(is_scene);
    all_scenes.then_some(Home { code, alone: true })
}

/// Whether the text takes for granted who somebody is: "*the* military commander", "*the territory's* secretary", "*no*
/// delegate will go".
fn is_definite(drafts: &Drafts<'_>, chain: &Chain) -> bool {
    chain.drafts.iter().any(|&(index, _)| {
        let owned = || drafts.parsed.syntax.child(drafts.all[index].head, Rel::NmodPoss).is_some();
        let none = || drafts.parsed.determiner(drafts.all[index].head) == Some(Determiner::None);
        drafts.all[index].nominal().is_some_and(|nominal| nominal.definite || owned() || none())
    })
}

/// Whether somebody goes there, who then is of somewhere else: "left *for Doha*", "visited *Doha*".
fn is_destination(drafts: &Drafts<'_>, actors: &Actors, place: &Place) -> bool {
    drafts.parsed.segments.tokens_in(place.span).any(|token| leads_away(drafts, actors, token))
}

fn leads_away(drafts: &Drafts<'_>, actors: &Actors, token: Tok) -> bool {
    let parsed = drafts.parsed;
    let word = parsed.word(token);
    match preposition(parsed, token) {
        Some(word) => matches!(word.as_str(), "to" | "for" | "into" | "toward" | "towards" | "from"),
        None if word.rel == Rel::Obj => {
            word.head.is_some_and(|verb| actors.place_words().is_visited(parsed.lemma(verb)))
        }
        None => false,
    }
}

/// Whether the place lies inside a country.
fn is_town(place: &Place) -> bool {
    !matches!(place.precision, GeoPrecision::Country | GeoPrecision::Region | GeoPrecision::Unknown)
}
