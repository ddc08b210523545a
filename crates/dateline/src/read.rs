//! `dateline read`, the main job: from files to coded documents, in parallel, printed in the order of the input.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use dateline_coder::{Coded, Knowledge, code, code_words};
use dateline_ingest::{Articles, FetchSettings, Fetcher, Fields, Format, Given, InputError, Options, STANDARD_INPUT};
use dateline_syntax::Word;
use dateline_text::{Article, PerToken, Published, Segments};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use crate::args::{About, From, Input, ReadArgs, To};
use crate::brief::Layout;
use crate::knowledge::knowledge;
use crate::{Done, output, tell};

/// Documents that are coded at a time, for each thread; bounds the memory.
const BATCH_PER_THREAD: usize = 8;
/// Widest brief that is laid out unless asked for, in columns.
const WIDEST: usize = 100;

/// Runs the command.
pub(crate) fn run(args: &ReadArgs) -> Result<Done> {
    let know = knowledge(args.input.data.as_deref())?;
    let to = args.to.unwrap_or_else(|| if std::io::stdout().is_terminal() { To::Brief } else { To::Jsonl });
    let layout = layout(args.width);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(args.threads.unwrap_or(0).into()).build()?;
    let progress = progress();
    let mut out = std::io::stdout().lock();
    out.write_all(&output::header(to)?)?;
    let mut failures = 0;
    let mut first = true;
    let mut tasks = tasks(&args.input, Vec::new())?.filter_map(|task| reported(task, &mut failures)).peekable();
    while tasks.peek().is_some() {
        let batch: Vec<Task> = tasks.by_ref().take(BATCH_PER_THREAD * pool.current_num_threads()).collect();
        let done: Vec<Result<Vec<u8>>> = pool.install(|| {
            batch.into_par_iter().map(|task| output::written(&task.coded(know), know, to, layout)).collect()
        });
        for document in done {
            if to == To::Brief && !std::mem::take(&mut first) {
                out.write_all(b"\n")?;
            }
            out.write_all(&document?)?;
            progress.inc(1);
        }
    }
    drop(tasks);
    out.flush()?;
    progress.finish_and_clear();
    Ok(Done::with_failures(failures))
}

/// Something to code: a text, or given trees.
pub(crate) enum Task {
    /// A text.
    Text(Article),
    /// Tokens and trees.
    Trees(Article, Segments, PerToken<Word>),
}

impl Task {
    /// The article.
    pub(crate) fn article(&self) -> &Article {
        match self {
            Self::Text(article) | Self::Trees(article, ..) => article,
        }
    }

    /// Codes it.
    pub(crate) fn coded(self, know: &Knowledge) -> Coded {
        match self {
            Self::Text(article) => code(article, know),
            Self::Trees(article, segments, words) => code_words(article, segments, words, know),
        }
    }
}

/// Reports an error and counts it, or gives the value.
pub(crate) fn reported<T>(read: Result<T, String>, failures: &mut usize) -> Option<T> {
    read.inspect_err(|message| {
        tell(message);
        *failures += 1;
    })
    .ok()
}

/// What the input holds, in order, but not what stands in the files `passed_over`; errors are messages ready to print.
pub(crate) fn tasks(
    input: &Input,
    passed_over: Vec<PathBuf>,
) -> Result<Box<dyn Iterator<Item = Result<Task, String>>>> {
    let options = Options { passed_over, ..options(input)? };
    let files = files(&input.files);
    let from = input.from;
    let language = input.about.language.clone();
    Ok(Box::new(files.into_iter().flat_map(move |file| {
        let name = file.to_string_lossy().into_owned();
        if from == Some(From::Conllu) || (from.is_none() && name.ends_with(".conllu")) {
            return trees(&name, &options.given);
        }
        let language = language.clone();
        let articles = Reported(Articles::open(&name, options.clone()));
        let articles = articles
            .map(move |article| article.map(|article| Task::Text(Article { language: language.clone(), ..article })));
        Box::new(articles) as Box<dyn Iterator<Item = _>>
    })))
}

/// The files named, or standard input; who is to type one is told so.
pub(crate) fn files(named: &[PathBuf]) -> Vec<PathBuf> {
    if !named.is_empty() {
        return named.to_vec();
    }
    if std::io::stdin().is_terminal() {
        tell("reading what you type; end it with Ctrl-D on a line of its own, or name a file");
    }
    vec![STANDARD_INPUT.into()]
}

/// Articles with their warnings printed as they come.
struct Reported(Articles);

impl Iterator for Reported {
    type Item = Result<Article, String>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.0.next();
        for warning in self.0.take_warnings() {
            tell(&message("warning", &warning));
        }
        Some(next?.map_err(|error| message("error", &error)))
    }
}

fn message(kind: &str, error: &InputError) -> String {
    format!("{kind}: {error}\nhelp: {}", error.help())
}

fn trees(name: &str, given: &Given) -> Box<dyn Iterator<Item = Result<Task, String>>> {
    let input = match crate::parse::contents(Path::new(name)) {
        Ok(input) => input,
        Err(message) => return Box::new(std::iter::once(Err(message))),
    };
    let (documents, errors) = dateline_syntax::read_conllu(&input);
    let errors: Vec<_> = errors.iter().map(|error| Err(crate::parse::broken(Path::new(name), error))).collect();
    let (name, given) = (name.to_owned(), given.clone());
    let tasks = documents.into_iter().enumerate().map(move |(number, document)| {
        let id = document.id.clone().unwrap_or_else(|| format!("{name}:{}", number + 1));
        let words = document.words.ok_or_else(|| format!("error: {name}: document `{id}` has words without tags or heads\nhelp: `dateline parse --from conllu` adds them"))?;
        let article = Article {
            id,
            text: document.text,
            title: given.title.clone(),
            publisher: given.publisher.clone(),
            published: given.published.as_deref().and_then(Published::parse),
            url: given.url.clone(),
            language: Some("en".to_owned()),
            ..Article::default()
        };
        Ok(Task::Trees(article, document.segments, words))
    });
    Box::new(errors.into_iter().chain(tasks))
}

fn options(input: &Input) -> Result<Options> {
    let About { published, title, publisher, url, .. } = input.about.clone();
    if let Some(day) = published.as_deref().filter(|day| Published::parse(day).is_none()) {
        return Err(anyhow!("`--published {day}` is no date; write it as 2025-03-05 or 2025-03-05T21:14:00+03:00"));
    }
    let mut fields = Fields::default();
    for mapping in &input.field {
        fields.add(mapping)?;
    }
    let given = Given { published, title, publisher, url };
    let fetcher = Fetcher::new(FetchSettings { allow_private: input.allow_private, ..FetchSettings::default() });
    Ok(Options { from: input.from.and_then(format), fields, given, fetcher, ..Options::default() })
}

/// The format of articles; trees are none.
fn format(from: From) -> Option<Format> {
    Some(match from {
        From::Text => Format::Text,
        From::Markdown => Format::Markdown,
        From::Html => Format::Html,
        From::Jsonl => Format::JsonLines,
        From::Json => Format::Json,
        From::Csv => Format::Csv,
        From::Parquet => Format::Parquet,
        From::Feed => Format::Feed,
        From::Warc => Format::Warc,
        From::Nexis => Format::Nexis,
        From::Factiva => Format::Factiva,
        From::Conllu => return None,
    })
}

fn layout(width: Option<usize>) -> Layout {
    let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    Layout { width: width.unwrap_or_else(|| terminal.unwrap_or(WIDEST).min(WIDEST)).max(30), colour }
}

/// A count on standard error where nobody sees the documents go by.
fn progress() -> ProgressBar {
    let seen = std::io::stderr().is_terminal() && !std::io::stdout().is_terminal();
    let target = if seen { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let style = ProgressStyle::with_template("{pos} documents, {per_sec}");
    ProgressBar::with_draw_target(None, target).with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()))
}
