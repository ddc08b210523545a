//! Copies are found, and the oldest one is the original.

mod common;

use common::{Paper, add, column, paper, sql};
use dateline_ledger::{Ledger, Reader, as_of};
use tempfile::TempDir;

const STORY: &str = "BRNO, March 4 (Reuters) - Police detained twelve protesters in Brno on Monday, the mayor said. \
    The protesters had blocked the main bridge for three hours before officers in riot gear moved in.\n\n\
    Union leaders condemned the arrests and called for a general strike in the whole region next week. \
    The interior minister rejected the demand and promised that the police would act in the same way again. \
    A spokesman for the rail company said that no trains had been cancelled so far.\n\n\
    Prosecutors opened an investigation into the conduct of two officers on Tuesday.";
const OTHER: &str = "The ministers of trade of Peru and Chile signed an agreement on copper in Lima on Monday. \
    It lowers duties on both sides, and opens two border crossings that had been closed for years.";

fn kinds(reader: &Reader) -> Vec<String> {
    let rows = sql(reader, "SELECT name || ' ' || copy_kind || ' of ' || (SELECT o.name FROM documents o WHERE o.doc_id = d.copy_group) AS line
                            FROM documents d ORDER BY name");
    column(&rows, "line")
}

fn added(papers: &[Paper]) -> (TempDir, Reader) {
    let folder = TempDir::new().expect("there is room");
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).expect("it can be made");
    add(&mut ledger, papers, "2025-03-06T10:00:00Z");
    (folder, Reader::open(&path, None).expect("it can be read"))
}

fn changed() -> String {
    STORY.replace("A spokesman for the rail company said that no trains had been cancelled so far.", "Trains ran late.")
}

#[test]
fn syndicated_near_and_shortened_copies() {
    let first = STORY.split("\n\n").next().unwrap();
    let (_folder, reader) = added(&[
        paper("a", STORY).by("Reuters").on("2025-03-04T10:00:00Z"),
        paper("b", &changed()).by("Morning Post").on("2025-03-04T12:00:00Z"),
        paper("c", &changed().replace("(Reuters) ", "")).by("Evening News").on("2025-03-05"),
        paper("d", first).by("Evening News").on("2025-03-05"),
        paper("e", OTHER).by("Reuters").on("2025-03-04"),
    ]);
    let expected = ["a original of a", "b syndicated of a", "c near_copy of a", "d excerpt of a", "e original of e"];
    assert_eq!(kinds(&reader), expected);
    let counted = sql(
        &reader,
        "SELECT DISTINCT d.name FROM reports r JOIN documents d USING (doc_id) WHERE r.independent ORDER BY 1",
    );
    assert_eq!(column(&counted, "name"), ["a", "e"], "copies are no further sources");
}

#[test]
fn the_oldest_is_the_original_whenever_it_is_added() {
    let copy = paper("copy", STORY).by("Morning Post").on("2025-03-05T09:00:00Z");
    let second = paper("second", &changed()).by("Evening News").on("2025-03-05T10:00:00Z");
    let first = paper("first", STORY).by("Reuters").on("2025-03-04T22:00:00Z");
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    add(&mut ledger, &[copy, second], "2025-03-06T10:00:00Z");
    add(&mut ledger, &[first], "2025-03-07T10:00:00Z");
    let now = Reader::open(&path, None).unwrap();
    assert_eq!(kinds(&now), ["copy syndicated of first", "first original of first", "second syndicated of first"]);
    let then = Reader::open(&path, as_of("2025-03-06")).unwrap();
    assert_eq!(kinds(&then), ["copy original of copy", "second syndicated of copy"]);
}

#[test]
fn a_longer_report_that_takes_up_a_shorter_one_is_no_copy() {
    let flash = "Police detained twelve protesters in Brno on Monday, the mayor said.";
    let (_folder, reader) = added(&[
        paper("flash", flash).by("Reuters").on("2025-03-03"),
        paper("report", STORY).by("Morning Post").on("2025-03-05"),
    ]);
    assert_eq!(kinds(&reader), ["flash original of flash", "report original of report"]);
}

#[test]
fn a_new_version_stays_in_the_group_of_the_old_one() {
    let url = "https://example.org/a";
    let (_folder, reader) = added(&[
        paper("a", STORY).by("Reuters").on("2025-03-04").at(url),
        paper("b", STORY).by("Morning Post").on("2025-03-05"),
        paper("c", &changed()).by("Reuters").on("2025-03-05").at(url),
    ]);
    assert_eq!(kinds(&reader), ["a original of a", "b syndicated of a", "c original of a"]);
}

#[test]
fn short_and_empty_texts_are_nobodys_copies() {
    let (_folder, reader) = added(&[paper("a", "It rained."), paper("b", "It rained."), paper("c", "")]);
    assert_eq!(kinds(&reader).iter().filter(|line| line.contains("original")).count(), 3);
}
