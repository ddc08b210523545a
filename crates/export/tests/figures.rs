//! Figures in the tables, and what their sources make of them.

mod common;

use common::{Exported, order};
use dateline_export::Format;
use serde_json::{Value, json};

#[test]
fn a_figure_that_its_source_denies_counts_no_deaths() {
    let texts = [(
        "a",
        "Morning Post",
        "The army denied that 35 soldiers were dead. The Red Cross said 12 soldiers were dead.",
    )];
    let out = Exported::of(&texts, &order(Format::Jsonl));
    let of = |table: &str, value: f64| -> Value {
        let rows = out.rows(table);
        rows.iter().find(|row| row["value"] == value).unwrap_or_else(|| panic!("no {value} in {table}")).clone()
    };
    let (denied, stated) = (of("quantities", 35.0), of("quantities", 12.0));
    assert_eq!((&denied["denied"], &stated["denied"]), (&json!(true), &json!(false)));
    for column in ["deaths_low", "deaths_best", "deaths_high"] {
        assert_eq!((&denied[column], &stated[column]), (&Value::Null, &json!(12)), "{column}");
    }
    assert_eq!((&of("series", 35.0)["denied"], &of("series", 12.0)["denied"]), (&json!(true), &json!(false)));
    let notes = Exported::of(&texts, &order(Format::Jsonld)).file("annotations.jsonld");
    assert_eq!(notes.matches("\"dl:denied\":true").count(), 1);
}

#[test]
fn a_figure_and_its_denial_differ_in_their_value() {
    let texts = [
        ("a", "Morning Post", "The Red Cross said 35 soldiers were dead in Tabora."),
        ("b", "Evening News", "The army denied that 35 soldiers were dead in Tabora."),
    ];
    let pairs = Exported::of(&texts, &order(Format::Jsonl)).rows("contradictions");
    let of_figures: Vec<&Value> = pairs.iter().filter(|row| row["kind"] == "denial").collect();
    assert!(!of_figures.is_empty() && of_figures.iter().all(|row| row["column"] == "value"), "{pairs:?}");
}

#[test]
fn a_source_that_is_not_named_is_null() {
    let texts = [("a", "Morning Post", "The strike reportedly killed 30 soldiers.")];
    let out = Exported::of(&texts, &order(Format::Jsonl));
    for (table, column) in [("reports", "source_name"), ("attributions", "source_text"), ("series", "source_name")] {
        let rows = out.rows(table);
        assert!(!rows.is_empty() && rows.iter().all(|row| row[column] != ""), "{table}: {rows:?}");
    }
}
