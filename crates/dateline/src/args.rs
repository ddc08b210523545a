//! The command line.

mod ask;
mod check;
mod decide;
mod export;
mod serve;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub(crate) use ask::{
    AskArgs, ContradictionsArgs, DiffArgs, EventsArgs, Print, QuotesArgs, ReportsArgs, Rule, SearchArgs, SeriesArgs,
    ShowArgs, SourceArgs, SqlArgs, StoriesArgs, Within,
};
pub(crate) use check::{SampleArgs, ValidateArgs};
pub(crate) use decide::{ContradictionsCommand, CorrectArgs, CorrectionsArgs, CorrectionsCommand, DecisionArgs};
pub(crate) use export::{ExportArgs, FilterArgs, Form, OtherShape};
pub(crate) use serve::ServeArgs;

/// More threads than this are a slip of the finger.
const MOST_THREADS: i64 = 1024;

/// Turns news into attributed event data: who did what to whom, when, where, how many, on whose word and how sure.
///
/// `dateline FILE` is short for `dateline read FILE`. Exit codes: 0 done, 1 some input could not be read (the rest was
/// done), 2 wrong use.
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) read: ReadArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Code documents and print them.
    Read(ReadArgs),
    /// Code documents and add them to a ledger.
    ///
    /// What is in the ledger already is not coded again, so that an `add` that was broken off goes on where it stopped.
    Add(AddArgs),
    /// Keep adding what feeds bring, until Ctrl-C.
    ///
    /// A feed that did not change is not sent again, a document that is known is not coded again, and a feed that fails is
    /// asked less and less often.
    Watch(WatchArgs),
    /// List events, each with how many reports and independent sources tell of it, newest first.
    ///
    /// An event is what several reports agree on in who, when, where and how. It is listed if one of its reports is asked
    /// for.
    Events(EventsArgs),
    /// List what a ledger's documents report of events, newest event first.
    Reports(ReportsArgs),
    /// List who says what in a ledger's documents, newest document first.
    Quotes(QuotesArgs),
    /// Follow what is counted ("hostages held in Gaza") over time, figure by figure, source by source.
    Series(SeriesArgs),
    /// List pairs that cannot both hold: reports of one event, figures of one thing, a whole and its parts.
    ///
    /// Those that are open are listed, unless `--state` asks for others. `resolve` and `reopen` note what a person decides.
    Contradictions(ContradictionsArgs),
    /// List stories: documents that develop together over days, the newest first.
    Stories(StoriesArgs),
    /// Tell what became known between two days, or what is read differently than by an earlier version of the program.
    Diff(DiffArgs),
    /// Correct what was read of an event in a document.
    ///
    /// The machine's value stays beside yours, with your name and reason. A correction is bound to the words of the text: it
    /// holds when the document is coded anew, or comes in a new version, as long as the words are there. Contradictions that
    /// it takes the ground from are resolved by it.
    Correct(CorrectArgs),
    /// List what was corrected by hand, or take a correction back.
    Corrections(CorrectionsArgs),
    /// Find documents of a ledger by their words, newest first.
    Search(SearchArgs),
    /// Print a document of a ledger with all that was read in it, in the document format.
    Show(ShowArgs),
    /// Put a query in SQL to a ledger; it can read and not write.
    Sql(SqlArgs),
    /// Show a ledger, or any text, in the browser.
    ///
    /// Listens on this machine only. Where there is no ledger it shows a sample story.
    Serve(ServeArgs),
    /// Write a ledger's tables into a folder, for other people's tools.
    ///
    /// The folder describes itself (`datapackage.json`, `CITATION.cff`), and says how many documents were read, also where
    /// nothing was coded. The same ledger as of the same time gives the same bytes.
    Export(ExportArgs),
    /// Draw a sample of a ledger's reports, for people to check.
    ///
    /// The sample is stratified by type, status, confidence and publisher. The folder holds the same coding sheet as CSV and as
    /// a page that needs no network, and a key with the weights, which coders need not see.
    Sample(SampleArgs),
    /// Tell from filled-in coding sheets how often each field is right, and how far the coders agree.
    Validate(ValidateArgs),
    /// Print tokens, tags, trees and names as CoNLL-U.
    Parse(ParseArgs),
    /// Tell why the events of a document were coded so.
    Explain(ExplainArgs),
    /// Look up a person, organization or country.
    Who(WhoArgs),
    /// Check the knowledge files, or compile the lexicon.
    Data(DataArgs),
}

/// What an article is given with.
#[derive(Clone, Debug, Args)]
pub(crate) struct About {
    /// Publication day or time (`2025-03-05`, `2025-03-05T21:14:00+03:00`) of the given texts.
    #[arg(long, value_name = "DATE")]
    pub(crate) published: Option<String>,
    /// Headline of the given texts.
    #[arg(long)]
    pub(crate) title: Option<String>,
    /// Outlet of the given texts.
    #[arg(long)]
    pub(crate) publisher: Option<String>,
    /// Address of the given texts.
    #[arg(long)]
    pub(crate) url: Option<String>,
    /// Take the texts to be in this language (only `en`, English, can be coded), whatever they look like.
    #[arg(long, value_name = "CODE", value_parser = ["en"])]
    pub(crate) language: Option<String>,
}

/// What a command reads.
#[derive(Clone, Debug, Args)]
pub(crate) struct Input {
    /// Files, folders, patterns (`news/**/*.html`) or addresses (`https://…`) to read; `-` or nothing for standard input.
    /// Files may be compressed (`.gz`, `.zst`).
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// What the input is; by default the file's name tells (`.jsonl`, `.html`, `.csv`, `.conllu` …) or how it begins.
    #[arg(long, value_enum)]
    pub(crate) from: Option<From>,
    /// The column or key that holds a part of a document, as `text=body` or `published=meta.date`. The parts are `id`,
    /// `text`, `published`, `title`, `byline`, `publisher` and `url`.
    #[arg(long, value_name = "PART=NAME")]
    pub(crate) field: Vec<String>,
    /// Fetch from private networks too.
    #[arg(long)]
    pub(crate) allow_private: bool,
    #[command(flatten)]
    pub(crate) about: About,
    /// A folder of knowledge files of your own, read over the shipped ones.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) data: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ReadArgs {
    #[command(flatten)]
    pub(crate) input: Input,
    /// What to print; by default the brief on a terminal, JSON Lines otherwise.
    #[arg(long, value_enum)]
    pub(crate) to: Option<To>,
    /// Number of threads; by default one a core.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=MOST_THREADS))]
    pub(crate) threads: Option<u16>,
    /// Columns of the brief; by default the terminal's, at most 100.
    #[arg(long, value_name = "COLUMNS")]
    pub(crate) width: Option<usize>,
}

/// Which ledger.
#[derive(Clone, Debug, Args)]
pub(crate) struct LedgerFile {
    /// The ledger.
    #[arg(long = "ledger", value_name = "FILE", env = "DATELINE_LEDGER", default_value = "dateline.ledger")]
    pub(crate) path: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct AddArgs {
    #[command(flatten)]
    pub(crate) input: Input,
    #[command(flatten)]
    pub(crate) ledger: LedgerFile,
    /// Number of threads that code; by default one a core. The ledger comes out the same.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=MOST_THREADS))]
    pub(crate) threads: Option<u16>,
    /// Record the documents as of this time (`2025-03-05T21:14:00Z`), and not as of now. It must lie after all that is in
    /// the ledger.
    #[arg(long, value_name = "TIME")]
    pub(crate) recorded_at: Option<jiff::Timestamp>,
}

#[derive(Debug, Args)]
pub(crate) struct WatchArgs {
    /// A list of feeds in TOML: `[[feed]]`, and below it `url = "https://example.org/rss"`, and where wanted `publisher`,
    /// `every = "15m"`, and `pages = true` to read the page behind each entry. `every` above them all is the usual pace.
    pub(crate) feeds: PathBuf,
    #[command(flatten)]
    pub(crate) ledger: LedgerFile,
    /// Ask each feed once and end.
    #[arg(long)]
    pub(crate) once: bool,
    /// Fetch from private networks too.
    #[arg(long)]
    pub(crate) allow_private: bool,
    /// A folder of knowledge files of your own, read over the shipped ones.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) data: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ParseArgs {
    /// Files to read; `-` or nothing for standard input.
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// `text`: find tokens and sentences; `conllu`: keep those given and predict the rest.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) from: ParseFrom,
    /// What to print.
    #[arg(long, value_enum, default_value = "conllu")]
    pub(crate) to: ParseTo,
    /// A folder of knowledge files of your own, read over the shipped ones.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) data: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainArgs {
    #[command(flatten)]
    pub(crate) input: Input,
    /// Explain only the event of this number.
    #[arg(long, value_name = "N")]
    pub(crate) event: Option<usize>,
}

#[derive(Debug, Args)]
pub(crate) struct WhoArgs {
    /// A name, alias or acronym.
    pub(crate) name: String,
    /// The day on which offices are looked up.
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    /// A folder of knowledge files of your own, read over the shipped ones.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) data: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct DataArgs {
    #[command(subcommand)]
    pub(crate) command: DataCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum DataCommand {
    /// Load every knowledge file, run every example and counter-example, and report all problems.
    Check {
        /// A folder of knowledge files of your own, read over the shipped ones.
        folder: Option<PathBuf>,
        /// Print the pattern that each example was read as.
        #[arg(long)]
        patterns: bool,
    },
    /// Print the compiled form of the lexicon, as it is kept in `data/lexicon.patterns`.
    Compile {
        /// A folder of knowledge files of your own, read over the shipped ones.
        folder: Option<PathBuf>,
    },
    /// Print the ontology as it is loaded, with examples: types, modes, contexts, statuses, the projection to plain PLOVER.
    Codebook {
        /// A folder of knowledge files of your own, read over the shipped ones.
        folder: Option<PathBuf>,
        /// What to print.
        #[arg(long, value_enum, default_value = "markdown")]
        to: Page,
    },
}

/// What a page is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Page {
    /// Markdown.
    Markdown,
    /// One HTML page that needs nothing else.
    Html,
}

/// What the input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum From {
    /// Plain text, one document a file.
    Text,
    /// Markdown, one document a file.
    Markdown,
    /// An HTML page with an article in it.
    Html,
    /// One JSON object a line: `id`, `text`, and where known `published`, `title`, `byline`, `publisher`, `url`.
    Jsonl,
    /// One JSON object, or a list of them.
    Json,
    /// A table with a header, as CSV; a row is a document, its columns are named as the keys of JSON Lines.
    Csv,
    /// The same as Parquet.
    Parquet,
    /// An RSS, Atom or JSON feed; an entry is a document.
    Feed,
    /// A web archive, as those of Common Crawl; a page is a document.
    Warc,
    /// An export of Nexis: RTF, HTML or text.
    Nexis,
    /// An export of Factiva: RTF, HTML or text.
    Factiva,
    /// Trees as CoNLL-U; the coder reads them as they are.
    Conllu,
}

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum To {
    /// A page to read.
    Brief,
    /// One indented JSON object a document.
    Json,
    /// One JSON object a line and document.
    Jsonl,
    /// The `reports` table, with a header.
    Csv,
    /// Trees as CoNLL-U.
    Conllu,
    /// Predicates and arguments, one JSON object a document.
    Predicates,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ParseFrom {
    /// Plain text.
    Text,
    /// CoNLL-U.
    Conllu,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ParseTo {
    /// CoNLL-U.
    Conllu,
}
