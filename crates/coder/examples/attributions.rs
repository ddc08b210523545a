//! Reads documents as JSON lines and writes their attributions, or all possible ones.

use std::io::{BufRead, Write};

use dateline_coder::attributions::{Attribution, attribute, possible};
use dateline_coder::who::Entities;
use dateline_knowledge::Folder;
use dateline_knowledge::cues::Cues;
use dateline_predicates::{PredicateWords, find_predicates};
use dateline_syntax::{Model, Parsed, Syntax, parse};
use dateline_text::{CodePoints, PerToken, Span, Text, segment};
use serde_json::{Value, json};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().expect("the folder with cues/");
    let all = arguments.next().is_some();
    let mut files = Vec::new();
    for entry in std::fs::read_dir(format!("{folder}/cues")).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = format!("cues/{}", path.file_name().expect("a name").to_string_lossy());
        files.push((name, std::fs::read_to_string(&path).expect("text")));
    }
    let cues = match Cues::load(&Folder::new(files)) {
        Ok(cues) => cues,
        Err(problems) => {
            eprintln!("{problems}");
            std::process::exit(1);
        }
    };
    let out = std::io::stdout();
    let mut out = out.lock();
    for line in std::io::stdin().lock().lines() {
        let row: Value = serde_json::from_str(&line.expect("a line")).expect("JSON");
        let text = Text::new(row["text"].as_str().unwrap_or_default());
        let segments = segment(&text);
        let syntax = Syntax::new(parse(&text, &segments, Model::embedded()), Vec::new());
        let parsed = Parsed { text: &text, segments: &segments, syntax: &syntax };
        let predicates = find_predicates(&parsed, PredicateWords::embedded());
        let entities = Entities { at: PerToken::new(vec![None; segments.tokens.len()]), ..Entities::default() };
        let points = CodePoints::new(&text);
        let rows: Vec<Value> = if all {
            possible(&parsed, &predicates, &entities, &cues)
                .iter()
                .map(|one| {
                    let mut value = write(&points, &one.attribution);
                    value["lemma"] = json!(one.lemma);
                    value["upos"] = json!(one.upos.as_str());
                    value["frame"] = json!(one.frame);
                    value["circumstances"] = json!(one.circumstances);
                    value
                })
                .collect()
        } else {
            let found = attribute(&parsed, &predicates, &entities, &cues);
            found.iter().map(|(_, one)| write(&points, one)).collect()
        };
        writeln!(out, "{}", json!({"id": row["id"], "attributions": rows})).expect("to write");
    }
}

fn write(points: &CodePoints, one: &Attribution) -> Value {
    let spans = |spans: &[Span]| -> Vec<[u32; 2]> { spans.iter().map(|&span| points.range(span)).collect() };
    json!({
        "source": spans(&one.source), "cue": spans(&one.cue), "content": spans(&one.content),
        "act": format!("{:?}", one.act), "form": format!("{:?}", one.form), "kind": format!("{:?}", one.source_kind),
        "certainty": format!("{:?}", one.certainty), "terms": format!("{:?}", one.terms), "terms_words": spans(&one.terms_words),
        "count": one.source_count, "named": one.named, "parent": one.parent.map(|id| id.index()),
    })
}
