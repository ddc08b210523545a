//! What each figure measures, so that figures of several documents can be followed over time: the thing counted, its
//! condition, and where.

use dateline_coder::document::{Document, PlaceOut, QuantityOut};
use rusqlite::{OptionalExtension as _, Transaction};

use super::insert::insert;
use crate::ids::id;

/// One countable thing: "hostage, held, Gaza Strip".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Measure<'d> {
    unit: &'d str,
    state: Option<&'d str>,
    place: Option<(&'d str, Option<u32>, Option<&'d str>)>,
}

/// How the place of a measure was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PlaceBy {
    /// The figure's own event is there.
    Event,
    /// It is the place of the whole that the figure is a part of.
    Whole,
    /// It stands in the same sentence.
    Sentence,
    /// It is the last one before the figure.
    Before,
}

impl PlaceBy {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Whole => "whole",
            Self::Sentence => "sentence",
            Self::Before => "before",
        }
    }
}

impl<'d> Measure<'d> {
    /// What `figure` measures, and how its place was found. `None` for money, and where neither a condition nor a place
    /// tells what would be followed.
    pub(super) fn of(document: &'d Document<'d>, figure: &'d QuantityOut<'d>) -> Option<(Self, Option<PlaceBy>)> {
        let unit = figure.unit.filter(|unit| unit.chars().any(char::is_lowercase))?;
        let found = place(document, figure);
        let place = found.map(|(place, _)| (place.name, place.geonames, place.country.as_deref()));
        let by = found.map(|(_, by)| by);
        (figure.state.is_some() || place.is_some()).then_some((Self { unit, state: figure.state, place }, by))
    }

    fn label(&self) -> String {
        let parts = [Some(self.unit), self.state, self.place.map(|(name, ..)| name)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// The key of the measure's row, written where it is new.
    pub(super) fn row(&self, transaction: &Transaction<'_>, commit_no: i64) -> rusqlite::Result<i64> {
        let (name, geonames, country) = self.place.map_or((None, None, None), |(n, g, c)| (Some(n), g, c));
        let place_id = geonames.map(|id| id.to_string());
        let state = self.state.unwrap_or_default();
        let place = [name.unwrap_or_default(), place_id.as_deref().unwrap_or_default(), country.unwrap_or_default()];
        let measure_id = id("measure", &[self.unit, state, place[0], place[1], place[2]]);
        let mut query = transaction.prepare_cached("SELECT key FROM measure_rows WHERE measure_id = ?")?;
        if let Some(known) = query.query_row([&measure_id], |row| row.get(0)).optional()? {
            return Ok(known);
        }
        insert(
            transaction,
            "measure_rows",
            &[
                ("measure_id", &measure_id),
                ("label", &self.label()),
                ("unit", &self.unit),
                ("state", &self.state),
                ("place_name", &name),
                ("place_id", &place_id),
                ("country", &country),
                ("commit_no", &commit_no),
            ],
        )
    }
}

/// Where the counted are: where the figure's event is, where the whole is, else the place named next to the figure.
fn place<'d>(document: &'d Document<'d>, figure: &QuantityOut<'d>) -> Option<(&'d PlaceOut<'d>, PlaceBy)> {
    if let Some(own) = figure.place {
        return Some((&document.places[own], PlaceBy::Event));
    }
    let whole = figure.part_of.map(|whole| &document.quantities[whole]).filter(|whole| whole.part_of.is_none());
    if let Some((place, _)) = whole.and_then(|whole| place(document, whole)) {
        return Some((place, PlaceBy::Whole));
    }
    let literal = || document.places.iter().filter(|place| place.literal);
    let sentence = document.sentences.iter().find(|[start, end]| (*start..*end).contains(&figure.span[0]))?;
    let beside = literal().filter(|place| sentence[0] <= place.span[0] && place.span[1] <= sentence[1]);
    if let Some(nearest) = beside.min_by_key(|place| place.span[0].abs_diff(figure.span[0])) {
        return Some((nearest, PlaceBy::Sentence));
    }
    let before = literal().filter(|place| place.span[1] <= figure.span[0]).max_by_key(|place| place.span[0]);
    before.map(|place| (place, PlaceBy::Before))
}
