//! Rows as JSON by pages, or all at once as JSON Lines or CSV, sent while they are found.

use std::io;
use std::sync::Arc;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use dateline_ledger::Row;
use http_body_util::channel::{Channel, Sender};
use serde_json::{Value, json};
use tokio::runtime::Handle;

use super::{Asked, DEEPEST, ROWS};
use crate::params::Params;
use crate::problem::Problem;
use crate::routes::Served;

/// Pieces of an answer that wait to be sent.
const WAITING: usize = 4;
/// Size of a piece, in bytes.
const PIECE_BYTES: usize = 32 * 1024;

/// How rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    JsonLines,
    Csv,
}

impl Form {
    /// The form asked for; JSON unless said otherwise.
    pub(crate) fn read(params: &Params) -> Result<Self, Problem> {
        match params.one("format") {
            None | Some("json") => Ok(Self::Json),
            Some("jsonl") => Ok(Self::JsonLines),
            Some("csv") => Ok(Self::Csv),
            Some(_) => Err(Problem::bad("`format` is one of json, jsonl, csv")),
        }
    }
}

/// Answers in the form asked for.
pub(super) async fn answer(
    served: &Arc<Served>,
    asked: Asked,
    form: Form,
    params: &Params,
) -> Result<Response, Problem> {
    if form != Form::Json {
        let limit = params.one("limit").map(|_| params.number("limit", 1, u32::MAX)).transpose()?;
        return all(served, asked, form, limit);
    }
    let limit = params.number("limit", ROWS[0], ROWS[1])?;
    let from = cursor(params)?;
    let rows = asked.kept(served, params, from, limit + 1).await?;
    let more = rows.len() > limit as usize && from + limit < DEEPEST;
    let next = more.then(|| format!("{:x}", from + limit));
    let items = &rows[..rows.len().min(limit as usize)];
    Ok(Json(json!({ "items": items, "next": next })).into_response())
}

/// Where a page begins: the number of rows before it, in hexadecimal, so that nobody takes it for a page number.
pub(crate) fn cursor(params: &Params) -> Result<u32, Problem> {
    let Some(given) = params.one("cursor") else { return Ok(0) };
    let read = u32::from_str_radix(given, 16).ok().filter(|from| *from < DEEPEST);
    read.ok_or_else(|| {
        Problem::bad(format!(
            "`cursor` is what `next` of the page before says; it reaches {DEEPEST} rows, `format=jsonl` all"
        ))
    })
}

/// All rows, sent as they are found.
fn all(served: &Arc<Served>, asked: Asked, form: Form, limit: Option<u32>) -> Result<Response, Problem> {
    let (sender, body) = Channel::<Bytes, io::Error>::new(WAITING);
    let turn = served.store.long_answer()?;
    let store = Arc::clone(&served.store);
    let handle = Handle::current();
    tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let mut pieces = Pieces { sender, handle, piece: Vec::new(), form, is_begun: false };
        match store.answer(asked.as_of, |reader| asked.rows(reader, limit, &mut |row| pieces.take(&row))) {
            Ok(()) => {
                pieces.send();
            }
            // an answer that breaks off is cut, and not closed as if it were whole
            Err(error) => pieces.sender.abort(io::Error::other(error.to_string())),
        }
    });
    let kind = if form == Form::Csv { "text/csv; charset=utf-8" } else { "application/x-ndjson" };
    Ok(([(header::CONTENT_TYPE, kind)], Body::new(body)).into_response())
}

/// Rows on their way to whoever asked.
struct Pieces {
    sender: Sender<Bytes, io::Error>,
    handle: Handle,
    piece: Vec<u8>,
    form: Form,
    is_begun: bool,
}

impl Pieces {
    /// Takes a row; `false` once nobody listens.
    fn take(&mut self, row: &Row) -> bool {
        write(row, self.form, !self.is_begun, &mut self.piece);
        self.is_begun = true;
        self.piece.len() < PIECE_BYTES || self.send()
    }

    /// Sends what is written so far, as fast as it is taken.
    fn send(&mut self) -> bool {
        let piece = Bytes::from(std::mem::take(&mut self.piece));
        piece.is_empty() || self.handle.block_on(self.sender.send_data(piece)).is_ok()
    }
}

fn write(row: &Row, form: Form, is_first: bool, into: &mut Vec<u8>) {
    if form == Form::Csv {
        let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(&mut *into);
        let written = if is_first { table.write_record(row.columns().map(|(name, _)| name)) } else { Ok(()) };
        written
            .and_then(|()| table.write_record(row.columns().map(|(_, value)| cell(value))))
            .expect("memory takes what is written");
    } else {
        serde_json::to_writer(&mut *into, row).expect("a row is written as JSON");
        into.push(b'\n');
    }
}

/// A value in a table: a list as JSON, nothing where there is none.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Array(values) if values.is_empty() => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Rows as one table.
pub(crate) fn table(rows: &[Row]) -> String {
    let mut table = Vec::new();
    rows.iter().enumerate().for_each(|(index, row)| write(row, Form::Csv, index == 0, &mut table));
    String::from_utf8_lossy(&table).into_owned()
}
