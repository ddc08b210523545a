//! What the caller says of an input.

use std::path::Path;

/// The name by which standard input is asked for.
pub const STANDARD_INPUT: &str = "-";

/// How documents are written in an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The whole input is the text of one document.
    Text,
    /// One JSON object a line, each a document.
    JsonLines,
    /// One JSON value: an object that is a document, or an array of such.
    Json,
}

impl Format {
    /// The format that the ending of the file's name stands for; plain text where it says nothing.
    pub fn of_name(name: &str) -> Self {
        let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        match ending.to_ascii_lowercase().as_str() {
            "jsonl" | "ndjson" => Self::JsonLines,
            "json" => Self::Json,
            _ => Self::Text,
        }
    }
}

/// What is known of a document besides its text. A JSON document's own keys come before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// Day or RFC 3339 time at which the publisher says it appeared.
    pub published: Option<String>,
    /// Headline.
    pub title: Option<String>,
    /// Outlet.
    pub publisher: Option<String>,
    /// Address it was fetched from.
    pub url: Option<String>,
}

/// The largest document that is read, in bytes; what is larger is refused with an error and never held. Reading one
/// takes a few times its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// A file that is one text or one JSON value.
    pub file_bytes: usize,
    /// A line of a JSON Lines input.
    pub line_bytes: usize,
}

impl Default for Limits {
    /// 16 MiB each: far above the longest report; a text takes about 150 times its size while it is coded.
    fn default() -> Self {
        Self { file_bytes: 16 << 20, line_bytes: 16 << 20 }
    }
}

/// How to read an input.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The format; `None` to go by the file's name.
    pub from: Option<Format>,
    /// What holds for every document of the input that does not say otherwise.
    pub given: Given,
    /// Bounds on memory.
    pub limits: Limits,
}
