//! The names of a text and the phrases of the actor tables in it, brought into one list without overlaps.

use std::ops::Range;

use dateline_knowledge::Code;
use dateline_knowledge::actors::{Actors, Found, NamedKind, Sense};
use dateline_syntax::{Name, NameKind, Parsed, Rel, Upos};
use dateline_text::{Block, Id};
use rustc_hash::FxHashSet;

use super::Tok;

/// Neighbouring tokens that the tables or the tagger know as one name or noun.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) tokens: Range<usize>,
    pub(super) head: Tok,
    /// What the tables know under these words; empty for a name that they do not know.
    pub(super) senses: Vec<Sense>,
    /// What the tagger takes it for.
    pub(super) kind: Option<NameKind>,
    /// What the tables know under parts of a longer name.
    pub(super) within: Vec<Sense>,
}

/// The phrases of the tables, and which of them a name has taken in.
struct Phrases {
    all: Vec<Found>,
    taken: Vec<bool>,
}

/// The pieces of a text.
pub(super) struct Pieces {
    /// In text order, without those of datelines and bylines.
    pub(super) all: Vec<Piece>,
    /// Where the report was filed, if a dateline says.
    pub(super) filed_from: Option<Code>,
}

/// Finds all pieces.
pub(super) fn pieces(parsed: &Parsed<'_>, actors: &Actors) -> Pieces {
    let all = actors.find(parsed);
    let mut phrases = Phrases { taken: vec![false; all.len()], all };
    let mut pieces: Vec<Piece> =
        parsed.syntax.names.iter().filter_map(|name| weigh(parsed, actors, name, &mut phrases)).collect();
    let free = phrases.all.into_iter().zip(phrases.taken).filter(|(_, taken)| !taken);
    pieces.extend(free.map(|(phrase, _)| piece(parsed, phrase.tokens, phrase.senses, None, Vec::new())));
    let filed_from = pieces.iter().filter(|piece| in_dateline(parsed, &piece.tokens)).find_map(|piece| country(actors, piece));
    pieces.retain(|piece| in_report(parsed, &piece.tokens));
    pieces.sort_by_key(|piece| piece.tokens.start);
    let mut end = 0;
    pieces.retain(|piece| {
        let apart = !follows_hyphen(parsed, piece.tokens.start) || end + 1 == piece.tokens.start;
        end = piece.tokens.end;
        apart
    });
    Pieces { all: with_missed(parsed, actors, pieces), filed_from }
}

/// The piece of a tagged name; `None` where the phrases of the tables say more.
fn weigh(parsed: &Parsed<'_>, actors: &Actors, name: &Name, phrases: &mut Phrases) -> Option<Piece> {
    let tokens = without_titles(actors, name, phrases);
    let overlapping = phrases.overlapping(&tokens);
    if tokens.is_empty() || overlapping.clone().any(|index| phrases.taken[index]) {
        return None;
    }
    let mut covered = 0;
    for index in overlapping.clone() {
        let phrase = &phrases.all[index];
        if phrase.tokens.start <= tokens.start && tokens.end <= phrase.tokens.end {
            phrases.taken[index] = true;
            let is_agent = phrase.senses.iter().all(|sense| matches!(sense, Sense::Agent(_)));
            let kind = (!is_agent || name.kind != NameKind::Location).then_some(name.kind);
            return Some(piece(parsed, phrase.tokens.clone(), phrase.senses.clone(), kind, Vec::new()));
        }
        let is_inside = tokens.start <= phrase.tokens.start && phrase.tokens.end <= tokens.end;
        let is_person = phrase.tokens.len() > 1 && phrase.senses.iter().any(|&sense| is_known_person(actors, sense));
        if is_person && name.kind != NameKind::Person {
            return None;
        }
        if !is_inside && phrase.tokens.len() >= tokens.len() {
            return None;
        }
        covered += if is_inside { phrase.tokens.len() } else { 0 };
    }
    if covered == tokens.len() {
        return None;
    }
    overlapping.clone().for_each(|index| phrases.taken[index] = true);
    let within = overlapping.flat_map(|index| phrases.all[index].senses.clone()).collect();
    Some(piece(parsed, tokens, Vec::new(), Some(name.kind), within))
}

impl Phrases {
    fn overlapping(&self, tokens: &Range<usize>) -> Range<usize> {
        let first = self.all.partition_point(|phrase| phrase.tokens.end <= tokens.start);
        let end = self.all.partition_point(|phrase| phrase.tokens.start < tokens.end);
        first..end.max(first)
    }
}

/// A person's name without the titles before it, and the countries before those.
fn without_titles(actors: &Actors, name: &Name, phrases: &Phrases) -> Range<usize> {
    let mut start = name.tokens.start;
    if name.kind != NameKind::Person {
        return name.tokens.clone();
    }
    let is_title = |sense: &Sense| matches!(sense, &Sense::Agent(id) if actors.agent(id).is_title);
    let is_country = |sense: &Sense| matches!(sense, Sense::Country(_) | Sense::Demonym(_) | Sense::Seat(_));
    let mut at = start;
    for phrase in &phrases.all[phrases.overlapping(&name.tokens)] {
        if phrase.tokens.start != at || phrase.tokens.end > name.tokens.end {
            break;
        }
        at = phrase.tokens.end;
        if phrase.senses.iter().any(is_title) {
            start = at;
        } else if !phrase.senses.iter().any(is_country) {
            break;
        }
    }
    start..name.tokens.end
}

fn piece(parsed: &Parsed<'_>, tokens: Range<usize>, senses: Vec<Sense>, kind: Option<NameKind>, within: Vec<Sense>) -> Piece {
    Piece { head: head_of(parsed, &tokens), tokens, senses, kind, within }
}

/// The token of `tokens` that depends on none of them.
fn head_of(parsed: &Parsed<'_>, tokens: &Range<usize>) -> Tok {
    let outside = |token: &Tok| parsed.word(*token).head.is_none_or(|head| !tokens.contains(&head.index()));
    let content = |token: &Tok| !matches!(parsed.upos(*token), Upos::Det | Upos::Punct | Upos::Part | Upos::Adp);
    let ids = || tokens.clone().map(Id::new);
    ids().find(|token| outside(token) && content(token)).or_else(|| ids().find(outside)).unwrap_or(Id::new(tokens.start))
}

fn in_report(parsed: &Parsed<'_>, tokens: &Range<usize>) -> bool {
    parsed.sentence(Id::new(tokens.start)).block != Block::Byline && !in_dateline(parsed, tokens)
}

fn in_dateline(parsed: &Parsed<'_>, tokens: &Range<usize>) -> bool {
    let first = Id::new(tokens.start);
    parsed.sentence(first).dateline.is_some_and(|dateline| dateline.contains(parsed.span(first)))
}

fn country(actors: &Actors, piece: &Piece) -> Option<Code> {
    piece.senses.iter().find_map(|&sense| match sense {
        Sense::Country(id) | Sense::Capital(id) => Some(actors.country(id).code),
        Sense::Territory(id) => actors.territory(id).affiliation.code,
        _ => None,
    })
}

/// Adds proper nouns that the tagger passed over: right after a title, or last names of people in the same text.
fn with_missed(parsed: &Parsed<'_>, actors: &Actors, mut pieces: Vec<Piece>) -> Vec<Piece> {
    let mut taken = vec![false; parsed.segments.tokens.len()];
    pieces.iter().flat_map(|piece| piece.tokens.clone()).for_each(|at| taken[at] = true);
    let titled: Vec<Piece> = pieces.iter().filter_map(|title| after_title(parsed, actors, title, &mut taken)).collect();
    let says_person = |sense: &Sense| matches!(sense, &Sense::Agent(id) if !actors.agent(id).is_organization && !actors.agent(id).is_group);
    let people: FxHashSet<Tok> = pieces.iter().filter(|piece| piece.senses.iter().any(says_person)).map(|piece| piece.head).collect();
    let mut runs: Vec<Piece> = (0..taken.len()).filter_map(|start| unknown_run(parsed, start, &mut taken, &people)).collect();
    runs.retain(|piece| in_report(parsed, &piece.tokens));
    pieces.extend(runs);
    let is_whole = |piece: &&Piece| piece.tokens.len() > 1 && is_person(actors, piece);
    let people = pieces.iter().filter(is_whole).chain(&titled);
    let last_names: FxHashSet<&str> = people.map(|piece| parsed.form(Id::new(piece.tokens.end - 1))).filter(|form| form.len() > 2).collect();
    for piece in &mut pieces {
        if piece.senses.is_empty() && piece.tokens.len() == 1 && last_names.contains(parsed.form(piece.head)) {
            piece.kind = Some(NameKind::Person);
        }
    }
    let missed = parsed.segments.tokens.ids().filter(|&token| {
        !taken[token.index()] && parsed.upos(token) == Upos::Propn && last_names.contains(parsed.form(token))
    });
    let missed = missed.map(|token| person(parsed, token.index()..token.index() + 1)).filter(|piece| in_report(parsed, &piece.tokens));
    let missed: Vec<Piece> = missed.collect();
    pieces.extend(missed);
    pieces.extend(titled);
    pieces.sort_by_key(|piece| piece.tokens.start);
    pieces
}

/// The proper nouns right after a title.
fn after_title(parsed: &Parsed<'_>, actors: &Actors, title: &Piece, taken: &mut [bool]) -> Option<Piece> {
    let is_title = title.senses.iter().any(|sense| matches!(sense, &Sense::Agent(id) if actors.agent(id).is_title));
    if !is_title || !parsed.form(Id::new(title.tokens.start)).starts_with(char::is_uppercase) {
        return None;
    }
    let sentence = parsed.sentence(title.head);
    let start = title.tokens.end + usize::from(title.tokens.end < sentence.tokens.end && parsed.form(Id::new(title.tokens.end)) == ".");
    let is_name = |at: usize| !taken[at] && parsed.upos(Id::new(at)) == Upos::Propn && parsed.form(Id::new(at)).starts_with(char::is_uppercase);
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
        let upos = parsed.upos(token) == Upos::Propn && parsed.form(token).chars().filter(|sign| sign.is_alphabetic()).count() > 1;
        upos && !taken[at] && parsed.form(token).starts_with(char::is_uppercase)
    };
    let sentence = parsed.sentence(Id::new(start)).tokens.clone();
    let begins = is_name(start) && (start == sentence.start || !is_name(start - 1));
    if !begins {
        return None;
    }
    let end = (start..sentence.end).find(|&at| !is_name(at)).unwrap_or(sentence.end);
    let run = person(parsed, start..end);
    if end - start < 2 || parsed.syntax.child(run.head, Rel::Det).is_some() || !(speaks(parsed, run.head) || is_described(parsed, &run, people)) {
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

/// Whether the token is the second part of a word with a hyphen: "anti-American".
fn follows_hyphen(parsed: &Parsed<'_>, start: usize) -> bool {
    let is_joined = |at: usize| parsed.span(Id::new(at - 1)).end() == parsed.span(Id::new(at)).start();
    start > 1 && matches!(parsed.form(Id::new(start - 1)), "-" | "–") && is_joined(start) && is_joined(start - 1)
}

/// Whether one of the senses is a person of the tables.
pub(super) fn is_known_person(actors: &Actors, sense: Sense) -> bool {
    matches!(sense, Sense::Named(id) if actors.named(id).kind == NamedKind::Person)
}
