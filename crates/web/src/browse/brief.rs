//! `/brief`.

use std::sync::Arc;

use axum::extract::State;
use axum::http::Uri;
use maud::Markup;

use super::{open_unless_said, rows, shown};
use crate::data::View;
use crate::params::Params;
use crate::problem::Problem;
use crate::routes::Served;
use crate::views::brief::{self, Parts};

/// The page.
pub(crate) async fn brief(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("brief")?;
    let params = view.params(&uri)?;
    let parts = parts_of_brief(&served, &params).await?;
    let of = [&parts.events, &parts.contradictions, &parts.measures, &parts.reports];
    shown(&served, view, "Brief", &params, &of, brief::page(&parts, &params))
}

/// What the brief is made of.
pub(crate) async fn parts_of_brief(served: &Served, params: &Params) -> Result<Parts, Problem> {
    let open = open_unless_said(params);
    Ok(Parts {
        events: rows(served, "events", params, brief::EVENTS).await?,
        contradictions: rows(served, "contradictions", &open, brief::CONTRADICTIONS).await?,
        measures: rows(served, "measures", params, brief::MEASURES).await?,
        reports: rows(served, "reports", params, brief::REPORTS).await?,
    })
}
