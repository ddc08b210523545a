//! Gives every quotation to a cue.
//!
//! A quotation belongs to the cue whose content it touches, and then wholly, over however many sentences it runs. One
//! that no content touches belongs to a cue of speech in its own sentence; else it goes on with what was quoted before
//! it in its paragraph, or with what a colon announced at the end of the paragraph before.

use std::ops::Range;

use dateline_knowledge::cues::{Act, Frame, Link};
use dateline_text::Id;

use super::draft::{Draft, Reading, SPOKEN_WORDS, Tokens, joined};
use super::quotes::Quote;

/// Completes the content of the drafts.
pub(super) fn give(reading: &Reading, drafts: &mut [Draft]) {
    for draft in drafts.iter_mut() {
        complete(reading, draft);
    }
    let mut owners = owners(reading, drafts);
    for at in 0..reading.quotes.all.len() {
        if owners[at].is_some() {
            continue;
        }
        let quote = &reading.quotes.all[at];
        let owner = match speaker_in_sentence(reading, drafts, quote) {
            Some(owner) => Some(owner),
            None if begins_sentence(reading, quote) => goes_on(reading, drafts, &owners[..at], at),
            None => None,
        };
        if let Some(owner) = owner {
            add(reading, &mut drafts[owner], quote.tokens.clone());
            owners[at] = Some(owner);
        }
    }
}

/// Widens each piece of content to the whole of the quotations that it is partly in.
pub(super) fn complete(reading: &Reading, draft: &mut Draft) {
    let widened = draft.content.iter().map(|piece| widen(reading, piece, &draft.cue)).collect();
    draft.content = joined(widened);
}

fn widen(reading: &Reading, piece: &Tokens, cue: &Tokens) -> Tokens {
    let mut wide = piece.clone();
    for quote in &reading.quotes.all[reading.quotes.touching(piece)] {
        let holds_cue = quote.tokens.start < cue.end && cue.start < quote.tokens.end;
        if !holds_cue {
            wide = wide.start.min(quote.tokens.start)..wide.end.max(quote.tokens.end);
        }
    }
    wide
}

/// For each quotation the draft that has it: the one with the smallest content around most of it.
fn owners(reading: &Reading, drafts: &[Draft]) -> Vec<Option<usize>> {
    let mut owners: Vec<Option<(usize, usize)>> = vec![None; reading.quotes.all.len()];
    for (index, draft) in drafts.iter().enumerate().filter(|(_, draft)| draft.act != Act::Attitude) {
        let size = draft.content.iter().map(Tokens::len).sum();
        for piece in &draft.content {
            for at in reading.quotes.touching(piece) {
                let quote = &reading.quotes.all[at].tokens;
                let holds = piece.start <= quote.start && quote.end <= piece.end;
                if holds && owners[at].is_none_or(|(other, _)| size < other) {
                    owners[at] = Some((size, index));
                }
            }
        }
    }
    owners.into_iter().map(|owner| owner.map(|(_, index)| index)).collect()
}

/// The nearest cue of speech outside the quotation in the sentences in which it begins and ends, if it can introduce one.
fn speaker_in_sentence(reading: &Reading, drafts: &[Draft], quote: &Quote) -> Option<usize> {
    if quote.words < SPOKEN_WORDS && !begins_sentence(reading, quote) {
        return None;
    }
    let sentence = |at: usize| reading.parsed.sentence(Id::new(at)).tokens.clone();
    let around = sentence(quote.tokens.start).start..sentence(quote.tokens.end - 1).end;
    let from = drafts.partition_point(|draft| draft.cue.start < around.start);
    let speaks = |draft: &&(usize, &Draft)| {
        draft.1.act == Act::Speech
            && !touches(&draft.1.cue, &quote.tokens)
            && draft.1.frame != Some(Frame::active(Link::Object))
    };
    drafts
        .iter()
        .enumerate()
        .skip(from)
        .take_while(|(_, draft)| draft.cue.start < around.end)
        .filter(|pair| speaks(&pair))
        .min_by_key(|(_, draft)| distance(&draft.cue, &quote.tokens))
        .map(|(index, _)| index)
}

fn touches(a: &Tokens, b: &Tokens) -> bool {
    a.start < b.end && b.start < a.end
}

fn distance(a: &Range<usize>, b: &Range<usize>) -> usize {
    if a.end <= b.start { b.start - a.end } else { a.start.saturating_sub(b.end) }
}

/// Whether nothing but punctuation stands before the quotation in its sentence.
fn begins_sentence(reading: &Reading, quote: &Quote) -> bool {
    let start = reading.parsed.sentence(Id::new(quote.tokens.start)).tokens.start;
    reading.trim(start..quote.tokens.start).is_none()
}

/// The speaker of the quotation before this one in the paragraph, or of the cue whose colon ends the paragraph before.
fn goes_on(reading: &Reading, drafts: &[Draft], owners: &[Option<usize>], at: usize) -> Option<usize> {
    let quote = &reading.quotes.all[at];
    let before = at.checked_sub(1).map(|before| &reading.quotes.all[before]);
    if let (Some(before), Some(Some(owner))) = (before, owners.last())
        && (before.paragraph == quote.paragraph || !before.closed)
    {
        return Some(*owner);
    }
    let last = drafts.partition_point(|draft| draft.cue.start < quote.tokens.start).checked_sub(1)?;
    let draft = &drafts[last];
    if draft.act == Act::Attitude {
        return None;
    }
    let paragraph = reading.parsed.sentence(draft.head).paragraph;
    let announced = reading.parsed.form(Id::new(quote.tokens.start - 1)) == ":";
    (paragraph == quote.paragraph || announced).then_some(last)
}

fn add(reading: &Reading, draft: &mut Draft, tokens: Tokens) {
    let mut content = std::mem::take(&mut draft.content);
    content.extend(reading.trim(tokens));
    draft.content = joined(content);
}
