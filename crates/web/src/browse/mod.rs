//! The views over a ledger: what each is asked, and the same rows as JSON and CSV.

mod actors;
mod article;
mod brief;
mod contradictions;
mod map;

pub(crate) use actors::{actor, actors};
pub(crate) use article::{at, beside, reports_of};
pub(crate) use brief::{brief, parts_of_brief};
pub(crate) use contradictions::{contradictions, open_unless_said};
pub(crate) use map::map;

use std::sync::Arc;

use axum::extract::State;
use axum::http::Uri;
use dateline_ledger::{LedgerError, Reader, Row};
use maud::Markup;

use crate::api::{self, Asked};
use crate::data::View;
use crate::frame::{Here, frame};
use crate::front;
use crate::kept::Rows;
use crate::pages::Page;
use crate::params::Params;
use crate::problem::Problem;
use crate::routes::Served;
use crate::views::{numbers, search, story, words};

/// The first rows of the list of this name.
async fn rows(served: &Served, name: &str, params: &Params, limit: u32) -> Result<Rows, Problem> {
    let list = api::list(name).ok_or_else(Problem::broken)?;
    Asked::read(list, params)?.kept(served, params, 0, limit).await
}

/// The rows of a query that this program wrote.
async fn answer(served: &Served, params: &Params, query: String) -> Result<Rows, Problem> {
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

/// The page of a view that was made of `rows`, with the way to them as data.
fn shown(
    served: &Served,
    view: &View,
    title: &str,
    params: &Params,
    rows: &[&Rows],
    body: Markup,
) -> Result<Markup, Problem> {
    let here = Here {
        title,
        view: view.name,
        exports: view.exports(params),
        params: Some(params),
        recorded_at: rows.iter().filter_map(|rows| rows.recorded_at.clone()).min(),
        note: served.note(params)?,
    };
    Ok(frame(&here, body))
}

/// `/`.
pub(crate) async fn front(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("index")?;
    let params = view.params(&uri)?;
    let (list, filters) = view.rows_of(&params)?;
    let page = Page::of(&served, list, &filters, front::SHOWN).await?;
    shown(&served, view, "Front page", &params, &[page.rows()], front::page(&page, &params))
}

/// `/search?q=…`.
pub(crate) async fn search(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("search")?;
    let params = view.params(&uri)?;
    let (list, filters) = view.rows_of(&params)?;
    let found = async {
        let counted = rows(&served, list.name, &filters.without("cursor"), search::COUNTED).await?;
        let page = Page::within(&counted, &params, search::SHOWN)?;
        let is_there = page.has_more() || counted.len() < search::COUNTED as usize;
        let page = if is_there { page } else { Page::of(&served, list, &filters, search::SHOWN).await? };
        Ok::<_, Problem>((page, counted))
    };
    let (page, counted, refused) = match found.await {
        Ok((page, counted)) => (Some(page), counted, None),
        Err(problem) if problem.is_of_request() => (None, Rows::default(), Some(problem.detail().to_owned())),
        Err(problem) => return Err(problem),
    };
    let found = search::Found { page: page.as_ref(), counted: &counted, refused: refused.as_deref() };
    shown(&served, view, "Search", &params, &[&counted], search::page(&found, &params))
}

/// `/story`.
pub(crate) async fn story(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("story")?;
    let params = view.params(&uri)?;
    let (list, filters) = view.rows_of(&params)?;
    let events = Page::of(&served, list, &filters, story::SHOWN).await?;
    let reports = match story::reports_of(events.shown()) {
        Some(query) => answer(&served, &params, query).await?,
        None => Rows::default(),
    };
    let stories = stories(&served, &params).await?;
    let parts = story::Parts { events: &events, reports: &reports, stories: &stories };
    shown(&served, view, "Story", &params, &[events.rows(), &reports], story::page(&parts, &params))
}

/// `/numbers`, and `/numbers?measure=…`.
pub(crate) async fn numbers(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("numbers")?;
    let params = view.params(&uri)?;
    let (list, filters) = view.rows_of(&params)?;
    if params.one("measure").is_none() {
        let page = Page::of(&served, list, &filters, numbers::SHOWN).await?;
        return shown(&served, view, "Numbers", &params, &[page.rows()], numbers::list(&page, &params));
    }
    let page = Page::of(&served, list, &filters, numbers::FIGURES).await?;
    let label = page.rows().first().and_then(|row| row.get("label").as_str().map(ToOwned::to_owned));
    let label = label.ok_or_else(|| Problem::missing("there is no such measure; `/numbers` lists them"))?;
    shown(&served, view, &label, &params, &[page.rows()], numbers::measure(&label, &page, &params))
}

/// `/words`.
pub(crate) async fn words(State(served): State<Arc<Served>>) -> Markup {
    frame(&Here::nowhere("What the words mean"), words::page(&served.ontology))
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
