//! `dateline data`: checking the knowledge files and compiling the lexicon.

use std::io::Write as _;
use std::path::Path;

use anyhow::Result;
use dateline_coder::lexicon;

use crate::args::{DataArgs, DataCommand, Page};
use crate::knowledge::{folder, told};
use crate::{Done, tell};

/// Runs the command.
pub(crate) fn run(args: &DataArgs) -> Result<Done> {
    match &args.command {
        DataCommand::Check { folder, patterns } => check(folder.as_deref(), *patterns),
        DataCommand::Compile { folder } => compile(folder.as_deref()),
        DataCommand::Codebook { folder, to } => codebook(folder.as_deref(), *to),
    }
}

fn check(own: Option<&Path>, patterns: bool) -> Result<Done> {
    let folder = folder(own)?;
    let mut report = lexicon::check(&folder).map_err(told)?;
    if let Err(problems) = dateline_export::check(&folder) {
        report.problems.0.extend(problems.0);
    }
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

fn codebook(own: Option<&Path>, to: Page) -> Result<Done> {
    let markdown = dateline_export::codebook(&folder(own)?).map_err(told)?;
    let mut out = std::io::stdout().lock();
    match to {
        Page::Markdown => write!(out, "{markdown}")?,
        Page::Html => write!(out, "{}", dateline_export::page(&markdown))?,
    }
    Ok(Done::All)
}
