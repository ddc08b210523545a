//! The views over a ledger: what each is asked, and the same rows as JSON and CSV.

mod actors;
mod article;

pub(crate) use actors::{actor, actors};
pub(crate) use article::{at, beside, reports_of};

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State;
use axum::http::Uri;
use dateline_ledger::{LedgerError, Reader, Row};
use maud::Markup;

use crate::api::{self, Asked, plain_id};
use crate::data::View;
use crate::frame::{Here, frame};
use crate::front;
use crate::params::Params;
use crate::problem::Problem;
use crate::routes::Served;
use crate::views::{brief, contradictions, map, numbers, search, story};

/// The first rows of the list of this name.
async fn rows(served: &Served, name: &str, params: &Params, limit: u32) -> Result<Arc<Vec<Row>>, Problem> {
    let list = api::list(name).ok_or_else(Problem::broken)?;
    Asked::read(list, params)?.kept(served, params, 0, limit).await
}

/// The rows of a query that this program wrote.
async fn answer(served: &Served, params: &Params, query: String) -> Result<Arc<Vec<Row>>, Problem> {
    let question = format!("{query} {}", params.one("as_of").unwrap_or_default());
    served.store.kept(params.as_of()?, &question, move |reader| answered(reader, &query)).await
}

/// The newest stories, and the one that is asked for.
async fn stories(served: &Served, params: &Params) -> Result<Vec<Row>, Problem> {
    let timeless = Params::default().with("as_of", params.one("as_of"));
    let newest = rows(served, "stories", &timeless, story::STORIES).await?;
    let mut stories = newest.to_vec();
    if let Some(id) = params.one("story").filter(|id| newest.iter().all(|row| row.get("story_id") != *id)) {
        stories.extend(rows(served, "stories", &timeless.with("story", Some(id)), 1).await?.iter().cloned());
    }
    Ok(stories)
}

/// The page of a view, with the way to its rows as data.
fn shown(served: &Served, view: &View, title: &str, params: &Params, body: Markup) -> Result<Markup, Problem> {
    let here = Here {
        title,
        view: view.name,
        exports: view.exports(params),
        as_of: params.one("as_of").map(ToOwned::to_owned),
        note: served.note(params.as_of()?),
    };
    Ok(frame(&here, body))
}

/// `/`.
pub(crate) async fn front(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("index")?;
    let params = view.params(&uri)?;
    let (list, filters) = view.rows_of(&params)?;
    let newest = rows(&served, list.name, &filters, front::SHOWN).await?;
    shown(&served, view, "Front page", &params, front::page(&newest))
}

/// `/search?q=…`.
pub(crate) async fn search(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("search")?;
    let params = view.params(&uri)?;
    let typed = params.one("q").unwrap_or_default().to_owned();
    let (list, filters) = view.rows_of(&params)?;
    let found = rows(&served, list.name, &filters, search::COUNTED).await;
    let (found, refused) = match found {
        Ok(found) => (found, None),
        Err(problem) if problem.is_of_request() => (Arc::default(), Some(problem.detail().to_owned())),
        Err(problem) => return Err(problem),
    };
    let body = search::page(&typed, &found, refused.as_deref(), params.one("as_of"));
    shown(&served, view, "Search", &params, body)
}

/// `/story`.
pub(crate) async fn story(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("story")?;
    let params = view.params(&uri)?;
    let (list, filters) = view.rows_of(&params)?;
    let events = rows(&served, list.name, &filters, story::SHOWN).await?;
    let reports = match story::reports_of(&events) {
        Some(query) => answer(&served, &params, query).await?,
        None => Arc::default(),
    };
    let stories = stories(&served, &params).await?;
    let parts = story::Parts { events: &events, reports: &reports, stories: &stories };
    shown(&served, view, "Story", &params, story::page(&parts, &params))
}

/// `/map`, and `/map?spot=…`.
pub(crate) async fn map(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("map")?;
    let params = view.params(&uri)?;
    let (_, filters) = view.rows_of(&params)?;
    let places = rows(&served, "places", &filters, map::SHOWN).await?;
    let spot = params.one("spot").and_then(|name| places.iter().find(|place| map::name_of(place) == name));
    let reports = match spot.and_then(|place| place.get("place_name").as_str()) {
        Some(name) => rows(&served, "reports", &filters.clone().with("place", Some(name)), map::REPORTS).await?,
        None => Arc::default(),
    };
    let chosen = spot.map(|place| (place, map::by_event(&reports, place)));
    let body = map::page(&map::Parts { places: &places, chosen }, &params);
    shown(&served, view, "Map", &params, body)
}

/// `/contradictions`.
pub(crate) async fn contradictions(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("contradictions")?;
    let (list, params) = view.rows_of(&view.params(&uri)?)?;
    let found = rows(&served, list.name, &params, contradictions::SHOWN).await?;
    let sentences = match of_figures(&found) {
        Some(query) => answer(&served, &params, query).await?,
        None => Arc::default(),
    };
    let pair =
        |row: &Row| Some((row.get("quantity_id").as_str()?.to_owned(), row.get("sentence").as_str()?.to_owned()));
    let sentences: BTreeMap<String, String> = sentences.iter().filter_map(pair).collect();
    let body = contradictions::page(&found, &sentences, &params);
    shown(&served, view, "Contradictions", &params, body)
}

/// Contradictions are the open ones unless others are asked for.
pub(crate) fn open_unless_said(params: &Params) -> Params {
    let params = params.clone();
    if params.one("state").is_none() { params.with("state", Some("open")) } else { params }
}

/// The query for the sentences that the figures of contradictions stand in.
fn of_figures(rows: &[Row]) -> Option<String> {
    let figures = rows.iter().filter(|row| contradictions::is_figure(row));
    let ids = figures.flat_map(|row| [row.get("left_id").as_str(), row.get("right_id").as_str()]);
    let ids: Vec<String> = ids.flatten().filter_map(plain_id).map(|id| format!("'{id}'")).collect();
    (!ids.is_empty()).then(|| {
        format!(
            "SELECT q.quantity_id, (SELECT substr(d.text, json_extract(s.value, '$[0]') + 1,
                                                  json_extract(s.value, '$[1]') - json_extract(s.value, '$[0]'))
                                    FROM json_each(c.sentences) s WHERE json_extract(s.value, '$[0]') <= q.start
                                    AND json_extract(s.value, '$[1]') > q.start) AS sentence
             FROM quantity_rows q JOIN coding_rows c ON c.key = q.coding JOIN document_rows d ON d.key = c.doc
             WHERE q.quantity_id IN ({}) ORDER BY q.key",
            ids.join(", ")
        )
    })
}

/// `/numbers`, and `/numbers?measure=…`.
pub(crate) async fn numbers(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("numbers")?;
    let params = view.params(&uri)?;
    let (list, filters) = view.rows_of(&params)?;
    if params.one("measure").is_none() {
        let found = rows(&served, list.name, &filters, numbers::SHOWN).await?;
        return shown(&served, view, "Numbers", &params, numbers::list(&found));
    }
    let found = rows(&served, list.name, &filters, numbers::FIGURES).await?;
    let label = found.first().and_then(|row| row.get("label").as_str().map(ToOwned::to_owned));
    let label = label.ok_or_else(|| Problem::missing("there is no such measure; `/numbers` lists them"))?;
    shown(&served, view, &label, &params, numbers::measure(&found))
}

/// `/brief`.
pub(crate) async fn brief(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("brief")?;
    let params = view.params(&uri)?;
    let parts = parts_of_brief(&served, &params).await?;
    shown(&served, view, "Brief", &params, brief::page(&parts))
}

/// What the brief is made of.
pub(crate) async fn parts_of_brief(served: &Served, params: &Params) -> Result<brief::Parts, Problem> {
    let open = open_unless_said(params);
    Ok(brief::Parts {
        events: rows(served, "events", params, brief::EVENTS).await?,
        contradictions: rows(served, "contradictions", &open, brief::CONTRADICTIONS).await?,
        measures: rows(served, "measures", params, brief::MEASURES).await?,
        reports: rows(served, "reports", params, brief::REPORTS).await?,
    })
}

/// All rows of a query that this program wrote.
pub(crate) fn answered(reader: &Reader, query: &str) -> Result<Vec<Row>, LedgerError> {
    let mut rows = Vec::new();
    reader.sql(query, |row| {
        rows.push(row);
        true
    })?;
    Ok(rows)
}
