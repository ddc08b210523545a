//! Style, script and letters. They are built from `web/` and are part of the program.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::problem::Problem;

macro_rules! files {
    ($($name:literal: $kind:literal),* $(,)?) => {
        &[$(($name, $kind, include_bytes!(concat!("../assets/", $name)))),*]
    };
}

/// Name, kind and content.
const FILES: &[(&str, &str, &[u8])] = files![
    "page.css": "text/css; charset=utf-8",
    "page.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
    "world.svg": "image/svg+xml",
    "serif-400.woff2": "font/woff2",
    "serif-400-italic.woff2": "font/woff2",
    "serif-600.woff2": "font/woff2",
    "sans-400.woff2": "font/woff2",
    "sans-600.woff2": "font/woff2",
];

/// A hash of all of them, which stands in their addresses: another version is another address.
pub(crate) static VERSION: LazyLock<String> = LazyLock::new(|| {
    let all: Vec<u8> = FILES.iter().flat_map(|(_, _, content)| content.iter().copied()).collect();
    dateline_ledger::sha256(all).chars().take(12).collect()
});

/// One of the files.
pub(crate) async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some((_, kind, content)) = FILES.iter().find(|(file, ..)| *file == name) else {
        return Problem::missing("the page has no such file").into_response();
    };
    let tag = format!("\"{}\"", *VERSION);
    let cached = [(CACHE_CONTROL, "public, max-age=86400".to_owned()), (ETAG, tag.clone())];
    if headers.get(IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
        return (StatusCode::NOT_MODIFIED, cached).into_response();
    }
    (cached, [(CONTENT_TYPE, *kind)], *content).into_response()
}
