//! What can be wrong with an input, in words for the person who gave it.

use std::fmt;
use std::io;

use thiserror::Error;

use crate::{FetchError, STANDARD_INPUT};

/// Where in the input something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Name of the file as given; `-` for standard input.
    pub file: String,
    /// Number of the line, from 1; `None` for the whole file.
    pub line: Option<usize>,
    /// Number of the document in a JSON array, from 1.
    pub item: Option<usize>,
}

impl Place {
    /// All of `file`.
    pub fn file(file: &str) -> Self {
        Self { file: file.to_owned(), line: None, item: None }
    }

    /// Line `line` of `file`, from 1.
    pub fn line(file: &str, line: usize) -> Self {
        Self { line: Some(line), ..Self::file(file) }
    }

    /// Document `item` of the array in `file`, from 1.
    pub fn item(file: &str, item: usize) -> Self {
        Self { item: Some(item), ..Self::file(file) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.file.as_str() {
            STANDARD_INPUT => write!(f, "standard input")?,
            file => write!(f, "`{file}`")?,
        }
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(item) = self.item {
            write!(f, ", document {item}")?;
        }
        Ok(())
    }
}

/// Why a document could not be read, or could be read only in part.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum InputError {
    /// There is no such file.
    #[error("{place}: there is no such file")]
    Missing {
        /// The file.
        place: Place,
    },
    /// The file is a folder.
    #[error("{place}: this is a folder")]
    Folder {
        /// The folder.
        place: Place,
    },
    /// The address could not be fetched.
    #[error("{source}")]
    Fetch {
        /// The address.
        place: Place,
        /// Why.
        source: Box<FetchError>,
    },
    /// There is no file in the folder, or only hidden ones.
    #[error("{place}: there is no file in this folder")]
    EmptyFolder {
        /// The folder.
        place: Place,
    },
    /// No file has a name that fits the pattern.
    #[error("{place}: no file fits this pattern")]
    NoMatch {
        /// The pattern.
        place: Place,
    },
    /// The pattern is none.
    #[error("{place}: this is no pattern for file names: {reason}")]
    BadPattern {
        /// The pattern.
        place: Place,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// Reading failed.
    #[error("{place}: cannot be read: {source}")]
    Unreadable {
        /// Where reading stopped.
        place: Place,
        /// What the system says.
        source: io::Error,
    },
    /// There is no text in the file.
    #[error("{place}: this is empty")]
    Empty {
        /// The file.
        place: Place,
    },
    /// The page holds no article.
    #[error("{place}: no article was found in this page")]
    NoArticle {
        /// The page.
        place: Place,
    },
    /// The file is larger than the limit.
    #[error("{place}: this is larger than {limit_bytes} bytes")]
    FileTooLarge {
        /// The file.
        place: Place,
        /// The limit.
        limit_bytes: usize,
    },
    /// The line is longer than the limit; it was skipped.
    #[error("{place}: this line is longer than {limit_bytes} bytes")]
    LineTooLong {
        /// The line.
        place: Place,
        /// The limit.
        limit_bytes: usize,
    },
    /// The row of the table is longer than the limit; nothing behind it was read.
    #[error("{place}: this row is longer than {limit_bytes} bytes")]
    RowTooLong {
        /// Where the row begins.
        place: Place,
        /// The limit.
        limit_bytes: usize,
    },
    /// A text of the table is longer than the limit.
    #[error("{place}: a text here is longer than {limit_bytes} bytes")]
    CellTooLong {
        /// The row; the table where that is told before its rows are read.
        place: Place,
        /// The limit.
        limit_bytes: usize,
    },
    /// The row of the table has cells that no column is for.
    #[error("{place}: this row has {cells} cells, and the header {columns}")]
    RowTooWide {
        /// The row.
        place: Place,
        /// Cells of the row.
        cells: usize,
        /// Cells of the header.
        columns: usize,
    },
    /// The table has no such column.
    #[error("{place}: there is no column `{key}`; the columns are {columns}")]
    NoColumn {
        /// The header.
        place: Place,
        /// The column.
        key: String,
        /// What it should hold: "text".
        part: &'static str,
        /// Those that there are, as they are to be shown.
        columns: String,
    },
    /// The feed, or the rest of it, cannot be read.
    #[error("{place}: this feed is broken: {reason}")]
    BrokenFeed {
        /// The feed.
        place: Place,
        /// What is wrong with it.
        reason: String,
    },
    /// The web archive cannot be read here; what stands behind is read.
    #[error("{place}: this record of the web archive is broken: {reason}")]
    BrokenRecord {
        /// The record.
        place: Place,
        /// What is wrong with it.
        reason: String,
    },
    /// The web archive holds no page.
    #[error("{place}: no pages were found in this web archive")]
    NoPages {
        /// The archive.
        place: Place,
    },
    /// The file is no export of that database.
    #[error("{place}: no articles were found in this export")]
    NoExport {
        /// The file.
        place: Place,
    },
    /// The article of the export cannot be told from what stands around it.
    #[error("{place}: this article of the export cannot be read: {reason}")]
    BrokenExport {
        /// The article.
        place: Place,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The table cannot be read from here on.
    #[error("{place}: this table is broken: {reason}")]
    BrokenTable {
        /// The row.
        place: Place,
        /// What is wrong with it.
        reason: String,
    },
    /// The file is no plain text.
    #[error("{place}: this is {kind}, not plain text")]
    NotText {
        /// The file.
        place: Place,
        /// What it looks like: "a PDF document".
        kind: &'static str,
    },
    /// The line, or the JSON file, is not in UTF-8.
    #[error("{place}: this is not UTF-8 from byte {byte} on")]
    NotUtf8 {
        /// The line.
        place: Place,
        /// The first byte that is wrong, from 1.
        byte: usize,
    },
    /// The line is not JSON.
    #[error("{place}: this is not JSON: {reason}")]
    NotJson {
        /// The line.
        place: Place,
        /// What the JSON reader says.
        reason: String,
    },
    /// The JSON value is no object.
    #[error("{place}: this is {found}, not an object")]
    NotObject {
        /// The line.
        place: Place,
        /// What it is: "a list".
        found: &'static str,
    },
    /// The document has no text.
    #[error("{place}: the key `{key}` is missing")]
    NoText {
        /// The field that should hold the text.
        key: String,
        /// The line.
        place: Place,
    },
    /// A key's value is not what it should be.
    #[error("{place}: the value of `{key}` is {found}, not a string")]
    WrongType {
        /// The line.
        place: Place,
        /// The key.
        key: String,
        /// What it is: "a number".
        found: &'static str,
    },
    /// A warning: the document was read, without its publication time.
    #[error("{place}: `{given}` is no day or time of publication")]
    BadPublished {
        /// The document.
        place: Place,
        /// The value.
        given: String,
    },
}

impl InputError {
    /// A way out, in one sentence.
    pub fn help(&self) -> String {
        match self {
            Self::Missing { .. } => "check the name, and the folder that you are in".to_owned(),
            Self::Folder { .. } => "name the files in it".to_owned(),
            Self::Fetch { source, .. } => source.help().to_owned(),
            Self::EmptyFolder { .. } => "hidden files do not count; name another folder, or the files".to_owned(),
            Self::NoMatch { .. } | Self::BadPattern { .. } => {
                "`*` stands for any letters, `?` for one, `**` for any folders: `news/**/*.html`".to_owned()
            }
            Self::Unreadable { .. } => "check that the file is whole and may be read, and try again".to_owned(),
            Self::Empty { .. } => "give a file that holds a text, or leave this one out".to_owned(),
            Self::NoArticle { .. } => {
                "look at it in a browser: what is drawn by scripts is not in the page; save the text and read that"
                    .to_owned()
            }
            Self::FileTooLarge { .. } => {
                "split it into one file a document, or write one document a line into a `.jsonl` file".to_owned()
            }
            Self::LineTooLong { .. } => "the other lines were read; split this document and read it again".to_owned(),
            Self::RowTooLong { .. } => {
                "see whether a quotation mark is not closed there; what stands behind it was not read".to_owned()
            }
            Self::CellTooLong { .. } => "split this document, and write the table again".to_owned(),
            Self::RowTooWide { .. } => {
                "put a text that holds what parts the cells in quotation marks; the other rows were read".to_owned()
            }
            Self::NoColumn { part, .. } => format!("say which column it is: `--field {part}=NAME`"),
            Self::BrokenTable { .. } => "write the file again; the rows before this one were read".to_owned(),
            Self::BrokenFeed { .. } => "fetch it again; the entries before the break were read".to_owned(),
            Self::BrokenRecord { .. } => "fetch the archive again; the other records were read".to_owned(),
            Self::NoPages { .. } => {
                "name an archive of pages as they were fetched (WARC); their texts (WET) and what is told of them (WAT) are not read"
                    .to_owned()
            }
            Self::NoExport { .. } => {
                "export whole articles as RTF, HTML or text; `--from` says of which database: `nexis` or `factiva`"
                    .to_owned()
            }
            Self::BrokenExport { .. } => {
                "the other articles were read; save this one as plain text and read that".to_owned()
            }
            Self::NotText { .. } => "save it as plain text and read that".to_owned(),
            Self::NotUtf8 { .. } => "convert the input to UTF-8, as with `iconv -t UTF-8`".to_owned(),
            Self::NotJson { .. } => {
                "write one JSON object a line, as `{\"id\": \"a\", \"text\": \"…\"}`, or read the file as plain text"
                    .to_owned()
            }
            Self::NotObject { .. } | Self::NoText { .. } => {
                "write each document as an object with a `text`: `{\"id\": \"a\", \"text\": \"…\"}`".to_owned()
            }
            Self::WrongType { key, .. } => format!("write `{key}` as a string in double quotes, or leave it out"),
            Self::BadPublished { .. } => {
                "write a day (`2025-03-05`) or a time with its offset (`2025-03-05T21:14:00+03:00`)".to_owned()
            }
        }
    }

    /// Where it is.
    pub fn place(&self) -> &Place {
        match self {
            Self::Missing { place }
            | Self::Folder { place }
            | Self::Fetch { place, .. }
            | Self::EmptyFolder { place }
            | Self::NoMatch { place }
            | Self::BadPattern { place, .. }
            | Self::Unreadable { place, .. }
            | Self::Empty { place }
            | Self::NoArticle { place }
            | Self::FileTooLarge { place, .. }
            | Self::LineTooLong { place, .. }
            | Self::RowTooLong { place, .. }
            | Self::CellTooLong { place, .. }
            | Self::RowTooWide { place, .. }
            | Self::NoColumn { place, .. }
            | Self::BrokenTable { place, .. }
            | Self::BrokenFeed { place, .. }
            | Self::BrokenRecord { place, .. }
            | Self::NoPages { place }
            | Self::NoExport { place }
            | Self::BrokenExport { place, .. }
            | Self::NotText { place, .. }
            | Self::NotUtf8 { place, .. }
            | Self::NotJson { place, .. }
            | Self::NotObject { place, .. }
            | Self::NoText { place, .. }
            | Self::WrongType { place, .. }
            | Self::BadPublished { place, .. } => place,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_name_the_place_and_the_fault() {
        let line = || Place::line("news.jsonl", 3);
        let cases = [
            (InputError::Missing { place: Place::file("a.txt") }, "`a.txt`: there is no such file"),
            (
                InputError::NotText { place: Place::file("-"), kind: "a PDF document" },
                "standard input: this is a PDF document, not plain text",
            ),
            (
                InputError::LineTooLong { place: line(), limit_bytes: 9 },
                "`news.jsonl`, line 3: this line is longer than 9 bytes",
            ),
            (
                InputError::NoText { place: line(), key: "text".to_owned() },
                "`news.jsonl`, line 3: the key `text` is missing",
            ),
            (
                InputError::WrongType { place: Place::item("a.json", 2), key: "title".to_owned(), found: "a number" },
                "`a.json`, document 2: the value of `title` is a number, not a string",
            ),
            (
                InputError::BadPublished { place: line(), given: "soon".to_owned() },
                "`news.jsonl`, line 3: `soon` is no day or time of publication",
            ),
            (InputError::NotUtf8 { place: line(), byte: 5 }, "`news.jsonl`, line 3: this is not UTF-8 from byte 5 on"),
            (InputError::FileTooLarge { place: Place::file("a"), limit_bytes: 7 }, "`a`: this is larger than 7 bytes"),
        ];
        for (error, message) in cases {
            assert_eq!(error.to_string(), message);
            assert!(!error.help().is_empty() && !error.help().ends_with('.'));
            assert!(!error.place().file.is_empty());
        }
    }
}
