//! The front page: a place to put a text, and the newest articles of the ledger.

use dateline_ledger::Row;
use maud::{Markup, html};

use crate::form::{Filled, form};
use crate::pages::Page;
use crate::params::Params;
use crate::read::words;
use crate::views::row::text;

/// Articles on the front page.
pub(crate) const SHOWN: u32 = 40;

/// The front page over the newest documents.
pub(crate) fn page(documents: &Page, params: &Params) -> Markup {
    html! {
        div.front {
            section.newest {
                h1.quiet { "Newest articles" }
                @if documents.shown().is_empty() { p { "The ledger holds none yet. " code { "dateline add FILE…" } " puts articles into it." } }
                @if !documents.is_all() { p.faint { (documents.counted("article")) } }
                ol.rows { @for document in documents.shown() { (row(document)) } }
                (documents.links("/", params, ["newer articles", "older articles"]))
            }
            aside.desk aria-label="Read a text" { h2 { "Read a text at once" } (form(&Filled::default(), None)) }
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
                (text(document, "published_day").map_or_else(|| "no date".to_owned(), words::published))
                @if let Some(kind) = copies { " · " (words::plain(kind)) }
            }
        }
    }
}
