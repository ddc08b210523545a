//! The forms in which a coded document is written.

mod csv;

use anyhow::Result;
use dateline_coder::document::Document;
use dateline_coder::{Coded, Knowledge};

use crate::args::To;
use crate::brief::{Layout, brief};

/// What stands before the first document.
pub(crate) fn header(to: To) -> Result<Vec<u8>> {
    match to {
        To::Csv => csv::header(),
        _ => Ok(Vec::new()),
    }
}

/// One document.
pub(crate) fn written(coded: &Coded, know: &Knowledge, to: To, layout: Layout) -> Result<Vec<u8>> {
    let line = |mut bytes: Vec<u8>| {
        bytes.push(b'\n');
        bytes
    };
    Ok(match to {
        To::Brief => brief(coded, layout).into_bytes(),
        To::Json => line(serde_json::to_vec_pretty(&Document::of(coded))?),
        To::Jsonl => line(serde_json::to_vec(&Document::of(coded))?),
        To::Csv => csv::rows(coded, &know.ontology)?,
        To::Conllu => crate::parse::conllu(coded).into_bytes(),
        To::Predicates => line(serde_json::to_vec(&dateline_coder::document::predicates(coded, know))?),
    })
}
