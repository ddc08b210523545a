//! Runs: what coded the documents, so that every row can name it.

use jiff::Timestamp;
use serde_json::json;

use crate::ids::{id, sha256};
use crate::moment;

/// One program, its knowledge and its settings, at work since a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Version of the program.
    pub version: String,
    /// Settings that change what is coded, by name.
    pub settings: Vec<(String, String)>,
    /// SHA-256 of the knowledge files.
    pub knowledge_sha256: String,
    /// The models, by name, with the SHA-256 of each.
    pub models: Vec<(String, String)>,
    /// When it began.
    pub started_at: Timestamp,
}

impl Run {
    /// What codes alike has the same coder: a document that it has coded need not be coded again.
    pub fn coder(&self) -> String {
        id("coder", &[&self.version, &self.settings_json(), &self.knowledge_sha256, &self.models_json()])
    }

    /// The run's id.
    pub fn id(&self) -> String {
        id("run", &[&self.coder(), &self.started()])
    }

    pub(crate) fn started(&self) -> String {
        moment::written(self.started_at)
    }

    pub(crate) fn settings_json(&self) -> String {
        json!(self.settings).to_string()
    }

    pub(crate) fn models_json(&self) -> String {
        let models: Vec<_> = self.models.iter().map(|(name, sha256)| json!({"name": name, "sha256": sha256})).collect();
        json!(models).to_string()
    }
}

/// The SHA-256 of knowledge files, given by name and text in a fixed order.
pub fn knowledge_sha256<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) -> String {
    let files: Vec<String> = files.map(|(name, text)| format!("{} {name}\n", sha256(text))).collect();
    sha256(files.concat())
}
