//! What a ledger keeps, and that it keeps it.

mod common;

use std::fs;

use common::{add, add_with, ask, at, column, held, know, paper, run, shown, sql};
use dateline_coder::code;
use dateline_coder::document::Document;
use dateline_ledger::{Filter, Ledger, LedgerError, Outcome, Reader, View, as_of};
use dateline_text::{Article, Origin, Piece};
use tempfile::TempDir;

const ARRESTS: &str = "Police detained twelve protesters in Brno on Monday, the mayor said.";
const TALKS: &str =
    "The foreign ministers of France and Germany met in Prague on Tuesday. France will send aid to Kenya next week.";

fn folder() -> TempDir {
    TempDir::new().expect("there is room")
}

#[test]
fn every_value_can_be_shown_with_its_words() {
    let folder = folder();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    let text = format!("Schlägerei\n\n{ARRESTS}");
    assert_eq!(add(&mut ledger, &[paper("a", &text)], "2025-03-06T10:00:00Z"), [Outcome::New]);
    let reader = Reader::open(&path, None).unwrap();
    let reports = ask(&reader, View::Reports, Filter::default());
    let row = reports.iter().find(|row| row.get("event_type") == "COERCE").expect("the arrest is coded");
    let show = |name: &str| row.get(name).to_string();
    assert_eq!(show("mode"), "\"arrest\"");
    assert_eq!(show("status"), "\"happened\"");
    assert_eq!(show("date_from"), "\"2025-03-03\"");
    assert_eq!(show("place_name"), "\"Brno\"");
    assert_eq!(show("quote"), format!("\"{ARRESTS}\""));
    assert_eq!(show("recorded_at"), "\"2025-03-06T10:00:00.000000Z\"");
    assert_eq!(show("source_kind"), "\"official\"");
    let participants = sql(&reader, "SELECT role, mention FROM participants ORDER BY role");
    assert_eq!(column(&participants, "mention"), ["Police", "twelve protesters"]);
    let quantities = sql(&reader, "SELECT value, words, unit FROM quantities");
    assert_eq!(column(&quantities, "words"), ["twelve protesters"]);
    let quotes = ask(&reader, View::Quotes, Filter::default());
    assert_eq!(column(&quotes, "source_text"), ["the mayor"]);
    assert_eq!(column(&quotes, "content_text"), ["Police detained twelve protesters in Brno on Monday"]);
}

#[test]
fn a_document_comes_out_as_it_went_in() {
    let folder = folder();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    let talks = include_str!("../../../examples/talks.txt");
    for (name, text) in
        [("talks", talks), ("arrests", ARRESTS), ("empty", ""), ("umlauts", "Jürgen Müller “met” Hamas in Köln.")]
    {
        let paper = paper(name, text).by("Post").on("2025-03-05T21:14:00+03:00");
        add(&mut ledger, std::slice::from_ref(&paper), "2025-03-06T10:00:00Z");
        let coded = paper.coded();
        let written = serde_json::to_value(dateline_coder::document::Document::of(&coded)).unwrap();
        let reader = Reader::open(&path, None).unwrap();
        assert_eq!(reader.document(name).unwrap(), Some(written));
    }
    assert_eq!(Reader::open(&path, None).unwrap().document("nothing").unwrap(), None);
    assert_eq!(Reader::open(&path, as_of("2025-03-05")).unwrap().document("talks").unwrap(), None);
}

/// The article of a page that holds the arrests after `before` bytes of other things.
fn page(byline: &str, before: usize) -> Article {
    let article = paper("page", ARRESTS).at("https://example.org/a").article();
    let words = article.text.span(0..ARRESTS.len()).expect("these are all the words");
    let origin = Origin {
        sha256: dateline_ledger::sha256(before.to_string()),
        bytes: before + ARRESTS.len(),
        encoding: "windows-1252".to_owned(),
        pieces: vec![Piece { text: words, source: before..before + ARRESTS.len() }],
    };
    Article { byline: Some(byline.to_owned()), dateline: Some("BRNO".to_owned()), origin: Some(origin), ..article }
}

#[test]
fn a_document_keeps_what_its_page_says_of_it_and_where_its_words_stood() {
    let folder = folder();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    let mut add = |article: Article| {
        let coded = code(article, know());
        let document = Document::of(&coded);
        let added =
            ledger.add(std::slice::from_ref(&document), &run("1"), &know().ontology, at("2025-03-06T10:00:00Z"));
        (added.unwrap()[0], serde_json::to_value(&document).unwrap())
    };
    let (outcome, written) = add(page("Ana Kovar", 40));
    assert_eq!(outcome, Outcome::New);
    let reader = Reader::open(&path, None).unwrap();
    assert_eq!(reader.document("page").unwrap().as_ref(), Some(&written));
    let row = &sql(&reader, "SELECT byline, dateline_text, origin FROM documents")[0];
    assert_eq!((row.get("byline").as_str(), row.get("dateline_text").as_str()), (Some("Ana Kovar"), Some("BRNO")));
    assert_eq!(row.get("origin"), &written["document"]["origin"]);
    assert_eq!(add(page("Ana Kovar", 50)).0, Outcome::Known, "what stands around an article is no part of it");
    assert_eq!(reader.document("page").unwrap(), Some(written), "the page is the one that was read first");
    assert_eq!(add(page("Ana Kovar and Petr Novak", 50)).0, Outcome::NewVersion);
}

#[test]
fn adding_the_same_thing_twice_changes_nothing() {
    let folder = folder();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    let papers = [paper("a", ARRESTS), paper("b", TALKS), paper("a", ARRESTS)];
    let outcomes = add(&mut ledger, &papers, "2025-03-06T10:00:00Z");
    assert_eq!(outcomes, [Outcome::New, Outcome::New, Outcome::Known]);
    let before = held(&path);
    assert_eq!(add(&mut ledger, &papers, "2025-03-07T10:00:00Z"), [Outcome::Known; 3]);
    assert_eq!(held(&path), before);
}

#[test]
fn a_text_that_returns_to_an_earlier_wording_is_told_as_outdated_and_changes_nothing() {
    let folder = folder();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    let [first, second] = [ARRESTS, TALKS].map(|text| paper("a", text).at("https://example.org/a"));
    add(&mut ledger, std::slice::from_ref(&first), "2025-03-06T10:00:00Z");
    add(&mut ledger, std::slice::from_ref(&second), "2025-03-07T10:00:00Z");
    let before = held(&path);
    let outcomes = add(&mut ledger, &[first, second], "2025-03-08T10:00:00Z");
    assert_eq!(outcomes, [Outcome::Outdated, Outcome::Known]);
    assert_eq!(held(&path), before);
}

#[test]
fn ids_are_the_same_in_every_ledger() {
    let folder = folder();
    let ids = |name: &str, papers: &[common::Paper]| {
        let path = folder.path().join(name);
        add(&mut Ledger::open(&path).unwrap(), papers, "2025-03-06T10:00:00Z");
        let reader = Reader::open(&path, None).unwrap();
        column(&sql(&reader, "SELECT report_id FROM reports ORDER BY 1"), "report_id")
    };
    let (one, other) = (paper("a", ARRESTS), paper("b", TALKS));
    assert_eq!(ids("1", &[one.clone(), other.clone()]), ids("2", &[other, one]));
}

#[test]
fn a_new_version_supersedes_and_says_what_changed() {
    let folder = folder();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    let url = "https://example.org/a";
    let first = paper(
        "a",
        "Police detained twelve protesters in Brno on Monday. Soldiers killed two farmers in Ostrava on Monday.",
    );
    let second = paper(
        "b",
        "Police detained forty protesters in Brno on Monday. The mayor met union leaders in Brno on Tuesday.",
    );
    add(&mut ledger, &[first.at(url)], "2025-03-06T10:00:00Z");
    let outcome = add(&mut ledger, &[second.at("https://example.org/a?utm_source=feed")], "2025-03-06T11:00:00Z");
    assert_eq!(outcome, [Outcome::NewVersion]);
    let reader = Reader::open(&path, None).unwrap();
    let documents =
        sql(&reader, "SELECT version_no, newest, previous_doc_id IS NULL AS first FROM documents ORDER BY 1");
    assert_eq!(
        (column(&documents, "version_no"), column(&documents, "newest")),
        (vec!["1".into(), "2".into()], vec!["false".into(), "true".into()])
    );
    let types = column(&sql(&reader, "SELECT event_type FROM reports ORDER BY anchor_start"), "event_type");
    assert_eq!(types, ["COERCE", "CONSULT"], "what the new version no longer says does not stand");
    let kept = sql(
        &reader,
        "SELECT old, new, column_name FROM changes WHERE table_name = 'quantities' AND column_name = 'value'",
    );
    assert_eq!((column(&kept, "old"), column(&kept, "new")), (vec!["12.0".into()], vec!["40.0".into()]));
    let gone = "SELECT r.event_type FROM changes h JOIN report_rows r ON r.report_id = h.old_id WHERE h.new_id IS NULL AND h.reason = 'new_version'";
    assert_eq!(column(&sql(&reader, gone), "event_type"), ["ASSAULT"]);
    let heirs = "SELECT n.event_type FROM report_rows o JOIN reports n ON n.report_id = o.superseded_by";
    assert_eq!(column(&sql(&reader, heirs), "event_type"), ["COERCE"]);
}

#[test]
fn two_texts_of_one_name_are_versions_only_if_they_are_alike() {
    let folder = folder();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    let edited = format!("{ARRESTS} The mayor resigned on Tuesday.");
    assert_eq!(add(&mut ledger, &[paper("1", ARRESTS)], "2025-03-06T10:00:00Z"), [Outcome::New]);
    assert_eq!(add(&mut ledger, &[paper("1", TALKS)], "2025-03-06T10:00:00Z"), [Outcome::New]);
    assert_eq!(add(&mut ledger, &[paper("1", &edited)], "2025-03-06T10:00:00Z"), [Outcome::NewVersion]);
    let reader = Reader::open(&path, None).unwrap();
    assert_eq!(sql(&reader, "SELECT 1 FROM documents WHERE newest").len(), 2);
}

#[test]
fn another_coder_supersedes_only_what_it_reads_differently() {
    let folder = folder();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    let papers = [paper("a", ARRESTS), paper("b", TALKS)];
    add(&mut ledger, &papers, "2025-03-06T10:00:00Z");
    let ids = |reader: &Reader| column(&sql(reader, "SELECT report_id FROM reports ORDER BY 1"), "report_id");
    let before = ids(&Reader::open(&path, None).unwrap());
    let coded: Vec<_> = papers.iter().map(common::Paper::coded).collect();
    let mut documents: Vec<_> = coded.iter().map(dateline_coder::document::Document::of).collect();
    documents[0].events[0].status = "planned";
    let outcomes = ledger.add(&documents, &run("2"), &common::know().ontology, at("2025-03-07T10:00:00Z")).unwrap();
    assert_eq!(outcomes, [Outcome::Recoded, Outcome::Known]);
    let again = ledger.add(&documents, &run("2"), &common::know().ontology, at("2025-03-08T10:00:00Z")).unwrap();
    assert_eq!(again, [Outcome::Known, Outcome::Known]);
    let reader = Reader::open(&path, None).unwrap();
    assert_eq!(ids(&reader).iter().filter(|id| !before.contains(id)).count(), 1);
    let changed = sql(&reader, "SELECT reason, column_name, old, new FROM changes");
    assert_eq!(changed.len(), 1);
    assert_eq!(
        ["reason", "column_name", "old", "new"].map(|name| changed[0].get(name).as_str().unwrap()),
        ["recode", "status", "happened", "planned"]
    );
    assert_eq!(ids(&Reader::open(&path, as_of("2025-03-06")).unwrap()), before);
}

#[test]
fn the_past_is_what_a_copy_of_that_day_shows() {
    let folder = folder();
    let path = folder.path().join("a.ledger");
    let days = [
        (vec![paper("a", ARRESTS).at("https://example.org/a")], "1"),
        (vec![paper("b", TALKS), paper("a", TALKS).at("https://example.org/a")], "1"),
        (vec![paper("b", TALKS), paper("c", ARRESTS).on("2025-03-06")], "2"),
        (vec![], "2"),
    ];
    let mut copies = Vec::new();
    for (day, (papers, version)) in (10..).zip(days) {
        let mut ledger = Ledger::open(&path).unwrap();
        add_with(&mut ledger, &papers, &format!("2025-03-{day}T10:00:00Z"), &run(version));
        drop(ledger);
        let copy = folder.path().join(format!("{day}.ledger"));
        fs::copy(&path, &copy).unwrap();
        copies.push((format!("2025-03-{day}"), copy));
    }
    for (day, copy) in copies {
        let then = shown(&Reader::open(&copy, None).unwrap());
        assert_eq!(shown(&Reader::open(&path, as_of(&day)).unwrap()), then, "{day}");
    }
    assert!(shown(&Reader::open(&path, as_of("2025-03-01")).unwrap()).is_empty());
}

#[test]
fn recorded_times_go_up_even_when_the_clock_goes_back() {
    let folder = folder();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    add(&mut ledger, &[paper("a", ARRESTS)], "2025-03-06T10:00:00Z");
    add(&mut ledger, &[paper("b", TALKS)], "2025-03-05T10:00:00Z");
    let times = sql(&Reader::open(&path, None).unwrap(), "SELECT recorded_at FROM commits ORDER BY commit_no");
    assert_eq!(column(&times, "recorded_at"), ["2025-03-06T10:00:00.000000Z", "2025-03-06T10:00:00.000001Z"]);
    let error = ledger.check_time(at("2025-03-05T10:00:00Z")).unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("something was recorded at 2025-03-06T10:00:00.000001Z, after 2025-03-05T10:00:00.000000Z")
    );
    assert!(ledger.check_time(at("2025-03-06T11:00:00Z")).is_ok());
}

#[test]
fn nothing_can_be_deleted_or_rewritten() {
    let folder = folder();
    let path = folder.path().join("a.ledger");
    add(&mut Ledger::open(&path).unwrap(), &[paper("a", ARRESTS)], "2025-03-06T10:00:00Z");
    let raw = rusqlite::Connection::open(&path).unwrap();
    for change in [
        "DELETE FROM report_rows",
        "DELETE FROM document_rows",
        "UPDATE report_rows SET status = 'denied'",
        "UPDATE commits SET recorded_at = ''",
        "UPDATE coding_rows SET since = 9",
        "DELETE FROM participant_rows",
    ] {
        let error = raw.execute(change, []).unwrap_err().to_string();
        assert_eq!(error, "a ledger keeps its rows as they were written", "{change}");
    }
    raw.execute("UPDATE coding_rows SET until = 1", []).unwrap();
    assert!(raw.execute("UPDATE coding_rows SET until = NULL", []).is_err());
    let reader = Reader::open(&path, None).unwrap();
    for change in ["DELETE FROM commits", "DROP VIEW reports", "PRAGMA user_version = 9", "CREATE TABLE x (y)"] {
        assert!(matches!(reader.sql(change, |_| true), Err(LedgerError::Query { .. })), "{change}");
    }
}

#[test]
fn a_text_that_cannot_be_read_as_english_is_kept_without_layers() {
    let folder = folder();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    for (name, text) in [("empty", ""), ("zero", "a\0b \u{FEFF}"), ("quotes", "'; DROP TABLE commits; --")] {
        assert_eq!(add(&mut ledger, &[paper(name, text)], "2025-03-06T10:00:00Z"), [Outcome::New]);
    }
    let reader = Reader::open(&path, None).unwrap();
    assert_eq!(column(&sql(&reader, "SELECT name FROM documents ORDER BY name"), "name"), ["empty", "quotes", "zero"]);
}
