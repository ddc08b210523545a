//! What can go wrong with a ledger, in words for the person who keeps it.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;
use thiserror::Error;

/// Why a ledger could not be opened, read or written. What was acknowledged before is still in it.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum LedgerError {
    /// There is no such file.
    #[error("`{}`: there is no such ledger", path.display())]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// The file cannot be opened or made.
    #[error("`{}`: the ledger cannot be opened or made: {reason}", path.display())]
    Unopened {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The file is something else.
    #[error("`{}`: this is no ledger", path.display())]
    NotALedger {
        /// The file.
        path: PathBuf,
    },
    /// A later version of the program made it.
    #[error("`{}`: this ledger has format {found}; this program knows formats up to {known}", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest format that this program knows.
        known: i64,
    },
    /// The file is damaged.
    #[error("`{}`: the ledger is damaged: {reason}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What SQLite says.
        reason: String,
    },
    /// The file, or its folder, may not be written.
    #[error("`{}`: the ledger, or its folder, may not be written", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The disk is full.
    #[error("`{}`: the disk is full", path.display())]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// Another program writes into it.
    #[error("`{}`: another program is writing into the ledger", path.display())]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// The recorded time lies before what is in the ledger.
    #[error("`{}`: something was recorded at {last}, after {given}", path.display())]
    BackInTime {
        /// The file.
        path: PathBuf,
        /// The newest recorded time in it.
        last: String,
        /// The time given.
        given: String,
    },
    /// Nothing has the id that was given.
    #[error("there is no {what} whose id begins with `{id}`")]
    Unknown {
        /// What was looked for.
        what: &'static str,
        /// What was given.
        id: String,
    },
    /// Several things have ids that begin as the one given.
    #[error("several ids begin with `{id}`, each of a {what}")]
    Ambiguous {
        /// What was looked for.
        what: &'static str,
        /// What was given.
        id: String,
    },
    /// A field cannot be corrected to a value.
    #[error("`{field}` cannot be `{value}`: {help}")]
    Value {
        /// The field.
        field: String,
        /// The value.
        value: String,
        /// What it could be.
        help: String,
    },
    /// A question in SQL that SQLite does not take.
    #[error("the query cannot be run: {reason}")]
    Query {
        /// What SQLite says.
        reason: String,
    },
    /// Anything else that SQLite reports.
    #[error("`{}`: the ledger cannot be used: {source}", path.display())]
    Other {
        /// The file.
        path: PathBuf,
        /// What SQLite says.
        source: rusqlite::Error,
    },
}

impl LedgerError {
    /// The error that `source`, met while using the ledger at `path`, stands for.
    pub(crate) fn of(path: &Path, source: rusqlite::Error) -> Self {
        let path = path.to_owned();
        let reason = source.to_string();
        match source.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full { path },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly { path },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy { path },
            Some(ErrorCode::NotADatabase) => Self::NotALedger { path },
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged { path, reason },
            Some(ErrorCode::CannotOpen) => Self::Unopened { path, reason },
            _ => Self::Other { path, source },
        }
    }

    /// A way out, in one sentence.
    pub fn help(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "`dateline add` makes one; `--ledger FILE` names another",
            Self::Unopened { .. } => "check the name, and that the folder is there and may be written",
            Self::NotALedger { .. } => "the file was left as it is; name a ledger, or a new file",
            Self::Newer { .. } => "the file was left as it is; use the newer program that made it",
            Self::Damaged { .. } => "restore it from a copy, or add the documents to a new ledger",
            Self::ReadOnly { .. } => "nothing was changed; allow writing, or copy the ledger to another folder",
            Self::Full { .. } => "what was added before is kept; make room and run the same command again",
            Self::Busy { .. } => "wait until it is done, and run the same command again",
            Self::BackInTime { .. } => "nothing was changed; give a later time, or none for now",
            Self::Unknown { .. } => "the lists print ids in full with `--to jsonl`; four digits or more are enough",
            Self::Ambiguous { .. } => "give more of its digits",
            Self::Value { .. } => "nothing was changed; `dateline correct --help` lists the fields",
            Self::Query { .. } => "`SELECT name, sql FROM sqlite_schema` lists the tables with their columns",
            Self::Other { .. } => "what was added before is kept; run the same command again",
        }
    }
}
