//! Places: where events took place, and how much is reported there.

mod common;

use common::{Paper, add, paper};
use dateline_ledger::{Filter, Ledger, Reader, Row};
use tempfile::TempDir;

fn places(papers: &[Paper], filter: &Filter) -> Vec<Row> {
    let folder = TempDir::new().expect("there is room");
    let path = folder.path().join("test.ledger");
    add(&mut Ledger::open(&path).expect("it can be made"), papers, "2025-03-06T00:00:00Z");
    let mut rows = Vec::new();
    let take = |row| {
        rows.push(row);
        true
    };
    let reader = Reader::open(&path, None).expect("it can be read");
    reader.places(filter, None, take).expect("it can be asked");
    rows
}

fn lines(rows: &[Row]) -> Vec<String> {
    let line = |row: &Row| {
        let text = |column: &str| row.get(column).as_str().unwrap_or("-").to_owned();
        format!(
            "{} {} {}: {} of {}",
            text("place_name"),
            text("country"),
            text("geo_precision"),
            row.get("n_events"),
            row.get("n_reports")
        )
    };
    rows.iter().map(line).collect()
}

#[test]
fn a_place_has_its_events_and_their_reports() {
    let papers = [
        paper("one", "Police arrested the mayor in Brno on Monday.").by("Daily"),
        paper("two", "The mayor was arrested by police in Brno on Monday, a witness said.").by("Weekly"),
        paper("three", "Soldiers attacked a convoy in Kenya on Tuesday.").by("Daily"),
    ];
    let rows = places(&papers, &Filter::default());
    assert_eq!(lines(&rows), ["Brno CZE settlement: 1 of 2", "Kenya KEN country: 1 of 1"]);
    assert!(rows.iter().all(|row| row.get("lat").is_f64() && row.get("lon").is_f64()));
    let filter = Filter { types: vec!["ASSAULT".to_owned()], ..Filter::default() };
    assert_eq!(lines(&places(&papers, &filter)), ["Kenya KEN country: 1 of 1"]);
}

#[test]
fn what_has_no_place_is_nowhere() {
    let papers = [paper("one", "Police arrested the mayor on Monday.")];
    assert_eq!(lines(&places(&papers, &Filter::default())), Vec::<String>::new());
}
