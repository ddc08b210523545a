//! Places: countries, provinces, counties, settlements, regions and crossings, with points and other names (`data/places/`).
//!
//! A line reads `name | other names | kind | country | admin1 | lat | lon | population | geonames`. A name may
//! belong to several places; which of them a text means is for the coder to say.

mod countries;
mod fold;
mod gazetteer;
mod load;
mod names;
mod words;

pub use countries::country_called;
pub use fold::fold;
pub use gazetteer::Gazetteer;
pub use words::PlaceWords;

use std::sync::Arc;

use crate::Code;

/// A place of the gazetteer.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownPlace {
    /// Its name in English news.
    pub name: String,
    /// What it is.
    pub kind: PlaceKind,
    /// Country it lies in, ISO 3166-1 alpha-3; `None` for regions of several countries and for seas.
    pub country: Option<Code>,
    /// Name of the first-level division it lies in, as `admin1.txt` spells it; of a division, its own name.
    pub admin1: Option<Arc<str>>,
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// Inhabitants, rounded; 0 where the file does not say.
    pub population: u32,
    /// GeoNames id.
    pub geonames: Option<u32>,
    /// Whether it is the seat of a national government.
    pub capital: bool,
}

impl KnownPlace {
    /// How likely a bare name means this place rather than another of that name, in inhabitants: countries count
    /// thirtyfold, capitals tenfold, and a division a third, since a bare "New York" is the city.
    pub fn weight(&self) -> u64 {
        let people = u64::from(self.population);
        match self.kind {
            PlaceKind::Country => people * 30,
            PlaceKind::Admin1 => people / 3,
            _ if self.capital => people * 10,
            _ => people,
        }
    }
}

/// What a place of the gazetteer is, from the largest to the smallest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlaceKind {
    /// A sea, river, range, continent, or a part of the world that crosses borders.
    Region,
    /// A country or territory with a code of its own.
    Country,
    /// A first-level division: state, province, governorate, oblast.
    Admin1,
    /// A second-level division: county, district.
    Admin2,
    /// A city, town, village or camp.
    Settlement,
    /// A building, crossing or base.
    Exact,
}

impl PlaceKind {
    /// All kinds with the words of the files.
    const WORDS: [(&str, Self); 6] = [
        ("region", Self::Region),
        ("country", Self::Country),
        ("admin1", Self::Admin1),
        ("admin2", Self::Admin2),
        ("settlement", Self::Settlement),
        ("exact", Self::Exact),
    ];

    fn parse(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(text, _)| *text == word).map(|&(_, kind)| kind)
    }
}
