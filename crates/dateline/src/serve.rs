//! `dateline serve`: the local page over a ledger. Without one it shows the sample that comes with the program.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use dateline_coder::document::Document;
use dateline_coder::{Knowledge, code};
use dateline_ingest::{Articles, FetchError, FetchSettings, Fetcher, Format, Given, InputError, Options};
use dateline_knowledge::Folder;
use dateline_ledger::Reader;
use dateline_text::{Article, Published};
use dateline_web::{Coder, Read, Server, Settings};
use jiff::Timestamp;

use crate::args::{ServeArgs, To};
use crate::brief::Layout;
use crate::knowledge::{folder, knowledge};
use crate::ledger::{run_of, told};
use crate::sample::Sample;
use crate::{Done, output, tell};

/// Length of the token.
const TOKEN_BYTES: usize = 16;

/// Runs the command; it ends with the program.
pub(crate) fn run(args: &ServeArgs) -> Result<Done> {
    let know = knowledge(args.data.as_deref())?;
    let sample = if args.shows_sample() { Some(Sample::make(know)?) } else { None };
    let ledger = sample.as_ref().map_or_else(|| args.ledger.path.clone(), |sample| sample.path());
    Reader::open(&ledger, None).map_err(told)?;
    let token = token()?;
    let settings = Settings {
        token: token.clone(),
        run: run_of(args.data.as_deref(), Vec::new(), Timestamp::now())?,
        address: SocketAddr::new(args.bind, args.port),
        ledger,
        is_sample: sample.is_some(),
        hosts: args.host.clone(),
        ontology: know.ontology.clone(),
        coder: Arc::new(News {
            know,
            folder: folder(args.data.as_deref())?,
            fetcher: Fetcher::new(FetchSettings::default()),
        }),
    };
    let server = Server::bind(settings)?;
    let is_sample = sample.is_some();
    end_when_told(sample)?;
    announce(&server, args, is_sample, &token)?;
    server.run();
    Ok(Done::All)
}

impl ServeArgs {
    /// Whether no ledger was named and there is none of the usual name.
    fn shows_sample(&self) -> bool {
        self.ledger.path == Path::new("dateline.ledger") && !self.ledger.path.exists()
    }
}

fn announce(server: &Server, args: &ServeArgs, is_sample: bool, token: &str) -> Result<()> {
    let shown = if is_sample {
        "the sample story; `--ledger FILE` shows a ledger of yours".to_owned()
    } else {
        format!("`{}`", args.ledger.path.display())
    };
    if !args.bind.is_loopback() {
        tell("warning: everyone who can reach this machine can read the ledger and have texts read");
    }
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "http://{}/ shows {shown}\nto decide about contradictions there: {token}\nCtrl-C ends it",
        server.address()
    )?;
    Ok(out.flush()?)
}

/// What nobody can guess who has not seen this program's output.
fn token() -> Result<String> {
    let mut bytes = [0; TOKEN_BYTES];
    getrandom::fill(&mut bytes).context("the system gives no random numbers, so there can be no token")?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Takes the sample away and ends the program on Ctrl-C, or when the system tells it to end.
fn end_when_told(sample: Option<Sample>) -> Result<()> {
    let sample = std::sync::Mutex::new(sample);
    let end = move || {
        drop(sample.lock().map(|mut sample| sample.take()));
        std::process::exit(0);
    };
    ctrlc::set_handler(end).context("Ctrl-C cannot be listened for")
}

/// The coder as the page asks it.
struct News {
    know: &'static Knowledge,
    folder: Folder,
    fetcher: Fetcher,
}

impl Coder for News {
    fn code(&self, given: &dateline_web::Given) -> Result<Read, String> {
        if let Some(day) = given.published.as_deref().filter(|day| Published::parse(day).is_none()) {
            return Err(format!("`{day}` is no date; write it as 2025-03-05 or 2025-03-05T21:14:00+03:00"));
        }
        let about = Given {
            published: given.published.clone(),
            title: given.title.clone(),
            publisher: given.publisher.clone(),
            url: given.url.clone(),
        };
        let from = Some(if given.html { Format::Html } else { Format::Text });
        let options = Options { from, given: about, ..Options::default() };
        let input = Box::new(Cursor::new(given.text.clone().into_bytes()));
        self.first(Articles::read("text", input, options))
    }

    fn fetch(&self, address: &str) -> Result<Read, String> {
        let host = ["https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme));
        let host = host.ok_or("an address begins with https:// or http://")?;
        if host.is_empty() || host.starts_with(['/', '?', '#']) {
            return Err(format!("`{address}` names no host; an address is written like https://example.org/news"));
        }
        let options = Options { fetcher: self.fetcher.clone(), ..Options::default() };
        self.first(Articles::open(address, options))
    }

    fn example(&self, rule: &str) -> Option<String> {
        let (file, line) = rule.split_once(':')?;
        let line: usize = line.parse().ok()?;
        let text = self.folder.file(&format!("lexicon/{file}"))?;
        text.lines().nth(line.checked_sub(1)?)?.strip_prefix("+ ").map(without_marks)
    }
}

impl News {
    fn first(&self, mut articles: Articles) -> Result<Read, String> {
        let article = articles.next().ok_or("there is no article in it")?;
        self.read(article.map_err(|error| refused(&error))?)
    }

    fn read(&self, article: Article) -> Result<Read, String> {
        let coded = code(article, self.know);
        let document = serde_json::to_value(Document::of(&coded)).map_err(|error| error.to_string())?;
        let layout = Layout { width: 100, colour: false };
        let table = |coded| {
            Ok::<_, anyhow::Error>(
                [output::header(To::Csv)?, output::written(coded, self.know, To::Csv, layout)?].concat(),
            )
        };
        let csv = table(&coded).map_err(|error| error.to_string())?;
        Ok(Read { document, csv: String::from_utf8_lossy(&csv).into_owned() })
    }
}

/// Why something could not be read, with a way out that is open on the page.
fn refused(error: &InputError) -> String {
    match error {
        InputError::Fetch { source, .. } if matches!(**source, FetchError::Private { .. }) => {
            format!("{error}; this page fetches from public addresses only, `dateline read --allow-private` from all")
        }
        error => format!("{error}; {}", error.help()),
    }
}

/// The example of a lexicon entry without the marks of its roles.
fn without_marks(example: &str) -> String {
    let mut words = String::new();
    let mut rest = example.split(" #").next().unwrap_or(example);
    while let Some(at) = rest.find(['[', ']', '*']) {
        let _ = write!(words, "{}", &rest[..at]);
        let after = &rest[at + 1..];
        rest =
            if rest[at..].starts_with('[') { after.split_once(' ').map_or(after, |(_, words)| words) } else { after };
    }
    words + rest
}

#[cfg(test)]
mod tests {
    use super::without_marks;

    #[test]
    fn an_example_reads_as_a_sentence() {
        let example = "[actor Norway's] *refusal* [content:CONSULT to meet the rebels] has ended.";
        assert_eq!(without_marks(example), "Norway's refusal to meet the rebels has ended.");
    }
}
