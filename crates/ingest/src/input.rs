//! Opens files and standard input, takes compressed ones apart, and looks at how they begin.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::PathBuf;

use url::Url;

use crate::fetch::{Fetcher, Validators};
use crate::gzip::Gzip;
use crate::html::address::is_web;
use crate::options::{Format, STANDARD_INPUT};
use crate::wide::sample_in_utf8;
use crate::{InputError, Place};

/// As much of an input as is looked at to tell what it is, in bytes.
const SAMPLE_BYTES: usize = 64 << 10;
/// Zstandard frames that need a larger window than this (as a power of two, in bytes) are refused.
const MOST_WINDOW_BITS: u32 = 27;

/// An input, opened.
pub(crate) struct Input {
    /// What it is called in messages.
    pub(crate) name: String,
    /// Where it lies on disk, if what is read is all there as it is.
    pub(crate) path: Option<PathBuf>,
    pub(crate) bytes: Box<dyn BufRead + Send>,
    /// How it begins; all of it, if it is shorter than the sample.
    pub(crate) sample: Vec<u8>,
    /// Whether it is a web archive whose records are gzip members, which are left as they are.
    pub(crate) members: bool,
    /// What the server said of it.
    pub(crate) web: Option<Web>,
    was_compressed: bool,
}

/// What a server says of an input.
pub(crate) struct Web {
    /// Where it was, behind all redirects.
    pub(crate) url: String,
    /// In lower case.
    pub(crate) content_type: String,
}

/// Opens the file `name`, standard input for `-`, or what is at an address.
pub(crate) fn open(name: &str, fetcher: &Fetcher) -> Result<Input, InputError> {
    if is_web(name) {
        return fetched(name, fetcher);
    }
    if name == STANDARD_INPUT {
        return Input::of(name, Box::new(io::stdin()));
    }
    let place = || Place::file(name);
    let failed = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => InputError::Missing { place: place() },
        _ => InputError::Unreadable { place: place(), source },
    };
    if fs::metadata(name).map_err(failed)?.is_dir() {
        return Err(InputError::Folder { place: place() });
    }
    let input = Input::of(name, Box::new(File::open(name).map_err(failed)?))?;
    let path = (!input.was_compressed).then(|| name.into());
    Ok(Input { path, ..input })
}

/// Fetches what is at `url`, which has to be an address of the web.
pub(crate) fn fetched(url: &str, fetcher: &Fetcher) -> Result<Input, InputError> {
    let failed = |source| InputError::Fetch { place: Place::file(url), source: Box::new(source) };
    // Without a version that is known there is always a page.
    let Some(page) = fetcher.fetch(url, &Validators::default()).map_err(failed)? else {
        return Err(InputError::Empty { place: Place::file(url) });
    };
    let input = Input::of(url, Box::new(io::Cursor::new(page.bytes)))?;
    Ok(Input { web: Some(Web { url: page.url, content_type: page.content_type }), ..input })
}

impl Input {
    /// Wraps `bytes` and looks at how they begin. What is compressed comes out as it was before.
    pub(crate) fn of(name: &str, bytes: Box<dyn Read + Send>) -> Result<Self, InputError> {
        let input = Self::raw(name, bytes)?;
        if input.sample.starts_with(b"\x1F\x8B") {
            let mut start = Vec::new();
            // The sample may end within a member; what comes before is enough.
            let _cut = Gzip::new(&input.sample[..]).take(SAMPLE_BYTES as u64).read_to_end(&mut start);
            if start.starts_with(b"WARC/") {
                return Ok(Self { sample: start, members: true, was_compressed: true, ..input });
            }
            return Self::unpacked(name, Box::new(Gzip::new(input.bytes)));
        }
        if input.sample.starts_with(b"\x28\xB5\x2F\xFD") {
            let failed = |source| InputError::Unreadable { place: Place::file(name), source };
            let mut decoder = zstd::Decoder::with_buffer(input.bytes).map_err(failed)?;
            decoder.window_log_max(MOST_WINDOW_BITS).map_err(failed)?;
            return Self::unpacked(name, Box::new(decoder));
        }
        Ok(input)
    }

    fn unpacked(name: &str, bytes: Box<dyn Read + Send>) -> Result<Self, InputError> {
        Ok(Self { was_compressed: true, ..Self::raw(name, bytes)? })
    }

    /// Wraps `bytes` as they are.
    fn raw(name: &str, mut bytes: Box<dyn Read + Send>) -> Result<Self, InputError> {
        let mut sample = Vec::new();
        let read = bytes.by_ref().take(SAMPLE_BYTES as u64).read_to_end(&mut sample);
        read.map_err(|source| InputError::Unreadable { place: Place::file(name), source })?;
        let bytes = Box::new(BufReader::with_capacity(SAMPLE_BYTES, io::Cursor::new(sample.clone()).chain(bytes)));
        Ok(Self { name: name.to_owned(), path: None, bytes, sample, members: false, web: None, was_compressed: false })
    }

    /// What it is: by what the server says, by its name, or by how it begins.
    pub(crate) fn format(&self) -> Format {
        let sample = sample_in_utf8(&self.sample);
        let told = self.web.as_ref().and_then(|web| Format::of_content_type(&web.content_type, &sample));
        told.unwrap_or_else(|| Format::of(&self.plain_name(), &sample))
    }

    /// The name that tells the format: without the ending of a compressed file, and of an address only the path.
    fn plain_name(&self) -> String {
        let path = self.web.as_ref().and_then(|web| Url::parse(&web.url).ok()).map(|url| url.path().to_owned());
        let name = path.unwrap_or_else(|| self.name.clone());
        let cut = |ending: &str| {
            let at = name.len().checked_sub(ending.len())?;
            name.get(at..).filter(|end| end.eq_ignore_ascii_case(ending)).map(|_| name[..at].to_owned())
        };
        [".gz", ".zst"].into_iter().find_map(cut).unwrap_or(name)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn gz(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("memory can be written")
    }

    fn read(name: &str, bytes: Vec<u8>) -> io::Result<(String, String)> {
        let mut input = Input::of(name, Box::new(io::Cursor::new(bytes))).map_err(io::Error::other)?;
        let mut text = String::new();
        input.bytes.read_to_string(&mut text)?;
        Ok((input.plain_name(), text))
    }

    #[test]
    fn compressed_files_are_read_as_what_they_hold() {
        let members = [gz(b"Army "), gz(b"left.")].concat();
        assert_eq!(read("a.txt.gz", members.clone()).expect("gzip"), ("a.txt".to_owned(), "Army left.".to_owned()));
        let frame = zstd::encode_all(&b"Army left."[..], 1).expect("memory can be written");
        assert_eq!(read("a.html.ZST", frame).expect("zstd"), ("a.html".to_owned(), "Army left.".to_owned()));
        assert_eq!(read("-", members.clone()).expect("gzip").1, "Army left.");
        assert_eq!(read("a.gz", b"no gzip".to_vec()).expect("text").1, "no gzip");
        let filled = [members.clone(), vec![0; 1000]].concat();
        assert_eq!(read("a.gz", filled).expect("gzip").1, "Army left.");
        assert!(read("a.gz", [members.clone(), b"\0junk".to_vec()].concat()).is_err());
        assert!(read("a.gz", members[..members.len() - 9].to_vec()).is_err());
    }

    #[test]
    fn of_an_address_the_path_tells_the_format() {
        let format = |url: &str, content_type: &str| {
            let bytes = "id,text\na,Police left.\n".encode_utf16().flat_map(u16::to_le_bytes);
            let input = Input::of(url, Box::new(io::Cursor::new(bytes.collect::<Vec<_>>()))).expect("bytes");
            let web = Web { url: url.to_owned(), content_type: content_type.to_owned() };
            Input { web: Some(web), ..input }.format()
        };
        assert_eq!(format("https://daily.example/d.csv?day=1.html", "text/plain"), Format::Csv);
        assert_eq!(format("https://daily.example/d.csv.gz#a", ""), Format::Csv);
        assert_eq!(format("https://daily.rss", ""), Format::Text);
        assert_eq!(format("https://daily.example/d", "text/csv"), Format::Csv);
    }
}
