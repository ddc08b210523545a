//! The arguments that a pattern may take: the predicate's own, and phrases that stand beside them.

use dateline_predicates::{Predicate, Predicates, Route, Slot, SlotName};
use dateline_syntax::{Parsed, Rel};
use dateline_text::{Id, Token};

/// How many phrases deep a phrase may hang: 2 for "$100 million *in assistance* *to the opposition*".
const HUNG_DEEP: usize = 2;

/// The arguments of `predicate`; then those of the nouns that belong to its words (`own_nouns`: "sanctions *on Iran*" in
/// "imposed sanctions on Iran"); then prepositional phrases that the parser hung on an argument although they can as well
/// belong to the predicate ("warned Iran *of attacks*").
pub fn reach(
    parsed: &Parsed<'_>,
    predicates: &Predicates,
    predicate: &Predicate,
    own_nouns: &[Id<Token>],
) -> Vec<Slot> {
    let mut slots = predicate.slots.clone();
    let nouns = own_nouns.iter().copied().filter(|&noun| noun != predicate.head);
    for noun in nouns {
        match predicates.at(noun) {
            Some(id) => slots.extend(predicates.all[id].slots.iter().cloned()),
            None => slots.extend(possessors(parsed, noun)),
        }
    }
    let mut from = 0;
    for _ in 0..HUNG_DEEP {
        let hung: Vec<Slot> = slots[from..].iter().flat_map(|slot| phrases_on(parsed, slot.head)).collect();
        from = slots.len();
        for slot in hung {
            if !slots.iter().any(|known| known.head == slot.head) {
                slots.push(slot);
            }
        }
    }
    slots
}

/// The phrases that hang on a noun, one slot for each noun that "and" joins: "aid for *Mali* and *Niger*".
fn phrases_on(parsed: &Parsed<'_>, noun: Id<Token>) -> Vec<Slot> {
    let phrases = parsed.syntax.children(noun).iter().copied().filter(|&child| parsed.word(child).rel == Rel::Nmod);
    phrases
        .filter_map(|head| Some((head, parsed.syntax.child(head, Rel::Case)?)))
        .flat_map(|(head, case)| {
            let name = SlotName::With(parsed.form(case).to_lowercase());
            let joined = std::iter::once(head).chain(parsed.syntax.children_by(head, Rel::Conj));
            joined.map(move |head| Slot {
                name: name.clone(),
                head,
                span: parsed.syntax.subtree_span(parsed.segments, head),
                route: Route::Nominal,
            })
        })
        .collect()
}

fn possessors(parsed: &Parsed<'_>, noun: Id<Token>) -> Vec<Slot> {
    let possessors = parsed.syntax.children_by(noun, Rel::NmodPoss);
    possessors
        .map(|head| Slot {
            name: SlotName::Subject,
            head,
            span: parsed.syntax.subtree_span(parsed.segments, head),
            route: Route::Nominal,
        })
        .collect()
}
