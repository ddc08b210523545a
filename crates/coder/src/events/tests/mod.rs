//! Sentences with what must be coded of them: `TYPE status actors -> recipients`, each of the expectations among the events.

mod again;

use std::sync::LazyLock;

use dateline_knowledge::ontology::EventType;
use dateline_text::{Article, Published, Text};

use crate::{Coded, Knowledge, code};

static KNOW: LazyLock<Knowledge> = LazyLock::new(Knowledge::embedded);

fn coded(sentence: &str) -> Coded {
    let article = Article {
        text: Text::new(sentence),
        published: Published::parse("2025-03-05"),
        language: Some("en".to_owned()),
        ..Article::default()
    };
    code(article, &KNOW)
}

fn told(coded: &Coded) -> Vec<String> {
    let names = |ids: &[dateline_text::Id<crate::who::Entity>]| {
        ids.iter().map(|&id| coded.entities.all[id].name.as_str()).collect::<Vec<_>>().join(", ")
    };
    let line = |event: &crate::events::Event| {
        format!("{} {} {} -> {}", event.event_type, event.status, names(&event.actors), names(&event.recipients))
    };
    coded.events.iter().map(|(_, event)| line(event)).collect()
}

/// Every line of `expected` is told of the sentence.
fn check(sentence: &str, expected: &[&str]) {
    let told = told(&coded(sentence));
    for line in expected {
        assert!(told.iter().any(|told| told.trim() == *line), "{sentence}\n  wanted {line:?}\n  got {told:#?}");
    }
}

/// No event of `event_type` is told of the sentence.
fn check_not(sentence: &str, event_type: &str) {
    let told = told(&coded(sentence));
    assert!(!told.iter().any(|line| line.starts_with(event_type)), "{sentence}\n  got {told:#?}");
}

#[test]
fn active_passive_and_noun_tell_the_same() {
    check("Norway attacked Iran.", &["ASSAULT happened Norway -> Iran"]);
    check("Iran was attacked by Norway.", &["ASSAULT happened Norway -> Iran"]);
    check("Norway's attack on Iran began on Monday.", &["ASSAULT happened Norway -> Iran"]);
    check("Norway's attack on Iran drew protests.", &["ASSAULT happened Norway -> Iran"]);
    check("Norway, which attacked Iran in May, is at peace.", &["ASSAULT happened Norway -> Iran"]);
}

#[test]
fn the_parties_of_a_meeting_all_act() {
    check("Norway held talks with Iran in Geneva.", &["CONSULT happened Norway, Iran ->"]);
    check("Norway and Iran negotiated.", &["CONSULT happened Norway, Iran ->"]);
}

#[test]
fn plans_threats_and_demands_have_their_status() {
    check("Norway will attack Iran.", &["ASSAULT planned Norway -> Iran"]);
    check("Norway may attack Iran.", &["ASSAULT hypothetical Norway -> Iran"]);
    check(
        "Norway threatened to attack Iran.",
        &["THREATEN happened Norway -> Iran", "ASSAULT threatened Norway -> Iran"],
    );
    check("Norway will attack Iran unless the hostages are freed.", &["ASSAULT threatened Norway -> Iran"]);
    check(
        "Norway demanded that Iran release the hostages.",
        &["REQUEST happened Norway -> Iran", "RETREAT demanded Iran -> hostages"],
    );
}

#[test]
fn a_deed_and_its_harm_are_one_event() {
    check("A Norwegian strike killed ten rebels.", &["ASSAULT happened Norway -> ten rebels"]);
    check(
        "Three soldiers were wounded in the shelling of the base by rebels.",
        &["ASSAULT happened rebels -> Three soldiers"],
    );
    check(
        "At least ten people were killed when Norway bombed the town.",
        &["ASSAULT happened Norway -> At least ten people"],
    );
    let told = told(&coded("A Norwegian strike killed ten rebels."));
    assert_eq!(told.iter().filter(|line| line.starts_with("ASSAULT")).count(), 1, "{told:#?}");
}

#[test]
fn a_deed_told_again_keeps_its_doer() {
    check(
        "Norway conducted fifteen strikes on Monday. Near Kidal, one strike destroyed a depot.",
        &["ASSAULT happened Norway ->"],
    );
    let coded = coded("Norway carried out strikes in May. A strike hit Kidal on Sunday.");
    let events = coded.events.iter().map(|(_, event)| event);
    let sunday: Vec<_> = events.filter(|event| event.sentence.index() == 1).collect();
    assert!(!sunday.is_empty() && sunday.iter().all(|event| event.actors.is_empty()), "{sunday:#?}");
}

#[test]
fn what_is_turned_down_is_somebodys() {
    check("Iran rejected an offer from Norway for direct talks.", &["REJECT happened Iran -> Norway"]);
    check("Iran is investigating war crimes by rebels.", &["ACCUSE ongoing Iran -> rebels"]);
}

#[test]
fn a_condition_contrary_to_fact_tells_what_was() {
    check("Had the talks not been cancelled, Norway would have met Iran.", &["CONSULT hypothetical Norway, Iran ->"]);
    let told = told(&coded("Had the talks not been cancelled, Norway would have met Iran."));
    assert!(told.iter().any(|line| line.starts_with("REJECT happened")), "{told:#?}");
    check("The general of Norway is not known to have attacked Iran.", &["ASSAULT did_not_happen general -> Iran"]);
}

#[test]
fn what_did_not_take_place_is_told_so() {
    check("Norway did not attack Iran.", &["ASSAULT did_not_happen Norway -> Iran"]);
    check("Norway failed to attack Iran.", &["ASSAULT did_not_happen Norway -> Iran"]);
    check("Norway denied attacking Iran.", &["ASSAULT denied Norway -> Iran"]);
    check("Norway denied that it had attacked Iran.", &["ASSAULT denied Norway -> Iran"]);
}

#[test]
fn a_trip_called_off_is_cancelled_and_the_calling_off_happened() {
    let coded = coded("The Norwegian prime minister cancelled a visit to Iran.");
    let told = told(&coded);
    assert!(told.iter().any(|line| line.starts_with("REJECT happened")), "{told:#?}");
    assert!(told.iter().any(|line| line.starts_with("CONSULT cancelled")), "{told:#?}");
}

#[test]
fn a_trip_planned_and_then_called_off_is_one_cancelled_event() {
    let coded = coded("The envoy had planned a visit to Iran. On Monday he cancelled the visit.");
    let visits: Vec<_> = told(&coded).into_iter().filter(|line| line.starts_with("CONSULT")).collect();
    assert_eq!(visits.len(), 1, "{visits:#?}");
    assert!(visits[0].starts_with("CONSULT cancelled"), "{visits:#?}");
}

#[test]
fn every_event_lies_in_its_text_and_names_its_rule() {
    let coded = coded("Police in Oslo detained twelve protesters on Monday, the ministry said.");
    assert!(!coded.events.is_empty());
    for (_, event) in coded.events.iter() {
        assert!(!coded.article.text[event.anchor].is_empty());
        assert!(event.because.rule.contains(".lex:"));
        assert!(event.because.roles.iter().all(|(_, _, span, _)| !coded.article.text[*span].is_empty()));
    }
}

#[test]
fn who_says_so_is_linked_and_the_time_is_the_events_own() {
    let coded = coded("Police detained twelve protesters on Monday, the ministry said.");
    let arrest = coded.events.iter().map(|(_, event)| event).find(|event| event.event_type.as_str() == "COERCE");
    let arrest = arrest.expect("an arrest is coded");
    let said = &coded.attributions[arrest.attribution.expect("somebody says so")];
    assert_eq!(&coded.article.text[said.source[0]], "the ministry");
    assert_eq!(arrest.days.from.map(|day| day.to_string()).as_deref(), Some("2025-03-03"));
}

#[test]
fn sport_weather_and_business_are_left_alone() {
    check_not("Norway beat Iran 3-1 in the final.", "ASSAULT");
    check_not("The storm hit the coast on Monday.", "ASSAULT");
    check_not("Shares in Oslo rallied on Friday.", "PROTEST");
}

/// The contexts of the first event of the text, each with its words in the sentence and in the paragraph.
fn contexts(text: &str) -> Vec<(String, Vec<String>, Vec<String>)> {
    let coded = coded(text);
    let words = |spans: &[dateline_text::Span]| spans.iter().map(|&span| coded.article.text[span].to_owned()).collect();
    let Some((_, first)) = coded.events.iter().next() else { return Vec::new() };
    let told: Vec<_> = first.because.contexts.iter().map(|because| because.context.as_str()).collect();
    assert_eq!(told, first.contexts);
    let told = first.because.contexts.iter();
    told.map(|because| (because.context.clone(), words(&because.sentence), words(&because.paragraph))).collect()
}

fn names_of_contexts(text: &str) -> Vec<String> {
    contexts(text).into_iter().map(|(name, _, _)| name).collect()
}

#[test]
fn a_word_that_tells_by_itself_makes_a_context() {
    let found = contexts("Norway attacked Iran with ransomware.");
    assert_eq!(found, [("cyber".to_owned(), vec!["ransomware".to_owned()], vec![])]);
}

#[test]
fn a_president_alone_makes_no_executive_event() {
    assert_eq!(names_of_contexts("The president of Norway criticized the president of Iran."), [""; 0]);
}

#[test]
fn a_pronoun_is_no_health_organization() {
    assert_eq!(names_of_contexts("Norway attacked Iran, who attacked Peru, whose coal is mine."), [""; 0]);
}

#[test]
fn the_paragraph_speaks_for_the_event_and_the_next_page_does_not() {
    let event = "Norway criticized Peru.";
    let courts = "The verdict of the court was long. The defendant and the lawyer left. A tribunal sat.";
    let near = contexts(&format!("{event} {courts}"));
    let (name, own, paragraph) = near.first().expect("the paragraph speaks of law");
    assert_eq!((name.as_str(), own.len()), ("legal", 0));
    assert!(paragraph.contains(&"verdict".to_owned()) && paragraph.len() <= 4, "{paragraph:?}");
    let filler = "It rained. The sun came out. It rained again.";
    assert_eq!(names_of_contexts(&format!("{event} {filler}\n\n{filler}\n\n{courts}")), [""; 0]);
}

#[test]
fn a_short_paragraph_counts_with_its_neighbours() {
    let courts = "The verdict of the court was long. The defendant and the lawyer left. A tribunal sat.";
    assert_eq!(names_of_contexts(&format!("Norway criticized Peru.\n\n{courts}")), ["legal"]);
}

#[test]
fn a_theme_of_the_document_adds_to_a_word_nearby() {
    let event = "Norway criticized Peru over a court.";
    let filler = "It rained. The sun came out. It rained again.";
    let theme = "The court sat. It rained. The court rose. It rained. The court slept. It rained.";
    assert_eq!(names_of_contexts(&format!("{event} {filler}\n\n{filler}")), [""; 0]);
    let coded = coded(&format!("{event} {filler}\n\n{theme}"));
    let (_, first) = coded.events.iter().next().expect("criticism is an event");
    assert_eq!(first.contexts, ["legal"]);
    assert!(first.because.contexts[0].theme.is_some());
}

#[test]
fn a_cue_inside_a_longer_one_does_not_count_twice() {
    let found = contexts("Norway attacked Iran with a nerve agent and a chemical weapon.");
    assert_eq!(found, [("cbrn".to_owned(), vec!["nerve agent".to_owned(), "chemical weapon".to_owned()], vec![])]);
}

#[test]
fn a_strike_is_not_the_one_told_before() {
    let told =
        told(&coded("The Norwegian air strike on Kidal killed ten rebels. A strike killed two soldiers in Gao."));
    assert_eq!(told.iter().filter(|line| line.starts_with("ASSAULT")).count(), 2, "{told:#?}");
}

#[test]
fn what_the_text_dates_apart_is_two_events() {
    let told = told(&coded("Norway and Iran met on Sunday. Norway and Iran met on Tuesday."));
    assert_eq!(told.iter().filter(|line| line.starts_with("CONSULT")).count(), 2, "{told:#?}");
}

#[test]
fn all_to_whom_something_is_given_receive_it() {
    check("Norway sent aid to Mali and Chad.", &["AID happened Norway -> Mali, Chad"]);
}

#[test]
fn an_offer_turned_down_was_made_and_a_refusal_leaves_the_thing_undone() {
    check(
        "Iran rejected an offer from Norway to hold direct talks.",
        &["REJECT happened Iran -> Norway", "AGREE happened Norway -> Iran"],
    );
    check("Norway refused to meet Iran.", &["CONSULT did_not_happen Norway, Iran ->"]);
}

#[test]
fn two_words_of_one_clause_for_one_event_make_one() {
    let count = |sentence: &str, event_type: &str| {
        let told = told(&coded(sentence));
        assert_eq!(told.iter().filter(|line| line.starts_with(event_type)).count(), 1, "{sentence} {told:#?}");
    };
    count("Norway met Iran and held talks.", "CONSULT");
    count("Norway insisted on its demand that Iran withdraw.", "REQUEST");
    check("Rebels killed ten soldiers and wounded a teacher.", &["ASSAULT happened Rebels -> ten soldiers, teacher"]);
    let apart = told(&coded("Norway attacked Iran and Iran attacked Norway."));
    assert_eq!(apart.iter().filter(|line| line.starts_with("ASSAULT")).count(), 2, "{apart:#?}");
}

#[test]
fn what_is_ended_went_on_until_then() {
    check("Norway demanded that the rebels end the shelling of Kidal.", &["ASSAULT ongoing rebels -> Kidal"]);
    check("Norway ended talks with Iran.", &["CONSULT happened Norway, Iran ->"]);
    check("Norway has stopped deliveries of aid to Mali.", &["AID did_not_happen Norway -> Mali"]);
}

#[test]
fn what_a_denied_claim_says_is_denied() {
    check("Norway dismissed reports that it had bombed Iran.", &["ASSAULT denied Norway -> Iran"]);
    check("Claims that Norway bombed Iran are false, the minister said.", &["ASSAULT denied Norway -> Iran"]);
    check("Reports that Norway had bombed Iran proved false.", &["ASSAULT did_not_happen Norway -> Iran"]);
}

#[test]
fn a_harm_to_whoever_does_something_is_a_threat() {
    let told = told(&coded("Any soldier who enters the harbour will be shot, the rebels said."));
    assert!(told.iter().any(|line| line.starts_with("ASSAULT threatened")), "{told:#?}");
    check("Rebels vowed to attack the army should the vote go ahead.", &["ASSAULT threatened Rebels -> army"]);
}

#[test]
fn what_had_been_due_was_called_off() {
    check(
        "Norway's envoy had been due to meet Iran's envoy on Monday.",
        &["CONSULT cancelled Norway's envoy, Iran's envoy ->"],
    );
}

#[test]
fn a_question_why_leaves_the_deed_as_it_was() {
    check("Why did Norway attack Iran?", &["ASSAULT happened Norway -> Iran"]);
    check("Did Norway attack Iran?", &["ASSAULT hypothetical Norway -> Iran"]);
}

#[test]
fn the_chance_that_the_text_puts_on_an_event_is_kept() {
    let likelihood = |sentence: &str| {
        let coded = coded(sentence);
        let (_, event) = coded.events.iter().next().expect("each sentence tells an event");
        (
            event.likelihood.map(dateline_knowledge::status::Likelihood::as_str),
            event.because.likelihood_words.map(|words| coded.article.text[words].to_owned()),
        )
    };
    let told = |band: &'static str, words: &str| (Some(band), Some(words.to_owned()));
    assert_eq!(likelihood("Norway is likely to attack Iran."), told("likely", "likely"));
    assert_eq!(likelihood("Norway will almost certainly attack Iran."), told("almost certain", "almost certainly"));
    assert_eq!(likelihood("Norway is very unlikely to attack Iran."), told("very unlikely", "very unlikely"));
    assert_eq!(likelihood("Norway is not likely to attack Iran."), told("unlikely", "not likely"));
    assert_eq!(likelihood("Norway will attack Iran."), (None, None));
}

#[test]
fn the_clause_that_appoints_a_meeting_tells_when_and_where() {
    let coded = coded("Talks between Norway and Iran that were planned for Sunday in Oslo were cancelled.");
    let events = coded.events.iter().map(|(_, event)| event);
    let talks =
        events.into_iter().find(|event| event.event_type.as_str() == "CONSULT").expect("the talks are an event");
    let time = talks.time.map(|id| &coded.article.text[coded.times[id].span]);
    let place = talks.place.map(|id| coded.places[id].name.as_str());
    assert_eq!((time, place, talks.status.as_str()), (Some("Sunday"), Some("Oslo"), "cancelled"));
}

#[test]
fn what_is_asked_or_refused_gives_the_mode() {
    let modes = |sentence: &str, event_type: &str| {
        let coded = coded(sentence);
        let found = coded.events.iter().find(|(_, event)| event.event_type.as_str() == event_type);
        found.map(|(_, event)| event.modes.clone()).unwrap_or_else(|| panic!("no {event_type} in {sentence}"))
    };
    assert_eq!(modes("Norway asked Iran to withdraw its troops.", "REQUEST"), ["yield"]);
    assert_eq!(modes("Norway threatened to bomb the port.", "THREATEN"), ["violence"]);
    assert_eq!(modes("Norway threatened to arrest the leaders.", "THREATEN"), ["arrest"]);
}

#[test]
fn a_parliament_or_police_acts_on_people_of_its_country() {
    let coded = coded("Cuba freed seven dissidents on Monday.");
    let dissidents = coded.entities.all.iter().find(|(_, entity)| entity.name.ends_with("dissidents"));
    let code = dissidents.and_then(|(_, entity)| entity.code).map(|code| code.to_string());
    assert_eq!(code.as_deref(), Some("CUB"));
}

/// Whether the first event of the type is told as background.
fn is_background(sentence: &str, event_type: &str) -> bool {
    let coded = coded(sentence);
    let found = coded.events.iter().find(|(_, event)| event.event_type.as_str() == event_type);
    found.map(|(_, event)| event.background).unwrap_or_else(|| panic!("no {event_type} in {sentence}"))
}

#[test]
fn history_is_background_and_what_follows_it_is_not() {
    assert!(is_background("Norway's minister recalled the 2012 attacks on the embassy.", "ASSAULT"));
    assert!(is_background("Germany attacked Norway in World War II.", "ASSAULT"));
    assert!(is_background("Previous attacks on the convoy killed six soldiers of Norway.", "ASSAULT"));
    assert!(!is_background("Norway arrested two men after the 9/11 attacks.", "COERCE"));
    assert!(!is_background("Rebels attacked a convoy in Norway on Monday.", "ASSAULT"));
}

#[test]
fn who_only_tells_of_an_event_takes_no_part_in_it() {
    check("Hamas said three soldiers were killed on Monday.", &["ASSAULT happened  -> three soldiers"]);
    check("The minister said he would meet the rebels.", &["CONSULT planned minister, rebels ->"]);
}

#[test]
fn two_acts_of_one_sentence_are_two_events() {
    let told = told(&coded("Police searched houses in Brno and detained four men."));
    assert_eq!(told.iter().filter(|line| line.starts_with("COERCE happened Police")).count(), 2, "{told:#?}");
}

#[test]
fn a_verb_in_an_infinitive_tells_what_is_refused() {
    let coded = coded("Peru declined to extradite the two bankers.");
    let refusal = coded.events.iter().find(|(_, event)| event.event_type == EventType::Reject).expect("a refusal");
    assert_eq!(refusal.1.modes, ["assist"]);
}

#[test]
fn an_event_inside_another_is_less_sure() {
    let coded = coded("Chile turned down a request by Peru for talks.");
    for (_, event) in coded.events.iter().filter(|(_, event)| event.event_type == EventType::Request) {
        let chance = f64::from(event.because.judged.as_ref().expect("the reader judged").chance);
        assert!(event.confidence < 0.10 + 0.87 * chance - 0.01, "{}", event.confidence);
    }
    assert!(coded.events.iter().any(|(_, event)| event.event_type == EventType::Request));
}

#[test]
fn what_burns_by_itself_is_no_event() {
    check_not("The warehouse burned on Monday.", "ASSAULT");
    check("Rebels burned the village.", &["ASSAULT happened Rebels ->"]);
}
