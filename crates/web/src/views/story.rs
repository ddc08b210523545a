//! Story: a line an event, by the day on which it happened or by the day on which it was first told.

use std::collections::BTreeMap;

use dateline_ledger::Row;
use jiff::civil::Date;
use maud::{Markup, html};

use super::narrow::{Field, narrow};
use super::row::{deed, status, text, texts, voice, when, whole};
use crate::pages::Page;
use crate::params::Params;
use crate::read::words::{counted, day, days, published};

/// Events that a page shows.
pub(crate) const SHOWN: u32 = 300;
/// Stories that can be chosen.
pub(crate) const STORIES: u32 = 60;
/// Reports that are looked up for a page, and those that one event unfolds.
const MOST_REPORTS: usize = 3000;
const UNFOLDED: usize = 40;
/// Width and height of the axis, in its own units.
const AXIS: [i32; 2] = [1000, 52];

/// The reports of events, by event.
type Reports<'r> = BTreeMap<&'r str, Vec<&'r Row>>;

/// By which day events are ordered, in the form.
const BY: Field<'_> = Field::One("by", "By the day", &[("happened", "it happened"), ("learned", "it was first told")]);

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

/// What the page is made of.
pub(crate) struct Parts<'r> {
    pub(crate) events: &'r Page,
    /// The reports of events that have several.
    pub(crate) reports: &'r [Row],
    /// The stories that can be chosen.
    pub(crate) stories: &'r [Row],
}

/// The query for the reports of those of `events` that have several.
pub(crate) fn reports_of(events: &[Row]) -> Option<String> {
    let several = events.iter().filter(|row| whole(row, "n_reports") > 1);
    let ids: Vec<String> = several.filter_map(|row| text(row, "event_id")).map(|id| format!("'{id}'")).collect();
    (!ids.is_empty()).then(|| {
        format!(
            "SELECT DISTINCT e.event_id, v.report_id, v.quote, v.publisher, v.published_day, v.independent, v.status, v.source_name,
                    v.source_kind, v.certainty
             FROM event_rows e CROSS JOIN member_rows n ON n.event = e.key CROSS JOIN reports v ON v.key = n.report
             WHERE e.event_id IN ({}) AND v.event_id = e.event_id AND NOT v.not_an_event
             ORDER BY v.published_day, v.key LIMIT {MOST_REPORTS}",
            ids.join(", ")
        )
    })
}

/// The page.
pub(crate) fn page(parts: &Parts<'_>, params: &Params) -> Markup {
    let order = Order::of(params);
    let mut reports: Reports<'_> = BTreeMap::new();
    parts
        .reports
        .iter()
        .for_each(|row| reports.entry(text(row, "event_id").unwrap_or_default()).or_default().push(row));
    let events = parts.events.shown();
    let (background, news): (Vec<&Row>, Vec<&Row>) = events.iter().partition(|row| row.get("background") == true);
    let days = by_day(&news, order);
    let story = params.one("story").and_then(|id| parts.stories.iter().find(|row| text(row, "story_id") == Some(id)));
    html! {
        div.story {
            h1.quiet { @match story.and_then(|row| text(row, "title")) {
                Some(title) => { (title) },
                None => { (parts.events.counted("event")) @if !parts.events.is_all() { ", the newest first" } },
            } }
            @if let Some(story) = story { p.faint { (about(story)) } }
            (narrow("/story", params, &[Field::Story(parts.stories), Field::Actor, Field::Type, Field::Status, Field::Days, BY]))
            @if events.is_empty() { p { "No event is like that. " a href="/story" { "All events" } } }
            @if order == Order::Learned && !parts.events.is_all() { p.note { "These are events by when they happened, put in the order in which they were told. Narrow by days or by a story to have all of a time." } }
            (axis(&days, order))
            (listed(&days, order, &reports))
            @if !background.is_empty() { section.under { h2 { "Background, told again" } (listed(&by_day(&background, order), order, &reports)) } }
            (parts.events.links("/story", params, ["newer events", "older events"]))
            (earlier(parts.events, params))
        }
    }
}

/// Where pages end, the way to the events before: those up to the day of the last one.
fn earlier(events: &Page, params: &Params) -> Markup {
    let day = events.shown().last().and_then(|row| text(row, "date_from")).filter(|_| events.is_cut());
    html! { @if let Some(day) = day {
        p { a href={ "/story?" (params.without("cursor").without("until").written(&[("until", day)])) } { "Events up to " (published(day)) } }
    } }
}

/// How large a story is.
fn about(story: &Row) -> String {
    let days = days(text(story, "first_day"), text(story, "last_day"), "").unwrap_or_else(|| "no date".to_owned());
    let (documents, independent) = (whole(story, "n_documents"), whole(story, "n_independent"));
    format!("{}, {independent} of them no copies; {days}", counted(documents, "article"))
}

/// Events by their day, the newest first; those without one at the end.
fn by_day<'r>(rows: &[&'r Row], order: Order) -> Vec<(Option<Date>, Vec<&'r Row>)> {
    let mut days: BTreeMap<Option<Date>, Vec<&Row>> = BTreeMap::new();
    rows.iter().for_each(|row| days.entry(order.day(row)).or_default().push(row));
    days.into_iter().rev().collect()
}

fn listed(days: &[(Option<Date>, Vec<&Row>)], order: Order, reports: &Reports<'_>) -> Markup {
    html! {
        ol.days { @for (date, rows) in days {
            li {
                h2 { (date.map_or_else(|| "no date".to_owned(), day)) }
                ul.lines { @for row in rows { (line(row, order, reports)) } }
            }
        } }
    }
}

fn line(row: &Row, order: Order, reports: &Reports<'_>) -> Markup {
    let statuses = texts(row, "statuses");
    let others = reports.get(text(row, "event_id").unwrap_or_default());
    html! {
        li.line.row-at.quiet[row.get("background") == true] {
            a href={ "/at/" (text(row, "report_id").unwrap_or_default()) } { (deed(row)) }
            p.told { (text(row, "quote").unwrap_or_default()) }
            p.faint {
                @for (index, one) in statuses.iter().enumerate() { @if index > 0 { ", " } (status(one)) }
                @if order == Order::Learned { " · " (when(row)) }
                @if let Some(place) = text(row, "place_name") { " · " (place) }
                " · " (counted(whole(row, "n_independent"), "independent source"))
            }
            @if let Some(others) = others { (folded(row, others)) }
        }
    }
}

/// The further reports of an event and its copies, folded away.
fn folded(event: &Row, reports: &[&Row]) -> Markup {
    let shown = text(event, "report_id");
    let (own, copies): (Vec<&Row>, Vec<&Row>) =
        reports.iter().filter(|row| text(row, "report_id") != shown).partition(|row| row.get("independent") == true);
    let told = [
        (!own.is_empty()).then(|| counted(own.len(), "further report")),
        (!copies.is_empty())
            .then(|| format!("+{} {}", copies.len(), if copies.len() == 1 { "copy" } else { "copies" })),
    ];
    let told: Vec<String> = told.into_iter().flatten().collect();
    let left = whole(event, "n_reports").saturating_sub(1 + UNFOLDED.min(own.len() + copies.len()));
    html! {
        @if !told.is_empty() { details.folded {
            summary { (told.join(", ")) }
            ul { @for row in own.iter().chain(&copies).take(UNFOLDED) { li {
                a href={ "/at/" (text(row, "report_id").unwrap_or_default()) } { (text(row, "publisher").unwrap_or("no outlet")) }
                span.faint {
                    @if let Some(day) = text(row, "published_day") { ", " (published(day)) }
                    @if row.get("independent") == false { " · copy" } @else { " · " (status(text(row, "status").unwrap_or_default())) " · " (voice(row)) }
                }
                @if row.get("independent") == true { p.told { (text(row, "quote").unwrap_or_default()) } }
            } } }
            @if left > 0 { p.faint { "and " (left) " more" } }
        } }
    }
}

/// How many events fall on each day, as bars; the list below is its table.
fn axis(days: &[(Option<Date>, Vec<&Row>)], order: Order) -> Markup {
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
        svg.axis viewBox={ "0 0 " (width) " " (height) } preserveAspectRatio="none" role="img" aria-label={ "Events by the day on which they " (if order == Order::Learned { "were first told" } else { "happened" }) ", from " (day(first)) " to " (day(last)) "; the list below has them all" } {
            line x1="0" x2=(width) y1="50.5" y2="50.5" {}
            @for &(date, count) in &counts {
                rect x=(at(date)) y=(50 - tall(count)) width=(bar) height=(tall(count)) { title { (day(date)) ": " (counted(count, "event")) } }
            }
        }
        p.ends.faint { span { (day(first)) } span { "the tallest: " (counted(most, "event")) " on a day" } span { (day(last)) } }
    }
}
