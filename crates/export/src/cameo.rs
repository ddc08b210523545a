//! CAMEO, as GDELT writes it: codes of events, roles and groups.

use std::collections::BTreeMap;

use dateline_knowledge::lines::{Line, list};
use dateline_knowledge::ontology::{EventType, Ontology};
use dateline_knowledge::{Folder, Problem, Problems};

/// The CAMEO codes of PLOVER's types, sectors and groups.
#[derive(Debug, Default)]
pub(crate) struct Cameo {
    codes: Vec<Rule>,
    /// Role of a sector or non-state code; `None` where CAMEO has none.
    roles: BTreeMap<String, Option<String>>,
    /// Code of a group by its name.
    groups: BTreeMap<String, String>,
}

#[derive(Debug)]
struct Rule {
    event_type: EventType,
    mode: Option<String>,
    when: When,
    act: Act,
}

/// What an event is in CAMEO.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Act {
    /// Two to four digits.
    pub(crate) code: String,
    /// Fixed score of the code, −10 … +10.
    pub(crate) goldstein: f64,
}

#[derive(Debug, PartialEq, Eq)]
enum When {
    Always,
    Context(String),
    ActorSector(String),
    Mediator,
}

/// What the choice of a code looks at.
pub(crate) struct Deed<'e> {
    pub(crate) event_type: EventType,
    pub(crate) mode: Option<&'e str>,
    pub(crate) contexts: &'e [&'e str],
    pub(crate) actor_sectors: &'e [&'e str],
    pub(crate) has_mediator: bool,
}

impl Cameo {
    /// Reads `cameo/{codes,roles,groups}.txt`, in which the first line that speaks of a thing counts.
    pub(crate) fn load(folder: &Folder, ontology: &Ontology) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut loaded = Self::default();
        for line in folder.lines("cameo/codes.txt") {
            loaded.codes.extend(problems.keep(rule(&line, ontology)));
        }
        for line in folder.lines("cameo/roles.txt") {
            if let Some([plover, cameo]) = problems.keep(line.cells()) {
                loaded.roles.entry(plover.to_owned()).or_insert((cameo != "-").then(|| cameo.to_owned()));
            }
        }
        for line in folder.lines("cameo/groups.txt") {
            if let Some([code, names]) = problems.keep(line.cells()) {
                for name in list(names) {
                    loaded.groups.entry(name.to_owned()).or_insert(code.to_owned());
                }
            }
        }
        let is_told = |event_type: &EventType| {
            loaded
                .codes
                .iter()
                .any(|rule| rule.event_type == *event_type && rule.mode.is_none() && rule.when == When::Always)
        };
        problems.0.extend(EventType::ALL.iter().filter(|event_type| !is_told(event_type)).map(|event_type| Problem {
            file: "cameo/codes.txt".to_owned(),
            line: 1,
            what: format!("`{event_type}` alone is left out"),
            excerpt: String::new(),
            help: "add a line for it".to_owned(),
            other: None,
        }));
        problems.or(loaded)
    }

    /// The code of an event: that of the first line that fits.
    pub(crate) fn act(&self, deed: &Deed<'_>) -> Option<&Act> {
        self.codes.iter().find(|rule| rule.fits(deed)).map(|rule| &rule.act)
    }

    /// The role that CAMEO has for a sector or non-state code.
    pub(crate) fn role<'c>(&'c self, code: &'c str) -> Option<&'c str> {
        self.roles.get(code).map_or(Some(code), Option::as_deref)
    }

    /// The code of a group of this name.
    pub(crate) fn group(&self, name: &str) -> Option<&str> {
        self.groups.get(name).map(String::as_str)
    }
}

impl Act {
    /// The same deed told from the side of the host: he hosts who is visited.
    pub(crate) fn of_host() -> Self {
        Self { code: "043".to_owned(), goldstein: 2.8 }
    }

    /// Whether it is a visit.
    pub(crate) fn is_visit(&self) -> bool {
        self.code == "042"
    }

    /// The first `digits` of the code.
    pub(crate) fn begin(&self, digits: usize) -> &str {
        self.code.get(..digits).unwrap_or(&self.code)
    }

    /// GDELT's quad class, which goes by the first two digits.
    pub(crate) fn quad(&self) -> u8 {
        match self.begin(2) {
            "01" | "02" | "03" | "04" | "05" => 1,
            "06" | "07" | "08" | "09" => 2,
            "10" | "11" | "12" | "13" | "14" => 3,
            _ => 4,
        }
    }
}

impl Rule {
    fn fits(&self, deed: &Deed<'_>) -> bool {
        let of_mode = self.mode.is_none() || self.mode.as_deref() == deed.mode;
        let holds = match &self.when {
            When::Always => true,
            When::Context(context) => deed.contexts.contains(&context.as_str()),
            When::ActorSector(sector) => deed.actor_sectors.contains(&sector.as_str()),
            When::Mediator => deed.has_mediator,
        };
        self.event_type == deed.event_type && of_mode && holds
    }
}

fn rule(line: &Line<'_>, ontology: &Ontology) -> Result<Rule, Problem> {
    let [of, when, code, score] = line.cells()?;
    let (name, mode) = of.split_once(' ').map_or((of, None), |(name, mode)| (name, Some(mode.trim().to_owned())));
    let event_type = EventType::parse(name).ok_or_else(|| {
        line.problem(format!("`{name}` is no event type"), "the types are AGREE, CONSULT … ASSAULT, in capitals")
    })?;
    let goldstein = score
        .parse()
        .map_err(|_| line.problem(format!("`{score}` is no score"), "a score is a number from -10 to 10"))?;
    if let Some(mode) = mode.as_ref().filter(|mode| ontology.mode(event_type, mode).is_none()) {
        return Err(line.problem(format!("{event_type} has no mode `{mode}`"), "its modes stand in ontology/modes.txt"));
    }
    let when = condition(line, when, ontology)?;
    Ok(Rule { event_type, mode, when, act: Act { code: code.to_owned(), goldstein } })
}

fn condition(line: &Line<'_>, when: &str, ontology: &Ontology) -> Result<When, Problem> {
    match when.split_once(' ') {
        Some(("actor", sector)) => Ok(When::ActorSector(sector.to_owned())),
        _ if when == "-" => Ok(When::Always),
        _ if when == "mediator" => Ok(When::Mediator),
        _ if ontology.contexts.entries.iter().any(|entry| entry.name == when) => Ok(When::Context(when.to_owned())),
        _ => Err(line
            .problem(format!("`{when}` is no condition"), "write a context, `actor` and a sector, `mediator`, or `-`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(own: &[(&str, &str)]) -> Result<Cameo, Problems> {
        let own = own.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let folder = Folder::embedded().with(own);
        Cameo::load(&folder, &Ontology::load(&folder)?)
    }

    fn code(cameo: &Cameo, mode: Option<&str>, contexts: &[&str], actor_sectors: &[&str]) -> String {
        let deed = Deed { event_type: EventType::Assault, mode, contexts, actor_sectors, has_mediator: false };
        cameo.act(&deed).unwrap().code.clone()
    }

    #[test]
    fn the_first_line_that_fits_counts() {
        let cameo = load(&[]).unwrap();
        assert_eq!(code(&cameo, Some("drone"), &[], &["MIL"]), "195");
        assert_eq!(code(&cameo, None, &[], &["MIL"]), "190");
        assert_eq!(code(&cameo, None, &[], &["REB"]), "180");
        assert_eq!((cameo.role("JRN"), cameo.role("UNK"), cameo.role("GOV")), (Some("MED"), None, Some("GOV")));
        assert_eq!((cameo.group("NATO"), cameo.group("Nobody")), (Some("NAT"), None));
    }

    #[test]
    fn a_users_own_lines_come_first() {
        let own = [("cameo/codes.txt", "ASSAULT | terrorism | 200 | -10.0\n"), ("cameo/roles.txt", "JRN | JRN\n")];
        let cameo = load(&own).unwrap();
        assert_eq!(code(&cameo, None, &["terrorism"], &[]), "200");
        assert_eq!(cameo.role("JRN"), Some("JRN"));
    }

    #[test]
    fn lines_that_nothing_can_fit_are_told() {
        let lines = "ASSAULT flood | - | 180 | -9.0\nAID | sometimes | 070 | 7.0\nWAR | - | 190 | -10.0\nAID | - | 070 | high\n";
        let problems = load(&[("cameo/codes.txt", lines)]).unwrap_err();
        let told: Vec<_> = problems.0.iter().map(|problem| (problem.line, problem.what.as_str())).collect();
        assert_eq!(
            told,
            [
                (1, "ASSAULT has no mode `flood`"),
                (2, "`sometimes` is no condition"),
                (3, "`WAR` is no event type"),
                (4, "`high` is no score")
            ]
        );
    }
}
