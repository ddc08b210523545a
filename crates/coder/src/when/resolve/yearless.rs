//! Days and months without a year: the year that the text means.

use dateline_knowledge::calendar::{Base, Origin, Unit};
use jiff::civil::Date;

use super::arithmetic::days_between;
use super::{Context, Place};
use crate::when::Basis;
use crate::when::expression::{When, Yearless};
use crate::when::lean::Lean;
use crate::when::stretch::Stretch;

impl Context {
    /// A month, day or season without its year.
    pub(super) fn yearless(&self, part: Yearless, place: Place) -> Option<(Stretch, Basis)> {
        if let Yearless::Holiday(holiday @ dateline_knowledge::calendar::Holiday::Once(_)) = part {
            return holiday.day(0).map(|day| (Stretch::Day(day), Basis::Stated));
        }
        if let Some(stretch) = self.goes_on(part, place) {
            return Some((stretch, Basis::Inferred));
        }
        match self.published {
            Some(published) if !self.narrative => Some((nearest(part, published, place.lean)?, Basis::Relative)),
            _ => Some((self.chained(part)?, Basis::Inferred)),
        }
    }

    /// In news: what goes on from a full date of another year in the same sentence ("arrested in March 2023 and freed in April").
    fn goes_on(&self, part: Yearless, place: Place) -> Option<Stretch> {
        let published = self.published.filter(|_| !self.narrative && place.lean != Lean::Ahead)?;
        let last = self.mentions.last().filter(|mention| mention.sentence == place.sentence)?.stretch;
        let dated = matches!(last, Stretch::Day(_) | Stretch::Month(..)) && last.year()? != published.year();
        let from = last.days()?.0;
        let next = self.chained(part).filter(|_| dated && matches!(part, Yearless::Month(_) | Yearless::Day(..)))?;
        let days = next.days()?;
        (days.0 > from && days.1 < published && self.story == Some(last)).then_some(next)
    }

    /// The reading of a yearless time that goes on best from the last time named before.
    fn chained(&self, part: Yearless) -> Option<Stretch> {
        let last = self.story?;
        let year = last.year()?;
        if matches!(last, Stretch::Year(_)) {
            return part.in_year(year);
        }
        let from = last.days()?.0;
        [year.checked_sub(1)?, year, year.checked_add(1)?]
            .into_iter()
            .filter_map(|year| part.in_year(year))
            .filter_map(|stretch| Some((chain_cost(from, stretch)?, stretch)))
            .min_by_key(|&(cost, _)| cost)
            .map(|(_, stretch)| stretch)
    }

    /// "last October": the last before now; "next spring": the first after now; "this summer": that of this year.
    pub(super) fn yearless_step(&self, part: Yearless, origin: Origin, step: i8) -> Option<(Stretch, Basis)> {
        let now = match origin {
            Origin::Publication if !self.narrative => self.published?,
            _ => self.story?.days()?.0,
        };
        let years = [now.year().checked_sub(1)?, now.year(), now.year().checked_add(1)?];
        let mut stretches = years.into_iter().filter_map(|year| part.in_year(year));
        let stretch = match step {
            0 => part.in_year(now.year()),
            1 => stretches.find(|stretch| stretch.days().is_some_and(|days| days.0 > now)),
            _ => stretches.rfind(|stretch| stretch.days().is_some_and(|days| days.1 < now)),
        };
        Some((stretch?, Basis::Relative))
    }

    /// "3/4/2025": the reading near publication, if only one is.
    pub(super) fn either(&self, one: Date, other: Date) -> Option<(Stretch, Basis)> {
        let near = |day: Date| self.published.is_some_and(|published| days_between(published, day).abs() <= 14);
        match (near(one), near(other)) {
            (true, false) => Some((Stretch::Day(one), Basis::Inferred)),
            (false, true) => Some((Stretch::Day(other), Basis::Inferred)),
            _ => None,
        }
    }

    pub(super) fn month_day(&self, day: i8, month: Option<&When>, place: Place) -> Option<(Stretch, Basis)> {
        let dated = |stretch: Stretch| match stretch {
            Stretch::Month(year, month) => Date::new(year, month, day).ok().map(Stretch::Day),
            _ => None,
        };
        if let Some(month) = month {
            let (month, basis) = self.stretch(month, place)?;
            return Some((dated(month)?, basis));
        }
        let unit = Unit { base: Base::Month, times: 1, reach_days: 0 };
        if let Some(month) = self.mention_for(unit, place) {
            return Some((dated(month)?, Basis::Inferred));
        }
        let published = self.published.filter(|_| !self.narrative)?;
        let now = Stretch::holding(published, unit)?;
        let steps = match place.lean {
            Lean::Ahead if published.day() > day => 1,
            Lean::Behind | Lean::Unknown if published.day() < day => -1,
            _ => 0,
        };
        Some((dated(now.shift(steps)?)?, Basis::Relative))
    }
}

impl Yearless {
    /// The time in that year; `None` where there is none.
    pub(in crate::when) fn in_year(self, year: i16) -> Option<Stretch> {
        Some(match self {
            Self::Month(month) => Stretch::Month(year, month),
            Self::Day(month, day) => Stretch::Day(Date::new(year, month, day).ok()?),
            Self::Season(season) => Stretch::Season(year, season),
            Self::Quarter(quarter) => Stretch::Quarter(year, quarter),
            Self::Half(half) => Stretch::Half(year, half),
            Self::Holiday(holiday) => Stretch::Day(holiday.day(year)?),
        })
    }
}

/// The reading of a yearless time nearest to publication; what lies on the wrong side of it counts as farther away.
fn nearest(part: Yearless, published: Date, lean: Lean) -> Option<Stretch> {
    let year = published.year();
    [year.checked_sub(1)?, year, year.checked_add(1)?]
        .into_iter()
        .filter_map(|year| part.in_year(year))
        .filter_map(|stretch| Some((distance(stretch, published, lean)?, stretch)))
        .min_by_key(|&(cost, _)| cost)
        .map(|(_, stretch)| stretch)
}

fn distance(stretch: Stretch, published: Date, lean: Lean) -> Option<i32> {
    let (from, to) = stretch.days()?;
    let (behind, ahead) = match lean {
        Lean::Behind => (1, 5),
        Lean::Ahead => (5, 1),
        Lean::Unknown => (2, 3),
    };
    Some(if to < published {
        days_between(to, published) * behind
    } else if from > published {
        days_between(published, from) * ahead
    } else {
        0
    })
}

/// How far a story would have to jump from `from`.
fn chain_cost(from: Date, stretch: Stretch) -> Option<i32> {
    let days = days_between(from, stretch.days()?.0);
    Some(days.abs())
}
