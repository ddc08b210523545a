//! Second thoughts about a tree: where a parser often errs and the words themselves tell better.
//!
//! Each repair rests on a word list, or on word order alone, and changes one relation. The parse itself stays as it is;
//! only the analysis of predicates sees the changed copy.

mod between;

use dateline_syntax::{Parsed, Rel, Upos};

use dateline_text::Id;

use crate::layer::SlotName;
use crate::tree::Tok;
use crate::words::PredicateWords;

/// A tree that may be changed.
pub(crate) struct Arcs {
    pub(crate) heads: Vec<Option<Tok>>,
    pub(crate) rels: Vec<Rel>,
}

impl Arcs {
    /// The tree as it was parsed.
    pub(crate) fn given(parsed: &Parsed<'_>) -> Self {
        let words = || parsed.segments.tokens.ids().map(|token| parsed.word(token));
        Self { heads: words().map(|word| word.head).collect(), rels: words().map(|word| word.rel).collect() }
    }
}

struct Repair<'a> {
    parsed: &'a Parsed<'a>,
    words: &'a PredicateWords,
    arcs: Arcs,
}

/// The heads and relations of all tokens after repair.
pub(crate) fn repair<'a>(parsed: &'a Parsed<'a>, words: &'a PredicateWords) -> Arcs {
    let tokens = || parsed.segments.tokens.ids();
    let mut repair = Repair { parsed, words, arcs: Arcs::given(parsed) };
    for token in tokens() {
        repair.particle(token);
        repair.up_to(token);
        repair.day(token);
        repair.conjunct(token);
        repair.apposition(token);
        repair.complement(token);
        repair.agent_of_noun(token);
        repair.content_of_noun(token);
        repair.phrase_of_noun(token);
        repair.clause_after_preposition(token);
    }
    for token in tokens() {
        repair.between(token);
        repair.reporting_clause(token);
        repair.main_verb(token);
    }
    repair.arcs
}

/// Whether a phrase names a time: "Tuesday", "last week", "Jan. 9", "1997".
pub(crate) fn is_time(parsed: &Parsed<'_>, words: &PredicateWords, token: Tok) -> bool {
    let month = || parsed.syntax.children(token).iter().any(|&child| words.is_time(parsed.lemma(child)));
    words.is_time(parsed.lemma(token)) || (parsed.upos(token) == Upos::Num && month())
}

impl Repair<'_> {
    fn rel(&self, token: Tok) -> Rel {
        self.arcs.rels[token.index()]
    }

    fn head(&self, token: Tok) -> Option<Tok> {
        self.arcs.heads[token.index()]
    }

    fn attach(&mut self, token: Tok, head: Tok, rel: Rel) {
        self.arcs.heads[token.index()] = Some(head);
        self.arcs.rels[token.index()] = rel;
    }

    fn given(&self, token: Tok) -> &[Tok] {
        self.parsed.syntax.children(token)
    }

    fn lower(&self, token: Tok) -> String {
        self.parsed.lemma(token).to_lowercase()
    }

    /// "handed over the city", where "over" was taken for a preposition or an adverb.
    fn particle(&mut self, verb: Tok) {
        let particle = verb.next();
        if self.parsed.upos(verb) != Upos::Verb || !self.parsed.sentence(verb).holds(particle) {
            return;
        }
        let both = format!("{} {}", self.lower(verb), self.parsed.form(particle).to_lowercase());
        if !self.words.is_phrasal(&both) {
            return;
        }
        let Some(head) = self.head(particle) else { return };
        match self.rel(particle) {
            Rel::Advmod | Rel::Obl | Rel::Xcomp if head == verb && self.given(particle).is_empty() => {
                self.attach(particle, verb, Rel::CompoundPrt);
            }
            Rel::Case if self.head(head) == Some(verb) && self.rel(head) == Rel::Obl && !self.has_object(verb) => {
                self.attach(particle, verb, Rel::CompoundPrt);
                self.attach(head, verb, Rel::Obj);
            }
            _ => {}
        }
    }

    /// "kidnapped up to 16 people": "up to" bends the number.
    fn up_to(&mut self, up: Tok) {
        if self.rel(up) != Rel::CompoundPrt || !self.parsed.is_form(up, "up") {
            return;
        }
        let to = up.next();
        if !self.parsed.sentence(up).holds(to) || !self.parsed.is_form(to, "to") {
            return;
        }
        let (Some(verb), Some(noun)) = (self.head(up), self.head(to)) else { return };
        let counted = self.given(noun).iter().copied().find(|&child| self.rel(child) == Rel::Nummod);
        if let Some(number) = counted.filter(|_| self.head(noun) == Some(verb) && self.rel(noun) == Rel::Obl) {
            self.attach(up, number, Rel::Advmod);
            self.attach(to, number, Rel::Advmod);
            self.attach(noun, verb, Rel::Obj);
        }
    }

    fn has_object(&self, verb: Tok) -> bool {
        self.given(verb).iter().any(|&child| self.rel(child) == Rel::Obj)
    }

    /// "Serbia on Tuesday demanded", "resigned Sunday": a day belongs to the verb.
    fn day(&mut self, token: Tok) {
        if !is_time(self.parsed, self.words, token) {
            return;
        }
        let Some(head) = self.head(token) else { return };
        match self.rel(token) {
            Rel::Obj if self.is_day(token) && self.parsed.upos(head) == Upos::Verb => {
                self.attach(token, head, Rel::OblUnmarked);
            }
            Rel::NmodUnmarked if self.parsed.upos(token) == Upos::Num => {}
            Rel::Nmod | Rel::NmodUnmarked if self.is_plain_argument(head) && self.says_when(token) && head < token => {
                let rel = if self.rel(token) == Rel::Nmod { Rel::Obl } else { Rel::OblUnmarked };
                if let Some(verb) = self.verb_of(head) {
                    self.attach(token, verb, rel);
                }
            }
            _ => {}
        }
    }

    fn is_day(&self, token: Tok) -> bool {
        self.given(token).iter().all(|&child| self.parsed.upos(child) == Upos::Punct)
            && (self.parsed.upos(token) == Upos::Propn || self.words.is_adverbial_day(&self.lower(token)))
    }

    /// "on Tuesday" or a bare day, not "of March".
    fn says_when(&self, token: Tok) -> bool {
        let mut cases = self.given(token).iter().filter(|&&child| self.parsed.word(child).rel == Rel::Case);
        cases.all(|&case| matches!(self.parsed.form(case).to_lowercase().as_str(), "on" | "at" | "in" | "since"))
    }

    /// A noun that names no act and no time.
    fn is_plain_argument(&self, noun: Tok) -> bool {
        let lemma = self.lower(noun);
        !is_time(self.parsed, self.words, noun) && self.words.noun(&lemma).is_none()
    }

    /// The verb of which `noun` is the subject, the object or an oblique.
    fn verb_of(&self, noun: Tok) -> Option<Tok> {
        let verb = self.head(noun)?;
        let argument = match self.rel(noun) {
            rel if rel.is(Rel::Nsubj) => noun < verb,
            Rel::Obj | Rel::Iobj | Rel::Obl | Rel::OblAgent => verb < noun,
            _ => false,
        };
        (argument && self.parsed.upos(verb) == Upos::Verb).then_some(verb)
    }

    /// "its leader, Ana Kovar" taken for two people: a list has an "and", or three parts.
    fn apposition(&mut self, token: Tok) {
        if self.rel(token) != Rel::Conj || !self.parsed.upos(token).is_nominal() {
            return;
        }
        let Some(head) = self.head(token).filter(|&head| self.parsed.upos(head).is_nominal()) else { return };
        let siblings = self.given(head).iter().filter(|&&child| self.parsed.word(child).rel == Rel::Conj);
        if siblings.take(2).count() != 1 {
            return;
        }
        let has_cc = |token: Tok| self.given(token).iter().any(|&child| self.parsed.word(child).rel == Rel::Cc);
        let names = self.parsed.upos(token) == Upos::Propn && self.parsed.upos(head) == Upos::Propn;
        let comma = self.given(token).iter().any(|&child| self.parsed.upos(child) == Upos::Punct);
        let coordinated = has_cc(token) || has_cc(head) || (names && comma);
        if !coordinated {
            self.arcs.rels[token.index()] = Rel::Appos;
        }
    }

    /// "accused the state of torturing them": what the verb's own preposition introduces belongs to the verb.
    fn complement(&mut self, token: Tok) {
        let clause = match self.rel(token) {
            Rel::Acl => true,
            Rel::Nmod => false,
            _ => return,
        };
        let Some(noun) = self.head(token).filter(|&noun| self.is_plain_argument(noun)) else { return };
        let Some(verb) = self.head(noun).filter(|&verb| self.parsed.upos(verb) == Upos::Verb) else { return };
        if !matches!(self.rel(noun), Rel::Obj | Rel::Iobj) || !self.takes(verb, token) {
            return;
        }
        self.attach(token, verb, if clause { Rel::Advcl } else { Rel::Obl });
    }

    /// "the release of hostages by Hamas": whoever releases belongs to the release.
    fn agent_of_noun(&mut self, token: Tok) {
        let by = self.introduced_by(token, "by");
        if self.rel(token) != Rel::Nmod || !(by || self.introduced_by(token, "of")) {
            return;
        }
        let Some(noun) = self.head(token).filter(|&noun| self.rel(noun) == Rel::Nmod && self.is_plain_argument(noun))
        else {
            return;
        };
        let act = self.head(noun).filter(|&act| self.words.noun(&self.lower(act)).is_some());
        // "the release by Hamas of hostages"
        let named = self.parsed.upos(noun) == Upos::Propn;
        let beside = if by { self.introduced_by(noun, "of") } else { named && self.introduced_by(noun, "by") };
        if let Some(act) = act.filter(|_| beside) {
            self.attach(token, act, Rel::Nmod);
        }
    }

    fn introduced_by(&self, token: Tok, word: &str) -> bool {
        let mut cases = self.given(token).iter().filter(|&&child| self.parsed.word(child).rel == Rel::Case);
        cases.any(|&case| self.parsed.is_form(case, word))
    }

    /// Whether the lists give `verb` an object and the preposition before `token`.
    fn takes(&self, verb: Tok, token: Tok) -> bool {
        let introducing = self
            .given(token)
            .iter()
            .copied()
            .find(|&child| matches!(self.parsed.word(child).rel, Rel::Mark | Rel::Case) && child < token);
        introducing.is_some_and(|word| {
            let marker = self.parsed.form(word).to_lowercase();
            let marker = if self.is_to_infinitive(token) { "to do" } else { &marker };
            self.words.control(&self.lower(verb), marker).is_some_and(|control| control.is_of_object())
        })
    }

    /// "rejected a demand to leave": the infinitive says what is demanded.
    fn content_of_noun(&mut self, token: Tok) {
        if !matches!(self.rel(token), Rel::Advcl | Rel::Xcomp) || !self.is_to_infinitive(token) {
            return;
        }
        let Some(verb) = self.head(token).filter(|&verb| self.parsed.upos(verb) == Upos::Verb) else { return };
        let mut before = self.given(verb).iter().rev().copied().filter(|&child| child < token && child > verb);
        let Some(noun) = before.find(|&child| self.parsed.upos(child) != Upos::Punct) else { return };
        let takes_clause = self.words.noun(&self.lower(noun)).is_some_and(|entry| entry.clause);
        if self.rel(noun) == Rel::Obj && takes_clause {
            self.attach(token, noun, Rel::Acl);
        }
    }

    /// "demanded the withdrawal of troops from Bosnia": they are to leave Bosnia, which is asked for nothing.
    fn phrase_of_noun(&mut self, token: Tok) {
        let Some(verb) = self.head(token).filter(|_| self.rel(token) == Rel::Obl) else { return };
        let own = |&noun: &Tok| noun > verb && noun < token && self.rel(noun) == Rel::Obj;
        let Some(noun) = self.given(verb).iter().copied().find(own) else { return };
        let Some(entry) = self.words.noun(&self.lower(noun)) else { return };
        let of_noun = entry.slots.iter().any(|(word, name)| {
            matches!(name, SlotName::With(same) if same == word) && self.introduced_by(token, word)
        });
        let between = |child: &Tok| *child > noun && *child < token;
        if of_noun && !self.given(verb).iter().any(between) {
            self.attach(token, noun, Rel::Nmod);
        }
    }

    fn is_to_infinitive(&self, token: Tok) -> bool {
        let mut marks = self.given(token).iter().filter(|&&child| self.parsed.word(child).rel == Rel::Mark);
        marks.next().is_some_and(|&mark| self.parsed.is_form(mark, "to")) && &*self.parsed.word(token).xpos == "VB"
    }

    /// "talks between one and the other", where the last part was not taken for a conjunct.
    fn conjunct(&mut self, token: Tok) {
        let nominal = |token: Tok| self.parsed.upos(token).is_nominal();
        let loose = matches!(self.rel(token), Rel::NmodUnmarked | Rel::OblUnmarked | Rel::Nmod | Rel::Dep);
        let Some(cc) = self.given(token).iter().copied().find(|&child| self.parsed.word(child).rel == Rel::Cc) else {
            return;
        };
        if !loose || !nominal(token) || cc > token || cc.index() == 0 || self.introduced(token) {
            return;
        }
        /// A phrase of more levels is no part of a list.
        const LEVELS: usize = 6;
        let mut before = Id::new(cc.index() - 1);
        for _ in 0..LEVELS {
            if self.head(before) == self.head(token) && nominal(before) {
                self.attach(token, before, Rel::Conj);
                return;
            }
            match self.head(before) {
                Some(head) if head < cc && head != token => before = head,
                _ => return,
            }
        }
    }

    fn introduced(&self, token: Tok) -> bool {
        self.given(token).iter().any(|&child| self.parsed.word(child).rel == Rel::Case)
    }

    /// "after a court sentenced him", where "after" was taken for the court's preposition.
    fn clause_after_preposition(&mut self, verb: Tok) {
        let finite = matches!(&*self.parsed.word(verb).xpos, "VBD" | "VBZ" | "VBP");
        let alone = |rel: Rel| !self.given(verb).iter().any(|&child| self.rel(child).is(rel));
        if !finite || !alone(Rel::Nsubj) || !alone(Rel::Mark) {
            return;
        }
        let Some(head) = self.head(verb) else { return };
        let noun = match self.rel(verb) {
            Rel::Acl => Some(head),
            Rel::Advcl | Rel::Ccomp | Rel::Parataxis => {
                self.given(head).iter().rev().copied().find(|&child| child < verb && self.rel(child) == Rel::Obl)
            }
            _ => None,
        };
        let Some(noun) = noun.filter(|&noun| self.rel(noun) == Rel::Obl && noun < verb) else { return };
        let Some(outer) = self.head(noun) else { return };
        let Some(case) = self.given(noun).iter().copied().find(|&child| self.parsed.word(child).rel == Rel::Case)
        else {
            return;
        };
        let word = self.parsed.form(case).to_lowercase();
        if self.words.marker(&word, true).is_some() && self.words.is_conjunction(&word) && outer != verb {
            self.attach(verb, outer, Rel::Advcl);
            self.attach(noun, verb, Rel::Nsubj);
            self.attach(case, verb, Rel::Mark);
        }
    }

    /// "The tower, the mayor said, had burned": what comes before belongs to what is said.
    fn reporting_clause(&mut self, said: Tok) {
        if self.parsed.upos(said) != Upos::Verb || !self.words.is_speech(&self.lower(said)) {
            return;
        }
        let Some(content) = self.first_by(said, Rel::Ccomp) else { return };
        if self.first_by(said, Rel::Nsubj).is_none() && content < said {
            return self.speaker_behind(said);
        }
        let Some(first) = self.first_by(said, Rel::Nsubj).filter(|&first| first < content) else { return };
        let has_subject = self.first_by(content, Rel::Nsubj).is_some();
        let speaker = self.given(said).iter().copied().find(|&child| {
            let beside = child > content && child != first;
            let nominal = self.parsed.upos(child).is_nominal();
            beside && nominal && (self.rel(child).is(Rel::Nsubj) || (child > said && self.is_object(child)))
        });
        if let Some(speaker) = speaker.filter(|_| !has_subject && content > first && self.head(content) == Some(said)) {
            self.attach(first, content, Rel::Nsubj);
            self.attach(speaker, said, Rel::Nsubj);
        }
    }

    /// "…", said Ana Kovar: the name behind the verb speaks.
    fn speaker_behind(&mut self, said: Tok) {
        let behind = self.given(said).iter().copied().find(|&child| child > said && self.is_object(child));
        if let Some(speaker) = behind.filter(|&speaker| self.parsed.upos(speaker).is_nominal()) {
            self.attach(speaker, said, Rel::Nsubj);
        }
    }

    fn first_by(&self, token: Tok, rel: Rel) -> Option<Tok> {
        self.given(token).iter().copied().find(|&child| self.rel(child).is(rel))
    }

    fn is_object(&self, token: Tok) -> bool {
        matches!(self.rel(token), Rel::Obj | Rel::Iobj)
    }

    /// "Ana Kovar, its speaker, called for talks.", where the verb was taken for a participle of the name.
    fn main_verb(&mut self, noun: Tok) {
        if self.head(noun).is_some() || !self.parsed.upos(noun).is_nominal() {
            return;
        }
        let children = self.given(noun);
        let end = Id::new(self.parsed.sentence(noun).tokens.end - 1);
        let whole = self.parsed.form(end).starts_with(['.', '!']) || self.parsed.upos(end) == Upos::Punct;
        let copular = children.iter().any(|&child| matches!(self.rel(child), Rel::Cop | Rel::Nsubj | Rel::Parataxis));
        let verb = children.iter().copied().find(|&child| {
            self.rel(child) == Rel::Acl
                && (&*self.parsed.word(child).xpos == "VBD" || self.is_participle_after_comma(child))
        });
        if let Some(verb) = verb.filter(|&verb| whole && !copular && verb > noun) {
            self.arcs.heads[verb.index()] = None;
            self.arcs.rels[verb.index()] = Rel::Root;
            self.attach(noun, verb, Rel::Nsubj);
        }
    }

    fn is_participle_after_comma(&self, verb: Tok) -> bool {
        let first = self.first_of(verb).index();
        &*self.parsed.word(verb).xpos == "VBN" && first > 0 && self.parsed.form(Id::new(first - 1)) == ","
    }

    /// The first word of the verb's own group.
    fn first_of(&self, verb: Tok) -> Tok {
        let own = |&&child: &&Tok| child < verb && matches!(self.rel(child), Rel::Aux | Rel::Advmod);
        self.given(verb).iter().filter(own).copied().min().unwrap_or(verb)
    }
}
