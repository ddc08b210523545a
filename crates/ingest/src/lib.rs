//! From files, folders, archives, feeds and addresses to articles.
//!
//! [`Articles`] is the one way in: it takes a file, a folder, a pattern, an address or a stream in any [`Format`] and
//! yields an [`Article`](dateline_text::Article) or an [`InputError`] for everything it finds, in order. Texts come out as
//! they were given; only their encoding is changed. From pages and exports the headline and the paragraphs of the article
//! are taken, with a map back to the page. However large or broken the input, memory is bounded by [`Limits`].
//! [`Fetcher`] asks the web, politely.

mod articles;
mod dates;
mod decode;
mod encodings;
mod error;
mod fetch;
mod fields;
mod gzip;
mod html;
mod input;
mod names;
mod options;
mod readers;
mod wide;

pub use articles::Articles;
pub use error::{InputError, Place};
pub use fetch::{FetchError, FetchSettings, Fetcher, Page, Validators};
pub use fields::{Fields, FieldsError, Part};
pub use options::{Format, Given, Limits, Options, STANDARD_INPUT};

/// Bytes as hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
