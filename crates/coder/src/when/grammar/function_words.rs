//! Small words around a time that tell whether it is one. They belong to the grammar; words of time are in `data/times`.

/// Words that open an expression without being words of time.
pub(super) const OPENING: &[&str] = &[
    "the",
    "every",
    "each",
    "once",
    "twice",
    "per",
    "half",
    "'",
    "q",
    "fy",
    "ad",
    "b",
    "fiscal",
    "financial",
    "year",
    "calendar",
];

/// Before a year of any century: "in 1453", "(1614)".
pub(super) const BEFORE_ANY_YEAR: &[&str] =
    &["in", "since", "until", "during", "from", "between", "(", "early", "late", "mid", "circa", "by", "-"];

/// Before a year of any century that ends its phrase: "the treaty of 1648,".
pub(super) const BEFORE_LAST_YEAR: &[&str] = &["of", "the", "to", "and", "for", "as", "s"];

/// Before a year near our time.
pub(super) const BEFORE_NEAR_YEAR: &[&str] = &[
    "in",
    "since",
    "until",
    "till",
    "during",
    "from",
    "between",
    "through",
    "throughout",
    "by",
    "before",
    "after",
    "(",
    "early",
    "late",
    "mid",
    "circa",
    "of",
    "the",
    "year",
    "to",
    "and",
    "for",
    "-",
    ",",
    "a",
    "around",
    "its",
    "his",
    "their",
    "s",
];

/// Between a word and a year near our time: "Beijing) 2008".
pub(super) const QUIET_MARKS: &[&str] = &[")", ":", ";", "\"", "'"];

/// Before a figure that counts things: "some 2000", "$1999".
pub(super) const BEFORE_COUNT: &[&str] = &[
    "some",
    "about",
    "nearly",
    "almost",
    "approximately",
    "roughly",
    "than",
    "least",
    "most",
    "over",
    "only",
    "another",
    "under",
    "every",
    "per",
    "$",
    "£",
    "€",
    "us$",
    "#",
    "+",
    "=",
];

/// After a figure that counts things: "2000 percent".
pub(super) const AFTER_COUNT: &[&str] =
    &["%", "percent", "per", "times", "million", "billion", "other", "more", "people"];

/// Before a year that names what follows: "the 2008 elections".
pub(super) const BEFORE_YEAR_AS_NAME: &[&str] =
    &["the", "in", "of", "since", "its", "s", "during", "a", "an", "after", "before", "for", "their"];

/// Before "'82".
pub(super) const BEFORE_SHORT_YEAR: &[&str] =
    &["in", "since", "of", "until", "by", "from", "to", "summer", "winter", "spring", "fall"];

/// Before a decade of two digits without "the": "the 70s and 80s".
pub(super) const BEFORE_SHORT_DECADE: &[&str] = &["and", "or", "to", "-", "early", "late", "mid"];

/// Before a month or season whose word can be another one.
pub(super) const BEFORE_MONTH: &[&str] = &[
    "in",
    "since",
    "until",
    "till",
    "by",
    "of",
    "last",
    "next",
    "this",
    "during",
    "from",
    "to",
    "and",
    "between",
    "early",
    "late",
    "mid",
    "-",
    "through",
    "throughout",
    "before",
    "after",
    "for",
    "(",
    "a",
    "the",
    "s",
    "or",
    "every",
    ",",
];

/// Before a season.
pub(super) const BEFORE_SEASON: &[&str] =
    &["in", "during", "since", "by", "until", "through", "throughout", "early", "late", "mid", "-", "the", "and"];

/// Before "the 20th" as a day of the month.
pub(super) const BEFORE_MONTH_DAY: &[&str] =
    &["on", "by", "until", "since", "before", "after", "from", "between", "to", "and", ","];

/// Before units whose number is left open: "for years".
pub(super) const BEFORE_BARE_UNITS: &[&str] = &[
    "for", "in", "within", "over", "through", "just", "only", "after", "lasted", "of", "and", "or", "took", "spent",
    "take",
];

/// After units whose number is left open: "weeks later".
pub(super) const AFTER_BARE_UNITS: &[&str] = &["ago", "later", "earlier", "before", "after", "long", "old"];

/// Before "the day", "the year" that stand for a known one.
pub(super) const BEFORE_KNOWN_UNIT: &[&str] = &[
    "of",
    "in",
    "for",
    "end",
    "ended",
    "ending",
    "during",
    "finish",
    "over",
    "throughout",
    "on",
    "close",
    "this",
    "through",
    "later",
    "earlier",
];

/// After a unit that what follows explains: "the day when", "the year of".
pub(super) const AFTER_EXPLAINED_UNIT: &[&str] = &["of", "when", "that", "after", "before", "since", "'", "in", "-"];

/// Before a clock's time without "a.m." or a zone: "at 9:30".
pub(super) const BEFORE_CLOCK: &[&str] =
    &["at", "by", "until", "till", "from", "around", "about", "before", "after", "since", "past", "t", "between", "@"];

/// Before "the morning" and before "night".
pub(super) const BEFORE_THE_PART: &[&str] =
    &["in", "during", "through", "by", "throughout", "into", "of", "late", "early"];

/// Before a part of the day without an article.
pub(super) const BEFORE_PART: &[&str] = &["at", "by", "before", "after", "around", "since", "until"];

/// Between the ends of a range.
pub(super) const BETWEEN_ENDS: &[&str] = &["-", "to", "and", "through", "or", "until", "till", "/", ","];
