//! Numbers: what is counted, and the figures of one measure as a chart with its table.

use dateline_ledger::Row;
use maud::{Markup, html};

use super::chart;
use super::narrow::{Field, narrow};
use super::row::{status, text, whole};
use crate::pages::Page;
use crate::params::Params;
use crate::read::words::{hedged, number, plain, published};

/// Measures that a page shows.
pub(crate) const SHOWN: u32 = 300;
/// Figures that a page shows.
pub(crate) const FIGURES: u32 = 5000;

/// The list of measures.
pub(crate) fn list(page: &Page, params: &Params) -> Markup {
    let measures = page.shown();
    html! {
           div.numbers {
               h1.quiet { "What is counted" @if !page.is_all() { ": " (page.counted("measure").to_lowercase()) } }
               (narrow("/numbers", params, &[Field::Words("Of what"), Field::Days]))
               @if measures.is_empty() { p { "No such thing is counted. " a href="/numbers" { "All that is counted" } } }
               @else { p.faint { "Each line is one kind of thing, in one state, at one place, and leads to its figures, source by source. What has the newest figure comes first." }
    div.scroll tabindex="0" role="region" aria-label="Measures" { table {
                   thead { tr { th scope="col" { "Of what" } th.figure scope="col" { "Figures given" } th.figure scope="col" { "Lowest" } th.figure scope="col" { "Highest" } th scope="col" { "First for" } th scope="col" { "Last for" } } }
                   tbody { @for measure in measures { tr.row-at {
                       td { a href={ "/numbers?measure=" (text(measure, "measure_id").unwrap_or_default()) } { (text(measure, "label").unwrap_or_default()) } }
                       td.figure { (whole(measure, "n_figures")) }
                       td.figure { (figure(measure, "lowest")) }
                       td.figure { (figure(measure, "highest")) }
                       td { (text(measure, "first_day").map(published).unwrap_or_default()) }
                       td { (text(measure, "last_day").map(published).unwrap_or_default()) }
                   } } }
               } } }
               (page.links("/numbers", params, ["before these", "further ones"]))
           }
       }
}

/// The figures of one measure, which is called `label`.
pub(crate) fn measure(label: &str, page: &Page, params: &Params) -> Markup {
    let figures = page.shown();
    html! {
        div.numbers {
            p.kicker { a href="/numbers" { "What is counted" } }
            h1.quiet { (label) }
            (chart::chart(figures))
            div.scroll tabindex="0" role="region" aria-label="Figures" { table {
                thead { tr { th scope="col" { "As of" } th.figure scope="col" { "Figure" } th.figure scope="col" { "Change, same source" } th scope="col" { "In the text" } th scope="col" { "On whose word" } th scope="col" { "Outlet" } } }
                tbody { @for row in figures { (line(row)) } }
            } }
            (page.links("/numbers", params, ["earlier figures", "later figures"]))
        }
    }
}

fn line(row: &Row) -> Markup {
    let value = row.get("value").as_f64().unwrap_or_default();
    let hedge = text(row, "hedge").unwrap_or("exact");
    html! {
        tr.row-at.part[row.get("part_of").is_string()] {
            td.day { (text(row, "as_of").map(published).unwrap_or_default()) }
            td.figure { (hedged(value, hedge)) }
            td.figure { @if let Some(change) = row.get("change").as_f64().filter(|change| *change != 0.0) { @if change > 0.0 { "+" } (number(change)) } }
            td { q { a href={ "/at/" (text(row, "quantity_id").unwrap_or_default()) } { (text(row, "words").unwrap_or_default()) } } (sum(row, value)) @if row.get("denied") == true { " " (status("denied")) } }
            td { (text(row, "source_name").unwrap_or("the article’s own voice")) @if let Some(kind) = text(row, "source_kind") { ", " (plain(kind)) } }
            td { (text(row, "publisher").unwrap_or_default()) @if row.get("independent") == false { ", copy" } }
        }
    }
}

/// Whether the parts that the same article gives add up.
fn sum(row: &Row, value: f64) -> Markup {
    let Some(parts) = row.get("parts_sum").as_f64() else { return html! {} };
    let off = value - parts;
    html! { span.faint {
        @if off.abs() < 1e-9 { " ✓ its parts add up" } @else if off > 0.0 { " △ its parts leave " (number(off)) " open" } @else { " ✕ its parts are " (number(-off)) " more" }
    } }
}

fn figure(row: &Row, column: &str) -> String {
    row.get(column).as_f64().map(number).unwrap_or_default()
}
