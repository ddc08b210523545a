//! Map: where events took place. What is known only by its country is a list beside it, never a point.

use dateline_ledger::Row;
use maud::{Markup, html};

use super::globe::{Frame, WORLD, projected};
use super::narrow::{Field, narrow};
use super::row::{one_of_each_event, report, text, whole};
use crate::assets::VERSION;
use crate::params::Params;
use crate::read::words::{counted, days, number, plain};

/// Places that a page shows, those with most events.
pub(crate) const SHOWN: u32 = 400;
/// Reports of the chosen place that are looked at.
pub(crate) const REPORTS: u32 = 500;
/// Radius of the smallest and the largest symbol, in pixels.
const RADIUS: [f64; 2] = [4.0, 24.0];
/// Each step of zooming.
const STEP: f64 = 1.6;

/// What the page is made of.
pub(crate) struct Parts<'r> {
    pub(crate) places: &'r [Row],
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
enum Kind {
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
    fn of(row: &Row) -> Self {
        match text(row, "geo_precision") {
            Some("exact" | "settlement") => Self::Point,
            Some("admin1" | "admin2") => Self::Area,
            Some("country" | "region") => Self::Wide,
            _ => Self::Unknown,
        }
    }
}

/// The page.
pub(crate) fn page(parts: &Parts<'_>, params: &Params) -> Markup {
    let (mapped, others): (Vec<&Row>, Vec<&Row>) =
        parts.places.iter().partition(|row| matches!(Kind::of(row), Kind::Point | Kind::Area));
    let (wide, unknown): (Vec<&Row>, Vec<&Row>) = others.into_iter().partition(|row| Kind::of(row) == Kind::Wide);
    html! {
        div.map {
            h1.quiet { "Where it took place" }
            (narrow("/map", params, &[Field::Actor, Field::Type, Field::Status, Field::Days]))
            @if parts.places.is_empty() { p { "No event has a place." } }
            @else {
                div.split {
                    div { (drawn(&mapped, parts.chosen.as_ref().map(|(row, _)| *row), params)) }
                    aside aria-label="Not on the map" {
                        (beside("No more than a country or region", "wide", &wide, parts, params))
                        @if !unknown.is_empty() { (beside("Not in the gazetteer", "unknown", &unknown, parts, params)) }
                    }
                }
                @if let Some((row, reports)) = &parts.chosen { (events(row, reports)) }
                (table(&mapped, params))
            }
        }
    }
}

/// What cannot stand on the map, with the number of its events.
fn beside(heading: &str, class: &str, places: &[&Row], parts: &Parts<'_>, params: &Params) -> Markup {
    html! {
        h2.small { (heading) }
        @if places.is_empty() { p.faint { "None." } }
        ul.facet.(class) { @for row in places {
            li { a href=(chosen(row, params)) aria-current=[is_chosen(row, parts)] { (text(row, "place_name").unwrap_or_default()) } " " span.faint { (number(whole(row, "n_events") as f64)) } }
        } }
    }
}

fn is_chosen(row: &Row, parts: &Parts<'_>) -> Option<&'static str> {
    parts.chosen.as_ref().is_some_and(|(chosen, _)| *chosen == row).then_some("true")
}

/// The address of the page with a place chosen.
fn chosen(row: &Row, params: &Params) -> String {
    format!("/map?{}#spot", params.without("spot").written(&[("spot", &name_of(row))]))
}

/// A place on the map.
struct Spot<'r> {
    row: &'r Row,
    at: [f64; 2],
    kind: Kind,
    radius: f64,
}

fn drawn(mapped: &[&Row], is_chosen: Option<&Row>, params: &Params) -> Markup {
    let most = mapped.iter().map(|row| whole(row, "n_independent")).max().unwrap_or(1).max(1);
    let mut spots: Vec<Spot<'_>> = mapped.iter().filter_map(|row| spot(row, most)).collect();
    spots.sort_by(|one, other| other.radius.total_cmp(&one.radius));
    let points: Vec<[f64; 2]> = spots.iter().map(|spot| spot.at).collect();
    let fitting = Frame::around(&points);
    let frame = params.one("box").and_then(Frame::read).unwrap_or(fitting);
    let to = |frame: Frame| format!("/map?{}", params.without("box").written(&[("box", &frame.written())]));
    let outline = |part: &str| format!("/assets/world.svg?v={}#{part}", *VERSION);
    html! {
        figure.world {
            svg #world viewBox={ (frame.left) " " (frame.top) " " (frame.width) " " (frame.height()) } data-fitting=(fitting.written()) tabindex="0" role="group" aria-label="Map; + and − zoom, arrows move, 0 shows all. The table below has the same places." {
                rect.sea x="-10" y="-10" width=(WORLD[0] + 20.0) height=(WORLD[1] + 20.0) {}
                use.land href=(outline("land")) {}
                use.borders href=(outline("borders")) {}
                @for spot in &spots { (symbol(spot, is_chosen.is_some_and(|chosen| chosen == spot.row), frame, params)) }
            }
            nav.zoom aria-label="Zoom" {
                a href=(to(frame.widened(1.0 / STEP))) data-zoom="in" aria-label="Nearer" { "+" }
                a href=(to(frame.widened(STEP))) data-zoom="out" aria-label="Farther" { "−" }
                a href=(to(Frame::WHOLE)) data-zoom="whole" { "World" }
            }
            figcaption { (legend(most)) p.faint { "Areas keep their size (Equal Earth). Outlines and borders are those of Natural Earth, 1:110 million." } }
        }
    }
}

fn spot(row: &'_ Row, most: usize) -> Option<Spot<'_>> {
    let at = projected(row.get("lat").as_f64()?, row.get("lon").as_f64()?);
    Some(Spot { row, at, kind: Kind::of(row), radius: radius(whole(row, "n_independent"), most) })
}

/// The area of a symbol goes with the number of reports.
fn radius(count: usize, most: usize) -> f64 {
    (RADIUS[1] * (count as f64 / most as f64).sqrt()).max(RADIUS[0])
}

/// A link on the map. Symbols keep their size when the map grows: the script takes the growth out again.
fn symbol(spot: &Spot<'_>, is_chosen: bool, frame: Frame, params: &Params) -> Markup {
    let shrunk = frame.width / WORLD[0];
    let said = said(spot.row);
    html! {
        a.spot.area[spot.kind == Kind::Area].chosen[is_chosen] href=(chosen(spot.row, params)) aria-label=(said) {
            g data-x=(tenths(spot.at[0])) data-y=(tenths(spot.at[1])) transform={ "translate(" (tenths(spot.at[0])) " " (tenths(spot.at[1])) ") scale(" (tenths(shrunk * 100.0) / 100.0) ")" } {
                circle r=(tenths(spot.radius)) { title { (said) } }
                @if spot.kind == Kind::Point { circle.middle r="1.5" {} }
            }
        }
    }
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

fn said(row: &Row) -> String {
    format!(
        "{}, {}: {}, {}",
        text(row, "place_name").unwrap_or_default(),
        text(row, "country").unwrap_or("no country"),
        counted(whole(row, "n_events"), "event"),
        counted(whole(row, "n_independent"), "independent report")
    )
}

/// What size and line of a symbol mean.
fn legend(most: usize) -> Markup {
    let mut sizes = vec![1, most.div_ceil(4), most];
    sizes.dedup();
    html! {
        p.sizes {
            @for count in sizes {
                @let radius = radius(count, most);
                span { svg aria-hidden="true" width=(2.0 * radius + 4.0) height=(2.0 * radius + 4.0) { circle.key cx=(radius + 2.0) cy=(radius + 2.0) r=(radius) {} } (number(count as f64)) }
            }
            span { "independent reports" }
            span { svg aria-hidden="true" width="20" height="20" { circle.key.area cx="10" cy="10" r="8" {} } "somewhere in an area" }
        }
    }
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

fn table(mapped: &[&Row], params: &Params) -> Markup {
    html! {
        section.under {
            h2 { "Places" }
            div.scroll tabindex="0" role="region" aria-label="Places" { table {
                thead { tr { th scope="col" { "Place" } th scope="col" { "In" } th scope="col" { "Known as" } th.figure scope="col" { "Events" } th.figure scope="col" { "Independent reports" } th scope="col" { "When" } } }
                tbody { @for row in mapped { tr.row-at {
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
