//! How long each stage takes over the articles of `bench/texts`, all of them once.
//!
//! `cargo bench -p dateline-bench` measures; `cargo test --all-targets` runs each stage once.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dateline_coder::{Coded, Knowledge, PATTERNS, attributions, code, events, places, quantities, syntax, when, who};
use dateline_knowledge::Folder;
use dateline_knowledge::actors::Actors;
use dateline_knowledge::cues::Cues;
use dateline_knowledge::lexicon::Patterns;
use dateline_knowledge::places::Gazetteer;
use dateline_predicates::find_predicates;
use dateline_syntax::names::Lists;
use dateline_syntax::{Model, Parsed};
use dateline_text::{Article, Published, Text, segment};
use jiff::civil::Date;

const TEXTS: [(&str, &str); 3] = [
    ("2024-05-28", include_str!("../texts/border.txt")),
    ("2024-06-12", include_str!("../texts/strike.txt")),
    ("2025-08-14", include_str!("../texts/court.txt")),
];

fn article((published, text): (&str, &str)) -> Article {
    Article { text: Text::new(text), published: Published::parse(published), ..Article::default() }
}

fn parsed(coded: &Coded) -> Parsed<'_> {
    Parsed { text: &coded.article.text, segments: &coded.segments, syntax: &coded.syntax }
}

fn published(coded: &Coded) -> Option<Date> {
    coded.article.published.as_ref().map(|published| published.day)
}

/// Codes the events again from the other layers.
fn events_of(coded: &Coded, know: &Knowledge) -> usize {
    let parsed = parsed(coded);
    let who = events::who(&parsed, &coded.entities, &coded.attributions);
    let reading = events::Reading {
        parsed,
        predicates: &coded.predicates,
        entities: &coded.entities,
        who: &who,
        times: &coded.times,
        places: &coded.places,
        quantities: &coded.quantities,
        attributions: &coded.attributions,
        published: published(coded),
    };
    let rules = events::Rules {
        patterns: &know.patterns,
        classes: &know.classes,
        status: &know.status,
        ontology: &know.ontology,
        reader: know.reader,
    };
    events::code_events(&reading, &rules).len()
}

fn stages(criterion: &mut Criterion) {
    let know = Knowledge::embedded();
    let coded: Vec<Coded> = TEXTS.into_iter().map(|text| code(article(text), &know)).collect();
    let tokens: usize = coded.iter().map(|coded| coded.segments.tokens.len()).sum();
    let mut group = criterion.benchmark_group("stages");
    group.throughput(Throughput::Elements(tokens as u64));
    let mut stage = |name: &str, run: &dyn Fn(&Coded)| {
        group.bench_function(name, |bencher| bencher.iter(|| coded.iter().for_each(run)));
    };
    stage("segment", &|coded| {
        black_box(segment(&coded.article.text));
    });
    stage("parse and names", &|coded| {
        black_box(syntax(&coded.article.text, &coded.segments, &know));
    });
    stage("text to trees, names and coreference", &|coded| {
        let segments = segment(&coded.article.text);
        let syntax = syntax(&coded.article.text, &segments, &know);
        let parsed = Parsed { text: &coded.article.text, segments: &segments, syntax: &syntax };
        let places = places::resolve_places(&parsed, &know.gazetteer);
        black_box(who::find_entities(&parsed, &know.actors, &places, &coded.times, published(coded)));
    });
    stage("predicates", &|coded| {
        black_box(find_predicates(&parsed(coded), know.predicate_words));
    });
    stage("entities", &|coded| {
        black_box(who::find_entities(&parsed(coded), &know.actors, &coded.places, &coded.times, published(coded)));
    });
    stage("times", &|coded| {
        black_box(when::resolve_times(&parsed(coded), &know.calendar, published(coded)));
    });
    stage("places", &|coded| {
        black_box(places::resolve_places(&parsed(coded), &know.gazetteer));
    });
    stage("quantities", &|coded| {
        let times: Vec<_> = coded.times.iter().map(|(_, time)| time.span).collect();
        black_box(quantities::find_quantities(&parsed(coded), &coded.predicates, &know.measures, &times));
    });
    stage("attributions", &|coded| {
        black_box(attributions::attribute(&parsed(coded), &coded.predicates, &coded.entities, &know.cues));
    });
    stage("events", &|coded| {
        black_box(events_of(coded, &know));
    });
    stage("all", &|coded| {
        black_box(code(coded.article.clone(), &know));
    });
    group.finish();
}

/// What a start costs, beside reading the program itself.
fn load(criterion: &mut Criterion) {
    let folder = Folder::embedded();
    let mut group = criterion.benchmark_group("load");
    let mut part = |name: &str, run: &dyn Fn(&Folder)| {
        group.bench_function(name, |bencher| bencher.iter(|| run(&folder)));
    };
    part("folder", &|_| {
        black_box(Folder::embedded());
    });
    part("patterns", &|folder| {
        black_box(Patterns::parse(PATTERNS, folder.file(PATTERNS).unwrap_or_default()).is_ok());
    });
    part("actors", &|folder| {
        black_box(Actors::load(folder).is_ok());
    });
    part("gazetteer", &|folder| {
        black_box(Gazetteer::load(folder).is_ok());
    });
    part("cues", &|folder| {
        black_box(Cues::load(folder).is_ok());
    });
    part("name lists", &|folder| {
        black_box(Lists::read(&folder.below("").collect::<Vec<_>>()).is_ok());
    });
    part("model", &|_| {
        black_box(Model::read(include_bytes!("../../models/syntax.bin")).is_ok());
    });
    part("all but the models", &|folder| {
        black_box(Knowledge::load(folder).is_ok());
    });
    group.finish();
}

criterion_group!(benches, stages, load);
criterion_main!(benches);
