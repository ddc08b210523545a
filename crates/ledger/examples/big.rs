//! Makes a big ledger of synthetic documents and times questions to it.
//!
//!     cargo run --release -p dateline-ledger --example big -- FILE DOCUMENTS
//!
//! Some articles are coded once; every document is one of them with other names, places, days and figures, so that the
//! ledger is timed and not the coder. Documents come in threads: some tell of the same days, parties and places, and one
//! in four is a copy. A document has about 20 reports. An existing file is not added to, only asked.

#![allow(clippy::print_stdout)] // it is a program

use std::time::{Duration, Instant};

use dateline_coder::document::Document;
use dateline_coder::{Coded, Knowledge, code};
use dateline_ledger::{Filter, Ledger, LedgerError, Question, Reader, Row, Rule, Run, View, as_of};
use dateline_text::{Article, Published, Text};
use jiff::{Timestamp, ToSpan as _};

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
    "denied that it shelled two villages",
    "rejected the demand",
    "visited the camp",
];
const PLACES: [&str; 12] =
    ["Paris", "Gaza", "Doha", "Ankara", "Nairobi", "Kyiv", "Moscow", "Cairo", "Geneva", "Lima", "Sarajevo", "Jakarta"];
const ENDS: [&str; 4] = ["", ", officials said", ", according to the Red Cross", ", two diplomats said"];
/// Articles that are coded.
const CODED: usize = 120;
/// Documents that tell of the same days.
const THREAD: usize = 12;
/// What a question may take.
const AIM: Duration = Duration::from_millis(100);
/// The day of the first thread.
const FIRST_DAY: jiff::civil::Date = jiff::civil::Date::constant(2015, 1, 5);

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
        published: Published::parse(&FIRST_DAY.to_string()),
        text: Text::new(paragraphs.join("\n\n")),
        language: Some("en".to_owned()),
        ..Article::default()
    }
}

/// What one document has that its pattern has not.
struct Own {
    id: String,
    url: String,
    publisher: String,
    published: String,
    text: String,
    days: i32,
    names: Vec<String>,
    places: Vec<String>,
}

impl Own {
    /// Document `number` after the pattern `coded`. Those of a thread share names and places; every fourth repeats the text
    /// of the one before it.
    fn of(number: usize, coded: &Coded, dice: &mut Dice) -> Self {
        let thread = number / THREAD;
        let of_text = if number % 4 == 3 { number - 1 } else { number };
        let days = (thread / 2) as i32 + (number % 3) as i32;
        let document = Document::of(coded);
        let other = |name: &str, kinds: usize| format!("{name} {}", thread % kinds);
        Self {
            id: format!("d{number}"),
            url: format!("https://example.org/{number}"),
            publisher: format!("Paper {}", dice.roll(40)),
            published: FIRST_DAY.saturating_add(days.days()).to_string(),
            text: words(document.text, thread, of_text),
            days,
            names: document.entities.iter().map(|entity| other(entity.name, 300)).collect(),
            places: document.places.iter().map(|place| other(place.name, 60)).collect(),
        }
    }

    fn document<'a>(&'a self, coded: &'a Coded, dice: &mut Dice) -> Document<'a> {
        let mut document = Document::of(coded);
        let meta = &mut document.document;
        meta.id = &self.id;
        meta.url = Some(self.url.as_str());
        meta.publisher = Some(self.publisher.as_str());
        meta.published = Some(self.published.as_str());
        document.text = &self.text;
        let moved = |day: &mut Option<String>| {
            let date = day.as_deref().and_then(|day| day.parse::<jiff::civil::Date>().ok());
            *day = date.map(|date| date.saturating_add(self.days.days()).to_string());
        };
        document.events.iter_mut().for_each(|event| {
            moved(&mut event.date_from);
            moved(&mut event.date_to);
        });
        document.times.iter_mut().for_each(|time| {
            moved(&mut time.from);
            moved(&mut time.to);
        });
        document
            .entities
            .iter_mut()
            .zip(&self.names)
            .filter(|(entity, _)| entity.named)
            .for_each(|(entity, name)| entity.name = name.as_str());
        document.places.iter_mut().zip(&self.places).for_each(|(place, name)| {
            place.name = name.as_str();
            place.geonames = None;
        });
        document.quantities.iter_mut().for_each(|figure| figure.value += dice.roll(3) as f64);
        document
    }
}

/// `text` with most words replaced by others of the same length, a third of them those of the thread.
fn words(text: &str, thread: usize, document: usize) -> String {
    let mut at = 0;
    let word = |word: &str| {
        at += 1;
        if !word.chars().all(char::is_lowercase) || word.len() < 4 {
            return word.to_owned();
        }
        let of = if at % 3 == 0 { thread } else { document };
        let mut dice = Dice((of * 1000 + at) as u64);
        word.chars().map(|_| char::from(b'a' + dice.roll(26) as u8)).collect()
    };
    text.split(' ').map(word).collect::<Vec<String>>().join(" ")
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().expect("the first argument names a file");
    let documents: usize = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(1000);
    if !std::path::Path::new(&file).exists() {
        make(&file, documents);
    }
    ask(&file).expect("the ledger can be read");
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
    let mut dice = Dice(1);
    let start = Instant::now();
    let patterns: Vec<Coded> = (0..CODED).map(|number| code(article(number, &mut dice), &know)).collect();
    let coding = start.elapsed().as_secs_f64() / CODED as f64;
    let mut ledger = Ledger::open(file).expect("the file can be made");
    let mut adding = Duration::ZERO;
    for batch in (0..documents).collect::<Vec<_>>().chunks(64) {
        let pattern = |number: usize| &patterns[(number / THREAD * 7 + number % THREAD % 4) % CODED];
        let owns: Vec<Own> = batch.iter().map(|&number| Own::of(number, pattern(number), &mut dice)).collect();
        let written: Vec<Document<'_>> =
            owns.iter().zip(batch).map(|(own, &number)| own.document(pattern(number), &mut dice)).collect();
        let at: Timestamp = "2025-01-01T00:00:00Z".parse().expect("it is a time");
        let at = at.saturating_add((batch[0] as i64).minutes()).expect("it is near");
        let start = Instant::now();
        ledger.add(&written, &run, &know.ontology, at).expect("the file can be written");
        adding += start.elapsed();
    }
    let adding = adding.as_secs_f64() / documents as f64;
    println!("{documents} documents: {:.1} ms to code one, {:.1} ms to add it", coding * 1e3, adding * 1e3);
}

fn ask(file: &str) -> Result<(), LedgerError> {
    let now = Reader::open(file, None)?;
    let count = |query: &str| {
        let mut found = String::new();
        now.sql(query, |row| {
            found = row.columns().map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join(", ");
            true
        })
        .map(|()| found)
    };
    println!(
        "{}, {:.1} KB a report",
        count(
            "SELECT (SELECT count(*) FROM report_rows) AS reports, (SELECT count(*) FROM event_rows) AS events, (SELECT count(*) FROM clash_rows) AS contradictions, (SELECT count(*) FROM story_rows) AS stories"
        )?,
        std::fs::metadata(file).map_or(0.0, |data| data.len() as f64 / 1024.0)
            / count("SELECT count(*) AS n FROM report_rows")?.trim_start_matches("n ").parse::<f64>().unwrap_or(1.0)
    );
    let past = Reader::open(file, as_of("2025-01-05"))?;
    let day = |day: &str| day.parse().ok();
    let some = |value: &str| vec![value.to_owned()];
    let none = Filter::default();
    let first_story = Question { view: View::Stories, filter: none.clone(), rule: Rule::default(), limit: Some(1) };
    let mut stories = Vec::new();
    now.ask(&first_story, |row| {
        stories.extend(row.get("story_id").as_str().map(ToOwned::to_owned));
        true
    })?;
    // what few rows have and, where there is such a thing, what many have
    let filters = [
        ("all", none.clone()),
        ("actor", Filter { actors: some("Hamas 17"), ..none.clone() }),
        ("actors", Filter { actors: some("Hamas"), ..none.clone() }),
        ("country", Filter { actors: some("RUS"), ..none.clone() }),
        ("recipient", Filter { recipients: some("Iran 9"), ..none.clone() }),
        ("type", Filter { types: some("CONCEDE"), ..none.clone() }),
        ("types", Filter { types: some("ASSAULT"), ..none.clone() }),
        ("mode", Filter { types: some("CONSULT/visit"), ..none.clone() }),
        ("status", Filter { statuses: some("denied"), ..none.clone() }),
        ("statuses", Filter { statuses: some("happened"), ..none.clone() }),
        ("place", Filter { places: some("Gaza Strip 5"), ..none.clone() }),
        ("places", Filter { places: some("Gaza"), ..none.clone() }),
        ("source", Filter { sources: some("Red Cross 17"), ..none.clone() }),
        ("sources", Filter { sources: some("officials"), ..none.clone() }),
        ("publisher", Filter { publishers: some("Paper 7"), ..none.clone() }),
        ("kind", Filter { source_kinds: some("person"), ..none.clone() }),
        ("kinds", Filter { source_kinds: some("official"), ..none.clone() }),
        ("month", Filter { since: day("2015-06-01"), until: day("2015-06-30"), ..none.clone() }),
        ("since", Filter { since: day("2015-03-01"), ..none.clone() }),
        ("until", Filter { until: day("2015-06-01"), ..none.clone() }),
        ("first day", Filter { until: day("2015-01-05"), ..none.clone() }),
        ("words", Filter { text: Some("Doha -Lima".to_owned()), ..none.clone() }),
        ("word", Filter { text: Some("Monday".to_owned()), ..none.clone() }),
        ("story", Filter { stories, ..none.clone() }),
    ];
    for (name, filter) in filters {
        for view in [View::Events, View::Reports, View::Quotes, View::Documents, View::Stories, View::Measures] {
            let question = Question { view, filter: filter.clone(), rule: Rule::default(), limit: Some(50) };
            time(&format!("{name:9} {view:?}"), [&now, &past], |reader, take| reader.ask(&question, take))?;
        }
        let asked = Filter { text: filter.text.clone().or(Some("hostages".to_owned())), ..filter.clone() };
        time(&format!("{name:9} series"), [&now, &past], |reader, take| reader.series(&asked, Some(50), take))?;
        time(&format!("{name:9} contradictions"), [&now, &past], |reader, take| {
            reader.contradictions(&[], &some("open"), &filter, Some(50), take)
        })?;
    }
    Ok(())
}

/// The processor time of this thread, as Linux counts it; nothing elsewhere.
fn worked() -> Duration {
    let counted = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(counted.split(' ').next().and_then(|nanos| nanos.parse().ok()).unwrap_or_default())
}

/// Asks twice, and tells how much processor time the second time took, now and as of a time.
fn time(
    what: &str,
    readers: [&Reader; 2],
    ask: impl Fn(&Reader, &mut dyn FnMut(Row) -> bool) -> Result<(), LedgerError>,
) -> Result<(), LedgerError> {
    let mut told = format!("{what:25}");
    let mut longest = Duration::ZERO;
    for reader in readers {
        let mut rows = 0;
        ask(reader, &mut |_| true)?;
        let start = worked();
        ask(reader, &mut |_| {
            rows += 1;
            true
        })?;
        let took = worked().saturating_sub(start);
        longest = longest.max(took);
        told.push_str(&format!("{rows:4} rows {:6.1} ms", took.as_secs_f64() * 1e3));
    }
    println!("{told}{}", if longest > AIM { "  !" } else { "" });
    Ok(())
}
