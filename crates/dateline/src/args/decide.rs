//! The command line of what people decide.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use dateline_ledger::STATES;
use jiff::Timestamp;

use super::{AskArgs, LedgerFile};

/// Who decides, why, and in which ledger.
#[derive(Debug, Args)]
pub(crate) struct DecisionArgs {
    /// Who decides.
    #[arg(long, value_name = "NAME")]
    pub(crate) by: String,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: String,
    #[command(flatten)]
    pub(crate) ledger: LedgerFile,
    /// Record it as of this time (`2025-03-05T21:14:00Z`), and not as of now. It must lie after all that is in the ledger.
    #[arg(long, value_name = "TIME")]
    pub(crate) recorded_at: Option<Timestamp>,
}

/// What a person decides about a contradiction.
#[derive(Debug, Subcommand)]
pub(crate) enum ContradictionsCommand {
    /// Note what became of a contradiction.
    Resolve {
        /// Its id, or the beginning of it.
        id: String,
        /// What became of it.
        #[arg(long = "as", value_name = "STATE", default_value = "both_kept", value_parser = PossibleValuesParser::new(STATES))]
        state: String,
        #[command(flatten)]
        decision: DecisionArgs,
    },
    /// Open a contradiction again that was resolved.
    Reopen {
        /// Its id, or the beginning of it.
        id: String,
        #[command(flatten)]
        decision: DecisionArgs,
    },
}

/// `dateline correct`.
#[derive(Debug, Args)]
pub(crate) struct CorrectArgs {
    /// The report: its id, or the beginning of it.
    pub(crate) report: String,
    /// The field: `event_type`, `mode`, `status`, `actors`, `recipients`, `date`, `place`, `source` or `not_an_event`.
    pub(crate) field: String,
    /// What it should be: `CONSULT/visit`, `planned`, `Egypt; Sudan`, `2025-03-04/2025-03-06`, `Tripoli, LBN`, `true`.
    pub(crate) value: String,
    #[command(flatten)]
    pub(crate) decision: DecisionArgs,
    /// A folder of knowledge files of your own, read over the shipped ones.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) data: Option<PathBuf>,
}

/// `dateline corrections`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct CorrectionsArgs {
    #[command(subcommand)]
    pub(crate) command: Option<CorrectionsCommand>,
    #[command(flatten)]
    pub(crate) ask: AskArgs,
}

/// What becomes of a correction.
#[derive(Debug, Subcommand)]
pub(crate) enum CorrectionsCommand {
    /// Take a correction back: the machine's value holds again.
    Withdraw {
        /// Its id, or the beginning of it.
        id: String,
        #[command(flatten)]
        decision: DecisionArgs,
    },
}
