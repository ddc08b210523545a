//! Actors: those of the whole ledger, and one of them.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{Uri, header};
use axum::response::{IntoResponse, Response};
use maud::Markup;
use serde_json::json;

use super::{answer, rows, shown};
use crate::api::{plain_id, table};
use crate::data::View;
use crate::frame::{Here, frame};
use crate::params::Params;
use crate::problem::Problem;
use crate::routes::Served;
use crate::views::actors::{self, Actor};
use crate::views::network;

/// `/actors`, and `/actors?view=network`.
pub(crate) async fn actors(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("actors")?;
    let params = view.params(&uri)?;
    let is_network = params.chosen("view", &["matrix", "network"])?.first().is_some_and(|chosen| chosen == "network");
    let (list, filters) = view.rows_of(&params)?;
    let pairs = rows(&served, list.name, &filters, actors::PAIRS).await?;
    let body = actors::page(&pairs, is_network.then(|| network::network(&pairs)));
    shown(&served, view, "Actors", &params, &[&pairs], body)
}

/// `/actors/{id}`, and the same as `.json` and `.csv`.
pub(crate) async fn actor(
    State(served): State<Arc<Served>>,
    Path(name): Path<String>,
    uri: Uri,
) -> Result<Response, Problem> {
    let params = Params::read(uri.query(), &["as_of"])?;
    let missing = || Problem::missing("there is no such actor; `/actors` lists some");
    let (id, form) = name.split_once('.').unwrap_or((&name, ""));
    let id = plain_id(id).filter(|_| ["", "json", "csv"].contains(&form)).ok_or_else(missing)?.to_owned();
    let actor = find(&served, &params, &id).await?.ok_or_else(missing)?;
    Ok(match form {
        "json" => {
            Json(json!({ "actor": actor.entity, "names": &*actor.names, "reports": &*actor.reports })).into_response()
        }
        "csv" => ([(header::CONTENT_TYPE, "text/csv; charset=utf-8")], table(&actor.reports)).into_response(),
        _ => {
            let query = params.written(&[]);
            let here = Here {
                title: actor.entity.get("name").as_str().unwrap_or_default(),
                view: "actors",
                exports: vec![
                    ("Actor, as JSON", format!("/actors/{id}.json?{query}")),
                    ("Reports, as CSV", format!("/actors/{id}.csv?{query}")),
                ],
                params: Some(&params),
                recorded_at: actor.reports.recorded_at.clone(),
                note: served.note(&params)?,
            };
            frame(&here, actors::actor(&actor)).into_response()
        }
    })
}

/// What is known of an actor.
async fn find(served: &Served, params: &Params, id: &str) -> Result<Option<Actor>, Problem> {
    let entity = answer(served, params, format!("SELECT * FROM entities WHERE entity_id = '{id}'")).await?;
    let Some(entity) = entity.first().cloned() else { return Ok(None) };
    let names = format!(
        "SELECT p.mention, p.office, p.sector, min(r.published_day) AS first_day, max(r.published_day) AS last_day, count(*) AS n_reports
         FROM participants p JOIN reports r ON r.report_id = p.report_id
         WHERE p.entity_id = '{id}' GROUP BY 1, 2, 3 ORDER BY n_reports DESC, 1, 2, 3 LIMIT 30"
    );
    let reports = format!(
        "SELECT * FROM reports WHERE report_id IN (SELECT report_id FROM participants WHERE entity_id = '{id}')
         ORDER BY date_from DESC, report_id LIMIT {}",
        actors::REPORTS
    );
    let (names, reports) = (answer(served, params, names).await?, answer(served, params, reports).await?);
    Ok(Some(Actor { entity, names, reports }))
}
