//! From a report or a figure to its words, and from an article to the ones before and after it.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::Uri;
use axum::response::{IntoResponse, Redirect, Response};
use dateline_ledger::{LedgerError, Reader};

use super::answered;
use crate::api::{plain_id, table};
use crate::params::Params;
use crate::problem::Problem;
use crate::routes::Served;

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

/// The reports of a document as a table; nothing where there is no such document.
pub(crate) fn reports_of(reader: &Reader, id: &str) -> Result<Option<String>, LedgerError> {
    let Some(id) = plain_id(id) else { return Ok(None) };
    if answered(reader, &format!("SELECT doc_id FROM documents WHERE doc_id = '{id}'"))?.is_empty() {
        return Ok(None);
    }
    let rows =
        answered(reader, &format!("SELECT * FROM reports WHERE doc_id = '{id}' ORDER BY anchor_start, report_id"))?;
    Ok(Some(table(&rows)))
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
