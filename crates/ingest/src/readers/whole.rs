//! Files that are one article: texts, Markdown and pages.

use std::io::BufRead;

use dateline_text::{Article, Text};

use super::markdown;
use super::response::charset;
use crate::articles::{Context, Reader};
use crate::decode::{Decoded, decode, no_text};
use crate::html::{self, Fetched};
use crate::input::{Input, Web};
use crate::{InputError, Place};

/// From the bytes of a file to its article, without an id; an error where there is none.
type Read = fn(Vec<u8>, Option<&Web>, Place) -> Result<Article, InputError>;

/// Reads a whole file as one article under the file's name.
pub(super) struct Whole {
    name: String,
    bytes: Option<Box<dyn BufRead + Send>>,
    web: Option<Web>,
    read: Read,
}

impl Whole {
    /// Reads a plain text.
    pub(super) fn text(input: Input) -> Self {
        Self::new(input, text)
    }

    /// Reads a Markdown file.
    pub(super) fn markdown(input: Input) -> Self {
        Self::new(input, |bytes, _, place| markdown::article(bytes, place))
    }

    /// Reads an HTML page.
    pub(super) fn page(input: Input) -> Self {
        Self::new(input, page)
    }

    fn new(input: Input, read: Read) -> Self {
        Self { name: input.name, bytes: Some(input.bytes), web: input.web, read }
    }

    fn article(&self, mut bytes: Box<dyn BufRead + Send>, context: &mut Context) -> Result<Article, InputError> {
        let bytes = context.whole(&self.name, &mut bytes)?;
        let article = (self.read)(bytes, self.web.as_ref(), Place::file(&self.name))?;
        Ok(context.complete(Article { id: self.name.clone(), ..article }, Place::file(&self.name)))
    }
}

impl Reader for Whole {
    fn next(&mut self, context: &mut Context) -> Option<Result<Article, InputError>> {
        let bytes = self.bytes.take()?;
        Some(self.article(bytes, context))
    }
}

fn text(bytes: Vec<u8>, _: Option<&Web>, place: Place) -> Result<Article, InputError> {
    let (text, note) = match decode(bytes) {
        Decoded::Text(text, note) => (text, note),
        Decoded::Other(kind) => return Err(InputError::NotText { place, kind }),
    };
    if text.trim().is_empty() {
        return Err(InputError::Empty { place });
    }
    Ok(Article { text: Text::new(text), notes: note.into_iter().collect(), ..Article::default() })
}

fn page(bytes: Vec<u8>, web: Option<&Web>, place: Place) -> Result<Article, InputError> {
    if bytes.trim_ascii().is_empty() {
        return Err(InputError::Empty { place });
    }
    let encoding = web.and_then(|web| charset(&web.content_type));
    if let Some(kind) = no_text(&bytes, encoding.as_deref()) {
        return Err(InputError::NotText { place, kind });
    }
    let fetched = Fetched { url: web.map(|web| web.url.as_str()), encoding: encoding.as_deref() };
    html::article(bytes, fetched).ok_or(InputError::NoArticle { place })
}
