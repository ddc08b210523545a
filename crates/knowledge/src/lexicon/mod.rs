//! The event lexicon: example sentences with their roles marked, and the patterns over predicates that they become.

mod compile;
mod markup;
mod pattern;
mod reach;
mod source;

pub use compile::{Reader, compile};
pub use markup::{Mark, Marked, Role};
pub use pattern::{Class, Clause, Filler, FirstWord, Lead, Pattern, Patterns};
pub use reach::reach;
pub use source::{Classes, Entry, Example, LexiconSource};
