//! The page and the HTTP interface, asked over a socket.

mod common;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use common::{documents, example, run};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A running server in a folder of its own; it ends with this.
struct Served {
    program: Child,
    host: String,
    token: String,
    folder: TempDir,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// An answer.
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("the body is JSON")
    }

    fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }
}

impl Served {
    /// Serves the sample.
    fn sample() -> Self {
        Self::within(TempDir::new().expect("there is room"))
    }

    /// Serves the ledger in a folder, or the sample where there is none.
    fn within(folder: TempDir) -> Self {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("dateline"));
        command
            .args(["serve", "--port", "0"])
            .current_dir(folder.path())
            .env("TMPDIR", folder.path())
            .env_remove("DATELINE_LEDGER");
        let mut program = command.stdout(Stdio::piped()).spawn().expect("the program starts");
        let out = BufReader::new(program.stdout.take().expect("the output is piped"));
        let mut lines = out.lines().map(|line| line.expect("the program says where it listens"));
        let address = lines.next().expect("an address is printed");
        let host = address.split('/').nth(2).expect("an address is printed").to_owned();
        let token = lines.next().and_then(|line| line.rsplit(' ').next().map(ToOwned::to_owned));
        Self { program, host, token: token.expect("a token is printed"), folder }
    }

    /// The ledger that was made of the sample.
    fn sample_ledger(&self) -> PathBuf {
        let mut found = std::fs::read_dir(self.folder.path()).expect("the folder is there");
        found.next().expect("the sample is in it").expect("it can be read").path().join("sample.ledger")
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], "")
    }

    fn code(&self, body: &str) -> Answer {
        self.ask("POST", "/api/v1/code", &[("content-type", "application/json")], body)
    }

    /// Decides with a token.
    fn decide(&self, token: &str, path: &str, body: &Value) -> Answer {
        let bearer = format!("Bearer {token}");
        let headers = [("content-type", "application/json"), ("authorization", bearer.as_str())];
        self.ask("POST", &format!("/api/v1/contradictions/{path}"), &headers, &body.to_string())
    }

    fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut request =
            format!("{method} {path} HTTP/1.1\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
        if !headers.iter().any(|(name, _)| *name == "host") {
            request.push_str(&format!("host: {}\r\n", self.host));
        }
        headers.iter().for_each(|(name, value)| request.push_str(&format!("{name}: {value}\r\n")));
        self.send(format!("{request}\r\n{body}").as_bytes())
    }

    fn send(&self, request: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(&self.host).expect("the server listens");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a socket has a timeout");
        let _ = stream.write_all(request);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        let body =
            if head.to_lowercase().contains("transfer-encoding: chunked") { whole(body) } else { body.to_owned() };
        Answer { status, head: head.to_owned(), body }
    }
}

/// A body sent in chunks, put together.
fn whole(mut chunks: &str) -> String {
    let mut body = String::new();
    while let Some((size, rest)) = chunks.split_once("\r\n") {
        let size = usize::from_str_radix(size.trim(), 16).unwrap_or(0);
        let Some(chunk) = rest.get(..size).filter(|_| size > 0) else { break };
        body.push_str(chunk);
        chunks = rest.get(size + 2..).unwrap_or_default();
    }
    body
}

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

#[test]
fn lists_come_by_pages_and_whole() {
    let served = Served::sample();
    let all = documents(&served.get("/api/v1/reports?format=jsonl").body);
    assert!(all.len() > 20, "{}", all.len());
    let mut paged = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = served.get(&format!("/api/v1/reports?limit=7&cursor={cursor}")).json();
        paged.extend(page["items"].as_array().unwrap().clone());
        match page["next"].as_str() {
            Some(next) => cursor = next.to_owned(),
            None => break,
        }
    }
    assert_eq!(paged, all);
    let denied = served.get("/api/v1/reports?status=denied&status=cancelled").json();
    assert!(
        denied["items"].as_array().unwrap().iter().all(|row| row["status"] == "denied" || row["status"] == "cancelled")
    );
    let table = served.get("/api/v1/events?format=csv").body;
    assert!(table.starts_with("event_id,") && table.lines().count() > 10);
    assert_eq!(served.get("/api/v1/reports?as_of=2000-01-01").json()["items"], json!([]));
    for query in [
        "statuss=denied",
        "status=hapened",
        "cursor=zz",
        "limit=0",
        "limit=5000",
        "since=soon",
        "as_of=x",
        "format=xml",
        "text=9%00",
    ] {
        let answer = served.get(&format!("/api/v1/reports?{query}"));
        assert_eq!((answer.status, answer.header("content-type")), (400, Some("application/problem+json")), "{query}");
    }
}

#[test]
fn every_view_is_there_as_data_cut_down_as_the_page_is() {
    let served = Served::sample();
    for (view, list) in [
        ("index", "documents?"),
        ("story.", "events?"),
        ("story.?status=denied&by=learned", "events?status=denied"),
        ("map.?type=CONSULT&box=0,0,500", "places?type=CONSULT"),
        ("numbers.?text=dead", "measures?text=dead"),
        ("contradictions.", "contradictions?state=open"),
        ("actors.?view=network", "pairs?"),
        ("search.?q=actor:Norway+status:happened", "reports?actor=Norway&status=happened"),
        ("story.?as_of=2025-06-04", "events?as_of=2025-06-04"),
    ] {
        let (name, query) = view.split_once(".?").unwrap_or((view.trim_end_matches('.'), ""));
        let page = served.get(&format!("/{name}.json?{query}")).json();
        assert_eq!(page, served.get(&format!("/api/v1/{list}")).json(), "{view}");
        let items = page["items"].as_array().unwrap();
        assert!(!items.is_empty(), "{view}");
        let table = served.get(&format!("/{name}.csv?{query}"));
        assert_eq!(table.header("content-type"), Some("text/csv; charset=utf-8"));
        let head = table.body.lines().next().unwrap_or_default();
        assert!(items[0].as_object().unwrap().keys().all(|column| head.contains(column.as_str())), "{view}: {head}");
        let cut = served.get(&format!("/{name}.json?{query}&limit=1")).json();
        assert_eq!(cut["items"].as_array().unwrap(), &items[..1], "{view}");
    }
    let brief = served.get("/brief.json").json();
    assert!(
        ["events", "contradictions", "measures", "reports"]
            .iter()
            .all(|part| !brief[*part].as_array().unwrap().is_empty())
    );
    for missing in ["/storys.json", "/story.xml", "/story.json.gz"] {
        assert_eq!(served.get(missing).status, 404, "{missing}");
    }
    assert_eq!(served.get("/story.json?colour=red").status, 400);
}

#[test]
fn what_a_page_exports_is_there() {
    let served = Served::sample();
    let pair = &served.get("/api/v1/pairs").json()["items"][0];
    let measure = &served.get("/api/v1/measures").json()["items"][0];
    let actor = format!("/actors/{}", pair["actor_id"].as_str().unwrap());
    let numbers = format!("/numbers?measure={}", measure["measure_id"].as_str().unwrap());
    for page in [
        "/",
        "/story?type=AGREE",
        "/map",
        &numbers,
        "/contradictions?kind=value",
        "/actors",
        &actor,
        "/brief",
        "/search?q=talks",
    ] {
        let body = served.get(page).body;
        let menu = body.split("<summary>Export</summary>").nth(1).and_then(|rest| rest.split("</ul>").next());
        let links: Vec<String> = menu
            .expect("there is a menu")
            .split("href=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().replace("&amp;", "&"))
            .collect();
        assert!(links.len() >= 2, "{page}: {links:?}");
        for link in links {
            let answer = served.get(&link);
            assert!(answer.status == 200 && answer.body.len() > 40, "{link} on {page}: {}", answer.status);
        }
    }
    let figures = served.get(&numbers.replace('?', ".json?")).json();
    assert!(figures["items"].as_array().unwrap().iter().all(|figure| figure["measure_id"] == measure["measure_id"]));
}

#[test]
fn who_knows_the_token_decides_and_undoes() {
    let served = Served::sample();
    let open = || served.get("/api/v1/contradictions?state=open").json()["items"].as_array().unwrap().clone();
    let before = open();
    let id = before[0]["contradiction_id"].as_str().unwrap();
    let (resolve, reopen) = (format!("{id}/resolve"), format!("{id}/reopen"));
    let decision = json!({"state": "both_kept", "reason": "two counts", "by": "Ana Kovar"});
    let strange = served.decide("0000", &resolve, &decision);
    assert_eq!((strange.status, strange.header("www-authenticate")), (401, Some("Bearer")));
    let none =
        served.ask("POST", &format!("/api/v1/contradictions/{resolve}"), &[("content-type", "application/json")], "{}");
    assert_eq!(none.status, 401);
    for (path, body, status) in [
        (resolve.as_str(), json!({"state": "open", "reason": "x", "by": "y"}), 422),
        (&resolve, json!({"state": "both_kept", "reason": " ", "by": "y"}), 422),
        (&resolve, json!({"state": "both_kept", "reason": "x"}), 422),
        ("ffffffffffffffffffffffffffffffff/resolve", decision.clone(), 404),
        ("'/resolve", decision.clone(), 404),
    ] {
        let answer = served.decide(&served.token, path, &body);
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (status, Some("application/problem+json")),
            "{body}"
        );
    }
    assert_eq!(open(), before, "nothing was written");
    let decided = served.decide(&served.token, &resolve, &decision);
    assert_eq!(
        (decided.status, &decided.json()["state"], &decided.json()["resolved_by"]),
        (200, &json!("both_kept"), &json!("Ana Kovar"))
    );
    assert_eq!(open().len(), before.len() - 1);
    let undone = served.decide(&served.token, &reopen, &json!({"reason": "too soon", "by": "Ana Kovar"}));
    assert_eq!((undone.status, &undone.json()["state"]), (200, &json!("open")));
    assert_eq!(open().len(), before.len());
    let fallen = served.get("/api/v1/contradictions?state=one_withdrawn").json();
    let fallen = fallen["items"][0]["contradiction_id"].as_str().expect("the story has a claim that was taken back");
    assert_eq!(
        served.decide(&served.token, &format!("{fallen}/reopen"), &json!({"reason": "x", "by": "y"})).status,
        409
    );
}

#[test]
fn while_another_program_writes_a_decision_is_refused_and_not_hung() {
    let served = Served::sample();
    let open = served.get("/api/v1/contradictions?state=open").json();
    let path = format!("{}/resolve", open["items"][0]["contradiction_id"].as_str().unwrap());
    let decision = json!({"state": "both_kept", "reason": "two counts", "by": "Ana Kovar"});
    let writer = rusqlite::Connection::open(served.sample_ledger()).unwrap();
    writer.execute_batch("BEGIN IMMEDIATE").unwrap();
    let begun = Instant::now();
    let refused = served.decide(&served.token, &path, &decision);
    assert_eq!((refused.status, refused.header("retry-after")), (503, Some("5")), "{}", refused.body);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert_eq!(served.get("/story").status, 200, "who reads is not held up");
    writer.execute_batch("ROLLBACK").unwrap();
    assert_eq!(served.decide(&served.token, &path, &decision).status, 200);
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
fn a_report_leads_to_its_words() {
    let served = Served::sample();
    let reports = documents(&served.get("/api/v1/reports?format=jsonl").body);
    for report in reports.iter().take(12) {
        let there = served.get(&format!("/at/{}", report["report_id"].as_str().unwrap()));
        let to = there.header("location").expect("it leads somewhere").to_owned();
        assert_eq!(to, format!("/read/{}?at={}", report["doc_id"].as_str().unwrap(), report["anchor_start"]));
        let page = served.get(&to).body;
        assert!(page.contains(&format!("data-at=\"{}\" href=\"#event-", report["anchor_start"])), "{to}");
    }
    assert_eq!(served.get("/at/nothing").status, 404);
}

#[test]
fn figures_are_listed_with_their_words() {
    let served = Served::sample();
    let figures = documents(&served.get("/api/v1/quantities?format=jsonl").body);
    assert!(figures.len() > 10, "{}", figures.len());
    for figure in figures.iter().take(8) {
        let document = served.get(&format!("/api/v1/documents/{}", figure["doc_id"].as_str().unwrap())).json();
        let text: Vec<char> = document["text"].as_str().unwrap().chars().collect();
        let span = |name: &str| usize::try_from(figure[name].as_u64().unwrap()).unwrap();
        let words: String = text[span("start")..span("end")].iter().collect();
        assert_eq!(figure["words"], words);
    }
    let day = figures[0]["published_day"].as_str().unwrap();
    let of_day = documents(&served.get(&format!("/api/v1/quantities?format=jsonl&since={day}&until={day}")).body);
    let those: Vec<Value> = figures.iter().filter(|figure| figure["published_day"] == day).cloned().collect();
    assert_eq!(of_day, those);
    assert_eq!(served.get("/api/v1/quantities?since=2025-03-05'--").status, 400);
}

#[test]
fn a_page_about_a_past_day_leads_to_pages_about_that_day() {
    let served = Served::sample();
    for view in ["/", "/story", "/map", "/search?q=talks", "/contradictions", "/numbers", "/actors", "/brief"] {
        let joint = if view.contains('?') { '&' } else { '?' };
        let page = served.get(&format!("{view}{joint}as_of=2999-01-01"));
        assert_eq!(page.status, 200, "{view}");
        let links = page.body.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let links = links.filter(|link| link.starts_with('/') && !link.starts_with("/assets/") && *link != "/read");
        let links: Vec<&str> = links.collect();
        assert!(links.len() > 8, "{view}: {links:?}");
        assert_eq!(links.iter().filter(|link| !link.contains("as_of=2999-01-01")).count(), 0, "{view}: {links:?}");
    }
    let article = served.get("/story?as_of=2999-01-01").body;
    let at = article.split("href=\"/at/").nth(1).and_then(|rest| rest.split('"').next()).expect("an event is shown");
    let there = served.get(&format!("/at/{at}"));
    assert!(there.header("location").is_some_and(|to| to.contains("as_of=2999-01-01")), "{}", there.head);
}

#[test]
fn a_document_of_the_ledger_is_there_as_data() {
    let served = Served::sample();
    let listed = served.get("/api/v1/documents?limit=1").json();
    let id = listed["items"][0]["doc_id"].as_str().unwrap();
    let document = served.get(&format!("/read/{id}.json")).json();
    assert_eq!(document, served.get(&format!("/api/v1/documents/{id}")).json());
    let table = served.get(&format!("/read/{id}.csv")).body;
    assert!(table.starts_with("report_id,"), "{table}");
    assert!(table.lines().count() > document["events"].as_array().unwrap().len());
}

#[test]
fn every_list_is_described() {
    let served = Served::sample();
    let described = served.get("/api/v1/openapi.json").json();
    let paths = described["paths"].as_object().unwrap();
    for path in paths.keys().filter(|path| !path.contains('{') && !path.ends_with("/code")) {
        assert_eq!(served.get(path).status, 200, "{path}");
    }
    let parameters = paths["/api/v1/reports"]["get"]["parameters"].as_array().unwrap();
    assert!(parameters.iter().any(|parameter| parameter["name"] == "as_of"));
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

impl Served {
    fn send_and_leave(&self, bytes: &[u8]) {
        let mut stream = TcpStream::connect(&self.host).expect("the server listens");
        let _ = stream.write_all(bytes);
    }
}

#[test]
fn a_ledger_that_is_not_there_is_an_error() {
    let ran = run(&["serve", "--ledger", "nowhere/at-all.ledger"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("there is no such ledger"), "{}", ran.err);
}
