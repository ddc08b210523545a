//! What goes wrong with files is told clearly, and leaves them as they are.

mod common;

use std::fs;
use std::path::Path;

use common::{add, at, held, know, paper, run};
use dateline_coder::document::Document;
use dateline_ledger::{Ledger, LedgerError, Reader};
use tempfile::TempDir;

const TEXT: &str = "Police detained twelve protesters in Brno on Monday.";

fn made(folder: &TempDir) -> std::path::PathBuf {
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).expect("a new folder can be written");
    add(&mut ledger, &[paper("a", TEXT)], "2025-03-06T10:00:00Z");
    path
}

/// Opening it to write and to read gives the same error, which says how to go on, and leaves the bytes as they are.
fn refused(path: &Path) -> LedgerError {
    let before = fs::read(path).ok();
    let error = Ledger::open(path).expect_err("it cannot be written");
    let reading = Reader::open(path, None).expect_err("it cannot be read");
    assert_eq!(error.to_string(), reading.to_string());
    assert!(!error.help().is_empty() && !error.help().ends_with('.'));
    assert_eq!(fs::read(path).ok(), before, "the file is untouched");
    error
}

#[test]
fn other_files_are_no_ledgers() {
    let folder = TempDir::new().unwrap();
    let text = folder.path().join("notes.txt");
    fs::write(&text, "a list of things to do ".repeat(99)).unwrap();
    assert!(matches!(refused(&text), LedgerError::NotALedger { .. }));
    let other = folder.path().join("other.db");
    rusqlite::Connection::open(&other).unwrap().execute_batch("CREATE TABLE songs (title)").unwrap();
    assert!(matches!(refused(&other), LedgerError::NotALedger { .. }));
    assert!(matches!(refused(folder.path()), LedgerError::NotALedger { .. }));
}

#[test]
fn a_newer_format_is_left_alone() {
    let folder = TempDir::new().unwrap();
    let path = made(&folder);
    rusqlite::Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let error = refused(&path);
    assert!(error.to_string().contains("this ledger has format 99; this program knows formats up to "), "{error}");
}

#[test]
fn a_damaged_file_is_told_as_such() {
    let folder = TempDir::new().unwrap();
    let path = made(&folder);
    let mut bytes = fs::read(&path).unwrap();
    bytes[4096..].fill(0xA5);
    fs::write(&path, &bytes).unwrap();
    let reader = Reader::open(&path, None).and_then(|reader| reader.sql("SELECT * FROM reports", |_| true));
    assert!(matches!(reader, Err(LedgerError::Damaged { .. })), "{reader:?}");
    fs::write(&path, &bytes[..5000]).unwrap();
    assert!(matches!(Ledger::open(&path), Err(LedgerError::Damaged { .. } | LedgerError::NotALedger { .. })));
}

#[test]
fn a_name_of_a_column_that_is_no_text_is_damage() {
    let folder = TempDir::new().unwrap();
    let path = made(&folder);
    let mut bytes = fs::read(&path).unwrap();
    let (name, damaged) = (b"n_reports", b"n_report\xff");
    while let Some(at) = bytes.windows(name.len()).position(|window| window == name) {
        bytes[at..at + name.len()].copy_from_slice(damaged);
    }
    fs::write(&path, &bytes).unwrap();
    assert!(matches!(Reader::open(&path, None), Err(LedgerError::Damaged { .. })));
    assert!(matches!(Ledger::open(&path), Err(LedgerError::Damaged { .. })));
}

#[test]
fn a_missing_ledger_is_made_by_adding_only() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ledger");
    assert!(matches!(Reader::open(&path, None), Err(LedgerError::Missing { .. })));
    assert!(!path.exists());
    drop(Ledger::open(&path).unwrap());
    assert!(Reader::open(&path, None).is_ok());
    let nowhere = folder.path().join("no/such/folder/a.ledger");
    assert!(matches!(Ledger::open(&nowhere), Err(LedgerError::Unopened { .. })));
}

#[test]
fn a_ledger_whose_making_broke_off_is_made_anew() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ledger");
    fs::write(&path, "").unwrap();
    assert!(matches!(Reader::open(&path, None), Err(LedgerError::Missing { .. })));
    assert_eq!(add(&mut Ledger::open(&path).unwrap(), &[paper("a", TEXT)], "2025-03-06T10:00:00Z").len(), 1);
}

#[test]
fn a_ledger_in_a_folder_that_may_not_be_written_can_be_asked() {
    let folder = TempDir::new().unwrap();
    let path = made(&folder);
    let mut rights = fs::metadata(folder.path()).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(folder.path(), rights.clone()).unwrap();
    let rows = Reader::open(&path, None).map(|reader| common::sql(&reader, "SELECT * FROM reports").len());
    let binds = fs::write(folder.path().join("probe"), "").is_err();
    let writing = binds.then(|| Ledger::open(&path));
    #[allow(clippy::permissions_set_readonly_false)] // a folder of this test's own, about to be removed
    rights.set_readonly(false);
    fs::set_permissions(folder.path(), rights).unwrap();
    assert_eq!(rows.unwrap(), 1);
    if let Some(writing) = writing {
        assert!(matches!(writing, Err(LedgerError::ReadOnly { .. } | LedgerError::Unopened { .. })), "{writing:?}");
    }
}

#[test]
fn a_full_disk_loses_nothing_that_was_added() {
    let folder = TempDir::new().unwrap();
    let path = made(&folder);
    let before = held(&path);
    let mut ledger = Ledger::open(&path).unwrap();
    ledger.limit_size(1).unwrap();
    let long = TEXT.repeat(2000);
    let coded = paper("b", &long).coded();
    let error =
        ledger.add(&[Document::of(&coded)], &run("1"), &know().ontology, at("2025-03-07T10:00:00Z")).unwrap_err();
    assert!(matches!(error, LedgerError::Full { .. }), "{error}");
    assert_eq!(held(&path), before);
    drop(ledger);
    assert_eq!(add(&mut Ledger::open(&path).unwrap(), &[paper("c", TEXT)], "2025-03-07T10:00:00Z").len(), 1);
}

#[test]
fn one_writer_waits_for_another_and_readers_for_none() {
    let folder = TempDir::new().unwrap();
    let path = made(&folder);
    let reader = Reader::open(&path, None).unwrap();
    let (mut one, mut other) = (Ledger::open(&path).unwrap(), Ledger::open(&path).unwrap());
    std::thread::scope(|scope| {
        scope.spawn(|| {
            (0..5).for_each(|n| drop(add(&mut one, &[paper(&format!("x{n}"), TEXT)], "2025-03-07T10:00:00Z")))
        });
        scope.spawn(|| {
            (0..5).for_each(|n| drop(add(&mut other, &[paper(&format!("y{n}"), TEXT)], "2025-03-07T10:00:00Z")))
        });
    });
    let count = common::column(&common::sql(&reader, "SELECT count(*) AS n FROM documents"), "n");
    assert_eq!(count, ["11"]);
}

#[test]
fn a_query_writes_no_file() {
    let folder = TempDir::new().unwrap();
    let path = made(&folder);
    let before = held(&path);
    let reader = Reader::open(&path, None).unwrap();
    let other = folder.path().join("other.db");
    for query in
        ["VACUUM INTO '{}'", "ATTACH '{}' AS other", "DELETE FROM commits", "CREATE TEMP TABLE t AS SELECT 1 AS x"]
    {
        let error = reader.sql(&query.replace("{}", &other.display().to_string()), |_| true).expect_err(query);
        assert!(matches!(error, LedgerError::Query { .. }), "{query}: {error}");
        assert!(!other.exists(), "{query}");
    }
    assert_eq!(held(&path), before);
}

#[test]
fn what_asks_for_no_rows_is_told() {
    let folder = TempDir::new().unwrap();
    let reader = Reader::open(made(&folder), None).unwrap();
    let told = |query: &str| reader.sql(query, |_| true).expect_err(query).to_string();
    for query in ["", "  ;", "-- reports", "BEGIN"] {
        assert_eq!(
            told(query),
            "the query cannot be run: it asks for no rows; a query begins with `SELECT` or `WITH`",
            "{query}"
        );
    }
    assert_eq!(told("SELECT 1; SELECT 2"), "the query cannot be run: there are several queries; ask one at a time");
    assert_eq!(common::sql(&reader, "SELECT 1;").len(), 1);
}
