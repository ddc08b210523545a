//! Tags, lemmas, dependency trees (Universal Dependencies v2) and names for English text.

mod conllu;
mod feats;
mod layer;
mod model;
pub mod names;
mod parse;
mod parsed;
mod tags;

pub use conllu::{ConlluDocument, ConlluError, ConlluErrorKind, ConlluNotes, read_conllu, write_conllu};
pub use feats::Feats;
pub use layer::{Name, NameKind, Syntax, Word};
pub use model::{Model, ModelError};
pub use parse::{analyse, parse};
pub use parsed::Parsed;
pub use tags::{Rel, Upos};
