//! The paragraphs of the article in a page.

use dom_query::Document;
use dom_smoothie::{Config, Readability};

use super::about::About;
use super::blocks::{Block, blocks};
use super::furniture;
use super::prune::prune;
use super::stamps::without_stamps;

/// Elements of an article that are no paragraphs of it.
const BESIDE: &str = "figure,figcaption,aside,address";

/// Finds the article; no paragraphs where there is none.
pub(super) fn body(page: Document, about: &About) -> Vec<String> {
    prune(&page);
    let config = Config { disable_json_ld: true, ..Config::default() };
    let Ok(mut reader) = Readability::with_document(page, None, Some(config)) else { return Vec::new() };
    let Ok(found) = reader.parse() else { return Vec::new() };
    let article = Document::fragment(found.content);
    article.select(BESIDE).remove();
    paragraphs(blocks(article.root()), about)
}

/// The paragraphs of a part of a page that is known to be the article, such as the text that comes in a feed.
pub(super) fn fragment(part: &Document, about: &About) -> Vec<String> {
    part.select(BESIDE).remove();
    paragraphs(blocks(part.root()), about)
}

/// All lines of a page as they stand, without its head.
pub(super) fn lines(page: &Document) -> Vec<String> {
    page.body().map(|body| blocks(body).into_iter().map(|block| block.text).collect()).unwrap_or_default()
}

fn paragraphs(blocks: Vec<Block>, about: &About) -> Vec<String> {
    let blocks = blocks.into_iter().filter_map(without_stamps).collect();
    furniture::without(blocks, about.title.as_deref(), about.deck.as_deref())
        .into_iter()
        .map(|block| block.text)
        .collect()
}
