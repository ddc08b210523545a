//! `dateline events`, `reports`, `quotes`, `series`, `contradictions`, `search` and `sql`: questions to a ledger.

use std::io::{IsTerminal as _, Write as _};

use anyhow::Result;
use dateline_ledger::{Filter, LedgerError, Question, Reader, Row, View};

use crate::args::{
    AskArgs, ContradictionsArgs, Print, QuotesArgs, ReportsArgs, SearchArgs, SeriesArgs, ShowArgs, SourceArgs, SqlArgs,
};
use crate::ledger::told;
use crate::table::{Column, table};
use crate::{Done, tell};

/// Rows on a terminal, unless asked for more.
const SCREEN_ROWS: u32 = 50;

/// Runs `dateline reports` or `dateline events`, as `view` says.
pub(crate) fn reports(view: View, args: &ReportsArgs) -> Result<Done> {
    let filter = Filter {
        actors: args.actor.clone(),
        recipients: args.recipient.clone(),
        types: args.event_type.clone(),
        statuses: args.status.clone(),
        places: args.place.clone(),
        ..filter(&args.about)
    };
    let columns = if view == View::Events { crate::table::EVENTS } else { crate::table::REPORTS };
    ask(view, filter, &args.ask, columns)
}

/// Runs `dateline quotes`.
pub(crate) fn quotes(args: &QuotesArgs) -> Result<Done> {
    ask(View::Quotes, filter(&args.about), &args.ask, crate::table::QUOTES)
}

/// Runs `dateline series`.
pub(crate) fn series(args: &SeriesArgs) -> Result<Done> {
    let filter = Filter {
        text: Some(args.words.join(" ")),
        places: args.place.clone(),
        sources: args.source.clone(),
        source_kinds: args.source_kind.clone(),
        publishers: args.publisher.clone(),
        since: args.since,
        until: args.until,
        ..Filter::default()
    };
    if args.list {
        return ask(View::Measures, filter, &args.ask, crate::table::MEASURES);
    }
    let reader = Reader::open(&args.ask.ledger.path, args.ask.as_of).map_err(told)?;
    answer(&args.ask, crate::table::SERIES, |take| reader.series(&filter, limit(&args.ask), take))
}

/// Runs `dateline contradictions`.
pub(crate) fn contradictions(args: &ContradictionsArgs) -> Result<Done> {
    let filter = Filter { text: Some(args.words.join(" ")), since: args.since, until: args.until, ..Filter::default() };
    let reader = Reader::open(&args.ask.ledger.path, args.ask.as_of).map_err(told)?;
    answer(&args.ask, crate::table::CONTRADICTIONS, |take| {
        reader.contradictions(&args.kind, &filter, limit(&args.ask), take)
    })
}

/// Runs `dateline search`.
pub(crate) fn search(args: &SearchArgs) -> Result<Done> {
    let filter = Filter {
        text: Some(args.words.join(" ")),
        publishers: args.publisher.clone(),
        since: args.since,
        until: args.until,
        ..Filter::default()
    };
    ask(View::Documents, filter, &args.ask, crate::table::DOCUMENTS)
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
    let limit = limit(&args.ask);
    let limit = limit.map_or(usize::MAX, |limit| limit as usize);
    answer(&args.ask, &[], |take| {
        let mut left = limit;
        reader.sql(&args.query, |row| {
            let wanted = left > 0 && take(row);
            left = left.saturating_sub(1);
            wanted
        })
    })
}

fn filter(about: &SourceArgs) -> Filter {
    Filter {
        sources: about.source.clone(),
        source_kinds: about.source_kind.clone(),
        publishers: about.publisher.clone(),
        since: about.since,
        until: about.until,
        text: about.text.clone(),
        ..Filter::default()
    }
}

fn ask(view: View, filter: Filter, args: &AskArgs, columns: &[Column]) -> Result<Done> {
    let reader = Reader::open(&args.ledger.path, args.as_of).map_err(told)?;
    let question = Question { view, filter, limit: limit(args) };
    answer(args, columns, |take| reader.ask(&question, take))
}

fn print(args: &AskArgs) -> Print {
    args.to.unwrap_or_else(|| if std::io::stdout().is_terminal() { Print::Table } else { Print::Jsonl })
}

fn limit(args: &AskArgs) -> Option<u32> {
    args.limit.or_else(|| (print(args) == Print::Table).then_some(SCREEN_ROWS))
}

/// Prints the rows that `rows` yields.
fn answer(
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
        if found.is_empty() {
            tell("nothing found");
        } else {
            writeln!(out, "{}", table(&found, columns))?;
        }
        if args.limit.is_none() && found.len() == SCREEN_ROWS as usize {
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
