//! One document as a JSON object.

use dateline_text::{Article, Published, Text};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::{Given, InputError, Place};

/// Reads `{"id", "text", "published"?, "title"?, "publisher"?, "url"?}`; other keys are ignored.
/// A bad `published` is no error: it goes to `warnings`, and into the article's notes.
pub(crate) fn article(
    value: Value,
    place: Place,
    given: &Given,
    warnings: &mut Vec<InputError>,
) -> Result<Article, InputError> {
    let Value::Object(mut object) = value else {
        return Err(InputError::NotObject { place, found: kind(&value) });
    };
    let mut take = |key: &'static str| string(&mut object, key, &place);
    let (id, text) = (take("id")?, take("text")?);
    let own = Given {
        published: take("published")?,
        title: take("title")?,
        publisher: take("publisher")?,
        url: take("url")?,
    };
    let Some(text) = text else { return Err(InputError::NoText { place }) };
    let id = id.filter(|id| !id.is_empty()).unwrap_or_else(|| content_id(&text));
    let mut article = Article { id, text: Text::new(text), ..Article::default() };
    describe(&mut article, own, given, place, warnings);
    Ok(article)
}

/// Fills in what is known of `article`: what it says itself, else what was given for all.
pub(crate) fn describe(article: &mut Article, own: Given, given: &Given, place: Place, warnings: &mut Vec<InputError>) {
    let choose = |own: Option<String>, given: &Option<String>| {
        own.filter(|value| !value.trim().is_empty()).or_else(|| given.clone().filter(|value| !value.trim().is_empty()))
    };
    article.title = choose(own.title, &given.title);
    article.publisher = choose(own.publisher, &given.publisher);
    article.url = choose(own.url, &given.url);
    let Some(published) = choose(own.published, &given.published) else { return };
    article.published = Published::parse(&published);
    if article.published.is_none() {
        article.notes.push(format!("`published` was left out: `{published}` is no day or time"));
        warnings.push(InputError::BadPublished { place, given: published });
    }
}

/// Takes the string under `key`; null counts as missing. A number is taken for an `id`.
fn string(object: &mut Map<String, Value>, key: &'static str, place: &Place) -> Result<Option<String>, InputError> {
    match object.remove(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(value)) => Ok(Some(value)),
        Some(Value::Number(number)) if key == "id" => Ok(Some(number.to_string())),
        Some(other) => Err(InputError::WrongType { place: place.clone(), key, found: kind(&other) }),
    }
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
fn content_id(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
