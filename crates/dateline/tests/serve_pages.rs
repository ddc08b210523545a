//! The page with more than it shows at once: long lists by pages, all places of the map, long texts, and what is told of
//! what was refused.

mod common;

use std::collections::BTreeSet;

use common::served::Served;
use serde_json::json;
use tempfile::TempDir;

/// A ledger with an article for each of `texts`.
fn ledger_of(texts: impl Iterator<Item = String>) -> TempDir {
    let folder = TempDir::new().expect("there is room for a folder");
    let article = |(number, text): (usize, String)| {
        json!({"id": format!("article {number}"), "publisher": "Daily", "published": "2026-03-05", "text": text})
            .to_string()
            + "\n"
    };
    let lines: String = texts.enumerate().map(article).collect();
    std::fs::write(folder.path().join("news.jsonl"), lines).expect("there is room for a file");
    common::dateline().current_dir(folder.path()).args(["add", "news.jsonl"]).assert().success();
    folder
}

/// The address of a link of a page, `next` or `prev`.
fn link(page: &str, way: &str) -> Option<String> {
    let (_, rest) = page.split_once(&format!("rel=\"{way}\" href=\""))?;
    Some(rest.split('"').next()?.replace("&amp;", "&"))
}

/// What stands between two marks, each time.
fn between<'p>(page: &'p str, before: &str, after: char) -> BTreeSet<&'p str> {
    page.split(before).skip(1).filter_map(|rest| rest.split(after).next()).collect()
}

#[test]
fn a_long_list_is_shown_by_pages_that_lead_to_each_other() {
    let served =
        Served::within(ledger_of((0..45).map(|number| format!("Police detained {number} men in Brno on Monday."))));
    let first = served.get("/").body;
    assert!(first.contains("Articles 1 to 40") && link(&first, "prev").is_none());
    let next = link(&first, "next").expect("there are more than one page shows");
    let second = served.get(&next).body;
    assert!(second.contains("Articles 41 to 45") && link(&second, "next").is_none(), "{next}");
    let articles =
        |page: &str| between(page, "href=\"/read/", '"').into_iter().map(ToOwned::to_owned).collect::<BTreeSet<_>>();
    let [one, other] = [articles(&first), articles(&second)];
    assert!(one.len() == 40 && other.len() == 5 && one.is_disjoint(&other));
    assert_eq!(articles(&served.get(&link(&second, "prev").unwrap()).body), one);
    let table = served.get("/index.csv").body;
    assert_eq!(table.lines().count(), 46, "the table has all");
    assert!(second.contains("href=\"/index.csv?\""), "whatever page is shown");
    assert_eq!(served.get("/?cursor=ffff").status, 400);
    assert_eq!(served.get("/story?cursor=2000").status, 400, "to look so far would take long");
}

#[test]
fn all_places_are_on_the_map_and_the_page_says_which_have_symbols() {
    let towns = std::fs::read_to_string(common::root().join("data/places/settlements.txt")).unwrap();
    let names = towns.lines().filter_map(|line| line.split('|').next()).map(str::trim);
    let names = names.filter(|name| !name.is_empty() && name.chars().all(char::is_alphabetic)).take(700);
    let text: Vec<String> = names.map(|name| format!("Police arrested twelve men in {name} on Monday.\n\n")).collect();
    let served = Served::within(ledger_of(text.chunks(50).map(|some| some.concat())));
    let page = served.get("/map").body;
    let symbols = page.matches("<a class=\"spot").count();
    assert!(symbols > 390, "{symbols}");
    let (_, dots) = page.split_once("class=\"dots\" d=\"").expect("the others are dots");
    let dots = dots.split('"').next().unwrap().matches("h0").count();
    assert!(dots > symbols, "{dots} and {symbols}");
    assert!(page.contains(&format!("Places 1 to 400 of {dots} have symbols")), "{dots}");
    let next = served.get(&link(&page, "next").expect("the others can be reached")).body;
    let names = |page: &str| {
        between(page, "<a class=\"spot\" href=\"", '#').into_iter().map(ToOwned::to_owned).collect::<BTreeSet<_>>()
    };
    assert!(next.contains("Places 401 to ") && names(&next).is_disjoint(&names(&page)));
    let gone = served.get("/map?spot=Nowhere%7CKEN%7Csettlement").body;
    assert!(gone.contains("No event like that took place at “Nowhere”"));
}

#[test]
fn a_text_with_thousands_of_events_is_a_page_that_can_be_read() {
    let served = Served::sample();
    let text: String = (0..1800).map(|number| format!("Police arrested {number} men.\n\n")).collect();
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let answer =
        served.ask("POST", "/read", &form, &format!("text={}", text.replace(' ', "+").replace('\n', "%0D%0A")));
    let page = served.get(answer.header("location").unwrap()).body;
    assert!(page.contains("The first 1,500 of 1,800 events have a card"), "{}", page.len());
    assert_eq!(page.matches("<li class=\"card").count(), 1500);
    assert!(page.contains("Shown are the first 500 of 1,800; the JSON holds all"));
    let cards = between(&page, "<li class=\"card\" id=\"", '"');
    assert!(
        between(&page, "href=\"#event-", '"').iter().all(|number| cards.contains(format!("event-{number}").as_str()))
    );
}

#[test]
fn what_was_given_stands_in_the_form_when_it_is_refused() {
    let served = Served::sample();
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let refused =
        served.ask("POST", "/read", &form, "text=Police+detained+%3Cb%3Eten+men.&published=2026-99-99&title=Ten+men");
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("is no date"), "{}", refused.body);
    assert!(
        refused.body.contains("Police detained &lt;b&gt;ten men.</textarea>")
            && refused.body.contains("value=\"Ten men\"")
    );
    let long = served.ask("POST", "/read", &form, &format!("text={}", "a+".repeat(3_000_000)));
    assert!(
        long.status == 422 && long.body.contains("at most 1 MiB") && long.body.contains("<textarea"),
        "{}",
        long.status
    );
    for (address, told) in [
        ("http://127.0.0.1/", "this page fetches from public addresses only"),
        ("http://", "names no host"),
        ("https:///news", "names no host"),
        ("example.org/news", "begins with https://"),
    ] {
        let refused = served.ask("POST", "/read", &form, &format!("address={address}"));
        assert!(refused.status == 422 && refused.body.contains(told), "{address}: {}", refused.body);
        assert!(refused.body.contains(&format!("value=\"{address}\"")), "{address} can be mended");
    }
}

#[test]
fn what_is_wrong_with_json_is_told_with_its_place() {
    let served = Served::sample();
    for (body, told) in [
        ("{\"text\": \"a\\ud800b\"}", "hex escape"),
        ("{\"text\": \"x\", \"colour\": 1}", "unknown field `colour`"),
        ("{\"text\": 1}", "expected a string"),
        ("{", "line 1 column 1"),
    ] {
        let answer = served.code(body).json();
        let detail = answer["detail"].as_str().unwrap();
        assert!(
            detail.contains(told) && detail.contains("line 1") && detail.contains("openapi.json"),
            "{body}: {detail}"
        );
    }
    let long = served.code(&json!({"text": "x", "y".repeat(100_000): 1}).to_string()).json();
    assert!(long["detail"].as_str().unwrap().len() < 400);
}

#[test]
fn a_page_tells_of_which_time_it_is_and_leads_to_others() {
    let served = Served::sample();
    let commits = served.get("/story").body;
    let (_, told) = commits.split_once("The last change known to this page is of ").expect("it is told");
    assert!(told.contains("up to 15 seconds behind"));
    let day = told.split("datetime=\"").nth(1).and_then(|rest| rest.get(..10)).unwrap();
    let then = served.get(&format!("/story?status=denied&as_of={day}")).body;
    assert!(!then.contains("seconds behind"), "the past is not behind");
    assert!(then.contains("<input type=\"hidden\" name=\"status\" value=\"denied\">"), "the form keeps what is asked");
    assert!(then.contains("href=\"?status=denied\"") && then.contains("As it stands now"), "and so does the way back");
}

#[test]
fn the_words_are_explained() {
    let served = Served::sample();
    let page = served.get("/words").body;
    for word in ["id=\"RETREAT\"", "gives way in deed", "did not happen", "anonymous", "independent"] {
        assert!(page.contains(word), "{word}");
    }
    assert!(served.get("/").body.contains("href=\"/words\""));
}

#[test]
fn a_document_that_is_not_there_has_no_table() {
    let served = Served::sample();
    for path in ["/read/0123abcd.csv", "/read/0123abcd.json", "/read/0123abcd", "/read/%20.csv"] {
        assert_eq!(served.get(path).status, 404, "{path}");
    }
}
