//! What passes a filter.

mod common;

use common::{add, ask, at, column, know, paper, run, sql};
use dateline_ledger::{Correction, Decision, Filter, Ledger, Reader, View};
use tempfile::TempDir;

fn made(papers: &[common::Paper]) -> (TempDir, Reader) {
    let folder = TempDir::new().expect("there is room");
    let path = folder.path().join("a.ledger");
    add(&mut Ledger::open(&path).expect("it can be made"), papers, "2025-03-10T10:00:00Z");
    (folder, Reader::open(&path, None).expect("it can be read"))
}

#[test]
fn a_report_without_a_day_passes_by_its_day_of_publication() {
    let (_folder, reader) = made(&[
        paper("a", "Soldiers detained protesters in Brno.").on("2025-03-04"),
        paper("b", "Soldiers detained protesters in Brno.").on("2025-03-08"),
        paper("c", "Police freed ten prisoners in Tabora on Monday.").on("2025-03-08"),
    ]);
    assert_eq!(sql(&reader, "SELECT 1 FROM reports WHERE date_from IS NULL AND date_to IS NULL").len(), 2);
    let days = |since: &str, until: &str| {
        let filter = Filter { since: since.parse().ok(), until: until.parse().ok(), ..Filter::default() };
        let mut days = column(&ask(&reader, View::Reports, filter), "published_day");
        days.sort();
        days.join(" ")
    };
    assert_eq!(days("1900-01-01", ""), "2025-03-04 2025-03-08 2025-03-08");
    assert_eq!(days("", "2025-03-05"), "2025-03-04 2025-03-08", "of which one took place on 3 March");
    assert_eq!(days("2025-03-05", "2025-03-09"), "2025-03-08");
    assert_eq!(days("2025-03-01", "2025-03-02"), "");
}

/// News of three countries, of which the bombing is put right.
fn corrected(fields: &[(&str, &str)]) -> (TempDir, Reader) {
    let (folder, reader) = made(&[
        paper("a", "Israel bombed Rafah on Monday."),
        paper("b", "Russia expelled two Estonian diplomats on Tuesday."),
        paper("c", "French President Emmanuel Macron visited Norway on Sunday."),
    ]);
    let bombing = sql(&reader, "SELECT report_id FROM reports WHERE event_type = 'ASSAULT'");
    let report = &column(&bombing, "report_id")[0];
    let mut ledger = Ledger::open(folder.path().join("a.ledger")).expect("it can be opened");
    for (field, value) in fields {
        let (correction, decision) =
            (Correction { report, field, value }, Decision { by: "Ana Kovar", reason: "so it was" });
        ledger.correct(correction, decision, &run("1"), know(), at("2025-03-11T10:00:00Z")).expect("it can be");
    }
    (folder, reader)
}

fn names(values: &[&str]) -> Vec<String> {
    values.iter().map(|&value| value.to_owned()).collect()
}

#[test]
fn what_a_person_named_is_found_by_whole_words_by_country_and_by_sector() {
    let (_folder, reader) =
        corrected(&[("actors", "Xland; Emmanuel Macron"), ("place", "Romania"), ("source", "the Red Cross")]);
    let bombings = |filter: Filter| {
        let found = ask(&reader, View::Reports, filter);
        column(&found, "event_type").iter().filter(|event_type| *event_type == "ASSAULT").count()
    };
    let by = |actor: &str| bombings(Filter { actors: names(&[actor]), ..Filter::default() });
    assert_eq!(["Xland", "xland", "Macron", "FRA", "FRA/GOV"].map(by), [1; 5]);
    assert_eq!(["Xlan", "X_and", "%", "Israel", "NOR", "FRA/MIL"].map(by), [0; 6]);
    let place = |place: &str| bombings(Filter { places: names(&[place]), ..Filter::default() });
    assert_eq!(["Romania", "Oman", "%", "Rafah"].map(place), [1, 0, 0, 0]);
    let said = |source: &str| bombings(Filter { sources: names(&[source]), ..Filter::default() });
    assert_eq!(["Red Cross", "Red", "Cros", "%"].map(said), [1, 1, 0, 0]);
    for view in [View::Reports, View::Documents, View::Stories] {
        assert!(ask(&reader, view, Filter { stories: names(&["%"]), ..Filter::default() }).is_empty(), "{view:?}");
    }
}

#[test]
fn a_story_passes_by_what_people_made_of_its_reports() {
    let (_folder, reader) = corrected(&[("actors", "Xland"), ("place", "Romania")]);
    let of = |actors: &[&str], places: &[&str]| {
        let filter = Filter { actors: names(actors), places: names(places), ..Filter::default() };
        column(&ask(&reader, View::Stories, filter), "title").join(" ")
    };
    assert_eq!(of(&["Xland"], &[]), "Israel bombed Rafah on Monday.");
    assert_eq!(of(&[], &["Romania"]), "Israel bombed Rafah on Monday.");
    assert_eq!((of(&["Israel"], &[]), of(&[], &["Rafah"])), (String::new(), String::new()));
    assert_eq!(of(&["Macron"], &[]), "French President Emmanuel Macron visited Norway on Sunday.");
    assert_eq!(of(&["Norway"], &[]), of(&["Macron"], &[]), "whoever takes part");
    let (_folder, reader) = corrected(&[("not_an_event", "true")]);
    assert!(ask(&reader, View::Stories, Filter { actors: names(&["Israel"]), ..Filter::default() }).is_empty());
}

#[test]
fn a_measure_passes_by_its_figures() {
    let (_folder, reader) = made(&[
        paper("a", "The Red Cross said 40 people had died in Tabora.").by("Post").on("2025-03-01"),
        paper("b", "Officials said 12 people had died in Arusha.").by("News").on("2025-03-05"),
    ]);
    let labels = |filter: Filter| column(&ask(&reader, View::Measures, filter), "place_name").join(" ");
    let none = Filter::default();
    assert_eq!(labels(none.clone()), "Arusha Tabora");
    assert_eq!(labels(Filter { sources: names(&["Red Cross"]), ..none.clone() }), "Tabora");
    assert_eq!(labels(Filter { source_kinds: names(&["official"]), ..none.clone() }), "Arusha");
    assert_eq!(labels(Filter { publishers: names(&["Post"]), ..none.clone() }), "Tabora");
    assert_eq!(labels(Filter { stories: names(&["zz"]), ..none.clone() }), "");
    assert_eq!(labels(Filter { since: "2025-03-02".parse().ok(), ..none.clone() }), "Arusha");
    assert_eq!(labels(Filter { until: "2025-03-02".parse().ok(), ..none }), "Tabora");
}

#[test]
fn countries_go_by_name_and_codes_by_letters_of_any_case() {
    let text = "French soldiers attacked rebels in Lagos, Nigeria, on Monday.";
    let (_folder, reader) = made(&[paper("a", text)]);
    let found = |filter: Filter| ask(&reader, View::Reports, filter).len();
    for place in ["Nigeria", "nigeria", "NGA", "nga", "lagos"] {
        assert_eq!(found(Filter { places: names(&[place]), ..Filter::default() }), 1, "{place}");
    }
    for actor in ["fra", "fra/mil", "FRA/MIL"] {
        assert_eq!(found(Filter { actors: names(&[actor]), ..Filter::default() }), 1, "{actor}");
    }
    assert_eq!(found(Filter { places: names(&["Benin"]), ..Filter::default() }), 0);
}
