//! Takes what stands around an article out of the page, by what its elements are called.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use dom_query::{Document, NodeRef};

use super::furniture::entries;

/// An element with more than this share of the page's running text is no furniture, in per cent.
const MOST_SHARE: usize = 30;

static NAMES: LazyLock<BTreeSet<Vec<&'static str>>> = LazyLock::new(|| {
    entries(include_str!("../../words/furniture_names.txt")).map(|line| line.split(' ').collect()).collect()
});

/// Removes elements that are named after what stands around articles.
pub(super) fn prune(page: &Document) {
    let Some(body) = page.body() else { return };
    let mut named = Vec::new();
    let all = weigh(body, &mut named);
    for (node, chars) in named {
        if chars * 100 <= all * MOST_SHARE {
            node.remove_from_parent();
        }
    }
}

/// Counts the bytes of running text (outside of links, scripts and styles) below `root`, and those of each element that
/// is named after furniture.
fn weigh<'a>(root: NodeRef<'a>, named: &mut Vec<(NodeRef<'a>, usize)>) -> usize {
    let mut all = 0;
    let mut open = vec![(root, 0, None)];
    let mut next = root.first_child();
    while let Some((parent, before, place)) = open.last().copied() {
        let Some(node) = next else {
            if let Some(place) = place {
                let (_, chars): &mut (NodeRef<'_>, usize) = &mut named[place];
                *chars = all - before;
            }
            open.pop();
            next = parent.next_sibling();
            continue;
        };
        if node.is_text() {
            all += node.text().trim().len();
        } else if node.is_element() && !is_silent(&node) {
            let place = is_named(&node).then_some(named.len());
            if place.is_some() {
                named.push((node, 0));
            }
            open.push((node, all, place));
            next = node.first_child();
            continue;
        }
        next = node.next_sibling();
    }
    all
}

fn is_silent(node: &NodeRef<'_>) -> bool {
    node.qual_name_ref().is_some_and(|name| matches!(&*name.local, "a" | "script" | "style" | "noscript" | "template"))
}

fn is_named(node: &NodeRef<'_>) -> bool {
    let Some(element) = node.element_ref() else { return false };
    if matches!(&*element.name.local, "body" | "article" | "main" | "html") {
        return false;
    }
    let names = [element.class(), element.id()];
    names.iter().flatten().flat_map(|name| name.split_ascii_whitespace().map(words).collect::<Vec<_>>()).any(|words| {
        (0..words.len()).any(|at| {
            (1..=3.min(words.len() - at))
                .any(|many| NAMES.contains(&words[at..at + many].iter().map(String::as_str).collect::<Vec<_>>()))
        })
    })
}

/// The words of a name: "relatedLinks-box" is "related links box".
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for sign in name.chars() {
        let ends = !sign.is_ascii_alphanumeric() || (sign.is_ascii_uppercase() && was_lower);
        if ends && !words[words.len() - 1].is_empty() {
            words.push(String::new());
        }
        if sign.is_ascii_alphanumeric() {
            let last = words.len() - 1;
            words[last].push(sign.to_ascii_lowercase());
        }
        was_lower = sign.is_ascii_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}
