//! Recorded time: when the ledger learned something.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// A recorded time as it is written: RFC 3339 in UTC with microseconds, so that the order of the texts is that of time.
pub(crate) fn written(at: Timestamp) -> String {
    format!("{at:.6}")
}

/// The first time that can be written after `last`.
pub(crate) fn after(last: Timestamp) -> Timestamp {
    last.checked_add(SignedDuration::from_micros(1)).unwrap_or(Timestamp::MAX)
}

/// Reads an as-of time: a time with its offset, or a day (UTC), which stands for its end. `None` where it is neither.
pub fn as_of(given: &str) -> Option<Timestamp> {
    let given = given.trim();
    if let Ok(day) = given.parse::<Date>()
        && given.len() == "2025-03-05".len()
    {
        let next = day.tomorrow().ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp();
        return next.checked_sub(SignedDuration::from_micros(1)).ok();
    }
    given.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_the_texts_is_that_of_time() {
        let early: Timestamp = "2025-03-05T21:14:00+03:00".parse().unwrap();
        assert_eq!(written(early), "2025-03-05T18:14:00.000000Z");
        assert_eq!(written(after(early)), "2025-03-05T18:14:00.000001Z");
    }

    #[test]
    fn a_day_stands_for_its_end() {
        assert_eq!(as_of("2025-03-05").map(written).unwrap(), "2025-03-05T23:59:59.999999Z");
        assert_eq!(as_of("2025-03-05T10:00:00+02:00").map(written).unwrap(), "2025-03-05T08:00:00.000000Z");
        for bad in ["", "yesterday", "2025-02-30", "2025-03-05T10:00"] {
            assert!(as_of(bad).is_none(), "{bad}");
        }
    }
}
