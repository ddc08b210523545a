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
    let given = [
        ("from", input.from.map(|from| format!("{from:?}").to_lowercase())),
        ("language", input.about.language.clone()),
    ];
    let settings = given.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
    run_of(input.data.as_deref(), settings, started_at)
}

/// The run that begins now with these settings, and knowledge of the user's own in the folder `data`.
pub(crate) fn run_of(data: Option<&Path>, settings: Vec<(String, String)>, started_at: Timestamp) -> Result<Run> {
    let models = MODELS.lines().filter_map(|line| line.split_once("  "));
    Ok(Run {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        settings,
        knowledge_sha256: knowledge_sha256(folder(data)?.below("")),
        models: models.map(|(sha256, name)| (name.to_owned(), sha256.to_owned())).collect(),
        started_at,
    })
}
