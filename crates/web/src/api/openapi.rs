//! The description of the interface, made from the table of lists that answers are made from.

use dateline_knowledge::ontology::{EventType, Status};
use dateline_ledger::STATES;
use serde_json::{Map, Value, json};

use super::{LISTS, List, ROWS};
use crate::data::{VIEWS, View};
use crate::params::SOURCE_KINDS;

/// The OpenAPI document.
pub(crate) fn openapi() -> Value {
    let mut paths = Map::new();
    for list in LISTS {
        paths.insert(format!("/api/v1/{}", list.name), json!({ "get": of_list(list) }));
    }
    for view in VIEWS {
        for form in ["json", "csv"] {
            paths.insert(format!("/{}.{form}", view.name), json!({ "get": of_view(view, form) }));
        }
    }
    paths.insert("/api/v1/documents/{id}".to_owned(), json!({ "get": of_document() }));
    paths.insert("/api/v1/contradictions/{id}/resolve".to_owned(), json!({ "post": of_decision("resolve") }));
    paths.insert("/api/v1/contradictions/{id}/reopen".to_owned(), json!({ "post": of_decision("reopen") }));
    paths.insert("/api/v1/code".to_owned(), json!({ "post": of_code() }));
    paths.insert(
        "/api/v1/openapi.json".to_owned(),
        json!({ "get": {
        "operationId": "openapi", "summary": "This description.",
        "responses": { "200": answer("The description", "application/json", &json!({ "type": "object" })) },
    } }),
    );
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "dateline", "version": env!("CARGO_PKG_VERSION"),
            "description": "News as attributed event data. Rows have the columns of the ledger's views; `as_of` asks the ledger as it stood.",
        },
        "paths": paths,
        "components": { "securitySchemes": { "token": {
            "type": "http", "scheme": "bearer", "description": "The token that `dateline serve` prints when it starts.",
        } }, "schemas": { "Problem": {
            "type": "object", "required": ["status", "title", "detail"],
            "properties": { "status": { "type": "integer" }, "title": { "type": "string" }, "detail": { "type": "string" } },
        } } },
    })
}

fn of_list(list: &List) -> Value {
    let mut parameters: Vec<Value> = list.filters.iter().map(|name| filter(name)).collect();
    parameters.extend([
        limit(),
        cursor(),
        parameter(
            "format",
            "`jsonl` and `csv` give all rows at once.",
            &json!({ "enum": ["json", "jsonl", "csv"], "default": "json" }),
        ),
        as_of(),
    ]);
    let page = json!({ "type": "object", "required": ["items", "next"], "properties": {
        "items": { "type": "array", "items": { "type": "object" } }, "next": { "type": ["string", "null"] },
    } });
    let ok = json!({ "description": "The rows", "content": {
        "application/json": { "schema": page },
        "application/x-ndjson": { "schema": { "type": "string" } },
        "text/csv": { "schema": { "type": "string" } },
    } });
    json!({
        "operationId": list.name, "summary": list.about, "parameters": parameters,
        "responses": { "200": ok, "400": problem("Something asked for is not known"), "429": problem("Too many long answers at a time") },
    })
}

/// A view as data.
fn of_view(view: &View, form: &str) -> Value {
    let only_on_the_page = ["as_of", "by", "spot", "box", "view", "cursor"];
    let mut parameters: Vec<Value> =
        view.known.iter().filter(|name| !only_on_the_page.contains(name)).map(|name| filter(name)).collect();
    parameters.push(limit());
    if form == "json" {
        parameters.push(cursor());
    }
    parameters.push(as_of());
    let ok = if form == "csv" {
        answer("All rows", "text/csv", &json!({ "type": "string" }))
    } else {
        answer("The rows, by pages", "application/json", &json!({ "type": "object" }))
    };
    json!({
        "operationId": format!("{}_{form}", view.name), "summary": format!("What the page `/{}` shows, as data.", view.name.trim_start_matches("index")),
        "parameters": parameters,
        "responses": { "200": ok, "400": problem("Something asked for is not known"), "429": problem("Too many long answers at a time") },
    })
}

fn of_document() -> Value {
    let id = json!({ "name": "id", "in": "path", "required": true, "description": "Its id, its name or its URL.", "schema": { "type": "string", "minLength": 1 } });
    json!({
        "operationId": "document", "summary": "A document with all that was read in it, in the document format.",
        "parameters": [id, as_of()],
        "responses": {
            "200": answer("The document", "application/json", &json!({ "type": "object" })),
            "400": problem("Something asked for is not known"), "404": problem("There is no such document"),
        },
    })
}

/// `resolve` or `reopen`.
fn of_decision(act: &str) -> Value {
    let words = |about: &str, most: usize| json!({ "type": "string", "minLength": 1, "maxLength": most, "pattern": "\\S", "description": about });
    let mut properties = json!({ "reason": words("Why.", 1000), "by": words("Who decides.", 200) });
    let mut required = vec!["reason", "by"];
    let mut summary = "Open a contradiction again.";
    if act == "resolve" {
        properties["state"] = json!({ "enum": STATES, "description": "What becomes of it." });
        required.push("state");
        summary = "Say what becomes of a contradiction.";
    }
    let given =
        json!({ "type": "object", "required": required, "additionalProperties": false, "properties": properties });
    json!({
        "operationId": act, "summary": summary, "security": [{ "token": [] }],
        "parameters": [{ "name": "id", "in": "path", "required": true, "description": "`contradiction_id`.", "schema": { "type": "string", "pattern": "^[0-9a-f]+$" } }],
        "requestBody": { "required": true, "content": { "application/json": { "schema": given } } },
        "responses": {
            "200": answer("The contradiction as it stands then", "application/json", &json!({ "type": "object" })),
            "400": problem("This is no JSON"), "401": problem("The token is missing or wrong"),
            "404": problem("There is no such contradiction"), "409": problem("A side of it was taken back, or the ledger may not be written"),
            "413": problem("The body is too long"), "415": problem("This is not called JSON"), "422": problem("What was sent cannot be taken"),
            "503": problem("Another program is writing; `retry-after` says when to try again"),
        },
    })
}

fn of_code() -> Value {
    let text = |about: &str| json!({ "type": ["string", "null"], "description": about });
    let given = json!({ "type": "object", "required": ["text"], "additionalProperties": false, "properties": {
        "text": { "type": "string", "description": "The article; at most 1 MiB." },
        "published": text("Publication day or time."), "title": text("Headline."), "publisher": text("Outlet."), "url": text("Address."),
        "html": { "type": "boolean", "description": "Whether the text is an HTML page with the article in it.", "default": false },
    } });
    json!({
        "operationId": "code", "summary": "Read a text; nothing is kept.",
        "requestBody": { "required": true, "content": { "application/json": { "schema": given } } },
        "responses": {
            "200": answer("The text in the document format", "application/json", &json!({ "type": "object" })),
            "400": problem("This is no JSON"), "413": problem("The text is too long"), "415": problem("This is not called JSON"),
            "422": problem("The text cannot be read"),
        },
    })
}

fn filter(name: &str) -> Value {
    let text = json!({ "type": "string" });
    let many = |schema: Value| json!({ "type": "array", "items": schema });
    let statuses: Vec<&str> = Status::ALL.iter().map(|status| status.as_str()).collect();
    let types: Vec<&str> = EventType::ALL.iter().map(|event_type| event_type.as_str()).collect();
    match name {
        "since" => parameter(name, "First day.", &json!({ "type": "string", "format": "date" })),
        "until" => parameter(name, "Last day.", &json!({ "type": "string", "format": "date" })),
        "text" => parameter(name, "Words that all stand there; `\"…\"`, `OR` and `-` as in `dateline search`.", &text),
        "status" => parameter(name, "Status; one of several is enough.", &many(json!({ "enum": statuses }))),
        "source_kind" => {
            parameter(name, "Kind of source; one of several is enough.", &many(json!({ "enum": SOURCE_KINDS })))
        }
        "state" => {
            parameter(name, "What became of it; one of several is enough.", &many(json!({ "enum": super::STATES })))
        }
        "measure" => parameter(name, "A measure, by its id.", &json!({ "type": "string", "pattern": "^[0-9a-f]+$" })),
        "q" => parameter(name, "What would be typed into the box of the page.", &text),
        "story" => parameter(name, "A story, by its id or how that begins.", &many(text)),
        "kind" => parameter(name, "What clashes; one of several is enough.", &many(json!({ "enum": super::KINDS }))),
        "type" => {
            let pattern = format!("^({})(/[a-z-]+)?$", types.join("|"));
            parameter(name, "Event type, or type and mode.", &many(json!({ "type": "string", "pattern": pattern })))
        }
        "actor" | "recipient" => {
            parameter(name, "A name or a part of one, a country, a country and sector.", &many(text))
        }
        "source" => parameter(name, "On whose word: as `actor`, or the words that name the source.", &many(text)),
        "place" => parameter(name, "A place, a first-level division or a country.", &many(text)),
        _ => parameter(name, "Outlet.", &many(text)),
    }
}

fn parameter(name: &str, about: &str, schema: &Value) -> Value {
    json!({ "name": name, "in": "query", "required": false, "description": about, "schema": schema })
}

fn limit() -> Value {
    let schema = json!({ "type": "integer", "minimum": 1, "maximum": ROWS[1], "default": ROWS[0] });
    parameter("limit", "Most rows of a page.", &schema)
}

fn cursor() -> Value {
    parameter(
        "cursor",
        "`next` of the page before. What is added in between shifts the pages, unless `as_of` is given.",
        &json!({ "type": "string", "pattern": "^[0-9a-f]{1,4}$" }),
    )
}

fn as_of() -> Value {
    parameter(
        "as_of",
        "The ledger as it stood at this time, or at the end of this day.",
        &json!({ "type": "string", "examples": ["2025-03-05", "2025-03-05T21:14:00Z"] }),
    )
}

fn answer(about: &str, kind: &str, schema: &Value) -> Value {
    json!({ "description": about, "content": { kind: { "schema": schema } } })
}

fn problem(about: &str) -> Value {
    answer(about, "application/problem+json", &json!({ "$ref": "#/components/schemas/Problem" }))
}
