//! From trees to predicates.

use dateline_syntax::{Parsed, Rel};
use dateline_text::{Id, Layer};

use crate::embed::{self, Link};
use crate::heads::{self, Draft, Drafts};
use crate::tree::Tree;
use crate::words::PredicateWords;
use crate::{Embedding, How, Predicate, Predicates, Route, Slot, SlotName, inherit, slots};

/// Reads the predicates of all sentences. The time is linear in the number of tokens.
pub fn find_predicates(parsed: &Parsed<'_>, words: &PredicateWords) -> Predicates {
    let tree = Tree::new(parsed, words);
    let mut drafts = heads::find(&tree);
    let resolved = slots::fill(&tree, &mut drafts);
    inherit::fill(&tree, &mut drafts, &resolved);
    let links = embed::links(&tree, &mut drafts);
    let contents = contents(&tree, &drafts, &links);
    for (outer, slot) in contents {
        slots::add_slot(&mut drafts.all[outer], slot);
    }
    let questioned: Vec<bool> = (0..drafts.all.len()).map(|number| is_asked(&tree, &drafts, &links, number)).collect();
    let records = drafts.all.into_iter().enumerate();
    let all = records.map(|(number, draft)| record(draft, number, &links, questioned[number]));
    Predicates::new(all.collect::<Layer<_>>())
}

/// The clauses that stand as content in another predicate, as slots of that one.
fn contents(tree: &Tree<'_>, drafts: &Drafts, links: &[Link]) -> Vec<(usize, Slot)> {
    let mut found = Vec::new();
    for (number, draft) in drafts.all.iter().enumerate() {
        if draft.carriers.is_empty() {
            continue;
        }
        let (link, route) = match &links[number] {
            Link::Conjoined(first) => (&links[*first], Route::Shared),
            link => (link, Route::Direct),
        };
        if let Link::In { outer, how: How::Content, .. } = link
            && *outer != number
        {
            let slot = Slot { name: SlotName::Content, head: draft.head, span: tree.clause(draft.site), route };
            found.push((*outer, slot));
        }
    }
    found
}

/// A direct question, or a clause under "whether" or "if" that is said or asked.
fn is_asked(tree: &Tree<'_>, drafts: &Drafts, links: &[Link], number: usize) -> bool {
    let number = match links[number] {
        Link::Conjoined(first) => first,
        _ => number,
    };
    let site = drafts.all[number].site;
    match &links[number] {
        Link::In { how: How::Content, marker: Some(marker), .. } => {
            matches!(marker.as_str(), "whether" | "if") || marker.starts_with("whether ")
        }
        Link::Top | Link::In { how: How::Content, .. } => {
            tree.under(site, Rel::Punct).any(|mark| tree.form(mark).contains('?'))
        }
        _ => false,
    }
}

fn record(draft: Draft, number: usize, links: &[Link], questioned: bool) -> Predicate {
    let conjoined_to = match links[number] {
        Link::Conjoined(first) => Some(Id::new(first)),
        _ => None,
    };
    let embedded_in = embed::chain(links, number)
        .into_iter()
        .map(|(outer, how, marker)| Embedding { outer: Id::new(outer), how, marker })
        .collect();
    let mut slots = draft.slots;
    slots.sort_by(|a, b| (a.head, &a.name).cmp(&(b.head, &b.name)));
    Predicate {
        head: draft.head,
        span: draft.span,
        lemma: draft.lemma,
        verb: draft.verb,
        kind: draft.kind,
        light: draft.light,
        tense: draft.group.tense,
        aspect: draft.group.aspect,
        voice: draft.group.voice,
        negated: draft.group.negated,
        modality: draft.group.modality,
        questioned,
        embedded_in,
        slots,
        conjoined_to,
    }
}
