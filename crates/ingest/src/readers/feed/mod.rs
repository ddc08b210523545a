//! RSS, Atom and JSON feeds: an entry is an article, as far as the feed tells it.
//!
//! XML is read leniently: entries that stand before a break are not lost, undeclared prefixes and bare `&` do not matter.

mod slot;
mod xml;

use std::io::BufRead;
use std::vec::IntoIter;

use dateline_text::{Article, Text};
use serde_json::Value;

use self::xml::xml;
use super::keys::content_id;
use crate::articles::{Context, Reader};
use crate::html::address::{absolute, is_web};
use crate::input::Input;
use crate::{InputError, Place, dates, html};

/// Reads a feed, which it holds as a whole.
pub(super) struct Feed {
    name: String,
    /// Where it lies on the web, which is where its entries' addresses count from.
    base: Option<String>,
    unread: Option<Box<dyn BufRead + Send>>,
    entries: IntoIter<Entry>,
    read: usize,
    /// A word on its encoding.
    note: Option<String>,
    publisher: Option<String>,
    broken: Option<InputError>,
}

/// An entry as it stands in the feed.
#[derive(Debug, Default)]
struct Entry {
    id: Option<String>,
    url: Option<String>,
    /// HTML, as are content and summary.
    title: Option<String>,
    byline: Option<String>,
    published: Option<String>,
    updated: Option<String>,
    /// HTML, or text that HTML can be read as.
    content: Option<String>,
    summary: Option<String>,
}

/// What a feed holds.
#[derive(Debug, Default)]
struct Parsed {
    /// Whether it is a feed at all.
    is_feed: bool,
    /// HTML.
    publisher: Option<String>,
    entries: Vec<Entry>,
    /// Why it ended early.
    broken: Option<String>,
}

impl Feed {
    pub(super) fn new(input: Input) -> Self {
        let entries = Vec::new().into_iter();
        let base = input.web.map(|web| web.url).or_else(|| Some(input.name.clone()).filter(|name| is_web(name)));
        Self {
            name: input.name,
            base,
            unread: Some(input.bytes),
            entries,
            read: 0,
            note: None,
            publisher: None,
            broken: None,
        }
    }

    fn open(&mut self, mut bytes: Box<dyn BufRead + Send>, context: &Context) -> Result<(), InputError> {
        let place = || Place::file(&self.name);
        let bytes = context.whole(&self.name, &mut bytes)?;
        let (source, note) = html::decode(bytes);
        self.note = note;
        let source = source.trim_start_matches(['\u{FEFF}', ' ', '\n', '\r', '\t']);
        if source.is_empty() {
            return Err(InputError::Empty { place: place() });
        }
        let parsed = if source.starts_with('{') { json(source) } else { xml(source) };
        let nothing = (!parsed.is_feed && parsed.entries.is_empty()).then(|| "it has no entries".to_owned());
        self.broken = parsed.broken.or(nothing).map(|reason| InputError::BrokenFeed { place: place(), reason });
        self.publisher = parsed.publisher.map(|name| html::line(&name)).filter(|name| !name.is_empty());
        self.entries = parsed.entries.into_iter();
        Ok(())
    }

    fn article(&self, entry: Entry, context: &mut Context) -> Result<Article, InputError> {
        let place = Place::item(&self.name, self.read);
        let title = entry.title.map(|title| html::line(&title)).filter(|it| !it.is_empty());
        let (content, summary) =
            (entry.content.map(|it| html::fragment(&it)), entry.summary.map(|it| html::fragment(&it)));
        let content = content.filter(|text| !text.is_empty());
        let summary = summary.filter(|text| !text.is_empty());
        let mut notes = Vec::from_iter(self.note.clone());
        if content.is_none() {
            let what = if summary.is_some() { "summary" } else { "headline" };
            notes.push(format!("the text is only the {what} that the feed gives"));
        }
        let paragraphs: Vec<String> = title.iter().cloned().chain(content.or(summary)).collect();
        if paragraphs.is_empty() {
            return Err(InputError::Empty { place });
        }
        let text = paragraphs.join("\n\n");
        let stated = entry.published.as_deref().or(entry.updated.as_deref());
        let published = stated.and_then(dates::published);
        if let Some(stated) = stated.filter(|_| published.is_none()) {
            notes.push(format!("`published` was left out: `{stated}` is no day or time"));
        } else if entry.published.is_none() && published.is_some() {
            notes.push("published: the feed tells only when it was updated".to_owned());
        }
        // What is no address of the web could name a file.
        let url = entry.url.and_then(|url| absolute(&url, self.base.as_deref()));
        let id = entry.id.or_else(|| url.clone()).unwrap_or_else(|| content_id(&text));
        let article = Article {
            id,
            url,
            title,
            byline: entry.byline,
            publisher: self.publisher.clone(),
            published,
            text: Text::new(text),
            notes,
            ..Article::default()
        };
        Ok(context.complete(article, place))
    }
}

impl Reader for Feed {
    fn next(&mut self, context: &mut Context) -> Option<Result<Article, InputError>> {
        if let Some(Err(error)) = self.unread.take().map(|bytes| self.open(bytes, context)) {
            return Some(Err(error));
        }
        match self.entries.next() {
            Some(entry) => {
                self.read += 1;
                Some(self.article(entry, context))
            }
            None => self.broken.take().map(Err),
        }
    }
}

/// Reads a JSON Feed.
fn json(source: &str) -> Parsed {
    let feed: Value = match serde_json::from_str(source) {
        Ok(feed) => feed,
        Err(error) => return Parsed { broken: Some(error.to_string()), ..Parsed::default() },
    };
    let text = |value: &Value, key: &str| match value.get(key)? {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let authors = |item: &Value| {
        let all = item.get("authors")?.as_array()?.iter().filter_map(|author| text(author, "name")).collect::<Vec<_>>();
        Some(all.join(", ")).filter(|all| !all.is_empty())
    };
    let entry = |item: &Value| Entry {
        id: text(item, "id"),
        url: text(item, "url").or_else(|| text(item, "external_url")),
        title: text(item, "title"),
        byline: authors(item).or_else(|| item.get("author").and_then(|author| text(author, "name"))),
        published: text(item, "date_published"),
        updated: text(item, "date_modified"),
        content: text(item, "content_html").or_else(|| text(item, "content_text").map(escaped)),
        summary: text(item, "summary").map(escaped),
    };
    let items = feed.get("items").and_then(Value::as_array);
    Parsed {
        is_feed: items.is_some(),
        publisher: text(&feed, "title"),
        entries: items.map(|items| items.iter().map(entry).collect()).unwrap_or_default(),
        broken: None,
    }
}

/// Text as HTML, a paragraph for each line.
fn escaped(text: String) -> String {
    html_escape::encode_text(&text).replace('\n', "<br>")
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn shown(parsed: &Parsed) -> Vec<String> {
        let it = |value: &Option<String>| value.clone().unwrap_or_default();
        let entry = |entry: &Entry| {
            [&entry.id, &entry.url, &entry.title, &entry.byline, &entry.published, &entry.content, &entry.summary]
                .map(it)
                .join("|")
        };
        parsed.entries.iter().map(entry).collect()
    }

    #[test]
    fn json_feeds_are_read() {
        let feed = json(
            r#"{"version": "https://jsonfeed.org/version/1.1", "title": "Daily", "items": [{"id": 5, "url": "u",
               "title": "T", "content_text": "1 < 2\nx", "date_published": "2025-03-05", "authors": [{"name": "A B"}]}]}"#,
        );
        assert_eq!(shown(&feed), ["5|u|T|A B|2025-03-05|1 &lt; 2<br>x|"]);
        assert!(json("{").broken.is_some());
    }
}
