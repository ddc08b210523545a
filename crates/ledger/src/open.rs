//! Opening a ledger: one writer, many readers.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior, ffi};

use crate::migrate::{APPLICATION_ID, FORMAT, look_back, migrate};
use crate::{LedgerError, moment};

/// How long to wait for another writer's transaction.
const PATIENCE: Duration = Duration::from_secs(30);
/// Memory for pages of the file, in KiB: the indices of a big ledger do not fit into the 2 MiB that are usual.
const CACHE_KIB: i64 = 64 << 10;
/// Pages that are written beside the file before they are taken into it.
const LOG_PAGES: i64 = 16 << 10;
/// SQLite's own page size.
const PAGE_BYTES: i64 = 4096;
/// Statements that are kept ready.
const STATEMENTS: usize = 128;

/// A ledger that can be written.
#[derive(Debug)]
pub struct Ledger {
    pub(crate) path: PathBuf,
    pub(crate) connection: Connection,
}

/// A ledger that can be asked, now or as it stood at an earlier time. It never changes the file.
#[derive(Debug)]
pub struct Reader {
    pub(crate) path: PathBuf,
    pub(crate) connection: Connection,
    /// The last commit that is looked at.
    pub(crate) commit_no: i64,
}

/// What stands at a path.
#[derive(Debug)]
enum Found {
    Nothing,
    /// A file whose making was broken off before there was anything in it.
    Blank,
    /// A ledger of a format, opened for reading.
    Ledger(i64, Connection),
}

impl Ledger {
    /// Opens the ledger at `path` for writing; makes it where there is none, and brings an older format up to date.
    ///
    /// # Errors
    /// If the file is no ledger, damaged, of a newer format, or cannot be written. It is then left as it was.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, LedgerError> {
        Self::open_within(path, PATIENCE)
    }

    /// The same, for whom it is better to be told that another program is writing than to wait longer than `patience`.
    ///
    /// # Errors
    /// As above.
    pub fn open_within(path: impl AsRef<Path>, patience: Duration) -> Result<Self, LedgerError> {
        let path = path.as_ref();
        let is_there = !matches!(found(path)?, Found::Nothing);
        let opened = open_writer(path, is_there, patience).map_err(|source| LedgerError::of(path, source))?;
        Ok(Self { path: path.to_owned(), connection: opened })
    }

    /// Lets the file grow to this size at most, in MiB; a smaller one keeps its size. What does not fit is refused as on
    /// a full disk.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn limit_size(&self, mebibytes: u32) -> Result<(), LedgerError> {
        let pages = i64::from(mebibytes) * (1 << 20) / PAGE_BYTES;
        let limited = self.connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()));
        limited.map_err(|source| LedgerError::of(&self.path, source))
    }
}

impl Reader {
    /// Opens the ledger at `path` for asking, as it stands now or as it stood at the recorded time `as_of`.
    ///
    /// # Errors
    /// If there is no ledger, or it is damaged, of a newer format, or may not be read.
    pub fn open(path: impl AsRef<Path>, as_of: Option<Timestamp>) -> Result<Self, LedgerError> {
        let path = path.as_ref();
        let found = match found(path)? {
            Found::Ledger(FORMAT, connection) => Ok(connection),
            Found::Ledger(_, older) => {
                drop(older);
                drop(Ledger::open(path)?);
                open_reader(path).map(|(connection, _)| connection)
            }
            Found::Nothing | Found::Blank => return Err(LedgerError::Missing { path: path.to_owned() }),
        };
        let opened = found.and_then(|connection| {
            let commit_no = look_from(&connection, as_of)?;
            connection.pragma_update(None, "query_only", true)?;
            Ok((connection, commit_no))
        });
        let (connection, commit_no) = opened.map_err(|source| LedgerError::of(path, source))?;
        Ok(Self { path: path.to_owned(), connection, commit_no })
    }

    /// The commit as of which the ledger is looked at; `None` for now.
    pub(crate) fn as_of(&self) -> Option<i64> {
        (self.commit_no != i64::MAX).then_some(self.commit_no)
    }
}

/// Looks at the file without changing it.
fn found(path: &Path) -> Result<Found, LedgerError> {
    match fs::metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(LedgerError::Unopened { path: path.to_owned(), reason: error.to_string() }),
        Ok(data) if data.is_dir() => return Err(LedgerError::NotALedger { path: path.to_owned() }),
        Ok(data) if data.len() == 0 => return Ok(Found::Blank),
        Ok(_) => {}
    }
    let (connection, header) = open_reader(path).map_err(|source| LedgerError::of(path, source))?;
    match (header.application, header.format) {
        (APPLICATION_ID, found) if found > FORMAT => {
            Err(LedgerError::Newer { path: path.to_owned(), found, known: FORMAT })
        }
        (APPLICATION_ID, found) => Ok(Found::Ledger(found, connection)),
        (0, 0) if header.tables == 0 => Ok(Found::Blank),
        _ => Err(LedgerError::NotALedger { path: path.to_owned() }),
    }
}

/// What a file tells of itself.
struct Header {
    application: i64,
    format: i64,
    tables: i64,
}

fn header(connection: &Connection) -> rusqlite::Result<Header> {
    let application = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    Ok(Header { application, format: format(connection)?, tables: tables(connection)? })
}

fn format(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}

/// The number of tables, views and the like, whose definitions can all be read as text.
fn tables(connection: &Connection) -> rusqlite::Result<i64> {
    let mut query = connection.prepare("SELECT CAST(sql AS BLOB) FROM sqlite_schema")?;
    let mut rows = query.query([])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        let sql: Option<Vec<u8>> = row.get(0)?;
        if sql.is_some_and(|sql| std::str::from_utf8(&sql).is_err()) {
            let damaged = ffi::Error::new(ffi::SQLITE_CORRUPT);
            return Err(rusqlite::Error::SqliteFailure(damaged, Some("a name of a column is no text".to_owned())));
        }
        count += 1;
    }
    Ok(count)
}

fn open_writer(path: &Path, is_there: bool, patience: Duration) -> rusqlite::Result<Connection> {
    let create = if is_there { OpenFlags::empty() } else { OpenFlags::SQLITE_OPEN_CREATE };
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | create;
    let mut connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(patience)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // else many statements are planned anew for each value that they are asked with
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", false)?; // what is written refers to rows just written
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    connection.pragma_update(None, "wal_autocheckpoint", LOG_PAGES)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let format = format(&transaction)?;
    if format < FORMAT {
        migrate(&transaction, format)?;
        transaction.commit()?;
    } else {
        transaction.rollback()?;
    }
    Ok(connection)
}

/// A connection that cannot write, and what the file tells of itself. Where the folder may not be written either, SQLite
/// cannot share the file with a writer; there is none then, and the file is read as it is.
fn open_reader(path: &Path) -> rusqlite::Result<(Connection, Header)> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(path, flags).and_then(|connection| {
        connection.busy_timeout(PATIENCE)?;
        connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
        let header = header(&connection)?;
        Ok((connection, header))
    });
    match opened {
        Err(error) if is_unshared(&error) && !has_log(path) => {
            let connection = Connection::open_with_flags(address(path), flags | OpenFlags::SQLITE_OPEN_URI)?;
            header(&connection).map(|header| (connection, header))
        }
        opened => opened,
    }
}

fn is_unshared(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{CannotOpen, ReadOnly};
    matches!(error.sqlite_error_code(), Some(CannotOpen | ReadOnly))
}

/// Whether changes wait beside the file.
fn has_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    fs::metadata(log).is_ok_and(|data| data.len() > 0)
}

/// The file as an address that tells SQLite that nobody writes it.
fn address(path: &Path) -> String {
    let escaped: String = path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    format!("file:{escaped}?immutable=1")
}

/// Looks at the ledger as it stood at a time; returns the last commit of then.
fn look_from(connection: &Connection, as_of: Option<Timestamp>) -> rusqlite::Result<i64> {
    let Some(as_of) = as_of else { return Ok(i64::MAX) };
    let question = "SELECT coalesce(max(commit_no), 0) FROM commits WHERE recorded_at <= ?";
    let commit_no = connection.query_row(question, [moment::written(as_of)], |row| row.get(0))?;
    look_back(connection, commit_no)?;
    Ok(commit_no)
}
