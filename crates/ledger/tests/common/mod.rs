//! What the tests share: coding texts, adding them, and writing out what a ledger holds.
#![allow(dead_code)] // each test file uses a part

use std::path::Path;
use std::sync::OnceLock;

use dateline_coder::document::Document;
use dateline_coder::{Coded, Knowledge, code};
use dateline_ledger::{Filter, Ledger, Outcome, Question, Reader, Row, Rule, Run, View};
use dateline_text::{Article, Published, Text};
use jiff::Timestamp;

/// The knowledge that comes with the program.
pub(crate) fn know() -> &'static Knowledge {
    static KNOW: OnceLock<Knowledge> = OnceLock::new();
    KNOW.get_or_init(Knowledge::embedded)
}

/// An article to be coded.
#[derive(Clone, Debug, Default)]
pub(crate) struct Paper {
    pub(crate) name: String,
    pub(crate) url: Option<String>,
    pub(crate) publisher: Option<String>,
    pub(crate) published: Option<String>,
    pub(crate) text: String,
}

/// A paper with this name and text, published on 5 March 2025.
pub(crate) fn paper(name: &str, text: &str) -> Paper {
    Paper { name: name.to_owned(), published: Some("2025-03-05".to_owned()), text: text.to_owned(), ..Paper::default() }
}

impl Paper {
    pub(crate) fn at(mut self, url: &str) -> Self {
        self.url = Some(url.to_owned());
        self
    }

    pub(crate) fn by(mut self, publisher: &str) -> Self {
        self.publisher = Some(publisher.to_owned());
        self
    }

    pub(crate) fn on(mut self, published: &str) -> Self {
        self.published = Some(published.to_owned());
        self
    }

    pub(crate) fn article(&self) -> Article {
        Article {
            id: self.name.clone(),
            url: self.url.clone(),
            publisher: self.publisher.clone(),
            published: self.published.as_deref().and_then(Published::parse),
            text: Text::new(self.text.as_str()),
            language: Some("en".to_owned()),
            ..Article::default()
        }
    }

    pub(crate) fn coded(&self) -> Coded {
        code(self.article(), know())
    }
}

/// A run of the version `version` of the program.
pub(crate) fn run(version: &str) -> Run {
    Run {
        version: version.to_owned(),
        settings: Vec::new(),
        knowledge_sha256: "k".to_owned(),
        models: vec![("syntax".to_owned(), "s".to_owned())],
        started_at: at("2025-03-05T00:00:00Z"),
    }
}

/// A time.
pub(crate) fn at(time: &str) -> Timestamp {
    time.parse().expect("a test gives a time")
}

/// Adds papers with version 1 of the program at a time.
pub(crate) fn add(ledger: &mut Ledger, papers: &[Paper], time: &str) -> Vec<Outcome> {
    add_with(ledger, papers, time, &run("1"))
}

/// Adds papers at a time.
pub(crate) fn add_with(ledger: &mut Ledger, papers: &[Paper], time: &str, run: &Run) -> Vec<Outcome> {
    let coded: Vec<Coded> = papers.iter().map(Paper::coded).collect();
    let documents: Vec<Document<'_>> = coded.iter().map(Document::of).collect();
    ledger.add(&documents, run, &know().ontology, at(time)).expect("the ledger can be written")
}

/// The rows that answer a query.
pub(crate) fn sql(reader: &Reader, query: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    reader
        .sql(query, |row| {
            rows.push(row);
            true
        })
        .expect("the query can be run");
    rows
}

/// The rows of a view that pass a filter.
pub(crate) fn ask(reader: &Reader, view: View, filter: Filter) -> Vec<Row> {
    let mut rows = Vec::new();
    let question = Question { view, filter, rule: Rule::default(), limit: None };
    reader
        .ask(&question, |row| {
            rows.push(row);
            true
        })
        .expect("the ledger can be read");
    rows
}

/// One column of rows, as text.
pub(crate) fn column(rows: &[Row], name: &str) -> Vec<String> {
    let text = |row: &Row| row.get(name).as_str().map_or_else(|| row.get(name).to_string(), ToOwned::to_owned);
    rows.iter().map(text).collect()
}

/// All that the views show, as lines.
pub(crate) fn shown(reader: &Reader) -> Vec<String> {
    let views = sql(reader, "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name");
    written(reader, &column(&views, "name"))
}

/// Every row of every table, as lines.
pub(crate) fn held(path: &Path) -> Vec<String> {
    let reader = Reader::open(path, None).expect("the ledger can be read");
    let tables = sql(&reader, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    written(&reader, &column(&tables, "name"))
}

fn written(reader: &Reader, tables: &[String]) -> Vec<String> {
    let lines = |table: &String| {
        let rows = sql(reader, &format!("SELECT * FROM {table}"));
        let mut lines: Vec<_> =
            rows.iter().map(|row| format!("{table} {}", serde_json::to_string(row).expect("a row is JSON"))).collect();
        lines.sort();
        lines
    };
    tables.iter().flat_map(lines).collect()
}
