//! What `dateline who` tells.

use jiff::civil::Date;

use super::{Actors, Affiliation, Named, Sense, Tenure};

impl Actors {
    /// One line for each thing that `name` can stand for; with a day, what it is then.
    pub fn who(&self, name: &str, on: Option<Date>) -> Vec<String> {
        self.names.senses(name).into_iter().flat_map(|sense| self.told(sense, on)).collect()
    }

    fn told(&self, sense: Sense, on: Option<Date>) -> Vec<String> {
        let country = |id, how: &str| {
            let country = self.country(id);
            vec![format!("{} ({}), country{how}", country.name, country.code)]
        };
        match sense {
            Sense::Country(id) => country(id, ""),
            Sense::Demonym(id) => country(id, ", by its people"),
            Sense::Capital(id) => country(id, ", by its capital"),
            Sense::Seat(id) => country(id, ", by the seat of its government"),
            Sense::Territory(id) | Sense::TerritoryDemonym(id) => {
                let territory = self.territory(id);
                vec![format!("{} ({}), territory", territory.name, written(&territory.affiliation))]
            }
            Sense::Named(id) => told_of(self.named(id), on),
            Sense::Agent(id) => {
                let agent = self.agent(id);
                vec![format!(
                    "“{}”, a noun for {}",
                    agent.phrase,
                    agent.sector.map_or_else(|| "people".to_owned(), |sector| sector.to_string())
                )]
            }
        }
    }
}

fn told_of(named: &Named, on: Option<Date>) -> Vec<String> {
    if on.is_some() {
        let standing = named.standing(on);
        let office = standing.office.map_or_else(String::new, |office| format!(", {office}"));
        return vec![format!("{} ({}){office}", named.name, written(&standing.affiliation))];
    }
    named
        .tenures
        .iter()
        .map(|tenure| format!("{} ({}){}", named.name, written(&tenure.affiliation), history(tenure)))
        .collect()
}

fn history(tenure: &Tenure) -> String {
    let offices = if tenure.offices.is_empty() { String::new() } else { format!(", {}", tenure.offices.join(", ")) };
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let days = if tenure.from.is_none() && tenure.to.is_none() {
        String::new()
    } else {
        format!(", {}..{}", day(tenure.from), day(tenure.to))
    };
    offices + &days
}

fn written(affiliation: &Affiliation) -> String {
    let code = affiliation.code.map_or_else(|| "?".to_owned(), |code| code.to_string());
    let sectors: Vec<_> =
        affiliation.sector.iter().chain(&affiliation.other_sectors).map(ToString::to_string).collect();
    if sectors.is_empty() { code } else { format!("{code}/{}", sectors.join(",")) }
}
