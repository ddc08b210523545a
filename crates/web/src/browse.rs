//! The views over a ledger: what each is asked, and the same rows as JSON and CSV.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::Uri;
use axum::response::{IntoResponse, Redirect, Response};
use dateline_ledger::{LedgerError, Reader, Row};
use maud::Markup;

use crate::api::{Asked, list, table};
use crate::frame::{Here, frame};
use crate::params::Params;
use crate::problem::Problem;
use crate::routes::Served;
use crate::views::{actors, brief, contradictions, map, numbers, search, story};

/// The lists of a view as data.
fn exports(name: &str, params: &Params) -> Vec<(&'static str, String)> {
    let of = |form: &str| format!("/api/v1/{name}?{}", params.written(&[("format", form)]));
    vec![("JSON", of("json")), ("JSON Lines, all rows", of("jsonl")), ("CSV, all rows", of("csv"))]
}

/// The first rows of a list.
async fn rows(served: &Served, name: &str, params: &Params, limit: u32) -> Result<Arc<Vec<Row>>, Problem> {
    let list = list(name).ok_or_else(Problem::broken)?;
    let asked = Asked::read(list, params)?;
    let question = format!("{name} {limit} {}", params.written(&[]));
    kept(served, params, question, move |reader| asked.some(reader, 0, limit)).await
}

/// The answer to a question, which is looked for only if something was added since it was last asked.
async fn kept(
    served: &Served,
    params: &Params,
    question: String,
    find: impl FnOnce(&Reader) -> Result<Vec<Row>, LedgerError> + Send + 'static,
) -> Result<Arc<Vec<Row>>, Problem> {
    let store = Arc::clone(&served.store);
    served.store.ask(params.as_of()?, move |reader| store.kept.answer(reader, &question, find)).await
}

/// The rows of a query that this program wrote.
async fn answer(served: &Served, params: &Params, query: String) -> Result<Arc<Vec<Row>>, Problem> {
    let question = format!("{query} {}", params.one("as_of").unwrap_or_default());
    kept(served, params, question, move |reader| answered(reader, &query)).await
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

fn shown(
    served: &Served,
    view: &str,
    title: &str,
    list: &str,
    params: &Params,
    body: Markup,
) -> Result<Markup, Problem> {
    let here = Here {
        title,
        view,
        exports: exports(list, params),
        as_of: params.one("as_of").map(ToOwned::to_owned),
        note: served.note(params.as_of()?),
    };
    Ok(frame(&here, body))
}

/// `/search?q=…`.
pub(crate) async fn search(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let given = Params::read(uri.query(), &["q", "as_of"])?;
    let typed = given.one("q").unwrap_or_default().to_owned();
    let params = search::params(&typed).with("as_of", given.one("as_of"));
    let found = rows(&served, "reports", &params, search::COUNTED).await;
    let (found, refused) = match found {
        Ok(found) => (found, None),
        Err(problem) if problem.is_of_request() => (Arc::default(), Some(problem.detail().to_owned())),
        Err(problem) => return Err(problem),
    };
    let body = search::page(&typed, &found, refused.as_deref(), given.one("as_of"));
    shown(&served, "/search", "Search", "reports", &params, body)
}

/// `/story`.
pub(crate) async fn story(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let params = Params::read(uri.query(), &["story", "actor", "type", "status", "by", "since", "until", "as_of"])?;
    let filters = params.without("by");
    let events = rows(&served, "events", &filters, story::SHOWN).await?;
    let reports = match story::reports_of(&events) {
        Some(query) => answer(&served, &params, query).await?,
        None => Arc::default(),
    };
    let stories = stories(&served, &params).await?;
    let parts = story::Parts { events: &events, reports: &reports, stories: &stories };
    shown(&served, "/story", "Story", "events", &filters, story::page(&parts, &params))
}

/// `/map`, and `/map?spot=…`.
pub(crate) async fn map(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let params =
        Params::read(uri.query(), &["actor", "type", "status", "since", "until", "story", "spot", "box", "as_of"])?;
    let filters = params.without("spot").without("box");
    let places = rows(&served, "places", &filters, map::SHOWN).await?;
    let spot = params.one("spot").and_then(|name| places.iter().find(|place| map::name_of(place) == name));
    let reports = match spot.and_then(|place| place.get("place_name").as_str()) {
        Some(name) => rows(&served, "reports", &filters.clone().with("place", Some(name)), map::REPORTS).await?,
        None => Arc::default(),
    };
    let chosen = spot.map(|place| (place, map::by_event(&reports, place)));
    let body = map::page(&map::Parts { places: &places, chosen }, &params);
    shown(&served, "/map", "Map", "places", &filters, body)
}

/// `/contradictions`.
pub(crate) async fn contradictions(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let params = Params::read(uri.query(), &["kind", "state", "text", "since", "until", "as_of"])?;
    let params = if params.one("state").is_none() { params.with("state", Some("open")) } else { params };
    let found = rows(&served, "contradictions", &params, contradictions::SHOWN).await?;
    let sentences = match of_figures(&found) {
        Some(query) => answer(&served, &params, query).await?,
        None => Arc::default(),
    };
    let pair =
        |row: &Row| Some((row.get("quantity_id").as_str()?.to_owned(), row.get("sentence").as_str()?.to_owned()));
    let sentences: BTreeMap<String, String> = sentences.iter().filter_map(pair).collect();
    let body = contradictions::page(&found, &sentences, &params);
    shown(&served, "/contradictions", "Contradictions", "contradictions", &params, body)
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
    let params = Params::read(uri.query(), &["measure", "text", "as_of"])?;
    let Some(id) = params.one("measure").map(ToOwned::to_owned) else {
        let found = rows(&served, "measures", &params, numbers::SHOWN).await?;
        return shown(&served, "/numbers", "Numbers", "measures", &params, numbers::list(&found));
    };
    let id = plain_id(&id).ok_or_else(|| Problem::missing("there is no such measure; `/numbers` lists them"))?;
    let query = format!("SELECT * FROM series WHERE measure_id = '{id}' ORDER BY as_of LIMIT {}", numbers::FIGURES);
    let found = answer(&served, &params, query).await?;
    let label = found.first().and_then(|row| row.get("label").as_str().map(ToOwned::to_owned));
    let label = label.ok_or_else(|| Problem::missing("there is no such measure; `/numbers` lists them"))?;
    let as_data = params.without("measure").with("text", Some(&label));
    shown(&served, "/numbers", &label, "series", &as_data, numbers::measure(&found))
}

/// Who acts toward whom: parties of one report, of which at least one acts.
const PAIRS: &str = "SELECT a.entity_id AS actor_id, a.name AS actor_name, b.entity_id AS other_id, b.name AS other_name,
    sum(r.independent) AS n_independent, count(*) AS n_reports, sum(r.quad_class > 2) AS n_conflict
    FROM participants a JOIN participants b ON b.report_id = a.report_id AND b.role IN ('actor', 'recipient') AND b.entity_id <> a.entity_id
    JOIN reports r ON r.report_id = a.report_id
    WHERE a.role = 'actor' AND a.named AND b.named AND NOT r.background
    GROUP BY a.entity_id, b.entity_id HAVING sum(r.independent) > 0
    ORDER BY n_independent DESC, n_reports DESC, actor_name, other_name, actor_id, other_id";

/// `/actors`.
pub(crate) async fn actors(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let params = Params::read(uri.query(), &["as_of"])?;
    let query = format!("{PAIRS} LIMIT {}", actors::PAIRS);
    let pairs = answer(&served, &params, query).await?;
    shown(&served, "/actors", "Actors", "reports", &params, actors::matrix(&pairs))
}

/// `/actors/{id}`.
pub(crate) async fn actor(
    State(served): State<Arc<Served>>,
    Path(id): Path<String>,
    uri: Uri,
) -> Result<Markup, Problem> {
    let params = Params::read(uri.query(), &["as_of"])?;
    let missing = || Problem::missing("there is no such actor; `/actors` lists some");
    let id = plain_id(&id).ok_or_else(missing)?.to_owned();
    let find = move |reader: &Reader| {
        let entity = answered(reader, &format!("SELECT * FROM entities WHERE entity_id = '{id}'"))?;
        let names = answered(reader, &format!("SELECT p.mention, p.office, p.sector, min(r.published_day) AS first_day,
            max(r.published_day) AS last_day, count(*) AS n_reports FROM participants p JOIN reports r ON r.report_id = p.report_id
            WHERE p.entity_id = '{id}' GROUP BY 1, 2, 3 ORDER BY n_reports DESC, 1, 2, 3 LIMIT 30"))?;
        let reports = answered(
            reader,
            &format!(
                "SELECT * FROM reports WHERE report_id IN
            (SELECT report_id FROM participants WHERE entity_id = '{id}') ORDER BY date_from DESC, report_id LIMIT 60"
            ),
        )?;
        Ok(entity.into_iter().next().map(|entity| actors::Actor { entity, names, reports }))
    };
    let actor = served.store.ask(params.as_of()?, find).await?.ok_or_else(missing)?;
    let name = actor.entity.get("name").as_str().unwrap_or_default().to_owned();
    let as_data = params.clone().with("actor", Some(&name));
    shown(&served, "/actors", &name, "reports", &as_data, actors::actor(&actor))
}

/// `/brief`.
pub(crate) async fn brief(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let params = Params::read(uri.query(), &["actor", "place", "text", "since", "until", "as_of"])?;
    let parts = brief::Parts {
        events: rows(&served, "events", &params, brief::EVENTS).await?,
        contradictions: rows(
            &served,
            "contradictions",
            &params.clone().with("state", Some("open")),
            brief::CONTRADICTIONS,
        )
        .await?,
        measures: rows(&served, "measures", &params, brief::MEASURES).await?,
        reports: rows(&served, "reports", &params, brief::REPORTS).await?,
    };
    shown(&served, "/brief", "Brief", "events", &params, brief::page(&parts))
}

/// `/at/{id}`: the words of a report or a figure, in their article.
pub(crate) async fn at(
    State(served): State<Arc<Served>>,
    Path(id): Path<String>,
    uri: Uri,
) -> Result<Response, Problem> {
    let params = Params::read(uri.query(), &["as_of"])?;
    let id = plain_id(&id).ok_or_else(|| Problem::missing("there is no such report or figure"))?;
    let report = format!(
        "SELECT d.doc_id, r.anchor_start AS start FROM report_rows r JOIN coding_rows c ON c.key = r.coding
         JOIN document_rows d ON d.key = c.doc WHERE r.report_id = '{id}' ORDER BY r.key DESC LIMIT 1"
    );
    let figure = format!("SELECT doc_id, start FROM quantities WHERE quantity_id = '{id}' LIMIT 1");
    let find = move |reader: &Reader| {
        let found = answered(reader, &report)?;
        if found.is_empty() { answered(reader, &figure) } else { Ok(found) }
    };
    let found = served.store.ask(params.as_of()?, find).await?;
    let row = found.first().ok_or_else(|| Problem::missing("there is no such report or figure"))?;
    let (document, start) = (row.get("doc_id").as_str().unwrap_or_default(), row.get("start"));
    let query = params.written(&[("at", &start.to_string())]);
    Ok(Redirect::to(&format!("/read/{document}?{query}")).into_response())
}

/// The reports of a document as a table.
pub(crate) fn reports_of(reader: &Reader, id: &str) -> Result<String, LedgerError> {
    let Some(id) = plain_id(id) else { return Ok(String::new()) };
    let rows =
        answered(reader, &format!("SELECT * FROM reports WHERE doc_id = '{id}' ORDER BY anchor_start, report_id"))?;
    Ok(table(&rows))
}

/// The documents before and after one, in the order of the front page.
pub(crate) fn beside(reader: &Reader, id: &str) -> Result<[Option<String>; 2], LedgerError> {
    let Some(id) = plain_id(id) else { return Ok([None, None]) };
    let next = |day: &str, key: &str, order: &str| {
        format!(
            "SELECT v.doc_id FROM documents h JOIN documents v ON v.newest AND (v.published_day {day} h.published_day
             OR (v.published_day = h.published_day AND v.key {key} h.key))
             WHERE h.doc_id = '{id}' ORDER BY v.published_day {order}, v.key {} LIMIT 1",
            if order == "DESC" { "ASC" } else { "DESC" }
        )
    };
    let first = |query: String| {
        let rows = answered(reader, &query)?;
        Ok(rows.first().and_then(|row| row.get("doc_id").as_str().map(ToOwned::to_owned)))
    };
    Ok([first(next(">", "<", "ASC"))?, first(next("<", ">", "DESC"))?])
}

/// An id that can stand in a query.
pub(crate) fn plain_id(id: &str) -> Option<&str> {
    (!id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(id)
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
