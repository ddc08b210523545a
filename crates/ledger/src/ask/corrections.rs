//! Corrections: what people said of reports.

use super::{Row, limited};
use crate::{LedgerError, Reader};

impl Reader {
    /// The corrections, newest first. `take` says whether to go on.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn corrections(&self, limit: Option<u32>, take: impl FnMut(Row) -> bool) -> Result<(), LedgerError> {
        let text = format!("SELECT * FROM corrections ORDER BY key DESC{}", limited(limit));
        self.rows(&text, Vec::new(), &[], take).map_err(|source| LedgerError::of(&self.path, source))
    }
}
