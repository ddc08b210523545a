//! Adding documents to a ledger and asking it.

mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{Ran, dateline, documents, example, line};
use serde_json::Value;
use tempfile::TempDir;

const TIME: &str = "--recorded-at=2025-03-06T10:00:00Z";

/// A folder with some documents in it.
fn folder(lines: &[String]) -> TempDir {
    let folder = TempDir::new().expect("there is room");
    fs::write(folder.path().join("news.jsonl"), lines.concat()).expect("a new folder can be written");
    folder
}

/// Runs the program in `folder`, where the ledger has its usual name.
fn within(folder: &Path, arguments: &[&str]) -> Ran {
    let output = dateline().current_dir(folder).args(arguments).output().expect("the program starts");
    Ran {
        out: String::from_utf8(output.stdout).expect("output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("messages are UTF-8"),
        code: output.status.code().expect("the program ends by itself"),
    }
}

fn asked(folder: &Path, arguments: &[&str]) -> Vec<Value> {
    let ran = within(folder, arguments);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{arguments:?}");
    documents(&ran.out)
}

fn values(rows: &[Value], column: &str) -> Vec<String> {
    rows.iter().map(|row| row[column].as_str().map_or_else(|| row[column].to_string(), ToOwned::to_owned)).collect()
}

fn three() -> Vec<String> {
    vec![
        line("a", "Police detained twelve protesters in Brno on Monday, the mayor said."),
        line("b", "France and Germany held talks in Prague on Tuesday."),
        line("c", "Kenya will send aid to Somalia next week, two officials said."),
    ]
}

#[test]
fn what_was_added_can_be_asked_for() {
    let folder = folder(&three());
    let ran = within(folder.path(), &["add", "news.jsonl", TIME]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.starts_with("`dateline.ledger`: 3 documents added; "), "{}", ran.out);
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "a ledger is one file: {left:?}");
    let ask = |arguments: &[&str]| asked(folder.path(), arguments);
    let reports = |option: &str| values(&ask(&["reports", option]), "event_type");
    assert_eq!(reports("--actor=police"), ["COERCE"]);
    assert_eq!(reports("--actor=DEU"), ["CONSULT"]);
    assert_eq!(reports("--recipient=protesters"), ["COERCE"]);
    assert_eq!(reports("--type=consult"), ["CONSULT"]);
    assert_eq!(reports("--type=COERCE/arrest"), ["COERCE"]);
    assert_eq!(reports("--status=planned"), ["AID"]);
    assert_eq!(reports("--place=prague"), ["CONSULT"]);
    assert_eq!(reports("--place=CZE").len(), 2);
    assert_eq!(reports("--since=2025-03-05"), ["AID"]);
    assert_eq!(reports("--until=2025-03-03"), ["COERCE"]);
    assert_eq!(reports("--source=mayor"), ["COERCE"]);
    assert_eq!(reports("--text=talk"), ["CONSULT"]);
    assert_eq!(reports("--text=-prague").len(), 0);
    assert_eq!(reports("--publisher=nobody").len(), 0);
    assert_eq!(values(&ask(&["reports"]), "event_type"), ["AID", "CONSULT", "COERCE"], "newest first");
    assert_eq!(ask(&["reports", "--limit=2"]).len(), 2);
    assert_eq!(values(&ask(&["quotes", "--source-kind=official"]), "source_text").len(), 2);
    assert_eq!(values(&ask(&["quotes", "--source=mayor"]), "source_text"), ["the mayor"]);
    assert_eq!(values(&ask(&["search", "protester"]), "name"), ["a"]);
    assert_eq!(values(&ask(&["search", "Brno", "OR", "Somalia"]), "name").len(), 2);
    assert!(values(&ask(&["search", "detained"]), "extract")[0].contains("detained twelve"));
    assert_eq!(ask(&["search", "Brno OR Somalia", "--limit", "1"]).len(), 1, "options may follow the words");
    assert_eq!(values(&ask(&["search", "talks OR Somalia -Kenya"]), "name"), ["b"]);
    let counted = ask(&["sql", "SELECT status, count(*) AS n FROM reports GROUP BY status ORDER BY status"]);
    assert_eq!(
        (values(&counted, "status"), values(&counted, "n")),
        (vec!["happened".into(), "planned".into()], vec!["2".into(), "1".into()])
    );
}

#[test]
fn rows_have_the_columns_of_the_table_and_lists_are_lists() {
    let folder = folder(&three());
    within(folder.path(), &["add", "news.jsonl", TIME]);
    let rows = asked(folder.path(), &["reports", "--type=CONSULT"]);
    assert_eq!(rows[0]["actor_countries"], serde_json::json!(["FRA", "DEU"]));
    assert_eq!(rows[0]["background"], Value::Bool(false));
    assert_eq!(rows[0]["recorded_at"], "2025-03-06T10:00:00.000000Z");
    let table = within(folder.path(), &["reports", "--to=table"]);
    for words in ["on whose word", "COERCE arrest", "twelve protesters", "Brno CZE", "the mayor"] {
        assert!(table.out.contains(words), "{words}\n{}", table.out);
    }
    let nothing = within(folder.path(), &["reports", "--to=table", "--actor=Nobody"]);
    assert_eq!((nothing.code, nothing.out.as_str(), nothing.err.as_str()), (0, "", "nothing found\n"));
}

#[test]
fn events_series_and_contradictions_are_listed() {
    let paper = |id: &str, publisher: &str, text: &str| {
        serde_json::json!({"id": id, "text": text, "publisher": publisher, "published": "2025-03-05"}).to_string()
            + "\n"
    };
    let folder = folder(&[
        paper("a", "Post", "Israel bombed Rafah on Monday. Officials said 45 people had died in Tabora."),
        paper(
            "b",
            "News",
            "Israel denied that it bombed Rafah on Monday. The Red Cross said 52 people had died in Tabora.",
        ),
    ]);
    within(folder.path(), &["add", "news.jsonl", TIME]);
    let ask = |arguments: &[&str]| asked(folder.path(), arguments);
    let bombing = ask(&["events", "--actor=Israel", "--type=ASSAULT"]);
    assert_eq!(
        (values(&bombing, "n_reports"), values(&bombing, "n_independent")),
        (vec!["2".into()], vec!["2".into()])
    );
    assert_eq!(bombing[0]["statuses"], serde_json::json!(["denied", "happened"]));
    assert_eq!(values(&ask(&["series", "dead", "Tabora"]), "value"), ["45.0", "52.0"]);
    assert_eq!(values(&ask(&["series", "--list"]), "n_figures"), ["2"]);
    assert_eq!(values(&ask(&["contradictions"]), "kind").len(), 2);
    assert_eq!(values(&ask(&["contradictions", "--kind=value", "red", "cross"]), "right_value"), ["52.0"]);
    for (command, words) in [("events", "independent"), ("series", "Officials"), ("contradictions", "the other")] {
        let table = within(folder.path(), &[command, "--to=table"]);
        assert!(table.out.contains(words), "{command}\n{}", table.out);
    }
}

#[test]
fn the_ledger_is_the_same_for_any_number_of_threads() {
    let lines: Vec<String> =
        (0..150).map(|n| line(&format!("d{n}"), &format!("Police detained {n} protesters in Brno."))).collect();
    let folder = folder(&lines);
    let held = |threads: &str| {
        let ledger = format!("--ledger={threads}.ledger");
        within(folder.path(), &["add", "news.jsonl", TIME, &ledger, &format!("--threads={threads}")]);
        ["document_rows", "report_rows", "participant_rows", "member_rows", "commits"]
            .map(|table| within(folder.path(), &["sql", &ledger, &format!("SELECT * FROM {table}")]).out)
    };
    let one = held("1");
    assert_eq!(held("5"), one);
    assert_eq!(one[0].lines().count(), 150);
    assert_eq!(one[4].lines().count(), 3, "the size of a transaction does not depend on the threads");
}

#[test]
fn adding_again_tells_what_is_known_and_what_was_refused() {
    let folder = folder(&three());
    within(folder.path(), &["add", "news.jsonl"]);
    let mut lines = three();
    lines.push("no json\n".to_owned());
    lines.push(line("a", "Police detained twelve protesters in Brno on Monday, the mayor said. All were freed."));
    fs::write(folder.path().join("more.jsonl"), lines.concat()).unwrap();
    let ran = within(folder.path(), &["add", "more.jsonl"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("`more.jsonl`, line 4"), "{}", ran.err);
    let told = "`dateline.ledger`: 0 documents added; 1 new version; 3 documents known already; 1 input refused; ";
    assert!(ran.out.starts_with(told), "{}", ran.out);
}

#[test]
fn the_ledger_of_an_earlier_day_can_be_asked() {
    let folder = folder(&three()[..1]);
    within(folder.path(), &["add", "news.jsonl", TIME]);
    let talks = folder.path().join("talks.txt");
    fs::copy(example(), &talks).unwrap();
    within(folder.path(), &["add", "talks.txt", "--published=2025-03-05", "--recorded-at=2025-03-07T10:00:00Z"]);
    let count = |as_of: &str| asked(folder.path(), &["reports", &format!("--as-of={as_of}")]).len();
    assert_eq!((count("2025-03-05"), count("2025-03-06")), (0, 1));
    assert!(count("2025-03-07") > 20);
    let by_officials = asked(folder.path(), &["reports", "--actor=USA/GOV", "--type=CONSULT/visit"]);
    assert_eq!(values(&by_officials, "status"), ["cancelled"]);
    let by_sql = asked(folder.path(), &["sql", "--as-of=2025-03-06", "SELECT count(*) AS n FROM reports"]);
    assert_eq!(values(&by_sql, "n"), ["1"]);
    let back = within(folder.path(), &["add", "news.jsonl", TIME]);
    assert_eq!(back.code, 2);
    assert!(back.err.contains("something was recorded at 2025-03-07T10:00:00.000000Z"), "{}", back.err);
}

#[test]
fn a_document_is_shown_as_it_was_read() {
    let folder = folder(&three());
    within(folder.path(), &["add", "news.jsonl"]);
    let read = documents(&within(folder.path(), &["read", "news.jsonl"]).out);
    assert_eq!(asked(folder.path(), &["show", "b"]), read[1..2]);
    let nobody = within(folder.path(), &["show", "z"]);
    assert_eq!((nobody.code, nobody.out.as_str()), (1, ""));
    assert!(nobody.err.starts_with("error: `z` is not in the ledger\nhelp: "), "{}", nobody.err);
    let table = within(folder.path(), &["read", "--to=csv", "news.jsonl"]).out;
    for id in values(&asked(folder.path(), &["reports"]), "report_id") {
        assert!(table.contains(&id), "the same report has the same id in every form");
    }
}

#[test]
fn a_folder_is_added_whatever_is_in_it() {
    let folder = TempDir::new().expect("there is room");
    let news = folder.path().join("news");
    let page = "<html><head><title>Talks in Prague</title><meta name=\"author\" content=\"Ana Kovar\"></head>\
                <body><article><h1>Talks in Prague</h1><p>France &amp; Germany held talks in Prague on Tuesday.</p></article></body></html>";
    fs::create_dir(&news).expect("a new folder can be written");
    fs::write(news.join("page.html"), page).expect("a new folder can be written");
    fs::write(news.join("text.txt"), "Police detained twelve protesters in Brno.")
        .expect("a new folder can be written");
    let ran = within(folder.path(), &["add", "news", TIME]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.starts_with("`dateline.ledger`: 2 documents added; "), "{}", ran.out);
    let rows = asked(folder.path(), &["sql", "SELECT name, title, byline, origin FROM documents ORDER BY name"]);
    assert_eq!((&rows[0]["title"], &rows[0]["byline"]), (&"Talks in Prague".into(), &"Ana Kovar".into()));
    assert_eq!(rows[0]["origin"]["bytes"], page.len());
    assert_eq!((&rows[1]["title"], &rows[1]["origin"]), (&Value::Null, &Value::Null));
    let read = documents(&within(folder.path(), &["read", "news"]).out);
    let shown = values(&rows, "name").into_iter().flat_map(|name| asked(folder.path(), &["show", &name]));
    assert_eq!(shown.collect::<Vec<_>>(), read);
    let again = within(folder.path(), &["add", "news"]);
    assert!(again.out.contains("2 documents known already"), "{}", again.out);
}

#[test]
fn what_people_decide_is_kept_listed_and_taken_back() {
    let folder = folder(&three());
    within(folder.path(), &["add", "news.jsonl", TIME]);
    let decide = |arguments: &[&str], day: &str| {
        let at = format!("--recorded-at=2025-03-{day}T10:00:00Z");
        within(folder.path(), &[arguments, &["--by=Ana Kovar", "--reason=the agenda", &at]].concat())
    };
    let ask = |arguments: &[&str]| asked(folder.path(), arguments);
    let report = values(&ask(&["reports", "--type=CONSULT"]), "report_id").remove(0);
    let ran = decide(&["correct", &report[..8], "status", "planned"], "07");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let corrected = &ask(&["reports", "--type=CONSULT"])[0];
    assert_eq!((&corrected["status"], &corrected["machine"]["status"]), (&"planned".into(), &"happened".into()));
    let table = within(folder.path(), &["reports", "--to=table"]).out;
    assert!(table.contains("corrected") && !table.contains('{'), "{table}");
    let listed = ask(&["corrections"]);
    assert_eq!(
        (values(&listed, "by_whom"), values(&listed, "state")),
        (vec!["Ana Kovar".into()], vec!["holds".into()])
    );
    let wrong = decide(&["correct", &report, "status", "done"], "08");
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.starts_with("error: `status` cannot be `done`: give a status"), "{}", wrong.err);
    let id = values(&listed, "correction_id").remove(0);
    assert_eq!(decide(&["corrections", "withdraw", &id[..6]], "08").code, 0);
    assert_eq!(values(&ask(&["corrections"]), "state"), ["withdrawn"]);
    assert_eq!(ask(&["corrections", "--as-of=2025-03-07"])[0]["state"], "holds");
    let missing = within(folder.path(), &["contradictions", "resolve", "abcdef", "--by=x", "--reason=y"]);
    assert!(
        missing.code == 2 && missing.err.contains("there is no contradiction whose id begins with `abcdef`"),
        "{}",
        missing.err
    );
}

#[test]
fn a_correction_resolves_the_contradiction_that_it_voids() {
    let paper = |id: &str, publisher: &str, text: &str| {
        let news = serde_json::json!({"id": id, "text": text, "publisher": publisher, "published": "2025-03-05"});
        format!("{news}\n")
    };
    let folder = folder(&[
        paper("a", "Post", "Israel bombed Rafah on Monday, the Red Cross said."),
        paper("b", "News", "Israel denied that it bombed Rafah on Monday."),
    ]);
    within(folder.path(), &["add", "news.jsonl", TIME]);
    let ask = |arguments: &[&str]| asked(folder.path(), arguments);
    assert_eq!(ask(&["contradictions"]).len(), 1);
    let report = values(&ask(&["reports", "--status=denied"]), "report_id").remove(0);
    let why = ["--by=Ana Kovar", "--reason=it was misread"];
    within(folder.path(), &[&["correct", &report, "status", "happened"], &why[..]].concat());
    let resolved = ask(&["contradictions", "--state=not_a_conflict"]);
    let reason = values(&resolved, "reason").remove(0);
    assert!(reason.starts_with("`status` was corrected to `happened` (") && reason.ends_with("): it was misread"));
    assert!(ask(&["contradictions"]).is_empty());
    let id = values(&ask(&["corrections"]), "correction_id").remove(0);
    within(folder.path(), &[&["corrections", "withdraw", &id], &why[..]].concat());
    assert_eq!(values(&ask(&["contradictions"]), "resolved_by"), ["Ana Kovar"]);
}

#[test]
fn stories_differences_and_rules_can_be_asked_for() {
    let folder = folder(&three());
    within(folder.path(), &["add", "news.jsonl", TIME]);
    let ask = |arguments: &[&str]| asked(folder.path(), arguments);
    let stories = ask(&["stories", "Prague"]);
    assert_eq!((stories.len(), &stories[0]["n_documents"]), (1, &1.into()));
    let story = format!("--story={}", &values(&stories, "story_id")[0][..8]);
    for command in ["events", "reports"] {
        assert_eq!(values(&ask(&[command, &story]), "event_type"), ["CONSULT"]);
    }
    assert_eq!(values(&ask(&["search", "talks", &story]), "name"), ["b"]);
    assert!(ask(&["contradictions", &story]).is_empty() && ask(&["quotes", &story]).is_empty());
    let changes = values(&ask(&["diff", "--from=2025-03-05", "--to=2025-03-06"]), "change");
    assert_eq!(changes.iter().filter(|change| *change == "new event").count(), 3, "{changes:?}");
    assert!(ask(&["diff", "--from=2025-03-06"]).is_empty());
    assert_eq!(within(folder.path(), &["diff", "--from-version=0.0.1"]).code, 2, "no such version read anything");
    assert_eq!(within(folder.path(), &["diff"]).code, 2);
    for rule in ["conservative", "informative", "representative", "latest"] {
        assert_eq!(values(&ask(&["events", "--type=CONSULT", &format!("--rule={rule}")]), "rule"), [rule]);
    }
}

#[test]
fn a_ledger_is_no_input_of_its_own() {
    let folder = folder(&three());
    for known in [0, 3] {
        let ran = within(folder.path(), &["add", ".", "--ledger=own.ledger"]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        assert_eq!(ran.out.contains("3 documents known already"), known == 3, "{}", ran.out);
    }
    let other = within(folder.path(), &["add", "*", "--ledger=other.ledger"]);
    assert_eq!(other.code, 1, "another's ledger is refused as any file that cannot be read");
    assert!(other.err.contains("own.ledger") && !other.err.contains("other.ledger"), "{}", other.err);
}

#[test]
fn wrong_questions_are_told_with_a_way_out() {
    let folder = folder(&three());
    let missing = within(folder.path(), &["reports"]);
    assert_eq!(missing.code, 2);
    assert_eq!(
        missing.err,
        "error: `dateline.ledger`: there is no such ledger\nhelp: `dateline add` makes one; `--ledger FILE` names another\n"
    );
    within(folder.path(), &["add", "news.jsonl"]);
    for (arguments, words) in [
        (&["reports", "--type=CONSLT"][..], "the types are AGREE, CONSULT"),
        (&["reports", "--status=done"], "possible values: happened"),
        (&["reports", "--as-of=yesterday"], "write a day (2025-03-05)"),
        (&["sql", "SELECT absent"], "the query cannot be run: no such column: absent"),
        (&["sql", "DELETE FROM commits"], "the query cannot be run: "),
        (&["add", "news.jsonl", "--ledger=news.jsonl"], "`news.jsonl`: this is no ledger"),
    ] {
        let ran = within(folder.path(), arguments);
        assert_eq!(ran.code, 2, "{arguments:?}");
        assert!(ran.err.contains(words), "{arguments:?}\n{}", ran.err);
    }
}

/// What a ledger holds, without the times at which it was recorded.
fn held(folder: &Path, ledger: &str) -> [String; 7] {
    [
        "SELECT doc_id, name, version_no, text FROM documents ORDER BY name",
        "SELECT report_id, doc_id, event_type, status, actor_names, quote, rule FROM reports ORDER BY report_id",
        "SELECT attribution_id, source_text, content_text FROM attributions ORDER BY attribution_id",
        "SELECT value, label, change, words FROM series ORDER BY quantity_id",
        "SELECT event_id, n_reports, n_independent, status FROM events ORDER BY event_id",
        "SELECT story_id, n_documents, n_independent, participants FROM stories ORDER BY story_id",
        "SELECT contradiction_id, kind, left_value, right_value FROM contradictions ORDER BY contradiction_id",
    ]
    .map(|query| {
        let ran = within(folder, &["sql", "--ledger", ledger, query]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        ran.out
    })
}

/// Kills an `add` again and again, a while after it began to write, until one comes through; returns how often it was killed.
fn add_under_fire(folder: &Path, input: &str, ledger: &str, mut patience: impl FnMut() -> Duration) -> usize {
    let program = assert_cmd::cargo::cargo_bin!("dateline");
    let log = folder.join(format!("{ledger}-wal"));
    let written = || fs::metadata(&log).ok().filter(|data| data.len() > 0)?.modified().ok();
    let mut killed = 0;
    loop {
        let before = written();
        let mut child = Command::new(program)
            .current_dir(folder)
            .args(["add", input, "--ledger", ledger])
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut is_done = || child.try_wait().expect("a child can be asked").is_some();
        while written() == before && !is_done() {
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(patience());
        if is_done() {
            return killed;
        }
        child.kill().expect("a child can be killed");
        child.wait().expect("a killed child ends");
        check_soundness(&folder.join(ledger));
        killed += 1;
    }
}

/// Checks the file itself, past the program.
fn check_soundness(ledger: &Path) {
    let raw = rusqlite::Connection::open(ledger).expect("it opens");
    let ask = |question: &str| raw.query_row(question, [], |row| row.get::<_, i64>(0)).expect("it can be read");
    let sound: String = raw.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("it can be read");
    assert_eq!(sound, "ok");
    if ask("SELECT count(*) FROM sqlite_schema") == 0 {
        return; // it was killed before there was anything in it
    }
    assert_eq!(ask("SELECT count(*) FROM pragma_foreign_key_check"), 0, "every row that another refers to is there");
    let words = "INSERT INTO document_words (document_words, rank) VALUES ('integrity-check', 1)";
    raw.execute(words, []).expect("the words found are those of the texts");
}

/// Kills an `add` of so many documents up to so long after it began to write.
fn crash_test(documents: usize, most_ms: u64) -> usize {
    let text = |n: usize| {
        let days = ["Monday", "Tuesday", "Friday"];
        format!("Police detained {n} protesters in Brno on {}, officials said. ", days[n % 3]).repeat(1 + n % 7)
    };
    let lines: Vec<String> = (0..documents).map(|n| line(&format!("d{n}"), &text(n))).collect();
    let folder = folder(&lines);
    let whole = within(folder.path(), &["add", "news.jsonl", "--ledger=whole.ledger"]);
    assert_eq!(whole.code, 0);
    let mut step = 7;
    let killed = add_under_fire(folder.path(), "news.jsonl", "shot.ledger", || {
        step = step * 75 % 65_537;
        Duration::from_millis(step % most_ms)
    });
    assert_eq!(held(folder.path(), "shot.ledger"), held(folder.path(), "whole.ledger"));
    killed
}

#[test]
fn an_add_that_is_killed_loses_nothing_and_doubles_nothing() {
    assert!(crash_test(300, 60) > 0);
}

/// The long form: `cargo test --release -p dateline --test ledger -- --ignored --nocapture`.
#[test]
#[ignore = "takes minutes"]
fn an_add_that_is_killed_many_times_loses_nothing_and_doubles_nothing() {
    let mut killed = 0;
    for round in 0.. {
        killed += crash_test(2000 + round, 120);
        eprintln!("killed {killed} times in the midst of writing");
        if killed >= 200 {
            return;
        }
        assert!(round < 60, "killed only {killed} times");
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_stops_cleanly() {
    let lines: Vec<String> = (0..4000)
        .map(|n| line(&format!("d{n}"), &format!("Police detained {n} protesters in Brno. ").repeat(5)))
        .collect();
    let folder = folder(&lines);
    let child = Command::new(assert_cmd::cargo::cargo_bin!("dateline"))
        .current_dir(folder.path())
        .args(["add", "news.jsonl"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    while !folder.path().join("dateline.ledger").exists() {
        std::thread::sleep(Duration::from_millis(5));
    }
    std::thread::sleep(Duration::from_millis(300));
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("there is a `kill`");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(130));
    let told = String::from_utf8(output.stdout).unwrap();
    let added = values(&asked(folder.path(), &["sql", "SELECT count(*) AS n FROM documents"]), "n");
    assert!(told.starts_with(&format!("`dateline.ledger`: {} document", added[0])), "{told}");
    assert_ne!(added, ["4000"]);
}
