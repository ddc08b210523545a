//! Years, decades, centuries and parts of years.

use dateline_knowledge::calendar::{Holiday, Modifier, Sense};
use dateline_syntax::Upos;

use super::function_words::{
    AFTER_COUNT, BEFORE_ANY_YEAR, BEFORE_COUNT, BEFORE_LAST_YEAR, BEFORE_NEAR_YEAR, BEFORE_SEASON, BEFORE_SHORT_DECADE,
    BEFORE_SHORT_YEAR, BEFORE_YEAR_AS_NAME, QUIET_MARKS,
};
use super::numeric::century_of;
use super::{Grammar, Read, full, longest};
use crate::when::expression::{When, Yearless};
use crate::when::stretch::Stretch;

impl Grammar<'_> {
    /// A stretch of years named by number.
    pub(super) fn years(&self, at: usize) -> Read<When> {
        longest([
            self.bare_year(at).map(|(year, next)| (full(Stretch::Year(year)), next)),
            self.named_year(at),
            self.year_and_season(at),
            self.era_year(at),
            self.decade(at),
            self.century(at),
            self.fiscal(at),
            self.part_of_year(at),
        ])
    }

    /// Four digits in the range of years, whatever stands around them.
    pub(super) fn year_digits(&self, at: usize) -> Read<i16> {
        let year = self.atoms.digits(at, 4..=4).filter(|year| (1000..=2199).contains(year))?;
        let next = at + 1;
        let number = self.atoms.glued(next)
            && self.atoms.is_any(next, &[",", "."])
            && self.atoms.glued(next + 1)
            && self.atoms.is_digits(next + 1);
        (!number && self.atoms.ends(next)).then_some((year, next))
    }

    /// A year after a month or season: four digits, or "'82".
    pub(super) fn year_after(&self, at: usize) -> Read<i16> {
        self.era_year(at)
            .and_then(|(when, next)| match when {
                When::Full(Stretch::Year(year)) => Some((year, next)),
                _ => None,
            })
            .or_else(|| self.year_digits(at))
            .or_else(|| self.short_year(at))
    }

    /// "'82".
    fn short_year(&self, at: usize) -> Read<i16> {
        let digits = self.atoms.is(at, "'") && self.atoms.glued(at + 1) && self.atoms.ends(at + 2);
        let year = self.atoms.digits(at + 1, 2..=2).filter(|_| digits)?;
        Some((century_of(year), at + 2))
    }

    /// A year that stands alone.
    fn bare_year(&self, at: usize) -> Read<i16> {
        if let Some((year, next)) = self.year_digits(at) {
            return self.reads_as_year(at, year).then_some((year, next));
        }
        let quoted = self.short_year(at)?;
        BEFORE_SHORT_YEAR.contains(&self.atoms.before(at, 1)).then_some(quoted)
    }

    /// "the year 1950", "calendar year 2008".
    fn named_year(&self, at: usize) -> Read<When> {
        let next = self.skip(at, "the");
        let next = self.skip(next, "calendar");
        let next = self.eat(next, "year")?;
        let next = self.skip(next, "of");
        let (year, next) = self.year_digits(next)?;
        Some((full(Stretch::Year(year)), next))
    }

    /// "the 1982 summer offensive".
    fn year_and_season(&self, at: usize) -> Read<When> {
        let (year, next) = self.year_digits(self.skip(at, "the"))?;
        let (season, next) = self.season(next)?;
        Some((dated(Yearless::Season(season), year)?, next))
    }

    /// "490 BC", "AD 70".
    pub(super) fn era_year(&self, at: usize) -> Read<When> {
        if self.atoms.is_any(at, &["ad", "a"]) && self.atoms.get(at).is_some_and(|atom| atom.text == "AD") {
            let year = self.atoms.digits(at + 1, 1..=4).filter(|year| *year > 0)?;
            return Some((full(Stretch::Year(year)), at + 2));
        }
        let year = self.atoms.digits(at, 1..=4).filter(|year| *year > 0)?;
        let (before, next) = self.era(at + 1)?;
        Some((full(Stretch::Year(if before { 1 - year } else { year })), next))
    }

    /// "BC", "B.C.", "AD", "CE": true before our era.
    pub(super) fn era(&self, at: usize) -> Read<bool> {
        let written = |word: &str| self.atoms.get(at).is_some_and(|atom| atom.text == word);
        if written("BC") || written("BCE") {
            return Some((true, at + 1));
        }
        if written("AD") || written("CE") {
            return Some((false, at + 1));
        }
        let dotted = written("B") && self.atoms.is(at + 1, ".") && self.atoms.is(at + 2, "c");
        dotted.then(|| (true, self.skip(at + 3, ".")))
    }

    /// "the 1990s", "1990's", "the '90s", "the 70s".
    fn decade(&self, at: usize) -> Read<When> {
        let start = self.skip(at, "the");
        let quoted = self.skip(start, "'");
        let number = self.atoms.digits(quoted, 2..=4).filter(|number| number % 10 == 0)?;
        let next = quoted + 1;
        let next = if self.atoms.is(next, "'") && self.atoms.glued(next) { next + 1 } else { next };
        let plural = self.atoms.is(next, "s") && self.atoms.glued(next);
        let decade = match self.atoms.word(quoted).len() {
            4 if (1000..=2190).contains(&number) && quoted == start => number / 10,
            2 if quoted > start || start > at || BEFORE_SHORT_DECADE.contains(&self.atoms.before(at, 1)) => {
                century_of(number) / 10
            }
            _ => return None,
        };
        plural.then_some((full(Stretch::Decade(decade)), next + 1))
    }

    /// "the 21st century", "the nineteenth century BC".
    fn century(&self, at: usize) -> Read<When> {
        let start = self.skip(at, "the");
        let (number, next) = self.ordinal(start).filter(|(number, _)| *number > 0)?;
        let next = self.atoms.past_hyphen(next);
        let (_, next) = self.unit_in(next, false).filter(|(unit, _)| unit.times == 100)?;
        let number = i16::from(number);
        match self.era(next) {
            Some((true, next)) => Some((full(Stretch::Century(-number)), next)),
            Some((false, next)) => Some((full(Stretch::Century(number - 1)), next)),
            None => Some((full(Stretch::Century(number - 1)), next)),
        }
    }

    /// "FY2012", "fiscal year 2012", "fiscal 2012".
    fn fiscal(&self, at: usize) -> Read<When> {
        let start = self.skip(at, "the");
        let short = self.atoms.is(start, "fy");
        let next =
            if short { start + 1 } else { self.eat(start, "fiscal").or_else(|| self.eat(start, "financial"))? };
        let next = if short { next } else { self.skip(next, "year") };
        let year = self.year_digits(next).or_else(|| {
            let year = self.atoms.digits(next, 2..=2).filter(|_| short)?;
            Some((century_of(year), next + 1))
        });
        let (year, next) = year?;
        Some((full(Stretch::Fiscal(year)), next))
    }

    /// "the third quarter of 2009", "third-quarter", "Q3 2012", "the first half of the year".
    fn part_of_year(&self, at: usize) -> Read<When> {
        let start = self.skip(at, "the");
        let (part, next) = self.quarter_letter(start).or_else(|| self.quarter_or_half(start))?;
        self.in_year(part, next).or_else(|| {
            let alone = matches!(part, Yearless::Quarter(_)) && !self.atoms.is(next, "of");
            alone.then_some((When::Yearless(part), next))
        })
    }

    /// "Q3".
    fn quarter_letter(&self, at: usize) -> Read<Yearless> {
        let quarter = self.atoms.is(at, "q").then(|| self.atoms.digits(at + 1, 1..=1))??;
        let quarter =
            i8::try_from(quarter).ok().filter(|quarter| (1..=4).contains(quarter) && self.atoms.glued(at + 1))?;
        Some((Yearless::Quarter(quarter), at + 2))
    }

    fn quarter_or_half(&self, at: usize) -> Read<Yearless> {
        let (number, next) = self.ordinal(at)?;
        let next = self.atoms.past_hyphen(next);
        if self.atoms.is(next, "half") && (1..=2).contains(&number) {
            return Some((Yearless::Half(number), next + 1));
        }
        let (_, next) =
            self.unit_in(next, false).filter(|(unit, _)| unit.base == dateline_knowledge::calendar::Base::Quarter)?;
        let number = if number == -1 && !self.atoms.is(at, "last") { 4 } else { number };
        (1..=4).contains(&number).then_some((Yearless::Quarter(number), next))
    }

    /// What gives the year of a yearless time right before `at`: "2009", "of 2009", ", 2009", "of last year", "of that year".
    pub(super) fn in_year(&self, part: Yearless, at: usize) -> Read<When> {
        let comma = self.skip(at, ",");
        let of = self.skip(self.skip(comma, "of"), "in");
        if let Some((year, next)) = self.year_after(of) {
            let clear = of == at || comma == at || matches!(part, Yearless::Day(..) | Yearless::Month(_));
            return if clear { Some((dated(part, year)?, next)) } else { None };
        }
        if let Some((When::Full(Stretch::Fiscal(year)), next)) = self.fiscal(of) {
            return Some((dated(part, year)?, next));
        }
        let (year, next) = self.year_step(of)?;
        Some((When::Of(part, Box::new(year)), next))
    }

    /// "last year", "next year", "this year", "that year", "the same year", "the year".
    fn year_step(&self, at: usize) -> Read<When> {
        let (when, next) = longest([self.step(at), self.the_unit(at)])?;
        match &when {
            When::Step(unit, Some(_), _) | When::The(unit) if *unit == super::YEAR => Some((when, next)),
            _ => None,
        }
    }

    /// Whether four digits that stand alone are a year, from the words around them.
    fn reads_as_year(&self, at: usize, year: i16) -> bool {
        let (before, after) = (self.atoms.before(at, 1), at + 1);
        if self.is_numbered(at) || self.modifies_amount(at) || self.counts_what_follows(at, year) {
            return false;
        }
        let placed = BEFORE_NEAR_YEAR.contains(&before);
        let near = (1900..=2040).contains(&year);
        let quiet = before.is_empty() || self.atoms.is_letters(at - 1) || QUIET_MARKS.contains(&before);
        match (near, placed) {
            (true, true) => true,
            (true, false) => quiet && !(year % 100 == 0 && self.atoms.is_capital(at.saturating_sub(1))),
            (false, true) => {
                let strong = BEFORE_ANY_YEAR.contains(&before);
                strong && !self.atoms.upos(after).is_some_and(|upos| matches!(upos, Upos::Noun | Upos::Adj))
                    || BEFORE_LAST_YEAR.contains(&before)
                        && !self
                            .atoms
                            .upos(after)
                            .is_some_and(|upos| matches!(upos, Upos::Noun | Upos::Adj | Upos::Num))
                    || before == "," && self.atoms.get(after).is_none()
                    || before == "the" && year % 50 != 0 && self.atoms.is_letters(after)
            }
            (false, false) => false,
        }
    }

    /// After "Resolution", "Flight", "No.".
    fn is_numbered(&self, at: usize) -> bool {
        let is_numbering = |at: usize| self.modifier(at, |modifier| modifier == Modifier::Numbered).is_some();
        let dotted = self.atoms.before(at, 1) == ".";
        at >= 1 && is_numbering(at - 1) || dotted && at >= 2 && is_numbering(at - 2)
    }

    /// After "some", "nearly", "more than": an amount.
    fn modifies_amount(&self, at: usize) -> bool {
        BEFORE_COUNT.contains(&self.atoms.before(at, 1))
    }

    /// Whether the figure counts what follows: "2000 people", "1500 km", "2000-strong", "2000 years", "1999 %".
    fn counts_what_follows(&self, at: usize, year: i16) -> bool {
        let after = at + 1;
        if self.atoms.is_any(after, AFTER_COUNT) {
            return true;
        }
        if self.atoms.is(after, "-")
            && self.atoms.glued(after)
            && self.atoms.glued(after + 1)
            && self.atoms.is_letters(after + 1)
        {
            return true;
        }
        if self.unit(after).is_some_and(|_| self.is_plural(after)) {
            return true;
        }
        let plural = self.atoms.upos(after) == Some(Upos::Noun) && self.atoms.word(after).ends_with('s');
        let round = year % 50 == 0;
        let determined = BEFORE_YEAR_AS_NAME.contains(&self.atoms.before(at, 1));
        let modified_plural = matches!(self.atoms.upos(after), Some(Upos::Adj | Upos::Noun | Upos::Propn))
            && self.atoms.upos(after + 1) == Some(Upos::Noun)
            && self.atoms.word(after + 1).ends_with('s');
        let near = (1980..=2035).contains(&year);
        plural && (round || !near && !determined) || round && modified_plural && !determined
    }

    /// A season: "spring 2014", "the summer of 1942", "this spring", "in winter".
    pub(super) fn season_when(&self, at: usize) -> Read<When> {
        let start = self.skip(at, "the");
        let (season, next) = self.season(start)?;
        if self.is_in_name(start, next) {
            return None;
        }
        if let Some(found) = self.in_year(Yearless::Season(season), next) {
            return Some(found);
        }
        let verb_like = season.other.is_some();
        let placed = BEFORE_SEASON.contains(&self.atoms.before(at, 1));
        let name_like = self.atoms.is_capital(start)
            && (self.atoms.is_capital(next) || start >= 1 && self.atoms.is_capital(start - 1));
        let noun = self.may_be_noun(start) && !self.atoms.is(next, "of") && !(verb_like && self.atoms.is(next, "in"));
        let alone = noun
            && !name_like
            && (placed || self.atoms.is(start, "spring") || !verb_like && self.atoms.upos(next) == Some(Upos::Noun));
        alone.then_some((When::Yearless(Yearless::Season(season)), next))
    }

    pub(super) fn holiday_name(&self, at: usize) -> Read<Holiday> {
        self.sense(at, |entry| match entry.sense {
            Sense::Holiday(holiday) => Some(holiday),
            _ => None,
        })
    }

    /// "Christmas", "Easter 2018", "New Year's Day of 2010".
    pub(super) fn holiday(&self, at: usize) -> Read<When> {
        let (holiday, next) = self.holiday_name(at)?;
        if self.is_in_name(at, next) && self.atoms.is_capital(next) {
            return None;
        }
        let part = Yearless::Holiday(holiday);
        Some(self.in_year(part, next).unwrap_or((When::Yearless(part), next)))
    }
}

/// The time in a known year; `None` where it has no such day.
pub(super) fn dated(part: Yearless, year: i16) -> Option<When> {
    part.in_year(year).map(full).or(matches!(part, Yearless::Holiday(_)).then_some(When::Yearless(part)))
}
