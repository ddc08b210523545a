//! Values as a reader of newspapers would write them.

use jiff::civil::{Date, DateTime};

/// `did_not_happen` as "did not happen".
pub(crate) fn plain(word: &str) -> String {
    word.replace('_', " ")
}

/// A sign for a status, so that colour is never all that tells.
pub(crate) fn sign(status: &str) -> &'static str {
    match status {
        "happened" => "●",
        "ongoing" => "◐",
        "planned" | "proposed" => "○",
        "demanded" | "threatened" => "△",
        "cancelled" | "did_not_happen" => "✕",
        "denied" => "⊘",
        _ => "?",
    }
}

/// "4 March 2025", "3–9 March 2025", "5 February – 5 March 2025".
pub(crate) fn days(from: Option<&str>, to: Option<&str>, precision: &str) -> Option<String> {
    let read = |day: Option<&str>| day.and_then(|day| day.parse::<Date>().ok());
    match (read(from), read(to)) {
        (Some(from), Some(to)) if from == to => Some(day(from)),
        (Some(from), Some(to)) if precision == "year" && from.year() == to.year() => Some(from.year().to_string()),
        (Some(from), Some(to)) if precision == "month" && (from.year(), from.month()) == (to.year(), to.month()) => {
            Some(format!("{} {}", month(from), from.year()))
        }
        (Some(from), Some(to)) if (from.year(), from.month()) == (to.year(), to.month()) => {
            Some(format!("{}–{}", from.day(), day(to)))
        }
        (Some(from), Some(to)) if from.year() == to.year() => {
            Some(format!("{} {} – {}", from.day(), month(from), day(to)))
        }
        (Some(from), Some(to)) => Some(format!("{} – {}", day(from), day(to))),
        (Some(from), None) => Some(format!("from {}", day(from))),
        (None, Some(to)) => Some(format!("until {}", day(to))),
        (None, None) => None,
    }
}

/// "4 March 2025".
pub(crate) fn day(day: Date) -> String {
    format!("{} {} {}", day.day(), month(day), day.year())
}

/// The day of a publication time; what cannot be read stays as it is.
pub(crate) fn published(given: &str) -> String {
    let head = given.get(..10).unwrap_or(given);
    head.parse::<Date>().map_or_else(|_| given.to_owned(), day)
}

/// "5 March 2025, 21:14:00 UTC", from a time in UTC; what cannot be read stays as it is.
pub(crate) fn moment(given: &str) -> String {
    match given.get(..19).zip(given.get(11..19)) {
        Some((head, time)) if head.parse::<DateTime>().is_ok() => format!("{}, {time} UTC", published(head)),
        _ => given.to_owned(),
    }
}

fn month(day: Date) -> &'static str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    MONTHS.get(usize::from(day.month().unsigned_abs()) - 1).copied().unwrap_or_default()
}

/// A number with its thousands apart.
pub(crate) fn number(value: f64) -> String {
    let text = value.to_string();
    let (whole, fraction) = text.split_once('.').map_or((text.as_str(), None), |(whole, part)| (whole, Some(part)));
    let digits = whole.trim_start_matches('-');
    let mut grouped = String::from(if whole.starts_with('-') { "−" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    fraction.map_or(grouped.clone(), |fraction| format!("{grouped}.{fraction}"))
}

/// A figure with its hedge: "nearly 1,900,000".
pub(crate) fn hedged(value: f64, hedge: &str) -> String {
    if hedge == "exact" { number(value) } else { format!("{} {}", plain(hedge), number(value)) }
}

/// "1 event", "3 events".
pub(crate) fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{} {noun}s", number(count as f64)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_people_do() {
        let written = |from, to, precision| days(from, to, precision).unwrap_or_default();
        assert_eq!(written(Some("2025-03-04"), Some("2025-03-04"), "day"), "4 March 2025");
        assert_eq!(written(Some("2025-03-03"), Some("2025-03-09"), "week"), "3–9 March 2025");
        assert_eq!(written(Some("2025-02-05"), Some("2025-03-05"), "unknown"), "5 February – 5 March 2025");
        assert_eq!(written(Some("2024-12-30"), Some("2025-01-05"), "week"), "30 December 2024 – 5 January 2025");
        assert_eq!(written(Some("1997-01-01"), Some("1997-12-31"), "year"), "1997");
        assert_eq!(written(None, Some("2025-03-05"), "day"), "until 5 March 2025");
        assert_eq!(written(None, None, "unknown"), "");
        assert_eq!(published("2025-03-05T21:14:00+03:00"), "5 March 2025");
        assert_eq!(published("spring"), "spring");
        assert_eq!(moment("2025-03-05T21:14:00.000000Z"), "5 March 2025, 21:14:00 UTC");
        assert_eq!(moment("2025-03-05"), "2025-03-05");
    }

    #[test]
    fn figures_keep_their_hedge() {
        assert_eq!(hedged(1_900_000.0, "nearly"), "nearly 1,900,000");
        assert_eq!(hedged(0.9, "exact"), "0.9");
        assert_eq!(number(-1234.5), "−1,234.5");
        assert_eq!(counted(1, "event"), "1 event");
        assert_eq!(counted(1200, "event"), "1,200 events");
    }
}
