//! The HTTP interface: lists of rows under the names that commands and columns have.

mod answer;
mod openapi;
mod queries;

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::Uri;
use axum::response::{IntoResponse, Response};
use dateline_ledger::{Filter, LedgerError, Question, Reader, Row, Rule, View};
use jiff::Timestamp;

pub(crate) use answer::{Form, cursor, table};
pub(crate) use openapi::openapi;
pub(crate) use queries::plain_id;

use self::queries::{figures, quantities};
use crate::kept::Rows;
use crate::params::Params;
use crate::problem::Problem;
use crate::routes::Served;
use crate::views::search;

/// Rows of a page unless asked for more, and most rows of a page.
pub(crate) const ROWS: [u32; 2] = [100, 1000];
/// Rows that a cursor can lie behind; all rows are had at once as JSON Lines.
const DEEPEST: u32 = 10_000;
/// The kinds of contradiction.
pub(crate) const KINDS: [&str; 7] = ["status", "denial", "date", "place", "actor", "value", "sum"];
/// What has become of a contradiction.
pub(crate) const STATES: [&str; 5] = ["open", "explained_by_time", "both_kept", "one_withdrawn", "not_a_conflict"];
/// What every list takes.
const COMMON: [&str; 4] = ["limit", "cursor", "format", "as_of"];

/// What can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    View(View),
    Quantities,
    Series,
    Contradictions,
    Places,
    Pairs,
}

/// A list under `/api/v1/`.
pub(crate) struct List {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    /// What it can be cut down by.
    pub(crate) filters: &'static [&'static str],
    what: What,
}

const OF_EVENTS: &[&str] = &[
    "actor",
    "recipient",
    "type",
    "status",
    "place",
    "source",
    "source_kind",
    "publisher",
    "since",
    "until",
    "text",
    "story",
];
const OF_QUOTES: &[&str] = &["source", "source_kind", "publisher", "since", "until", "text", "story"];
const OF_SERIES: &[&str] =
    &["measure", "text", "place", "source", "source_kind", "publisher", "since", "until", "story"];

/// All lists.
pub(crate) const LISTS: &[List] = &[
    List {
        name: "stories",
        about: "Documents that develop together, the newest story first.",
        filters: &["since", "until", "text", "story"],
        what: What::View(View::Stories),
    },
    List {
        name: "documents",
        about: "Documents, newest first; `text` looks for their words.",
        filters: &["publisher", "since", "until", "text"],
        what: What::View(View::Documents),
    },
    List {
        name: "reports",
        about: "What documents report of events, newest event first.",
        filters: OF_EVENTS,
        what: What::View(View::Reports),
    },
    List {
        name: "events",
        about: "What several reports are about, newest event first.",
        filters: OF_EVENTS,
        what: What::View(View::Events),
    },
    List {
        name: "attributions",
        about: "Who says what, newest document first.",
        filters: OF_QUOTES,
        what: What::View(View::Quotes),
    },
    List {
        name: "measures",
        about: "What is counted, that with the newest figure first.",
        filters: &["text", "place", "since", "until"],
        what: What::View(View::Measures),
    },
    List {
        name: "quantities",
        about: "All figures with their words, whether or not a measure counts them; the last added first.",
        filters: &["since", "until"],
        what: What::Quantities,
    },
    List {
        name: "series",
        about: "The figures of measures, oldest first; of one of them with `measure`.",
        filters: OF_SERIES,
        what: What::Series,
    },
    List {
        name: "places",
        about: "Where events took place, that with most first; `lat` and `lon` are the middle where the place is an area. Background is passed over.",
        filters: OF_EVENTS,
        what: What::Places,
    },
    List {
        name: "pairs",
        about: "Who acts toward whom: named sides of reports that are no background, with the number of reports, that with most independent ones first.",
        filters: &[],
        what: What::Pairs,
    },
    List {
        name: "search",
        about: "Reports that fit what would be typed into the box of the page, newest event first.",
        filters: &["q"],
        what: What::View(View::Reports),
    },
    List {
        name: "contradictions",
        about: "Pairs that cannot both hold, newest first.",
        filters: &["kind", "state", "story", "text", "since", "until"],
        what: What::Contradictions,
    },
];

/// A question as it was asked.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    what: What,
    filter: Filter,
    kinds: Vec<String>,
    states: Vec<String>,
    measure: Option<String>,
    pub(crate) as_of: Option<Timestamp>,
}

impl Asked {
    /// Reads the parameters of a list.
    pub(crate) fn read(list: &List, params: &Params) -> Result<Self, Problem> {
        let kinds = params.chosen("kind", &KINDS)?;
        let states = params.chosen("state", &STATES)?;
        let measure = params.one("measure").map(ToOwned::to_owned);
        if measure.as_deref().is_some_and(|id| plain_id(id).is_none()) {
            return Err(Problem::bad("`measure` is a `measure_id`, as `/api/v1/measures` gives it"));
        }
        Ok(Self { what: list.what, filter: params.filter()?, kinds, states, measure, as_of: params.as_of()? })
    }

    /// Hands on the rows until `take` says to stop.
    fn rows(&self, reader: &Reader, limit: Option<u32>, take: &mut dyn FnMut(Row) -> bool) -> Result<(), LedgerError> {
        match self.what {
            What::View(view) => {
                reader.ask(&Question { view, filter: self.filter.clone(), rule: Rule::default(), limit }, take)
            }
            What::Quantities => reader.sql(&quantities(&self.filter, limit), take),
            What::Pairs => reader.pairs(limit, take),
            What::Series if let Some(id) = &self.measure => figures(reader, id, limit, take),
            What::Series => reader.series(&self.filter, limit, take),
            What::Places => reader.places(&self.filter, limit, take),
            What::Contradictions => reader.contradictions(&self.kinds, &self.states, &self.filter, limit, take),
        }
    }

    /// The rows from `from` on, at most `limit`, as they are kept for all who ask by the same `params`.
    pub(crate) async fn kept(self, served: &Served, params: &Params, from: u32, limit: u32) -> Result<Rows, Problem> {
        let question =
            format!("{:?} {from} {limit} {}", self.what, params.without("cursor").without("limit").written(&[]));
        served.store.kept(self.as_of, &question, move |reader| self.some(reader, from, limit)).await
    }

    /// The rows from `from` on, at most `limit`.
    fn some(&self, reader: &Reader, from: u32, limit: u32) -> Result<Vec<Row>, LedgerError> {
        let mut rows = Vec::new();
        let mut passed = 0;
        self.rows(reader, Some(from.saturating_add(limit)), &mut |row| {
            passed += 1;
            if passed > from {
                rows.push(row);
            }
            true
        })?;
        Ok(rows)
    }
}

/// The list of this name.
pub(crate) fn list(name: &str) -> Option<&'static List> {
    LISTS.iter().find(|list| list.name == name)
}

/// `GET /api/v1/{name}`: a page of a list, or all of it.
pub(crate) async fn rows(
    State(served): State<Arc<Served>>,
    Path(name): Path<String>,
    uri: Uri,
) -> Result<Response, Problem> {
    let list =
        list(&name).ok_or_else(|| Problem::missing("there is no such list; `/api/v1/openapi.json` names them"))?;
    let known: Vec<&str> = list.filters.iter().copied().chain(COMMON).collect();
    let params = Params::read(uri.query(), &known)?;
    let params = if list.name == "search" { search::params(&params) } else { params };
    listed(&served, list, &params, Form::read(&params)?).await
}

/// Rows of a list in a form.
pub(crate) async fn listed(
    served: &Arc<Served>,
    list: &List,
    params: &Params,
    form: Form,
) -> Result<Response, Problem> {
    answer::answer(served, Asked::read(list, params)?, form, params).await
}

/// `GET /api/v1/documents/{id}`: a document in the document format.
pub(crate) async fn document(
    State(served): State<Arc<Served>>,
    Path(id): Path<String>,
    uri: Uri,
) -> Result<Response, Problem> {
    let as_of = Params::read(uri.query(), &["as_of"])?.as_of()?;
    let found = served.store.ask(as_of, move |reader| reader.document(&id)).await?;
    let found =
        found.ok_or_else(|| Problem::missing("the ledger has no such document; `/api/v1/documents` lists them"))?;
    Ok(Json(found).into_response())
}
