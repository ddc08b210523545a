//! Contradictions: pairs of reports or figures that cannot both hold.

use super::conditions::Conditions;
use super::words::match_expression;
use super::{Filter, Row, limited};
use crate::{LedgerError, Reader};

/// The day on which the later side was published: that of a pair of which no day is known.
const PUBLISHED: &str = "(SELECT max(d.published_day) FROM coding_rows c JOIN document_rows d ON d.key = c.doc
    WHERE c.key IN (o.left_coding, o.right_coding))";

impl Reader {
    /// The contradictions of these `kinds` and `states` (none for all), newest first, about the days of the filter (where no day
    /// is known, published then), with the words of `filter.text` in what either side says. `take` says whether to go on.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn contradictions(
        &self,
        kinds: &[String],
        states: &[String],
        filter: &Filter,
        limit: Option<u32>,
        take: impl FnMut(Row) -> bool,
    ) -> Result<(), LedgerError> {
        let mut conditions = Conditions::default();
        conditions.one_of("o.kind", kinds);
        conditions.one_of("v.state", states);
        conditions.begins("v.story_id", &filter.stories);
        if let Some(since) = filter.since {
            conditions.add(format!("coalesce(o.valid_to, o.valid_from, {PUBLISHED}) >= ?"), [since.to_string()]);
        }
        if let Some(until) = filter.until {
            conditions.add(format!("coalesce(o.valid_from, o.valid_to, {PUBLISHED}) <= ?"), [until.to_string()]);
        }
        match filter.text.as_deref().filter(|text| !text.trim().is_empty()).map(match_expression) {
            Some(Some(expression)) => {
                conditions.add("o.key IN (SELECT rowid FROM clash_words WHERE clash_words MATCH ?)", [expression]);
            }
            Some(None) => conditions.add("FALSE", []),
            None => {}
        }
        let limit = limited(limit);
        let text = format!(
            "SELECT v.* FROM clash_rows o CROSS JOIN contradictions v ON v.key = o.key{} ORDER BY o.valid_from DESC, o.key{limit}",
            conditions.text()
        );
        self.rows(&text, conditions.cells, &["key"], take).map_err(|source| LedgerError::of(&self.path, source))
    }
}
