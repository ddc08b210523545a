//! Watching feeds of a small server.

mod common;

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{Ran, dateline, documents};
use tempfile::TempDir;

const ITEM: &str = "<item><title>Arrests</title><link>http://news.example/1</link><pubDate>Wed, 05 Mar 2025 10:00:00 GMT</pubDate>\
    <description>Police detained twelve protesters in Brno on Monday.</description></item>";
const MORE: &str = "<item><title>Talks</title><link>http://news.example/2</link><pubDate>Wed, 05 Mar 2025 12:00:00 GMT</pubDate>\
    <description>France and Germany held talks in Prague on Tuesday.</description></item>";

const PAGE: &str = "<html><head><title>Arrests in Brno</title></head><body><article><h1>Arrests in Brno</h1>\
    <p>Police detained twelve protesters in Brno on Monday, the mayor of the city said after a meeting of the council.</p>\
    <p>The protesters had blocked a road to the airport since the early morning, and were taken to a station.</p>\
    </article></body></html>";

/// A server with one feed at `/rss`, and a page at times; everything else is not found.
struct Server {
    address: String,
    items: Arc<Mutex<String>>,
    sent: Arc<AtomicUsize>,
    unchanged: Arc<AtomicUsize>,
    /// Whether there is a page at `/page`.
    has_page: Arc<AtomicBool>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = format!("http://{}", listener.local_addr().expect("it is bound"));
        let server = Self {
            address,
            items: Arc::new(Mutex::new(ITEM.to_owned())),
            sent: Arc::default(),
            unchanged: Arc::default(),
            has_page: Arc::default(),
        };
        let (items, sent, unchanged) = (server.items.clone(), server.sent.clone(), server.unchanged.clone());
        let has_page = server.has_page.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let items = items.lock().map(|items| items.clone()).unwrap_or_default();
                answer(stream, &items, &sent, &unchanged, has_page.load(Ordering::Relaxed));
            }
        });
        server
    }

    fn counts(&self) -> (usize, usize) {
        (self.sent.load(Ordering::Relaxed), self.unchanged.load(Ordering::Relaxed))
    }
}

/// Answers one request, and closes. The version of the feed is its length.
fn answer(mut stream: TcpStream, items: &str, sent: &AtomicUsize, unchanged: &AtomicUsize, has_page: bool) {
    let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
    let first = lines.next().unwrap_or_default();
    let headers: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    let version = format!("\"{}\"", items.len());
    let has_it = headers.iter().any(|line| line.to_lowercase().starts_with("if-none-match") && line.contains(&version));
    let (status, body) = match (first.contains(" /rss "), has_it) {
        (false, _) if has_page && first.contains(" /page ") => ("200 OK", PAGE.to_owned()),
        (false, _) => ("404 Not Found", String::new()),
        (true, true) => {
            unchanged.fetch_add(1, Ordering::Relaxed);
            ("304 Not Modified", String::new())
        }
        (true, false) => {
            sent.fetch_add(1, Ordering::Relaxed);
            ("200 OK", format!("<rss version=\"2.0\"><channel><title>News</title>{items}</channel></rss>"))
        }
    };
    let kind = if first.contains(" /rss ") { "application/rss+xml" } else { "text/html" };
    let head = format!(
        "HTTP/1.1 {status}\r\nETag: {version}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let _gone = stream.write_all((head + &body).as_bytes());
}

fn folder(feeds: &str) -> TempDir {
    let folder = TempDir::new().expect("there is room");
    fs::write(folder.path().join("feeds.toml"), feeds).expect("a new folder can be written");
    folder
}

fn within(folder: &Path, arguments: &[&str]) -> Ran {
    let output = dateline().current_dir(folder).args(arguments).output().expect("the program starts");
    Ran {
        out: String::from_utf8(output.stdout).expect("output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("messages are UTF-8"),
        code: output.status.code().expect("the program ends by itself"),
    }
}

fn names(folder: &Path) -> Vec<String> {
    let rows = documents(&within(folder, &["sql", "SELECT title FROM documents ORDER BY title"]).out);
    rows.iter().map(|row| row["title"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn what_a_feed_brings_is_added_once() {
    let server = Server::start();
    let folder = folder(&format!("[[feed]]\nurl = \"{}/rss\"\n", server.address));
    let once = ["watch", "feeds.toml", "--once", "--allow-private"];
    let ran = within(folder.path(), &once);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.starts_with("1 feed, 0 failing; 1 visit, 1 document added"), "{}", ran.err);
    assert_eq!(within(folder.path(), &once).code, 0);
    assert_eq!(server.counts(), (1, 1), "the second time the feed is not sent");
    server.items.lock().expect("no thread panicked").push_str(MORE);
    assert!(within(folder.path(), &once).err.contains("1 document added"));
    assert_eq!(names(folder.path()), ["Arrests", "Talks"]);
    fs::remove_file(folder.path().join("dateline.ledger.feeds.json")).expect("it is there");
    assert!(within(folder.path(), &once).err.contains("0 documents added"), "what is known is not added again");
}

#[test]
fn a_feed_that_fails_does_not_keep_others_from_being_read() {
    let server = Server::start();
    let feeds = ["absent", "rss"].map(|path| format!("[[feed]]\nurl = \"{}/{path}\"\n", server.address));
    let folder = folder(&feeds.concat());
    let ran = within(folder.path(), &["watch", "feeds.toml", "--once", "--allow-private"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("/absent`: ") && ran.err.contains("help: it is asked again later"), "{}", ran.err);
    assert!(ran.err.contains("2 feeds, 1 failing; 2 visits, 1 document added"), "{}", ran.err);
}

#[test]
fn a_feed_cannot_have_files_read() {
    let server = Server::start();
    let folder = folder(&format!("[[feed]]\nurl = \"{}/rss\"\npages = true\n", server.address));
    let file = folder.path().join("notes.txt");
    fs::write(&file, "Troops freed nine hostages in Gao on Monday.").expect("the folder can be written");
    let item = |link: &str| format!("<item><title>Lure</title><link>{link}</link></item>");
    *server.items.lock().expect("no thread panicked") =
        [&*file.to_string_lossy(), "notes.txt", "*.txt", "-"].map(item).concat();
    let ran = within(folder.path(), &["watch", "feeds.toml", "--once", "--allow-private"]);
    assert!(ran.err.contains(&format!("{}{}", server.address, file.display())), "asked of the server: {}", ran.err);
    let found = within(folder.path(), &["sql", "SELECT count(*) AS files FROM documents WHERE text LIKE '%hostages%'"]);
    assert_eq!(documents(&found.out)[0]["files"], 0, "{}", found.out);
}

#[test]
fn a_list_that_cannot_be_read_is_told() {
    let folder = folder("[[feed]]\nurl = \"news\"\n");
    let ran = within(folder.path(), &["watch", "feeds.toml"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("`feeds.toml` is no list of feeds: `news` is no address\nhelp: "), "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn it_goes_on_until_ctrl_c() {
    let server = Server::start();
    let folder = folder(&format!("every = \"1s\"\n[[feed]]\nurl = \"{}/rss\"\n", server.address));
    let child = Command::new(assert_cmd::cargo::cargo_bin!("dateline"))
        .current_dir(folder.path())
        .args(["watch", "feeds.toml", "--allow-private"])
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut patience = 600;
    while server.counts().1 < 2 && patience > 0 {
        std::thread::sleep(Duration::from_millis(100));
        patience -= 1;
    }
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("there is a `kill`");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(130));
    assert_eq!(server.counts().0, 1, "it was asked again and again, and sent once");
    assert_eq!(names(folder.path()), ["Arrests"]);
}

#[test]
fn a_page_that_fails_is_asked_for_again_and_told_of_by_its_entry() {
    let server = Server::start();
    let folder = folder(&format!("[[feed]]\nurl = \"{}/rss\"\npages = true\n", server.address));
    *server.items.lock().expect("no thread panicked") = format!(
        "<item><title>Arrests</title><link>{}/page</link><pubDate>Wed, 05 Mar 2025 10:00:00 GMT</pubDate></item>",
        server.address
    );
    let once = ["watch", "feeds.toml", "--once", "--allow-private"];
    assert!(within(folder.path(), &once).err.contains("0 documents added"));
    server.has_page.store(true, Ordering::Relaxed);
    let ran = within(folder.path(), &once);
    assert!(ran.err.contains("1 document added"), "{}", ran.err);
    assert_eq!(server.counts(), (1, 1), "the feed itself has not changed");
    let rows = documents(&within(folder.path(), &["sql", "SELECT published_day, publisher FROM documents"]).out);
    assert_eq!((&rows[0]["published_day"], &rows[0]["publisher"]), (&"2025-03-05".into(), &"News".into()));
}

#[test]
fn a_page_that_never_comes_is_given_up() {
    let server = Server::start();
    let folder = folder(&format!("[[feed]]\nurl = \"{}/rss\"\npages = true\n", server.address));
    *server.items.lock().expect("no thread panicked") =
        format!("<item><title>Gone</title><link>{}/gone</link></item>", server.address);
    let once = ["watch", "feeds.toml", "--once", "--allow-private"];
    let told: Vec<String> = (0..7).map(|_| within(folder.path(), &once).err).collect();
    assert!(told[4].contains("/gone`") && !told[4].contains("given up"), "{}", told[4]);
    assert!(told[5].contains("is given up after 6 visits"), "{}", told[5]);
    assert!(!told[6].contains("/gone"), "{}", told[6]);
}
