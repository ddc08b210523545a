//! A report or an event of a ledger on a line.

use dateline_ledger::Row;
use maud::{Markup, html};
use serde_json::Value;

use crate::read::words::{counted, days, plain, sign};

/// The text in a column; `None` where it is empty.
pub(crate) fn text<'r>(row: &'r Row, column: &str) -> Option<&'r str> {
    row.get(column).as_str().filter(|text| !text.is_empty())
}

/// The texts of a column that holds a list.
pub(crate) fn texts<'r>(row: &'r Row, column: &str) -> Vec<&'r str> {
    row.get(column).as_array().map(|values| values.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}

/// A whole number; 0 where there is none.
pub(crate) fn whole(row: &Row, column: &str) -> usize {
    row.get(column).as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or_default()
}

/// The day or days of an event, as people write them.
pub(crate) fn when(row: &Row) -> String {
    let written = days(text(row, "date_from"), text(row, "date_to"), text(row, "date_precision").unwrap_or_default());
    written.unwrap_or_else(|| "no date".to_owned())
}

/// Who does what to whom.
pub(crate) fn deed(row: &Row) -> Markup {
    let mode = text(row, "mode").map(plain);
    html! {
        b { (names(&texts(row, "actor_names"))) } " "
        span.type { (text(row, "event_type").unwrap_or_default()) @if let Some(mode) = mode { " " (mode) } }
        @if !texts(row, "recipient_names").is_empty() { span.to aria-label="to" { " → " } b { (names(&texts(row, "recipient_names"))) } }
    }
}

/// "Ana Kovar and 3 others".
pub(crate) fn names(names: &[&str]) -> String {
    match names {
        [] => "someone".to_owned(),
        [first, rest @ ..] if rest.len() > 2 => format!("{first} and {}", counted(rest.len(), "other")),
        names => names.join(" and "),
    }
}

/// A status with its sign.
pub(crate) fn status(status: &str) -> Markup {
    html! { span.status.{ "is-" (status) } { span aria-hidden="true" { (sign(status)) " " } (plain(status)) } }
}

/// A report: the deed leads to its words in the text.
pub(crate) fn report(row: &Row) -> Markup {
    let address = format!("/read/{}?at={}", text(row, "doc_id").unwrap_or_default(), whole(row, "anchor_start"));
    html! {
        li.report.quiet[row.get("background") == true] {
            a href=(address) { (deed(row)) }
            p.faint {
                (status(text(row, "status").unwrap_or_default())) " · " (when(row))
                @if let Some(place) = text(row, "place_name") { " · " (place) }
                " · " (voice(row))
            }
            blockquote { (text(row, "quote").unwrap_or_default()) }
            p.faint { (text(row, "publisher").unwrap_or("no outlet")) @if let Some(day) = text(row, "published_day") { ", " (crate::read::words::published(day)) }
                @if row.get("independent") == false { " · copy" } }
        }
    }
}

/// A report of each event, one that is no copy if there is one.
pub(crate) fn one_of_each_event<'r>(reports: impl Iterator<Item = &'r Row>) -> Vec<&'r Row> {
    let mut found: Vec<&Row> = Vec::new();
    for row in reports {
        match found.iter_mut().find(|known| known.get("event_id") == row.get("event_id")) {
            Some(known) if known.get("independent") == false => *known = row,
            Some(_) => {}
            None => found.push(row),
        }
    }
    found
}

/// On whose word.
pub(crate) fn voice(row: &Row) -> Markup {
    let kind = text(row, "source_kind");
    html! {
        @match (text(row, "source_name"), kind) {
            (Some(name), Some(kind)) => { (name) " (" span.kind.{ "of-" (kind) } { (plain(kind)) } ")" },
            (None, Some(kind)) => { span.kind.{ "of-" (kind) } { (plain(kind)) " source" } },
            _ => { "the article’s own voice" },
        }
        @if let Some(certainty) = text(row, "certainty").filter(|certainty| *certainty != "stated") { ", " (certainty) }
    }
}
