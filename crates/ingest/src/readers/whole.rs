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
        let url = article.url.or_else(|| self.web.as_ref().map(|web| web.url.clone()));
        Ok(context.complete(Article { id: self.name.clone(), url, ..article }, Place::file(&self.name)))
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

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::{Fields, Given, Limits};

    #[test]
    fn what_was_fetched_has_its_address() {
        let (given, fields) = (Given::default(), Fields::default());
        let mut context = Context { given, fields, limits: Limits::default(), warnings: Vec::new() };
        for read in [Whole::text, Whole::markdown, Whole::page] {
            let mut input = Input::of("https://daily.example/a", Box::new(Cursor::new("Police left."))).expect("text");
            input.web = Some(Web { url: "https://daily.example/b".to_owned(), content_type: String::new() });
            let mut whole = read(input);
            let article = whole.next(&mut context).expect("one").expect("there is text");
            assert_eq!(article.url.as_deref(), Some("https://daily.example/b"));
        }
    }

    #[test]
    fn a_page_that_is_no_text_is_told() {
        let found = page(b"%PDF-1.7 <p>x".to_vec(), None, Place::file("a.html")).map(|article| article.text);
        assert_eq!(found.expect_err("no page").to_string(), "`a.html`: this is a PDF document, not plain text");
    }
}
