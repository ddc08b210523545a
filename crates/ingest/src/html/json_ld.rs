//! What a page says of its article as JSON-LD in the terms of schema.org.

use dom_query::Document;
use serde_json::{Map, Value};

/// The parts of a schema.org `Article` that are read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Described {
    pub(super) headline: Option<String>,
    pub(super) published: Option<String>,
    pub(super) authors: Vec<String>,
    pub(super) publisher: Option<String>,
    pub(super) dateline: Option<String>,
    pub(super) language: Option<String>,
    pub(super) url: Option<String>,
}

/// Reads the article that the page describes; the first one, and what others add.
pub(super) fn described(page: &Document) -> Described {
    let mut found = Described::default();
    for script in page.select(r#"script[type*="ld+json"]"#).nodes() {
        if let Some(value) = parsed(&script.text()) {
            walk(&value, &mut found, 0);
        }
    }
    found
}

/// Scripts hold comments around the JSON, and line feeds within strings.
fn parsed(script: &str) -> Option<Value> {
    let script = script.replace("<![CDATA[", "").replace("]]>", "");
    let start = script.find(['{', '['])?;
    let end = script.rfind(['}', ']'])? + 1;
    let json = script.get(start..end)?;
    serde_json::from_str(json).ok().or_else(|| {
        let mended: String = json.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
        serde_json::from_str(&mended).ok()
    })
}

/// How deep lists and graphs are followed.
const MOST_DEPTH: usize = 4;

fn walk(value: &Value, found: &mut Described, depth: usize) {
    match value {
        Value::Array(items) if depth < MOST_DEPTH => items.iter().for_each(|item| walk(item, found, depth + 1)),
        Value::Object(object) => {
            if is_article(object) {
                take(object, found);
            }
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let Some(inner) = object.get(key).filter(|_| depth < MOST_DEPTH) {
                    walk(inner, found, depth + 1);
                }
            }
        }
        _ => {}
    }
}

fn is_article(object: &Map<String, Value>) -> bool {
    let is = |name: &Value| {
        name.as_str().is_some_and(|name| name.ends_with("Article") || name.ends_with("Posting") || name == "Report")
    };
    match object.get("@type") {
        Some(Value::Array(names)) => names.iter().any(is),
        Some(name) => is(name),
        None => false,
    }
}

fn take(object: &Map<String, Value>, found: &mut Described) {
    let at = |key: &str| object.get(key);
    let fill = |slot: &mut Option<String>, value: Option<String>| *slot = slot.take().or(value);
    fill(&mut found.headline, at("headline").and_then(text));
    fill(&mut found.published, at("datePublished").and_then(text));
    fill(&mut found.publisher, at("publisher").and_then(name));
    fill(&mut found.dateline, at("dateline").and_then(text).or_else(|| at("locationCreated").and_then(name)));
    fill(
        &mut found.language,
        at("inLanguage").and_then(|it| text(it).or_else(|| it.get("alternateName").and_then(text))),
    );
    let page = at("mainEntityOfPage").and_then(|page| text(page).or_else(|| page.get("@id").and_then(text)));
    fill(&mut found.url, page.or_else(|| at("url").and_then(text)));
    if found.authors.is_empty() {
        found.authors = at("author").map(names).unwrap_or_default();
    }
}

/// The name of a thing, or of the first of several.
fn name(value: &Value) -> Option<String> {
    names(value).into_iter().next()
}

fn names(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(names).collect(),
        Value::Object(object) => object.get("name").map(names).unwrap_or_default(),
        other => text(other).into_iter().collect(),
    }
}

/// A string as people would read it: character references are read, white space is single blanks.
fn text(value: &Value) -> Option<String> {
    let text = html_escape::decode_html_entities(value.as_str()?);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Described {
        described(&Document::from(format!(r#"<script type="application/ld+json">{json}</script>"#)))
    }

    #[test]
    fn an_article_is_found_in_a_graph_and_under_any_of_its_types() {
        let found = read(
            r#"{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"},
               {"@type": ["NewsArticle", "Thing"], "headline": "Army &amp; rebels\n talk", "datePublished": "2025-03-05",
                "author": [{"name": "Ana Kovar"}, {"name": ["Jan Novak"]}], "publisher": {"name": "Daily"},
                "dateline": "DOHA", "mainEntityOfPage": {"@id": "https://daily.example/a"}}]}"#,
        );
        assert_eq!(
            found,
            Described {
                headline: Some("Army & rebels talk".to_owned()),
                published: Some("2025-03-05".to_owned()),
                authors: vec!["Ana Kovar".to_owned(), "Jan Novak".to_owned()],
                publisher: Some("Daily".to_owned()),
                dateline: Some("DOHA".to_owned()),
                language: None,
                url: Some("https://daily.example/a".to_owned()),
            }
        );
    }

    #[test]
    fn broken_scripts_are_mended_or_passed_over() {
        assert_eq!(
            read("//<![CDATA[\n{\"@type\": \"Article\", \"headline\": \"One\ntwo\"}\n//]]>").headline.as_deref(),
            Some("One two")
        );
        for broken in
            ["", "{", "}{", "[1, {\"@type\": 5}]", "{\"@type\": \"Article\", \"headline\": 5, \"author\": [[]]}"]
        {
            assert_eq!(read(broken), Described::default(), "{broken}");
        }
    }
}
