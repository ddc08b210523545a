//! Whose word it is: finds the words of the source, and tells what kind of source they name.

use dateline_knowledge::cues::SourceKind;
use dateline_predicates::SlotName;
use dateline_syntax::{NameKind, Rel, Upos};
use dateline_text::{Id, Token};

use super::cues;
use super::draft::{Draft, Reading, Source, Tokens};
use super::frames::is_passive;
use crate::who::{Entities, Entity, EntityKind};

/// How far a missing subject is looked for up the tree.
const CLIMB: usize = 6;

/// The source of a verb or adjective: its subject, or the agent of a passive.
pub(super) fn of_verb(reading: &Reading, verb: Id<Token>) -> Option<Source> {
    if is_passive(reading, verb) {
        return agent(reading, verb);
    }
    match subject(reading, verb, CLIMB) {
        Some(head) => Some(words(reading, head, verb)),
        None => by_predicate(reading, verb).or_else(|| neighbour(reading, verb)),
    }
}

/// Who acts by the layer of predicates, which follows control, participles and nominal arguments further than the tree.
fn by_predicate(reading: &Reading, head: Id<Token>) -> Option<Source> {
    let predicate = &reading.predicates.all[reading.predicates.at(head)?];
    let subject = predicate.slots(&SlotName::Subject).next()?;
    Some(words(reading, subject.head, head))
}

/// Where the tree gives a finite verb no subject: the noun phrase right before it, or else all that stands before it in its
/// clause, if there is no other verb.
fn neighbour(reading: &Reading, verb: Id<Token>) -> Option<Source> {
    let parsed = &reading.parsed;
    let word = parsed.word(verb);
    let finite = word.upos == Upos::Verb && matches!(&*word.xpos, "VBD" | "VBZ" | "VBP");
    if !finite || matches!(word.rel, Rel::Conj | Rel::Acl) {
        return None;
    }
    adjacent(reading, verb).or_else(|| before(reading, verb))
}

fn adjacent(reading: &Reading, verb: Id<Token>) -> Option<Source> {
    let parsed = &reading.parsed;
    let sentence = parsed.sentence(verb).tokens.start;
    let skipped = |token: &Id<Token>| matches!(parsed.upos(*token), Upos::Aux | Upos::Adv | Upos::Part);
    let before = (sentence..verb.index()).rev().map(Id::new).find(|token| !skipped(token))?;
    let nominal = |token: &Id<Token>| parsed.upos(*token).is_nominal();
    if !nominal(&before) || reading.quotes.at(before).is_some() != reading.quotes.at(verb).is_some() {
        return None;
    }
    let inside = |token: &Id<Token>| reading.extent(*token).end <= verb.index();
    let head = parsed.syntax.ancestors(before).take_while(inside).filter(nominal).last().unwrap_or(before);
    Some(words(reading, head, verb))
}

/// "Mr. Kovar, then 38, said": everything from the start of the clause, after an introducing phrase.
fn before(reading: &Reading, verb: Id<Token>) -> Option<Source> {
    let parsed = &reading.parsed;
    let upos = |at: usize| parsed.upos(Id::new(at));
    let form = |at: usize| parsed.form(Id::new(at));
    let sentence = parsed.sentence(verb).tokens.start;
    let opens = |at: &usize| matches!(form(*at), ";" | ":" | "—" | "--") || reading.quotes.is_mark(Id::new(*at));
    let mut start = (sentence..verb.index()).rev().find(opens).map_or(sentence, |at| at + 1);
    while start < verb.index() && matches!(upos(start), Upos::Cconj | Upos::Punct) {
        start += 1;
    }
    if matches!(upos(start), Upos::Adp | Upos::Adv | Upos::Sconj) {
        start = (start..verb.index()).find(|&at| form(at) == ",")? + 1;
    }
    nominal(reading, start..verb.index())
}

/// `tokens` as a source, if they hold a nominal and no verb; its head is the nominal that depends on none of them.
pub(super) fn nominal(reading: &Reading, tokens: Tokens) -> Option<Source> {
    let parsed = &reading.parsed;
    let mut tokens = reading.trim(tokens)?;
    while !tokens.is_empty()
        && matches!(parsed.upos(Id::new(tokens.end - 1)), Upos::Aux | Upos::Adv | Upos::Punct | Upos::Part)
    {
        tokens.end -= 1;
    }
    if tokens.clone().any(|at| matches!(parsed.upos(Id::new(at)), Upos::Verb | Upos::Aux | Upos::Sconj)) {
        return None;
    }
    headed(reading, tokens)
}

/// `tokens` as a source, if they hold a nominal or a number.
pub(super) fn headed(reading: &Reading, tokens: Tokens) -> Option<Source> {
    let parsed = &reading.parsed;
    let nominal =
        |token: &Id<Token>| parsed.upos(*token).is_nominal() || matches!(parsed.upos(*token), Upos::Num | Upos::Sym);
    let top = |token: &Id<Token>| parsed.word(*token).head.is_none_or(|head| !tokens.contains(&head.index()));
    let mut nominals = tokens.clone().map(Id::new).filter(nominal);
    let head = nominals.clone().find(top).or_else(|| nominals.next())?;
    Some(Source { head, tokens })
}

/// The source of a noun: its possessor, "by" or "from" somebody, or the subject of the verb that it is the object of.
pub(super) fn of_noun(reading: &Reading, noun: Id<Token>) -> Option<Source> {
    let syntax = reading.parsed.syntax;
    if let Some(possessor) = syntax.child(noun, Rel::NmodPoss) {
        return Some(possessive(reading, possessor, noun));
    }
    let by = reading.children_like(noun, Rel::Nmod).find(|&child| {
        reading.marker(child).is_some_and(|case| reading.is_lemma(case, "by") || reading.is_lemma(case, "from"))
    });
    if let Some(by) = by {
        return Some(marked(reading, by, noun));
    }
    let word = reading.parsed.word(noun);
    let verb = word.head.filter(|&head| word.rel == Rel::Obj && reading.parsed.upos(head) == Upos::Verb)?;
    if reading.cues.is_light(&cues::lemma(reading, verb)) { of_verb(reading, verb) } else { None }
}

/// "by" somebody.
fn agent(reading: &Reading, verb: Id<Token>) -> Option<Source> {
    let by = |&child: &Id<Token>| reading.marker(child).is_some_and(|case| reading.is_lemma(case, "by"));
    let agent = reading.children_like(verb, Rel::Obl).find(by)?;
    Some(marked(reading, agent, verb))
}

/// The subject of `verb`, its own or that which it shares with the clause above.
fn subject(reading: &Reading, verb: Id<Token>, climb: usize) -> Option<Id<Token>> {
    let syntax = reading.parsed.syntax;
    let own = syntax
        .children(verb)
        .iter()
        .copied()
        .find(|&child| matches!(syntax.words[child].rel, Rel::Nsubj | Rel::NsubjOuter | Rel::NsubjPass));
    if own.is_some() || climb == 0 {
        return own;
    }
    let word = &syntax.words[verb];
    let above = word.head?;
    // "made it clear": nobody is "it"
    let object = || syntax.child(above, Rel::Obj).filter(|&object| !reading.parsed.is_form(object, "it"));
    match word.rel {
        Rel::Conj => subject(reading, above, climb - 1),
        Rel::Xcomp | Rel::Ccomp => object().or_else(|| subject(reading, above, climb - 1)),
        Rel::Advcl if reading.parsed.upos(above).is_nominal() && syntax.child(above, Rel::Cop).is_none() => Some(above),
        Rel::Advcl => subject(reading, above, climb - 1),
        Rel::Acl if &*word.xpos == "VBG" => Some(above),
        Rel::AclRelcl => Some(above),
        _ => None,
    }
}

/// The words of the source headed by `head`, for a cue at `cue`.
pub(super) fn words(reading: &Reading, head: Id<Token>, cue: Id<Token>) -> Source {
    let extent = reading.extent(head);
    let tokens = if extent.contains(&cue.index()) {
        // a noun that the cue's clause modifies: "a letter saying …"
        extent.start..reading.extent(cue).start.max(head.index() + 1)
    } else {
        extent
    };
    let start = reading.marker(head).map_or(tokens.start, |case| (case.index() + 1).max(tokens.start));
    let tokens = start.min(head.index())..tokens.end;
    Source { head, tokens: reading.trim(tokens).unwrap_or(head.index()..head.index() + 1) }
}

fn marked(reading: &Reading, head: Id<Token>, cue: Id<Token>) -> Source {
    words(reading, head, cue)
}

/// A possessor without its "'s".
fn possessive(reading: &Reading, head: Id<Token>, noun: Id<Token>) -> Source {
    let source = words(reading, head, noun);
    let last = Id::new(source.tokens.end - 1);
    let tokens = if last > head && reading.parsed.word(last).rel == Rel::Case {
        source.tokens.start..source.tokens.end - 1
    } else {
        source.tokens
    };
    Source { head, tokens }
}

/// What there is to say of a source.
pub(super) struct Described {
    pub(super) entity: Option<Id<Entity>>,
    pub(super) kind: SourceKind,
    pub(super) named: bool,
    pub(super) count: Option<u32>,
}

/// Describes the source of `draft`.
pub(super) fn describe(reading: &Reading, entities: &Entities, draft: &Draft) -> Described {
    let Some(source) = &draft.source else {
        return Described { entity: None, kind: SourceKind::Unstated, named: false, count: None };
    };
    let head = antecedent(reading, source.head);
    let entity = entity_at(entities, head);
    let known = entity.map(|id| &entities.all[id]);
    let named = known.map_or(reading.parsed.upos(head) == Upos::Propn, |entity| entity.named);
    Described { entity, kind: kind(reading, head, &source.tokens, known), named, count: count(reading, head, known) }
}

fn entity_at(entities: &Entities, head: Id<Token>) -> Option<Id<Entity>> {
    if head.index() < entities.at.len() { entities.at[head] } else { None }
}

/// The noun that a relative pronoun stands for; else `head` itself.
fn antecedent(reading: &Reading, head: Id<Token>) -> Id<Token> {
    let words = &reading.parsed.syntax.words;
    if !matches!(&*words[head].xpos, "WP" | "WDT") {
        return head;
    }
    let clause = std::iter::once(head)
        .chain(reading.parsed.syntax.ancestors(head))
        .take(CLIMB)
        .find(|&token| words[token].rel == Rel::AclRelcl);
    clause.and_then(|clause| words[clause].head).unwrap_or(head)
}

fn kind(reading: &Reading, head: Id<Token>, tokens: &Tokens, entity: Option<&Entity>) -> SourceKind {
    let listed = |token: Id<Token>| reading.cues.source(reading.parsed.lemma(token));
    let name = reading.parsed.syntax.name_at(head).map(|name| name.kind);
    let is_person = match entity.map(|entity| entity.kind) {
        Some(kind) => kind == EntityKind::Person,
        None => name == Some(NameKind::Person),
    };
    let by_office = || {
        let sector = entity.and_then(|entity| entity.sector).map(|code| code.to_string());
        let titled = tokens.clone().any(|at| listed(Id::new(at)) == Some(SourceKind::Official));
        titled || sector.is_some_and(|sector| OFFICIAL_SECTORS.contains(&sector.as_str()))
    };
    if is_person {
        return if by_office() { SourceKind::Official } else { SourceKind::Person };
    }
    if let Some(kind) = listed(head) {
        return kind;
    }
    match entity.map(|entity| entity.kind) {
        Some(EntityKind::Organization | EntityKind::State | EntityKind::Place) => of_body(entity),
        Some(EntityKind::Group) if by_office() => SourceKind::Official,
        Some(_) => SourceKind::Person,
        None => match name {
            Some(NameKind::Organization | NameKind::Location) => SourceKind::Organization,
            _ => SourceKind::Person,
        },
    }
}

/// Sectors whose people speak by office.
const OFFICIAL_SECTORS: &[&str] = &["GOV", "MIL", "COP", "JUD", "LEG", "SPY"];

fn of_body(entity: Option<&Entity>) -> SourceKind {
    let media = entity.and_then(|entity| entity.sector).is_some_and(|code| code.to_string() == "JRN");
    if media { SourceKind::Media } else { SourceKind::Organization }
}

/// Number of persons: "two officials", "an official", "Ana Kovar and her deputy".
fn count(reading: &Reading, head: Id<Token>, entity: Option<&Entity>) -> Option<u32> {
    if let Some(stated) = entity.and_then(|entity| entity.group_size) {
        return Some(stated);
    }
    let body = entity.is_some_and(|entity| !matches!(entity.kind, EntityKind::Person | EntityKind::Group));
    if body || (entity.is_none() && reading.parsed.syntax.name_at(head).is_some_and(|n| n.kind != NameKind::Person)) {
        return None;
    }
    if let Some(number) = reading.parsed.syntax.child(head, Rel::Nummod) {
        return numeral(reading.parsed.form(number));
    }
    let kind = reading.cues.source(reading.parsed.lemma(head));
    if matches!(kind, Some(SourceKind::Document | SourceKind::Media | SourceKind::Organization)) {
        return None;
    }
    let single = reading.parsed.word(head).feats.is("Number", "Sing");
    single.then(|| 1 + reading.children_like(head, Rel::Conj).count() as u32)
}

fn numeral(form: &str) -> Option<u32> {
    const SMALL: [&str; 13] =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let form = form.to_lowercase();
    form.parse().ok().or_else(|| SMALL.iter().position(|&word| word == form).map(|at| at as u32))
}
