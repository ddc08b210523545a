//! Countries in the state systems that other data sets use.

use std::collections::BTreeMap;

use dateline_knowledge::{Folder, Problems};

/// Countries by ISO 3166-1 alpha-3.
#[derive(Debug, Default)]
pub(crate) struct Countries(BTreeMap<String, Country>);

/// A country.
#[derive(Debug, Default)]
pub(crate) struct Country {
    /// Short English name.
    pub(crate) name: String,
    /// Capital.
    pub(crate) capital: String,
    /// Correlates of War number.
    pub(crate) cow: Option<i64>,
    /// Gleditsch–Ward number.
    pub(crate) gw: Option<i64>,
    /// FIPS 10-4 code.
    pub(crate) fips: Option<String>,
}

impl Countries {
    /// Reads `actors/countries.txt` and `cameo/fips.txt`.
    pub(crate) fn load(folder: &Folder) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut loaded = Self::default();
        for line in folder.lines("actors/countries.txt") {
            if let Some([code, name, _, _, capital, _, cow, gw]) = problems.keep(line.cells()) {
                let country = loaded.0.entry(code.to_owned()).or_default();
                if country.name.is_empty() {
                    (country.name, country.capital) = (name.to_owned(), capital.to_owned());
                    (country.cow, country.gw) = (cow.parse().ok(), gw.parse().ok());
                }
            }
        }
        for line in folder.lines("cameo/fips.txt") {
            if let Some([code, fips]) = problems.keep(line.cells()) {
                loaded.0.entry(code.to_owned()).or_default().fips.get_or_insert(fips.to_owned());
            }
        }
        problems.or(loaded)
    }

    /// The country of this code.
    pub(crate) fn get(&self, code: &str) -> Option<&Country> {
        self.0.get(code)
    }

    /// The country's name; the code itself where it is no country's.
    pub(crate) fn name<'c>(&'c self, code: &'c str) -> &'c str {
        self.get(code).map(|country| country.name.as_str()).filter(|name| !name.is_empty()).unwrap_or(code)
    }
}
