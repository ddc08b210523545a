//! Series: the figures of a measure in order. The step from one to the next is told by the source's own figures, so all
//! of a measure's figures are gone through, whichever are shown.

use rusqlite::types::Value as Cell;

use super::conditions::Conditions;
use super::lookups::{of_stories, published_by};
use super::test::Sql;
use super::{Filter, Row, limited};
use crate::views::written;
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
        for measures in self.measures_of(filter)?.chunks(AT_A_TIME) {
            let (text, cells) = shown(filter, left, measures);
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

    /// The keys of the measures that the filter speaks of and that have a figure which passes, in the order in which they are
    /// shown.
    fn measures_of(&self, filter: &Filter) -> rusqlite::Result<Vec<i64>> {
        let mut tests: Vec<Sql> = of_label(filter).collect();
        tests.extend(has_figure(filter));
        let all = Sql::joined(tests, " AND ");
        let asked = if all.text.is_empty() { "TRUE" } else { &all.text };
        let text = format!("SELECT o.key FROM measure_rows o WHERE {asked} ORDER BY o.label, o.measure_id");
        let mut query = self.connection.prepare(&written(&text, self.as_of()))?;
        query.query_map(rusqlite::params_from_iter(all.cells), |row| row.get(0))?.collect()
    }
}

/// The figures of some measures that pass, as the view shows them.
fn shown(filter: &Filter, limit: Option<u32>, measures: &[i64]) -> (String, Vec<Cell>) {
    let mut conditions = Conditions::default();
    let measures: Vec<String> = measures.iter().map(ToString::to_string).collect();
    conditions.add(format!("measure_key IN ({})", measures.join(", ")), []);
    conditions.one_of("source_kind", &filter.source_kinds);
    conditions.one_of("publisher", &filter.publishers);
    conditions.begins("story_id", &filter.stories);
    if !filter.sources.is_empty() {
        let is = says("source_name", &filter.sources);
        conditions.add(is.text, []);
        conditions.cells.extend(is.cells);
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

/// That some figure of the measure passes, told without the view; `None` where any will do.
fn has_figure(filter: &Filter) -> Option<Sql> {
    let all = Sql::joined(of_figures(filter), " AND ");
    let text = format!(
        "EXISTS (SELECT 1 FROM quantity_rows q JOIN coding_rows c ON c.key = q.coding WHERE q.measure = o.key AND LIVE(c) AND {})",
        all.text
    );
    (!all.text.is_empty()).then_some(Sql { text, cells: all.cells })
}

/// What is asked of the figure `q` of the coding `c`: its day, on whose word it is, who printed it and of which story.
pub(super) fn of_figures(filter: &Filter) -> Vec<Sql> {
    let mut tests = Vec::new();
    if let Some(since) = filter.since {
        tests.push(Sql::new("q.as_of >= ?", [since.to_string()]));
    }
    if let Some(until) = filter.until {
        tests.push(Sql::new("q.as_of <= ?", [until.to_string()]));
    }
    if !filter.source_kinds.is_empty() {
        let kind = "(SELECT s.source_kind FROM attribution_rows s WHERE s.key = q.attribution)";
        tests.push(Sql::one_of(kind, &filter.source_kinds));
    }
    if !filter.sources.is_empty() {
        let source = "(SELECT coalesce(e.name, s.source_text) FROM attribution_rows s LEFT JOIN appearance_rows w ON w.key = s.appearance
                       LEFT JOIN entity_rows e ON e.key = w.entity WHERE s.key = q.attribution)";
        tests.push(says(source, &filter.sources));
    }
    for documents in [
        (!filter.publishers.is_empty()).then(|| published_by(&filter.publishers)),
        (!filter.stories.is_empty()).then(|| of_stories(&filter.stories)),
    ]
    .into_iter()
    .flatten()
    {
        tests.push(Sql { text: format!("c.doc IN ({})", documents.text), cells: documents.cells });
    }
    tests
}

/// That the words of a source have one of those asked for.
fn says(column: &str, asked: &[String]) -> Sql {
    Sql::any(asked.iter().map(|source| Sql::has_words(column, source)))
}

/// That the label of the measure `o` has the words asked for, in the singular or plural, and its place is one asked for.
pub(super) fn of_label(filter: &Filter) -> impl Iterator<Item = Sql> {
    let words = filter.text.iter().flat_map(|text| text.split_whitespace()).map(|word| {
        let stem = word.strip_suffix('s').filter(|stem| stem.len() > 2).unwrap_or(word);
        Sql::holds("o.label", stem)
    });
    let place =
        |place: &String| Sql::any([Sql::new("o.country = ?", [place.clone()]), Sql::has_words("o.place_name", place)]);
    let places = (!filter.places.is_empty()).then(|| Sql::any(filter.places.iter().map(place)));
    words.chain(places)
}
