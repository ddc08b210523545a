//! What a person decides on the page: a contradiction is resolved, or opened again.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::header;
use axum::http::request::Parts;
use dateline_ledger::{Decision, Ledger, LedgerError, Reader, Row, Run, STATES, sha256};
use jiff::Timestamp;
use serde::Deserialize;
use tokio::sync::Semaphore;

use crate::api::plain_id;
use crate::browse::answered;
use crate::problem::Problem;
use crate::routes::Served;
use crate::sent::Sent;

/// How long a decision waits for another one, or for another program that writes.
const PATIENCE: Duration = Duration::from_secs(3);
/// Longest reason or name, in bytes.
const WORDS_BYTES: usize = 4096;

/// What may write into the ledger: whoever knows the token, one at a time.
pub(crate) struct Decider {
    token_sha256: String,
    run: Run,
    turn: Arc<Semaphore>,
}

impl Decider {
    pub(crate) fn new(token: &str, run: Run) -> Self {
        Self { token_sha256: sha256(token), run, turn: Arc::new(Semaphore::new(1)) }
    }

    /// Whether it is the token. Hashes are compared, so that the time it takes tells nothing.
    fn knows(&self, token: &str) -> bool {
        sha256(token.trim()) == self.token_sha256
    }
}

/// Somebody who knows the token; what others send is not even read.
pub(crate) struct Trusted;

impl FromRequestParts<Arc<Served>> for Trusted {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, served: &Arc<Served>) -> Result<Self, Problem> {
        let given = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        match given.and_then(|given| given.split_once(' ')).filter(|(kind, _)| kind.eq_ignore_ascii_case("bearer")) {
            Some((_, token)) if served.decider.knows(token) => Ok(Self),
            Some(_) => Err(Problem::stranger("this is not the token that `dateline serve` printed when it started")),
            None => Err(Problem::stranger(
                "send `authorization: Bearer TOKEN` with the token that `dateline serve` printed when it started",
            )),
        }
    }
}

/// Why a contradiction is resolved.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Resolution {
    state: String,
    reason: String,
    by: String,
}

/// Why a contradiction is opened again.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reopening {
    reason: String,
    by: String,
}

/// `POST /api/v1/contradictions/{id}/resolve`.
pub(crate) async fn resolve(
    _: Trusted,
    State(served): State<Arc<Served>>,
    Path(id): Path<String>,
    Sent(Resolution { state, reason, by }): Sent<Resolution>,
) -> Result<Json<Row>, Problem> {
    if !STATES.contains(&state.as_str()) {
        return Err(Problem::unprocessable(format!("`state` is one of {}", STATES.join(", "))));
    }
    decide(&served, &id, Some(state), reason, by).await
}

/// `POST /api/v1/contradictions/{id}/reopen`.
pub(crate) async fn reopen(
    _: Trusted,
    State(served): State<Arc<Served>>,
    Path(id): Path<String>,
    Sent(Reopening { reason, by }): Sent<Reopening>,
) -> Result<Json<Row>, Problem> {
    decide(&served, &id, None, reason, by).await
}

/// Writes a decision; returns the contradiction as it stands then.
async fn decide(
    served: &Served,
    id: &str,
    state: Option<String>,
    reason: String,
    by: String,
) -> Result<Json<Row>, Problem> {
    for (name, words) in [("reason", &reason), ("by", &by)] {
        if words.trim().is_empty() || words.len() > WORDS_BYTES {
            return Err(Problem::unprocessable(format!("`{name}` is some words, at most {WORDS_BYTES} bytes")));
        }
    }
    let missing = || Problem::missing("the ledger has no such contradiction; `/api/v1/contradictions` lists them");
    let id = plain_id(id).ok_or_else(missing)?.to_owned();
    let stands = find(served, &id).await?.ok_or_else(missing)?;
    if !is_decidable(&stands) {
        return Err(Problem::conflict("one of its sides was taken back, so there is nothing to decide"));
    }
    let turn = tokio::time::timeout(PATIENCE, Arc::clone(&served.decider.turn).acquire_owned()).await;
    let turn = turn.map_err(|_| Problem::writing("another decision is being written"))?;
    let (path, run, of) = (served.store.path.clone(), served.decider.run.clone(), id.clone());
    let write = move || {
        let _turn = turn;
        let mut ledger = Ledger::open_within(path, PATIENCE)?;
        let decision = Decision { by: by.trim(), reason: reason.trim() };
        match state {
            Some(state) => ledger.resolve(&of, &state, decision, &run, Timestamp::now()),
            None => ledger.reopen(&of, decision, &run, Timestamp::now()),
        }
    };
    let written = tokio::task::spawn_blocking(write).await.map_err(|_| Problem::broken())?;
    written.map_err(refused)?;
    served.store.kept.forget();
    find(served, &id).await?.map(Json).ok_or_else(missing)
}

fn refused(error: LedgerError) -> Problem {
    match error {
        LedgerError::Busy { .. } => Problem::writing("another program is writing into the ledger"),
        LedgerError::ReadOnly { .. } => Problem::conflict(format!("{error}; {}", error.help())),
        error => Problem::from(error),
    }
}

/// Whether both sides stand, so that it is for people to say what becomes of them.
pub(crate) fn is_decidable(row: &Row) -> bool {
    row.get("state") == "open" || row.get("resolved_by").is_string()
}

async fn find(served: &Served, id: &str) -> Result<Option<Row>, Problem> {
    let query = format!(
        "SELECT contradiction_id, v.kind, v.about, v.left_id, v.right_id, v.left_value, v.right_value, v.left_source, v.right_source,
         left_publisher, right_publisher, v.left_quote, v.right_quote, v.valid_from, v.valid_to, opened_at, state, reason, resolved_by,
         resolved_at, story_id
         FROM clash_rows o CROSS JOIN contradictions v ON v.key = o.key WHERE o.clash_id = '{id}'
         ORDER BY o.key DESC LIMIT 1"
    );
    let rows = served.store.ask(None, move |reader: &Reader| answered(reader, &query)).await?;
    Ok(rows.into_iter().next())
}
