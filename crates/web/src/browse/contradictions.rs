//! `/contradictions`.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State;
use axum::http::Uri;
use dateline_ledger::Row;
use maud::Markup;

use super::{answer, shown};
use crate::api::plain_id;
use crate::data::View;
use crate::kept::Rows;
use crate::pages::Page;
use crate::params::Params;
use crate::problem::Problem;
use crate::routes::Served;
use crate::views::contradictions;

/// The page.
pub(crate) async fn contradictions(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("contradictions")?;
    let (list, params) = view.rows_of(&view.params(&uri)?)?;
    let page = Page::of(&served, list, &params, contradictions::SHOWN).await?;
    let sentences = match of_figures(page.shown()) {
        Some(query) => answer(&served, &params, query).await?,
        None => Rows::default(),
    };
    let pair =
        |row: &Row| Some((row.get("quantity_id").as_str()?.to_owned(), row.get("sentence").as_str()?.to_owned()));
    let found: BTreeMap<String, String> = sentences.iter().filter_map(pair).collect();
    let body = contradictions::page(&page, &found, &params);
    shown(&served, view, "Contradictions", &params, &[page.rows(), &sentences], body)
}

/// Contradictions are the open ones unless others are asked for.
pub(crate) fn open_unless_said(params: &Params) -> Params {
    let params = params.clone();
    if params.one("state").is_none() { params.with("state", Some("open")) } else { params }
}

/// The query for the sentences that the figures of contradictions stand in.
fn of_figures(rows: &[Row]) -> Option<String> {
    let figures = rows.iter().filter(|row| contradictions::is_figure(row));
    let ids = figures.flat_map(|row| [row.get("left_id").as_str(), row.get("right_id").as_str()]);
    let ids: Vec<String> = ids.flatten().filter_map(plain_id).map(|id| format!("'{id}'")).collect();
    (!ids.is_empty()).then(|| {
        format!(
            "SELECT q.quantity_id, (SELECT substr(d.text, json_extract(s.value, '$[0]') + 1,
                                                  json_extract(s.value, '$[1]') - json_extract(s.value, '$[0]'))
                                    FROM json_each(c.sentences) s WHERE json_extract(s.value, '$[0]') <= q.start
                                    AND json_extract(s.value, '$[1]') > q.start) AS sentence
             FROM quantity_rows q JOIN coding_rows c ON c.key = q.coding JOIN document_rows d ON d.key = c.doc
             WHERE q.quantity_id IN ({}) ORDER BY q.key",
            ids.join(", ")
        )
    })
}
