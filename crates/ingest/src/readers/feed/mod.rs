//! RSS, Atom and JSON feeds: an entry is an article, as far as the feed tells it.
//!
//! XML is read leniently: entries that stand before a break are not lost, undeclared prefixes and bare `&` do not matter.

use std::io::BufRead;
use std::vec::IntoIter;

use dateline_text::{Article, Text};
use quick_xml::Reader as Xml;
use quick_xml::events::{BytesStart, Event};
use serde_json::Value;

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
    publisher: Option<String>,
    broken: Option<InputError>,
}

/// An entry as it stands in the feed.
#[derive(Debug, Default)]
struct Entry {
    id: Option<String>,
    url: Option<String>,
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
    publisher: Option<String>,
    entries: Vec<Entry>,
    /// Why it ended early.
    broken: Option<String>,
}

impl Feed {
    pub(super) fn new(input: Input) -> Self {
        let entries = Vec::new().into_iter();
        let base = input.web.map(|web| web.url).or_else(|| Some(input.name.clone()).filter(|name| is_web(name)));
        Self { name: input.name, base, unread: Some(input.bytes), entries, read: 0, publisher: None, broken: None }
    }

    fn open(&mut self, mut bytes: Box<dyn BufRead + Send>, context: &Context) -> Result<(), InputError> {
        let place = || Place::file(&self.name);
        let bytes = context.whole(&self.name, &mut bytes)?;
        let source = html::decode(bytes);
        let source = source.trim_start_matches(['\u{FEFF}', ' ', '\n', '\r', '\t']);
        if source.is_empty() {
            return Err(InputError::Empty { place: place() });
        }
        let parsed = if source.starts_with('{') { json(source) } else { xml(source) };
        if parsed.entries.is_empty() {
            let reason = parsed.broken.unwrap_or_else(|| "it has no entries".to_owned());
            return Err(InputError::BrokenFeed { place: place(), reason });
        }
        self.broken = parsed.broken.map(|reason| InputError::BrokenFeed { place: place(), reason });
        self.publisher = parsed.publisher;
        self.entries = parsed.entries.into_iter();
        Ok(())
    }

    fn article(&self, entry: Entry, context: &mut Context) -> Result<Article, InputError> {
        let place = Place::item(&self.name, self.read);
        let title = entry.title.map(|title| html::fragment(&title).replace("\n\n", " ")).filter(|it| !it.is_empty());
        let (content, summary) =
            (entry.content.map(|it| html::fragment(&it)), entry.summary.map(|it| html::fragment(&it)));
        let content = content.filter(|text| !text.is_empty());
        let summary = summary.filter(|text| !text.is_empty());
        let mut notes = Vec::new();
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
        publisher: text(&feed, "title"),
        entries: items.map(|items| items.iter().map(entry).collect()).unwrap_or_default(),
        broken: None,
    }
}

/// Text as HTML, a paragraph for each line.
fn escaped(text: String) -> String {
    html_escape::encode_text(&text).replace('\n', "<br>")
}

/// Reads RSS of any version, or Atom.
fn xml(source: &str) -> Parsed {
    let mut reader = Xml::from_str(source);
    let config = reader.config_mut();
    (config.check_end_names, config.allow_unmatched_ends, config.allow_dangling_amp) = (false, true, true);
    config.expand_empty_elements = true;
    let mut feed = Elements::default();
    loop {
        let start = reader.buffer_position() as usize;
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => feed.read(event, source, start..reader.buffer_position() as usize),
            Err(error) => {
                feed.parsed.broken = Some(error.to_string());
                break;
            }
        }
    }
    feed.parsed.entries.extend(feed.entry);
    feed.parsed
}

#[derive(Default)]
struct Elements {
    parsed: Parsed,
    entry: Option<Entry>,
    /// Local names of the open elements.
    open: Vec<String>,
    /// The text of the innermost element that is read.
    text: String,
    /// Where XHTML began, and how many elements were open before it.
    markup: Option<(usize, usize)>,
}

impl Elements {
    fn read(&mut self, event: Event<'_>, source: &str, at: std::ops::Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, at.end),
            Event::End(tag) => self.end(tag.local_name().as_ref(), source, at.start),
            Event::Text(text) => self.text.push_str(&text),
            Event::CData(text) => self.text.push_str(&text),
            Event::GeneralRef(name) => {
                self.text.push_str(&html_escape::decode_html_entities(&format!("&{};", &*name)));
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>, end: usize) {
        let name = tag.local_name().as_ref().to_owned();
        if self.markup.is_none() {
            self.text.clear();
            if matches!(name.as_str(), "item" | "entry") {
                self.parsed.entries.extend(self.entry.take());
                self.entry = Some(Entry::default());
            }
            let attribute = |key: &str| {
                let found = tag.attributes().flatten().find(|it| it.key.local_name().as_ref() == key)?;
                Some(html_escape::decode_html_entities(&*found.value).into_owned())
            };
            let is_own = name == "link" && attribute("rel").is_none_or(|rel| rel == "alternate");
            if let (true, Some(entry), Some(href)) = (is_own, &mut self.entry, attribute("href")) {
                entry.url.get_or_insert(href);
            }
            if attribute("type").is_some_and(|kind| kind == "xhtml") {
                self.markup = Some((end, self.open.len()));
            }
        }
        self.open.push(name);
    }

    fn end(&mut self, name: &str, source: &str, start: usize) {
        let Some(depth) = self.open.iter().rposition(|open| open == name) else { return };
        self.open.truncate(depth);
        if let Some((from, _)) = self.markup.filter(|(_, before)| *before >= depth) {
            self.text = source.get(from..start).unwrap_or_default().to_owned();
            self.markup = None;
        }
        if self.markup.is_some() {
            return;
        }
        let text = std::mem::take(&mut self.text);
        self.take(name, text.trim());
        if matches!(name, "item" | "entry") {
            self.parsed.entries.extend(self.entry.take());
        }
    }

    fn take(&mut self, name: &str, text: &str) {
        let inside = self.open.last().map(String::as_str).unwrap_or_default();
        if text.is_empty() {
            return;
        }
        let Some(entry) = &mut self.entry else {
            if name == "title" && matches!(inside, "channel" | "feed") {
                self.parsed.publisher.get_or_insert_with(|| text.to_owned());
            }
            return;
        };
        let slot = match (name, inside) {
            ("title", "item" | "entry") => &mut entry.title,
            ("link", "item") => &mut entry.url,
            ("guid", "item") | ("id", "entry") => &mut entry.id,
            ("creator", _) | ("name", "author") | ("author", "item") => &mut entry.byline,
            ("pubDate" | "published" | "issued" | "date", _) => &mut entry.published,
            ("updated" | "modified", _) => &mut entry.updated,
            ("encoded", _) | ("content", "entry") => &mut entry.content,
            ("description", "item") | ("summary", "entry") => &mut entry.summary,
            _ => return,
        };
        slot.get_or_insert_with(|| text.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(parsed: &Parsed) -> Vec<String> {
        let it = |value: &Option<String>| value.clone().unwrap_or_default();
        let entry = |entry: &Entry| {
            [&entry.id, &entry.url, &entry.title, &entry.byline, &entry.published, &entry.content, &entry.summary]
                .map(it)
                .join("|")
        };
        parsed.entries.iter().map(entry).collect()
    }

    #[test]
    fn rss_is_read_with_its_odd_dates_and_prefixes() {
        let feed = xml("<?xml version='1.0'?><rss><channel><title>Daily</title><item><title>Talks &amp; more</title>\
             <link>http://d.example/a?b&c</link><guid>a</guid><dc:creator>Ana Kovar</dc:creator>\
             <pubDate>Wed, 05 Mar 2025 22:00:00 EST</pubDate><description>&lt;p&gt;Short&nbsp;text.</description>\
             <content:encoded><![CDATA[<p>Long <b>text</b>.</p>]]></content:encoded></item>\
             <item><title>Cut off</title><description>Still he");
        assert_eq!(feed.publisher.as_deref(), Some("Daily"));
        assert_eq!(
            shown(&feed),
            [
                "a|http://d.example/a?b&c|Talks & more|Ana Kovar|Wed, 05 Mar 2025 22:00:00 EST|<p>Long <b>text</b>.</p>|<p>Short\u{a0}text.",
                "||Cut off||||",
            ]
        );
    }

    #[test]
    fn atom_is_read_with_its_markup() {
        let feed = xml(r#"<feed xmlns="http://www.w3.org/2005/Atom"><title>Daily</title><entry><id>b</id>
               <link rel="self" href="http://d.example/self"/><link href="http://d.example/b"/>
               <title type="html">Army &lt;i&gt;left&lt;/i&gt;</title><author><name>Jan Novak</name></author>
               <published>2025-03-05T10:00:00+03:00</published><updated>2025-03-06</updated>
               <content type="xhtml"><div><p>One.</p><title>Two</title></div></content></entry></feed>"#);
        assert_eq!(
            shown(&feed),
            [
                "b|http://d.example/b|Army <i>left</i>|Jan Novak|2025-03-05T10:00:00+03:00|<div><p>One.</p><title>Two</title></div>|"
            ]
        );
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
