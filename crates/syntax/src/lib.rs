//! Tags, lemmas, dependency trees (Universal Dependencies v2) and names for English text.

mod feats;
mod layer;
mod parsed;
mod tags;

pub use feats::Feats;
pub use layer::{Name, NameKind, Syntax, Word};
pub use parsed::Parsed;
pub use tags::{Rel, Upos};
