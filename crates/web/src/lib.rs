//! The local page and the HTTP interface: what a ledger holds, and any text read at once, in a browser.
//!
//! The crate knows nothing of coding: a [`Coder`] is handed to it, and what it shows is the document format and the rows
//! of a ledger, under the names that files have.

mod api;
mod article;
mod assets;
mod browse;
mod data;
mod dated;
mod decide;
mod desk;
mod form;
mod frame;
mod front;
mod given;
mod guard;
mod kept;
mod net;
mod pages;
mod params;
mod points;
mod problem;
mod read;
mod reading;
mod routes;
mod sent;
mod store;
mod turns;
mod views;
mod visible;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use dateline_knowledge::ontology::Ontology;
use dateline_ledger::Run;
use serde_json::Value;

pub use net::{Server, ServerError};

/// A text with what is known of it, as somebody gave it to be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The article.
    pub text: String,
    /// Publication day or time; relative days count from it.
    #[serde(default)]
    pub published: Option<String>,
    /// Headline.
    #[serde(default)]
    pub title: Option<String>,
    /// Outlet.
    #[serde(default)]
    pub publisher: Option<String>,
    /// Its address.
    #[serde(default)]
    pub url: Option<String>,
    /// Whether the text is an HTML page with the article in it.
    #[serde(default)]
    pub html: bool,
}

/// A coded text.
#[derive(Clone, Debug)]
pub struct Read {
    /// In the document format.
    pub document: Value,
    /// Its reports as CSV.
    pub csv: String,
}

/// What reads texts.
pub trait Coder: Send + Sync + 'static {
    /// Reads a text.
    ///
    /// # Errors
    /// A sentence for the person who gave it, with a way out.
    fn code(&self, given: &Given) -> Result<Read, String>;

    /// Fetches an article from a public address and reads it.
    ///
    /// # Errors
    /// As above.
    fn fetch(&self, address: &str) -> Result<Read, String>;

    /// The example of the lexicon that a rule (`reject.lex:64`) is.
    fn example(&self, rule: &str) -> Option<String>;
}

/// What is served, and where.
pub struct Settings {
    /// Where to listen.
    pub address: SocketAddr,
    /// The ledger.
    pub ledger: PathBuf,
    /// Whether the ledger is the sample that comes with the program.
    pub is_sample: bool,
    /// Further host names under which the page may be asked for; the address itself and `localhost` always may.
    pub hosts: Vec<String>,
    /// What reads texts.
    pub coder: Arc<dyn Coder>,
    /// What its words mean.
    pub ontology: Ontology,
    /// What lets a person decide: who sends it may write into the ledger.
    pub token: String,
    /// Under which decisions are recorded.
    pub run: Run,
}
