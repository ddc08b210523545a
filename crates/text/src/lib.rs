//! The text of an article, and places in it.
//!
//! An article's [`Text`] never changes after it was read. Everything that the program finds is a
//! [`Span`] into it, or an [`Id`] that names a record of another layer. This crate is the only one
//! that turns bytes into code points ([`CodePoints`]); it knows how English news text falls into
//! tokens and sentences ([`segment`]) and nothing of what they mean.

mod article;
mod ids;
mod language;
mod origin;
mod segment;
mod segments;
mod span;

pub use article::{Article, Published};
pub use ids::{Id, Layer, PerToken};
pub use language::{Language, language};
pub use origin::{Origin, Piece};
pub use segment::{credited, segment};
pub use segments::{Block, Segments, Sentence, Token};
pub use span::{CodePoints, Span, Text};
