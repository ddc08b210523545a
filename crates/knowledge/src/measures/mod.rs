//! Words of numbers and of what is counted: number words, hedges, currencies, units and conditions (`data/quantities/`).

mod load;

use rustc_hash::FxHashMap;
use rustc_hash::FxHashSet;

/// The word lists for quantities. All words are looked up in small letters.
#[derive(Clone, Debug, Default)]
pub struct Measures {
    numbers: FxHashMap<String, NumberWord>,
    hedges: Vec<HedgePhrase>,
    currencies: FxHashMap<String, String>,
    units: FxHashMap<String, String>,
    states: FxHashMap<String, StateWord>,
    labels: FxHashSet<String>,
    times: FxHashSet<String>,
    wholes: FxHashSet<String>,
}

/// What a number word adds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NumberWord {
    /// "seven", "thirty": adds its value.
    Plain(f64),
    /// "hundred", "million": multiplies what stands before it.
    Scale(f64),
    /// "dozen", "couple": a number of its own after "a" or a number ("two dozen").
    Group(f64),
    /// "half", "third": a part of a whole.
    Part(f64),
}

/// How a hedge bends a number: the names of the document format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bend {
    /// "exactly": not at all.
    Exact,
    /// "about".
    About,
    /// "at least".
    AtLeast,
    /// "more than".
    MoreThan,
    /// "at most".
    AtMost,
    /// "fewer than".
    FewerThan,
    /// "nearly".
    Nearly,
}

/// Words that bend a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HedgePhrase {
    /// The words, in small letters.
    pub words: Vec<String>,
    /// How they bend it.
    pub bend: Bend,
    /// Whether they follow the number ("or more").
    pub after: bool,
}

/// A word that tells in what condition the counted are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateWord {
    /// The condition: "dead", "injured", "held".
    pub state: String,
    /// Of whom it tells.
    pub of: StateOf,
}

/// Of whom a word of condition tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StateOf {
    /// Of the subject: "nine *died*", "nine are *missing*".
    Subject,
    /// Of the object: "*killed* nine people".
    Object,
    /// It is itself what is counted: "nine *deaths*".
    Counted,
}

impl Measures {
    /// The number that `word` means.
    pub fn number(&self, word: &str) -> Option<NumberWord> {
        self.numbers.get(word.to_lowercase().as_str()).copied()
    }

    /// All hedges, the longest first.
    pub fn hedges(&self) -> &[HedgePhrase] {
        &self.hedges
    }

    /// ISO 4217 code of the currency that `word` means ("$", "US$", "dollar", "euros").
    pub fn currency(&self, word: &str) -> Option<&str> {
        self.currencies.get(word.to_lowercase().as_str()).map(String::as_str)
    }

    /// Full name of the unit that `word` abbreviates: "kilometer" for "km".
    pub fn unit(&self, word: &str) -> Option<&str> {
        self.units.get(word.to_lowercase().as_str()).map(String::as_str)
    }

    /// The condition that a verb, noun or adjective with this dictionary form tells.
    pub fn state(&self, lemma: &str) -> Option<&StateWord> {
        self.states.get(lemma.to_lowercase().as_str())
    }

    /// Whether a number after this word is its label ("Resolution 1701", "page 3").
    pub fn is_label(&self, word: &str) -> bool {
        self.labels.contains(word.to_lowercase().as_str())
    }

    /// Whether this is a unit of time: what it counts is a duration and no quantity.
    pub fn is_time(&self, lemma: &str) -> bool {
        self.times.contains(lemma.to_lowercase().as_str())
    }

    /// Whether this condition leaves open what became of the counted ("59 hostages are *held*"), so that others can
    /// tell of a part of them ("35 are dead").
    pub fn is_open(&self, state: &str) -> bool {
        self.wholes.contains(state)
    }
}
