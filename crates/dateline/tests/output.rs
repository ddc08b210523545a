//! What comes out: the same bytes each time, in every form.

mod common;

use std::fs;
use std::io::Read as _;
use std::process::Stdio;

use common::{dateline, documents, line, root, run_on};

const ARTICLES: [(&str, &str); 3] = [
    ("a", "Police in Brno detained twelve protesters on Monday, two officials said. The minister denied it."),
    ("b", "Norway and Sudan will hold talks in Oslo next week.\n\n“We agreed on nothing,” said envoy Ana Kovar."),
    ("c", "At least 35 people were killed when rebels shelled Kidal, according to the army."),
];

fn corpus() -> String {
    (0..12).flat_map(|_| ARTICLES.map(|(id, text)| line(id, text))).collect()
}

/// What `read` prints of the example with these options, called from the example's own folder: its name stands in the
/// output, and lines break by its length, so a path would make the page depend on where the repository lies.
fn of_example(options: &[&str]) -> String {
    let mut command = dateline();
    command
        .current_dir(root().join("examples"))
        .args(["read", "--published=2025-03-05"])
        .args(options)
        .arg("talks.txt");
    let ran = command.output().expect("the program starts");
    assert_eq!((ran.status.code(), ran.stderr.as_slice()), (Some(0), [].as_slice()));
    String::from_utf8(ran.stdout).expect("output is UTF-8")
}

#[test]
fn the_same_bytes_come_out_whatever_the_threads() {
    let read = |threads: &str| run_on(corpus(), &["read", "--from=jsonl", threads]).out;
    let once = read("--threads=1");
    assert_eq!(once.lines().count(), 36);
    for threads in ["--threads=1", "--threads=2", "--threads=7"] {
        assert!(read(threads) == once, "{threads}");
    }
}

#[test]
fn every_form_is_the_same_twice() {
    for to in ["brief", "json", "jsonl", "csv", "conllu", "predicates"] {
        let read = || run_on(corpus(), &["read", "--from=jsonl", "--to", to]).out;
        let once = read();
        assert!(!once.is_empty() && once == read(), "{to}");
    }
}

/// The brief of the example as it stands. A change shows as a diff; `DATELINE_UPDATE=1 cargo test` takes it over.
#[test]
fn the_brief_of_the_example_is_as_kept() {
    let file = root().join("crates/dateline/tests/golden/talks.txt");
    let brief = of_example(&["--to=brief", "--width=100"]);
    if std::env::var_os("DATELINE_UPDATE").is_some() {
        fs::write(&file, &brief).expect("the repository can be written");
    }
    let kept = fs::read_to_string(&file).expect("the brief is part of the project");
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let differing = lines(&brief).into_iter().zip(lines(&kept)).position(|(new, old)| new != old);
    if let Some(at) = differing {
        panic!(
            "line {}:\n- {}\n+ {}\n`DATELINE_UPDATE=1 cargo test` keeps it",
            at + 1,
            lines(&kept)[at],
            lines(&brief)[at]
        );
    }
    assert_eq!(lines(&brief).len(), lines(&kept).len(), "`DATELINE_UPDATE=1 cargo test` keeps it");
}

#[test]
fn the_brief_keeps_to_the_width_and_has_no_colours_in_a_pipe() {
    for width in [40, 72] {
        let brief = of_example(&["--to=brief", &format!("--width={width}")]);
        assert!(!brief.contains('\u{1b}'));
        let widest = brief.lines().map(|line| line.chars().count()).max();
        assert!(widest.is_some_and(|widest| widest <= width), "{widest:?} of {width}");
    }
}

#[test]
fn the_table_has_the_columns_of_reports() {
    let table = run_on(corpus(), &["read", "--from=jsonl", "--to=csv"]).out;
    let columns = "report_id,event_id,doc_id,story_id,event_type,mode,contexts,status,background,quad_class,intensity,\
        actor_names,recipient_names,actor_ids,recipient_ids,actor_countries,recipient_countries,actor_sectors,\
        recipient_sectors,date_from,date_to,date_precision,date_edtf,date_basis,place_name,place_id,country,admin1,\
        admin2,lat,lon,geo_precision,attribution_id,source_name,source_kind,certainty,publisher,independent,confidence,\
        anchor_start,anchor_end,sentence_no,sentence_start,sentence_end,quote,rule,recorded_at,superseded_at,\
        superseded_by,run_id";
    assert_eq!(table.lines().next(), Some(columns));
    assert_eq!(run_on(line("a", "It rained."), &["read", "--from=jsonl", "--to=csv"]).out.lines().count(), 1);
}

#[test]
fn the_rows_are_the_events_of_the_documents() {
    let table = run_on(corpus(), &["read", "--from=jsonl", "--to=csv"]).out;
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let columns = reader.headers().expect("there is a header").clone();
    let cell =
        |row: &csv::StringRecord, name: &str| row[columns.iter().position(|column| column == name).unwrap()].to_owned();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("the rows are whole")).collect();
    let documents = documents(&run_on(corpus(), &["read", "--from=jsonl"]).out);
    let events: Vec<_> = documents
        .iter()
        .flat_map(|document| document["events"].as_array().unwrap().iter().map(move |event| (document, event)))
        .collect();
    assert!(!rows.is_empty() && rows.len() == events.len());
    for (row, (document, event)) in rows.iter().zip(events) {
        assert_eq!(cell(row, "event_type"), event["type"].as_str().unwrap());
        assert_eq!(cell(row, "anchor_start"), event["anchor"][0].to_string());
        let quote = common::slice(document, &document["sentences"][event["sentence"].as_u64().unwrap() as usize]);
        assert_eq!(cell(row, "quote"), quote);
        assert_eq!(cell(row, "report_id").len(), 32);
        let actors = event["actors"].as_array().unwrap().iter();
        let sectors: serde_json::Value =
            actors.map(|at| document["entities"][at.as_u64().unwrap() as usize]["sector"].clone()).collect();
        assert_eq!(cell(row, "actor_sectors"), sectors.to_string());
        assert_eq!(cell(row, "contexts"), event["contexts"].to_string());
        assert!(cell(row, "intensity").contains('.'));
    }
}

#[test]
fn trees_read_back_to_the_same_trees_and_events() {
    let trees = run_on(corpus(), &["read", "--from=jsonl", "--to=conllu"]).out;
    assert_eq!(trees.matches("# newdoc id = b\n").count(), 12);
    let again = run_on(trees.as_str(), &["read", "--from=conllu", "--to=conllu", "--published=2025-03-05"]);
    assert_eq!((again.code, again.err.as_str()), (0, ""));
    assert_eq!(again.out, trees);
    let types = |out: &str| -> Vec<String> {
        let documents = documents(out);
        documents
            .iter()
            .flat_map(|document| document["events"].as_array().unwrap())
            .map(|event| event["type"].to_string())
            .collect()
    };
    let coded = run_on(trees, &["read", "--from=conllu", "--to=jsonl", "--published=2025-03-05"]).out;
    assert_eq!(types(&coded), types(&run_on(corpus(), &["read", "--from=jsonl"]).out));
}

#[test]
fn given_tokens_are_kept() {
    let given = "# newdoc id = x\n# text = Police left Brno.\n1\tPolice\t_\t_\t_\t_\t_\t_\t_\t_\n2\tleft\t_\t_\t_\t_\t_\t_\t_\t_\n\
                 3\tBrno\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
    let parsed = run_on(given, &["parse", "--from=conllu"]);
    assert_eq!(parsed.code, 0, "{}", parsed.err);
    let forms: Vec<_> = parsed
        .out
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_digit()))
        .map(|line| line.split('\t').nth(1).unwrap())
        .collect();
    assert_eq!(forms, ["Police", "left", "Brno", "."]);
    let refused = run_on(given, &["read", "--from=conllu"]);
    assert!(
        refused.code == 1
            && refused.err.contains("`x` has words without tags or heads")
            && refused.err.contains("\nhelp: ")
    );
    let coded = run_on(parsed.out, &["read", "--from=conllu", "--to=jsonl"]);
    assert_eq!(documents(&coded.out)[0]["text"], "Police left Brno.");
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    for arguments in
        [&["read", "--from=jsonl"][..], &["read", "--from=jsonl", "--to=brief"], &["explain", "--from=jsonl"]]
    {
        let mut child = std::process::Command::new(dateline().get_program())
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut given = child.stdin.take().expect("it is a pipe");
        let writer = std::thread::spawn(move || std::io::Write::write_all(&mut given, corpus().repeat(4).as_bytes()));
        let mut first = [0; 10];
        child.stdout.take().expect("it is a pipe").read_exact(&mut first).expect("it prints something");
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(
            (output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()),
            (Some(0), ""),
            "{arguments:?}"
        );
        // the program may have gone before all was written
        let _ = writer.join().expect("writing does not panic");
    }
}
