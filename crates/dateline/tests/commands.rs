//! The commands beside `read`.

mod common;

use std::fs;

use common::{run, run_on};
use tempfile::TempDir;

#[test]
fn explain_names_rule_predicate_and_source() {
    let text = "Police detained twelve protesters in Brno on Monday, the mayor said.";
    let ran = run_on(text, &["explain", "--published=2025-03-05"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    for words in [
        "COERCE/arrest  ",
        "  rule             data/lexicon/coerce.lex:",
        "“detained” (detain)",
        "2025-03-03, “Monday”",
        "cue “said”",
    ] {
        assert!(ran.out.contains(words), "{words}\n{}", ran.out);
    }
    let one = run_on(text, &["explain", "--event=0"]);
    assert_eq!(one.out.matches("  rule  ").count(), 1);
    let none = run_on(text, &["explain", "--event=99"]);
    assert_eq!((none.code, none.out.as_str()), (1, ""));
    assert!(none.err.contains("has no event 99\nhelp: "), "{}", none.err);
    assert!(run_on("It rained.", &["explain"]).out.ends_with("\nno events\n"));
}

#[test]
fn explain_quotes_what_spoke_for_the_contexts() {
    let ran = run_on("Norway attacked Iran with ransomware.", &["explain"]);
    assert!(ran.out.contains("  contexts         cyber, from “ransomware”\n"), "{}", ran.out);
    let near =
        "Norway criticized Peru. The verdict of the court was long. The defendant and the lawyer left. A tribunal sat.";
    let ran = run_on(near, &["explain", "--event=0"]);
    assert!(ran.out.contains("  contexts         legal, from “verdict”, “court”"), "{}", ran.out);
    assert!(ran.out.contains("(paragraph)\n"), "{}", ran.out);
    let ran = run_on("Norway criticized Peru.", &["explain"]);
    assert!(ran.out.contains("  contexts         none that the text speaks for\n"), "{}", ran.out);
}

#[test]
fn who_tells_the_office_of_a_day() {
    let biden = |on: &str| run(&["who", "Joe Biden", "--on", on]).out;
    assert_eq!(biden("2022-01-01"), "Joe Biden (USA/GOV), President\n");
    assert!(biden("2025-06-01").contains("former President"));
    assert!(run(&["who", "hamas"]).out.starts_with("Hamas (PSE/REB)"));
    let nobody = run(&["who", "Xyzzy"]);
    assert_eq!(nobody.code, 1);
    assert!(nobody.err.starts_with("error: `Xyzzy` is not in the knowledge files\nhelp: "), "{}", nobody.err);
}

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().expect("there is room");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("a new folder can be written");
        fs::write(path, text).expect("a new folder can be written");
    }
    folder
}

#[test]
fn an_own_folder_adds_to_what_is_known() {
    let own = folder(&[("actors/organizations.txt", "Blue Wave | BW | SVN/PTY | organization | | own\n")]);
    let ran = run(&["who".as_ref(), "blue wave".as_ref(), "--data".as_ref(), own.path().as_os_str()]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "Blue Wave (SVN/PTY)\n", ""));
}

#[test]
fn problems_of_an_own_folder_are_told_together_with_file_line_and_help() {
    let own = folder(&[
        (
            "actors/organizations.txt",
            "# mine\nBlue Wave | BW | Slovenia | organization | | own\nRed Wave | SVN | group\n",
        ),
        ("actors/people.txt", "Ana Kovar | | SVN/GOV | minister | 2025-01-01..2024-01-01 | own\n"),
    ]);
    for arguments in [&["data", "check"][..], &["read", "--data"]] {
        let mut command = common::dateline();
        let output = command.args(arguments).arg(own.path()).output().expect("the program starts");
        let err = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2));
        for words in [
            "error: `Slovenia` is no code\n  actors/organizations.txt:2 ",
            "help: a code is three capital letters",
            "error: 3 cells where this file has 6\n  actors/organizations.txt:3 ",
            "actors/people.txt:1 ",
        ] {
            assert!(err.contains(words), "{words}\n{err}");
        }
    }
}

#[test]
fn problems_of_an_own_lexicon_are_told() {
    let own = folder(&[(
        "lexicon/mine.lex",
        "COERCE hug\n+ [actor Police] *detained* [recipient men].\n\nCOERCE arrest\n+ [actor Police *detained*.\n",
    )]);
    let ran = run(&["data".as_ref(), "check".as_ref(), own.path().as_os_str()]);
    assert_eq!(ran.code, 2);
    for words in [
        "error: `COERCE` has no mode `hug`\n  lexicon/mine.lex:1 ",
        "help: it has ",
        "error: a bracket is not closed\n  lexicon/mine.lex:5 ",
    ] {
        assert!(ran.err.contains(words), "{words}\n{}", ran.err);
    }
}

#[test]
fn files_that_nothing_reads_are_told_of() {
    let own = folder(&[("actors/mine.txt", "x\n"), ("notes.txt", "y\n")]);
    let ran = run(&["who".as_ref(), "Hamas".as_ref(), "--data".as_ref(), own.path().as_os_str()]);
    assert_eq!(ran.code, 0);
    assert_eq!(ran.err.matches("is read by nothing").count(), 2, "{}", ran.err);
    assert!(ran.err.contains("actors/people.txt"), "{}", ran.err);
}
