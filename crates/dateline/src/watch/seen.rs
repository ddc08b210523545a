//! What each feed said of its version when it was last read, in a file beside the ledger.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use dateline_ingest::Validators;
use serde::{Deserialize, Serialize};

/// `ETag` and `Last-Modified`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Version {
    etag: Option<String>,
    last_modified: Option<String>,
}

/// The versions of feeds by address. Losing it costs a visit: what is known is not added again.
#[derive(Debug)]
pub(super) struct Seen {
    path: PathBuf,
    versions: BTreeMap<String, Version>,
}

impl Seen {
    /// Reads the file beside `ledger`; one that is not there, or broken, holds nothing.
    pub(super) fn beside(ledger: &Path) -> Self {
        let mut path = ledger.as_os_str().to_owned();
        path.push(".feeds.json");
        let path = PathBuf::from(path);
        let versions = fs::read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self { path, versions: versions.unwrap_or_default() }
    }

    pub(super) fn validators(&self, url: &str) -> Validators {
        let Version { etag, last_modified } = self.versions.get(url).cloned().unwrap_or_default();
        Validators { etag, last_modified }
    }

    /// Notes a version, once its documents are in the ledger.
    pub(super) fn note(&mut self, url: &str, validators: Validators) -> Result<()> {
        let Validators { etag, last_modified } = validators;
        self.versions.insert(url.to_owned(), Version { etag, last_modified });
        let next = self.path.with_extension("json.new");
        let written =
            fs::write(&next, serde_json::to_vec_pretty(&self.versions)?).and_then(|()| fs::rename(&next, &self.path));
        written.with_context(|| format!("`{}` cannot be written", self.path.display()))
    }
}
