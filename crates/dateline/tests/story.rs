//! A scripted story: every link, copy, version, series and contradiction in it is found, and none besides. What is expected
//! was written by hand from the articles (`story/expected.txt`).

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use common::{dateline, documents, root};
use serde_json::Value;
use tempfile::TempDir;

/// A ledger of the story.
struct Story {
    folder: TempDir,
}

impl Story {
    fn added() -> Self {
        let folder = TempDir::new().expect("there is room");
        let news = root().join("examples/story/news.jsonl");
        let ran = dateline()
            .current_dir(folder.path())
            .args([Path::new("add"), &news, Path::new("--recorded-at=2025-06-12T06:00:00Z")])
            .output()
            .expect("the program starts");
        let told = String::from_utf8(ran.stdout).expect("output is UTF-8");
        assert!(told.starts_with("`dateline.ledger`: 29 documents added; 1 new version; "), "{told}");
        Self { folder }
    }

    fn rows(&self, query: &str) -> Vec<Value> {
        let ran = dateline().current_dir(self.folder.path()).args(["sql", query]).output().expect("the program starts");
        documents(&String::from_utf8(ran.stdout).expect("output is UTF-8"))
    }

    /// The lines that a query gives; each row has one column, `line`.
    fn lines(&self, query: &str) -> BTreeSet<String> {
        self.rows(query).iter().map(|row| row["line"].as_str().expect("a line is text").to_owned()).collect()
    }
}

/// The lines of one list of what is expected.
fn expected(list: &str) -> Vec<String> {
    let path = root().join("crates/dateline/tests/story/expected.txt");
    let text = fs::read_to_string(path).expect("it can be read");
    let begin = format!("== {list}");
    let lines = text.lines().skip_while(|line| *line != begin).skip(1).take_while(|line| !line.starts_with("== "));
    lines.filter(|line| !line.is_empty()).map(ToOwned::to_owned).collect()
}

fn assert_list(story: &Story, list: &str, query: &str) {
    assert_eq!(story.lines(query), expected(list).into_iter().collect(), "{list}");
}

#[test]
fn copies_versions_contradictions_and_series_are_those_that_were_put_in() {
    let story = Story::added();
    assert_list(
        &story,
        "copies",
        "SELECT d.name || ' ' || d.copy_kind || ' of ' || o.name AS line FROM documents d
         JOIN documents o ON o.doc_id = d.copy_group WHERE d.copy_kind <> 'original'",
    );
    assert_list(
        &story,
        "versions",
        "SELECT d.name || ' after ' || o.name AS line FROM documents d JOIN documents o ON o.doc_id = d.previous_doc_id",
    );
    assert_list(
        &story,
        "contradictions",
        "SELECT kind || ' of ' || coalesce((SELECT min(event_type) FROM report_rows WHERE report_id = left_id), about) || ': '
             || left_value || ' (' || left_publisher || ') / ' || right_value || ' (' || right_publisher || '), ' || state AS line
         FROM contradictions",
    );
    assert_list(
        &story,
        "series",
        "SELECT label || ': ' || as_of || ' ' || value || ' ' || source_name AS line FROM series
         WHERE independent AND (label LIKE 'person, dead%' OR label LIKE 'hostage, held%')",
    );
}

#[test]
fn every_document_is_in_its_story() {
    let story = Story::added();
    let sorted = |line: String| line.split(' ').map(ToOwned::to_owned).collect::<BTreeSet<_>>();
    let found = story.lines("SELECT group_concat(name, ' ') AS line FROM documents GROUP BY story_id");
    let found: BTreeSet<_> = found.into_iter().map(sorted).collect();
    assert_eq!(found, expected("stories").into_iter().map(sorted).collect());
}

/// One report, as `expected.txt` names it: document, words, type.
type Report = [String; 3];

/// An event that is expected: what it is, its reports, and those that are not found to be of it.
struct Event {
    what: String,
    reports: Vec<Report>,
    missing: Vec<Report>,
}

fn expected_events() -> Vec<Event> {
    let mut events: Vec<Event> = Vec::new();
    for line in expected("events") {
        if let Some(what) = line.strip_prefix("- ") {
            events.push(Event { what: what.to_owned(), reports: Vec::new(), missing: Vec::new() });
            continue;
        }
        let event = events.last_mut().expect("an event comes before its reports");
        let (report, is_missing) = line.strip_prefix("? ").map_or((&*line, false), |report| (report, true));
        let report = report.split(" # ").next().unwrap_or_default();
        let parts: Vec<String> = report.split(" | ").map(|part| part.trim().to_owned()).collect();
        let parts = Report::try_from(parts).expect("a report has a document, words and a type");
        if is_missing { event.missing.push(parts) } else { event.reports.push(parts) }
    }
    events
}

#[test]
fn reports_of_one_event_are_tied_and_no_others() {
    let story = Story::added();
    let rows = story.rows(
        "SELECT r.event_id, d.name, d.copy_group, r.event_type, substr(d.text, r.anchor_start + 1, r.anchor_end - r.anchor_start) AS words
         FROM reports r JOIN documents d USING (doc_id) ORDER BY r.key",
    );
    let text = |row: &Value, column: &str| row[column].as_str().unwrap_or_default().to_owned();
    let mut wrong = Vec::new();
    let mut told: BTreeMap<String, Vec<(Report, String)>> = BTreeMap::new();
    for row in &rows {
        let report = [text(row, "name"), text(row, "words"), text(row, "event_type")];
        told.entry(text(row, "event_id")).or_default().push((report, text(row, "copy_group")));
    }
    let events = expected_events();
    let of = |report: &Report| {
        let is = |(_, reports): &(&String, &Vec<(Report, String)>)| reports.iter().any(|(found, _)| found == report);
        told.iter().find(is).map(|(event, _)| event.clone())
    };
    let mut known = BTreeSet::new();
    for event in &events {
        let Some(id) = of(&event.reports[0]) else {
            wrong.push(format!("{}: {:?} is not read", event.what, event.reports[0]));
            continue;
        };
        known.insert(id.clone());
        let holds = |report: &Report| told[&id].iter().any(|(found, _)| found == report);
        let lost = event.reports.iter().filter(|report| !holds(report));
        wrong.extend(lost.map(|report| format!("{}: {report:?} is not tied to it", event.what)));
        let found = event.missing.iter().filter(|report| holds(report));
        wrong.extend(found.map(|report| format!("{}: {report:?} is found now; take its `?` away", event.what)));
        let others =
            told[&id].iter().filter(|(report, _)| !event.reports.contains(report) && !event.missing.contains(report));
        wrong.extend(others.map(|(report, _)| format!("{}: {report:?} is tied to it and should not be", event.what)));
    }
    for (id, reports) in told.iter().filter(|(id, _)| !known.contains(*id)) {
        let texts: BTreeSet<&String> = reports.iter().map(|(_, group)| group).collect();
        if texts.len() > 1 {
            wrong.push(format!("{id} is invented: {reports:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let links = events.iter().flat_map(|event| &event.reports).count();
    let missing = events.iter().flat_map(|event| &event.missing).count();
    assert!(links > 3 * missing, "most is found: {links} reports, {missing} missing");
}
