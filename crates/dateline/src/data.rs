//! `dateline data`: checking the knowledge files and compiling the lexicon.

use std::io::Write as _;
use std::path::Path;

use anyhow::Result;
use dateline_coder::lexicon;

use crate::args::{DataArgs, DataCommand};
use crate::knowledge::{folder, told};
use crate::{Done, tell};

/// Runs the command.
pub(crate) fn run(args: &DataArgs) -> Result<Done> {
    match &args.command {
        DataCommand::Check { folder, patterns } => check(folder.as_deref(), *patterns),
        DataCommand::Compile { folder } => compile(folder.as_deref()),
    }
}

fn check(own: Option<&Path>, patterns: bool) -> Result<Done> {
    let folder = folder(own)?;
    let report = lexicon::check(&folder).map_err(told)?;
    let mut out = std::io::stdout().lock();
    if patterns {
        write!(out, "{}", report.patterns)?;
    }
    for problem in &report.problems.0 {
        writeln!(out, "{problem}\n")?;
    }
    for missed in &report.missed {
        writeln!(out, "{}\n", missed.to_string().replacen("error:", "missed:", 1))?;
    }
    writeln!(
        out,
        "{} patterns from {} examples; {} forms of them and counter-examples run: {} problems, {} forms missed; \
         {} examples are coded without their own line, too",
        report.patterns.all().len(),
        report.examples,
        report.run,
        report.problems.0.len(),
        report.missed.len(),
        report.covered_without_own_line,
    )?;
    Ok(Done::with_failures(report.problems.0.len()))
}

fn compile(own: Option<&Path>) -> Result<Done> {
    let folder = folder(own)?;
    let (patterns, problems) = lexicon::compile(&folder).map_err(told)?;
    for problem in &problems.0 {
        tell(&format!("{problem}\n"));
    }
    write!(std::io::stdout().lock(), "{patterns}")?;
    Ok(Done::with_failures(problems.0.len()))
}
