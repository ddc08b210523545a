//! The page, asked over a socket: what it shows, and what it does not let happen.

mod common;

use std::process::Command;

use common::served::Served;
use common::{documents, example, run};
use serde_json::json;
use tempfile::TempDir;

#[test]
fn the_first_start_shows_the_sample_story() {
    let served = Served::sample();
    let front = served.get("/");
    assert_eq!(front.status, 200);
    assert!(front.body.contains("Newest articles") && front.body.contains("A sample story"), "{}", front.body);
    for view in [
        "/read",
        "/story",
        "/map",
        "/map?spot=Oslo%7CNOR%7Csettlement&box=400,0,200",
        "/numbers",
        "/contradictions",
        "/brief",
        "/search?q=actor:Norway",
        "/story?by=learned&status=denied",
    ] {
        let answer = served.get(view);
        assert_eq!((answer.status, answer.body.contains("<main")), (200, true), "{view}");
    }
}

#[test]
fn a_text_is_coded_as_the_command_line_codes_it() {
    let served = Served::sample();
    let text = std::fs::read_to_string(example()).unwrap();
    let answer = served.code(&json!({"text": text, "published": "2025-03-05"}).to_string());
    let printed = run(&["--to", "jsonl", "--published", "2025-03-05", &example().to_string_lossy()]);
    let mut document = documents(&printed.out).remove(0);
    document["document"]["id"] = answer.json()["document"]["id"].clone();
    assert_eq!(answer.json(), document);
}

#[test]
fn what_cannot_be_read_is_told_with_a_way_out() {
    let served = Served::sample();
    let long = json!({"text": "a ".repeat(600_000)}).to_string();
    let longer = json!({"text": "a ".repeat(3_000_000)}).to_string();
    for (body, status) in [
        ("{\"text\": \" \"}", 422),
        ("{\"text\": \"x\", \"published\": \"yesterday\"}", 422),
        ("{\"text\": \"x\", \"colour\": 1}", 422),
        ("{", 400),
        (long.as_str(), 413),
        (longer.as_str(), 413),
    ] {
        let answer = served.code(body);
        assert_eq!(answer.status, status, "{}", body.chars().take(40).collect::<String>());
        assert_eq!(answer.header("content-type"), Some("application/problem+json"));
        assert!(answer.json()["detail"].as_str().is_some_and(|detail| !detail.is_empty()));
    }
    let form = served.ask("POST", "/api/v1/code", &[("content-type", "text/plain")], "x");
    assert_eq!(form.status, 415);
    let page = served.ask(
        "POST",
        "/read",
        &[("content-type", "application/x-www-form-urlencoded")],
        "address=file:///etc/passwd",
    );
    assert!(page.status == 422 && page.body.contains("begins with https://"), "{}", page.body);
}

#[test]
fn other_sites_are_refused() {
    let served = Served::sample();
    assert_eq!(served.ask("GET", "/", &[("host", "evil.example")], "").status, 421);
    let body = "{\"text\": \"Police detained a man.\"}";
    let from = |headers: &[(&str, &str)]| {
        let all: Vec<_> = [("content-type", "application/json")].into_iter().chain(headers.iter().copied()).collect();
        served.ask("POST", "/api/v1/code", &all, body).status
    };
    assert_eq!(from(&[("origin", "https://evil.example")]), 403);
    assert_eq!(from(&[("origin", "null")]), 403);
    assert_eq!(from(&[("sec-fetch-site", "cross-site")]), 403);
    assert_eq!(from(&[("origin", &format!("http://{}", served.host))]), 200);
    let answer = served.get("/");
    let policy = answer.header("content-security-policy").unwrap();
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(answer.header("access-control-allow-origin"), None);
}

#[cfg(unix)]
#[test]
fn the_sample_goes_with_the_program() {
    let mut served = Served::sample();
    assert!(served.sample_ledger().exists());
    let told = Command::new("kill").args(["-TERM", &served.program.id().to_string()]).status().unwrap();
    assert!(told.success());
    served.program.wait().unwrap();
    assert_eq!(std::fs::read_dir(served.folder.path()).unwrap().count(), 0);
}

#[test]
fn a_hostile_article_is_shown_as_text() {
    let folder = TempDir::new().unwrap();
    let script = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    let article = json!({
        "id": "a\"><b>", "title": format!("Talks {script}"), "publisher": script, "url": "javascript:alert(1)", "byline": script,
        "published": "2026-03-05",
        "text": format!("Police detained {script} a man in Brno \u{202e}on Monday.\n\n{}", "x".repeat(5_000_000)),
    });
    std::fs::write(folder.path().join("news.jsonl"), article.to_string() + "\n").unwrap();
    let mut add = common::dateline();
    add.current_dir(folder.path()).args(["add", "news.jsonl"]).assert().success();
    let served = Served::within(folder);
    let listed = served.get("/api/v1/documents").json();
    let read = format!("/read/{}", listed["items"][0]["doc_id"].as_str().unwrap());
    for view in ["/", read.as_str(), "/story", "/search?q=Brno", "/brief", "/actors", "/search?q=%3Cscript%3Ealert(1)"]
    {
        let answer = served.get(view);
        assert_eq!(answer.status, 200, "{view}");
        for harm in ["<script>alert", "<img", "<b>\"", "href=\"javascript:", "\u{202e}"] {
            assert!(!answer.body.contains(harm), "{harm} on {view}");
        }
    }
    assert!(served.get(&read).body.contains("&lt;script&gt;alert(1)"));
    let shown = served.get(&read).body;
    assert!(
        shown.len() < 1_000_000 && shown.contains("Shown are the first 300,000 of 5,000,"),
        "{} bytes",
        shown.len()
    );
    assert!(served.get(&format!("{read}.json")).body.len() > 5_000_000);
}

#[test]
fn nonsense_does_no_harm() {
    let served = Served::sample();
    for nonsense in [&b"\x16\x03\x01\x02\x00"[..], b"GET", b"\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", &[0xFF; 5000]] {
        served.send_and_leave(nonsense);
    }
    for path in [
        "/%00",
        "/read/%FF%FE",
        "/read/..%2F..%2Fetc%2Fpasswd",
        "/assets/..%2Fpage.css",
        "/at/'%20OR%201=1",
        "/search?q=%22%22%22",
        "/numbers?measure='--",
    ] {
        let status = served.get(path).status;
        assert!((200..500).contains(&status), "{path}: {status}");
    }
    assert_eq!(served.get("/").status, 200);
}

#[test]
fn a_ledger_that_is_not_there_is_an_error() {
    let ran = run(&["serve", "--ledger", "nowhere/at-all.ledger"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("there is no such ledger"), "{}", ran.err);
}
