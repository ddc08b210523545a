//! `dateline watch`: keeps adding what feeds bring.

mod feeds;
mod seen;

use std::collections::BTreeSet;
use std::io::Cursor;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::Result;
use dateline_coder::document::Document;
use dateline_coder::{Coded, Knowledge, code};
use dateline_ingest::{Articles, FetchSettings, Fetcher, Format, Given, Options, Page};
use dateline_ledger::{Ledger, Reader, Run};
use dateline_text::Article;
use indicatif::ProgressBar;
use jiff::Timestamp;
use rayon::prelude::*;

use crate::add::{key_of, stop_on_interrupt};
use crate::args::WatchArgs;
use crate::knowledge::knowledge;
use crate::ledger::{self, told};
use crate::{Done, tell};
use feeds::Feed;
use seen::{Owed, Seen};

/// The longest time after which a feed that fails is asked again, unless it is asked more seldom anyway.
const MOST_WAIT: Duration = Duration::from_secs(6 * 60 * 60);
/// Visits on which a page behind an entry is asked for before it is given up.
const MOST_TRIES: u32 = 6;
/// How often it is looked whether to stop.
const TICK: Duration = Duration::from_millis(200);

/// Runs the command.
pub(crate) fn run(args: &WatchArgs) -> Result<Done> {
    let stop = stop_on_interrupt()?;
    let mut watched: Vec<Watched> = feeds::read(&args.feeds)?.into_iter().map(Watched::new).collect();
    let know = knowledge(args.data.as_deref())?;
    let run = ledger::run_of(args.data.as_deref(), Vec::new(), Timestamp::now())?;
    let ledger = Ledger::open(&args.ledger.path).map_err(told)?;
    let reader = Reader::open(&args.ledger.path, None).map_err(told)?;
    let fetcher = Fetcher::new(FetchSettings { allow_private: args.allow_private, ..FetchSettings::default() });
    let line = crate::add::progress("{msg}");
    let seen = Seen::beside(&args.ledger.path);
    let mut watch = Watch { stop, know, run, ledger, reader, fetcher, seen, added: 0 };
    while let Some(next) = next(&mut watched, args.once) {
        if !watch.wait(next.at, &line) {
            break;
        }
        watch.visit(next);
        line.set_message(status(&watched, watch.added));
    }
    line.finish_and_clear();
    let failing = watched.iter().filter(|feed| feed.failures > 0).count();
    tell(&status(&watched, watch.added));
    let stopped = watch.stop.load(Ordering::Relaxed);
    Ok(if stopped { Done::Stopped } else { Done::with_failures(failing) })
}

/// A feed and when it is asked next.
struct Watched {
    feed: Feed,
    at: Instant,
    visits: u64,
    /// Visits that failed since the last one that did not.
    failures: u32,
}

impl Watched {
    fn new(feed: Feed) -> Self {
        Self { feed, at: Instant::now(), visits: 0, failures: 0 }
    }

    /// Notes how a visit went: after each failure it waits twice as long, up to a bound.
    fn visited(&mut self, failed: bool) {
        self.visits += 1;
        self.failures = if failed { self.failures.saturating_add(1) } else { 0 };
        self.at = Instant::now() + pause(self.feed.every, self.failures);
    }
}

fn pause(every: Duration, failures: u32) -> Duration {
    let longer = every.saturating_mul(1_u32.checked_shl(failures).unwrap_or(u32::MAX));
    longer.min(MOST_WAIT.max(every))
}

/// The feed whose turn is next; where each is asked `once`, `None` when all were.
fn next(watched: &mut [Watched], once: bool) -> Option<&mut Watched> {
    watched.iter_mut().filter(|feed| !once || feed.visits == 0).min_by_key(|feed| feed.at)
}

/// One line that says how it goes.
fn status(watched: &[Watched], added: usize) -> String {
    let failing = watched.iter().filter(|feed| feed.failures > 0).count();
    let visits: u64 = watched.iter().map(|feed| feed.visits).sum();
    let soonest = watched.iter().map(|feed| feed.at).min().map(|at| at.saturating_duration_since(Instant::now()));
    let next = soonest.map_or(0, |wait| wait.as_secs());
    let several = |count: u64, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    format!(
        "{}, {failing} failing; {}, {} added; next in {next} s",
        several(watched.len() as u64, "feed"),
        several(visits, "visit"),
        several(added as u64, "document"),
    )
}

/// What a visit brings.
#[derive(Default)]
struct Brought {
    articles: Vec<Article>,
    /// Pages that were asked for.
    asked: BTreeSet<String>,
    /// Pages that could not be read, to be asked for again.
    owed: Vec<Owed>,
}

struct Watch<'k> {
    stop: Arc<AtomicBool>,
    know: &'k Knowledge,
    run: Run,
    ledger: Ledger,
    reader: Reader,
    fetcher: Fetcher,
    seen: Seen,
    added: usize,
}

impl Watch<'_> {
    /// Waits until `at`; `false` if it is told to stop.
    fn wait(&self, at: Instant, line: &ProgressBar) -> bool {
        while !self.stop.load(Ordering::Relaxed) {
            let left = at.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return true;
            }
            std::thread::sleep(left.min(TICK));
            line.tick();
        }
        false
    }

    /// Asks one feed, and tells what went wrong when it begins to fail.
    fn visit(&mut self, watched: &mut Watched) {
        let result = self.read(&watched.feed);
        if let Err(error) = &result
            && watched.failures == 0
        {
            tell(&format!(
                "error: `{}`: {error:#}\nhelp: it is asked again later, and less often while it fails",
                watched.feed.url
            ));
        }
        watched.visited(result.is_err());
    }

    /// Adds what a feed brings that the ledger does not know.
    fn read(&mut self, feed: &Feed) -> Result<()> {
        let before = self.seen.validators(&feed.url);
        let page = self.fetcher.fetch(&feed.url, &before)?;
        let validators = page.as_ref().map_or(before, |page| page.validators.clone());
        let owed = self.seen.owed(&feed.url);
        if page.is_none() && owed.is_empty() {
            return Ok(());
        }
        let mut brought = Brought::default();
        for owed in owed {
            self.page(feed, owed, &mut brought)?;
        }
        if let Some(page) = page {
            self.entries(feed, page, &mut brought)?;
        }
        self.add(brought.articles)?;
        if self.stop.load(Ordering::Relaxed) {
            return Ok(()); // what was passed over is asked for again
        }
        self.seen.note(&feed.url, validators, brought.owed)
    }

    /// The entries of a feed that the ledger does not have, or the pages behind them; what cannot be read is told.
    fn entries(&self, feed: &Feed, page: Page, brought: &mut Brought) -> Result<()> {
        let given = Given { publisher: feed.publisher.clone(), ..Given::default() };
        let options = Options { from: Some(Format::Feed), given, fetcher: self.fetcher.clone(), ..Options::default() };
        let coder = self.run.coder();
        for entry in Articles::read(&feed.url, Box::new(Cursor::new(page.bytes)), options) {
            if self.stop.load(Ordering::Relaxed) {
                break;
            }
            let Some(entry) = readable(entry) else { continue };
            let behind = entry.url.clone().filter(|_| feed.pages);
            match behind {
                Some(url) => {
                    let published = entry.published.map(|published| published.given);
                    self.page(feed, Owed { url, published, publisher: entry.publisher, tries: 0 }, brought)?;
                }
                None if self.reader.knows(&key_of(&entry), &coder).map_err(told)?.is_some() => {}
                None => brought.articles.push(entry),
            }
        }
        Ok(())
    }

    /// Reads the page behind an entry, unless the ledger has it or it was asked for on this visit. One that cannot be read is
    /// owed, until it was asked for often enough.
    fn page(&self, feed: &Feed, page: Owed, brought: &mut Brought) -> Result<()> {
        let is_new = brought.asked.insert(page.url.clone());
        if !is_new || self.stop.load(Ordering::Relaxed) || self.reader.holds(&page.url).map_err(told)? {
            return Ok(());
        }
        let given = Given {
            published: page.published.clone(),
            publisher: feed.publisher.clone().or_else(|| page.publisher.clone()),
            ..Given::default()
        };
        let options = Options { given, fetcher: self.fetcher.clone(), ..Options::default() };
        let read: Vec<Option<Article>> = Articles::fetch(&page.url, options).map(readable).collect();
        let failed = read.iter().any(Option::is_none);
        brought.articles.extend(read.into_iter().flatten());
        if failed && page.tries + 1 < MOST_TRIES {
            brought.owed.push(Owed { tries: page.tries + 1, ..page });
        } else if failed {
            tell(&format!(
                "error: `{}` is given up after {MOST_TRIES} visits\nhelp: `dateline add {}` reads it by hand",
                page.url, page.url
            ));
        }
        Ok(())
    }

    fn add(&mut self, articles: Vec<Article>) -> Result<()> {
        let know = self.know;
        let coded: Vec<Coded> = articles.into_par_iter().map(|article| code(article, know)).collect();
        let documents: Vec<Document<'_>> = coded.iter().map(Document::of).collect();
        if documents.is_empty() {
            return Ok(());
        }
        let outcomes = self.ledger.add(&documents, &self.run, &know.ontology, Timestamp::now()).map_err(told)?;
        self.added += outcomes.iter().filter(|outcome| outcome.is_new()).count();
        Ok(())
    }
}

/// The article, or nothing once the error was told.
fn readable(read: Result<Article, dateline_ingest::InputError>) -> Option<Article> {
    read.inspect_err(|error| tell(&format!("error: {error}\nhelp: {}", error.help()))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_that_fails_is_asked_less_and_less_up_to_a_bound() {
        let every = Duration::from_secs(900);
        let waits = [0, 1, 2, 9, 40].map(|failures| pause(every, failures).as_secs());
        assert_eq!(waits, [900, 1800, 3600, 21_600, 21_600]);
        assert_eq!(pause(Duration::from_secs(86_400), 3).as_secs(), 86_400, "never more often than it says");
    }
}
