//! Which address leads where.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Form, Json, Path, State};
use axum::http::{StatusCode, Uri, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use jiff::Timestamp;
use maud::{Markup, html};
use serde::Deserialize;
use tokio::sync::Semaphore;

use crate::article::Article;
use crate::decide::{self, Decider};
use crate::desk::{Desk, PREFIX};
use crate::frame::{Here, frame};
use crate::params::Params;
use crate::problem::Problem;
use crate::store::Store;
use crate::{Coder, Given, Read, Settings, api, assets, browse, data, front, guard, read};

/// Largest body of a request, in bytes.
const BODY_BYTES: usize = 4 << 20;
/// Longest text that is read at once, in bytes.
const TEXT_BYTES: usize = 1 << 20;
/// Texts that are read at a time; further ones wait.
const READ_AT_A_TIME: usize = 2;

/// What all requests share.
pub(crate) struct Served {
    pub(crate) store: Arc<Store>,
    pub(crate) desk: Desk,
    pub(crate) decider: Decider,
    coder: Arc<dyn Coder>,
    coding: Semaphore,
    is_sample: bool,
    hosts: Vec<String>,
}

impl Served {
    /// Whether a `Host` header names this server.
    pub(crate) fn is_own(&self, host: &str) -> bool {
        self.hosts.iter().any(|own| own.eq_ignore_ascii_case(host))
    }

    pub(crate) fn note(&self, as_of: Option<Timestamp>) -> Option<Markup> {
        if let Some(as_of) = as_of {
            return Some(
                html! { "The ledger as it stood at " time { (as_of) } ". " a href="?" { "As it stands now" } },
            );
        }
        self.is_sample.then(|| html! { "A sample story; its people and events are invented. " code { "dateline serve --ledger FILE" } " shows a ledger of yours." })
    }
}

/// All addresses.
pub(crate) fn router(settings: Settings, address: SocketAddr) -> Router {
    let served = Arc::new(Served {
        store: Arc::new(Store::new(settings.ledger)),
        desk: Desk::default(),
        decider: Decider::new(&settings.token, settings.run),
        coder: settings.coder,
        coding: Semaphore::new(READ_AT_A_TIME),
        is_sample: settings.is_sample,
        hosts: own_names(address, settings.hosts),
    });
    Router::new()
        .route("/", get(browse::front))
        .route("/read", get(read_form).post(read_given))
        .route("/read/{name}", get(read_one))
        .route("/story", get(browse::story))
        .route("/map", get(browse::map))
        .route("/search", get(browse::search))
        .route("/contradictions", get(browse::contradictions))
        .route("/numbers", get(browse::numbers))
        .route("/actors", get(browse::actors))
        .route("/actors/{id}", get(browse::actor))
        .route("/brief", get(browse::brief))
        .route("/at/{id}", get(browse::at))
        .route("/{file}", get(data::rows))
        .route("/api/v1/code", post(code))
        .route("/api/v1/openapi.json", get(async || Json(api::openapi())))
        .route("/api/v1/documents/{id}", get(api::document))
        .route("/api/v1/contradictions/{id}/resolve", post(decide::resolve))
        .route("/api/v1/contradictions/{id}/reopen", post(decide::reopen))
        .route("/api/v1/{name}", get(api::rows))
        .route("/assets/{name}", get(assets::asset))
        .fallback(async || Problem::missing("nothing is served at this address; `/` leads everywhere"))
        .layer(DefaultBodyLimit::max(BODY_BYTES))
        .layer(from_fn_with_state(Arc::clone(&served), guard::guard))
        .with_state(served)
}

/// The names under which the server may be asked, each with its port.
fn own_names(address: SocketAddr, further: Vec<String>) -> Vec<String> {
    let port = address.port();
    let ip = match address.ip() {
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => format!("[{ip}]"),
    };
    let mut names = vec![ip, "localhost".to_owned(), "127.0.0.1".to_owned(), "[::1]".to_owned()];
    names.extend(further);
    names.iter().flat_map(|name| [name.clone(), format!("{name}:{port}")]).collect()
}

async fn read_form() -> Markup {
    form_page(None)
}

fn form_page(refused: Option<&str>) -> Markup {
    let here = Here { title: "Read a text", view: "read", exports: Vec::new(), as_of: None, note: None };
    frame(&here, html! { div.alone { h1 { "Read a text at once" } (front::form(refused)) } })
}

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct GivenForm {
    text: String,
    address: String,
    published: String,
    title: String,
    kind: String,
}

async fn read_given(State(served): State<Arc<Served>>, Form(form): Form<GivenForm>) -> Response {
    let filled = |value: String| Some(value).filter(|value| !value.trim().is_empty());
    let address = form.address.trim().to_owned();
    let read = if form.text.trim().is_empty() && !address.is_empty() {
        coded(&served, move |coder| coder.fetch(&address)).await
    } else {
        let given = Given {
            text: form.text.replace("\r\n", "\n"),
            published: filled(form.published),
            title: filled(form.title),
            html: form.kind == "html",
            ..Given::default()
        };
        read_text(&served, given).await
    };
    match read {
        Ok(read) => Redirect::to(&format!("/read/{}", served.desk.lay(&read))).into_response(),
        Err(problem) => (StatusCode::UNPROCESSABLE_ENTITY, form_page(Some(problem.detail()))).into_response(),
    }
}

async fn code(State(served): State<Arc<Served>>, Json(given): Json<Given>) -> Result<Response, Problem> {
    Ok(Json(read_text(&served, given).await?.document).into_response())
}

async fn read_text(served: &Served, given: Given) -> Result<Read, Problem> {
    if given.text.trim().is_empty() {
        return Err(Problem::unreadable("there is no text; paste an article, or give the address of one"));
    }
    if given.text.len() > TEXT_BYTES {
        return Err(Problem::too_large(
            "a text that is read at once has at most 1 MiB; `dateline add` takes longer ones",
        ));
    }
    coded(served, move |coder| coder.code(&given)).await
}

async fn coded(
    served: &Served,
    work: impl FnOnce(&dyn Coder) -> Result<Read, String> + Send + 'static,
) -> Result<Read, Problem> {
    let _turn = served.coding.acquire().await.map_err(|_| Problem::broken())?;
    let coder = Arc::clone(&served.coder);
    let done = tokio::task::spawn_blocking(move || work(coder.as_ref())).await;
    done.map_err(|_| Problem::broken())?.map_err(Problem::unreadable)
}

async fn read_one(State(served): State<Arc<Served>>, Path(name): Path<String>, uri: Uri) -> Result<Response, Problem> {
    let params = Params::read(uri.query(), &["as_of", "at", "hide"])?;
    let (name, form) = match name.rsplit_once('.') {
        Some((name, form @ ("json" | "csv"))) => (name.to_owned(), form),
        _ => (name.clone(), ""),
    };
    if name.starts_with(PREFIX) {
        let held = served.desk.take(&name);
        let held = held.ok_or_else(|| Problem::missing("this text is no longer held; give it once more"))?;
        return match form {
            "json" => Ok(([(header::CONTENT_TYPE, "application/json")], held.document.clone()).into_response()),
            "csv" => Ok(csv(held.csv.clone())),
            _ => {
                let article = serde_json::from_str(&held.document).map_err(|_| Problem::broken())?;
                let here = Reading { name, note: None, as_of: None, beside: [None, None] };
                read_page(&served, article, here).await
            }
        };
    }
    let as_of = params.as_of()?;
    let asked = name.clone();
    if form == "csv" {
        return Ok(csv(served.store.ask(as_of, move |reader| browse::reports_of(reader, &asked)).await?));
    }
    let find = move |reader: &dateline_ledger::Reader| Ok((reader.document(&asked)?, browse::beside(reader, &asked)?));
    let (document, beside) = served.store.ask(as_of, find).await?;
    let document = document.ok_or_else(|| Problem::missing("the ledger has no such document"))?;
    if form == "json" {
        return Ok(Json(document).into_response());
    }
    let article = serde_json::from_value(document).map_err(|_| Problem::broken())?;
    let note = served.note(as_of);
    read_page(&served, article, Reading { name, note, as_of: params.one("as_of").map(ToOwned::to_owned), beside }).await
}

/// Where an article stands.
struct Reading {
    name: String,
    note: Option<Markup>,
    /// The time at which the ledger was asked, as it was given.
    as_of: Option<String>,
    /// The articles before and after it.
    beside: [Option<String>; 2],
}

async fn read_page(served: &Served, article: Article, at: Reading) -> Result<Response, Problem> {
    let coder = Arc::clone(&served.coder);
    let page = tokio::task::spawn_blocking(move || {
        let Reading { name, note, as_of, beside } = at;
        let title = article.document.title.clone().unwrap_or_else(|| article.document.id.clone());
        let exports =
            vec![("Document, as JSON", format!("/read/{name}.json")), ("Reports, as CSV", format!("/read/{name}.csv"))];
        let body = html! {
            (read::page(&article, coder.as_ref()))
            @if beside.iter().any(Option::is_some) { nav.beside aria-label="Other articles" {
                @for (other, way, words) in [(&beside[0], "prev", "← newer article"), (&beside[1], "next", "older article →")] {
                    @if let Some(other) = other { a rel=(way) href={ "/read/" (other) } { (words) } }
                }
            } }
        };
        frame(&Here { title: &title, view: "", exports, as_of, note }, body)
    });
    Ok(page.await.map_err(|_| Problem::broken())?.into_response())
}

fn csv(table: String) -> Response {
    ([(header::CONTENT_TYPE, "text/csv; charset=utf-8")], table).into_response()
}
