//! The form that cuts a view down; what it holds stands in the address.

use dateline_knowledge::ontology::{EventType, Status};
use dateline_ledger::Row;
use maud::{Markup, html};

use super::row::text;
use crate::params::Params;
use crate::read::words::plain;

/// A field of the form.
pub(crate) enum Field<'r> {
    Actor,
    Type,
    Status,
    /// First and last day.
    Days,
    /// A name of a place.
    Place,
    /// Words, under this label.
    Words(&'static str),
    /// One of these stories.
    Story(&'r [Row]),
    /// One of these values: name, label, and each value with its words. The first is what holds if nothing is chosen.
    One(&'static str, &'static str, &'static [(&'static str, &'static str)]),
}

/// The form at `address`. What the address holds besides is kept, but for what only makes sense with the rows of before.
pub(crate) fn narrow(address: &str, params: &Params, fields: &[Field<'_>]) -> Markup {
    html! {
        form.narrow action=(address) {
            @for field in fields { (labelled(field, params)) }
            @for name in ["as_of", "view", "box"] { @if let Some(value) = params.one(name) { input type="hidden" name=(name) value=(value); } }
            button type="submit" { "Show" }
        }
        (asked(params))
    }
}

/// What the form asks for, for paper, on which there is no form.
fn asked(params: &Params) -> Markup {
    let unasked = ["as_of", "view", "box", "cursor", "spot", "by", "story"];
    let asked: Vec<String> = params
        .pairs()
        .filter(|(name, _)| !unasked.contains(name))
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    html! { @if !asked.is_empty() { p.asked { "Only " (asked.join("; ")) } } }
}

fn labelled(field: &Field<'_>, params: &Params) -> Markup {
    let given = |name: &str| params.one(name).unwrap_or_default().to_owned();
    match field {
        Field::Actor => html! { label { "Actor" input name="actor" value=(given("actor")) autocomplete="off"; } },
        Field::Type => {
            let types: Vec<&str> = EventType::ALL.iter().map(|event_type| event_type.as_str()).collect();
            html! { label { "Type" (choice("type", &types, params)) } }
        }
        Field::Status => {
            let statuses: Vec<&str> = Status::ALL.iter().map(|status| status.as_str()).collect();
            html! { label { "Status" (choice("status", &statuses, params)) } }
        }
        Field::Days => html! {
            label { "From" input type="date" name="since" value=(given("since")); }
            label { "To" input type="date" name="until" value=(given("until")); }
        },
        Field::Place => html! { label { "Place" input name="place" value=(given("place")) autocomplete="off"; } },
        Field::Words(label) => html! { label { (label) input name="text" value=(given("text")) autocomplete="off"; } },
        Field::Story(stories) => html! {
            label.wide { "Story" select name="story" {
                option value="" { "all" }
                @for row in *stories {
                    @let id = text(row, "story_id").unwrap_or_default();
                    option value=(id) selected[params.one("story") == Some(id)] { (text(row, "title").unwrap_or(id)) }
                }
            } }
        },
        Field::One(name, label, values) => html! {
            label { (label) select name=(name) {
                @for (value, words) in *values { option value=(value) selected[params.one(name) == Some(*value)] { (words) } }
            } }
        },
    }
}

fn choice(name: &str, values: &[&str], params: &Params) -> Markup {
    let chosen = params.one(name);
    html! {
        select name=(name) {
            option value="" { "all" }
            @for value in values { option value=(value) selected[chosen.is_some_and(|chosen| chosen.eq_ignore_ascii_case(value))] { (plain(value)) } }
        }
    }
}
