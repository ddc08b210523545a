//! What the caller says of an input.

use std::path::{Path, PathBuf};

use crate::decode::is_html;
use crate::fetch::Fetcher;
use crate::fields::Fields;

/// The name by which standard input is asked for.
pub const STANDARD_INPUT: &str = "-";

/// How documents are written in an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The whole input is the text of one document.
    Text,
    /// The whole input is the text of one document in Markdown.
    Markdown,
    /// The whole input is an HTML page with an article in it.
    Html,
    /// One JSON object a line, each a document.
    JsonLines,
    /// A table with a header; a comma, a semicolon or a tab between the cells. Each row is a document.
    Csv,
    /// A Parquet file, each row a document.
    Parquet,
    /// An RSS, Atom or JSON feed, each entry a document.
    Feed,
    /// A web archive, each page that was fetched a document; redirects, errors and other files are passed over.
    Warc,
    /// Articles exported from Nexis, as RTF, HTML or text.
    Nexis,
    /// Articles exported from Factiva, as RTF, HTML or text.
    Factiva,
    /// One JSON value: an object that is a document, or an array of such.
    Json,
}

impl Format {
    /// The format of what a server calls `content_type`, where that tells.
    pub(crate) fn of_content_type(content_type: &str) -> Option<Self> {
        let kinds = [("html", Self::Html), ("rss", Self::Feed), ("atom", Self::Feed), ("feed+json", Self::Feed)];
        let more = [("csv", Self::Csv), ("ndjson", Self::JsonLines), ("markdown", Self::Markdown)];
        kinds.into_iter().chain(more).find(|(word, _)| content_type.contains(word)).map(|(_, format)| format)
    }

    /// The format that the ending of the file's name stands for, or the first bytes of the file; plain text where
    /// neither says anything.
    pub(crate) fn of(name: &str, sample: &[u8]) -> Self {
        match Self::of_name(name) {
            Some(Self::Json) if memchr::memmem::find(sample, b"jsonfeed.org/version").is_some() => Self::Feed,
            Some(format) => format,
            None => Self::of_sample(sample),
        }
    }

    fn of_sample(sample: &[u8]) -> Self {
        match sample {
            _ if is_html(sample) => Self::Html,
            _ if sample.starts_with(b"PAR1") => Self::Parquet,
            _ if sample.starts_with(b"WARC/") => Self::Warc,
            _ if sample.starts_with(b"{\\rtf") => Self::of_export(sample),
            _ if is_feed(sample) => Self::Feed,
            _ => Self::Text,
        }
    }

    /// Which database an RTF document comes from: each article of Factiva ends with a number.
    fn of_export(sample: &[u8]) -> Self {
        let is_factiva = [&b"Factiva"[..], b"factiva"].iter().any(|name| memchr::memmem::find(sample, name).is_some());
        if is_factiva { Self::Factiva } else { Self::Nexis }
    }

    fn of_name(name: &str) -> Option<Self> {
        let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        match ending.to_ascii_lowercase().as_str() {
            "jsonl" | "ndjson" => Some(Self::JsonLines),
            "json" => Some(Self::Json),
            "md" | "markdown" => Some(Self::Markdown),
            "csv" | "tsv" => Some(Self::Csv),
            "parquet" | "pq" => Some(Self::Parquet),
            "rss" | "atom" => Some(Self::Feed),
            "warc" => Some(Self::Warc),
            "html" | "htm" | "xhtml" => Some(Self::Html),
            _ => None,
        }
    }
}

/// Whether a file begins as RSS and Atom do.
fn is_feed(sample: &[u8]) -> bool {
    let start = sample.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(sample).trim_ascii_start();
    let head = &start[..start.len().min(2048)];
    let holds = |tag: &[u8]| memchr::memmem::find(head, tag).is_some();
    start.starts_with(b"<") && (holds(b"<rss") || holds(b"<feed") || holds(b"<rdf:RDF"))
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
    /// A line of a JSON Lines input, or a row of a table.
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
    /// Which field of a table or of JSON holds which part of a document.
    pub fields: Fields,
    /// What holds for every document of the input that does not say otherwise.
    pub given: Given,
    /// Files that are no input where a folder or a pattern holds them, by their full names.
    pub passed_over: Vec<PathBuf>,
    /// Bounds on memory.
    pub limits: Limits,
    /// What asks for addresses; its clones take turns.
    pub fetcher: Fetcher,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_or_the_first_bytes_tell_the_format() {
        for (name, sample, format) in [
            ("a.JSONL", "", Format::JsonLines),
            ("a.htm", "", Format::Html),
            ("a.tsv", "", Format::Csv),
            ("a", "\u{FEFF}\n<!DOCTYPE HTML>", Format::Html),
            ("-", "WARC/1.0\r\n", Format::Warc),
            ("a.xml", "<?xml version='1.0'?><!-- x --><rss>", Format::Feed),
            ("a.xml", "<?xml version='1.0'?><news>", Format::Text),
            ("a.json", "{\"version\": \"https://jsonfeed.org/version/1\"}", Format::Feed),
            ("a.json", "{\"text\": \"x\"}", Format::Json),
            ("a.rtf", "{\\rtf1 Factiva", Format::Factiva),
            ("a.rtf", "{\\rtf1 x", Format::Nexis),
            ("a.txt", "<html><p>x", Format::Html),
            ("a", "Police left.", Format::Text),
        ] {
            assert_eq!(Format::of(name, sample.as_bytes()), format, "{name} {sample}");
        }
    }
}
