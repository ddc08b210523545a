//! Which words are place names.

use dateline_knowledge::places::{Gazetteer, KnownPlace};
use dateline_syntax::{NameKind, Parsed, Rel, Upos};
use dateline_text::{Id, Sentence, Span, Token};

/// Tokens of the longest name that is looked up.
const LONGEST_TOKENS: usize = 9;

/// Words that may be a place name.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    /// First token.
    pub(super) from: Id<Token>,
    /// Last token.
    pub(super) to: Id<Token>,
    /// All its words.
    pub(super) span: Span,
    /// The places that the gazetteer has for it, the likeliest first; none for a name that only the parser found.
    pub(super) known: Vec<Id<KnownPlace>>,
    /// Whether the gazetteer's name is only part of the words ("Tabqa Dam").
    pub(super) is_part: bool,
    /// The token whose head lies outside.
    pub(super) head: Id<Token>,
}

impl Mention {
    fn new(parsed: &Parsed<'_>, tokens: std::ops::RangeInclusive<usize>, known: Vec<Id<KnownPlace>>) -> Self {
        let (from, to) = (Id::new(*tokens.start()), Id::new(*tokens.end()));
        let inside = |token: Id<Token>| from <= token && token <= to;
        let head = (from.index()..=to.index())
            .map(Id::new)
            .find(|&token| parsed.word(token).head.is_none_or(|head| !inside(head)))
            .unwrap_or(to);
        Self { from, to, span: parsed.segments.span(from, to), known, is_part: false, head }
    }
}

/// All mentions in text order; they do not overlap.
pub(super) fn find_mentions(parsed: &Parsed<'_>, gazetteer: &Gazetteer) -> Vec<Mention> {
    let surnames = surnames(parsed);
    let mut found = Vec::new();
    for (_, sentence) in parsed.segments.sentences.iter() {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let mention = mention_at(parsed, gazetteer, sentence, at)
                .filter(|mention| !is_surname(parsed, mention, &surnames))
                .filter(|mention| is_place_name(parsed, gazetteer, sentence, mention))
                .or_else(|| location_at(parsed, at));
            match mention {
                Some(mention) => {
                    at = mention.to.index() + 1;
                    found.push(mention);
                }
                None => at += 1,
            }
        }
    }
    found
}

/// The longest name of the gazetteer that begins at token `at`, widened to the parser's name of a location where it
/// is the head part of one.
fn mention_at(parsed: &Parsed<'_>, gazetteer: &Gazetteer, sentence: &Sentence, at: usize) -> Option<Mention> {
    let first = Id::new(at);
    if !may_begin_name(parsed.form(first)) {
        return None;
    }
    let last = (at + LONGEST_TOKENS).min(sentence.tokens.end);
    let (end, known) = (at..last).rev().find_map(|end| {
        let known = gazetteer.find(&parsed.text[parsed.segments.span(first, Id::new(end))]);
        (!known.is_empty()).then_some((end, known))
    })?;
    let mut mention = Mention::new(parsed, at..=end, known);
    if let Some(end) = wider_end(parsed, gazetteer, sentence, at, end) {
        mention = Mention { is_part: true, ..Mention::new(parsed, at..=end, mention.known) };
    }
    Some(mention)
}

/// The last token of a longer place name that the match is the beginning of: "Tabqa *Dam*", "Baker *County*".
fn wider_end(parsed: &Parsed<'_>, gazetteer: &Gazetteer, sentence: &Sentence, at: usize, end: usize) -> Option<usize> {
    let named = parsed.syntax.name_at(Id::new(at)).filter(|name| {
        name.kind == NameKind::Location && name.tokens.start == at && name.tokens.end > end + 1 && !holds_comma(parsed, name)
    });
    if let Some(name) = named {
        return Some(name.tokens.end - 1);
    }
    let next = Id::new(end + 1);
    let is_feature = sentence.holds(next)
        && parsed.form(next).starts_with(char::is_uppercase)
        && gazetteer.words.is_feature(parsed.form(next))
        && !gazetteer.words.is_body(parsed.form(next));
    is_feature.then_some(end + 1)
}

fn holds_comma(parsed: &Parsed<'_>, name: &dateline_syntax::Name) -> bool {
    name.tokens.clone().any(|at| parsed.form(Id::new(at)) == ",")
}

fn may_begin_name(form: &str) -> bool {
    form.starts_with(char::is_uppercase) || matches!(form, "al" | "el" | "al-" | "el-" | "the") || form.starts_with("al-")
}

/// A name that the parser takes for a location, beginning at token `at`.
fn location_at(parsed: &Parsed<'_>, at: usize) -> Option<Mention> {
    let name = parsed.syntax.name_at(Id::new(at))?;
    let is_here = name.kind == NameKind::Location && name.tokens.start == at;
    let is_proper = name.tokens.clone().any(|at| parsed.upos(Id::new(at)) == Upos::Propn);
    (is_here && is_proper && !holds_comma(parsed, name))
        .then(|| Mention::new(parsed, at..=name.tokens.end - 1, Vec::new()))
}

/// Whether words that the gazetteer has are used as the name of a place.
fn is_place_name(parsed: &Parsed<'_>, gazetteer: &Gazetteer, sentence: &Sentence, mention: &Mention) -> bool {
    if sentence.dateline.is_some_and(|dateline| dateline.contains(mention.span)) {
        return true;
    }
    let name = parsed.syntax.name_at(mention.head);
    let covers = |kind| name.is_some_and(|name| name.kind == kind);
    if covers(NameKind::Location) {
        return true;
    }
    let is_proper = tokens(mention).any(|token| parsed.upos(token) == Upos::Propn);
    let wider = name.is_some_and(|name| name.tokens.len() > mention.to.index() - mention.from.index() + 1);
    is_proper
        && !covers(NameKind::Person)
        && !(covers(NameKind::Organization) && wider)
        && !is_of_person(parsed, mention)
        && !is_of_body(parsed, gazetteer, mention)
        && !is_loose_abbreviation(parsed, gazetteer, sentence, mention)
}

/// The tokens of `mention`.
pub(super) fn tokens(mention: &Mention) -> impl Iterator<Item = Id<Token>> + use<> {
    (mention.from.index()..=mention.to.index()).map(Id::new)
}

/// Whether the words stand in a person's name: "*Paris* Hilton", "George *Washington*".
fn is_of_person(parsed: &Parsed<'_>, mention: &Mention) -> bool {
    let outside = |token: Id<Token>| token < mention.from || mention.to < token;
    let proper = |token: Id<Token>| parsed.upos(token) == Upos::Propn;
    let word = parsed.word(mention.head);
    let is_flat = word.rel == Rel::Flat && word.head.is_some_and(|head| outside(head) && proper(head));
    is_flat || parsed.syntax.children_by(mention.head, Rel::Flat).any(|child| outside(child) && proper(child))
}

/// Whether the words stand in the name of a body: "*New York* Times", "Bank of *England*".
fn is_of_body(parsed: &Parsed<'_>, gazetteer: &Gazetteer, mention: &Mention) -> bool {
    let word = parsed.word(mention.head);
    let Some(head) = word.head else { return false };
    let named_body = |token: Id<Token>| {
        parsed.form(token).starts_with(char::is_uppercase) && gazetteer.words.is_body(parsed.form(token))
    };
    match word.rel {
        Rel::Compound | Rel::Flat | Rel::Amod => {
            named_body(head) || parsed.syntax.children_by(head, Rel::Compound).any(|other| other > mention.to && named_body(other))
        }
        Rel::Nmod => {
            let of = parsed.syntax.children_by(mention.head, Rel::Case).any(|case| parsed.is_form(case, "of"));
            of && parsed.upos(head) == Upos::Propn && named_body(head)
        }
        _ => false,
    }
}

/// Whether the words are a division's abbreviation without a place name and a comma before it: "Miss.", "OR".
fn is_loose_abbreviation(parsed: &Parsed<'_>, gazetteer: &Gazetteer, sentence: &Sentence, mention: &Mention) -> bool {
    let words = &parsed.text[mention.span];
    let short = words.len() <= 2 && !words.chars().any(char::is_lowercase) || words.ends_with('.');
    let division = mention.known.iter().all(|&id| gazetteer.places[id].admin1.is_some());
    let after_comma = mention.from.index() > sentence.tokens.start
        && parsed.form(Id::new(mention.from.index() - 1)) == ",";
    short && division && !after_comma
}

/// The last words of the names of persons.
fn surnames<'a>(parsed: &Parsed<'a>) -> Vec<&'a str> {
    let persons = parsed.syntax.names.iter().filter(|name| name.kind == NameKind::Person && name.tokens.len() > 1);
    let mut last: Vec<_> = persons.map(|name| parsed.form(Id::new(name.tokens.end - 1))).collect();
    last.sort_unstable();
    last.dedup();
    last
}

/// Whether a single word is a person's surname here: the text names that person in full, and the word is no location
/// for the parser and follows no preposition of place.
fn is_surname(parsed: &Parsed<'_>, mention: &Mention, surnames: &[&str]) -> bool {
    let is_location = parsed.syntax.name_at(mention.head).is_some_and(|name| name.kind == NameKind::Location);
    let in_place = parsed
        .syntax
        .children_by(mention.head, Rel::Case)
        .any(|case| ["in", "at", "near", "from", "to", "outside"].iter().any(|place| parsed.is_form(case, place)));
    mention.from == mention.to
        && !is_location
        && !in_place
        && surnames.binary_search(&parsed.form(mention.from)).is_ok()
}
