//! A gzip file of many members, read on behind broken ones.

use std::io::{self, BufRead, Read};

use flate2::bufread::GzDecoder;

/// The first bytes of a member.
const MAGIC: &[u8] = b"\x1F\x8B\x08";

/// Decompresses the members of a file one after the other. Where one is broken, reading fails once and then goes on with
/// the next that can be found.
pub(super) struct Members<R> {
    state: Option<State<R>>,
}

enum State<R> {
    /// Before a member, or at the end.
    Between(R),
    Within(Box<GzDecoder<R>>),
    /// Behind the place at which a member broke.
    Lost(R),
}

impl<R: BufRead> Members<R> {
    pub(super) fn new(bytes: R) -> Self {
        Self { state: Some(State::Between(bytes)) }
    }
}

impl<R: BufRead> Read for Members<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let Some(state) = self.state.take() else { return Ok(0) };
            match state {
                State::Between(mut bytes) => {
                    if skip_zeros(&mut bytes)? {
                        self.state = Some(State::Within(Box::new(GzDecoder::new(bytes))));
                    }
                }
                State::Lost(mut bytes) => {
                    if find(&mut bytes)? {
                        self.state = Some(State::Within(Box::new(GzDecoder::new(bytes))));
                    }
                }
                State::Within(mut member) => match member.read(buffer) {
                    Ok(0) if !buffer.is_empty() => self.state = Some(State::Between(member.into_inner())),
                    Ok(read) => {
                        self.state = Some(State::Within(member));
                        return Ok(read);
                    }
                    Err(error) => {
                        self.state = Some(State::Lost(member.into_inner()));
                        return Err(error);
                    }
                },
            }
        }
    }
}

/// Passes over the zeros that some tools put between members. Whether anything follows.
fn skip_zeros(bytes: &mut impl BufRead) -> io::Result<bool> {
    loop {
        let buffer = bytes.fill_buf()?;
        let zeros = buffer.iter().take_while(|byte| **byte == 0).count();
        let (is_end, is_done) = (buffer.is_empty(), zeros < buffer.len());
        bytes.consume(zeros);
        if is_end || is_done {
            return Ok(is_done);
        }
    }
}

/// Moves to the next bytes that look like the start of a member. Whether there are such.
fn find(bytes: &mut impl BufRead) -> io::Result<bool> {
    loop {
        let buffer = bytes.fill_buf()?;
        if buffer.is_empty() {
            return Ok(false);
        }
        if let Some(at) = memchr::memmem::find(buffer, MAGIC) {
            bytes.consume(at);
            return Ok(true);
        }
        // A start that is cut by the end of the buffer is given up: the member behind it will do.
        let length = buffer.len();
        bytes.consume(length);
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Write};

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn member(text: &str) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish()).expect("memory can be written")
    }

    /// What is read, and how often reading fails.
    fn read(bytes: &[u8]) -> (String, usize) {
        let mut members = Members::new(BufReader::new(bytes));
        let (mut text, mut failures) = (Vec::new(), 0);
        while let Err(_broken) = members.read_to_end(&mut text) {
            failures += 1;
            assert!(failures <= bytes.len());
        }
        (String::from_utf8_lossy(&text).into_owned(), failures)
    }

    #[test]
    fn members_are_read_one_after_the_other() {
        assert_eq!(read(&[member("one "), vec![0; 9], member(""), member("two")].concat()), ("one two".to_owned(), 0));
        assert_eq!(read(b""), (String::new(), 0));
    }

    #[test]
    fn a_broken_member_does_not_stop_the_rest() {
        let mut broken = member(&"Police left Brno on Monday. ".repeat(9));
        let middle = broken.len() / 2;
        broken[middle] ^= 0xFF;
        broken[middle + 1] ^= 0xFF;
        let (text, failures) = read(&[member("one "), broken, member("two")].concat());
        assert!(text.starts_with("one ") && text.ends_with("two") && failures >= 1, "{text} {failures}");
        let (text, failures) = read(&[b"this is no member".to_vec(), member("two")].concat());
        assert_eq!((text.as_str(), failures), ("two", 1));
    }
}
