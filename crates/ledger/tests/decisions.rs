//! What people decide stands beside what the machine read, and survives it.

mod common;

use common::{Paper, add, add_with, ask, at, column, know, paper, run, sql};
use dateline_ledger::{Correction, Decision, Filter, Ledger, LedgerError, Reader, Row, Rule, View, as_of, diff};
use tempfile::TempDir;

const BY: Decision<'_> = Decision { by: "Ana Kovar", reason: "the ministry's own text" };
const URL: &str = "https://example.org/a";

struct Made {
    _folder: TempDir,
    path: std::path::PathBuf,
    ledger: Ledger,
}

impl Made {
    fn of(papers: &[Paper]) -> Self {
        let folder = TempDir::new().expect("there is room");
        let path = folder.path().join("a.ledger");
        let mut ledger = Ledger::open(&path).expect("it can be made");
        add(&mut ledger, papers, "2025-03-06T10:00:00Z");
        Self { _folder: folder, path, ledger }
    }

    fn reader(&self) -> Reader {
        Reader::open(&self.path, None).expect("it can be read")
    }

    fn only_report(&self) -> Row {
        let mut rows = ask(&self.reader(), View::Reports, Filter::default());
        assert_eq!(rows.len(), 1, "{rows:?}");
        rows.remove(0)
    }

    fn correct(&mut self, field: &str, value: &str, time: &str) -> Result<String, LedgerError> {
        let report = self.only_report().get("report_id").as_str().expect("an id is text").to_owned();
        let correction = Correction { report: &report[..8], field, value };
        self.ledger.correct(correction, BY, &run("1"), know(), at(time))
    }

    fn states(&self) -> Vec<String> {
        column(&sql(&self.reader(), "SELECT state FROM corrections ORDER BY key"), "state")
    }
}

fn arrest(who: &str) -> Paper {
    paper("a", &format!("{who} detained twelve protesters in Brno on Monday.")).at(URL)
}

#[test]
fn a_correction_is_shown_with_the_machines_value_beside_it() {
    let mut made = Made::of(&[arrest("Police")]);
    made.correct("status", "planned", "2025-03-07T10:00:00Z").unwrap();
    made.correct("date", "2025-03-01/2025-03-02", "2025-03-07T11:00:00Z").unwrap();
    made.correct("actors", "Soldiers; The mayor", "2025-03-07T12:00:00Z").unwrap();
    let row = made.only_report();
    let cell = |name: &str| row.get(name).to_string();
    assert_eq!(
        ["status", "date_edtf", "actor_names", "corrected"].map(cell),
        ["\"planned\"", "\"2025-03-01/2025-03-02\"", "[\"Soldiers\",\"The mayor\"]", "true"]
    );
    let machine = row.get("machine");
    assert_eq!((&machine["status"], &machine["date_edtf"]), (&"happened".into(), &"2025-03-03".into()));
    assert_eq!(machine["actor_names"].as_array().map(Vec::len), Some(1));
    let event = ask(&made.reader(), View::Events, Filter::default());
    assert_eq!(
        (column(&event, "status"), column(&event, "statuses")),
        (vec!["planned".into()], vec!["[\"planned\"]".into()])
    );
    let found = |filter: Filter| ask(&made.reader(), View::Reports, filter).len();
    let some = |value: &str| vec![value.to_owned()];
    assert_eq!(found(Filter { statuses: some("planned"), ..Filter::default() }), 1);
    assert_eq!(found(Filter { statuses: some("happened"), ..Filter::default() }), 0);
    assert_eq!(found(Filter { actors: some("mayor"), ..Filter::default() }), 1);
    assert_eq!(found(Filter { actors: some("police"), ..Filter::default() }), 0);
    assert_eq!(found(Filter { until: "2025-03-02".parse().ok(), ..Filter::default() }), 1);
    let then = Reader::open(&made.path, as_of("2025-03-06")).unwrap();
    let before = ask(&then, View::Reports, Filter { statuses: some("happened"), ..Filter::default() });
    assert_eq!((column(&before, "corrected"), column(&before, "machine")), (vec!["false".into()], vec!["null".into()]));
}

#[test]
fn a_correction_survives_other_coders_and_versions_until_its_words_are_gone() {
    let mut made = Made::of(&[arrest("Police")]);
    made.correct("event_type", "COERCE/restrict", "2025-03-07T10:00:00Z").unwrap();
    let paper = arrest("Police");
    let coded = paper.coded();
    let mut document = dateline_coder::document::Document::of(&coded);
    document.events[0].status = "ongoing";
    made.ledger.add(&[document], &run("2"), &know().ontology, at("2025-03-08T10:00:00Z")).unwrap();
    let row = made.only_report();
    assert_eq!((row.get("status"), row.get("mode")), (&"ongoing".into(), &"restrict".into()));
    add_with(&mut made.ledger, &[arrest("Border police")], "2025-03-09T10:00:00Z", &run("2"));
    assert_eq!(made.only_report().get("mode"), "restrict", "the sentence changed, its anchor did not");
    assert_eq!(made.states(), ["holds"]);
    let gone = common::paper("a", "France and Germany held talks in Prague on Tuesday.").at(URL);
    add_with(&mut made.ledger, &[gone], "2025-03-10T10:00:00Z", &run("2"));
    assert_eq!(made.states(), ["lost"]);
    assert_eq!(made.only_report().get("corrected"), false);
}

#[test]
fn a_correction_can_be_withdrawn() {
    let mut made = Made::of(&[arrest("Police")]);
    let id = made.correct("not_an_event", "true", "2025-03-07T10:00:00Z").unwrap();
    assert!(ask(&made.reader(), View::Events, Filter::default()).is_empty());
    made.ledger.withdraw(&id[..6], BY, &run("1"), at("2025-03-08T10:00:00Z")).unwrap();
    assert_eq!(ask(&made.reader(), View::Events, Filter::default()).len(), 1);
    assert_eq!(made.states(), ["withdrawn"]);
    assert!(made.ledger.withdraw(&id, BY, &run("1"), at("2025-03-09T10:00:00Z")).is_err());
    let then = Reader::open(&made.path, as_of("2025-03-07")).unwrap();
    assert_eq!(column(&sql(&then, "SELECT state FROM corrections"), "state"), ["holds"]);
}

#[test]
fn what_cannot_be_is_refused_and_changes_nothing() {
    let mut made = Made::of(&[arrest("Police")]);
    let before = common::held(&made.path);
    for (field, value, words) in [
        ("status", "done", "`status` cannot be `done`: give a status"),
        ("event_type", "CONSLT", "give a type"),
        ("event_type", "CONSULT/arrest", "the modes of CONSULT are "),
        ("mode", "flying", "`mode` cannot be `flying`: the modes of COERCE are arrest, "),
        ("date", "2025-03-05/2025-03-01", "give a day"),
        ("place", "Brno, Czechia", "give a place"),
        ("colour", "red", "the fields are event_type, mode"),
    ] {
        let error = made.correct(field, value, "2025-03-07T10:00:00Z").unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }
    let nobody = Correction { report: "ffffffff", field: "status", value: "planned" };
    let error = made.ledger.correct(nobody, BY, &run("1"), know(), at("2025-03-07T10:00:00Z")).unwrap_err();
    assert_eq!(error.to_string(), "there is no report whose id begins with `ffffffff`");
    assert_eq!(common::held(&made.path), before);
}

#[test]
fn a_mode_is_one_of_the_type_that_a_person_gave() {
    let mut made = Made::of(&[arrest("Police")]);
    made.correct("event_type", "CONSULT", "2025-03-07T10:00:00Z").unwrap();
    made.correct("mode", "visit", "2025-03-07T11:00:00Z").unwrap();
    let row = made.only_report();
    assert_eq!([row.get("event_type"), row.get("mode")], ["CONSULT", "visit"]);
    assert!(made.correct("mode", "arrest", "2025-03-07T12:00:00Z").is_err());
    made.correct("mode", "", "2025-03-07T13:00:00Z").unwrap();
    assert_eq!(made.only_report().get("mode"), &serde_json::Value::Null);
}

#[test]
fn the_machines_value_stays_the_machines_however_often_a_field_is_corrected() {
    let mut made = Made::of(&[arrest("Police")]);
    made.correct("status", "planned", "2025-03-07T10:00:00Z").unwrap();
    let second = made.correct("status", "threatened", "2025-03-07T11:00:00Z").unwrap();
    let rows = sql(&made.reader(), "SELECT machine FROM corrections ORDER BY key");
    assert_eq!(column(&rows, "machine"), ["happened", "happened"]);
    assert_eq!(made.only_report().get("machine")["status"], "happened");
    withdraw(&mut made, &second, "2025-03-08T10:00:00Z");
    assert_eq!(made.only_report().get("status"), "planned");
}

#[test]
fn what_the_machine_made_up_can_be_taken_away() {
    let mut made = Made::of(&[arrest("Police")]);
    for (at, field) in ["date", "place", "source"].into_iter().enumerate() {
        made.correct(field, "", &format!("2025-03-07T1{at}:00:00Z")).unwrap();
    }
    let row = made.only_report();
    for name in ["date_from", "date_edtf", "place_name", "country", "lat", "geo_precision", "source_name"] {
        assert_eq!(row.get(name), &serde_json::Value::Null, "{name}");
    }
}

#[test]
fn who_and_where_a_person_names_for_the_first_time_is_looked_up() {
    let mut made = Made::of(&[arrest("Police")]);
    made.correct("recipients", "French soldiers", "2025-03-07T10:00:00Z").unwrap();
    made.correct("place", "Marseille", "2025-03-07T11:00:00Z").unwrap();
    let row = made.only_report();
    assert_eq!(row.get("recipient_countries"), &serde_json::json!(["FRA"]));
    assert_eq!(row.get("recipient_sectors"), &serde_json::json!(["MIL"]));
    assert_eq!([row.get("country"), row.get("geo_precision")], ["FRA", "settlement"]);
    assert!(row.get("lat").as_f64().is_some_and(|lat| (lat - 43.3).abs() < 0.1));
    assert!(made.correct("place", "Marseille, FRX", "2025-03-07T12:00:00Z").is_err(), "there is no such country");
}

#[test]
fn a_decision_needs_somebody_and_a_reason() {
    let mut made = Made::of(&[arrest("Police")]);
    let report = made.only_report().get("report_id").as_str().expect("an id is text").to_owned();
    let correction = Correction { report: &report, field: "status", value: "planned" };
    for decision in [Decision { by: " ", ..BY }, Decision { reason: "", ..BY }] {
        assert!(made.ledger.correct(correction, decision, &run("1"), know(), at("2025-03-07T10:00:00Z")).is_err());
    }
}

#[test]
fn figures_follow_the_corrections_of_their_report() {
    let mut made = Made::of(&[arrest("Police")]);
    let figure = |made: &Made| {
        let row = sql(&made.reader(), "SELECT denied, report_id FROM quantities").remove(0);
        (row.get("denied") == true, row.get("report_id").is_null())
    };
    assert_eq!(figure(&made), (false, false));
    let denied = made.correct("status", "denied", "2025-03-07T10:00:00Z").unwrap();
    assert_eq!(figure(&made), (true, false));
    assert_eq!(column(&sql(&made.reader(), "SELECT highest FROM measures"), "highest"), ["null"]);
    withdraw(&mut made, &denied, "2025-03-08T10:00:00Z");
    made.correct("not_an_event", "true", "2025-03-09T10:00:00Z").unwrap();
    assert_eq!(figure(&made), (false, true));
    assert_eq!(column(&sql(&made.reader(), "SELECT n_events FROM stories"), "n_events"), ["0"]);
}

#[test]
fn what_is_decided_twice_or_open_already_is_no_decision() {
    let mut made = Made::of(&bombing());
    let id = column(&sql(&made.reader(), "SELECT contradiction_id FROM contradictions"), "contradiction_id").remove(0);
    assert!(made.ledger.reopen(&id, BY, &run("1"), at("2025-03-07T10:00:00Z")).is_err(), "it is open");
    for time in ["2025-03-07T11:00:00Z", "2025-03-07T12:00:00Z"] {
        made.ledger.resolve(&id, "both_kept", BY, &run("1"), at(time)).unwrap();
    }
    assert_eq!(sql(&made.reader(), "SELECT 1 FROM resolution_rows").len(), 1);
    made.ledger.reopen(&id, BY, &run("1"), at("2025-03-07T13:00:00Z")).unwrap();
    assert_eq!(contradictions(&made.reader()), ["denial open Ana Kovar"]);
}

#[test]
fn a_contradiction_without_a_day_is_of_the_day_on_which_it_was_told() {
    let made = Made::of(&[
        paper("a", "France and Germany held talks in Prague, the mayor said.").by("Post"),
        paper("b", "France denied that it had held talks with Germany in Prague.").by("News"),
    ]);
    let found = |since: &str, until: &str| {
        let filter = Filter { since: since.parse().ok(), until: until.parse().ok(), ..Filter::default() };
        let mut found = 0;
        let take = |row: Row| {
            assert!(row.get("valid_from").is_null());
            found += 1;
            true
        };
        made.reader().contradictions(&[], &[], &filter, None, take).expect("the ledger can be read");
        found
    };
    assert_eq!(found("2025-03-05", "2025-03-05"), 1);
    assert_eq!(found("2025-03-06", "2025-03-07"), 0);
    assert_eq!(found("2025-03-01", "2025-03-04"), 0);
}

#[test]
fn a_day_that_a_person_took_away_contradicts_nothing() {
    for (correct, rest) in [(false, 1), (true, 0)] {
        let mut made = Made::of(&[paper("a", "France and Germany held talks in Prague on Monday.").by("Post")]);
        if correct {
            made.correct("date", "", "2025-03-07T10:00:00Z").unwrap();
        }
        let other = paper("b", "Talks between Germany and France took place in Prague on Tuesday.").by("News");
        add(&mut made.ledger, &[other], "2025-03-08T10:00:00Z");
        assert_eq!(contradictions(&made.reader()).len(), rest);
    }
}

fn bombing() -> Vec<Paper> {
    vec![
        paper("a", "Israel bombed Rafah on Monday, the Red Cross said.").by("Post"),
        paper("b", "Israel denied that it bombed Rafah on Monday.").by("News").at(URL),
    ]
}

fn contradictions(reader: &Reader) -> Vec<String> {
    let rows = sql(
        reader,
        "SELECT kind || ' ' || state || coalesce(' ' || resolved_by, '') AS line FROM contradictions ORDER BY key",
    );
    column(&rows, "line")
}

#[test]
fn a_contradiction_is_resolved_reopened_and_ends_with_a_side() {
    let mut made = Made::of(&bombing());
    let id = column(&sql(&made.reader(), "SELECT contradiction_id FROM contradictions"), "contradiction_id").remove(0);
    assert_eq!(contradictions(&made.reader()), ["denial open"]);
    made.ledger.resolve(&id[..8], "both_kept", BY, &run("1"), at("2025-03-07T10:00:00Z")).unwrap();
    assert_eq!(contradictions(&made.reader()), ["denial both_kept Ana Kovar"]);
    made.ledger.reopen(&id, BY, &run("1"), at("2025-03-08T10:00:00Z")).unwrap();
    assert_eq!(contradictions(&made.reader()), ["denial open Ana Kovar"]);
    let admits = paper("b", "Israel bombed Rafah on Monday, its army said.").by("News").at(URL);
    add(&mut made.ledger, &[admits], "2025-03-09T10:00:00Z");
    assert_eq!(contradictions(&made.reader()), ["denial one_withdrawn"]);
    assert_eq!(contradictions(&Reader::open(&made.path, as_of("2025-03-07")).unwrap()), ["denial both_kept Ana Kovar"]);
}

/// The report of a paper, which has only this one.
fn report_of(made: &Made, paper: &str) -> String {
    let query = format!("SELECT report_id FROM reports JOIN documents USING (doc_id) WHERE name = '{paper}'");
    let found = column(&sql(&made.reader(), &query), "report_id");
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].clone()
}

/// Corrects the only report of a paper; returns the correction's id.
fn put_right(made: &mut Made, paper: &str, field: &str, value: &str, time: &str) -> String {
    let report = report_of(made, paper);
    let correction = Correction { report: &report, field, value };
    made.ledger.correct(correction, BY, &run("1"), know(), at(time)).expect("it can be corrected")
}

fn withdraw(made: &mut Made, correction: &str, time: &str) {
    made.ledger.withdraw(correction, BY, &run("1"), at(time)).expect("it can be withdrawn");
}

#[test]
fn a_correction_resolves_what_it_takes_the_ground_from_until_it_is_withdrawn() {
    for (paper, field, value) in [
        ("b", "status", "happened"),
        ("b", "not_an_event", "true"),
        ("a", "place", "Gaza City, PSE"),
        ("a", "date", "2025-02-20"),
        ("a", "event_type", "ACCUSE"),
        ("a", "actors", "Iran"),
    ] {
        let mut made = Made::of(&bombing());
        assert_eq!(contradictions(&made.reader()), ["denial open"], "{field}");
        let id = put_right(&mut made, paper, field, value, "2025-03-07T10:00:00Z");
        assert_eq!(contradictions(&made.reader()), ["denial not_a_conflict Ana Kovar"], "{field}");
        let row = sql(&made.reader(), "SELECT reason, resolved_at FROM contradictions").remove(0);
        let reason = row.get("reason").as_str().unwrap();
        assert_eq!(reason, format!("`{field}` was corrected to `{value}` ({id}): the ministry's own text"));
        assert_eq!(row.get("resolved_at"), "2025-03-07T10:00:00.000000Z");
        withdraw(&mut made, &id, "2025-03-08T10:00:00Z");
        assert_eq!(contradictions(&made.reader()), ["denial open Ana Kovar"], "{field}");
        assert_eq!(contradictions(&Reader::open(&made.path, as_of("2025-03-06")).unwrap()), ["denial open"]);
    }
}

#[test]
fn the_older_side_of_a_contradiction_can_be_corrected_too() {
    let mut made = Made::of(&bombing());
    let id = put_right(&mut made, "a", "status", "denied", "2025-03-07T10:00:00Z");
    assert_eq!(contradictions(&made.reader()), ["denial not_a_conflict Ana Kovar"]);
    let other = put_right(&mut made, "b", "not_an_event", "true", "2025-03-07T11:00:00Z");
    withdraw(&mut made, &id, "2025-03-08T10:00:00Z");
    assert_eq!(
        contradictions(&made.reader()),
        ["denial not_a_conflict Ana Kovar"],
        "another correction voids it still"
    );
    withdraw(&mut made, &other, "2025-03-09T10:00:00Z");
    assert_eq!(contradictions(&made.reader()), ["denial open Ana Kovar"]);
}

#[test]
fn what_a_person_decided_of_a_contradiction_outlives_corrections() {
    let mut made = Made::of(&bombing());
    let id = column(&sql(&made.reader(), "SELECT contradiction_id FROM contradictions"), "contradiction_id").remove(0);
    made.ledger.resolve(&id, "both_kept", BY, &run("1"), at("2025-03-07T10:00:00Z")).unwrap();
    let correction = put_right(&mut made, "b", "status", "happened", "2025-03-08T10:00:00Z");
    withdraw(&mut made, &correction, "2025-03-09T10:00:00Z");
    assert_eq!(contradictions(&made.reader()), ["denial both_kept Ana Kovar"]);
}

#[test]
fn a_correction_opens_what_it_brings_about() {
    let twice = [
        paper("a", "Israel bombed Rafah on Monday, the Red Cross said.").by("Post"),
        paper("b", "On Monday Israel bombed Rafah.").by("News"),
    ];
    for corrected in ["a", "b"] {
        let mut made = Made::of(&twice);
        assert!(contradictions(&made.reader()).is_empty());
        let id = put_right(&mut made, corrected, "status", "did_not_happen", "2025-03-07T10:00:00Z");
        assert_eq!(contradictions(&made.reader()), ["status open"], "{corrected}");
        withdraw(&mut made, &id, "2025-03-08T10:00:00Z");
        assert_eq!(contradictions(&made.reader()), ["status not_a_conflict Ana Kovar"], "{corrected}");
    }
}

#[test]
fn accounts_that_a_correction_sets_apart_in_place_or_day_contradict_each_other() {
    let talks = [
        paper("a", "France and Germany held talks in Prague on Monday.").by("Post"),
        paper("b", "Germany and France held talks in Prague on Monday.").by("News"),
    ];
    for (field, value, kind) in [("place", "Brno, CZE", "place"), ("date", "2025-03-04", "date")] {
        for corrected in ["a", "b"] {
            let mut made = Made::of(&talks);
            assert!(contradictions(&made.reader()).is_empty());
            let id = put_right(&mut made, corrected, field, value, "2025-03-07T10:00:00Z");
            assert_eq!(contradictions(&made.reader()), [format!("{kind} open")], "{corrected}");
            withdraw(&mut made, &id, "2025-03-08T10:00:00Z");
            let state = format!("{kind} not_a_conflict Ana Kovar");
            assert_eq!(contradictions(&made.reader()), [state], "{corrected}");
        }
    }
}

#[test]
fn figures_contradict_each_other_while_their_reports_stand_as_they_were_read() {
    for (field, value) in [("place", "Nairobi, KEN"), ("not_an_event", "true"), ("date", "2025-02-20")] {
        let mut made = Made::of(&[
            paper("a", "Gunmen killed 12 people in Garissa on Monday.").by("Post"),
            paper("b", "Gunmen killed 15 people in Garissa on Monday.").by("News"),
        ]);
        let values = |made: &Made| contradictions(&made.reader()).into_iter().filter(|line| line.starts_with("value"));
        assert_eq!(values(&made).collect::<Vec<_>>(), ["value open"]);
        let id = put_right(&mut made, "a", field, value, "2025-03-07T10:00:00Z");
        assert_eq!(values(&made).collect::<Vec<_>>(), ["value not_a_conflict Ana Kovar"], "{field}");
        withdraw(&mut made, &id, "2025-03-08T10:00:00Z");
        assert_eq!(values(&made).collect::<Vec<_>>(), ["value open Ana Kovar"], "{field}");
    }
}

#[test]
fn a_new_version_carries_the_correction_and_not_the_contradiction() {
    let mut made = Made::of(&bombing());
    put_right(&mut made, "b", "status", "happened", "2025-03-07T10:00:00Z");
    let longer = paper("b", "Israel denied that it bombed Rafah on Monday. It rained in Haifa.").by("News").at(URL);
    add(&mut made.ledger, &[longer], "2025-03-08T10:00:00Z");
    assert_eq!(made.states(), ["holds"]);
    assert_eq!(contradictions(&made.reader()), ["denial one_withdrawn"]);
}

#[test]
fn a_decision_holds_for_the_same_contradiction_of_a_new_version() {
    let mut made = Made::of(&bombing());
    let ids = "SELECT contradiction_id FROM contradictions ORDER BY key";
    let id = column(&sql(&made.reader(), ids), "contradiction_id").remove(0);
    made.ledger.resolve(&id[..8], "both_kept", BY, &run("1"), at("2025-03-07T10:00:00Z")).unwrap();
    let longer = paper("b", "Israel denied that it bombed Rafah on Monday. It rained in Haifa.").by("News").at(URL);
    add(&mut made.ledger, &[longer], "2025-03-08T10:00:00Z");
    assert_eq!(contradictions(&made.reader()), ["denial one_withdrawn", "denial both_kept Ana Kovar"]);
    let from = column(&sql(&made.reader(), "SELECT inherited_from FROM contradictions ORDER BY key"), "inherited_from");
    assert_eq!(from, ["null", id.as_str()]);
    let admits = paper("b", "Israel said that it had cancelled the bombing of Rafah on Monday.").by("News").at(URL);
    add(&mut made.ledger, &[admits], "2025-03-09T10:00:00Z");
    assert!(!contradictions(&made.reader())[2..].contains(&"denial both_kept Ana Kovar".to_owned()));
}

#[test]
fn participants_are_those_of_the_correction_with_what_was_read_beside() {
    let mut made = Made::of(&[arrest("Police")]);
    let shown = |reader: &Reader| {
        let rows = sql(reader, "SELECT role, n, name, corrected, machine FROM participants ORDER BY role, n");
        let cell = |row: &Row, name: &str| row.get(name).to_string().replace('"', "");
        rows.iter()
            .map(|row| ["role", "n", "name", "corrected", "machine"].map(|name| cell(row, name)).join(" "))
            .collect::<Vec<_>>()
    };
    let before = shown(&made.reader());
    assert_eq!(before.len(), 2, "{before:?}");
    made.correct("actors", "Soldiers; The mayor", "2025-03-07T12:00:00Z").unwrap();
    let read = before[0].split(' ').nth(2).unwrap();
    let expected =
        [format!("actor 1 Soldiers true [{read}]"), format!("actor 2 The mayor true [{read}]"), before[1].clone()];
    assert_eq!(shown(&made.reader()), expected);
    assert_eq!(shown(&Reader::open(&made.path, as_of("2025-03-06")).unwrap()), before);
}

#[test]
fn the_difference_of_two_days_is_what_became_known() {
    let mut made = Made::of(&bombing()[..1]);
    let later = [&bombing()[1..], &[paper("c", "Officials said 45 people had died in Tabora.").by("Post")]].concat();
    add(&mut made.ledger, &later, "2025-03-07T10:00:00Z");
    let changes = |from: &str, to: &str| {
        let mut found = Vec::new();
        let day = |day| as_of(day).unwrap();
        diff(&made.path, day(from), day(to), |row| {
            found.push(["change", "after"].map(|name| row.get(name).to_string().replace('"', "")).join(" "));
            true
        })
        .unwrap();
        found
    };
    let first = changes("2025-03-05", "2025-03-06");
    assert!(
        first.contains(&"new event [happened]".to_owned()) && first.contains(&"new story 1".to_owned()),
        "{first:?}"
    );
    let second = changes("2025-03-06", "2025-03-07");
    for expected in ["status [denied,happened]", "further source 2", "new figure 45.0", "contradiction opened open"] {
        assert!(second.contains(&expected.to_owned()), "{expected} in {second:?}");
    }
    assert!(changes("2025-03-07", "2025-03-08").is_empty());
}

#[test]
fn a_figure_that_is_denied_later_is_told_as_denied() {
    let mut made = Made::of(&[paper("a", "The Red Cross said 35 soldiers were dead.").by("Post")]);
    let denial = paper("b", "The army denied that 35 soldiers were dead.").by("Times");
    add(&mut made.ledger, &[denial], "2025-03-07T10:00:00Z");
    let mut figures = Vec::new();
    diff(&made.path, as_of("2025-03-06").unwrap(), as_of("2025-03-07").unwrap(), |row| {
        figures.extend(row.get("change").as_str().filter(|change| change.contains("figure")).map(ToOwned::to_owned));
        true
    })
    .unwrap();
    assert_eq!(figures, ["figure denied"]);
}

#[test]
fn what_a_new_version_of_the_program_reads_differently_is_told() {
    let mut made = Made::of(&[arrest("Police")]);
    let paper = arrest("Police");
    let coded = paper.coded();
    let mut document = dateline_coder::document::Document::of(&coded);
    document.events[0].status = "planned";
    made.ledger.add(&[document], &run("2"), &know().ontology, at("2025-03-08T10:00:00Z")).unwrap();
    let told = |version: &str| {
        let mut found = Vec::new();
        made.reader()
            .recoded_since(version, |row| {
                found.push(
                    ["change", "before", "after"]
                        .map(|name| row.get(name).as_str().unwrap_or_default().to_owned())
                        .join(" "),
                );
                true
            })
            .unwrap();
        found
    };
    assert_eq!(told("1"), ["status happened planned"]);
    assert!(told("2").is_empty());
}

#[test]
fn rules_of_aggregation_choose_different_reports() {
    let made = Made::of(&[
        paper("a", "Israel bombed Rafah on Monday.").by("Post").on("2025-03-03"),
        paper("b", "Israel bombed Rafah on Monday, the Red Cross said.").by("Times").on("2025-03-04"),
        paper("c", "Israel denied that it bombed Rafah on Monday.").by("News").on("2025-03-05"),
    ]);
    let status = |rule| {
        let mut rows = Vec::new();
        let question = dateline_ledger::Question { view: View::Events, filter: Filter::default(), rule, limit: None };
        made.reader()
            .ask(&question, |row| {
                rows.push(
                    ["rule", "status", "disagreement"].map(|name| row.get(name).to_string().replace('"', "")).join(" "),
                );
                true
            })
            .unwrap();
        rows
    };
    assert_eq!(status(Rule::Conservative), ["conservative denied [status]"]);
    assert_eq!(status(Rule::Latest), ["latest denied [status]"]);
    assert_eq!(status(Rule::Representative), ["representative happened [status]"]);
    assert_eq!(status(Rule::Informative).len(), 1);
}

#[test]
fn the_representative_report_is_that_of_the_reports_as_they_stand() {
    let mut made = Made::of(&[
        paper("a", "Israel bombed Rafah on Monday.").by("Post").on("2025-03-03"),
        paper("b", "Israel denied that it bombed Rafah on Monday.").by("News").on("2025-03-04"),
        paper("c", "Israel denied bombing Rafah on Monday.").by("Times").on("2025-03-05"),
    ]);
    let status = |made: &Made| {
        let question = dateline_ledger::Question {
            view: View::Events,
            filter: Filter::default(),
            rule: Rule::Representative,
            limit: None,
        };
        let mut found = Vec::new();
        made.reader()
            .ask(&question, |row| {
                found.push(row.get("status").as_str().unwrap_or_default().to_owned());
                true
            })
            .unwrap();
        found
    };
    assert_eq!(status(&made), ["denied"]);
    put_right(&mut made, "b", "not_an_event", "true", "2025-03-07T10:00:00Z");
    put_right(&mut made, "c", "status", "happened", "2025-03-07T11:00:00Z");
    assert_eq!(status(&made), ["happened"]);
}
