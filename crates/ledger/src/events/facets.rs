//! What reports add to the account of their event. A further report is compared with the first one, and with those that name
//! a side, a day or a place which it does not.

use std::sync::LazyLock;

use rusqlite::Transaction;

use super::account::Account;
use super::find_by;
use crate::views::written;
use crate::write::insert::insert;

/// Further accounts of one event.
const MOST: usize = 4;

/// The reports that add to an event.
static OF_EVENT: LazyLock<String> = LazyLock::new(|| {
    written(
        "SELECT x.report FROM facet_rows x JOIN member_rows n ON n.report = x.report AND n.event = x.event AND LIVE(n)
         JOIN report_rows r ON r.key = x.report JOIN coding_rows c ON c.key = r.coding AND LIVE(c)
         WHERE x.event = ? AND EVENT(r) ORDER BY x.report",
        None,
    )
});

/// The accounts of an event that add to its first one, as far as their reports stand.
pub(super) fn of(transaction: &Transaction<'_>, event: i64) -> rusqlite::Result<Vec<Account>> {
    let mut query = transaction.prepare_cached(&OF_EVENT)?;
    let reports = query.query_map([event], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
    let accounts = reports.into_iter().map(|report| Account::of_report(transaction, report));
    accounts.filter_map(Result::transpose).collect()
}

/// Keeps a report as an account of its event if it tells what none before it does.
pub(super) fn add(
    transaction: &Transaction<'_>,
    event: i64,
    account: &Account,
    commit_no: i64,
) -> rusqlite::Result<()> {
    let first = Account::event(transaction, event)?;
    if !account.adds_to(&first) {
        return Ok(());
    }
    let others = of(transaction, event)?;
    if others.len() >= MOST || others.iter().any(|other| other.key == account.key || !account.adds_to(other)) {
        return Ok(());
    }
    let row: &[(&str, &dyn rusqlite::ToSql)] =
        &[("event", &event), ("report", &account.key), ("commit_no", &commit_no)];
    insert(transaction, "facet_rows", row)?;
    find_by(transaction, event, account)
}

impl Account {
    /// Whether it names a side, states a day or tells a place that `other` does not.
    fn adds_to(&self, other: &Self) -> bool {
        let sides = (other.actors.is_empty() && !self.actors.is_empty())
            || (other.recipients.is_empty() && !self.recipients.is_empty());
        sides || (self.dated && !other.dated) || (self.place.is_some() && other.place.is_none())
    }
}
