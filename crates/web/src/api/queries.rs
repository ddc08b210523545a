//! Lists that the ledger has no question for, as SQL.

use dateline_ledger::{Filter, LedgerError, Reader, Row};

/// The figures of one measure, whose id must be a plain one. It is looked up by its key, and that as a number in the query:
/// only so does SQLite leave the other measures alone.
pub(super) fn figures(
    reader: &Reader,
    measure: &str,
    limit: Option<u32>,
    take: impl FnMut(Row) -> bool,
) -> Result<(), LedgerError> {
    let mut key = None;
    reader.sql(&format!("SELECT key FROM measure_rows WHERE measure_id = '{measure}'"), |row| {
        key = row.get("key").as_i64();
        false
    })?;
    let Some(key) = key else { return Ok(()) };
    let query = format!(
        "SELECT measure_id, label, as_of, source_name, source_kind, publisher, value, value_low, value_high, change, parts_sum, hedge,
                certainty, denied, independent, part_of, place_by, words, quantity_id, doc_id, published_day, story_id, recorded_at
         FROM series WHERE measure_key = {key} ORDER BY as_of, key{}",
        limited(limit)
    );
    reader.sql(&query, take)
}

/// The query for all figures. Only days and a number, which this program has written, come into it.
pub(super) fn quantities(filter: &Filter, limit: Option<u32>) -> String {
    let since = filter.since.map(|day| format!(" AND published_day >= '{day}'")).unwrap_or_default();
    let until = filter.until.map(|day| format!(" AND published_day <= '{day}'")).unwrap_or_default();
    format!("SELECT * FROM quantities WHERE TRUE{since}{until} ORDER BY key DESC{}", limited(limit))
}

fn limited(limit: Option<u32>) -> String {
    limit.map(|limit| format!(" LIMIT {limit}")).unwrap_or_default()
}

/// An id that can stand in a query.
pub(crate) fn plain_id(id: &str) -> Option<&str> {
    (!id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(id)
}
