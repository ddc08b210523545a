//! From what the words say to the days they mean.

use dateline_knowledge::calendar::{Base, Modifier, Origin, Unit};
use jiff::Span;
use jiff::civil::{Date, Weekday};

use super::expression::{Amount, DayTime, Expression, Near, When, Yearless};
use super::lean::Lean;
use super::stretch::{Stretch, plus};
use super::{Basis, Precision, TimeKind};

/// What resolution knows besides the words.
pub(super) struct Context {
    /// The day that relative times count from.
    pub(super) published: Option<Date>,
    /// Whether the text tells of another time than that of its publication, so that dates count from each other.
    pub(super) narrative: bool,
    /// Times resolved so far, in text order.
    mentions: Vec<Mention>,
    /// Where the story stands: the time that yearless ones go on from.
    story: Option<Stretch>,
    /// The year of a last mention that lay aside of the story.
    aside: Option<i16>,
}

/// A time resolved before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention {
    pub(super) stretch: Stretch,
    pub(super) sentence: usize,
}

/// Where an expression stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) sentence: usize,
    pub(super) lean: Lean,
}

/// What an expression means.
#[derive(Clone, Debug)]
pub(super) struct Resolved {
    pub(super) kind: TimeKind,
    pub(super) value: Option<String>,
    pub(super) days: (Option<Date>, Option<Date>),
    pub(super) precision: Precision,
    pub(super) basis: Basis,
    /// The stretch that later times can count from.
    pub(super) stretch: Option<Stretch>,
}

/// Sentences back in which a news text's "the next day" finds its day.
const REACH_SENTENCES: usize = 2;

/// A mention this many years off the one before it looks aside, unless it opens its sentence.
const ASIDE_YEARS: u16 = 1;

/// Sentences back in which "the day" finds its day.
const REACH_OF_THE: usize = 6;

impl Context {
    pub(super) fn new(published: Option<Date>, narrative: bool) -> Self {
        Self { published, narrative, mentions: Vec::new(), story: None, aside: None }
    }

    /// Takes note of a resolved time; `leading`: it opens its sentence or heads a section.
    ///
    /// The story does not follow a time years away inside a sentence ("unlike in 1812"), unless a second one follows there.
    pub(super) fn note(&mut self, mention: Mention, leading: bool) {
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
    pub(super) fn resolve(&self, expression: &Expression, place: Place) -> Option<Resolved> {
        Some(match expression {
            Expression::Date(When::Near(Near::Future, None), _) if place.lean == Lean::Behind => return None,
            Expression::Date(When::Near(near, reach), _) => self.near(*near, *reach),
            Expression::Date(When::Step(unit, None, origin), _) => self.vague_step(*unit, *origin, place),
            Expression::Date(when, phase) => self.date(when, *phase, place),
            Expression::Time(when, time) => self.time(when.as_ref(), time, place),
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
                _ => self.mention_for(super::grammar::DAY, place)?.days()?.0,
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

    /// The stretch that the words name.
    fn stretch(&self, when: &When, place: Place) -> Option<(Stretch, Basis)> {
        match when {
            When::Full(stretch) => Some((*stretch, Basis::Stated)),
            When::Yearless(part) => self.yearless(*part, place),
            When::YearlessStep(part, origin, step) => self.yearless_step(*part, *origin, *step),
            When::Of(part, year) => {
                let (year, basis) = self.stretch(year, place)?;
                Some((part.in_year(year.year()?)?, basis))
            }
            When::Either(one, other) => self.either(*one, *other),
            When::MonthDay(day, month) => self.month_day(*day, month.as_deref(), place),
            When::Weekday(weekday) => self.weekday(*weekday, place),
            When::WeekdayStep(weekday, origin, step) => self.weekday_step(*weekday, *origin, *step, place),
            When::WeekdayOf(weekday, week) => {
                let (Stretch::Week(monday), basis) = self.stretch(week, place)? else { return None };
                let day = plus(monday, i32::from(weekday.to_monday_zero_offset()))?;
                Some((Stretch::Day(day), basis))
            }
            When::Step(unit, steps, origin) => self.step(*unit, (*steps)?, *origin, place),
            When::The(unit) => self.the(*unit, place),
            When::Nth(number, unit, of) => {
                let (of, basis) = self.stretch(of, place)?;
                Some((nth(*number, *unit, of)?, basis))
            }
            When::Near(..) => None,
        }
    }

    /// The last time named before that is at most as long as `unit`, in reach.
    fn mention_for(&self, unit: Unit, place: Place) -> Option<Stretch> {
        self.mention_within(unit, place, REACH_SENTENCES)
    }

    fn mention_within(&self, unit: Unit, place: Place, reach: usize) -> Option<Stretch> {
        let near = |mention: &&Mention| self.narrative || mention.sentence + reach >= place.sentence;
        self.mentions.iter().rev().take_while(near).find_map(|mention| within(mention.stretch, unit))
    }

    /// The day of a clock time that names none: one named in the same sentence or the one before, else publication.
    fn day_near(&self, place: Place) -> Option<Date> {
        self.day_mentioned(place).or(if self.narrative { None } else { self.published })
    }

    fn day_mentioned(&self, place: Place) -> Option<Date> {
        let day = |mention: &Mention| match mention.stretch {
            Stretch::Day(day) => Some(day),
            _ => None,
        };
        let reach = if self.narrative { 4 } else { 1 };
        self.mentions.iter().rev().take_while(|mention| mention.sentence + reach >= place.sentence).find_map(day)
    }

    fn step(&self, unit: Unit, steps: i32, origin: Origin, place: Place) -> Option<(Stretch, Basis)> {
        let steps = if unit.base == Base::Week { steps.checked_mul(i32::from(unit.times))? } else { steps };
        let own_size = steps == 0 && unit.base == Base::Day;
        let from_mention = self.mention_for(unit, place);
        let start = match origin {
            Origin::Publication => Stretch::holding(self.published?, unit)?,
            Origin::Mention => match from_mention {
                Some(stretch) => stretch,
                None if self.narrative || unit.base <= Base::Day => return None,
                None => Stretch::holding(self.published?, unit)?,
            },
        };
        let basis = match origin {
            Origin::Publication if own_size => Basis::Document,
            _ => Basis::Relative,
        };
        Some((start.shift(steps)?, basis))
    }

    fn the(&self, unit: Unit, place: Place) -> Option<(Stretch, Basis)> {
        if unit.base == Base::Weekend {
            return self.weekend(place);
        }
        let (stretch, basis) = match self.mention_within(unit, place, REACH_OF_THE) {
            Some(stretch) => (stretch, Basis::Inferred),
            None if self.narrative => return None,
            None => (Stretch::holding(self.published?, unit)?, Basis::Relative),
        };
        Some((stretch, basis))
    }

    /// "the weekend": the one just past, unless the words look ahead or it is one now.
    fn weekend(&self, place: Place) -> Option<(Stretch, Basis)> {
        let published = self.published.filter(|_| !self.narrative)?;
        let unit = Unit { base: Base::Weekend, times: 1, reach_days: 0 };
        let this = Stretch::holding(published, unit)?;
        let started = this.days()?.0 <= published;
        let stretch = if started || place.lean == Lean::Ahead { this } else { this.shift(-1)? };
        Some((stretch, Basis::Relative))
    }

    fn weekday(&self, weekday: Weekday, place: Place) -> Option<(Stretch, Basis)> {
        let origin =
            if self.narrative { self.mention_for(super::grammar::DAY, place)?.days()?.0 } else { self.published? };
        let back = i32::from(origin.weekday().since(weekday));
        let ahead = place.lean == Lean::Ahead && back > 0;
        let day = plus(origin, if ahead { 7 - back } else { -back })?;
        Some((Stretch::Day(day), Basis::Relative))
    }

    /// "last Monday": the last before the origin; "this Monday": that of its week; "next Monday": that of the week after.
    fn weekday_step(&self, weekday: Weekday, origin: Origin, step: i8, place: Place) -> Option<(Stretch, Basis)> {
        let mention = || self.mention_for(super::grammar::DAY, place)?.days().map(|days| days.0);
        let origin_day = match origin {
            Origin::Mention => mention()?,
            Origin::Publication => self.published?,
        };
        let back = i32::from(origin_day.weekday().since(weekday));
        let in_week =
            i32::from(weekday.to_monday_zero_offset()) - i32::from(origin_day.weekday().to_monday_zero_offset());
        let days = match step {
            -1 if back == 0 => -7,
            -1 => -back,
            0 => in_week,
            _ if origin == Origin::Mention => 7 - back,
            _ => in_week + 7,
        };
        Some((Stretch::Day(plus(origin_day, days)?), Basis::Relative))
    }

    /// A month, day or season without its year.
    fn yearless(&self, part: Yearless, place: Place) -> Option<(Stretch, Basis)> {
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
    fn yearless_step(&self, part: Yearless, origin: Origin, step: i8) -> Option<(Stretch, Basis)> {
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
    fn either(&self, one: Date, other: Date) -> Option<(Stretch, Basis)> {
        let near = |day: Date| self.published.is_some_and(|published| days_between(published, day).abs() <= 14);
        match (near(one), near(other)) {
            (true, false) => Some((Stretch::Day(one), Basis::Inferred)),
            (false, true) => Some((Stretch::Day(other), Basis::Inferred)),
            _ => None,
        }
    }

    fn month_day(&self, day: i8, month: Option<&When>, place: Place) -> Option<(Stretch, Basis)> {
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
    pub(super) fn in_year(self, year: i16) -> Option<Stretch> {
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

/// "Jan. 5" without a year that anything tells.
fn yearless_value(when: &When) -> Option<String> {
    match when {
        When::Yearless(Yearless::Day(month, day)) => Some(format!("XXXX-{month:02}-{day:02}")),
        When::Yearless(Yearless::Month(month)) => Some(format!("XXXX-{month:02}")),
        _ => None,
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

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(i32::MAX / 8, |span| span.get_days())
}

/// The stretch of the size of `unit` that holds all of `stretch`; a winter counts to the year that it begins in.
fn within(stretch: Stretch, unit: Unit) -> Option<Stretch> {
    if let (Some(year), super::grammar::YEAR) = (stretch.year(), unit) {
        return Some(Stretch::Year(year));
    }
    let (from, to) = stretch.days()?;
    Stretch::holding(from, unit).filter(|held| Stretch::holding(to, unit) == Some(*held))
}

/// The n-th unit of a stretch; -1 is the last. A week belongs to the month that holds its Thursday.
fn nth(number: i8, unit: Unit, of: Stretch) -> Option<Stretch> {
    let (from, to) = of.days()?;
    let steps = if number < 0 { i32::from(number) + 1 } else { i32::from(number) - 1 };
    let edge = if number < 0 { to } else { from };
    let start = match unit.base {
        Base::Week | Base::Weekend => {
            let off = i32::from(edge.weekday().since(Weekday::Thursday));
            plus(edge, if number < 0 || off == 0 { -off } else { 7 - off })?
        }
        _ => edge,
    };
    let found = Stretch::holding(start, unit)?.shift(steps)?;
    found.days().filter(|days| days.1 >= from && days.0 <= to).map(|_| found)
}

/// The beginning, middle or end of some days, or what of them lies before or after publication.
fn cut((from, to): (Date, Date), phase: Option<Modifier>, published: Option<Date>) -> (Date, Date) {
    let inside = published.filter(|day| (from..=to).contains(day));
    let phase = match (phase, inside) {
        (Some(Modifier::Earlier), Some(day)) => return (from, day),
        (Some(Modifier::Later), Some(day)) => return (day, to),
        (Some(Modifier::Earlier), None) => Some(Modifier::Early),
        (Some(Modifier::Later), None) => Some(Modifier::Late),
        _ => phase,
    };
    let third = (days_between(from, to) + 1) / 3;
    let (start, end) = match phase {
        Some(Modifier::Early) => (0, third),
        Some(Modifier::Middle) => (third, third),
        Some(Modifier::Late) => (third, 0),
        _ => return (from, to),
    };
    match phase {
        Some(Modifier::Early) => (from, plus(from, end.max(1) - 1).unwrap_or(to)),
        Some(Modifier::Late) => (plus(to, 1 - start.max(1)).unwrap_or(from), to),
        _ => (plus(from, start).unwrap_or(from), plus(to, -end).unwrap_or(to)),
    }
}

/// The other end of a length of time that begins or ends on `from`.
fn far_end(from: Date, amount: &Amount, step: i8) -> Option<Date> {
    let single = match amount.0.as_slice() {
        &[(count, unit)] => count.number().map(|number| i64::from(number) * i64::from(unit.times) * i64::from(step)),
        _ => None,
    };
    let span = match (amount.0.first()?.1.base, single) {
        (Base::Month, Some(number)) => Span::new().try_months(number),
        (Base::Quarter, Some(number)) => Span::new().try_months(3 * number),
        (Base::Year, Some(number)) => Span::new().try_years(number),
        _ => return plus(from, amount.days()?.saturating_mul(i32::from(step))),
    };
    from.checked_add(span.ok()?).ok()
}

fn precision_of(days: i32) -> Precision {
    match days {
        ..=2 => Precision::Day,
        3..=10 => Precision::Week,
        11..=45 => Precision::Month,
        46..=400 => Precision::Year,
        _ => Precision::Longer,
    }
}

fn time_value(time: &DayTime) -> String {
    match time {
        DayTime::Part(part) => format!("T{}", part.as_str()),
        DayTime::Clock { hour, minute, second, zone } => {
            let second = second.map(|second| format!(":{second:02}")).unwrap_or_default();
            format!("T{hour:02}:{minute:02}{second}{}", zone.as_deref().unwrap_or_default())
        }
        DayTime::Unknown => String::new(),
    }
}
