//! What is given, broken or not: nothing is lost silently, and the rest goes on.

mod common;

use std::fs;
use std::path::PathBuf;

use common::{documents, line, run, run_on};
use tempfile::TempDir;

const POLICE: &str = "Police detained two men in Brno.";

fn file(folder: &TempDir, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, bytes).expect("a new folder can be written");
    path
}

fn ids(out: &str) -> Vec<String> {
    documents(out).iter().map(|document| document["document"]["id"].as_str().expect("a string").to_owned()).collect()
}

#[test]
fn a_broken_line_is_reported_and_the_others_are_coded() {
    let folder = TempDir::new().expect("there is room");
    let lines = [&line("a", POLICE), "{\"id\": \"b\", \"text\":\n", "\n", &line("c", POLICE)].concat();
    let path = file(&folder, "news.jsonl", lines);
    let ran = run(&["read".as_ref(), path.as_os_str()]);
    assert_eq!((ran.code, ids(&ran.out)), (1, vec!["a".to_owned(), "c".to_owned()]));
    let message = format!("error: `{}`, line 2: this is not JSON: ", path.display());
    assert!(ran.err.starts_with(&message) && ran.err.contains("\nhelp: write one JSON object a line"), "{}", ran.err);
}

#[test]
fn each_kind_of_bad_line_says_what_is_wrong() {
    for (bad, message) in [
        ("[1]", "this is a list, not an object"),
        ("{\"id\": \"d\"}", "the key `text` is missing"),
        ("{\"text\": null}", "the key `text` is missing"),
        ("{\"text\": 5}", "the value of `text` is a number, not a string"),
        ("{\"text\": \"a\"} trailing", "this is not JSON"),
    ] {
        let ran = run_on([&line("a", POLICE), bad, "\n", &line("b", POLICE)].concat(), &["read", "--from=jsonl"]);
        assert_eq!((ran.code, ids(&ran.out).len()), (1, 2), "{bad}");
        assert!(ran.err.starts_with(&format!("error: standard input, line 2: {message}")), "{}", ran.err);
        assert!(ran.err.contains("\nhelp: "), "{}", ran.err);
    }
}

#[test]
fn a_bad_publication_day_is_left_out_with_a_warning_and_a_note() {
    let ran = run_on(
        "{\"id\": \"a\", \"text\": \"He left on Monday.\", \"published\": \"soon\"}\n",
        &["read", "--from=jsonl"],
    );
    assert_eq!(ran.code, 0);
    assert!(
        ran.err.starts_with("warning: standard input, line 1: `soon` is no day or time of publication\nhelp: "),
        "{}",
        ran.err
    );
    let document = documents(&ran.out).remove(0);
    assert!(document["document"]["published"].is_null());
    assert!(document["document"]["notes"][0].as_str().is_some_and(|note| note.contains("`soon`")));
    assert!(document["times"][0]["from"].is_null(), "a weekday without a publication day stays open");
}

#[test]
fn keys_that_are_not_known_are_ignored() {
    let given = "{\"x\": {\"y\": [1]}, \"language\": 5, \"text\": \"Police left.\", \"id\": 7, \"title\": null, \"publisher\": \"Daily\"}";
    let ran = run_on(given, &["read", "--from=jsonl"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let meta = &documents(&ran.out)[0]["document"];
    assert_eq!(
        (meta["id"].as_str(), meta["publisher"].as_str(), meta["title"].as_str()),
        (Some("7"), Some("Daily"), None)
    );
}

#[test]
fn a_document_without_an_id_is_named_by_its_content() {
    let given = format!("{{\"text\": \"{POLICE}\"}}\n");
    let ran = run_on(given.repeat(2), &["read", "--from=jsonl"]);
    let ids = ids(&ran.out);
    assert!(ids[0] == ids[1] && ids[0].len() == 16);
}

#[test]
fn what_is_no_text_is_named_and_passed_over() {
    let folder = TempDir::new().expect("there is room");
    let good = file(&folder, "good.txt", POLICE);
    let bytes: Vec<u8> = (0..=255).cycle().take(5000).collect();
    for (name, bytes, message) in [
        ("a.pdf", &b"%PDF-1.7\n%abc"[..], "this is a PDF document, not plain text"),
        ("b.txt", &bytes, "this is a binary file, not plain text"),
        ("c.txt", b"", "this is empty"),
        ("d.txt", b" \n\t\r\n", "this is empty"),
        ("e.html", b"<!DOCTYPE html><script>x()</script>", "no article was found in this page"),
    ] {
        let bad = file(&folder, name, bytes);
        let ran = run(&["read".as_ref(), bad.as_os_str(), good.as_os_str()]);
        assert_eq!((ran.code, documents(&ran.out).len()), (1, 1), "{name}");
        assert!(ran.err.contains(message) && ran.err.contains(name) && ran.err.contains("\nhelp: "), "{}", ran.err);
    }
}

#[test]
fn missing_files_are_named_and_the_rest_goes_on() {
    let folder = TempDir::new().expect("there is room");
    let good = file(&folder, "good.txt", POLICE);
    for command in ["read", "explain"] {
        let ran = run(&[command.as_ref(), "nowhere.txt".as_ref(), good.as_os_str()]);
        assert_eq!(ran.code, 1);
        assert!(ran.err.contains("`nowhere.txt`: there is no such file"), "{}", ran.err);
        assert!(ran.out.contains("good.txt"));
    }
    let ran = run(&["parse".as_ref(), "nowhere.txt".as_ref(), good.as_os_str()]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.starts_with("error: `nowhere.txt` cannot be read") && ran.out.contains("detained"), "{}", ran.err);
    let ran = run(&["read", "nowhere.conllu"]);
    assert!(ran.code == 1 && ran.err.contains("`nowhere.conllu`") && ran.err.contains("\nhelp: "), "{}", ran.err);
}

#[test]
fn other_encodings_are_read_with_a_note() {
    let folder = TempDir::new().expect("there is room");
    let words = "Police in Köln detained two men.";
    let latin: Vec<u8> = words.chars().map(|sign| sign as u32 as u8).collect();
    let utf16 = |mark: &[u8]| [mark, &words.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>()].concat();
    for (name, bytes, note) in [
        ("latin.txt", latin, Some("read as windows-1252")),
        ("marked.txt", utf16(b"\xFF\xFE"), Some("read as UTF-16LE")),
        ("bare.txt", utf16(b""), Some("read as UTF-16LE")),
        ("mark.txt", [b"\xEF\xBB\xBF", words.as_bytes()].concat(), None),
    ] {
        let ran = run(&["read".as_ref(), file(&folder, name, bytes).as_os_str()]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        let document = documents(&ran.out).remove(0);
        assert_eq!(document["text"], words);
        assert_eq!(document["document"]["notes"][0].as_str(), note);
    }
}

#[test]
fn a_stray_zero_byte_does_not_stop_the_reading() {
    let ran = run_on(b"Police detained\0 two men in Brno.".as_slice(), &["read"]);
    assert_eq!((ran.code, documents(&ran.out).len()), (0, 1), "{}", ran.err);
}

#[test]
fn several_files_come_out_in_the_order_given() {
    let folder = TempDir::new().expect("there is room");
    let long = POLICE.to_owned() + &" The army left.".repeat(300);
    let names: Vec<PathBuf> = (0..40)
        .map(|number| file(&folder, &format!("{number}.txt"), if number % 7 == 0 { &long } else { POLICE }))
        .collect();
    let mut arguments = vec!["read".into(), "--threads=7".into()];
    arguments.extend(names.iter().rev().map(|name| name.clone().into_os_string()));
    let ran = run::<std::ffi::OsString>(&arguments);
    let wanted: Vec<String> = names.iter().rev().map(|name| name.to_string_lossy().into_owned()).collect();
    assert_eq!(ids(&ran.out), wanted);
}

#[test]
fn wrong_use_ends_with_2_and_a_way_out() {
    for (arguments, message) in [
        (&["read", "--published=soon", "-"][..], "`--published soon` is no date"),
        (&["read", "--colour"], "unexpected argument '--colour'"),
        (&["read", "--language=de"], "[possible values: en]"),
        (&["read", "--threads=0"], "0 is not in 1..=1024"),
        (&["read", "--to=xml"], "[possible values: "),
        (&["who", "Hamas", "--on=then"], "`then` is no day"),
        (&["read", "--data=nowhere"], "the folder `nowhere` cannot be read"),
    ] {
        let ran = run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.err.contains(message), "{}", ran.err);
    }
}

#[test]
fn a_file_can_be_given_without_a_command() {
    let folder = TempDir::new().expect("there is room");
    let good = file(&folder, "good.txt", POLICE);
    assert_eq!(run(&[good.as_os_str()]).out, run(&["read".as_ref(), good.as_os_str()]).out);
}

#[test]
fn a_folder_stands_for_its_files_whatever_they_are() {
    let folder = TempDir::new().expect("there is room");
    file(&folder, "a.html", format!("<html><title>Arrests in Brno</title><body><p>{POLICE}</p></body></html>"));
    file(&folder, "b.md", format!("# Arrests\n\n{POLICE}\n"));
    file(&folder, "c.jsonl", line("c", POLICE));
    file(&folder, "d.txt", POLICE);
    let ran = run(&["read".as_ref(), folder.path().as_os_str()]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let documents = documents(&ran.out);
    let texts: Vec<&str> = documents.iter().map(|document| document["text"].as_str().expect("a text")).collect();
    let with_headline = |headline: &str| format!("{headline}\n\n{POLICE}");
    assert_eq!(texts, [with_headline("Arrests in Brno"), with_headline("Arrests"), POLICE.into(), POLICE.into()]);
    assert_eq!(documents[0]["document"]["title"], "Arrests in Brno");
    assert!(documents[0]["document"]["origin"]["pieces"][0].is_array());
    assert!(documents[3]["document"]["origin"].is_null());
    assert!(documents.iter().all(|document| !document["events"].as_array().expect("a list").is_empty()));
}

#[test]
fn columns_are_named_on_the_command_line() {
    let folder = TempDir::new().expect("there is room");
    let table = file(&folder, "news.csv", format!("Body;Writer\n\"{POLICE}\";Ana Kovar\n"));
    let read = |field: &str| run(&["read".as_ref(), "--field".as_ref(), field.as_ref(), table.as_os_str()]);
    let ran = read("text=body");
    assert_eq!((ran.code, documents(&ran.out)[0]["text"].as_str()), (0, Some(POLICE)));
    let ran = read("text=words");
    assert!(
        ran.code == 1 && ran.err.contains("there is no column `words`; the columns are `Body`, `Writer`"),
        "{}",
        ran.err
    );
    let ran = read("words=body");
    assert!(ran.code == 2 && ran.err.contains("`words` is no part of a document"), "{}", ran.err);
}

#[test]
fn private_networks_are_not_asked_unless_allowed() {
    for address in ["http://127.0.0.1:9/news", "http://localhost:9/news"] {
        let ran = run(&["read", address]);
        assert!(
            ran.code == 1 && ran.err.contains("this lies in a private network\nhelp: allow it with"),
            "{}",
            ran.err
        );
        let ran = run(&["read", "--allow-private", address]);
        assert!(ran.code == 1 && ran.err.contains("try again later"), "{}", ran.err);
    }
}
