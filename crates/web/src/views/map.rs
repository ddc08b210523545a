//! Map: where events took place. What is known only by its country is a list beside it, never a point.

use dateline_ledger::Row;
use maud::{Markup, html};

use super::narrow::{Field, narrow};
use super::row::{one_of_each_event, report, text, whole};
use super::spots::drawn;
use crate::pages::Page;
use crate::params::Params;
use crate::read::words::{counted, days, number, plain};

/// Places that have a symbol and a line in the table on one page, those with most events first.
pub(crate) const SHOWN: u32 = 400;
/// Places that are looked up, and drawn at least as dots.
pub(crate) const ALL: u32 = 10_000;
/// Places that a list beside the map has.
const BESIDE: usize = 60;
/// Reports of the chosen place that are looked at.
pub(crate) const REPORTS: u32 = 500;

/// What the page is made of.
pub(crate) struct Parts<'r> {
    /// All places.
    pub(crate) all: &'r [Row],
    /// Those of them that lie on the map.
    pub(crate) mapped: &'r [Row],
    /// Those of these that this page tells of.
    pub(crate) shown: &'r Page,
    /// The chosen place, with a report of each of its events.
    pub(crate) chosen: Option<(&'r Row, Vec<&'r Row>)>,
}

/// The name of a place in an address.
pub(crate) fn name_of(row: &Row) -> String {
    let of = |column: &str| text(row, column).unwrap_or_default();
    format!("{}|{}|{}", of("place_name"), of("country"), of("geo_precision"))
}

/// Whether a report is of a place.
fn is_of(report: &Row, place: &Row) -> bool {
    ["place_id", "place_name", "country", "geo_precision"].iter().all(|column| report.get(column) == place.get(column))
}

/// A report of each event at a place; background is passed over.
pub(crate) fn by_event<'r>(reports: &'r [Row], place: &Row) -> Vec<&'r Row> {
    one_of_each_event(reports.iter().filter(|row| row.get("background") == false && is_of(row, place)))
}

/// How exactly a place is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A settlement, or something in it.
    Point,
    /// A division of a country; the symbol stands in its middle.
    Area,
    /// No more than a country or a part of the world.
    Wide,
    /// A name that the gazetteer does not know.
    Unknown,
}

impl Kind {
    pub(super) fn of(row: &Row) -> Self {
        match text(row, "geo_precision") {
            Some("exact" | "settlement") => Self::Point,
            Some("admin1" | "admin2") => Self::Area,
            Some("country" | "region") => Self::Wide,
            _ => Self::Unknown,
        }
    }
}

/// Whether a place lies on the map.
pub(crate) fn is_on_map(row: &Row) -> bool {
    matches!(Kind::of(row), Kind::Point | Kind::Area)
}

/// The page.
pub(crate) fn page(parts: &Parts<'_>, params: &Params) -> Markup {
    let others = parts.all.iter().filter(|row| !is_on_map(row));
    let (wide, unknown): (Vec<&Row>, Vec<&Row>) = others.partition(|row| Kind::of(row) == Kind::Wide);
    let chosen = parts.chosen.as_ref().map(|(row, _)| *row);
    html! {
        div.map {
            h1.quiet { "Where it took place" }
            (narrow("/map", params, &[Field::Actor, Field::Type, Field::Status, Field::Days]))
            @if parts.all.is_empty() { p { "No event like that has a place. " a href="/map" { "All places" } } }
            @else {
                div.split {
                    div { (drawn(parts.mapped, parts.shown, chosen, params)) }
                    aside aria-label="Not on the map" {
                        p.faint { "With the number of events:" }
                        (beside("Known by country or region only", "wide", &wide, chosen, params))
                        @if !unknown.is_empty() { (beside("Names that no list of places has", "unknown", &unknown, chosen, params)) }
                    }
                }
                @if let Some((row, reports)) = &parts.chosen { (events(row, reports)) }
                @else if let Some(name) = params.one("spot") { p.note { "No event like that took place at “" (name.split('|').next().unwrap_or_default()) "”." } }
                (table(parts, params))
            }
        }
    }
}

/// What cannot stand on the map, with the number of its events.
fn beside(heading: &str, class: &str, places: &[&Row], is_chosen: Option<&Row>, params: &Params) -> Markup {
    html! {
        h2.small { (heading) }
        @if places.is_empty() { p.faint { "None." } }
        ul.facet.(class) { @for row in places.iter().take(BESIDE) {
            li { a href=(chosen(row, params)) aria-current=[(is_chosen == Some(*row)).then_some("true")] { (text(row, "place_name").unwrap_or_default()) } " " span.faint { (number(whole(row, "n_events") as f64)) } }
        } }
        @if places.len() > BESIDE { p.faint { "and " (places.len() - BESIDE) " more, in “Export”" } }
    }
}

/// The address of the page with a place chosen.
pub(super) fn chosen(row: &Row, params: &Params) -> String {
    format!("/map?{}#spot", params.without("spot").written(&[("spot", &name_of(row))]))
}

/// The events at the chosen place, each with its sentence.
fn events(place: &Row, reports: &[&Row]) -> Markup {
    html! {
        section.under #spot {
            h2 { (text(place, "place_name").unwrap_or_default()) }
            p.faint { (counted(whole(place, "n_events"), "event")) @if reports.len() < whole(place, "n_events") { ", the newest " (reports.len()) } }
            ul.rows { @for row in reports { (report(row)) } }
        }
    }
}

fn table(parts: &Parts<'_>, params: &Params) -> Markup {
    html! {
        section.under {
            h2 { (parts.shown.counted("place")) @if !parts.shown.is_all() { " of " (number(parts.mapped.len() as f64)) } }
            div.scroll tabindex="0" role="region" aria-label="Places" { table {
                thead { tr { th scope="col" { "Place" } th scope="col" { "In" } th scope="col" { "How exact" } th.figure scope="col" { "Events" } th.figure scope="col" { "Independent reports" } th scope="col" { "When" } } }
                tbody { @for row in parts.shown.shown() { tr.row-at {
                    td { a href=(chosen(row, params)) { (text(row, "place_name").unwrap_or_default()) } }
                    td { (text(row, "admin1").map(|admin| format!("{admin}, ")).unwrap_or_default()) (text(row, "country").unwrap_or_default()) }
                    td { (text(row, "geo_precision").map(|precision| if precision.starts_with("admin") { "area".to_owned() } else { plain(precision) }).unwrap_or_default()) }
                    td.figure { (number(whole(row, "n_events") as f64)) }
                    td.figure { (number(whole(row, "n_independent") as f64)) }
                    td { (days(text(row, "first_day"), text(row, "last_day"), "").unwrap_or_default()) }
                } } }
            } }
        }
    }
}
