//! What went wrong, as RFC 9457 has it: `application/problem+json` for programs, a page for people.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use dateline_ledger::LedgerError;
use maud::html;
use serde::Serialize;

use crate::frame::{Here, frame};

/// When to try again what could not be done just now.
const RETRY_SECONDS: &str = "5";

/// A request that was not answered as asked.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Problem {
    status: u16,
    title: &'static str,
    /// What was wrong with this request, and the way out.
    detail: String,
}

impl Problem {
    fn new(status: StatusCode, title: &'static str, detail: impl Into<String>) -> Self {
        Self { status: status.as_u16(), title, detail: detail.into() }
    }

    pub(crate) fn bad(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "the request cannot be read", detail)
    }

    pub(crate) fn unreadable(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "the text cannot be read", detail)
    }

    pub(crate) fn missing(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "there is no such thing here", detail)
    }

    pub(crate) fn forbidden(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "another site may not ask this", detail)
    }

    pub(crate) fn misdirected(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::MISDIRECTED_REQUEST, "this page is not served under that name", detail)
    }

    pub(crate) fn too_large(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "the text is too long", detail)
    }

    pub(crate) fn unprocessable(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "what was sent cannot be taken", detail)
    }

    pub(crate) fn stranger(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "only who knows the token may decide", detail)
    }

    pub(crate) fn conflict(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "the ledger does not take this", detail)
    }

    pub(crate) fn writing(who: &str) -> Self {
        let detail = format!("{who}; nothing was changed, try again in a moment");
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "the ledger is being written", detail)
    }

    pub(crate) fn busy() -> Self {
        let detail = "four long answers are being sent already; try again when one is done, or ask by pages";
        Self::new(StatusCode::TOO_MANY_REQUESTS, "too many long answers at a time", detail)
    }

    pub(crate) fn too_slow() -> Self {
        let detail = "the answer took too long; ask for less, or try again when the machine is less busy";
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "the answer took too long", detail)
    }

    pub(crate) fn broken() -> Self {
        let detail = "the program failed on this; please report it with the request that did it";
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "the program failed", detail)
    }

    /// What axum itself refused.
    pub(crate) fn of_status(status: StatusCode, detail: String) -> Self {
        let title = status.canonical_reason().unwrap_or("the request was refused");
        Self { status: status.as_u16(), title, detail }
    }

    /// The same as a page.
    pub(crate) fn page(&self) -> Response {
        let body = html! {
            article.problem {
                p.kicker { (self.status) }
                h1 { (self.title) }
                p { (self.detail) }
                p { a href="/" { "Front page" } }
            }
        };
        (self.code(), frame(&Here::nowhere(self.title), body)).into_response()
    }

    /// What was wrong, and the way out.
    pub(crate) fn detail(&self) -> &str {
        &self.detail
    }

    /// Whether another request would be answered.
    pub(crate) fn is_of_request(&self) -> bool {
        self.code() == StatusCode::BAD_REQUEST
    }

    fn code(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

impl From<LedgerError> for Problem {
    fn from(error: LedgerError) -> Self {
        let detail = format!("{error}; {}", error.help());
        match error {
            LedgerError::Query { .. } => Self::bad(detail),
            LedgerError::Busy { .. } => Self::too_slow(),
            _ => Self::new(StatusCode::INTERNAL_SERVER_ERROR, "the ledger cannot be read", detail),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = (self.code(), Json(&self)).into_response();
        let kind = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        match self.code() {
            StatusCode::UNAUTHORIZED => {
                response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            }
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS => {
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(RETRY_SECONDS));
            }
            _ => {}
        }
        response.extensions_mut().insert(self);
        response
    }
}
