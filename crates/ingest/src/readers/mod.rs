//! One reader for each format.

mod csv;
mod database;
mod factiva;
mod feed;
mod json;
mod jsonl;
mod keys;
mod lines;
mod markdown;
mod members;
mod nexis;
mod pages;
mod parquet;
mod record;
mod response;
mod rtf;
mod warc;
mod whole;

use crate::articles::Reader;
use crate::input::Input;
use crate::options::{Format, Options};
use crate::wide::in_utf8;

pub(crate) use keys::describe;

/// The reader for `input`.
pub(crate) fn reader(input: Input, options: &Options) -> Box<dyn Reader> {
    match options.from.unwrap_or_else(|| input.format()) {
        Format::Text => Box::new(whole::Whole::text(input)),
        Format::Markdown => Box::new(whole::Whole::markdown(input)),
        Format::Html => Box::new(whole::Whole::page(input)),
        Format::Json => Box::new(json::Json::new(in_utf8(input))),
        Format::Csv => Box::new(csv::Csv::new(in_utf8(input), options.limits)),
        Format::Parquet => Box::new(parquet::Parquet::new(input)),
        Format::Feed => Box::new(feed::Feed::new(input)),
        Format::Warc => Box::new(warc::Warc::new(input)),
        Format::Nexis => Box::new(database::Database::nexis(input)),
        Format::Factiva => Box::new(database::Database::factiva(input)),
        Format::JsonLines => Box::new(jsonl::JsonLines::new(in_utf8(input), options.limits)),
    }
}
