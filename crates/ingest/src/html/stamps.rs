//! Times that are stamped on an article, and those that its sentences speak of: both may be `time` elements.

use std::collections::HashSet;

use dom_query::{Document, NodeId};

use super::blocks::{Block, blocks};
use super::furniture::is_prose;

/// Takes the times out of a paragraph that is a line around them; `None` where nothing else is in it.
pub(super) fn without_stamps(block: Block) -> Option<Block> {
    let rest = beside(&block);
    if block.times.is_empty() || is_prose(&rest) {
        return Some(block);
    }
    (!rest.is_empty()).then(|| Block { text: rest, times: Vec::new(), ..block })
}

/// The `time` elements of which sentences of the page speak.
pub(super) fn spoken(page: &Document) -> HashSet<NodeId> {
    let blocks = page.body().map(blocks).unwrap_or_default();
    let timed = blocks.iter().filter(|block| !block.times.is_empty() && is_prose(&beside(block)));
    timed.flat_map(|block| &block.times).map(|time| time.node).collect()
}

/// The words of a paragraph that are no time.
fn beside(block: &Block) -> String {
    let (mut rest, mut at) = (String::new(), 0);
    for time in &block.times {
        let (start, end) = (time.words.start.max(at), time.words.end.max(at));
        rest.push_str(&block.text[at..start]);
        at = end;
    }
    rest.push_str(&block.text[at..]);
    rest.split_whitespace().collect::<Vec<_>>().join(" ")
}
