//! The document format: every output fits the schema, and its spans and numbers point where they say.

mod common;

use boon::{Compiler, SchemaIndex, Schemas};
use common::{documents, example, line, root, run, run_on, slice};
use serde_json::Value;

struct Schema(Schemas, SchemaIndex);

impl Schema {
    fn load() -> Self {
        let mut schemas = Schemas::new();
        let file =
            root().join("schema/document.schema.json").canonicalize().expect("the schema is part of the project");
        let index = Compiler::new().compile(&file.to_string_lossy(), &mut schemas).expect("the schema is one");
        Self(schemas, index)
    }

    fn check(&self, document: &Value) {
        if let Err(error) = self.0.validate(document, self.1) {
            panic!("{}: {error:#}", document["document"]["id"]);
        }
    }
}

/// Texts that have something odd about them.
fn odd() -> Vec<(&'static str, String)> {
    let prose = "Police detained five men in Brno on Monday. ";
    vec![
        ("empty", String::new()),
        ("blank", " \n\t\n ".to_owned()),
        ("stops", "... !!! ??? \"\"\" ((( ]]]".to_owned()),
        ("controls", "Police\u{7} detained\u{1b}[31m five men\u{1b}[0m in Brno.\r\nThe\u{2028}army \u{202e}left\u{202c} Kabul.\u{0}".to_owned()),
        (
            "scripts",
            "The minister of Iran (ایران) met 👨‍👩‍👧‍👦 the 🇮🇱 envoy “בִּנְיָמִין” in Doha on 5 March 2025, two officials said. He \
             said: “We will release 20 hostages 😀.” Ünïcödé e\u{301} police arrested José Martí in Kidal."
                .to_owned(),
        ),
        ("numbers", "Some 99999999999999999999999 men and 1/0 women, or 140% of -5, left on 31 February 2025 at 25:61.".to_owned()),
        ("capitals", "POLICE ARREST FIVE IN BRNO\n\nARMY SAYS TALKS WITH REBELS IN DOHA FAILED ON TUESDAY".to_owned()),
        ("repeated", prose.repeat(50)),
        ("headless", "detained by of in, said said that that. To to to. And.".to_owned()),
        (
            "nested",
            "“He told me that ‘they said “we know that Ana Kovar denied that police had threatened to bomb Brno”’,” said a \
             spokeswoman, citing a report."
                .to_owned(),
        ),
        (
            "list",
            "Key points:\n- 12 dead in Kidal\n- 40% of homes destroyed\n• talks planned for Friday\n\n1. Army\n2. Rebels\n\nA | B | C"
                .to_owned(),
        ),
        ("word", "a".repeat(20_000)),
        ("no stop", "the police detained five men and the army bombed the town while ".repeat(200)),
    ]
}

fn coded() -> Vec<Value> {
    let mut coded = documents(&run(&["read".as_ref(), "--published=2025-03-05".as_ref(), example().as_os_str()]).out);
    let lines: String = odd().iter().map(|(id, text)| line(id, text)).collect();
    let ran = run_on(lines, &["read", "--from=jsonl", "--to=jsonl"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    coded.extend(documents(&ran.out));
    assert_eq!(coded.len(), odd().len() + 1);
    coded
}

#[test]
fn every_document_fits_the_schema() {
    let schema = Schema::load();
    coded().iter().for_each(|document| schema.check(document));
}

#[test]
fn the_text_comes_back_as_it_was_given() {
    let coded = coded();
    for (document, (id, text)) in coded[1..].iter().zip(odd()) {
        assert_eq!(document["document"]["id"], id);
        assert_eq!(document["text"].as_str(), Some(text.as_str()));
    }
}

#[test]
fn spans_count_code_points() {
    let coded = coded();
    let scripts = coded.iter().find(|document| document["document"]["id"] == "scripts").expect("it is among them");
    let words = |list: &str, key: &str| -> Vec<String> {
        let records = scripts[list].as_array().expect("a list").iter();
        let spans = records.flat_map(|record| match &record[key][0] {
            Value::Array(_) => record[key].as_array().expect("a list of spans").clone(),
            _ => vec![record[key].clone()],
        });
        spans.map(|span| slice(scripts, &span)).collect()
    };
    assert!(words("times", "span").contains(&"5 March 2025".to_owned()));
    assert!(words("places", "span").contains(&"Doha".to_owned()));
    assert!(words("quantities", "span").contains(&"20 hostages".to_owned()));
    assert!(words("attributions", "source").contains(&"two officials".to_owned()));
    assert!(words("attributions", "cue").contains(&"said".to_owned()));
    assert!(words("events", "anchor").contains(&"arrested".to_owned()));
    assert!(words("entities", "mentions").contains(&"José Martí".to_owned()));
}

#[test]
fn every_span_lies_in_the_text_and_every_id_in_its_list() {
    for document in coded() {
        let length = document["text"].as_str().expect("there is a text").chars().count() as u64;
        spans(&document, &mut |span| {
            let (start, end) = (span[0].as_u64().expect("a number"), span[1].as_u64().expect("a number"));
            assert!(start <= end && end <= length, "{}: {span}", document["document"]["id"]);
        });
        for (list, key, of) in POINTERS {
            let count = document[*of].as_array().expect("a list").len() as u64;
            for record in document[*list].as_array().expect("a list") {
                let ids = record[*key].as_array().cloned().unwrap_or_else(|| vec![record[*key].clone()]);
                let ids = ids.iter().filter(|id| !id.is_null());
                ids.for_each(|id| assert!(id.as_u64().expect("an id") < count, "{list}.{key} of {record}"));
            }
        }
        for list in ["entities", "times", "places", "quantities", "attributions", "events"] {
            let ids = document[list].as_array().expect("a list").iter().map(|record| record["id"].as_u64());
            assert!(ids.enumerate().all(|(at, id)| id == Some(at as u64)), "{list}");
        }
    }
}

/// List, key and the list that the key points into.
const POINTERS: &[(&str, &str, &str)] = &[
    ("quantities", "part_of", "quantities"),
    ("quantities", "event", "events"),
    ("quantities", "entity", "entities"),
    ("quantities", "place", "places"),
    ("quantities", "time", "times"),
    ("quantities", "attribution", "attributions"),
    ("attributions", "entity", "entities"),
    ("attributions", "parent", "attributions"),
    ("attributions", "denies", "attributions"),
    ("events", "sentence", "sentences"),
    ("events", "actors", "entities"),
    ("events", "recipients", "entities"),
    ("events", "mediators", "entities"),
    ("events", "place", "places"),
    ("events", "time", "times"),
    ("events", "content_of", "events"),
    ("events", "attribution", "attributions"),
    ("events", "quantities", "quantities"),
];

fn spans(document: &Value, visit: &mut impl FnMut(&Value)) {
    let is_span =
        |value: &Value| value.as_array().is_some_and(|pair| pair.len() == 2 && pair.iter().all(Value::is_u64));
    let keys = ["span", "anchor", "mentions", "source", "cue", "content", "terms_words", "certainty_words"];
    document["sentences"].as_array().expect("a list").iter().for_each(&mut *visit);
    for list in ["entities", "times", "places", "quantities", "attributions", "events"] {
        for record in document[list].as_array().expect("a list") {
            for value in keys.iter().filter_map(|key| record.get(key)) {
                match value {
                    span if is_span(span) => visit(span),
                    Value::Array(list) => list.iter().for_each(&mut *visit),
                    other => panic!("{other} is no span"),
                }
            }
        }
    }
}

#[test]
fn anchors_are_short_and_lie_in_their_sentence() {
    for document in coded() {
        for event in document["events"].as_array().expect("a list") {
            let (anchor, sentence) =
                (&event["anchor"], &document["sentences"][event["sentence"].as_u64().unwrap() as usize]);
            let ends = |span: &Value| (span[0].as_u64().unwrap(), span[1].as_u64().unwrap());
            let ((start, end), (from, to)) = (ends(anchor), ends(sentence));
            assert!(end - start <= 60 && from <= start && end <= to, "{event}");
        }
    }
}

#[test]
fn an_article_in_another_language_is_returned_without_layers() {
    let german = "Die Regierung hat am Dienstag beschlossen, die Gespräche mit der Gewerkschaft abzubrechen. Die Polizei \
                  nahm in Berlin zwölf Demonstranten fest, die am Montag den Eingang des Ministeriums besetzt hatten.";
    let german = format!("{german} {german}");
    let schema = Schema::load();
    let read = |more: &[&str]| {
        let ran = run_on(german.as_str(), &[&["read", "--to=jsonl"], more].concat());
        assert_eq!(ran.code, 0, "{}", ran.err);
        documents(&ran.out).remove(0)
    };
    let refused = read(&[]);
    schema.check(&refused);
    assert_eq!(
        (&refused["document"]["language"], &refused["text"]),
        (&Value::from("de"), &Value::from(german.as_str()))
    );
    assert_eq!(refused["sentences"].as_array().map(Vec::len), Some(0));
    assert!(refused["document"]["notes"][0].as_str().is_some_and(|note| note.contains("not coded")));
    let coded = read(&["--language=en"]);
    schema.check(&coded);
    assert!(coded["sentences"].as_array().is_some_and(|sentences| !sentences.is_empty()));
    assert_eq!(coded["document"]["notes"].as_array().map(Vec::len), Some(0));
}

#[test]
fn huge_texts_are_coded() {
    let schema = Schema::load();
    let no_stop = "the police detained five men and the army bombed the town while ".repeat(4_000);
    let one_line = "Police detained five men in Brno on Monday. ".repeat(4_000);
    let ran = run_on(line("a", &no_stop) + &line("b", &one_line), &["read", "--from=jsonl", "--to=jsonl"]);
    assert_eq!(ran.code, 0);
    documents(&ran.out).iter().for_each(|document| schema.check(document));
}
