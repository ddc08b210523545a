//! JSON Lines.

use std::path::PathBuf;

use serde_json::Value;

use super::{File, Sheet};
use crate::ExportError;
use crate::table::Table;

/// One JSON object a line, with all columns in order.
pub(super) struct Lines {
    file: File,
    /// `"name":` of each column.
    keys: Vec<String>,
}

impl Lines {
    pub(super) fn new(path: PathBuf, table: &Table) -> Result<Self, ExportError> {
        let keys = table.columns.iter().map(|column| format!("{}:", Value::from(column.name.as_str()))).collect();
        Ok(Self { file: File::new(path)?, keys })
    }
}

impl Sheet for Lines {
    fn write(&mut self, row: &[Value]) -> Result<(), ExportError> {
        let pairs: Vec<String> = self.keys.iter().zip(row).map(|(key, value)| format!("{key}{value}")).collect();
        self.file.write(format!("{{{}}}\n", pairs.join(",")).as_bytes())
    }

    fn finish(self: Box<Self>) -> Result<(), ExportError> {
        self.file.finish()
    }
}
