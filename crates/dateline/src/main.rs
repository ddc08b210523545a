//! The `dateline` program.

mod add;
mod args;
mod ask;
mod brief;
mod chains;
mod check;
mod data;
mod decide;
mod diff;
mod explain;
mod export;
mod knowledge;
mod ledger;
mod output;
mod parse;
mod read;
mod sample;
mod serve;
mod table;
mod watch;
mod who;

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;

use args::{Cli, Command};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        Some(Command::Read(args)) => read::run(&args),
        Some(Command::Parse(args)) => parse::run(&args),
        Some(Command::Explain(args)) => explain::run(&args),
        Some(Command::Who(args)) => who::run(&args),
        Some(Command::Data(args)) => data::run(&args),
        Some(Command::Add(args)) => add::run(&args),
        Some(Command::Watch(args)) => watch::run(&args),
        Some(Command::Events(args)) => ask::events(&args),
        Some(Command::Reports(args)) => ask::reports(&args),
        Some(Command::Quotes(args)) => ask::quotes(&args),
        Some(Command::Series(args)) => ask::series(&args),
        Some(Command::Contradictions(args)) => ask::contradictions(&args),
        Some(Command::Stories(args)) => ask::stories(&args),
        Some(Command::Diff(args)) => diff::run(&args),
        Some(Command::Correct(args)) => decide::correct(&args),
        Some(Command::Corrections(args)) => decide::corrections(&args),
        Some(Command::Search(args)) => ask::search(&args),
        Some(Command::Show(args)) => ask::show(&args),
        Some(Command::Sql(args)) => ask::sql(&args),
        Some(Command::Serve(args)) => serve::run(&args),
        Some(Command::Export(args)) => export::run(&args),
        Some(Command::Sample(args)) => check::sample(&args),
        Some(Command::Validate(args)) => check::validate(&args),
        None => read::run(&cli.read),
    };
    match done {
        Ok(Done::All) => ExitCode::SUCCESS,
        Ok(Done::SomeFailed) => ExitCode::from(1),
        Ok(Done::Stopped) => ExitCode::from(130),
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            tell(&format!("error: {error:#}"));
            ExitCode::from(2)
        }
    }
}

/// How a command ended that did not break off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    /// Everything was done: exit code 0.
    All,
    /// Some input could not be read; it was reported and the rest was done: exit code 1.
    SomeFailed,
    /// It was told to stop, and what was done till then is kept: exit code 130, as for every program that Ctrl-C ends.
    Stopped,
}

impl Done {
    fn with_failures(failures: usize) -> Self {
        if failures == 0 { Self::All } else { Self::SomeFailed }
    }
}

/// Writes a line to standard error; when nobody reads that, there is nobody to tell.
fn tell(message: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{message}");
}

/// Whether whoever reads our output has stopped reading (`dateline … | head`), which is no error of ours.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let mut causes = error.chain().filter_map(|cause| cause.downcast_ref::<std::io::Error>());
    causes.any(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
