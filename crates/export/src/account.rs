//! One report with all that the foreign shapes want of it.

use dateline_knowledge::ontology::{EventType, Status};
use dateline_ledger::Row;
use serde_json::Value;

use crate::ExportError;
use crate::select::Selection;
use crate::source::Source;
use crate::value::{items, text};

/// A report. Lists are read when they are asked for.
pub(crate) struct Account {
    row: Row,
    /// Who acts.
    pub(crate) actors: Vec<Party>,
    /// At whom it is directed.
    pub(crate) recipients: Vec<Party>,
}

/// Somebody who takes part.
#[derive(Clone, Debug, Default)]
pub(crate) struct Party {
    pub(crate) entity_id: String,
    pub(crate) name: String,
    pub(crate) mention: String,
    pub(crate) country: String,
    pub(crate) sectors: Vec<String>,
    pub(crate) office: String,
    pub(crate) start: Option<i64>,
}

impl Party {
    /// What tells it apart: its id, or its name where the ledger knows nobody of this name.
    pub(crate) fn id(&self) -> &str {
        if self.entity_id.is_empty() { &self.name } else { &self.entity_id }
    }
}

impl Account {
    pub(crate) fn new(row: Row) -> Self {
        let (actors, recipients) = (parties(row.get("actors")), parties(row.get("recipients")));
        Self { row, actors, recipients }
    }

    /// The text in a column; empty where there is none.
    pub(crate) fn text(&self, column: &str) -> &str {
        text(self.row.get(column))
    }

    /// The number in a column.
    pub(crate) fn number(&self, column: &str) -> Option<f64> {
        self.row.get(column).as_f64()
    }

    /// The whole number in a column.
    pub(crate) fn whole(&self, column: &str) -> Option<i64> {
        self.row.get(column).as_i64()
    }

    /// The strings in a list, which the ledger hands over as JSON or as a list.
    pub(crate) fn list(&self, column: &str) -> Vec<String> {
        strings(self.row.get(column))
    }

    /// The row.
    pub(crate) fn row(&self) -> &Row {
        &self.row
    }

    /// What was done; `None` for a type that this program does not know.
    pub(crate) fn event_type(&self) -> Option<EventType> {
        EventType::parse(self.text("event_type"))
    }

    /// Whether it took place.
    pub(crate) fn status(&self) -> Option<Status> {
        Status::parse(self.text("status"))
    }

    /// How it was done.
    pub(crate) fn mode(&self) -> Option<&str> {
        Some(self.text("mode")).filter(|mode| !mode.is_empty())
    }

    /// Whether it is told as something that takes or took place.
    pub(crate) fn took_place(&self) -> bool {
        matches!(self.status(), Some(Status::Happened | Status::Ongoing))
    }

    /// The day of the event, where it is known to the day, else that of publication.
    pub(crate) fn day(&self) -> &str {
        let day = if self.text("date_precision") == "day" { self.text("date_from") } else { "" };
        if day.is_empty() { self.text("published_day") } else { day }
    }
}

fn parties(value: &Value) -> Vec<Party> {
    let read: Value = value.as_str().and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default();
    items(&read).iter().map(party).collect()
}

fn party(value: &Value) -> Party {
    let of = |key: &str| text(&value[key]).to_owned();
    let mut sectors = vec![of("sector")];
    sectors.extend(strings(&value["other_sectors"]));
    sectors.retain(|sector| !sector.is_empty());
    Party {
        entity_id: of("entity_id"),
        name: of("name"),
        mention: of("mention"),
        country: of("country"),
        sectors,
        office: of("office"),
        start: value["start"].as_i64(),
    }
}

fn strings(value: &Value) -> Vec<String> {
    let read: Value = match value {
        Value::String(json) => serde_json::from_str(json).unwrap_or_default(),
        other => other.clone(),
    };
    items(&read).iter().filter_map(|item| item.as_str().map(ToOwned::to_owned)).collect()
}

/// Hands on the reports that `selection` lets through, in the order of `query`, in which `COLUMNS` stands for [`COLUMNS`].
pub(crate) fn each(
    source: &Source<'_>,
    selection: Option<&Selection>,
    query: &str,
    mut take: impl FnMut(Account) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    let query = query.replace("COLUMNS", COLUMNS);
    let query = ["actor", "recipient"]
        .iter()
        .fold(query, |query, role| query.replace(&format!("PARTIES({role})"), &parties_of(role)));
    source.rows(&query, |row| {
        if selection.is_none_or(|selection| selection.holds("reports", &row)) {
            take(Account::new(row))
        } else {
            Ok(())
        }
    })
}

/// The columns of a report `o` that the foreign shapes want beside those of the view `v`.
const COLUMNS: &str = "PARTIES(actor) AS actors, PARTIES(recipient) AS recipients,
    EXISTS (SELECT 1 FROM participant_rows q WHERE q.report = o.key AND q.role = 'mediator') AS has_mediator,
    d.url, d.publisher_domain, d.lang, d.n_chars";

/// Those who have the role in report `o` of document `d`, as JSON: whom a person named, else who was read.
fn parties_of(role: &str) -> String {
    let of = |what: &str| format!("json_extract(f.columns, '$.{role}_{what}[' || x.key || ']')");
    let (id, country, sector) = (of("ids"), of("countries"), of("sectors"));
    let named = format!(
        "SELECT json_group_array(json_object('entity_id', {id}, 'name', x.value, 'country', {country}, 'sector', {sector}))
         FROM fix_rows f JOIN json_each(f.columns, '$.{role}_names') x WHERE f.report = o.key AND LIVE(f)"
    );
    let read = format!(
        "SELECT json_group_array(json(x)) FROM (SELECT json_object('entity_id', e.entity_id, 'name', e.name, 'country', e.country,
         'sector', w.sector, 'other_sectors', json(w.other_sectors), 'office', w.office, 'start', q.start,
         'mention', substr(d.text, q.start + 1, q.\"end\" - q.start)) AS x
         FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance JOIN entity_rows e ON e.key = w.entity
         WHERE q.report = o.key AND q.role = '{role}' ORDER BY q.n)"
    );
    let is_named =
        format!("SELECT json_type(f.columns, '$.{role}_names') FROM fix_rows f WHERE f.report = o.key AND LIVE(f)");
    format!("iif(({is_named}) IS NULL, ({read}), ({named}))")
}
