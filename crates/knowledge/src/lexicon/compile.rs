//! From example sentences to patterns, through the parser that reads the news.

use std::ops::Range;

use dateline_predicates::{Kind, Predicate, Predicates, Route, Slot, SlotName};
use dateline_syntax::{Parsed, Rel, Syntax, Upos};
use dateline_text::{Id, Segments, Span, Text, Token};

use crate::lexicon::{Class, Classes, Clause, Entry, Example, Filler, LexiconSource, Mark, Pattern, Role, reach};
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
                    let members = example.members.iter().flat_map(|member| {
                        match with_infinitive(&pattern, member, &source.classes, read) {
                            Some(held) => vec![held],
                            None => for_member(&pattern, member),
                        }
                    });
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
        if starred(predicate.head) {
            pattern.fixed.push((SlotName::Object, noun_phrase(&parsed, predicate.head, starred)));
        }
    }
    let in_mark =
        |token: Id<Token>| example.marked.marks.iter().any(|mark| span(&mark.span).contains(parsed.span(token)));
    let particle = particle(&parsed, predicate, starred);
    if let Some(particle) = particle {
        pattern.lemma = format!("{} {}", pattern.lemma, parsed.form(particle).to_lowercase());
    }
    let is_own = |token: Id<Token>| starred(token) && !in_mark(token) && Some(token) != particle;
    pattern.fixed.extend(fixed_words(&parsed, predicate, is_own));
    pattern.fixed.extend(words_beside(&parsed, predicate, &pattern.fixed, is_own));

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
        let mut filler = filler(&parsed, mark, &slot, starred);
        filler.clause = clause(sentence, mark, &slot);
        if particle.is_some_and(|word| filler.slot == SlotName::With(parsed.form(word).to_lowercase())) {
            filler.slot = SlotName::Object;
        }
        let second_party = mark.role == Role::Actor && pattern.fillers.iter().any(|known| known.role == Role::Actor);
        filler.optional &= mark.may_miss || !second_party;
        pattern.fillers.push(filler);
    }
    Ok(pattern)
}

/// The predicate that the stars mean: a noun under its light verb before a verb, a verb before a bare noun.
fn anchor_predicate(predicates: &Predicates, starred: impl Fn(Id<Token>) -> bool) -> Option<&Predicate> {
    let under_light = |predicate: &Predicate| predicate.light.as_ref().is_some_and(|light| starred(light.head));
    let found = predicates.all.as_slice().iter().filter(|predicate| starred(predicate.head) || under_light(predicate));
    found.min_by_key(|predicate| (!under_light(predicate), predicate.kind))
}

/// The starred arguments, by their heads with the starred words in front of them ("tear gas").
fn fixed_words(
    parsed: &Parsed<'_>,
    predicate: &Predicate,
    starred: impl Fn(Id<Token>) -> bool,
) -> Vec<(SlotName, String)> {
    let inside = |token: Id<Token>| predicate.span.contains(parsed.span(token));
    let slots = predicate.slots.iter().filter(|slot| starred(slot.head) && !inside(slot.head));
    let mut fixed: Vec<_> = slots.map(|slot| (slot.name.clone(), noun_phrase(parsed, slot.head, &starred))).collect();
    fixed.dedup_by(|one, other| one.1 == other.1);
    fixed
}

/// The particle behind a verb ("called *off*") that the parser took for a preposition or an adverb.
fn particle(parsed: &Parsed<'_>, predicate: &Predicate, starred: impl Fn(Id<Token>) -> bool) -> Option<Id<Token>> {
    if predicate.kind != Kind::Verb || predicate.lemma.contains(' ') {
        return None;
    }
    let next = predicate.head.next();
    (next.index() < parsed.segments.tokens.len()
        && starred(next)
        && PARTICLES.iter().any(|word| parsed.is_form(next, word)))
    .then_some(next)
}

/// Starred words of content that are neither arguments nor among the predicate's own words: "*said no*", "*shut down*".
fn words_beside(
    parsed: &Parsed<'_>,
    predicate: &Predicate,
    fixed: &[(SlotName, String)],
    is_own: impl Fn(Id<Token>) -> bool,
) -> Vec<(SlotName, String)> {
    let light = predicate.light.as_ref().map(|light| light.head);
    let counts = |token: &Id<Token>| {
        let lemma = parsed.lemma(*token).to_lowercase();
        let said = fixed.iter().any(|(_, phrase)| phrase.split(' ').any(|word| word == lemma));
        let content = !matches!(
            parsed.upos(*token),
            Upos::Adp | Upos::Det | Upos::Aux | Upos::Part | Upos::Pron | Upos::Sconj | Upos::Cconj
        );
        let content = content || lemma == "no";
        is_own(*token)
            && content
            && !said
            && *token != predicate.head
            && Some(*token) != light
            && !predicate.lemma.split(' ').any(|word| word == lemma)
    };
    let sentence = parsed.sentence(predicate.head);
    sentence.ids().filter(counts).map(|token| (SlotName::Bare, parsed.lemma(token).to_lowercase())).collect()
}

/// A noun with the compounds and adjectives before it that are starred, as dictionary forms.
fn noun_phrase(parsed: &Parsed<'_>, head: Id<Token>, starred: impl Fn(Id<Token>) -> bool) -> String {
    let is_part = |&child: &Id<Token>| {
        child < head && matches!(parsed.word(child).rel, Rel::Compound | Rel::Amod) && starred(child)
    };
    let before = parsed.syntax.children(head).iter().copied().filter(is_part);
    let words: Vec<_> = before.chain([head]).map(|token| parsed.lemma(token).to_lowercase()).collect();
    words.join(" ")
}

/// The tokens of the pattern's fixed words.
fn own_nouns(parsed: &Parsed<'_>, predicate: &Predicate, fixed: &[(SlotName, String)]) -> Vec<Id<Token>> {
    let last = |phrase: &str| phrase.rsplit(' ').next().unwrap_or_default().to_owned();
    let is_fixed =
        |slot: &&Slot| fixed.iter().any(|(_, phrase)| parsed.lemma(slot.head).to_lowercase() == last(phrase));
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
        optional: mark.may_miss
            || (matches!(mark.role, Role::Actor | Role::Place | Role::Mediator) && !mark.must_stand),
        class,
        types: mark.types.clone(),
        clause: None,
    }
}

/// The form of a content: by its "must", or by the word that opens it.
fn clause(sentence: &Reader, mark: &Mark, slot: &Slot) -> Option<Clause> {
    if mark.role != Role::Content || slot.name != SlotName::Content {
        return None;
    }
    let modality = sentence.predicates.at(slot.head).and_then(|id| sentence.predicates.all[id].modality.as_ref());
    if modality.is_some_and(|modality| modality.lemma == "must") {
        return Some(Clause::Obliged);
    }
    let parsed = sentence.parsed();
    let first = parsed.segments.tokens_in(slot.span).next()?;
    match parsed.form(first) {
        "to" => Some(Clause::Infinitive),
        "that" => Some(Clause::Finite),
        _ => None,
    }
}

const PARTICLES: &[&str] = &[
    "up", "out", "off", "down", "in", "on", "away", "over", "back", "apart", "through", "along", "around", "together",
    "aside", "ahead",
];
const PREPOSITIONS: &[&str] = &[
    "to", "of", "for", "with", "at", "from", "into", "under", "against", "on", "in", "upon", "onto", "by", "over",
    "off", "about", "after", "towards",
];

/// The class of the words behind which "to" begins an infinitive.
const BEFORE_INFINITIVE: &str = "before_infinitive";

/// The pattern of a member that holds an infinitive ("refuse to sign", "refusal to hand over"), which stands in the place of
/// the frame's own words; `None` for other members ("go to war"), which `classes.txt` tells from them.
fn with_infinitive(
    pattern: &Pattern,
    member: &str,
    classes: &Classes,
    read: &dyn Fn(&str) -> Reader,
) -> Option<Pattern> {
    let (governor, inner) =
        member.split_once(" to ").filter(|(governor, _)| classes.holds(BEFORE_INFINITIVE, governor))?;
    let sentence = read(&match pattern.kind {
        Kind::Noun => format!("Their {member} was known."),
        Kind::Verb | Kind::Adjective => format!("They {member}."),
    });
    let parsed = sentence.parsed();
    let to = sentence.segments.tokens.ids().find(|&token| parsed.is_form(token, "to"))?;
    let held = &sentence.predicates.all[sentence.predicates.at(to.next())?];
    if held.kind != Kind::Verb || held.embedded_in.is_empty() {
        return None;
    }
    let mut fixed = vec![(SlotName::Content, held.lemma.clone())];
    let object = inner.strip_prefix(&held.lemma)?.trim_start();
    if !object.is_empty() {
        fixed.push((SlotName::Object, without_article(&object.split(' ').collect::<Vec<_>>())));
    }
    Some(Pattern { lemma: governor.to_owned(), fixed, ..pattern.clone() })
}

/// The patterns of a member: the frame of `pattern` with another predicate.
fn for_member(pattern: &Pattern, member: &str) -> Vec<Pattern> {
    let words: Vec<&str> = member.split_whitespace().collect();
    let Some((&verb, rest)) = words.split_first() else { return Vec::new() };
    if pattern.kind != Kind::Verb {
        return vec![noun_member(pattern, member)];
    }
    let (particle, rest) = split_particle(rest);
    let lemma = particle.map_or_else(|| verb.to_owned(), |particle| format!("{verb} {particle}"));
    let base = Pattern { lemma, ..pattern.clone() };
    let fixed = |slot: SlotName, words: &[&str]| vec![(slot, without_article(words))];
    match rest {
        [] => match particle.filter(|word| PREPOSITIONS.contains(word)) {
            Some(word) => with_preposition(pattern, verb, word).into_iter().chain([base]).collect(),
            None => vec![base],
        },
        [preposition] if PREPOSITIONS.contains(preposition) => {
            with_preposition(&base, &base.lemma, preposition).map_or_else(|| vec![base.clone()], |moved| vec![moved])
        }
        [preposition, noun @ ..] if PREPOSITIONS.contains(preposition) => {
            vec![Pattern { fixed: fixed(SlotName::With((*preposition).to_owned()), noun), ..base }]
        }
        [noun @ .., preposition] if PREPOSITIONS.contains(preposition) => {
            let base = Pattern { fixed: fixed(SlotName::Object, noun), ..base };
            with_preposition(&base, &base.lemma, preposition).map_or_else(|| vec![base.clone()], |moved| vec![moved])
        }
        noun => vec![Pattern { fixed: fixed(SlotName::Object, noun), ..base }],
    }
}

/// A noun member stands for itself; of one of several words the last is the predicate and the others go with it.
fn noun_member(pattern: &Pattern, member: &str) -> Pattern {
    Pattern { lemma: member.to_owned(), ..pattern.clone() }
}

/// Takes a particle off the front: all of "up", or "off" of "off talks"; but not "in" of "in custody", where no verb
/// with that particle takes an object.
fn split_particle<'w>(rest: &'w [&'w str]) -> (Option<&'w str>, &'w [&'w str]) {
    match rest.split_first() {
        Some((&word, after)) if PARTICLES.contains(&word) && (after.is_empty() || !AMBIGUOUS.contains(&word)) => {
            (Some(word), after)
        }
        _ => (None, rest),
    }
}

/// Words that are particles behind a verb but prepositions before a noun ("take *in* custody").
const AMBIGUOUS: &[&str] = &["in", "on"];

/// `pattern` with its object behind `preposition` ("fire on" in the frame of "shell"); `None` where it has no object.
fn with_preposition(pattern: &Pattern, lemma: &str, preposition: &str) -> Option<Pattern> {
    let mut moved = Pattern { lemma: lemma.to_owned(), ..pattern.clone() };
    let mut objects = moved.fillers.iter_mut().filter(|filler| filler.slot == SlotName::Object).peekable();
    objects.peek()?;
    objects.for_each(|filler| filler.slot = SlotName::With(preposition.to_owned()));
    Some(moved)
}

fn without_article(words: &[&str]) -> String {
    let words: Vec<_> = words.iter().filter(|word| !["the", "a", "an"].contains(word)).copied().collect();
    words.join(" ")
}
