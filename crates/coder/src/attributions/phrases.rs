//! Set phrases ("according to", "reportedly") and the colon after a name.

use dateline_knowledge::cues::{Act, Certainty, Phrase, PhrasePlace};
use dateline_syntax::{Rel, Upos};
use dateline_text::{Id, Sentence, Token};

use super::draft::{Draft, Reading, Source, Tokens, hull};
use super::sources;

/// Adds what set phrases and colons attribute; keeps the drafts in text order.
pub(super) fn find(reading: &Reading, drafts: &mut Vec<Draft>) {
    let tokens = reading.parsed.segments.tokens.len();
    let mut at = 0;
    while at < tokens {
        let words = (at..tokens).map(|at| reading.parsed.form(Id::new(at)));
        let lower: Vec<String> = words.take(LONGEST_PHRASE).map(str::to_lowercase).collect();
        match reading.cues.phrases.longest(lower.iter().map(String::as_str)) {
            Some((length, phrase)) => {
                drafts.extend(draft(reading, at..at + length, phrase));
                at += length;
            }
            None => at += 1,
        }
    }
    for (_, sentence) in reading.parsed.segments.sentences.iter() {
        drafts.extend(colon(reading, sentence));
    }
    drafts.sort_by_key(|draft| (draft.cue.start, draft.cue.end));
    drafts.dedup_by(|later, earlier| later.cue == earlier.cue);
}

/// No set phrase has more words.
const LONGEST_PHRASE: usize = 6;

fn draft(reading: &Reading, words: Tokens, phrase: Phrase) -> Option<Draft> {
    let first = Id::new(words.start);
    let (source, content) = match phrase.place {
        PhrasePlace::Alone => (None, reading.pieces(clause_above(reading, first)?, std::slice::from_ref(&words))),
        PhrasePlace::BeforeSource => {
            let source = source_after(reading, &words)?;
            let (end, content) = match opening(reading, &words, &source).or_else(|| closing(reading, &words, &source)) {
                Some((end, content)) => (end, vec![content]),
                None => {
                    let clause = outside(reading, source.head, &words)?;
                    (source.tokens.end, reading.pieces(clause, &[hull(&words, &source.tokens)]))
                }
            };
            (Some(Source { tokens: source.tokens.start..end, ..source }), content)
        }
    };
    finish(words, phrase, source, content)
}

fn finish(cue: Tokens, phrase: Phrase, source: Option<Source>, content: Vec<Tokens>) -> Option<Draft> {
    (!content.is_empty()).then(|| Draft {
        head: Id::new(cue.start),
        cue,
        source,
        content,
        act: phrase.act,
        certainty: phrase.certainty,
        frame: None,
        odds: SET_PHRASE_ODDS,
    })
}

/// "According to the ministry, …": where the phrase opens its sentence, a comma ends the source and the rest is content.
/// The comma is the one at which the tree ends the source, or else the first.
fn opening(reading: &Reading, words: &Tokens, source: &Source) -> Option<(usize, Tokens)> {
    let sentence = reading.parsed.sentence(Id::new(words.start)).tokens.clone();
    if words.start > sentence.start + 1 {
        return None;
    }
    let comma = |at: &usize| reading.parsed.form(Id::new(*at)) == ",";
    let by_tree = [source.tokens.end - 1, source.tokens.end].into_iter().find(|at| sentence.contains(at) && comma(at));
    let end = by_tree.or_else(|| (words.end..sentence.end).find(comma))?;
    let rest = reading.trim(end + 1..sentence.end)?;
    (end > words.end).then_some((end, rest))
}

/// Set phrases hardly ever do anything else.
const SET_PHRASE_ODDS: f32 = 3.0;

/// "…, according to the ministry.": where the phrase ends its sentence, the source runs to the end and all before is content.
fn closing(reading: &Reading, words: &Tokens, source: &Source) -> Option<(usize, Tokens)> {
    let parsed = &reading.parsed;
    let sentence = parsed.sentence(Id::new(words.start)).tokens.clone();
    let clausal = |at: usize| matches!(parsed.upos(Id::new(at)), Upos::Verb | Upos::Aux);
    if !only_describes(reading, source.tokens.end..sentence.end) {
        return None;
    }
    let source = reading.trim(words.end..sentence.end)?;
    let start = (sentence.start..words.start).rev().find(|&at| parsed.form(Id::new(at)) == ";");
    let content = reading.trim(start.map_or(sentence.start, |at| at + 1)..words.start)?;
    content.clone().any(clausal).then_some((source.end, content))
}

/// Whether what follows a source up to the end of the sentence only describes it: pieces without a verb ("Ana Kovar, her
/// lawyer"), and at most one relative clause at the end. What goes on without a comma belongs to it anyway.
fn only_describes(reading: &Reading, tokens: Tokens) -> bool {
    let parsed = &reading.parsed;
    let stops = |at: &usize| matches!(parsed.form(Id::new(*at)), "," | ";" | ":" | "—" | "–" | "--");
    let clausal = |at: usize| matches!(parsed.upos(Id::new(at)), Upos::Verb | Upos::Aux);
    let relative = |at: usize| matches!(&*parsed.word(Id::new(at)).xpos, "WP" | "WP$" | "WDT");
    let mut at = tokens.clone().find(stops).unwrap_or(tokens.end);
    while at < tokens.end {
        let end = (at + 1..tokens.end).find(stops).unwrap_or(tokens.end);
        if (at + 1..end).next().is_some_and(relative) {
            return true;
        }
        if (at + 1..end).any(clausal) {
            return false;
        }
        at = end;
    }
    true
}

/// The noun phrase after the words of the phrase: what its preposition depends on, the nominal below it, or else the words
/// up to the next comma.
fn source_after(reading: &Reading, words: &Tokens) -> Option<Source> {
    let parsed = &reading.parsed;
    let nominal = |token: &Id<Token>| token.index() >= words.end && parsed.upos(*token).is_nominal();
    let by_tree = words.clone().map(Id::new).find_map(|token: Id<Token>| {
        let above = parsed.word(token).head.filter(nominal);
        above.or_else(|| parsed.syntax.children(token).iter().copied().find(nominal))
    });
    if let Some(head) = by_tree {
        let source = sources::words(reading, head, Id::new(words.start));
        return Some(Source { head, tokens: words.end..source.tokens.end.max(words.end + 1) });
    }
    let end = parsed.sentence(Id::new(words.start)).tokens.end;
    let punct = |at: &usize| parsed.upos(Id::new(*at)) == Upos::Punct;
    let tokens = words.end..(words.end..end).find(punct).unwrap_or(end);
    let head = tokens.clone().map(Id::new).find(nominal)?;
    Some(Source { head, tokens })
}

/// The clause that the phrase with its source stands in.
fn outside(reading: &Reading, source: Id<Token>, words: &Tokens) -> Option<Id<Token>> {
    let mut at = source;
    loop {
        at = reading.parsed.word(at).head?;
        if !words.contains(&at.index()) {
            return Some(clause_root(reading, at));
        }
    }
}

/// The clause that the adverb at `token` belongs to.
fn clause_above(reading: &Reading, token: Id<Token>) -> Option<Id<Token>> {
    Some(clause_root(reading, reading.parsed.word(token).head?))
}

/// `token`, or the head of the clause that it is only a phrase of.
fn clause_root(reading: &Reading, token: Id<Token>) -> Id<Token> {
    let words = &reading.parsed.syntax.words;
    let mut at = token;
    while let Some(head) = words[at].head {
        let phrase = matches!(
            words[at].rel,
            Rel::Nsubj
                | Rel::NsubjPass
                | Rel::Obj
                | Rel::Iobj
                | Rel::Obl
                | Rel::OblUnmarked
                | Rel::Nmod
                | Rel::Nummod
                | Rel::NmodUnmarked
                | Rel::Amod
                | Rel::Advmod
                | Rel::Compound
                | Rel::Flat
                | Rel::Case
                | Rel::Xcomp
        );
        if !phrase {
            break;
        }
        at = head;
    }
    at
}

/// "Poll: …", "KOVAR: …", "Ana Kovar: “…”": a name or a word for a source, a colon, and what is said to the end of the paragraph.
fn colon(reading: &Reading, sentence: &Sentence) -> Option<Draft> {
    let parsed = &reading.parsed;
    let tokens = sentence.tokens.clone();
    let colon = tokens.clone().take(COLON_REACH).find(|&at| parsed.form(Id::new(at)) == ":")?;
    let before = reading.trim(tokens.start..colon)?;
    let after = reading.trim(colon + 1..tokens.end)?;
    let clausal = |at: usize| matches!(parsed.upos(Id::new(at)), Upos::Verb | Upos::Aux | Upos::Num);
    if before.clone().any(clausal) {
        return None;
    }
    let head = before
        .clone()
        .map(Id::new)
        .find(|&token: &Id<Token>| parsed.word(token).head.is_none_or(|head| !before.contains(&head.index())))?;
    let known = reading.cues.source(parsed.lemma(head)).is_some();
    let quoted = reading.quotes.is_mark(Id::new(after.start));
    let named = parsed.upos(head) == Upos::Propn;
    if !(known || (named && (quoted || after.len() >= SAID_WORDS))) {
        return None;
    }
    Some(Draft {
        head: Id::new(colon),
        cue: colon..colon + 1,
        source: Some(Source { head, tokens: before }),
        content: vec![after],
        act: Act::Speech,
        certainty: Certainty::Stated,
        frame: None,
        odds: 0.0,
    })
}

/// A source before a colon has fewer tokens than this.
const COLON_REACH: usize = 8;
/// Words after a colon that are no quotation must be at least this many to be a statement.
const SAID_WORDS: usize = 4;
