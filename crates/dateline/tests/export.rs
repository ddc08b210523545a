//! Exports, samples and the codebook, by the program.

mod common;

use std::fs;
use std::path::Path;

use common::{Ran, dateline, documents, line, run};
use tempfile::TempDir;

/// Runs the program in `folder`.
fn within(folder: &Path, arguments: &[&str]) -> Ran {
    let output =
        dateline().current_dir(folder).args(arguments).output().expect("the program runs in a folder of its own");
    Ran {
        out: String::from_utf8(output.stdout).expect("the program runs in a folder of its own"),
        err: String::from_utf8(output.stderr).expect("the program runs in a folder of its own"),
        code: output.status.code().expect("the program runs in a folder of its own"),
    }
}

/// A folder with a ledger in it.
fn ledger() -> TempDir {
    let folder = TempDir::new().expect("the program runs in a folder of its own");
    let lines = [
        line("a", "Police detained twelve protesters in Brno on Monday, the mayor said."),
        line("b", "France and Germany held talks in Prague on Tuesday."),
        line("c", "Kenya will send aid to Somalia next week, two officials said."),
    ];
    fs::write(folder.path().join("news.jsonl"), lines.concat()).expect("the program runs in a folder of its own");
    let added = within(folder.path(), &["add", "news.jsonl", "--recorded-at=2025-03-06T10:00:00Z"]);
    assert_eq!((added.code, added.err.as_str()), (0, ""));
    folder
}

#[test]
fn tables_are_written_and_counted() {
    let folder = ledger();
    let ran = within(folder.path(), &["export", "--to=out", "--tables=reports,participants", "--with=polecat,gdelt"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    assert_eq!(
        ran.err,
        "`out`: reports 3, participants 6, denominators 1, polecat 3, gdelt_events 3, gdelt_mentions 3\n"
    );
    let mut files: Vec<_> = fs::read_dir(folder.path().join("out"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(
        files.join(" "),
        "CITATION.cff datapackage.json denominators.csv gdelt_events.tsv gdelt_mentions.tsv participants.csv polecat.tsv reports.csv"
    );
    let again = within(folder.path(), &["export", "--to=out"]);
    assert_eq!(again.code, 2);
    assert!(again.err.starts_with("error: `out` is there already\nhelp: "), "{}", again.err);
    assert_eq!(within(folder.path(), &["export", "--to=out", "--force", "--format=parquet", "--type=CONSULT"]).code, 0);
    assert!(folder.path().join("out/documents.parquet").exists() && !folder.path().join("out/reports.csv").exists());
}

#[test]
fn what_cannot_be_exported_is_told() {
    let folder = ledger();
    let empty = within(folder.path(), &["export", "--to=out", "--as-of=2025-03-01"]);
    assert_eq!(
        (empty.code, empty.err.starts_with("error: the ledger holds nothing at that time")),
        (2, true),
        "{}",
        empty.err
    );
    let missing = within(folder.path(), &["export", "--to=out", "--ledger=none.ledger"]);
    assert!(missing.code == 2 && missing.err.contains("there is no such ledger"), "{}", missing.err);
    assert!(!folder.path().join("out").exists());
    assert_eq!(within(folder.path(), &["export", "--to=out", "--tables=report"]).code, 2);
    assert_eq!(within(folder.path(), &["export", "--to=out", "--format=parquet", "--hxl"]).code, 2);
    assert_eq!(within(folder.path(), &["export", "--to=out", "--hxl", "--tables=reports"]).code, 0);
    assert!(fs::read_to_string(folder.path().join("out/reports.csv")).is_ok_and(|text| text.contains("#event+type")));
}

#[test]
fn a_sample_is_drawn_filled_in_and_validated() {
    let folder = ledger();
    let drawn = within(folder.path(), &["sample", "--to=sample", "--size=10"]);
    assert!(drawn.code == 0 && drawn.err.starts_with("`sample`: 3 of 3 reports, from 3 strata; "), "{}", drawn.err);
    let sheet = fs::read_to_string(folder.path().join("sample/sheet.csv")).unwrap();
    let filled = sheet.replace(",,,,,,,,,,\n", ",y,y,y,y,y,n,y,y,y,\n");
    assert_ne!(filled, sheet);
    fs::write(folder.path().join("ana.csv"), &filled).unwrap();
    let ran = within(folder.path(), &["validate", "ana.csv", "--key=sample/key.csv"]);
    let fields = documents(&ran.out);
    assert_eq!((ran.code, fields.len()), (0, 10), "{}", ran.err);
    assert_eq!(
        (&fields[0]["field"], &fields[0]["judged"], &fields[0]["precision"]),
        (&"event".into(), &3.into(), &1.0.into())
    );
    assert_eq!((&fields[5]["field"], &fields[5]["precision"]), (&"recipient".into(), &0.0.into()));
    let table = within(folder.path(), &["validate", "ana.csv", "--key=sample/key.csv", "--to=table"]);
    assert!(table.out.contains("event           3  1.000  0.439 to 1.000  -"), "{}", table.out);
    fs::write(folder.path().join("ben.csv"), filled.replace(",n,", ",so-so,")).unwrap();
    let wrong = within(folder.path(), &["validate", "ben.csv", "--key=sample/key.csv"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.starts_with("error: ben.csv:2: `so-so` in `ok_recipient` is no answer\nhelp: "), "{}", wrong.err);
    let keyless = within(folder.path(), &["validate", "ana.csv"]);
    assert!(keyless.code == 2 && keyless.err.contains("--key FILE"), "{}", keyless.err);
}

#[test]
fn the_codebook_is_printed() {
    let book = run(&["data", "codebook"]);
    assert!(book.code == 0 && book.out.starts_with("# Codebook\n") && book.out.contains("### COERCE"), "{}", book.err);
    let page = run(&["data", "codebook", "--to=html"]);
    assert!(page.code == 0 && page.out.starts_with("<!doctype html>") && page.out.contains("<h3>COERCE</h3>"));
}
