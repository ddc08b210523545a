//! Series: the figures of a measure in order. The step from one to the next is told by the source's own figures, so all
//! of a measure's figures are gone through, whichever are shown.

use rusqlite::types::Value as Cell;

use super::conditions::Conditions;
use super::filter::begins;
use super::{Filter, Row, limited};
use crate::{LedgerError, Reader};

/// Measures whose figures are gone through together: with a limit, the first ones are often enough.
const AT_A_TIME: usize = 16;

impl Reader {
    /// The figures of the measures whose label has the words of `filter.text`, by measure, oldest first; `places`,
    /// `sources`, `source_kinds`, `publishers` and days are looked at too. `take` says whether to go on.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn series(
        &self,
        filter: &Filter,
        limit: Option<u32>,
        mut take: impl FnMut(Row) -> bool,
    ) -> Result<(), LedgerError> {
        self.figures(filter, limit, &mut take).map_err(|source| LedgerError::of(&self.path, source))
    }

    fn figures(&self, filter: &Filter, limit: Option<u32>, take: &mut dyn FnMut(Row) -> bool) -> rusqlite::Result<()> {
        let mut left = limit;
        let mut goes_on = true;
        for measures in self.measures(filter)?.chunks(AT_A_TIME) {
            let (text, cells) = written(filter, left, measures);
            self.rows(&text, cells, &["key", "measure_key"], |row| {
                left = left.map(|left| left - 1);
                goes_on = take(row) && left != Some(0);
                goes_on
            })?;
            if !goes_on {
                break;
            }
        }
        Ok(())
    }

    /// The keys of the measures that the filter speaks of, in the order in which they are shown.
    fn measures(&self, filter: &Filter) -> rusqlite::Result<Vec<i64>> {
        let mut conditions = Conditions::default();
        of_label(filter, "o.", &mut conditions);
        let mut query = self.connection.prepare(&format!(
            "SELECT o.key FROM measure_rows o{} ORDER BY o.label, o.measure_id",
            conditions.text()
        ))?;
        query.query_map(rusqlite::params_from_iter(conditions.cells), |row| row.get(0))?.collect()
    }
}

fn written(filter: &Filter, limit: Option<u32>, measures: &[i64]) -> (String, Vec<Cell>) {
    let mut conditions = Conditions::default();
    let measures: Vec<String> = measures.iter().map(ToString::to_string).collect();
    conditions.add(format!("measure_key IN ({})", measures.join(", ")), []);
    conditions.one_of("source_kind", &filter.source_kinds);
    conditions.one_of("publisher", &filter.publishers);
    begins("story_id", &filter.stories, &mut conditions);
    if !filter.sources.is_empty() {
        let one = "' ' || source_name || ' ' LIKE ?";
        let sources = filter.sources.iter().map(|source| format!("% {source} %"));
        conditions.add(format!("({})", vec![one; filter.sources.len()].join(" OR ")), sources);
    }
    if let Some(since) = filter.since {
        conditions.add("as_of >= ?", [since.to_string()]);
    }
    if let Some(until) = filter.until {
        conditions.add("as_of <= ?", [until.to_string()]);
    }
    let limit = limited(limit);
    let text = format!("SELECT * FROM series{} ORDER BY label, measure_id, as_of, key{limit}", conditions.text());
    (text, conditions.cells)
}

/// That the label of the measure has the words asked for, in the singular or plural, and its place is one asked for.
pub(super) fn of_label(filter: &Filter, table: &str, conditions: &mut Conditions) {
    for word in filter.text.iter().flat_map(|text| text.split_whitespace()) {
        let stem = word.strip_suffix('s').filter(|stem| stem.len() > 2).unwrap_or(word);
        conditions.add(format!("{table}label LIKE ?"), [format!("%{stem}%")]);
    }
    if !filter.places.is_empty() {
        let one = format!("{table}country = ? OR ' ' || {table}place_name || ' ' LIKE ?");
        let cells = filter.places.iter().flat_map(|place| [place.clone(), format!("% {place} %")]);
        conditions.add(format!("({})", vec![one; filter.places.len()].join(" OR ")), cells);
    }
}
