//! The brief: what the ledger holds on one page to print, with a footnote for every quotation.

use std::collections::BTreeMap;

use dateline_ledger::Row;
use maud::{Markup, html};

use super::narrow::{Field, narrow};
use super::row::{deed, status, text, texts, when, whole};
use crate::kept::Rows;
use crate::params::Params;
use crate::read::words::{counted, number, plain, published};

/// Rows of each part that the page shows.
pub(crate) const EVENTS: u32 = 14;
/// Contradictions that the page shows.
pub(crate) const CONTRADICTIONS: u32 = 6;
/// Measures that the page looks at; those with one figure only are passed over.
pub(crate) const MEASURES: u32 = 200;
/// Measures that the page shows.
const FOLLOWED: usize = 8;
/// Reports whose sources are counted.
pub(crate) const REPORTS: u32 = 400;
/// Sources that the page shows.
const SOURCES: usize = 12;

/// What the page is made of.
pub(crate) struct Parts {
    pub(crate) events: Rows,
    pub(crate) contradictions: Rows,
    pub(crate) measures: Rows,
    pub(crate) reports: Rows,
}

/// The page.
pub(crate) fn page(parts: &Parts, params: &Params) -> Markup {
    let mut notes = Vec::new();
    let facts: Vec<Markup> =
        parts.events.iter().filter(|row| row.get("background") == false).map(|row| fact(row, &mut notes)).collect();
    let clashes: Vec<Markup> = parts.contradictions.iter().map(|row| clash(row, &mut notes)).collect();
    html! {
        article.brief {
            h1.quiet { "The brief" }
            (narrow("/brief", params, &[Field::Actor, Field::Place, Field::Words("Words"), Field::Days]))
            p.faint { (span(&parts.reports)) }
            section { h2 { "Newest facts" } @if facts.is_empty() { p { "None that fits. " a href="/brief" { "The whole brief" } } } ol.facts { @for fact in &facts { li { (fact) } } } }
            @if !clashes.is_empty() { section { h2 { "Open contradictions" } ul.facts { @for clash in &clashes { li { (clash) } } } } }
            (numbers(&parts.measures))
            (sources(&parts.reports))
            @if !notes.is_empty() { section.notes { h2 { "Notes" } ol { @for (index, note) in notes.iter().enumerate() {
                li id={ "note-" (index + 1) } { (note) " " a href={ "#from-" (index + 1) } aria-label={ "back to " (index + 1) } { "↩" } }
            } } } }
        }
    }
}

/// Adds a note and gives the mark that leads to it.
fn noted(notes: &mut Vec<Markup>, note: Markup) -> Markup {
    notes.push(note);
    let number = notes.len();
    html! { sup { a href={ "#note-" (number) } id={ "from-" (number) } aria-label={ "note " (number) } { (number) } } }
}

fn fact(row: &Row, notes: &mut Vec<Markup>) -> Markup {
    let note = html! {
        q { (text(row, "quote").unwrap_or_default()) } " "
        a href={ "/at/" (text(row, "report_id").unwrap_or_default()) } { "in its article" }
    };
    let mark = noted(notes, note);
    html! {
        (deed(row)) (mark)
        br; span.faint {
            @for (index, one) in texts(row, "statuses").iter().enumerate() { @if index > 0 { ", " } (status(one)) }
            " · " (when(row)) @if let Some(place) = text(row, "place_name") { " · " (place) }
            " · " (counted(whole(row, "n_independent"), "independent source"))
        }
    }
}

fn clash(row: &Row, notes: &mut Vec<Markup>) -> Markup {
    let side = |side: &str, notes: &mut Vec<Markup>| {
        let of = |name: &str| text(row, &format!("{side}_{name}"));
        let value = super::contradictions::value(of("value").unwrap_or_default());
        let note = html! {
            q { (of("quote").unwrap_or_default()) } @if let Some(publisher) = of("publisher") { ", " (publisher) }
            @if let Some(id) = of("id") { " " a href={ "/at/" (id) } { "in its article" } }
        };
        let mark = noted(notes, note);
        html! { b { (value) } ", " (of("source").unwrap_or("the article’s own voice")) (mark) }
    };
    let (left, right) = (side("left", notes), side("right", notes));
    let about = super::contradictions::is_figure(row).then(|| text(row, "about")).flatten();
    html! { @if let Some(about) = about { (about) ": " } (left) "; " (right) }
}

/// What is counted more than once.
fn numbers(measures: &[Row]) -> Markup {
    let followed: Vec<&Row> = measures.iter().filter(|row| whole(row, "n_figures") > 1).take(FOLLOWED).collect();
    html! {
        @if !followed.is_empty() { section {
            h2 { "Numbers" }
            div.scroll tabindex="0" role="region" aria-label="Numbers" { table {
                thead { tr { th scope="col" { "Of what" } th.figure scope="col" { "Lowest" } th.figure scope="col" { "Highest" } th.figure scope="col" { "Figures" } th scope="col" { "Last" } } }
                tbody { @for row in followed { tr {
                    td { a href={ "/numbers?measure=" (text(row, "measure_id").unwrap_or_default()) } { (text(row, "label").unwrap_or_default()) } }
                    td.figure { (row.get("lowest").as_f64().map(number).unwrap_or_default()) }
                    td.figure { (row.get("highest").as_f64().map(number).unwrap_or_default()) }
                    td.figure { (whole(row, "n_figures")) }
                    td { (text(row, "last_day").map(published).unwrap_or_default()) }
                } } }
            } }
        } }
    }
}

/// Whose word the newest reports rest on.
fn sources(reports: &[Row]) -> Markup {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for row in reports {
        if let (Some(name), Some(kind)) = (text(row, "source_name"), text(row, "source_kind")) {
            *counts.entry((name, kind)).or_default() += 1;
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|&(source, count)| (std::cmp::Reverse(count), source));
    html! {
        @if !counts.is_empty() { section {
            h2 { "Sources" }
            ul.columns.plain { @for ((name, kind), count) in counts.into_iter().take(SOURCES) {
                li { (name) ", " span.kind.{ "of-" (kind) } { (plain(kind)) } " " span.faint { (counted(count, "report")) } }
            } }
        } }
    }
}

/// From which days the newest reports are.
fn span(reports: &[Row]) -> String {
    let days = || reports.iter().filter_map(|row| text(row, "published_day"));
    match (days().min(), days().max()) {
        (Some(first), Some(last)) if first == last => format!("from articles of {}", published(first)),
        (Some(first), Some(last)) => format!("from articles of {} to {}", published(first), published(last)),
        _ if reports.is_empty() => "from no article".to_owned(),
        _ => "from articles without a date".to_owned(),
    }
}
