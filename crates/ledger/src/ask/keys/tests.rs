//! Rows are the same whichever way they are found.

use dateline_coder::document::Document;
use dateline_coder::{Coded, Knowledge, code};
use dateline_text::{Article, Published, Text};
use jiff::Timestamp;
use tempfile::TempDir;

use super::*;
use crate::{Correction, Decision, Filter, Ledger, Rule, Run, as_of};

const NEWS: [(&str, &str, &str); 6] = [
    ("2025-03-04", "Post", "Police detained twelve protesters in Brno on Monday, the mayor said."),
    (
        "2025-03-05",
        "News",
        "France and Germany held talks in Prague on Tuesday. Officials said 45 people had died in Tabora.",
    ),
    ("2025-03-06", "Post", "Israel bombed Rafah on Wednesday, the Red Cross said."),
    (
        "2025-03-07",
        "Times",
        "Israel denied that it bombed Rafah on Wednesday. Hamas will meet Egyptian officials in Cairo.",
    ),
    ("2025-03-08", "News", "The Red Cross said 52 people had died in Tabora. Soldiers detained protesters in Brno."),
    ("2025-03-09", "Post", "Israel bombed Rafah on Wednesday. Police detained twelve protesters in Brno on Monday."),
];

fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}

/// A ledger of the first pieces of news, one a day; of all of them, with a place and a status corrected on the day after.
fn ledger(folder: &TempDir, pieces: usize) -> std::path::PathBuf {
    let (path, know) = (folder.path().join("a.ledger"), Knowledge::embedded());
    let mut ledger = Ledger::open(&path).unwrap();
    let run = Run {
        version: "1".to_owned(),
        settings: Vec::new(),
        knowledge_sha256: "k".to_owned(),
        models: Vec::new(),
        started_at: at("2025-03-01T00:00:00Z"),
    };
    for (number, (day, publisher, text)) in NEWS.iter().enumerate().take(pieces) {
        let coded: Coded = code(
            Article {
                id: format!("d{number}"),
                text: Text::new((*text).to_owned()),
                published: Published::parse(day),
                publisher: Some((*publisher).to_owned()),
                ..Article::default()
            },
            &know,
        );
        ledger.add(&[Document::of(&coded)], &run, &know.ontology, at(&format!("{day}T12:00:00Z"))).unwrap();
    }
    if pieces < NEWS.len() {
        return path;
    }
    let decision = Decision { by: "Ana Kovar", reason: "the ministry's own text" };
    for (words, field, value) in [("Soldiers", "place", "Ostrava, CZE"), ("twelve", "status", "planned")] {
        let reader = Reader::open(&path, None).unwrap();
        let mut report = String::new();
        let query = format!("SELECT report_id FROM reports WHERE quote LIKE '%{words}%' ORDER BY key LIMIT 1");
        reader
            .sql(&query, |row| {
                report = row.get("report_id").as_str().unwrap().to_owned();
                true
            })
            .unwrap();
        let correction = Correction { report: &report, field, value };
        ledger.correct(correction, decision, &run, &know, at("2025-03-10T12:00:00Z")).unwrap();
    }
    path
}

fn filters() -> Vec<Filter> {
    let some = |value: &str| vec![value.to_owned()];
    let none = Filter::default();
    let day = |day: &str| day.parse().ok();
    vec![
        none.clone(),
        Filter { actors: some("Israel"), ..none.clone() },
        Filter { actors: some("ISR"), ..none.clone() },
        Filter { actors: vec!["police".to_owned(), "Hamas".to_owned()], ..none.clone() },
        Filter { recipients: some("protesters"), ..none.clone() },
        Filter { types: some("ASSAULT"), ..none.clone() },
        Filter { types: some("COERCE/arrest"), ..none.clone() },
        Filter { statuses: some("happened"), ..none.clone() },
        Filter { statuses: some("planned"), ..none.clone() },
        Filter { places: some("Brno"), ..none.clone() },
        Filter { places: some("Ostrava"), ..none.clone() },
        Filter { sources: some("Red Cross"), ..none.clone() },
        Filter { source_kinds: some("official"), ..none.clone() },
        Filter { publishers: some("News"), ..none.clone() },
        Filter { since: day("2025-03-05"), ..none.clone() },
        Filter { until: day("2025-03-04"), ..none.clone() },
        Filter { since: day("2025-03-04"), until: day("2025-03-06"), ..none.clone() },
        Filter { text: Some("Rafah -denied".to_owned()), ..none.clone() },
        Filter { text: Some("protesters".to_owned()), statuses: some("happened"), ..none },
    ]
}

#[test]
fn rows_that_are_looked_up_and_rows_that_are_gone_through_are_the_same() {
    let folder = TempDir::new().unwrap();
    let path = ledger(&folder, NEWS.len());
    let mut cut_down = 0;
    for time in [None, as_of("2025-03-06"), as_of("2025-03-09")] {
        let reader = Reader::open(&path, time).unwrap();
        for view in [View::Reports, View::Events, View::Quotes, View::Documents, View::Stories, View::Measures] {
            let question = |filter| Question { view, filter, rule: Rule::default(), limit: None };
            let all = reader.keys(&question(Filter::default())).unwrap();
            for filter in filters() {
                let question = question(filter.clone());
                let [looked_up, gone_through] = [FEW, 0].map(|few| reader.keys_by(&question, few).unwrap());
                assert_eq!(looked_up, gone_through, "{view:?} {filter:?}");
                cut_down += usize::from(!looked_up.is_empty() && looked_up.len() < all.len());
                let first = Question { limit: Some(1), ..question };
                assert_eq!(reader.keys(&first).unwrap(), looked_up[..looked_up.len().min(1)], "{view:?} {filter:?}");
            }
        }
    }
    assert!(cut_down > 100, "filters take something away and leave something: {cut_down}");
}

#[test]
fn a_past_day_has_the_rows_that_were_there_on_that_day() {
    let (all, some) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let past = Reader::open(ledger(&all, NEWS.len()), as_of("2025-03-06")).unwrap();
    let copy = Reader::open(ledger(&some, 3), None).unwrap();
    for view in [View::Reports, View::Events, View::Quotes, View::Documents, View::Stories, View::Measures] {
        for filter in filters() {
            let question = Question { view, filter, rule: Rule::default(), limit: None };
            for few in [FEW, 0] {
                let [then, now] = [&past, &copy].map(|reader| reader.keys_by(&question, few).unwrap());
                assert_eq!(then, now, "{question:?}");
            }
        }
    }
}
