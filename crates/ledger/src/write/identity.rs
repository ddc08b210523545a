//! The ids of everything in one document.

use std::collections::BTreeSet;

use dateline_coder::document::{AttributionOut, Document, EntityOut, EventOut, QuantityOut};
use dateline_text::CodePoints;
use serde::Serialize;

use crate::ids::{DocumentKey, id};

/// The ids of a document and of what was read in it, each list in the order of its layer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) document: String,
    pub(crate) entities: Vec<String>,
    pub(crate) attributions: Vec<String>,
    pub(crate) quantities: Vec<String>,
    pub(crate) reports: Vec<String>,
    /// Of all layers together. The lines that rules stand on are left out: they move without changing what is read.
    pub(crate) digest: String,
}

impl Identity {
    pub(crate) fn of(document: &Document<'_>) -> Self {
        let key = key(document);
        let points = CodePoints::of(document.text);
        let mut maker = Maker { document, doc_id: key.id(), taken: BTreeSet::new() };
        let entities: Vec<_> = document.entities.iter().map(|entity| maker.entity(&points, entity)).collect();
        let attributions: Vec<_> =
            document.attributions.iter().map(|said| maker.attribution(said, &entities)).collect();
        let quantities = document.quantities.iter().map(|figure| maker.quantity(figure, &attributions)).collect();
        let reports = document.events.iter().map(|event| maker.report(event, &entities, &attributions)).collect();
        Self { digest: digest(document), document: maker.doc_id, entities, attributions, quantities, reports }
    }
}

/// What makes the document this one.
pub(crate) fn key<'d>(document: &Document<'d>) -> DocumentKey<'d> {
    let about = &document.document;
    DocumentKey {
        name: about.id,
        url: about.url,
        title: about.title,
        byline: about.byline,
        dateline: about.dateline,
        publisher: about.publisher,
        published: about.published,
        text: document.text,
    }
}

struct Maker<'d> {
    document: &'d Document<'d>,
    doc_id: String,
    /// Ids of this document, so that two things that are alike in all get two.
    taken: BTreeSet<String>,
}

impl Maker<'_> {
    /// A named entity is the same in every document; "three gunmen" are those of this one.
    fn entity(&mut self, points: &CodePoints<'_>, entity: &EntityOut<'_>) -> String {
        let code = entity.code.as_deref().unwrap_or_default();
        if entity.named {
            return id("entity", &[entity.kind, entity.name, code]);
        }
        let first = entity.mentions.first().copied().unwrap_or_default();
        self.own(id("unnamed entity", &[&self.doc_id, &json(&first), points.words(first), entity.name]))
    }

    fn attribution(&mut self, said: &AttributionOut, entities: &[String]) -> String {
        let entity = said.entity.map_or("", |at| &entities[at]);
        let words = json(&(&said.source, &said.cue, &said.content, &said.terms_words));
        let kinds = json(&(said.act, said.form, said.source_kind, said.terms, said.certainty, said.source_count));
        self.own(id("attribution", &[&self.doc_id, entity, &words, &kinds]))
    }

    fn quantity(&mut self, figure: &QuantityOut<'_>, attributions: &[String]) -> String {
        let values = json(&(figure.span, figure.value, figure.value_low, figure.value_high, figure.hedge));
        let counted = json(&(figure.unit, figure.state, self.place(figure.place), self.days(figure.time)));
        let whole = figure.part_of.map(|at| self.document.quantities[at].span);
        let source = figure.attribution.map_or("", |at| &attributions[at]);
        self.own(id("quantity", &[&self.doc_id, &values, &counted, &json(&whole), source]))
    }

    fn report(&mut self, event: &EventOut<'_>, entities: &[String], attributions: &[String]) -> String {
        let named = |list: &[usize]| list.iter().map(|&at| entities[at].as_str()).collect::<Vec<_>>();
        let how_told = (event.status, event.background, event.retold);
        let what = json(&(event.event_type, event.modes, event.contexts, how_told, event.anchor));
        let who = json(&(named(&event.actors), named(&event.recipients), named(&event.mediators)));
        let days = (&event.date_from, &event.date_to, event.date_precision, event.date_basis);
        let when_and_where = json(&(days, self.place(event.place)));
        let sure = json(&(event.certainty, event.likelihood, event.confidence));
        let within = json(&event.content_of.map(|at| self.document.events[at].anchor));
        let source = event.attribution.map_or("", |at| &attributions[at]);
        self.own(id("report", &[&self.doc_id, &what, &who, &when_and_where, &sure, &within, source]))
    }

    fn place(&self, at: Option<usize>) -> Option<(&str, Option<u32>)> {
        at.map(|at| (self.document.places[at].name, self.document.places[at].geonames))
    }

    fn days(&self, at: Option<usize>) -> Option<(&Option<String>, &Option<String>)> {
        at.map(|at| (&self.document.times[at].from, &self.document.times[at].to))
    }

    /// `made`, or another id made from it while that is taken.
    fn own(&mut self, mut made: String) -> String {
        while !self.taken.insert(made.clone()) {
            made = id("again", &[&made]);
        }
        made
    }
}

fn digest(document: &Document<'_>) -> String {
    let mut events = serde_json::to_value(&document.events).expect("strings and numbers can be written");
    for event in events.as_array_mut().into_iter().flatten().filter_map(|event| event.as_object_mut()) {
        event.remove("rule");
    }
    let layers = json(&(&document.sentences, &document.entities, &document.times, &document.places));
    let about = json(&(document.document.language, document.document.notes));
    id("digest", &[&about, &layers, &json(&(&document.quantities, &document.attributions)), &json(&events)])
}

/// `value` as JSON.
pub(super) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("strings and numbers can be written")
}
