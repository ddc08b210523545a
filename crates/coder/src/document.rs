//! The document format, version 1: what is written down of one coded article.
//!
//! Spans are `[start, end)` in Unicode code points of `text`. Lists are never null; no key is left out.

use dateline_knowledge::status::Likelihood;
use dateline_knowledge::written;
use dateline_predicates::{PredicateRecord, dump};
use dateline_syntax::Parsed;
use dateline_text::{CodePoints, Id, Origin, Piece, Span};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::attributions::{Attribution, Form};
use crate::events::Event;
use crate::places::{GeoPrecision, Place};
use crate::quantities::{Hedge, Quantity};
use crate::when::{Basis, Precision, Time, TimeKind};
use crate::who::{Entity, EntityKind};
use crate::{Coded, Knowledge};

/// The version of the format.
pub const FORMAT: &str = "1";

type Range = [u32; 2];

/// One coded article.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // `docs/document-format.md` and `schema/document.schema.json` say what each key means
pub struct Document<'c> {
    pub dateline: &'static str,
    pub document: Meta<'c>,
    pub text: &'c str,
    pub sentences: Vec<Range>,
    pub entities: Vec<EntityOut<'c>>,
    pub times: Vec<TimeOut<'c>>,
    pub places: Vec<PlaceOut<'c>>,
    pub quantities: Vec<QuantityOut<'c>>,
    pub attributions: Vec<AttributionOut>,
    pub events: Vec<EventOut<'c>>,
}

/// What is known of the article itself.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // as above
pub struct Meta<'c> {
    pub id: &'c str,
    pub url: Option<&'c str>,
    pub title: Option<&'c str>,
    pub byline: Option<&'c str>,
    pub dateline: Option<&'c str>,
    pub publisher: Option<&'c str>,
    pub published: Option<&'c str>,
    pub language: Option<&'c str>,
    pub sha256: String,
    pub origin: Option<OriginOut<'c>>,
    pub notes: &'c [String],
}

/// The page that a text was taken from.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // as above
pub struct OriginOut<'c> {
    pub sha256: &'c str,
    pub bytes: usize,
    pub encoding: &'c str,
    pub pieces: Vec<[usize; 4]>,
}

/// An entity.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // as above
pub struct EntityOut<'c> {
    pub id: usize,
    pub kind: &'static str,
    pub name: &'c str,
    pub code: Option<String>,
    pub sector: Option<String>,
    pub other_sectors: Vec<String>,
    pub office: Option<&'c str>,
    pub named: bool,
    pub mentions: Vec<Range>,
}

/// A time expression.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // as above
pub struct TimeOut<'c> {
    pub id: usize,
    pub span: Range,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub value: Option<&'c str>,
    pub from: Option<String>,
    pub to: Option<String>,
    pub precision: &'static str,
    pub basis: &'static str,
}

/// A place name.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // as above
pub struct PlaceOut<'c> {
    pub id: usize,
    pub span: Range,
    pub name: &'c str,
    pub country: Option<String>,
    pub admin1: Option<&'c str>,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub geonames: Option<u32>,
    pub precision: &'static str,
    pub literal: bool,
}

/// A number with what it counts.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // as above
pub struct QuantityOut<'c> {
    pub id: usize,
    pub span: Range,
    pub value: f64,
    pub value_low: Option<f64>,
    pub value_high: Option<f64>,
    pub hedge: &'static str,
    pub unit: Option<&'c str>,
    pub state: Option<&'c str>,
    pub part_of: Option<usize>,
    pub event: Option<usize>,
    pub entity: Option<usize>,
    pub place: Option<usize>,
    pub time: Option<usize>,
    pub attribution: Option<usize>,
}

/// Who says so.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // as above
pub struct AttributionOut {
    pub id: usize,
    pub source: Vec<Range>,
    pub cue: Vec<Range>,
    pub content: Vec<Range>,
    pub act: &'static str,
    pub form: &'static str,
    pub entity: Option<usize>,
    pub source_kind: &'static str,
    pub named: bool,
    pub source_count: Option<u32>,
    pub terms: &'static str,
    pub terms_words: Vec<Range>,
    pub certainty: &'static str,
    pub parent: Option<usize>,
    pub denies: Option<usize>,
}

/// An event report.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // as above
pub struct EventOut<'c> {
    pub id: usize,
    pub anchor: Range,
    pub mentions: Vec<Range>,
    pub sentence: usize,
    #[serde(rename = "type")]
    pub event_type: &'static str,
    pub modes: &'c [String],
    pub contexts: &'c [String],
    pub actors: Vec<usize>,
    pub recipients: Vec<usize>,
    pub mediators: Vec<usize>,
    pub place: Option<usize>,
    pub time: Option<usize>,
    pub date_from: Option<String>,
    pub date_to: Option<String>,
    pub date_precision: &'static str,
    pub date_basis: Option<&'static str>,
    pub status: &'static str,
    pub background: bool,
    pub retold: bool,
    pub content_of: Option<usize>,
    pub certainty: &'static str,
    pub certainty_words: Vec<Range>,
    pub likelihood: Option<&'static str>,
    pub confidence: f64,
    pub attribution: Option<usize>,
    pub quantities: Vec<usize>,
    pub rule: &'c str,
}

impl<'c> Document<'c> {
    /// The written form of `coded`.
    pub fn of(coded: &'c Coded) -> Self {
        let article = &coded.article;
        let points = CodePoints::new(&article.text);
        let events_of = events_of_quantities(coded);
        Self {
            dateline: FORMAT,
            document: Meta {
                id: &article.id,
                url: article.url.as_deref(),
                title: article.title.as_deref(),
                byline: article.byline.as_deref(),
                dateline: article.dateline.as_deref(),
                publisher: article.publisher.as_deref(),
                published: article.published.as_ref().map(|published| published.given.as_str()),
                language: article.language.as_deref(),
                sha256: sha256(article.text.as_str()),
                origin: article.origin.as_ref().map(|origin| origin_out(&points, origin)),
                notes: &article.notes,
            },
            text: article.text.as_str(),
            sentences: coded.segments.sentences.iter().map(|(_, sentence)| points.range(sentence.span)).collect(),
            entities: coded.entities.all.iter().map(|(id, entity)| entity_out(&points, id, entity)).collect(),
            times: coded.times.iter().map(|(id, time)| time_out(&points, id, time)).collect(),
            places: coded.places.iter().map(|(id, place)| place_out(&points, id, place)).collect(),
            quantities: coded
                .quantities
                .iter()
                .map(|(id, quantity)| quantity_out(coded, &points, id, quantity, events_of[id.index()]))
                .collect(),
            attributions: coded.attributions.iter().map(|(id, said)| attribution_out(&points, id, said)).collect(),
            events: coded.events.iter().map(|(id, event)| event_out(&points, id, event)).collect(),
        }
    }
}

fn origin_out<'c>(points: &CodePoints, origin: &'c Origin) -> OriginOut<'c> {
    let piece = |piece: &Piece| {
        let [start, end] = points.range(piece.text).map(|point| point as usize);
        [start, end, piece.source.start, piece.source.end]
    };
    OriginOut {
        sha256: &origin.sha256,
        bytes: origin.bytes,
        encoding: &origin.encoding,
        pieces: origin.pieces.iter().map(piece).collect(),
    }
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn index<T>(id: Option<Id<T>>) -> Option<usize> {
    id.map(Id::index)
}

fn ranges(points: &CodePoints<'_>, spans: &[Span]) -> Vec<Range> {
    spans.iter().map(|&span| points.range(span)).collect()
}

fn entity_out<'c>(points: &CodePoints<'_>, id: Id<Entity>, entity: &'c Entity) -> EntityOut<'c> {
    EntityOut {
        id: id.index(),
        kind: entity.kind.as_str(),
        name: &entity.name,
        code: entity.code.map(|code| code.to_string()),
        sector: entity.sector.map(|sector| sector.to_string()),
        other_sectors: entity.other_sectors.iter().map(ToString::to_string).collect(),
        office: entity.office.as_deref(),
        named: entity.named,
        mentions: entity.mentions.iter().map(|mention| points.range(mention.span)).collect(),
    }
}

fn time_out<'c>(points: &CodePoints<'_>, id: Id<Time>, time: &'c Time) -> TimeOut<'c> {
    TimeOut {
        id: id.index(),
        span: points.range(time.span),
        kind: time.kind.as_str(),
        value: time.value.as_deref(),
        from: time.from.map(|day| day.to_string()),
        to: time.to.map(|day| day.to_string()),
        precision: time.precision.as_str(),
        basis: time.basis.as_str(),
    }
}

fn place_out<'c>(points: &CodePoints<'_>, id: Id<Place>, place: &'c Place) -> PlaceOut<'c> {
    PlaceOut {
        id: id.index(),
        span: points.range(place.span),
        name: &place.name,
        country: place.country.map(|code| code.to_string()),
        admin1: place.admin1.as_deref(),
        lat: place.lat,
        lon: place.lon,
        geonames: place.geonames,
        precision: place.precision.as_str(),
        literal: place.literal,
    }
}

/// The first event that each quantity belongs to.
fn events_of_quantities(coded: &Coded) -> Vec<Option<Id<Event>>> {
    let mut events_of = vec![None; coded.quantities.len()];
    for (id, event) in coded.events.iter() {
        event.quantities.iter().for_each(|quantity| {
            events_of[quantity.index()].get_or_insert(id);
        });
    }
    events_of
}

fn quantity_out<'c>(
    coded: &'c Coded,
    points: &CodePoints<'_>,
    id: Id<Quantity>,
    quantity: &'c Quantity,
    event: Option<Id<Event>>,
) -> QuantityOut<'c> {
    let entity = quantity.unit_head.and_then(|head| coded.entities.at[head]);
    QuantityOut {
        id: id.index(),
        span: points.range(quantity.span),
        value: quantity.value,
        value_low: quantity.value_low,
        value_high: quantity.value_high,
        hedge: quantity.hedge.as_str(),
        unit: quantity.unit.as_deref(),
        state: quantity.state.as_deref(),
        part_of: index(quantity.part_of),
        event: index(event),
        entity: index(entity),
        place: event.and_then(|id| index(coded.events[id].place)),
        time: event.and_then(|id| index(coded.events[id].time)),
        attribution: index(crate::attributions::innermost(&coded.attributions, quantity.span)),
    }
}

fn attribution_out(points: &CodePoints<'_>, id: Id<Attribution>, said: &Attribution) -> AttributionOut {
    AttributionOut {
        id: id.index(),
        source: ranges(points, &said.source),
        cue: ranges(points, &said.cue),
        content: ranges(points, &said.content),
        act: said.act.as_str(),
        form: said.form.as_str(),
        entity: index(said.entity),
        source_kind: said.source_kind.as_str(),
        named: said.named,
        source_count: said.source_count,
        terms: said.terms.as_str(),
        terms_words: ranges(points, &said.terms_words),
        certainty: said.certainty.as_str(),
        parent: index(said.parent),
        denies: None,
    }
}

fn event_out<'c>(points: &CodePoints<'_>, id: Id<Event>, event: &'c Event) -> EventOut<'c> {
    let indices = |ids: &[Id<Entity>]| ids.iter().map(|id| id.index()).collect();
    EventOut {
        id: id.index(),
        anchor: points.range(event.anchor),
        mentions: ranges(points, &event.mentions),
        sentence: event.sentence.index(),
        event_type: event.event_type.as_str(),
        modes: &event.modes,
        contexts: &event.contexts,
        actors: indices(&event.actors),
        recipients: indices(&event.recipients),
        mediators: indices(&event.mediators),
        place: index(event.place),
        time: index(event.time),
        date_from: event.days.from.map(|day| day.to_string()),
        date_to: event.days.to.map(|day| day.to_string()),
        date_precision: event.days.precision.as_str(),
        date_basis: event.days.basis.map(Basis::as_str),
        status: event.status.as_str(),
        background: event.background,
        retold: event.retold,
        content_of: index(event.content_of),
        certainty: event.certainty.as_str(),
        certainty_words: ranges(points, &event.certainty_words),
        likelihood: event.likelihood.map(Likelihood::as_str),
        confidence: event.confidence,
        attribution: index(event.attribution),
        quantities: event.quantities.iter().map(|id| id.index()).collect(),
        rule: &event.because.rule,
    }
}

/// The predicate layer of one article, for `--to predicates`.
#[derive(Debug, Serialize)]
pub struct PredicatesOut<'c> {
    /// Name of the document.
    pub id: &'c str,
    /// Its predicates, in text order.
    pub predicates: Vec<PredicateRecord>,
}

/// The predicate layer of `coded`, with how factual each predicate is.
pub fn predicates<'c>(coded: &'c Coded, know: &Knowledge) -> PredicatesOut<'c> {
    let parsed = Parsed { text: &coded.article.text, segments: &coded.segments, syntax: &coded.syntax };
    PredicatesOut { id: &coded.article.id, predicates: dump(&parsed, &coded.predicates, know.predicate_words) }
}

written! {
    EntityKind { Person = "person", Group = "group", Organization = "organization", State = "state", Place = "place", Other = "other" }
    TimeKind { Date = "DATE", Time = "TIME", Duration = "DURATION", Set = "SET" }
    Precision { Day = "day", Week = "week", Month = "month", Year = "year", Longer = "longer", Unknown = "unknown" }
    Basis { Stated = "stated", Relative = "relative", Document = "document", Inferred = "inferred" }
    GeoPrecision {
        Exact = "exact", Settlement = "settlement", Admin2 = "admin2", Admin1 = "admin1", Country = "country",
        Region = "region", Unknown = "unknown",
    }
    Hedge {
        Exact = "exact", About = "about", AtLeast = "at_least", MoreThan = "more_than", AtMost = "at_most",
        FewerThan = "fewer_than", Nearly = "nearly",
    }
    Form { Direct = "direct", Indirect = "indirect", Mixed = "mixed" }
}
