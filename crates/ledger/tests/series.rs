//! Figures of the same thing are followed over time.

mod common;

use common::{add, column, paper};
use dateline_ledger::{Filter, Ledger, Reader, View};
use tempfile::TempDir;

fn figures(reader: &Reader, filter: &Filter) -> Vec<String> {
    let mut rows = Vec::new();
    reader
        .series(filter, None, |row| {
            let show = |name: &str| row.get(name).as_str().map_or_else(|| row.get(name).to_string(), ToOwned::to_owned);
            rows.push(["label", "as_of", "value", "change", "source_name"].map(show).join(" | "));
            true
        })
        .expect("the ledger can be read");
    rows
}

fn words(text: &str) -> Filter {
    Filter { text: Some(text.to_owned()), ..Filter::default() }
}

fn flood() -> (TempDir, Reader) {
    let folder = TempDir::new().expect("there is room");
    let path = folder.path().join("a.ledger");
    let papers = [
        paper("1", "A flood killed 40 people in Tabora, the Red Cross said.").on("2025-04-01"),
        paper("2", "In Tabora the Red Cross said 52 people had died in the flood. Officials said 45 people had died.")
            .on("2025-04-02"),
        paper("3", "Officials said 47 people had died in Tabora. Officials said 12 people had died in Arusha.")
            .on("2025-04-03"),
        paper("4", "The bill rose to 3 million dollars in Tabora.").on("2025-04-03"),
    ];
    add(&mut Ledger::open(&path).expect("it can be made"), &papers, "2025-04-04T10:00:00Z");
    (folder, Reader::open(&path, None).expect("it can be read"))
}

#[test]
fn each_source_has_its_own_steps() {
    let (_folder, reader) = flood();
    let expected = [
        "person, dead, Tabora | 2025-04-01 | 40.0 | null | Red Cross",
        "person, dead, Tabora | 2025-04-02 | 52.0 | 12.0 | Red Cross",
        "person, dead, Tabora | 2025-04-02 | 45.0 | null | Officials",
        "person, dead, Tabora | 2025-04-03 | 47.0 | 2.0 | Officials",
    ];
    assert_eq!(figures(&reader, &words("persons dead tabora")), expected);
    let since = Filter { since: "2025-04-03".parse().ok(), ..words("dead Tabora") };
    assert_eq!(figures(&reader, &since), expected[3..], "a step counts from a figure that is not shown");
    let told_by = Filter { sources: vec!["red cross".to_owned()], ..words("dead") };
    assert_eq!(figures(&reader, &told_by), expected[..2]);
    let elsewhere = Filter { places: vec!["arusha".to_owned()], ..Filter::default() };
    assert_eq!(figures(&reader, &elsewhere), ["person, dead, Arusha | 2025-04-03 | 12.0 | null | Officials"]);
}

#[test]
fn measures_are_listed_with_their_range() {
    let (_folder, reader) = flood();
    let rows = common::ask(&reader, View::Measures, Filter::default());
    assert_eq!(column(&rows, "label"), ["person, dead, Tabora", "person, dead, Arusha"], "money is no measure");
    let range = ["n_figures", "lowest", "highest", "last_day"].map(|name| column(&rows[..1], name)[0].clone());
    assert_eq!(range, ["4", "40.0", "52.0", "2025-04-03"]);
}

#[test]
fn parts_are_added_up_beside_their_whole() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ledger");
    let text = "Hamas still holds 59 hostages in Gaza. The army confirmed that 35 of them are dead. Intelligence officials \
                believe that 22 are still alive, and the fate of two is unknown.";
    add(&mut Ledger::open(&path).unwrap(), &[paper("a", text)], "2025-03-06T10:00:00Z");
    let reader = Reader::open(&path, None).unwrap();
    let rows = common::sql(&reader, "SELECT label, value, parts_sum, place_by FROM series ORDER BY value DESC");
    assert_eq!(column(&rows, "parts_sum"), ["59.0", "null", "null", "null"]);
    assert_eq!(column(&rows, "place_by"), ["event", "whole", "whole", "whole"]);
    assert_eq!(column(&rows, "label")[1], "hostage, dead, Gaza Strip");
}

#[test]
fn two_figures_of_one_document_and_day_are_no_step() {
    let folder = TempDir::new().expect("there is room");
    let path = folder.path().join("a.ledger");
    let papers = [
        paper("1", "The Red Cross said 40 people had died in Tabora.").on("2025-04-01"),
        paper("2", "The Red Cross said 52 people had died in Tabora. The Red Cross said 60 people had died in Tabora.")
            .on("2025-04-02"),
    ];
    add(&mut Ledger::open(&path).expect("it can be made"), &papers, "2025-04-04T10:00:00Z");
    let told = figures(&Reader::open(&path, None).expect("it can be read"), &words("dead tabora"));
    let steps: Vec<&str> = told.iter().filter_map(|line| line.split(" | ").nth(3)).collect();
    assert_eq!(steps, ["null", "12.0", "null"]);
}
