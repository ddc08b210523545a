//! `Entity=` brackets for CoNLL-U: who and what is spoken of again.
//!
//! Mentions are written as coreference corpora mark them: the whole noun phrase with its possessive mark, its clauses and
//! the descriptions beside it; adjectives of nationality are none. Besides the entities, places and things that the text
//! takes up again have chains.

use std::collections::BTreeMap;
use std::ops::Range;

use dateline_coder::Coded;
use dateline_coder::who::{Entities, Entity, Mention, MentionForm, repeated};
use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, Span, Token};

/// The bracket of one mention.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Bracket {
    words: Stretch,
    chain: usize,
    kind: &'static str,
    because: &'static str,
}

/// First and last token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Stretch {
    first: usize,
    last: usize,
}

/// The brackets of each token, empty where no mention begins or ends.
pub(crate) fn brackets(coded: &Coded) -> Vec<String> {
    let parsed = Parsed { text: &coded.article.text, segments: &coded.segments, syntax: &coded.syntax };
    let mut all = entities(parsed, &coded.entities);
    let mut next = coded.entities.all.len() + 1;
    all.extend(places(parsed, coded, &mut next));
    all.extend(things(parsed, coded, next));
    written(parsed, all)
}

fn entities(parsed: Parsed<'_>, entities: &Entities) -> Vec<Bracket> {
    entities.all.iter().flat_map(|(id, entity)| whole_mentions(parsed, entities, id, entity)).collect()
}

/// The mentions of an entity as whole noun phrases, without the descriptions that others of them hold.
fn whole_mentions(parsed: Parsed<'_>, entities: &Entities, id: Id<Entity>, entity: &Entity) -> Vec<Bracket> {
    let is_other = |token: Id<Token>| entities.at[token].is_some_and(|other| other != id);
    let is_adjective =
        |mention: &&Mention| mention.form == MentionForm::Modifier && parsed.upos(mention.head) == Upos::Adj;
    let mut mentions: Vec<(Stretch, &Mention)> = Vec::new();
    for mention in entity.mentions.iter().filter(|mention| !is_adjective(mention)) {
        let Some(words) = stretch(parsed, mention.span) else { continue };
        let is_name = mention.form == MentionForm::Name;
        let words = match mention.form {
            MentionForm::Pronoun | MentionForm::Modifier => words,
            MentionForm::Name | MentionForm::Nominal => noun_phrase(parsed, words, is_name, is_other),
        };
        mentions.push((words, mention));
    }
    mentions.sort_by_key(|(words, _)| (words.first, std::cmp::Reverse(words.last)));
    let (mut reached, mut before) = (None, None);
    mentions.retain(|(words, mention)| {
        let inside = reached.is_some_and(|last| words.last <= last);
        let dropped = before == Some(*words) || (inside && mention.form == MentionForm::Nominal);
        (reached, before) = (reached.max(Some(words.last)), Some(*words));
        !dropped
    });
    let bracket = |(words, mention): (Stretch, &Mention)| Bracket {
        words,
        chain: id.index() + 1,
        kind: entity.kind.as_str(),
        because: mention.because,
    };
    mentions.into_iter().map(bracket).collect()
}

/// The tokens of a span.
fn stretch(parsed: Parsed<'_>, span: Span) -> Option<Stretch> {
    let mut tokens = parsed.segments.tokens_in(span).map(Id::index);
    let first = tokens.next()?;
    Some(Stretch { first, last: tokens.last().unwrap_or(first) })
}

/// Chains of the places that are nobody's names, by what they are on the map.
fn places(parsed: Parsed<'_>, coded: &Coded, next: &mut usize) -> Vec<Bracket> {
    let mut chains: BTreeMap<(Option<u32>, String), usize> = BTreeMap::new();
    let mut all = Vec::new();
    for (_, place) in coded.places.iter() {
        let Some(words) = stretch(parsed, place.span) else { continue };
        let is_taken = |token| coded.entities.at[token].is_some() || parsed.upos(token) == Upos::Adj;
        if words.ids().any(is_taken) {
            continue;
        }
        let name = parsed.text[place.span].to_lowercase();
        let chain = *chains.entry((place.geonames, name)).or_insert_with(|| {
            *next += 1;
            *next - 1
        });
        let words = noun_phrase(parsed, words, true, |_| false);
        all.push(Bracket { words, chain, kind: "place", because: "same place" });
    }
    all
}

/// Chains of things, outside of place names.
fn things(parsed: Parsed<'_>, coded: &Coded, next: usize) -> Vec<Bracket> {
    let mut in_place = vec![false; parsed.segments.tokens.len()];
    for words in coded.places.iter().filter_map(|(_, place)| stretch(parsed, place.span)) {
        words.ids().for_each(|token| in_place[token.index()] = true);
    }
    let mut all = Vec::new();
    for (number, chain) in repeated(&parsed, &coded.entities).iter().enumerate() {
        for &head in chain.iter().filter(|head| !in_place[head.index()]) {
            let words = Stretch { first: head.index(), last: head.index() };
            let words = noun_phrase(parsed, words, false, |_| false);
            all.push(Bracket { words, chain: next + number, kind: "other", because: "same noun" });
        }
    }
    all
}

/// The whole noun phrase that `words` are the heart of. A name does not take in names beside it, and nothing takes in
/// an apposition that is of another.
fn noun_phrase(parsed: Parsed<'_>, words: Stretch, is_name: bool, is_other: impl Fn(Id<Token>) -> bool) -> Stretch {
    let top = words.top(parsed);
    let says = parsed.syntax.child(top, Rel::Cop).is_some();
    let skipped = |token: Id<Token>| {
        let rel = parsed.word(token).rel;
        let of_top = parsed.word(token).head == Some(top) && !words.holds(token);
        let beside = is_name && is_beside_name(rel, token < top, parsed.upos(token));
        let said = says && matches!(rel, Rel::Obl | Rel::Advmod | Rel::Xcomp);
        of_top
            && (is_of_clause(rel)
                || beside
                || said
                || (rel == Rel::Appos && is_other(token))
                || (rel == Rel::Case && token < top))
    };
    let all = parsed.syntax.subtree_without(top, skipped);
    let first = all[0].index().min(words.first);
    let last = all[all.len() - 1].index().max(words.last);
    trimmed(parsed, Stretch { first, last }, top)
}

/// What hangs on a noun without being part of its phrase.
fn is_of_clause(rel: Rel) -> bool {
    rel.is(Rel::Nsubj)
        || matches!(
            rel,
            Rel::Cop
                | Rel::Aux
                | Rel::Mark
                | Rel::Cc
                | Rel::CcPreconj
                | Rel::Conj
                | Rel::Parataxis
                | Rel::Discourse
                | Rel::Csubj
                | Rel::Expl
                | Rel::Vocative
                | Rel::Dislocated
                | Rel::List
                | Rel::Dep
                | Rel::Orphan
                | Rel::Advcl
                | Rel::Ccomp
                | Rel::Punct
        )
}

/// What stands beside a name: other names, and words before it that are about the sentence.
fn is_beside_name(rel: Rel, is_before: bool, upos: Upos) -> bool {
    match rel {
        Rel::Flat | Rel::Compound | Rel::NmodDesc | Rel::NmodUnmarked | Rel::Goeswith => true,
        Rel::Advmod => is_before,
        Rel::Appos => is_before || upos == Upos::Propn,
        _ => false,
    }
}

impl Stretch {
    fn ids(self) -> impl Iterator<Item = Id<Token>> {
        (self.first..=self.last).map(Id::new)
    }

    fn holds(self, token: Id<Token>) -> bool {
        (self.first..=self.last).contains(&token.index())
    }

    /// The word that depends on none of the others.
    fn top(self, parsed: Parsed<'_>) -> Id<Token> {
        let outside = |token: &Id<Token>| parsed.word(*token).head.is_none_or(|head| !self.holds(head));
        let content =
            |token: &Id<Token>| !matches!(parsed.upos(*token), Upos::Punct | Upos::Adp | Upos::Det | Upos::Part);
        let mut tops = self.ids().filter(outside);
        let first = tops.next().unwrap_or(Id::new(self.first));
        std::iter::once(first).chain(tops).find(content).unwrap_or(first)
    }
}

/// Without marks at the ends, but with the bracket that closes one inside.
fn trimmed(parsed: Parsed<'_>, words: Stretch, top: Id<Token>) -> Stretch {
    let Stretch { mut first, mut last } = words;
    let form = |at: usize| parsed.form(Id::new(at));
    while first < top.index() && parsed.upos(Id::new(first)) == Upos::Punct {
        first += 1;
    }
    while last > top.index() && parsed.upos(Id::new(last)) == Upos::Punct && !closes(form(last), first..last, form) {
        last -= 1;
    }
    let next = last + 1;
    if next < parsed.segments.tokens.len() && closes(form(next), first..next, form) && !holds(first..next, ")", form) {
        last = next;
    }
    Stretch { first, last }
}

fn closes<'a>(mark: &str, words: Range<usize>, form: impl Fn(usize) -> &'a str) -> bool {
    mark == ")" && holds(words, "(", form)
}

fn holds<'a>(mut words: Range<usize>, mark: &str, form: impl Fn(usize) -> &'a str) -> bool {
    words.any(|at| form(at) == mark)
}

fn written(parsed: Parsed<'_>, mut all: Vec<Bracket>) -> Vec<String> {
    let mut at = vec![String::new(); parsed.segments.tokens.len()];
    // within a token: what closes here, the innermost first; then what opens, the longest first
    all.sort_by_key(|bracket| (bracket.words.last, std::cmp::Reverse(bracket.words.first), bracket.chain));
    for bracket in all.iter().filter(|bracket| bracket.words.first < bracket.words.last) {
        at[bracket.words.last] += &format!("{})", bracket.chain);
    }
    all.sort_by_key(|bracket| (bracket.words.first, std::cmp::Reverse(bracket.words.last), bracket.chain));
    for bracket in &all {
        let end = if bracket.words.first == bracket.words.last { ")" } else { "" };
        let because = bracket.because.replace(' ', "_");
        at[bracket.words.first] += &format!("({}-{}-{because}{end}", bracket.chain, bracket.kind);
    }
    at
}
