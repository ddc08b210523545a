//! What the analysis asks of the trees again and again.

use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, Span, Token};

use crate::repair::{Arcs, is_time, repair};
use crate::words::PredicateWords;

pub(crate) type Tok = Id<Token>;

/// The trees of a text with a few things counted once.
pub(crate) struct Tree<'a> {
    pub(crate) parsed: &'a Parsed<'a>,
    pub(crate) words: &'a PredicateWords,
    arcs: Arcs,
    children: Vec<Vec<Tok>>,
    /// All tokens, each after the one it depends on.
    pub(crate) order: Vec<Tok>,
    /// First and last token of what hangs on each token, without relative clauses.
    hulls: Vec<(Tok, Tok)>,
    /// The same with relative clauses.
    wholes: Vec<(Tok, Tok)>,
}

impl<'a> Tree<'a> {
    pub(crate) fn new(parsed: &'a Parsed<'a>, words: &'a PredicateWords) -> Self {
        let tree = Self::with(parsed, words, repair(parsed, words));
        // Two repairs could turn a tree into a ring: then the parse stands as it is.
        if tree.order.len() == tree.arcs.heads.len() { tree } else { Self::with(parsed, words, Arcs::given(parsed)) }
    }

    fn with(parsed: &'a Parsed<'a>, words: &'a PredicateWords, arcs: Arcs) -> Self {
        let mut children = vec![Vec::new(); arcs.heads.len()];
        for token in parsed.segments.tokens.ids() {
            if let Some(head) = arcs.heads[token.index()] {
                children[head.index()].push(token);
            }
        }
        let mut tree = Self { parsed, words, arcs, children, order: Vec::new(), hulls: Vec::new(), wholes: Vec::new() };
        tree.order = tree.downwards();
        tree.hulls = tree.measure(|rel| matches!(rel, Rel::Punct | Rel::AclRelcl | Rel::Reparandum));
        tree.wholes = tree.measure(|rel| rel == Rel::Punct);
        tree
    }

    fn downwards(&self) -> Vec<Tok> {
        let all = self.parsed.segments.tokens.ids();
        let mut order: Vec<Tok> = all.filter(|&token| self.head(token).is_none()).collect();
        let mut at = 0;
        while at < order.len() {
            order.extend_from_slice(self.children(order[at]));
            at += 1;
        }
        order
    }

    fn measure(&self, leave_out: impl Fn(Rel) -> bool) -> Vec<(Tok, Tok)> {
        let mut hulls: Vec<(Tok, Tok)> = self.parsed.segments.tokens.ids().map(|token| (token, token)).collect();
        for &token in self.order.iter().rev() {
            let Some(head) = self.head(token) else { continue };
            if leave_out(self.rel(token)) {
                continue;
            }
            let (first, last) = hulls[token.index()];
            let hull = &mut hulls[head.index()];
            *hull = (hull.0.min(first), hull.1.max(last));
        }
        hulls
    }

    pub(crate) fn head(&self, token: Tok) -> Option<Tok> {
        self.arcs.heads[token.index()]
    }

    pub(crate) fn rel(&self, token: Tok) -> Rel {
        self.arcs.rels[token.index()]
    }

    pub(crate) fn is(&self, token: Tok, base: Rel) -> bool {
        self.rel(token) == base || self.rel(token).is(base)
    }

    pub(crate) fn children(&self, token: Tok) -> &[Tok] {
        &self.children[token.index()]
    }

    /// The children of `token` by `base` or one of its subtypes.
    pub(crate) fn under(&self, token: Tok, base: Rel) -> impl DoubleEndedIterator<Item = Tok> + '_ {
        self.children(token).iter().copied().filter(move |&child| self.is(child, base))
    }

    pub(crate) fn has(&self, token: Tok, base: Rel) -> bool {
        self.under(token, base).next().is_some()
    }

    pub(crate) fn upos(&self, token: Tok) -> Upos {
        self.parsed.upos(token)
    }

    pub(crate) fn xpos(&self, token: Tok) -> &'a str {
        &self.parsed.word(token).xpos
    }

    /// Dictionary form in lower case.
    pub(crate) fn lemma(&self, token: Tok) -> String {
        self.parsed.lemma(token).to_lowercase()
    }

    /// The word as written, in lower case.
    pub(crate) fn form(&self, token: Tok) -> String {
        self.parsed.form(token).to_lowercase().replace('\u{2019}', "'")
    }

    /// Dictionary form of a verb with its particles ("carry out").
    pub(crate) fn verb_lemma(&self, verb: Tok) -> String {
        let mut lemma = self.lemma(verb);
        for particle in self.under(verb, Rel::CompoundPrt) {
            lemma.push(' ');
            lemma.push_str(&self.form(particle));
        }
        lemma
    }

    /// The preposition before `token`, if there is one: "with", "because of".
    pub(crate) fn preposition(&self, token: Tok) -> Option<String> {
        let cases = self.under(token, Rel::Case).filter(|&case| self.xpos(case) != "POS" && case < token);
        let written: Vec<String> = cases.map(|case| self.with_fixed(case)).collect();
        (!written.is_empty()).then(|| written.join(" "))
    }

    /// The words that introduce the clause of `token` ("that", "in order to", "after").
    pub(crate) fn marker(&self, token: Tok) -> Option<String> {
        // After a copula the preposition belongs to the phrase ("while they are in talks").
        let copular = self.has(token, Rel::Cop);
        let introduces = |child: Tok| match self.rel(child) {
            Rel::Mark => true,
            Rel::Case => !copular && self.xpos(child) != "POS",
            _ => false,
        };
        let marks = self.children(token).iter().copied().filter(|&child| child < token && introduces(child));
        let written: Vec<String> = marks.map(|mark| self.with_fixed(mark)).collect();
        if written.is_empty() { self.conjunctive_adverb(token) } else { Some(written.join(" ")) }
    }

    /// "when" and "while" as adverbs of the clause.
    fn conjunctive_adverb(&self, token: Tok) -> Option<String> {
        let adverb = self.under(token, Rel::Advmod).find(|&child| child < token && self.xpos(child) == "WRB")?;
        Some(self.form(adverb))
    }

    fn with_fixed(&self, token: Tok) -> String {
        let mut words = self.form(token);
        for fixed in self.under(token, Rel::Fixed) {
            words.push(' ');
            words.push_str(&self.form(fixed));
        }
        words
    }

    /// The whole phrase of `token` without its prepositions, what is conjoined to it and clauses that modify it.
    pub(crate) fn phrase(&self, token: Tok) -> Span {
        self.extent(token, &self.hulls, is_part_of_phrase)
    }

    /// The whole clause of `token`, without what is conjoined to it.
    pub(crate) fn clause(&self, token: Tok) -> Span {
        self.extent(token, &self.wholes, |rel| !matches!(rel, Rel::Cc | Rel::Conj | Rel::Punct | Rel::Parataxis))
    }

    /// From the first to the last word of the parts of `token`, up to the first one behind it that is no part.
    fn extent(&self, token: Tok, reach: &[(Tok, Tok)], is_part: impl Fn(Rel) -> bool) -> Span {
        let (mut first, mut last) = (token, token);
        let mut closed = false;
        for &child in self.children(token) {
            if !is_part(self.rel(child)) {
                closed |= child > token && !matches!(self.rel(child), Rel::Punct | Rel::Case);
                continue;
            }
            let (from, to) = reach[child.index()];
            if child < token {
                first = first.min(from);
            } else if !closed {
                last = last.max(to);
            }
        }
        self.parsed.segments.span(first, last)
    }

    /// `token` and the nominals that are conjoined to it.
    pub(crate) fn conjuncts(&self, token: Tok) -> Vec<Tok> {
        let mut all = vec![token];
        let mut at = 0;
        while at < all.len() {
            all.extend(self.under(all[at], Rel::Conj).filter(|&conj| self.is_nominal_conjunct(conj)));
            at += 1;
        }
        all
    }

    fn is_nominal_conjunct(&self, token: Tok) -> bool {
        !matches!(self.upos(token), Upos::Verb | Upos::Aux | Upos::Adv) && !self.has(token, Rel::Nsubj)
    }

    /// Whether the word is written with a capital that its place in the sentence does not explain.
    pub(crate) fn is_name(&self, token: Tok) -> bool {
        let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
        self.upos(token) == Upos::Propn || (capital(self.parsed.form(token)) && capital(self.parsed.lemma(token)))
    }

    /// Whether a phrase tells when.
    pub(crate) fn is_time(&self, token: Tok) -> bool {
        is_time(self.parsed, self.words, token)
    }

    /// Whether `token` is a relative pronoun or adverb.
    fn is_relative(&self, token: Tok) -> bool {
        matches!(self.xpos(token), "WDT" | "WP" | "WP$" | "WRB") || self.parsed.word(token).feats.is("PronType", "Rel")
    }

    /// The noun that a relative pronoun stands for, with the head of the relative clause.
    pub(crate) fn antecedent(&self, token: Tok) -> Option<(Tok, Tok)> {
        /// Relative pronouns stand near the head of their clause; this only bounds broken trees.
        const REACH: usize = 40;
        if !self.is_relative(token) {
            return None;
        }
        let mut at = token;
        for _ in 0..REACH {
            let head = self.head(at)?;
            if self.rel(at) == Rel::AclRelcl {
                // "what" is its own antecedent.
                return (head != token).then_some((head, at));
            }
            at = head;
        }
        None
    }
}

fn is_part_of_phrase(rel: Rel) -> bool {
    !matches!(
        rel,
        Rel::Case
            | Rel::Mark
            | Rel::Cc
            | Rel::CcPreconj
            | Rel::Conj
            | Rel::Punct
            | Rel::AclRelcl
            | Rel::Acl
            | Rel::Advcl
            | Rel::AdvclRelcl
            | Rel::Cop
            | Rel::Aux
            | Rel::AuxPass
            | Rel::Nsubj
            | Rel::NsubjOuter
            | Rel::NsubjPass
            | Rel::Csubj
            | Rel::Expl
            | Rel::Parataxis
            | Rel::Discourse
            | Rel::Vocative
            | Rel::Reparandum
            | Rel::List
            | Rel::Dislocated
            | Rel::Orphan
    )
}
