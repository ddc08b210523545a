//! What must hold for every input. The fuzzer looks for inputs that break a law; a test replays the corpus.
#![allow(dead_code)] // each target uses one law

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::sync::LazyLock;

use dateline_coder::document::Document;
use dateline_coder::{Coded, Knowledge, code as code_article};
use dateline_export::{FIELDS, read_sheet, validate};
use dateline_ingest::{Articles, Format, InputError, Limits, Options};
use dateline_knowledge::actors::Actors;
use dateline_knowledge::calendar::Calendar;
use dateline_knowledge::cues::Cues;
use dateline_knowledge::lexicon::{LexiconSource, Marked, Patterns};
use dateline_knowledge::measures::Measures;
use dateline_knowledge::ontology::Ontology;
use dateline_knowledge::places::Gazetteer;
use dateline_knowledge::status::StatusWords;
use dateline_knowledge::{Folder, Problems};
use dateline_ledger::{Filter, Ledger, LedgerError, Question, Reader, Rule, Run, View};
use dateline_syntax::{Parsed, Syntax, read_conllu, write_conllu};
use dateline_text::{Article, Published, Text};
use jiff::Timestamp;

/// Panics where it is broken by these bytes.
pub(crate) type Law = fn(&[u8]);

/// Every target by its name.
pub(crate) const ALL: [(&str, Law); 13] = [
    ("segment", segment),
    ("conllu", conllu),
    ("jsonl", jsonl),
    ("page", page),
    ("table", table),
    ("feed", feed),
    ("warc", warc),
    ("archive", archive),
    ("lexicon", lexicon),
    ("knowledge", knowledge),
    ("code", code),
    ("sheet", sheet),
    ("ledger", ledger),
];

static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(Knowledge::embedded);

/// Tokens and sentences stand in order, and each token in its sentence.
pub(crate) fn segment(bytes: &[u8]) {
    let text = Text::new(String::from_utf8_lossy(bytes));
    let segments = dateline_text::segment(&text);
    let tokens = segments.tokens.as_slice();
    assert!(tokens.windows(2).all(|pair| pair[0].span.end() <= pair[1].span.start()));
    let mut next = 0;
    for (_, sentence) in segments.sentences.iter() {
        assert_eq!(sentence.tokens.start, next);
        next = sentence.tokens.end;
        assert!(tokens[sentence.tokens.clone()].iter().all(|token| sentence.span.contains(token.span)));
    }
    assert_eq!(next, tokens.len());
}

/// A coding sheet is read whole or all that is wrong with it is told, with its line; what is read can be counted.
pub(crate) fn sheet(bytes: &[u8]) {
    match read_sheet("sheet.csv", bytes) {
        Err(errors) => {
            let lines = bytes.iter().filter(|byte| **byte == b'\n' || **byte == b'\r').count() as u64 + 1;
            assert!(!errors.is_empty() && errors.iter().all(|error| (1..=lines).contains(&error.line)));
        }
        Ok(sheet) => {
            assert!(sheet.items.values().all(|judged| judged.answers.len() == FIELDS.len()));
            let key = std::path::Path::new("key.csv");
            if let Ok(findings) = validate(&[("sheet.csv".to_owned(), sheet)], (key, b"item,weight\na,1\nb,2.5\n")) {
                let shares = findings.fields.iter().filter_map(|field| field.precision);
                assert!(
                    shares.into_iter().all(|share| 0.0 <= share.low && share.low <= share.high && share.high <= 1.0)
                );
            }
        }
    }
}

/// What is read can be written, and reads the same again.
pub(crate) fn conllu(bytes: &[u8]) {
    let (documents, _) = read_conllu(&String::from_utf8_lossy(bytes));
    for document in documents {
        let Some(words) = document.words.clone() else { continue };
        let syntax = Syntax::new(words, Vec::new());
        let parsed = Parsed { text: &document.text, segments: &document.segments, syntax: &syntax };
        let mut written = String::new();
        write_conllu(&mut written, parsed, &()).expect("a string takes all that is written");
        let (again, errors) = read_conllu(&written);
        assert!(errors.is_empty(), "{errors:?}");
        let tokens: usize = again.iter().map(|document| document.segments.tokens.len()).sum();
        assert_eq!(tokens, document.segments.tokens.len());
    }
}

/// How many articles and errors are found. Each says what it is, and words that were found again are in the page.
fn read(bytes: &[u8], from: Format) -> usize {
    let limits = Limits { line_bytes: 4096, file_bytes: 1 << 16 };
    let options = Options { from: Some(from), limits, ..Options::default() };
    let articles = Articles::read("input", Box::new(Cursor::new(bytes.to_vec())), options);
    let told = |read: Result<Article, InputError>| match read {
        Ok(article) => {
            let pieces = article.origin.iter().flat_map(|origin| &origin.pieces);
            pieces.for_each(|piece| assert!(!article.text[piece.text].is_empty() && !piece.source.is_empty()));
            assert!(article.published.is_none_or(|it| Published::parse(&it.given).is_some()));
        }
        Err(error) => assert!(!error.to_string().is_empty() && !error.help().is_empty()),
    };
    articles.map(told).count()
}

/// How what is compressed by gzip or Zstandard begins.
const PACKED: [&[u8]; 2] = [b"\x1F\x8B", b"\x28\xB5\x2F\xFD"];

/// Every line that is not blank is an article or an error; what is compressed may hold more lines than it shows.
pub(crate) fn jsonl(bytes: &[u8]) {
    assert_eq!(read(bytes, Format::Text), 1);
    let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()).count();
    let found = read(bytes, Format::JsonLines);
    assert!(found <= lines || PACKED.iter().any(|start| bytes.starts_with(start)));
    read(bytes, Format::Json);
}

/// A page is one article or one error, and so is Markdown.
pub(crate) fn page(bytes: &[u8]) {
    assert_eq!(read(bytes, Format::Html), 1);
    assert_eq!(read(bytes, Format::Markdown), 1);
}

/// Tables are read or explained.
pub(crate) fn table(bytes: &[u8]) {
    let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).count();
    assert!(read(bytes, Format::Csv) <= lines + 1);
    read(bytes, Format::Parquet);
}

/// Feeds are read or explained.
pub(crate) fn feed(bytes: &[u8]) {
    assert!(read(bytes, Format::Feed) <= bytes.len() + 1);
}

/// Web archives are read or explained, whether they are compressed or not.
pub(crate) fn warc(bytes: &[u8]) {
    assert!(read(bytes, Format::Warc) <= bytes.len() + 1);
}

/// What news databases export is read or explained.
pub(crate) fn archive(bytes: &[u8]) {
    assert!(read(bytes, Format::Nexis) <= bytes.len() + 1);
    assert!(read(bytes, Format::Factiva) <= bytes.len() + 1);
}

/// Examples and patterns are read or explained, with a line that is there.
pub(crate) fn lexicon(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    for line in text.lines() {
        if let Ok(marked) = Marked::parse(line) {
            let spans = marked.anchors.iter().chain(marked.marks.iter().map(|mark| &mark.span));
            spans.for_each(|span| assert!(marked.plain.get(span.clone()).is_some()));
        }
    }
    if let Ok(patterns) = Patterns::parse("lexicon.patterns", &text) {
        let written = patterns.to_string();
        let again = Patterns::parse("lexicon.patterns", &written).expect("what is written can be read");
        assert_eq!(again.to_string(), written);
    }
    let folder = Folder::new(vec![
        ("lexicon/any.lex".to_owned(), text.clone()),
        ("lexicon/classes.txt".to_owned(), text.clone()),
    ]);
    told(LexiconSource::load(&folder, &KNOWLEDGE.ontology), &text);
}

/// Knowledge files are read or explained, with a line that is there.
pub(crate) fn knowledge(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let shipped = Folder::embedded();
    let names = shipped.below("").map(|(name, _)| (name.to_owned(), text.clone()));
    let folder = Folder::new(names.collect());
    told(Actors::load(&folder), &text);
    told(Calendar::load(&folder), &text);
    told(Cues::load(&folder), &text);
    told(Gazetteer::load(&folder), &text);
    told(Measures::load(&folder), &text);
    told(Ontology::load(&folder), &text);
    told(StatusWords::load(&folder), &text);
}

fn told<T>(read: Result<T, Problems>, text: &str) {
    let lines = text.lines().count();
    for problem in read.err().unwrap_or_default().0 {
        assert!(problem.line <= lines.max(1), "{problem}");
        assert!(!problem.what.is_empty() && !problem.help.is_empty());
    }
}

/// Every string can be coded and written down, and its spans lie in it.
pub(crate) fn code(bytes: &[u8]) {
    let text = Text::new(String::from_utf8_lossy(bytes));
    let length = text.as_str().chars().count() as u32;
    let published = Published::parse("2025-03-05");
    let article = Article { text, published, language: Some("en".to_owned()), ..Article::default() };
    let coded = code_article(article, &KNOWLEDGE);
    let document = Document::of(&coded);
    let anchors = document.events.iter().map(|event| event.anchor);
    let spans = anchors.chain(document.sentences.iter().copied()).chain(document.places.iter().map(|place| place.span));
    spans.for_each(|[start, end]| assert!(start <= end && end <= length));
    serde_json::to_vec(&document).expect("a document can be written");
}

/// A small ledger, as bytes.
static SOUND: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("there is room for a small ledger");
    let path = folder.path().join("a.ledger");
    let texts = [
        "The Red Cross said 12 people were killed in a blast in Brno on Monday.",
        "Police said 15 people were killed in a blast in Brno on Monday. France and Germany held talks in Prague.",
    ];
    texts.iter().try_for_each(|text| add(&path, &coded(text))).expect("a new ledger takes two texts");
    fs::read(&path).expect("what was written can be read")
});

/// A text, coded.
fn coded(text: &str) -> Coded {
    let published = Published::parse("2025-03-05");
    code_article(
        Article { id: text[..9].to_owned(), text: Text::new(text), published, ..Article::default() },
        &KNOWLEDGE,
    )
}

/// Adds a coded text to the ledger at `path`.
fn add(path: &Path, coded: &Coded) -> Result<(), LedgerError> {
    let run = Run {
        version: "1".to_owned(),
        settings: Vec::new(),
        knowledge_sha256: String::new(),
        models: Vec::new(),
        started_at: Timestamp::UNIX_EPOCH,
    };
    Ledger::open(path)?.add(&[Document::of(coded)], &run, &KNOWLEDGE.ontology, Timestamp::UNIX_EPOCH).map(drop)
}

/// What is added to a damaged ledger.
static ADDED: LazyLock<Coded> = LazyLock::new(|| coded("Kenya sent aid to Somalia."));

/// What a file holds instead of a ledger. After an even byte the input says how a sound ledger was damaged: four bytes for
/// the length that is left, then four for which byte that is not 0 is changed, and one for how, as often as there are such.
/// After an odd one the rest is the file.
fn damaged(bytes: &[u8]) -> Vec<u8> {
    let Some((kind, rest)) = bytes.split_first() else { return Vec::new() };
    if kind % 2 == 1 {
        return rest.to_vec();
    }
    let mut file = SOUND.clone();
    let told: Vec<usize> = (0..file.len()).filter(|at| file[*at] != 0).collect();
    let number = |four: &[u8]| u32::from_le_bytes([four[0], four[1], four[2], four[3]]) as usize;
    let Some((length, changes)) = rest.split_at_checked(4) else { return file };
    changes.chunks_exact(5).for_each(|change| file[told[number(change) % told.len()]] ^= change[4]);
    file.truncate(number(length));
    file
}

/// A damaged ledger is read and written, or what is wrong with it is told; what is no ledger stays as it was.
pub(crate) fn ledger(bytes: &[u8]) {
    let file = damaged(bytes);
    let folder = tempfile::tempdir().expect("there is room for a small ledger");
    let path = folder.path().join("a.ledger");
    fs::write(&path, &file).expect("there is room for a small ledger");
    for tried in [asked(&path, None), asked(&path, Some(Timestamp::MAX)), add(&path, &ADDED)] {
        let Err(error) = tried else { continue };
        assert!(!error.to_string().is_empty() && !error.help().is_empty());
        if matches!(error, LedgerError::NotALedger { .. } | LedgerError::Newer { .. }) {
            assert!(fs::read(&path).is_ok_and(|now| now == file), "{error}");
        }
    }
}

/// Asks for everything.
fn asked(path: &Path, as_of: Option<Timestamp>) -> Result<(), LedgerError> {
    let reader = Reader::open(path, as_of)?;
    let views = [View::Reports, View::Quotes, View::Documents, View::Events, View::Measures, View::Stories];
    views.into_iter().try_for_each(|view| {
        let question = Question { view, filter: Filter::default(), rule: Rule::default(), limit: Some(20) };
        reader.ask(&question, |row| serde_json::to_string(&row).is_ok())
    })
}
