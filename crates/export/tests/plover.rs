//! The ontology's tables against a summary of PLOVER's manual, copied here by hand: what is written in `data/` must say the
//! same as what was read in the manual.

use dateline_knowledge::Folder;
use dateline_knowledge::ontology::{EventType, Ontology, Status};

/// Type, quad class, score, whether a recipient is required, CAMEO roots.
const TYPES: &[(&str, u8, f64, bool, &str)] = &[
    ("AGREE", 1, 2.5, false, "03"),
    ("CONSULT", 1, 2.5, false, "04"),
    ("SUPPORT", 1, 5.0, false, "05"),
    ("CONCEDE", 1, 4.5, false, "08"),
    ("COOPERATE", 2, 9.5, true, "06"),
    ("AID", 2, 10.0, true, "07"),
    ("RETREAT", 2, 6.5, false, "08"),
    ("REQUEST", 3, 0.0, false, "10"),
    ("ACCUSE", 3, -3.0, false, "09 11"),
    ("REJECT", 3, -2.0, false, "12"),
    ("THREATEN", 3, -3.5, false, "13"),
    ("PROTEST", 4, -5.0, false, "14"),
    ("SANCTION", 4, -6.0, true, "16"),
    ("MOBILIZE", 4, -5.5, false, "15"),
    ("COERCE", 4, -7.0, false, "17"),
    ("ASSAULT", 4, -9.0, false, "18 19 20"),
];

/// Modes of each type with their scores.
const MODES: &[(&str, &str)] = &[
    ("CONSULT", "visit 4, third-party 1, multilateral 4, phone 1.5"),
    ("RETREAT", "withdraw 8, release 6.5, disarm 10, ceasefire 7.5, access 6.5, resign 4.5"),
    ("REQUEST", "assist 0.5, change -1, yield -1, meet 0"),
    ("REJECT", "assist -1.5, change -2, yield -2, meet -2"),
    ("ACCUSE", "disapprove -2, investigate -3.5, allege -3.5"),
    ("THREATEN", "restrict -3, arrest -3.5, relations -3.5, expel -3.5, territory -4, violence -3.5"),
    ("PROTEST", "demo -5, riot -7, strike -5, hunger -4.5, boycott -4.5, obstruct -4.5, vandalize"),
    ("SANCTION", "convict -6, expel -5.5, withdraw -6, discontinue -6"),
    ("MOBILIZE", "troops -6.5, weapons -6.5, police -5.5, militia -6"),
    (
        "COERCE",
        "seize -7, restrict -7, censor -6.5, curfew -6.5, martial-law -7.5, arrest -7, deport -7, withhold -7, misinformation -6.5, cyber -7",
    ),
    (
        "ASSAULT",
        "abduct -8.5, beat -7.5, torture -8.5, sexual -8.5, targeted -9.5, destroy -8.5, primitive -8, firearms -9, explosives -9, \
         suicide-attack -9.5, aerial -9.5, drone -9.5, heavy-weapons -9.5, crowd-control -7.5, unconventional -10",
    ),
];

/// What a type becomes with each status, in this order: planned, cancelled, proposed, demanded, threatened. What happened or
/// goes on is what it is; what is supposed, did not happen or is denied is nothing.
///
/// Told in the future, AGREE stays and CONSULT, SUPPORT, COOPERATE and AID become it, RETREAT becomes CONCEDE and CONCEDE
/// stays; harm that is announced is a threat of it. A meeting called off is REJECT, help or exchange called off SANCTION, a
/// demand, threat or protest called off CONCEDE. What is demanded is REQUEST, what is threatened THREATEN.
const PROJECTION: &[(&str, [&str; 5])] = &[
    ("AGREE", ["AGREE", "REJECT", "AGREE", "REQUEST", "THREATEN"]),
    ("CONSULT", ["AGREE", "REJECT", "AGREE", "REQUEST", "THREATEN"]),
    ("SUPPORT", ["AGREE", "REJECT", "AGREE", "REQUEST", "THREATEN"]),
    ("CONCEDE", ["CONCEDE", "REJECT", "CONCEDE", "REQUEST", "THREATEN"]),
    ("COOPERATE", ["AGREE", "SANCTION", "AGREE", "REQUEST", "THREATEN"]),
    ("AID", ["AGREE", "SANCTION", "AGREE", "REQUEST", "THREATEN"]),
    ("RETREAT", ["CONCEDE", "REJECT", "CONCEDE", "REQUEST", "THREATEN"]),
    ("REQUEST", ["REQUEST", "CONCEDE", "-", "REQUEST", "THREATEN"]),
    ("ACCUSE", ["THREATEN", "CONCEDE", "-", "REQUEST", "THREATEN"]),
    ("REJECT", ["REJECT", "-", "-", "REQUEST", "THREATEN"]),
    ("THREATEN", ["THREATEN", "CONCEDE", "-", "REQUEST", "THREATEN"]),
    ("PROTEST", ["THREATEN", "CONCEDE", "-", "REQUEST", "THREATEN"]),
    ("SANCTION", ["THREATEN", "CONCEDE", "THREATEN", "REQUEST", "THREATEN"]),
    ("MOBILIZE", ["THREATEN", "CONCEDE", "THREATEN", "REQUEST", "THREATEN"]),
    ("COERCE", ["THREATEN", "CONCEDE", "THREATEN", "REQUEST", "THREATEN"]),
    ("ASSAULT", ["THREATEN", "CONCEDE", "THREATEN", "REQUEST", "THREATEN"]),
];

/// CAMEO codes whose root is not that of the type, with the type that the conversion gives them.
const AGAINST_ROOT: &[(&str, &str)] = &[("116", "SANCTION"), ("192", "COERCE"), ("171", "ASSAULT"), ("175", "ASSAULT")];

fn ontology() -> Ontology {
    Ontology::load(&Folder::embedded()).expect("the shipped ontology loads")
}

fn event_type(name: &str) -> EventType {
    EventType::parse(name).expect("the shipped ontology loads")
}

#[test]
fn types_have_their_quad_class_score_and_cameo_root() {
    let ontology = ontology();
    assert_eq!(TYPES.len(), EventType::ALL.len());
    for &(name, quad, score, needs_recipient, roots) in TYPES {
        let entry = ontology.event_type(event_type(name));
        assert_eq!((entry.quad, entry.score, entry.needs_recipient), (quad, score, needs_recipient), "{name}");
        assert!(roots.contains(&entry.cameo), "{name}: {}", entry.cameo);
    }
}

#[test]
fn types_have_their_modes_and_these_their_scores() {
    let ontology = ontology();
    for &name in EventType::ALL {
        let listed = MODES.iter().find(|(of, _)| *of == name.as_str()).map_or("", |(_, modes)| modes);
        let mut expected: Vec<(String, Option<f64>)> = Vec::new();
        for entry in listed.split(", ").filter(|entry| !entry.is_empty()) {
            let (mode, score) =
                entry.split_once(' ').map_or((entry, None), |(mode, score)| (mode, Some(score.parse().unwrap())));
            expected.push((mode.to_owned(), score));
        }
        expected.sort_by(|left, right| left.0.cmp(&right.0));
        let found: Vec<_> = ontology.modes(name).map(|(mode, entry)| (mode.to_owned(), entry.score)).collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn every_type_with_every_status_becomes_what_the_manual_says() {
    use Status::{
        Cancelled, Demanded, Denied, DidNotHappen, Happened, Hypothetical, Ongoing, Planned, Proposed, Threatened,
    };
    let ontology = ontology();
    assert_eq!(PROJECTION.len(), EventType::ALL.len());
    for (name, row) in PROJECTION {
        let becomes = |status| ontology.project(event_type(name), status).map_or("-", |(to, _)| to.as_str());
        for status in [Happened, Ongoing] {
            assert_eq!(becomes(status), *name, "{name} {status}");
        }
        for (status, expected) in [Planned, Cancelled, Proposed, Demanded, Threatened].into_iter().zip(row) {
            assert_eq!(becomes(status), *expected, "{name} {status}");
        }
        for status in [Hypothetical, DidNotHappen, Denied] {
            assert_eq!(becomes(status), "-", "{name} {status}");
        }
    }
}

#[test]
fn what_the_projection_sets_is_a_mode_of_the_type() {
    let ontology = ontology();
    for &name in EventType::ALL {
        for &status in Status::ALL {
            if let Some((to, Some(mode))) = ontology.project(name, status) {
                assert!(ontology.mode(to, mode).is_some(), "{name} {status}: {to} {mode}");
            }
        }
    }
    assert_eq!(ontology.project(EventType::Consult, Status::Cancelled), Some((EventType::Reject, Some("meet"))));
    assert_eq!(ontology.project(EventType::Assault, Status::Threatened), Some((EventType::Threaten, Some("violence"))));
}

#[test]
fn cameo_codes_lead_back_to_the_type_that_they_stand_for() {
    let (folder, ontology) = (Folder::embedded(), ontology());
    let mut seen = 0;
    for line in folder.lines("cameo/codes.txt") {
        let [of, _, code, score] = line.cells().unwrap();
        let (name, mode) = of.split_once(' ').map_or((of, None), |(name, mode)| (name, Some(mode.trim())));
        let (_, _, _, _, roots) = TYPES.iter().find(|(known, ..)| *known == name).unwrap();
        let by_root = roots.split(' ').any(|root| code.starts_with(root));
        assert!(by_root || AGAINST_ROOT.contains(&(code, name)), "{of} {code}");
        assert!(mode.is_none_or(|mode| ontology.mode(event_type(name), mode).is_some()), "{of}");
        assert!((-10.0..=10.0).contains(&score.parse::<f64>().unwrap()), "{of}");
        seen += 1;
    }
    assert!(seen > 80, "{seen}");
    // RETREAT has 084 to 087, CONCEDE the codes before; only a resignation has none of its own.
    for line in folder.lines("cameo/codes.txt") {
        let [of, _, code, _] = line.cells().unwrap();
        let gives_way_in_deed = ["084", "085", "086", "087"].iter().any(|begin| code.starts_with(begin));
        assert!(!of.starts_with("RETREAT") || gives_way_in_deed || of == "RETREAT resign", "{of} {code}");
        assert!(!of.starts_with("CONCEDE") || !gives_way_in_deed, "{of} {code}");
    }
}
