//! Web archives, as Common Crawl publishes its news: the pages among their records.
//!
//! A record at a time is held, and of a page only as much as the limit allows, so an archive of any size takes the same
//! memory. A broken record is an error; the next one is looked for and read.

use std::io::{BufRead, BufReader};

use dateline_text::Article;

use super::members::Members;
use super::record::{Head, Stop, content, head, seek};
use super::response::{Body, body, is_other};
use crate::articles::{Context, Reader};
use crate::html::{self, Fetched};
use crate::input::Input;
use crate::{InputError, Place};

/// As much is read at a time, in bytes.
const BUFFER_BYTES: usize = 256 << 10;

/// Reads the pages of a web archive.
pub(super) struct Warc {
    name: String,
    /// `None` at the end.
    bytes: Option<Box<dyn BufRead + Send>>,
    /// Records begun.
    read: usize,
    /// Whether the last thing read was broken, and told.
    lost: bool,
    /// Whether the first line of the next record was read with the last one.
    begun: bool,
    /// Whether a page was found, or something was told.
    found: bool,
    /// Whether reading goes on after it failed.
    reads_on: bool,
}

impl Warc {
    pub(super) fn new(input: Input) -> Self {
        let bytes: Box<dyn BufRead + Send> = match input.members {
            true => Box::new(BufReader::with_capacity(BUFFER_BYTES, Members::new(input.bytes))),
            false => input.bytes,
        };
        let (name, reads_on) = (input.name, input.members);
        Self { name, bytes: Some(bytes), read: 0, lost: false, begun: false, found: false, reads_on }
    }

    /// The record that is being read.
    fn place(&self) -> Place {
        Place::item(&self.name, self.read.max(1))
    }

    /// The next page; `None` for a record that is none.
    fn record(&mut self, context: &mut Context) -> Result<Option<Result<Article, InputError>>, Stop> {
        let Some(bytes) = self.bytes.as_mut() else { return Err(Stop::End) };
        if !std::mem::take(&mut self.begun) && !seek(bytes, self.lost)? {
            return Err(Stop::End);
        }
        self.read += 1;
        self.lost = false;
        let head = head(bytes)?;
        let may_be_page = head.kind == "response" || (head.kind == "resource" && head.content_type.contains("html"));
        let limit_bytes = context.limits.file_bytes;
        let content = content(bytes, head.length, if may_be_page { limit_bytes } else { 0 })?;
        let place = self.place();
        if !may_be_page {
            return Ok(None);
        }
        if head.length > limit_bytes as u64 {
            let is_other = head.kind == "response" && is_other(&content);
            return Ok((!is_other).then_some(Err(InputError::FileTooLarge { place, limit_bytes })));
        }
        Ok(page(&head, content, limit_bytes, place.clone()).map(|page| Ok(context.complete(page?, place))))
    }

    /// The next page, or what is to be told in its place; `None` at the end.
    fn told(&mut self, context: &mut Context) -> Option<Result<Article, InputError>> {
        loop {
            let reason = match self.record(context) {
                Ok(Some(page)) => return Some(page),
                Ok(None) => continue,
                Err(Stop::End) => {
                    self.bytes = None;
                    return None;
                }
                Err(Stop::Failed(source)) if !self.reads_on => {
                    self.bytes = None;
                    return Some(Err(InputError::Unreadable { place: self.place(), source }));
                }
                Err(Stop::Failed(error)) => error.to_string(),
                Err(Stop::Overrun) => {
                    self.begun = true;
                    "it is shorter than it says".to_owned()
                }
                Err(Stop::Broken(reason)) => reason,
            };
            // what follows a break until the next record is part of the same
            if !std::mem::replace(&mut self.lost, true) {
                return Some(Err(InputError::BrokenRecord { place: self.place(), reason }));
            }
        }
    }
}

impl Reader for Warc {
    fn next(&mut self, context: &mut Context) -> Option<Result<Article, InputError>> {
        let told = self.told(context);
        if told.is_none() && !std::mem::replace(&mut self.found, true) {
            return Some(Err(InputError::NoPages { place: Place::file(&self.name) }));
        }
        self.found = true;
        told
    }
}

/// The article in a record; `None` where it holds no page, but a redirect, an error or another kind of file.
fn page(head: &Head, content: Vec<u8>, limit_bytes: usize, place: Place) -> Option<Result<Article, InputError>> {
    let (bytes, encoding) = match head.kind.as_str() {
        "response" => match body(&content, limit_bytes) {
            Body::Page { bytes, encoding } => (bytes, encoding),
            Body::Other => return None,
            Body::Broken(reason) => return Some(Err(InputError::BrokenRecord { place, reason })),
        },
        _ => (content, None),
    };
    let fetched = Fetched { url: head.url.as_deref(), encoding: encoding.as_deref() };
    let article = html::article(bytes, fetched).ok_or(InputError::NoArticle { place });
    Some(article.map(|article| Article { id: head.id.clone(), ..article }))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use crate::{Articles, Options};

    const PAGE: &str =
        "<html><title>Arrests in Brno</title><body><p>Police detained two men in Brno, they said.</p></body></html>";

    fn record(kind: &str, id: &str, content: &str) -> Vec<u8> {
        let length = content.len();
        format!(
            "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{id}>\r\nWARC-Target-URI: https://d.example/{id}\r\n\
             Content-Type: application/http; msgtype=response\r\nContent-Length: {length}\r\n\r\n{content}\r\n\r\n"
        )
        .into_bytes()
    }

    fn response(id: &str, status: &str, content_type: &str) -> Vec<u8> {
        record("response", id, &format!("HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n\r\n{PAGE}"))
    }

    fn gz(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("memory can be written")
    }

    fn shown(name: &str, bytes: Vec<u8>) -> Vec<String> {
        Articles::read(name, Box::new(std::io::Cursor::new(bytes)), Options::default())
            .map(|found| match found {
                Ok(it) => format!("{} {} {}", it.id, it.url.unwrap_or_default(), it.title.unwrap_or_default()),
                Err(error) => format!("! {error}"),
            })
            .collect()
    }

    fn archive() -> Vec<Vec<u8>> {
        vec![
            record("warcinfo", "i", "software: x\r\n"),
            response("a", "200 OK", "text/html; charset=utf-8"),
            response("b", "404 Not Found", "text/html"),
            response("c", "200 OK", "image/png"),
            record("request", "d", "GET / HTTP/1.1\r\n\r\n"),
            response("e", "200 OK", "text/html"),
        ]
    }

    #[test]
    fn the_pages_of_an_archive_are_read() {
        let expected =
            ["a https://d.example/a Arrests in Brno".to_owned(), "e https://d.example/e Arrests in Brno".to_owned()];
        assert_eq!(shown("a.warc", archive().concat()), expected);
        let members: Vec<u8> = archive().iter().flat_map(|record| gz(record)).collect();
        assert_eq!(shown("a.warc.gz", members.clone()), expected);
        assert_eq!(shown("-", members), expected);
        assert_eq!(shown("a.warc.gz", gz(&archive().concat())), expected);
    }

    #[test]
    fn an_archive_that_cannot_be_read_on_is_told_and_ends() {
        let numbers = (0..80_000_u64).map(|n| format!("{} ", n * 2_654_435_761 % 1_000_003)).collect::<String>();
        let archive = [response("a", "200 OK", "text/html"), record("response", "b", &numbers)].concat();
        let packed = zstd::encode_all(&archive[..], 1).expect("memory can be written");
        let shown = shown("a.warc.zst", packed[..packed.len() / 2].to_vec());
        assert_eq!(shown.len(), 2, "{shown:?}");
        assert_eq!(shown[0], "a https://d.example/a Arrests in Brno");
        assert!(shown[1].starts_with("! `a.warc.zst`, document 2: cannot be read: "), "{shown:?}");
    }

    #[test]
    fn broken_records_are_told_and_the_rest_is_read() {
        let good = response("a", "200 OK", "text/html");
        let shown_of = |parts: &[&[u8]]| shown("a.warc", parts.concat());
        let told = |reason: &str, at: usize| {
            format!("! `a.warc`, document {at}: this record of the web archive is broken: {reason}")
        };
        let page = "a https://d.example/a Arrests in Brno".to_owned();
        assert_eq!(
            shown_of(&[&good, b"rubbish\nmore\n", &good]),
            [page.clone(), told("there is no record where one should begin", 1), page.clone()]
        );
        assert_eq!(
            shown_of(&[b"WARC/1.0\r\nWARC-Type: response\r\n\r\n", &good]),
            [told("its head does not say how long it is", 1), page.clone()]
        );
        assert_eq!(shown_of(&[&good, &good[..good.len() - 40]]), [page.clone(), told("it ends too early", 2)]);
        let mut members = [gz(&good), gz(&good), gz(&good)];
        let middle = members[1].len() / 2;
        members[1][middle..middle + 8].fill(0xA5);
        let found = shown("a.warc.gz", members.concat());
        assert!(found.first() == Some(&page) && found.last() == Some(&page) && found.len() == 3, "{found:?}");
        assert!(found[1].contains("is broken"), "{found:?}");
    }

    #[test]
    fn a_length_that_is_wrong_takes_no_other_record_away() {
        let good = response("a", "200 OK", "text/html");
        let long = |by: usize| {
            let text = String::from_utf8(response("b", "200 OK", "text/html")).expect("it is text");
            let (front, rest) = text.split_once("Content-Length: ").expect("a length");
            let (length, rest) = rest.split_once('\r').expect("a line");
            let length = length.parse::<usize>().expect("a number") + by;
            format!("{front}Content-Length: {length}\r{rest}").into_bytes()
        };
        let page = "a https://d.example/a Arrests in Brno".to_owned();
        let told = "! `a.warc`, document 2: this record of the web archive is broken: it is shorter than it says";
        for by in [200, 100_000_000] {
            let found = shown("a.warc", [good.clone(), long(by), good.clone(), good.clone()].concat());
            assert_eq!(found, [&page, told, &page, &page], "{by}");
        }
    }

    #[test]
    fn a_large_file_of_another_kind_is_passed_over() {
        let large = |content_type: &str| {
            let body = "0123456789abcdef".repeat((1 << 20) + 1);
            record("response", "v", &format!("HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n\r\n{body}"))
        };
        let good = response("a", "200 OK", "text/html");
        let page = "a https://d.example/a Arrests in Brno";
        assert_eq!(shown("a.warc", [large("video/mp4"), good.clone()].concat()), [page]);
        let found = shown("a.warc", [large("text/html"), good].concat());
        assert_eq!(found, ["! `a.warc`, document 1: this is larger than 16777216 bytes", page]);
    }

    #[test]
    fn an_archive_without_pages_is_an_error() {
        let told = ["! `a.warc`: no pages were found in this web archive"];
        let texts = [record("warcinfo", "i", "x"), record("conversion", "t", "Police left Brno.")].concat();
        assert_eq!(shown("a.warc", texts), told);
        assert_eq!(shown("a.warc", Vec::new()), told);
    }
}
