//! Rows of a ledger as a table to read.

use comfy_table::{ContentArrangement, Table, presets};
use dateline_ledger::Row;
use serde_json::Value;

/// A column of the table: its heading, and the columns of the row that are joined in it. `>` stands between two sides.
pub(crate) type Column = (&'static str, &'static [&'static str]);

/// The main columns of reports.
pub(crate) const REPORTS: &[Column] = &[
    ("date", &["date_edtf"]),
    ("event", &["event_type", "mode"]),
    ("status", &["status"]),
    ("who", &["actor_names"]),
    ("to whom", &["recipient_names"]),
    ("where", &["place_name", "country"]),
    ("on whose word", &["source_name"]),
    ("published by", &["publisher", "published_day"]),
    ("corrected; the machine read", MACHINE),
];

/// The main columns of events.
pub(crate) const EVENTS: &[Column] = &[
    ("date", &["date_edtf"]),
    ("event", &["event_type", "mode"]),
    ("status", &["statuses"]),
    ("who", &["actor_names"]),
    ("to whom", &["recipient_names"]),
    ("where", &["place_name", "country"]),
    ("reports", &["n_reports"]),
    ("independent", &["n_independent"]),
    ("corrected; the machine read", MACHINE),
];

/// The main columns of stories.
pub(crate) const STORIES: &[Column] = &[
    ("id", &["story_id"]),
    ("from", &["first_day"]),
    ("to", &["last_day"]),
    ("story", &["title"]),
    ("documents", &["n_documents"]),
    ("independent", &["n_independent"]),
    ("events", &["n_events"]),
    ("who", &["participants"]),
    ("where", &["place_name"]),
];

/// The main columns of corrections.
pub(crate) const CORRECTIONS: &[Column] = &[
    ("id", &["correction_id"]),
    ("words", &["anchor"]),
    ("field", &["field"]),
    ("machine", &["machine"]),
    ("corrected to", &["value"]),
    ("by", &["by_whom"]),
    ("reason", &["reason"]),
    ("state", &["state"]),
];

/// The main columns of what became known, or is read differently.
pub(crate) const DIFFERENCES: &[Column] = &[
    ("change", &["change"]),
    ("day", &["day"]),
    ("about", &["about"]),
    ("before", &["before"]),
    ("after", &["after"]),
];

/// The main columns of contradictions.
pub(crate) const CONTRADICTIONS: &[Column] = &[
    ("id", &["contradiction_id"]),
    ("day", &["valid_from"]),
    ("kind", &["kind"]),
    ("one side", &["left_value", "left_quote"]),
    ("says", &["left_source", "left_publisher"]),
    ("the other", &["right_value", "right_quote"]),
    ("says", &["right_source", "right_publisher"]),
];

/// The main columns of quotes.
pub(crate) const QUOTES: &[Column] = &[
    ("published", &["published_day", "publisher"]),
    ("who", &["source_text"]),
    ("kind", &["source_kind"]),
    ("how", &["cue_text", "certainty"]),
    ("what", &["content_text"]),
];

/// The main columns of measures.
pub(crate) const MEASURES: &[Column] = &[
    ("what", &["label"]),
    ("figures", &["n_figures"]),
    ("documents", &["n_documents"]),
    ("from", &["first_day"]),
    ("to", &["last_day"]),
    ("lowest", &["lowest"]),
    ("highest", &["highest"]),
];

/// The main columns of series.
pub(crate) const SERIES: &[Column] = &[
    ("what", &["label"]),
    ("day", &["as_of"]),
    ("figure", &["denied", "value"]),
    ("step", &["change"]),
    ("parts", &["parts_sum"]),
    ("words", &["words"]),
    ("on whose word", &["source_name"]),
    ("sure", &["certainty"]),
    ("published by", &["publisher", "published_day"]),
];

/// The main columns of documents.
pub(crate) const DOCUMENTS: &[Column] =
    &[("published", &["published_day", "publisher"]), ("name", &["title", "name"]), ("words", &["extract"])];

/// Digits of an id that a table shows; they are enough to name it.
const SHORT_ID: usize = 8;
/// The column that is shown only where a person corrected something.
const MACHINE: &[&str] = &["machine"];
/// Widest table that is laid out, in columns.
const WIDEST: u16 = 160;

/// The table of `rows`, as wide as the terminal; all columns where `columns` is empty.
pub(crate) fn table(rows: &[Row], columns: &[Column]) -> Table {
    let width = terminal_size::terminal_size().map_or(WIDEST, |(width, _)| width.0.min(WIDEST));
    let mut table = Table::new();
    table
        .load_style(presets::UTF8_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width);
    if columns.is_empty() {
        let names = |row: &Row| row.columns().map(|(name, _)| name.to_owned()).collect::<Vec<_>>();
        table.set_header(rows.first().map(names).unwrap_or_default());
        table.add_rows(rows.iter().map(|row| row.columns().map(|(_, value)| shown(value)).collect::<Vec<_>>()));
    } else {
        let is_filled = |(_, names): &&Column| *names != MACHINE || rows.iter().any(|row| !cell(row, names).is_empty());
        let columns: Vec<&Column> = columns.iter().filter(is_filled).collect();
        table.set_header(columns.iter().map(|(heading, _)| *heading));
        table.add_rows(rows.iter().map(|row| columns.iter().map(|(_, names)| cell(row, names)).collect::<Vec<_>>()));
    }
    table
}

fn cell(row: &Row, names: &[&str]) -> String {
    let value = |name: &&str| match told(name, row.get(name)) {
        id if name.ends_with("_id") => id.chars().take(SHORT_ID).collect(),
        value if name.ends_with("_value") => whole(&value).to_owned(),
        value => value,
    };
    names.iter().map(value).filter(|value| !value.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A value in a cell: what is so is told by the name of its column, and what is not by nothing.
fn told(name: &str, value: &Value) -> String {
    match value {
        Value::Bool(is_so) => if *is_so { name } else { "" }.to_owned(),
        other => shown(other),
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::Array(values) => values.iter().map(shown).collect::<Vec<_>>().join(", "),
        Value::Object(members) => {
            let told = members.iter().map(|(name, value)| format!("{name}: {}", shown(value)));
            told.collect::<Vec<_>>().join("; ")
        }
        Value::Number(number) => whole(&number.to_string()).to_owned(),
        Value::Bool(flag) => flag.to_string(),
    }
}

/// A number without the `.0` of a whole one; other words as they are.
fn whole(number: &str) -> &str {
    number.strip_suffix(".0").filter(|whole| whole.parse::<i64>().is_ok()).unwrap_or(number)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_so_is_told_by_its_name() {
        assert_eq!(told("denied", &json!(true)), "denied");
        assert_eq!(told("denied", &json!(false)), "");
        assert_eq!(told("value", &json!(35.0)), "35");
    }

    #[test]
    fn values_are_shown_in_words() {
        assert_eq!(shown(&json!(12.0)), "12");
        assert_eq!(shown(&json!(12.5)), "12.5");
        assert_eq!(shown(&json!(120)), "120");
        assert_eq!(shown(&json!(-3.0)), "-3");
        assert_eq!(
            shown(&json!({"status": "happened", "actor_names": ["A", "B"]})),
            "actor_names: A, B; status: happened"
        );
        assert_eq!(["12.0", "section 2.0", "detained"].map(whole), ["12", "section 2.0", "detained"]);
    }
}
