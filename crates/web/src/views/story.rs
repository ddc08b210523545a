//! Story: a line an event, by the day on which it happened or by the day on which it was first told.

use std::collections::BTreeMap;

use dateline_knowledge::ontology::{EventType, Status};
use dateline_ledger::Row;
use jiff::civil::Date;
use maud::{Markup, html};

use super::row::{deed, status, text, texts, when, whole};
use crate::params::Params;
use crate::read::words::{counted, day, plain};

/// Events that a page shows.
pub(crate) const SHOWN: u32 = 300;
/// Width and height of the axis, in its own units.
const AXIS: [i32; 2] = [1000, 70];

/// By which day events are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// When it happened.
    Happened,
    /// When it was first told.
    Learned,
}

impl Order {
    /// The order asked for.
    pub(crate) fn of(params: &Params) -> Self {
        if params.one("by") == Some("learned") { Self::Learned } else { Self::Happened }
    }

    fn day(self, row: &Row) -> Option<Date> {
        let column = match self {
            Self::Happened => "date_from",
            Self::Learned => "first_reported_at",
        };
        text(row, column)?.get(..10)?.parse().ok()
    }
}

/// The page.
pub(crate) fn page(rows: &[Row], params: &Params) -> Markup {
    let order = Order::of(params);
    let (background, news): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.get("background") == true);
    let days = by_day(&news, order);
    html! {
        div.story {
            h1.quiet { (counted(rows.len(), "event")) @if rows.len() == SHOWN as usize { ", the newest" } }
            (narrow(params, order))
            (axis(&days))
            (listed(&days, order))
            @if !background.is_empty() { section.under { h2 { "Background, told again" } (listed(&by_day(&background, order), order)) } }
        }
    }
}

/// Events by their day, the newest first; those without one at the end.
fn by_day<'r>(rows: &[&'r Row], order: Order) -> Vec<(Option<Date>, Vec<&'r Row>)> {
    let mut days: BTreeMap<Option<Date>, Vec<&Row>> = BTreeMap::new();
    rows.iter().for_each(|row| days.entry(order.day(row)).or_default().push(row));
    days.into_iter().rev().collect()
}

fn listed(days: &[(Option<Date>, Vec<&Row>)], order: Order) -> Markup {
    html! {
        ol.days { @for (date, rows) in days {
            li {
                h2 { (date.map_or_else(|| "no date".to_owned(), day)) }
                ul.lines { @for row in rows { (line(row, order)) } }
            }
        } }
    }
}

fn line(row: &Row, order: Order) -> Markup {
    let (reports, independent) = (whole(row, "n_reports"), whole(row, "n_independent"));
    let statuses = texts(row, "statuses");
    html! {
        li.line.row-at.quiet[row.get("background") == true] {
            a href={ "/at/" (text(row, "report_id").unwrap_or_default()) } { (deed(row)) }
            p.told { (text(row, "quote").unwrap_or_default()) }
            p.faint {
                @for (index, one) in statuses.iter().enumerate() { @if index > 0 { ", " } (status(one)) }
                @if order == Order::Learned { " · " (when(row)) }
                @if let Some(place) = text(row, "place_name") { " · " (place) }
                " · " (counted(independent, "independent source"))
                @if reports > 1 { " · " (counted(reports, "report")) }
            }
        }
    }
}

/// The form that cuts down.
fn narrow(params: &Params, order: Order) -> Markup {
    let types: Vec<&str> = EventType::ALL.iter().map(|event_type| event_type.as_str()).collect();
    let statuses: Vec<&str> = Status::ALL.iter().map(|status| status.as_str()).collect();
    html! {
        form.narrow action="/story" {
            label { "Actor" input name="actor" value=(params.one("actor").unwrap_or_default()) autocomplete="off"; }
            label { "Type" (choice("type", &types, params.one("type"))) }
            label { "Status" (choice("status", &statuses, params.one("status"))) }
            label { "By when it" select name="by" {
                option value="happened" selected[order == Order::Happened] { "happened" }
                option value="learned" selected[order == Order::Learned] { "was first told" }
            } }
            @if let Some(as_of) = params.one("as_of") { input type="hidden" name="as_of" value=(as_of); }
            button type="submit" { "Show" }
        }
    }
}

fn choice(name: &str, values: &[&str], chosen: Option<&str>) -> Markup {
    html! {
        select name=(name) {
            option value="" { "all" }
            @for value in values { option value=(value) selected[chosen.is_some_and(|chosen| chosen.eq_ignore_ascii_case(value))] { (plain(value)) } }
        }
    }
}

/// How many events fall on each day, as bars; the list below is its table.
fn axis(days: &[(Option<Date>, Vec<&Row>)]) -> Markup {
    let counts: Vec<(Date, usize)> =
        days.iter().rev().filter_map(|(date, rows)| Some(((*date)?, rows.len()))).collect();
    let (Some(&(first, _)), Some(&(last, _))) = (counts.first(), counts.last()) else { return html! {} };
    let span = (last - first).get_days();
    if span == 0 {
        return html! {};
    }
    let most = counts.iter().map(|&(_, count)| count).max().unwrap_or(1);
    let [width, height] = AXIS;
    let bar = (width / (span + 1)).clamp(2, 18);
    let at = |date: Date| (date - first).get_days() * (width - bar) / span;
    let tall = |count: usize| i32::try_from(count * 44 / most).unwrap_or(44).max(2);
    html! {
        svg.axis viewBox={ "0 0 " (width) " " (height) } role="img" aria-label={ "Events by day, from " (day(first)) " to " (day(last)) "; the list below has them all" } {
            line x1="0" x2=(width) y1="50.5" y2="50.5" {}
            @for &(date, count) in &counts {
                rect x=(at(date)) y=(50 - tall(count)) width=(bar) height=(tall(count)) { title { (day(date)) ": " (counted(count, "event")) } }
            }
            text x="0" y="66" { (day(first)) }
            text x=(width) y="66" text-anchor="end" { (day(last)) }
        }
    }
}
