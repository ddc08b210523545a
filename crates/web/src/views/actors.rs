//! Actors: who acts toward whom as a matrix, and a page for each.

use std::collections::BTreeMap;

use dateline_ledger::Row;
use maud::{Markup, html};

use super::row::{one_of_each_event, report, text, whole};
use crate::kept::Rows;
use crate::read::words::{counted, plain, published};

/// Pairs that are looked at, those with most independent reports first.
pub(crate) const PAIRS: u32 = 400;
/// Reports that the page of an actor is made of.
pub(crate) const REPORTS: usize = 300;
/// Rows and columns of the matrix.
const SIDE: usize = 14;
/// Shades of a cell.
const SHADES: usize = 5;

/// An actor: id and name.
type Who<'r> = (&'r str, &'r str);

/// The page: the matrix, or the network if it is asked for.
pub(crate) fn page(pairs: &[Row], network: Option<Markup>) -> Markup {
    let is_network = network.is_some();
    html! {
        div.actors {
            h1.quiet { "Who acts toward whom" }
            @if pairs.is_empty() { p { "No report names two sides." } }
            @else {
                nav.kinds aria-label="Shown as" {
                    a href="/actors" aria-current=[(!is_network).then_some("true")] { "matrix" }
                    a href="/actors?view=network" aria-current=[is_network.then_some("true")] { "network" }
                }
                @if let Some(network) = network { (network) } @else { (matrix(pairs)) }
            }
        }
    }
}

/// The matrix of `pairs`.
fn matrix(pairs: &[Row]) -> Markup {
    let actors = weightiest(pairs, "actor");
    let others = weightiest(pairs, "other");
    let cells: BTreeMap<(&str, &str), &Row> =
        pairs.iter().filter_map(|row| Some(((text(row, "actor_id")?, text(row, "other_id")?), row))).collect();
    let most = pairs.iter().map(weight).max().unwrap_or(1);
    html! {
        p.faint { "A cell counts the independent reports of what the actor at the left does toward the one above: the " (actors.len()) " that act most, and the " (others.len()) " acted toward most. △: more than half of them are of conflict." }
        div.scroll tabindex="0" role="region" aria-label="Matrix" { table.matrix {
                    thead { tr { td {} @for other in &others { th scope="col" { (name(*other)) } } } }
                    tbody { @for actor in &actors { tr.row-at {
                        th scope="row" { (name(*actor)) }
                        @for other in &others { @match cells.get(&(actor.0, other.0)) {
                            Some(row) => { (cell(row, *actor, *other, most)) },
                            None => { td {} },
                        } }
                    } } }
        } }
    }
}

fn weight(row: &Row) -> usize {
    whole(row, "n_independent")
}

/// Those with most reports on one side, in order of them.
fn weightiest<'r>(pairs: &'r [Row], side: &str) -> Vec<Who<'r>> {
    let mut weights: BTreeMap<Who<'r>, usize> = BTreeMap::new();
    for row in pairs {
        if let (Some(id), Some(name)) = (text(row, &format!("{side}_id")), text(row, &format!("{side}_name"))) {
            *weights.entry((id, name)).or_default() += weight(row);
        }
    }
    let mut all: Vec<_> = weights.into_iter().collect();
    all.sort_by_key(|&((id, name), weight)| (std::cmp::Reverse(weight), name, id));
    all.into_iter().take(SIDE).map(|(who, _)| who).collect()
}

fn name((id, name): Who<'_>) -> Markup {
    html! { a href={ "/actors/" (id) } { (name) } }
}

fn cell(row: &Row, (_, actor): Who<'_>, (_, other): Who<'_>, most: usize) -> Markup {
    let weight = weight(row);
    let shade = (weight * SHADES).div_ceil(most.max(1)).clamp(1, SHADES);
    let is_conflict = whole(row, "n_conflict") * 2 > whole(row, "n_reports");
    let typed = format!("actor:\"{}\" recipient:\"{}\"", actor.replace('"', ""), other.replace('"', ""));
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", &typed).finish();
    let said = format!(
        "{actor} toward {other}: {}, {} of conflict",
        counted(whole(row, "n_reports"), "report"),
        whole(row, "n_conflict")
    );
    html! {
        td.{ "shade-" (shade) } {
            a href={ "/search?" (query) } aria-label=(said) title=(said) { (weight) @if is_conflict { span aria-hidden="true" { "△" } } }
        }
    }
}

/// What is known of one actor.
pub(crate) struct Actor {
    /// Its row in the view `entities`.
    pub(crate) entity: Row,
    /// Its words, offices and sectors in documents, with the first and last day of each.
    pub(crate) names: Rows,
    /// The newest reports that it takes part in.
    pub(crate) reports: Rows,
}

/// The search for all reports that an actor takes part in.
fn all_of(entity: &Row) -> String {
    let typed = format!("actor:\"{}\"", text(entity, "name").unwrap_or_default().replace('"', ""));
    format!("/search?{}", form_urlencoded::Serializer::new(String::new()).append_pair("q", &typed).finish())
}

/// The page of an actor.
pub(crate) fn actor(actor: &Actor) -> Markup {
    let entity = &actor.entity;
    let kind = [text(entity, "kind").map(plain), text(entity, "country").map(ToOwned::to_owned)];
    html! {
        div.actors {
            p.kicker { a href="/actors" { "Who acts toward whom" } }
            h1.quiet { (text(entity, "name").unwrap_or_default()) }
            p.faint { (kind.into_iter().flatten().collect::<Vec<_>>().join(", ")) ", in " (counted(whole(entity, "n_documents"), "article")) }
            @if !actor.names.is_empty() { section.under {
                h2 { "Called and in office" }
                div.scroll tabindex="0" role="region" aria-label="Names and offices" { table {
                    thead { tr { th scope="col" { "Called" } th scope="col" { "Office" } th scope="col" { "Sector" } th scope="col" { "First in print" } th scope="col" { "Last in print" } th.figure scope="col" { "Reports" } } }
                    tbody { @for row in actor.names.iter() { tr {
                        td { (text(row, "mention").unwrap_or_default()) }
                        td { (text(row, "office").unwrap_or_default()) }
                        td { (text(row, "sector").unwrap_or_default()) }
                        td { (text(row, "first_day").map(published).unwrap_or_default()) }
                        td { (text(row, "last_day").map(published).unwrap_or_default()) }
                        td.figure { (whole(row, "n_reports")) }
                    } } }
                } }
            } }
            section.under {
                @let events = one_of_each_event(actor.reports.iter());
                h2 { "Events" }
                ul.rows { @for row in events { (report(row)) } }
                @if actor.reports.len() == REPORTS { p.note { "These are of the newest " (REPORTS) " reports. " a href=(all_of(entity)) { "All reports" } } }
            }
        }
    }
}
