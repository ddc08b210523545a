//! The command line of the questions to a ledger.

use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use dateline_knowledge::ontology::EventType;
use jiff::Timestamp;
use jiff::civil::Date;

use super::export::FilterArgs;
use super::{ContradictionsCommand, LedgerFile};

/// The kinds of source.
pub(super) const SOURCE_KINDS: [&str; 7] =
    ["person", "official", "organization", "anonymous", "document", "media", "unstated"];

/// What every question has.
#[derive(Clone, Debug, Args)]
pub(crate) struct AskArgs {
    #[command(flatten)]
    pub(crate) ledger: LedgerFile,
    /// Ask the ledger as it stood at this time (`2025-03-05T21:14:00Z`) or at the end of this day.
    #[arg(long, value_name = "TIME", value_parser = as_of)]
    pub(crate) as_of: Option<Timestamp>,
    /// Most rows; by default 50 on a terminal and all otherwise.
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<u32>,
    /// What to print; by default a table on a terminal, JSON Lines otherwise.
    #[arg(long, value_enum)]
    pub(crate) to: Option<Print>,
}

/// Forms in which rows are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Print {
    /// A table to read, with the main columns.
    Table,
    /// One JSON object a row, with all columns.
    Jsonl,
}

/// Which days, and of which stories.
#[derive(Clone, Debug, Args)]
pub(crate) struct Within {
    /// First day.
    #[arg(long, value_name = "DAY")]
    pub(crate) since: Option<Date>,
    /// Last day.
    #[arg(long, value_name = "DAY")]
    pub(crate) until: Option<Date>,
    /// Only of this story: its id, or the beginning of it.
    #[arg(long, value_name = "ID")]
    pub(crate) story: Vec<String>,
}

/// On whose word, by which publisher, when, with which words.
#[derive(Clone, Debug, Args)]
pub(crate) struct SourceArgs {
    /// On whose word: a name or a part of one, a country (`USA`), a country and sector (`USA/GOV`), or the source's words.
    #[arg(long, value_name = "NAME")]
    pub(crate) source: Vec<String>,
    /// Kind of source.
    #[arg(long, value_name = "KIND", value_parser = PossibleValuesParser::new(SOURCE_KINDS))]
    pub(crate) source_kind: Vec<String>,
    /// Outlet that published the document.
    #[arg(long, value_name = "NAME")]
    pub(crate) publisher: Vec<String>,
    #[command(flatten)]
    pub(crate) within: Within,
    /// Only from documents with these words: `talks "ceasefire plan" -sport`.
    #[arg(long, value_name = "WORDS")]
    pub(crate) text: Option<String>,
}

/// How the reports of an event are made into one row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Rule {
    /// As the report that claims least has it.
    Conservative,
    /// As the most detailed report has it.
    #[default]
    Informative,
    /// As the report has it that most others agree with.
    Representative,
    /// As the newest report has it.
    Latest,
}

/// `dateline events`.
#[derive(Debug, Args)]
pub(crate) struct EventsArgs {
    #[command(flatten)]
    pub(crate) reports: ReportsArgs,
    /// How the reports of an event are made into one row; a copy is chosen only where there is nothing else.
    #[arg(long, value_enum, default_value = "informative")]
    pub(crate) rule: Rule,
}

/// `dateline events` and `dateline reports`. Days are those of the events, and of publication where an event has none. An option given twice takes rows for either value.
#[derive(Debug, Args)]
pub(crate) struct ReportsArgs {
    #[command(flatten)]
    pub(crate) filter: FilterArgs,
    #[command(flatten)]
    pub(crate) ask: AskArgs,
}

/// `dateline quotes`. Days are those of publication.
#[derive(Debug, Args)]
pub(crate) struct QuotesArgs {
    #[command(flatten)]
    pub(crate) about: SourceArgs,
    #[command(flatten)]
    pub(crate) ask: AskArgs,
}

/// `dateline series`. Days are those that the figures refer to.
#[derive(Debug, Args)]
pub(crate) struct SeriesArgs {
    /// Words of what is counted: `hostages held`, `dead Tabora`.
    pub(crate) words: Vec<String>,
    /// List what is counted, and not the figures.
    #[arg(long)]
    pub(crate) list: bool,
    /// Where: a place or a country (`PSE`).
    #[arg(long, value_name = "PLACE")]
    pub(crate) place: Vec<String>,
    /// On whose word: words of the source's name.
    #[arg(long, value_name = "NAME")]
    pub(crate) source: Vec<String>,
    /// Kind of source.
    #[arg(long, value_name = "KIND", value_parser = PossibleValuesParser::new(SOURCE_KINDS))]
    pub(crate) source_kind: Vec<String>,
    /// Outlet that published the document.
    #[arg(long, value_name = "NAME")]
    pub(crate) publisher: Vec<String>,
    #[command(flatten)]
    pub(crate) within: Within,
    #[command(flatten)]
    pub(crate) ask: AskArgs,
}

/// `dateline contradictions`. Days are those that both sides speak of.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct ContradictionsArgs {
    #[command(subcommand)]
    pub(crate) command: Option<ContradictionsCommand>,
    /// Words that stand in what either side says.
    pub(crate) words: Vec<String>,
    /// What clashes: whether it took place, what one side denies, when, where, who did it, a figure, or a whole and its parts.
    #[arg(long, value_name = "KIND", value_parser = ["status", "denial", "date", "place", "actor", "value", "sum"])]
    pub(crate) kind: Vec<String>,
    /// What became of it; `all` for all of them.
    #[arg(long, value_name = "STATE", default_value = "open", value_parser = ["open", "explained_by_time", "both_kept", "one_withdrawn", "not_a_conflict", "all"])]
    pub(crate) state: Vec<String>,
    #[command(flatten)]
    pub(crate) within: Within,
    #[command(flatten)]
    pub(crate) ask: AskArgs,
}

/// `dateline stories`. Days are those of publication.
#[derive(Debug, Args)]
pub(crate) struct StoriesArgs {
    /// Words that stand in a document of the story.
    pub(crate) words: Vec<String>,
    /// Who takes part, by name.
    #[arg(long, value_name = "NAME")]
    pub(crate) actor: Vec<String>,
    /// Where.
    #[arg(long, value_name = "PLACE")]
    pub(crate) place: Vec<String>,
    #[command(flatten)]
    pub(crate) within: Within,
    #[command(flatten)]
    pub(crate) ask: AskArgs,
}

/// `dateline diff`.
#[derive(Debug, Args)]
pub(crate) struct DiffArgs {
    /// From the ledger as it stood at the end of this day, or at this time.
    #[arg(long, value_name = "DAY", value_parser = as_of, required_unless_present = "from_version")]
    pub(crate) from: Option<Timestamp>,
    /// To the ledger as it stood at the end of this day, or at this time; by default as it stands now.
    #[arg(long, value_name = "DAY", value_parser = as_of)]
    pub(crate) to: Option<Timestamp>,
    /// What is read differently now from how this version of the program read it.
    #[arg(long, value_name = "VERSION", conflicts_with_all = ["from", "to"])]
    pub(crate) from_version: Option<String>,
    #[command(flatten)]
    pub(crate) ledger: LedgerFile,
    /// Most rows; by default 50 on a terminal and all otherwise.
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<u32>,
    /// What to print; by default a table on a terminal, JSON Lines otherwise.
    #[arg(long, value_enum)]
    pub(crate) print: Option<Print>,
}

/// `dateline search`. Days are those of publication.
#[derive(Debug, Args)]
pub(crate) struct SearchArgs {
    /// Words that all stand in the document, in any form; `"…"` holds words that stand together, `OR` two of which one is
    /// enough, and `-` what must not be there. Put all in quotation marks of the shell: `'"direct talks" Doha -sport'`.
    #[arg(required = true)]
    pub(crate) words: Vec<String>,
    /// Outlet that published the document.
    #[arg(long, value_name = "NAME")]
    pub(crate) publisher: Vec<String>,
    #[command(flatten)]
    pub(crate) within: Within,
    #[command(flatten)]
    pub(crate) ask: AskArgs,
}

/// `dateline show`.
#[derive(Debug, Args)]
pub(crate) struct ShowArgs {
    /// Its id, its name or its URL.
    pub(crate) document: String,
    #[command(flatten)]
    pub(crate) ledger: LedgerFile,
    /// As the ledger stood at this time (`2025-03-05T21:14:00Z`) or at the end of this day.
    #[arg(long, value_name = "TIME", value_parser = as_of)]
    pub(crate) as_of: Option<Timestamp>,
}

/// `dateline sql`.
#[derive(Debug, Args)]
pub(crate) struct SqlArgs {
    /// The query; `SELECT name, sql FROM sqlite_schema` lists the tables.
    pub(crate) query: String,
    #[command(flatten)]
    pub(crate) ask: AskArgs,
}

pub(super) fn as_of(given: &str) -> Result<Timestamp, String> {
    dateline_ledger::as_of(given)
        .ok_or_else(|| "write a day (2025-03-05) or a time with its offset (2025-03-05T21:14:00Z)".to_owned())
}

/// A type, or a type and a mode, the type in any case.
pub(super) fn event_type(given: &str) -> Result<String, String> {
    let (name, mode) = given.split_once('/').map_or((given, None), |(name, mode)| (name, Some(mode)));
    let Some(found) = EventType::parse(&name.to_uppercase()) else {
        let known: Vec<_> = EventType::ALL.iter().map(|event_type| event_type.as_str()).collect();
        return Err(format!("the types are {}", known.join(", ")));
    };
    Ok(mode.map_or_else(|| found.to_string(), |mode| format!("{found}/{mode}")))
}
