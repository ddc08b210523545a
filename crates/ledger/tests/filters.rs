//! What passes a filter.

mod common;

use common::{add, ask, column, paper, sql};
use dateline_ledger::{Filter, Ledger, Reader, View};
use tempfile::TempDir;

fn made(papers: &[common::Paper]) -> (TempDir, Reader) {
    let folder = TempDir::new().expect("there is room");
    let path = folder.path().join("a.ledger");
    add(&mut Ledger::open(&path).expect("it can be made"), papers, "2025-03-10T10:00:00Z");
    (folder, Reader::open(&path, None).expect("it can be read"))
}

#[test]
fn a_report_without_a_day_passes_by_its_day_of_publication() {
    let (_folder, reader) = made(&[
        paper("a", "Soldiers detained protesters in Brno.").on("2025-03-04"),
        paper("b", "Soldiers detained protesters in Brno.").on("2025-03-08"),
        paper("c", "Police freed ten prisoners in Tabora on Monday.").on("2025-03-08"),
    ]);
    assert_eq!(sql(&reader, "SELECT 1 FROM reports WHERE date_from IS NULL AND date_to IS NULL").len(), 2);
    let days = |since: &str, until: &str| {
        let filter = Filter { since: since.parse().ok(), until: until.parse().ok(), ..Filter::default() };
        let mut days = column(&ask(&reader, View::Reports, filter), "published_day");
        days.sort();
        days.join(" ")
    };
    assert_eq!(days("1900-01-01", ""), "2025-03-04 2025-03-08 2025-03-08");
    assert_eq!(days("", "2025-03-05"), "2025-03-04 2025-03-08", "of which one took place on 3 March");
    assert_eq!(days("2025-03-05", "2025-03-09"), "2025-03-08");
    assert_eq!(days("2025-03-01", "2025-03-02"), "");
}
