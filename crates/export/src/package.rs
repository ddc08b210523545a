//! What an export says of itself: `datapackage.json` (a Frictionless data package) and `CITATION.cff`.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::formats::Format;
use crate::source::Source;
use crate::table::{Column, Kind, SCHEMA, Table};
use crate::{ExportError, Order};

/// A file of the export.
pub(crate) struct Resource {
    pub(crate) name: String,
    pub(crate) description: Value,
}

/// Describes a table of dateline's own shape.
pub(crate) fn own(table: &Table, format: Format, rows: u64, no_text: bool) -> Resource {
    let columns = table.columns.iter().filter(|column| format.names(&column.name));
    let fields: Vec<Value> = columns.map(|column| described(column, no_text)).collect();
    let file = format.file(table).unwrap_or_default();
    let mut description = json!({
        "name": table.name, "path": file, "title": table.meaning, "encoding": "utf-8", "rows": rows,
        "schema": {"fields": fields, "missingValues": [""]},
    });
    let more = match format {
        Format::Csv | Format::Hxl => {
            json!({"profile": "tabular-data-resource", "format": "csv", "mediatype": "text/csv"})
        }
        Format::Jsonl => json!({"format": "jsonl", "mediatype": "application/jsonl"}),
        Format::Parquet => json!({"format": "parquet", "mediatype": "application/vnd.apache.parquet"}),
        Format::Sqlite => {
            json!({"format": "sqlite", "mediatype": "application/vnd.sqlite3", "dialect": {"table": table.name}})
        }
        Format::Jsonld => json!({"format": "jsonld", "mediatype": "application/ld+json"}),
        Format::Geojson => json!({"format": "geojson", "mediatype": "application/geo+json"}),
    };
    merge(&mut description, more);
    if format == Format::Hxl {
        merge(&mut description, json!({"dialect": {"commentRows": [2]}}));
    }
    Resource { name: table.name.clone(), description }
}

/// Describes a tab-separated table of a foreign shape.
pub(crate) fn foreign(
    name: &str,
    file: &str,
    title: &str,
    columns: &[(&str, &str, String)],
    has_header: bool,
    missing: &str,
) -> Resource {
    let field =
        |(name, kind, meaning): &(&str, &str, String)| json!({"name": name, "type": kind, "description": meaning});
    let fields: Vec<Value> = columns.iter().map(field).collect();
    let description = json!({
        "profile": "tabular-data-resource", "name": name, "path": file, "title": title, "encoding": "utf-8", "format": "tsv",
        "mediatype": "text/tab-separated-values", "dialect": {"delimiter": "\t", "header": has_header, "quoteChar": "\u{0}", "doubleQuote": false},
        "schema": {"fields": fields, "missingValues": [missing]},
    });
    Resource { name: name.to_owned(), description }
}

fn merge(into: &mut Value, more: Value) {
    if let (Some(into), Value::Object(more)) = (into.as_object_mut(), more) {
        into.extend(more);
    }
}

fn described(column: &Column, no_text: bool) -> Value {
    let (kind, format) = match &column.kind {
        Kind::String => ("string", None),
        Kind::Int32 | Kind::Int64 => ("integer", None),
        Kind::Float64 => ("number", None),
        Kind::Bool => ("boolean", None),
        Kind::Date => ("date", None),
        Kind::Timestamp => ("datetime", Some("any")),
        Kind::List(_) => ("array", None),
        Kind::Struct(_) => ("object", None),
    };
    let left_out =
        if no_text && column.has_words { " (left out: this export holds no words of the texts)" } else { "" };
    let mut field = json!({"name": column.name, "type": kind, "description": format!("{}{left_out}", column.meaning)});
    if let Some(format) = format {
        merge(&mut field, json!({"format": format}));
    }
    if !column.unit.is_empty() {
        merge(&mut field, json!({"unit": column.unit}));
    }
    field
}

/// Writes `datapackage.json` and `CITATION.cff` into `folder`.
pub(crate) fn write(
    folder: &Path,
    source: &Source<'_>,
    order: &Order,
    resources: Vec<Resource>,
) -> Result<(), ExportError> {
    let names: Vec<_> = resources.iter().map(|resource| resource.name.clone()).collect();
    let resources: Vec<_> = resources.into_iter().map(|resource| resource.description).collect();
    let package = json!({
        "profile": "data-package",
        "name": "dateline-export",
        "title": "News as attributed event data",
        "description": format!("{}: {}.", title(source), names.join(", ")),
        "version": SCHEMA,
        "created": source.as_of,
        "keywords": ["event data", "news", "PLOVER", "attribution"],
        "sources": [{"title": "PLOVER (types, modes and scores), CC BY-SA 4.0", "path": "https://github.com/openeventdata/PLOVER"}],
        "contributors": [{"title": format!("dateline {}", source.version), "role": "wrangler"}],
        "dateline": {
            "schema": SCHEMA, "as_of": source.as_of, "run_id": source.run_id, "version": source.version,
            "filter": order.filter_words(), "no_text": order.no_text,
        },
        "resources": resources,
    });
    let text = serde_json::to_string_pretty(&package).expect("strings can be written");
    let path = folder.join("datapackage.json");
    fs::write(&path, text + "\n").map_err(ExportError::writing(&path))?;
    let path = folder.join("CITATION.cff");
    fs::write(&path, citation(source)).map_err(ExportError::writing(&path))
}

fn title(source: &Source<'_>) -> String {
    format!("Event data read from news by dateline {}, as of {}", source.version, source.as_of)
}

/// How to cite the export, in the Citation File Format. The name of whoever collected the texts is theirs to add.
fn citation(source: &Source<'_>) -> String {
    let day = source.as_of.get(..10).unwrap_or_default();
    format!(
        "cff-version: 1.2.0
message: Cite these data with their as-of time, and PLOVER, whose types, modes and scores they use.
type: dataset
title: \"{}\"
version: \"{}\"
date-released: {day}
identifiers:
  - type: other
    value: \"{}\"
    description: id of the run
authors:
  - name: dateline
references:
  - type: manual
    title: PLOVER, Political Language Ontology for Verifiable Event Records
    authors:
      - name: Open Event Data Alliance
    license: CC-BY-SA-4.0
    repository-code: https://github.com/openeventdata/PLOVER
",
        title(source),
        source.as_of,
        source.run_id,
    )
}
