//! The sample ledger: a small story that comes with the program, coded when it is first shown.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use dateline_coder::document::Document;
use dateline_coder::{Coded, Knowledge, code};
use dateline_ingest::{Articles, Format, Options};
use dateline_ledger::Ledger;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rayon::prelude::*;
use tempfile::TempDir;

use crate::ledger::{run_of, told};

/// The story, a document a line, the oldest day first.
const STORY: &str = include_str!("../../../examples/story/news.jsonl");
/// The hour at which each day's articles are recorded, in UTC.
const EVENING: i8 = 21;

/// A ledger in a folder that goes when this is dropped.
pub(crate) struct Sample {
    folder: TempDir,
}

impl Sample {
    /// Codes the story and puts it into a ledger, each article as of the evening of its day, so that the ledger has a past.
    pub(crate) fn make(know: &Knowledge) -> Result<Self> {
        let folder = TempDir::with_prefix("dateline-sample-").context("there is no place for the sample ledger")?;
        let sample = Self { folder };
        let options = Options { from: Some(Format::JsonLines), ..Options::default() };
        let articles = Articles::read("news.jsonl", Box::new(STORY.as_bytes()), options);
        let articles: Vec<_> = articles.collect::<Result<_, _>>().context("the sample story cannot be read")?;
        let coded: Vec<Coded> = articles.into_par_iter().map(|article| code(article, know)).collect();
        let mut days: BTreeMap<Date, Vec<Document<'_>>> = BTreeMap::new();
        for article in &coded {
            let day = article.article.published.as_ref().context("an article of the sample story has no day")?.day;
            days.entry(day).or_default().push(Document::of(article));
        }
        let mut ledger = Ledger::open(sample.path()).map_err(told)?;
        for (day, documents) in days {
            let at = day.at(EVENING, 0, 0, 0).to_zoned(TimeZone::UTC)?.timestamp();
            ledger.add(&documents, &run_of(None, Vec::new(), at)?, &know.ontology, at).map_err(told)?;
        }
        Ok(sample)
    }

    /// The file.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("sample.ledger")
    }
}
