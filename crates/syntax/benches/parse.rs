//! How fast the parser is: loading, and trees and names of the texts of `bench/texts` and of one endless sentence.
//!
//! `cargo bench -p dateline-syntax` measures, one thread. Name the machine and its load beside the figures.

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dateline_syntax::names::Lists;
use dateline_syntax::{Model, analyse, parse};
use dateline_text::{Segments, Text, segment};

const MODEL: &[u8] = include_bytes!("../../../models/syntax.bin");
const TEXTS: [&str; 3] = [
    include_str!("../../../bench/texts/border.txt"),
    include_str!("../../../bench/texts/strike.txt"),
    include_str!("../../../bench/texts/court.txt"),
];

/// The lists of names in the knowledge files.
fn lists() -> Lists {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let mut files = Vec::new();
    for folder in ["actors", "names", "places"] {
        for file in data.join(folder).read_dir().expect("`data` stands beside the crates").flatten() {
            let path = format!("{folder}/{}", file.file_name().display());
            if path.ends_with(".txt") {
                files.push((path, std::fs::read_to_string(file.path()).expect("a knowledge file is text")));
            }
        }
    }
    files.sort();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Lists::read(&files).expect("a test reads the shipped files")
}

fn segmented(texts: impl IntoIterator<Item = String>) -> Vec<(Text, Segments)> {
    let texts = texts.into_iter().map(Text::new);
    texts.map(|text| (segment(&text), text)).map(|(segments, text)| (text, segments)).collect()
}

fn speed(criterion: &mut Criterion) {
    let (model, lists) = (Model::embedded(), lists());
    let endless = "protesters marched through the city, and ".repeat(300);
    for (name, texts) in [("texts", segmented(TEXTS.map(str::to_owned))), ("endless sentence", segmented([endless]))] {
        let tokens: usize = texts.iter().map(|(_, segments)| segments.tokens.len()).sum();
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Elements(tokens as u64));
        group.bench_function("trees", |bencher| {
            bencher.iter(|| texts.iter().for_each(|(text, segments)| drop(black_box(parse(text, segments, model)))));
        });
        group.bench_function("trees and names", |bencher| {
            bencher.iter(|| texts.iter().for_each(|(text, segments)| drop(black_box(analyse(text, segments, &lists)))));
        });
        group.finish();
    }
}

fn load(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("load");
    group.bench_function("model", |bencher| bencher.iter(|| black_box(Model::read(MODEL)).is_ok()));
    group.finish();
}

criterion_group!(benches, speed, load);
criterion_main!(benches);
