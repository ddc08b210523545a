//! `dateline diff`: what became known between two days, or what another version reads differently.

use anyhow::{Result, bail};
use dateline_ledger::{Reader, diff};
use jiff::Timestamp;

use crate::Done;
use crate::args::{AskArgs, DiffArgs};
use crate::ask::{answer, limit, limited};
use crate::ledger::told;
use crate::table::DIFFERENCES;

/// Runs the command.
pub(crate) fn run(args: &DiffArgs) -> Result<Done> {
    let path = &args.ledger.path;
    let printing = AskArgs { ledger: args.ledger.clone(), as_of: None, limit: args.limit, to: args.print };
    if let Some(version) = &args.from_version {
        let reader = Reader::open(path, None).map_err(told)?;
        check_version(&reader, version)?;
        return answer(&printing, DIFFERENCES, |take| reader.recoded_since(version, limited(limit(&printing), take)));
    }
    let Some(from) = args.from else { bail!("`--from DAY` or `--from-version VERSION` is missing") };
    let until = args.to.unwrap_or(Timestamp::MAX);
    if until < from {
        bail!("`--to` lies before `--from`\nhelp: give the earlier day to `--from`");
    }
    answer(&printing, DIFFERENCES, |take| diff(path, from, until, limited(limit(&printing), take)))
}

/// Refuses a version of the program that read nothing in the ledger, and names those that did.
fn check_version(reader: &Reader, version: &str) -> Result<()> {
    let versions = reader.versions().map_err(told)?;
    if !versions.iter().any(|known| known == version) {
        bail!("version `{version}` read nothing in the ledger\nhelp: those that did are {}", versions.join(", "));
    }
    Ok(())
}
