//! How sure the program is that it read an event right.

use crate::events::Judgement;

/// What the reader's chance of the type says of how often the type is right: the line through what was found in
/// cross-validation on annotated news (`bench/RELIABILITY.md`).
const LEAST: f64 = 0.10;
const RISE: f64 = 0.87;
/// Without the reader nothing is known of how often the rules are right.
const UNKNOWN: f64 = 0.5;

/// How much less often it is right inside the words of another event ("turned down the *request*"), where it may be part of
/// that one.
const INSIDE: f64 = 0.9;

/// The chance that the type is right, in hundredths.
pub(super) fn of(judged: Option<&Judgement>, is_inside: bool) -> f64 {
    let sure = judged.map_or(UNKNOWN, |judged| LEAST + RISE * f64::from(judged.chance));
    let sure = if is_inside { INSIDE * sure } else { sure };
    (sure * 100.0).round() / 100.0
}
