//! Which events are asked for: those with a report that passes the filter and stands in them.

use rusqlite::types::Value as Cell;
use serde_json::Value;

use super::conditions::Conditions;
use super::{Question, View, limited};
use crate::Reader;
use crate::views::live;

/// So many events are put in order once they are found. Where more pass, events are gone through by day, newest first, and
/// the first that pass are soon met.
const FEW: usize = 20_000;

impl Reader {
    /// The query for the keys of the events asked for, with its values.
    pub(super) fn found_events(&self, question: &Question, corrected: bool) -> rusqlite::Result<(String, Vec<Cell>)> {
        let mut conditions = question.filter.conditions(View::Reports, &View::Reports.shape(), corrected);
        let is_filtered = !conditions.is_empty();
        conditions.add(live("n", self.as_of()), []);
        if corrected {
            conditions.add("NOT v.not_an_event", []);
        }
        let few = if is_filtered { self.few(&conditions)? } else { None };
        let (passes, cells) = match few {
            Some(events) => {
                let events = Value::from(events).to_string();
                ("e.key IN (SELECT value FROM json_each(?))".to_owned(), vec![Cell::Text(events)])
            }
            None => {
                conditions.add("n.event = e.key", []);
                let reports =
                    "member_rows n CROSS JOIN report_rows o ON o.key = n.report CROSS JOIN reports v ON v.key = o.key";
                (format!("EXISTS (SELECT 1 FROM {reports}{})", conditions.text()), conditions.cells)
            }
        };
        let limit = limited(question.limit);
        let found = format!("SELECT e.key FROM event_rows e WHERE {passes} ORDER BY e.date_from DESC, e.key{limit}");
        Ok((found, cells))
    }

    /// The events of the reports that pass, unless they are many.
    fn few(&self, conditions: &Conditions) -> rusqlite::Result<Option<Vec<i64>>> {
        let mut query = self.connection.prepare(&format!(
            "SELECT n.event FROM report_rows o CROSS JOIN reports v ON v.key = o.key
             CROSS JOIN member_rows n ON n.report = o.key{} LIMIT {}",
            conditions.text(),
            FEW + 1
        ))?;
        let events = query.query_map(rusqlite::params_from_iter(&conditions.cells), |row| row.get(0))?;
        let events = events.collect::<rusqlite::Result<Vec<i64>>>()?;
        Ok((events.len() <= FEW).then_some(events))
    }
}
