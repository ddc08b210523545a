//! Web archives, as Common Crawl publishes its news: the pages among their records.
//!
//! A record at a time is held, and of a page only as much as the limit allows, so an archive of any size takes the same
//! memory. A broken record is an error; the next one is looked for and read.

use std::io::{self, BufRead, BufReader, Read};

use dateline_text::Article;

use super::members::Members;
use super::response::{Body, body};
use crate::articles::{Context, Reader};
use crate::html::{self, Fetched};
use crate::input::Input;
use crate::{InputError, Place};

/// The heads of records are shorter than this, in bytes.
const MOST_HEAD_BYTES: usize = 64 << 10;
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
    /// Whether reading goes on after it failed.
    reads_on: bool,
}

/// What the head of a record says.
#[derive(Debug, Default, PartialEq, Eq)]
struct Head {
    kind: String,
    id: String,
    url: Option<String>,
    content_type: String,
    length: u64,
}

/// Why no record could be read.
enum Stop {
    End,
    Broken(String),
    Failed(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Failed(error)
    }
}

impl Warc {
    pub(super) fn new(input: Input) -> Self {
        let bytes: Box<dyn BufRead + Send> = match input.members {
            true => Box::new(BufReader::with_capacity(BUFFER_BYTES, Members::new(input.bytes))),
            false => input.bytes,
        };
        Self { name: input.name, bytes: Some(bytes), read: 0, lost: false, reads_on: input.members }
    }

    /// The record that is being read.
    fn place(&self) -> Place {
        Place::item(&self.name, self.read.max(1))
    }

    /// The next page; `None` for a record that is none.
    fn record(&mut self, context: &mut Context) -> Result<Option<Result<Article, InputError>>, Stop> {
        let Some(bytes) = self.bytes.as_mut() else { return Err(Stop::End) };
        if !seek(bytes, self.lost)? {
            return Err(Stop::End);
        }
        self.read += 1;
        self.lost = false;
        let head = head(bytes)?;
        let is_page = head.kind == "response" || (head.kind == "resource" && is_html(&head.content_type));
        let limit_bytes = context.limits.file_bytes as u64;
        let held_bytes = if is_page { head.length.min(limit_bytes) } else { 0 };
        let mut content = Vec::new();
        let held = bytes.by_ref().take(held_bytes).read_to_end(&mut content)? as u64;
        let left = head.length - held_bytes;
        let passed = io::copy(&mut bytes.by_ref().take(left), &mut io::sink())?;
        if held + passed < head.length {
            return Err(Stop::Broken("it ends too early".to_owned()));
        }
        let place = Place::item(&self.name, self.read);
        if is_page && left > 0 {
            return Ok(Some(Err(InputError::FileTooLarge { place, limit_bytes: context.limits.file_bytes })));
        }
        Ok(is_page.then(|| page(&head, content, context.limits.file_bytes, place.clone())).flatten().map(|page| {
            let article = page?;
            Ok(context.complete(article, place))
        }))
    }
}

impl Reader for Warc {
    fn next(&mut self, context: &mut Context) -> Option<Result<Article, InputError>> {
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
                Err(Stop::Broken(reason)) => reason,
            };
            // what follows a break until the next record is part of the same
            if !std::mem::replace(&mut self.lost, true) {
                return Some(Err(InputError::BrokenRecord { place: self.place(), reason }));
            }
        }
    }
}

/// Moves to the next record: over empty lines, and, where something is `lost`, over all other ones too. Whether there is
/// one.
fn seek(bytes: &mut impl BufRead, lost: bool) -> Result<bool, Stop> {
    loop {
        let buffer = bytes.fill_buf()?;
        match buffer.first().copied() {
            None => return Ok(false),
            Some(b'\r' | b'\n') => bytes.consume(1),
            Some(_) if begins(buffer) => return Ok(true),
            Some(_) if lost => pass_line(bytes)?,
            Some(_) => {
                pass_line(bytes)?;
                return Err(Stop::Broken("there is no record where one should begin".to_owned()));
            }
        }
    }
}

/// Whether a record begins here, as far as the buffer tells.
fn begins(buffer: &[u8]) -> bool {
    let known = buffer.len().min(5);
    buffer[..known] == b"WARC/"[..known]
}

fn pass_line(bytes: &mut impl BufRead) -> io::Result<()> {
    let buffer = bytes.fill_buf()?;
    let passed = memchr::memchr(b'\n', buffer).map_or(buffer.len(), |end| end + 1);
    bytes.consume(passed);
    Ok(())
}

fn head(bytes: &mut impl BufRead) -> Result<Head, Stop> {
    let (mut head, mut length, mut left) = (Head::default(), None, MOST_HEAD_BYTES);
    loop {
        let mut line = Vec::new();
        let read = bytes.by_ref().take(left as u64).read_until(b'\n', &mut line)?;
        left -= read;
        if read == 0 {
            return Err(Stop::Broken("its head does not end".to_owned()));
        }
        let line = String::from_utf8_lossy(&line);
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        let Some((name, value)) = line.split_once(':') else { continue };
        let value = value.trim();
        match name.trim().to_ascii_lowercase().as_str() {
            "warc-type" => head.kind = value.to_ascii_lowercase(),
            "warc-record-id" => {
                head.id = value.trim_matches(['<', '>']).trim_start_matches("urn:uuid:").to_owned();
            }
            "warc-target-uri" => head.url = Some(value.trim_matches(['<', '>']).to_owned()),
            "content-type" => head.content_type = value.to_ascii_lowercase(),
            "content-length" => length = value.parse().ok(),
            _ => {}
        }
    }
    head.length = length.ok_or_else(|| Stop::Broken("its head does not say how long it is".to_owned()))?;
    Ok(head)
}

fn is_html(content_type: &str) -> bool {
    content_type.contains("html")
}

/// The article in a record; `None` where it holds no page, but a redirect, an error or another kind of file.
fn page(head: &Head, content: Vec<u8>, limit_bytes: usize, place: Place) -> Option<Result<Article, InputError>> {
    let (bytes, encoding) = match head.kind.as_str() {
        "response" => match body(content, limit_bytes) {
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
}
