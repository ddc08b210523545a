//! `dateline who`: what the knowledge files say of a name.

use std::io::Write as _;

use anyhow::{Result, anyhow};
use jiff::civil::Date;

use crate::args::WhoArgs;
use crate::knowledge::knowledge;
use crate::{Done, tell};

/// Runs the command. A name that is not known is reported and ends with exit code 1.
pub(crate) fn run(args: &WhoArgs) -> Result<Done> {
    let know = knowledge(args.data.as_deref())?;
    let on = args
        .on
        .as_deref()
        .map(|day| day.parse::<Date>().map_err(|_| anyhow!("`{day}` is no day; write it as 2025-03-05")))
        .transpose()?;
    let found = know.actors.who(&args.name, on);
    if found.is_empty() {
        tell(&format!(
            "error: `{}` is not in the knowledge files\nhelp: `dateline events --actor NAME` asks a ledger; a line in `data/actors/` adds a name",
            args.name
        ));
        return Ok(Done::SomeFailed);
    }
    let mut out = std::io::stdout().lock();
    for line in found {
        writeln!(out, "{line}")?;
    }
    Ok(Done::All)
}
