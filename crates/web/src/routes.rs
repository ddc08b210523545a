//! Which address leads where.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::Json;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use dateline_knowledge::ontology::Ontology;
use maud::{Markup, html};

use crate::decide::{self, Decider};
use crate::desk::Desk;
use crate::params::Params;
use crate::problem::Problem;
use crate::read::words::moment;
use crate::store::Store;
use crate::turns::Turns;
use crate::{Coder, Settings, api, assets, browse, data, given, guard, reading};

/// Largest body of a request, in bytes.
const BODY_BYTES: usize = 4 << 20;
/// Texts that are read at a time; further ones wait.
const READ_AT_A_TIME: usize = 2;

/// What all requests share.
pub(crate) struct Served {
    pub(crate) store: Arc<Store>,
    pub(crate) desk: Arc<Desk>,
    pub(crate) decider: Decider,
    pub(crate) coder: Arc<dyn Coder>,
    /// Turns at reading texts.
    pub(crate) coding: Turns,
    /// What the words mean.
    pub(crate) ontology: Ontology,
    is_sample: bool,
    hosts: Vec<String>,
}

impl Served {
    /// Whether a `Host` header names this server.
    pub(crate) fn is_own(&self, host: &str) -> bool {
        self.hosts.iter().any(|own| own.eq_ignore_ascii_case(host))
    }

    /// What is told above a page that was asked for with `params`.
    pub(crate) fn note(&self, params: &Params) -> Result<Option<Markup>, Problem> {
        if let Some(as_of) = params.as_of()? {
            let now = params.without("as_of").written(&[]);
            return Ok(Some(html! {
                "The ledger as it stood on " time datetime=(as_of) { (moment(&as_of.to_string())) } ". "
                a href={ "?" (now) } { "As it stands now" }
            }));
        }
        Ok(self.is_sample.then(|| html! { "A sample story; its people and events are invented. " code { "dateline serve --ledger FILE" } " shows a ledger of yours." }))
    }
}

/// All addresses.
pub(crate) fn router(settings: Settings, address: SocketAddr) -> Router {
    let served = Arc::new(Served {
        store: Arc::new(Store::new(settings.ledger)),
        desk: Arc::default(),
        decider: Decider::new(&settings.token, settings.run),
        coder: settings.coder,
        coding: Turns::new(READ_AT_A_TIME),
        ontology: settings.ontology,
        is_sample: settings.is_sample,
        hosts: own_names(address, settings.hosts),
    });
    Router::new()
        .route("/", get(browse::front))
        .route("/read", get(given::read_form).post(given::read_given))
        .route("/read/{name}", get(reading::read_one))
        .route("/story", get(browse::story))
        .route("/map", get(browse::map))
        .route("/search", get(browse::search))
        .route("/contradictions", get(browse::contradictions))
        .route("/numbers", get(browse::numbers))
        .route("/actors", get(browse::actors))
        .route("/actors/{id}", get(browse::actor))
        .route("/brief", get(browse::brief))
        .route("/words", get(browse::words))
        .route("/at/{id}", get(browse::at))
        .route("/{file}", get(data::rows))
        .route("/api/v1/code", post(given::code))
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
