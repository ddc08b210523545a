//! The views as data: the rows of each stand at its address with `.json` or `.csv` behind it, cut down as the page is.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::Uri;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::api::{self, Form, List};
use crate::browse;
use crate::params::Params;
use crate::problem::Problem;
use crate::routes::Served;
use crate::views::search;

/// A view over the ledger.
pub(crate) struct View {
    /// What stands in its address.
    pub(crate) name: &'static str,
    /// What can stand behind the `?`.
    pub(crate) known: &'static [&'static str],
    /// The list whose rows it shows, and what cuts that down.
    pub(crate) list: fn(&Params) -> (&'static str, Params),
}

/// All views; `index` is the front page.
pub(crate) const VIEWS: &[View] = &[
    View { name: "index", known: &["cursor", "as_of"], list: |params| ("documents", params.clone()) },
    View {
        name: "story",
        known: &["story", "actor", "type", "status", "by", "since", "until", "cursor", "as_of"],
        list: |params| ("events", params.without("by")),
    },
    View {
        name: "map",
        known: &["actor", "type", "status", "since", "until", "story", "spot", "box", "cursor", "as_of"],
        list: |params| ("places", params.without("spot").without("box")),
    },
    View {
        name: "numbers",
        known: &["measure", "text", "since", "until", "cursor", "as_of"],
        list: |params| (if params.one("measure").is_some() { "series" } else { "measures" }, params.clone()),
    },
    View {
        name: "contradictions",
        known: &["kind", "state", "story", "text", "since", "until", "cursor", "as_of"],
        list: |params| ("contradictions", browse::open_unless_said(params)),
    },
    View { name: "actors", known: &["view", "as_of"], list: |params| ("pairs", params.without("view")) },
    View {
        name: "brief",
        known: &["actor", "place", "text", "since", "until", "as_of"],
        list: |params| ("events", params.clone()),
    },
    View { name: "search", known: &["q", "cursor", "as_of"], list: |params| ("reports", search::params(params)) },
];

impl View {
    /// The view of this name.
    pub(crate) fn named(name: &str) -> Result<&'static Self, Problem> {
        let found = VIEWS.iter().find(|view| view.name == name);
        found.ok_or_else(|| Problem::missing("nothing is served at this address; `/` leads everywhere"))
    }

    /// What an address asks of it.
    pub(crate) fn params(&self, uri: &Uri) -> Result<Params, Problem> {
        Params::read(uri.query(), self.known)
    }

    /// The list whose rows it shows.
    pub(crate) fn rows_of(&self, params: &Params) -> Result<(&'static List, Params), Problem> {
        let (name, filters) = (self.list)(params);
        Ok((api::list(name).ok_or_else(Problem::broken)?, filters))
    }

    /// Where its rows are had as data: form and address.
    pub(crate) fn exports(&self, params: &Params) -> Vec<(&'static str, String)> {
        let params = params.without("cursor");
        let (list, filters) = (self.list)(&params);
        let query = params.written(&[]);
        vec![
            ("JSON", format!("/{}.json?{query}", self.name)),
            ("CSV, all rows", format!("/{}.csv?{query}", self.name)),
            ("JSON Lines, all rows", format!("/api/v1/{list}?{}", filters.written(&[("format", "jsonl")]))),
        ]
    }
}

/// `/{view}.json`, by pages, and `/{view}.csv`, all rows.
pub(crate) async fn rows(
    State(served): State<Arc<Served>>,
    Path(file): Path<String>,
    uri: Uri,
) -> Result<Response, Problem> {
    let (name, form) = match file.rsplit_once('.') {
        Some((name, "json")) => (name, Form::Json),
        Some((name, "csv")) => (name, Form::Csv),
        _ => return Err(Problem::missing("nothing is served at this address; `/` leads everywhere")),
    };
    let view = View::named(name)?;
    let further = ["limit", "cursor"].into_iter().filter(|name| !view.known.contains(name));
    let known: Vec<&str> = view.known.iter().copied().chain(further).collect();
    let params = Params::read(uri.query(), &known)?;
    let of_view = params.without("limit").without("cursor");
    if name == "brief" && form == Form::Json {
        return brief(&served, &of_view).await;
    }
    let (list, filters) = view.rows_of(&of_view)?;
    let filters = filters.with("limit", params.one("limit")).with("cursor", params.one("cursor"));
    api::listed(&served, list, &filters, form).await
}

/// The parts of the brief, each with the rows that the page shows.
async fn brief(served: &Arc<Served>, params: &Params) -> Result<Response, Problem> {
    let parts = browse::parts_of_brief(served, params).await?;
    Ok(Json(json!({
        "events": &*parts.events, "contradictions": &*parts.contradictions, "measures": &*parts.measures, "reports": &*parts.reports,
    }))
    .into_response())
}
