//! Gzip files as they lie about: members in a row, perhaps filled up with zeros.

use std::io::{self, BufRead, Read};

use flate2::bufread::GzDecoder;

/// What the members hold, one after the other. Zeros behind a member are no part of anything, as `gzip` has it.
pub(crate) struct Gzip<R> {
    /// `None` at the end.
    member: Option<GzDecoder<R>>,
}

impl<R: BufRead> Gzip<R> {
    pub(crate) fn new(bytes: R) -> Self {
        Self { member: Some(GzDecoder::new(bytes)) }
    }
}

impl<R: BufRead> Read for Gzip<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        while let Some(member) = &mut self.member {
            let read = member.read(buffer)?;
            if read > 0 {
                return Ok(read);
            }
            let Some(ended) = self.member.take() else { break };
            let mut bytes = ended.into_inner();
            self.member = holds_more(&mut bytes)?.then(|| GzDecoder::new(bytes));
        }
        Ok(0)
    }
}

/// Passes over zeros; whether anything stands behind them.
fn holds_more(bytes: &mut impl BufRead) -> io::Result<bool> {
    loop {
        let buffer = bytes.fill_buf()?;
        let zeros = buffer.iter().take_while(|byte| **byte == 0).count();
        let (is_end, goes_on) = (buffer.is_empty(), zeros < buffer.len());
        bytes.consume(zeros);
        if is_end || goes_on {
            return Ok(!is_end);
        }
    }
}
