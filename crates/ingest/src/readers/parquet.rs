//! Tables as Parquet.

use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use dateline_text::Article;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use parquet::errors::ParquetError;
use parquet::file::metadata::ParquetMetaData;
use parquet::file::reader::{ChunkReader, FileReader, SerializedFileReader};
use parquet::record::reader::RowIter;
use parquet::record::{Field, Row};
use parquet::schema::types::Type;
use serde_json::{Map, Value};

use super::{csv, keys, pages};
use crate::articles::{Context, Reader};
use crate::fields::{Fields, Part};
use crate::input::Input;
use crate::{InputError, Place};

/// Rows that are decoded at a time. Few: what a text shares with the one before it is then written out.
const BATCH_ROWS: usize = 16;
/// As many texts as long as the limit allows may stand in a page, which is unpacked as a whole.
const MOST_TEXTS_OF_PAGE: u64 = 8;

/// Reads a table, a row at a time; a file on disk is read in place, what comes otherwise has to be held.
pub(super) struct Parquet {
    input: Option<Input>,
    name: String,
    rows: Option<RowIter<'static>>,
    read: usize,
}

impl Parquet {
    pub(super) fn new(input: Input) -> Self {
        Self { name: input.name.clone(), input: Some(input), rows: None, read: 0 }
    }

    fn open(&self, mut input: Input, context: &Context) -> Result<RowIter<'static>, InputError> {
        let place = || Place::file(&self.name);
        match input.path.take() {
            Some(path) => {
                let failed = |source| InputError::Unreadable { place: place(), source };
                let file = File::open(path).map_err(failed)?;
                rows(file.try_clone().map_err(failed)?, &file, context, place())
            }
            None => {
                let bytes = bytes::Bytes::from(context.whole(&self.name, &mut input.bytes)?);
                rows(bytes.clone(), &bytes, context, place())
            }
        }
    }
}

impl Reader for Parquet {
    fn next(&mut self, context: &mut Context) -> Option<Result<Article, InputError>> {
        if let Some(input) = self.input.take() {
            match guarded(&Place::file(&self.name), || self.open(input, context)).and_then(|rows| rows) {
                Ok(rows) => self.rows = Some(rows),
                Err(error) => return Some(Err(error)),
            }
        }
        self.read += 1;
        let place = Place::item(&self.name, self.read);
        let rows = self.rows.as_mut()?;
        let row = match guarded(&place, || rows.next()) {
            Ok(row) => row?.map_err(|error| broken(&place, &error)),
            Err(error) => Err(error),
        };
        Some(match row {
            Ok(row) => article(row, place, context),
            Err(error) => {
                self.rows = None;
                Err(error)
            }
        })
    }
}

/// Runs `read`, in which the library panics on some broken files.
fn guarded<T>(place: &Place, read: impl FnOnce() -> T) -> Result<T, InputError> {
    let broken = |_| InputError::BrokenTable { place: place.clone(), reason: "its parts do not fit".to_owned() };
    catch_unwind(AssertUnwindSafe(read)).map_err(broken)
}

fn broken(place: &Place, error: &ParquetError) -> InputError {
    InputError::BrokenTable { place: place.clone(), reason: error.to_string() }
}

/// The rows of the columns that are read; `file` once more to look at how large they are.
fn rows<F: ChunkReader + 'static>(
    owned: F,
    file: &F,
    context: &Context,
    place: Place,
) -> Result<RowIter<'static>, InputError> {
    let reader = SerializedFileReader::new(owned).map_err(|error| broken(&place, &error))?;
    let schema = reader.metadata().file_metadata().schema().clone();
    let columns = columns(&schema, &context.fields, &place)?;
    for column in &columns {
        check_sizes(reader.metadata(), column.name(), file, context.limits.line_bytes, &place)?;
    }
    let projection = Type::group_type_builder(schema.name()).with_fields(columns).build();
    let projection = projection.map_err(|error| broken(&place, &error))?;
    let rows = RowIter::from_file_into(Box::new(reader)).with_batch_size(BATCH_ROWS);
    rows.project(Some(projection)).map_err(|error| broken(&place, &error))
}

/// Refuses a column that is not to be unpacked: where its texts are longer than the limit even on the average of a group
/// of rows, or where many of them stand in one page.
fn check_sizes(
    table: &ParquetMetaData,
    column: &str,
    file: &impl ChunkReader,
    limit_bytes: usize,
    place: &Place,
) -> Result<(), InputError> {
    let broken = |reason: String| InputError::BrokenTable { place: place.clone(), reason };
    let limit = limit_bytes as u64;
    for part in table.row_groups().iter().flat_map(|group| group.columns()) {
        if part.column_path().parts().first().is_none_or(|name| name != column) {
            continue;
        }
        let [bytes, texts] = [part.uncompressed_size(), part.num_values().max(1)].map(|size| size.max(0) as u64);
        if bytes / texts > limit {
            return Err(InputError::CellTooLong { place: place.clone(), limit_bytes });
        }
        let (start, length) = part.byte_range();
        let largest = pages::largest(file, start, length).map_err(|error| broken(error.to_string()))?;
        if largest > limit.saturating_mul(MOST_TEXTS_OF_PAGE) {
            return Err(broken(format!("one of its pages holds {largest} bytes")));
        }
    }
    Ok(())
}

/// The columns that hold parts of documents.
fn columns(schema: &Type, fields: &Fields, place: &Place) -> Result<Vec<Arc<Type>>, InputError> {
    let mut columns: Vec<Arc<Type>> = Vec::new();
    for part in Part::ALL {
        let wanted = fields.name(part);
        let outer = wanted.split('.').next().unwrap_or(wanted);
        let is_there = |name: &str| name == wanted || name == outer;
        match schema.get_fields().iter().find(|column| is_there(column.name())) {
            Some(column) if columns.iter().all(|other| other.name() != column.name()) => {
                columns.push(Arc::clone(column))
            }
            Some(_) => {}
            None if part == Part::Text || fields.is_named(part) => {
                let names: Vec<_> = schema.get_fields().iter().map(|column| format!("`{}`", column.name())).collect();
                let (key, columns) = (wanted.to_owned(), names.join(", "));
                return Err(InputError::NoColumn { place: place.clone(), key, part: part.as_str(), columns });
            }
            None => {}
        }
    }
    Ok(columns)
}

fn article(row: Row, place: Place, context: &mut Context) -> Result<Article, InputError> {
    let limit_bytes = context.limits.line_bytes;
    let mut guessed = false;
    let Some(object) = object(row, limit_bytes, &mut guessed) else {
        return Err(InputError::CellTooLong { place, limit_bytes });
    };
    let mut article = keys::article(Value::Object(object), place, context)?;
    article.notes.extend(guessed.then(|| csv::GUESSED.to_owned()));
    Ok(article)
}

/// The cells of a row by column; `None` where one is longer than the limit.
fn object(row: Row, limit_bytes: usize, guessed: &mut bool) -> Option<Map<String, Value>> {
    let cells = row.into_columns().into_iter();
    cells.map(|(name, field)| Some((name, value(field, limit_bytes, guessed)?))).collect()
}

fn value(field: Field, limit_bytes: usize, guessed: &mut bool) -> Option<Value> {
    match field {
        Field::Str(text) => (text.len() <= limit_bytes).then(|| Value::from(text)),
        Field::Bytes(bytes) => (bytes.len() <= limit_bytes).then(|| {
            let (text, is_guess) = csv::text(bytes.data());
            *guessed |= is_guess;
            Value::from(text)
        }),
        Field::Group(row) => object(row, limit_bytes, guessed).map(Value::Object),
        other => Some(plain(&other)),
    }
}

fn plain(field: &Field) -> Value {
    match field {
        Field::Null => Value::Null,
        Field::Bool(value) => Value::from(*value),
        Field::Byte(value) => Value::from(*value),
        Field::Short(value) => Value::from(*value),
        Field::Int(value) => Value::from(*value),
        Field::Long(value) => Value::from(*value),
        Field::UByte(value) => Value::from(*value),
        Field::UShort(value) => Value::from(*value),
        Field::UInt(value) => Value::from(*value),
        Field::ULong(value) => Value::from(*value),
        Field::Float(value) => Value::from(*value),
        Field::Double(value) => Value::from(*value),
        Field::Date(days) => Timestamp::from_second(i64::from(*days) * 86_400).map_or(Value::Null, moment),
        Field::TimestampMillis(millis) => Timestamp::from_millisecond(*millis).map_or(Value::Null, moment),
        Field::TimestampMicros(micros) => Timestamp::from_microsecond(*micros).map_or(Value::Null, moment),
        other => Value::from(other.to_string()),
    }
}

/// A moment in UTC; midnight is how tables write a day.
fn moment(at: Timestamp) -> Value {
    let time = at.to_zoned(TimeZone::fixed(Offset::UTC));
    let day: Date = time.date();
    if time.time() == jiff::civil::Time::midnight() {
        Value::from(day.to_string())
    } else {
        Value::from(at.to_string())
    }
}
