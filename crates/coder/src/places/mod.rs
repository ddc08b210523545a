//! Where: place names and the points they stand for.

use dateline_knowledge::Code;
use dateline_text::Span;

/// A place name in the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Its words.
    pub span: Span,
    /// Its name in the gazetteer.
    pub name: String,
    /// Country it lies in, ISO 3166-1 alpha-3.
    pub country: Option<Code>,
    /// First-level division it lies in.
    pub admin1: Option<String>,
    /// Latitude of the gazetteer's point, degrees north.
    pub lat: Option<f64>,
    /// Longitude of the gazetteer's point, degrees east.
    pub lon: Option<f64>,
    /// GeoNames id.
    pub geonames: Option<u32>,
    /// What the point stands for.
    pub precision: GeoPrecision,
    /// False where the name stands for a government or a people ("Moscow said").
    pub literal: bool,
}

/// How exact a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GeoPrecision {
    /// A building, a crossing, a street.
    Exact,
    /// A city, town, village or camp.
    Settlement,
    /// A district.
    Admin2,
    /// A province or state of a country.
    Admin1,
    /// A country.
    Country,
    /// Several countries, a sea, a mountain range.
    Region,
    /// Not in the gazetteer.
    Unknown,
}
