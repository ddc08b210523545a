//! A scripted story: every copy, version, story, figure and contradiction in it is found, and none besides. What is expected
//! was written by hand (`examples/story/README.md`).

mod common;

use std::path::Path;

use common::{dateline, documents, root};
use serde_json::Value;
use tempfile::TempDir;

/// The lines that a query to the ledger of the story gives; each row has one column, `line`.
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

    fn lines(&self, query: &str) -> Vec<String> {
        let ran = dateline().current_dir(self.folder.path()).args(["sql", query]).output().expect("the program starts");
        let rows = documents(&String::from_utf8(ran.stdout).expect("output is UTF-8"));
        rows.iter().map(|row: &Value| row["line"].as_str().expect("a line is text").to_owned()).collect()
    }
}

#[test]
fn all_that_was_put_into_the_story_is_found_and_nothing_else() {
    let story = Story::added();
    let copies = "SELECT d.name || ' ' || d.copy_kind || ' of ' || o.name AS line FROM documents d
                  JOIN documents o ON o.doc_id = d.copy_group WHERE d.copy_kind <> 'original' ORDER BY d.name";
    assert_eq!(
        story.lines(copies),
        [
            "blast-copy syndicated of blast-agency",
            "blast-short excerpt of blast-agency",
            "copper-copy near_copy of copper-sign",
            "release-copy syndicated of release-agency",
        ]
    );
    let versions = "SELECT d.name || ' after ' || o.name AS line FROM documents d JOIN documents o ON o.doc_id = d.previous_doc_id";
    assert_eq!(story.lines(versions), ["hospital-v2 after hospital-v1"]);
    let stories = "SELECT count(*) || ': ' || min(name) || ' … ' || max(name) AS line FROM documents GROUP BY story_id ORDER BY count(*) DESC";
    assert_eq!(
        story.lines(stories),
        ["25: aid-workers … un-condemns", "3: copper-copy … copper-unions", "2: flood-first … flood-second"]
    );
    let contradictions = "SELECT kind || ' ' || left_value || ' / ' || right_value || ', ' || coalesce(left_publisher, '') || ' / '
                          || coalesce(right_publisher, '') || ': ' || state AS line FROM contradictions ORDER BY valid_from, kind";
    assert_eq!(
        story.lines(contradictions),
        [
            "denial denied / happened, Coast News Agency / Morning Herald: open",
            "value 12.0 / 15.0, Coast News Agency / The Savanna Post: open",
            "denial happened / denied, Lakeside Radio / Morning Herald: one_withdrawn",
            "place Oslo / Bergen, Nordlys Weekly / Lakeside Radio: open",
        ]
    );
    let series = "SELECT label || ' ' || as_of || ' ' || value || ' ' || source_name AS line FROM series
                  WHERE label IN ('person, dead, Garissa', 'hostage, held, Garissa') AND independent ORDER BY label, as_of, value";
    assert_eq!(
        story.lines(series),
        [
            "hostage, held, Garissa 2025-06-04 9.0 Red Cross",
            "hostage, held, Garissa 2025-06-07 5.0 Red Cross",
            "person, dead, Garissa 2025-06-02 12.0 Kenyan officials",
            "person, dead, Garissa 2025-06-02 15.0 Red Cross",
            "person, dead, Garissa 2025-06-03 14.0 Kenyan officials",
        ]
    );
}

#[test]
fn what_many_documents_tell_is_one_event() {
    let story = Story::added();
    let events = "SELECT e.event_type || ' ' || e.date_from || ' ' || e.n_reports || ' ' || e.n_independent AS line FROM events e
                  WHERE (e.event_type = 'AGREE' AND e.place_name = 'Oslo') OR (e.mode = 'release' AND e.date_from IS NOT NULL) ORDER BY e.date_from, e.n_reports";
    let expected = ["RETREAT 2025-06-07 3 2", "AGREE 2025-06-10 2 2", "RETREAT 2025-06-11 1 1"];
    let found = story.lines(events);
    for event in expected {
        assert!(found.iter().any(|line| line == event), "{event} in {found:?}");
    }
}
