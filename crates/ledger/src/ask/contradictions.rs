//! Contradictions: pairs of reports or figures that cannot both hold.

use super::conditions::Conditions;
use super::{Filter, Row};
use crate::{LedgerError, Reader};

impl Reader {
    /// The contradictions of these `kinds` (`status`, `value`, `sum`; none for all), newest first, about the days of the
    /// filter, with the words of `filter.text` in what either side says. `take` says whether to go on.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn contradictions(
        &self,
        kinds: &[String],
        filter: &Filter,
        limit: Option<u32>,
        take: impl FnMut(Row) -> bool,
    ) -> Result<(), LedgerError> {
        let mut conditions = Conditions::default();
        conditions.one_of("kind", kinds);
        if let Some(since) = filter.since {
            conditions.add("valid_to >= ?", [since.to_string()]);
        }
        if let Some(until) = filter.until {
            conditions.add("valid_from <= ?", [until.to_string()]);
        }
        for word in filter.text.iter().flat_map(|text| text.split_whitespace()) {
            let sides = "concat_ws(' ', about, left_quote, right_quote, left_source, right_source) LIKE ?";
            conditions.add(sides, [format!("%{word}%")]);
        }
        let limit = limit.map_or_else(String::new, |limit| format!(" LIMIT {limit}"));
        let order = "valid_from DESC, kind, left_id, right_id";
        let text = format!("SELECT * FROM contradictions{} ORDER BY {order}{limit}", conditions.text());
        self.rows(&text, conditions.cells, &[], take).map_err(|source| LedgerError::of(&self.path, source))
    }
}
