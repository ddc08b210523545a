//! Places of events, each with how much is reported there.

use rusqlite::types::Value as Cell;
use serde_json::Value;

use super::{Filter, Question, Row, Rule, View, limited};
use crate::views::written;
use crate::{LedgerError, Reader};

/// Places of reports that stand and are no background. `TOLD` is where reports come from.
const PLACES: &str = "SELECT FIX(place_id, p.place_id) AS place_id, FIX(place_name, p.name) AS place_name, FIX(country, p.country) AS country,
    min(FIX(admin1, p.admin1)) AS admin1, FIX(geo_precision, p.precision) AS geo_precision, min(FIX(lat, p.lat)) AS lat, min(FIX(lon, p.lon)) AS lon,
    count(DISTINCT n.event) AS n_events, count(*) AS n_reports,
    sum(NOT EXISTS (SELECT 1 FROM copy_rows k WHERE k.doc = c.doc AND LIVE(k) AND k.kind <> 'original')) AS n_independent,
    min(FIX(date_from, r.date_from)) AS first_day, max(FIX(date_from, r.date_from)) AS last_day
    FROM TOLD CROSS JOIN coding_rows c ON c.key = r.coding LEFT JOIN fix_rows f ON f.report = r.key AND LIVE(f)
    LEFT JOIN place_rows p ON p.key = r.place LEFT JOIN member_rows n ON n.report = r.key AND LIVE(n)
    WHERE LIVE(c) AND NOT r.background AND NOT FIX(not_an_event, FALSE) AND FIX(place_name, p.name) IS NOT NULL
    GROUP BY 1, 2, 3, 5 ORDER BY n_events DESC, n_reports DESC, 2, 3, 5, 1";

impl Reader {
    /// The places of the reports that pass the filter, that with most events first; what reports tell as background is
    /// passed over. `lat` and `lon` are the middle where the place is an area. `take` says whether to go on.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn places(
        &self,
        filter: &Filter,
        limit: Option<u32>,
        take: impl FnMut(Row) -> bool,
    ) -> Result<(), LedgerError> {
        let asked = self.told(filter).and_then(|(told, cells)| {
            let text = written(&PLACES.replace("TOLD", told), self.as_of());
            self.rows(&format!("{text}{}", limited(limit)), cells, &[], take)
        });
        asked.map_err(|source| LedgerError::of(&self.path, source))
    }

    /// The reports `r` that pass a filter, with the values of the question marks.
    fn told(&self, filter: &Filter) -> rusqlite::Result<(&'static str, Vec<Cell>)> {
        if filter.tests(View::Reports).is_empty() {
            return Ok(("report_rows r", Vec::new()));
        }
        let reports = Question { view: View::Reports, filter: filter.clone(), rule: Rule::default(), limit: None };
        let keys = Value::from(self.keys(&reports)?).to_string();
        Ok(("json_each(?) j CROSS JOIN report_rows r ON r.key = j.value", vec![Cell::Text(keys)]))
    }
}
