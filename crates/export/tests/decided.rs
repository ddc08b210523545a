//! What people decided, in the tables.

mod common;

use std::path::Path;

use common::{Exported, correct, order};
use dateline_export::Format;
use serde_json::json;

const STRIKE: &[(&str, &str, &str)] = &[
    ("a", "Morning Post", "Israel bombed Rafah on Monday."),
    ("b", "Evening News", "Israel bombed Rafah on Monday, the Red Cross said."),
];

#[test]
fn a_report_that_is_said_to_be_no_event_counts_for_no_event() {
    let voided = |path: &Path| correct(path, "publisher = 'Morning Post'", "not_an_event", "true");
    let [whole, out] =
        [Exported::of(STRIKE, &order(Format::Jsonl)), Exported::changed(STRIKE, &order(Format::Jsonl), voided)];
    assert_eq!((whole.rows("events").len(), &whole.rows("events")[0]["n_documents"]), (1, &json!(2)));
    let event = &out.rows("events")[0];
    assert_eq!((&event["n_documents"], &event["source_kinds"]), (&json!(1), &json!(["organization"])));
}

#[test]
fn no_figure_and_no_tie_is_of_a_report_that_is_said_to_be_no_event() {
    let texts = [("a", "Morning Post", "Israel bombed Rafah on Monday, killing 45 people.")];
    let of_figure = "report_id IN (SELECT report_id FROM quantities WHERE value = 45)";
    let voided = |path: &Path| correct(path, of_figure, "not_an_event", "true");
    let figures = Exported::of(&texts, &order(Format::Jsonl)).rows("quantities");
    let report = figures.iter().find_map(|row| row["report_id"].as_str()).expect("the figure is of a report");
    let out = Exported::changed(&texts, &order(Format::Jsonl), voided);
    for table in ["reports", "participants", "quantities", "links"] {
        assert!(!out.file(&format!("{table}.jsonl")).contains(report), "{table}");
    }
    let notes = Exported::changed(&texts, &order(Format::Jsonld), voided).file("annotations.jsonld");
    assert!(!notes.contains(report));
}
