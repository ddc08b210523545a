use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::mpsc;
use std::time::Instant;

use super::*;

/// A server on this machine that answers what it was told, and tells what it was asked.
pub(super) struct Server {
    pub(super) root: String,
    asked: mpsc::Receiver<String>,
}

impl Server {
    /// Answers each path with a status line, header lines and a body.
    pub(super) fn new(answers: &[(&str, &str, &str)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let root = format!("http://{}", listener.local_addr().expect("a port"));
        let answer = |(path, head, body): &(&str, &str, &str)| {
            let head = head.replace("ROOT", &root);
            let length = body.len();
            let text = format!("HTTP/1.1 {head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}");
            ((*path).to_owned(), text)
        };
        let answers: BTreeMap<String, String> = answers.iter().map(answer).collect();
        let (tell, asked) = mpsc::channel();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { return };
                let mut reader = BufReader::new(stream.try_clone().expect("a stream"));
                let mut request = String::new();
                while reader.read_line(&mut request).is_ok_and(|read| read > 2) {}
                let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
                let missing = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned();
                if tell.send(request).is_err() {
                    return;
                }
                let _closed = stream.write_all(answers.get(&path).unwrap_or(&missing).as_bytes());
            }
        });
        Self { root, asked }
    }

    fn fetch(&self, path: &str) -> Result<Option<Page>, FetchError> {
        fetcher().fetch(&format!("{}{path}", self.root), &Validators::default())
    }

    pub(super) fn paths(&self) -> Vec<String> {
        self.asked.try_iter().map(|request| request.split(' ').nth(1).unwrap_or_default().to_owned()).collect()
    }
}

fn fetcher() -> Fetcher {
    let delay = Duration::from_millis(1);
    Fetcher::new(FetchSettings { delay, allow_private: true, most_bytes: 100, ..FetchSettings::default() })
}

const OK: &str = "200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nETag: \"v1\"";

#[test]
fn a_page_is_fetched_with_its_version_and_our_name() {
    let server = Server::new(&[("/a", OK, "<p>x")]);
    let page = server.fetch("/a#part").expect("an answer").expect("a page");
    assert_eq!((page.bytes.as_slice(), page.content_type.as_str()), (&b"<p>x"[..], "text/html; charset=utf-8"));
    assert_eq!(page.validators.etag.as_deref(), Some("\"v1\""));
    let asked: Vec<String> = server.asked.try_iter().collect();
    assert_eq!(asked.len(), 2);
    assert!(asked[0].starts_with("GET /robots.txt ") && asked[1].starts_with("GET /a "), "{asked:?}");
    assert!(asked.iter().all(|request| request.to_lowercase().contains("user-agent: dateline/")), "{asked:?}");
}

#[test]
fn what_has_not_changed_is_not_sent_again() {
    let server = Server::new(&[("/a", "304 Not Modified", "")]);
    let known =
        Validators { etag: Some("\"v1\"".to_owned()), last_modified: Some("Wed, 05 Mar 2025 10:00:00 GMT".to_owned()) };
    assert_eq!(fetcher().fetch(&format!("{}/a", server.root), &known).expect("an answer"), None);
    let asked = server.asked.try_iter().last().expect("two requests").to_lowercase();
    assert!(
        asked.contains("if-none-match: \"v1\"") && asked.contains("if-modified-since: wed, 05 mar 2025"),
        "{asked}"
    );
}

#[test]
fn what_is_closed_to_robots_is_not_asked_for() {
    let server = Server::new(&[("/robots.txt", "200 OK", "User-agent: *\nDisallow: /private"), ("/private", OK, "x")]);
    assert!(matches!(server.fetch("/private"), Err(FetchError::Closed { .. })));
    assert_eq!(server.paths(), ["/robots.txt"]);
    let broken = Server::new(&[("/robots.txt", "500 Oops", ""), ("/a", OK, "x")]);
    let error = broken.fetch("/a").expect_err("without rules nothing is asked");
    assert!(error.to_string().ends_with("robots.txt cannot be had, it answers with status 500"), "{error}");
}

#[test]
fn redirects_are_followed_under_the_same_rules() {
    let server = Server::new(&[
        ("/robots.txt", "200 OK", "User-agent: dateline\nDisallow: /closed"),
        ("/a", "301 Moved\r\nLocation: /b", ""),
        ("/b", "302 Found\r\nLocation: c?d", ""),
        ("/c?d", OK, "x"),
        ("/to-closed", "302 Found\r\nLocation: ROOT/closed", ""),
        ("/circle", "302 Found\r\nLocation: /circle", ""),
        ("/file", "302 Found\r\nLocation: file:///etc/passwd", ""),
        ("/user", "302 Found\r\nLocation: http://me@daily.example/", ""),
    ]);
    let page = server.fetch("/a").expect("an answer").expect("a page");
    assert_eq!(page.url, format!("{}/c?d", server.root));
    assert!(matches!(server.fetch("/to-closed"), Err(FetchError::Closed { .. })));
    assert!(matches!(server.fetch("/circle"), Err(FetchError::Redirects { .. })));
    assert!(matches!(server.fetch("/file"), Err(FetchError::Redirects { .. })));
    assert!(matches!(server.fetch("/user"), Err(FetchError::Redirects { .. })));
}

#[test]
fn redirects_lead_where_they_lead_in_browsers() {
    for (from, location, to) in [
        ("", "news", "/news"),
        ("/q/list?page=1", "?page=2", "/q/list?page=2"),
        ("/a/b", "page?t=10:30", "/a/page?t=10:30"),
        ("/a/b", "../x/./y", "/x/y"),
        ("/a/../b", "/café", "/caf%C3%A9"),
    ] {
        let asked = if from.is_empty() { "/" } else { from }.replace("/a/..", "");
        let server = Server::new(&[(&asked, &format!("302 Found\r\nLocation: {location}"), ""), (to, OK, "x")]);
        let page = server.fetch(from).expect("an answer").expect("a page");
        assert_eq!(page.url, format!("{}{to}", server.root), "{from} {location}");
    }
}

#[test]
fn a_busy_host_says_when_to_come_back() {
    let server = Server::new(&[
        ("/date", "503 Later\r\nRetry-After: Wed, 05 Mar 2125 10:00:00 GMT", ""),
        ("/past", "503 Later\r\nRetry-After: Wed, 05 Mar 2025 10:00:00 GMT", ""),
        ("/silent", "429 Slow down", ""),
    ]);
    for (path, wait) in [("/date", 24 * 60 * 60), ("/past", 0), ("/silent", 60)] {
        let error = server.fetch(path).expect_err("it is busy");
        assert!(matches!(error, FetchError::Busy { wait_seconds, .. } if wait_seconds == wait), "{error}");
    }
}

#[test]
fn the_ports_of_a_host_take_turns_and_other_hosts_do_not_wait() {
    let servers = [Server::new(&[("/a", OK, "x")]), Server::new(&[("/a", OK, "x")])];
    let [one, other] = [0, 1].map(|at| servers[at].root.as_str());
    let delay = Duration::from_secs(1);
    let fetcher = Fetcher::new(FetchSettings { delay, allow_private: true, ..FetchSettings::default() });
    let fetch = |root: &str| fetcher.fetch(&format!("{root}/a"), &Validators::default()).expect("an answer");
    let start = Instant::now();
    fetch(one);
    std::thread::scope(|scope| {
        let second = scope.spawn(|| fetch(other));
        std::thread::sleep(delay / 5);
        fetch(&one.replace("127.0.0.1", "localhost"));
        assert!(start.elapsed() < delay && !second.is_finished());
    });
    assert!(start.elapsed() >= delay);
}

#[test]
fn a_fetch_ends_in_time_however_often_it_is_led_on() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}/a", listener.local_addr().expect("a port"));
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            std::thread::sleep(Duration::from_millis(300));
            let head = "HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            let _closed = stream.write_all(head.as_bytes());
        }
    });
    let (delay, timeout) = (Duration::from_millis(1), Duration::from_millis(700));
    let fetcher = Fetcher::new(FetchSettings { delay, timeout, allow_private: true, ..FetchSettings::default() });
    let start = Instant::now();
    let error = fetcher.fetch(&url, &Validators::default()).expect_err("it takes too long");
    assert!(matches!(error, FetchError::Failed { .. }) && start.elapsed() < timeout * 2, "{error}");
}

#[test]
fn a_host_is_asked_slowly_and_left_alone_when_it_is_busy() {
    let server = Server::new(&[("/a", OK, "x"), ("/busy", "429 Slow down\r\nRetry-After: 3600", "")]);
    let delay = Duration::from_millis(150);
    let fetcher = Fetcher::new(FetchSettings { delay, allow_private: true, ..FetchSettings::default() });
    let start = Instant::now();
    let fetch = |path: &str| fetcher.clone().fetch(&format!("{}{path}", server.root), &Validators::default());
    fetch("/a").expect("an answer");
    fetch("/a").expect("an answer");
    assert!(start.elapsed() >= delay);
    assert!(matches!(fetch("/busy"), Err(FetchError::Busy { wait_seconds: 3600, .. })));
    assert!(matches!(fetch("/a"), Err(FetchError::Busy { .. })));
    assert_eq!(server.paths(), ["/robots.txt", "/a", "/a", "/busy"]);
}

#[test]
fn long_answers_and_errors_are_told() {
    let long = "x".repeat(101);
    let server = Server::new(&[("/long", OK, &long), ("/gone", "410 Gone", "")]);
    assert!(matches!(server.fetch("/long"), Err(FetchError::TooLong { most_bytes: 100, .. })));
    let error = server.fetch("/gone").expect_err("it is gone");
    assert_eq!(error.to_string(), format!("`{}/gone`: the host answers with status 410", server.root));
}

#[test]
fn private_addresses_are_refused_unless_allowed() {
    let server = Server::new(&[("/a", OK, "x")]);
    let careful = Fetcher::default();
    let port = server.root.rsplit_once(':').expect("a port").1;
    for host in ["127.0.0.1", "localhost", "2130706433", "[::1]", "0.0.0.0"] {
        let error = careful.fetch(&format!("http://{host}:{port}/a"), &Validators::default()).expect_err("private");
        assert!(matches!(error, FetchError::Private { .. }), "{host}: {error}");
    }
    assert!(server.paths().is_empty());
}

#[test]
fn what_is_no_address_is_refused() {
    for url in
        ["ftp://a.example/", "http://", "https:// a", "file:///etc/passwd", "a.example", "http://me@a.example/", ""]
    {
        let error = fetcher().fetch(url, &Validators::default()).expect_err("no address");
        assert!(matches!(error, FetchError::NoAddress { .. }), "{url}: {error}");
    }
}
