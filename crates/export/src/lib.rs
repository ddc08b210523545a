//! What leaves a ledger for other people's tools: tables, annotations, and sheets to check them by.
//!
//! [`export`] writes a folder of tables that describes itself. The tables are named and described in `tables.txt`; each
//! has a query in `queries/`, whose rows are streamed into a [`Format`]. Nothing here codes, and nothing asks the clock:
//! the same ledger as of the same time gives the same bytes.

mod account;
mod annotations;
mod cameo;
mod check;
mod codebook;
mod countries;
mod error;
mod folder;
mod formats;
mod gdelt;
mod gdelt_row;
mod order;
mod own;
mod package;
mod polecat;
mod select;
mod source;
mod table;
mod value;

pub use check::{
    Agreement, Answer, Drawn, FIELDS, FieldScore, Findings, Judged, Sample, Share, Sheet, SheetError, read_sheet,
    sample, validate,
};
pub use codebook::{codebook, page};
pub use error::ExportError;
pub use formats::Format;
pub use order::{Order, Shape, Written, check, export};
pub use table::{Column, Kind, SCHEMA, Table};
