use std::sync::LazyLock;

use dateline_knowledge::{Folder, measures::Measures};
use dateline_predicates::{PredicateWords, find_predicates};
use dateline_syntax::{Model, Parsed, Syntax, parse};
use dateline_text::{Span, Text, segment};

use super::{Hedge, Quantity, find_quantities};

static MEASURES: LazyLock<Measures> =
    LazyLock::new(|| Measures::load(&Folder::embedded()).unwrap_or_else(|problems| panic!("{problems}")));

/// The quantities of `text` in words: "about 1.9 million Palestinians: about 1900000 Palestinian, displaced".
fn read(text: &str) -> Vec<String> {
    read_without(text, &[])
}

/// The same without the numbers in the words `times`.
fn read_without(text: &str, times: &[&str]) -> Vec<String> {
    let text = Text::new(text);
    let segments = segment(&text);
    let syntax = Syntax::new(parse(&text, &segments, Model::embedded()), Vec::new());
    let parsed = Parsed { text: &text, segments: &segments, syntax: &syntax };
    let predicates = find_predicates(&parsed, PredicateWords::embedded());
    let times: Vec<Span> = times
        .iter()
        .filter_map(|words| text.as_str().find(words).and_then(|at| text.span(at..at + words.len())))
        .collect();
    let quantities = find_quantities(&parsed, &predicates, &MEASURES, &times);
    quantities.iter().map(|(_, quantity)| describe(&text, quantity)).collect()
}

fn describe(text: &Text, quantity: &Quantity) -> String {
    let mut words = format!("{}: ", &text[quantity.span]);
    words += match quantity.hedge {
        Hedge::Exact => "",
        Hedge::About => "about ",
        Hedge::AtLeast => "at least ",
        Hedge::MoreThan => "more than ",
        Hedge::AtMost => "at most ",
        Hedge::FewerThan => "fewer than ",
        Hedge::Nearly => "nearly ",
    };
    words += format!("{:.6}", quantity.value).trim_end_matches('0').trim_end_matches('.');
    if let (Some(low), Some(high)) = (quantity.value_low, quantity.value_high)
        && low < high
    {
        words += &format!("-{high}");
    }
    if let Some(unit) = &quantity.unit {
        words += &format!(" {unit}");
    }
    if let Some(state) = &quantity.state {
        words += &format!(", {state}");
    }
    if let Some(whole) = quantity.part_of {
        words += &format!(", of #{}", whole.index());
    }
    words
}

#[test]
fn digits_and_words_count_the_noun_behind_them() {
    assert_eq!(read("The army lost 1,200 soldiers."), ["1,200 soldiers: 1200 soldier"]);
    assert_eq!(read("Twenty-one villages were flooded."), ["Twenty-one villages: 21 village"]);
    assert_eq!(
        read("Two hundred and fifty thousand people marched."),
        ["Two hundred and fifty thousand people: 250000 person"]
    );
    assert_eq!(read("Half a million people live there."), ["Half a million people: 500000 person"]);
    assert_eq!(read("A dozen protesters shouted."), ["A dozen protesters: 12 protester"]);
}

#[test]
fn people_named_by_their_country_keep_the_capital() {
    assert_eq!(
        read("Nearly 1.9 million Palestinians have been displaced."),
        ["Nearly 1.9 million Palestinians: nearly 1900000 Palestinian, displaced"]
    );
}

#[test]
fn hedges_before_and_after() {
    assert_eq!(read("At least nine people died."), ["At least nine people: at least 9 person, dead"]);
    assert_eq!(read("The army released up to 40 prisoners."), ["up to 40 prisoners: at most 40 prisoner, released"]);
    assert_eq!(read("They saw 300 tents or more."), ["300 tents: 300 tent"]); // wrong: a hedge behind the noun
    assert_eq!(read("Fewer than 20 houses were damaged."), ["Fewer than 20 houses: fewer than 20 house, damaged"]);
}

#[test]
fn vague_numbers_are_left_out() {
    assert_eq!(read("Dozens of people and hundreds of cattle drowned."), [""; 0]);
    assert_eq!(read("Several people were hurt, and thousands fled."), [""; 0]);
}

#[test]
fn ranges_have_both_ends() {
    assert_eq!(read("Between 10 and 15 soldiers were injured."), ["10 and 15 soldiers: about 10-15 soldier, injured"]);
    assert_eq!(read("The blast wounded 30 to 40 workers."), ["30 to 40 workers: about 30-40 worker, injured"]);
}

#[test]
fn money_is_its_code() {
    assert_eq!(read("The fine was $3.5 million."), ["$3.5 million: 3500000 USD"]);
    assert_eq!(read("Donors gave about €2bn."), ["about €2bn: about 2000000000 EUR"]);
    assert_eq!(read("The ransom was 40,000 euros."), ["40,000 euros: 40000 EUR"]);
}

#[test]
fn a_share_is_of_its_whole() {
    assert_eq!(read("He won 52% of the vote."), ["52% of the vote: 0.52 vote"]);
    assert_eq!(read("Two-thirds of the members agreed."), ["Two-thirds of the members: 0.666667 member"]);
    assert_eq!(read("Turnout rose to 61 percent."), ["61 percent: 0.61"]);
}

#[test]
fn measures_have_their_full_name() {
    assert_eq!(read("The village lies 7.5 km from the border."), ["7.5 km: 7.5 kilometer"]);
}

#[test]
fn a_measure_before_a_noun_is_the_unit() {
    assert_eq!(read("They built a 15 meter wall."), ["15 meter: 15 meter"]);
    assert_eq!(read("The park covers 40 square miles."), ["40 square miles: 40 square mile"]);
}

#[test]
fn conjoined_things_share_their_condition() {
    assert_eq!(
        read("The shelling destroyed eight trucks and nine houses."),
        ["eight trucks: 8 truck, destroyed", "nine houses: 9 house, destroyed"]
    );
    assert_eq!(
        read("At least 63 people were taken into custody."),
        ["At least 63 people: at least 63 person, arrested"]
    );
}

#[test]
fn acts_have_no_condition() {
    assert_eq!(read("Two meetings were held."), ["Two meetings: 2 meeting"]);
    assert_eq!(read("Two men were held."), ["Two men: 2 man, held"]);
}

#[test]
fn numbers_of_a_whole_take_its_unit() {
    let text = "Fifty-nine hostages are still held. The army says 35 of them are dead, 22 hostages are alive \
                and the status of two remains unknown.";
    assert_eq!(
        read(text),
        [
            "Fifty-nine hostages: 59 hostage, held",
            "35: 35 hostage, dead, of #0",
            "22 hostages: 22 hostage, alive, of #0",
            "two: 2 hostage, unknown, of #0"
        ]
    );
}

#[test]
fn dead_and_injured_are_no_parts_of_each_other() {
    assert_eq!(
        read("The storm killed 30 people. At least 12 people were injured."),
        ["30 people: 30 person, dead", "At least 12 people: at least 12 person, injured"]
    );
}

#[test]
fn what_is_included_is_a_part() {
    assert_eq!(
        read("Police arrested 14 protesters, including three women."),
        ["14 protesters: 14 protester, arrested", "three women: 3 woman, of #0"]
    );
}

#[test]
fn a_bare_number_with_its_condition_continues_the_count() {
    assert_eq!(
        read("Nine miners were killed and four are missing."),
        ["Nine miners: 9 miner, dead", "four: 4 miner, missing"]
    );
}

#[test]
fn a_number_behind_a_dash_counts_the_noun_before_it() {
    assert_eq!(read("The navy sent more ships -- six on Monday -- to the strait."), ["six: 6 ship"]);
}

#[test]
fn a_negated_predicate_tells_no_condition() {
    assert_eq!(read("The 12 sailors were not injured."), ["12 sailors: 12 sailor"]);
}

#[test]
fn numbers_that_count_nothing_are_none() {
    for quiet in [
        "Flight 370 vanished.",
        "The council passed Resolution 1701.",
        "They won 3-1.",
        "They lost 1 – 2.",
        "It is a 20 minute walk.",
        "He was born in 1982.",
        "An AK-47 lay there.",
        "See page 12.",
        "The 21-year-old singer left.",
        "One of the reasons is money.",
        "The 3rd Brigade moved north.",
        "Ana Kovar, 42, was freed.",
        "She was six when the war began.",
        "The 2014 protests failed.",
    ] {
        assert_eq!(read(quiet), [""; 0], "{quiet}");
    }
}

#[test]
fn numbers_in_times_belong_to_the_times() {
    assert_eq!(
        read_without("On March 5 the 42-day truce ended after two attacks.", &["March 5", "42-day"]),
        ["two attacks: 2 attack"]
    );
}

#[test]
fn no_text_breaks_it() {
    for odd in
        ["", "5", "$", "1,2,3,,", "between 5 and", "a", "-3", "%%%", "½", "1/0", "9999999999999999999999 x", "half a"]
    {
        read(odd);
    }
}
