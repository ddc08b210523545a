//! Events in the shape of GDELT 2.0: one row per pair of an actor and a recipient, 61 columns, and a row of 16 columns for
//! each report of it; both tab-separated, without a header.

use std::collections::BTreeSet;
use std::path::Path;

use dateline_text::{Block, Sentence, Text, segment};

use crate::ExportError;
use crate::account::{Account, each};
use crate::cameo::Cameo;
use crate::countries::Countries;
use crate::formats::Tabs;
use crate::gdelt_row::{Event, Pair, event_cells, mention_cells, pairs};
use crate::package::{Resource, foreign};
use crate::select::Selection;
use crate::source::Source;

/// The files of events and mentions.
pub(crate) const FILES: [&str; 2] = ["gdelt_events.tsv", "gdelt_mentions.tsv"];

/// The columns of events: name, type.
pub(crate) const EVENTS: &[(&str, &str)] = &[
    ("GLOBALEVENTID", "integer"),
    ("SQLDATE", "integer"),
    ("MonthYear", "integer"),
    ("Year", "integer"),
    ("FractionDate", "number"),
    ("Actor1Code", "string"),
    ("Actor1Name", "string"),
    ("Actor1CountryCode", "string"),
    ("Actor1KnownGroupCode", "string"),
    ("Actor1EthnicCode", "string"),
    ("Actor1Religion1Code", "string"),
    ("Actor1Religion2Code", "string"),
    ("Actor1Type1Code", "string"),
    ("Actor1Type2Code", "string"),
    ("Actor1Type3Code", "string"),
    ("Actor2Code", "string"),
    ("Actor2Name", "string"),
    ("Actor2CountryCode", "string"),
    ("Actor2KnownGroupCode", "string"),
    ("Actor2EthnicCode", "string"),
    ("Actor2Religion1Code", "string"),
    ("Actor2Religion2Code", "string"),
    ("Actor2Type1Code", "string"),
    ("Actor2Type2Code", "string"),
    ("Actor2Type3Code", "string"),
    ("IsRootEvent", "integer"),
    ("EventCode", "string"),
    ("EventBaseCode", "string"),
    ("EventRootCode", "string"),
    ("QuadClass", "integer"),
    ("GoldsteinScale", "number"),
    ("NumMentions", "integer"),
    ("NumSources", "integer"),
    ("NumArticles", "integer"),
    ("AvgTone", "number"),
    ("Actor1Geo_Type", "integer"),
    ("Actor1Geo_FullName", "string"),
    ("Actor1Geo_CountryCode", "string"),
    ("Actor1Geo_ADM1Code", "string"),
    ("Actor1Geo_ADM2Code", "string"),
    ("Actor1Geo_Lat", "number"),
    ("Actor1Geo_Long", "number"),
    ("Actor1Geo_FeatureID", "string"),
    ("Actor2Geo_Type", "integer"),
    ("Actor2Geo_FullName", "string"),
    ("Actor2Geo_CountryCode", "string"),
    ("Actor2Geo_ADM1Code", "string"),
    ("Actor2Geo_ADM2Code", "string"),
    ("Actor2Geo_Lat", "number"),
    ("Actor2Geo_Long", "number"),
    ("Actor2Geo_FeatureID", "string"),
    ("ActionGeo_Type", "integer"),
    ("ActionGeo_FullName", "string"),
    ("ActionGeo_CountryCode", "string"),
    ("ActionGeo_ADM1Code", "string"),
    ("ActionGeo_ADM2Code", "string"),
    ("ActionGeo_Lat", "number"),
    ("ActionGeo_Long", "number"),
    ("ActionGeo_FeatureID", "string"),
    ("DATEADDED", "integer"),
    ("SOURCEURL", "string"),
];

/// The columns of mentions: name, type.
pub(crate) const MENTIONS: &[(&str, &str)] = &[
    ("GLOBALEVENTID", "integer"),
    ("EventTimeDate", "integer"),
    ("MentionTimeDate", "integer"),
    ("MentionType", "integer"),
    ("MentionSourceName", "string"),
    ("MentionIdentifier", "string"),
    ("SentenceID", "integer"),
    ("Actor1CharOffset", "integer"),
    ("Actor2CharOffset", "integer"),
    ("ActionCharOffset", "integer"),
    ("InRawText", "integer"),
    ("Confidence", "integer"),
    ("MentionDocLen", "integer"),
    ("MentionDocTone", "number"),
    ("MentionDocTranslationInfo", "string"),
    ("Extras", "string"),
];

/// What rows are made with.
pub(crate) struct Gdelt<'k> {
    pub(crate) cameo: &'k Cameo,
    pub(crate) countries: &'k Countries,
    /// Whether wide places get the point of their middle.
    pub(crate) centroids: bool,
}

impl Gdelt<'_> {
    /// Writes both tables; returns how many rows each has. Only what is told as happened or ongoing enters.
    pub(crate) fn write(
        &self,
        source: &Source<'_>,
        selection: Option<&Selection>,
        folder: &Path,
    ) -> Result<[u64; 2], ExportError> {
        let [events, mentions] = FILES.map(|file| Tabs::new(folder.join(file), &[]));
        let mut out = Out { gdelt: self, events: events?, mentions: mentions?, counts: [0; 2] };
        let mut reports: Vec<Account> = Vec::new();
        each(source, selection, include_str!("queries/gdelt.sql"), |report| {
            if reports.first().is_some_and(|first| first.text("event_id") != report.text("event_id")) {
                out.write(&std::mem::take(&mut reports))?;
            }
            reports.push(report);
            Ok(())
        })?;
        out.write(&reports)?;
        out.events.finish()?;
        out.mentions.finish()?;
        Ok(out.counts)
    }
}

struct Out<'k> {
    gdelt: &'k Gdelt<'k>,
    events: Tabs,
    mentions: Tabs,
    counts: [u64; 2],
}

impl Out<'_> {
    /// Writes one event, told in `reports`.
    fn write(&mut self, reports: &[Account]) -> Result<(), ExportError> {
        let Some(event) = aggregated(reports) else { return Ok(()) };
        for pair in pairs(event.fullest, self.gdelt.cameo) {
            self.events.write(&event_cells(&event, &pair, self.gdelt))?;
            self.counts[0] += 1;
            self.write_mentions(reports, &event, &pair)?;
        }
        Ok(())
    }

    fn write_mentions(&mut self, reports: &[Account], event: &Event<'_>, pair: &Pair<'_>) -> Result<(), ExportError> {
        for report in reports {
            self.mentions.write(&mention_cells(report, event, pair))?;
            self.counts[1] += 1;
        }
        Ok(())
    }
}

/// The event that `reports` tell of: its columns are those of the fullest report, an independent one first.
fn aggregated(reports: &[Account]) -> Option<Event<'_>> {
    let fullness = |report: &Account| {
        let known =
            [report.text("place_name"), report.text("date_from")].iter().filter(|text| !text.is_empty()).count();
        (report.row().get("independent").as_bool() == Some(true), report.actors.len() + report.recipients.len() + known)
    };
    let confidence = |report: &Account| report.number("confidence").unwrap_or_default();
    let fullest = reports.iter().rev().max_by(|left, right| {
        fullness(left).cmp(&fullness(right)).then(confidence(left).total_cmp(&confidence(right)))
    })?;
    let first = reports.iter().min_by_key(|report| {
        let published = report.text("published_at");
        (published.is_empty(), published, report.text("recorded_at"), report.text("doc_id"))
    })?;
    let distinct = |column: &str| {
        reports.iter().map(|report| report.text(column)).filter(|text| !text.is_empty()).collect::<BTreeSet<_>>().len()
    };
    Some(Event {
        fullest,
        first,
        mentions: reports.len(),
        publishers: distinct("publisher"),
        documents: distinct("doc_id"),
        is_root: is_in_lede(first),
    })
}

/// Whether a report's sentence stands in the first paragraph, not counting the headline.
fn is_in_lede(report: &Account) -> bool {
    let (text, title) = (Text::new(report.text("text")), report.text("title"));
    let segments = segment(&text);
    let sentences = segments.sentences.as_slice();
    let number = report.whole("sentence_no").and_then(|number| usize::try_from(number - 1).ok());
    let of_report = number.and_then(|number| sentences.get(number));
    let is_told = |sentence: &&Sentence| sentence.block == Block::Body && !title.contains(&text[sentence.span]);
    let lede = sentences.iter().find(is_told);
    of_report.zip(lede).is_some_and(|(sentence, lede)| sentence.paragraph <= lede.paragraph)
}

/// Describes the two tables.
pub(crate) fn resources() -> [Resource; 2] {
    let titles = [
        "events in the shape of GDELT 2.0, one row per pair; without status, attribution and figures",
        "reports of each row of events, in the shape of GDELT 2.0",
    ];
    [("gdelt_events", 0, EVENTS), ("gdelt_mentions", 1, MENTIONS)].map(|(name, at, columns)| {
        let columns: Vec<_> = columns
            .iter()
            .map(|(name, kind)| (*name, *kind, "as in GDELT 2.0; docs/export.md says what fills it".to_owned()))
            .collect();
        foreign(name, FILES[at], titles[at], &columns, false, "")
    })
}
