//! What people decided, in the tables.

mod common;

use std::path::Path;

use common::{Exported, correct, order};
use dateline_export::Format;
use serde_json::{Value, json};

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

#[test]
fn what_a_person_corrected_is_a_change() {
    let out = Exported::changed(STRIKE, &order(Format::Jsonl), |path| {
        correct(path, "event_type = 'ASSAULT'", "place", "Khan Younis, PSE")
    });
    let changes: Vec<Value> = out.rows("changes").into_iter().filter(|row| row["reason"] == "human").collect();
    assert_eq!(changes.len(), 1);
    let columns = ["table", "column", "old", "new", "by"].map(|name| changes[0][name].as_str().unwrap_or_default());
    assert_eq!(columns, ["reports", "place_name", "Rafah", "Khan Younis", "Ana Kovar"]);
    assert!(out.rows("reports").iter().any(|row| row["report_id"] == changes[0]["row_id"]));
    let split = out.rows("changes").into_iter().find(|row| row["reason"] == "split").expect("it happened elsewhere");
    assert_eq!((&split["column"], &split["row_id"]), (&json!("event_id"), &changes[0]["row_id"]));
}
