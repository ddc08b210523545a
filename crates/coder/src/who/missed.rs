//! Names that the tagger passed over: right after a title, by what the text says of them, and said again.

use std::ops::Range;

use dateline_knowledge::actors::{Actors, Sense};
use dateline_syntax::{NameKind, Parsed, Rel, Upos};
use dateline_text::Id;
use rustc_hash::FxHashSet;

use super::Tok;
use super::pieces::{Piece, in_report, is_known_person, piece};
use super::tree::article_before;

/// Adds the names that were missed.
pub(super) fn add(parsed: &Parsed<'_>, actors: &Actors, mut pieces: Vec<Piece>) -> Vec<Piece> {
    let mut taken = vec![false; parsed.segments.tokens.len()];
    pieces.iter().flat_map(|piece| piece.tokens.clone()).for_each(|at| taken[at] = true);
    let mut titled: Vec<Piece> =
        pieces.iter().filter_map(|title| after_title(parsed, actors, title, &mut taken)).collect();
    let people = people(actors, &pieces);
    titled.extend((0..taken.len()).filter_map(|start| unknown_run(parsed, start, &mut taken, &people)));
    add_repeated(parsed, actors, &mut pieces, &mut titled, &taken);
    pieces.extend(titled);
    pieces.retain(|piece| in_report(parsed, &piece.tokens));
    pieces.sort_by_key(|piece| piece.tokens.start);
    pieces
}

/// Adds tokens that are the last name of a person, or the acronym of a body, of the same text.
fn add_repeated(parsed: &Parsed<'_>, actors: &Actors, pieces: &mut [Piece], found: &mut Vec<Piece>, taken: &[bool]) {
    let is_whole = |piece: &&Piece| piece.tokens.len() > 1 && is_person(actors, piece);
    let last = |piece: &Piece| parsed.form(Id::new(piece.tokens.end - 1));
    let people = || pieces.iter().filter(is_whole).chain(found.iter());
    // "Kovar Camera" beside "Ana Kovar" is something of hers
    let ends: FxHashSet<&str> = people().filter(|piece| piece.tokens.len() > 1).map(last).collect();
    let is_product =
        |piece: &&Piece| piece.tokens.len() == 2 && ends.contains(parsed.form(Id::new(piece.tokens.start)));
    let last_names: FxHashSet<&str> =
        people().filter(|piece| !is_product(piece)).flat_map(|piece| surnames(parsed, piece)).collect();
    let is_acronym = |form: &&str| form.len() > 2 && form.chars().all(char::is_uppercase);
    let bodies = pieces.iter().filter(|piece| piece.kind == Some(NameKind::Organization) && piece.tokens.len() == 1);
    let acronyms: FxHashSet<&str> = bodies.map(last).filter(is_acronym).collect();
    // "the Front" after "the Northern Dawn Front"
    let long_bodies =
        pieces.iter().filter(|piece| piece.kind == Some(NameKind::Organization) && piece.tokens.len() > 2);
    let ends_of_bodies: FxHashSet<&str> =
        long_bodies.map(last).filter(|word| word.starts_with(char::is_uppercase)).collect();
    for piece in pieces.iter_mut().filter(|piece| piece.tokens.len() == 1) {
        let is_unknown = piece.senses.is_empty() || is_city_without_preposition(parsed, piece);
        if is_unknown && last_names.contains(parsed.form(piece.head)) {
            *piece = person(parsed, piece.tokens.clone());
        }
    }
    for token in parsed.segments.tokens.ids().filter(|token| !taken[token.index()]) {
        let (tokens, form) = (token.index()..token.index() + 1, parsed.form(token));
        let is_last_name = parsed.upos(token) == Upos::Propn && last_names.contains(form);
        if is_last_name || is_family(parsed, token, &last_names) {
            found.push(person(parsed, tokens));
        } else if acronyms.contains(form)
            || (ends_of_bodies.contains(form) && article_before(parsed, token, token.index()))
        {
            found.push(piece(parsed, tokens, Vec::new(), Some(NameKind::Organization), Vec::new()));
        }
    }
}

/// "the Kovars" after "Ana Kovar".
fn is_family(parsed: &Parsed<'_>, token: Tok, last_names: &FxHashSet<&str>) -> bool {
    let name = parsed.form(token).strip_suffix('s').map(|name| name.strip_suffix('e').unwrap_or(name));
    let article = parsed.syntax.child(token, Rel::Det);
    article.is_some_and(|article| parsed.is_form(article, "the"))
        && parsed.upos(token) == Upos::Propn
        && name.is_some_and(|name| last_names.contains(name))
}

/// Whether the piece is a capital by the tables, but does not stand as places do: "Paris said" of Ana Paris.
fn is_city_without_preposition(parsed: &Parsed<'_>, piece: &Piece) -> bool {
    let only_city = piece.senses.iter().all(|sense| matches!(sense, Sense::Capital(_)));
    only_city && parsed.syntax.child(piece.head, Rel::Case).is_none_or(|case| case > piece.head)
}

/// The words of a name by which its bearer is spoken of: the last one, and of three and more the one before it ("Quispe"
/// of "Rosa Quispe Luján").
fn surnames<'a>(parsed: &Parsed<'a>, piece: &Piece) -> impl Iterator<Item = &'a str> + use<'a> {
    let parsed = *parsed;
    let end = piece.tokens.end;
    let from = if piece.tokens.len() > 2 { end - 2 } else { end - 1 };
    let names = (from..end).map(move |at| (at, parsed.form(Id::new(at))));
    names
        .filter(move |(at, form)| {
            form.len() > if at + 1 == end { 2 } else { 3 } && form.starts_with(char::is_uppercase)
        })
        .map(|(_, form)| form)
}

/// Heads of the nouns for people.
fn people(actors: &Actors, pieces: &[Piece]) -> FxHashSet<Tok> {
    let says_person = |sense: &Sense| match *sense {
        Sense::Agent(id) => !actors.agent(id).is_organization && !actors.agent(id).is_group,
        _ => false,
    };
    pieces.iter().filter(|piece| piece.senses.iter().any(says_person)).map(|piece| piece.head).collect()
}

/// The proper nouns right after a title.
fn after_title(parsed: &Parsed<'_>, actors: &Actors, title: &Piece, taken: &mut [bool]) -> Option<Piece> {
    let is_title = title.senses.iter().any(|sense| matches!(sense, &Sense::Agent(id) if actors.agent(id).is_title));
    if !is_title || !parsed.form(Id::new(title.tokens.start)).starts_with(char::is_uppercase) {
        return None;
    }
    let sentence = parsed.sentence(title.head);
    let start = title.tokens.end
        + usize::from(title.tokens.end < sentence.tokens.end && parsed.form(Id::new(title.tokens.end)) == ".");
    let is_name = |at: usize| {
        !taken[at]
            && parsed.upos(Id::new(at)) == Upos::Propn
            && parsed.form(Id::new(at)).starts_with(char::is_uppercase)
    };
    let end = (start..sentence.tokens.end).find(|&at| !is_name(at)).unwrap_or(sentence.tokens.end);
    if start >= end {
        return None;
    }
    taken[start..end].fill(true);
    Some(person(parsed, start..end))
}

/// Neighbouring proper nouns that speak, or that the text describes as people.
fn unknown_run(parsed: &Parsed<'_>, start: usize, taken: &mut [bool], people: &FxHashSet<Tok>) -> Option<Piece> {
    let is_name = |at: usize| {
        let token = Id::new(at);
        let upos = parsed.upos(token) == Upos::Propn
            && parsed.form(token).chars().filter(|sign| sign.is_alphabetic()).count() > 1;
        upos && !taken[at] && parsed.form(token).starts_with(char::is_uppercase)
    };
    let sentence = parsed.sentence(Id::new(start)).tokens.clone();
    let begins = is_name(start) && (start == sentence.start || !is_name(start - 1));
    if !begins {
        return None;
    }
    let end = (start..sentence.end).find(|&at| !is_name(at)).unwrap_or(sentence.end);
    let run = person(parsed, start..end);
    if end - start < 2
        || parsed.syntax.child(run.head, Rel::Det).is_some()
        || !(speaks(parsed, run.head) || is_described(parsed, &run, people))
    {
        return None;
    }
    taken[start..end].fill(true);
    Some(run)
}

/// Whether the word is the subject of a verb that has a clause for its object, or of one set into speech.
fn speaks(parsed: &Parsed<'_>, token: Tok) -> bool {
    let word = parsed.word(token);
    let Some(verb) = word.head.filter(|_| matches!(word.rel, Rel::Nsubj | Rel::Iobj)) else { return false };
    let has_clause = [Rel::Ccomp, Rel::Parataxis].into_iter().any(|rel| parsed.syntax.child(verb, rel).is_some());
    has_clause || matches!(parsed.word(verb).rel, Rel::Parataxis | Rel::Conj)
}

/// Whether an apposition or a clause with "who" describes the name.
fn is_described(parsed: &Parsed<'_>, run: &Piece, people: &FxHashSet<Tok>) -> bool {
    let tokens = run.tokens.clone().map(Id::new);
    let who = |clause: Tok| parsed.syntax.children(clause).iter().any(|&word| parsed.is_form(word, "who"));
    tokens.flat_map(|token| parsed.syntax.children(token)).any(|&child| match parsed.word(child).rel {
        Rel::Appos => people.contains(&child),
        Rel::AclRelcl => who(child),
        _ => false,
    })
}

fn person(parsed: &Parsed<'_>, tokens: Range<usize>) -> Piece {
    piece(parsed, tokens, Vec::new(), Some(NameKind::Person), Vec::new())
}

fn is_person(actors: &Actors, piece: &Piece) -> bool {
    let unknown = piece.senses.is_empty() && piece.kind == Some(NameKind::Person);
    unknown || piece.senses.iter().any(|&sense| is_known_person(actors, sense))
}
