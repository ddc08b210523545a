//! What was read in the texts, as annotations of them: JSON-LD in the terms of the W3C's Web Annotation and PROV.

use std::path::Path;

use dateline_ledger::Row;
use serde_json::{Value, json};

use crate::ExportError;
use crate::formats::File;
use crate::package::Resource;
use crate::select::Selection;
use crate::source::Source;
use crate::value::text;

const FILE: &str = "annotations.jsonld";
/// Code points before and after the words, by which they are found again where the text has changed.
const AROUND: &str = "32";

/// Writes the annotations; returns how many there are.
pub(crate) fn write(
    source: &Source<'_>,
    selection: Option<&Selection>,
    no_text: bool,
    folder: &Path,
) -> Result<u64, ExportError> {
    let mut sheet = Graph { file: File::new(folder.join(FILE))?, count: 0 };
    sheet.file.write(HEAD.as_bytes())?;
    source.rows(include_str!("queries/runs.sql"), |row| sheet.write(&run(&row)))?;
    source.rows(include_str!("queries/documents.sql"), |row| match selection {
        Some(selection) if !selection.holds("documents", &row) => Ok(()),
        _ => sheet.write(&document(&row)),
    })?;
    let nodes = sheet.count;
    for (table, query, body) in [
        ("reports", REPORTS, report as fn(&Row) -> Value),
        ("attributions", ATTRIBUTIONS, attribution),
        ("quantities", QUANTITIES, quantity),
    ] {
        let query = query.replace("AROUND", AROUND);
        source.rows(&query, |row| {
            if selection.is_some_and(|selection| !selection.holds(table, &row)) {
                return Ok(());
            }
            sheet.write(&annotation(&row, body(&row), no_text))
        })?;
    }
    sheet.file.write(b"\n]}\n")?;
    sheet.file.finish()?;
    Ok(sheet.count - nodes)
}

/// Describes the file.
pub(crate) fn resource(rows: u64) -> Resource {
    let description = json!({
        "name": "annotations", "path": FILE, "format": "jsonld", "mediatype": "application/ld+json", "encoding": "utf-8", "rows": rows,
        "title": "reports, attributions and figures as annotations of the texts (Web Annotation), with their origin (PROV)",
    });
    Resource { name: "annotations".to_owned(), description }
}

const HEAD: &str = r#"{"@context":["http://www.w3.org/ns/anno.jsonld",{"prov":"http://www.w3.org/ns/prov#","dl":"urn:dateline:terms:"}],"@graph":["#;

struct Graph {
    file: File,
    count: u64,
}

impl Graph {
    fn write(&mut self, node: &Value) -> Result<(), ExportError> {
        let before = if self.count == 0 { "\n" } else { ",\n" };
        self.count += 1;
        self.file.write(format!("{before}{node}").as_bytes())
    }
}

fn run(row: &Row) -> Value {
    json!({
        "id": format!("urn:dateline:run:{}", text(row.get("run_id"))), "type": "prov:Activity",
        "prov:startedAtTime": row.get("started_at"), "prov:endedAtTime": row.get("ended_at"),
        "prov:wasAssociatedWith": {"type": "prov:SoftwareAgent", "dl:version": row.get("version")},
    })
}

fn document(row: &Row) -> Value {
    let mut node = json!({
        "id": format!("urn:dateline:document:{}", text(row.get("doc_id"))), "type": "prov:Entity", "dl:url": row.get("url"),
        "dl:publisher": row.get("publisher"), "dl:published": row.get("published_at"), "dl:sha256": row.get("text_sha256"),
    });
    if let Some(node) = node.as_object_mut() {
        node.retain(|_, value| !value.is_null());
    }
    node
}

/// The annotation of a row, with its body. Without text, the words are told by their place alone.
fn annotation(row: &Row, mut body: Value, no_text: bool) -> Value {
    if let Some(body) = body.as_object_mut() {
        let has_words = |key: &str| ["dl:source", "dl:cue"].contains(&key);
        body.retain(|key, value| !(value.is_null() || value == "" || (no_text && has_words(key))));
    }
    let document = format!("urn:dateline:document:{}", text(row.get("doc_id")));
    let position = json!({"type": "TextPositionSelector", "start": row.get("start"), "end": row.get("end")});
    let quote = json!({
        "type": "TextQuoteSelector", "exact": row.get("words"), "prefix": row.get("before"), "suffix": row.get("after"),
    });
    let selectors = if no_text { vec![position] } else { vec![position, quote] };
    let mut target = json!({"source": document, "selector": selectors});
    if let Some(url) = row.get("url").as_str() {
        target["dl:url"] = url.into();
    }
    json!({
        "id": format!("urn:dateline:{}:{}", text(row.get("kind")), text(row.get("id"))), "type": ["Annotation", "prov:Entity"],
        "motivation": "classifying", "created": row.get("recorded_at"), "body": body, "target": target,
        "prov:wasGeneratedBy": {"id": format!("urn:dateline:run:{}", text(row.get("run_id")))},
        "prov:wasDerivedFrom": {"id": document},
    })
}

fn report(row: &Row) -> Value {
    json!({
        "type": "dl:Report", "dl:eventType": row.get("event_type"), "dl:mode": row.get("mode"), "dl:contexts": row.get("contexts"),
        "dl:status": row.get("status"), "dl:actors": row.get("actor_names"), "dl:recipients": row.get("recipient_names"),
        "dl:dateFrom": row.get("date_from"), "dl:dateTo": row.get("date_to"), "dl:place": row.get("place_name"),
        "dl:country": row.get("country"), "dl:certainty": row.get("certainty"), "dl:confidence": row.get("confidence"),
        "dl:attribution": row.get("attribution_id").as_str().map(|id| format!("urn:dateline:attribution:{id}")),
        "dl:event": row.get("event_id").as_str().map(|id| format!("urn:dateline:event:{id}")),
    })
}

fn attribution(row: &Row) -> Value {
    json!({
        "type": "dl:Attribution", "dl:source": row.get("source_text"), "dl:sourceKind": row.get("source_kind"), "dl:cue": row.get("cue_text"),
        "dl:terms": row.get("terms"), "dl:form": row.get("form"), "dl:certainty": row.get("certainty"),
        "dl:content": row.get("content_spans"),
    })
}

fn quantity(row: &Row) -> Value {
    json!({
        "type": "dl:Quantity", "dl:value": row.get("value"), "dl:low": row.get("value_low"), "dl:high": row.get("value_high"),
        "dl:hedge": row.get("hedge"), "dl:unit": row.get("unit"), "dl:state": row.get("state"),
        "dl:denied": row.get("denied"),
        "dl:report": row.get("report_id").as_str().map(|id| format!("urn:dateline:report:{id}")),
        "dl:attribution": row.get("attribution_id").as_str().map(|id| format!("urn:dateline:attribution:{id}")),
    })
}

const REPORTS: &str = r#"
SELECT 'report' AS kind, v.report_id AS id, v.anchor_start AS start, v.anchor_end AS "end", d.url,
       substr(d.text, o.anchor_start + 1, o.anchor_end - o.anchor_start) AS words,
       substr(d.text, max(o.anchor_start - AROUND, 0) + 1, min(o.anchor_start, AROUND)) AS before, substr(d.text, o.anchor_end + 1, AROUND) AS after,
       v.*
FROM document_rows d CROSS JOIN coding_rows c ON c.doc = d.key AND LIVE(c) CROSS JOIN report_rows o ON o.coding = c.key
CROSS JOIN reports v ON v.key = o.key
WHERE NOT v.not_an_event
ORDER BY d.doc_id, c.key, o.number"#;

/// An attribution stands where its cue does, or, where none is written, its source.
const ATTRIBUTIONS: &str = r#"
SELECT 'attribution' AS kind, v.attribution_id AS id, coalesce(v.cue_start, v.source_start) AS start, coalesce(v.cue_end, v.source_end) AS "end", d.url,
       substr(d.text, coalesce(v.cue_start, v.source_start) + 1, coalesce(v.cue_end, v.source_end) - coalesce(v.cue_start, v.source_start)) AS words,
       substr(d.text, max(coalesce(v.cue_start, v.source_start) - AROUND, 0) + 1, min(coalesce(v.cue_start, v.source_start), AROUND)) AS before,
       substr(d.text, coalesce(v.cue_end, v.source_end) + 1, AROUND) AS after, v.*
FROM document_rows d CROSS JOIN coding_rows c ON c.doc = d.key AND LIVE(c) CROSS JOIN attribution_rows o ON o.coding = c.key
CROSS JOIN attributions v ON v.key = o.key
WHERE coalesce(v.cue_start, v.source_start) IS NOT NULL
ORDER BY d.doc_id, c.key, o.number"#;

const QUANTITIES: &str = r#"
SELECT 'quantity' AS kind, v.quantity_id AS id, d.url, v.words,
       substr(d.text, max(o.start - AROUND, 0) + 1, min(o.start, AROUND)) AS before, substr(d.text, o."end" + 1, AROUND) AS after,
       iif(v.report_id IN VOIDED, NULL, v.report_id) AS report_id, v.*
FROM document_rows d CROSS JOIN coding_rows c ON c.doc = d.key AND LIVE(c) CROSS JOIN quantity_rows o ON o.coding = c.key
CROSS JOIN quantities v ON v.key = o.key
ORDER BY d.doc_id, c.key, o.number"#;
