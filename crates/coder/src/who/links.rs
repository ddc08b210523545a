//! How mentions hang together inside a noun phrase: titles before names, appositions, and the countries and bodies
//! that people belong to.

use dateline_syntax::Parsed;
use dateline_text::{Id, PerToken};

use super::Tok;
use super::draft::{Draft, DraftSense};

/// The drafts of a text in text order, and the draft at each token.
pub(super) struct Drafts<'a> {
    pub(super) parsed: &'a Parsed<'a>,
    pub(super) all: Vec<Draft>,
    pub(super) at: PerToken<Option<usize>>,
}

impl<'a> Drafts<'a> {
    /// Takes the drafts and links them.
    pub(super) fn new(parsed: &'a Parsed<'a>, mut all: Vec<Draft>) -> Self {
        all.sort_by_key(|draft| draft.piece.start);
        let mut at = PerToken::new(vec![None; parsed.segments.tokens.len()]);
        for (index, draft) in all.iter().enumerate() {
            draft.piece.clone().for_each(|token| at[Id::new(token)] = Some(index));
        }
        let mut drafts = Self { parsed, all, at };
        (0..drafts.all.len()).for_each(|index| drafts.link_titles(index));
        (0..drafts.all.len()).for_each(|index| drafts.link_appositions(index));
        (0..drafts.all.len()).for_each(|index| drafts.link_affiliates(index));
        (0..drafts.all.len()).for_each(|index| drafts.share_affiliates(index));
        drafts.split_shared();
        drafts
    }

    /// The draft that `token` belongs to.
    pub(super) fn at(&self, token: Tok) -> Option<usize> {
        self.at[token]
    }

    /// Those who stand together in a draft for several, and the parts of one that several share; nobody in another.
    pub(super) fn members(&self, index: usize) -> Vec<usize> {
        match &self.all[index].sense {
            DraftSense::Together(members) => members.iter().filter_map(|&token| self.at[token]).collect(),
            _ => self.all[index].parts.clone(),
        }
    }

    /// The draft that `index` describes in the end; itself where it describes none.
    pub(super) fn root(&self, index: usize) -> usize {
        let mut at = index;
        for _ in 0..MOST_JOINS {
            match self.all[at].joins {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }

    /// Says that the draft `index` describes the draft `to`.
    pub(super) fn join(&mut self, index: usize, to: usize) {
        let to = self.root(to);
        if to != index && self.all[index].joins.is_none() {
            self.all[index].joins = Some(to);
        }
    }
}

/// How many joins are followed; real text has two or three.
const MOST_JOINS: usize = 16;
