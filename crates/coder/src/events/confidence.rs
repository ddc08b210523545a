//! How sure the program is that it read an event right.

use dateline_predicates::Route;

use crate::events::{Event, Reading};

/// A figure between 0 and 1 from how the participants were found and how clear the parse is. The weights are set by
/// hand; they order events, and are no measured chance of being right.
pub(super) fn of_event(reading: &Reading<'_>, event: &Event) -> f64 {
    let mut score: f64 = 0.55;
    if !event.actors.is_empty() {
        score += 0.12;
    }
    if !event.recipients.is_empty() || event.actors.len() > 1 {
        score += 0.12;
    }
    let weakest = event.because.roles.iter().map(|&(_, _, _, route)| route).max();
    score -= match weakest {
        Some(Route::Implicit) => 0.12,
        Some(Route::Nominal | Route::Relative | Route::Control) => 0.04,
        _ => 0.0,
    };
    let head = reading.predicates.all[event.because.predicate].head;
    if reading.parsed.word(head).margin < 1.0 {
        score -= 0.08;
    }
    (score * 100.0).round() / 100.0
}
