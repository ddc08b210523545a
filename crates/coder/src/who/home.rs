//! The country that a report is about: bodies and people that belong to no country by their words belong to it.

use std::collections::BTreeMap;

use dateline_knowledge::Code;
use dateline_knowledge::actors::Actors;

use super::EntityKind;
use super::chains::Chain;

/// Sectors of a state and its politics.
const OF_STATE: [&str; 9] = ["GOV", "MIL", "COP", "LEG", "JUD", "SPY", "OPP", "PTY", "ELI"];
/// Sectors whose people mostly belong where they act. Media, companies and aid bodies may be from anywhere.
const OF_SOCIETY: [&str; 9] = ["CVL", "LAB", "EDU", "REL", "REB", "REF", "AGR", "PRM", "CRM"];

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
pub(super) fn add(chains: &mut [Chain], actors: &Actors, filed_from: Option<Code>) {
    let Some(home) = home(chains, actors, filed_from) else { return };
    for chain in chains {
        let sector = chain.affiliation.sector;
        let of_society = home.alone && sector.is_some_and(|sector| OF_SOCIETY.contains(&sector.as_str()));
        let belongs = sector.is_some_and(is_of_state) || of_society;
        let is_post = (chain.kind != EntityKind::Person || chain.named) && !chain.spread;
        if belongs && is_post && chain.affiliation.code.is_none() && chain.identity.is_none() {
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

/// The country that more than half of all mentions with a country belong to; the dateline counts as one.
fn home(chains: &[Chain], actors: &Actors, filed_from: Option<Code>) -> Option<Home> {
    let mut counts: BTreeMap<Code, usize> = filed_from.into_iter().map(|code| (code, 1)).collect();
    for chain in chains {
        if let Some(code) = chain.affiliation.code.filter(|&code| actors.country_by_code(code).is_some()) {
            *counts.entry(code).or_default() += chain.drafts.len();
        }
    }
    let all: usize = counts.values().sum();
    let (code, count) = counts.into_iter().find(|&(_, count)| 2 * count > all && count > 1)?;
    Some(Home { code, alone: 5 * count >= 4 * all })
}
