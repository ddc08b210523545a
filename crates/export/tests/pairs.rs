//! Who acts and at whom, where other data sets ask for pairs.

mod common;

use std::collections::BTreeSet;

use common::shapes::{gdelt, polecat};
use common::{Exported, correct, order};
use dateline_export::{Format, Order, Shape};

fn shapes() -> Order {
    Order { shapes: vec![Shape::Polecat, Shape::Gdelt], ..order(Format::Jsonl) }
}

fn out(text: &str) -> Exported {
    Exported::of(&[("a", "Morning Post", text)], &shapes())
}

#[test]
fn those_who_work_together_need_no_recipient() {
    let out = out("France and Germany held joint military drills on Monday. Norway sent aid last week.");
    let table = polecat(&out);
    let drills = table.find("Event Type", "COOPERATE");
    assert_eq!(drills.len(), 1, "{:?}", table.rows);
    assert_eq!(table.cells(drills[0], "Actor Name|Recipient Name"), "France; Germany|None");
    assert!(table.find("Event Type", "AID").is_empty(), "aid asks for a recipient");
}

#[test]
fn those_who_visit_together_do_not_visit_each_other() {
    let out = out("Emmanuel Macron and Olaf Scholz paid a visit on Sunday.");
    let table = gdelt(&out);
    let mut visits: Vec<String> =
        table.rows.iter().map(|row| table.cells(row, "Actor1Name|Actor2Name|EventCode")).collect();
    visits.sort();
    assert_eq!(visits, ["EMMANUEL MACRON||042", "OLAF SCHOLZ||042"]);
}

#[test]
fn rows_of_names_that_the_ledger_does_not_know_have_numbers_of_their_own() {
    let texts = [("a", "Morning Post", "Police detained twelve protesters in Brno on Monday.")];
    let out = Exported::changed(&texts, &shapes(), |path| {
        correct(path, "event_type = 'COERCE'", "recipients", "Xland; Yland; Zland")
    });
    let table = gdelt(&out);
    let numbers: BTreeSet<String> = table.rows.iter().map(|row| table.cells(row, "GLOBALEVENTID")).collect();
    assert_eq!((table.rows.len(), numbers.len()), (3, 3));
}

#[test]
fn an_event_is_a_root_where_its_sentence_stands_in_the_first_paragraph() {
    let wrapped = "Soldiers who had come from the capital in the\nnight detained twelve protesters in Bavaria on\n\
                   Monday, the mayor said in a short statement.\n\nPolice later freed three prisoners in Prague.";
    let out = out(wrapped);
    let table = gdelt(&out);
    let of = |root: &str| {
        table.find("EventRootCode", root).iter().map(|row| table.cells(row, "IsRootEvent")).collect::<Vec<_>>()
    };
    assert_eq!((of("17"), of("08")), (vec!["1".to_owned()], vec!["0".to_owned()]));
    let arrest = table.find("EventRootCode", "17")[0];
    assert_eq!(table.cells(arrest, "ActionGeo_FullName|ActionGeo_FeatureID"), "Bavaria, Germany|");
}
