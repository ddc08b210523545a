//! `dateline correct`, `corrections` and `contradictions resolve|reopen`: what people decide.

use std::io::Write as _;

use anyhow::Result;
use dateline_ledger::{Correction, Decision, Ledger, Run};
use jiff::Timestamp;

use crate::Done;
use crate::args::{ContradictionsCommand, CorrectArgs, CorrectionsArgs, CorrectionsCommand, DecisionArgs};
use crate::knowledge::knowledge;
use crate::ledger::{self, told};

/// Runs `dateline correct`.
pub(crate) fn correct(args: &CorrectArgs) -> Result<Done> {
    let know = knowledge(args.data.as_deref())?;
    let correction = Correction { report: &args.report, field: &args.field, value: &args.value };
    let deciding = Deciding::begin(&args.decision)?;
    let Deciding { mut ledger, run, at } = deciding;
    let id = ledger.correct(correction, decision(&args.decision), &run, know, at).map_err(told)?;
    let value = if args.value.trim().is_empty() { "empty".to_owned() } else { format!("`{}`", args.value) };
    say(&format!("correction {id}: `{}` is {value} now; the machine's value stays beside it", args.field))
}

/// Runs `dateline corrections`.
pub(crate) fn corrections(args: &CorrectionsArgs) -> Result<Done> {
    let Some(CorrectionsCommand::Withdraw { id, decision: given }) = &args.command else {
        return crate::ask::corrections(&args.ask);
    };
    let Deciding { mut ledger, run, at } = Deciding::begin(given)?;
    let id = ledger.withdraw(id, decision(given), &run, at).map_err(told)?;
    say(&format!("correction {id} is withdrawn; the value before it holds again"))
}

/// Runs `dateline contradictions resolve` and `reopen`.
pub(crate) fn contradictions(command: &ContradictionsCommand) -> Result<Done> {
    match command {
        ContradictionsCommand::Resolve { id, state, decision: given } => {
            let Deciding { mut ledger, run, at } = Deciding::begin(given)?;
            let id = ledger.resolve(id, state, decision(given), &run, at).map_err(told)?;
            say(&format!("contradiction {id} is resolved: {state}"))
        }
        ContradictionsCommand::Reopen { id, decision: given } => {
            let Deciding { mut ledger, run, at } = Deciding::begin(given)?;
            let id = ledger.reopen(id, decision(given), &run, at).map_err(told)?;
            say(&format!("contradiction {id} is open again"))
        }
    }
}

/// A ledger that is there, to be decided in.
struct Deciding {
    ledger: Ledger,
    run: Run,
    at: Timestamp,
}

impl Deciding {
    fn begin(args: &DecisionArgs) -> Result<Self> {
        drop(dateline_ledger::Reader::open(&args.ledger.path, None).map_err(told)?); // a decision makes no ledger
        let ledger = Ledger::open(&args.ledger.path).map_err(told)?;
        if let Some(at) = args.recorded_at {
            ledger.check_time(at).map_err(told)?;
        }
        let at = args.recorded_at.unwrap_or_else(Timestamp::now);
        Ok(Self { ledger, run: ledger::run_of(None, Vec::new(), at)?, at })
    }
}

fn decision(args: &DecisionArgs) -> Decision<'_> {
    Decision { by: &args.by, reason: &args.reason }
}

fn say(line: &str) -> Result<Done> {
    writeln!(std::io::stdout().lock(), "{line}")?;
    Ok(Done::All)
}
