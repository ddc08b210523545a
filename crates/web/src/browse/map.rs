//! `/map`, and `/map?spot=…`.

use std::sync::Arc;

use axum::extract::State;
use axum::http::Uri;
use maud::Markup;

use super::{rows, shown};
use crate::data::View;
use crate::kept::Rows;
use crate::pages::Page;
use crate::problem::Problem;
use crate::routes::Served;
use crate::views::map;

/// The page.
pub(crate) async fn map(State(served): State<Arc<Served>>, uri: Uri) -> Result<Markup, Problem> {
    let view = View::named("map")?;
    let params = view.params(&uri)?;
    let (list, filters) = view.rows_of(&params)?;
    let all = rows(&served, list.name, &filters.without("cursor"), map::ALL).await?;
    let mapped = all.only(map::is_on_map);
    let page = Page::within(&mapped, &params, map::SHOWN)?;
    let spot = params.one("spot").and_then(|name| all.iter().find(|place| map::name_of(place) == name));
    let reports = match spot.and_then(|place| place.get("place_name").as_str()) {
        Some(name) => rows(&served, "reports", &filters.clone().with("place", Some(name)), map::REPORTS).await?,
        None => Rows::default(),
    };
    let chosen = spot.map(|place| (place, map::by_event(&reports, place)));
    let body = map::page(&map::Parts { all: &all, mapped: &mapped, shown: &page, chosen }, &params);
    shown(&served, view, "Map", &params, &[&all, &reports], body)
}
