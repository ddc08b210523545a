//! Parties that an argument names although its head is none: owners, doers, those whom words concern.

use dateline_knowledge::ontology::EventType;
use dateline_predicates::{Route, Slot};
use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, PerToken, Token};

use crate::who::Entity;

/// The name that stands beside a description nobody could settle: "his counterpart, *Ana Kovar*".
pub(super) fn renamed(parsed: &Parsed<'_>, who: &PerToken<Option<Id<Entity>>>, slot: &Slot) -> Option<Slot> {
    let head = parsed.syntax.children_by(slot.head, Rel::Appos).find(|&child| who[child].is_some())?;
    Some(Slot { head, ..slot.clone() })
}

/// Types of mere words, which concern whoever stands in what they are about: "rejected an offer *from Norway*".
pub(super) fn is_verbal(event_type: EventType) -> bool {
    use EventType::{Accuse, Agree, Concede, Reject, Request, Support, Threaten};
    matches!(event_type, Agree | Support | Concede | Request | Accuse | Reject | Threaten)
}

/// Prepositions behind which the noun of an argument names whom it concerns, the likeliest first.
const PARTY_BEHIND: &[&str] = &["by", "from", "with", "against", "between", "among", "of", "for", "to", "on", "over"];

/// How deep below an argument a party is looked for.
const PARTY_DEEP: usize = 4;

/// The parties named furthest up below an argument: "an offer *from Norway*", "a formula for ending its dispute *with
/// Peru*". Relative clauses are left out, since they tell of something else.
pub(super) fn parties_below(parsed: &Parsed<'_>, who: &PerToken<Option<Id<Entity>>>, slot: &Slot) -> Vec<Slot> {
    let mut level = vec![slot.head];
    for _ in 0..PARTY_DEEP {
        let below: Vec<_> = level
            .iter()
            .flat_map(|&token| parsed.syntax.children(token).iter().copied())
            .filter(|&child| !matches!(parsed.word(child).rel, Rel::AclRelcl | Rel::Conj | Rel::Appos | Rel::Advcl))
            .collect();
        let rank = |&token: &Id<Token>| {
            let case = parsed.syntax.child(token, Rel::Case)?;
            PARTY_BEHIND.iter().position(|word| parsed.is_form(case, word))
        };
        let named = |&token: &Id<Token>| parsed.upos(token) != Upos::Pron && who[token].is_some();
        let owner = below.iter().copied().find(|token| parsed.word(*token).rel == Rel::NmodPoss && named(token));
        let behind = below.iter().copied().filter(|token| named(token) && rank(token).is_some()).min_by_key(rank);
        if let Some(party) = owner.or(behind) {
            let others = parsed.syntax.children_by(party, Rel::Conj).filter(|&other| who[other].is_some());
            let heads = std::iter::once(party).chain(others);
            let found = heads.map(|head| Slot {
                head,
                span: parsed.span(head),
                route: Route::Nominal,
                name: slot.name.clone(),
            });
            return found.collect();
        }
        level = below;
    }
    Vec::new()
}

/// Who does what an argument tells of: "crimes committed *by soldiers*".
fn agent_below(parsed: &Parsed<'_>, who: &PerToken<Option<Id<Entity>>>, head: Id<Token>) -> Option<Id<Token>> {
    let below = parsed.syntax.subtree(head).into_iter().filter(|&token| who[token].is_some());
    let by = |token: &Id<Token>| parsed.syntax.child(*token, Rel::Case).is_some_and(|case| parsed.is_form(case, "by"));
    below.into_iter().find(by)
}

/// Someone who stands inside an argument that is no participant itself: "*Iranian* positions", "*Iran's* ruling",
/// "the positions *of the rebels*".
pub(super) fn participant_inside(parsed: &Parsed<'_>, who: &PerToken<Option<Id<Entity>>>, slot: &Slot) -> Option<Slot> {
    let children = parsed.syntax.children(slot.head).iter().copied();
    let inside = children.filter(|&child| {
        let modifies = matches!(parsed.word(child).rel, Rel::NmodPoss | Rel::Amod | Rel::Compound | Rel::Nmod);
        modifies && who[child].is_some()
    });
    let near = inside.min_by_key(|&child| parsed.word(child).rel != Rel::NmodPoss);
    let head = near.or_else(|| agent_below(parsed, who, slot.head))?;
    Some(Slot { head, span: parsed.span(head), route: Route::Nominal, name: slot.name.clone() })
}
