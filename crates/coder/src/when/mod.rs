//! When: time expressions and the days they mean.

use dateline_text::Span;
use jiff::civil::Date;

/// A time expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    /// Its words, as TimeML draws them ("Tuesday night", "42-day", "two years ago").
    pub span: Span,
    /// What kind of time it is.
    pub kind: TimeKind,
    /// TIMEX3 value: "2025-03-04TNI", "P42D", "PAST_REF"; `None` where the text does not tell.
    pub value: Option<String>,
    /// First day it can mean.
    pub from: Option<Date>,
    /// Last day it can mean.
    pub to: Option<Date>,
    /// How exact that is.
    pub precision: Precision,
    /// What it was resolved from.
    pub basis: Basis,
}

/// TIMEX3 types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeKind {
    /// A calendar time of a day or more.
    Date,
    /// A time of day.
    Time,
    /// A length of time.
    Duration,
    /// A recurring time.
    Set,
}

/// How exact a time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// A day.
    Day,
    /// A week, or a few days.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
    /// Longer, or open at an end.
    Longer,
    /// Nothing is known.
    Unknown,
}

/// What a time was resolved from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// The text gives the date.
    Stated,
    /// Counted from the publication day or another time ("Tuesday", "a week later").
    Relative,
    /// The publication day itself.
    Document,
    /// From the context.
    Inferred,
}
