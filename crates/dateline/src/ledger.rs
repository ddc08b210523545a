//! The ledger as commands see it: errors with a way out, and what coded its rows.

use std::path::Path;

use anyhow::{Result, anyhow};
use dateline_ledger::{LedgerError, Run, knowledge_sha256};
use jiff::Timestamp;

use crate::args::Input;
use crate::knowledge::folder;

/// The models in the program, with their hashes.
const MODELS: &str = include_str!("../../../models/SHA256SUMS");

/// The error as it is told.
pub(crate) fn told(error: LedgerError) -> anyhow::Error {
    anyhow!("{error}\nhelp: {}", error.help())
}

/// The run that begins now with this input.
pub(crate) fn run(input: &Input, started_at: Timestamp) -> Result<Run> {
    let from = input.from.map(|from| format!("{from:?}").to_lowercase());
    run_of(from, input.about.language.clone(), input.data.as_deref(), started_at)
}

/// The run that begins at `started_at` with these settings and a folder of own knowledge.
pub(crate) fn run_of(
    from: Option<String>,
    language: Option<String>,
    data: Option<&Path>,
    started_at: Timestamp,
) -> Result<Run> {
    let given = [("from", from), ("language", language)];
    let models = MODELS.lines().filter_map(|line| line.split_once("  "));
    Ok(Run {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        settings: given.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect(),
        knowledge_sha256: knowledge_sha256(folder(data)?.below("")),
        models: models.map(|(sha256, name)| (name.to_owned(), sha256.to_owned())).collect(),
        started_at,
    })
}
