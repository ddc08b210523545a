//! The front page: a place to put a text, and the newest articles of the ledger.

use dateline_ledger::Row;
use maud::{Markup, html};
use serde_json::Value;

use crate::read::words;

/// Articles on the front page.
pub(crate) const SHOWN: u32 = 40;

/// The front page over the newest documents.
pub(crate) fn page(documents: &[Row]) -> Markup {
    html! {
        div.front {
            section.newest {
                h1.quiet { "Newest articles" }
                @if documents.is_empty() { p { "The ledger holds none yet. " code { "dateline add FILE…" } " puts articles into it." } }
                ol.rows { @for document in documents { (row(document)) } }
            }
            aside.desk aria-label="Read a text" { h2 { "Read a text at once" } (form(None)) }
        }
    }
}

fn row(document: &Row) -> Markup {
    let title = text(document, "title").or_else(|| text(document, "name")).unwrap_or_default();
    let copies = document.get("copy_kind").as_str().filter(|kind| *kind != "original");
    html! {
        li.row {
            a href={ "/read/" (text(document, "doc_id").unwrap_or_default()) } { (title) }
            p.faint {
                @if let Some(publisher) = text(document, "publisher") { span { (publisher) } " · " }
                (text(document, "published_day").map_or_else(|| "no date".to_owned(), |day| words::published(&day)))
                @if let Some(kind) = copies { " · " (words::plain(kind)) }
            }
        }
    }
}

fn text(row: &Row, column: &str) -> Option<String> {
    match row.get(column) {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        _ => None,
    }
}

/// The form for a text or an address; `refused` says why the last one could not be read.
pub(crate) fn form(refused: Option<&str>) -> Markup {
    html! {
        form.give action="/read" method="post" {
            @if let Some(refused) = refused { p.alarm role="alert" { (refused) } }
            label for="text" { "Paste an article, or drop a file here" }
            textarea #text name="text" rows="10" spellcheck="false" placeholder="Officials said on Tuesday that …" {}
            div.pair {
                div { label for="published" { "Published on" } input #published name="published" type="date"; }
                div { label for="title" { "Headline, if apart" } input #title name="title" autocomplete="off"; }
            }
            label for="address" { "or the address of a public page" }
            input #address name="address" type="url" placeholder="https://" autocomplete="off";
            input #kind name="kind" type="hidden" value="text";
            button type="submit" { "Read it" }
            p.faint { "A text is read on this machine and kept nowhere. An address is fetched from the web." }
        }
    }
}
