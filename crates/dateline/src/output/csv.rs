//! The `reports` table: one row for each coded event. Columns that only a ledger can fill stay empty.

use anyhow::Result;
use csv::{Writer, WriterBuilder};
use dateline_coder::attributions::SourceKind;
use dateline_coder::document::Document;
use dateline_coder::events::Event;
use dateline_coder::places::GeoPrecision;
use dateline_coder::when::Basis;
use dateline_coder::who::Entity;
use dateline_coder::{Coded, edtf};
use dateline_knowledge::ontology::Ontology;
use dateline_text::{CodePoints, Id};
use serde_json::Value;

const COLUMNS: &[&str] = &[
    "report_id",
    "event_id",
    "doc_id",
    "story_id",
    "event_type",
    "mode",
    "contexts",
    "status",
    "background",
    "quad_class",
    "intensity",
    "actor_names",
    "recipient_names",
    "actor_ids",
    "recipient_ids",
    "actor_countries",
    "recipient_countries",
    "actor_sectors",
    "recipient_sectors",
    "date_from",
    "date_to",
    "date_precision",
    "date_edtf",
    "date_basis",
    "place_name",
    "place_id",
    "country",
    "admin1",
    "admin2",
    "lat",
    "lon",
    "geo_precision",
    "attribution_id",
    "source_name",
    "source_kind",
    "certainty",
    "publisher",
    "independent",
    "confidence",
    "anchor_start",
    "anchor_end",
    "sentence_no",
    "sentence_start",
    "sentence_end",
    "quote",
    "rule",
    "recorded_at",
    "superseded_at",
    "superseded_by",
    "run_id",
];

/// The line of column names.
pub(super) fn header() -> Result<Vec<u8>> {
    let mut table = writer();
    table.write_record(COLUMNS)?;
    Ok(table.into_inner()?)
}

/// The rows of one document.
pub(super) fn rows(coded: &Coded, ontology: &Ontology) -> Result<Vec<u8>> {
    let points = CodePoints::new(&coded.article.text);
    let mut table = writer();
    let ids = dateline_ledger::report_ids(&Document::of(coded));
    for ((_, event), id) in coded.events.iter().zip(&ids) {
        let row = Row { coded, ontology, points: &points, event };
        table.write_record(COLUMNS.iter().map(|column| row.cell(id, column)))?;
    }
    Ok(table.into_inner()?)
}

fn writer() -> Writer<Vec<u8>> {
    WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new())
}

struct Row<'a> {
    coded: &'a Coded,
    ontology: &'a Ontology,
    points: &'a CodePoints<'a>,
    event: &'a Event,
}

impl Row<'_> {
    fn cell(&self, id: &str, column: &str) -> String {
        let event = self.event;
        let mode = event.modes.first().map(String::as_str);
        let sentence = &self.coded.segments.sentences[event.sentence];
        match column {
            "report_id" => id.to_owned(),
            "doc_id" => self.coded.article.id.clone(),
            "event_type" => event.event_type.to_string(),
            "mode" => mode.unwrap_or_default().to_owned(),
            "contexts" => Value::from(event.contexts.clone()).to_string(),
            "status" => event.status.to_string(),
            "background" => event.background.to_string(),
            "quad_class" => self.ontology.event_type(event.event_type).quad.to_string(),
            "intensity" => format!("{:?}", self.ontology.intensity(event.event_type, mode)),
            "actor_names" => self.of_each(&event.actors, |entity| Some(entity.name.clone())),
            "recipient_names" => self.of_each(&event.recipients, |entity| Some(entity.name.clone())),
            "actor_countries" => self.of_each(&event.actors, code),
            "recipient_countries" => self.of_each(&event.recipients, code),
            "actor_sectors" => self.of_each(&event.actors, sector),
            "recipient_sectors" => self.of_each(&event.recipients, sector),
            "date_from" => event.days.from.map(|day| day.to_string()).unwrap_or_default(),
            "date_to" => event.days.to.map(|day| day.to_string()).unwrap_or_default(),
            "date_precision" => event.days.precision.as_str().to_owned(),
            "date_edtf" => edtf(event.days.from, event.days.to),
            "date_basis" => event.days.basis.map(Basis::as_str).unwrap_or_default().to_owned(),
            "source_kind" => self.source_kind().map(SourceKind::as_str).unwrap_or_default().to_owned(),
            "source_name" => self.source_name(),
            "certainty" => event.certainty.as_str().to_owned(),
            "publisher" => self.coded.article.publisher.clone().unwrap_or_default(),
            "confidence" => event.confidence.to_string(),
            "anchor_start" => self.points.range(event.anchor)[0].to_string(),
            "anchor_end" => self.points.range(event.anchor)[1].to_string(),
            "sentence_no" => (event.sentence.index() + 1).to_string(),
            "sentence_start" => self.points.range(sentence.span)[0].to_string(),
            "sentence_end" => self.points.range(sentence.span)[1].to_string(),
            "quote" => self.coded.article.text[sentence.span].to_owned(),
            "rule" => event.because.rule.clone(),
            other => self.place_cell(other),
        }
    }

    fn place_cell(&self, column: &str) -> String {
        let Some(place) = self.event.place.map(|id| &self.coded.places[id]) else { return String::new() };
        let fine = matches!(place.precision, GeoPrecision::Exact | GeoPrecision::Settlement | GeoPrecision::Admin2);
        let degrees = |value: Option<f64>| value.filter(|_| fine).map(|value| value.to_string()).unwrap_or_default();
        match column {
            "place_name" => place.name.clone(),
            "place_id" => place.geonames.map(|id| id.to_string()).unwrap_or_default(),
            "country" => place.country.map(|code| code.to_string()).unwrap_or_default(),
            "admin1" => place.admin1.clone().unwrap_or_default(),
            "lat" => degrees(place.lat),
            "lon" => degrees(place.lon),
            "geo_precision" => place.precision.as_str().to_owned(),
            _ => String::new(),
        }
    }

    /// A list in a cell, as a ledger's tables have it: a JSON array, with `null` for what is not known of one.
    fn of_each(&self, ids: &[Id<Entity>], value: impl Fn(&Entity) -> Option<String>) -> String {
        let values = ids.iter().map(|&id| value(&self.coded.entities.all[id]));
        values.collect::<Value>().to_string()
    }

    fn source_kind(&self) -> Option<SourceKind> {
        self.event.attribution.map(|id| self.coded.attributions[id].source_kind)
    }

    fn source_name(&self) -> String {
        let spans = self.event.attribution.map(|id| self.coded.attributions[id].source.as_slice()).unwrap_or_default();
        let words: Vec<_> = spans.iter().map(|&span| &self.coded.article.text[span]).collect();
        words.join(" ")
    }
}

fn code(entity: &Entity) -> Option<String> {
    entity.code.map(|code| code.to_string())
}

fn sector(entity: &Entity) -> Option<String> {
    entity.sector.map(|sector| sector.to_string())
}
