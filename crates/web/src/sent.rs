//! JSON that a request brings.

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{FromRequest, Request};
use serde::de::DeserializeOwned;

use crate::problem::Problem;

/// Longest part of what is wrong that is told, in characters: it may name what was sent.
const TOLD: usize = 200;

/// The body of a request as JSON; what is wrong with it is told with its line and column.
pub(crate) struct Sent<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Sent<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        match Json::from_request(request, state).await {
            Ok(Json(sent)) => Ok(Self(sent)),
            Err(rejection) => Err(refused(&rejection)),
        }
    }
}

fn refused(rejection: &JsonRejection) -> Problem {
    let told = rejection.body_text();
    let wrong: String = told.split_once(": ").map_or(told.as_str(), |(_, wrong)| wrong).chars().take(TOLD).collect();
    let detail = format!("{wrong}; `/api/v1/openapi.json` describes what is taken");
    match rejection {
        JsonRejection::JsonSyntaxError(_) => Problem::bad(detail),
        JsonRejection::JsonDataError(_) => Problem::unprocessable(detail),
        JsonRejection::MissingJsonContentType(_) => {
            Problem::of_status(rejection.status(), "send `content-type: application/json`".to_owned())
        }
        _ => Problem::of_status(
            rejection.status(),
            "send less at once; `dateline add` takes files of any size".to_owned(),
        ),
    }
}
