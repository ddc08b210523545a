//! Sentences with the status of their word: the first predicate of that lemma, by the status words alone.

use std::sync::LazyLock;

use dateline_syntax::Parsed;
use dateline_text::{Text, segment};

use crate::Knowledge;
use crate::events::standings;

static KNOW: LazyLock<Knowledge> = LazyLock::new(Knowledge::embedded);

fn status(sentence: &str, lemma: &str) -> String {
    let text = Text::new(sentence);
    let segments = segment(&text);
    let syntax = crate::syntax(&text, &segments, &KNOW);
    let parsed = Parsed { text: &text, segments: &segments, syntax: &syntax };
    let predicates = dateline_predicates::find_predicates(&parsed, KNOW.predicate_words);
    let found = standings(&parsed, &predicates, &KNOW.status);
    let at = predicates.all.iter().find(|(_, predicate)| predicate.lemma == lemma);
    let (id, _) = at.unwrap_or_else(|| panic!("no `{lemma}` in {sentence}"));
    found[id.index()].status.to_string()
}

#[track_caller]
fn all(expected: &str, sentences: &[(&str, &str)]) {
    for (lemma, sentence) in sentences {
        assert_eq!(status(sentence, lemma), expected, "{sentence}");
    }
}

#[test]
fn what_a_paper_would_do_is_proposed() {
    all(
        "proposed",
        &[
            ("ban", "The bill would ban the party."),
            ("detain", "The bill would let police detain suspects for ninety days."),
            ("suspend", "Under the draft, flights would be suspended."),
        ],
    );
    all("planned", &[("withdraw", "Under the accord, the army would withdraw from the valley.")]);
    all("hypothetical", &[("ban", "A wise king would ban the party.")]);
}

#[test]
fn what_others_are_wanted_to_do_is_demanded() {
    all("demanded", &[("resign", "The students want the minister to resign.")]);
    all("planned", &[("resign", "The minister wants to resign.")]);
}

#[test]
fn what_somebody_stands_ready_to_do_is_proposed() {
    all(
        "proposed",
        &[
            ("help", "Norway stands ready to help the refugees."),
            ("mediate", "Norway is willing to mediate in the dispute."),
        ],
    );
}

#[test]
fn a_condition_with_were_to_is_a_condition() {
    all("hypothetical", &[("withdraw", "If the brigades were to withdraw, the road could be reopened.")]);
}

#[test]
fn what_is_under_way_goes_on() {
    all("ongoing", &[("investigation", "The firm, under investigation in Malta, has bought the harbour.")]);
    all("ongoing", &[("talk", "Even as talks proceed, both navies are moving.")]);
}

#[test]
fn a_claim_that_is_wrong_or_not_true_is_denied() {
    all(
        "denied",
        &[
            ("attack", "Claims that Norway attacked the convoy are wrong."),
            ("attack", "Reports that Norway attacked the convoy are not true."),
        ],
    );
}

#[test]
fn a_noun_is_not_read_as_the_verb_of_its_form() {
    all("hypothetical", &[("siege", "There is a risk of a siege.")]);
}

#[test]
fn there_should_be_is_a_demand() {
    all("demanded", &[("investigation", "The minister said there should be an investigation into the fire.")]);
}
