//! The file that says which feeds are watched.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use jiff::SignedDuration;
use serde::Deserialize;

/// How often a feed is asked that does not say.
const EVERY: Duration = Duration::from_secs(15 * 60);

/// One feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Feed {
    pub(super) url: String,
    /// Outlet, where the feed's own name for itself will not do.
    pub(super) publisher: Option<String>,
    /// Time between two visits.
    pub(super) every: Duration,
    /// Whether the page behind each entry is fetched and read, and not what the feed tells of it.
    pub(super) pages: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    every: Option<String>,
    #[serde(default)]
    feed: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    url: String,
    publisher: Option<String>,
    every: Option<String>,
    #[serde(default)]
    pages: bool,
}

/// Reads the file. It tells every problem with its place and a way out.
pub(super) fn read(path: &Path) -> Result<Vec<Feed>> {
    let name = path.display();
    let text = fs::read_to_string(path).map_err(|error| {
        anyhow!(
            "`{name}` cannot be read: {error}\nhelp: check the name; `dateline watch --help` says what the file holds"
        )
    })?;
    parsed(&text).with_context(|| format!("`{name}` is no list of feeds"))
}

fn parsed(text: &str) -> Result<Vec<Feed>> {
    let File { every, feed } = toml::from_str(text)?;
    let usual = every.as_deref().map(duration).transpose()?.unwrap_or(EVERY);
    if feed.is_empty() {
        bail!("it names no feed\nhelp: write `[[feed]]` and below it `url = \"https://example.org/rss\"`");
    }
    feed.into_iter().map(|entry| of_entry(entry, usual)).collect()
}

fn of_entry(entry: Entry, usual: Duration) -> Result<Feed> {
    let Entry { url, publisher, every, pages } = entry;
    if !["http://", "https://"].iter().any(|scheme| url.starts_with(scheme)) {
        bail!("`{url}` is no address\nhelp: write it in full, as `https://example.org/rss`");
    }
    Ok(Feed { url, publisher, every: every.as_deref().map(duration).transpose()?.unwrap_or(usual), pages })
}

fn duration(given: &str) -> Result<Duration> {
    let read = given.parse::<SignedDuration>().ok().and_then(|duration| Duration::try_from(duration).ok());
    match read.filter(|duration| !duration.is_zero()) {
        Some(duration) => Ok(duration),
        None => bail!("`every = \"{given}\"` is no time between visits\nhelp: write it as `15m` or `2h`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_has_its_own_pace_or_the_usual_one() {
        let text = "every = '30m'\n[[feed]]\nurl = 'https://a.example/rss'\n[[feed]]\nurl = 'http://b.example/'\nevery = '2h'\npages = true\npublisher = 'B'";
        let feeds = parsed(text).expect("it is a list of feeds");
        let paces: Vec<u64> = feeds.iter().map(|feed| feed.every.as_secs() / 60).collect();
        assert_eq!(paces, [30, 120]);
        assert_eq!((feeds[1].pages, feeds[1].publisher.as_deref()), (true, Some("B")));
        assert_eq!(parsed("[[feed]]\nurl = 'https://a.example/rss'").map(|feeds| feeds[0].every).ok(), Some(EVERY));
    }

    #[test]
    fn what_is_wrong_is_told_with_a_way_out() {
        for (text, words) in [
            ("", "it names no feed"),
            ("[[feed]]\nurl = 'news'", "`news` is no address"),
            ("every = 'often'\n[[feed]]\nurl = 'https://a.example'", "`every = \"often\"`"),
            ("[[feed]]\nurl = 'https://a.example'\ncolour = 'red'", "colour"),
            ("[[feed]", "line 1"),
        ] {
            let error = format!("{:#}", parsed(text).expect_err("it is refused"));
            assert!(error.contains(words), "{error}");
        }
    }
}
