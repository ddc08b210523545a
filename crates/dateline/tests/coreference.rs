//! `Entity=` in CoNLL-U, a sentence a test: mentions with their spans, equal letters for one chain.

mod common;

use std::collections::BTreeMap;

use common::run_on;

/// The mentions of a text, in the order in which they end; equal letters are one chain.
fn mentions(text: &str) -> Vec<String> {
    let out = run_on(text, &["parse", "--to=conllu"]).out;
    let (mut letters, mut open) = (BTreeMap::new(), Vec::<(String, Vec<&str>)>::new());
    let mut all = Vec::new();
    for row in out.lines().filter(|row| row.starts_with(|sign: char| sign.is_ascii_digit())) {
        let cells: Vec<&str> = row.split('\t').collect();
        if cells[0].contains('-') {
            continue;
        }
        let parts = parts(cells[9].split('|').find_map(|item| item.strip_prefix("Entity=")).unwrap_or_default());
        let opened = parts.iter().filter(|part| part.starts_with('('));
        open.extend(opened.map(|part| (number(part).to_owned(), Vec::new())));
        open.iter_mut().for_each(|(_, words)| words.push(cells[1]));
        for part in parts.iter().filter(|part| part.ends_with(')')) {
            let at = open.iter().rposition(|(id, _)| id == number(part)).expect("it was opened");
            let (id, words) = open.remove(at);
            let next = char::from(b'a' + u8::try_from(letters.len()).expect("few chains"));
            all.push(format!("{} {}", letters.entry(id).or_insert(next), words.join(" ")));
        }
    }
    assert!(open.is_empty(), "all are closed: {out}");
    all
}

/// "(1-person-first" "2)" "(3-place-first)" of the brackets of a token.
fn parts(brackets: &str) -> Vec<String> {
    brackets.replace('(', " (").replace(')', ") ").split_whitespace().map(str::to_owned).collect()
}

fn number(part: &str) -> &str {
    part.trim_matches(['(', ')']).split('-').next().unwrap_or_default()
}

#[test]
fn a_mention_is_the_whole_noun_phrase() {
    assert_eq!(
        mentions("Ana Kovar's brother thanked Lars Hoem, the Norwegian foreign minister."),
        ["a Ana Kovar 's", "b Ana Kovar 's brother", "c Lars Hoem , the Norwegian foreign minister"]
    );
}

#[test]
fn an_adjective_is_no_mention() {
    assert_eq!(mentions("Norway signed. The Norwegian side was glad.")[0], "a Norway");
    assert!(!mentions("Norway signed. The Norwegian side was glad.").contains(&"a Norwegian".to_owned()));
}

#[test]
fn places_and_things_have_chains() {
    let found = mentions("A new bridge was opened in Bergen. The bridge is the longest in Bergen.");
    let of = |words: &str| -> Vec<&str> {
        found.iter().filter_map(|mention| mention.split_once(' ')).filter(|m| m.1 == words).map(|m| m.0).collect()
    };
    assert_eq!(of("Bergen").len(), 2, "{found:?}");
    assert_eq!(of("A new bridge"), of("The bridge"), "{found:?}");
}

#[test]
fn each_mention_says_why() {
    let out = run_on("Ana Kovar left. She was tired.", &["parse", "--to=conllu"]).out;
    assert!(out.contains("-person-pronoun)"), "{out}");
}
