//! Names of people, organizations and places: a linear tagger over features of tokens and their trees.

mod features;
mod keys;
mod lists;
mod tagger;
mod words;

pub use features::Features;
pub use lists::{Classes, Lists, ListsError, class};
pub use tagger::{Scores, TAGS, Tag, Tagger, best_tags, may_follow, names_of, tags_of};
pub use words::{Word, Words};
