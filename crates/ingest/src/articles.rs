//! The one way in: the articles of what is named, one after the other.

use std::io::Read;

use dateline_text::Article;

use crate::fields::Fields;
use crate::input::{self, Input};
use crate::names::Names;
use crate::options::{Given, Limits, Options};
use crate::{InputError, Place, readers};

/// Reads articles in order, holding one document at a time (the whole file where it is JSON). What cannot be read comes
/// as an error in its place; the rest goes on.
///
/// A text, a page or a piece of Markdown is one article, and the file's name is its id. In JSON Lines every line that is
/// not blank yields one article or one error.
pub struct Articles {
    names: Names,
    current: Option<Box<dyn Reader>>,
    options: Options,
    context: Context,
}

/// What readers share.
pub(crate) struct Context {
    /// What holds for every document that does not say otherwise.
    pub(crate) given: Given,
    pub(crate) fields: Fields,
    pub(crate) limits: Limits,
    /// What was odd, but could be read.
    pub(crate) warnings: Vec<InputError>,
}

/// Reads the articles of one file in one format.
pub(crate) trait Reader: Send {
    /// The next article, or an error in its place; `None` at the end. After an error it may go on.
    fn next(&mut self, context: &mut Context) -> Option<Result<Article, InputError>>;
}

impl Articles {
    /// Opens `name`: a file, a folder, a pattern such as `news/**/*.html`, an address of the web, or `-` for standard
    /// input. Files may be compressed (`.gz`, `.zst`). What cannot be opened yields one error.
    pub fn open(name: &str, options: Options) -> Self {
        Self::new(Names::of(name, &options.passed_over), None, options)
    }

    /// Reads `input`, which is called `name` in messages and whose format is `options.from`, or goes by its name and its
    /// first bytes.
    pub fn read(name: &str, input: Box<dyn Read + Send>, options: Options) -> Self {
        Self::new(Names::none(), Some(Input::of(name, input)), options)
    }

    /// Fetches what is at the address `url` and reads it. Unlike [`Articles::open`] it never opens a file, so the address
    /// may come from anybody.
    pub fn fetch(url: &str, options: Options) -> Self {
        let input = input::fetched(url, &options.fetcher);
        Self::new(Names::none(), Some(input), options)
    }

    fn new(names: Names, input: Option<Result<Input, InputError>>, options: Options) -> Self {
        let (given, fields) = (options.given.clone(), options.fields.clone());
        let context = Context { given, fields, limits: options.limits, warnings: Vec::new() };
        let current = input.map(|input| reader(input, &options));
        Self { names, current, options, context }
    }

    /// What was odd about the articles read since the last call, though they could be read.
    pub fn take_warnings(&mut self) -> Vec<InputError> {
        std::mem::take(&mut self.context.warnings)
    }
}

fn reader(input: Result<Input, InputError>, options: &Options) -> Box<dyn Reader> {
    match input {
        Ok(input) => readers::reader(input, options),
        Err(error) => Box::new(Failed(Some(error))),
    }
}

impl Iterator for Articles {
    type Item = Result<Article, InputError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(next) = self.current.as_mut().and_then(|current| current.next(&mut self.context)) {
                return Some(next);
            }
            let name = self.names.next()?;
            self.current = Some(reader(name.and_then(|name| input::open(&name, &self.options.fetcher)), &self.options));
        }
    }
}

/// An input of which nothing could be read.
struct Failed(Option<InputError>);

impl Reader for Failed {
    fn next(&mut self, _: &mut Context) -> Option<Result<Article, InputError>> {
        self.0.take().map(Err)
    }
}

impl Context {
    /// All of `input`, which is called `name`, up to the limit.
    pub(crate) fn whole(&self, name: &str, input: &mut dyn Read) -> Result<Vec<u8>, InputError> {
        let place = || Place::file(name);
        let limit_bytes = self.limits.file_bytes;
        let mut bytes = Vec::new();
        let read = input.take(limit_bytes as u64 + 1).read_to_end(&mut bytes);
        read.map_err(|source| InputError::Unreadable { place: place(), source })?;
        match bytes.len() > limit_bytes {
            true => Err(InputError::FileTooLarge { place: place(), limit_bytes }),
            false => Ok(bytes),
        }
    }

    /// Fills in what was given for all documents and `article` does not say.
    pub(crate) fn complete(&mut self, article: Article, place: Place) -> Article {
        let mut article = article;
        let (title, publisher, url) = (article.title.take(), article.publisher.take(), article.url.take());
        readers::describe(&mut article, Given { published: None, title, publisher, url }, self, place);
        article
    }
}

#[cfg(test)]
mod tests;
