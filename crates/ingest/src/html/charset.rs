//! The encoding of a page.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::encodings::{guessed, with};

/// As much of a page as is searched for the name of its encoding, in bytes.
const SAMPLE_BYTES: usize = 4096;

/// A page in UTF-8.
pub(crate) struct Decoded {
    /// Its source.
    pub(crate) source: String,
    /// The encoding that it was in.
    pub(crate) encoding: &'static str,
    /// A word on what had to be done.
    pub(crate) note: Option<String>,
}

/// Decodes a page. A byte order mark decides; then UTF-8, if the page is such; then what the server says (`told`), and
/// what the page says.
pub(crate) fn decode(bytes: Vec<u8>, told: Option<&str>) -> Decoded {
    if let Some((encoding, mark_bytes)) = Encoding::for_bom(&bytes) {
        return page_in(encoding, &bytes[mark_bytes..]);
    }
    let named = told.and_then(|label| Encoding::for_label(label.as_bytes())).or_else(|| declared(&bytes));
    // ISO-2022-JP is ASCII to a reader of UTF-8.
    if named.is_some_and(|encoding| !encoding.is_ascii_compatible()) {
        return page_in(named.unwrap_or(UTF_8), &bytes);
    }
    match String::from_utf8(bytes) {
        Ok(source) => Decoded { source, encoding: UTF_8.name(), note: None },
        Err(error) => page_in(named.unwrap_or_else(|| guessed(error.as_bytes())), error.as_bytes()),
    }
}

fn page_in(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (source, note) = with(encoding, bytes, encoding != UTF_8);
    Decoded { source, encoding: encoding.name(), note }
}

/// The encoding that the page names in its head: `<meta charset="…">`, or in an XML declaration.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(SAMPLE_BYTES)]).to_ascii_lowercase();
    let xml = head.starts_with("<?xml").then(|| after(&head, "encoding=")).flatten();
    let label = xml.or_else(|| after(&head, "charset="))?;
    let encoding = Encoding::for_label(label.as_bytes())?;
    // A page that could be searched for these letters is not in UTF-16, whatever it says.
    Some(if encoding == UTF_16LE || encoding == UTF_16BE { UTF_8 } else { encoding })
}

fn after<'h>(head: &'h str, key: &str) -> Option<&'h str> {
    let value = head[head.find(key)? + key.len()..].trim_start_matches(['"', '\'', ' ']);
    value.split(|sign: char| !sign.is_ascii_alphanumeric() && !matches!(sign, '-' | '_' | ':' | '.')).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], told: Option<&str>) -> (String, &'static str) {
        let decoded = decode(bytes.to_vec(), told);
        (decoded.source, decoded.encoding)
    }

    #[test]
    fn the_page_or_the_server_names_the_encoding() {
        let page = b"<meta http-equiv=content-type content='text/html; charset=iso-8859-2'>\xA3\xF3d\xBC";
        assert!(read(page, None).0.ends_with("Łódź"));
        assert_eq!(read(b"<p>\xC4\xE5", Some("windows-1251")).0, "<p>Де");
        assert_eq!(read(b"<p>K\xF6ln", None), ("<p>Köln".to_owned(), "windows-1252"));
    }

    #[test]
    fn valid_utf8_is_utf8_whatever_the_page_says() {
        let page = "<meta charset=iso-8859-1>Köln";
        assert_eq!(read(page.as_bytes(), Some("latin1")), (page.to_owned(), "UTF-8"));
        assert_eq!(read(b"\xEF\xBB\xBF<p>x", None).0, "<p>x");
        let damaged = "<p>“Köln” and Łódź".as_bytes();
        assert_eq!(read(&[damaged, b"\xE2"].concat(), None).1, "UTF-8");
        assert!(
            decode(b"<meta charset=utf-8>K\xF6ln".to_vec(), None).note.is_some_and(|note| note.contains("replaced"))
        );
    }
}
