//! One document as a JSON object or a row of a table, and what else tells of a document.

use dateline_text::{Article, Published, Text};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::articles::Context;
use crate::fields::Part;
use crate::{Given, InputError, Place, dates, hex};

/// Reads the parts of a document from the fields of an object; other fields are ignored. A bad `published` is no error:
/// it goes to the warnings, and into the article's notes.
pub(crate) fn article(value: Value, place: Place, context: &mut Context) -> Result<Article, InputError> {
    let Value::Object(mut object) = value else {
        return Err(InputError::NotObject { place, found: kind(&value) });
    };
    let fields = context.fields.clone();
    let mut take = |part: Part| string(&mut object, fields.name(part), part, &place);
    let (id, byline) = (take(Part::Id)?, take(Part::Byline)?);
    let own = Given {
        published: take(Part::Published)?,
        title: take(Part::Title)?,
        publisher: take(Part::Publisher)?,
        url: take(Part::Url)?,
    };
    let Some(text) = take(Part::Text)? else {
        return Err(InputError::NoText { place, key: fields.name(Part::Text).to_owned() });
    };
    let id = id.filter(|id| !id.is_empty()).unwrap_or_else(|| content_id(&text));
    let byline = byline.filter(|byline| !byline.trim().is_empty());
    let mut article = Article { id, byline, text: Text::new(text), ..Article::default() };
    describe(&mut article, own, context, place);
    Ok(article)
}

/// Fills in what is known of `article`: what it says itself, else what was given for all.
pub(crate) fn describe(article: &mut Article, own: Given, context: &mut Context, place: Place) {
    let given = &context.given;
    let choose = |own: Option<String>, given: &Option<String>| {
        own.filter(|value| !value.trim().is_empty()).or_else(|| given.clone().filter(|value| !value.trim().is_empty()))
    };
    article.title = choose(own.title, &given.title);
    article.publisher = choose(own.publisher, &given.publisher);
    article.url = choose(own.url, &given.url);
    if article.published.is_some() {
        return;
    }
    let Some(published) = choose(own.published, &given.published) else { return };
    article.published = Published::parse(&published).or_else(|| dates::published(&published));
    if article.published.is_none() {
        article.notes.push(format!("`published` was left out: `{published}` is no day or time"));
        context.warnings.push(InputError::BadPublished { place, given: published });
    }
}

/// The string in the field `name`, which may be within others ("content.plain"); null counts as missing. A number is
/// taken for an id or a time, a list of strings for writers. One field may tell several parts; only a text is moved out
/// of its field, since it may be long.
fn string(
    object: &mut Map<String, Value>,
    name: &str,
    part: Part,
    place: &Place,
) -> Result<Option<String>, InputError> {
    let value = match part {
        Part::Text => taken(object, name),
        _ => found(object, name).cloned(),
    };
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(value)) => Ok(Some(value)),
        Some(Value::Number(number)) if matches!(part, Part::Id | Part::Published) => Ok(Some(number.to_string())),
        Some(Value::Array(names)) if part == Part::Byline && names.iter().all(Value::is_string) => {
            Ok(Some(names.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")))
        }
        Some(other) => Err(InputError::WrongType { place: place.clone(), key: name.to_owned(), found: kind(&other) }),
    }
}

fn found<'o>(object: &'o Map<String, Value>, name: &str) -> Option<&'o Value> {
    object.get(name).or_else(|| {
        let (outer, inner) = name.split_once('.')?;
        found(object.get(outer)?.as_object()?, inner)
    })
}

fn taken(object: &mut Map<String, Value>, name: &str) -> Option<Value> {
    object.remove(name).or_else(|| {
        let (outer, inner) = name.split_once('.')?;
        taken(object.get_mut(outer)?.as_object_mut()?, inner)
    })
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// A name made from the text: the first 16 hexadecimal digits of its SHA-256.
pub(super) fn content_id(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes())[..8])
}

pub(super) fn utf8<'b>(bytes: &'b [u8], place: &Place) -> Result<&'b str, InputError> {
    let found = std::str::from_utf8(bytes);
    found.map_err(|error| InputError::NotUtf8 { place: place.clone(), byte: error.valid_up_to() + 1 })
}

/// `text`, the start of an input, without its byte order mark.
pub(super) fn unmarked(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}
