//! What the stage asks of the trees.

use std::ops::Range;

use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::Id;

use super::Tok;

/// Whether `token` hangs on a noun as an adjective or the first part of a compound does.
pub(super) fn is_modifier(parsed: &Parsed<'_>, token: Tok) -> bool {
    let first = first_conjunct(parsed, token);
    let word = parsed.word(first);
    let of_noun = word.head.is_some_and(|head| parsed.upos(head).is_nominal() || parsed.upos(head) == Upos::Adj);
    match word.rel {
        Rel::Amod | Rel::Compound => of_noun,
        _ => first == token && parsed.upos(token) == Upos::Adj && !has_determiner(parsed, token),
    }
}

/// The first of the words that `token` is conjoined to.
pub(super) fn first_conjunct(parsed: &Parsed<'_>, token: Tok) -> Tok {
    let mut first = token;
    while let (Rel::Conj, Some(head)) = (parsed.word(first).rel, parsed.word(first).head) {
        first = head;
    }
    first
}

/// Whether the token has a determiner of its own.
pub(super) fn has_determiner(parsed: &Parsed<'_>, token: Tok) -> bool {
    parsed.syntax.child(token, Rel::Det).is_some()
}

/// Whether "the" belongs to `head` and stands right before the token `start`.
pub(super) fn article_before(parsed: &Parsed<'_>, head: Tok, start: usize) -> bool {
    let article = parsed.syntax.child(head, Rel::Det);
    article.is_some_and(|article| article.index() + 1 == start && parsed.is_form(article, "the"))
}

/// Whether the word is plural, by its features or its tag.
pub(super) fn is_plural(parsed: &Parsed<'_>, token: Tok) -> bool {
    let word = parsed.word(token);
    word.feats.is("Number", "Plur") || matches!(&*word.xpos, "NNS" | "NNPS")
}

/// The subject role: what a clause is about.
pub(super) fn is_subject(parsed: &Parsed<'_>, token: Tok) -> bool {
    parsed.word(first_conjunct(parsed, token)).rel.is(Rel::Nsubj)
}

/// The preposition in front of a noun, lower case.
pub(super) fn preposition(parsed: &Parsed<'_>, token: Tok) -> Option<String> {
    parsed.syntax.child(token, Rel::Case).map(|case| parsed.form(case).to_lowercase())
}

/// The words of a description: the head with its modifiers, without clauses, appositions and conjuncts.
pub(super) fn extent(parsed: &Parsed<'_>, head: Tok) -> Range<usize> {
    let skipped = |token: Tok| {
        let rel = parsed.word(token).rel;
        let outside = matches!(
            rel,
            Rel::Acl
                | Rel::AclRelcl
                | Rel::Appos
                | Rel::Conj
                | Rel::Cc
                | Rel::CcPreconj
                | Rel::Parataxis
                | Rel::Cop
                | Rel::Aux
                | Rel::AuxPass
                | Rel::Mark
                | Rel::Advcl
                | Rel::AdvclRelcl
                | Rel::Ccomp
                | Rel::Csubj
                | Rel::Punct
                | Rel::Discourse
                | Rel::Dep
                | Rel::List
                | Rel::Orphan
                | Rel::Reparandum
                | Rel::Vocative
                | Rel::Dislocated
                | Rel::Expl
        );
        let of_clause = parsed.word(token).head == Some(head)
            && (rel.is(Rel::Nsubj)
                || (matches!(rel, Rel::Nmod | Rel::NmodUnmarked | Rel::Compound) && token < head && preposition(parsed, token).is_some())
                || rel.is(Rel::Obl)
                || rel == Rel::Xcomp
                || (rel == Rel::Case && token < head)
                || (rel == Rel::Advmod && parsed.syntax.child(head, Rel::Cop).is_some())
                // "Gaza, *where* nearly two million people"
                || &*parsed.word(token).xpos == "WRB");
        let counts = rel == Rel::Nmod && parsed.upos(token) == Upos::Num;
        outside || of_clause || counts
    };
    let tokens = parsed.syntax.subtree_without(head, skipped);
    let (first, last) = (tokens[0].index(), tokens[tokens.len() - 1].index());
    let last = if parsed.word(Id::new(last)).rel == Rel::Case && last > head.index() { last - 1 } else { last };
    first.min(head.index())..last.max(head.index()) + 1
}

/// Whether something is done to a place, or somebody goes there: "shelled *Kidal*", "the siege *of Kidal*", "flew *to
/// Amman*".
pub(super) fn is_affected(parsed: &Parsed<'_>, words: &dateline_knowledge::places::PlaceWords, token: Tok) -> bool {
    let token = first_conjunct(parsed, token);
    let word = parsed.word(token);
    let Some(head) = word.head else { return false };
    match word.rel {
        Rel::Obj | Rel::NsubjPass => true,
        Rel::Nmod | Rel::Obl => match preposition(parsed, token).as_deref() {
            Some("to" | "into" | "on" | "onto" | "toward" | "towards" | "of") => true,
            Some("in" | "at") => words.is_reached(parsed.lemma(head)),
            _ => false,
        },
        _ => false,
    }
}

/// Whether a place name stands as a party: it acts, is spoken to, or is named with a preposition for parties.
pub(super) fn is_party(parsed: &Parsed<'_>, words: &dateline_knowledge::places::PlaceWords, token: Tok) -> bool {
    let token = first_conjunct(parsed, token);
    let word = parsed.word(token);
    let Some(head) = word.head else { return false };
    let lemma = parsed.lemma(head);
    match word.rel {
        Rel::Nsubj => parsed.upos(head) == Upos::Verb && !words.stays(lemma),
        Rel::OblAgent => true,
        Rel::NsubjPass => parsed.syntax.child(head, Rel::Xcomp).is_some(),
        Rel::Obj | Rel::Iobj => words.is_addressed(lemma),
        Rel::Compound | Rel::NmodPoss | Rel::Amod => words.is_agent(lemma),
        Rel::Nmod | Rel::Obl => match preposition(parsed, token).as_deref() {
            Some("with" | "against") => !words.is_feature(lemma),
            Some("between") => word.rel == Rel::Nmod && !words.is_feature(lemma),
            Some("by") => parsed.upos(head) == Upos::Noun,
            _ => false,
        },
        _ => false,
    }
}
