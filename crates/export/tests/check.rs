//! Samples and coding sheets.

mod common;

use std::fs;

use common::ledger;
use dateline_export::{ExportError, FIELDS, Sample, read_sheet, sample, validate};
use dateline_ledger::{Filter, Reader};
use tempfile::TempDir;

fn asked(size: u32, seed: u64) -> Sample {
    Sample { size, seed, filter: Filter::default() }
}

#[test]
fn a_sample_is_the_same_for_the_same_seed_and_shows_no_strata() {
    let room = TempDir::new().unwrap();
    let reader = Reader::open(ledger(room.path()), None).unwrap();
    let draw = |name: &str, seed| {
        let to = room.path().join(name);
        let drawn = sample(&reader, &asked(4, seed), &to).unwrap();
        assert!(drawn.reports.abs_diff(4) <= 1 && drawn.population > 4 && drawn.strata > 2, "{drawn:?}");
        ["sheet.csv", "sheet.html", "key.csv"].map(|file| fs::read_to_string(to.join(file)).unwrap())
    };
    let one = draw("one", 1);
    assert_eq!(one, draw("again", 1));
    assert!((2..9).any(|seed| draw(&format!("other{seed}"), seed) != one), "the seed chooses");
    let [sheet, page, key] = one;
    assert!(
        !sheet.contains("confidence")
            && !sheet.contains("weight")
            && !page.contains("\"weight")
            && key.contains("weight")
    );
    assert!(matches!(sample(&reader, &asked(4, 1), &room.path().join("one")), Err(ExportError::Exists { .. })));
    let nowhere = Sample { filter: Filter { places: vec!["Atlantis".to_owned()], ..Filter::default() }, ..asked(4, 1) };
    let nothing = room.path().join("nothing");
    assert!(matches!(sample(&reader, &nowhere, &nothing), Err(ExportError::NoReports)));
    assert!(!nothing.exists());
}

#[test]
fn a_filled_in_sheet_tells_the_precision() {
    let room = TempDir::new().unwrap();
    let reader = Reader::open(ledger(room.path()), None).unwrap();
    let to = room.path().join("sample");
    let drawn = sample(&reader, &asked(1000, 1), &to).unwrap();
    assert_eq!(drawn.reports, drawn.population, "all that there is");
    let mut rows = csv::Reader::from_path(to.join("sheet.csv")).unwrap();
    let head = rows.headers().unwrap().clone();
    let mut filled = csv::Writer::from_writer(Vec::new());
    filled.write_record(&head).unwrap();
    for (number, row) in rows.records().map(Result::unwrap).enumerate() {
        let of = |column: &str| head.iter().position(|name| name == column).unwrap();
        assert!(!row[of("sentence")].is_empty() && !row[of("type")].is_empty());
        let answer = |(at, cell): (usize, &str)| match head[at].strip_prefix("ok_") {
            Some("type") if number == 0 => "n".to_owned(),
            Some(_) => "y".to_owned(),
            None => cell.to_owned(),
        };
        filled.write_record(row.iter().enumerate().map(answer)).unwrap();
    }
    let sheet = read_sheet("ana.csv", &filled.into_inner().unwrap()).unwrap();
    let key = to.join("key.csv");
    let findings = validate(&[("ana.csv".to_owned(), sheet)], (&key, &fs::read(&key).unwrap())).unwrap();
    assert_eq!(findings.fields.len(), FIELDS.len() + 1);
    let of = |name: &str| findings.fields.iter().find(|field| field.name == name).unwrap().precision.unwrap();
    let n = drawn.reports as f64;
    assert!((of("type").share - (n - 1.0) / n).abs() < 1e-9 && of("type").low < of("type").share);
    assert!((of("event").share - 1.0).abs() < 1e-9);
    assert!((of("all").share - (n - 1.0) / n).abs() < 1e-9);
}
