//! The records of a web archive as they stand in it, one behind the other.

use std::io::{self, BufRead, Read};

/// The heads of records are shorter than this, in bytes.
const MOST_HEAD_BYTES: usize = 64 << 10;
/// Longer lines are read in parts, in bytes.
const MOST_LINE_BYTES: u64 = 64 << 10;

/// What the head of a record says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) kind: String,
    pub(super) id: String,
    pub(super) url: Option<String>,
    pub(super) content_type: String,
    /// How long what it holds is, in bytes.
    pub(super) length: u64,
}

/// Why no record could be read.
pub(super) enum Stop {
    End,
    Broken(String),
    /// Another record begins before its end; the line that it begins with was read.
    Overrun,
    Failed(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Failed(error)
    }
}

/// Moves to the next record: over empty lines, and, where something is `lost`, over all other ones too. Whether there is
/// one.
pub(super) fn seek(bytes: &mut impl BufRead, lost: bool) -> Result<bool, Stop> {
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

/// Reads the head of a record; its first line may have been read before.
pub(super) fn head(bytes: &mut impl BufRead) -> Result<Head, Stop> {
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

/// Reads what a record of `length` bytes holds, and keeps the first `kept_bytes` of it. It ends early where the next
/// record begins: a length that is wrong takes no other record away.
pub(super) fn content(bytes: &mut impl BufRead, length: u64, kept_bytes: usize) -> Result<Vec<u8>, Stop> {
    let (mut kept, mut line, mut left) = (Vec::new(), Vec::new(), length);
    while left > 0 {
        let is_behind_blank = line == b"\r\n";
        line.clear();
        let read = bytes.by_ref().take(left.min(MOST_LINE_BYTES)).read_until(b'\n', &mut line)?;
        if read == 0 {
            return Err(Stop::Broken("it ends too early".to_owned()));
        }
        if is_behind_blank && [&b"WARC/1.0\r\n"[..], b"WARC/1.1\r\n"].contains(&line.as_slice()) {
            return Err(Stop::Overrun);
        }
        left -= read as u64;
        kept.extend_from_slice(&line[..line.len().min(kept_bytes - kept.len())]);
    }
    Ok(kept)
}
