//! An article and what its publisher says of it.

use jiff::civil::Date;

use crate::{Origin, Text};

/// When the publisher says the document appeared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The local date there; relative days ("on Tuesday") count from it.
    pub day: Date,
    /// The value as given: a day, or an RFC 3339 time with its offset.
    pub given: String,
}

/// One version of one text as we received it; the unit that is coded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// Name of the document: given with it, or made from its content.
    pub id: String,
    /// Address it was fetched from.
    pub url: Option<String>,
    /// Headline, where it came apart from the text. Not coded.
    pub title: Option<String>,
    /// The names of the writers, as the line below the headline gives them.
    pub byline: Option<String>,
    /// The line that says where it was filed, where it came apart from the text.
    pub dateline: Option<String>,
    /// The outlet. Never called a source.
    pub publisher: Option<String>,
    /// Publication time.
    pub published: Option<Published>,
    /// BCP 47 code of the text's language, where it was recognised or given.
    pub language: Option<String>,
    /// The text, as given.
    pub text: Text,
    /// What had to be done to read it ("read as windows-1252"), for the reader of the output.
    pub notes: Vec<String>,
    /// The page that the text was taken from, where it is not the whole of what was read.
    pub origin: Option<Origin>,
}

impl Published {
    /// Reads `2025-03-05` or `2025-03-05T21:14:00+03:00`; `None` where it is neither.
    pub fn parse(given: &str) -> Option<Self> {
        let given = given.trim();
        let day = given.get(..10)?.parse::<Date>().ok()?;
        let rest = &given[10..];
        let is_time = rest.is_empty() || jiff::fmt::temporal::DateTimeParser::new().parse_timestamp(given).is_ok();
        is_time.then(|| Self { day, given: given.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_the_local_one() {
        let late = Published::parse("2025-03-05T23:30:00-05:00").unwrap();
        assert_eq!(late.day.to_string(), "2025-03-05");
        assert_eq!(Published::parse("2025-03-05").unwrap().day.to_string(), "2025-03-05");
    }

    #[test]
    fn what_is_no_date_is_none() {
        for bad in ["", "yesterday", "2025-13-01", "2025-03-05 at noon", "2025-03-05T99:00:00Z", "20250305"] {
            assert!(Published::parse(bad).is_none(), "{bad}");
        }
    }
}
