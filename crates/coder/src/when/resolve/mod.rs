//! From what the words say to the days they mean.

mod arithmetic;
mod days;
mod yearless;

use dateline_knowledge::calendar::{Base, Modifier, Origin, Unit};
use jiff::civil::Date;

use crate::when::expression::{Amount, DayTime, Expression, Near, When};
use crate::when::grammar;
use crate::when::lean::Lean;
use crate::when::stretch::{Stretch, plus};
use crate::when::{Basis, Precision, TimeKind};
use arithmetic::{cut, far_end, precision_of, time_value, yearless_value};

/// What resolution knows besides the words.
pub(in crate::when) struct Context {
    /// The day that relative times count from.
    pub(in crate::when) published: Option<Date>,
    /// Whether the text tells of another time than that of its publication, so that dates count from each other.
    pub(in crate::when) narrative: bool,
    /// Times resolved so far, in text order.
    mentions: Vec<Mention>,
    /// Where the story stands: the time that yearless ones go on from.
    story: Option<Stretch>,
    /// The year of a last mention that lay aside of the story.
    aside: Option<i16>,
}

/// A time resolved before.
#[derive(Clone, Copy, Debug)]
pub(in crate::when) struct Mention {
    pub(in crate::when) stretch: Stretch,
    pub(in crate::when) sentence: usize,
}

/// Where an expression stands.
#[derive(Clone, Copy)]
pub(in crate::when) struct Place {
    pub(in crate::when) sentence: usize,
    pub(in crate::when) lean: Lean,
    /// Whether "within" stands before it.
    pub(in crate::when) is_limit: bool,
}

/// What an expression means.
#[derive(Clone, Debug)]
pub(in crate::when) struct Resolved {
    pub(in crate::when) kind: TimeKind,
    pub(in crate::when) value: Option<String>,
    pub(in crate::when) days: (Option<Date>, Option<Date>),
    pub(in crate::when) precision: Precision,
    pub(in crate::when) basis: Basis,
    /// The stretch that later times can count from.
    pub(in crate::when) stretch: Option<Stretch>,
}

/// A mention this many years off the one before it looks aside, unless it opens its sentence.
const ASIDE_YEARS: u16 = 1;

impl Context {
    pub(in crate::when) fn new(published: Option<Date>, narrative: bool) -> Self {
        Self { published, narrative, mentions: Vec::new(), story: None, aside: None }
    }

    /// Takes note of a resolved time; `leading`: it opens its sentence or heads a section.
    ///
    /// The story does not follow a time years away inside a sentence ("unlike in 1812"), unless a second one follows there.
    pub(in crate::when) fn note(&mut self, mention: Mention, leading: bool) {
        self.mentions.push(mention);
        let Some(year) = mention.stretch.year() else { return };
        let away = |other: i16| other.abs_diff(year) > ASIDE_YEARS;
        let story_year = self.story.and_then(Stretch::year);
        if !leading && story_year.is_some_and(away) && self.aside.is_none_or(away) {
            self.aside = Some(year);
            return;
        }
        self.aside = None;
        if !(matches!(mention.stretch, Stretch::Year(_)) && story_year == Some(year)) {
            self.story = Some(mention.stretch);
        }
    }

    /// Resolves an expression; `None` where the words around it show that it is no time ("was soon replaced").
    pub(in crate::when) fn resolve(&self, expression: &Expression, place: Place) -> Option<Resolved> {
        Some(match expression {
            Expression::Date(When::Near(Near::Future, None), _) if place.lean == Lean::Behind => return None,
            Expression::Date(When::Near(near, reach), _) => self.near(*near, *reach),
            Expression::Date(When::Step(unit, None, origin), _) => self.vague_step(*unit, *origin, place),
            Expression::Date(when, phase) => self.date(when, *phase, place),
            Expression::Time(when, time) => self.time(when.as_ref(), time, place),
            // "will leave within two days"
            Expression::Duration(amount, None) if place.is_limit && place.lean == Lean::Ahead => {
                self.duration(amount, Some((Origin::Publication, 1)), place)
            }
            Expression::Duration(amount, direction) => self.duration(amount, *direction, place),
            Expression::PartOf(amount, step, when) => self.part_of(amount, *step, when, place),
            Expression::Set(value) => Resolved {
                kind: TimeKind::Set,
                value: Some(value.clone()),
                days: (None, None),
                precision: Precision::Unknown,
                basis: Basis::Stated,
                stretch: None,
            },
        })
    }

    fn near(&self, near: Near, reach: Option<i32>) -> Resolved {
        let published = self.published;
        let reached = |days: Option<i32>| published.zip(days).and_then(|(day, days)| plus(day, days));
        let (value, days) = match near {
            Near::Past => ("PAST_REF", (reached(reach.map(|days| -days)), published)),
            Near::Present => ("PRESENT_REF", (published, published)),
            Near::Future => ("FUTURE_REF", (published, reached(reach))),
        };
        let precision = match (published, near) {
            (None, _) => Precision::Unknown,
            (_, Near::Present) => Precision::Day,
            _ if reach.is_some_and(|days| days <= 7) => Precision::Week,
            _ => Precision::Longer,
        };
        let basis = if near == Near::Present { Basis::Document } else { Basis::Relative };
        Resolved { kind: TimeKind::Date, value: Some(value.into()), days, precision, basis, stretch: None }
    }

    /// "several years ago": long past; "a few days later": some time after another.
    fn vague_step(&self, unit: Unit, origin: Origin, place: Place) -> Resolved {
        match origin {
            Origin::Publication if place.lean != Lean::Ahead => {
                Resolved { days: (None, self.published), ..self.near(Near::Past, None) }
            }
            Origin::Publication => self.near(Near::Future, None),
            Origin::Mention => Resolved {
                value: None,
                ..self.unresolved(if super::expression::is_below_a_day(unit) { TimeKind::Time } else { TimeKind::Date })
            },
        }
    }

    fn unresolved(&self, kind: TimeKind) -> Resolved {
        Resolved {
            kind,
            value: None,
            days: (None, None),
            precision: Precision::Unknown,
            basis: Basis::Relative,
            stretch: None,
        }
    }

    fn date(&self, when: &When, phase: Option<Modifier>, place: Place) -> Resolved {
        let Some((stretch, basis)) = self.stretch(when, place) else {
            return Resolved { value: yearless_value(when), ..self.unresolved(TimeKind::Date) };
        };
        let days = stretch.days().map(|days| cut(days, phase, self.published));
        let precision = if days.is_some() { stretch.precision() } else { Precision::Unknown };
        let days = (days.map(|days| days.0), days.map(|days| days.1));
        Resolved { kind: TimeKind::Date, value: Some(stretch.value()), days, precision, basis, stretch: Some(stretch) }
    }

    fn time(&self, when: Option<&When>, time: &DayTime, place: Place) -> Resolved {
        let day = match when {
            Some(When::Step(unit, steps, origin)) if *time == DayTime::Unknown => {
                return self.hours_away(*unit, *steps, *origin, place);
            }
            Some(when) => self.stretch(when, place),
            None => {
                let day = match time {
                    DayTime::Part(_) => self.day_mentioned(place),
                    DayTime::Clock { .. } | DayTime::Unknown => self.day_near(place),
                };
                day.map(|day| (Stretch::Day(day), Basis::Inferred))
            }
        };
        let of_day = time_value(time);
        let Some((stretch, basis)) = day else {
            return Resolved { value: when.is_none().then_some(of_day), ..self.unresolved(TimeKind::Time) };
        };
        let days = stretch.days();
        Resolved {
            kind: TimeKind::Time,
            value: Some(stretch.value() + &of_day),
            days: (days.map(|days| days.0), days.map(|days| days.1)),
            precision: Precision::Day,
            basis,
            stretch: Some(stretch),
        }
    }

    /// "two hours ago": no clock tells when, but it lies within a day or so of its origin.
    fn hours_away(&self, unit: Unit, steps: Option<i32>, origin: Origin, place: Place) -> Resolved {
        let hours = match unit.base {
            Base::Hour => 1,
            _ => 0,
        };
        let unresolved = self.unresolved(TimeKind::Time);
        let day = match origin {
            Origin::Publication => self.published,
            Origin::Mention => self.day_near(place),
        };
        let (Some(day), Some(steps)) = (day, steps) else { return unresolved };
        let far = steps.saturating_mul(hours) / 24 + steps.signum();
        let other = plus(day, far);
        let (from, to) = if far < 0 { (other, Some(day)) } else { (Some(day), other) };
        Resolved { days: (from, to), precision: Precision::Day, ..unresolved }
    }

    fn duration(&self, amount: &Amount, direction: Option<(Origin, i8)>, place: Place) -> Resolved {
        let days = direction.and_then(|(origin, step)| {
            let from = match origin {
                Origin::Publication if !self.narrative => self.published?,
                _ => self.mention_for(grammar::DAY, place)?.days()?.0,
            };
            let other = far_end(from, amount, step)?;
            Some(if step < 0 { (other, from) } else { (from, other) })
        });
        Resolved {
            kind: TimeKind::Duration,
            value: Some(amount.value()),
            days: (days.map(|days| days.0), days.map(|days| days.1)),
            precision: days.and_then(|_| amount.days()).map_or(Precision::Unknown, precision_of),
            basis: if direction.is_some() { Basis::Relative } else { Basis::Stated },
            stretch: None,
        }
    }

    /// "the first ten months of 1915": from its beginning on, or up to its end.
    fn part_of(&self, amount: &Amount, step: i8, when: &When, place: Place) -> Resolved {
        let days = self.stretch(when, place).and_then(|(stretch, basis)| {
            let (from, to) = stretch.days()?;
            let ends = if step > 0 {
                (from, far_end(from, amount, 1).and_then(|day| plus(day, -1))?)
            } else {
                (far_end(to, amount, -1).and_then(|day| plus(day, 1))?, to)
            };
            Some((ends, basis))
        });
        let bare = self.duration(amount, None, place);
        let Some(((from, to), basis)) = days else { return bare };
        let precision = amount.days().map_or(Precision::Unknown, precision_of);
        let stretch = self.stretch(when, place).map(|(stretch, _)| stretch);
        Resolved { days: (Some(from), Some(to)), precision, basis, stretch, ..bare }
    }
}
