use std::io::{self, Cursor};
use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::Format;

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
    let export = b"1 of 1 DOCUMENTS\n\nThe Post\n\nMarch 5, 2025\n\nK\xF6ln\n\nText.\n";
    let feed = b"<rss><item><title>K\xF6ln</title><description>Text.</description></item></rss>";
    for (from, bytes) in [(Format::Nexis, &export[..]), (Format::Feed, feed)] {
        let options = Options { from: Some(from), ..Options::default() };
        let article = read("a", bytes, options).next().expect("one").expect("an article");
        assert_eq!((article.title.as_deref(), &*article.notes[0]), (Some("Köln"), "read as windows-1252"));
    }
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
}

proptest! {
    #[test]
    fn any_bytes_are_one_article_or_one_error(bytes in any::<Vec<u8>>()) {
        let text = Options { from: Some(Format::Text), ..Options::default() };
        prop_assert_eq!(read("a", &bytes, text).count(), 1);
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

fn fields(mappings: &[&str]) -> Options {
    let mut options = Options::default();
    for mapping in mappings {
        options.fields.add(mapping).expect("a mapping");
    }
    options
}

#[test]
fn fields_of_json_may_have_other_names_and_lie_within_others() {
    let line =
        br#"{"key": 7, "content": {"plain": "Police left.", "html": "<p>"}, "date": 1741163520, "by": "Ana Kovar"}"#;
    let options = fields(&["id=key", "text=content.plain", "published=date", "byline=by"]);
    let article = read("a.jsonl", line, options).next().expect("one").expect("a document");
    assert_eq!((article.id.as_str(), article.text.as_str()), ("7", "Police left."));
    assert_eq!(article.byline.as_deref(), Some("Ana Kovar"));
    assert_eq!(article.published.expect("a time").given, "2025-03-05T08:32:00Z");
    let error = read("a.jsonl", br#"{"text": "x"}"#, fields(&["text=body"])).next().expect("one").expect_err("no body");
    assert_eq!(error.to_string(), "`a.jsonl`, line 1: the key `body` is missing");
}

#[test]
fn a_row_of_a_table_is_a_document() {
    let table = b"\xEF\xBB\xBFid;Body;published\r\na;\"Police; left.\r\nThen rain.\";2025-03-05\r\n\r\nb;K\xF6ln;5 March 2025\r\nc\r\n";
    let shown: Vec<String> = read("a.csv", table, fields(&["text=body"]))
        .map(|result| match result {
            Ok(it) => format!("{}: {} {:?} {:?}", it.id, it.text, it.published.map(|it| it.given), it.notes),
            Err(error) => format!("! {error}"),
        })
        .collect();
    assert_eq!(
        shown,
        [
            "a: Police; left.\r\nThen rain. Some(\"2025-03-05\") []",
            "b: Köln Some(\"2025-03-05\") [\"read as windows-1252\"]",
            "! `a.csv`, line 6: the key `body` is missing",
        ]
    );
    for end in ["\n", "\r\n"] {
        let table = ["id,text", "a", "b,x", "c"].join(end);
        let shown = shown_of("a.csv", table.as_bytes(), Options::default());
        assert_eq!(shown[0], "! `a.csv`, line 2: the key `text` is missing");
        assert_eq!(shown[2], "! `a.csv`, line 4: the key `text` is missing");
    }
    assert_eq!(shown_of("a.tsv", b"text\ttitle\nPolice left.\tA, b", Options::default()), ["Police left."]);
}

/// The text of each article, or the message of the error in its place.
fn shown_of(name: &str, bytes: &[u8], options: Options) -> Vec<String> {
    let text = |result: Result<Article, InputError>| {
        result.map_or_else(|error| format!("! {error}"), |article| article.text.as_str().to_owned())
    };
    read(name, bytes, options).map(text).collect()
}

#[test]
fn a_wide_table_and_lines_of_json_without_a_name_are_read() {
    let wide = "\u{FEFF}id\ttext\r\na\tPolice left Łódź.\r\n".encode_utf16().flat_map(u16::to_le_bytes);
    assert_eq!(shown("a.csv", &wide.collect::<Vec<_>>()), ["a: Police left Łódź."]);
    let lines = b"{\"id\": \"a\", \"text\": \"x\"}\n{\"id\": \"b\", \"text\": \"y\"}\n";
    assert_eq!(shown("-", lines), ["a: x", "b: y"]);
    assert_eq!(shown("a.json", lines), ["a: x", "b: y"]);
}

#[test]
fn a_table_without_the_column_says_which_there_are() {
    let errors = |options| read("a.csv", b"a,b\nx,y\n", options).filter_map(Result::err).collect::<Vec<_>>();
    let error = &errors(Options::default())[0];
    assert_eq!(error.to_string(), "`a.csv`, line 1: there is no column `text`; the columns are `a`, `b`");
    assert_eq!(error.help(), "say which column it is: `--field text=NAME`");
    assert_eq!(errors(fields(&["text=a", "title=c"])).len(), 1);
    assert_eq!(errors(fields(&["text=a"])).len(), 0);
    assert_eq!(shown_of("a.csv", b"", Options::default()), ["! `a.csv`: this is empty"]);
}

#[test]
fn cells_without_a_column_are_told() {
    let table = b"id,text\na,Rebels left Gao, and the army came.\nb,Rain fell.,, \nc,\"One, two.\"\n";
    let shown = shown_of("a.csv", table, Options::default());
    assert_eq!(shown, ["! `a.csv`, line 2: this row has 3 cells, and the header 2", "Rain fell.", "One, two."]);
}

#[test]
fn a_quotation_mark_that_is_not_closed_does_not_fill_the_memory() {
    let table = [b"text\nx\n\"".as_slice(), &b"y\n".repeat(1 << 20)].concat();
    let limits = Limits { line_bytes: 1 << 16, ..Limits::default() };
    let shown = shown_of("a.csv", &table, Options { limits, ..Options::default() });
    assert_eq!(shown, ["x", "! `a.csv`, line 3: this row is longer than 65536 bytes"]);
}

/// A table of two columns and a number, as the library writes it.
fn parquet() -> Vec<u8> {
    use parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
    use parquet::file::properties::WriterProperties;
    use parquet::file::writer::SerializedFileWriter;
    let schema = "message news { required int64 id; required binary body (UTF8); optional binary day (UTF8); \
                  required int64 at (TIMESTAMP_MILLIS); }";
    let schema = parquet::schema::parser::parse_message_type(schema).expect("a schema");
    let compressed = WriterProperties::builder().set_compression(parquet::basic::Compression::SNAPPY).build();
    let mut writer = SerializedFileWriter::new(Vec::new(), schema.into(), compressed.into()).expect("memory");
    let mut group = writer.next_row_group().expect("memory");
    let text = |text: &str| ByteArray::from(text);
    let mut column = group.next_column().expect("memory").expect("a column");
    column.typed::<Int64Type>().write_batch(&[1, 2], None, None).expect("memory");
    column.close().expect("memory");
    let mut column = group.next_column().expect("memory").expect("a column");
    column.typed::<ByteArrayType>().write_batch(&[text("One."), text("Two.")], None, None).expect("memory");
    column.close().expect("memory");
    let mut column = group.next_column().expect("memory").expect("a column");
    column.typed::<ByteArrayType>().write_batch(&[text("2025-03-05")], Some(&[1, 0]), None).expect("memory");
    column.close().expect("memory");
    let mut column = group.next_column().expect("memory").expect("a column");
    column.typed::<Int64Type>().write_batch(&[1_741_163_520_000, 1_741_132_800_000], None, None).expect("memory");
    column.close().expect("memory");
    group.close().expect("memory");
    writer.into_inner().expect("memory")
}

#[test]
fn a_row_of_a_parquet_file_is_a_document() {
    let bytes = parquet();
    let days = |options| {
        let day = |it: Article| format!("{} {} {:?}", it.id, it.text, it.published.map(|it| it.given));
        read("a.parquet", &bytes, options).map(|article| day(article.expect("a row"))).collect::<Vec<_>>()
    };
    assert_eq!(days(fields(&["text=body", "published=day"])), ["1 One. Some(\"2025-03-05\")", "2 Two. None"]);
    assert_eq!(
        days(fields(&["text=body", "published=at"])),
        ["1 One. Some(\"2025-03-05T08:32:00Z\")", "2 Two. Some(\"2025-03-05\")"]
    );
    let shown = shown_of("-", &bytes, Options::default());
    assert_eq!(shown, ["! standard input: there is no column `text`; the columns are `id`, `body`, `day`, `at`"]);
    let folder = tempfile::tempdir().expect("there is room");
    let path = folder.path().join("a.pq");
    std::fs::write(&path, &bytes).expect("a new folder can be written");
    assert_eq!(Articles::open(&path.to_string_lossy(), fields(&["text=body"])).count(), 2);
}

/// A table of one column of bytes.
fn parquet_of(texts: &[&[u8]]) -> Vec<u8> {
    use parquet::data_type::{ByteArray, ByteArrayType};
    use parquet::file::writer::SerializedFileWriter;
    let schema = parquet::schema::parser::parse_message_type("message news { required binary text; }");
    let schema = Arc::new(schema.expect("a schema"));
    let mut writer = SerializedFileWriter::new(Vec::new(), schema, Arc::default()).expect("memory");
    let mut group = writer.next_row_group().expect("memory");
    let mut column = group.next_column().expect("memory").expect("a column");
    let texts: Vec<ByteArray> = texts.iter().map(|text| ByteArray::from(text.to_vec())).collect();
    column.typed::<ByteArrayType>().write_batch(&texts, None, None).expect("memory");
    column.close().expect("memory");
    group.close().expect("memory");
    writer.into_inner().expect("memory")
}

#[test]
fn a_text_of_a_parquet_file_is_bounded_and_may_be_in_another_encoding() {
    let limits = Limits { line_bytes: 1000, ..Limits::default() };
    let options = || Options { limits, ..Options::default() };
    let long = [b'x'; 1001];
    let mixed = parquet_of(&[b"Police left.", &long, b"K\xF6ln", b"", b"Army left."]);
    let told = "! `a.parquet`, document 2: a text here is longer than 1000 bytes";
    assert_eq!(shown_of("a.parquet", &mixed, options()), ["Police left.", told, "Köln", "", "Army left."]);
    let notes = read("a.parquet", &mixed, Options::default()).nth(2).expect("a third").expect("a row").notes;
    assert_eq!(notes, ["read as windows-1252"]);
    let shown = shown_of("a.parquet", &parquet_of(&[&[b'x'; 3000]]), options());
    assert_eq!(shown, ["! `a.parquet`: a text here is longer than 1000 bytes"]);
    let many = vec![&b""[..]; 99].into_iter().chain([&[b'x'; 9000][..]]).collect::<Vec<_>>();
    let shown = shown_of("a.parquet", &parquet_of(&many), options());
    assert!(shown.len() == 1 && shown[0].contains("this table is broken: one of its pages holds 9"), "{shown:?}");
}

#[test]
fn a_broken_parquet_file_is_an_error() {
    let bytes = parquet();
    for cut in [0, 4, 40, bytes.len() - 1] {
        let shown = shown_of("a.parquet", &bytes[..cut], fields(&["text=body"]));
        assert!(shown.len() == 1 && shown[0].contains("this table is broken"), "{shown:?}");
    }
    for at in 0..bytes.len() {
        let mut bytes = bytes.clone();
        bytes[at] ^= 0xFF;
        assert!(shown_of("a.parquet", &bytes, fields(&["text=body"])).len() <= 3, "byte {at}");
    }
}

#[test]
fn an_address_is_fetched_and_read_as_what_the_server_says() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}/a?b", listener.local_addr().expect("a port"));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            use std::io::{Read as _, Write as _};
            let mut stream = stream;
            let mut request = [0; 2048];
            let read = stream.read(&mut request).unwrap_or(0);
            let is_page = request[..read].starts_with(b"GET /a?b ");
            let page = "<title>Arrests</title><p>Police detained two men in K\u{f6}ln, they said on Monday.";
            let body: Vec<u8> = page.chars().map(|sign| sign as u8).collect();
            let (status, body) = if is_page { ("200 OK", body) } else { ("404 Not Found", Vec::new()) };
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=ISO-8859-1\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                body.len()
            );
            let _closed = stream.write_all(&[head.into_bytes(), body].concat());
        }
    });
    let settings = crate::FetchSettings { allow_private: true, ..crate::FetchSettings::default() };
    let options = Options { fetcher: crate::Fetcher::new(settings), ..Options::default() };
    let article = Articles::open(&url, options).next().expect("one").expect("a page");
    assert_eq!(article.text.as_str(), "Arrests\n\nPolice detained two men in Köln, they said on Monday.");
    assert_eq!((article.id.as_str(), article.url.as_deref()), (url.as_str(), Some(url.as_str())));
    let error = Articles::open(&url, Options::default()).next().expect("one").expect_err("private");
    assert_eq!(error.to_string(), format!("`{url}`: this lies in a private network"));
}

#[test]
fn an_entry_of_a_feed_leads_to_the_web_and_nowhere_else() {
    let folder = tempfile::tempdir().expect("there is room");
    let file = folder.path().join("secret.txt");
    std::fs::write(&file, "Police left.").expect("a new folder can be written");
    let file = file.to_string_lossy();
    let urls = |name: &str, links: &[&str]| -> Vec<Option<String>> {
        let item = |link: &&str| format!("<item><title>Army left Gao</title><link>{link}</link></item>");
        let feed = format!("<rss><channel>{}</channel></rss>", links.iter().map(item).collect::<String>());
        let options = Options { from: Some(Format::Feed), ..Options::default() };
        read(name, feed.as_bytes(), options).map(|entry| entry.expect("an entry").url).collect()
    };
    let links = [&file, "-", "*.txt", "file:///etc/hosts", "/a?b", "//m.example/c"];
    assert_eq!(urls("a.rss", &links), [const { None }; 6]);
    assert_eq!(
        urls("https://daily.example/rss", &links[1..]),
        [None, None, None, Some("https://daily.example/a?b".to_owned()), Some("https://m.example/c".to_owned())]
    );
    for name in [&*file, "-", "*", "secret.txt"] {
        let error = Articles::fetch(name, Options::default()).next().expect("one").expect_err("no address");
        assert!(matches!(error, InputError::Fetch { .. }), "{error}");
    }
}

#[test]
fn the_headline_of_a_feed_is_taken_as_it_is() {
    let titles = |title: &str| {
        let feed = format!("<rss><channel><title>Daily</title><item><title>{title}</title></item></channel></rss>");
        shown_of("a.rss", feed.as_bytes(), Options::default())
    };
    assert_eq!(titles("Video: Drone hits Odesa, two hurt"), ["Video: Drone hits Odesa, two hurt"]);
    assert_eq!(titles("Army <b>frees</b> two in Gao"), ["Army frees two in Gao"]);
    assert_eq!(titles("Army &lt;i&gt;frees&lt;/i&gt; two &amp;amp; more"), ["Army frees two & more"]);
    let none = b"<rss><channel><title>Daily</title></channel></rss>";
    assert_eq!(shown_of("a.rss", none, Options::default()), [""; 0]);
    let other = shown_of("a.rss", b"<p>Police left.</p>", Options::default());
    assert_eq!(other, ["! `a.rss`: this feed is broken: it has no entries"]);
}

#[test]
fn a_field_may_tell_several_parts_and_writers_may_be_a_list() {
    let line = br#"{"link": "https://daily.example/a", "text": "Police left.", "byline": ["Ana Kovar", "Jan Novak"]}"#;
    let options = fields(&["id=link", "url=link", "title=text"]);
    let article = read("a.jsonl", line, options).next().expect("one").expect("a document");
    assert_eq!((article.id.as_str(), article.url.as_deref()), ("https://daily.example/a", Some(article.id.as_str())));
    assert_eq!((article.title.as_deref(), article.text.as_str()), (Some("Police left."), "Police left."));
    assert_eq!(article.byline.as_deref(), Some("Ana Kovar, Jan Novak"));
    let bad = shown("a.jsonl", br#"{"text": "x", "byline": ["Ana", 5]}"#);
    assert_eq!(bad, ["! `a.jsonl`, line 1: the value of `byline` is a list, not a string"]);
}
