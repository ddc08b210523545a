//! Who says "we" where nobody is quoted: the state whose statement the text is.

use dateline_syntax::Rel;

use super::EntityKind;
use super::draft::{DraftSense, Pronoun};
use super::resolve::Resolver;

/// Takes "we" without a speaker for the only state of which the text tells in the present or future, as
/// statements do ("We condemn the attack. Norway reaffirms …"); news tell in the past.
pub(super) fn add(resolver: &mut Resolver<'_>) {
    let is_own = |index: usize| {
        matches!(resolver.drafts.all[index].sense, DraftSense::Pronoun(Pronoun::We))
            && resolver.speakers[index].is_none()
    };
    let own: Vec<usize> = (0..resolver.drafts.all.len()).filter(|&index| is_own(index)).collect();
    if own.is_empty() {
        return;
    }
    let mut states: Vec<usize> =
        (0..resolver.drafts.all.len()).filter_map(|index| states_something(resolver, index)).collect();
    states.dedup();
    if let Some((&first, others)) = states.split_first()
        && others.iter().all(|&other| other == first)
    {
        resolver.chains[first].drafts.extend(own.into_iter().map(|index| (index, "own voice")));
    }
}

/// The chain of a state that is the subject of a verb in the present or future.
fn states_something(resolver: &Resolver<'_>, index: usize) -> Option<usize> {
    let (parsed, draft) = (resolver.drafts.parsed, &resolver.drafts.all[index]);
    let word = parsed.word(draft.head);
    let verb = word.head.filter(|_| word.rel == Rel::Nsubj && draft.kind == EntityKind::State)?;
    let is_now = |token| parsed.word(token).feats.is("Tense", "Pres") && parsed.word(token).feats.is("VerbForm", "Fin");
    let will = parsed.syntax.children_by(verb, Rel::Aux).any(|aux| parsed.lemma(aux) == "will");
    (is_now(verb) || will).then_some(resolver.of[index]).flatten()
}
