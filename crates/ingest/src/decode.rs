//! From bytes to text: encodings, and what is no text at all.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::encodings::{guessed, with};

/// What came of some bytes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Decoded {
    /// Text, with a note if its encoding was guessed.
    Text(String, Option<String>),
    /// Something else, named for a person: "a PDF document".
    Other(&'static str),
}

/// As much of a file as is looked at to tell what it is.
const SAMPLE_BYTES: usize = 64 << 10;

/// Decodes a plain text file. Byte order marks decide, then UTF-8, then UTF-16 without a mark, then UTF-8 that is only
/// damaged, then windows-1252.
pub(crate) fn decode(bytes: Vec<u8>) -> Decoded {
    if let Some((encoding, mark_bytes)) = Encoding::for_bom(&bytes) {
        return text_in(encoding, &bytes[mark_bytes..], encoding != UTF_8);
    }
    if let Some(kind) = no_text(&bytes, None) {
        return Decoded::Other(kind);
    }
    if let Some(encoding) = bare_utf16(sample(&bytes)) {
        return text_in(encoding, &bytes, true);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Decoded::Text(text, None),
        Err(error) => text_in(guessed(error.as_bytes()), error.as_bytes(), true),
    }
}

/// What bytes are that are no text by how they begin, neither in the encoding that is `named` for them nor in others.
pub(crate) fn no_text(bytes: &[u8], named: Option<&str>) -> Option<&'static str> {
    if Encoding::for_bom(bytes).is_some() {
        return None;
    }
    let sample = sample(bytes);
    let is_wide = || named.is_some_and(|name| name.starts_with("utf-16")) || bare_utf16(sample).is_some();
    known_format(sample).or_else(|| (!is_wide() && is_binary(sample)).then_some("a binary file"))
}

fn sample(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len().min(SAMPLE_BYTES)]
}

fn text_in(encoding: &'static Encoding, bytes: &[u8], noted: bool) -> Decoded {
    let (text, note) = with(encoding, bytes, noted);
    Decoded::Text(text, note)
}

/// Formats that are known by their first bytes.
const MAGIC: [(&[u8], &str); 16] = [
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG\r\n\x1A\n", "a PNG picture"),
    (b"\xFF\xD8\xFF", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1F\x8B", "a gzip file"),
    (b"BZh", "a bzip2 file"),
    (b"\xFD7zXZ\x00", "an xz file"),
    (b"\x28\xB5\x2F\xFD", "a Zstandard file"),
    (b"7z\xBC\xAF\x27\x1C", "a 7z archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"PAR1", "a Parquet file"),
    (b"\x7FELF", "a program"),
];

fn known_format(sample: &[u8]) -> Option<&'static str> {
    MAGIC.iter().find(|(magic, _)| sample.starts_with(magic)).map(|(_, kind)| *kind)
}

/// Whether a file begins as HTML pages do, perhaps behind an XML declaration and comments.
pub(crate) fn is_html(sample: &[u8]) -> bool {
    let mut start = sample.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(sample).trim_ascii_start();
    while let Some(bytes) = prolog_bytes(start) {
        start = start[bytes..].trim_ascii_start();
    }
    let begins = |tag: &[u8]| start.get(..tag.len()).is_some_and(|front| front.eq_ignore_ascii_case(tag));
    begins(b"<!doctype html") || begins(b"<html")
}

/// How long the declaration or comment is that begins here.
fn prolog_bytes(start: &[u8]) -> Option<usize> {
    let ends = [(&b"<?"[..], &b">"[..]), (b"<!--", b"-->")];
    let (_, end) = ends.into_iter().find(|(front, _)| start.starts_with(front))?;
    memchr::memmem::find(start, end).map(|at| at + end.len())
}

/// UTF-16 without a byte order mark: every other byte is often zero, its neighbours hardly ever.
fn bare_utf16(sample: &[u8]) -> Option<&'static Encoding> {
    let pairs = sample.len() / 2;
    let zeros = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    match pairs {
        0..2 => None,
        _ if odd * 10 >= pairs * 4 && even * 50 <= pairs => Some(UTF_16LE),
        _ if even * 10 >= pairs * 4 && odd * 50 <= pairs => Some(UTF_16BE),
        _ => None,
    }
}

/// Bytes that no text holds and that a text may hold all the same, having been through bad hands.
const STRAY_BYTES: usize = 4;

/// Whether more than one byte in a hundred, and more than a few, are such as no text holds.
fn is_binary(sample: &[u8]) -> bool {
    let odd = sample.iter().filter(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31 | 127)).count();
    odd > STRAY_BYTES && odd * 100 > sample.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> (String, Option<String>) {
        match decode(bytes.to_vec()) {
            Decoded::Text(text, note) => (text, note),
            Decoded::Other(kind) => panic!("{kind}"),
        }
    }

    #[test]
    fn utf8_is_kept_as_it_is() {
        assert_eq!(text("Köln\r\nÅre".as_bytes()), ("Köln\r\nÅre".to_owned(), None));
        assert_eq!(text(b"\xEF\xBB\xBFKidal"), ("Kidal".to_owned(), None));
        assert_eq!(text(b""), (String::new(), None));
    }

    #[test]
    fn what_is_not_utf8_is_windows_1252() {
        assert_eq!(text(b"K\xF6ln \x93now\x94"), ("Köln “now”".to_owned(), Some("read as windows-1252".to_owned())));
    }

    #[test]
    fn damaged_utf8_stays_utf8() {
        let cut = "“Köln” and Łódź, they said.".as_bytes();
        let (found, note) = text(&[cut, b"\xE2\x80"].concat());
        assert_eq!(found, "“Köln” and Łódź, they said.\u{FFFD}");
        assert_eq!(note.as_deref(), Some("read as UTF-8; what is none of its characters was replaced"));
        assert_eq!(text(b"caf\xE9 \xC3\xA9").0, "café Ã©", "one sign is no proof");
    }

    #[test]
    fn utf16_is_read_with_a_mark_and_without() {
        let bytes = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        let note = Some("read as UTF-16LE".to_owned());
        assert_eq!(text(&bytes("Army retakes Kidal")), ("Army retakes Kidal".to_owned(), note.clone()));
        assert_eq!(text(&bytes("\u{FEFF}Київ")), ("Київ".to_owned(), note));
        let swapped: Vec<u8> = "Kidal".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(text(&swapped), ("Kidal".to_owned(), Some("read as UTF-16BE".to_owned())));
    }

    #[test]
    fn other_formats_are_named() {
        for (bytes, kind) in [
            (&b"%PDF-1.7 \n"[..], "a PDF document"),
            (b"PK\x03\x04aaaa", "a ZIP archive or an office document"),
            (b"\x89PNG\r\n\x1A\n\0\0", "a PNG picture"),
            (b"\x01\x02\x03\x00\x00\xFF\xFE\x00\x01\x07\x06\x05", "a binary file"),
        ] {
            assert_eq!(decode(bytes.to_vec()), Decoded::Other(kind));
        }
    }

    #[test]
    fn a_stray_zero_is_no_reason_to_refuse() {
        let (found, note) = text(&[b"a".repeat(200).as_slice(), b"\0"].concat());
        assert_eq!((found.len(), note), (201, None));
        assert_eq!(text(b"Police left.\0").0, "Police left.\0");
    }
}
