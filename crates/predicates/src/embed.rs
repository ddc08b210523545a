//! What stands around each predicate.

use dateline_syntax::{Rel, Upos};

use crate::heads::{Drafts, contained};
use crate::inherit::control_key;
use crate::slots::long_preposition;
use crate::tree::{Tok, Tree};
use crate::{How, Kind, Tense};

/// The next predicate outwards.
#[derive(Clone, Debug)]
pub(crate) enum Link {
    /// The main clause.
    Top,
    /// It is conjoined to that one, and stands where that one stands.
    Conjoined(usize),
    /// It stands in that one.
    In { outer: usize, how: How, marker: Option<String> },
}

/// How many predicates around one are kept; more never matter for a reader.
const DEPTH: usize = 24;

/// The link of each draft. Markers like "without" negate the draft.
pub(crate) fn links(tree: &Tree<'_>, drafts: &mut Drafts) -> Vec<Link> {
    let mut links: Vec<Link> = (0..drafts.all.len()).map(|number| link(tree, drafts, number)).collect();
    for number in 0..drafts.all.len() {
        if let Some(said) = reported_by(tree, drafts, number)
            && !matches!(links[number], Link::Conjoined(_))
        {
            let outer = Link::In { outer: said, how: How::Content, marker: None };
            links[said] = std::mem::replace(&mut links[number], outer);
        }
        negate_by_marker(tree, drafts, number);
    }
    links
}

/// The chain of links from `number` outwards: outer draft, how, marker.
pub(crate) fn chain(links: &[Link], number: usize) -> Vec<(usize, How, Option<String>)> {
    let mut found = Vec::new();
    let mut at = number;
    for _ in 0..4 * DEPTH {
        match &links[at] {
            Link::Top => break,
            Link::Conjoined(first) => at = *first,
            Link::In { outer, how, marker } => {
                found.push((*outer, *how, marker.clone()));
                at = *outer;
            }
        }
        if found.len() == DEPTH {
            break;
        }
    }
    found
}

fn link(tree: &Tree<'_>, drafts: &Drafts, number: usize) -> Link {
    /// Only broken trees have longer ways between two predicates.
    const REACH: usize = 64;
    let site = drafts.all[number].site;
    let mut at = site;
    let mut through_argument = false;
    let mut long: Option<String> = None;
    for _ in 0..REACH {
        let Some(head) = tree.head(at) else { return Link::Top };
        let rel = tree.rel(at);
        match drafts.of(head).filter(|&outer| outer != number) {
            Some(first) if rel == Rel::Conj && !through_argument => {
                if at == site && conjoins(drafts, number, first) {
                    return Link::Conjoined(first);
                }
                at = head;
                continue;
            }
            Some(_) if rel == Rel::Parataxis && !through_argument => {}
            Some(outer) if through_argument => {
                let how = long.as_ref().map_or(How::Modifier, |words| by_preposition(tree, drafts, outer, words));
                return Link::In { outer, how, marker: long };
            }
            Some(outer) => return In::new(tree, drafts, number, outer).link(at, rel),
            None if matches!(rel, Rel::Conj | Rel::Parataxis) => {}
            None if contained(tree, head) == Some(at) => {}
            None => match long_preposition(tree, head).filter(|&(_, inner)| inner == at && at == site) {
                Some((words, _)) => {
                    long = Some(words);
                    through_argument = true;
                }
                None => through_argument = true,
            },
        }
        at = head;
    }
    Link::Top
}

fn conjoins(drafts: &Drafts, number: usize, first: usize) -> bool {
    let clausal = |number: usize| !drafts.all[number].carriers.is_empty();
    clausal(number) == clausal(first) || (drafts.all[number].kind == Kind::Noun && drafts.all[first].kind == Kind::Noun)
}

/// One predicate standing in another, which is its head's.
struct In<'t, 'a> {
    tree: &'t Tree<'a>,
    drafts: &'t Drafts,
    number: usize,
    outer: usize,
}

impl<'t, 'a> In<'t, 'a> {
    fn new(tree: &'t Tree<'a>, drafts: &'t Drafts, number: usize, outer: usize) -> Self {
        Self { tree, drafts, number, outer }
    }

    fn link(&self, at: Tok, rel: Rel) -> Link {
        let marker = self.marker(at, rel);
        let how = self.how(at, rel, marker.as_deref());
        Link::In { outer: self.outer, how, marker }
    }

    fn marker(&self, at: Tok, rel: Rel) -> Option<String> {
        match rel {
            Rel::Obl | Rel::Nmod | Rel::OblAgent => {
                long_preposition(self.tree, at).map(|(words, _)| words).or_else(|| self.tree.preposition(at))
            }
            _ => self.tree.marker(at),
        }
    }

    fn how(&self, at: Tok, rel: Rel, marker: Option<&str>) -> How {
        let outer = &self.drafts.all[self.outer];
        match rel {
            Rel::Ccomp if marker.is_none() && self.is_after() && self.is_inverted() => How::Condition,
            Rel::Ccomp | Rel::Xcomp | Rel::CsubjPass | Rel::NsubjPass | Rel::Obj | Rel::Iobj => How::Content,
            Rel::Csubj | Rel::Nsubj | Rel::NmodPoss | Rel::NsubjOuter | Rel::CsubjOuter => How::Subject,
            Rel::Obl | Rel::Nmod if !self.is_clause(at) => {
                marker.map_or(How::Other, |words| by_preposition(self.tree, self.drafts, self.outer, words))
            }
            Rel::Acl if outer.kind == Kind::Noun && marker.is_some() => How::Content,
            Rel::Compound if outer.kind == Kind::Noun => How::Content,
            Rel::Acl | Rel::AclRelcl | Rel::Amod | Rel::Appos | Rel::Compound => How::Modifier,
            Rel::Advcl | Rel::AdvclRelcl | Rel::Obl | Rel::Nmod => self.adverbial(marker),
            _ => How::Other,
        }
    }

    fn is_clause(&self, at: Tok) -> bool {
        self.tree.upos(at) == Upos::Verb
    }

    fn adverbial(&self, marker: Option<&str>) -> How {
        let outer = &self.drafts.all[self.outer];
        let (site, tense) = (self.drafts.all[self.number].site, self.drafts.all[self.number].group.tense);
        if let Some(control) = self.tree.words.control(&outer.lemma, control_key(self.tree, site, marker, tense)) {
            return control.how;
        }
        let Some(marker) = marker else {
            return match tense {
                _ if self.is_inverted() => How::Condition,
                Tense::Participle | Tense::None => How::Time,
                Tense::Infinitive => How::Purpose,
                _ => How::Other,
            };
        };
        if matches!(marker, "to" | "for to") && outer.kind == Kind::Adjective {
            return How::Content;
        }
        // "if they were *to* meet"
        let before_to = || self.tree.words.marker(marker.strip_suffix(" to")?, true);
        self.tree.words.marker(marker, true).or_else(before_to).map_or(How::Other, |marker| marker.how)
    }
}

impl In<'_, '_> {
    /// Whether it follows the outer predicate.
    fn is_after(&self) -> bool {
        self.drafts.all[self.outer].site < self.drafts.all[self.number].site
    }

    /// "had it happened an hour later": a condition by its word order; "there should be talks" is none.
    fn is_inverted(&self) -> bool {
        let site = self.drafts.all[self.number].site;
        if self.tree.has(site, Rel::Expl) {
            return false;
        }
        let auxiliary = self.tree.under(site, Rel::Aux).chain(self.tree.under(site, Rel::Cop)).min();
        let subject = self.tree.under(site, Rel::Nsubj).next();
        let inverting = |word: Tok| matches!(self.tree.form(word).as_str(), "had" | "were" | "should");
        auxiliary.zip(subject).is_some_and(|(auxiliary, subject)| auxiliary < subject && inverting(auxiliary))
    }
}

/// How a nominalisation after a preposition stands in the outer predicate.
fn by_preposition(tree: &Tree<'_>, drafts: &Drafts, outer: usize, words: &str) -> How {
    let outer = &drafts.all[outer];
    if let Some(control) = tree.words.control(&outer.lemma, words) {
        return control.how;
    }
    let noun = outer.kind == Kind::Noun;
    if noun && matches!(words, "of" | "for" | "on" | "over" | "about" | "to" | "against" | "regarding" | "into") {
        return How::Content;
    }
    tree.words.marker(words, false).map_or(How::Other, |marker| marker.how)
}

/// The reporting verb that stands in or after its content: "…", he *said*.
fn reported_by(tree: &Tree<'_>, drafts: &Drafts, number: usize) -> Option<usize> {
    let draft = &drafts.all[number];
    tree.under(draft.site, Rel::Parataxis).find_map(|child| {
        let said = drafts.of(child).filter(|&said| said != number)?;
        let verb = &drafts.all[said];
        let open = !tree.has(child, Rel::Ccomp) && !tree.has(child, Rel::Obj) && tree.has(child, Rel::Nsubj);
        (verb.site == child && open && tree.words.is_speech(&verb.lemma)).then_some(said)
    })
}

/// "without meeting him": the marker denies the act.
fn negate_by_marker(tree: &Tree<'_>, drafts: &mut Drafts, number: usize) {
    let site = drafts.all[number].site;
    let clause = !drafts.all[number].carriers.is_empty();
    let words = if clause { tree.marker(site) } else { tree.preposition(site) };
    let negates = words.and_then(|words| tree.words.marker(&words, clause)).is_some_and(|marker| marker.negates);
    if negates && drafts.all[number].group.negated.is_none() {
        let word = tree.children(site).iter().copied().find(|&child| matches!(tree.rel(child), Rel::Mark | Rel::Case));
        drafts.all[number].group.negated = word;
    }
}
