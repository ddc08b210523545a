//! HTTP responses as archives keep them.

use std::borrow::Cow;
use std::io::Read;

use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};

use crate::decode::no_text;

/// Heads of responses have at most this many lines.
const MOST_HEADERS: usize = 256;

/// What a response holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Body {
    /// A page, and the encoding that the server names.
    Page { bytes: Vec<u8>, encoding: Option<String> },
    /// A redirect, an error, or a file of another kind.
    Other,
    /// It cannot be read, and why.
    Broken(String),
}

/// What the head of a response says.
struct Head {
    /// How long it is.
    bytes: usize,
    code: Option<u16>,
    content_type: String,
    /// How the body was packed for the way, and for good.
    transfer: String,
    coding: String,
}

impl Head {
    fn is_page(&self) -> bool {
        self.code == Some(200) && (self.content_type.contains("html") || self.content_type.is_empty())
    }
}

/// Reads a response. Its body is put together and unpacked, to at most `limit_bytes`.
pub(super) fn body(response: &[u8], limit_bytes: usize) -> Body {
    let head = match head(response) {
        Ok(head) if !head.is_page() => return Body::Other,
        Ok(head) => head,
        Err(reason) => return Body::Broken(reason),
    };
    let bytes = &response[head.bytes..];
    let joined = if head.transfer.contains("chunked") { unchunked(bytes) } else { None };
    let bytes = joined.unwrap_or_else(|| bytes.to_vec());
    let bytes = match unpacked(bytes, &head.coding, limit_bytes) {
        Ok(bytes) => bytes,
        Err(reason) => return Body::Broken(reason),
    };
    let encoding = charset(&head.content_type);
    match no_text(&bytes, encoding.as_deref()) {
        None => Body::Page { bytes, encoding },
        Some(_) if !matches!(head.coding.as_str(), "" | "identity") => {
            Body::Broken(format!("its body cannot be unpacked: it is packed as `{}`", head.coding))
        }
        Some(_) if head.content_type.is_empty() => Body::Other,
        Some(kind) => Body::Broken(format!("its body is {kind}")),
    }
}

/// Whether the beginning of a response tells that it holds no page.
pub(super) fn is_other(response: &[u8]) -> bool {
    head(response).is_ok_and(|head| !head.is_page())
}

fn head(response: &[u8]) -> Result<Head, String> {
    let (response, more_bytes) = in_version_1(response);
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut parsed = httparse::Response::new(&mut headers);
    let bytes = match httparse::ParserConfig::default()
        .allow_spaces_after_header_name_in_responses(true)
        .allow_obsolete_multiline_headers_in_responses(true)
        .parse_response(&mut parsed, &response)
    {
        Ok(httparse::Status::Complete(bytes)) => bytes - more_bytes,
        Ok(httparse::Status::Partial) => return Err("the head of the response does not end".to_owned()),
        Err(error) => return Err(format!("the head of the response cannot be read: {error}")),
    };
    let value = |name: &str| {
        let found = parsed.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
        found.map(|header| String::from_utf8_lossy(header.value).trim().to_ascii_lowercase()).unwrap_or_default()
    };
    let (content_type, transfer) = (value("content-type"), value("transfer-encoding"));
    Ok(Head { bytes, code: parsed.code, content_type, transfer, coding: value("content-encoding") })
}

/// A response as it would stand in HTTP/1.1, and how much longer it is then. Archives write the heads of later versions
/// as if they were lines, too.
fn in_version_1(response: &[u8]) -> (Cow<'_, [u8]>, usize) {
    let later = ["HTTP/2.0 ", "HTTP/2 ", "HTTP/3.0 ", "HTTP/3 "].map(str::as_bytes);
    match later.iter().find_map(|version| Some((version.len(), response.strip_prefix(*version)?))) {
        Some((bytes, rest)) => {
            let version = &b"HTTP/1.1 "[..];
            (Cow::Owned([version, rest].concat()), version.len() - bytes)
        }
        None => (Cow::Borrowed(response), 0),
    }
}

/// The encoding in a value such as `text/html; charset=utf-8`.
pub(super) fn charset(content_type: &str) -> Option<String> {
    let (_, label) = content_type.split_once("charset=")?;
    let label = label.split(';').next()?.trim().trim_matches(['"', '\'']);
    (!label.is_empty()).then(|| label.to_owned())
}

/// The chunks of a body, put together, as far as they go; `None` where it is in none, as when the archive has joined
/// them already.
fn unchunked(mut bytes: &[u8]) -> Option<Vec<u8>> {
    let mut joined = None;
    while let Some((size, rest)) = chunk_size(bytes) {
        let joined = joined.get_or_insert_with(Vec::new);
        if size == 0 {
            break;
        }
        joined.extend_from_slice(rest.get(..size).unwrap_or(rest));
        bytes = rest.get(size.saturating_add(2)..).unwrap_or_default();
    }
    joined
}

/// The size of the chunk that begins here, and what follows its line.
fn chunk_size(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let end = bytes.windows(2).take(64).position(|pair| pair == b"\r\n")?;
    let size = std::str::from_utf8(&bytes[..end]).ok()?.split(';').next()?.trim();
    Some((usize::from_str_radix(size, 16).ok()?, &bytes[end + 2..]))
}

/// The body before it was packed; archives may have unpacked it and kept the head.
fn unpacked(bytes: Vec<u8>, coding: &str, limit_bytes: usize) -> Result<Vec<u8>, String> {
    if bytes.starts_with(b"\x1F\x8B") {
        return all(MultiGzDecoder::new(&bytes[..]), limit_bytes);
    }
    if bytes.starts_with(b"\x28\xB5\x2F\xFD") {
        return all(zstd::Decoder::with_buffer(&bytes[..]).map_err(|error| error.to_string())?, limit_bytes);
    }
    if coding == "deflate" && std::str::from_utf8(&bytes).is_err() {
        // Some servers leave out what zlib puts around it.
        let read = all(ZlibDecoder::new(&bytes[..]), limit_bytes);
        return Ok(read.or_else(|_| all(DeflateDecoder::new(&bytes[..]), limit_bytes)).unwrap_or(bytes));
    }
    if coding == "br" && std::str::from_utf8(&bytes).is_err() {
        return Err("its body is packed with Brotli".to_owned());
    }
    Ok(bytes)
}

fn all(packed: impl Read, limit_bytes: usize) -> Result<Vec<u8>, String> {
    let mut page = Vec::new();
    let read = packed.take(limit_bytes as u64 + 1).read_to_end(&mut page);
    read.map_err(|error| format!("its body cannot be unpacked: {error}"))?;
    if page.len() > limit_bytes {
        return Err(format!("its body is larger than {limit_bytes} bytes"));
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn read(head: &str, content: &[u8]) -> Body {
        body(&[b"HTTP/1.1 200 OK\r\n", head.as_bytes(), b"\r\n", content].concat(), 1000)
    }

    fn page(bytes: &[u8], encoding: Option<&str>) -> Body {
        Body::Page { bytes: bytes.to_vec(), encoding: encoding.map(str::to_owned) }
    }

    #[test]
    fn bodies_are_put_together_and_unpacked() {
        let html = "Content-Type: text/html; charset=\"KOI8-R\"\r\n";
        assert_eq!(read(html, b"<p>"), page(b"<p>", Some("koi8-r")));
        let chunked = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n";
        assert_eq!(read(chunked, b"3\r\n<p>\r\n2;x\r\nab\r\n0\r\n\r\n"), page(b"<p>ab", None));
        assert_eq!(read(chunked, b"<p>joined"), page(b"<p>joined", None));
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(b"<p>packed").expect("memory can be written");
        let packed = encoder.finish().expect("memory can be written");
        assert_eq!(read("Content-Encoding: gzip\r\n", &packed), page(b"<p>packed", None));
        assert_eq!(read("Content-Encoding: gzip\r\n", b"<p>plain"), page(b"<p>plain", None));
    }

    #[test]
    fn what_is_no_page_is_told_from_what_is_broken() {
        assert_eq!(read("Content-Type: image/png\r\n", b"x"), Body::Other);
        assert_eq!(body(b"HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n", 9), Body::Other);
        assert!(matches!(body(b"HTTP/1.1 200", 9), Body::Broken(_)));
        assert!(matches!(body(b"<html>", 9), Body::Broken(_)));
        assert!(matches!(read("Content-Encoding: br\r\n", b"\xFF\xFE"), Body::Broken(_)));
        assert!(matches!(read("", b"\x1F\x8B\x08broken"), Body::Broken(_)));
    }

    #[test]
    fn a_body_that_was_cut_is_read_as_far_as_it_goes() {
        let chunked = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n";
        assert_eq!(read(chunked, b"3\r\n<p>\r\n40\r\nPolice le"), page(b"<p>Police le", None));
        assert_eq!(read(chunked, b"3\r\n<p>\r\nbroken"), page(b"<p>", None));
        assert_eq!(read(chunked, b"ffffffffffffffff\r\n<p>"), page(b"<p>", None));
        assert!(matches!(read(chunked, b"ff\r\n\x1F\x8B\x08\0\0\0\0\0\0\x03cut"), Body::Broken(_)));
    }

    #[test]
    fn deflate_is_read_with_what_zlib_puts_around_it_and_without() {
        use flate2::write::{DeflateEncoder, ZlibEncoder};
        let mut bare = DeflateEncoder::new(Vec::new(), Compression::fast());
        bare.write_all("<p>Köln".as_bytes()).expect("memory can be written");
        let mut whole = ZlibEncoder::new(Vec::new(), Compression::fast());
        whole.write_all("<p>Köln".as_bytes()).expect("memory can be written");
        let packed = [bare.finish(), whole.finish()].map(|packed| packed.expect("memory can be written"));
        for bytes in packed.iter().map(Vec::as_slice).chain(["<p>Köln".as_bytes()]) {
            assert_eq!(read("Content-Encoding: deflate\r\n", bytes), page("<p>Köln".as_bytes(), None));
        }
        assert_eq!(read("Content-Encoding: deflate\r\n", b"<p>K\xF6ln"), page(b"<p>K\xF6ln", None));
    }

    #[test]
    fn bytes_that_are_no_text_are_no_page() {
        let noise: Vec<u8> = (0..=255).collect();
        assert_eq!(read("", &noise), Body::Other);
        let told = |head: &str| match read(head, &noise) {
            Body::Broken(reason) => reason,
            other => panic!("{other:?}"),
        };
        assert_eq!(told("Content-Type: text/html\r\n"), "its body is a binary file");
        assert_eq!(told("Content-Encoding: snow\r\n"), "its body cannot be unpacked: it is packed as `snow`");
        assert!(told("Content-Encoding: deflate\r\n").contains("`deflate`"));
        let wide: Vec<u8> = "<p>Київ".repeat(9).encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read("Content-Type: text/html; charset=UTF-16LE\r\n", &wide), page(&wide, Some("utf-16le")));
    }

    #[test]
    fn later_versions_of_http_are_read() {
        for version in ["HTTP/2", "HTTP/2.0", "HTTP/3"] {
            let response = format!("{version} 200\r\nContent-Type: text/html\r\n\r\n<p>x");
            assert_eq!(body(response.as_bytes(), 9), page(b"<p>x", None));
            let response = format!("{version} 200\r\nContent-Type: video/mp4\r\n\r\nx");
            assert!(is_other(response.as_bytes()) && body(response.as_bytes(), 9) == Body::Other);
        }
    }
}
