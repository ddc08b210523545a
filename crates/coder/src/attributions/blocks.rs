//! Statements that a colon announces and no marks enclose: "The minister said:", and then paragraphs of her words.

use dateline_text::{Id, Sentence, Token};

use super::direct;
use super::draft::{Draft, Reading, SPOKEN_WORDS, Tokens};
use super::sources;

/// A statement is followed over at most this many paragraphs.
const LONGEST_PARAGRAPHS: usize = 12;

/// An announced statement and the verb that announces it.
pub(super) struct Block {
    verb: Id<Token>,
    pub(super) tokens: Tokens,
}

/// All announced statements, in text order.
pub(super) fn find(reading: &Reading) -> Vec<Block> {
    let sentences = reading.parsed.segments.sentences.as_slice();
    let mut found: Vec<Block> = Vec::new();
    for pair in sentences.windows(2) {
        let [one, next] = pair else { continue };
        let inside = found.last().is_some_and(|block| one.tokens.start < block.tokens.end);
        if !inside && let Some(verb) = announcing(reading, one, next) {
            found.push(Block { verb, tokens: statement(reading, verb, next) });
        }
    }
    found
}

/// The drafts of the statements.
pub(super) fn drafts(reading: &Reading) -> Vec<Draft> {
    let draft = |block: &Block| {
        let source = sources::of_verb(reading, block.verb);
        direct::draft(reading, block.verb, source, block.tokens.clone())
    };
    reading.blocks.iter().filter_map(draft).collect()
}

/// The verb of `one`, if that ends its paragraph with a colon and the next one has no marks.
fn announcing(reading: &Reading, one: &Sentence, next: &Sentence) -> Option<Id<Token>> {
    let colon = one.tokens.end.checked_sub(1)?;
    let opens = reading.quotes.is_mark(Id::new(next.tokens.start));
    if one.paragraph == next.paragraph || opens || reading.parsed.form(Id::new(colon)) != ":" {
        return None;
    }
    direct::speaking(reading, &(one.tokens.start..colon))
}

/// From the first sentence of the statement to its end: the first paragraph, and those up to the last in the first person
/// or to the end of the text, as long as nobody is quoted or reported to speak, and the speaker is not spoken of.
fn statement(reading: &Reading, verb: Id<Token>, first: &Sentence) -> Tokens {
    let speaker = sources::of_verb(reading, verb).map(|source| source.head);
    let named = |at: usize| speaker.is_some_and(|head| reading.parsed.form(head) == reading.parsed.form(Id::new(at)));
    let sentences = reading.parsed.segments.sentences.as_slice();
    let from = sentences.partition_point(|sentence| sentence.tokens.start < first.tokens.start);
    let paragraphs = sentences[from..].chunk_by(|a, b| a.paragraph == b.paragraph).take(LONGEST_PARAGRAPHS);
    let (mut end, mut reached) = (first.tokens.end, first.tokens.end);
    for (index, paragraph) in paragraphs.enumerate() {
        let tokens = paragraph[0].tokens.start..paragraph[paragraph.len() - 1].tokens.end;
        if index > 0 && (is_reported(reading, &tokens) || tokens.clone().any(named)) {
            return first.tokens.start..end;
        }
        reached = tokens.end;
        if index == 0 || in_first_person(reading, tokens) {
            end = reached;
        }
    }
    let whole = reached == reading.parsed.segments.tokens.len();
    first.tokens.start..if whole { reached } else { end }
}

fn is_reported(reading: &Reading, tokens: &Tokens) -> bool {
    let quoted = reading.quotes.all[reading.quotes.touching(tokens)].iter().any(|quote| quote.words >= SPOKEN_WORDS);
    quoted || direct::speaks(reading, tokens)
}

fn in_first_person(reading: &Reading, tokens: Tokens) -> bool {
    tokens.map(Id::new).any(|token| reading.parsed.word(token).feats.is("Person", "1"))
}
