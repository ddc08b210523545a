//! How large the pages of a Parquet file are, as their heads say: to be known before one is unpacked.

use std::io::{self, Read};

use parquet::file::reader::ChunkReader;

/// The heads of pages are shorter than this, in bytes.
const MOST_HEAD_BYTES: u64 = 1 << 20;
/// What they hold nests less deeply.
const MOST_DEPTH: usize = 8;

/// The size of the largest page among the `length` bytes from `start` on, unpacked.
pub(super) fn largest(file: &impl ChunkReader, start: u64, length: u64) -> io::Result<u64> {
    let (mut at, end, mut largest) = (start, start.saturating_add(length), 0);
    while at < end {
        let bytes = file.get_read(at).map_err(io::Error::other)?;
        let head = head(bytes.take(MOST_HEAD_BYTES))?;
        largest = largest.max(head.unpacked_bytes);
        at = at.saturating_add(head.bytes).saturating_add(head.packed_bytes);
    }
    Ok(largest)
}

struct Head {
    /// How long it is.
    bytes: u64,
    packed_bytes: u64,
    unpacked_bytes: u64,
}

/// Reads the head of a page: its second field is the size of the page unpacked, its third as it stands in the file.
fn head(bytes: impl Read) -> io::Result<Head> {
    let (mut fields, mut sizes) = (Fields { bytes, read: 0 }, [0; 2]);
    let mut number = 0;
    while let Some((next, kind)) = fields.field(number)? {
        number = next;
        match number {
            2 | 3 => sizes[number as usize - 2] = u64::try_from(fields.signed()?).map_err(io::Error::other)?,
            _ => fields.pass(kind, MOST_DEPTH)?,
        }
    }
    Ok(Head { bytes: fields.read, unpacked_bytes: sizes[0], packed_bytes: sizes[1] })
}

/// The compact form of Thrift.
struct Fields<R> {
    bytes: R,
    read: u64,
}

impl<R: Read> Fields<R> {
    fn byte(&mut self) -> io::Result<u8> {
        let mut byte = [0];
        self.bytes.read_exact(&mut byte)?;
        self.read += 1;
        Ok(byte[0])
    }

    fn number(&mut self) -> io::Result<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(io::ErrorKind::InvalidData.into())
    }

    fn signed(&mut self) -> io::Result<i64> {
        let number = self.number()?;
        Ok((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    /// The number and the kind of the field behind the field `last`; `None` at the end.
    fn field(&mut self, last: i64) -> io::Result<Option<(i64, u8)>> {
        let byte = self.byte()?;
        let number = match byte >> 4 {
            _ if byte == 0 => return Ok(None),
            0 => self.signed()?,
            more => last.saturating_add(i64::from(more)),
        };
        Ok(Some((number, byte & 0x0F)))
    }

    /// Moves behind a value, in which others may lie `depth` deep.
    fn pass(&mut self, kind: u8, depth: usize) -> io::Result<()> {
        let Some(depth) = depth.checked_sub(1) else { return Err(io::ErrorKind::InvalidData.into()) };
        match kind {
            1 | 2 => Ok(()),
            3 => self.byte().map(drop),
            4..=6 => self.number().map(drop),
            7 => self.pass_bytes(8),
            8 => self.number().and_then(|bytes| self.pass_bytes(bytes)),
            9 | 10 => self.pass_list(depth),
            12 => {
                let mut last = 0;
                while let Some((number, kind)) = self.field(last)? {
                    last = number;
                    self.pass(kind, depth)?;
                }
                Ok(())
            }
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }

    fn pass_bytes(&mut self, bytes: u64) -> io::Result<()> {
        for _ in 0..bytes {
            self.byte()?;
        }
        Ok(())
    }

    fn pass_list(&mut self, depth: usize) -> io::Result<()> {
        let byte = self.byte()?;
        let length = if byte >> 4 == 15 { self.number()? } else { u64::from(byte >> 4) };
        for _ in 0..length {
            match byte & 0x0F {
                1 | 2 => self.byte().map(drop)?,
                kind => self.pass(kind, depth)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The head of a page of `unpacked` bytes that takes `packed` in the file, and has statistics.
    fn page(unpacked: u8, packed: u8) -> Vec<u8> {
        let sizes = [0x15, 0, 0x15, 2 * unpacked, 0x15, 2 * packed];
        let rest = [0x2C, 0x15, 2, 0x11, 0x3C, 0x18, 2, b'a', b'b', 0x09, 8, 0x23, 7, 8, 0, 0, 0];
        [&sizes[..], &rest, &vec![0xFF; usize::from(packed)]].concat()
    }

    #[test]
    fn the_heads_of_pages_tell_their_sizes() {
        let pages = [page(9, 3), page(60, 5), page(7, 0)].concat();
        let (bytes, length) = (bytes::Bytes::from([b"PAR1", &pages[..]].concat()), pages.len() as u64);
        assert_eq!(largest(&bytes, 4, length).expect("pages"), 60);
        assert_eq!(largest(&bytes, 4, 0).expect("none"), 0);
        assert!(largest(&bytes, 4, length + 1).is_err());
    }

    #[test]
    fn what_is_no_head_is_told() {
        for bytes in [&b""[..], &[0xFF; 99], &[0x8C; 99], &[0x39, 0xF9, 0xFF, 0xFF, 0xFF, 0xFF]] {
            assert!(head(bytes).is_err(), "{bytes:?}");
        }
    }
}
