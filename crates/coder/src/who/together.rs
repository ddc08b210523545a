//! Several in a row whom a plural can mean: "Ana Kovar and her husband … they", "Norway and Kenya … their border".

use dateline_syntax::{Parsed, Rel};
use dateline_text::{Id, PerToken};

use super::draft::{Draft, DraftSense};
use super::{EntityKind, MentionForm, Tok};

/// One draft for each row of people, or of bodies and states, the first of which has a name. They head no token: each
/// member keeps its own.
pub(super) fn drafts(parsed: &Parsed<'_>, all: &[Draft]) -> Vec<Draft> {
    let mut at = PerToken::new(vec![None; parsed.segments.tokens.len()]);
    for (index, draft) in all.iter().enumerate() {
        draft.piece.clone().for_each(|token| at[Id::new(token)] = Some(index));
    }
    all.iter().filter(|draft| can_begin(draft)).filter_map(|first| row(parsed, all, &at, first)).collect()
}

fn can_begin(draft: &Draft) -> bool {
    draft.name().is_some() && draft.form == MentionForm::Name && !draft.plural && class(draft).is_some()
}

/// What goes together: people with people, bodies with states.
fn class(draft: &Draft) -> Option<bool> {
    match draft.kind {
        EntityKind::Person => Some(true),
        EntityKind::Organization | EntityKind::State => Some(false),
        _ => None,
    }
}

fn row(parsed: &Parsed<'_>, all: &[Draft], at: &PerToken<Option<usize>>, first: &Draft) -> Option<Draft> {
    let mut members: Vec<Tok> = vec![first.head];
    let mut words = first.words.clone();
    for member in parsed.syntax.children_by(first.head, Rel::Conj) {
        let draft = &all[at[member]?];
        if class(draft) != class(first) || draft.plural || matches!(draft.sense, DraftSense::Pronoun(_)) {
            return None;
        }
        members.push(member);
        words.end = words.end.max(draft.words.end);
    }
    if members.len() < 2 {
        return None;
    }
    let (start, sense) = (first.piece.start, DraftSense::Together(members));
    let mut draft = Draft::new(words, first.head, MentionForm::Name, EntityKind::Group, sense);
    draft.piece = start..start;
    draft.core = start..start;
    draft.plural = true;
    Some(draft)
}
