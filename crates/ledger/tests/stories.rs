//! Documents that develop together are a story, and say why.

mod common;

use common::{Paper, add, ask, column, paper, sql};
use dateline_ledger::{Filter, Ledger, Reader, View, as_of};
use tempfile::TempDir;

const DAM: [&str; 3] = [
    "Rebels seized the Kariba dam in Zambia on Monday, the energy ministry said. Engineers had fled the turbine hall before the \
     rebels arrived, and the spillway gates were left open.",
    "Zambia sent soldiers to the Kariba dam on Tuesday after rebels seized the turbine hall. The energy ministry said the \
     spillway gates were still open.",
    "Zambian soldiers retook the Kariba dam from rebels on Wednesday. Engineers closed the spillway gates and restarted a turbine.",
];
const COPPER: [&str; 2] = [
    "Peru and Chile signed an agreement on copper tariffs in Lima on Tuesday. Smelters on both sides of the border had asked \
     for lower tariffs.",
    "Chile's senate approved the copper tariffs that Peru and Chile had agreed on in Lima. Smelters welcomed the lower tariffs.",
];

fn made(papers: &[Paper]) -> (TempDir, std::path::PathBuf) {
    let folder = TempDir::new().expect("there is room");
    let path = folder.path().join("a.ledger");
    let mut ledger = Ledger::open(&path).expect("it can be made");
    for (hour, paper) in papers.iter().enumerate() {
        add(&mut ledger, std::slice::from_ref(paper), &format!("2025-03-07T{hour:02}:00:00Z"));
    }
    (folder, path)
}

/// The names of the documents of each story.
fn stories(reader: &Reader) -> Vec<String> {
    let rows = sql(
        reader,
        "SELECT group_concat(name, ' ' ORDER BY name) AS names FROM documents GROUP BY story_id ORDER BY 1",
    );
    column(&rows, "names")
}

fn two_stories() -> Vec<Paper> {
    vec![
        paper("dam1", DAM[0]).on("2025-03-03"),
        paper("copper1", COPPER[0]).on("2025-03-04"),
        paper("dam2", DAM[1]).on("2025-03-04"),
        paper("dam3", DAM[2]).on("2025-03-05"),
        paper("copper2", COPPER[1]).on("2025-03-06"),
    ]
}

#[test]
fn documents_join_the_story_that_they_share_most_with() {
    let (_folder, path) = made(&two_stories());
    let reader = Reader::open(&path, None).unwrap();
    assert_eq!(stories(&reader), ["copper1 copper2", "dam1 dam2 dam3"]);
    let rows = ask(&reader, View::Stories, Filter::default());
    assert_eq!(column(&rows, "n_documents"), ["2", "3"], "that with the newest document first");
    assert_eq!(
        [column(&rows, "first_day"), column(&rows, "last_day")].concat(),
        ["2025-03-04", "2025-03-03", "2025-03-06", "2025-03-05"]
    );
    let told = sql(&reader, "SELECT because FROM links WHERE kind = 'same_story' AND score < 1");
    assert!(told.iter().all(|row| row.get("because").as_array().is_some_and(|told| !told.is_empty())));
    let of_one = |view| {
        let story = column(&rows, "story_id")[1][..8].to_owned();
        let filter = Filter { stories: vec![story], ..Filter::default() };
        ask(&reader, view, filter)
    };
    assert_eq!(of_one(View::Documents).len(), 3);
    assert!(column(&of_one(View::Reports), "doc_id").iter().collect::<std::collections::BTreeSet<_>>().len() == 3);
    assert!(
        !of_one(View::Events).is_empty()
            && of_one(View::Quotes).len() < ask(&reader, View::Quotes, Filter::default()).len() + 1
    );
    let by_words = Filter { text: Some("tariffs".to_owned()), ..Filter::default() };
    assert_eq!(column(&ask(&reader, View::Stories, by_words), "n_documents"), ["2"]);
}

#[test]
fn the_same_words_weeks_later_are_another_story() {
    let (_folder, path) = made(&[paper("then", DAM[0]).on("2025-03-03"), paper("later", DAM[1]).on("2025-04-03")]);
    assert_eq!(stories(&Reader::open(&path, None).unwrap()), ["later", "then"]);
}

#[test]
fn a_late_document_makes_two_stories_one_and_the_past_keeps_two() {
    let (seized, retaken) = (
        "Rebels seized the Kariba dam in Zambia on Monday. Engineers fled the turbine hall.",
        "Diplomats met in Geneva on Wednesday. Norway offered a mediator, and Zambia sent an envoy with a hydrologist.",
    );
    let both = format!("{seized} {retaken}");
    let (_folder, path) = made(&[
        paper("one", seized).on("2025-03-04"),
        paper("two", retaken).on("2025-03-05"),
        paper("both", &both).on("2025-03-05"),
    ]);
    let now = Reader::open(&path, None).unwrap();
    assert_eq!(stories(&now), ["both one two"]);
    assert_eq!(column(&sql(&now, "SELECT kind FROM merges"), "kind"), ["story"]);
    let then = Reader::open(&path, as_of("2025-03-07T01:30:00Z")).unwrap();
    assert_eq!(stories(&then), ["one", "two"]);
    assert!(sql(&then, "SELECT 1 FROM merges").is_empty());
}

#[test]
fn a_document_without_a_day_is_of_no_story() {
    let undated = Paper { published: None, ..paper("a", DAM[0]) };
    let (_folder, path) = made(&[undated]);
    assert!(ask(&Reader::open(&path, None).unwrap(), View::Stories, Filter::default()).is_empty());
}
