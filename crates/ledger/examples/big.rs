//! Makes a big ledger and times questions to it.
//!
//!     cargo run --release -p dateline-ledger --example big -- FILE DOCUMENTS
//!
//! A document has about 20 reports. An existing file is not added to, only asked.

#![allow(clippy::print_stdout)] // it is a program

use std::time::{Duration, Instant};

use dateline_coder::document::Document;
use dateline_coder::{Coded, Knowledge, code};
use dateline_ledger::{Filter, Ledger, Question, Reader, Run, View};
use dateline_text::{Article, Published, Text};
use jiff::Timestamp;

const ACTORS: [&str; 14] = [
    "French police",
    "The Israeli army",
    "Hamas",
    "Turkish officials",
    "President Donald Trump",
    "The United Nations",
    "Rebels",
    "The Kenyan government",
    "Russian soldiers",
    "Ukrainian officials",
    "The European Union",
    "Protesters",
    "Brazilian prosecutors",
    "The Egyptian foreign minister",
];
const DEEDS: [&str; 12] = [
    "detained {n} protesters",
    "killed {n} people",
    "met opposition leaders",
    "condemned the attack",
    "sent {n} tons of aid",
    "released {n} hostages",
    "threatened to attack the border",
    "promised a ceasefire",
    "imposed sanctions on Iran",
    "shelled two villages",
    "rejected the demand",
    "visited the camp",
];
const PLACES: [&str; 12] =
    ["Paris", "Gaza", "Doha", "Ankara", "Nairobi", "Kyiv", "Moscow", "Cairo", "Geneva", "Lima", "Sarajevo", "Jakarta"];
const ENDS: [&str; 4] = ["", ", officials said", ", according to the Red Cross", ", two diplomats said"];

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

fn article(number: usize, dice: &mut Dice) -> Article {
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let sentence = |dice: &mut Dice| {
        let deed = DEEDS[dice.roll(DEEDS.len())].replace("{n}", &(2 + dice.roll(90)).to_string());
        let (actor, place) = (ACTORS[dice.roll(ACTORS.len())], PLACES[dice.roll(PLACES.len())]);
        format!("{actor} {deed} in {place} on {}{}.", days[dice.roll(7)], ENDS[dice.roll(ENDS.len())])
    };
    let paragraphs: Vec<String> =
        (0..6).map(|_| (0..3).map(|_| sentence(dice)).collect::<Vec<_>>().join(" ")).collect();
    Article {
        id: format!("d{number}"),
        url: Some(format!("https://example.org/{number}")),
        publisher: Some(format!("Paper {}", number % 40)),
        published: Published::parse(&format!(
            "{}-{:02}-{:02}",
            2015 + number % 10,
            1 + dice.roll(12),
            1 + dice.roll(28)
        )),
        text: Text::new(paragraphs.join("\n\n")),
        ..Article::default()
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().expect("the first argument names a file");
    let documents: usize = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(1000);
    if !std::path::Path::new(&file).exists() {
        make(&file, documents);
    }
    ask(&file);
}

fn make(file: &str, documents: usize) {
    let know = Knowledge::embedded();
    let run = Run {
        version: "big".to_owned(),
        settings: Vec::new(),
        knowledge_sha256: String::new(),
        models: Vec::new(),
        started_at: Timestamp::UNIX_EPOCH,
    };
    let mut ledger = Ledger::open(file).expect("the file can be made");
    let mut dice = Dice(1);
    let (mut coding, mut adding) = (Duration::ZERO, Duration::ZERO);
    for batch in (0..documents).collect::<Vec<_>>().chunks(64) {
        let start = Instant::now();
        let coded: Vec<Coded> = batch.iter().map(|&number| code(article(number, &mut dice), &know)).collect();
        coding += start.elapsed();
        let start = Instant::now();
        let written: Vec<Document<'_>> = coded.iter().map(Document::of).collect();
        ledger.add(&written, &run, &know.ontology, Timestamp::UNIX_EPOCH).expect("the file can be written");
        adding += start.elapsed();
    }
    println!("{documents} documents: coded in {coding:.1?}, added in {adding:.1?}");
}

fn ask(file: &str) {
    let reader = Reader::open(file, None).expect("the ledger can be read");
    let past = Reader::open(file, Some(Timestamp::MAX)).expect("the ledger can be read");
    let day = |day: &str| day.parse().ok();
    let some = |value: &str| vec![value.to_owned()];
    let none = Filter::default();
    let filters = [
        ("all", none.clone()),
        ("actor Hamas", Filter { actors: some("Hamas"), ..none.clone() }),
        ("actor USA/GOV", Filter { actors: some("USA/GOV"), ..none.clone() }),
        ("type ASSAULT", Filter { types: some("ASSAULT"), ..none.clone() }),
        (
            "type and month",
            Filter { types: some("ASSAULT"), since: day("2019-03-01"), until: day("2019-03-31"), ..none.clone() },
        ),
        ("place Gaza", Filter { places: some("Gaza"), ..none.clone() }),
        ("country FRA, planned", Filter { places: some("FRA"), statuses: some("planned"), ..none.clone() }),
        ("source kind", Filter { source_kinds: some("organization"), ..none.clone() }),
        ("source Red Cross", Filter { sources: some("Red Cross"), ..none.clone() }),
        ("words", Filter { text: Some("hostages Doha".to_owned()), ..none }),
    ];
    for (name, filter) in filters {
        for view in [View::Reports, View::Quotes, View::Documents] {
            let question = Question { view, filter: filter.clone(), limit: Some(50) };
            let time = |reader: &Reader| {
                let (start, mut rows) = (Instant::now(), 0);
                reader
                    .ask(&question, |_| {
                        rows += 1;
                        true
                    })
                    .expect("the ledger can be read");
                (start.elapsed(), rows)
            };
            time(&reader);
            let ((now, rows), (then, _)) = (time(&reader), time(&past));
            println!("{name:22} {:10} {rows:3} rows {now:9.1?} as of a time {then:9.1?}", format!("{view:?}"));
        }
    }
}
