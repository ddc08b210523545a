//! Reading `data/actors/*.txt`.

use dateline_text::Id;
use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::names::key_of;
use super::{Actors, Affiliation, Agent, Country, Gender, Named, NamedKind, Sense, Tenure, Territory, write_office};
use crate::Code;
use crate::lines::{Folder, Line, Problem, Problems, list};
use crate::places::PlaceWords;

/// The files of people: one's own, those by hand, those derived. An entry replaces those in later ones that share one of
/// its names.
const PEOPLE: [&str; 4] =
    ["actors/people.txt", "actors/people/", "actors/people_heads.txt", "actors/people_congress.txt"];

impl Actors {
    /// Reads the tables.
    ///
    /// # Errors
    /// All problems of the files: broken codes and days, two entries of one name on the same days, unknown traits.
    pub fn load(folder: &Folder) -> Result<Self, Problems> {
        let mut loader = Loader::default();
        loader.each(folder, "actors/countries.txt", Loader::country);
        loader.each(folder, "actors/territories.txt", Loader::territory);
        loader.each(folder, "actors/organizations", Loader::organization);
        for file in PEOPLE {
            loader.each(folder, file, Loader::person);
            loader.known_people.extend(loader.people_of_file.drain(..));
        }
        loader.each(folder, "actors/agents.txt", Loader::agent);
        loader.each(folder, "actors/given_names.txt", Loader::given_name);
        let Loader { mut actors, problems, .. } = loader;
        actors.sort();
        // the gazetteer reports what is wrong in these lists
        actors.place_words = PlaceWords::load(folder).unwrap_or_default();
        problems.or(actors)
    }
}

#[derive(Default)]
struct Loader<'f> {
    actors: Actors,
    problems: Problems,
    known_people: FxHashSet<&'f str>,
    people_of_file: Vec<&'f str>,
    /// File and line of the last entry of each of the named.
    lines: Vec<(&'f str, usize)>,
    last: Option<(&'f str, Id<Named>)>,
}

impl<'f> Loader<'f> {
    fn each(&mut self, folder: &'f Folder, file: &'f str, read: impl Fn(&mut Self, &Line<'f>) -> Result<(), Problem>) {
        self.last = None;
        for line in folder.lines(file) {
            if let Err(problem) = read(self, &line) {
                self.problems.0.push(problem);
            }
        }
    }

    fn add(&mut self, phrase: &str, sense: Sense) {
        self.actors.names.add(phrase, sense);
    }

    fn country(&mut self, line: &Line<'f>) -> Result<(), Problem> {
        let [code, name, others, demonyms, capital, seats, cow, gw] = line.cells()?;
        let id = Id::new(self.actors.countries.len());
        let country = Country {
            code: code_cell(line, code)?,
            name: name.to_owned(),
            capital: capital.to_owned(),
            cow: number_cell(line, cow)?,
            gw: number_cell(line, gw)?,
        };
        if self.actors.country_of.insert(country.code, id).is_some() {
            return Err(line.problem(format!("`{code}` stands here twice"), "leave one line for each country"));
        }
        self.actors.countries.push(country);
        std::iter::once(name).chain(list(others)).for_each(|phrase| self.add(phrase, Sense::Country(id)));
        list(demonyms).flat_map(with_plural).for_each(|phrase| self.add(&phrase, Sense::Demonym(id)));
        self.add(capital, Sense::Capital(id));
        list(seats).for_each(|phrase| self.add(phrase, Sense::Seat(id)));
        Ok(())
    }

    fn territory(&mut self, line: &Line<'f>) -> Result<(), Problem> {
        let [name, others, demonyms, affiliation, _capital] = line.cells()?;
        let id = Id::new(self.actors.territories.len());
        let affiliation = affiliation_cell(line, affiliation)?;
        self.actors.territories.push(Territory { name: name.to_owned(), affiliation });
        std::iter::once(name).chain(list(others)).for_each(|phrase| self.add(phrase, Sense::Territory(id)));
        list(demonyms).flat_map(with_plural).for_each(|phrase| self.add(&phrase, Sense::TerritoryDemonym(id)));
        Ok(())
    }

    fn organization(&mut self, line: &Line<'f>) -> Result<(), Problem> {
        let [name, others, affiliation, kind, holds, _origin] = line.cells()?;
        let kind = match kind {
            "organization" => NamedKind::Organization,
            "group" => NamedKind::Group,
            other => return Err(line.problem(format!("`{other}` is no kind"), "write `organization` or `group`")),
        };
        let (from, to) = days_cell(line, holds)?;
        let tenure = Tenure { affiliation: affiliation_cell(line, affiliation)?, offices: Vec::new(), from, to };
        self.named(line, name, others, kind, tenure)
    }

    fn person(&mut self, line: &Line<'f>) -> Result<(), Problem> {
        let [name, others, affiliation, offices, holds, _origin] = line.cells()?;
        let names = std::iter::once(name).chain(list(others).filter(|other| other.contains(' ')));
        if names.clone().any(|name| self.known_people.contains(name)) {
            return Ok(());
        }
        self.people_of_file.extend(names);
        let (from, to) = days_cell(line, holds)?;
        let offices = list(offices).map(str::to_owned).collect();
        let tenure = Tenure { affiliation: affiliation_cell(line, affiliation)?, offices, from, to };
        self.named(line, name, others, NamedKind::Person, tenure)
    }

    fn index_words(&mut self, phrase: &str, id: Id<Named>) {
        for word in key_of(phrase).split(' ') {
            self.actors.people_by_word.add(word, id);
        }
    }

    /// Adds a line of history, to the entry of the same name above it or to a new one.
    fn named(
        &mut self,
        line: &Line<'f>,
        name: &'f str,
        others: &str,
        kind: NamedKind,
        tenure: Tenure,
    ) -> Result<(), Problem> {
        let id = match self.last {
            Some((last, id)) if last == name => id,
            _ => {
                let id = Id::new(self.actors.named.len());
                self.actors.named.push(Named { name: name.to_owned(), kind, tenures: Vec::new() });
                self.lines.push((line.file, line.number));
                self.last = Some((name, id));
                id
            }
        };
        std::iter::once(name).chain(list(others)).for_each(|phrase| self.add(phrase, Sense::Named(id)));
        if kind == NamedKind::Person {
            std::iter::once(name).chain(list(others)).for_each(|phrase| self.index_words(phrase, id));
        }
        if let Some(code) = tenure.affiliation.code {
            for office in &tenure.offices {
                self.actors.holders.add_with(|text| write_office(code, &office.to_lowercase(), text), id);
            }
        }
        let clash = self
            .actors
            .named(id)
            .tenures
            .iter()
            .any(|known| kind == NamedKind::Organization && known.overlaps(&tenure));
        if clash {
            let mut problem = line.problem(
                format!("`{name}` already holds on some of these days"),
                "end one entry the day before the other begins, or give two actors two names",
            );
            let (file, number) = self.lines[id.index()];
            problem.other = Some(Box::new((file.to_owned(), number)));
            return Err(problem);
        }
        self.lines[id.index()] = (line.file, line.number);
        self.actors.named[id.index()].tenures.push(tenure);
        Ok(())
    }

    fn given_name(&mut self, line: &Line<'f>) -> Result<(), Problem> {
        let [name, gender] = line.cells()?;
        let gender = match gender {
            "he" => Gender::He,
            "she" => Gender::She,
            other => return Err(line.problem(format!("`{other}` is no pronoun"), "write `he` or `she`")),
        };
        if self.actors.given_names.insert(key_of(name), gender).is_some_and(|known| known != gender) {
            return Err(
                line.problem(format!("`{name}` stands here with both"), "leave out names that men and women share")
            );
        }
        Ok(())
    }

    fn agent(&mut self, line: &Line<'f>) -> Result<(), Problem> {
        let [phrase, sector, kind, traits] = line.cells()?;
        let mut agent =
            Agent { phrase: phrase.to_lowercase(), sector: optional_code(line, sector)?, ..Agent::default() };
        match kind {
            "person" => {}
            "group" => agent.is_group = true,
            "organization" => agent.is_organization = true,
            other => {
                return Err(line.problem(format!("`{other}` is no kind"), "write `person`, `group` or `organization`"));
            }
        }
        list(traits).try_for_each(|name| agent_trait(line, &mut agent, name))?;
        let id = Id::new(self.actors.agents.len());
        self.actors.agents.push(agent);
        self.add(phrase, Sense::Agent(id));
        Ok(())
    }
}

impl Tenure {
    fn overlaps(&self, other: &Self) -> bool {
        let starts_before_end = |one: &Self, two: &Self| one.from.is_none() || two.to.is_none() || one.from <= two.to;
        starts_before_end(self, other) && starts_before_end(other, self)
    }
}

fn agent_trait(line: &Line<'_>, agent: &mut Agent, name: &str) -> Result<(), Problem> {
    match name {
        "title" => agent.is_title = true,
        "courtesy" => agent.is_courtesy = true,
        "office" => agent.is_office = true,
        "of body" => agent.of_body = true,
        "he" => agent.gender = Some(Gender::He),
        "she" => agent.gender = Some(Gender::She),
        "plural" => agent.plural_only = true,
        "weak" => agent.is_weak = true,
        "against" => agent.is_against = true,
        other => match other.strip_prefix("also ") {
            Some(sector) => agent.other_sectors.push(code_cell(line, sector)?),
            None => {
                let help = "the traits are title, courtesy, office, of body, he, she, plural, weak, against, also XYZ";
                return Err(line.problem(format!("`{other}` is no trait"), help));
            }
        },
    }
    Ok(())
}

/// A demonym and its regular plural.
fn with_plural(demonym: &str) -> impl Iterator<Item = String> {
    let regular = !["s", "sh", "ch", "ese"].iter().any(|end| demonym.ends_with(end)) && !demonym.ends_with('.');
    std::iter::once(demonym.to_owned()).chain(regular.then(|| format!("{demonym}s")))
}

fn code_cell(line: &Line<'_>, cell: &str) -> Result<Code, Problem> {
    Code::parse(cell.trim())
        .ok_or_else(|| line.problem(format!("`{cell}` is no code"), "a code is three capital letters"))
}

fn optional_code(line: &Line<'_>, cell: &str) -> Result<Option<Code>, Problem> {
    if cell.is_empty() { Ok(None) } else { code_cell(line, cell).map(Some) }
}

fn number_cell(line: &Line<'_>, cell: &str) -> Result<Option<u16>, Problem> {
    if cell.is_empty() {
        return Ok(None);
    }
    let number = cell
        .parse()
        .map_err(|_| line.problem(format!("`{cell}` is no number"), "leave the cell empty where there is none"))?;
    Ok(Some(number))
}

/// `USA`, `USA/GOV`, `IRQ/MIL,COP`, `/PTY`.
fn affiliation_cell(line: &Line<'_>, cell: &str) -> Result<Affiliation, Problem> {
    let (code, sectors) = cell.split_once('/').unwrap_or((cell, ""));
    let mut sectors = sectors.split(',').map(str::trim).filter(|sector| !sector.is_empty());
    let sector = sectors.next().map(|sector| code_cell(line, sector)).transpose()?;
    let other_sectors = sectors.map(|sector| code_cell(line, sector)).collect::<Result<_, _>>()?;
    Ok(Affiliation { code: optional_code(line, code.trim())?, sector, other_sectors })
}

/// `2021-01-20..2025-01-19`, open at either end.
fn days_cell(line: &Line<'_>, cell: &str) -> Result<(Option<Date>, Option<Date>), Problem> {
    if cell.is_empty() {
        return Ok((None, None));
    }
    let broken = |what: &str| {
        line.problem(format!("`{what}` are no days"), "write `2021-01-20..2025-01-19`, open at either end")
    };
    let (from, to) = cell.split_once("..").ok_or_else(|| broken(cell))?;
    let day = |text: &str| match text.trim() {
        "" => Ok(None),
        text => text.parse::<Date>().map(Some).map_err(|_| broken(text)),
    };
    let (from, to) = (day(from)?, day(to)?);
    if from.is_some() && to.is_some() && to < from {
        return Err(broken(cell));
    }
    Ok((from, to))
}
