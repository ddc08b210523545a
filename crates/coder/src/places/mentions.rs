//! Which words are place names.

use dateline_knowledge::places::{Gazetteer, KnownPlace, PlaceKind};
use dateline_syntax::{NameKind, Parsed, Rel, Upos};
use dateline_text::{Id, Sentence, Span, Token};

/// Tokens of the longest name that is looked up.
const LONGEST_TOKENS: usize = 9;

/// Prepositions before which a name is more likely a place than a person or a body.
const PLACE_PREPOSITIONS: [&str; 10] =
    ["in", "at", "near", "from", "to", "outside", "inside", "into", "around", "through"];

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
    /// Whether the longer name is near enough to the shorter one to take its point: the dam, but not the avenue.
    pub(super) shares_point: bool,
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
        Self { from, to, span: parsed.segments.span(from, to), known, is_part: false, shares_point: false, head }
    }
}

/// All mentions in text order; they do not overlap.
pub(super) fn find_mentions(parsed: &Parsed<'_>, gazetteer: &Gazetteer) -> Vec<Mention> {
    let person_words = person_words(parsed);
    let mut found = Vec::new();
    for (_, sentence) in parsed.segments.sentences.iter() {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let mention = match mention_at(parsed, gazetteer, sentence, at) {
                Some(mention) => Some(mention)
                    .filter(|mention| !is_person(parsed, mention, &person_words))
                    .filter(|mention| is_place_name(parsed, gazetteer, sentence, mention)),
                None => location_at(parsed, at).or_else(|| described_at(parsed, gazetteer, at)),
            };
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
        let shares_point = gazetteer.words.is_nearby(parsed.form(Id::new(end)));
        mention = Mention { is_part: true, shares_point, ..Mention::new(parsed, at..=end, mention.known) };
    }
    Some(mention)
}

/// The last token of a longer place name that the match is the beginning of: "Tabqa *Dam*", "Baker *County*".
fn wider_end(parsed: &Parsed<'_>, gazetteer: &Gazetteer, sentence: &Sentence, at: usize, end: usize) -> Option<usize> {
    let named = parsed.syntax.name_at(Id::new(at)).filter(|name| {
        name.kind == NameKind::Location
            && name.tokens.start == at
            && name.tokens.end > end + 1
            && !holds_comma(parsed, name)
    });
    let next = Id::new(end + 1);
    if !sentence.holds(next) || !parsed.form(next).starts_with(char::is_uppercase) {
        return None;
    }
    if let Some(name) = named {
        return Some(name.tokens.end - 1);
    }
    let is_feature = gazetteer.words.is_feature(parsed.form(next)) && !gazetteer.words.is_body(parsed.form(next));
    is_feature.then_some(end + 1)
}

fn holds_comma(parsed: &Parsed<'_>, name: &dateline_syntax::Name) -> bool {
    name.tokens.clone().any(|at| parsed.form(Id::new(at)) == ",")
}

fn may_begin_name(form: &str) -> bool {
    form.starts_with(char::is_uppercase)
        || matches!(form, "al" | "el" | "al-" | "el-" | "the")
        || form.starts_with("al-")
}

/// A name that the parser takes for a location, beginning at token `at`.
fn location_at(parsed: &Parsed<'_>, at: usize) -> Option<Mention> {
    let name = parsed.syntax.name_at(Id::new(at))?;
    let is_here = name.kind == NameKind::Location && name.tokens.start == at;
    let is_proper = name.tokens.clone().any(|at| parsed.upos(Id::new(at)) == Upos::Propn);
    (is_here && is_proper && !holds_comma(parsed, name))
        .then(|| Mention::new(parsed, at..=name.tokens.end - 1, Vec::new()))
}

/// A proper noun that the text calls a village, a district or the like, beginning at token `at`: "the village of *Drelova*".
fn described_at(parsed: &Parsed<'_>, gazetteer: &Gazetteer, at: usize) -> Option<Mention> {
    let token = Id::new(at);
    let word = parsed.word(token);
    let head = word.head?;
    let of = parsed.syntax.children_by(token, Rel::Case).any(|case| parsed.is_form(case, "of"));
    let proper = word.upos == Upos::Propn && parsed.form(token).starts_with(char::is_uppercase);
    let described = proper
        && of
        && matches!(word.rel, Rel::Nmod | Rel::NmodDesc)
        && parsed.syntax.name_at(token).is_none_or(|name| name.kind == NameKind::Location)
        && parsed.upos(head) == Upos::Noun
        && gazetteer.words.is_settled(parsed.lemma(head));
    let last = (at + 1..parsed.sentence(token).tokens.end)
        .take_while(|&next| {
            parsed.word(Id::new(next)).rel == Rel::Flat && parsed.word(Id::new(next)).head == Some(token)
        })
        .last()
        .unwrap_or(at);
    described.then(|| Mention::new(parsed, at..=last, Vec::new()))
}

/// Whether words that the gazetteer has are used as the name of a place.
fn is_place_name(parsed: &Parsed<'_>, gazetteer: &Gazetteer, sentence: &Sentence, mention: &Mention) -> bool {
    if sentence.dateline.is_some_and(|dateline| dateline.contains(mention.span)) {
        return true;
    }
    if is_shouted(parsed, gazetteer, sentence, mention) || is_plain_word(parsed, gazetteer, mention) {
        return false;
    }
    let name = parsed.syntax.name_at(mention.head);
    let covers = |kind| name.is_some_and(|name| name.kind == kind);
    if covers(NameKind::Location) {
        return true;
    }
    let is_proper = tokens(mention).any(|token| parsed.upos(token) == Upos::Propn)
        || is_capital_by_choice(parsed, sentence, mention);
    let wider = name.is_some_and(|name| name.tokens.len() > mention.to.index() - mention.from.index() + 1);
    let is_known_person = covers(NameKind::Person) && (wider || !is_eminent(gazetteer, mention));
    // "the Athens Police Department" names a place; "the University of Athens" and "New Athens Bank" do not.
    let begins = name.is_some_and(|name| name.tokens.start == mention.from.index());
    let is_part_of_body = covers(NameKind::Organization) && wider && !begins;
    let means_another = is_known_person
        || is_part_of_body
        || is_of_person(parsed, mention)
        || is_of_body(parsed, gazetteer, mention)
        || is_loose_abbreviation(parsed, gazetteer, sentence, mention);
    is_proper && !means_another
}

/// Whether the name is an ordinary word, a surname or the name of those who work there as well ("Hope", "Clinton",
/// "the White House"), and neither a preposition of place nor a container tells that a place is meant.
fn is_plain_word(parsed: &Parsed<'_>, gazetteer: &Gazetteer, mention: &Mention) -> bool {
    let words = &parsed.text[mention.span];
    gazetteer.words.is_plain(words.strip_prefix("the ").or(words.strip_prefix("The ")).unwrap_or(words))
        && !stands_in_place(parsed, mention)
        && !is_followed_by_container(parsed, gazetteer, mention)
}

/// Whether a comma and the name of a division or country follow: "Hope, Ark."
fn is_followed_by_container(parsed: &Parsed<'_>, gazetteer: &Gazetteer, mention: &Mention) -> bool {
    let sentence = parsed.sentence(mention.head);
    let comma = mention.to.next();
    let from = comma.next();
    let area = |to: usize| {
        let known = gazetteer.find(&parsed.text[parsed.segments.span(from, Id::new(to))]);
        known.iter().any(|&id| matches!(gazetteer.places[id].kind, PlaceKind::Admin1 | PlaceKind::Country))
    };
    sentence.holds(from) && parsed.form(comma) == "," && (from.index()..sentence.tokens.end).take(3).any(area)
}

/// Whether a preposition of place stands before the name.
fn stands_in_place(parsed: &Parsed<'_>, mention: &Mention) -> bool {
    parsed
        .syntax
        .children_by(mention.head, Rel::Case)
        .any(|case| PLACE_PREPOSITIONS.iter().any(|place| parsed.is_form(case, place)))
}

/// Whether the name stands in capitals where neither the gazetteer has it so nor the sentence does: an acronym.
fn is_shouted(parsed: &Parsed<'_>, gazetteer: &Gazetteer, sentence: &Sentence, mention: &Mention) -> bool {
    let small = |words: &str| words.chars().filter(|c| c.is_lowercase()).count();
    let large = |words: &str| words.chars().filter(|c| c.is_uppercase()).count();
    let words = &parsed.text[mention.span];
    let whole = &parsed.text[sentence.span];
    let begins = mention.from.index() == sentence.tokens.start && words.chars().count() > 4;
    small(words) == 0 && !gazetteer.is_acronym(words) && !begins && large(whole) < 2 * small(whole)
}

/// Whether the likeliest sense is a country or a capital, which a tagger's word alone does not make a person.
fn is_eminent(gazetteer: &Gazetteer, mention: &Mention) -> bool {
    mention
        .known
        .first()
        .is_some_and(|&id| gazetteer.places[id].kind == PlaceKind::Country || gazetteer.places[id].capital)
}

/// Whether a noun stands with a capital inside of a sentence that does not write all its words so, whatever its tag.
fn is_capital_by_choice(parsed: &Parsed<'_>, sentence: &Sentence, mention: &Mention) -> bool {
    let capital = |token: Id<Token>| parsed.form(token).starts_with(char::is_uppercase);
    let content = |token: Id<Token>| matches!(parsed.upos(token), Upos::Noun | Upos::Verb | Upos::Adj);
    mention.from.index() > sentence.tokens.start
        && matches!(parsed.upos(mention.head), Upos::Noun | Upos::X)
        && capital(mention.head)
        && sentence.ids().any(|token| content(token) && !capital(token))
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
            named_body(head)
                || parsed.syntax.children_by(head, Rel::Compound).any(|other| other > mention.to && named_body(other))
        }
        Rel::Nmod => {
            let of = parsed.syntax.children_by(mention.head, Rel::Case).any(|case| parsed.is_form(case, "of"));
            of && parsed.upos(head) == Upos::Propn && named_body(head)
        }
        _ => false,
    }
}

/// Whether the words are a division's abbreviation with neither a place name and a comma nor a preposition of place
/// before it: "Miss.", "OR".
fn is_loose_abbreviation(parsed: &Parsed<'_>, gazetteer: &Gazetteer, sentence: &Sentence, mention: &Mention) -> bool {
    let words = &parsed.text[mention.span];
    let short = words.len() <= 2 && !words.chars().any(char::is_lowercase) || words.ends_with('.');
    let division = mention.known.iter().all(|&id| gazetteer.places[id].kind == PlaceKind::Admin1);
    let after_comma = mention.from.index() > sentence.tokens.start + 1
        && parsed.form(Id::new(mention.from.index() - 1)) == ","
        && parsed.upos(Id::new(mention.from.index() - 2)) == Upos::Propn;
    short && division && !after_comma && !stands_in_place(parsed, mention)
}

/// The words of the names of persons that have several.
fn person_words<'a>(parsed: &Parsed<'a>) -> Vec<&'a str> {
    let persons = parsed.syntax.names.iter().filter(|name| name.kind == NameKind::Person && name.tokens.len() > 1);
    let mut words: Vec<_> = persons.flat_map(|name| name.tokens.clone()).map(|at| parsed.form(Id::new(at))).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// Whether a single word is a person's name here: the text names that person in full, and the word is no location
/// for the parser and follows no preposition of place.
fn is_person(parsed: &Parsed<'_>, mention: &Mention, person_words: &[&str]) -> bool {
    let is_location = parsed.syntax.name_at(mention.head).is_some_and(|name| name.kind == NameKind::Location);
    mention.from == mention.to
        && !is_location
        && !stands_in_place(parsed, mention)
        && person_words.binary_search(&parsed.form(mention.from)).is_ok()
}
