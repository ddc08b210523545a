//! Drafts from agent nouns: "Israeli officials", "the rebels", "a ministry spokeswoman".

use dateline_knowledge::actors::{Actors, Agent, Sense};
use dateline_syntax::{Determiner, Parsed, Rel, Upos};
use dateline_text::Id;

use super::draft::{Draft, DraftSense, Nominal};
use super::home::is_of_state;
use super::names::Reading;
use super::pieces::Piece;
use super::tree::{extent, is_plural};
use super::{EntityKind, MentionForm, Tok};

/// The draft of an agent noun.
pub(super) fn draft(reading: &Reading<'_>, piece: &Piece, id: Id<Agent>) -> Option<Draft> {
    let (parsed, agent) = (reading.parsed, reading.actors.agent(id));
    if !matches!(parsed.upos(piece.head), Upos::Noun | Upos::Propn | Upos::Adj) {
        return None;
    }
    let modifies = matches!(parsed.word(piece.head).rel, Rel::Compound | Rel::Amod | Rel::NmodDesc);
    if modifies && parsed.upos(piece.head) == Upos::Adj {
        return None;
    }
    let plural = agent.is_group || is_plural(parsed, piece.head);
    if agent.plural_only && !plural {
        return None;
    }
    let kind = match () {
        () if agent.is_organization => EntityKind::Organization,
        () if plural => EntityKind::Group,
        () => EntityKind::Person,
    };
    let nominal = Nominal {
        phrase: agent.phrase.clone(),
        is_office: agent.is_office,
        of_body: agent.of_body,
        is_weak: agent.is_weak,
        is_general: agent.is_organization && (agent.of_body || ends_generally(reading.actors, &agent.phrase)),
        is_collective: agent.is_group && agent.sector.is_some_and(is_of_state),
        is_courtesy: agent.is_courtesy,
        capital: is_capital(parsed, piece),
        quantified: is_quantified(parsed, piece.head),
        is_against: agent.is_against,
        ..article(parsed, piece.head)
    };
    let (form, words) = if modifies {
        (MentionForm::Modifier, piece.tokens.clone())
    } else {
        let whole = extent(parsed, piece.head);
        (MentionForm::Nominal, whole.start.min(piece.tokens.start)..whole.end.max(piece.tokens.end))
    };
    let mut draft = Draft::new(words, piece.head, form, kind, DraftSense::Nominal(nominal));
    draft.piece = piece.tokens.clone();
    draft.core = piece.head.index()..piece.head.index() + 1;
    draft.affiliation.sector = agent.sector;
    draft.affiliation.other_sectors.clone_from(&agent.other_sectors);
    draft.gender = agent.gender;
    draft.plural = plural;
    draft.size = size(parsed, piece.head);
    Some(draft)
}

/// "terrorist group" ends in "group", which any body can be.
fn ends_generally(actors: &Actors, phrase: &str) -> bool {
    let last = phrase.rsplit_once(' ').and_then(|(_, last)| actors.agent_called(last));
    last.is_some_and(|last| last.is_organization && last.of_body && last.sector.is_none())
}

/// What the article says of a noun; the rest is left plain.
pub(super) fn article(parsed: &Parsed<'_>, head: Tok) -> Nominal {
    let determiner = parsed.determiner(head);
    let demonstrative = determiner == Some(Determiner::Demonstrative);
    Nominal {
        phrase: String::new(),
        definite: demonstrative || matches!(determiner, Some(Determiner::The | Determiner::Both)),
        demonstrative,
        is_office: false,
        of_body: false,
        is_weak: false,
        is_general: false,
        is_collective: false,
        is_courtesy: false,
        capital: false,
        is_demonym: false,
        quantified: false,
        is_against: false,
    }
}

/// Whether the words are written as names are; the first word of a sentence says nothing.
fn is_capital(parsed: &Parsed<'_>, piece: &Piece) -> bool {
    let starts_sentence = parsed.sentence(piece.head).tokens.start == piece.head.index();
    parsed.form(piece.head).starts_with(char::is_uppercase) && !starts_sentence
}

/// "no government", "neither side": words that speak of nobody in particular.
fn is_quantified(parsed: &Parsed<'_>, head: Tok) -> bool {
    parsed.determiner(head).is_some_and(Determiner::names_nobody)
}

/// The number that counts the noun: 2 for "two officials".
pub(super) fn size(parsed: &Parsed<'_>, head: Tok) -> Option<u32> {
    const SMALL: [&str; 13] =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let number = parsed.syntax.child(head, Rel::Nummod)?;
    if parsed.syntax.children(number).iter().any(|&child| parsed.upos(child) != Upos::Punct) {
        return None;
    }
    let form = parsed.form(number).to_lowercase();
    let word = SMALL.iter().position(|&word| word == form).and_then(|at| u32::try_from(at).ok());
    word.or_else(|| form.replace(',', "").parse().ok())
}

/// Whether a country or body stands before the words as their owner: "Peru's Congress".
pub(super) fn has_owner(parsed: &Parsed<'_>, piece: &Piece) -> bool {
    let only_some = piece.senses.iter().any(|sense| !matches!(sense, Sense::Agent(_)));
    only_some
        && parsed.syntax.children(piece.head).iter().any(|&child| {
            let word = parsed.word(child);
            let before = child.index() < piece.tokens.start;
            before
                && (word.rel == Rel::NmodPoss
                    || (word.upos == Upos::Adj && parsed.form(child).starts_with(char::is_uppercase)))
        })
}
