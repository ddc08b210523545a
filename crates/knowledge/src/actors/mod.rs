//! Who is who: countries, territories, organizations, people with their offices over time, and agent nouns.

mod ask;
mod load;
mod names;
mod spelling;

use std::ops::Range;

use dateline_syntax::Parsed;
use dateline_text::Id;
use jiff::civil::Date;
use rustc_hash::FxHashMap;

use crate::Code;
use crate::index::Index;
use crate::places::PlaceWords;
use names::Names;

/// A country of `actors/countries.txt`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-3.
    pub code: Code,
    /// Name in use.
    pub name: String,
    /// Its capital.
    pub capital: String,
    /// Correlates of War number.
    pub cow: Option<u16>,
    /// Gleditsch–Ward number.
    pub gw: Option<u16>,
}

/// A part of the world that acts under its own name, of `actors/territories.txt`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Territory {
    /// Name in use.
    pub name: String,
    /// The country that claims or controls it, with sector PRE where that is disputed.
    pub affiliation: Affiliation,
}

/// Country and sectors of an actor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Affiliation {
    /// Country, or PLOVER's code for bodies without one; `None` for names used in several countries.
    pub code: Option<Code>,
    /// Main sector.
    pub sector: Option<Code>,
    /// Further sectors.
    pub other_sectors: Vec<Code>,
}

/// A line of an actor's history: what it was, and on which days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tenure {
    /// Country and sectors.
    pub affiliation: Affiliation,
    /// Offices held, the main one first; none for organizations.
    pub offices: Vec<String>,
    /// First day; `None` where it has none that is known.
    pub from: Option<Date>,
    /// Last day; `None` while it lasts.
    pub to: Option<Date>,
}

/// An organization, group or person with its history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Preferred name.
    pub name: String,
    /// What it is.
    pub kind: NamedKind,
    /// Its history, in the order of the file.
    pub tenures: Vec<Tenure>,
}

/// What a name is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NamedKind {
    /// A person.
    Person,
    /// A body.
    Organization,
    /// People without a body of their own.
    Group,
}

/// What an actor is on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Country and sectors. A person out of office has sector ELI.
    pub affiliation: Affiliation,
    /// The office held, "former …" where it is over.
    pub office: Option<String>,
    /// Whether the day lies after the last day that is known.
    pub former: bool,
}

/// An agent noun of `actors/agents.txt`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agent {
    /// The noun or noun phrase, in the singular, lower case.
    pub phrase: String,
    /// Its sector; `None` where the word says nothing of it.
    pub sector: Option<Code>,
    /// Further sectors.
    pub other_sectors: Vec<Code>,
    /// Whether it is a body ("ministry") and not people.
    pub is_organization: bool,
    /// Whether it is always many ("riot police").
    pub is_group: bool,
    /// May stand before a name ("President").
    pub is_title: bool,
    /// A title that says little by itself ("Mr.").
    pub is_courtesy: bool,
    /// Held by one person at a time in a country or body.
    pub is_office: bool,
    /// Takes the sector of the body it belongs to.
    pub of_body: bool,
    /// "he" or "she" where the word tells.
    pub gender: Option<Gender>,
    /// An agent in the plural only.
    pub plural_only: bool,
    /// Too common a word to stand for an agent alone.
    pub is_weak: bool,
    /// Its owner is whom it is against: "their captors".
    pub is_against: bool,
}

/// The gender that a word tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gender {
    /// Spoken of as "he".
    He,
    /// Spoken of as "she".
    She,
}

/// What a phrase can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// A country by its name.
    Country(Id<Country>),
    /// A country by a demonym: "Israeli", "Israelis".
    Demonym(Id<Country>),
    /// A country by its capital, which stands for it where it acts.
    Capital(Id<Country>),
    /// A government by its seat: "the Kremlin".
    Seat(Id<Country>),
    /// A territory by its name.
    Territory(Id<Territory>),
    /// A territory by a demonym: "Gazans".
    TerritoryDemonym(Id<Territory>),
    /// A person, organization or group by a name.
    Named(Id<Named>),
    /// An agent noun.
    Agent(Id<Agent>),
}

/// A phrase of the text that stands in the tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Index of its first token, and of the first one after it.
    pub tokens: Range<usize>,
    /// What it can stand for; several where a name is shared.
    pub senses: Vec<Sense>,
}

/// The loaded tables.
#[derive(Clone, Debug, Default)]
pub struct Actors {
    countries: Vec<Country>,
    territories: Vec<Territory>,
    named: Vec<Named>,
    agents: Vec<Agent>,
    names: Names,
    country_of: FxHashMap<Code, Id<Country>>,
    /// By country and office, as [`write_office`] writes them.
    holders: Index<Id<Named>>,
    place_words: PlaceWords,
    people_by_word: Index<Id<Named>>,
    given_names: FxHashMap<String, Gender>,
}

impl Actors {
    /// The phrases of the tables in a text, longest first from left to right; they do not overlap.
    pub fn find(&self, parsed: &Parsed<'_>) -> Vec<Found> {
        self.names.find(parsed)
    }

    /// A country.
    pub fn country(&self, id: Id<Country>) -> &Country {
        &self.countries[id.index()]
    }

    /// The country with this code.
    pub fn country_by_code(&self, code: Code) -> Option<&Country> {
        self.country_of.get(&code).map(|&id| self.country(id))
    }

    /// A territory.
    pub fn territory(&self, id: Id<Territory>) -> &Territory {
        &self.territories[id.index()]
    }

    /// A person, organization or group.
    pub fn named(&self, id: Id<Named>) -> &Named {
        &self.named[id.index()]
    }

    /// An agent noun.
    pub fn agent(&self, id: Id<Agent>) -> &Agent {
        &self.agents[id.index()]
    }

    /// The pronoun that takes up a person of this given name, where only one does.
    pub fn gender_of(&self, given_name: &str) -> Option<Gender> {
        self.given_names.get(&names::key_of(given_name)).copied()
    }

    /// The agent noun or noun phrase itself ("group").
    pub fn agent_called(&self, phrase: &str) -> Option<&Agent> {
        self.names.senses(phrase).into_iter().find_map(|sense| match sense {
            Sense::Agent(id) => Some(self.agent(id)),
            _ => None,
        })
    }

    /// Who holds `office` ("prime minister", lower case) of the country `code` on that day; `None` where nobody is known
    /// to, or several are. Without a day: `None`.
    pub fn holder(&self, code: Code, office: &str, on: Option<Date>) -> Option<Id<Named>> {
        let on = on?;
        let mut key = String::new();
        write_office(code, office, &mut key);
        let holds = |id: &Id<Named>| {
            let tenures = self.named(*id).tenures.iter();
            tenures.filter(|tenure| tenure.holds_office(code, office)).any(|tenure| tenure.covers(on))
        };
        let mut holding = self.holders.get(&key).filter(holds);
        let first = holding.next()?;
        holding.all(|other| other == first).then_some(first)
    }

    /// Words that tell whether a place name stands for a government or people.
    pub fn place_words(&self) -> &PlaceWords {
        &self.place_words
    }

    /// The people in whose names (any of them) all of these words stand.
    pub fn people_called(&self, name: &str) -> Vec<Id<Named>> {
        let key = names::key_of(name);
        let mut people: Vec<Id<Named>> = Vec::new();
        for (at, word) in key.split(' ').enumerate() {
            let called = self.people_by_word.get(word);
            if at > 0 {
                people.retain(|id| called.clone().any(|other| other == *id));
            } else {
                called.for_each(|id| {
                    if !people.contains(&id) {
                        people.push(id)
                    }
                });
            }
        }
        people
    }

    /// Makes what was loaded ready for look-ups.
    fn sort(&mut self) {
        self.names.sort();
        self.holders.sort_by_key(|_| ());
        self.people_by_word.sort_by_key(|_| ());
    }
}

/// Adds the key of an office (in lower case) of a country.
fn write_office(code: Code, office: &str, key: &mut String) {
    key.push_str(code.as_str());
    key.push_str(office);
}

impl Named {
    /// What it is on a day. Without a day, the line that lasts, else the last one.
    pub fn standing(&self, on: Option<Date>) -> Standing {
        let covering = self.tenures.iter().find(|tenure| on.is_some_and(|on| tenure.covers(on)));
        let lasting = || self.tenures.iter().find(|tenure| tenure.to.is_none());
        let current = covering.or_else(|| if on.is_none() { lasting() } else { None });
        if let Some(tenure) = current {
            let office = tenure.offices.first().cloned();
            return Standing { affiliation: tenure.affiliation.clone(), office, former: false };
        }
        let past = self
            .tenures
            .iter()
            .filter(|tenure| on.is_none_or(|on| tenure.to.is_some_and(|to| to < on)))
            .max_by_key(|tenure| tenure.to);
        match past {
            Some(tenure) => tenure.as_former(self.kind),
            None => self.tenures.first().map_or_else(Standing::unknown, |tenure| Standing {
                affiliation: Affiliation { code: tenure.affiliation.code, ..Affiliation::default() },
                office: None,
                former: false,
            }),
        }
    }
}

impl Standing {
    fn unknown() -> Self {
        Self { affiliation: Affiliation::default(), office: None, former: false }
    }
}

impl Tenure {
    /// Whether it holds on that day.
    pub fn covers(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// How many days it held, to the end of 2025 where it lasts, from 1950 where no first day is known.
    pub fn days(&self) -> i32 {
        let from = self.from.unwrap_or(Date::constant(1950, 1, 1));
        let to = self.to.unwrap_or(Date::constant(2025, 12, 31));
        from.until(to).map_or(0, |span| span.get_days())
    }

    fn holds_office(&self, code: Code, office: &str) -> bool {
        self.affiliation.code == Some(code) && self.offices.iter().any(|held| held.to_lowercase() == office)
    }

    fn as_former(&self, kind: NamedKind) -> Standing {
        let mut affiliation = self.affiliation.clone();
        if kind == NamedKind::Person {
            affiliation.other_sectors.clear();
            affiliation.sector = Some(Code::of("ELI"));
        }
        Standing { affiliation, office: self.offices.first().map(|office| format!("former {office}")), former: true }
    }
}
