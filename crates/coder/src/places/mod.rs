//! Where: place names and the points they stand for.

mod literal;
mod mentions;
mod senses;

#[cfg(test)]
mod tests;

use dateline_knowledge::Code;
use dateline_knowledge::places::{Gazetteer, PlaceKind};
use dateline_syntax::Parsed;
use dateline_text::{Id, Layer, Span};

use literal::is_literal;
use mentions::{Mention, find_mentions};
use senses::{Sense, choose_senses};

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

/// The places whose names lie inside `words`, in text order.
pub fn within(places: &Layer<Place>, words: Span) -> impl Iterator<Item = (Id<Place>, &Place)> {
    let from = places.as_slice().partition_point(|place| place.span.start() < words.start());
    let inside = places.as_slice()[from..].iter().take_while(move |place| place.span.start() < words.end());
    let numbered = inside.enumerate().map(move |(at, place)| (Id::new(from + at), place));
    numbered.filter(move |(_, place)| words.contains(place.span))
}

/// The place whose name stands over `words`.
pub fn at(places: &Layer<Place>, words: Span) -> Option<&Place> {
    let after = places.as_slice().partition_point(|place| place.span.start() <= words.start());
    places.as_slice()[..after].last().filter(|place| place.span.contains(words))
}

/// The places that `parsed` names, in text order.
///
/// Each name of the text that the gazetteer has, and each that the parser takes for a location; a name inside that
/// of a person or body is no place. Where a name can mean several places, its container ("Paris, Texas"), the other
/// places of the text and the number of inhabitants decide. A place that the gazetteer lacks takes the point of
/// the division or country that the text puts it in, with that precision, or none.
pub fn resolve_places(parsed: &Parsed<'_>, gazetteer: &Gazetteer) -> Layer<Place> {
    let mentions = find_mentions(parsed, gazetteer);
    let senses = choose_senses(parsed, gazetteer, &mentions);
    mentions
        .iter()
        .zip(senses)
        .map(|(mention, sense)| {
            let place = record(parsed, gazetteer, mention, &sense);
            Place { literal: is_literal(parsed, gazetteer, mention), ..place }
        })
        .collect()
}

/// The record of a mention, taken literally.
fn record(parsed: &Parsed<'_>, gazetteer: &Gazetteer, mention: &Mention, sense: &Sense) -> Place {
    let words = &parsed.text[mention.span];
    let point = match sense {
        Sense::Known(id) | Sense::Within(id) => &gazetteer.places[*id],
        Sense::Nowhere => return unknown(mention.span, words),
    };
    let known = matches!(sense, Sense::Known(_)) && !mention.is_part;
    Place {
        span: mention.span,
        name: if known { point.name.clone() } else { words.to_owned() },
        country: point.country,
        admin1: point.admin1.as_deref().map(str::to_owned),
        lat: Some(point.lat),
        lon: Some(point.lon),
        geonames: point.geonames.filter(|_| known),
        precision: GeoPrecision::of(point.kind),
        literal: true,
    }
}

fn unknown(span: Span, words: &str) -> Place {
    Place {
        span,
        name: words.to_owned(),
        country: None,
        admin1: None,
        lat: None,
        lon: None,
        geonames: None,
        precision: GeoPrecision::Unknown,
        literal: true,
    }
}

impl GeoPrecision {
    /// What a gazetteer's point of this kind stands for.
    pub fn of(kind: PlaceKind) -> Self {
        match kind {
            PlaceKind::Region => Self::Region,
            PlaceKind::Country => Self::Country,
            PlaceKind::Admin1 => Self::Admin1,
            PlaceKind::Admin2 => Self::Admin2,
            PlaceKind::Settlement => Self::Settlement,
            PlaceKind::Exact => Self::Exact,
        }
    }
}
