//! Parses a page, unless that would take too long.

use std::cell::Cell;

use dom_query::{Document, NodeId, NodeRef};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::{Tracer, TreeBuilder};
use html5ever::{ParseOpts, parse_document};

use super::scan;

/// Longer pages are not parsed, in bytes.
const MOST_BYTES: usize = 8 << 20;
/// Pages that nest deeper are not read as trees: what follows takes time in the square of the depth.
const MOST_DEPTH: usize = 400;
/// Nor are those whose nodes lie deeper when taken together: every element is asked for all that it holds.
const MOST_DEPTH_OF_ALL: usize = 10_000_000;
/// Pages of more nodes are given up: unclosed elements can multiply.
const MOST_NODES: usize = 500_000;
/// Pages of which the parser holds more elements open are given up: each end tag makes it look through them. What sets
/// words in another type counts twice.
const MOST_OPEN: usize = 2 * MOST_DEPTH;
/// The same for all tags taken together.
const MOST_OPEN_OF_ALL: usize = 2 * MOST_DEPTH_OF_ALL;
/// Nor are those parsed with an element of more attributes: each is compared with all others.
const MOST_ATTRIBUTES: usize = 1000;
/// Nodes and open elements are counted each time this much was parsed, in bytes.
const CHUNK_BYTES: usize = 16 << 10;

/// The tree of a page; `None` where it is too large, too deep or explodes.
pub(super) fn tree(source: &str) -> Option<Document> {
    if source.len() > MOST_BYTES || scan::most_attributes(source) > MOST_ATTRIBUTES {
        return None;
    }
    let mut options = ParseOpts::default();
    options.tree_builder.scripting_enabled = false;
    let mut parser = parse_document(Document::default(), options);
    let (mut rest, mut looked_at) = (source, 0);
    while !rest.is_empty() {
        let (chunk, after) = rest.split_at(rest.floor_char_boundary(CHUNK_BYTES.max(4)));
        parser.process(StrTendril::from(chunk));
        rest = after;
        let builder = &parser.tokenizer.sink;
        let open = held(builder);
        looked_at += open * memchr::memchr_iter(b'<', chunk.as_bytes()).count();
        if builder.sink.tree.len() > MOST_NODES || open > MOST_OPEN || looked_at > MOST_OPEN_OF_ALL {
            return None;
        }
    }
    let page = parser.finish();
    let (deepest, of_all) = depths(page.root());
    (deepest <= MOST_DEPTH && of_all <= MOST_DEPTH_OF_ALL).then_some(page)
}

/// How many elements the parser holds open.
fn held(builder: &TreeBuilder<NodeId, Document>) -> usize {
    let count = Count::default();
    builder.trace_handles(&count);
    count.0.get()
}

#[derive(Default)]
struct Count(Cell<usize>);

impl Tracer for Count {
    type Handle = NodeId;

    fn trace_handle(&self, _: &NodeId) {
        self.0.set(self.0.get() + 1);
    }
}

/// How deep the deepest node lies, and all of them together.
fn depths(root: NodeRef<'_>) -> (usize, usize) {
    let (mut node, mut now, mut most, mut all) = (root, 0_usize, 0, 0);
    loop {
        all += now;
        if let Some(child) = node.first_child() {
            (node, now) = (child, now + 1);
            most = most.max(now);
            continue;
        }
        loop {
            if now == 0 {
                return (most, all);
            }
            if let Some(sibling) = node.next_sibling() {
                node = sibling;
                break;
            }
            let Some(parent) = node.parent() else { return (most, all) };
            (node, now) = (parent, now - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_would_take_too_long_are_not_parsed() {
        assert!(tree(&"<p>One <b>two</b>".repeat(1000)).is_some());
        assert!(tree(&"<div>".repeat(100_000)).is_none());
        assert!(tree(&"<p>x</p>".repeat(2 << 20)).is_none());
        let deep =
            |depth: usize, paragraphs: usize| format!("{}{}", "<div>".repeat(depth), "<p>x</p>".repeat(paragraphs));
        assert!(tree(&deep(300, 1000)).is_some() && tree(&deep(300, 40_000)).is_none());
        let unclosed: String = (0..300).map(|n| format!("<font size={n}>")).collect();
        assert!(tree(&format!("<p>{unclosed}{}", "<p>x".repeat(100_000))).is_none());
    }

    #[test]
    fn pages_that_hold_much_open_or_have_many_attributes_are_given_up() {
        let many = |part: &str| part.repeat(60_000);
        let attributes =
            |tag: &str, count: usize| format!("<{tag} {}>", (0..count).map(|n| format!("a{n} ")).collect::<String>());
        for page in [
            format!("<svg>{}{}<p>x", many("<path>"), many("</x>")),
            format!("{}{}", many("<optgroup>"), many("<p>")),
            format!("<svg>{}{}", "<path>".repeat(390), many("</x>")),
            many("<x></y>"),
            format!("<template>{}", many("<x></y>")),
            format!("<table>{}", many("<x></y>")),
            attributes("p", 200_000),
            format!("<p>x</p {}>", attributes("i", 5000)),
            format!("<svg><style>{}", attributes("p", 5000)),
            (0..200).map(|n| attributes("body", 900).replace('a', &format!("a{n}-"))).collect(),
        ] {
            assert!(tree(&page).is_none(), "{}", &page[..60]);
        }
        assert!(tree(&attributes("p", 900)).is_some());
        assert!(tree(&"<p>One <b>two<br></p><option>x".repeat(90)).is_some());
    }
}
