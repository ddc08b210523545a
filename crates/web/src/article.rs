//! The document format, as far as the page shows it.

use serde::Deserialize;

/// `[start, end)` in code points of the text.
pub(crate) type Range = [usize; 2];

/// A coded article.
#[derive(Debug, Deserialize)]
pub(crate) struct Article {
    pub(crate) document: About,
    pub(crate) text: String,
    /// Null for a text that was not coded.
    pub(crate) sentences: Option<Vec<Range>>,
    pub(crate) entities: Vec<Entity>,
    pub(crate) times: Vec<Time>,
    pub(crate) places: Vec<Place>,
    pub(crate) quantities: Vec<Quantity>,
    pub(crate) attributions: Vec<Attribution>,
    pub(crate) events: Vec<Event>,
}

/// What is known of the article itself.
#[derive(Debug, Deserialize)]
pub(crate) struct About {
    pub(crate) id: String,
    pub(crate) url: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) byline: Option<String>,
    pub(crate) publisher: Option<String>,
    pub(crate) published: Option<String>,
    pub(crate) sha256: String,
    pub(crate) notes: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Entity {
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) code: Option<String>,
    pub(crate) sector: Option<String>,
    pub(crate) office: Option<String>,
    pub(crate) named: bool,
    pub(crate) mentions: Vec<Range>,
}

impl Entity {
    /// Country and sector: `USA/GOV`.
    pub(crate) fn codes(&self) -> Option<String> {
        match (&self.code, &self.sector) {
            (Some(code), Some(sector)) => Some(format!("{code}/{sector}")),
            (one, other) => one.clone().or_else(|| other.clone()),
        }
    }
}

#[derive(Debug, Deserialize)]
pub(crate) struct Time {
    pub(crate) span: Range,
    pub(crate) basis: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Place {
    pub(crate) span: Range,
    pub(crate) name: String,
    pub(crate) country: Option<String>,
    pub(crate) precision: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Quantity {
    pub(crate) span: Range,
    pub(crate) value: f64,
    pub(crate) hedge: String,
    pub(crate) unit: Option<String>,
    pub(crate) state: Option<String>,
    pub(crate) part_of: Option<usize>,
    pub(crate) attribution: Option<usize>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Attribution {
    pub(crate) source: Vec<Range>,
    pub(crate) cue: Vec<Range>,
    pub(crate) content: Vec<Range>,
    pub(crate) form: String,
    pub(crate) source_kind: String,
    pub(crate) terms: String,
    pub(crate) terms_words: Vec<Range>,
    pub(crate) certainty: String,
    pub(crate) parent: Option<usize>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Event {
    pub(crate) anchor: Range,
    pub(crate) mentions: Vec<Range>,
    pub(crate) sentence: usize,
    #[serde(rename = "type")]
    pub(crate) event_type: String,
    pub(crate) modes: Vec<String>,
    pub(crate) contexts: Vec<String>,
    pub(crate) actors: Vec<usize>,
    pub(crate) recipients: Vec<usize>,
    pub(crate) mediators: Vec<usize>,
    pub(crate) place: Option<usize>,
    pub(crate) time: Option<usize>,
    pub(crate) date_from: Option<String>,
    pub(crate) date_to: Option<String>,
    pub(crate) date_precision: String,
    pub(crate) status: String,
    pub(crate) background: bool,
    pub(crate) certainty: String,
    pub(crate) certainty_words: Vec<Range>,
    pub(crate) likelihood: Option<String>,
    pub(crate) confidence: f64,
    pub(crate) attribution: Option<usize>,
    pub(crate) rule: String,
}
