//! How far the words below each word reach.

use std::ops::Range;

use dateline_syntax::Syntax;
use dateline_text::{Id, Token};

/// For each token, the tokens from the first to the last below it, itself included.
pub(super) struct Extents(Vec<(u32, u32)>);

impl Extents {
    /// Reads all trees once.
    pub(super) fn of(syntax: &Syntax) -> Self {
        let count = syntax.words.len();
        let mut extents: Vec<(u32, u32)> = (0..count as u32).map(|at| (at, at + 1)).collect();
        let mut order: Vec<usize> =
            syntax.words.iter().filter(|(_, word)| word.head.is_none()).map(|(token, _)| token.index()).collect();
        let mut at = 0;
        while at < order.len() {
            order.extend(syntax.children(Id::new(order[at])).iter().map(|child| child.index()));
            at += 1;
        }
        for &below in order.iter().rev() {
            if let Some(head) = syntax.words[Id::new(below)].head {
                let (start, end) = extents[below];
                let above = &mut extents[head.index()];
                *above = (above.0.min(start), above.1.max(end));
            }
        }
        Self(extents)
    }

    /// Indices of the tokens from the first to the last below `token`.
    pub(super) fn get(&self, token: Id<Token>) -> Range<usize> {
        let (start, end) = self.0[token.index()];
        start as usize..end as usize
    }
}
