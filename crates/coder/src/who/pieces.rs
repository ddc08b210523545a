//! The names of a text and the phrases of the actor tables in it, brought into one list without overlaps.

use std::ops::Range;

use super::{Tok, missed, whole};
use crate::when::Time;
use dateline_knowledge::Code;
use dateline_knowledge::actors::{Actors, Found, NamedKind, Sense};
use dateline_syntax::{Name, NameKind, Parsed, Rel, Upos};
use dateline_text::{Block, Id, Layer, PerToken};

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
pub(super) fn pieces(parsed: &Parsed<'_>, actors: &Actors, times: &Layer<Time>) -> Pieces {
    let in_time = in_time(parsed, times);
    let mut all = actors.find(parsed);
    all.retain(|phrase| !is_date(parsed, &in_time, phrase));
    let mut phrases = Phrases { taken: vec![false; all.len()], all };
    let mut pieces: Vec<Piece> =
        parsed.syntax.names.iter().filter_map(|name| weigh(parsed, actors, &in_time, name, &mut phrases)).collect();
    let free = phrases.all.into_iter().zip(phrases.taken).filter(|(_, taken)| !taken);
    pieces.extend(free.map(|(phrase, _)| piece(parsed, phrase.tokens, phrase.senses, None, Vec::new())));
    let filed_from =
        pieces.iter().filter(|piece| in_dateline(parsed, &piece.tokens)).find_map(|piece| country(actors, piece));
    pieces.retain(|piece| in_report(parsed, &piece.tokens));
    pieces.sort_by_key(|piece| piece.tokens.start);
    let mut end = 0;
    pieces.retain(|piece| {
        let apart = !follows_hyphen(parsed, piece.tokens.start) || end + 1 == piece.tokens.start;
        end = piece.tokens.end;
        apart
    });
    pieces.retain(|piece| !is_currency(parsed, piece));
    whole::complete(parsed, &in_time, &mut pieces);
    Pieces { all: missed::add(parsed, actors, pieces), filed_from }
}

/// Which tokens are words of a time.
fn in_time(parsed: &Parsed<'_>, times: &Layer<Time>) -> PerToken<bool> {
    let mut inside = PerToken::new(vec![false; parsed.segments.tokens.len()]);
    for (_, time) in times.iter() {
        parsed.segments.tokens_in(time.span).for_each(|token| inside[token] = true);
    }
    inside
}

/// Whether a name of the tables is a date where it stands: "November 17" of "the November 17 elections"; one who acts
/// is none.
fn is_date(parsed: &Parsed<'_>, in_time: &PerToken<bool>, phrase: &Found) -> bool {
    let rel = parsed.word(head_of(parsed, &phrase.tokens)).rel;
    phrase.tokens.clone().all(|at| in_time[Id::new(at)]) && !rel.is(Rel::Nsubj) && rel != Rel::OblAgent
}

/// The piece of a tagged name; `None` where the phrases of the tables say more.
fn weigh(
    parsed: &Parsed<'_>,
    actors: &Actors,
    in_time: &PerToken<bool>,
    name: &Name,
    phrases: &mut Phrases,
) -> Option<Piece> {
    let tokens = without_day(in_time, without_titles(actors, name, phrases));
    let overlapping = phrases.overlapping(&tokens);
    let is_taken = overlapping.clone().any(|index| phrases.taken[index]);
    if tokens.is_empty() || is_taken || names_office(actors, name, &phrases.all[overlapping.clone()]) {
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

/// A name without the day behind it: "Ana Kovar Wednesday".
fn without_day(in_time: &PerToken<bool>, tokens: Range<usize>) -> Range<usize> {
    let is_name = |at: &usize| !in_time[Id::new(*at)];
    let end = tokens.clone().rev().find(is_name).map_or(tokens.end, |last| last + 1);
    tokens.start..end
}

/// Whether what the tagger took for a body is an office: "Vice Foreign Minister".
fn names_office(actors: &Actors, name: &Name, inside: &[Found]) -> bool {
    let holds_office = |sense: &Sense| match sense {
        Sense::Agent(id) => {
            let agent = actors.agent(*id);
            agent.is_office && !agent.is_organization && !agent.is_group
        }
        _ => false,
    };
    let last = inside.last().filter(|phrase| phrase.tokens.end == name.tokens.end);
    name.kind == NameKind::Organization && last.is_some_and(|phrase| phrase.senses.iter().any(holds_office))
}

/// The piece of these tokens.
pub(super) fn piece(
    parsed: &Parsed<'_>,
    tokens: Range<usize>,
    senses: Vec<Sense>,
    kind: Option<NameKind>,
    within: Vec<Sense>,
) -> Piece {
    Piece { head: head_of(parsed, &tokens), tokens, senses, kind, within }
}

/// The token of `tokens` that depends on none of them.
pub(super) fn head_of(parsed: &Parsed<'_>, tokens: &Range<usize>) -> Tok {
    let outside = |token: &Tok| parsed.word(*token).head.is_none_or(|head| !tokens.contains(&head.index()));
    let content = |token: &Tok| !matches!(parsed.upos(*token), Upos::Det | Upos::Punct | Upos::Part | Upos::Adp);
    let ids = || tokens.clone().map(Id::new);
    ids()
        .find(|token| outside(token) && content(token))
        .or_else(|| ids().find(outside))
        .unwrap_or(Id::new(tokens.start))
}

/// Whether the tokens stand in the report itself, and not in a dateline or byline.
pub(super) fn in_report(parsed: &Parsed<'_>, tokens: &Range<usize>) -> bool {
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

/// "NZ" of "NZ$ 20".
fn is_currency(parsed: &Parsed<'_>, piece: &Piece) -> bool {
    let end = piece.tokens.end;
    end < parsed.segments.tokens.len() && parsed.form(Id::new(end)) == "$" && piece.tokens.len() == 1
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
