//! Predicates and their arguments, in one shape whatever the grammar of the sentence.
//!
//! "Police detained twelve protesters", "twelve protesters were detained by police", "the detention of twelve
//! protesters by police" and "police, accused of detaining twelve protesters" all hold a predicate `detain`
//! with `police` as its subject and `protesters` as its object. Event rules, status and attribution read
//! this layer, never the trees.

mod dump;
mod embed;
mod factuality;
mod find;
mod group;
mod heads;
mod inherit;
mod layer;
mod repair;
mod slots;
mod tree;
mod words;

pub use layer::{
    Aspect, Embedding, How, Kind, Light, Modality, Predicate, Predicates, Route, Slot, SlotName, Tense, Voice,
};

pub use dump::{EmbeddingRecord, PredicateRecord, SlotRecord, dump};
pub use factuality::{factuality, features};
pub use find::find_predicates;
pub use words::{PredicateWords, WordsProblem};
