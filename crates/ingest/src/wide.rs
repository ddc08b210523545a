//! Inputs in UTF-16, as spreadsheets write them, in UTF-8.

use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, Read};

use encoding_rs::{Decoder, Encoding, UTF_8};

use crate::input::Input;

/// The input in UTF-8, where a byte order mark says that it is in UTF-16.
pub(crate) fn in_utf8(mut input: Input) -> Input {
    let Some(encoding) = wide(&input.sample) else { return input };
    input.sample = sample_in_utf8(&input.sample).into_owned();
    let decoder = encoding.new_decoder_with_bom_removal();
    let narrow = Narrow { bytes: input.bytes, decoder, text: String::new(), at: 0, is_done: false };
    input.bytes = Box::new(BufReader::new(narrow));
    input
}

/// The beginning of an input in UTF-8, where a byte order mark says that it is in UTF-16.
pub(crate) fn sample_in_utf8(sample: &[u8]) -> Cow<'_, [u8]> {
    match wide(sample) {
        Some(encoding) => Cow::Owned(encoding.decode(sample).0.into_owned().into_bytes()),
        None => Cow::Borrowed(sample),
    }
}

fn wide(sample: &[u8]) -> Option<&'static Encoding> {
    Encoding::for_bom(sample).map(|(encoding, _)| encoding).filter(|encoding| *encoding != UTF_8)
}

/// Reads UTF-16 as UTF-8, a piece at a time.
struct Narrow {
    bytes: Box<dyn BufRead + Send>,
    decoder: Decoder,
    /// What was decoded, and how much of it was given.
    text: String,
    at: usize,
    is_done: bool,
}

impl Read for Narrow {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.text.len() && !self.is_done {
            let bytes = self.bytes.fill_buf()?;
            self.is_done = bytes.is_empty();
            (self.text, self.at) = (String::with_capacity(3 * bytes.len() + 16), 0);
            let (_, used, _) = self.decoder.decode_to_string(bytes, &mut self.text, self.is_done);
            self.bytes.consume(used);
        }
        let given = (&self.text.as_bytes()[self.at..]).read(buffer)?;
        self.at += given;
        Ok(given)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: Vec<u8>) -> String {
        let mut input = in_utf8(Input::of("a", Box::new(io::Cursor::new(bytes))).expect("memory can be read"));
        let mut text = String::new();
        input.bytes.read_to_string(&mut text).expect("it is UTF-8");
        assert!(text.as_bytes().starts_with(&input.sample));
        text
    }

    #[test]
    fn a_mark_tells_that_it_is_wide() {
        let long = "Київ, Köln; 😀\r\n".repeat(9000);
        assert_eq!(read(long.clone().into_bytes()), long);
        let marked = format!("\u{FEFF}{long}");
        assert_eq!(read(marked.encode_utf16().flat_map(u16::to_le_bytes).collect()), long);
        assert_eq!(read(marked.encode_utf16().flat_map(u16::to_be_bytes).collect()), long);
        assert_eq!(read(b"\xFF\xFEa\0b".to_vec()), "a\u{FFFD}");
    }
}
