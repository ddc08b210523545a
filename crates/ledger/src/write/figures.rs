//! Writing figures.

use dateline_coder::document::QuantityOut;

use super::insert::insert;
use super::layers::{Keys, Layers, at, number_of};
use super::measures::{Measure, PlaceBy};
use crate::contradictions::denying;

impl Layers<'_> {
    /// The last day that a figure refers to: the one stated, else that of publication.
    fn as_of(&self, figure: &QuantityOut<'_>) -> Option<String> {
        let stated = figure.time.and_then(|time| self.document.times[time].to.clone());
        stated.or_else(|| self.document.document.published.and_then(|given| given.trim().get(..10)).map(str::to_owned))
    }

    /// Whether a figure is told by somebody who denies it.
    fn is_denied(&self, figure: &QuantityOut<'_>) -> bool {
        let event = figure.event.is_some_and(|event| self.document.events[event].status == "denied");
        let cue = |said: usize| denying::is_denial(&self.words(&self.document.attributions[said].cue));
        event || figure.attribution.is_some_and(cue)
    }

    pub(super) fn quantity(&self, number: usize, figure: &QuantityOut<'_>, keys: &Keys) -> rusqlite::Result<i64> {
        let measure = Measure::of(self.document, figure);
        let place_by = measure.as_ref().and_then(|(_, by)| by.map(PlaceBy::as_str));
        let measure = measure.map(|(measure, _)| measure.row(self.transaction, self.commit_no)).transpose()?;
        insert(
            self.transaction,
            "quantity_rows",
            &[
                ("quantity_id", &self.identity.quantities[number]),
                ("coding", &self.coding),
                ("number", &(number as i64)),
                ("start", &figure.span[0]),
                ("end", &figure.span[1]),
                ("value", &figure.value),
                ("value_low", &figure.value_low),
                ("value_high", &figure.value_high),
                ("hedge", &figure.hedge),
                ("unit", &figure.unit),
                ("state", &figure.state),
                ("part_of", &number_of(figure.part_of)),
                ("report", &at(&keys.reports, figure.event)),
                ("appearance", &at(&keys.appearances, figure.entity)),
                ("place", &at(&keys.places, figure.place)),
                ("time", &at(&keys.times, figure.time)),
                ("attribution", &at(&keys.attributions, figure.attribution)),
                ("measure", &measure),
                ("as_of", &self.as_of(figure)),
                ("place_by", &place_by),
                ("denied", &self.is_denied(figure)),
            ],
        )
    }
}
