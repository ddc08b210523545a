//! Sentences with their trees and the predicates that they must give. The trees are given, so that a retrained parser
//! changes nothing here; `tests/cases/*.txt` says how a case is written.

use dateline_predicates::{Aspect, Predicate, PredicateWords, Predicates, SlotName, Tense, Voice, find_predicates};
use dateline_syntax::{Parsed, Syntax, read_conllu};

#[test]
fn every_case_gives_its_predicates() {
    let mut wrong = Vec::new();
    for (file, text) in files() {
        for case in text.split("\n\n").filter(|case| case.lines().any(|line| !line.starts_with('#'))) {
            wrong.extend(problems(case).into_iter().map(|problem| format!("{file}: {problem}")));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn files() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder is part of the crate")
        .map(|entry| {
            let path = entry.expect("the folder can be read").path();
            let text = std::fs::read_to_string(&path).expect("cases are plain text");
            (path.display().to_string(), text)
        })
        .collect();
    files.sort();
    files
}

/// What a case expects and does not get, or forbids and gets.
fn problems(case: &str) -> Vec<String> {
    let lines = || case.lines().filter(|line| !line.starts_with('#'));
    let tree: Vec<&str> = lines().filter(|line| !line.starts_with(['+', '-'])).collect();
    let found = read(&tree.join(" "));
    let missing =
        lines().filter_map(|line| line.strip_prefix("+ ")).filter(|line| !found.iter().any(|got| got == line));
    let unwanted =
        lines().filter_map(|line| line.strip_prefix("- ")).filter(|line| found.iter().any(|got| got.starts_with(line)));
    let tell = |line: &str, what: &str| format!("{what}: {line}\n  found:\n    {}", found.join("\n    "));
    missing.map(|line| tell(line, "missing")).chain(unwanted.map(|line| tell(line, "unwanted"))).collect()
}

/// The predicates of one tree in the notation of the cases.
fn read(tree: &str) -> Vec<String> {
    let rows = tree.split_whitespace().enumerate().map(|(index, word)| {
        let cells: Vec<&str> = word.split('|').collect();
        let [form, lemma, upos, xpos, head, rel] = cells[..] else { panic!("`{word}` has not six cells") };
        format!("{}\t{form}\t{lemma}\t{upos}\t{xpos}\t_\t{head}\t{rel}\t_\t_\n", index + 1)
    });
    let (documents, errors) = read_conllu(&rows.collect::<String>());
    assert!(errors.is_empty(), "{tree}: {errors:?}");
    let document = &documents[0];
    let words = document.words.clone().expect("every word has a tag and a head");
    let syntax = Syntax::new(words, Vec::new());
    let parsed = Parsed { text: &document.text, segments: &document.segments, syntax: &syntax };
    let predicates = find_predicates(&parsed, PredicateWords::embedded());
    predicates.all.iter().map(|(_, predicate)| describe(&parsed, &predicates, predicate)).collect()
}

fn describe(parsed: &Parsed<'_>, predicates: &Predicates, predicate: &Predicate) -> String {
    let mut line = predicate.lemma.clone();
    if let Some(light) = &predicate.light {
        line += &format!("<{}>", light.lemma);
    }
    line += &format!(" {}", group(predicate));
    for slot in predicate.slots.iter().filter(|slot| slot.name != SlotName::Content) {
        let name = match &slot.name {
            SlotName::With(preposition) => preposition.clone(),
            name => format!("{name:?}").to_lowercase(),
        };
        line += &format!("; {name}=[{}]", &parsed.text[slot.span]);
    }
    let chain: Vec<String> = predicate
        .embedded_in
        .iter()
        .map(|embedding| {
            let how = format!("{:?}", embedding.how).to_lowercase();
            let marker = embedding.marker.as_ref().map(|marker| format!(" {marker}")).unwrap_or_default();
            format!("{how}{marker} of {}", predicates.all[embedding.outer].lemma)
        })
        .collect();
    if !chain.is_empty() {
        line += &format!(" | {}", chain.join(" < "));
    }
    line
}

fn group(predicate: &Predicate) -> String {
    let mut words = vec![
        match predicate.tense {
            Tense::Past => "past",
            Tense::Present => "present",
            Tense::Future => "future",
            Tense::Infinitive => "infinitive",
            Tense::Participle => "participle",
            Tense::Imperative => "imperative",
            Tense::None => "bare",
        }
        .to_owned(),
    ];
    match predicate.aspect {
        Aspect::Simple => {}
        Aspect::Progressive => words.push("progressive".to_owned()),
        Aspect::Perfect => words.push("perfect".to_owned()),
        Aspect::PerfectProgressive => words.push("perfect progressive".to_owned()),
    }
    if predicate.voice == Voice::Passive {
        words.push("passive".to_owned());
    }
    if predicate.negated.is_some() {
        words.push("not".to_owned());
    }
    words.extend(predicate.modality.iter().map(|modality| format!("({})", modality.lemma)));
    if predicate.questioned {
        words.push("asked".to_owned());
    }
    words.join(" ")
}
