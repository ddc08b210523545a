//! Events told again: in the same text, or as known already.

use super::coded;

/// The words of each event of a type, each with its further mentions.
fn mentions(text: &str, event_type: &str) -> Vec<String> {
    let coded = coded(text);
    let of_type = coded.events.iter().filter(|(_, event)| event.event_type.as_str() == event_type);
    let words = |event: &crate::events::Event| {
        let spans = std::iter::once(event.anchor).chain(event.mentions.iter().copied());
        spans.map(|span| coded.article.text[span].to_owned()).collect::<Vec<_>>().join(" + ")
    };
    of_type.map(|(_, event)| words(event)).collect()
}

#[test]
fn a_definite_noun_alone_under_a_verb_goes_back_to_what_was_told() {
    let opened = "Chad and Niger held talks in Dakar on Monday. A Ghanaian minister opened the meeting in a villa.";
    assert_eq!(mentions(opened, "CONSULT"), ["held talks + opened + meeting"]);
    let another = "Chad and Niger held talks in Dakar on Monday. Ghana and Togo held a second meeting.";
    assert_eq!(mentions(another, "CONSULT").len(), 2);
    let planned = "Drivers blocked a road in Tunis on Monday. Teachers will join the walkout on Friday.";
    assert_eq!(mentions(planned, "PROTEST")[0], "blocked");
}

#[test]
fn an_attack_is_taken_up_by_whom_it_was_on() {
    let text = "Soldiers killed nine rebels near Bor on Monday. Helicopters took part in the raid on a camp of the River Front.";
    assert_eq!(mentions(text, "ASSAULT").len(), 1);
    let others = "Soldiers killed nine farmers near Bor on Monday. Helicopters took part in the raid on Sudan's army.";
    assert_eq!(mentions(others, "ASSAULT").len(), 2);
}

#[test]
fn unnamed_people_go_on_with_the_talks_told_before() {
    let text = "Chad and Niger held talks in Dakar on Monday. Delegates discussed prisoners, a diplomat said.";
    assert_eq!(mentions(text, "CONSULT"), ["held talks + discussed"]);
    let next_day = "Chad and Niger held talks in Dakar on Monday. Delegates discussed prisoners on Wednesday.";
    assert_eq!(mentions(next_day, "CONSULT").len(), 2);
    let others = "Chad and Niger held talks in Dakar on Monday. Ghana's envoys discussed prisoners with Togo.";
    assert_eq!(mentions(others, "CONSULT").len(), 2);
}

#[test]
fn what_others_speak_of_is_kept_without_a_doer_and_known() {
    let coded = coded("The African Union condemned the bombing of the market on Tuesday.");
    let events: Vec<_> =
        coded.events.iter().map(|(_, event)| (event.event_type.as_str(), event.time.is_some(), event.retold)).collect();
    assert_eq!(events, [("ACCUSE", true, false), ("ASSAULT", false, true)]);
}

#[test]
fn the_past_of_the_past_is_known_and_a_dated_deed_is_not() {
    let retold = |text: &str| coded(text).events.iter().map(|(_, event)| event.retold).collect::<Vec<_>>();
    assert_eq!(retold("Soldiers had detained four men."), [true]);
    assert_eq!(retold("Soldiers detained four men."), [false]);
    assert_eq!(retold("Soldiers had detained four men on Monday."), [false]);
    assert_eq!(retold("Chad and Niger will resume the talks."), [false]);
}

#[test]
fn where_people_protest_is_not_where_the_matter_took_place() {
    let coded = coded("Workers protested in Lima on Saturday against the agreement.");
    let agreement = coded.events.iter().find(|(_, event)| event.event_type.as_str() == "AGREE");
    assert!(agreement.is_none_or(|(_, event)| event.place.is_none()), "{agreement:?}");
}
