//! Tags, lemmas, dependency trees (Universal Dependencies v2) and names for English text.
//!
//! The models are inside the program: nothing is downloaded, and the same text gives the same result on every machine
//! and any number of threads. Load, parse, iterate:
//!
//! ```
//! use dateline_syntax::names::{Lists, class};
//! use dateline_syntax::{Parsed, Rel, analyse};
//! use dateline_text::{Text, segment};
//!
//! let text = Text::new("Police in Brno arrested twelve protesters.");
//! let segments = segment(&text);
//! let lists = Lists::new([("Brno", class::SETTLEMENT)]);
//! let syntax = analyse(&text, &segments, &lists);
//!
//! let parsed = Parsed { text: &text, segments: &segments, syntax: &syntax };
//! for token in segments.tokens.ids() {
//!     let word = parsed.word(token);
//!     let head = word.head.map_or("(root)", |head| parsed.form(head));
//!     println!("{} {} {} {} {head} {:.1}", parsed.form(token), word.upos, word.lemma, word.rel, word.margin);
//! }
//!
//! let sentence = &segments.sentences.as_slice()[0];
//! let root = syntax.root(sentence).expect("every sentence has a root");
//! assert_eq!(parsed.lemma(root), "arrest");
//! let subject = syntax.child(root, Rel::Nsubj).expect("somebody arrested them");
//! assert_eq!(parsed.form(subject), "Police");
//! ```
//!
//! [`analyse`] does all with the models inside; [`parse`] gives the words alone, with any [`Model`], and
//! [`names::Tagger`] the names alone. A model is shared among threads; it is unpacked at its first use.
//!
//! Each word's [`margin`](Word::margin) tells how sure its head is: how much better, in log units, the chosen head scored
//! than the next best. A margin near 0 is a toss-up (an attachment that another reading of the sentence would change),
//! above 5 the head is hardly ever wrong.

mod conllu;
mod determiner;
mod feats;
mod layer;
mod model;
pub mod names;
mod parse;
mod parsed;
mod tags;

pub use conllu::{ConlluDocument, ConlluError, ConlluErrorKind, ConlluNotes, read_conllu, write_conllu};
pub use determiner::Determiner;
pub use feats::Feats;
pub use layer::{Name, NameKind, Syntax, Word};
pub use model::{Model, ModelError};
pub use parse::{analyse, parse};
pub use parsed::Parsed;
pub use tags::{Rel, Upos};
