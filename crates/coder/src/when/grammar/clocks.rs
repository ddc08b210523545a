//! Times of day: clocks, parts of the day, and both together with a date.

use dateline_knowledge::calendar::{Meaning, Modifier, Sense};

use super::function_words::{BEFORE_CLOCK, BEFORE_PART, BEFORE_THE_PART};
use super::{DAY, Grammar, Read, longest};
use crate::when::expression::{DayTime, Expression, When};

impl Grammar<'_> {
    /// A time of day, with its date where the words give one.
    pub(super) fn time(&self, at: usize) -> Read<Expression> {
        let plain = longest([
            self.day_then_time(at),
            self.time_then_day(at),
            self.directed_part(at),
            self.night_phrase(at),
            self.bare_part(at),
        ]);
        let modified = self.modifier(at, Modifier::is_phase).and_then(|(_, next)| {
            let next = self.skip(self.atoms.past_hyphen(next), "the");
            longest([
                self.day_then_time(next),
                self.time_then_day(next),
                self.directed_part(next),
                self.night_phrase(next),
                self.loose_part(next),
            ])
        });
        longest([plain, modified])
    }

    /// "Tuesday night", "yesterday morning", "March 5 at 9:30 a.m.", "2025-03-05T14:00".
    fn day_then_time(&self, at: usize) -> Read<Expression> {
        let (when, next) = self.core(at).filter(|(when, _)| is_day(when))?;
        let comma = self.skip(next, ",");
        let at_clock = if self.atoms.is(comma, "at") { comma + 1 } else { comma };
        let glued_t = if self.atoms.is(next, "t") && self.atoms.glued(next) { next + 1 } else { at_clock };
        if let Some((clock, after)) = self.clock(glued_t) {
            return Some((Expression::Time(Some(when), clock), after));
        }
        let (_, phased) = self.modifier(next, Modifier::is_phase).unwrap_or((Modifier::Early, next));
        let (part, after) =
            self.part(self.atoms.past_hyphen(phased)).filter(|&(_, after)| !self.is_plural(after - 1))?;
        let clocked = self.eat(after, "at").and_then(|next| self.clock(next));
        if let Some((clock, after)) = clocked {
            return Some((Expression::Time(Some(when), clock), after));
        }
        Some((Expression::Time(Some(when), DayTime::Part(part)), after))
    }

    /// "9:30 a.m. Tuesday", "noon on March 5", "the night of April 18", "0400 GMT".
    fn time_then_day(&self, at: usize) -> Read<Expression> {
        if let Some((clock, next)) = self.clock(at) {
            let comma = self.skip(next, ",");
            let day =
                self.core(comma).filter(|(when, _)| is_day(when) && !matches!(when, When::MonthDay(..) | When::The(_)));
            return Some(match day {
                Some((when, after)) => (Expression::Time(Some(when), clock), after),
                None => (Expression::Time(None, clock), next),
            });
        }
        let start = self.skip(at, "the");
        let (_, start) = self.modifier(start, Modifier::is_phase).unwrap_or((Modifier::Early, start));
        let (part, next) = self.part(start)?;
        let next = self.skip(next, "hours");
        let next = self.eat(next, "of").or_else(|| self.eat(next, "on"))?;
        let (when, next) = self.core(next).filter(|(when, _)| is_day(when))?;
        Some((Expression::Time(Some(when), DayTime::Part(part)), next))
    }

    /// "this morning", "that night", "the next evening".
    fn directed_part(&self, at: usize) -> Read<Expression> {
        let start = self.skip(at, "the");
        let (direction, next) = self.direction(start, false)?;
        let (_, next) = self.modifier(next, Modifier::is_phase).unwrap_or((Modifier::Early, next));
        let (part, next) = self.part(next).filter(|&(_, next)| !self.is_plural(next - 1))?;
        let when = When::Step(DAY, Some(i32::from(direction.step)), self.origin(start > at, direction));
        Some((Expression::Time(Some(when), DayTime::Part(part)), next))
    }

    /// "last night", "tonight".
    fn night_phrase(&self, at: usize) -> Read<Expression> {
        let ((days, part), next) = self.sense(at, |entry| match &entry.sense {
            Sense::Phrase(phrase) => match phrase.meaning {
                Meaning::Day(days, Some(part)) => Some((days, part)),
                _ => None,
            },
            _ => None,
        })?;
        let when = When::Step(DAY, Some(i32::from(days)), dateline_knowledge::calendar::Origin::Publication);
        Some((Expression::Time(Some(when), DayTime::Part(part)), next))
    }

    /// "in the morning", "at night", "at dawn".
    fn bare_part(&self, at: usize) -> Read<Expression> {
        let article = self.atoms.is(at, "the");
        let start = if article { at + 1 } else { at };
        let (part, next) = self.loose_part(start)?;
        let before = self.atoms.before(at, 1);
        let placed = if article { BEFORE_THE_PART } else { BEFORE_PART }.contains(&before);
        placed.then_some((part, next))
    }

    fn loose_part(&self, at: usize) -> Read<Expression> {
        let (part, next) = self.part(at).filter(|_| !self.is_plural(at))?;
        Some((Expression::Time(None, DayTime::Part(part)), next))
    }

    /// A clock's time: "9:30 a.m.", "9 p.m.", "18:00 UTC", "0400 GMT", "noon", "5 o'clock".
    pub(super) fn clock(&self, at: usize) -> Read<DayTime> {
        longest([self.colon_clock(at), self.hour_clock(at), self.flat_clock(at), self.named_clock(at)])
    }

    fn named_clock(&self, at: usize) -> Read<DayTime> {
        let ((hour, minute), next) = self.sense(at, |entry| match entry.sense {
            Sense::Clock(hour, minute) => Some((hour, minute)),
            _ => None,
        })?;
        Some((DayTime::Clock { hour, minute, second: None, zone: None }, next))
    }

    /// "9:30", "9.30pm", "17:49:19".
    fn colon_clock(&self, at: usize) -> Read<DayTime> {
        let hour = self.hour(at)?;
        let dot = self.atoms.is(at + 1, ".");
        if !(dot || self.atoms.is(at + 1, ":")) || !self.atoms.glued(at + 1) || !self.atoms.glued(at + 2) {
            return None;
        }
        let minute = self.sixty(at + 2)?;
        let mut next = at + 3;
        let mut second = None;
        if self.atoms.is(next, ":") && self.atoms.glued(next) {
            second = Some(self.sixty(next + 1)?);
            next += 2;
        }
        let hours = if self.atoms.is_any(next, &["hrs", "hours"]) { next + 1 } else { next };
        if hours > next {
            return Some((DayTime::Clock { hour, minute, second, zone: None }, hours));
        }
        let half = self.half_of_day(next);
        let zone_at = half.map_or(next, |(_, next)| next);
        let zone = self.zone(zone_at);
        if dot && half.is_none() && zone.is_none()
            || !self.atoms.ends(next) && half.is_none() && !self.atoms.is(next, "z")
        {
            return None;
        }
        if half.is_none() && zone.is_none() && second.is_none() && !self.is_placed_clock(at) {
            return None;
        }
        self.finish(hour, minute, second, half.map(|(pm, _)| pm), zone, zone_at)
    }

    /// "9 a.m.", "5pm", "5 o'clock".
    fn hour_clock(&self, at: usize) -> Read<DayTime> {
        let (hour, next) = match self.atoms.digits(at, 1..=2) {
            Some(_) => (self.hour(at)?, at + 1),
            None => {
                let (count, next) = self.count(at)?;
                (i8::try_from(count.number()?).ok().filter(|hour| (1..=12).contains(hour))?, next)
            }
        };
        if self.atoms.is(next, "o") && self.atoms.is(next + 1, "'") && self.atoms.is(next + 2, "clock") {
            return self.finish(hour, 0, None, None, None, next + 3);
        }
        let (pm, next) = self.half_of_day(next)?;
        self.finish(hour, 0, None, Some(pm), self.zone(next), next)
    }

    /// "0400 GMT", "1630 hours": four digits need a zone or the word.
    fn flat_clock(&self, at: usize) -> Read<DayTime> {
        let digits = self.atoms.digits(at, 4..=4)?;
        let (hour, minute) = (i8::try_from(digits / 100).ok()?, i8::try_from(digits % 100).ok()?);
        if hour > 24 || minute > 59 {
            return None;
        }
        if let Some((zone, next)) = self.zone(at + 1) {
            return Some((DayTime::Clock { hour, minute, second: None, zone }, next));
        }
        let next = self
            .eat(at + 1, "hours")
            .filter(|_| matches!(self.atoms.before(at, 1), "at" | "by" | "around" | "until"))?;
        Some((DayTime::Clock { hour, minute, second: None, zone: None }, next))
    }

    fn finish(
        &self,
        hour: i8,
        minute: i8,
        second: Option<i8>,
        pm: Option<bool>,
        zone: Read<Option<Box<str>>>,
        next: usize,
    ) -> Read<DayTime> {
        let hour = match pm {
            Some(_) if !(1..=12).contains(&hour) => return None,
            Some(true) => hour % 12 + 12,
            Some(false) => hour % 12,
            None => hour,
        };
        let (zone, next) = zone.unwrap_or((None, next));
        Some((DayTime::Clock { hour, minute, second, zone }, next))
    }

    fn hour(&self, at: usize) -> Option<i8> {
        i8::try_from(self.atoms.digits(at, 1..=2)?).ok().filter(|hour| *hour <= 24)
    }

    fn sixty(&self, at: usize) -> Option<i8> {
        i8::try_from(self.atoms.digits(at, 2..=2)?).ok().filter(|sixtieth| *sixtieth < 60)
    }

    /// Whether words around "9:30" make it a time and no score.
    fn is_placed_clock(&self, at: usize) -> bool {
        BEFORE_CLOCK.contains(&self.atoms.before(at, 1))
            || self.atoms.word(at).len() == 2 && self.atoms.digits(at, 2..=2).is_some_and(|hour| hour == 0)
            || at >= 1 && self.core_ends(at)
    }

    /// Whether a date in figures ends right before `at`.
    fn core_ends(&self, at: usize) -> bool {
        at >= 5 && self.numeric(at - 5).is_some_and(|(_, next)| next == at)
    }

    /// "a.m.", "pm": true for the second half of the day.
    fn half_of_day(&self, at: usize) -> Read<bool> {
        let word = self.atoms.word(at);
        if matches!(word, "am" | "pm") {
            return Some((word == "pm", at + 1));
        }
        if !matches!(word, "a" | "p") || !self.atoms.is(at + 1, ".") {
            return None;
        }
        let m = self.atoms.is(at + 2, "m").then_some(at + 3)?;
        let inside = self.atoms.is(m, ".")
            && self.atoms.glued(m)
            && (self.atoms.token(m) == self.atoms.token(at + 2) || self.atoms.get(m + 1).is_some());
        Some((word == "p", if inside { m + 1 } else { m }))
    }

    /// "GMT", "(GMT + 8)", "local time".
    fn zone(&self, at: usize) -> Read<Option<Box<str>>> {
        let open = self.skip(at, "(");
        let (zone, next) = self.sense(open, |entry| match &entry.sense {
            Sense::Zone(zone) => Some((!zone.is_empty()).then(|| zone.clone())),
            _ => None,
        })?;
        if open == at {
            return Some((zone, next));
        }
        let mut next = next;
        while next < open + 5 && !self.atoms.is(next, ")") {
            next += 1;
        }
        self.eat(next, ")").map(|next| (zone, next))
    }
}

/// Whether it names a day, so that a time of day can follow it.
fn is_day(when: &When) -> bool {
    use crate::when::expression::Yearless;
    use crate::when::stretch::Stretch;
    match when {
        When::Full(Stretch::Day(_)) | When::Either(..) | When::MonthDay(..) => true,
        When::Weekday(_) | When::WeekdayStep(..) | When::WeekdayOf(..) => true,
        When::Yearless(yearless) | When::YearlessStep(yearless, ..) | When::Of(yearless, _) => {
            matches!(yearless, Yearless::Day(..) | Yearless::Holiday(_))
        }
        When::Step(unit, ..) => *unit == DAY || unit.base == DAY.base && unit.times == 1,
        When::The(unit) => unit.base == DAY.base,
        _ => false,
    }
}
