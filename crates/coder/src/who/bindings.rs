//! What the tree of its sentence tells of a pronoun: whom it cannot mean, whom it must mean, and who is named after it.

use dateline_syntax::{Parsed, Rel, Upos};

use super::Tok;
use super::draft::{DraftSense, Pronoun};
use super::links::Drafts;
use super::resolve::Resolver;
use super::tree::first_conjunct;

/// How far up the tree subjects are looked for.
const HIGHEST: usize = 6;

/// Chains that stand in a known relation to a pronoun.
#[derive(Default)]
pub(super) struct Bindings {
    /// At the same verb: "Ana saw her" and "Ana wants to see her" are not Ana; nor are "judges whom they blame" they.
    pub(super) barred: Vec<usize>,
    /// The subject that a reflexive takes up.
    own: Option<usize>,
    /// Who says what the pronoun is the subject of: "Ana said she would come".
    sayer: Option<usize>,
}

impl Bindings {
    /// The bindings of the draft `index`; none for what is no pronoun.
    pub(super) fn of(resolver: &Resolver<'_>, index: usize) -> Self {
        let drafts = resolver.drafts;
        let draft = &drafts.all[index];
        if !matches!(draft.sense, DraftSense::Pronoun(_)) {
            return Self::default();
        }
        let chain = |token: Tok| drafts.at(token).and_then(|at| resolver.of[drafts.root(at)]);
        let argument = matches!(drafts.parsed.word(draft.head).rel, Rel::Obj | Rel::Iobj | Rel::Obl);
        let subject = if argument { subject_above(drafts.parsed, draft.head) } else { None };
        let reflexive = drafts.parsed.form(draft.head).to_lowercase().contains("sel");
        let subject = subject.and_then(chain);
        let described = described(drafts.parsed, draft.head).into_iter().filter_map(chain);
        Self {
            barred: if reflexive { Vec::new() } else { subject.into_iter().chain(described).collect() },
            own: if reflexive { subject } else { None },
            sayer: sayer(drafts.parsed, draft.head).and_then(chain),
        }
    }

    /// How much a chain is favoured.
    pub(super) fn bonus(&self, chain: usize) -> i32 {
        let is = |of: Option<usize>| of == Some(chain);
        12 * i32::from(is(self.own)) + 5 * i32::from(is(self.sayer))
    }
}

/// Who does what the argument belongs to; over "wants to", "and", and of "asked Ana to" Ana.
fn subject_above(parsed: &Parsed<'_>, argument: Tok) -> Option<Tok> {
    let mut verb = parsed.word(argument).head?;
    for _ in 0..HIGHEST {
        if let Some(subject) = subject_of(parsed, verb) {
            return Some(subject);
        }
        let word = parsed.word(verb);
        let above = word.head?;
        match word.rel {
            Rel::Xcomp => {
                let object = |rel| parsed.syntax.child(above, rel);
                if let Some(asked) = object(Rel::Obj).or_else(|| object(Rel::Iobj)) {
                    return Some(asked);
                }
            }
            Rel::Conj | Rel::Advcl => {}
            _ => return None,
        }
        verb = above;
    }
    None
}

fn subject_of(parsed: &Parsed<'_>, verb: Tok) -> Option<Tok> {
    let subject = |rel| parsed.syntax.child(verb, rel);
    subject(Rel::Nsubj).or_else(|| subject(Rel::NsubjPass))
}

/// The nouns that the clause of which the pronoun is the subject describes.
pub(super) fn described(parsed: &Parsed<'_>, pronoun: Tok) -> Vec<Tok> {
    let word = parsed.word(pronoun);
    let verb = word.head.filter(|_| word.rel.is(Rel::Nsubj) && word.rel != Rel::NsubjOuter);
    let clause = verb.filter(|&verb| parsed.word(verb).rel == Rel::AclRelcl);
    let noun = clause.and_then(|clause| parsed.word(clause).head);
    let row = |noun| std::iter::once(noun).chain(parsed.syntax.children_by(noun, Rel::Conj));
    noun.map(|noun| row(first_conjunct(parsed, noun)).collect()).unwrap_or_default()
}

/// The subject of the verb that has the pronoun's clause for its object.
fn sayer(parsed: &Parsed<'_>, pronoun: Tok) -> Option<Tok> {
    let word = parsed.word(pronoun);
    let verb = word.head.filter(|_| word.rel.is(Rel::Nsubj))?;
    let above = parsed.word(verb).head.filter(|_| parsed.word(verb).rel == Rel::Ccomp)?;
    let subject = subject_of(parsed, above).filter(|&subject| subject < pronoun)?;
    let is_relative = parsed.word(above).rel == Rel::AclRelcl && parsed.upos(subject) == Upos::Pron;
    if is_relative { parsed.word(above).head } else { Some(subject) }
}

/// A name behind a pronoun that may mean it.
pub(super) struct Later {
    pub(super) draft: usize,
    /// Whether the pronoun stands in a participle's clause, whose subject the name is.
    pub(super) certain: bool,
}

/// The name after the pronoun in "Before her trip, Ana Kovar said".
pub(super) fn named_after(drafts: &Drafts<'_>, index: usize) -> Option<Later> {
    let parsed = drafts.parsed;
    let draft = &drafts.all[index];
    if !matches!(draft.sense, DraftSense::Pronoun(Pronoun::He | Pronoun::She | Pronoun::It))
        || !matches!(parsed.word(draft.head).rel, Rel::NmodPoss | Rel::Nsubj)
    {
        return None;
    }
    let front = parsed.syntax.ancestors(draft.head).take(HIGHEST);
    let mut front = front.filter(|&above| matches!(parsed.word(above).rel, Rel::Obl | Rel::Advcl));
    let top = front.find(|&above| parsed.word(above).head.is_some_and(|verb| above < verb))?;
    let subject =
        subject_of(parsed, parsed.word(top).head?).filter(|&subject| draft.head < subject && top < subject)?;
    let named = drafts.root(drafts.at(subject)?);
    drafts.all[named].name()?;
    let certain = parsed.word(top).rel == Rel::Advcl && subject_of(parsed, top).is_none();
    Some(Later { draft: named, certain })
}
