//! A document as it was written down: the rows of its coding, put together again in the document format.

use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension as _, Row, Statement};
use serde_json::{Map, Value, json};

use crate::{LedgerError, Reader};

/// The queries of the layers, each by its key. A column whose name ends in `:json` holds JSON, one in `:flag` 0 or 1.
const LAYERS: [(&str, &str); 6] = [
    (
        "entities",
        "SELECT w.number AS id, e.kind, e.name, e.country AS code, w.sector, w.other_sectors AS \"other_sectors:json\", w.office,
         e.named AS \"named:flag\", w.mentions AS \"mentions:json\"
         FROM appearance_rows w JOIN entity_rows e ON e.key = w.entity WHERE w.coding = ? ORDER BY w.number",
    ),
    (
        "times",
        "SELECT number AS id, json_array(start, \"end\") AS \"span:json\", kind AS type, value, date_from AS \"from\", date_to AS \"to\",
         precision, basis FROM time_rows WHERE coding = ? ORDER BY number",
    ),
    (
        "places",
        "SELECT number AS id, json_array(start, \"end\") AS \"span:json\", name, country, admin1, lat, lon,
         CAST(place_id AS INTEGER) AS geonames, precision, literal AS \"literal:flag\"
         FROM place_rows WHERE coding = ? ORDER BY number",
    ),
    (
        "quantities",
        "SELECT q.number AS id, json_array(q.start, q.\"end\") AS \"span:json\", q.value, q.value_low, q.value_high, q.hedge, q.unit, q.state,
         q.part_of, r.number AS event, w.number AS entity, p.number AS place, t.number AS time, s.number AS attribution
         FROM quantity_rows q LEFT JOIN report_rows r ON r.key = q.report LEFT JOIN appearance_rows w ON w.key = q.appearance
         LEFT JOIN place_rows p ON p.key = q.place LEFT JOIN time_rows t ON t.key = q.time
         LEFT JOIN attribution_rows s ON s.key = q.attribution WHERE q.coding = ? ORDER BY q.number",
    ),
    (
        "attributions",
        "SELECT s.number AS id, s.source AS \"source:json\", s.cue AS \"cue:json\", s.content AS \"content:json\", s.act, s.form,
         w.number AS entity, s.source_kind, s.named AS \"named:flag\", s.source_count, s.terms, s.terms_words AS \"terms_words:json\",
         s.certainty, s.parent, s.denies
         FROM attribution_rows s LEFT JOIN appearance_rows w ON w.key = s.appearance WHERE s.coding = ? ORDER BY s.number",
    ),
    (
        "events",
        "SELECT r.number AS id, json_array(r.anchor_start, r.anchor_end) AS \"anchor:json\", r.mentions AS \"mentions:json\",
         r.sentence_no - 1 AS sentence, r.event_type AS type, r.modes AS \"modes:json\", r.contexts AS \"contexts:json\",
         (SELECT json_group_array(x) FROM (SELECT w.number AS x FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance
          WHERE q.report = r.key AND q.role = 'actor' ORDER BY q.n)) AS \"actors:json\",
         (SELECT json_group_array(x) FROM (SELECT w.number AS x FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance
          WHERE q.report = r.key AND q.role = 'recipient' ORDER BY q.n)) AS \"recipients:json\",
         (SELECT json_group_array(x) FROM (SELECT w.number AS x FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance
          WHERE q.report = r.key AND q.role = 'mediator' ORDER BY q.n)) AS \"mediators:json\",
         p.number AS place, t.number AS time, r.date_from, r.date_to, r.date_precision, r.date_basis, r.status,
         r.background AS \"background:flag\", r.retold AS \"retold:flag\", r.content_of, r.certainty, r.certainty_words AS \"certainty_words:json\", r.likelihood,
         r.confidence, s.number AS attribution, r.quantities AS \"quantities:json\", r.rule
         FROM report_rows r LEFT JOIN place_rows p ON p.key = r.place LEFT JOIN time_rows t ON t.key = r.time
         LEFT JOIN attribution_rows s ON s.key = r.attribution WHERE r.coding = ? ORDER BY r.number",
    ),
];

/// The document asked for, by id or name, and what stands of it at the time asked for: its last coding by then.
const DOCUMENT: &str = "SELECT (SELECT max(c.key) FROM coding_rows c WHERE c.doc = v.key AND c.since <= ?2),
    d.name, d.url, d.title, d.byline, d.dateline_text, d.publisher, d.published, d.lang, d.text_sha256, d.origin, d.notes, d.text
    FROM documents v JOIN document_rows d ON d.key = v.key WHERE v.doc_id = ?1 OR v.name = ?1 OR v.url = ?1
    ORDER BY v.doc_id <> ?1, v.key DESC LIMIT 1";

impl Reader {
    /// A document in the document format, by its id, its name or its URL; of several the newest. `None` if there is none.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn document(&self, asked: &str) -> Result<Option<Value>, LedgerError> {
        self.read_document(asked).map_err(|source| LedgerError::of(&self.path, source))
    }

    fn read_document(&self, asked: &str) -> rusqlite::Result<Option<Value>> {
        let head = |row: &Row<'_>| {
            let about = json!({
                "id": row.get::<_, String>(1)?, "url": text(row, 2)?, "title": text(row, 3)?, "byline": text(row, 4)?,
                "dateline": text(row, 5)?, "publisher": text(row, 6)?, "published": text(row, 7)?, "language": text(row, 8)?,
                "sha256": text(row, 9)?, "origin": parsed(row, 10)?, "notes": parsed(row, 11)?,
            });
            Ok((row.get::<_, i64>(0)?, about, row.get::<_, String>(12)?))
        };
        let found = self.connection.query_row(DOCUMENT, (asked, self.commit_no), head).optional()?;
        let Some((coding, about, text)) = found else { return Ok(None) };
        let sentences = "SELECT sentences FROM coding_rows WHERE key = ?";
        let sentences = self.connection.query_row(sentences, [coding], |row| parsed(row, 0))?;
        let mut document = json!({"dateline": "1", "document": about, "text": text, "sentences": sentences});
        for (name, query) in LAYERS {
            document[name] = Value::Array(layer(&mut self.connection.prepare(query)?, coding)?);
        }
        Ok(Some(document))
    }
}

fn text(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<String>> {
    row.get(at)
}

/// The JSON in a column; null where there is none.
fn parsed(row: &Row<'_>, at: usize) -> rusqlite::Result<Value> {
    Ok(text(row, at)?.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

fn layer(query: &mut Statement<'_>, coding: i64) -> rusqlite::Result<Vec<Value>> {
    let names: Vec<String> = query.column_names().map(ToString::to_string).collect();
    let record = |row: &Row<'_>| {
        let entries = names.iter().enumerate().map(|(at, name)| entry(name, row, at));
        entries.collect::<rusqlite::Result<Map<_, _>>>().map(Value::Object)
    };
    query.query_map([coding], record)?.collect()
}

fn entry(column: &str, row: &Row<'_>, at: usize) -> rusqlite::Result<(String, Value)> {
    let (name, kind) = column.split_once(':').unwrap_or((column, ""));
    let value = match (kind, row.get_ref(at)?) {
        ("json", _) => parsed(row, at)?,
        ("flag", ValueRef::Integer(flag)) => Value::Bool(flag != 0),
        (_, ValueRef::Integer(number)) => number.into(),
        (_, ValueRef::Real(number)) => number.into(),
        (_, ValueRef::Text(bytes)) => String::from_utf8_lossy(bytes).into(),
        _ => Value::Null,
    };
    Ok((name.to_owned(), value))
}
