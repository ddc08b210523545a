//! From example sentences to patterns, through the parser that reads the news.

use std::ops::Range;

use dateline_predicates::{Kind, Predicate, Predicates, Route, Slot, SlotName};
use dateline_syntax::{Parsed, Syntax, Upos};
use dateline_text::{Id, Segments, Span, Text, Token};

use crate::lexicon::{Class, Entry, Example, Filler, LexiconSource, Mark, Pattern, Role, reach};
use crate::lines::{Problem, Problems};

/// A sentence with everything that the patterns are about.
pub struct Reader {
    /// Its text.
    pub text: Text,
    /// Its tokens.
    pub segments: Segments,
    /// Its tree.
    pub syntax: Syntax,
    /// Its predicates.
    pub predicates: Predicates,
}

impl Reader {
    /// Text, tokens and tree, for reading.
    pub fn parsed(&self) -> Parsed<'_> {
        Parsed { text: &self.text, segments: &self.segments, syntax: &self.syntax }
    }
}

/// Compiles every example with `read`, which parses a sentence. The patterns come in lexicon order, with the
/// examples that could not be read as predicates.
pub fn compile(source: &LexiconSource, read: &dyn Fn(&str) -> Reader) -> (Vec<Pattern>, Problems) {
    let mut problems = Problems::default();
    let mut patterns = Vec::new();
    for entry in &source.entries {
        for example in &entry.examples {
            let sentence = read(&example.marked.plain);
            match first(entry, example, &sentence) {
                Ok(pattern) => {
                    let members = example.members.iter().flat_map(|member| for_member(&pattern, member));
                    let members: Vec<_> = members.collect();
                    patterns.push(pattern);
                    patterns.extend(members);
                }
                Err((what, help)) => problems.0.push(Problem {
                    file: format!("lexicon/{}", entry.file),
                    line: example.line,
                    what,
                    excerpt: example.marked.plain.clone(),
                    help: help.to_owned(),
                    other: None,
                }),
            }
        }
    }
    (patterns, problems)
}

type Trouble = (String, &'static str);

fn first(entry: &Entry, example: &Example, sentence: &Reader) -> Result<Pattern, Trouble> {
    let parsed = sentence.parsed();
    let span = |range: &Range<usize>| sentence.text.span(range.clone()).unwrap_or_default();
    let anchors: Vec<Span> = example.marked.anchors.iter().map(span).collect();
    let starred = |token: Id<Token>| anchors.iter().any(|anchor| anchor.contains(parsed.span(token)));

    let predicate = anchor_predicate(&sentence.predicates, starred)
        .ok_or_else(|| ("the starred words were not read as a predicate".to_owned(), "say it in plainer words"))?;
    let mut pattern = Pattern {
        rule: format!("{}:{}", entry.file, example.line),
        event_type: entry.event_type,
        mode: entry.mode.clone(),
        kind: predicate.kind,
        lemma: predicate.lemma.clone(),
        fixed: Vec::new(),
        fillers: Vec::new(),
    };
    if let Some(light) = predicate.light.as_ref().filter(|light| starred(light.head)) {
        pattern.kind = Kind::Verb;
        pattern.lemma = light.lemma.clone();
        pattern.fixed.push((SlotName::Object, predicate.lemma.clone()));
    }
    let in_mark = |token: Id<Token>| example.marked.marks.iter().any(|mark| span(&mark.span).contains(parsed.span(token)));
    pattern.fixed.extend(fixed_words(&parsed, predicate, |token| starred(token) && !in_mark(token)));

    let own_nouns = own_nouns(&parsed, predicate, &pattern.fixed);
    let slots = reach(&parsed, &sentence.predicates, predicate, &own_nouns);
    for mark in &example.marked.marks {
        let words = span(&mark.span);
        let found = slot_for(&parsed, &slots, mark, words).cloned();
        let slot = found.or_else(|| slot_by_place(&parsed, predicate, mark, words)).ok_or_else(|| {
            (
                format!("`{}` was not read as an argument of `{}`", &sentence.text[words], pattern.lemma),
                "say it in plainer words, or mark less",
            )
        })?;
        pattern.fillers.push(filler(&parsed, mark, &slot, starred));
    }
    Ok(pattern)
}

/// The predicate that the stars mean: a noun under its light verb before a verb, a verb before a bare noun.
fn anchor_predicate(predicates: &Predicates, starred: impl Fn(Id<Token>) -> bool) -> Option<&Predicate> {
    let under_light = |predicate: &Predicate| predicate.light.as_ref().is_some_and(|light| starred(light.head));
    let found = predicates.all.as_slice().iter().filter(|predicate| starred(predicate.head) || under_light(predicate));
    found.min_by_key(|predicate| (!under_light(predicate), predicate.kind))
}

fn fixed_words(
    parsed: &Parsed<'_>,
    predicate: &Predicate,
    starred: impl Fn(Id<Token>) -> bool,
) -> Vec<(SlotName, String)> {
    let inside = |token: Id<Token>| predicate.span.contains(parsed.span(token));
    let slots = predicate.slots.iter().filter(|slot| starred(slot.head) && !inside(slot.head));
    let mut fixed: Vec<_> =
        slots.map(|slot| (slot.name.clone(), parsed.lemma(slot.head).to_lowercase())).collect();
    fixed.dedup_by(|one, other| one.1 == other.1);
    fixed
}

/// The tokens of the pattern's fixed words.
fn own_nouns(parsed: &Parsed<'_>, predicate: &Predicate, fixed: &[(SlotName, String)]) -> Vec<Id<Token>> {
    let is_fixed = |slot: &&Slot| fixed.iter().any(|(_, lemma)| parsed.lemma(slot.head).to_lowercase() == *lemma);
    predicate.slots.iter().filter(is_fixed).map(|slot| slot.head).collect()
}

/// The slot that the words' place in a plain sentence gives them, where the parser hung them elsewhere: behind a
/// preposition, before the predicate, after it.
fn slot_by_place(parsed: &Parsed<'_>, predicate: &Predicate, mark: &Mark, words: Span) -> Option<Slot> {
    let inside: Vec<_> = parsed.segments.tokens_in(words).collect();
    let is_head = |token: &Id<Token>| parsed.word(*token).head.is_none_or(|above| !inside.contains(&above));
    let head = inside.iter().copied().find(is_head)?;
    let before = inside.first()?.index().checked_sub(1).map(Id::<Token>::new);
    let name = match before.filter(|&token| parsed.upos(token) == Upos::Adp) {
        _ if mark.role == Role::Content => SlotName::Content,
        Some(preposition) => SlotName::With(parsed.form(preposition).to_lowercase()),
        None if head < predicate.head => SlotName::Subject,
        None => SlotName::Object,
    };
    Some(Slot { name, head, span: words, route: Route::Direct })
}

fn slot_for<'p>(parsed: &Parsed<'_>, slots: &'p [Slot], mark: &Mark, words: Span) -> Option<&'p Slot> {
    let inside = slots.iter().filter(|slot| words.contains(parsed.span(slot.head)));
    inside.min_by_key(|slot| {
        let fits = (slot.name == SlotName::Content) == (mark.role == Role::Content);
        (!fits, usize::MAX - slot.span.len())
    })
}

fn filler(parsed: &Parsed<'_>, mark: &Mark, slot: &Slot, starred: impl Fn(Id<Token>) -> bool) -> Filler {
    let class = match &mark.class {
        Some(name) => Some(Class::Named(name.clone())),
        None if starred(slot.head) && parsed.upos(slot.head) != Upos::Propn => {
            Some(Class::Lemma(parsed.lemma(slot.head).to_lowercase()))
        }
        None => None,
    };
    Filler {
        role: mark.role,
        slot: slot.name.clone(),
        optional: mark.may_miss || (matches!(mark.role, Role::Actor | Role::Place | Role::Mediator) && !mark.must_stand),
        class,
        types: mark.types.clone(),
    }
}

const PARTICLES: &[&str] =
    &["up", "out", "off", "down", "in", "on", "away", "over", "back", "apart", "through", "along", "around", "together", "aside", "ahead"];
const PREPOSITIONS: &[&str] = &[
    "to", "of", "for", "with", "at", "from", "into", "under", "against", "on", "in", "upon", "onto", "by", "over", "off", "about", "after", "towards",
];

/// The patterns of a member: the frame of `pattern` with another predicate.
fn for_member(pattern: &Pattern, member: &str) -> Vec<Pattern> {
    let words: Vec<&str> = member.split_whitespace().collect();
    let Some((&verb, rest)) = words.split_first() else { return Vec::new() };
    if pattern.kind != Kind::Verb {
        return vec![Pattern { lemma: member.to_owned(), ..pattern.clone() }];
    }
    let (particle, rest) = match rest.split_first() {
        Some((&word, rest)) if PARTICLES.contains(&word) && (rest.is_empty() || !PREPOSITIONS.contains(&word) || rest.len() > 1) => {
            (Some(word), rest)
        }
        _ => (None, rest),
    };
    let lemma = particle.map_or_else(|| verb.to_owned(), |particle| format!("{verb} {particle}"));
    let base = Pattern { lemma, ..pattern.clone() };
    match rest {
        [] => match particle.filter(|word| PREPOSITIONS.contains(word)) {
            Some(word) => vec![with_preposition(pattern, verb, word), base],
            None => vec![base],
        },
        [preposition] if PREPOSITIONS.contains(preposition) => vec![with_preposition(&base, &base.lemma, preposition)],
        [preposition, .., noun] if PREPOSITIONS.contains(preposition) => {
            vec![Pattern { fixed: vec![(SlotName::With((*preposition).to_owned()), (*noun).to_owned())], ..base }]
        }
        [.., noun] => vec![Pattern { fixed: vec![(SlotName::Object, (*noun).to_owned())], ..base }],
    }
}

/// `pattern` with its object behind `preposition`: "fire on" in the frame of "shell".
fn with_preposition(pattern: &Pattern, lemma: &str, preposition: &str) -> Pattern {
    let mut moved = Pattern { lemma: lemma.to_owned(), ..pattern.clone() };
    for filler in moved.fillers.iter_mut().filter(|filler| filler.slot == SlotName::Object) {
        filler.slot = SlotName::With(preposition.to_owned());
    }
    moved
}
