//! A tiny ledger of every format is kept, and opened.
//!
//! A change of the tables or views is a new format: a step in `migrate`, and a new file here. The test that finds no file
//! of the present format writes it, and fails once.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{add, column, paper, shown, sql};
use dateline_ledger::{Ledger, Outcome, Reader, as_of};
use tempfile::TempDir;

const NEWEST: i64 = 5;

fn file(format: i64) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/formats/{format}.ledger"))
}

/// Writes a ledger with two versions of one document and a copy of it.
fn write(path: &Path) {
    let url = "https://example.org/a";
    let first = "Police detained twelve protesters in Brno on Monday, the mayor said.";
    let second = "Police detained forty protesters in Brno on Monday, the mayor said.";
    let mut ledger = Ledger::open(path).expect("it can be made");
    add(&mut ledger, &[paper("a", first).at(url).by("Post")], "2025-03-06T10:00:00Z");
    let later = [paper("a", second).at(url).by("Post"), paper("b", second).by("News")];
    add(&mut ledger, &later, "2025-03-07T10:00:00Z");
    drop(ledger);
    let small = "PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM;";
    rusqlite::Connection::open(path).and_then(|raw| raw.execute_batch(small)).expect("it can be made small");
}

fn schema(path: &Path) -> Vec<String> {
    let reader = Reader::open(path, None).expect("it can be read");
    column(&sql(&reader, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"), "sql")
}

#[test]
fn ledgers_of_all_formats_open_and_can_be_added_to() {
    if !file(NEWEST).exists() {
        write(&file(NEWEST));
        panic!("there was no ledger of format {NEWEST}; it was written now: keep it");
    }
    let folder = TempDir::new().unwrap();
    let new = folder.path().join("new.ledger");
    drop(Ledger::open(&new).unwrap());
    for format in 1..=NEWEST {
        let path = folder.path().join(format!("{format}.ledger"));
        fs::copy(file(format), &path).unwrap();
        let before = Reader::open(&path, None).unwrap();
        let numbers = column(&sql(&before, "SELECT value FROM quantities ORDER BY doc_id"), "value");
        assert_eq!(numbers, ["40.0", "40.0"]);
        let kinds = column(&sql(&before, "SELECT copy_kind FROM documents ORDER BY version_no, name"), "copy_kind");
        assert_eq!(kinds, ["original", "near_copy", "original"]);
        assert_eq!(column(&sql(&before, "SELECT n_reports FROM events"), "n_reports"), ["2"]);
        assert_eq!(column(&sql(&before, "SELECT n_documents FROM stories"), "n_documents"), ["3"]);
        assert!(!shown(&Reader::open(&path, as_of("2025-03-06")).unwrap()).is_empty());
        let text = "France and Germany held talks in Prague on Tuesday.";
        let added = add(&mut Ledger::open(&path).unwrap(), &[paper("c", text)], "2025-03-08T10:00:00Z");
        assert_eq!(added, [Outcome::New]);
        assert_eq!(schema(&path), schema(&new), "the tables or views changed: that is a new format");
    }
}
