//! How many: numbers with what they count.

use dateline_text::{Id, Span, Token};

/// A number with the thing counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// Its words: hedge, number and unit ("nearly 1.9 million Palestinians"); the number with its words alone where the unit stands elsewhere.
    pub span: Span,
    /// The main figure; a share is 0–1.
    pub value: f64,
    /// Lowest value that the words allow, where they say.
    pub value_low: Option<f64>,
    /// Highest value that the words allow, where they say.
    pub value_high: Option<f64>,
    /// How the number is bent.
    pub hedge: Hedge,
    /// Singular head noun of the thing counted ("hostage"), ISO 4217 code of money, or the whole of a share ("population").
    pub unit: Option<String>,
    /// The token that heads the thing counted.
    pub unit_head: Option<Id<Token>>,
    /// Condition counted: "held", "dead", "injured", "alive", "unknown", "displaced", "arrested", "missing".
    pub state: Option<String>,
    /// The quantity that this one is a part of ("35 of them").
    pub part_of: Option<Id<Quantity>>,
}

/// A word that bends a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hedge {
    /// None.
    Exact,
    /// "about", "some", "roughly".
    About,
    /// "at least", "no fewer than".
    AtLeast,
    /// "more than", "over".
    MoreThan,
    /// "at most", "up to".
    AtMost,
    /// "fewer than", "under".
    FewerThan,
    /// "nearly", "almost".
    Nearly,
}
