//! What a page says of its article: headline, byline, publication time, publisher, address, language.

use dateline_text::Published;
use dom_query::{Document, NodeRef};

use super::address;
use super::json_ld::{Described, described};
use super::meta::Metas;
use super::published::published;

/// Words of a heading that is a headline though nothing else says so.
const LEAST_HEADLINE_WORDS: usize = 4;

/// What is known of the article of a page.
#[derive(Debug, Default)]
pub(super) struct About {
    pub(super) title: Option<String>,
    pub(super) byline: Option<String>,
    pub(super) dateline: Option<String>,
    pub(super) published: Option<Published>,
    pub(super) publisher: Option<String>,
    pub(super) url: Option<String>,
    /// As the page claims it.
    pub(super) language: Option<String>,
    /// The line below the headline, as the page tells it to others.
    pub(super) deck: Option<String>,
    pub(super) notes: Vec<String>,
}

/// Reads it from the page that was fetched from `fetched_from`.
pub(super) fn about(page: &Document, fetched_from: Option<&str>) -> About {
    let (metas, told) = (Metas::of(page), described(page));
    let publisher = told.publisher.clone().or_else(|| metas.all("publisher").map(str::to_owned).next());
    let publisher = publisher.filter(|name| !address::is_web(name) && name.chars().count() <= 80);
    let publisher = publisher.map(|name| name.trim_start_matches('@').to_owned()).filter(|name| !name.is_empty());
    let mut notes = Vec::new();
    let url = url(page, &metas, &told, fetched_from, &mut notes);
    let stated = metas.all("published").chain(told.published.as_deref());
    let published = published(page, stated, url.as_deref().or(fetched_from), &mut notes);
    About {
        title: title(page, &metas, &told, publisher.as_deref()),
        byline: byline(page, &metas, &told, publisher.as_deref()),
        dateline: told.dateline,
        published,
        language: language(page, &metas).or(told.language),
        deck: metas.all("deck").next().map(str::to_owned),
        publisher,
        url,
        notes,
    }
}

/// The text of an element, with single blanks.
pub(super) fn words(node: &NodeRef<'_>) -> String {
    node.text().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The address that the page gives as its own, else the one it was fetched from. A page that was fetched cannot give
/// the address of another site: its text would take the place of another.
fn url(
    page: &Document,
    metas: &Metas,
    told: &Described,
    fetched_from: Option<&str>,
    notes: &mut Vec<String>,
) -> Option<String> {
    let canonical = page.select("link[rel=canonical]").attr("href");
    let candidates = canonical.as_deref().into_iter().chain(metas.all("url")).chain(told.url.as_deref());
    let claimed: Vec<String> = candidates.filter_map(|it| address::absolute(it, fetched_from)).collect();
    let Some(fetched_from) = fetched_from else { return claimed.into_iter().next() };
    let own = claimed.iter().find(|it| address::is_same_site(it, fetched_from));
    if let (None, Some(other)) = (own, claimed.first()) {
        notes.push(format!("url: the page gives the address of another site as its own, `{other}`"));
    }
    Some(own.map_or(fetched_from, String::as_str).to_owned())
}

fn language(page: &Document, metas: &Metas) -> Option<String> {
    let claimed = page.select("html[lang]").attr("lang").map(|lang| lang.to_string());
    claimed.filter(|lang| !lang.trim().is_empty()).or_else(|| metas.all("language").next().map(str::to_owned))
}

/// The headline as readers see it, if the page also tells it to others, else as it tells it to others.
fn title(page: &Document, metas: &Metas, told: &Described, publisher: Option<&str>) -> Option<String> {
    let tab = page.select_single("head title").nodes().first().map(words).filter(|title| !title.is_empty());
    let mut claimed: Vec<String> = told.headline.iter().cloned().collect();
    claimed.extend(metas.all("title").map(str::to_owned));
    let only_tab = claimed.is_empty();
    claimed.extend(tab);
    let seen: Vec<String> = page.select("h1").nodes().iter().take(8).map(words).collect();
    let is_claimed = |heading: &&String| heading.chars().count() >= 8 && claimed.iter().any(|it| agrees(it, heading));
    let heading = seen.iter().find(is_claimed).cloned();
    let heading = heading.or_else(|| (only_tab && is_longer(&seen, &claimed)).then(|| seen[0].clone()));
    let title = heading.or_else(|| claimed.first().map(|title| without_publisher(title, publisher)));
    title.or_else(|| (seen.len() == 1).then(|| seen[0].clone())).filter(|title| !title.is_empty())
}

/// Whether there is one heading, of some words, and more than a tab has room for: the tab then names the site.
fn is_longer(seen: &[String], tab: &[String]) -> bool {
    let longest = tab.iter().map(|title| title.chars().count()).max().unwrap_or_default();
    seen.len() == 1 && seen[0].split(' ').count() >= LEAST_HEADLINE_WORDS && seen[0].chars().count() > longest
}

/// Whether `claimed` is the heading, perhaps cut, or with the publisher's name behind it.
fn agrees(claimed: &str, heading: &str) -> bool {
    let plain =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let (claimed, heading) = (plain(claimed), plain(heading));
    !claimed.is_empty()
        && (claimed.starts_with(&heading) || (heading.starts_with(&claimed) && claimed.len() * 2 > heading.len()))
}

/// A title without " | Daily Herald" behind it.
fn without_publisher(title: &str, publisher: Option<&str>) -> String {
    for mark in [" | ", " – ", " — ", " - ", " :: ", " » "] {
        let Some((front, back)) = title.rsplit_once(mark) else { continue };
        let is_name = publisher.is_some_and(|name| agrees(back, name) || agrees(name, back));
        if is_name || (mark == " | " && front.len() > back.len()) {
            return front.trim().to_owned();
        }
    }
    title.to_owned()
}

/// The writers: as told to others, else from a line that begins with "By".
fn byline(page: &Document, metas: &Metas, told: &Described, publisher: Option<&str>) -> Option<String> {
    let is_writer = |name: &&str| is_name(name) && Some(*name) != publisher;
    let told: Vec<&str> = told.authors.iter().map(|name| without_by(name)).filter(is_writer).collect();
    if !told.is_empty() {
        return Some(told.join(", "));
    }
    let claimed = metas.all("byline").map(without_by).find(|name| is_writer(name)).map(str::to_owned);
    claimed.or_else(|| {
        let lines = page.select(r#"[rel="author"],[itemprop="author"],[class*="byline"],[class*="author"]"#);
        let lines = lines.nodes().iter().take(12).map(words).collect::<Vec<_>>();
        lines.iter().map(|line| without_by(line)).find(|name| is_writer(name)).map(str::to_owned)
    })
}

fn without_by(line: &str) -> &str {
    let line = line.trim();
    match line.get(..3) {
        Some(by) if by.eq_ignore_ascii_case("by ") => line[3..].trim(),
        _ => line,
    }
}

/// Whether it looks like the names of people: a few words, most of them with a capital, and no figures.
fn is_name(line: &str) -> bool {
    let parts: Vec<&str> = line.split_whitespace().collect();
    let capitals = parts.iter().filter(|part| part.chars().next().is_some_and(char::is_uppercase)).count();
    (2..=12).contains(&parts.len())
        && capitals * 2 > parts.len()
        && !line.contains(|sign: char| sign.is_ascii_digit() || matches!(sign, '@' | '/' | '|' | '{' | ':'))
}
