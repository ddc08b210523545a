//! The sample ledger: a small story that comes with the program, coded when it is first shown.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use dateline_coder::document::Document;
use dateline_coder::{Coded, Knowledge, code};
use dateline_ingest::{Articles, Format, Options};
use dateline_ledger::Ledger;
use jiff::Timestamp;
use rayon::prelude::*;
use tempfile::TempDir;

use crate::ledger::{run_of, told};

/// The story, a document a line.
const STORY: &str = include_str!("../../../examples/story.jsonl");

/// A ledger in a folder that goes when this is dropped.
pub(crate) struct Sample {
    folder: TempDir,
}

impl Sample {
    /// Codes the story and puts it into a ledger.
    pub(crate) fn make(know: &Knowledge) -> Result<Self> {
        let folder = TempDir::with_prefix("dateline-sample-").context("there is no place for the sample ledger")?;
        let sample = Self { folder };
        let options = Options { from: Some(Format::JsonLines), ..Options::default() };
        let articles = Articles::read("story.jsonl", Box::new(STORY.as_bytes()), options);
        let articles: Vec<_> = articles.collect::<Result<_, _>>().context("the sample story cannot be read")?;
        let coded: Vec<Coded> = articles.into_par_iter().map(|article| code(article, know)).collect();
        let documents: Vec<Document<'_>> = coded.iter().map(Document::of).collect();
        let now = Timestamp::now();
        let mut ledger = Ledger::open(sample.path()).map_err(told)?;
        ledger.add(&documents, &run_of(None, Vec::new(), now)?, &know.ontology, now).map_err(told)?;
        Ok(sample)
    }

    /// The file.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("sample.ledger")
    }
}
