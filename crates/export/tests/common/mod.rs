//! What the tests share: a ledger of a few texts, and its export.
#![allow(dead_code)] // each test file uses a part

pub(crate) mod shapes;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use dateline_coder::document::Document;
use dateline_coder::{Coded, Knowledge, code};
use dateline_export::{Format, Order, Written, export};
use dateline_knowledge::Folder;
use dateline_ledger::{Correction, Decision, Filter, Ledger, Reader, Rule, Run};
use dateline_text::{Article, Published, Text};
use jiff::Timestamp;
use serde_json::Value;
use tempfile::TempDir;

/// The knowledge that comes with the program.
pub(crate) fn know() -> &'static Knowledge {
    static KNOW: OnceLock<Knowledge> = OnceLock::new();
    KNOW.get_or_init(Knowledge::embedded)
}

/// Texts of our own: name, publisher, text.
pub(crate) const TEXTS: &[(&str, &str, &str)] = &[
    (
        "a",
        "Morning Post",
        "Police detained twelve protesters in Brno on Monday, the mayor said. The detained protesters were freed.",
    ),
    (
        "b",
        "Morning Post",
        "France and Germany held talks in Prague on Tuesday.\n\nEgypt denied that it bombed Rafah on Sunday.",
    ),
    (
        "c",
        "Evening News",
        "Kenya will send aid to Somalia next week, two officials said. The foreign minister of Egypt visited Kenya on Monday.",
    ),
    (
        "d",
        "Evening News",
        "Israel bombed Rafah on Sunday, killing 45 people. “We will not stop,” said an Israeli army spokesman.",
    ),
    ("e", "Evening News", "It rained."),
];

/// A ledger with [`TEXTS`].
pub(crate) fn ledger(folder: &Path) -> PathBuf {
    ledger_of(folder, TEXTS)
}

/// A ledger with some texts.
pub(crate) fn ledger_of(folder: &Path, texts: &[(&str, &str, &str)]) -> PathBuf {
    let path = folder.join("dateline.ledger");
    let mut ledger = Ledger::open(&path).expect("a test can write and read its own folder");
    let coded: Vec<Coded> = texts.iter().map(|text| code(article(text), know())).collect();
    let documents: Vec<Document<'_>> = coded.iter().map(Document::of).collect();
    ledger
        .add(&documents, &run(), &know().ontology, at("2025-03-06T10:00:00Z"))
        .expect("a test can write and read its own folder");
    path
}

/// Corrects a field of the first report of which `condition` holds.
pub(crate) fn correct(path: &Path, condition: &str, field: &str, value: &str) {
    let mut report = String::new();
    let query = format!("SELECT report_id FROM reports WHERE {condition} ORDER BY key LIMIT 1");
    let reader = Reader::open(path, None).expect("a test can write and read its own folder");
    reader
        .sql(&query, |row| {
            report = row.get("report_id").as_str().unwrap_or_default().to_owned();
            true
        })
        .expect("a test can write and read its own folder");
    let (correction, decision) =
        (Correction { report: &report, field, value }, Decision { by: "Ana Kovar", reason: "as the text has it" });
    Ledger::open(path)
        .and_then(|mut ledger| ledger.correct(correction, decision, &run(), know(), at("2025-03-07T10:00:00Z")))
        .expect("a test can write and read its own folder");
}

fn article((name, publisher, text): &(&str, &str, &str)) -> Article {
    Article {
        id: (*name).to_owned(),
        url: Some(format!("https://example.org/{name}?utm_source=x")),
        title: Some(format!("Headline of {name}")),
        publisher: Some((*publisher).to_owned()),
        published: Published::parse("2025-03-05"),
        text: Text::new(*text),
        language: Some("en".to_owned()),
        ..Article::default()
    }
}

/// What coded the texts.
pub(crate) fn run() -> Run {
    Run {
        version: "1".to_owned(),
        settings: Vec::new(),
        knowledge_sha256: "k".to_owned(),
        models: vec![("syntax".to_owned(), "s".to_owned())],
        started_at: at("2025-03-06T00:00:00Z"),
    }
}

/// A time.
pub(crate) fn at(time: &str) -> Timestamp {
    time.parse().expect("a test can write and read its own folder")
}

/// All tables in a form.
pub(crate) fn order(format: Format) -> Order {
    Order {
        tables: Vec::new(),
        format,
        filter: Filter::default(),
        rule: Rule::default(),
        shapes: Vec::new(),
        centroids: false,
        no_text: false,
    }
}

/// An export of some texts.
pub(crate) struct Exported {
    room: TempDir,
    pub(crate) written: Written,
}

impl Exported {
    /// An export of [`TEXTS`].
    pub(crate) fn new(order: &Order) -> Self {
        Self::of(TEXTS, order)
    }

    /// An export of these texts.
    pub(crate) fn of(texts: &[(&str, &str, &str)], order: &Order) -> Self {
        Self::changed(texts, order, |_| ())
    }

    /// An export of these texts, after something was done with their ledger.
    pub(crate) fn changed(texts: &[(&str, &str, &str)], order: &Order, change: impl FnOnce(&Path)) -> Self {
        let room = TempDir::new().expect("a test can write and read its own folder");
        let path = ledger_of(room.path(), texts);
        change(&path);
        let reader = Reader::open(path, None).expect("a test can write and read its own folder");
        let written = export(&reader, &Folder::embedded(), order, &room.path().join("out"), false)
            .expect("a test can write and read its own folder");
        Self { room, written }
    }

    /// The folder.
    pub(crate) fn path(&self) -> PathBuf {
        self.room.path().join("out")
    }

    /// The folder's ledger.
    pub(crate) fn ledger(&self) -> PathBuf {
        self.room.path().join("dateline.ledger")
    }

    /// A file as text.
    pub(crate) fn file(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).expect("a test can write and read its own folder")
    }

    /// The rows of a JSON Lines table.
    pub(crate) fn rows(&self, table: &str) -> Vec<Value> {
        self.file(&format!("{table}.jsonl"))
            .lines()
            .map(|line| serde_json::from_str(line).expect("a test can write and read its own folder"))
            .collect()
    }

    /// The cells of a tab-separated table.
    pub(crate) fn cells(&self, file: &str) -> Vec<Vec<String>> {
        self.file(file).lines().map(|line| line.split('\t').map(ToOwned::to_owned).collect()).collect()
    }

    /// All files with their bytes.
    pub(crate) fn bytes(&self) -> Vec<(String, Vec<u8>)> {
        let mut files: Vec<_> = fs::read_dir(self.path())
            .expect("a test can write and read its own folder")
            .map(|entry| entry.expect("a test can write and read its own folder"))
            .map(|entry| {
                (
                    entry.file_name().to_string_lossy().into_owned(),
                    fs::read(entry.path()).expect("a test can write and read its own folder"),
                )
            })
            .collect();
        files.sort();
        files
    }
}
