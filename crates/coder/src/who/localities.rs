//! The countries of towns that something is done to, and of those who are said to be of a town or a province: "the mayor
//! *of Haifa*", "a missionary *from Calgary*", "miners *in Donetsk*".

use dateline_knowledge::Code;
use dateline_syntax::Rel;
use dateline_text::Layer;

use super::draft::Draft;
use super::links::Drafts;
use super::tree::preposition;
use super::{EntityKind, Tok};
use crate::places::{self, Place};

/// Notes the country of each town, and of the town by which somebody is described where no country and no body says whose
/// they are.
pub(super) fn add(drafts: &mut Drafts<'_>, places: &Layer<Place>) {
    for index in 0..drafts.all.len() {
        let draft = &drafts.all[index];
        if draft.nominal().is_some() && draft.affiliates.is_empty() {
            drafts.all[index].lives_in = country_of_town(drafts, draft, places);
        } else if draft.kind == EntityKind::Place && draft.identity.is_none() {
            let own = places::at(places, drafts.parsed.span(draft.head)).and_then(|place| place.country);
            drafts.all[index].affiliation.code = own;
        }
    }
}

fn country_of_town(drafts: &Drafts<'_>, draft: &Draft, places: &Layer<Place>) -> Option<Code> {
    let parsed = drafts.parsed;
    let many = draft.nominal().is_some_and(|nominal| !nominal.is_weak)
        && (draft.plural || draft.kind == EntityKind::Organization);
    let tells = |child: &Tok| match preposition(parsed, *child).as_deref() {
        Some("of" | "from") => true,
        Some("in" | "near" | "around" | "throughout" | "across") => many,
        _ => false,
    };
    let towns = parsed.syntax.children_by(draft.head, Rel::Nmod).filter(tells);
    let mut countries = towns.filter_map(|child| places::at(places, parsed.span(child))?.country);
    countries.next()
}
