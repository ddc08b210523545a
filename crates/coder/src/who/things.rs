//! Things that pronouns can mean though they are nobody: "the plan … it".

use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::Id;

use super::Tok;
use super::antecedents::standing;
use super::bindings::described;
use super::links::Drafts;
use super::tree::is_plural;

/// How many tokens back a thing is looked for.
const REACH_TOKENS: usize = 50;

/// Whether the pronoun does what only somebody can do: says something, or has people or a body of its own.
pub(super) fn are_out(drafts: &Drafts<'_>, index: usize) -> bool {
    let (parsed, draft) = (drafts.parsed, &drafts.all[index]);
    let owned = parsed.word(draft.head).head.filter(|_| parsed.word(draft.head).rel == Rel::NmodPoss);
    speaks(parsed, draft.head) || owned.is_some_and(|owned| drafts.at(owned).is_some())
}

/// The score of the best thing before the pronoun of the draft; `None` where there is none.
pub(super) fn best(drafts: &Drafts<'_>, index: usize) -> Option<i32> {
    let (parsed, draft) = (drafts.parsed, &drafts.all[index]);
    let described = described(parsed, draft.head);
    let here = parsed.segments.sentence_of(draft.head);
    let from = draft.head.index().saturating_sub(REACH_TOKENS);
    let things = (from..draft.head.index()).map(Id::new).filter(|&token| {
        matches!(parsed.upos(token), Upos::Noun | Upos::Propn)
            && drafts.at(token).is_none()
            && is_plural(parsed, token) == draft.plural
            && argument(parsed, token).is_some()
            && !described.contains(&token)
    });
    let less = discount(parsed, draft.head);
    let score = |token: Tok| {
        let distance = (here.index() - parsed.segments.sentence_of(token).index()) as i32;
        standing(parsed, token, draft.head) + argument(parsed, token).unwrap_or(0) - 8 * distance - less
    };
    things.map(score).max()
}

/// How much less a thing is expected than somebody: for one who acts or owns; as an object rather more.
fn discount(parsed: &Parsed<'_>, pronoun: Tok) -> i32 {
    match parsed.word(pronoun).rel {
        Rel::Nsubj => 4,
        Rel::NmodPoss => 2,
        Rel::NsubjPass => -3,
        _ => -6,
    }
}

/// Whether the word is the subject of a verb that has a clause for its object, as verbs of saying and thinking have.
fn speaks(parsed: &Parsed<'_>, token: Tok) -> bool {
    let word = parsed.word(token);
    let Some(verb) = word.head else { return false };
    let has_clause = [Rel::Ccomp, Rel::Parataxis].into_iter().any(|rel| parsed.syntax.child(verb, rel).is_some());
    let is_inserted =
        matches!(parsed.word(verb).rel, Rel::Parataxis | Rel::Ccomp) && parsed.syntax.child(verb, Rel::Obj).is_none();
    word.rel == Rel::Nsubj && (has_clause || is_inserted)
}

/// How well a noun can be taken up by its place in the sentence; `None` where it stands for nothing by itself.
fn argument(parsed: &Parsed<'_>, token: Tok) -> Option<i32> {
    match parsed.word(token).rel {
        rel if rel.is(Rel::Nsubj) => Some(0),
        Rel::Obj => Some(0),
        Rel::Obl => Some(-3),
        Rel::Nmod => Some(-4),
        _ => None,
    }
}
