//! Sentences with marked mentions: `[a words]`. Mentions with one letter mean one entity, with two letters two.

use std::sync::LazyLock;

use dateline_knowledge::Folder;
use dateline_text::{Segments, Text, segment};

use super::*;
use crate::Knowledge;

static KNOW: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::load(&Folder::embedded()).unwrap_or_else(|problems| panic!("{problems}")));

struct Read {
    entities: Entities,
    marked: Vec<(char, String, Option<Id<Entity>>)>,
}

/// Reads a marked text; `2025-03-05 | …` gives it a publication day.
fn read(marked: &str) -> Read {
    let (published, marked) = match marked.split_once(" | ") {
        Some((day, text)) => (Some(day.parse().expect("a day")), text),
        None => (None, marked),
    };
    let (mut raw, mut marks) = (String::new(), Vec::new());
    for part in marked.split_inclusive(['[', ']']) {
        let words = part.trim_end_matches(['[', ']']);
        if part.ends_with(']') {
            let (letter, words) = words.split_once(' ').expect("a letter and words");
            marks.push((letter.chars().next().expect("a letter"), raw.len()..raw.len() + words.len()));
            raw.push_str(words);
        } else {
            raw.push_str(words);
        }
    }
    let text = Text::new(raw);
    let segments = segment(&text);
    let entities = entities_of(&text, &segments, published);
    let find = |range: std::ops::Range<usize>| {
        let inside = |mention: &&Mention| range.start <= mention.span.start() && mention.span.end() <= range.end;
        let found = entities.all.iter().filter_map(|(id, entity)| {
            Some((entity.mentions.iter().filter(inside).map(|mention| mention.span.len()).max()?, id))
        });
        found.max_by_key(|&(length, id)| (length, std::cmp::Reverse(id))).map(|(_, id)| id)
    };
    let marked = marks
        .into_iter()
        .map(|(letter, range)| (letter, text.as_str()[range.clone()].to_owned(), find(range)))
        .collect();
    Read { entities, marked }
}

fn entities_of(text: &Text, segments: &Segments, published: Option<Date>) -> Entities {
    let syntax = crate::syntax(text, segments, &KNOW);
    let parsed = Parsed { text, segments, syntax: &syntax };
    let places = crate::places::resolve_places(&parsed, &KNOW.gazetteer);
    let times = crate::when::resolve_times(&parsed, &KNOW.calendar, published);
    find_entities(&parsed, &KNOW.actors, &places, &times, published)
}

/// Equal letters must be one entity, different letters different ones.
fn same(marked: &str) {
    let read = read(marked);
    for (letter, words, id) in &read.marked {
        assert!(id.is_some(), "nobody: {words:?} in {marked}");
        for (other, other_words, other_id) in &read.marked {
            assert_eq!(letter == other, id == other_id, "{words:?} and {other_words:?} in {marked}");
        }
    }
}

/// The marked mention is of an entity that is told so: `kind name code/sector, office`.
fn is(marked: &str, expected: &str) {
    let read = read(marked);
    let id = read.marked[0].2.unwrap_or_else(|| panic!("nobody: {marked}"));
    let entity = &read.entities.all[id];
    let code = entity.code.map_or("-".to_owned(), |code| code.to_string());
    let sector = entity.sector.map_or("-".to_owned(), |sector| sector.to_string());
    let office = entity.office.as_ref().map(|office| format!(", {office}")).unwrap_or_default();
    let told = format!("{:?} {} {code}/{sector}{office}", entity.kind, entity.name).to_lowercase();
    assert_eq!(told, expected.to_lowercase(), "{marked}");
}

/// Nobody is meant by the marked words.
fn nobody(marked: &str) {
    let read = read(marked);
    for (_, words, id) in read.marked {
        assert!(id.is_none(), "{words:?} is {:?} in {marked}", id.map(|id| &read.entities.all[id]));
    }
}

#[test]
fn a_title_before_a_name_gives_country_sector_and_office() {
    is("[a Slovenian Foreign Minister Ana Kovar] met reporters.", "person Ana Kovar SVN/GOV, Foreign Minister");
    is(
        "She was met by [a Norwegian Defense Ministry spokesman Lars Hoem].",
        "person Lars Hoem NOR/GOV, Defense Ministry spokesman",
    );
}

#[test]
fn a_courtesy_title_gives_no_office() {
    is("[a Mr. Hoem] said he would leave.", "person Hoem -/-");
}

#[test]
fn an_apposition_describes_the_name_before_it() {
    is(
        "[a Ana Kovar], the Slovenian foreign minister, resigned on Monday.",
        "person Ana Kovar SVN/GOV, foreign minister",
    );
    same("[a Ana Kovar], [a the Slovenian foreign minister], resigned on Monday.");
    same("[a The Slovenian foreign minister], [a Ana Kovar], resigned on Monday.");
}

#[test]
fn what_is_said_of_a_name_describes_it() {
    is("[a Lars Hoem] is the Norwegian foreign minister.", "person Lars Hoem NOR/GOV, foreign minister");
    is("[a Lars Hoem] is not the Norwegian foreign minister.", "person Lars Hoem -/-");
}

#[test]
fn the_day_decides_who_holds_an_office() {
    is("2025-03-05 | [a President Trump] spoke to the press.", "person Donald Trump USA/GOV, President");
    is("2018-03-05 | The speech was given by [a Angela Merkel].", "person Angela Merkel DEU/GOV, Chancellor");
    same("2024-06-05 | [a The French president] left Paris. [a Emmanuel Macron] will return on Friday.");
}

#[test]
fn who_left_office_is_of_the_elite() {
    is("2025-03-05 | The policy differed from that of [a Joe Biden].", "person Joe Biden USA/ELI, former President");
    is("[a Former Norwegian minister Lars Hoem] criticized the deal.", "person Lars Hoem NOR/ELI, Former minister");
}

#[test]
fn officials_belong_to_the_country_or_body_before_them() {
    is("[a Israeli officials] rejected the plan.", "group Israeli officials ISR/GOV");
    is("Talks between [a Hamas officials] and Egypt failed.", "group Hamas officials PSE/REB");
    is("[a Two Kenyan soldiers] were wounded.", "group Two Kenyan soldiers KEN/MIL");
}

#[test]
fn a_stated_number_is_the_size_of_the_group() {
    let read = read("[a Two Kenyan soldiers] were wounded.");
    let id = read.marked[0].2.expect("the soldiers are found");
    assert_eq!(read.entities.all[id].group_size, Some(2));
}

#[test]
fn a_body_is_composed_of_country_and_noun() {
    is("[a The Ghanaian Foreign Ministry] condemned the attack.", "organization Ghanaian Foreign Ministry GHA/GOV");
    same("[a The Ghanaian Foreign Ministry] condemned the attack. [a The ministry] said the border would stay closed.");
    is("The bill was passed by [a the parliament of Ghana].", "organization parliament GHA/LEG");
}

#[test]
fn a_demonym_is_the_state_where_it_modifies_and_people_where_it_stands_alone() {
    same("The [a Kenyan] attack failed, and [a Kenya] withdrew its troops.");
    is("Thousands of [a Kenyans] marched in Nairobi.", "group Kenyans KEN/CVL");
}

#[test]
fn a_capital_is_the_government_where_it_acts() {
    is("[a Oslo] accused its neighbours of spying.", "state Oslo NOR/GOV");
    nobody("The talks were held in [a Oslo] on Monday.");
}

#[test]
fn the_last_name_alone_means_the_person() {
    same("[a Ana Kovar] met [b Lars Hoem] on Monday. [a Kovar] said the talks went well.");
    same("[a Rosa Medina Flores] met [b Lars Hoem] on Monday. [a Medina] said the talks went well.");
}

#[test]
fn initials_mean_the_body() {
    same("[a The West African Health Union] (WAHU) opened a clinic. [a The WAHU] has 15 members.");
}

#[test]
fn pronouns_go_back_to_somebody_of_their_kind() {
    same("[a Ana Kovar] met farmers on Monday. [a She] promised them new roads.");
    same("[a The rebels] attacked the town. [a They] burned several houses.");
    same("[a Norway] recalled [a its] ambassador.");
}

#[test]
fn an_object_is_not_the_subject_of_its_verb() {
    same("[a Ana Kovar] spoke first. [b Lars Hoem] thanked [a her].");
}

#[test]
fn over_a_governed_verb_an_object_is_not_the_subject_either() {
    same("[a Lars Hoem] spoke first. [b Otto Brandt] wanted to thank [a him].");
    same("[a Lars Hoem] asked Ana Kovar to call [a him].");
}

#[test]
fn a_reflexive_takes_up_its_subject() {
    same("[a Otto Brandt] met Lars Hoem. Later [b Hoem] defended [b himself].");
}

#[test]
fn who_says_it_is_meant_in_what_is_said() {
    same("[b Otto Brandt] met [a Lars Hoem] in Oslo. Later [a Hoem] said [a he] would resign.");
    same("The report came from [a the Norwegian Defense Ministry], which said that [a it] had counted the shells.");
}

#[test]
fn a_clause_about_people_is_not_of_their_doing() {
    same("[a Norway and Kenya] imposed sanctions on ten judges whom [a they] blame for the arrests.");
}

#[test]
fn several_in_a_row_are_taken_up_by_they() {
    same("[a Ana Kovar and Lars Hoem] left the hall. [a They] went to Oslo.");
    is("[a Ana Kovar and Lars Hoem] left the hall. They went to Oslo.", "group Ana Kovar and Lars Hoem -/-");
}

#[test]
fn several_whom_nothing_takes_up_stay_apart() {
    let read = read("Ana Kovar and Lars Hoem left the hall.");
    assert!(read.entities.all.iter().all(|(_, entity)| entity.kind == EntityKind::Person));
}

#[test]
fn a_family_is_called_by_its_name() {
    same("Peter Kovar lives in Kranj. [a The Kovars] fled in May, and [a they] have not come back.");
}

#[test]
fn a_pronoun_in_front_can_mean_the_subject_behind_it() {
    same("Before leaving [a his] office, [a Lars Hoem] thanked the guards.");
    same("Speaking to [a her] supporters, [a Ana Kovar] promised new roads.");
}

#[test]
fn it_goes_on_with_the_subject_of_the_sentence_before() {
    same("[a Norway] held talks with the rebels. [a It] put the envoy on [a its] list.");
}

#[test]
fn what_it_pledged_is_not_it() {
    same("The deputies say that [a Canberra] withdrew the aid [a it] had pledged to farmers.");
    same("[a Oslo] is believed to have warned Kenya, which [a it] accuses of spying.");
}

#[test]
fn an_idle_it_is_no_state() {
    nobody("Kenya won the match. The game was even until [a it] ended.");
}

#[test]
fn a_thing_is_rather_used_than_a_body() {
    nobody("The ministry sent the form in May. Few farmers have filled [a it] in.");
}

#[test]
fn it_that_speaks_is_the_body() {
    same("[a The Norwegian Defense Ministry] published the report on Friday. [a It] did not say who had written it.");
    same("The planes were grounded by [a the Norwegian air force]. [a Its] pilots protested.");
}

#[test]
fn a_known_word_in_another_name_is_another_body() {
    same("The seat went to [a the Neo Democrats]. [b The Democrats] won in Ohio.");
}

#[test]
fn joined_names_are_one() {
    is("[a Kim Mo-jung] was arrested on Monday.", "person Kim Mo-jung -/-");
}

#[test]
fn who_belongs_to_the_speaker_is_not_the_speaker() {
    same("I was told that [b my mother] had met [a Ana Kovar]. [b She] was tired.");
}

#[test]
fn a_state_speaks_in_its_statement() {
    let read = read("[a We] condemn the attack on the market. [b Norway] stands with the victims.");
    let at = |index: usize| read.marked[index].2;
    assert!(at(0).is_some() && at(0) == at(1));
}

#[test]
fn we_of_a_person_is_a_side_but_no_mention() {
    let read = read("\"[a We] want peace,\" Slovenian Foreign Minister [b Ana Kovar] told reporters.");
    assert_eq!(read.marked[0].2, None);
    let we = read.entities.at.iter().find(|&(token, _)| token.index() == 1);
    let side = we.and_then(|(_, &at)| at).map(|id| read.entities.all[id].name.clone());
    assert_eq!(side.as_deref(), Some("Slovenia"));
}

#[test]
fn an_amount_names_no_country() {
    nobody("The road cost [a NZ]$ 20 million.");
}

fn repeated_words(raw: &str) -> Vec<Vec<String>> {
    let text = Text::new(raw);
    let segments = segment(&text);
    let syntax = crate::syntax(&text, &segments, &KNOW);
    let parsed = Parsed { text: &text, segments: &segments, syntax: &syntax };
    let entities = entities_of(&text, &segments, None);
    let word = |head: &Tok| parsed.form(*head).to_owned();
    repeated(&parsed, &entities).iter().map(|chain| chain.iter().map(word).collect()).collect()
}

#[test]
fn a_thing_is_taken_up_by_its_noun() {
    let bridge = vec![vec!["bridge".to_owned(), "bridge".to_owned()]];
    assert_eq!(repeated_words("A new bridge was opened in May. The bridge cost a lot."), bridge);
    assert_eq!(repeated_words("The old bridge fell. This bridge had been built of wood."), bridge);
}

#[test]
fn a_thing_with_other_details_is_another() {
    assert_eq!(repeated_words("The old bridge fell. The new bridge stands."), Vec::<Vec<String>>::new());
    assert_eq!(repeated_words("The bridge fell. A bridge is being built."), Vec::<Vec<String>>::new());
}

#[test]
fn a_given_name_tells_the_pronoun() {
    same("[a Ana Kovar] met [b Peter Hoem] on Monday. [b He] had asked for help.");
}

#[test]
fn a_speaker_is_not_meant_by_he() {
    same("[a Lars Hoem] met [b Otto Brandt]. \"[b He] was late,\" said [a Hoem].");
}

#[test]
fn the_speaker_is_meant_by_i_and_his_body_by_we() {
    same("\"[a I] will not resign,\" [a Lars Hoem] told reporters.");
    same("\"[a Our] troops did not fire,\" said Lars Hoem, a spokesman for [a the Kenyan army].");
}

#[test]
fn an_empty_it_is_nobody() {
    nobody("[a It] is clear that the talks failed.");
}

#[test]
fn a_general_word_takes_up_the_body_named_last() {
    same("[a Hamas] rejected the offer. [a The group] demanded more time.");
}

#[test]
fn one_is_one_of_the_group() {
    is("Kenyan opposition leaders fled. One of them, [a Lars Hoem], went to Oslo.", "person Lars Hoem KEN/OPP");
}

#[test]
fn a_word_ends_where_the_text_ends_it() {
    is("Full approval from [a Israel] is needed.", "state Israel ISR/-");
}

#[test]
fn every_tree_is_read() {
    for raw in [
        "",
        ".",
        "the the the",
        "of of of Iran's 's 's",
        "\"\"“I we they",
        "President",
        "- - -Iran-Iran- President, the the",
    ] {
        let text = Text::new(raw);
        let segments = segment(&text);
        let entities = entities_of(&text, &segments, None);
        assert_eq!(entities.at.len(), segments.tokens.len());
    }
}

#[test]
fn a_blank_line_in_front_changes_nothing_but_places() {
    let told = |raw: &str| -> Vec<(String, usize)> {
        let text = Text::new(raw);
        let segments = segment(&text);
        entities_of(&text, &segments, None)
            .all
            .iter()
            .map(|(_, entity)| (entity.name.clone(), entity.mentions.len()))
            .collect()
    };
    let raw = "Kenyan troops entered Somalia. They were led by General Lars Hoem, who said his men were ready.";
    assert_eq!(told(raw), told(&format!("\n{raw}")));
}

#[test]
fn a_word_for_the_body_stands_before_its_name() {
    same("[a The human rights group] [a Amnesty International] demanded an inquiry.");
    is("The rebel group [a Northern Dawn] attacked the town.", "organization Northern Dawn -/REB");
}

#[test]
fn a_noun_that_two_countries_share_is_of_each() {
    let read = read("[a Eritrean and Ethiopian envoys] met in Algiers.");
    let whole = read.entities.all.iter().map(|(_, entity)| entity).find(|entity| !entity.members.is_empty());
    let whole = whole.expect("the envoys of both");
    let members: Vec<_> = whole.members.iter().map(|&id| &read.entities.all[id]).collect();
    let told: Vec<_> = members.iter().map(|of| (of.name.as_str(), of.code.map(|code| code.to_string()))).collect();
    assert_eq!(told, [("Eritrean envoys", Some("ERI".to_owned())), ("Ethiopian envoys", Some("ETH".to_owned()))]);
    assert_eq!(whole.code, None);
}

#[test]
fn several_in_a_row_have_their_members() {
    let read = read("Norway and Kenya met. [a They] signed a treaty.");
    let both = &read.entities.all[read.marked[0].2.expect("both")];
    let names: Vec<_> = both.members.iter().map(|&id| read.entities.all[id].name.as_str()).collect();
    assert_eq!(names, ["Norway", "Kenya"]);
}

#[test]
fn a_day_behind_a_name_is_no_part_of_it() {
    is("[a Norwegian minister Ana Kovar Wednesday] rejected the offer.", "person Ana Kovar NOR/GOV, minister");
}

#[test]
fn a_date_is_no_body_of_that_name() {
    nobody("The opposition won the [a November 17] elections in Serbia.");
}

#[test]
fn a_deputy_minister_is_a_person() {
    is("[a Peru's Vice Foreign Minister] visited Oslo.", "person Peru's Vice Foreign Minister PER/GOV");
}

#[test]
fn the_office_tells_who_a_misspelt_name_is() {
    is("1985-05-05 | [a President Francois Mitterand] spoke in Lyon.", "person Francois Mitterrand FRA/GOV, President");
    is("1985-05-05 | [a Francois Mitterand] spoke in Lyon.", "person Francois Mitterand -/-");
}

#[test]
fn captors_are_not_of_their_captives_country() {
    is("Two Italian priests were freed by [a their captors].", "group their captors -/UAF");
}

#[test]
fn where_they_are_tells_whose_they_are() {
    is("[a Police in Kenya's second city] arrested a thief.", "group Police KEN/COP");
    is("[a Rebels in the Chadian town of Bol] fled.", "group Rebels TCD/REB");
}

#[test]
fn a_name_that_begins_small_is_found() {
    is(
        "2015-05-05 | It was claimed by [a al-Quds Brigades] on Monday.",
        "organization Palestinian Islamic Jihad PSE/REB",
    );
}

#[test]
fn a_known_ministry_is_taken_up_by_its_noun() {
    same("[a Armenia's Defense Ministry] accused Azerbaijan. Two soldiers were hurt, [a the ministry] said.");
}

#[test]
fn nobody_is_meant_by_no_group() {
    nobody("[a No group] claimed the attack.");
    is("[a No rebels] were killed in the raid.", "group rebels -/REB");
}

#[test]
fn a_body_is_taken_up_by_the_last_word_of_its_name() {
    same("[a The Northern Dawn Front] abducted a nurse. [a The Front] holds two more, police said.");
}

#[test]
fn who_goes_to_a_town_is_not_of_it() {
    is("Kenya's foreign minister said that [a no delegate] would fly to Oslo.", "person delegate KEN/GOV");
    is("[a Prime Minister Ana Kovar] left for Doha on Friday.", "person Ana Kovar -/GOV, Prime Minister");
}

#[test]
fn the_opposition_is_told_by_its_adjective() {
    is("Turkey banned [a the opposition Dawn Party] on Monday.", "organization Dawn Party -/OPP");
}

#[test]
fn helpers_from_a_body_are_that_bodys() {
    is("[a Volunteers from Doctors Without Borders] left Haiti.", "group Volunteers NGO/MED");
}

#[test]
fn who_is_taken_for_granted_is_of_the_only_country() {
    is("Fiji's mayors met [a the military commander] on Monday.", "person military commander FJI/MIL");
    is("Fiji's mayors met [a a military commander] on Monday.", "person military commander -/MIL");
}
