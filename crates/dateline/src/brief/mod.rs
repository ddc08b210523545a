//! The brief: one article on a page that a person reads.

mod events;
mod numbers;
pub(crate) mod page;
mod people;
mod unresolved;

use dateline_coder::Coded;
use dateline_text::Block;

pub(crate) use page::Layout;
use page::{Ink, Page};

/// The brief of one coded article.
pub(crate) fn brief(coded: &Coded, layout: Layout) -> String {
    let mut page = Page::new(layout);
    head(coded, &mut page);
    events::write(coded, &mut page);
    numbers::write(coded, &mut page);
    people::write(coded, &mut page);
    unresolved::write(coded, &mut page);
    page.finish()
}

fn head(coded: &Coded, page: &mut Page) {
    let article = &coded.article;
    let first = coded.segments.sentences.as_slice().first().filter(|sentence| sentence.block == Block::Headline);
    let title = article.title.as_deref().or(first.map(|sentence| &article.text[sentence.span]));
    if let Some(title) = title {
        page.line(0, &[(Ink::Heading, title)]);
    }
    let published = article
        .published
        .as_ref()
        .map_or_else(|| "no publication date".to_owned(), |published| format!("published {}", published.day));
    let publisher = article.publisher.as_deref().map_or_else(String::new, |publisher| format!("{publisher}, "));
    let counts = format!(
        "{}, {publisher}{published}; {}, {}",
        article.id,
        counted(coded.segments.sentences.len(), "sentence"),
        counted(coded.events.len(), "event")
    );
    page.line(0, &[(Ink::Faint, &counts)]);
    for note in &article.notes {
        page.line(0, &[(Ink::Alarm, "note: "), (Ink::Plain, note)]);
    }
}

/// "1 event", "3 events".
fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
