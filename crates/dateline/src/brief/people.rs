//! The people, with their offices.

use dateline_coder::Coded;
use dateline_coder::who::{Entity, EntityKind};

use super::page::{Ink, Page};

pub(super) fn write(coded: &Coded, page: &mut Page) {
    let people =
        coded.entities.all.as_slice().iter().filter(|entity| entity.kind == EntityKind::Person && entity.named);
    let people: Vec<_> = people.collect();
    if people.is_empty() {
        return;
    }
    page.heading("PEOPLE");
    for person in people {
        page.hanging(2, 4, &[(Ink::Name, &person.name), (Ink::Plain, &role(person))]);
    }
}

fn role(person: &Entity) -> String {
    let office = person.office.as_deref().map_or_else(String::new, |office| format!(", {office}"));
    match (person.code, person.sector) {
        (Some(code), Some(sector)) => format!("{office} ({code}/{sector})"),
        (Some(code), None) => format!("{office} ({code})"),
        _ if office.is_empty() => ", role not told".to_owned(),
        _ => office,
    }
}
