//! Files that are one JSON value: a document, or a list of documents.

use std::io::BufRead;
use std::vec::IntoIter;

use dateline_text::Article;
use serde_json::Value;

use super::keys::{self, unmarked, utf8};
use crate::articles::{Context, Reader};
use crate::input::Input;
use crate::{InputError, Place};

/// Reads a JSON file, which it has to hold as a whole.
pub(super) struct Json {
    name: String,
    unread: Option<Box<dyn BufRead + Send>>,
    items: IntoIter<Value>,
    read: usize,
}

impl Json {
    pub(super) fn new(input: Input) -> Self {
        Self { name: input.name, unread: Some(input.bytes), items: Vec::new().into_iter(), read: 0 }
    }

    /// The documents of the file: its one object, or those of its list.
    fn items(&self, mut bytes: Box<dyn BufRead + Send>, context: &Context) -> Result<Vec<Value>, InputError> {
        let place = Place::file(&self.name);
        let bytes = context.whole(&self.name, &mut bytes)?;
        let text = unmarked(utf8(&bytes, &place)?);
        if text.trim().is_empty() {
            return Err(InputError::Empty { place });
        }
        match serde_json::from_str(text) {
            Ok(Value::Array(items)) => Ok(items),
            Ok(value) => Ok(vec![value]),
            Err(error) => Err(InputError::NotJson { place, reason: error.to_string() }),
        }
    }
}

impl Reader for Json {
    fn next(&mut self, context: &mut Context) -> Option<Result<Article, InputError>> {
        if let Some(bytes) = self.unread.take() {
            match self.items(bytes, context) {
                Ok(items) => self.items = items.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
        let value = self.items.next()?;
        self.read += 1;
        Some(keys::article(value, Place::item(&self.name, self.read), context))
    }
}
