//! The tables of dateline's own shape.

use dateline_ledger::{Row, sha256};
use serde_json::Value;

use crate::countries::Countries;
use crate::formats::Format;
use crate::select::Selection;
use crate::source::{Source, id};
use crate::table::{Column, SCHEMA, Table};
use crate::value::{cell, text};
use crate::{ExportError, Order};

/// Writes `table` in the form asked for; returns how many rows it has. `None` where the form cannot hold it.
pub(crate) fn write(
    source: &Source<'_>,
    order: &Order,
    selection: Option<&Selection>,
    countries: &Countries,
    (table, format): (&'static Table, Format),
    folder: &std::path::Path,
) -> Result<Option<u64>, ExportError> {
    let Some(mut sheet) = format.open(folder, table)? else { return Ok(None) };
    let maker = Maker { table, countries, no_text: order.no_text };
    let mut count = 0;
    let query = query(&table.name).replace("JOIN events v", &format!("JOIN {} v", order.rule.view()));
    source.rows(&query, |row| {
        if selection.is_some_and(|selection| !selection.holds(&table.name, &row)) {
            return Ok(());
        }
        let values = maker.values(&row);
        if !sheet.holds(&values) {
            return Ok(());
        }
        count += 1;
        sheet.write(&values)
    })?;
    sheet.finish()?;
    Ok(Some(count))
}

/// The query behind a table. Its columns are found by name; those that it has not are empty.
fn query(table: &str) -> &'static str {
    match table {
        "documents" => include_str!("queries/documents.sql"),
        "reports" => include_str!("queries/reports.sql"),
        "participants" => include_str!("queries/participants.sql"),
        "entities" => include_str!("queries/entities.sql"),
        "attributions" => include_str!("queries/attributions.sql"),
        "quantities" => include_str!("queries/quantities.sql"),
        "events" => include_str!("queries/events.sql"),
        "measures" => include_str!("queries/measures.sql"),
        "series" => include_str!("queries/series.sql"),
        "contradictions" => include_str!("queries/contradictions.sql"),
        "links" => include_str!("queries/links.sql"),
        "changes" => include_str!("queries/changes.sql"),
        "runs" => include_str!("queries/runs.sql"),
        "denominators" => include_str!("queries/denominators.sql"),
        other => unreachable!("`{other}` is a table of `tables.txt` without a query"),
    }
}

struct Maker<'a> {
    table: &'static Table,
    countries: &'a Countries,
    no_text: bool,
}

impl Maker<'_> {
    fn values(&self, row: &Row) -> Vec<Value> {
        self.table.columns.iter().map(|column| self.value(row, column)).collect()
    }

    fn value(&self, row: &Row, column: &Column) -> Value {
        if self.no_text && column.has_words {
            return Value::Null;
        }
        column.kind.fit(self.made(row, &column.name).unwrap_or_else(|| row.get(&column.name).clone()))
    }

    /// Values that are made here and not in the query.
    fn made(&self, row: &Row, column: &str) -> Option<Value> {
        let country = || self.countries.get(text(row.get("country")));
        Some(match (self.table.name.as_str(), column) {
            (_, "cow") => country()?.cow.into(),
            (_, "gw") => country()?.gw.into(),
            ("changes", "change_id") => {
                id(&["recorded_at", "table", "row_id", "column", "old", "new"].map(|name| row.get(name))).into()
            }
            ("runs", "schema") => SCHEMA.into(),
            ("runs", "settings_sha256") => sha256(cell(row.get("settings"))).into(),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_has_a_query() {
        for table in Table::all() {
            assert!(query(&table.name).contains("ORDER BY"), "{}: rows have a fixed order", table.name);
        }
    }
}
