//! Parquet: columns with real lists, days, moments and nulls.

use std::path::PathBuf;
use std::sync::Arc;

use parquet::basic::Compression;
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;
use serde_json::Value;

use super::Sheet;
use crate::ExportError;
use crate::table::{Kind, Table};

/// Rows that are held in memory before they are written.
const GROUP_ROWS: usize = 8192;

/// A file that is being written, with the rows that are not yet in it.
pub(super) struct Columns {
    path: PathBuf,
    out: SerializedFileWriter<std::fs::File>,
    table: &'static Table,
    leaves: Vec<Leaf>,
    rows: usize,
}

/// One column of the file: values, and for each place how much of its path is there and where a list goes on.
struct Leaf {
    values: Values,
    defined: Vec<i16>,
    repeated: Vec<i16>,
}

enum Values {
    Bool(Vec<bool>),
    Int32(Vec<i32>),
    Int64(Vec<i64>),
    Float64(Vec<f64>),
    Bytes(Vec<ByteArray>),
}

impl Columns {
    pub(super) fn new(path: PathBuf, table: &'static Table) -> Result<Self, ExportError> {
        let out = begin(&path, table)?;
        Ok(Self { out, path, table, leaves: leaves(table), rows: 0 })
    }

    fn flush(&mut self) -> Result<(), ExportError> {
        let full = std::mem::replace(&mut self.leaves, leaves(self.table));
        self.rows = 0;
        self.group(full).map_err(|error| ExportError::write(&self.path, error))
    }

    fn group(&mut self, leaves: Vec<Leaf>) -> Result<(), ParquetError> {
        let mut group = self.out.next_row_group()?;
        for leaf in leaves {
            let Some(mut column) = group.next_column()? else { break };
            leaf.write(column.untyped())?;
            column.close()?;
        }
        group.close().map(drop)
    }
}

impl Sheet for Columns {
    fn write(&mut self, row: &[Value]) -> Result<(), ExportError> {
        let mut leaves = self.leaves.iter_mut();
        for (column, value) in self.table.columns.iter().zip(row) {
            let width = width(&column.kind);
            let mut own: Vec<&mut Leaf> = leaves.by_ref().take(width).collect();
            shred(&column.kind, value, Place::default(), &mut own);
        }
        self.rows += 1;
        if self.rows == GROUP_ROWS { self.flush() } else { Ok(()) }
    }

    fn finish(mut self: Box<Self>) -> Result<(), ExportError> {
        if self.rows > 0 {
            self.flush()?;
        }
        let Self { path, out, .. } = *self;
        out.close().map(drop).map_err(|error| ExportError::write(&path, error))
    }
}

fn begin(path: &std::path::Path, table: &Table) -> Result<SerializedFileWriter<std::fs::File>, ExportError> {
    let file = std::fs::File::create(path).map_err(ExportError::writing(path))?;
    let fields: String = table.columns.iter().map(|column| field(&column.name, &column.kind)).collect();
    let schema = parse_message_type(&format!("message {} {{ {fields} }}", table.name));
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
    schema
        .and_then(|schema| SerializedFileWriter::new(file, Arc::new(schema), Arc::new(properties)))
        .map_err(|error| ExportError::write(path, error))
}

/// A field in the notation of Parquet's schemas.
fn field(name: &str, kind: &Kind) -> String {
    match kind {
        Kind::String => format!("optional binary {name} (STRING); "),
        Kind::Int32 => format!("optional int32 {name}; "),
        Kind::Int64 => format!("optional int64 {name}; "),
        Kind::Float64 => format!("optional double {name}; "),
        Kind::Bool => format!("optional boolean {name}; "),
        Kind::Date => format!("optional int32 {name} (DATE); "),
        Kind::Timestamp => format!("optional int64 {name} (TIMESTAMP(MICROS,true)); "),
        Kind::List(of) => {
            format!("optional group {name} (LIST) {{ repeated group list {{ {}}} }} ", field("element", of))
        }
        Kind::Struct(names) => {
            let fields: String = names.iter().map(|name| field(name, &Kind::String)).collect();
            format!("optional group {name} {{ {fields}}} ")
        }
    }
}

fn leaves(table: &Table) -> Vec<Leaf> {
    let mut found = Vec::new();
    table.columns.iter().for_each(|column| add_leaves(&column.kind, &mut found));
    found.into_iter().map(|values| Leaf { values, defined: Vec::new(), repeated: Vec::new() }).collect()
}

fn add_leaves(kind: &Kind, found: &mut Vec<Values>) {
    match kind {
        Kind::List(of) => add_leaves(of, found),
        Kind::Struct(names) => found.extend(names.iter().map(|_| Values::Bytes(Vec::new()))),
        Kind::String => found.push(Values::Bytes(Vec::new())),
        Kind::Int32 | Kind::Date => found.push(Values::Int32(Vec::new())),
        Kind::Int64 | Kind::Timestamp => found.push(Values::Int64(Vec::new())),
        Kind::Float64 => found.push(Values::Float64(Vec::new())),
        Kind::Bool => found.push(Values::Bool(Vec::new())),
    }
}

/// How many columns of the file hold a column of this kind.
fn width(kind: &Kind) -> usize {
    match kind {
        Kind::List(of) => width(of),
        Kind::Struct(names) => names.len(),
        _ => 1,
    }
}

/// Where a value stands: how much of its path is there, at which level a list goes on, and in how many lists it is.
#[derive(Clone, Copy, Default)]
struct Place {
    defined: i16,
    repeated: i16,
    lists: i16,
}

/// Lays a value out over its columns, as Parquet wants it (Dremel's levels).
fn shred(kind: &Kind, value: &Value, place: Place, leaves: &mut [&mut Leaf]) {
    let within = Place { defined: place.defined + 1, ..place };
    match (kind, value) {
        (Kind::List(_), Value::Array(items)) if items.is_empty() => nothing(within, leaves),
        (Kind::List(of), Value::Array(items)) => {
            let lists = place.lists + 1;
            for (number, item) in items.iter().enumerate() {
                let repeated = if number == 0 { place.repeated } else { lists };
                shred(of, item, Place { defined: place.defined + 2, repeated, lists }, leaves);
            }
        }
        (Kind::Struct(names), Value::Object(fields)) => {
            for (name, leaf) in names.iter().zip(leaves) {
                shred(&Kind::String, fields.get(name).unwrap_or(&Value::Null), within, std::slice::from_mut(leaf));
            }
        }
        (Kind::List(_) | Kind::Struct(_), _) => nothing(place, leaves),
        _ => {
            for leaf in leaves {
                let is_there = leaf.values.push(kind, value);
                leaf.mark(if is_there { within } else { place });
            }
        }
    }
}

fn nothing(place: Place, leaves: &mut [&mut Leaf]) {
    leaves.iter_mut().for_each(|leaf| leaf.mark(place));
}

impl Values {
    /// Takes a value; false where it is none of this kind.
    fn push(&mut self, kind: &Kind, value: &Value) -> bool {
        let taken = match (self, kind) {
            (Self::Bool(all), _) => value.as_bool().map(|flag| all.push(flag)),
            (Self::Int32(all), Kind::Date) => day_number(value).map(|day| all.push(day)),
            (Self::Int32(all), _) => {
                value.as_i64().and_then(|number| number.try_into().ok()).map(|number| all.push(number))
            }
            (Self::Int64(all), Kind::Timestamp) => microseconds(value).map(|time| all.push(time)),
            (Self::Int64(all), _) => value.as_i64().map(|number| all.push(number)),
            (Self::Float64(all), _) => value.as_f64().map(|number| all.push(number)),
            (Self::Bytes(all), _) => value.as_str().map(|text| all.push(ByteArray::from(text))),
        };
        taken.is_some()
    }
}

fn day_number(value: &Value) -> Option<i32> {
    let day: jiff::civil::Date = value.as_str()?.parse().ok()?;
    let epoch = jiff::civil::date(1970, 1, 1);
    Some((day - epoch).get_days())
}

fn microseconds(value: &Value) -> Option<i64> {
    let time: jiff::Timestamp = value.as_str()?.parse().ok()?;
    Some(time.as_microsecond())
}

impl Leaf {
    fn mark(&mut self, place: Place) {
        self.defined.push(place.defined);
        self.repeated.push(place.repeated);
    }

    fn write(&self, column: &mut ColumnWriter<'_>) -> Result<(), ParquetError> {
        let (defined, repeated) = (Some(self.defined.as_slice()), Some(self.repeated.as_slice()));
        let written = match (column, &self.values) {
            (ColumnWriter::BoolColumnWriter(out), Values::Bool(all)) => out.write_batch(all, defined, repeated),
            (ColumnWriter::Int32ColumnWriter(out), Values::Int32(all)) => out.write_batch(all, defined, repeated),
            (ColumnWriter::Int64ColumnWriter(out), Values::Int64(all)) => out.write_batch(all, defined, repeated),
            (ColumnWriter::DoubleColumnWriter(out), Values::Float64(all)) => out.write_batch(all, defined, repeated),
            (ColumnWriter::ByteArrayColumnWriter(out), Values::Bytes(all)) => out.write_batch(all, defined, repeated),
            _ => Err(ParquetError::General("a column has another type than its values".to_owned())),
        };
        written.map(drop)
    }
}
