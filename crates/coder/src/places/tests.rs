use std::sync::LazyLock;

use dateline_knowledge::{Folder, places::Gazetteer};
use dateline_syntax::names::Lists;
use dateline_syntax::{Parsed, analyse};
use dateline_text::{Text, segment};

use super::{Place, resolve_places};

static GAZETTEER: LazyLock<Gazetteer> =
    LazyLock::new(|| Gazetteer::load(&Folder::embedded()).unwrap_or_else(|problems| panic!("{problems}")));

/// The places of `text` in words: "Paris = Paris USA/Texas", with `~` before a name that stands for a government.
fn read(text: &str) -> String {
    let text = Text::new(text);
    let segments = segment(&text);
    let folder = Folder::embedded();
    let files: Vec<_> = folder.below("").collect();
    let lists = Lists::read(&files).expect("the shipped lists have no errors");
    let syntax = analyse(&text, &segments, &lists);
    let places = resolve_places(&Parsed { text: &text, segments: &segments, syntax: &syntax }, &GAZETTEER);
    let described: Vec<_> = places.iter().map(|(_, place)| describe(&text, place)).collect();
    described.join("; ")
}

fn describe(text: &Text, place: &Place) -> String {
    let literal = if place.literal { "" } else { "~" };
    let country = place.country.map_or_else(|| "?".to_owned(), |code| code.to_string());
    let admin1 = place.admin1.as_ref().map_or_else(String::new, |name| format!("/{name}"));
    format!("{literal}{} = {} {country}{admin1} {:?}", &text[place.span], place.name, place.precision)
}

#[test]
fn a_bare_name_is_the_most_likely_place() {
    assert_eq!(read("The talks were held in Paris."), "Paris = Paris FRA Settlement");
}

#[test]
fn a_container_after_the_comma_decides() {
    assert_eq!(
        read("The trial was held in Paris, Texas. She went back to Paris."),
        "Paris = Paris USA/Texas Settlement; Texas = Texas USA/Texas Admin1; Paris = Paris USA/Texas Settlement"
    );
    assert_eq!(
        read("She was born in Athens, Ga., last year."),
        "Athens = Athens USA/Georgia Settlement; Ga. = Georgia USA/Georgia Admin1"
    );
}

#[test]
fn a_container_places_what_the_gazetteer_lacks() {
    assert_eq!(
        read("The fire began in Kranstead, Ohio, on Monday."),
        "Kranstead = Kranstead USA/Ohio Admin1; Ohio = Ohio USA/Ohio Admin1"
    );
}

#[test]
fn the_owner_and_the_kind_decide() {
    assert_eq!(
        read("Shells fell on Syria's Idlib province."),
        "Syria = Syria SYR Country; Idlib = Idlib SYR/Idlib Admin1"
    );
}

#[test]
fn the_other_places_of_the_text_decide() {
    let text = "Protesters marched in Benghazi and Misrata. Others gathered in Tripoli.";
    assert!(read(text).ends_with("Tripoli = Tripoli LBY Settlement"), "{}", read(text));
    let text = "Soldiers left Beirut and Sidon. Others stayed in Tripoli.";
    assert!(read(text).ends_with("Tripoli = Tripoli LBN Settlement"), "{}", read(text));
}

#[test]
fn a_dateline_names_a_place() {
    assert_eq!(
        read("NAIROBI, Kenya (AP) — The court ruled on Friday."),
        "NAIROBI = Nairobi KEN Settlement; Kenya = Kenya KEN Country"
    );
}

#[test]
fn a_government_is_no_literal_place() {
    assert_eq!(read("Moscow said it would respond."), "~Moscow = Moscow RUS Settlement");
    assert_eq!(read("U.S. officials met in Doha."), "~U.S. = United States USA Country; Doha = Doha QAT Settlement");
    assert_eq!(read("The minister accused Ankara of lying."), "~Ankara = Ankara TUR Settlement");
    assert_eq!(read("The talks with Iran failed."), "~Iran = Iran IRN Country");
    assert_eq!(
        read("Aleppo lies in northern Syria."),
        "Aleppo = Aleppo SYR/Aleppo Settlement; Syria = Syria SYR Country"
    );
    assert_eq!(read("Rebels attacked Goma."), "Goma = Goma COD/North Kivu Settlement");
}

#[test]
fn persons_and_bodies_are_no_places() {
    assert_eq!(read("George Washington crossed the river."), "");
    assert_eq!(read("The Bank of England raised rates."), "");
    assert_eq!(read("She studied at the University of Texas."), "");
    assert_eq!(read("The New York Times reported the deal."), "");
    assert_eq!(read("The Turkish army and Iranian officials met."), "");
}

#[test]
fn a_village_that_nobody_knows_is_a_place_without_a_point() {
    assert_eq!(read("Mortars hit the village of Drelova."), "Drelova = Drelova ? Unknown");
}

#[test]
fn acronyms_and_small_words_are_no_places() {
    assert_eq!(read("They told us to come in, OK?"), "");
    assert_eq!(read("The NICE guidance was published."), "");
}

#[test]
fn a_building_is_a_place_only_where_someone_is() {
    assert_eq!(read("The White House declined to comment."), "");
    assert_eq!(
        read("Crowds gathered outside the White House."),
        "the White House = White House USA/District of Columbia Exact"
    );
}

#[test]
fn no_text_breaks_it() {
    for odd in ["", ",", "Paris,", ", Texas", "THE THE THE", "U.S.", "’s", "a\u{301}\u{200b}", "Paris, Paris, Paris"]
    {
        read(odd);
    }
}
