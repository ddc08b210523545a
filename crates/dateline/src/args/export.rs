//! The command line of `dateline export`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use dateline_knowledge::ontology::Status;
use jiff::Timestamp;

use super::ask::{SourceArgs, as_of, event_type};
use super::{LedgerFile, Rule};

/// `dateline export`. Filters choose reports, and with them their events and participants, and all else of the same
/// documents; what counts or describes the whole ledger (denominators, runs, changes, measures, contradictions) is never cut.
#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    /// The folder to make.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) to: PathBuf,
    /// Tables to write (`reports,participants`); by default all.
    #[arg(long, value_name = "TABLES", value_delimiter = ',', value_parser = PossibleValuesParser::new(tables()))]
    pub(crate) tables: Vec<String>,
    /// Form of the tables.
    #[arg(long, value_enum, default_value = "csv")]
    pub(crate) format: Form,
    /// Put a row of HXL hashtags under the header of CSV.
    #[arg(long)]
    pub(crate) hxl: bool,
    /// How events are made from reports that differ.
    #[arg(long, value_enum, default_value = "informative")]
    pub(crate) rule: Rule,
    /// Write these shapes beside the tables, tab-separated, for scripts that read those data sets. They lose status,
    /// attribution and figures.
    #[arg(long = "with", value_name = "SHAPES", value_enum, value_delimiter = ',')]
    pub(crate) shapes: Vec<OtherShape>,
    /// In GDELT's shape, give events in a country or division the point of its middle; otherwise they have none.
    #[arg(long)]
    pub(crate) centroids: bool,
    /// Leave out headlines, quotations and all other words of the texts.
    #[arg(long)]
    pub(crate) no_text: bool,
    /// Replace an export that stands there.
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) filter: FilterArgs,
    #[command(flatten)]
    pub(crate) ledger: LedgerFile,
    /// Export the ledger as it stood at this time (`2025-03-05T21:14:00Z`) or at the end of this day.
    #[arg(long, value_name = "TIME", value_parser = as_of)]
    pub(crate) as_of: Option<Timestamp>,
    /// A folder of knowledge files of your own, read over the shipped ones.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) data: Option<PathBuf>,
}

/// Which reports.
#[derive(Debug, Args)]
pub(crate) struct FilterArgs {
    /// Who acts: a name or a part of one, a country (`USA`), a country and sector (`USA/GOV`).
    #[arg(long, value_name = "NAME")]
    pub(crate) actor: Vec<String>,
    /// At whom it is directed, as for `--actor`.
    #[arg(long, value_name = "NAME")]
    pub(crate) recipient: Vec<String>,
    /// Event type, or type and mode: `CONSULT`, `CONSULT/visit`.
    #[arg(long = "type", value_name = "TYPE", value_parser = event_type)]
    pub(crate) event_type: Vec<String>,
    /// Status.
    #[arg(long, value_name = "STATUS", value_parser = PossibleValuesParser::new(Status::ALL.iter().map(|status| status.as_str())))]
    pub(crate) status: Vec<String>,
    /// Where: a place, a first-level division, or a country (`PSE`).
    #[arg(long, value_name = "PLACE")]
    pub(crate) place: Vec<String>,
    #[command(flatten)]
    pub(crate) about: SourceArgs,
}

/// Forms of tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// CSV with a header; lists as JSON.
    Csv,
    /// One JSON object a line.
    Jsonl,
    /// Parquet, with real lists, days, moments and nulls.
    Parquet,
    /// One SQLite file with all tables.
    Sqlite,
    /// GeoJSON: the reports and events that have a point.
    Geojson,
    /// Reports, attributions and figures as annotations of the texts (Web Annotation), with where they come from (PROV).
    Jsonld,
}

/// Shapes of other data sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum OtherShape {
    /// POLECAT: one row per report, projected to plain PLOVER.
    Polecat,
    /// GDELT 2.0: events and mentions; only what happened or is going on.
    Gdelt,
}

fn tables() -> Vec<&'static str> {
    dateline_export::Table::all().iter().map(|table| table.name.as_str()).collect()
}
