//! Times exports of a ledger, one form after the other.
//!
//!     cargo run --release -p dateline-ledger --example big -- FILE DOCUMENTS
//!     cargo run --release -p dateline-export --example rate -- FILE FOLDER [FORM]

#![allow(clippy::print_stdout)] // it is a program

use std::fs;
use std::path::Path;
use std::time::Instant;

use dateline_export::{Format, Order, Shape, export};
use dateline_knowledge::Folder;
use dateline_ledger::{Filter, Reader, Rule};

const FORMS: [(&str, Format); 6] = [
    ("csv", Format::Csv),
    ("jsonl", Format::Jsonl),
    ("parquet", Format::Parquet),
    ("sqlite", Format::Sqlite),
    ("geojson", Format::Geojson),
    ("jsonld", Format::Jsonld),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, folder, wanted @ ..] = arguments.as_slice() else { panic!("the arguments are a ledger and a folder") };
    let reader = Reader::open(file, None).expect("the ledger can be read");
    let knowledge = Folder::embedded();
    for (name, format) in
        FORMS.into_iter().filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|one| one == name))
    {
        for shapes in [Vec::new(), vec![Shape::Polecat, Shape::Gdelt]] {
            let order = Order {
                tables: Vec::new(),
                format,
                filter: Filter::default(),
                rule: Rule::default(),
                shapes,
                centroids: false,
                no_text: false,
            };
            let start = Instant::now();
            let written =
                export(&reader, &knowledge, &order, &Path::new(folder).join(name), true).expect("there is room");
            let rows: u64 = written.tables.iter().map(|(_, rows)| rows).sum();
            let rate = rows as f64 / start.elapsed().as_secs_f64();
            let shapes = if order.shapes.is_empty() { "" } else { " with both shapes" };
            println!("{name}{shapes}: {rows} rows in {:.1?}, {rate:.0} rows/s; {}", start.elapsed(), peak());
        }
    }
}

/// The most memory that the program has held so far, as the system tells it.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find(|line| line.starts_with("VmHWM"));
    peak.map_or_else(
        || "memory is not known here".to_owned(),
        |line| line.split_whitespace().collect::<Vec<_>>().join(" "),
    )
}
