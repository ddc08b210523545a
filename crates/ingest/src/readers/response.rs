//! HTTP responses as archives keep them.

use std::io::Read;

use flate2::read::{MultiGzDecoder, ZlibDecoder};

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

/// Reads a response. Its body is put together and unpacked, to at most `limit_bytes`.
pub(super) fn body(response: Vec<u8>, limit_bytes: usize) -> Body {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut parsed = httparse::Response::new(&mut headers);
    let head_bytes = match httparse::ParserConfig::default()
        .allow_spaces_after_header_name_in_responses(true)
        .allow_obsolete_multiline_headers_in_responses(true)
        .parse_response(&mut parsed, &response)
    {
        Ok(httparse::Status::Complete(bytes)) => bytes,
        Ok(httparse::Status::Partial) => return Body::Broken("the head of the response does not end".to_owned()),
        Err(error) => return Body::Broken(format!("the head of the response cannot be read: {error}")),
    };
    let value = |name: &str| {
        let found = parsed.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name))?;
        Some(String::from_utf8_lossy(found.value).trim().to_ascii_lowercase())
    };
    let content_type = value("content-type").unwrap_or_default();
    if parsed.code != Some(200) || !(content_type.contains("html") || content_type.is_empty()) {
        return Body::Other;
    }
    let is_chunked = value("transfer-encoding").is_some_and(|coding| coding.contains("chunked"));
    let coding = value("content-encoding").unwrap_or_default();
    let bytes = &response[head_bytes..];
    let joined = if is_chunked { unchunked(bytes) } else { None };
    let bytes = joined.unwrap_or_else(|| bytes.to_vec());
    match unpacked(bytes, &coding, limit_bytes) {
        Ok(bytes) => Body::Page { bytes, encoding: charset(&content_type) },
        Err(reason) => Body::Broken(reason),
    }
}

/// The encoding in a value such as `text/html; charset=utf-8`.
pub(super) fn charset(content_type: &str) -> Option<String> {
    let (_, label) = content_type.split_once("charset=")?;
    let label = label.split(';').next()?.trim().trim_matches(['"', '\'']);
    (!label.is_empty()).then(|| label.to_owned())
}

/// The chunks of a body, put together; `None` where it is in none, as when the archive has joined them already.
fn unchunked(mut bytes: &[u8]) -> Option<Vec<u8>> {
    let mut joined = Vec::new();
    loop {
        let end = bytes.windows(2).take(64).position(|pair| pair == b"\r\n")?;
        let size = std::str::from_utf8(&bytes[..end]).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        bytes = &bytes[end + 2..];
        if size == 0 {
            return Some(joined);
        }
        joined.extend_from_slice(bytes.get(..size)?);
        bytes = bytes.get(size + 2..).unwrap_or_default();
        if bytes.is_empty() {
            return Some(joined);
        }
    }
}

/// The body before it was packed; archives may have unpacked it and kept the head.
fn unpacked(bytes: Vec<u8>, coding: &str, limit_bytes: usize) -> Result<Vec<u8>, String> {
    let packed: Box<dyn Read + '_> = if bytes.starts_with(b"\x1F\x8B") {
        Box::new(MultiGzDecoder::new(&bytes[..]))
    } else if coding == "deflate" && bytes.first() == Some(&0x78) {
        Box::new(ZlibDecoder::new(&bytes[..]))
    } else if coding == "zstd" && bytes.starts_with(b"\x28\xB5\x2F\xFD") {
        Box::new(zstd::Decoder::with_buffer(&bytes[..]).map_err(|error| error.to_string())?)
    } else if coding == "br" && std::str::from_utf8(&bytes).is_err() {
        return Err("its body is packed with Brotli".to_owned());
    } else {
        return Ok(bytes);
    };
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
        body([b"HTTP/1.1 200 OK\r\n", head.as_bytes(), b"\r\n", content].concat(), 1000)
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
        assert_eq!(body(b"HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n".to_vec(), 9), Body::Other);
        assert!(matches!(body(b"HTTP/1.1 200".to_vec(), 9), Body::Broken(_)));
        assert!(matches!(body(b"<html>".to_vec(), 9), Body::Broken(_)));
        assert!(matches!(read("Content-Encoding: br\r\n", b"\xFF\xFE"), Body::Broken(_)));
        assert!(matches!(read("", b"\x1F\x8B\x08broken"), Body::Broken(_)));
    }
}
