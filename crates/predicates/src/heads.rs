//! Which words are predicates, and under which light verb they stand.

use dateline_syntax::{Rel, Upos};
use dateline_text::Span;

use crate::group::{self, Group};
use crate::tree::{Tok, Tree};
use crate::words::{LightUse, Place};
use crate::{Kind, Light, Slot, SlotName, Voice};

/// A predicate in the making.
pub(crate) struct Draft {
    pub(crate) head: Tok,
    pub(crate) kind: Kind,
    pub(crate) lemma: String,
    /// The verb that says the same as the noun.
    pub(crate) verb: Option<String>,
    pub(crate) light: Option<Light>,
    /// Words of the clause on which subject, objects and auxiliaries hang, uppermost first; none for a bare noun.
    pub(crate) carriers: Vec<Tok>,
    /// Where it hangs in the tree: what embeds it stands above this word.
    pub(crate) site: Tok,
    /// What the grammatical subject is to it.
    pub(crate) surface: Option<SlotName>,
    pub(crate) group: Group,
    pub(crate) span: Span,
    pub(crate) slots: Vec<Slot>,
}

/// The drafts in text order of their heads, and the draft that each token belongs to.
pub(crate) struct Drafts {
    pub(crate) all: Vec<Draft>,
    pub(crate) at: Vec<Option<usize>>,
    /// Words that belong to a predicate without being an argument ("part" in "take part").
    pub(crate) absorbed: Vec<bool>,
}

/// A light verb that was found over a noun.
#[derive(Clone)]
struct Found {
    verb: Tok,
    /// The word that carries the verb's clause: the verb, or the noun after a copula.
    carrier: Tok,
    lemma: String,
    subject: Option<SlotName>,
    /// Whether the verb hangs on the noun ("talks held in Doha").
    below: bool,
}

struct Finder<'t, 'a> {
    tree: &'t Tree<'a>,
    light: Vec<Option<Found>>,
    /// Tokens that are light or modal verbs, or otherwise used up.
    used: Vec<bool>,
    absorbed: Vec<bool>,
}

/// Finds all predicates of the trees.
pub(crate) fn find(tree: &Tree<'_>) -> Drafts {
    let count = tree.order.len();
    let mut finder = Finder { tree, light: vec![None; count], used: vec![false; count], absorbed: vec![false; count] };
    for token in tree.parsed.segments.tokens.ids() {
        finder.look_for_light(token);
    }
    let mut drafts = Drafts { all: Vec::new(), at: vec![None; count], absorbed: Vec::new() };
    for token in tree.parsed.segments.tokens.ids() {
        if let Some(draft) = finder.draft(token) {
            drafts.all.push(draft);
        }
    }
    drafts.all.sort_by_key(|draft| draft.head);
    drafts.all.dedup_by_key(|draft| draft.head);
    drafts.absorbed = finder.absorbed;
    drafts.index();
    drafts
}

impl Drafts {
    fn index(&mut self) {
        for (number, draft) in self.all.iter().enumerate() {
            self.at[draft.head.index()] = Some(number);
        }
        for (number, draft) in self.all.iter().enumerate() {
            for token in draft.carriers.iter().copied().chain(draft.light.iter().map(|light| light.head)) {
                self.at[token.index()].get_or_insert(number);
            }
        }
    }

    /// The draft that `token` belongs to.
    pub(crate) fn of(&self, token: Tok) -> Option<usize> {
        self.at[token.index()]
    }
}

impl Finder<'_, '_> {
    fn look_for_light(&mut self, verb: Tok) {
        let tree = self.tree;
        if tree.has(verb, Rel::Cop) && tree.upos(verb) != Upos::Verb {
            self.look_for_copula(verb);
        }
        if !matches!(tree.upos(verb), Upos::Verb | Upos::Adj) {
            return;
        }
        for (key, fixed) in self.keys(verb) {
            for usage in tree.words.light(&key) {
                if let Some((noun, below)) = self.noun_of(verb, usage) {
                    self.take(noun, verb, key, usage, below);
                    if let Some(fixed) = fixed {
                        self.absorbed[fixed.index()] = true;
                    }
                    return;
                }
            }
        }
    }

    /// "is in talks", "are at war"; "talks are under way".
    fn look_for_copula(&mut self, word: Tok) {
        let tree = self.tree;
        let Some(verb) = tree.under(word, Rel::Cop).next() else { return };
        let preposition = tree.preposition(word);
        let lemma = tree.lemma(word);
        let key = preposition.iter().fold("be".to_owned(), |key, word| format!("{key} {word}"));
        let key = format!("{key} {lemma}");
        if let Some(usage) = tree.words.light(&key).iter().find(|usage| usage.place == Place::Subject)
            && let Some((noun, _)) = self.noun_of(word, usage)
        {
            self.absorbed[word.index()] = true;
            self.mark(noun, &Found { verb, carrier: word, lemma: key, subject: None, below: false }, usage);
            return;
        }
        let place = preposition.map(Place::With);
        let usages = tree.words.light("be").iter();
        if let Some(usage) =
            usages.filter(|usage| Some(&usage.place) == place.as_ref()).find(|usage| self.fits(word, usage))
        {
            let subject = usage.subject.clone();
            self.mark(word, &Found { verb, carrier: word, lemma: "be".to_owned(), subject, below: false }, usage);
        }
    }

    /// The names under which the lists may know `verb`, the longest first, with its fixed object.
    fn keys(&self, verb: Tok) -> Vec<(String, Option<Tok>)> {
        let tree = self.tree;
        let lemma = tree.verb_lemma(verb);
        let mut keys = Vec::new();
        if let Some(object) = tree.under(verb, Rel::Obj).next() {
            keys.push((format!("{lemma} {}", tree.lemma(object)), Some(object)));
        }
        if tree.under(verb, Rel::Expl).any(|expletive| tree.form(expletive) == "there") {
            keys.push((format!("there {lemma}"), None));
        }
        if tree.upos(verb) == Upos::Adj || group::voice(tree, verb) == Voice::Passive {
            keys.push((format!("be {}", tree.form(verb)), None));
        }
        if tree.upos(verb) == Upos::Verb {
            keys.push((lemma, None));
        }
        keys
    }

    /// The noun over which `verb` is light in this use, and whether the verb hangs on it.
    fn noun_of(&self, verb: Tok, usage: &LightUse) -> Option<(Tok, bool)> {
        let tree = self.tree;
        let passive = group::voice(tree, verb) == Voice::Passive;
        // "made the talks possible"
        if tree.under(verb, Rel::Xcomp).any(|inner| tree.upos(inner) == Upos::Adj) {
            return None;
        }
        let below = match &usage.place {
            Place::Object if passive => {
                tree.children(verb).iter().copied().find(|&child| tree.rel(child) == Rel::NsubjPass)
            }
            Place::Object => tree.under(verb, Rel::Obj).next(),
            Place::Subject => tree.children(verb).iter().copied().find(|&child| tree.rel(child) == Rel::Nsubj),
            Place::With(preposition) => {
                tree.under(verb, Rel::Obl).find(|&oblique| tree.preposition(oblique).as_deref() == Some(preposition))
            }
        };
        if let Some(noun) = below {
            return self.core(noun, usage).map(|noun| (noun, false)).or_else(|| self.relative_noun(noun, usage));
        }
        let above = match (&usage.place, tree.rel(verb)) {
            (Place::Object, Rel::Acl) if passive => tree.head(verb),
            (Place::Object, Rel::AclRelcl) if !passive && tree.has(verb, Rel::Nsubj) => tree.head(verb),
            (Place::Subject, Rel::Acl) if tree.xpos(verb) == "VBG" => tree.head(verb),
            _ => None,
        }?;
        self.fits(above, usage).then_some((above, true))
    }

    /// The noun for which a relative pronoun stands.
    fn relative_noun(&self, pronoun: Tok, usage: &LightUse) -> Option<(Tok, bool)> {
        let (noun, _) = self.tree.antecedent(pronoun)?;
        self.fits(noun, usage).then_some((noun, true))
    }

    fn fits(&self, noun: Tok, usage: &LightUse) -> bool {
        let lemma = self.noun_lemma(noun);
        self.tree.upos(noun) == Upos::Noun
            && self.light[noun.index()].is_none()
            && usage.takes(&lemma, self.tree.words.noun(&lemma).is_some())
    }

    /// `noun` itself or what it contains: "talks" in "a round of talks".
    fn core(&self, noun: Tok, usage: &LightUse) -> Option<Tok> {
        if self.fits(noun, usage) {
            return Some(noun);
        }
        contained(self.tree, noun).filter(|&inner| self.fits(inner, usage))
    }

    fn take(&mut self, noun: Tok, verb: Tok, lemma: String, usage: &LightUse, below: bool) {
        let subject = usage.subject.clone();
        let lemma = lemma.strip_prefix("be ").map_or(lemma.clone(), |_| self.tree.lemma(verb));
        let found = Found { verb, carrier: verb, lemma, subject, below };
        self.used[verb.index()] = true;
        self.mark(noun, &found, usage);
        if let Some(container) = self.tree.head(noun).filter(|&head| head != verb && !below) {
            self.absorbed[container.index()] = true;
        }
    }

    /// Notes the light verb over `noun` and what is conjoined to it.
    fn mark(&mut self, noun: Tok, found: &Found, usage: &LightUse) {
        for noun in self.tree.conjuncts(noun) {
            if self.fits(noun, usage) {
                self.light[noun.index()] = Some(found.clone());
            }
        }
    }

    fn draft(&mut self, token: Tok) -> Option<Draft> {
        let taken = self.used[token.index()] || self.absorbed[token.index()];
        if taken && self.light[token.index()].is_none() {
            return None;
        }
        let tree = self.tree;
        if self.light[token.index()].is_some() {
            return Some(self.light_noun(token));
        }
        match tree.upos(token) {
            Upos::Verb | Upos::Aux => self.verb(token),
            Upos::Noun if self.is_event_noun(token) => Some(self.noun(token)),
            _ if self.is_adjectival(token) => Some(self.adjectival(token)),
            _ => None,
        }
    }

    fn verb(&mut self, verb: Tok) -> Option<Draft> {
        if !is_verbal(self.tree, verb) {
            return None;
        }
        let chain = self.modal_chain(verb);
        let low = chain[chain.len() - 1];
        if low != verb && self.light[low.index()].is_some() {
            return None;
        }
        self.used[low.index()] = true;
        let group = group::read(self.tree, &chain);
        let surface = surface(self.tree, low, group.voice);
        Some(Draft {
            head: low,
            kind: if self.tree.upos(low) == Upos::Adj { Kind::Adjective } else { Kind::Verb },
            lemma: self.tree.verb_lemma(low),
            verb: None,
            light: None,
            site: verb,
            surface: Some(surface),
            span: self.with_particles(low),
            carriers: chain,
            group,
            slots: Vec::new(),
        })
    }

    /// `verb` and the verbs under it, as far as each is a modal to the next ("is going to have to leave").
    fn modal_chain(&mut self, verb: Tok) -> Vec<Tok> {
        let mut chain = vec![verb];
        let mut at = verb;
        while let Some(next) = modal_over(self.tree, at) {
            self.used[at.index()] = true;
            chain.push(next);
            at = next;
        }
        chain
    }

    fn light_noun(&mut self, noun: Tok) -> Draft {
        let tree = self.tree;
        let found = self.light[noun.index()].clone().expect("the caller saw it");
        let lemma = self.noun_lemma(noun);
        let mut carriers = vec![found.carrier];
        // "had to hold talks"
        while let Some(above) = modal_under(tree, carriers[0]) {
            self.used[above.index()] = true;
            carriers.insert(0, above);
        }
        let mut group = group::read(tree, &carriers);
        group.negated = group.negated.or_else(|| group::negative_nominal(tree, noun));
        let light = Light { head: found.verb, lemma: found.lemma };
        Draft {
            head: noun,
            kind: Kind::Noun,
            verb: tree.words.noun(&lemma).and_then(|entry| entry.verb.clone()),
            lemma,
            span: self.light_span(found.verb, noun),
            light: Some(light),
            site: if found.below { noun } else { carriers[0] },
            carriers,
            surface: found.subject,
            group,
            slots: Vec::new(),
        }
    }

    fn noun(&self, noun: Tok) -> Draft {
        let tree = self.tree;
        let lemma = self.noun_lemma(noun);
        let copular = tree.has(noun, Rel::Cop) && tree.preposition(noun).is_none();
        let mut group = if copular { group::read(tree, &[noun]) } else { Group::bare() };
        group.negated = group.negated.or_else(|| group::negative_nominal(tree, noun));
        Draft {
            head: noun,
            kind: Kind::Noun,
            verb: tree.words.noun(&lemma).and_then(|entry| entry.verb.clone()),
            span: tree.parsed.segments.span(self.noun_start(noun), noun),
            lemma,
            light: None,
            carriers: if copular { vec![noun] } else { Vec::new() },
            site: noun,
            surface: None,
            group,
            slots: Vec::new(),
        }
    }

    fn adjectival(&mut self, token: Tok) -> Draft {
        let tree = self.tree;
        let copula = tree.under(token, Rel::Cop).next();
        let located = copula.filter(|_| {
            is_whereabouts(&tree.form(token)) || (tree.upos(token).is_nominal() && tree.preposition(token).is_some())
        });
        let head = located.unwrap_or(token);
        if let Some(copula) = located {
            self.used[copula.index()] = true;
        }
        let group = group::read(tree, &[token]);
        Draft {
            head,
            kind: if located.is_some() { Kind::Verb } else { Kind::Adjective },
            lemma: tree.lemma(head),
            verb: None,
            light: None,
            carriers: vec![token],
            site: token,
            surface: Some(SlotName::Subject),
            span: tree.parsed.span(head),
            group,
            slots: Vec::new(),
        }
    }

    /// Dictionary form of a noun, with the noun before it where the two are one thing ("hunger strike").
    fn noun_lemma(&self, noun: Tok) -> String {
        let lemma = self.tree.lemma(noun);
        self.two_words(noun, &lemma).map_or(lemma, |(_, both)| both)
    }

    fn two_words(&self, noun: Tok, lemma: &str) -> Option<(Tok, String)> {
        let first = self.tree.children(noun).iter().copied().find(|&child| child.next() == noun)?;
        if !matches!(self.tree.rel(first), Rel::Compound | Rel::Amod) {
            return None;
        }
        let both = format!("{} {lemma}", self.tree.lemma(first));
        self.tree.words.noun(&both).map(|_| (first, both))
    }

    fn noun_start(&self, noun: Tok) -> Tok {
        self.two_words(noun, &self.tree.lemma(noun)).map_or(noun, |(first, _)| first)
    }

    fn is_event_noun(&self, noun: Tok) -> bool {
        let tree = self.tree;
        let Some(entry) = tree.words.noun(&self.noun_lemma(noun)) else { return false };
        match tree.rel(noun) {
            Rel::Flat | Rel::Fixed | Rel::NmodDesc | Rel::Goeswith | Rel::Reparandum => false,
            Rel::Compound => {
                !entry.weak && tree.head(noun).is_some_and(|head| self.is_listed(head) && self.noun_start(head) != noun)
            }
            _ => !entry.weak || self.has_argument(noun, entry) || self.is_contained(noun),
        }
    }

    fn is_listed(&self, noun: Tok) -> bool {
        self.tree.upos(noun) == Upos::Noun && self.tree.words.noun(&self.noun_lemma(noun)).is_some()
    }

    fn has_argument(&self, noun: Tok, entry: &crate::words::NounEntry) -> bool {
        let tree = self.tree;
        tree.children(noun).iter().copied().any(|child| match tree.rel(child) {
            Rel::NmodPoss => true,
            Rel::Nmod => tree.preposition(child).is_some_and(|preposition| {
                let usual = matches!(
                    preposition.as_str(),
                    "of" | "by" | "between" | "against" | "with" | "for" | "to" | "on" | "over"
                );
                (usual || entry.slots.contains_key(&preposition)) && !tree.is_time(child)
            }),
            Rel::Compound | Rel::Amod => tree.is_name(child) || self.is_listed(child),
            Rel::Acl => true,
            _ => false,
        })
    }

    /// "a state of emergency"
    fn is_contained(&self, noun: Tok) -> bool {
        self.tree.head(noun).is_some_and(|head| contained(self.tree, head) == Some(noun))
    }

    fn is_adjectival(&self, token: Tok) -> bool {
        let tree = self.tree;
        if matches!(tree.upos(token), Upos::Punct | Upos::Sym | Upos::Cconj | Upos::Sconj | Upos::Intj | Upos::Adp) {
            return tree.has(token, Rel::Cop);
        }
        if tree.has(token, Rel::Cop) || (tree.has(token, Rel::Nsubj) && tree.rel(token) == Rel::Root) {
            return true;
        }
        tree.upos(token) == Upos::Adj && self.is_clausal_adjective(token)
    }

    fn is_clausal_adjective(&self, token: Tok) -> bool {
        let tree = self.tree;
        match tree.rel(token) {
            Rel::Root
            | Rel::Parataxis
            | Rel::Ccomp
            | Rel::Xcomp
            | Rel::Advcl
            | Rel::Acl
            | Rel::AclRelcl
            | Rel::Csubj => true,
            Rel::Conj => tree.head(token).is_some_and(|first| match tree.upos(first) {
                Upos::Verb => true,
                Upos::Adj => !matches!(tree.rel(first), Rel::Amod | Rel::Conj) && self.is_adjectival(first),
                _ => tree.has(first, Rel::Cop),
            }),
            _ => false,
        }
    }

    fn with_particles(&self, verb: Tok) -> Span {
        /// "call the whole thing off": a particle further away is left out of the span.
        const REACH: usize = 3;
        let tree = self.tree;
        let near = |&particle: &Tok| particle.index().abs_diff(verb.index()) <= REACH;
        tree.children(verb)
            .iter()
            .copied()
            .filter(|&child| tree.rel(child) == Rel::CompoundPrt)
            .filter(near)
            .fold(tree.parsed.span(verb), |span, particle| span.to(tree.parsed.span(particle)))
    }

    /// The light verb with its noun where no argument stands between them, else the noun alone.
    fn light_span(&self, verb: Tok, noun: Tok) -> Span {
        /// An anchor that people mark has a handful of words; the document format allows 60 characters.
        const MOST_WORDS: usize = 5;
        const MOST_BYTES: usize = 48;
        let tree = self.tree;
        let (from, to) = (verb.min(noun), verb.max(noun));
        let span = tree.parsed.segments.span(from, to);
        let belongs = |token: Tok| {
            let near = tree.head(token).is_some_and(|head| head == noun || self.absorbed[head.index()]);
            let part =
                near && matches!(tree.rel(token), Rel::Det | Rel::Amod | Rel::Compound | Rel::Case | Rel::Nummod);
            let group = tree.head(token) == Some(verb)
                && matches!(tree.rel(token), Rel::CompoundPrt | Rel::Aux | Rel::AuxPass | Rel::Advmod);
            part || group || self.absorbed[token.index()]
        };
        let between = (from.index() + 1..to.index()).map(Tok::new);
        let short = to.index() - from.index() <= MOST_WORDS && span.len() <= MOST_BYTES;
        if short && between.into_iter().all(belongs) {
            span
        } else {
            tree.parsed.segments.span(self.noun_start(noun), noun)
        }
    }
}

/// What `noun` contains where it only measures: "talks" of "a round of talks".
pub(crate) fn contained(tree: &Tree<'_>, noun: Tok) -> Option<Tok> {
    if !tree.words.is_container(&tree.lemma(noun)) {
        return None;
    }
    tree.under(noun, Rel::Nmod).find(|&inner| tree.preposition(inner).as_deref() == Some("of"))
}

/// The verb under `verb` to which it is a modal, or the auxiliary of its passive ("got elected").
fn modal_over(tree: &Tree<'_>, verb: Tok) -> Option<Tok> {
    if tree.lemma(verb) == "get" && tree.upos(verb) == Upos::Verb {
        return got(tree, verb);
    }
    let modal = tree.words.modal(&tree.lemma(verb))?;
    let inner = tree.children(verb).iter().copied().find(|&child| tree.rel(child) == Rel::Xcomp)?;
    let to = tree.under(inner, Rel::Mark).any(|mark| tree.form(mark) == "to");
    let progressive = tree.xpos(verb) == "VBG" && tree.has(verb, Rel::Aux);
    let fits = to && (!modal.progressive || progressive) && (!modal.no_object || !tree.has(verb, Rel::Obj));
    (fits && verb < inner).then_some(inner)
}

fn got(tree: &Tree<'_>, get: Tok) -> Option<Tok> {
    let inner = tree.children(get).iter().copied().find(|&child| matches!(tree.rel(child), Rel::Xcomp | Rel::Advcl))?;
    let passive = tree.xpos(inner) == "VBN" && group::voice(tree, inner) == Voice::Passive;
    (passive && get < inner && !tree.has(get, Rel::Obj) && tree.marker(inner).is_none()).then_some(inner)
}

/// The modal verb above `verb`.
fn modal_under(tree: &Tree<'_>, verb: Tok) -> Option<Tok> {
    tree.head(verb).filter(|&above| modal_over(tree, above) == Some(verb))
}

fn surface(tree: &Tree<'_>, verb: Tok, voice: Voice) -> SlotName {
    match voice {
        Voice::Active => SlotName::Subject,
        // "was given a prize"
        Voice::Passive if tree.has(verb, Rel::Obj) => SlotName::Indirect,
        Voice::Passive => SlotName::Object,
    }
}

/// Adverbs that say where something is ("he was there").
fn is_whereabouts(word: &str) -> bool {
    matches!(
        word,
        "there" | "here" | "where" | "home" | "abroad" | "away" | "outside" | "inside" | "nearby" | "overseas"
    )
}

fn is_verbal(tree: &Tree<'_>, token: Tok) -> bool {
    match tree.rel(token) {
        Rel::Case
        | Rel::Mark
        | Rel::Fixed
        | Rel::Cc
        | Rel::CcPreconj
        | Rel::Flat
        | Rel::Compound
        | Rel::CompoundPrt
        | Rel::Aux
        | Rel::AuxPass
        | Rel::Cop
        | Rel::Discourse
        | Rel::Goeswith
        | Rel::Reparandum
        | Rel::Det
        | Rel::Expl => false,
        // "the wounded"
        _ if tree.has(token, Rel::Det) && tree.xpos(token) != "VBG" => false,
        Rel::Amod => matches!(tree.xpos(token), "VBN" | "VBG" | "JJ"),
        _ => true,
    }
}
