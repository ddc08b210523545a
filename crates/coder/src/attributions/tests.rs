//! One line an attribution: `source | cue | content`, pieces joined by ` … `; a shorter expectation compares fewer cells.

use dateline_knowledge::Folder;
use dateline_knowledge::cues::Cues;
use dateline_predicates::{PredicateWords, find_predicates};
use dateline_syntax::{Model, Parsed, Syntax, parse};
use dateline_text::{Layer, PerToken, Span, Text, segment};

use super::{Act, Attribution, Certainty, Form, SourceKind, Terms, attribute, certainty_in_chain, innermost};
use crate::who::Entities;

fn read(raw: &str) -> (Text, Layer<Attribution>) {
    let text = Text::new(raw);
    let segments = segment(&text);
    let syntax = Syntax::new(parse(&text, &segments, Model::embedded()), Vec::new());
    let parsed = Parsed { text: &text, segments: &segments, syntax: &syntax };
    let entities = Entities { at: PerToken::new(vec![None; segments.tokens.len()]), ..Entities::default() };
    let cues = Cues::load(&Folder::embedded()).expect("the shipped files have no errors");
    let found = attribute(&parsed, &find_predicates(&parsed, PredicateWords::embedded()), &entities, &cues);
    (text, found)
}

fn words(text: &Text, spans: &[Span]) -> String {
    spans.iter().map(|&span| &text[span]).collect::<Vec<_>>().join(" … ")
}

fn lines(text: &Text, found: &Layer<Attribution>) -> Vec<String> {
    found
        .iter()
        .map(|(_, one)| [&one.source, &one.cue, &one.content].map(|spans| words(text, spans)).join(" | "))
        .collect()
}

/// The attributions of `raw` are exactly these.
fn check(raw: &str, expected: &[&str]) -> Layer<Attribution> {
    let (text, found) = read(raw);
    assert_eq!(lines(&text, &found), expected, "{raw}");
    found
}

/// The one attribution of `raw`.
fn only(raw: &str) -> Attribution {
    let (text, found) = read(raw);
    assert_eq!(found.len(), 1, "{raw}: {:?}", lines(&text, &found));
    found.as_slice()[0].clone()
}

#[test]
fn indirect_speech_has_its_clause_as_content() {
    let found = check(
        "The minister said that the two bridges were closed.",
        &["The minister | said | that the two bridges were closed"],
    );
    let one = &found.as_slice()[0];
    assert_eq!((one.act, one.form, one.certainty), (Act::Speech, Form::Indirect, Certainty::Stated));
    assert_eq!((one.source_kind, one.terms, one.source_count), (SourceKind::Official, Terms::OnBackground, Some(1)));
}

#[test]
fn direct_speech_keeps_its_marks_over_sentences() {
    let found = check(
        "“We saw smoke. Then the lights went out,” the farmer said. “Nobody came.”",
        &["the farmer | said | “We saw smoke. Then the lights went out,” … “Nobody came.”"],
    );
    assert_eq!(found.as_slice()[0].form, Form::Direct);
}

#[test]
fn straight_doubled_and_unclosed_marks_do_no_harm() {
    check("\"We saw smoke,\" said the farmer.", &["the farmer | said | \"We saw smoke,\""]);
    check("''We saw smoke,'' said the farmer.", &["the farmer | said | ''We saw smoke,''"]);
    read("\"We saw smoke, the farmer said. \"\"'' ' ’ “ ” ”");
    read("“““");
    read("");
}

#[test]
fn a_remark_between_commas_is_cut_out_of_its_content() {
    check("The ferry, officials said, has left the port.", &["officials | said | The ferry … has left the port"]);
    check("The ferry has left the port, officials said.", &["officials | said | The ferry has left the port"]);
}

#[test]
fn according_to_takes_the_clause_around_it() {
    check(
        "According to the ministry, the ferry left on Monday.",
        &["the ministry | According to | the ferry left on Monday"],
    );
    check(
        "The ferry left on Monday, according to two port officials.",
        &["two port officials | according to | The ferry left on Monday"],
    );
}

#[test]
fn without_a_source_the_source_is_unstated() {
    let one = only("The general is believed to be in the capital.");
    assert_eq!((one.source_kind, one.act, one.certainty), (SourceKind::Unstated, Act::Belief, Certainty::Believed));
    let one = only("The general reportedly left the capital on Monday.");
    assert_eq!((one.source_kind, one.certainty), (SourceKind::Unstated, Certainty::Reported));
    assert_eq!(one.terms, Terms::Unknown);
}

#[test]
fn wishes_are_attitudes_and_vouch_for_nothing() {
    let (text, found) = read("The rebels want to leave the city.");
    assert_eq!(found.as_slice()[0].act, Act::Attitude);
    let city = text.span_of(&text.as_str()[29..33]).expect("a slice of the text");
    assert_eq!(innermost(&found, city), None);
}

#[test]
fn a_colon_announces_what_is_said() {
    check(
        "The minister added: “We will rebuild the school.”",
        &["The minister | added | “We will rebuild the school.”"],
    );
}

#[test]
fn scare_quotes_are_not_speech() {
    check("The army took the “safe zone” near the river.", &[]);
}

#[test]
fn words_in_the_same_sentence_tell_the_terms() {
    let one = only(
        "The talks failed, said an official who spoke on condition of anonymity because of the sensitivity of the matter.",
    );
    assert_eq!(one.terms, Terms::Anonymous);
}

#[test]
fn words_in_a_later_sentence_set_the_terms_of_the_same_source() {
    let (text, found) = read(
        "Sources said that the envoy met the rebels in Lund. The river was high. The sources spoke on condition of anonymity due to the sensitivity of the talks.",
    );
    let one = &found.as_slice()[0];
    assert_eq!((one.source_kind, one.terms), (SourceKind::Anonymous, Terms::Anonymous));
    assert_eq!(words(&text, &one.terms_words), "on condition of anonymity due to the sensitivity of the talks");
}

#[test]
fn a_chain_names_who_cites_whom() {
    let raw = "The ministry said that the mayor denied that the dam had failed.";
    let (text, found) = read(raw);
    let at = raw.find("failed").expect("in the text");
    let failed = text.span(at..at + 6).expect("a slice");
    let inner = innermost(&found, failed).expect("said by the mayor");
    assert_eq!(words(&text, &found[inner].source), "the mayor");
    let outer = found[inner].parent.expect("the ministry says so");
    assert_eq!(words(&text, &found[outer].source), "The ministry");
    assert_eq!(certainty_in_chain(&found, inner), Certainty::Stated);
}

#[test]
fn what_is_not_confirmed_is_doubted() {
    let (_, found) = read("The army has not confirmed that the soldiers were freed.");
    assert_eq!(found.as_slice()[0].certainty, Certainty::Doubted);
    let (_, found) = read("The army confirmed that the soldiers were freed.");
    assert_eq!(found.as_slice()[0].certainty, Certainty::Confirmed);
}

#[test]
fn a_count_of_sources_is_kept() {
    assert_eq!(only("Two officials said that the ferry had left.").source_count, Some(2));
    assert_eq!(only("Officials said that the ferry had left.").source_count, None);
}

#[test]
fn a_blank_line_in_front_shifts_every_span_and_changes_nothing_else() {
    let raw = "The ferry has left, officials said. “It was late,” said the captain, adding that the sea was rough.";
    let shifted = format!("\n\n{raw}");
    let ((text, found), (moved_text, moved)) = (read(raw), read(&shifted));
    assert_eq!(lines(&text, &found), lines(&moved_text, &moved));
}

#[test]
fn every_span_is_a_slice_of_the_text_and_content_does_not_hold_its_own_cue() {
    for raw in [
        "He said he said he said.",
        "\"\"\"said said, \"said: said” “said,",
        "according to",
        "reportedly",
        "According to , the",
        ": : said :",
    ] {
        let (text, found) = read(raw);
        for (_, one) in found.iter() {
            assert!(!one.cue.is_empty() && !one.content.is_empty(), "{raw}");
            assert!(one.content.iter().all(|piece| !text[*piece].is_empty()), "{raw}");
        }
    }
}

#[test]
fn a_statement_without_marks_is_announced_by_a_colon() {
    let raw = "The minister said:\n\nI am sorry for what has happened to these families.\n\nWe will rebuild the school.\n\nThe mayor said the bridge was closed.";
    check(
        raw,
        &[
            "The minister | said | I am sorry for what has happened to these families.\n\nWe will rebuild the school.",
            "The mayor | said | the bridge was closed",
        ],
    );
}

#[test]
fn accusations_hold_whom_they_accuse_and_are_alleged() {
    let one = only("The president accused the rebels of shelling the market.");
    assert_eq!((one.act, one.certainty), (Act::Speech, Certainty::Alleged));
    check(
        "The president accused the rebels of shelling the market.",
        &["The president | accused | the rebels of shelling the market"],
    );
}

#[test]
fn a_source_after_its_verb_keeps_what_describes_it() {
    check(
        "The convoy was stopped at the border, said Ana Kovar, who leads the relief group.",
        &["Ana Kovar, who leads the relief group | said | The convoy was stopped at the border"],
    );
}

#[test]
fn long_nests_are_read_in_no_time() {
    let nested = "she said that ".repeat(600);
    read(&format!("{nested} it rained."));
    read(&"\"“'".repeat(1000));
    read(&"said: ".repeat(1000));
    read(&"he said,\n\n".repeat(600));
}
