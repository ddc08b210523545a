//! Pairs: who acts toward whom.

mod common;

use common::{add, at, know, paper, run};
use dateline_ledger::{Correction, Decision, Ledger, Reader, Row};
use tempfile::TempDir;

fn lines(reader: &Reader) -> Vec<String> {
    let mut lines = Vec::new();
    let line = |row: &Row| {
        let name = |column: &str| row.get(column).as_str().unwrap_or("-").to_owned();
        let [reports, independent, joint, conflict] =
            ["n_reports", "n_independent", "n_joint", "n_conflict"].map(|column| row.get(column).to_string());
        format!(
            "{} -> {}: {reports}, {independent} independent, {joint} joint, {conflict} of conflict",
            name("actor_name"),
            name("other_name")
        )
    };
    let take = |row: Row| {
        lines.push(line(&row));
        true
    };
    reader.pairs(None, take).expect("it can be asked");
    lines
}

#[test]
fn pairs_are_counted_by_independent_reports_and_joint_ones_told_apart() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("test.ledger");
    let papers = [
        paper("one", "Russia attacked Ukraine on Monday.").by("Daily"),
        paper("two", "Russia attacked Ukraine on Tuesday, a witness told the Weekly.").by("Weekly"),
        paper("three", "France and Germany signed an agreement on Tuesday.").by("Daily"),
        paper("four", "The police arrested Russia's ambassador in 1987.").by("Daily"),
    ];
    let mut ledger = Ledger::open(&path).unwrap();
    add(&mut ledger, &papers, "2025-03-06T00:00:00Z");
    let first = lines(&Reader::open(&path, None).unwrap());
    assert_eq!(
        first,
        [
            "Russia -> Ukraine: 2, 2 independent, 0 joint, 2 of conflict",
            "France -> Germany: 1, 1 independent, 1 joint, 0 of conflict",
            "Germany -> France: 1, 1 independent, 1 joint, 0 of conflict",
        ]
    );
    let mut reports = Vec::new();
    let query = "SELECT report_id FROM reports WHERE publisher = 'Weekly' AND event_type = 'ASSAULT'";
    let take = |row: Row| {
        reports.push(row.get("report_id").as_str().unwrap().to_owned());
        true
    };
    Reader::open(&path, None).unwrap().sql(query, take).unwrap();
    let correction = Correction { report: &reports[0], field: "not_an_event", value: "true" };
    let decision = Decision { by: "Ana Kovar", reason: "misread" };
    ledger.correct(correction, decision, &run("1"), know(), at("2025-03-07T00:00:00Z")).unwrap();
    let now = lines(&Reader::open(&path, None).unwrap());
    assert!(now.contains(&"Russia -> Ukraine: 1, 1 independent, 0 joint, 1 of conflict".to_owned()), "{now:?}");
    assert_eq!(lines(&Reader::open(&path, Some(at("2025-03-06T12:00:00Z"))).unwrap()), first, "the past is as it was");
}
