//! How content stands by a word that may attribute: read from the trees alone, whatever the word is.

use dateline_knowledge::cues::{Frame, Link};
use dateline_syntax::{Rel, Upos};
use dateline_text::{Id, Token};

use super::cues;
use super::draft::{Reading, Tokens, hull, joined};

/// One way in which a word takes content.
#[derive(Clone, Debug)]
pub(super) struct Taken {
    pub(super) frame: Frame,
    pub(super) content: Vec<Tokens>,
    /// The preposition that goes with the cue ("for" of "called for").
    pub(super) preposition: Option<Id<Token>>,
}

impl Taken {
    fn new(passive: bool, link: Link, content: Vec<Tokens>) -> Self {
        Self { frame: Frame { passive, link }, content, preposition: None }
    }
}

/// Whether the verb (or participle) stands in the passive. A main verb without an auxiliary is in the active, whatever the
/// parser makes of its subject.
pub(super) fn is_passive(reading: &Reading, verb: Id<Token>) -> bool {
    let syntax = reading.parsed.syntax;
    let word = &syntax.words[verb];
    let has = |rels: &[Rel]| syntax.children(verb).iter().any(|&child| rels.contains(&syntax.words[child].rel));
    let helped = reading.children_like(verb, Rel::Aux).next().is_some();
    let main = matches!(word.rel, Rel::Conj | Rel::Root | Rel::Ccomp | Rel::Parataxis);
    has(&[Rel::AuxPass, Rel::OblAgent])
        || (has(&[Rel::NsubjPass, Rel::CsubjPass]) && (helped || !main))
        || (&*word.xpos == "VBN" && !helped && !matches!(word.rel, Rel::Conj | Rel::Root))
}

/// All ways in which `verb` takes content.
pub(super) fn of_verb(reading: &Reading, verb: Id<Token>) -> Vec<Taken> {
    let passive = is_passive(reading, verb);
    let mut found = Vec::new();
    clauses(reading, verb, passive, &mut found);
    let object = if passive { passive_subject(reading, verb) } else { object(reading, verb) };
    complements(reading, verb, passive, object, &mut found);
    phrases(reading, verb, passive, object, &mut found);
    if found.is_empty() && !passive {
        found.extend(gap(reading, verb));
    }
    found.retain(|taken| !taken.content.is_empty());
    found
}

/// All ways in which an adjective takes content: "is sure that", "eager to", "critical of", "it is clear that".
pub(super) fn of_adjective(reading: &Reading, adjective: Id<Token>) -> Vec<Taken> {
    let mut found = Vec::new();
    clauses(reading, adjective, false, &mut found);
    complements(reading, adjective, false, None, &mut found);
    phrases(reading, adjective, false, None, &mut found);
    found.retain(|taken| !taken.content.is_empty());
    found
}

/// All ways in which a noun takes content: "the claim that", "a promise to", "reports of".
pub(super) fn of_noun(reading: &Reading, noun: Id<Token>) -> Vec<Taken> {
    let words = &reading.parsed.syntax.words;
    let mut found = Vec::new();
    for &child in reading.parsed.syntax.children(noun) {
        let marker = reading.marker(child);
        let content = || reading.pieces(child, &marker_hole(marker));
        match (words[child].rel, marker) {
            (Rel::Acl | Rel::Ccomp | Rel::Advcl | Rel::Xcomp, Some(to)) if is_infinitive_marker(reading, to) => {
                found.push(Taken::new(false, Link::To, reading.pieces(child, &[])));
            }
            (Rel::Acl | Rel::Ccomp, Some(that)) if is_clause_marker(reading, that) => {
                found.push(Taken::new(false, Link::That, reading.pieces(child, &[])));
            }
            (Rel::Ccomp, None) => found.push(Taken::new(false, Link::That, reading.pieces(child, &[]))),
            (Rel::Nmod | Rel::Acl | Rel::Obl | Rel::Advcl, Some(case)) => {
                let taken = Taken::new(false, Link::With(reading.parsed.lemma(case).into()), content());
                found.push(Taken { preposition: Some(case), ..taken });
            }
            _ => {}
        }
    }
    found.extend(equated(reading, noun));
    found.retain(|taken| !taken.content.is_empty());
    found
}

/// "The idea is that …": the noun is the outer subject of the clause.
fn equated(reading: &Reading, noun: Id<Token>) -> Option<Taken> {
    let words = &reading.parsed.syntax.words;
    let head = words[noun].head?;
    let outer = words[noun].rel == Rel::NsubjOuter
        || (words[noun].rel == Rel::Nsubj
            && reading.marker(head).is_some_and(|mark| mark > noun && is_clause_marker(reading, mark)));
    if !outer {
        return None;
    }
    let copula = reading.children_like(head, Rel::Cop).find(|&cop| cop > noun);
    let end = copula.map_or(reading.extent(noun).end, |cop| cop.index() + 1);
    let hole = reading.extent(noun).start.min(reading.extent(head).start)..end;
    Some(Taken::new(false, Link::That, reading.pieces(head, &[hole])))
}

fn marker_hole(marker: Option<Id<Token>>) -> Vec<Tokens> {
    marker.map(|mark| mark.index()..mark.index() + 1).into_iter().collect()
}

fn is_infinitive_marker(reading: &Reading, marker: Id<Token>) -> bool {
    reading.is_lemma(marker, "to") && reading.parsed.upos(marker) == Upos::Part
}

fn is_clause_marker(reading: &Reading, marker: Id<Token>) -> bool {
    ["that", "whether", "if"].iter().any(|word| reading.is_lemma(marker, word))
}

fn object(reading: &Reading, verb: Id<Token>) -> Option<Id<Token>> {
    reading.parsed.syntax.child(verb, Rel::Obj)
}

fn passive_subject(reading: &Reading, verb: Id<Token>) -> Option<Id<Token>> {
    let word = reading.parsed.word(verb);
    reading.parsed.syntax.child(verb, Rel::NsubjPass).or_else(|| match word.rel {
        Rel::Acl => word.head,
        Rel::Conj => reading.parsed.syntax.child(word.head?, Rel::NsubjPass),
        _ => None,
    })
}

/// Finite clauses and quotations: below the verb, or around it ("…, he said, …").
fn clauses(reading: &Reading, verb: Id<Token>, passive: bool, found: &mut Vec<Taken>) {
    let syntax = reading.parsed.syntax;
    let impersonal = syntax.child(verb, Rel::Expl).is_some();
    let mut below: Vec<Id<Token>> = syntax
        .children(verb)
        .iter()
        .copied()
        .filter(|&child| match syntax.words[child].rel {
            Rel::Ccomp => true,
            Rel::Csubj | Rel::CsubjPass => impersonal,
            _ => false,
        })
        .collect();
    let spoken = |child: &Id<Token>| {
        let extent = reading.extent(*child);
        reading.quotes.share(std::slice::from_ref(&extent)) * 2 > extent.len() || follows_colon(reading, &extent)
    };
    let direct: Vec<_> = reading.children_like(verb, Rel::Parataxis).filter(spoken).collect();
    below.extend(direct);
    let remark = own(reading, verb);
    let mut content: Vec<Tokens> =
        below.iter().flat_map(|&clause| reading.pieces(clause, std::slice::from_ref(&remark))).collect();
    if content.is_empty() {
        content = around(reading, verb);
    }
    if content.is_empty() && reading.parsed.upos(verb) == Upos::Verb {
        content = conjoined(reading, verb).or_else(|| astray(reading, verb)).into_iter().collect();
    }
    if content.is_empty() {
        return;
    }
    let content = joined(with_stray_subject(reading, verb, content));
    let size: usize = content.iter().map(Tokens::len).sum();
    let quoted = reading.quotes.share(&content) * 10 >= size * 9;
    found.push(Taken::new(passive, if quoted { Link::Quote } else { Link::That }, content));
}

fn follows_colon(reading: &Reading, extent: &Tokens) -> bool {
    extent.start > 0 && reading.parsed.form(Id::new(extent.start - 1)) == ":"
}

/// The verb and what it takes but for clauses: the part to cut out of a clause that stands around it.
fn own(reading: &Reading, verb: Id<Token>) -> Tokens {
    let syntax = reading.parsed.syntax;
    let mut own = verb.index()..verb.index() + 1;
    for &child in syntax.children(verb) {
        let rel = syntax.words[child].rel;
        if !matches!(rel, Rel::Punct | Rel::Conj | Rel::Cc | Rel::Parataxis | Rel::Ccomp | Rel::Csubj | Rel::CsubjPass)
        {
            own = hull(&own, &reading.extent(child));
        }
    }
    own
}

/// The clause in which the verb is a remark: "…, he said, …", "as he said".
fn around(reading: &Reading, verb: Id<Token>) -> Vec<Tokens> {
    let word = reading.parsed.word(verb);
    let Some(head) = word.head else { return Vec::new() };
    let remark = match word.rel {
        Rel::Parataxis => true,
        Rel::Advcl => reading.marker(verb).is_some_and(|mark| reading.is_lemma(mark, "as")),
        _ => false,
    };
    if remark { reading.pieces(head, &[reading.extent(verb)]) } else { Vec::new() }
}

/// "said on Sunday that …" where the tree ties the clause to another word: what the next "that" or "whether" introduces.
fn astray(reading: &Reading, verb: Id<Token>) -> Option<Tokens> {
    let parsed = &reading.parsed;
    let sentence = parsed.sentence(verb).tokens.end;
    let near = verb.index() + 1..sentence.min(verb.index() + ASTRAY_REACH);
    let stops = |at: &usize| matches!(parsed.upos(Id::new(*at)), Upos::Verb | Upos::Aux | Upos::Sconj | Upos::Punct);
    let marker = near.clone().find(stops).map(Id::new)?;
    let word = parsed.word(marker);
    let clause = word.head.filter(|_| word.rel == Rel::Mark && is_clause_marker(reading, marker))?;
    let own = parsed.word(clause).rel != Rel::AclRelcl && clause > marker;
    reading.trim(marker.index()..reading.extent(clause).end).filter(|_| own)
}

/// "She said the offer to the rebels still stood" where the tree takes "the offer" for an object: it belongs to the clause
/// right after it.
fn with_stray_subject(reading: &Reading, verb: Id<Token>, mut content: Vec<Tokens>) -> Vec<Tokens> {
    if let Some(object) = stray_object(reading, verb)
        && let Some(clause) = content.iter_mut().find(|piece| piece.start == object.end)
    {
        clause.start = object.start;
    }
    content
}

/// The same where the tree takes the clause for a second predicate beside the verb ("said the offer … was void").
fn conjoined(reading: &Reading, verb: Id<Token>) -> Option<Tokens> {
    let object = stray_object(reading, verb)?;
    let clause = reading.children_like(verb, Rel::Conj).next()?;
    let extent = reading.extent(clause);
    let finite = reading.children_like(clause, Rel::Aux).next().is_some()
        || reading.parsed.word(clause).feats.is("VerbForm", "Fin");
    (extent.start == object.end && finite).then_some(object.start..extent.end).and_then(|tokens| reading.trim(tokens))
}

/// The object of a verb that takes clauses rather than objects or hearers.
fn stray_object(reading: &Reading, verb: Id<Token>) -> Option<Tokens> {
    let cue = cues::verb_cue(reading, verb).filter(|_| reading.parsed.upos(verb) == Upos::Verb)?;
    let rate = |link| cue.rate(&Frame::active(link));
    let hearer = reading.cues.takes_hearer(reading.parsed.lemma(verb));
    let clausal = !hearer && rate(Link::That)? > 2.0 * rate(Link::Object).unwrap_or(0.0);
    let object = reading
        .parsed
        .syntax
        .children(verb)
        .iter()
        .copied()
        .find(|&child| child > verb && matches!(reading.parsed.word(child).rel, Rel::Obj | Rel::Iobj))?;
    Some(reading.extent(object)).filter(|_| clausal)
}

/// How many tokens after its verb a clause may begin.
const ASTRAY_REACH: usize = 14;

/// Infinitives, gerunds, bare predicates and objects.
fn complements(reading: &Reading, verb: Id<Token>, passive: bool, object: Option<Id<Token>>, found: &mut Vec<Taken>) {
    let syntax = reading.parsed.syntax;
    let with_object = |clause: Vec<Tokens>| -> Vec<Tokens> {
        let object = object.map(|object| argument(reading, object, verb)).unwrap_or_default();
        joined(object.into_iter().chain(clause).collect())
    };
    let mut predicated = false;
    for &child in syntax.children(verb) {
        let word = &syntax.words[child];
        let infinitive = reading.marker(child).is_some_and(|mark| is_infinitive_marker(reading, mark));
        // an infinitive away from its verb ("threatened on Monday to leave") is often taken for one of purpose
        if word.rel != Rel::Xcomp && !(word.rel == Rel::Advcl && child > verb && infinitive && !predicated) {
            continue;
        }
        let clause = reading.pieces(child, &[]);
        predicated |= word.rel == Rel::Xcomp;
        let (alone, both) = if infinitive {
            (Link::To, Link::ObjectTo)
        } else if is_gerund(reading, child) {
            (Link::Ing, Link::ObjectBe)
        } else {
            (Link::Be, Link::ObjectBe)
        };
        if passive {
            found.push(Taken::new(true, alone, with_object(clause)));
        } else if object.is_some() {
            found.push(Taken::new(false, both, with_object(clause)));
        } else {
            if matches!(alone, Link::To | Link::Be) {
                let link = if alone == Link::To { Link::SubjectTo } else { Link::SubjectBe };
                let subject = subject_below(reading, verb);
                let subject = subject.map(|subject| argument(reading, subject, verb)).unwrap_or_default();
                found.push(Taken::new(false, link, joined(subject.into_iter().chain(clause.clone()).collect())));
            }
            found.push(Taken::new(false, alone, clause));
        }
    }
    if let Some(object) = object.filter(|_| !predicated) {
        found.push(Taken::new(passive, Link::Object, argument(reading, object, verb)));
        found.extend(predicated_beside(reading, verb, object).filter(|_| !passive));
    }
}

/// "called the vote a farce" where the tree does not tie the last words to the verb: the noun phrase right after the object.
fn predicated_beside(reading: &Reading, verb: Id<Token>, object: Id<Token>) -> Option<Taken> {
    let parsed = &reading.parsed;
    let extent = reading.extent(object);
    let sentence = parsed.sentence(verb).tokens.clone();
    let next = Id::new(extent.end);
    let mark = sentence.contains(&extent.end) && reading.quotes.is_mark(next);
    let first = Id::new(extent.end + usize::from(mark));
    let phrase = sentence.contains(&first.index())
        && matches!(parsed.upos(first), Upos::Det | Upos::Adj | Upos::Noun | Upos::Propn | Upos::Pron);
    if !phrase || extent.contains(&verb.index()) || extent.start < verb.index() {
        return None;
    }
    let inside = |token: &Id<Token>| *token != verb && reading.extent(*token).start >= extent.end;
    let top = std::iter::once(first).chain(parsed.syntax.ancestors(first)).take_while(inside).last()?;
    let content = reading.trim(extent.start..reading.extent(top).end)?;
    Some(Taken::new(false, Link::ObjectBe, vec![content]))
}

/// "leaving", "having left".
fn is_gerund(reading: &Reading, verb: Id<Token>) -> bool {
    let gerund = |token: Id<Token>| &*reading.parsed.word(token).xpos == "VBG";
    gerund(verb) || reading.children_like(verb, Rel::Aux).any(gerund)
}

fn subject_below(reading: &Reading, verb: Id<Token>) -> Option<Id<Token>> {
    reading.parsed.syntax.child(verb, Rel::Nsubj).or_else(|| {
        let word = reading.parsed.word(verb);
        if word.rel == Rel::Conj { reading.parsed.syntax.child(word.head?, Rel::Nsubj) } else { None }
    })
}

/// The words of an argument; for a noun around the verb ("a plan proposed by …") those before it.
fn argument(reading: &Reading, argument: Id<Token>, verb: Id<Token>) -> Vec<Tokens> {
    let extent = reading.extent(argument);
    if !extent.contains(&verb.index()) {
        return reading.trim(extent).into_iter().collect();
    }
    let end = reading.extent(verb).start.max(argument.index() + 1);
    let before = extent.start..end;
    reading.trim(without_relative(reading, argument, before)).into_iter().collect()
}

/// `tokens` of a noun phrase without a preposition before it.
fn without_relative(reading: &Reading, noun: Id<Token>, tokens: Tokens) -> Tokens {
    let start = reading.marker(noun).map_or(tokens.start, |case| case.index() + 1);
    start.max(tokens.start)..tokens.end
}

/// Phrases with a preposition, alone or beside an object.
fn phrases(reading: &Reading, verb: Id<Token>, passive: bool, object: Option<Id<Token>>, found: &mut Vec<Taken>) {
    let syntax = reading.parsed.syntax;
    for &child in syntax.children(verb) {
        let rel = syntax.words[child].rel;
        if !(matches!(rel, Rel::Obl | Rel::Advcl | Rel::Xcomp | Rel::Nmod)) {
            continue;
        }
        let Some(marker) = reading.marker(child) else { continue };
        if is_infinitive_marker(reading, marker) || (rel == Rel::Advcl && reading.parsed.upos(marker) == Upos::Adv) {
            continue;
        }
        let content = reading.pieces(child, &marker_hole(Some(marker)));
        let word: Box<str> = reading.parsed.lemma(marker).into();
        match object {
            Some(object) => {
                let object = argument(reading, object, verb);
                let both = joined(object.into_iter().chain(reading.pieces(child, &[])).collect());
                found.push(Taken::new(passive, Link::ObjectWith(word.clone()), both));
                if !passive {
                    found.push(Taken { preposition: Some(marker), ..Taken::new(false, Link::With(word), content) });
                }
            }
            None => found.push(Taken { preposition: Some(marker), ..Taken::new(passive, Link::With(word), content) }),
        }
    }
    if let Some(object) = object {
        found.extend(beside_object(reading, verb, passive, object));
    }
}

/// "accused the rebels of shelling the market" where the tree ties "of shelling" to "the rebels".
fn beside_object(reading: &Reading, verb: Id<Token>, passive: bool, object: Id<Token>) -> Vec<Taken> {
    let words = &reading.parsed.syntax.words;
    let content = argument(reading, object, verb);
    let phrase = |&child: &Id<Token>| {
        let tied = child > object && matches!(words[child].rel, Rel::Nmod | Rel::Acl);
        let marker = reading.marker(child).filter(|&marker| tied && !is_infinitive_marker(reading, marker))?;
        Some(Taken::new(passive, Link::ObjectWith(reading.parsed.lemma(marker).into()), content.clone()))
    };
    reading.parsed.syntax.children(object).iter().filter_map(phrase).collect()
}

/// "the policies he criticized": what the relative clause leaves out is the noun before it.
fn gap(reading: &Reading, verb: Id<Token>) -> Option<Taken> {
    let word = reading.parsed.word(verb);
    let noun = word.head.filter(|_| word.rel == Rel::AclRelcl)?;
    reading.parsed.syntax.child(verb, Rel::Nsubj)?;
    Some(Taken::new(false, Link::Object, argument(reading, noun, verb)))
}
