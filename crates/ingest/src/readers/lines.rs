//! Lines of bytes, of which none can fill the memory.

use std::io::{self, BufRead};

/// Reads lines up to a limit and skips longer ones without holding them.
pub(crate) struct Lines<R> {
    input: R,
    limit_bytes: usize,
}

/// One line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// All of it, without its line feed.
    Whole(Vec<u8>),
    /// It was longer than the limit and was skipped.
    TooLong,
}

impl<R: BufRead> Lines<R> {
    pub(crate) fn new(input: R, limit_bytes: usize) -> Self {
        Self { input, limit_bytes }
    }

    /// The next line; `None` at the end.
    pub(crate) fn next_line(&mut self) -> io::Result<Option<Line>> {
        let mut line = Vec::new();
        let mut too_long = false;
        let mut any = false;
        loop {
            let buffer = match self.input.fill_buf() {
                Ok(buffer) => buffer,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if buffer.is_empty() {
                break;
            }
            any = true;
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let part = &buffer[..end.unwrap_or(buffer.len())];
            too_long |= line.len() + part.len() > self.limit_bytes;
            if too_long {
                line = Vec::new();
            } else {
                line.extend_from_slice(part);
            }
            let used = part.len() + usize::from(end.is_some());
            self.input.consume(used);
            if end.is_some() {
                break;
            }
        }
        Ok(any.then_some(if too_long { Line::TooLong } else { Line::Whole(line) }))
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    fn all(bytes: &[u8], limit_bytes: usize) -> Vec<Line> {
        let mut lines = Lines::new(BufReader::with_capacity(3, bytes), limit_bytes);
        std::iter::from_fn(|| lines.next_line().expect("memory can be read")).collect()
    }

    fn whole(line: &[u8]) -> Line {
        Line::Whole(line.to_vec())
    }

    #[test]
    fn lines_end_at_line_feeds() {
        assert_eq!(all(b"one\n\ntwo\r\nthree", 9), [whole(b"one"), whole(b""), whole(b"two\r"), whole(b"three")]);
        assert_eq!(all(b"one\n", 9), [whole(b"one")]);
        assert_eq!(all(b"", 9), []);
    }

    #[test]
    fn long_lines_are_skipped_and_the_rest_goes_on() {
        assert_eq!(all(b"123456\n12345\n123456", 5), [Line::TooLong, whole(b"12345"), Line::TooLong]);
    }
}
