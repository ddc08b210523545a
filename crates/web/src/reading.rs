//! `/read/{name}`: an article of the ledger, or a text that was given, as a page and as data.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{Uri, header};
use axum::response::{IntoResponse, Response};
use dateline_ledger::Reader;
use maud::{Markup, html};

use crate::article::Article;
use crate::desk::PREFIX;
use crate::frame::{Here, frame};
use crate::params::Params;
use crate::problem::Problem;
use crate::routes::Served;
use crate::{Coder, browse, read};

/// An article, and the same as `.json` and `.csv`.
pub(crate) async fn read_one(
    State(served): State<Arc<Served>>,
    Path(name): Path<String>,
    uri: Uri,
) -> Result<Response, Problem> {
    let params = Params::read(uri.query(), &["as_of", "at", "hide"])?;
    let (name, form) = match name.rsplit_once('.') {
        Some((name, form @ ("json" | "csv"))) => (name.to_owned(), form),
        _ => (name.clone(), ""),
    };
    if name.starts_with(PREFIX) { held(&served, name, form).await } else { kept(&served, name, form, params).await }
}

/// A text that was given.
async fn held(served: &Served, name: String, form: &str) -> Result<Response, Problem> {
    let held = served.desk.take(&name);
    let held = held.ok_or_else(|| Problem::missing("this text is no longer held; give it once more"))?;
    match form {
        "json" => Ok(([(header::CONTENT_TYPE, "application/json")], held.document.clone()).into_response()),
        "csv" => Ok(csv(held.csv.clone())),
        _ => {
            let article = move || serde_json::from_str(&held.document);
            page(served, article, Reading { name, note: None, params: None, beside: [None, None] }).await
        }
    }
}

/// An article of the ledger.
async fn kept(served: &Arc<Served>, name: String, form: &str, params: Params) -> Result<Response, Problem> {
    let missing =
        || Problem::missing("the ledger has no such document; the front page and `/search` lead to those it has");
    let as_of = params.as_of()?;
    let asked = name.clone();
    if form == "csv" {
        let table = served.store.ask(as_of, move |reader| browse::reports_of(reader, &asked)).await?;
        return Ok(csv(table.ok_or_else(missing)?));
    }
    let find = move |reader: &Reader| Ok((reader.document(&asked)?, browse::beside(reader, &asked)?));
    let (document, beside) = served.store.ask(as_of, find).await?;
    let document = document.ok_or_else(missing)?;
    if form == "json" {
        return Ok(Json(document).into_response());
    }
    let note = served.note(&params)?;
    let article = move || serde_json::from_value(document);
    page(served, article, Reading { name, note, params: Some(params), beside }).await
}

/// Where an article stands.
struct Reading {
    name: String,
    note: Option<Markup>,
    /// What the ledger was asked.
    params: Option<Params>,
    /// The articles before and after it.
    beside: [Option<String>; 2],
}

/// The page of an article, which is read and written in a thread that may take its time.
async fn page(
    served: &Served,
    article: impl FnOnce() -> serde_json::Result<Article> + Send + 'static,
    at: Reading,
) -> Result<Response, Problem> {
    let coder = Arc::clone(&served.coder);
    let page = tokio::task::spawn_blocking(move || Ok(written(&article()?, &at, coder.as_ref())));
    let page: serde_json::Result<Markup> = page.await.map_err(|_| Problem::broken())?;
    Ok(page.map_err(|_| Problem::broken())?.into_response())
}

fn written(article: &Article, at: &Reading, coder: &dyn Coder) -> Markup {
    let Reading { name, note, params, beside } = at;
    let title = article.document.title.as_deref().unwrap_or(&article.document.id);
    let exports =
        vec![("Document, as JSON", format!("/read/{name}.json")), ("Reports, as CSV", format!("/read/{name}.csv"))];
    let body = html! {
        (read::page(article, coder))
        @if beside.iter().any(Option::is_some) { nav.beside aria-label="Other articles" {
            @for (other, way, words) in [(&beside[0], "prev", "← newer article"), (&beside[1], "next", "older article →")] {
                @if let Some(other) = other { a rel=(way) href={ "/read/" (other) } { (words) } }
            }
        } }
    };
    frame(&Here { exports, params: params.as_ref(), note: note.clone(), ..Here::nowhere(title) }, body)
}

fn csv(table: String) -> Response {
    ([(header::CONTENT_TYPE, "text/csv; charset=utf-8")], table).into_response()
}
