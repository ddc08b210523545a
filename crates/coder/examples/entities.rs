//! Prints the entities of documents.
use std::io::BufRead;
use dateline_coder::who::find_entities;
use dateline_knowledge::Folder;
use dateline_knowledge::actors::Actors;
use dateline_syntax::names::Tagger;
use dateline_syntax::{Model, Parsed, Syntax, parse};
use dateline_text::{CodePoints, Text, segment};
use serde_json::{Value, json};

fn main() {
    let actors = Actors::load(&Folder::embedded()).unwrap_or_else(|e| panic!("{e}"));
    let as_json = std::env::args().nth(1).as_deref() == Some("json");
    let dates = std::env::args().nth(2).is_none();
    for line in std::io::stdin().lock().lines() {
        let row: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let text = Text::new(row["text"].as_str().unwrap_or_default());
        let segments = segment(&text);
        let mut syntax = Syntax::new(parse(&text, &segments, Model::embedded()), Vec::new());
        let parsed = Parsed { text: &text, segments: &segments, syntax: &syntax };
        let names = Tagger::embedded().names(parsed, &actors.classes(parsed));
        syntax.names = names;
        let parsed = Parsed { text: &text, segments: &segments, syntax: &syntax };
        let published = row["published"].as_str().filter(|_| dates).and_then(|d| d.get(..10)).and_then(|d| d.parse().ok());
        let found = find_entities(&parsed, &actors, published);
        let points = CodePoints::new(&text);
        let ents: Vec<Value> = found.all.iter().map(|(id, e)| json!({"id": id.index(), "kind": format!("{:?}", e.kind).to_lowercase(), "name": e.name,
            "code": e.code.map(|c| c.to_string()), "sector": e.sector.map(|c| c.to_string()), "office": e.office, "named": e.named, "size": e.group_size,
            "mentions": e.mentions.iter().map(|m| points.range(m.span)).collect::<Vec<_>>()})).collect();
        if std::env::var("TREE").is_ok() {
            for t in segments.tokens.ids() {
                let w = parsed.word(t);
                println!("{} {} {} {} {} -> {} | {:?}", t.index(), parsed.form(t), w.upos, w.xpos, w.rel, w.head.map_or("ROOT", |h| parsed.form(h)), syntax.name_at(t).map(|n| n.kind));
            }
        }
        if as_json {
            println!("{}", json!({"document": {"id": row["id"]}, "text": row["text"], "entities": ents}));
        } else {
            for (id, e) in found.all.iter() {
                println!("{} {:?} {} {}/{} {:?} named={} size={:?}", id.index(), e.kind, e.name, e.code.map_or("-".into(), |c| c.to_string()), e.sector.map_or("-".into(), |c| c.to_string()), e.office, e.named, e.group_size);
                for m in &e.mentions { println!("      {:?} «{}» head={} {}", m.form, &text[m.span], parsed.form(m.head), m.because); }
            }
            println!();
        }
    }
}
