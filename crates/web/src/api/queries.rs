//! Lists that the ledger has no question for, as SQL.

use dateline_ledger::Filter;

/// The query for the figures of one measure, whose id must be a plain one.
pub(super) fn figures(measure: &str, limit: Option<u32>) -> String {
    format!(
        "SELECT measure_id, label, as_of, source_name, source_kind, publisher, value, value_low, value_high, change, parts_sum, hedge,
                certainty, denied, independent, part_of, place_by, words, quantity_id, doc_id, published_day, story_id, recorded_at
         FROM series WHERE measure_key IN (SELECT key FROM measure_rows WHERE measure_id = '{measure}') ORDER BY as_of, key{}",
        limited(limit)
    )
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
