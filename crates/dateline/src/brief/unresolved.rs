//! What could not be settled, and why.

use dateline_coder::Coded;
use dateline_coder::places::GeoPrecision;
use dateline_coder::when::TimeKind;

use super::page::{Ink, Page};

pub(super) fn write(coded: &Coded, page: &mut Page) {
    let lines = times(coded).chain(places(coded));
    let lines: Vec<_> = lines.collect();
    if lines.is_empty() {
        return;
    }
    page.heading("UNRESOLVED");
    for (words, why) in lines {
        let words = format!("“{words}”");
        page.hanging(2, 4, &[(Ink::Quote, &words), (Ink::Plain, ": "), (Ink::Plain, &why)]);
    }
}

fn times(coded: &Coded) -> impl Iterator<Item = (&str, String)> {
    let undated = coded.times.as_slice().iter().filter(|time| time.kind == TimeKind::Date && time.value.is_none());
    undated.map(|time| {
        let why = if coded.article.published.is_none() {
            "relative to a publication date, which is not known (give it with `--published`)"
        } else {
            "the text does not tell which day it means"
        };
        (&coded.article.text[time.span], why.to_owned())
    })
}

fn places(coded: &Coded) -> impl Iterator<Item = (&str, String)> {
    let unknown = coded.places.as_slice().iter().filter(|place| place.precision == GeoPrecision::Unknown);
    unknown.map(|place| (&coded.article.text[place.span], "a place that the gazetteer does not have".to_owned()))
}
