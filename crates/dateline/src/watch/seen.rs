//! What is remembered of each feed between visits, in a file beside the ledger: the version that was last read, and the pages
//! behind its entries that could not be read yet.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use dateline_ingest::Validators;
use serde::{Deserialize, Serialize};

/// A feed as it was last read.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Feed {
    etag: Option<String>,
    last_modified: Option<String>,
    #[serde(default)]
    owed: Vec<Owed>,
}

/// A page behind an entry, and what the entry says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Owed {
    pub(super) url: String,
    pub(super) published: Option<String>,
    pub(super) publisher: Option<String>,
    /// How often it was asked for.
    pub(super) tries: u32,
}

/// The feeds by address. Losing it costs a visit, and the pages that are owed: what is known is not added again.
#[derive(Debug)]
pub(super) struct Seen {
    path: PathBuf,
    feeds: BTreeMap<String, Feed>,
}

impl Seen {
    /// Reads the file beside `ledger`; one that is not there, or broken, holds nothing.
    pub(super) fn beside(ledger: &Path) -> Self {
        let mut path = ledger.as_os_str().to_owned();
        path.push(".feeds.json");
        let path = PathBuf::from(path);
        let feeds = fs::read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self { path, feeds: feeds.unwrap_or_default() }
    }

    pub(super) fn validators(&self, url: &str) -> Validators {
        let Feed { etag, last_modified, .. } = self.feeds.get(url).cloned().unwrap_or_default();
        Validators { etag, last_modified }
    }

    /// The pages of a feed that are to be asked for again.
    pub(super) fn owed(&self, url: &str) -> Vec<Owed> {
        self.feeds.get(url).map_or_else(Vec::new, |feed| feed.owed.clone())
    }

    /// Notes a version, once its documents are in the ledger, and the pages that could not be read.
    pub(super) fn note(&mut self, url: &str, validators: Validators, owed: Vec<Owed>) -> Result<()> {
        let Validators { etag, last_modified } = validators;
        self.feeds.insert(url.to_owned(), Feed { etag, last_modified, owed });
        let next = self.path.with_extension("json.new");
        let written =
            fs::write(&next, serde_json::to_vec_pretty(&self.feeds)?).and_then(|()| fs::rename(&next, &self.path));
        written.with_context(|| {
            format!(
                "`{}` cannot be written, so the feed will be read anew; check that the folder may be written",
                self.path.display()
            )
        })
    }
}
