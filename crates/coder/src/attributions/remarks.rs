//! Reporting clauses set off by commas: "the plan, officials said, has failed", "the plan has failed, they say."
//!
//! Parsers often tie the two halves of such a sentence together wrongly; its commas are surer.

use dateline_knowledge::cues::{Act, Frame, Link};
use dateline_syntax::{Rel, Upos};
use dateline_text::{Id, Token};

use super::draft::{Draft, Reading, Source, Tokens, cut};
use super::{cues, sources};

/// From this rate on a verb with nothing but a subject between commas is a remark.
const LEAST_RATE: f32 = 0.4;
/// A remark has at most this many tokens.
const LONGEST: usize = 12;

/// The remark that `verb` makes, if it stands alone with its subject between commas.
pub(super) fn at(reading: &Reading, verb: Id<Token>) -> Option<Draft> {
    let word = reading.parsed.word(verb);
    if word.upos != Upos::Verb || !matches!(&*word.xpos, "VBD" | "VBZ" | "VBP" | "VBN") {
        return None;
    }
    let cue = cues::verb_cue(reading, verb).filter(|cue| cue.act != Act::Attitude)?;
    let frame = Frame::active(Link::That);
    cue.rate(&frame).filter(|&rate| rate >= LEAST_RATE)?;
    let sentence = reading.parsed.sentence(verb).tokens.clone();
    let (remark, source) = before_verb(reading, verb, &sentence).or_else(|| after_verb(reading, verb, &sentence))?;
    let content: Vec<Tokens> = cut(sentence, &remark).filter_map(|piece| reading.trim(piece)).collect();
    if content.iter().map(Tokens::len).sum::<usize>() < LEAST_CONTENT || !is_clause(reading, &content) {
        return None;
    }
    Some(Draft {
        head: verb,
        cue: cues::cue_words(reading, verb, None),
        source: Some(source),
        content,
        act: cue.act,
        certainty: cue.certainty,
        frame: Some(frame),
        odds: REMARK_ODDS,
    })
}

/// Whether there is a verb in what the remark leaves; what all stands before it must be more than a time or a condition.
fn is_clause(reading: &Reading, content: &[Tokens]) -> bool {
    let upos = |at: usize| reading.parsed.upos(Id::new(at));
    let verb = |at: usize| matches!(upos(at), Upos::Verb | Upos::Aux);
    let [only] = content else { return content.iter().cloned().flatten().any(verb) };
    let first = only.clone().find(|&at| upos(at) != Upos::Cconj && !reading.quotes.is_mark(Id::new(at)));
    let adverbial = first.is_some_and(|at| matches!(upos(at), Upos::Sconj | Upos::Adv));
    !adverbial && only.clone().any(verb)
}

/// A remark leaves at least this much of its sentence.
const LEAST_CONTENT: usize = 3;
/// A remark between commas is hardly ever anything else.
const REMARK_ODDS: f32 = 2.0;

/// ", officials said," with its subject first.
fn before_verb(reading: &Reading, verb: Id<Token>, sentence: &Tokens) -> Option<(Tokens, Source)> {
    let remark = bounds(reading, verb, sentence)?;
    let source = source(reading, remark.start..verb.index())?;
    Some((remark, source))
}

/// ", said Ana Kovar, who leads the group": the verb right after a comma. What follows the subject's own comma belongs to
/// it if it is a relative clause or has no verb.
fn after_verb(reading: &Reading, verb: Id<Token>, sentence: &Tokens) -> Option<(Tokens, Source)> {
    let parsed = &reading.parsed;
    let comma = |at: usize| parsed.form(Id::new(at)) == ",";
    let clausal = |at: usize| matches!(parsed.upos(Id::new(at)), Upos::Verb | Upos::Aux | Upos::Sconj);
    let start = verb.index() + 1;
    if verb.index() <= sentence.start + 1 || !comma(verb.index() - 1) || parsed.word(verb).feats.is("VerbForm", "Part")
    {
        return None;
    }
    let first = (start..sentence.end).find(|&at| comma(at)).unwrap_or(sentence.end);
    let rest = first + 1..sentence.end;
    let relative = rest.clone().next().is_some_and(|at| is_relative(reading, at));
    let end = if relative || !rest.clone().any(clausal) { sentence.end } else { first };
    if (start..first).any(clausal) {
        return None;
    }
    let source = sources::headed(reading, reading.trim(start..first)?)?;
    let tokens = source.tokens.start..reading.trim(start..end)?.end;
    Some((verb.index()..end, Source { tokens, ..source }))
}

fn is_relative(reading: &Reading, at: usize) -> bool {
    matches!(&*reading.parsed.word(Id::new(at)).xpos, "WP" | "WP$" | "WDT" | "WRB")
}

/// From the comma before the subject to the end of the remark; "his aide, Ana Kovar, said" has commas of its own.
fn bounds(reading: &Reading, verb: Id<Token>, sentence: &Tokens) -> Option<Tokens> {
    let form = |at: usize| reading.parsed.form(Id::new(at));
    let floor = sentence.start.max(verb.index().saturating_sub(LONGEST));
    let marks = |end: usize| (floor..end).rev().find(|&at| matches!(form(at), "," | "—" | "–" | "--" | "”" | "\""));
    let mut comma = marks(verb.index())?;
    if comma + 1 == verb.index() {
        comma = marks(marks(comma)?)?;
    }
    let quoted = matches!(form(comma), "”" | "\"");
    let end = end(reading, verb, sentence)?;
    (!quoted && comma > sentence.start).then_some(comma + 1..end)
}

/// Where the remark ends: right after the verb, or after a phrase without a verb of its own ("on Monday", "in a statement").
/// A longer phrase ends it with the sentence, if the verb takes no clause there.
fn end(reading: &Reading, verb: Id<Token>, sentence: &Tokens) -> Option<usize> {
    let parsed = &reading.parsed;
    let form = |at: usize| parsed.form(Id::new(at));
    let upos = |at: usize| parsed.upos(Id::new(at));
    let after = verb.index() + 1;
    let stop = (after..sentence.end).find(|&at| matches!(form(at), "," | "." | ";" | "—" | "–" | "--"));
    let stop = stop.unwrap_or(sentence.end);
    if stop == after {
        return Some(after);
    }
    let phrase = upos(after) == Upos::Adp
        || parsed.word(Id::new(after)).rel == Rel::OblUnmarked
        || reading.cues.takes_hearer(parsed.lemma(verb));
    let clausal = |at: usize| matches!(upos(at), Upos::Verb | Upos::Aux | Upos::Sconj);
    let takes_clause = reading.children_like(verb, Rel::Ccomp).any(|clause| clause > verb);
    match (phrase && !takes_clause, (after..stop).any(clausal)) {
        (true, false) => Some(stop),
        (true, true) => Some(sentence.end),
        (false, _) => None,
    }
}

/// The subject, if nothing else stands there: a noun phrase, auxiliaries and adverbs.
fn source(reading: &Reading, before: Tokens) -> Option<Source> {
    let relative = |at: usize| is_relative(reading, at);
    let opens = |at: usize| matches!(reading.parsed.upos(Id::new(at)), Upos::Adp | Upos::Cconj);
    let start = reading.trim(before.clone())?.start;
    if opens(start) || before.clone().any(relative) {
        return None;
    }
    sources::nominal(reading, before)
}
