//! The reading page: an article in one column, and in the margin what it reports.

mod cards;
mod tables;
mod text;
pub(crate) mod words;

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use crate::Coder;
use crate::article::{Article, Range};
use crate::points::Points;
use cards::Cards;
use text::{SHOWN, Writer};
use words::counted;

/// A first paragraph up to this length, in code points, is a headline where none is given.
const HEADLINE: usize = 160;

/// Events that have a card; a text with more is a list rather than an article.
const CARDS: usize = 1500;

/// An article with its margin.
pub(crate) fn page(article: &Article, coder: &dyn Coder) -> Markup {
    let points = Points::new(&article.text);
    let is_the_text = dateline_ledger::sha256(&article.text) == article.document.sha256;
    let carded = carded(article);
    let (marks, lost) = text::marks(article, &points, &carded);
    let marks = if is_the_text { marks } else { Vec::new() };
    let longest = text::longest(&marks);
    let mut writer = Writer { article, points: &points, marks: &marks, longest, begun: BTreeSet::new() };
    let cards = Cards { article, points: &points, coder };
    let shown = points.len().min(SHOWN);
    let mut paragraphs = text::paragraphs(&article.text, &points);
    paragraphs.retain(|paragraph| paragraph[0] < shown);
    let headline = headline(article, &points, &mut paragraphs);
    let mut by_paragraph = events(article, &carded, &headline, &paragraphs);
    html! {
        article.read {
            header.head {
                (kicker(article))
                @match &headline {
                    Headline::Words(range) => h1 { (writer.paragraph(*range)) },
                    Headline::Title(title) => h1 { (title) },
                }
                @if let Some(byline) = &article.document.byline { p.byline { (byline) } }
                (counts(article))
                @for note in article.document.notes.iter().flatten() { p.note { (note) } }
                @if !is_the_text { p.note.alarm { "The text is not the one that was coded: all its marks are lost, and none is shown." } }
                @else if lost > 0 { p.note.alarm { (counted(lost, "mark")) " did not match these words and are lost; the cards remain." } }
                @if article.events.is_empty() { p.note { "No event was found in it: nobody is told to do anything to, with or toward somebody." } }
                (legend())
                ul.cards { @for number in by_paragraph.remove(&None).unwrap_or_default() { @if let Some(card) = cards.card(number) { (card) } } }
            }
            @for (index, &paragraph) in paragraphs.iter().enumerate() {
                div.row {
                    p dir="auto" { (writer.paragraph([paragraph[0], paragraph[1].min(shown)])) }
                    ul.cards { @for number in by_paragraph.remove(&Some(index)).unwrap_or_default() { @if let Some(card) = cards.card(number) { (card) } } }
                }
            }
            @if carded.len() < article.events.len() { p.note { "The first " (words::number(CARDS as f64)) " of " (words::number(article.events.len() as f64)) " events have a card; the JSON holds all." } }
            @if points.len() > shown { p.note { "Shown are the first " (words::number(shown as f64)) " of " (words::number(points.len() as f64)) " characters; the JSON holds all." } }
        }
        div.beneath {
            (tables::numbers(article, &points, &cards))
            (tables::sources(article, &points, &cards))
            (tables::people(article))
        }
    }
}

/// What stands above the article.
enum Headline {
    /// Words of the text.
    Words(Range),
    /// The headline that was given.
    Title(String),
}

/// The headline: the one given, else a short first paragraph. One that begins the text is taken from there, with its marks.
fn headline(article: &Article, points: &Points<'_>, paragraphs: &mut Vec<Range>) -> Headline {
    let first = paragraphs.first().copied();
    let words = first.and_then(|range| points.words(range)).unwrap_or_default().trim();
    let given = article.document.title.as_deref().map(str::trim).filter(|title| !title.is_empty());
    let is_short = words.chars().count() <= HEADLINE && !words.ends_with('.') && paragraphs.len() > 1;
    match (first, given) {
        (Some(range), given) if given.map_or(is_short, |title| title == words) => {
            paragraphs.remove(0);
            Headline::Words(range)
        }
        (_, Some(title)) => Headline::Title(title.to_owned()),
        (_, None) => Headline::Title(article.document.id.clone()),
    }
}

/// The events that have a card, by the place of their anchor.
fn carded(article: &Article) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..article.events.len()).collect();
    numbers.sort_by_key(|&number| (article.events[number].anchor, number));
    numbers.truncate(CARDS);
    numbers
}

/// The events by the paragraph of their anchor; those of the headline under `None`. One whose words are not shown is left out.
fn events(
    article: &Article,
    carded: &[usize],
    headline: &Headline,
    paragraphs: &[Range],
) -> BTreeMap<Option<usize>, Vec<usize>> {
    let mut found: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for &number in carded {
        let at = article.events[number].anchor[0];
        let in_headline = matches!(headline, Headline::Words(range) if (range[0]..range[1]).contains(&at));
        let after = paragraphs.partition_point(|range| range[1] <= at);
        let paragraph = paragraphs.get(after).filter(|range| range[0] <= at).map(|_| after);
        if in_headline || paragraph.is_some() {
            found.entry(paragraph).or_default().push(number);
        }
    }
    found
}

fn kicker(article: &Article) -> Markup {
    let published = article.document.published.as_deref().map(words::published);
    html! {
        p.kicker {
            @if let Some(publisher) = &article.document.publisher { span { (publisher) } }
            span { (published.unwrap_or_else(|| "no publication date: relative days stay open".to_owned())) }
            @if let Some(url) = article.document.url.as_deref().filter(|url| url.starts_with("https://") || url.starts_with("http://")) {
                a href=(url) rel="noopener noreferrer nofollow" { "original page" }
            }
        }
    }
}

fn counts(article: &Article) -> Markup {
    let sentences = article.sentences.as_ref().map_or(0, Vec::len);
    html! {
        p.counts {
            (counted(sentences, "sentence")) ", " (counted(article.events.len(), "event")) ", "
            (counted(article.attributions.len(), "attribution")) ", " (counted(article.quantities.len(), "number"))
        }
    }
}

/// What the underlines mean; a switch for each.
fn legend() -> Markup {
    let kinds = [("e", "event"), ("s", "source"), ("n", "number"), ("t", "time"), ("p", "place")];
    html! {
        fieldset.legend {
            legend { "Underlined" }
            @for (letter, name) in kinds {
                label { input type="checkbox" name=(name) value=(letter) checked; " " span.{ "m-" (letter) } { (name) } }
            }
        }
    }
}
