//! The HTTP interface: lists, views as data, and the way from a row to its words.

mod common;

use common::documents;
use common::served::Served;
use serde_json::{Value, json};

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
        let timeless = ["/read", "/words", "/api/v1/openapi.json"];
        let links =
            links.filter(|link| link.starts_with('/') && !link.starts_with("/assets/") && !timeless.contains(link));
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
fn what_is_typed_into_the_box_is_asked_by_programs_too() {
    let served = Served::sample();
    let found = served.get("/api/v1/search?q=actor:Norway+status:happened+date:..2025-06-10&limit=2").json();
    let same = served.get("/api/v1/reports?actor=Norway&status=happened&until=2025-06-10&limit=2").json();
    assert_eq!(found, same);
    assert!(!found["items"].as_array().unwrap().is_empty());
    assert_eq!(served.get("/api/v1/search?q=status:hapened").status, 400);
}
