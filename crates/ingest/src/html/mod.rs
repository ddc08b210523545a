//! From HTML pages to articles.
//!
//! A page is parsed once ([`tree`]); its head, its description for machines and some of its elements tell what the
//! article is ([`about`]); then what is named after furniture goes ([`prune`]), the part with the running text is found
//! ([`body`]), and lines that no article holds are left out ([`furniture`]). [`map`] finds the words in the source again.

mod about;
pub(crate) mod address;
mod blocks;
mod body;
mod charset;
mod furniture;
mod json_ld;
mod map;
mod meta;
mod prune;
mod published;
mod scan;
mod stamps;
mod tree;

use dateline_text::{Article, Language, Origin, Text, language};
use sha2::{Digest, Sha256};

use self::about::{About, about};
use crate::hex;

/// A page as it came.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fetched<'f> {
    /// The address that it came from.
    pub(crate) url: Option<&'f str>,
    /// What the server says its encoding is.
    pub(crate) encoding: Option<&'f str>,
}

/// Reads the article of a page, without an id; `None` where there is no text in it. The headline is its first paragraph.
pub(crate) fn article(bytes: Vec<u8>, fetched: Fetched<'_>) -> Option<Article> {
    let (sha256, length) = (hex(&Sha256::digest(&bytes)), bytes.len());
    let page = charset::decode(bytes, fetched.encoding);
    let (about, paragraphs) = match tree::tree(&page.source) {
        Some(tree) => {
            let about = about(&tree, fetched.url);
            let paragraphs = body::body(tree, &about);
            (about, paragraphs)
        }
        None => unparsed(&page.source, fetched.url),
    };
    let mut article = written(about, &paragraphs)?;
    let pieces = map::pieces(&article.text, &page.source);
    article.origin = Some(Origin { sha256, bytes: length, encoding: page.encoding.to_owned(), pieces });
    article.notes.splice(0..0, page.note);
    Some(article)
}

/// The text of a piece of HTML that is an article, and nothing else; its paragraphs are parted by empty lines.
pub(crate) fn fragment(html: &str) -> String {
    let paragraphs = match tree::tree(html) {
        Some(part) => body::fragment(&part, &About::default()),
        None => scan::plain_text(html),
    };
    paragraphs.join("\n\n")
}

/// The source of a page or feed, whatever its encoding, with a note where that was guessed.
pub(crate) fn decode(bytes: Vec<u8>) -> (String, Option<String>) {
    let page = charset::decode(bytes, None);
    (page.source, page.note)
}

/// The words of a piece of HTML that is one line, such as a headline.
pub(crate) fn line(html: &str) -> String {
    lines(html).join(" ")
}

/// All lines of a page, in order.
pub(crate) fn lines(source: &str) -> Vec<String> {
    match tree::tree(source) {
        Some(page) => body::lines(&page),
        None => scan::plain_text(source),
    }
}

/// All text of a page that is not parsed.
fn unparsed(source: &str, url: Option<&str>) -> (About, Vec<String>) {
    let note = "the page is too large or too deep to be parsed; all of its text was taken".to_owned();
    let about = About { url: url.map(str::to_owned), notes: vec![note], ..About::default() };
    (about, scan::plain_text(source))
}

fn written(about: About, paragraphs: &[String]) -> Option<Article> {
    if paragraphs.is_empty() {
        return None;
    }
    let text = about.title.as_ref().into_iter().chain(paragraphs).map(String::as_str).collect::<Vec<_>>().join("\n\n");
    let language = claimed_language(about.language.as_deref(), &text);
    Some(Article {
        text: Text::new(text),
        url: about.url,
        title: about.title,
        byline: about.byline,
        dateline: about.dateline,
        published: about.published,
        publisher: about.publisher,
        language,
        notes: about.notes,
        ..Article::default()
    })
}

/// The kind of English that the page claims to be in, if it is in English at all.
fn claimed_language(claimed: Option<&str>, text: &str) -> Option<String> {
    let claimed = claimed?.trim().replace('_', "-");
    let is_english = claimed.get(..2).is_some_and(|front| front.eq_ignore_ascii_case("en")) && claimed.len() <= 5;
    (is_english && language(text) == Language::English).then_some(claimed)
}

#[cfg(test)]
mod tests;
