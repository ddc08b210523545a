//! Things that pronouns can mean though they are nobody: "the plan … it".

use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::Id;

use super::Tok;
use super::antecedents::standing;
use super::links::Drafts;
use super::tree::is_plural;

/// How many tokens back a thing is looked for.
const REACH_TOKENS: usize = 50;

/// The score of the best thing before the pronoun of the draft; `None` where there is none, or where the pronoun does
/// what only somebody can do.
pub(super) fn best(drafts: &Drafts<'_>, index: usize) -> Option<i32> {
    let (parsed, draft) = (drafts.parsed, &drafts.all[index]);
    let owned = parsed.word(draft.head).head.filter(|_| parsed.word(draft.head).rel == Rel::NmodPoss);
    if speaks(parsed, draft.head) || owned.is_some_and(|owned| drafts.at(owned).is_some()) {
        return None;
    }
    let here = parsed.segments.sentence_of(draft.head);
    let from = draft.head.index().saturating_sub(REACH_TOKENS);
    let things = (from..draft.head.index()).map(Id::new).filter(|&token| {
        parsed.upos(token) == Upos::Noun
            && drafts.at(token).is_none()
            && is_plural(parsed, token) == draft.plural
            && is_argument(parsed, token)
    });
    let score = |token: Tok| {
        let distance = (here.index() - parsed.segments.sentence_of(token).index()) as i32;
        standing(parsed, token, draft.head) - 8 * distance - THING
    };
    things.map(score).max()
}

/// How much less a thing is expected than somebody.
const THING: i32 = 4;

/// Whether the word is the subject of a verb that has a clause for its object, as verbs of saying and thinking have.
fn speaks(parsed: &Parsed<'_>, token: Tok) -> bool {
    let word = parsed.word(token);
    let Some(verb) = word.head else { return false };
    let has_clause = [Rel::Ccomp, Rel::Parataxis].into_iter().any(|rel| parsed.syntax.child(verb, rel).is_some());
    let is_inserted =
        matches!(parsed.word(verb).rel, Rel::Parataxis | Rel::Ccomp) && parsed.syntax.child(verb, Rel::Obj).is_none();
    word.rel == Rel::Nsubj && (has_clause || is_inserted)
}

fn is_argument(parsed: &Parsed<'_>, token: Tok) -> bool {
    let rel = parsed.word(token).rel;
    rel.is(Rel::Nsubj) || rel == Rel::Obj
}
