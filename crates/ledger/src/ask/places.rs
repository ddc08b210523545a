//! Places of events, each with how much is reported there.

use rusqlite::types::Value as Cell;
use serde_json::Value;

use super::{Filter, Question, Row, Rule, View, limited};
use crate::{LedgerError, Reader};

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
        let reports = Question { view: View::Reports, filter: filter.clone(), rule: Rule::default(), limit: None };
        let asked = self.keys(&reports).and_then(|keys| {
            let text = format!(
                "SELECT v.place_id, v.place_name, v.country, v.admin1, v.geo_precision, coalesce(v.lat, min(p.lat)) AS lat,
                        coalesce(v.lon, min(p.lon)) AS lon, count(DISTINCT v.event_id) AS n_events, count(*) AS n_reports,
                        sum(v.independent) AS n_independent, min(v.date_from) AS first_day, max(v.date_from) AS last_day
                 FROM json_each(?) j CROSS JOIN report_rows o ON o.key = j.value CROSS JOIN reports v ON v.key = o.key
                 LEFT JOIN place_rows p ON p.key = o.place AND p.place_id IS v.place_id
                 WHERE v.place_name IS NOT NULL AND NOT v.background AND NOT v.not_an_event
                 GROUP BY v.place_id, v.place_name, v.country, v.geo_precision
                 ORDER BY n_events DESC, n_reports DESC, v.place_name, v.country, v.geo_precision, v.place_id{}",
                limited(limit)
            );
            self.rows(&text, vec![Cell::Text(Value::from(keys).to_string())], &[], take)
        });
        asked.map_err(|source| LedgerError::of(&self.path, source))
    }
}
