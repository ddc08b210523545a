//! What can be corrected, and what a correction makes of a report's columns.

use dateline_coder::edtf;
use dateline_knowledge::ontology::{EventType, Ontology, Status};
use jiff::civil::Date;
use rusqlite::{OptionalExtension as _, Transaction};
use serde_json::{Map, Value, json};

/// The fields that can be corrected, each with what a value looks like.
const FIELDS: [(&str, &str); 9] = [
    ("event_type", "a type, or a type and mode: `CONSULT`, `CONSULT/visit`"),
    ("mode", "a mode of the type: `visit`"),
    ("status", "a status: `happened`, `planned`, `denied` …"),
    ("actors", "names, `;` between them; nothing for nobody"),
    ("recipients", "names, `;` between them; nothing for nobody"),
    ("date", "a day (`2025-03-04`), or the first and last one (`2025-03-04/2025-03-06`)"),
    ("place", "a place, with its country where names are not enough: `Tripoli, LBN`"),
    ("source", "on whose word it is"),
    ("not_an_event", "`true` or `false`"),
];

/// What is wrong with a field or a value, and what would be right.
pub(super) struct Wrong {
    pub(super) field: String,
    pub(super) help: String,
}

/// The columns that a correction sets, with their values. The first is the one that the field is named for.
pub(super) fn columns(
    transaction: &Transaction<'_>,
    ontology: &Ontology,
    event_type: &str,
    field: &str,
    value: &str,
) -> rusqlite::Result<Result<Map<String, Value>, Wrong>> {
    let value = value.trim();
    let found = match field {
        "event_type" => of_type(ontology, value),
        "mode" => of_type(ontology, &format!("{event_type}/{value}")),
        "status" => Status::parse(value).map(|status| json!({"status": status.as_str()})),
        "actors" => Some(parties(transaction, "actor", value)?),
        "recipients" => Some(parties(transaction, "recipient", value)?),
        "date" => of_days(value),
        "place" => place(transaction, value)?,
        "source" => (!value.is_empty()).then(|| json!({"source_name": value})),
        "not_an_event" => value.parse::<bool>().ok().map(|value| json!({"not_an_event": value})),
        _ => None,
    };
    Ok(match found {
        Some(Value::Object(columns)) => Ok(columns),
        _ => Err(modes(ontology, event_type, field, value).unwrap_or_else(|| wrong(field))),
    })
}

/// What is wrong with a mode, where it is one of another type or of none.
fn modes(ontology: &Ontology, event_type: &str, field: &str, value: &str) -> Option<Wrong> {
    let name = match field {
        "mode" => event_type,
        "event_type" => value.split_once('/')?.0,
        _ => return None,
    };
    let event_type = EventType::parse(&name.to_uppercase())?;
    let modes: Vec<&str> = ontology.modes(event_type).map(|(mode, _)| mode).collect();
    let help = match modes.is_empty() {
        true => format!("{event_type} has no modes"),
        false => format!("the modes of {event_type} are {}", modes.join(", ")),
    };
    Some(Wrong { field: field.to_owned(), help })
}

fn wrong(field: &str) -> Wrong {
    let known = FIELDS.iter().find(|(name, _)| *name == field);
    let names = || FIELDS.map(|(name, _)| name).join(", ");
    let help = known.map_or_else(|| format!("the fields are {}", names()), |(_, value)| format!("give {value}"));
    Wrong { field: field.to_owned(), help }
}

fn of_type(ontology: &Ontology, value: &str) -> Option<Value> {
    let (name, mode) = value.split_once('/').map_or((value, None), |(name, mode)| (name, Some(mode)));
    let event_type = EventType::parse(&name.to_uppercase())?;
    if mode.is_some_and(|mode| ontology.mode(event_type, mode).is_none()) {
        return None;
    }
    let modes: Vec<&str> = mode.into_iter().collect();
    Some(json!({
        "event_type": event_type.as_str(), "mode": mode, "modes": modes,
        "quad_class": ontology.event_type(event_type).quad, "intensity": ontology.intensity(event_type, mode),
    }))
}

fn of_days(value: &str) -> Option<Value> {
    let (first, last) = value.split_once('/').unwrap_or((value, value));
    let (from, to): (Date, Date) = (first.parse().ok()?, last.parse().ok()?);
    let precision = if from == to { "day" } else { "longer" };
    (from <= to).then(|| {
        json!({"date_edtf": edtf(Some(from), Some(to)), "date_from": from.to_string(), "date_to": to.to_string(), "date_precision": precision})
    })
}

/// Names of one side; ids and countries as far as the ledger knows entities of these names.
fn parties(transaction: &Transaction<'_>, role: &str, value: &str) -> rusqlite::Result<Value> {
    let mut query = transaction.prepare_cached(
        "SELECT e.entity_id, e.country, (SELECT w.sector FROM appearance_rows w WHERE w.entity = e.key ORDER BY w.key DESC LIMIT 1)
         FROM entity_words x JOIN entity_rows e ON e.key = x.rowid
         WHERE entity_words MATCH ?1 AND e.name = ?2 COLLATE NOCASE ORDER BY e.named DESC, e.key LIMIT 1",
    )?;
    let names: Vec<&str> = value.split(';').map(str::trim).filter(|name| !name.is_empty()).collect();
    let (mut ids, mut countries, mut sectors) = (Vec::new(), Vec::new(), Vec::new());
    for name in &names {
        let words = format!("\"{}\"", name.replace('"', " "));
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
        let (id, country, sector): (Option<String>, Option<String>, Option<String>) =
            query.query_row((words, name), read).optional()?.unwrap_or_default();
        ids.push(id);
        countries.push(country);
        sectors.push(sector);
    }
    let column = |what: &str| format!("{role}_{what}");
    Ok(json!({
        column("names"): names, column("ids"): ids, column("countries"): countries, column("sectors"): sectors,
    }))
}

/// A place, where the ledger has it with its point and divisions.
fn place(transaction: &Transaction<'_>, value: &str) -> rusqlite::Result<Option<Value>> {
    let (name, country) = match value.rsplit_once(',') {
        Some((name, country)) => (name.trim(), Some(country.trim().to_uppercase())),
        None => (value, None),
    };
    let is_code = |code: &String| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    if name.is_empty() || country.as_ref().is_some_and(|country| !is_code(country)) {
        return Ok(None);
    }
    let mut query = transaction.prepare_cached(
        "SELECT name, place_id, country, admin1, iif(precision IN ('exact', 'settlement', 'admin2'), lat, NULL),
                iif(precision IN ('exact', 'settlement', 'admin2'), lon, NULL), precision
         FROM place_rows WHERE name = ?1 COLLATE NOCASE AND (?2 IS NULL OR country = ?2) ORDER BY key LIMIT 1",
    )?;
    let known = query.query_row((name, &country), |row| {
        let text = |at: usize| row.get::<_, Option<String>>(at);
        let number = |at: usize| row.get::<_, Option<f64>>(at);
        Ok(json!({
            "place_name": text(0)?, "place_id": text(1)?, "country": text(2)?, "admin1": text(3)?, "lat": number(4)?,
            "lon": number(5)?, "geo_precision": text(6)?,
        }))
    });
    let unknown = || {
        json!({
            "place_name": name, "place_id": null, "country": country, "admin1": null, "lat": null, "lon": null,
            "geo_precision": null,
        })
    };
    Ok(Some(known.optional()?.unwrap_or_else(unknown)))
}
