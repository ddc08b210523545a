//! Drafts from pronouns.

use dateline_knowledge::actors::Gender;
use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::Block;

use super::draft::{Draft, DraftSense, Pronoun};
use super::{EntityKind, MentionForm, Tok};

/// The draft of a pronoun that can mean somebody.
pub(super) fn draft(parsed: &Parsed<'_>, token: Tok) -> Option<Draft> {
    if !matches!(parsed.upos(token), Upos::Pron | Upos::Det) || parsed.sentence(token).block == Block::Byline {
        return None;
    }
    let form = parsed.form(token);
    let is_acronym = form.len() > 1 && form.chars().all(char::is_uppercase);
    let pronoun = pronoun(&form.to_lowercase()).filter(|_| !is_acronym)?;
    if pronoun == Pronoun::It && is_empty(parsed, token) {
        return None;
    }
    let kind = match pronoun {
        Pronoun::He | Pronoun::She | Pronoun::I => EntityKind::Person,
        Pronoun::It => EntityKind::Organization,
        Pronoun::They | Pronoun::We => EntityKind::Group,
    };
    let at = token.index();
    let mut draft = Draft::new(at..at + 1, token, MentionForm::Pronoun, kind, DraftSense::Pronoun(pronoun));
    draft.gender = match pronoun {
        Pronoun::He => Some(Gender::He),
        Pronoun::She => Some(Gender::She),
        _ => None,
    };
    draft.plural = matches!(pronoun, Pronoun::They | Pronoun::We);
    Some(draft)
}

fn pronoun(form: &str) -> Option<Pronoun> {
    match form {
        "he" | "him" | "his" | "himself" => Some(Pronoun::He),
        "she" | "her" | "hers" | "herself" => Some(Pronoun::She),
        "it" | "its" | "itself" => Some(Pronoun::It),
        "they" | "them" | "their" | "theirs" | "themselves" => Some(Pronoun::They),
        "i" | "me" | "my" | "mine" | "myself" => Some(Pronoun::I),
        "we" | "us" | "our" | "ours" | "ourselves" => Some(Pronoun::We),
        _ => None,
    }
}

/// "it" that means nobody: "it is clear that", "it was the second time"; but not "it is ready to talk".
fn is_empty(parsed: &Parsed<'_>, token: Tok) -> bool {
    let word = parsed.word(token);
    if word.rel == Rel::Expl {
        return true;
    }
    let Some(head) = word.head else { return false };
    let has = |rel| parsed.syntax.child(head, rel).is_some();
    let is = parsed.syntax.child(head, Rel::Cop).is_some_and(|cop| cop > token);
    word.rel.is(Rel::Nsubj) && (has(Rel::Csubj) || (is && !(parsed.upos(head) == Upos::Adj && has(Rel::Xcomp))))
}
