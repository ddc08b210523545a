//! Writing what was read in one document, layer by layer.

use dateline_coder::document::{AttributionOut, Document, EntityOut, EventOut};
use dateline_coder::edtf;
use dateline_knowledge::ontology::{EventType, Ontology};
use dateline_text::CodePoints;
use jiff::ToSpan as _;
use jiff::civil::Date;
use rusqlite::{OptionalExtension as _, Transaction};

use super::identity::{Identity, json};
use super::insert::insert;
use crate::events::UNDATED_DAYS;

/// Writes the layers of one document as the rows of one coding.
pub(super) struct Layers<'a> {
    pub(super) transaction: &'a Transaction<'a>,
    pub(super) ontology: &'a Ontology,
    pub(super) document: &'a Document<'a>,
    pub(super) identity: &'a Identity,
    pub(super) points: CodePoints<'a>,
    pub(super) commit_no: i64,
    pub(super) coding: i64,
}

/// Keys of the rows of each layer, in the layer's order.
#[derive(Default)]
pub(super) struct Keys {
    pub(super) appearances: Vec<i64>,
    pub(super) times: Vec<i64>,
    pub(super) places: Vec<i64>,
    pub(super) attributions: Vec<i64>,
    pub(super) reports: Vec<i64>,
}

pub(super) fn at(keys: &[i64], number: Option<usize>) -> Option<i64> {
    number.map(|number| keys[number])
}

pub(super) fn number_of(number: Option<usize>) -> Option<i64> {
    number.map(|number| number as i64)
}

impl Layers<'_> {
    pub(super) fn write(&self) -> rusqlite::Result<()> {
        let document = self.document;
        let keys = Keys {
            appearances: each(&document.entities, |number, entity| self.appearance(number, entity))?,
            times: self.times()?,
            places: self.places()?,
            ..Keys::default()
        };
        let attributions = each(&document.attributions, |number, said| self.attribution(number, said, &keys))?;
        let keys = Keys { attributions, ..keys };
        let reports = each(&document.events, |number, event| self.report(number, event, &keys))?;
        let keys = Keys { reports, ..keys };
        each(&document.quantities, |number, figure| self.quantity(number, figure, &keys)).map(drop)
    }

    fn appearance(&self, number: usize, entity: &EntityOut<'_>) -> rusqlite::Result<i64> {
        let row = self.entity(&self.identity.entities[number], entity)?;
        insert(
            self.transaction,
            "appearance_rows",
            &[
                ("coding", &self.coding),
                ("number", &(number as i64)),
                ("entity", &row),
                ("sector", &entity.sector),
                ("other_sectors", &json(&entity.other_sectors)),
                ("office", &entity.office),
                ("mentions", &json(&entity.mentions)),
            ],
        )
    }

    /// The row of the entity itself, written where it is new.
    fn entity(&self, id: &str, entity: &EntityOut<'_>) -> rusqlite::Result<i64> {
        let mut query = self.transaction.prepare_cached("SELECT key FROM entity_rows WHERE entity_id = ?")?;
        if let Some(known) = query.query_row([id], |row| row.get(0)).optional()? {
            return Ok(known);
        }
        let key = insert(
            self.transaction,
            "entity_rows",
            &[
                ("entity_id", &id),
                ("kind", &entity.kind),
                ("name", &entity.name),
                ("named", &entity.named),
                ("country", &entity.code),
                ("commit_no", &self.commit_no),
            ],
        )?;
        insert(self.transaction, "entity_words", &[("rowid", &key), ("name", &entity.name)])
    }

    fn times(&self) -> rusqlite::Result<Vec<i64>> {
        each(&self.document.times, |number, time| {
            insert(
                self.transaction,
                "time_rows",
                &[
                    ("coding", &self.coding),
                    ("number", &(number as i64)),
                    ("start", &time.span[0]),
                    ("end", &time.span[1]),
                    ("kind", &time.kind),
                    ("value", &time.value),
                    ("date_from", &time.from),
                    ("date_to", &time.to),
                    ("precision", &time.precision),
                    ("basis", &time.basis),
                ],
            )
        })
    }

    fn places(&self) -> rusqlite::Result<Vec<i64>> {
        each(&self.document.places, |number, place| {
            insert(
                self.transaction,
                "place_rows",
                &[
                    ("coding", &self.coding),
                    ("number", &(number as i64)),
                    ("start", &place.span[0]),
                    ("end", &place.span[1]),
                    ("name", &place.name),
                    ("place_id", &place.geonames.map(|id| id.to_string())),
                    ("country", &place.country),
                    ("admin1", &place.admin1),
                    ("lat", &place.lat),
                    ("lon", &place.lon),
                    ("precision", &place.precision),
                    ("literal", &place.literal),
                ],
            )
        })
    }

    fn attribution(&self, number: usize, said: &AttributionOut, keys: &Keys) -> rusqlite::Result<i64> {
        let source_text = self.words(&said.source);
        let key = insert(
            self.transaction,
            "attribution_rows",
            &[
                ("attribution_id", &self.identity.attributions[number]),
                ("coding", &self.coding),
                ("number", &(number as i64)),
                ("source_text", &source_text),
                ("source", &json(&said.source)),
                ("cue_text", &self.words(&said.cue)),
                ("cue", &json(&said.cue)),
                ("content", &json(&said.content)),
                ("act", &said.act),
                ("form", &said.form),
                ("appearance", &at(&keys.appearances, said.entity)),
                ("source_kind", &said.source_kind),
                ("named", &said.named),
                ("source_count", &said.source_count),
                ("terms", &said.terms),
                ("terms_words", &json(&said.terms_words)),
                ("certainty", &said.certainty),
                ("parent", &number_of(said.parent)),
                ("denies", &number_of(said.denies)),
            ],
        )?;
        insert(self.transaction, "source_words", &[("rowid", &key), ("source_text", &source_text)])
    }

    pub(super) fn words(&self, spans: &[[u32; 2]]) -> String {
        spans.iter().map(|&span| self.points.words(span)).collect::<Vec<_>>().join(" ")
    }

    fn report(&self, number: usize, event: &EventOut<'_>, keys: &Keys) -> rusqlite::Result<i64> {
        let [sentence_start, sentence_end] = self.document.sentences[event.sentence];
        let event_type = EventType::parse(event.event_type);
        let mode = event.modes.first().map(String::as_str);
        let day = |day: &Option<String>| day.as_deref().and_then(|day| day.parse().ok());
        let edtf = Some(edtf(day(&event.date_from), day(&event.date_to))).filter(|edtf| !edtf.is_empty());
        let report = insert(
            self.transaction,
            "report_rows",
            &[
                ("report_id", &self.identity.reports[number]),
                ("coding", &self.coding),
                ("number", &(number as i64)),
                ("event_type", &event.event_type),
                ("modes", &json(&event.modes)),
                ("contexts", &json(&event.contexts)),
                ("status", &event.status),
                ("background", &event.background),
                ("retold", &event.retold),
                ("quad_class", &event_type.map_or(0, |found| self.ontology.event_type(found).quad)),
                ("intensity", &event_type.map_or(0.0, |found| self.ontology.intensity(found, mode))),
                ("date_from", &event.date_from),
                ("date_to", &event.date_to),
                ("date_precision", &event.date_precision),
                ("date_edtf", &edtf),
                ("date_basis", &event.date_basis),
                ("time", &at(&keys.times, event.time)),
                ("place", &at(&keys.places, event.place)),
                ("attribution", &at(&keys.attributions, event.attribution)),
                ("certainty", &event.certainty),
                ("certainty_words", &json(&event.certainty_words)),
                ("likelihood", &event.likelihood),
                ("confidence", &event.confidence),
                ("anchor_start", &event.anchor[0]),
                ("anchor_end", &event.anchor[1]),
                ("mentions", &json(&event.mentions)),
                ("sentence_no", &(event.sentence as i64 + 1)),
                ("sentence_start", &sentence_start),
                ("sentence_end", &sentence_end),
                ("content_of", &number_of(event.content_of)),
                ("quantities", &json(&event.quantities)),
                ("rule", &event.rule),
                ("day", &self.day(event)),
            ],
        )?;
        self.participants(report, event, keys)?;
        Ok(report)
    }

    /// The day that puts a report in order: the first on which the event took place, else some days before publication.
    fn day(&self, event: &EventOut<'_>) -> Option<String> {
        let stated = event.date_from.clone().or_else(|| event.date_to.clone());
        stated.or_else(|| {
            let published: Date = self.document.document.published?.trim().get(..10)?.parse().ok()?;
            Some(published.checked_sub(UNDATED_DAYS.days()).ok()?.to_string())
        })
    }

    fn participants(&self, report: i64, event: &EventOut<'_>, keys: &Keys) -> rusqlite::Result<()> {
        let roles = [("actor", &event.actors), ("recipient", &event.recipients), ("mediator", &event.mediators)];
        for (role, entities) in roles {
            for (n, &entity) in (1_i64..).zip(entities) {
                let mention = self.mention(event, &self.document.entities[entity]);
                insert(
                    self.transaction,
                    "participant_rows",
                    &[
                        ("report", &report),
                        ("role", &role),
                        ("n", &n),
                        ("appearance", &keys.appearances[entity]),
                        ("start", &mention.map(|span| span[0])),
                        ("end", &mention.map(|span| span[1])),
                    ],
                )?;
            }
        }
        Ok(())
    }

    /// The mention nearest to the event's anchor, one in its sentence before all others.
    fn mention(&self, event: &EventOut<'_>, entity: &EntityOut<'_>) -> Option<[u32; 2]> {
        let [from, to] = self.document.sentences[event.sentence];
        entity.mentions.iter().copied().min_by_key(|&[start, end]| {
            let outside = start < from || end > to;
            (outside, event.anchor[0].abs_diff(start), start)
        })
    }
}

/// Writes each record of a layer with its number, and returns the keys.
fn each<T>(layer: &[T], write: impl Fn(usize, &T) -> rusqlite::Result<i64>) -> rusqlite::Result<Vec<i64>> {
    layer.iter().enumerate().map(|(number, record)| write(number, record)).collect()
}
