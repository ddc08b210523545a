//! From files and streams to articles.
//!
//! [`Articles`] reads plain text (one document a file), JSON Lines (one document a line) and JSON, and yields an
//! [`Article`](dateline_text::Article) or an [`InputError`] for everything it finds, in order. Texts come out as they
//! were given; only their encoding is changed. However large or broken the input, memory is bounded by [`Limits`].

mod articles;
mod decode;
mod error;
mod json;
mod lines;
mod options;

pub use articles::Articles;
pub use error::{InputError, Place};
pub use options::{Format, Given, Limits, Options, STANDARD_INPUT};
