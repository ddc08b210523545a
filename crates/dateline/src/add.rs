//! `dateline add`: from files to rows of a ledger. Threads code, one thread writes.

use std::fs::File;
use std::io::{BufRead as _, BufReader, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use anyhow::{Context as _, Result};
use dateline_coder::document::Document;
use dateline_coder::{Coded, Knowledge};
use dateline_ledger::{DocumentKey, Ledger, Outcome, Reader, Run};
use dateline_text::Article;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::Timestamp;
use rayon::ThreadPool;
use rayon::prelude::*;

use crate::args::{AddArgs, Input};
use crate::knowledge::knowledge;
use crate::ledger::told;
use crate::read::{Task, reported, tasks};
use crate::{Done, ledger};

/// Documents that are added in one transaction; the same for any number of threads, so that the ledger is too.
const BATCH: usize = 64;
/// Batches that wait for the writer; bounds the memory.
const WAITING: usize = 2;
/// The line of progress where the number of documents is known, and where not.
const COUNTED: &str = "{pos} of {len} documents, {per_sec}, {elapsed}, {eta} left";
const UNCOUNTED: &str = "{pos} documents, {per_sec}, {elapsed}";

/// Runs the command.
pub(crate) fn run(args: &AddArgs) -> Result<Done> {
    let stop = stop_on_interrupt()?;
    let know = knowledge(args.input.data.as_deref())?;
    let run = ledger::run(&args.input, args.recorded_at.unwrap_or_else(Timestamp::now))?;
    let writer = Ledger::open(&args.ledger.path).map_err(told)?;
    if let Some(at) = args.recorded_at {
        writer.check_time(at).map_err(told)?;
    }
    let reader = Reader::open(&args.ledger.path, None).map_err(told)?;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(args.threads.unwrap_or(0).into()).build()?;
    let progress = progress(UNCOUNTED);
    if let Some(documents) = (!progress.is_hidden()).then(|| documents(&args.input)).flatten() {
        progress.set_length(documents);
        progress.set_style(style(COUNTED));
    }
    let mut failures = 0;
    let (sender, receiver) = sync_channel(WAITING);
    let (known, written) = thread::scope(|scope| {
        let writing = Writing { run: &run, know, at: args.recorded_at, progress: &progress };
        let writer = scope.spawn(move || writing.write(writer, &receiver));
        let tasks = tasks(&args.input, files_of(&args.ledger.path))?.filter_map(|task| reported(task, &mut failures));
        let coding =
            Coding { reader: &reader, coder: run.coder(), know, pool: &pool, stop: &stop, progress: &progress };
        let known = coding.code(tasks, &sender);
        drop(sender);
        let written = writer.join().expect("the writer does not panic");
        Ok::<_, anyhow::Error>((known?, written?))
    })?;
    drop(reader); // the writer closes last, and leaves one file
    let (ledger, counts) = written;
    drop(ledger);
    progress.finish_and_clear();
    let counts = Counts {
        known: counts.known + known.known,
        outdated: counts.outdated + known.outdated,
        refused: failures,
        ..counts
    };
    writeln!(std::io::stdout().lock(), "{}", counts.told(&args.ledger.path))?;
    Ok(if stop.load(Ordering::Relaxed) { Done::Stopped } else { Done::with_failures(failures) })
}

/// The files that a ledger consists of while it is written, by their full names.
fn files_of(ledger: &Path) -> Vec<PathBuf> {
    let Ok(ledger) = ledger.canonicalize() else { return Vec::new() };
    let beside = |ending: &str| {
        let mut name = ledger.clone().into_os_string();
        name.push(ending);
        name.into()
    };
    ["", "-wal", "-shm", "-journal"].map(beside).to_vec()
}

/// A flag that Ctrl-C sets. What is coded till then is added; a second Ctrl-C ends the program at once, which does the
/// ledger no harm either.
pub(crate) fn stop_on_interrupt() -> Result<Arc<AtomicBool>> {
    let stop = Arc::new(AtomicBool::new(false));
    let set = Arc::clone(&stop);
    let handler = move || {
        if set.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
    };
    ctrlc::set_handler(handler).context("Ctrl-C cannot be listened for")?;
    Ok(stop)
}

/// A line on standard error, after this template, where somebody sees it.
pub(crate) fn progress(template: &str) -> ProgressBar {
    let target =
        if std::io::stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    ProgressBar::with_draw_target(None, target).with_style(style(template))
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner())
}

/// How many documents the input holds, where that is soon known: files of one text each, and lines of JSON.
fn documents(input: &Input) -> Option<u64> {
    let is_plain = input.from.is_none() && !input.files.is_empty();
    is_plain.then(|| input.files.iter().map(|file| documents_in(file)).sum())?
}

fn documents_in(file: &Path) -> Option<u64> {
    match file.extension()?.to_str()? {
        "jsonl" | "ndjson" if file.is_file() => {
            let lines = BufReader::new(File::open(file).ok()?).split(b'\n');
            Some(lines.map_while(Result::ok).filter(|line| !line.trim_ascii().is_empty()).count() as u64)
        }
        "md" if file.is_file() => Some(1),
        _ => None,
    }
}

/// What makes an article the document that it is.
pub(crate) fn key_of(article: &Article) -> DocumentKey<'_> {
    DocumentKey {
        name: &article.id,
        url: article.url.as_deref(),
        title: article.title.as_deref(),
        byline: article.byline.as_deref(),
        dateline: article.dateline.as_deref(),
        publisher: article.publisher.as_deref(),
        published: article.published.as_ref().map(|published| published.given.as_str()),
        text: article.text.as_str(),
    }
}

/// The side that codes.
struct Coding<'a> {
    reader: &'a Reader,
    coder: String,
    know: &'a Knowledge,
    pool: &'a ThreadPool,
    stop: &'a AtomicBool,
    progress: &'a ProgressBar,
}

impl Coding<'_> {
    /// Codes what the ledger does not know and hands it on in order; counts what it knows.
    fn code(&self, tasks: impl Iterator<Item = Task>, sender: &SyncSender<Vec<Coded>>) -> Result<Counts> {
        let mut known = Counts::default();
        let mut batch = Vec::with_capacity(BATCH);
        for task in tasks {
            if let Some(outcome) = self.knows(&task)? {
                known.count(outcome);
                self.progress.inc(1);
            } else {
                batch.push(task);
            }
            let goes_on = batch.len() < BATCH || self.hand_on(std::mem::take(&mut batch), sender);
            if !goes_on || self.stop.load(Ordering::Relaxed) {
                break;
            }
        }
        self.hand_on(batch, sender);
        Ok(known)
    }

    fn knows(&self, task: &Task) -> Result<Option<Outcome>> {
        self.reader.knows(&key_of(task.article()), &self.coder).map_err(told)
    }

    /// Codes a batch, up to where it is told to stop. `false` if the writer has given up.
    fn hand_on(&self, batch: Vec<Task>, sender: &SyncSender<Vec<Coded>>) -> bool {
        let code = |task: Task| (!self.stop.load(Ordering::Relaxed)).then(|| task.coded(self.know));
        let coded: Vec<Option<Coded>> = self.pool.install(|| batch.into_par_iter().map(code).collect());
        let coded: Vec<Coded> = coded.into_iter().map_while(|coded| coded).collect();
        coded.is_empty() || sender.send(coded).is_ok()
    }
}

/// The side that writes.
struct Writing<'a> {
    run: &'a Run,
    know: &'a Knowledge,
    at: Option<Timestamp>,
    progress: &'a ProgressBar,
}

impl Writing<'_> {
    /// Adds the batches as they come, and hands the ledger back.
    fn write(&self, mut ledger: Ledger, batches: &Receiver<Vec<Coded>>) -> Result<(Ledger, Counts)> {
        let mut counts = Counts::default();
        for coded in batches {
            let documents: Vec<Document<'_>> = coded.iter().map(Document::of).collect();
            let at = self.at.unwrap_or_else(Timestamp::now);
            let outcomes = ledger.add(&documents, self.run, &self.know.ontology, at).map_err(told)?;
            documents.iter().zip(outcomes).for_each(|(document, outcome)| counts.add(document, outcome));
            self.progress.inc(documents.len() as u64);
        }
        Ok((ledger, counts))
    }
}

/// What came of the documents.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    new: usize,
    versions: usize,
    recoded: usize,
    known: usize,
    /// Earlier versions of what is there.
    outdated: usize,
    refused: usize,
    reports: usize,
    /// Documents that are kept without layers, being in another language.
    foreign: usize,
}

impl Counts {
    fn add(&mut self, document: &Document<'_>, outcome: Outcome) {
        self.count(outcome);
        if outcome.is_new() {
            self.reports += document.events.len();
            self.foreign += usize::from(document.document.language.is_some_and(|language| language != "en"));
        }
    }

    fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::New => self.new += 1,
            Outcome::NewVersion => self.versions += 1,
            Outcome::Recoded => self.recoded += 1,
            Outcome::Known => self.known += 1,
            Outcome::Outdated => self.outdated += 1,
        }
    }

    /// The line that ends the command.
    fn told(&self, path: &Path) -> String {
        let mut parts = vec![format!("`{}`: {} added", path.display(), plural(self.new, "document"))];
        let others = [
            (self.versions, "new version"),
            (self.recoded, "document coded anew"),
            (self.known, "document known already"),
            (self.outdated, "document outdated: a later version stands"),
            (self.foreign, "document kept without reports, not being in English"),
            (self.refused, "input refused"),
        ];
        parts.extend(others.iter().filter(|(count, _)| *count > 0).map(|(count, what)| plural(*count, what)));
        parts.push(plural(self.reports, "report"));
        parts.join("; ")
    }
}

/// "1 document known", "2 documents known".
fn plural(count: usize, what: &str) -> String {
    if count == 1 {
        return format!("1 {what}");
    }
    let nouns = ["document", "version", "input", "report"];
    let noun = nouns.iter().find(|noun| what.contains(*noun)).copied().unwrap_or(what);
    format!("{count} {}", what.replacen(noun, &format!("{noun}s"), 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_counted_where_that_is_easy() {
        let folder = tempfile::TempDir::new().unwrap();
        let file = |name: &str, text: &str| {
            std::fs::write(folder.path().join(name), text).unwrap();
            documents_in(&folder.path().join(name))
        };
        assert_eq!(file("a.jsonl", "{}\n\n{}\n{}"), Some(3));
        assert_eq!(file("a.md", "One text."), Some(1));
        assert_eq!(file("a.csv", "text\nOne."), None);
        assert_eq!(documents_in(folder.path()), None);
        assert_eq!(documents_in(&folder.path().join("missing.jsonl")), None);
    }

    #[test]
    fn the_last_line_counts_what_there_was() {
        let counts = Counts { new: 2, reports: 1, ..Counts::default() };
        assert_eq!(counts.told(Path::new("a")), "`a`: 2 documents added; 1 report");
        let counts = Counts { versions: 1, known: 3, outdated: 1, refused: 1, foreign: 2, ..Counts::default() };
        let told = "`a`: 0 documents added; 1 new version; 3 documents known already; \
                    1 document outdated: a later version stands; \
                    2 documents kept without reports, not being in English; 1 input refused; 0 reports";
        assert_eq!(counts.told(Path::new("a")), told);
    }
}
