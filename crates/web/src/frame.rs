//! What stands around every view: the head, the way to the others, the keys.

use std::sync::Arc;

use maud::{DOCTYPE, Markup, html};

use crate::assets::VERSION;
use crate::dated::dated;
use crate::kept::OLDEST_SECONDS;
use crate::params::Params;
use crate::read::words::moment;
use crate::visible::visible;

/// The views: name, address and what they are called.
const VIEWS: &[(&str, &str, &str)] = &[
    ("index", "/", "Front page"),
    ("read", "/read", "Read a text"),
    ("story", "/story", "Story"),
    ("map", "/map", "Map"),
    ("numbers", "/numbers", "Numbers"),
    ("contradictions", "/contradictions", "Contradictions"),
    ("actors", "/actors", "Actors"),
    ("brief", "/brief", "Brief"),
    ("search", "/search", "Search"),
];

/// The keys that work on every view, and what they do.
const KEYS: &[(&str, &str)] = &[
    ("j k", "next and previous event or row"),
    ("Enter", "open it"),
    ("n p", "next and previous article or page"),
    ("Esc", "close, or let go"),
    ("/", "to the box for words, or to the search"),
    ("r u", "decide a contradiction, or open it again"),
    ("+ − 0", "on the map: nearer, farther, the world"),
    ("e", "export"),
    ("d", "dark or light"),
    ("?", "these keys"),
];

/// Where a page stands.
pub(crate) struct Here<'a> {
    /// Its title.
    pub(crate) title: &'a str,
    /// The name of its view.
    pub(crate) view: &'a str,
    /// The same as data: name and address.
    pub(crate) exports: Vec<(&'static str, String)>,
    /// What the ledger was asked; links to other views keep its time. `None` for a page that asks no ledger.
    pub(crate) params: Option<&'a Params>,
    /// When the last commit was recorded that the page knows of.
    pub(crate) recorded_at: Option<Arc<str>>,
    /// What is told above the page: that it is a sample, or of which day.
    pub(crate) note: Option<Markup>,
}

impl<'a> Here<'a> {
    /// A page that belongs to no view.
    pub(crate) fn nowhere(title: &'a str) -> Self {
        Self { title, view: "", exports: Vec::new(), params: None, recorded_at: None, note: None }
    }
}

/// The whole page around `body`.
pub(crate) fn frame(here: &Here<'_>, body: Markup) -> Markup {
    let page = whole(here, &body);
    visible(match here.params.and_then(|params| params.one("as_of")) {
        Some(as_of) => dated(page, as_of),
        None => page,
    })
}

fn whole(here: &Here<'_>, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (here.title) " · dateline" }
                link rel="icon" href="/assets/icon.svg" type="image/svg+xml";
                link rel="preload" href="/assets/serif-400.woff2" as="font" type="font/woff2" crossorigin;
                link rel="stylesheet" href={ "/assets/page.css?v=" (*VERSION) };
                script src={ "/assets/page.js?v=" (*VERSION) } defer {}
            }
            body {
                a.skip href="#main" { "To the text" }
                header.masthead {
                    a.name href="/" { "dateline" }
                    nav aria-label="Views" { @for (name, address, called) in VIEWS {
                        a href=(address) aria-current=[(here.view == *name).then_some("page")] { (called) }
                    } }
                    div.tools {
                        @if !here.exports.is_empty() { details.export {
                            summary { "Export" }
                            ul { @for (name, address) in &here.exports { li { a href=(address) { (name) } } } }
                        } }
                        button.tool #theme type="button" hidden aria-label="Dark or light" { "◐" }
                        button.tool #keys type="button" hidden aria-label="Keys" { "?" }
                    }
                }
                @if let Some(note) = &here.note { p.banner { (note) } }
                main #main tabindex="-1" { (body) }
                (foot(here))
                (keys())
                p #said.unseen role="status" aria-live="polite" {}
            }
        }
    }
}

/// Of which time the page is, and the way to another one.
fn foot(here: &Here<'_>) -> Markup {
    let is_past = here.params.is_some_and(|params| params.one("as_of").is_some());
    html! {
        footer.foot {
            @if let Some(params) = here.params { form.then {
                @for (name, value) in params.without("as_of").without("cursor").pairs() { input type="hidden" name=(name) value=(value); }
                label for="as-of" { "The ledger as it stood at the end of " }
                input #as-of type="date" name="as_of" required value=[params.one("as_of").and_then(|given| given.get(..10))];
                button.light type="submit" { "Show" }
            } }
            p {
                @if let Some(recorded_at) = &here.recorded_at {
                    "The last change known to this page is of " time datetime=(recorded_at) { (moment(recorded_at)) } @if !is_past { "; while articles are being added, a page can be up to " (OLDEST_SECONDS) " seconds behind" } ". "
                }
                span.ways { a href="/words" { "What the words mean" } " · " a href="/api/v1/openapi.json" { "The same for programs" } }
            }
        }
    }
}

fn keys() -> Markup {
    html! {
        dialog #help aria-labelledby="help-title" {
            h2 #help-title { "Keys" }
            dl { @for (key, does) in KEYS { dt { @for key in key.split(' ') { kbd { (key) } " " } } dd { (does) } } }
            form method="dialog" { button { "Close" } }
        }
    }
}
