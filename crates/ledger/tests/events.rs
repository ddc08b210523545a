//! Reports of one thing become one event, and what cannot both hold is told.

mod common;

use common::{Paper, add, ask, at, column, know, paper, run, sql};
use dateline_ledger::{Correction, Decision, Filter, Ledger, Reader, View, as_of};
use tempfile::TempDir;

fn added(papers: &[Paper]) -> (TempDir, Reader) {
    let folder = TempDir::new().expect("there is room");
    let path = folder.path().join("a.ledger");
    add(&mut Ledger::open(&path).expect("it can be made"), papers, "2025-03-06T10:00:00Z");
    (folder, Reader::open(&path, None).expect("it can be read"))
}

/// Type, statuses, and numbers of reports and independent sources of each event.
fn events(reader: &Reader, filter: Filter) -> Vec<String> {
    let rows = ask(reader, View::Events, filter);
    let show = |row: &dateline_ledger::Row| {
        let cell = |name: &str| row.get(name).to_string().replace('"', "");
        ["event_type", "statuses", "n_reports", "n_independent"].map(cell).join(" ")
    };
    rows.iter().map(show).collect()
}

#[test]
fn reports_that_agree_are_one_event_and_say_why() {
    let (_folder, reader) = added(&[
        paper("a", "France and Germany held talks in Prague on Tuesday.").by("Post"),
        paper("b", "German and French officials met in Prague on March 4.").by("News"),
        paper("c", "France and Germany held talks in Vienna on Tuesday.").by("News"),
        paper("d", "France and Germany held talks in Prague on Saturday.").by("News"),
        paper("e", "France and Japan held talks in Tokyo on Tuesday.").by("News"),
    ]);
    let in_prague = Filter { places: vec!["Prague".to_owned()], since: "2025-03-04".parse().ok(), ..Filter::default() };
    let found = events(&reader, in_prague);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("CONSULT [happened] "), "{found:?}");
    assert_eq!(events(&reader, Filter::default()).len(), 4);
    let because = sql(&reader, "SELECT because FROM links WHERE score < 1");
    let told = because[0].get("because").to_string();
    assert!(told.contains("same day 2025-03-04") && told.contains("same place Prague"), "{told}");
}

#[test]
fn copies_and_shared_sources_corroborate_nothing() {
    let text = "BRNO, March 4 (Reuters) - Slovak police detained three Austrian journalists in Brno on Monday. The three had \
                filmed a convoy near the main station before officers stopped their car in the centre of the city.";
    let own = "Slovak police detained Austrian journalists in Brno on Monday.";
    let (_folder, reader) = added(&[
        paper("a", text).by("Reuters").on("2025-03-04"),
        paper("b", text).by("Post").on("2025-03-05"),
        paper("c", own).by("News").on("2025-03-05"),
        paper("d", &format!("{own} It rained.")).by("Times").on("2025-03-05"),
    ]);
    let arrests = Filter { types: vec!["COERCE/arrest".to_owned()], ..Filter::default() };
    let found = events(&reader, arrests);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("COERCE [happened] 4 "), "{found:?}");
    assert!(found[0].ends_with(" 2"), "the agency and one outlet; a copy and a near copy count nothing: {found:?}");
}

#[test]
fn an_event_goes_on_in_the_new_version_of_its_report() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    let version = |text: &str| paper("a", text).at("https://example.org/a");
    add(&mut ledger, &[version("Israel bombed Rafah on Monday.")], "2025-03-06T10:00:00Z");
    add(&mut ledger, &[version("Israel bombed Rafah on Tuesday.")], "2025-03-07T10:00:00Z");
    let ids = |reader: &Reader| column(&ask(reader, View::Events, Filter::default()), "event_id");
    let (then, now) = (Reader::open(&path, as_of("2025-03-06")).unwrap(), Reader::open(&path, None).unwrap());
    assert_eq!(ids(&then), ids(&now), "the correction of a date makes no second event");
    assert_eq!(column(&ask(&then, View::Events, Filter::default()), "date_from"), ["2025-03-03"]);
    assert_eq!(column(&ask(&now, View::Events, Filter::default()), "date_from"), ["2025-03-04"]);
}

#[test]
fn a_filter_looks_at_the_reports_of_that_time_only() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    add(&mut ledger, &[paper("a", "Israel bombed Rafah on Monday.").by("Post")], "2025-03-06T10:00:00Z");
    add(
        &mut ledger,
        &[paper("b", "Israel bombed Rafah on Monday, the Red Cross said.").by("News")],
        "2025-03-07T10:00:00Z",
    );
    let told = Filter { sources: vec!["Red Cross".to_owned()], ..Filter::default() };
    assert_eq!(events(&Reader::open(&path, None).unwrap(), told.clone()), ["ASSAULT [happened] 2 2"]);
    assert!(events(&Reader::open(&path, as_of("2025-03-06")).unwrap(), told).is_empty());
}

fn contradictions(reader: &Reader, kinds: &[&str], words: &str) -> Vec<String> {
    let kinds: Vec<String> = kinds.iter().map(ToString::to_string).collect();
    let filter = Filter { text: Some(words.to_owned()), ..Filter::default() };
    let mut found = Vec::new();
    reader
        .contradictions(&kinds, &[], &filter, None, |row| {
            let cell = |name: &str| row.get(name).as_str().unwrap_or_default().to_owned();
            found.push(["kind", "left_value", "left_source", "right_value", "right_source"].map(cell).join(" | "));
            true
        })
        .expect("the ledger can be read");
    found
}

#[test]
fn statuses_figures_and_sums_that_cannot_both_hold() {
    let (_folder, reader) = added(&[
        paper("a", "Israel bombed Rafah on Monday, the Red Cross said.").by("Post"),
        paper("b", "Israel denied that it bombed Rafah on Monday.").by("News"),
        paper("c", "Officials said 45 people had died in Tabora.").by("Post"),
        paper("d", "The Red Cross said 52 people had died in Tabora.").by("News"),
        paper("e", "At least 50 people had died in Tabora, the army said.").by("Times"),
        paper(
            "f",
            "Hamas still holds 59 hostages in Gaza. The army confirmed that 45 of them are dead. \
                    Intelligence officials believe that 22 are still alive.",
        )
        .by("Times"),
    ]);
    let status = contradictions(&reader, &["status", "denial"], "");
    assert_eq!(status, ["denial | happened | the Red Cross | denied | Israel"]);
    let mut values = contradictions(&reader, &["value"], "tabora");
    values.sort();
    assert_eq!(
        values,
        ["value | 45.0 | Officials | 50.0 | the army", "value | 45.0 | Officials | 52.0 | The Red Cross"]
    );
    assert_eq!(contradictions(&reader, &["sum"], ""), ["sum | 59.0 |  | 67.0 | "]);
    assert_eq!(contradictions(&reader, &[], "").len(), 4);
    assert!(contradictions(&reader, &[], "nothing of the kind").is_empty());
}

#[test]
fn a_figure_that_a_source_denies_is_not_its_own() {
    let (_folder, reader) = added(&[
        paper("a", "The Red Cross said 52 people had died in Tabora.").by("Post").on("2025-03-04"),
        paper("b", "The army denied that 52 people had died in Tabora.").by("News").on("2025-03-05"),
        paper("c", "The army said 40 people had died in Tabora.").by("News").on("2025-03-05"),
        paper("d", "In Tabora, 52 people have died, officials said. The road to Mwanza is closed.")
            .by("Times")
            .on("2025-03-06"),
    ]);
    assert_eq!(
        contradictions(&reader, &["denial"], ""),
        ["denial | denied | The army | 52.0 | officials", "denial | 52.0 | The Red Cross | denied | The army"]
    );
    assert!(contradictions(&reader, &["value"], "").is_empty(), "40 is of another day, and 52 is denied");
    let rows = sql(&reader, "SELECT source_name, value, denied, change FROM series ORDER BY as_of, value");
    let told = |name: &str| column(&rows, name);
    assert_eq!(told("denied"), ["false", "false", "true", "false"]);
    assert_eq!(told("change"), ["null"; 4], "from a denied figure to the army's own is no step");
    assert_eq!(column(&sql(&reader, "SELECT lowest || '-' || highest AS r FROM measures"), "r"), ["40.0-52.0"]);
}

#[test]
fn accounts_that_differ_in_one_thing_only_contradict_each_other() {
    let accounts = [
        "France and Germany held talks in Prague on Tuesday.",
        "France and Germany held talks in Prague on Monday.",
        "France and Germany held talks in Vienna on Tuesday.",
        "France and Japan held talks in Prague on Tuesday.",
        "Israel bombed Beirut on Monday.",
        "Israel bombed Beirut on Tuesday.",
        "Israel killed 31 Hamas fighters in Rafah on Monday.",
        "Egypt killed 31 Hamas fighters in Rafah on Monday.",
    ];
    let beside = ["amber", "birch", "cedar", "daisy", "elder", "ferns", "grass", "hazel"];
    let papers: Vec<Paper> = accounts
        .iter()
        .zip(beside)
        .map(|(account, word)| {
            paper(
                word,
                &format!("{account} The {word} is old. A {word} is no {word}. All {word} is {word} and only {word}."),
            )
            .by(word)
        })
        .collect();
    let (_folder, reader) = added(&papers);
    let lines = |kind: &str| {
        let rows = sql(
            &reader,
            &format!(
                "SELECT left_value || ' / ' || right_value AS line FROM contradictions WHERE kind = '{kind}' ORDER BY key"
            ),
        );
        column(&rows, "line")
    };
    assert_eq!(lines("date"), ["2025-03-04 / 2025-03-03"]);
    assert_eq!(lines("place"), ["Prague / Vienna"]);
    assert_eq!(lines("actor"), ["Israel / Egypt"]);
}

#[test]
fn a_fuller_report_shows_that_two_events_are_one() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    add(&mut ledger, &[paper("a", "Israel attacked Hamas on Monday.").by("Post")], "2025-03-06T10:00:00Z");
    add(&mut ledger, &[paper("b", "Israel attacked Hamas in Rafah.").by("News")], "2025-03-06T11:00:00Z");
    add(&mut ledger, &[paper("c", "Israel attacked Hamas in Rafah on Monday.").by("Times")], "2025-03-07T10:00:00Z");
    let (then, now) = (Reader::open(&path, as_of("2025-03-06")).unwrap(), Reader::open(&path, None).unwrap());
    let count = |reader: &Reader| column(&ask(reader, View::Events, Filter::default()), "n_reports");
    assert_eq!((count(&then), count(&now)), (vec!["1".into(), "1".into()], vec!["3".into()]));
    let merges = |reader: &Reader| column(&sql(reader, "SELECT kind FROM merges"), "kind");
    assert_eq!((merges(&then), merges(&now)), (vec![], vec!["event".to_owned()]));
}

const ATTACK: [&str; 3] = [
    "Israel attacked Hamas on Monday.",
    "Israel attacked Hamas in Rafah.",
    "Israel attacked Hamas in Rafah on Monday.",
];
const BY: Decision<'_> = Decision { by: "Ana Kovar", reason: "the ministry's own text" };

/// Two events that the third report made one.
fn tied(folder: &TempDir) -> (std::path::PathBuf, Ledger) {
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).expect("it can be made");
    for (name, text) in ["a", "b", "c"].iter().zip(ATTACK) {
        let url = format!("https://example.org/{name}");
        add(&mut ledger, &[paper(name, text).at(&url).by(name)], "2025-03-06T10:00:00Z");
    }
    (path, ledger)
}

/// The reports of each event, by the names of their documents, and the reasons for which reports left one.
fn grouped(path: &std::path::Path) -> (Vec<String>, Vec<String>) {
    let reader = Reader::open(path, None).expect("it can be read");
    let groups = "SELECT group_concat(name, ' ') AS line FROM (SELECT r.event_id, d.name FROM reports r JOIN documents d USING (doc_id)
                  WHERE r.event_type = 'ASSAULT' ORDER BY d.name) GROUP BY event_id ORDER BY 1";
    let splits = "SELECT because AS line FROM splits ORDER BY because";
    (column(&sql(&reader, groups), "line"), column(&sql(&reader, splits), "line"))
}

#[test]
fn events_come_apart_when_the_report_that_tied_them_says_something_else() {
    let folder = TempDir::new().unwrap();
    let (path, mut ledger) = tied(&folder);
    assert_eq!(grouped(&path).0, ["a b c"]);
    let gone = paper("c", "France and Germany held talks in Prague on Tuesday.").at("https://example.org/c").by("c");
    add(&mut ledger, &[gone], "2025-03-08T10:00:00Z");
    let because = "[\"a new version of the text\",\"nothing ties the two events any more\"]";
    assert_eq!(grouped(&path), (vec!["a".into(), "b".into()], vec![because.to_owned()]));
    let ids = |reader: &Reader| {
        column(&sql(reader, "SELECT event_id FROM events WHERE event_type = 'ASSAULT' ORDER BY 1"), "event_id")
    };
    let [then, now] = [as_of("2025-03-06"), None].map(|time| Reader::open(&path, time).unwrap());
    assert_eq!((ids(&then).len(), ids(&now).len()), (1, 2));
    assert!(ids(&now).contains(&ids(&then)[0]), "the older event keeps its id");
}

#[test]
fn a_correction_takes_a_report_out_of_its_event_until_it_is_withdrawn() {
    let folder = TempDir::new().unwrap();
    let (path, mut ledger) = tied(&folder);
    let report = {
        let reader = Reader::open(&path, None).unwrap();
        column(
            &sql(&reader, "SELECT report_id FROM reports WHERE date_from IS NOT NULL AND place_name IS NOT NULL"),
            "report_id",
        )
    };
    let correction = Correction { report: &report[0], field: "place", value: "Beirut, LBN" };
    let id = ledger.correct(correction, BY, &run("1"), know(), at("2025-03-07T10:00:00Z")).unwrap();
    let (groups, splits) = grouped(&path);
    assert_eq!(groups, ["a c", "b"], "an attack on Monday may have been in Beirut; one in Rafah not");
    assert!(splits.iter().any(|line| line.starts_with("[\"a correction\"")), "{splits:?}");
    ledger.withdraw(&id, BY, &run("1"), at("2025-03-08T10:00:00Z")).unwrap();
    assert_eq!(grouped(&path).0, ["a b c"]);
}

#[test]
fn a_new_version_that_contradicts_the_other_reports_leaves_their_event() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    let version = |place: &str| {
        paper("b", &format!("Israel attacked Hamas in {place} on Monday.")).at("https://example.org/b").by("News")
    };
    add(&mut ledger, &[paper("a", ATTACK[2]).by("Post"), version("Rafah")], "2025-03-06T10:00:00Z");
    assert_eq!(grouped(&path).0, ["a b"]);
    add(&mut ledger, &[version("Beirut")], "2025-03-07T10:00:00Z");
    let because = "[\"a new version of the text\",\"another place\"]";
    assert_eq!(grouped(&path), (vec!["a".into(), "b".into()], vec![because.to_owned()]));
}

#[test]
fn a_correction_shows_that_a_report_is_of_an_event_told_elsewhere() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).unwrap();
    let papers =
        [paper("a", ATTACK[2]).by("Post"), paper("b", "Israel attacked Hamas in Beirut on Monday.").by("News")];
    add(&mut ledger, &papers, "2025-03-06T10:00:00Z");
    assert_eq!(grouped(&path).0, ["a", "b"]);
    let report = column(
        &sql(&Reader::open(&path, None).unwrap(), "SELECT report_id FROM reports WHERE place_name = 'Beirut'"),
        "report_id",
    );
    let correction = Correction { report: &report[0], field: "place", value: "Rafah, PSE" };
    let id = ledger.correct(correction, BY, &run("1"), know(), at("2025-03-07T10:00:00Z")).unwrap();
    assert_eq!(
        grouped(&path),
        (vec!["a b".into()], vec!["[\"a correction\",\"it agrees with another event\"]".into()])
    );
    ledger.withdraw(&id, BY, &run("1"), at("2025-03-08T10:00:00Z")).unwrap();
    assert_eq!(grouped(&path).0, ["a", "b"]);
}

/// Events by the papers that tell of them, after the older of two was corrected and then a third paper came.
fn after_correction(field: &str, value: &str, third: &str) -> Vec<String> {
    let folder = TempDir::new().expect("there is room");
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).expect("it can be made");
    add(&mut ledger, &[paper("a", ATTACK[2]).by("Post")], "2025-03-06T10:00:00Z");
    let report =
        column(&sql(&Reader::open(&path, None).expect("it can be read"), "SELECT report_id FROM reports"), "report_id")
            .remove(0);
    let correction = Correction { report: &report, field, value };
    ledger.correct(correction, BY, &run("1"), know(), at("2025-03-07T10:00:00Z")).expect("it can be corrected");
    add(&mut ledger, &[paper("b", third).by("News")], "2025-03-08T10:00:00Z");
    grouped(&path).0
}

#[test]
fn a_later_report_is_compared_with_what_people_made_of_the_earlier_one() {
    let again = "On Monday, said residents, Israel attacked Hamas in Rafah.";
    assert_eq!(after_correction("status", "happened", again), ["a b"]);
    assert_eq!(after_correction("place", "Beirut, LBN", "Israel attacked Hamas in Beirut on Monday."), ["a b"]);
    assert_eq!(after_correction("place", "Beirut, LBN", again), ["a", "b"]);
    assert_eq!(after_correction("date", "2025-02-20", again), ["a", "b"]);
    assert_eq!(after_correction("actors", "Egypt", "Egypt attacked Hamas in Rafah on Monday."), ["a b"]);
    let not_an_event = after_correction("not_an_event", "true", again);
    assert_eq!(not_an_event, ["a", "b"], "what is no event attracts no report");
}

#[test]
fn a_report_whose_correction_is_withdrawn_leaves_those_that_joined_it_for_its_sake() {
    let folder = TempDir::new().expect("there is room");
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).expect("it can be made");
    add(&mut ledger, &[paper("a", ATTACK[2]).by("Post")], "2025-03-06T10:00:00Z");
    let report =
        column(&sql(&Reader::open(&path, None).expect("it can be read"), "SELECT report_id FROM reports"), "report_id");
    let correction = Correction { report: &report[0], field: "place", value: "Beirut, LBN" };
    let id =
        ledger.correct(correction, BY, &run("1"), know(), at("2025-03-07T10:00:00Z")).expect("it can be corrected");
    let other = paper("b", "Israel attacked Hamas in Beirut on Monday.").by("News");
    add(&mut ledger, &[other], "2025-03-08T10:00:00Z");
    assert_eq!(grouped(&path).0, ["a b"]);
    ledger.withdraw(&id, BY, &run("1"), at("2025-03-09T10:00:00Z")).expect("it can be withdrawn");
    assert_eq!(grouped(&path).0, ["a", "b"]);
}
