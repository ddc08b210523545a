//! What can be corrected, and what a correction makes of a report's columns.

use dateline_coder::places::GeoPrecision;
use dateline_coder::who::Entity;
use dateline_coder::{Knowledge, edtf, mentions};
use dateline_knowledge::Code;
use dateline_knowledge::ontology::{EventType, Ontology, Status};
use dateline_knowledge::places::{KnownPlace, PlaceKind};
use dateline_text::{Article, Text, segment};
use jiff::civil::Date;
use rusqlite::{OptionalExtension as _, Transaction};
use serde_json::{Map, Value, json};

/// The fields that can be corrected, each with what a value looks like.
const FIELDS: [(&str, &str); 9] = [
    ("event_type", "a type, or a type and mode: `CONSULT`, `CONSULT/visit`"),
    ("mode", "a mode of the type: `visit`; nothing for none"),
    ("status", "a status: `happened`, `planned`, `denied` …"),
    ("actors", "names, `;` between them; nothing for nobody"),
    ("recipients", "names, `;` between them; nothing for nobody"),
    ("date", "a day (`2025-03-04`), or the first and last one (`2025-03-04/2025-03-06`); nothing for none"),
    ("place", "a place, with its country where names are not enough: `Tripoli, LBN`; nothing for none"),
    ("source", "on whose word it is; nothing for the author's own"),
    ("not_an_event", "`true` or `false`"),
];

/// What is wrong with a field or a value, and what would be right.
pub(super) struct Wrong {
    pub(super) field: String,
    pub(super) help: String,
}

/// The columns that a correction sets, with their values, for a report of a type. The first is the one that the field is
/// named for.
pub(super) fn columns(
    transaction: &Transaction<'_>,
    know: &Knowledge,
    event_type: &str,
    field: &str,
    value: &str,
) -> rusqlite::Result<Result<Map<String, Value>, Wrong>> {
    let value = value.trim();
    let ontology = &know.ontology;
    let found = match field {
        "event_type" => of_type(ontology, value),
        "mode" if value.is_empty() => of_type(ontology, event_type),
        "mode" => of_type(ontology, &format!("{event_type}/{value}")),
        "status" => Status::parse(value).map(|status| json!({"status": status.as_str()})),
        "actors" => Some(parties(transaction, know, "actor", value)?),
        "recipients" => Some(parties(transaction, know, "recipient", value)?),
        "date" => of_days(value),
        "place" => place(transaction, know, value)?,
        "source" => Some(json!({"source_name": Some(value).filter(|value| !value.is_empty())})),
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
    if value.is_empty() {
        return Some(json!({"date_edtf": null, "date_from": null, "date_to": null, "date_precision": "unknown"}));
    }
    let (first, last) = value.split_once('/').unwrap_or((value, value));
    let (from, to): (Date, Date) = (first.parse().ok()?, last.parse().ok()?);
    let precision = if from == to { "day" } else { "longer" };
    (from <= to).then(|| {
        json!({"date_edtf": edtf(Some(from), Some(to)), "date_from": from.to_string(), "date_to": to.to_string(), "date_precision": precision})
    })
}

/// Names of one side. Of an entity that the ledger knows, its id and country; of another, what a text that names it would tell.
fn parties(transaction: &Transaction<'_>, know: &Knowledge, role: &str, value: &str) -> rusqlite::Result<Value> {
    let names: Vec<&str> = value.split(';').map(str::trim).filter(|name| !name.is_empty()).collect();
    let (mut ids, mut countries, mut sectors) = (Vec::new(), Vec::new(), Vec::new());
    for name in &names {
        let known = known_party(transaction, name)?;
        let Party { id, country, sector } = known.unwrap_or_else(|| read_party(know, name));
        ids.push(id);
        countries.push(country);
        sectors.push(sector);
    }
    let column = |what: &str| format!("{role}_{what}");
    Ok(json!({
        column("names"): names, column("ids"): ids, column("countries"): countries, column("sectors"): sectors,
    }))
}

/// Who somebody is.
struct Party {
    /// In the ledger, if it is known there.
    id: Option<String>,
    country: Option<String>,
    sector: Option<String>,
}

/// The entity of this name that the ledger has.
fn known_party(transaction: &Transaction<'_>, name: &str) -> rusqlite::Result<Option<Party>> {
    let mut query = transaction.prepare_cached(
        "SELECT e.entity_id, e.country, (SELECT w.sector FROM appearance_rows w WHERE w.entity = e.key ORDER BY w.key DESC LIMIT 1)
         FROM entity_words x JOIN entity_rows e ON e.key = x.rowid
         WHERE entity_words MATCH ?1 AND e.name = ?2 COLLATE NOCASE ORDER BY e.named DESC, e.key LIMIT 1",
    )?;
    let words = format!("\"{}\"", name.replace('"', " "));
    let read = |row: &rusqlite::Row<'_>| Ok(Party { id: Some(row.get(0)?), country: row.get(1)?, sector: row.get(2)? });
    query.query_row((words, name), read).optional()
}

/// Whom a text means that says no more than this name.
fn read_party(know: &Knowledge, name: &str) -> Party {
    let text = Text::new(name);
    let segments = segment(&text);
    let coded = mentions(Article { text, ..Article::default() }, segments, know);
    let longest = |entity: &Entity| entity.mentions.iter().map(|mention| mention.span.len()).max();
    let entity = coded.entities.all.iter().map(|(_, entity)| entity).max_by_key(|entity| longest(entity));
    let code = |code: Option<Code>| code.map(|code| code.as_str().to_owned());
    Party {
        id: None,
        country: code(entity.and_then(|entity| entity.code)),
        sector: code(entity.and_then(|entity| entity.sector)),
    }
}

/// A place, with its point and divisions where the ledger or the gazetteer has it.
fn place(transaction: &Transaction<'_>, know: &Knowledge, value: &str) -> rusqlite::Result<Option<Value>> {
    let (name, country) = match value.rsplit_once(',') {
        Some((name, country)) => (name.trim(), Some(country.trim().to_uppercase())),
        None => (value, None),
    };
    let is_country = |code: &String| Code::parse(code).is_some_and(|code| know.actors.country_by_code(code).is_some());
    if name.is_empty() != value.is_empty() || country.as_ref().is_some_and(|country| !is_country(country)) {
        return Ok(None);
    }
    if name.is_empty() {
        return Ok(Some(placed(None, None, None)));
    }
    Ok(Some(match known_place(transaction, name, country.as_deref())? {
        Some(known) => known,
        None => placed(Some(name), country.as_deref(), listed_place(know, name, country.as_deref())),
    }))
}

/// The place of this name that the ledger has.
fn known_place(transaction: &Transaction<'_>, name: &str, country: Option<&str>) -> rusqlite::Result<Option<Value>> {
    let mut query = transaction.prepare_cached(
        "SELECT name, place_id, country, admin1, iif(precision IN ('exact', 'settlement', 'admin2'), lat, NULL),
                iif(precision IN ('exact', 'settlement', 'admin2'), lon, NULL), precision
         FROM place_rows WHERE name = ?1 COLLATE NOCASE AND (?2 IS NULL OR country = ?2) ORDER BY key LIMIT 1",
    )?;
    let known = query.query_row((name, country), |row| {
        let text = |at: usize| row.get::<_, Option<String>>(at);
        let number = |at: usize| row.get::<_, Option<f64>>(at);
        Ok(json!({
            "place_name": text(0)?, "place_id": text(1)?, "country": text(2)?, "admin1": text(3)?, "lat": number(4)?,
            "lon": number(5)?, "geo_precision": text(6)?,
        }))
    });
    known.optional()
}

/// The likeliest place of this name in the gazetteer.
fn listed_place<'k>(know: &'k Knowledge, name: &str, country: Option<&str>) -> Option<&'k KnownPlace> {
    let places = know.gazetteer.find(name).into_iter().map(|id| &know.gazetteer.places[id]);
    let lies_there =
        |place: &&KnownPlace| country.is_none_or(|code| place.country.is_some_and(|own| own.as_str() == code));
    places.filter(lies_there).max_by_key(|place| place.weight())
}

/// The columns of a place: as the gazetteer lists it, else no more than was given.
fn placed(name: Option<&str>, country: Option<&str>, listed: Option<&KnownPlace>) -> Value {
    let has_point = |place: &&KnownPlace| place.kind >= PlaceKind::Admin2;
    let point = listed.filter(has_point);
    json!({
        "place_name": listed.map_or(name, |place| Some(&place.name)),
        "place_id": listed.and_then(|place| place.geonames).map(|id| id.to_string()),
        "country": listed.and_then(|place| place.country).map_or(country.map(str::to_owned), |code| Some(code.as_str().to_owned())),
        "admin1": listed.and_then(|place| place.admin1.as_deref()),
        "lat": point.map(|place| place.lat),
        "lon": point.map(|place| place.lon),
        "geo_precision": listed.map(|place| GeoPrecision::of(place.kind).as_str()),
    })
}
