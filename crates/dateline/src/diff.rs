//! `dateline diff`: what became known between two days, or what another version reads differently.

use anyhow::{Result, bail};
use dateline_ledger::{Reader, diff};
use jiff::Timestamp;

use crate::Done;
use crate::args::{AskArgs, DiffArgs};
use crate::ask::answer;
use crate::ledger::told;
use crate::table::DIFFERENCES;

/// Runs the command.
pub(crate) fn run(args: &DiffArgs) -> Result<Done> {
    let path = &args.ledger.path;
    let printing = AskArgs { ledger: args.ledger.clone(), as_of: None, limit: args.limit, to: args.print };
    if let Some(version) = &args.from_version {
        let reader = Reader::open(path, None).map_err(told)?;
        return answer(&printing, DIFFERENCES, |take| reader.recoded_since(version, limited(args.limit, take)));
    }
    let Some(from) = args.from else { bail!("`--from DAY` or `--from-version VERSION` is missing") };
    let until = args.to.unwrap_or(Timestamp::MAX);
    if until < from {
        bail!("`--to` lies before `--from`");
    }
    answer(&printing, DIFFERENCES, |take| diff(path, from, until, limited(args.limit, take)))
}

/// Takes so many rows and no more.
fn limited<'t, R>(limit: Option<u32>, take: &'t mut dyn FnMut(R) -> bool) -> impl FnMut(R) -> bool + 't {
    let mut left = limit.unwrap_or(u32::MAX);
    move |row| {
        let wanted = left > 0 && take(row);
        left = left.saturating_sub(1);
        wanted && left > 0
    }
}
