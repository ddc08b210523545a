//! What the event reader looks at in each predicate of some documents, for training it (`train/reader.py`).
//!
//! usage: dateline-cues < DOCS.jsonl > CUES.jsonl
//!
//! DOCS holds `{"id", "text", "published"?, "events"?}` lines; an event is `[start, end, "TYPE"]` in code points. Of each
//! document one line comes out: its id, the lemmas of the content words of each sentence, and of each predicate its words
//! in code points, its sentence, its cues, its status by the rules and, where its type is given, those who may take part.

use std::collections::BTreeSet;
use std::io::{BufRead, Write};

use anyhow::Context;
use dateline_coder::events::Seen;
use dateline_coder::events::reader::Cues;
use dateline_coder::{Coded, Knowledge, seen};
use dateline_knowledge::ontology::EventType;
use dateline_syntax::{Parsed, Upos};
use dateline_text::{Article, CodePoints, Published, Span, Text};
use serde_json::{Value, json};

fn main() -> anyhow::Result<()> {
    let know = Knowledge::embedded();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (number, line) in std::io::stdin().lock().lines().enumerate() {
        let row: Value = serde_json::from_str(&line?).with_context(|| format!("line {}", number + 1))?;
        let text = row["text"].as_str().with_context(|| format!("line {}: no text", number + 1))?;
        let article = Article {
            id: row["id"].as_str().unwrap_or_default().to_owned(),
            published: row["published"].as_str().and_then(Published::parse),
            language: Some("en".to_owned()),
            text: Text::new(text),
            ..Article::default()
        };
        let given = given(&row["events"]);
        let (coded, seen) = seen(article, &given, &know);
        let points = CodePoints::new(&coded.article.text);
        let span = |span: Span| [points.before(span.start()), points.before(span.end())];
        let cues = |cues: &Cues| {
            let words: Vec<_> = cues.words.iter().map(|(stand, word)| json!([stand.as_str(), word])).collect();
            json!({"words": words, "signs": cues.signs.iter().collect::<BTreeSet<_>>()})
        };
        let predicate = |seen: &Seen| {
            let predicate = &coded.predicates.all[seen.predicate];
            let sentence = coded.segments.sentence_of(predicate.head).index();
            let party = |(entity, found): &(_, Cues)| {
                let mentions = coded.entities.all[*entity].mentions.iter().map(|mention| span(mention.span));
                json!({"mentions": mentions.collect::<Vec<_>>(), "cues": cues(found)})
            };
            json!({
                "span": span(predicate.span), "sentence": sentence, "cues": cues(&seen.cues),
                "outer": predicate.embedded_in.first().map(|around| around.outer.index()),
                "parties": seen.parties.iter().map(party).collect::<Vec<_>>(),
                "pairs": seen.pairs.iter().map(|(earlier, found)| json!([earlier.index(), cues(found)])).collect::<Vec<_>>(),
            })
        };
        let predicates: Vec<Value> = seen.iter().map(predicate).collect();
        let line = json!({"id": row["id"], "sentences": sentences(&coded), "predicates": predicates});
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// The types that come with the document: `[[start, end, "TYPE"], …]`.
fn given(events: &Value) -> Vec<(std::ops::Range<u32>, EventType)> {
    let point = |value: &Value| value.as_u64().and_then(|point| u32::try_from(point).ok());
    let event = |event: &Value| Some((point(&event[0])?..point(&event[1])?, EventType::parse(event[2].as_str()?)?));
    events.as_array().into_iter().flatten().filter_map(event).collect()
}

/// The lemmas of nouns, verbs and adjectives, by sentence.
fn sentences(coded: &Coded) -> Vec<Vec<String>> {
    let parsed = Parsed { text: &coded.article.text, segments: &coded.segments, syntax: &coded.syntax };
    let content = |token| matches!(parsed.upos(token), Upos::Noun | Upos::Verb | Upos::Adj | Upos::Propn);
    let lemmas = |sentence: &dateline_text::Sentence| {
        sentence.ids().filter(|&token| content(token)).map(|token| parsed.lemma(token).to_lowercase()).collect()
    };
    coded.segments.sentences.iter().map(|(_, sentence)| lemmas(sentence)).collect()
}
