//! Reads documents as JSON lines and prints their time expressions as JSON lines.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout)]

use std::io::BufRead;

use dateline_coder::when::{TimeKind, resolve_times};
use dateline_knowledge::{Folder, calendar::Calendar};
use dateline_syntax::{Model, Parsed, Syntax, names::Tagger};
use dateline_text::{CodePoints, Published, Text, segment};

fn main() {
    let calendar = Calendar::load(&Folder::embedded()).unwrap_or_else(|problems| panic!("{problems}"));
    for line in std::io::stdin().lock().lines() {
        let document: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let text = Text::new(document["text"].as_str().unwrap());
        let published = document["published"].as_str().and_then(Published::parse).map(|published| published.day);
        let segments = segment(&text);
        let bare = Syntax::new(dateline_syntax::parse(&text, &segments, Model::embedded()), Vec::new());
        let names = Tagger::embedded().names(Parsed { text: &text, segments: &segments, syntax: &bare }, &[]);
        let syntax = Syntax::new(bare.words, names);
        let parsed = Parsed { text: &text, segments: &segments, syntax: &syntax };
        let points = CodePoints::new(&text);
        let times: Vec<serde_json::Value> = resolve_times(&parsed, &calendar, published)
            .iter()
            .map(|(_, time)| {
                let [start, end] = points.range(time.span);
                let kind = match time.kind {
                    TimeKind::Date => "DATE",
                    TimeKind::Time => "TIME",
                    TimeKind::Duration => "DURATION",
                    TimeKind::Set => "SET",
                };
                let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
                serde_json::json!({"start": start, "end": end, "type": kind, "value": time.value, "words": &text[time.span], "from": day(time.from), "to": day(time.to), "basis": format!("{:?}", time.basis)})
            })
            .collect();
        println!("{}", serde_json::json!({"id": document["id"], "text": text.as_str(), "times": times}));
    }
}
