//! RSS of any version, and Atom.

use std::ops::Range;

use quick_xml::Reader as Xml;
use quick_xml::events::{BytesStart, Event};

use super::slot::{Name, Slot};
use super::{Entry, Parsed};

/// Elements that lie within each other; feeds have a handful.
const MOST_OPEN: usize = 256;

/// Reads a feed.
pub(super) fn xml(source: &str) -> Parsed {
    let mut reader = Xml::from_str(source);
    let config = reader.config_mut();
    (config.check_end_names, config.allow_unmatched_ends, config.allow_dangling_amp) = (false, true, true);
    config.expand_empty_elements = true;
    let mut feed = Elements::new(source);
    while feed.parsed.broken.is_none() {
        let start = reader.buffer_position() as usize;
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => feed.read(event, start..reader.buffer_position() as usize),
            Err(error) => feed.parsed.broken = Some(error.to_string()),
        }
    }
    feed.parsed.entries.extend(feed.entry);
    feed.parsed
}

/// An element that is read.
struct Reading {
    slot: Slot,
    /// Elements that were open before it.
    depth: usize,
    text: String,
    /// Where XHTML began, which is taken as it stands.
    markup_at: Option<usize>,
}

struct Elements<'s> {
    source: &'s str,
    parsed: Parsed,
    entry: Option<Entry>,
    /// The open elements; within one that is read only those of its own name, which could end it.
    open: Vec<Name>,
    reading: Option<Reading>,
}

impl<'s> Elements<'s> {
    fn new(source: &'s str) -> Self {
        Self { source, parsed: Parsed::default(), entry: None, open: Vec::new(), reading: None }
    }

    fn read(&mut self, event: Event<'_>, at: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, at),
            Event::End(tag) => self.end(&Name::of(tag.name().as_ref()), at),
            Event::Text(text) => self.text(&text),
            Event::CData(text) => self.text(&text),
            Event::GeneralRef(name) => self.text(&html_escape::decode_html_entities(&format!("&{};", &*name))),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(reading) = &mut self.reading {
            reading.text.push_str(text);
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>, at: Range<usize>) {
        let name = Name::of(tag.name().as_ref());
        // What should hold no others and does is not read.
        self.reading = self.reading.take().filter(|reading| reading.slot.is_html());
        match &mut self.reading {
            Some(reading) => {
                reading.text.push_str(&self.source[at]);
                if self.open.get(reading.depth) == Some(&name) {
                    self.push(name);
                }
            }
            None => self.start_outside(tag, name, at.end),
        }
    }

    fn start_outside(&mut self, tag: &BytesStart<'_>, name: Name, end: usize) {
        self.parsed.is_feed |= name.is_root();
        if name.is_entry() {
            self.parsed.entries.extend(self.entry.replace(Entry::default()));
        }
        let attribute = |key: &str| {
            let found = tag.attributes().flatten().find(|it| it.key.local_name().as_ref() == key)?;
            Some(html_escape::decode_html_entities(&*found.value).into_owned())
        };
        let none = Name::default();
        let mut outer = self.open.iter().rev();
        let (inside, around) = (outer.next().unwrap_or(&none), outer.next().unwrap_or(&none));
        let is_link = name.local == "link" && inside.is_entry();
        let is_own = || attribute("rel").is_none_or(|rel| rel == "alternate");
        if let (true, Some(entry), Some(href)) = (is_link && is_own(), &mut self.entry, attribute("href")) {
            entry.url.get_or_insert(href);
        }
        self.reading = Slot::of(&name, inside, around).map(|slot| {
            let markup_at = attribute("type").filter(|kind| kind == "xhtml").map(|_| end);
            Reading { slot, depth: self.open.len(), text: String::new(), markup_at }
        });
        self.push(name);
    }

    fn push(&mut self, name: Name) {
        self.open.push(name);
        if self.open.len() > MOST_OPEN {
            self.parsed.broken = Some(format!("more than {MOST_OPEN} elements lie within each other"));
        }
    }

    fn end(&mut self, name: &Name, at: Range<usize>) {
        let depth = self.open.iter().rposition(|open| open == name);
        if let Some(reading) = self.reading.as_mut().filter(|reading| depth.is_none_or(|depth| depth > reading.depth)) {
            reading.text.push_str(&self.source[at.clone()]);
        }
        let Some(depth) = depth else { return };
        self.open.truncate(depth);
        match self.reading.take_if(|reading| depth <= reading.depth) {
            // One that ends because what it lies in does has no end of its own.
            Some(reading) if reading.depth == depth => self.take(reading, at.start),
            _ => {}
        }
        if name.is_entry() && self.reading.is_none() {
            self.parsed.entries.extend(self.entry.take());
        }
    }

    fn take(&mut self, reading: Reading, end: usize) {
        let markup = reading.markup_at.and_then(|start| self.source.get(start..end));
        let text = markup.unwrap_or(&reading.text).trim();
        let Some(slot) = self.slot(reading.slot).filter(|_| !text.is_empty()) else { return };
        slot.get_or_insert_with(|| text.to_owned());
    }

    fn slot(&mut self, slot: Slot) -> Option<&mut Option<String>> {
        let entry = self.entry.as_mut();
        match slot {
            Slot::Publisher => Some(&mut self.parsed.publisher),
            Slot::Id => entry.map(|entry| &mut entry.id),
            Slot::Url => entry.map(|entry| &mut entry.url),
            Slot::Title => entry.map(|entry| &mut entry.title),
            Slot::Byline => entry.map(|entry| &mut entry.byline),
            Slot::Published => entry.map(|entry| &mut entry.published),
            Slot::Updated => entry.map(|entry| &mut entry.updated),
            Slot::Content => entry.map(|entry| &mut entry.content),
            Slot::Summary => entry.map(|entry| &mut entry.summary),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::shown;
    use super::*;

    fn entry(parts: &str) -> Entry {
        let mut feed = xml(&format!("<rss><channel><item>{parts}</item></channel></rss>"));
        assert_eq!((feed.entries.len(), &feed.broken), (1, &None));
        feed.entries.remove(0)
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
    fn markup_in_titles_and_summaries_is_kept() {
        let found = entry(
            "<title>Army <b>frees</b> two<br/> in Gao</title><description><p>One &lt; <i>two</i>.</p></description>",
        );
        assert_eq!(found.title.as_deref(), Some("Army <b>frees</b> two<br/> in Gao"));
        assert_eq!(found.summary.as_deref(), Some("<p>One < <i>two</i>.</p>"));
    }

    #[test]
    fn pictures_and_sources_have_titles_and_times_of_their_own() {
        let found = entry(
            "<media:title>A tank</media:title><media:content><media:description>Steel</media:description></media:content>\
             <source><title>Wire</title></source><title>Army left</title><description>It left.</description>",
        );
        assert_eq!((found.title.as_deref(), found.summary.as_deref()), (Some("Army left"), Some("It left.")));
        let found = xml("<a:feed><a:entry><a:source><a:updated>2020-01-01</a:updated><a:link href='w'/>\
             <a:author><a:name>Wire</a:name></a:author></a:source><a:author><a:name>Ana</a:name><a:email>x</a:email></a:author>\
             <a:link href='e'/><a:updated>2025-03-05</a:updated></a:entry></a:feed>");
        let found = &found.entries[0];
        assert_eq!((found.updated.as_deref(), found.url.as_deref()), (Some("2025-03-05"), Some("e")));
        assert_eq!(found.byline.as_deref(), Some("Ana"));
    }

    #[test]
    fn elements_that_are_never_closed_take_no_time() {
        for (start, end) in [("<a>", "</b>"), ("<title>", "</b>"), ("<description><x>", "</y>")] {
            let feed = format!("<rss><item>{}{}", start.repeat(60_000), end.repeat(60_000));
            let now = std::time::Instant::now();
            let broken = xml(&feed).broken;
            assert!(now.elapsed().as_secs() < 2, "{start}: {:?}", now.elapsed());
            assert_eq!(broken.as_deref(), Some("more than 256 elements lie within each other"));
        }
        let lines = entry(&format!("<description>{}</description>", "Rain.<br>".repeat(1000)));
        assert!(lines.summary.is_some_and(|text| text.ends_with("<br>")));
    }

    #[test]
    fn a_feed_may_have_no_entries() {
        assert!(xml("<rss><channel><title>Daily</title></channel></rss>").is_feed);
        assert!(!xml("<p>Police left.</p>").is_feed);
    }
}
