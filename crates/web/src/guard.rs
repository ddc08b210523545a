//! What every request passes: the name it asks under, where it comes from, how long it may take, and the headers that keep
//! a page from doing what its articles say.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::problem::Problem;
use crate::routes::Served;

/// Longest time for an answer to begin, with the reading of what was sent.
const PATIENCE: Duration = Duration::from_secs(60);
/// Nothing from elsewhere, nothing inline: an article that came through unescaped could still do nothing.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Answers a request, or refuses it.
pub(crate) async fn guard(State(served): State<Arc<Served>>, request: Request, next: Next) -> Response {
    let for_people = is_for_people(request.uri().path());
    let answer = match refused(&served, request.method(), request.headers()) {
        Some(problem) => problem.into_response(),
        None => match tokio::time::timeout(PATIENCE, next.run(request)).await {
            Ok(answer) => explained(answer),
            Err(_) => Problem::too_slow().into_response(),
        },
    };
    let problem = answer.extensions().get::<Problem>().filter(|_| for_people).map(Problem::page);
    let mut answer = problem.unwrap_or(answer);
    protect(answer.headers_mut());
    answer
}

/// Whether a path is one that people look at.
fn is_for_people(path: &str) -> bool {
    !path.starts_with("/api/") && !path.ends_with(".json") && !path.ends_with(".csv") && !path.ends_with(".jsonl")
}

fn refused(served: &Served, method: &Method, headers: &HeaderMap) -> Option<Problem> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let host = text(header::HOST).unwrap_or_default();
    if !served.is_own(host) {
        return Some(Problem::misdirected(
            "ask for the address that was printed at the start, or add a name with `--host`",
        ));
    }
    if method.is_safe() {
        return None;
    }
    let from_here = |origin: &str| origin.split_once("://").is_some_and(|(_, from)| from == host);
    let foreign_origin = headers.contains_key(header::ORIGIN) && !text(header::ORIGIN).is_some_and(from_here);
    let site = text(HeaderName::from_static("sec-fetch-site"));
    let foreign_site = site.is_some_and(|site| site != "same-origin" && site != "none");
    (foreign_origin || foreign_site)
        .then(|| Problem::forbidden("send it from this page, or without an `Origin` header"))
}

/// Refusals that come from below as bare text, in the usual form.
fn explained(answer: Response) -> Response {
    let status = answer.status();
    let is_page =
        answer.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let is_refusal = status.is_client_error() || status.is_server_error();
    if !is_refusal || is_page || answer.extensions().get::<Problem>().is_some() {
        return answer;
    }
    let detail = match status {
        StatusCode::NOT_FOUND => "nothing is served at this address; `/` leads everywhere",
        StatusCode::METHOD_NOT_ALLOWED => {
            "this address does not take that method; `/api/v1/openapi.json` says what each takes"
        }
        StatusCode::PAYLOAD_TOO_LARGE => "send less at once; `dateline add` takes files of any size",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "send `content-type: application/json`",
        _ => "what was sent does not have the form that is described in `/api/v1/openapi.json`",
    };
    let mut problem = Problem::of_status(status, detail.to_owned()).into_response();
    if let Some(allowed) = answer.headers().get(header::ALLOW) {
        problem.headers_mut().insert(header::ALLOW, allowed.clone());
    }
    problem
}

fn protect(headers: &mut HeaderMap) {
    let all = [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ];
    for (name, value) in all {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
}
