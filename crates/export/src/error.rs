//! What can go wrong with an export, in words for the person who wants it.

use std::io;
use std::path::{Path, PathBuf};

use dateline_knowledge::Problems;
use dateline_ledger::LedgerError;
use thiserror::Error;

/// Why an export was not made. The folder that was asked for is then as it was.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ExportError {
    /// The ledger cannot be read.
    #[error("{0}")]
    Ledger(#[from] LedgerError),
    /// Knowledge files have problems.
    #[error("the knowledge files have problems\n\n{0}")]
    Knowledge(Problems),
    /// There is something at the place.
    #[error("`{}` is there already", path.display())]
    Exists {
        /// The folder or file.
        path: PathBuf,
    },
    /// The form has no place for a table that was asked for.
    #[error("`{table}` cannot be written in this form")]
    NoPlace {
        /// The table.
        table: String,
    },
    /// What stands at the place was not made by an export.
    #[error("`{}` is not an export: it holds no `datapackage.json`", path.display())]
    NotAnExport {
        /// The folder or file.
        path: PathBuf,
    },
    /// A file cannot be written.
    #[error("`{}` cannot be written: {reason}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system or a library says.
        reason: String,
    },
    /// There is no report to draw a sample from.
    #[error("no report is of what was asked for, so that there is nothing to draw from")]
    NoReports,
    /// The ledger holds no run.
    #[error("the ledger holds nothing at that time")]
    Empty,
}

impl ExportError {
    /// The error of writing the file at `path`.
    pub(crate) fn write(path: &Path, reason: impl ToString) -> Self {
        Self::Write { path: path.to_owned(), reason: reason.to_string() }
    }

    /// The same as the argument of `map_err`.
    pub(crate) fn writing(path: &Path) -> impl Fn(io::Error) -> Self + '_ {
        move |error| Self::write(path, error)
    }

    /// A way out, in one sentence.
    pub fn help(&self) -> &'static str {
        match self {
            Self::Ledger(error) => error.help(),
            Self::Knowledge(_) => "`dateline data check` lists them",
            Self::Exists { .. } => "name another folder; `dateline export --force` replaces an export",
            Self::NoPlace { .. } => {
                "`geojson` is for tables with points (reports, events) and `jsonld` for annotations; leave out `--tables` or name another form"
            }
            Self::NotAnExport { .. } => "only an export is replaced; name another folder",
            Self::Write { .. } => "nothing was kept; check that there is room and that the folder may be written",
            Self::NoReports => "ask for less, or add documents with `dateline add`",
            Self::Empty => "add documents with `dateline add`, or ask for a later time",
        }
    }
}
