//! Names of people, organizations and places: a linear tagger over features of tokens and their trees.

mod features;
mod lists;
mod tagger;

pub use features::Features;
pub use lists::{Classes, Lists, ListsError, class};
pub use tagger::{Scores, TAGS, Tag, Tagger, best_tags, names_of, tags_of};
