//! The drawing of the map: a symbol for each place, as large as independent sources report of it.

use dateline_ledger::Row;
use maud::{Markup, html};

use super::globe::{Frame, WORLD, projected};
use super::map::{ALL, Kind, chosen};
use super::row::{text, whole};
use crate::assets::VERSION;
use crate::pages::Page;
use crate::params::Params;
use crate::read::words::{counted, number};

/// Radius of the smallest and the largest symbol, in pixels.
const RADIUS: [f64; 2] = [4.0, 24.0];
/// Each step of zooming.
const STEP: f64 = 1.6;
/// The ways to move, each with its part of the width and the height, its name and its sign.
const WAYS: &[(&str, [f64; 2], &str, &str)] = &[
    ("left", [-0.2, 0.0], "West", "←"),
    ("up", [0.0, -0.2], "North", "↑"),
    ("down", [0.0, 0.2], "South", "↓"),
    ("right", [0.2, 0.0], "East", "→"),
];

/// A place on the map.
struct Spot<'r> {
    row: &'r Row,
    at: [f64; 2],
    kind: Kind,
    radius: f64,
}

/// The map of all places that lie on it: those of this page as symbols that lead to their events, the others as dots.
pub(super) fn drawn(mapped: &[Row], shown: &Page, is_chosen: Option<&Row>, params: &Params) -> Markup {
    let most = mapped.iter().map(|row| whole(row, "n_independent")).max().unwrap_or(1).max(1);
    let mut spots: Vec<Spot<'_>> = shown.shown().iter().filter_map(|row| spot(row, most)).collect();
    spots.sort_by(|one, other| other.radius.total_cmp(&one.radius));
    let points: Vec<[f64; 2]> = mapped.iter().filter_map(at).collect();
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
                @if !shown.is_all() { path.dots d=(dots(mapped)) {} }
                @for spot in &spots { (symbol(spot, is_chosen.is_some_and(|chosen| chosen == spot.row), frame, params)) }
            }
            nav.zoom aria-label="Zoom" {
                @for (way, [right, down], called, sign) in WAYS { a href=(to(frame.moved(*right, *down))) data-move=(way) aria-label=(called) { (sign) } }
                a href=(to(frame.widened(1.0 / STEP))) data-zoom="in" aria-label="Nearer" { "+" }
                a href=(to(frame.widened(STEP))) data-zoom="out" aria-label="Farther" { "−" }
                a href=(to(Frame::WHOLE)) data-zoom="whole" { "World" }
            }
            figcaption { (legend(most)) @if !shown.is_all() { (told(mapped.len(), spots.len(), shown, params)) } p.faint { "Areas keep their size (Equal Earth). Outlines and borders are those of Natural Earth, 1:110 million." } }
        }
    }
}

/// What has a symbol, what is a dot, and the way from the one to the other.
fn told(mapped: usize, symbols: usize, shown: &Page, params: &Params) -> Markup {
    html! {
        p { (shown.counted("place")) " of " (number(mapped as f64)) " have symbols; the other " (number((mapped - symbols) as f64)) " are dots. "
            @if mapped >= ALL as usize { "There may be more than these. " }
            "To give others symbols, narrow the map by actor, type or days, or go through the places:" }
        (shown.links("/map", params, ["places with more events", "places with fewer events"]))
    }
}

fn at(row: &Row) -> Option<[f64; 2]> {
    Some(projected(row.get("lat").as_f64()?, row.get("lon").as_f64()?))
}

/// One dot for each place; those of symbols lie under them.
fn dots(mapped: &[Row]) -> String {
    mapped.iter().filter_map(at).map(|[x, y]| format!("M{} {}h0", tenths(x), tenths(y))).collect()
}

fn spot(row: &'_ Row, most: usize) -> Option<Spot<'_>> {
    let at = at(row)?;
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
