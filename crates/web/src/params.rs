//! What is asked for in an address, by the names that columns and options have.

use dateline_knowledge::ontology::{EventType, Status};
use dateline_ledger::Filter;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::problem::Problem;

/// The kinds of source.
pub(crate) const SOURCE_KINDS: [&str; 7] =
    ["person", "official", "organization", "anonymous", "document", "media", "unstated"];

/// The names and values after the `?`, in order. A name may come more than once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Params(Vec<(String, String)>);

impl Params {
    /// Reads a query that has no names but the `known` ones. What is empty is not asked for.
    pub(crate) fn read(query: Option<&str>, known: &[&str]) -> Result<Self, Problem> {
        let pairs = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
        let pairs: Vec<(String, String)> = pairs
            .map(|(name, value)| (name.into_owned(), value.trim().to_owned()))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        if pairs.iter().any(|(name, value)| name.contains('\0') || value.contains('\0')) {
            return Err(Problem::bad("U+0000 stands in no text, so it cannot be asked for"));
        }
        match pairs.iter().find(|(name, _)| !known.contains(&name.as_str())) {
            Some((name, _)) => Err(Problem::bad(format!("there is no `{name}` here; known are {}", known.join(", ")))),
            None => Ok(Self(pairs)),
        }
    }

    /// Names and values that are known to be known.
    pub(crate) fn of(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// The same with a value more, if there is one.
    pub(crate) fn with(mut self, name: &str, value: Option<&str>) -> Self {
        self.0.extend(value.map(|value| (name.to_owned(), value.to_owned())));
        self
    }

    /// The same without a name.
    pub(crate) fn without(&self, name: &str) -> Self {
        Self(self.0.iter().filter(|(other, _)| other != name).cloned().collect())
    }

    /// The query that asks for this and for `more`.
    pub(crate) fn written(&self, more: &[(&str, &str)]) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(self.pairs().chain(more.iter().copied())).finish()
    }

    /// All names and values, in order.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The last value of a name.
    pub(crate) fn one(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// All values of a name.
    pub(crate) fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(other, _)| other == name).map(|(_, value)| value.clone()).collect()
    }

    /// The time at which the ledger is asked.
    pub(crate) fn as_of(&self) -> Result<Option<Timestamp>, Problem> {
        let Some(given) = self.one("as_of") else { return Ok(None) };
        let help = "`as_of` is a day (2025-03-05) or a time with its offset (2025-03-05T21:14:00Z)";
        dateline_ledger::as_of(given).map(Some).ok_or_else(|| Problem::bad(help))
    }

    fn day(&self, name: &str) -> Result<Option<Date>, Problem> {
        let read = self.one(name).map(str::parse::<Date>).transpose();
        read.map_err(|_| {
            Problem::bad(format!(
                "`{name}` is a day, written as 2025-03-05; in the search box, `date:2025-03-01..2025-03-05`"
            ))
        })
    }

    /// A whole number up to `most`.
    pub(crate) fn number(&self, name: &str, otherwise: u32, most: u32) -> Result<u32, Problem> {
        let Some(given) = self.one(name) else { return Ok(otherwise) };
        let read = given.parse().ok().filter(|number| (1..=most).contains(number));
        read.ok_or_else(|| Problem::bad(format!("`{name}` is a number from 1 to {most}")))
    }

    /// Which rows are asked for.
    pub(crate) fn filter(&self) -> Result<Filter, Problem> {
        let kinds = self.chosen("source_kind", &SOURCE_KINDS)?;
        let statuses: Vec<&str> = Status::ALL.iter().map(|status| status.as_str()).collect();
        Ok(Filter {
            actors: self.all("actor"),
            recipients: self.all("recipient"),
            sources: self.all("source"),
            types: self.all("type").iter().map(|given| event_type(given)).collect::<Result<_, _>>()?,
            statuses: self.chosen("status", &statuses)?,
            places: self.all("place"),
            source_kinds: kinds,
            publishers: self.all("publisher"),
            since: self.day("since")?,
            until: self.day("until")?,
            text: self.one("text").map(ToOwned::to_owned),
            stories: self.all("story"),
        })
    }

    /// The values of a name, each of which is one of `known`.
    pub(crate) fn chosen(&self, name: &str, known: &[&str]) -> Result<Vec<String>, Problem> {
        let given = self.all(name);
        match given.iter().find(|value| !known.contains(&value.as_str())) {
            Some(value) => Err(Problem::bad(format!("`{name}` is never `{value}`; it is one of {}", known.join(", ")))),
            None => Ok(given),
        }
    }
}

/// A type, or a type and a mode, the type in any case.
fn event_type(given: &str) -> Result<String, Problem> {
    let (name, mode) = given.split_once('/').map_or((given, None), |(name, mode)| (name, Some(mode)));
    let Some(found) = EventType::parse(&name.to_uppercase()) else {
        let known: Vec<_> = EventType::ALL.iter().map(|event_type| event_type.as_str()).collect();
        return Err(Problem::bad(format!("`type` is never `{given}`; the types are {}", known.join(", "))));
    };
    Ok(mode.map_or_else(|| found.to_string(), |mode| format!("{found}/{mode}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 4] = ["actor", "type", "status", "since"];

    #[test]
    fn names_are_those_of_the_options() {
        let params =
            Params::read(Some("actor=Ana+Kovar&actor=USA&type=consult/visit&since=2025-03-05&status="), &KNOWN)
                .unwrap();
        let filter = params.filter().unwrap();
        assert_eq!(filter.actors, ["Ana Kovar", "USA"]);
        assert_eq!(filter.types, ["CONSULT/visit"]);
        assert_eq!(filter.since, Some(Date::constant(2025, 3, 5)));
        assert!(filter.statuses.is_empty());
    }

    #[test]
    fn what_is_not_known_is_refused_and_not_passed_over() {
        assert!(Params::read(Some("actors=USA"), &KNOWN).is_err());
        assert!(Params::read(Some("actor=9%00"), &KNOWN).is_err());
        for query in ["type=TALK", "status=hapened", "since=yesterday"] {
            assert!(Params::read(Some(query), &KNOWN).unwrap().filter().is_err(), "{query}");
        }
    }
}
