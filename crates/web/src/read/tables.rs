//! Under the article: its numbers with their sums, who says what, and who is spoken of.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::cards::Cards;
use super::words::{hedged, number, plain};
use crate::article::{Article, Quantity};
use crate::points::Points;

/// Lines that a table has.
const LINES: usize = 500;
/// Two figures closer than this are the same.
const SAME: f64 = 1e-9;

/// The figures, with whether the parts add up.
pub(super) fn numbers(article: &Article, points: &Points<'_>, cards: &Cards<'_>) -> Markup {
    if article.quantities.is_empty() {
        return html! {};
    }
    html! {
        section.under {
            h2 { "Numbers" }
            div.scroll tabindex="0" role="region" aria-label="Numbers" { table {
                thead { tr { th.figure scope="col" { "Figure" } th scope="col" { "Of what" } th scope="col" { "In the text" } th scope="col" { "On whose word" } } }
                tbody {
                    @for (id, quantity) in article.quantities.iter().enumerate().take(LINES) {
                        tr.part[quantity.part_of.is_some()].hedged[quantity.hedge != "exact"] {
                            td.figure { (hedged(quantity.value, &quantity.hedge)) }
                            td { (quantity.unit.as_deref().unwrap_or("not told")) @if let Some(state) = &quantity.state { ", " (state) } }
                            td { q { a href={ "?at=" (quantity.span[0]) } data-go={ "n" (id) } { (points.words(quantity.span).unwrap_or_default()) } } }
                            td { (cards.voice(quantity.attribution)) }
                        }
                        @if let Some(sum) = sum(article, id, quantity) { tr.sum { td.figure {} td colspan="3" { (sum) } } }
                    }
                }
            } }
            (left_out(article.quantities.len()))
        }
    }
}

/// "35 + 22 + 2 = 59, adds up", or by how much it does not.
fn sum(article: &Article, whole: usize, quantity: &Quantity) -> Option<String> {
    let parts: Vec<f64> =
        article.quantities.iter().filter(|part| part.part_of == Some(whole)).map(|part| part.value).collect();
    if parts.len() < 2 {
        return None;
    }
    let total: f64 = parts.iter().sum();
    let terms: Vec<String> = parts.iter().map(|&part| number(part)).collect();
    let left = format!("{} = {}", terms.join(" + "), number(total));
    let off = quantity.value - total;
    Some(if off.abs() < SAME {
        format!("✓ {left}: adds up")
    } else if off > 0.0 {
        format!("△ {left}: {} of {} not accounted for", number(off), number(quantity.value))
    } else {
        format!("✕ {left}: {} more than the whole", number(-off))
    })
}

/// Who says what.
pub(super) fn sources(article: &Article, points: &Points<'_>, cards: &Cards<'_>) -> Markup {
    let said: Vec<_> = article.attributions.iter().enumerate().filter(|(_, said)| !said.content.is_empty()).collect();
    if said.is_empty() {
        return html! {};
    }
    html! {
        section.under {
            h2 { "Who says what" }
            div.scroll tabindex="0" role="region" aria-label="Who says what" { table {
                thead { tr { th scope="col" { "Source" } th scope="col" { "How" } th scope="col" { "What" } } }
                tbody {
                    @for &(id, said) in said.iter().take(LINES) {
                        tr {
                            td { (cards.voice(Some(id))) }
                            td { q { (points.all_words(&said.cue)) } ", " (said.certainty) ", " (plain(&said.form)) }
                            td { a href={ "?at=" (said.content[0][0]) } data-go={ "s" (id) } { (shortened(&points.all_words(&said.content))) } }
                        }
                    }
                }
            } }
            (left_out(said.len()))
        }
    }
}

/// How many lines a table has not.
fn left_out(all: usize) -> Markup {
    html! { @if all > LINES { p.note { "Shown are the first " (LINES) " of " (number(all as f64)) "; the JSON holds all." } } }
}

/// Words of a long quotation that a table shows, in code points.
const QUOTED: usize = 240;

fn shortened(words: &str) -> String {
    match words.char_indices().nth(QUOTED) {
        Some((at, _)) => format!("{}…", words[..at].trim_end()),
        None => words.to_owned(),
    }
}

/// Who is spoken of, by name.
pub(super) fn people(article: &Article) -> Markup {
    let mut kinds: BTreeMap<u8, (&str, Vec<usize>)> = BTreeMap::new();
    for (id, entity) in article.entities.iter().enumerate().filter(|(_, entity)| entity.named) {
        let (order, heading) = match entity.kind.as_str() {
            "person" => (0, "People"),
            "state" => (2, "States"),
            _ => (1, "Groups and organizations"),
        };
        kinds.entry(order).or_insert((heading, Vec::new())).1.push(id);
    }
    html! {
        @if !kinds.is_empty() {
            section.under {
                h2 { "Who is spoken of" }
                div.columns { @for (heading, ids) in kinds.values() {
                    div { h3 { (heading) } ul.plain { @for &id in ids.iter().take(LINES) { (person(article, id)) } } (left_out(ids.len())) }
                } }
            }
        }
    }
}

fn person(article: &Article, id: usize) -> Markup {
    let entity = &article.entities[id];
    let first = entity.mentions.first().map_or(0, |mention| mention[0]);
    html! {
        li {
            a href={ "?at=" (first) } data-go={ "x" (id) } { (entity.name) }
            @if let Some(codes) = entity.codes() { " " span.code { (codes) } }
            @if let Some(office) = &entity.office { br; span.faint { (office) } }
        }
    }
}
