//! Two events that turn out to be one: the reports of the younger go over to the older, and that they did is kept.

use rusqlite::Transaction;

use super::account::Account;
use super::facets;
use super::likeness::agreement;
use crate::write::insert::insert;

/// An account that agrees this much with two events shows that they are one.
pub(super) const MERGES: f64 = 0.65;

/// Whether two events may be one: their accounts do not contradict each other, and no document tells of both apart.
pub(super) fn can_be_one(transaction: &Transaction<'_>, one: i64, other: i64) -> rusqlite::Result<bool> {
    let accounts = (Account::event(transaction, one)?, Account::event(transaction, other)?);
    let mut query = transaction.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM member_rows n JOIN report_rows r ON r.key = n.report
         JOIN report_rows s ON s.coding = r.coding JOIN member_rows m ON m.report = s.key AND m.until IS NULL
         WHERE n.event = ?1 AND n.until IS NULL AND m.event = ?2)",
    )?;
    let told_apart: bool = query.query_row((one, other), |row| row.get(0))?;
    Ok(!told_apart && agreement(&accounts.0, &accounts.1).is_some())
}

/// Moves the reports of one event to another.
pub(super) fn merge(
    transaction: &Transaction<'_>,
    from: i64,
    into: i64,
    because: &[String],
    commit_no: i64,
) -> rusqlite::Result<()> {
    let because = serde_json::Value::from(because).to_string();
    let moved = "SELECT report, score FROM member_rows WHERE event = ? AND until IS NULL ORDER BY key";
    let mut query = transaction.prepare_cached(moved)?;
    let reports = query.query_map([from], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let reports = reports.collect::<rusqlite::Result<Vec<(i64, f64)>>>()?;
    let end = "UPDATE member_rows SET until = ?1 WHERE event = ?2 AND until IS NULL";
    transaction.prepare_cached(end)?.execute((commit_no, from))?;
    for (report, score) in reports {
        let row: &[(&str, &dyn rusqlite::ToSql)] = &[
            ("report", &report),
            ("event", &into),
            ("score", &score),
            ("because", &"[\"a report that agrees with both events\"]"),
            ("since", &commit_no),
        ];
        insert(transaction, "member_rows", row)?;
        if let Some(account) = Account::of_report(transaction, report)? {
            facets::add(transaction, into, &account, commit_no)?;
        }
    }
    let id = |event: i64| {
        let question = "SELECT event_id FROM event_rows WHERE key = ?";
        transaction.query_row(question, [event], |row| row.get::<_, String>(0))
    };
    let row: &[(&str, &dyn rusqlite::ToSql)] = &[
        ("kind", &"event"),
        ("from_id", &id(from)?),
        ("into_id", &id(into)?),
        ("because", &because),
        ("commit_no", &commit_no),
    ];
    insert(transaction, "merge_rows", row).map(drop)
}
