//! The command line of `dateline sample` and `dateline validate`.

use std::path::PathBuf;

use clap::Args;
use jiff::Timestamp;

use super::ask::as_of;
use super::export::FilterArgs;
use super::{LedgerFile, Print};

/// `dateline sample`.
#[derive(Debug, Args)]
pub(crate) struct SampleArgs {
    /// The folder to make.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) to: PathBuf,
    /// About how many reports.
    #[arg(long, value_name = "N", default_value = "200", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) size: u32,
    /// The same seed draws the same reports from the same ledger.
    #[arg(long, value_name = "N", default_value = "1")]
    pub(crate) seed: u64,
    #[command(flatten)]
    pub(crate) filter: FilterArgs,
    #[command(flatten)]
    pub(crate) ledger: LedgerFile,
    /// Draw from the ledger as it stood at this time (`2025-03-05T21:14:00Z`) or at the end of this day.
    #[arg(long, value_name = "TIME", value_parser = as_of)]
    pub(crate) as_of: Option<Timestamp>,
}

/// `dateline validate`.
#[derive(Debug, Args)]
pub(crate) struct ValidateArgs {
    /// Sheets that were filled in, as CSV; one a coder, or several coders in one with their names in the column `coder`.
    #[arg(required = true, value_name = "SHEET")]
    pub(crate) sheets: Vec<PathBuf>,
    /// The key of the sample; by default `key.csv` beside the first sheet.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
    /// What to print; by default a table on a terminal, JSON Lines otherwise.
    #[arg(long, value_enum)]
    pub(crate) to: Option<Print>,
}
