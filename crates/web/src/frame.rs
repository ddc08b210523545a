//! What stands around every view: the head, the way to the others, the keys.

use maud::{DOCTYPE, Markup, html};

use crate::assets::VERSION;
use crate::dated::dated;
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
    ("n p", "next and previous article"),
    ("Esc", "close, or let go"),
    ("/", "to the box for words"),
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
    /// The time at which the ledger was asked, as it was given; links to other views keep it.
    pub(crate) as_of: Option<String>,
    /// What is told above the page: that it is a sample, or of which day.
    pub(crate) note: Option<Markup>,
}

impl<'a> Here<'a> {
    /// A page that belongs to no view.
    pub(crate) fn nowhere(title: &'a str) -> Self {
        Self { title, view: "", exports: Vec::new(), as_of: None, note: None }
    }
}

/// The whole page around `body`.
pub(crate) fn frame(here: &Here<'_>, body: Markup) -> Markup {
    let page = whole(here, &body);
    visible(match &here.as_of {
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
                (keys())
                p #said.unseen role="status" aria-live="polite" {}
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
