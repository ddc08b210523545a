//! Publication times as pages, feeds and archives write them.

use dateline_text::Published;
use jiff::civil::{Date, date};
use jiff::fmt::temporal::Pieces;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

/// Years outside of these are slips.
const YEARS: std::ops::RangeInclusive<i16> = 1800..=2100;
/// Days that programs write where they know none: the first of a clock that was not set, also as seen from the west.
const UNSET: [Date; 3] = [date(1900, 1, 1), date(1969, 12, 31), date(1970, 1, 1)];

/// Reads a day or a time in any of the usual ways. A time whose offset is not given counts as its day only: nothing
/// tells where it was meant. `None` where it is no date, or one that could be two.
pub(crate) fn published(given: &str) -> Option<Published> {
    let given = given.trim();
    let found = iso(given).or_else(|| mail(given)).or_else(|| epoch(given)).or_else(|| compact(given));
    let found = found.or_else(|| in_words(given).map(of_day));
    found.filter(|found| YEARS.contains(&found.day.year()) && !UNSET.contains(&found.day))
}

/// The time of an instant at an offset, as RFC 3339.
fn of_time(time: &Zoned) -> Published {
    let written = time.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
    let written = written.strip_suffix("+00:00").map(|utc| format!("{utc}Z")).unwrap_or(written);
    Published { day: time.date(), given: written }
}

pub(crate) fn of_day(day: Date) -> Published {
    Published { day, given: day.to_string() }
}

/// ISO 8601 and its looser relatives: `2019-11-19T12:00:00+0000`, `2019-11-19 12:00`, `20191119`, `2019/11/19`.
fn iso(given: &str) -> Option<Published> {
    let slashed = given.len() >= 10 && given.as_bytes()[4] == b'/' && given.as_bytes()[7] == b'/';
    let given = if slashed { given.replacen('/', "-", 2) } else { given.to_owned() };
    // "12:00:00 +01:00" and "12:00Z" are read as well as what the standard allows.
    let tight = given.replacen(" +", "+", 1).replacen(" -", "-", 1).replacen(" Z", "Z", 1).replacen(" UTC", "Z", 1);
    let pieces = [given.as_str(), tight.as_str()].into_iter().find_map(|it| Pieces::parse(it).ok());
    let Some(pieces) = pieces else { return leading_day(&given) };
    let offset = pieces.to_numeric_offset();
    let Some((time, offset)) = pieces.time().zip(offset) else { return Some(of_day(pieces.date())) };
    let zoned = pieces.date().to_datetime(time).to_zoned(TimeZone::fixed(offset)).ok()?;
    Some(of_time(&zoned))
}

/// The day at the front, whatever stands behind it.
fn leading_day(given: &str) -> Option<Published> {
    let rest = given.get(10..)?;
    let apart = rest.starts_with(['T', ' ', ',']);
    given.get(..10)?.parse().ok().filter(|_| apart).map(of_day)
}

/// RFC 2822 and its relatives: `Tue, 19 Nov 2019 10:00:00 EST`.
fn mail(given: &str) -> Option<Published> {
    let parser = jiff::fmt::rfc2822::DateTimeParser::new().relaxed_weekday(true);
    parser.parse_zoned(given).ok().map(|time| of_time(&time))
}

/// Seconds since 1970, or thousandths, millionths or milliardths of them, told by their digits.
fn epoch(given: &str) -> Option<Published> {
    let (whole, part) = given.split_once('.').unwrap_or((given, ""));
    let number: i64 = whole.parse().ok().filter(|_| is_figures(whole) && is_figures(part))?;
    let instant = match whole.len() {
        length if length > 10 && !part.is_empty() => return None,
        9..=10 => Timestamp::from_second(number).ok()?,
        12..=13 => Timestamp::from_millisecond(number).ok()?,
        15..=16 => Timestamp::from_microsecond(number).ok()?,
        18..=19 => Timestamp::from_second(number / 1_000_000_000).ok()?,
        _ => return None,
    };
    Some(of_time(&instant.to_zoned(TimeZone::fixed(Offset::UTC))))
}

/// Fourteen figures: `20191119120000`.
fn compact(given: &str) -> Option<Published> {
    let is_time = given.len() == 14 && is_figures(given);
    given.get(..8).filter(|_| is_time)?.parse().ok().map(of_day)
}

fn is_figures(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_ENDS: [&str; 12] = ["uary", "ruary", "ch", "il", "", "e", "y", "ust", "tember", "ober", "ember", "ember"];

/// A day within English words: "Published 11:11 PM EST Nov 19, 2019", "19th November 2019"; also `19.11.2019`, and
/// `11/19/2019` where only one reading makes a day.
pub(crate) fn in_words(given: &str) -> Option<Date> {
    let is_clock = |word: &&str| word.contains(':') && word.starts_with(|sign: char| sign.is_ascii_digit());
    let parts = given.split_whitespace().filter(|word| !is_clock(word));
    let words = parts.flat_map(|word| word.split(|sign: char| !sign.is_alphanumeric())).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.take(24).collect();
    let named = words.iter().position(|word| month(word).is_some());
    named.map_or_else(|| numeric(given), |at| around(&words, at))
}

/// The day and year beside the name of a month.
fn around(words: &[&str], at: usize) -> Option<Date> {
    let month = month(words[at])?;
    let before = at.checked_sub(1).and_then(|before| day(words[before]));
    let after = words.get(at + 1).and_then(|word| day(word));
    let year = |from: usize| words.get(from..)?.iter().take(4).find_map(|word| year(word));
    let date = |day: i8, from: usize| Date::new(year(from)?, month, day).ok();
    after.and_then(|day| date(day, at + 2)).or_else(|| before.and_then(|day| date(day, at + 1)))
}

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const OF_CLOCK: [&str; 6] = ["am", "pm", "gmt", "utc", "est", "edt"];

/// Whether it is the name of a month or a weekday, or goes with the time of day.
pub(crate) fn is_named(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    let is_weekday = WEEKDAYS.iter().any(|day| lower == *day || lower == day[..3]);
    is_weekday || OF_CLOCK.contains(&lower.as_str()) || month(word).is_some()
}

fn month(word: &str) -> Option<i8> {
    let word = word.to_ascii_lowercase();
    let full = |at: usize| {
        let rest = word.strip_prefix(MONTHS[at]);
        rest.is_some_and(|rest| rest.is_empty() || rest == MONTH_ENDS[at] || (at == 8 && rest == "t"))
    };
    (0..12).find(|at| full(*at)).map(|at| at as i8 + 1)
}

fn day(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(|sign: char| sign.is_ascii_alphabetic());
    let ending = &word[digits.len()..];
    let fits = ["", "st", "nd", "rd", "th"].iter().any(|it| it.eq_ignore_ascii_case(ending));
    digits.parse().ok().filter(|day| fits && digits.len() <= 2 && (1..=31).contains(day))
}

fn year(word: &str) -> Option<i16> {
    word.parse().ok().filter(|year| word.len() == 4 && YEARS.contains(year))
}

/// `19.11.2019`, `19/11/2019` or `11/19/2019`; none where day and month could change places.
fn numeric(given: &str) -> Option<Date> {
    given.split(|sign: char| sign.is_whitespace() || sign == ',').find_map(|word| {
        let parts: Vec<&str> = word.split(['.', '/', '-']).collect();
        let [first, second, last] = parts[..] else { return None };
        let (first, second, year): (i8, i8, i16) = (day(first)?, day(second)?, year(last)?);
        let by_day = Date::new(year, second, first).ok();
        let by_month = Date::new(year, first, second).ok().filter(|_| !word.contains('.'));
        match (by_day, by_month) {
            (Some(day), Some(other)) if day != other => None,
            (day, other) => day.or(other),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_keep_their_offset_and_days_stay_days() {
        for (given, expected) in [
            ("2019-11-19T22:15:30-05:00", "2019-11-19T22:15:30-05:00"),
            ("2019-11-19T12:00:00+0000", "2019-11-19T12:00:00Z"),
            ("2019-11-19T12:00:00.123Z", "2019-11-19T12:00:00Z"),
            ("2019-11-19 12:00:00 +0200", "2019-11-19T12:00:00+02:00"),
            ("2019-11-19 12:00:00", "2019-11-19"),
            ("2019-11-19T12:00", "2019-11-19"),
            ("20191119", "2019-11-19"),
            ("2019/11/19", "2019-11-19"),
            ("2019-11-19, 5 pm", "2019-11-19"),
            ("Tue, 19 Nov 2019 22:00:00 EST", "2019-11-19T22:00:00-05:00"),
            ("19 Nov 2019 10:00:00 GMT", "2019-11-19T10:00:00Z"),
            ("1574168580", "2019-11-19T13:03:00Z"),
            ("1574168580000", "2019-11-19T13:03:00Z"),
            ("Published 11:11 PM EST Nov 19, 2019", "2019-11-19"),
            ("Posted: Fri 6:45 PM, Feb 16, 2018 |", "2018-02-16"),
            ("19th of november 2019", ""),
            ("Sunday 1 September 2019 at 5", "2019-09-01"),
            ("Tue Nov 19 10:00:00 UTC 2019", "2019-11-19"),
            ("5 March 10:00 2025", "2025-03-05"),
            ("March 5, 1975", "1975-03-05"),
            ("20191119120000", "2019-11-19"),
            ("20191319120000", ""),
            ("1574168580.0", "2019-11-19T13:03:00Z"),
            ("1574168580.5.1", ""),
            ("31 Dec 1969 19:00", ""),
            ("19.11.2019, 08:57", "2019-11-19"),
            ("11/19/2019", "2019-11-19"),
            ("03/03/2019", "2019-03-03"),
            ("11/10/2019", ""),
            ("0001-01-01T00:00:00Z", ""),
            ("1970-01-01", ""),
            ("Marching on 5 2019", ""),
            ("yesterday", ""),
            ("", ""),
        ] {
            let found = published(given).map(|found| found.given).unwrap_or_default();
            assert_eq!(found, expected, "{given}");
            assert!(found.is_empty() || Published::parse(&found).is_some(), "{found}");
        }
    }
}
