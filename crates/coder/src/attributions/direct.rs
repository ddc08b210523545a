//! Direct speech, read from its marks and their neighbours: “…,” she said; said Ana Kovar, “…”; he added: “…”.
//!
//! A parser trained on edited trees stumbles over quotations that run over sentences; the marks do not.

use dateline_knowledge::cues::{Act, Frame, Link};
use dateline_syntax::{Rel, Upos};
use dateline_text::{Id, Token};

use super::draft::{Draft, Reading, Source, Tokens};
use super::quotes::Quote;
use super::{blocks, cues, sources};

/// A reporting clause beside a quotation has no more tokens than this.
const CLAUSE_REACH: usize = 30;
/// From this rate on a verb may introduce a quotation.
const LEAST_RATE: f32 = 0.2;

/// The drafts of all quotations with a reporting clause of their own, in the order of their cues; one for each cue.
pub(super) fn find(reading: &Reading) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    for at in 0..reading.quotes.all.len() {
        let found = after(reading, at).or_else(|| before(reading, at));
        let Some(Found { verb, source, content }) = found else { continue };
        match drafts.iter_mut().rev().take(2).find(|draft| draft.head == verb) {
            Some(draft) => draft.content.push(content),
            None => drafts.extend(draft(reading, verb, source, content)),
        }
    }
    drafts.extend(blocks::drafts(reading));
    drafts.sort_by_key(|draft| draft.head);
    drafts.dedup_by_key(|draft| draft.head);
    drafts
}

/// The draft of direct speech.
pub(super) fn draft(reading: &Reading, head: Id<Token>, source: Option<Source>, content: Tokens) -> Option<Draft> {
    let cue = cues::verb_cue(reading, head)?;
    Some(Draft {
        head,
        cue: cues::cue_words(reading, head, None),
        source,
        content: vec![content],
        act: Act::Speech,
        certainty: cue.certainty,
        frame: Some(Frame::active(Link::Quote)),
        odds: DIRECT_ODDS,
    })
}

/// Direct speech with its clause is hardly ever anything else.
const DIRECT_ODDS: f32 = 3.0;

/// “…,” she said: the clause follows. Where the quotation ends a sentence that begins outside of it ("The plan “has
/// failed,” she said") the whole is what she said.
fn after(reading: &Reading, at: usize) -> Option<Found> {
    let quote = &reading.quotes.all[at];
    if !quote.closed || !pauses(reading, quote) {
        return None;
    }
    let clause = clause_after(reading, at);
    let verb = speaking(reading, &clause)?;
    let start = if stands_free(reading, quote) {
        quote.tokens.start
    } else if is_bare(reading, verb, &clause) {
        reading.parsed.sentence(Id::new(quote.tokens.start)).tokens.start
    } else {
        return None;
    };
    Some(Found { verb, source: source_after(reading, verb, &clause), content: start..quote.tokens.end })
}

/// Whether the reporting clause takes no clause of its own, and nothing stands between it and the quotation.
fn is_bare(reading: &Reading, verb: Id<Token>, clause: &Tokens) -> bool {
    let parsed = &reading.parsed;
    let clausal = |at: usize| matches!(parsed.upos(Id::new(at)), Upos::Verb | Upos::Aux | Upos::Sconj);
    let opens = parsed.upos(Id::new(clause.start)) != Upos::Punct;
    opens && !(clause.start..verb.index()).any(clausal) && !(verb.index() + 1..clause.end).any(clausal)
}

/// A reporting clause and what it reports.
struct Found {
    verb: Id<Token>,
    source: Option<Source>,
    content: Tokens,
}

/// Whether the quotation ends so that its sentence may go on after the closing mark.
fn pauses(reading: &Reading, quote: &Quote) -> bool {
    let form = |at: usize| reading.parsed.form(Id::new(at));
    let inner = quote.tokens.end.saturating_sub(2);
    let next = quote.tokens.end;
    matches!(form(inner), "," | "?" | "!" | "—" | "–" | "--" | "-" | "…" | "..." | "'" | "’")
        || (next < reading.parsed.segments.tokens.len() && form(next) == ",")
}

/// Whether the quotation begins like a sentence and is no part of the words before it.
fn stands_free(reading: &Reading, quote: &Quote) -> bool {
    let start = quote.tokens.start;
    let sentence = reading.parsed.sentence(Id::new(start)).tokens.start;
    let joins = |at: usize| matches!(reading.parsed.upos(Id::new(at)), Upos::Punct | Upos::Cconj | Upos::Verb);
    let joined = start == sentence + 1 && reading.parsed.upos(Id::new(sentence)) == Upos::Cconj; // "But “it …"
    joined || (begins_large(reading, quote) && (start == sentence || joins(start - 1)))
}

/// The tokens after the quotation up to the end of its clause.
fn clause_after(reading: &Reading, at: usize) -> Tokens {
    let start = reading.quotes.all[at].tokens.end;
    let limit = reading.quotes.all.get(at + 1).map_or(usize::MAX, |next| next.tokens.start);
    let tokens = reading.parsed.segments.tokens.len().min(limit).min(start + CLAUSE_REACH);
    let paragraph = reading.quotes.all[at].paragraph;
    let stops = |at: &usize| {
        matches!(reading.parsed.form(Id::new(*at)), "." | ";" | ":" | "?" | "!")
            || reading.parsed.sentence(Id::new(*at)).paragraph != paragraph
    };
    start..(start..tokens).find(stops).unwrap_or(tokens)
}

/// The first verb of `clause` that more often than not introduces quotations, or else the one that does most often.
pub(super) fn speaking(reading: &Reading, clause: &Tokens) -> Option<Id<Token>> {
    let rated: Vec<_> =
        clause.clone().map(Id::new).filter_map(|token| Some((token, quoting_rate(reading, token)?))).collect();
    let usual = rated.iter().find(|&&(_, rate)| rate >= USUAL_RATE);
    usual.or_else(|| rated.iter().rev().max_by(|a, b| a.1.total_cmp(&b.1))).map(|&(token, _)| token)
}

/// Whether one of the verbs in `tokens` more often than not introduces quotations.
pub(super) fn speaks(reading: &Reading, tokens: &Tokens) -> bool {
    tokens.clone().any(|at| quoting_rate(reading, Id::new(at)).is_some_and(|rate| rate >= USUAL_RATE))
}

/// How often the verb `token` introduces a quotation, if it may; a past participle does not.
fn quoting_rate(reading: &Reading, token: Id<Token>) -> Option<f32> {
    let verb = reading.parsed.upos(token) == Upos::Verb && &*reading.parsed.word(token).xpos != "VBN";
    let cue = if verb { cues::verb_cue(reading, token) } else { None };
    cue?.rate(&Frame::active(Link::Quote)).filter(|&rate| rate >= LEAST_RATE)
}

/// From this rate on a verb more often than not introduces a quotation.
const USUAL_RATE: f32 = 0.5;

/// The source in a clause after a quotation: what stands between mark and verb, or the noun phrase after the verb; as the
/// tree has it, if it has it there.
fn source_after(reading: &Reading, verb: Id<Token>, clause: &Tokens) -> Option<Source> {
    let from_tree = sources::of_verb(reading, verb);
    let inside = |tokens: Tokens| {
        from_tree.clone().filter(|source| tokens.start <= source.tokens.start && source.tokens.end <= tokens.end)
    };
    let first = clause.start..verb.index();
    inside(first.clone())
        .or_else(|| between(reading, first))
        .or_else(|| inside(verb.index() + 1..clause.end))
        .or_else(|| inverted(reading, verb, clause))
}

/// The words before the verb, whatever they are, if there is a nominal among them.
fn between(reading: &Reading, tokens: Tokens) -> Option<Source> {
    let parsed = &reading.parsed;
    let mut tokens = reading.trim(tokens)?;
    while !tokens.is_empty()
        && matches!(parsed.upos(Id::new(tokens.end - 1)), Upos::Aux | Upos::Adv | Upos::Punct | Upos::Part)
    {
        tokens.end -= 1;
    }
    sources::headed(reading, tokens)
}

/// "said Ana Kovar, a farmer": the noun phrase after the verb.
fn inverted(reading: &Reading, verb: Id<Token>, clause: &Tokens) -> Option<Source> {
    let parsed = &reading.parsed;
    let start = verb.index() + 1;
    let ends = |at: &usize| {
        let token = Id::new(*at);
        matches!(parsed.upos(token), Upos::Verb | Upos::Aux | Upos::Sconj)
            || (parsed.upos(token) == Upos::Adp && !parsed.is_form(token, "of"))
    };
    let end = (start..clause.end).find(ends).unwrap_or(clause.end);
    sources::headed(reading, reading.trim(start..end)?)
}

/// She said: “…”; she said, “…”: the clause stands before the quotation.
fn before(reading: &Reading, at: usize) -> Option<Found> {
    let quote = &reading.quotes.all[at];
    let start = quote.tokens.start;
    let mark = start.checked_sub(1).map(Id::new)?;
    let form = reading.parsed.form(mark);
    let pause = matches!(form, "," | ":");
    if !begins_large(reading, quote) || !(pause || reading.parsed.upos(mark) == Upos::Verb) {
        return None;
    }
    let verb = if pause {
        speaking_before(reading, at, mark.index(), form == ":")?
    } else {
        speaking(reading, &(mark.index()..start))?
    };
    let source = sources::of_verb(reading, verb).filter(|source| reading.quotes.at(source.head).is_none());
    Some(Found { verb, source, content: quote.tokens.clone() })
}

/// Whether the quoted words begin like a sentence.
fn begins_large(reading: &Reading, quote: &Quote) -> bool {
    let first = reading.parsed.form(Id::new((quote.tokens.start + 1).min(quote.tokens.end - 1)));
    first.starts_with(|c: char| c.is_uppercase() || c == '[' || c == '…' || c == '.' || c == '#' || c == '@')
}

/// The nearest verb before token `end` that introduces quotations, in its sentence and outside other quotations.
fn speaking_before(reading: &Reading, at: usize, end: usize, colon: bool) -> Option<Id<Token>> {
    let sentence = reading.parsed.sentence(Id::new(end - 1)).tokens.start;
    let other = at.checked_sub(1).map_or(0, |before| reading.quotes.all[before].tokens.end);
    let start = sentence.max(other).max(end.saturating_sub(CLAUSE_REACH));
    let syntax = reading.parsed.syntax;
    let main = |token: &Id<Token>| syntax.words[*token].rel != Rel::AclRelcl || colon;
    let clause = start.min(end)..end;
    speaking(reading, &clause).filter(main)
}
