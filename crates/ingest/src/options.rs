//! What the caller says of an input.

use std::path::{Path, PathBuf};

use serde_json::Value;

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
    /// The format of what a server calls `content_type` and what begins so, where that tells.
    pub(crate) fn of_content_type(content_type: &str, sample: &[u8]) -> Option<Self> {
        let kinds = [("html", Self::Html), ("rss", Self::Feed), ("atom", Self::Feed), ("feed+json", Self::Feed)];
        let more = [("csv", Self::Csv), ("ndjson", Self::JsonLines), ("jsonl", Self::JsonLines), ("json", Self::Json)];
        let markdown = [("markdown", Self::Markdown)];
        let mut kinds = kinds.into_iter().chain(more).chain(markdown);
        match kinds.find(|(word, _)| content_type.contains(word))?.1 {
            Self::Html if is_feed(sample) && !is_html(sample) => Some(Self::Feed),
            Self::Json => Some(Self::of_json(sample)),
            format => Some(format),
        }
    }

    /// The format that the ending of the file's name stands for, or the first bytes of the file; plain text where
    /// neither says anything.
    pub(crate) fn of(name: &str, sample: &[u8]) -> Self {
        match Self::of_name(name) {
            Some(Self::Json) => Self::of_json(sample),
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
            _ if is_json(sample) => Self::of_json(sample),
            _ => Self::Text,
        }
    }

    /// Which kind of JSON it is: lines of it begin with an object that ends on the first one.
    fn of_json(sample: &[u8]) -> Self {
        if memchr::memmem::find(sample, b"jsonfeed.org/version").is_some() {
            return Self::Feed;
        }
        let start = unmarked(sample);
        let (line, is_alone) = match memchr::memchr(b'\n', start) {
            Some(end) => (&start[..end], start[end..].trim_ascii().is_empty()),
            None => (start, true),
        };
        let is_whole = serde_json::from_slice::<Value>(line).is_ok();
        // The first line of many may be longer than what is looked at.
        let is_cut = is_alone && !is_whole && line.len() == start.len();
        let is_lines = is_json(line) && line.starts_with(b"{") && (is_cut || (is_whole && !is_alone));
        if is_lines { Self::JsonLines } else { Self::Json }
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

/// Whether a file begins as an object does in JSON, or a list of objects.
fn is_json(sample: &[u8]) -> bool {
    let start = unmarked(sample);
    let list = start.strip_prefix(b"[").map(<[u8]>::trim_ascii_start);
    let object = list.unwrap_or(start).strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
    object.is_some_and(|object| object.starts_with(b"\""))
}

fn unmarked(sample: &[u8]) -> &[u8] {
    sample.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(sample).trim_ascii_start()
}

/// Whether a file begins as RSS and Atom do.
fn is_feed(sample: &[u8]) -> bool {
    let start = unmarked(sample);
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
    /// The format; `None` to go by what the server says, the file's name and its first bytes.
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
            ("a.json", "{\"text\": \"x\"}\n{\"text\": \"y\"}\n", Format::JsonLines),
            ("-", "\u{FEFF}{\"text\": \"x\"}\r\n{\"te", Format::JsonLines),
            ("-", "{\"text\": \"a line that goes on behind what is looked at", Format::JsonLines),
            ("-", "{\n  \"text\": \"x\"\n}\n", Format::Json),
            ("-", "[\n{\"text\": \"x\"},\n{\"text\": \"y\"}]", Format::Json),
            ("-", "{Sic} Police left.", Format::Text),
            ("a", "<?xml version='1.0'?>\n<!-- > --><!DOCTYPE html>", Format::Html),
            ("a", "<!-- made by hand --><html>", Format::Html),
            ("a.rtf", "{\\rtf1 Factiva", Format::Factiva),
            ("a.rtf", "{\\rtf1 x", Format::Nexis),
            ("a.txt", "<html><p>x", Format::Html),
            ("a", "Police left.", Format::Text),
        ] {
            assert_eq!(Format::of(name, sample.as_bytes()), format, "{name} {sample}");
        }
    }

    #[test]
    fn the_server_tells_the_format_unless_it_is_seen_to_be_wrong() {
        for (content_type, sample, format) in [
            ("text/html; charset=utf-8", "<p>x", Some(Format::Html)),
            ("text/html", "<?xml version='1.0'?><rss version='2.0'>", Some(Format::Feed)),
            ("text/html", "<!DOCTYPE html><p>&lt;rss&gt; <rss>", Some(Format::Html)),
            ("application/json", "{\"text\": \"x\"}", Some(Format::Json)),
            ("application/json", "{\"version\": \"https://jsonfeed.org/version/1\"}", Some(Format::Feed)),
            ("application/jsonl", "{\"text\": \"x\"}", Some(Format::JsonLines)),
            ("text/plain", "x", None),
        ] {
            assert_eq!(Format::of_content_type(content_type, sample.as_bytes()), format, "{content_type} {sample}");
        }
    }
}
