use std::io::Cursor;

use proptest::prelude::*;

use super::*;

fn read(name: &str, bytes: &[u8], options: Options) -> Articles {
    Articles::read(name, Box::new(Cursor::new(bytes.to_vec())), options)
}

/// The id and text of each article, or the message of the error in its place.
fn shown(name: &str, bytes: &[u8]) -> Vec<String> {
    read(name, bytes, Options::default())
        .map(|result| match result {
            Ok(article) => format!("{}: {}", article.id, article.text),
            Err(error) => format!("! {error}"),
        })
        .collect()
}

#[test]
fn a_text_file_is_one_article_under_its_name() {
    assert_eq!(shown("a/b.txt", b"Army retakes Kidal.\r\n"), ["a/b.txt: Army retakes Kidal.\r\n"]);
    assert_eq!(shown("-", b"K\xF6ln"), ["-: Köln"]);
    assert_eq!(shown("a.txt", b" \n"), ["! `a.txt`: this is empty"]);
    assert_eq!(shown("a.txt", b"%PDF-1.4"), ["! `a.txt`: this is a PDF document, not plain text"]);
}

#[test]
fn a_guessed_encoding_is_noted() {
    let article = read("a.txt", b"K\xF6ln", Options::default()).next().expect("one").expect("text");
    assert_eq!(article.notes, ["read as windows-1252"]);
}

#[test]
fn a_large_file_is_refused() {
    let options = Options { limits: Limits { file_bytes: 4, line_bytes: 4 }, ..Options::default() };
    let error = read("a.txt", b"12345", options.clone()).next().expect("one").expect_err("too large");
    assert_eq!(error.to_string(), "`a.txt`: this is larger than 4 bytes");
    assert!(read("a.txt", b"1234", options).next().expect("one").is_ok());
}

#[test]
fn options_describe_a_text_and_stand_in_for_missing_keys() {
    let given = Given {
        published: Some("2025-03-05".to_owned()),
        title: Some("Title".to_owned()),
        publisher: Some("Herald".to_owned()),
        url: None,
    };
    let options = Options { given, ..Options::default() };
    let article = read("a.txt", b"Text.", options.clone()).next().expect("one").expect("text");
    assert_eq!(article.published.expect("a day").day.to_string(), "2025-03-05");
    assert_eq!((article.title.as_deref(), article.publisher.as_deref()), (Some("Title"), Some("Herald")));
    let line = br#"{"text": "Text.", "published": "2024-01-01", "title": "Own", "publisher": ""}"#;
    let article = read("a.jsonl", line, options).next().expect("one").expect("text");
    assert_eq!(article.published.expect("a day").given, "2024-01-01");
    assert_eq!((article.title.as_deref(), article.publisher.as_deref()), (Some("Own"), Some("Herald")));
}

#[test]
fn each_line_is_a_document_and_broken_ones_do_not_stop_the_rest() {
    let lines = b"\xEF\xBB\xBF{\"id\": \"a\", \"text\": \"One\\r\\n.\", \"more\": [1]}\r\n\
                  \n\
                  {\"id\": \"b\"}\n\
                  {\"id\": \"c\", \"text\": 5}\n\
                  [1]\n\
                  {\"id\": \"d\", \"text\":\n\
                  {\"id\": \"\xFF\", \"text\": \"x\"}\n\
                  {\"id\": 7, \"text\": \"\", \"title\": null}";
    assert_eq!(
        shown("n.jsonl", lines),
        [
            "a: One\r\n.",
            "! `n.jsonl`, line 3: the key `text` is missing",
            "! `n.jsonl`, line 4: the value of `text` is a number, not a string",
            "! `n.jsonl`, line 5: this is a list, not an object",
            "! `n.jsonl`, line 6: this is not JSON: EOF while parsing a value at column 19",
            "! `n.jsonl`, line 7: this is not UTF-8 from byte 9 on",
            "7: ",
        ]
    );
}

#[test]
fn a_missing_id_is_made_from_the_text() {
    let line = br#"{"text": "Army retakes Kidal."}"#;
    let (one, other) = (shown("a.jsonl", line), shown("b.ndjson", line));
    assert_eq!(one, other);
    let id = one[0].split(':').next().expect("an id");
    assert!(id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
}

#[test]
fn a_bad_publication_time_is_noted_and_warned_of() {
    let mut articles = read("a.jsonl", br#"{"id": "a", "text": "x", "published": "yesterday"}"#, Options::default());
    let article = articles.next().expect("one").expect("read all the same");
    assert_eq!(article.published, None);
    assert_eq!(article.notes, ["`published` was left out: `yesterday` is no day or time"]);
    let warnings: Vec<_> = articles.take_warnings().iter().map(ToString::to_string).collect();
    assert_eq!(warnings, ["`a.jsonl`, line 1: `yesterday` is no day or time of publication"]);
    assert!(articles.take_warnings().is_empty());
}

#[test]
fn a_json_file_holds_one_document_or_a_list() {
    assert_eq!(shown("a.json", b"{\n \"id\": \"a\",\n \"text\": \"x\"\n}"), ["a: x"]);
    assert_eq!(
        shown("a.json", br#"[{"id": "a", "text": "x"}, 5, {"id": "b", "text": "y"}]"#),
        ["a: x", "! `a.json`, document 2: this is a number, not an object", "b: y"]
    );
    assert_eq!(shown("a.json", b"{"), ["! `a.json`: this is not JSON: EOF while parsing an object at line 1 column 1"]);
}

#[test]
fn an_endless_line_is_skipped_without_holding_it() {
    let endless = io::repeat(b'x').take(20 << 20).chain(Cursor::new(b"\n{\"id\": \"a\", \"text\": \"x\"}"));
    let limits = Limits { line_bytes: 1 << 10, ..Limits::default() };
    let mut articles =
        Articles::read("-", Box::new(endless), Options { from: Some(Format::JsonLines), limits, ..Options::default() });
    let error = articles.next().expect("one").expect_err("too long");
    assert_eq!(error.to_string(), "standard input, line 1: this line is longer than 1024 bytes");
    assert_eq!(articles.next().expect("two").expect("an article").id, "a");
    assert!(articles.next().is_none());
}

#[test]
fn what_cannot_be_opened_is_one_error() {
    let all = |name: &str| {
        Articles::open(name, Options::default()).map(|r| r.err().map(|e| e.to_string())).collect::<Vec<_>>()
    };
    assert_eq!(all("no/such.txt"), [Some("`no/such.txt`: there is no such file".to_owned())]);
    assert_eq!(all("."), [Some("`.`: this is a folder".to_owned())]);
}

proptest! {
    #[test]
    fn any_bytes_are_one_article_or_one_error(bytes in any::<Vec<u8>>()) {
        prop_assert_eq!(read("a", &bytes, Options::default()).count(), 1);
        prop_assert!(read("a.json", &bytes, Options::default()).count() <= bytes.len() + 1);
    }

    #[test]
    fn every_line_gives_an_article_or_an_error(
        lines in prop::collection::vec(prop_oneof![
            any::<Vec<u8>>(),
            Just(br#"{"id": "a", "text": "x"}"#.to_vec()),
            Just(br#"{"text": "x", "published": 5}"#.to_vec()),
            Just(b" \r".to_vec()),
        ], 0..20),
    ) {
        let bytes = lines.join(&b'\n');
        let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
        let expected = start.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()).count();
        let limits = Limits { file_bytes: 64, line_bytes: 64 };
        prop_assert_eq!(read("a.jsonl", &bytes, Options { limits, ..Options::default() }).count(), expected);
    }
}
