//! `dateline events`, `reports`, `quotes`, `series`, `stories`, `contradictions`, `search` and `sql`: questions to a ledger.

use std::io::{IsTerminal as _, Write as _};

use anyhow::Result;
use dateline_knowledge::Folder;
use dateline_knowledge::ontology::{EventType, Ontology};
use dateline_ledger::{Filter, LedgerError, Question, Reader, Row, Rule, View};

use crate::args::{
    self, AskArgs, ContradictionsArgs, EventsArgs, FilterArgs, Print, QuotesArgs, ReportsArgs, SearchArgs, SeriesArgs,
    ShowArgs, SourceArgs, SqlArgs, StoriesArgs, Within,
};
use crate::ledger::told;
use crate::table::{Column, table};
use crate::{Done, tell};

/// Rows on a terminal, unless asked for more.
const SCREEN_ROWS: u32 = 50;

/// Runs `dateline reports`.
pub(crate) fn reports(args: &ReportsArgs) -> Result<Done> {
    ask(View::Reports, Rule::default(), filter_of_reports(&args.filter), &args.ask, crate::table::REPORTS)
}

/// Runs `dateline events`.
pub(crate) fn events(args: &EventsArgs) -> Result<Done> {
    let filter = filter_of_reports(&args.reports.filter);
    ask(View::Events, rule(args.rule), filter, &args.reports.ask, crate::table::EVENTS)
}

/// The rule of the ledger that an argument names.
pub(crate) fn rule(rule: args::Rule) -> Rule {
    match rule {
        args::Rule::Conservative => Rule::Conservative,
        args::Rule::Informative => Rule::Informative,
        args::Rule::Representative => Rule::Representative,
        args::Rule::Latest => Rule::Latest,
    }
}

/// Which reports the arguments choose; `events`, `reports`, `export` and `sample` take the same.
pub(crate) fn filter_of_reports(args: &FilterArgs) -> Filter {
    args.event_type.iter().for_each(|asked| warn_of_mode(asked));
    Filter {
        actors: args.actor.clone(),
        recipients: args.recipient.clone(),
        types: args.event_type.clone(),
        statuses: args.status.clone(),
        places: args.place.clone(),
        ..filter(&args.about)
    }
}

/// Tells of a mode that no type that came with the program has: nothing is found by it, unless somebody's own files have it.
fn warn_of_mode(asked: &str) {
    let Some((name, mode)) = asked.split_once('/') else { return };
    let (Some(event_type), Ok(ontology)) = (EventType::parse(name), Ontology::load(&Folder::embedded())) else {
        return;
    };
    if ontology.mode(event_type, mode).is_none() {
        let known: Vec<_> = ontology.modes(event_type).map(|(mode, _)| mode).collect();
        let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        tell(&format!("warning: {event_type} has no mode `{mode}`; those that it has are {known}"));
    }
}

/// Runs `dateline stories`.
pub(crate) fn stories(args: &StoriesArgs) -> Result<Done> {
    let filter = Filter {
        text: Some(args.words.join(" ")).filter(|words| !words.is_empty()),
        actors: args.actor.clone(),
        places: args.place.clone(),
        ..within(&args.within)
    };
    ask(View::Stories, Rule::default(), filter, &args.ask, crate::table::STORIES)
}

/// Runs `dateline corrections` where it lists them.
pub(crate) fn corrections(args: &AskArgs) -> Result<Done> {
    let reader = Reader::open(&args.ledger.path, args.as_of).map_err(told)?;
    answer(args, crate::table::CORRECTIONS, |take| reader.corrections(limit(args), take))
}

/// Runs `dateline quotes`.
pub(crate) fn quotes(args: &QuotesArgs) -> Result<Done> {
    ask(View::Quotes, Rule::default(), filter(&args.about), &args.ask, crate::table::QUOTES)
}

/// Runs `dateline series`.
pub(crate) fn series(args: &SeriesArgs) -> Result<Done> {
    let filter = Filter {
        text: Some(args.words.join(" ")),
        places: args.place.clone(),
        sources: args.source.clone(),
        source_kinds: args.source_kind.clone(),
        publishers: args.publisher.clone(),
        ..within(&args.within)
    };
    if args.list {
        return ask(View::Measures, Rule::default(), filter, &args.ask, crate::table::MEASURES);
    }
    let reader = Reader::open(&args.ask.ledger.path, args.ask.as_of).map_err(told)?;
    answer(&args.ask, crate::table::SERIES, |take| reader.series(&filter, limit(&args.ask), take))
}

/// Runs `dateline contradictions`.
pub(crate) fn contradictions(args: &ContradictionsArgs) -> Result<Done> {
    if let Some(command) = &args.command {
        return crate::decide::contradictions(command);
    }
    let filter = Filter { text: Some(args.words.join(" ")), ..within(&args.within) };
    let states = if args.state.iter().any(|state| state == "all") { &[][..] } else { &args.state };
    let reader = Reader::open(&args.ask.ledger.path, args.ask.as_of).map_err(told)?;
    answer(&args.ask, crate::table::CONTRADICTIONS, |take| {
        reader.contradictions(&args.kind, states, &filter, limit(&args.ask), take)
    })
}

/// Runs `dateline search`.
pub(crate) fn search(args: &SearchArgs) -> Result<Done> {
    let filter =
        Filter { text: Some(args.words.join(" ")), publishers: args.publisher.clone(), ..within(&args.within) };
    ask(View::Documents, Rule::default(), filter, &args.ask, crate::table::DOCUMENTS)
}

/// Runs `dateline show`. A document that is not there is reported and ends with exit code 1.
pub(crate) fn show(args: &ShowArgs) -> Result<Done> {
    let reader = Reader::open(&args.ledger.path, args.as_of).map_err(told)?;
    let Some(document) = reader.document(&args.document).map_err(told)? else {
        tell(&format!(
            "error: `{}` is not in the ledger\nhelp: `dateline search` finds documents by words",
            args.document
        ));
        return Ok(Done::SomeFailed);
    };
    writeln!(std::io::stdout().lock(), "{document}")?;
    Ok(Done::All)
}

/// Runs `dateline sql`.
pub(crate) fn sql(args: &SqlArgs) -> Result<Done> {
    let reader = Reader::open(&args.ask.ledger.path, args.ask.as_of).map_err(told)?;
    answer(&args.ask, &[], |take| reader.sql(&args.query, limited(limit(&args.ask), take)))
}

/// Takes so many rows and no more.
pub(crate) fn limited<'t, R>(limit: Option<u32>, take: &'t mut dyn FnMut(R) -> bool) -> impl FnMut(R) -> bool + 't {
    let mut left = limit.unwrap_or(u32::MAX);
    move |row| {
        let wanted = left > 0 && take(row);
        left = left.saturating_sub(1);
        wanted && left > 0
    }
}

/// The days and stories asked for.
fn within(within: &Within) -> Filter {
    if within.since.zip(within.until).is_some_and(|(first, last)| first > last) {
        tell("warning: `--since` is later than `--until`, so nothing can be found");
    }
    Filter { since: within.since, until: within.until, stories: within.story.clone(), ..Filter::default() }
}

fn filter(about: &SourceArgs) -> Filter {
    Filter {
        sources: about.source.clone(),
        source_kinds: about.source_kind.clone(),
        publishers: about.publisher.clone(),
        text: about.text.clone(),
        ..within(&about.within)
    }
}

fn ask(view: View, rule: Rule, filter: Filter, args: &AskArgs, columns: &[Column]) -> Result<Done> {
    let reader = Reader::open(&args.ledger.path, args.as_of).map_err(told)?;
    let question = Question { view, filter, rule, limit: limit(args) };
    answer(args, columns, |take| reader.ask(&question, take))
}

fn print(args: &AskArgs) -> Print {
    args.to.unwrap_or_else(|| if std::io::stdout().is_terminal() { Print::Table } else { Print::Jsonl })
}

/// Most rows to ask for: one more than a terminal is shown, so as to know whether there are more.
pub(crate) fn limit(args: &AskArgs) -> Option<u32> {
    args.limit.or_else(|| (print(args) == Print::Table).then_some(SCREEN_ROWS + 1))
}

/// Prints the rows that `rows` yields.
pub(crate) fn answer(
    args: &AskArgs,
    columns: &[Column],
    rows: impl FnOnce(&mut dyn FnMut(Row) -> bool) -> Result<(), LedgerError>,
) -> Result<Done> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    if print(args) == Print::Table {
        let mut found = Vec::new();
        rows(&mut |row| {
            found.push(row);
            true
        })
        .map_err(told)?;
        let has_more = args.limit.is_none() && found.len() > SCREEN_ROWS as usize;
        if has_more {
            found.truncate(SCREEN_ROWS as usize);
        }
        if found.is_empty() {
            tell("nothing found");
        } else {
            writeln!(out, "{}", table(&found, columns))?;
        }
        if has_more {
            tell(&format!("the first {SCREEN_ROWS}; `--limit N` shows more"));
        }
    } else {
        let mut written = Ok(());
        rows(&mut |row| {
            written = write_line(&mut out, &row);
            written.is_ok()
        })
        .map_err(told)?;
        written?;
    }
    out.flush()?;
    Ok(Done::All)
}

fn write_line(out: &mut impl std::io::Write, row: &Row) -> Result<()> {
    serde_json::to_writer(&mut *out, row).map_err(std::io::Error::from)?;
    Ok(out.write_all(b"\n")?)
}
