//! Finds out which drafts mean the same.

use dateline_knowledge::Code;
use dateline_knowledge::actors::{Actors, Named};
use dateline_syntax::{Determiner, Rel};
use dateline_text::Id;
use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::chains::Chain;
use super::draft::{Draft, DraftSense, Identity, Nominal, Pronoun};
use super::links::Drafts;
use super::names::Reading;
use super::tree::has_determiner;
use super::{EntityKind, MentionForm, antecedents, bindings, own_voice, roles, speakers};

/// Chains so far and what they can be found by.
pub(super) struct Resolver<'a> {
    pub(super) drafts: &'a Drafts<'a>,
    pub(super) actors: &'a Actors,
    pub(super) published: Option<Date>,
    pub(super) chains: Vec<Chain>,
    /// The chain of each draft.
    pub(super) of: Vec<Option<usize>>,
    /// Drafts that describe each draft, itself first.
    groups: Vec<Vec<usize>>,
    begun: Vec<bool>,
    /// The draft that speaks in each draft of the first person.
    pub(super) speakers: Vec<Option<usize>>,
    /// Drafts in the order in which they were put into chains.
    pub(super) recent: Vec<usize>,
    by_identity: FxHashMap<Identity, usize>,
    by_name: FxHashMap<String, usize>,
    by_last_name: FxHashMap<String, usize>,
    by_first_word: FxHashMap<String, usize>,
    /// Bodies by the last word of their name.
    by_last_word: FxHashMap<String, usize>,
    by_initials: FxHashMap<String, usize>,
    /// By last word of a noun phrase and number.
    by_noun: FxHashMap<(String, bool), Vec<usize>>,
    by_office: FxHashMap<(String, Code), usize>,
}

/// The chains of all drafts.
pub(super) fn resolve<'a>(reading: &'a Reading<'a>, drafts: &'a Drafts<'a>) -> Vec<Chain> {
    let mut groups: Vec<Vec<usize>> = (0..drafts.all.len()).map(|index| vec![index]).collect();
    for index in 0..drafts.all.len() {
        let root = drafts.root(index);
        if root != index {
            groups[root].push(index);
        }
    }
    let mut resolver = Resolver {
        drafts,
        actors: reading.actors,
        published: reading.published,
        chains: Vec::new(),
        of: vec![None; drafts.all.len()],
        begun: vec![false; drafts.all.len()],
        speakers: speakers::speakers(drafts),
        groups,
        recent: Vec::new(),
        by_identity: FxHashMap::default(),
        by_name: FxHashMap::default(),
        by_last_name: FxHashMap::default(),
        by_first_word: FxHashMap::default(),
        by_last_word: FxHashMap::default(),
        by_initials: FxHashMap::default(),
        by_noun: FxHashMap::default(),
        by_office: FxHashMap::default(),
    };
    (0..drafts.all.len()).for_each(|index| resolver.place(drafts.root(index), 0));
    resolver.name_offices();
    own_voice::add(&mut resolver);
    resolver.chains
}

/// How deep owners of owners are followed ("the spokesman of the minister of …").
const DEEPEST: usize = 32;
/// How many chains with one noun are looked at for the holder of an office.
const MOST_HOLDERS: usize = 200;
/// How many chains with one noun are looked at.
const MOST_ALIKE: usize = 12;

impl Resolver<'_> {
    /// Puts a draft, and those that describe it, into a chain.
    fn place(&mut self, root: usize, depth: usize) {
        if std::mem::replace(&mut self.begun[root], true) {
            return;
        }
        let group = self.groups[root].clone();
        if depth < DEEPEST {
            let owners: Vec<usize> =
                group.iter().flat_map(|&member| self.drafts.all[member].affiliates.clone()).collect();
            let later = bindings::named_after(self.drafts, root).map(|later| later.draft);
            let members = self.drafts.members(root);
            let owners = owners.into_iter().chain(self.speakers[root]).chain(later).chain(members);
            owners.for_each(|owner| self.place(self.drafts.root(owner), depth + 1));
        }
        let profile = roles::profile(self, &group);
        let Some((chain, because)) = self.choose(root, &group, &profile) else { return self.take_side(root) };
        self.chains[chain].learn(profile);
        for member in group {
            let because = if member == root { because } else { "describes" };
            self.chains[chain].drafts.push((member, because));
            self.of[member] = Some(chain);
            self.recent.push(member);
        }
        self.index(root, chain);
    }

    /// Puts "we" on the side of its speaker.
    fn take_side(&mut self, root: usize) {
        let is_we = matches!(self.drafts.all[root].sense, DraftSense::Pronoun(Pronoun::We));
        if let Some(chain) = antecedents::side_of_speaker(self, root).filter(|_| is_we) {
            self.chains[chain].sides.push(root);
        }
    }

    /// Gives offices that stood before their holder's name to the holder: "The minister left. … Minister Ana Kovar …".
    fn name_offices(&mut self) {
        for at in 0..self.chains.len() {
            let chain = &self.chains[at];
            let is_office = chain.kind == EntityKind::Person
                && !chain.named
                && chain.identity.is_none()
                && chain.drafts.first().is_some_and(|&(index, _)| {
                    self.drafts.all[index]
                        .nominal()
                        .is_some_and(|nominal| nominal.is_office && (nominal.definite || nominal.capital))
                });
            if is_office && let Some(holder) = self.later_holder(at) {
                let office = std::mem::take(&mut self.chains[at].drafts);
                self.chains[holder].drafts.extend(office.into_iter().map(|(index, _)| (index, "later named")));
            }
        }
    }

    /// The only later named person of whom the same noun was said.
    fn later_holder(&self, at: usize) -> Option<usize> {
        let chain = &self.chains[at];
        let noun = chain.nouns.first()?;
        let alike = self.by_noun.get(&(last_word(noun).to_owned(), false))?;
        let is_holder = |&&other: &&usize| {
            let other_chain = &self.chains[other];
            other > at
                && other_chain.named
                && other_chain.kind == EntityKind::Person
                && other_chain.is_of(chain.affiliation.code)
                && other_chain.nouns.contains(noun)
        };
        let mut holders = alike.iter().take(MOST_HOLDERS).filter(is_holder);
        let first = *holders.next()?;
        holders.all(|&other| other == first).then_some(first)
    }

    fn choose(&mut self, root: usize, group: &[usize], profile: &Chain) -> Option<(usize, &'static str)> {
        let draft = &self.drafts.all[root];
        let known = match &draft.sense {
            DraftSense::Nominal(nominal) if self.is_nobody(draft) && nominal.is_general => return None,
            DraftSense::Nominal(_) if self.is_nobody(draft) => None,
            DraftSense::Pronoun(pronoun) if pronoun.is_first_person() => {
                return antecedents::of_first_person(self, root, *pronoun);
            }
            DraftSense::Pronoun(pronoun) => return antecedents::of_pronoun(self, root, *pronoun),
            DraftSense::Name(name) => self.same_name(draft, name, profile),
            DraftSense::Nominal(nominal) => self.same_description(root, nominal, profile, group.len() > 1),
            DraftSense::Together(_) => None,
        };
        if known.is_some() {
            return known;
        }
        if draft.form == MentionForm::Modifier
            && draft.kind == EntityKind::Person
            && group.len() == 1
            && draft.nominal().is_some()
        {
            return None;
        }
        let counted = draft.plural && (draft.size.is_some() || draft.nominal().is_some_and(|nominal| nominal.definite));
        if draft.nominal().is_some_and(|nominal| nominal.is_weak)
            && !counted
            && profile.affiliation.code.is_none()
            && group.len() == 1
            && draft.affiliates.is_empty()
        {
            return None;
        }
        self.chains.push(Chain { drafts: Vec::new(), ..profile.clone() });
        Some((self.chains.len() - 1, "first"))
    }

    fn same_name(&self, draft: &Draft, name: &str, profile: &Chain) -> Option<(usize, &'static str)> {
        if let Some(identity) = profile.identity
            && let Some(&chain) = self.by_identity.get(&identity)
        {
            return Some((chain, "same actor"));
        }
        let words = words(name);
        let fits = |chain: usize| {
            let chain = &self.chains[chain];
            let one = chain.identity.is_none() || profile.identity.is_none();
            one && chain.is_of(profile.affiliation.code) && (chain.kind == draft.kind)
        };
        let found =
            |chain: Option<&usize>, because| chain.copied().filter(|&chain| fits(chain)).map(|chain| (chain, because));
        found(self.by_name.get(&words.join(" ")), "same name").or_else(|| match draft.kind {
            EntityKind::Person if words.len() == 1 && has_determiner(self.drafts.parsed, draft.head) => None,
            EntityKind::Person => self.same_person(&words, &fits),
            EntityKind::Organization | EntityKind::Group => {
                found(self.by_initials.get(&name.replace('.', "")), "acronym")
                    .or_else(|| found(self.by_first_word.get(&initials(name)?), "acronym"))
                    .or_else(|| {
                        let [word] = words.as_slice() else { return None };
                        found(self.by_first_word.get(word), "first word")
                            .or_else(|| found(self.by_last_word.get(word), "last word"))
                    })
            }
            _ => None,
        })
    }

    fn same_person(&self, words: &[String], fits: &impl Fn(usize) -> bool) -> Option<(usize, &'static str)> {
        let last = words.last()?;
        if let Some(&chain) = self.by_last_name.get(last)
            && fits(chain)
            && are_one_person(words, &self::words(&self.chains[chain].name))
        {
            return Some((chain, "last name"));
        }
        let first = if words.len() == 1 { self.by_first_word.get(last) } else { None };
        first.copied().filter(|&chain| fits(chain)).map(|chain| (chain, "part of the name"))
    }

    fn same_description(
        &mut self,
        root: usize,
        nominal: &Nominal,
        profile: &Chain,
        described: bool,
    ) -> Option<(usize, &'static str)> {
        let draft = &self.drafts.all[root];
        let code = profile.affiliation.code;
        let is_post = nominal.is_office && !draft.plural && !self.is_any(draft);
        if is_post && let Some(code) = code {
            let holder = self.actors.holder(code, &nominal.phrase, self.published);
            if let Some(&chain) = holder.and_then(|id| self.by_identity.get(&Identity::Named(id))) {
                return Some((chain, "holds the office"));
            }
            if let Some(id) = holder {
                return Some((self.known(id), "holds the office"));
            }
        }
        let counted = self.drafts.parsed.syntax.child(draft.head, Rel::Nummod).is_some();
        if (is_post || ((draft.kind == EntityKind::Organization || nominal.is_collective) && !counted))
            && let Some(code) = code
            && let Some(&chain) = self.by_office.get(&(nominal.phrase.clone(), code))
        {
            return Some((chain, "same office"));
        }
        let refers = nominal.definite
            || draft.form == MentionForm::Modifier
            || nominal.capital
            || (draft.kind == EntityKind::Organization
                && draft.size.is_none()
                && !nominal.is_general
                && !self.is_indefinite(draft))
            || (!draft.affiliates.is_empty() && is_post);
        if !refers || (described && !nominal.definite) {
            return None;
        }
        self.same_noun(draft, nominal, code).or_else(|| antecedents::of_description(self, root, nominal, code))
    }

    /// "No group", "no rebels", "neither minister".
    fn is_nobody(&self, draft: &Draft) -> bool {
        self.drafts.parsed.determiner(draft.head) == Some(Determiner::None)
    }

    /// "No president", "any minister", "another envoy": nobody in particular.
    fn is_any(&self, draft: &Draft) -> bool {
        let determiner = self.drafts.parsed.determiner(draft.head);
        determiner.is_some_and(|determiner| determiner.names_nobody() || determiner.is_new())
    }

    fn is_indefinite(&self, draft: &Draft) -> bool {
        self.drafts.parsed.determiner(draft.head).is_some_and(|determiner| determiner != Determiner::The)
    }

    /// The last one of whom the noun was said: "the envoy" after "special envoy".
    fn same_noun(&self, draft: &Draft, nominal: &Nominal, code: Option<Code>) -> Option<(usize, &'static str)> {
        let plural = draft.plural || (draft.form == MentionForm::Modifier && draft.kind == EntityKind::Person);
        let alike = self.by_noun.get(&(last_word(&nominal.phrase).to_owned(), plural))?;
        let fits = |&&chain: &&usize| {
            let chain = &self.chains[chain];
            let said = chain.nouns.iter().any(|noun| {
                is_short_for(&nominal.phrase, noun) || (nominal.definite && is_short_for(noun, &nominal.phrase))
            });
            said && chain.is_of(code) && chain.plural == plural
        };
        alike.iter().rev().take(MOST_ALIKE).find(fits).map(|&chain| (chain, "same noun"))
    }

    /// The chain of a person that the tables know, made if there is none yet.
    fn known(&mut self, id: Id<Named>) -> usize {
        let named = self.actors.named(id);
        let standing = named.standing(self.published);
        let mut chain = Chain::new(EntityKind::Person, named.name.clone());
        chain.identity = Some(Identity::Named(id));
        chain.affiliation = standing.affiliation;
        chain.office = standing.office;
        self.chains.push(chain);
        let at = self.chains.len() - 1;
        self.by_identity.insert(Identity::Named(id), at);
        self.index_person(&words(&named.name), at);
        at
    }

    fn index(&mut self, root: usize, at: usize) {
        let draft = &self.drafts.all[root];
        if let Some(identity) = self.chains[at].identity {
            self.by_identity.entry(identity).or_insert(at);
        }
        if let Some(name) = draft.name() {
            let words = words(name);
            self.by_name.entry(words.join(" ")).or_insert(at);
            match draft.kind {
                EntityKind::Person => self.index_person(&words, at),
                EntityKind::Organization | EntityKind::Group => self.index_body(name, &words, at),
                _ => {}
            }
        }
        if !matches!(draft.sense, DraftSense::Pronoun(_) | DraftSense::Together(_)) {
            self.index_nouns(at);
        }
    }

    fn index_person(&mut self, words: &[String], at: usize) {
        if let (Some(first), Some(last)) = (words.first(), words.last()) {
            self.by_last_name.insert(last.clone(), at);
            if words.len() > 1 {
                self.by_first_word.entry(first.clone()).or_insert(at);
            }
            if words.len() > 2 {
                self.by_first_word.entry(words[words.len() - 2].clone()).or_insert(at);
            }
        }
    }

    fn index_body(&mut self, name: &str, words: &[String], at: usize) {
        if words.len() > 1 {
            self.by_first_word.entry(words[0].clone()).or_insert(at);
            self.by_last_word.insert(words[words.len() - 1].clone(), at);
        }
        if let Some(initials) = initials(name) {
            self.by_initials.entry(initials).or_insert(at);
        }
    }

    fn index_nouns(&mut self, at: usize) {
        let chain = &self.chains[at];
        for noun in chain.nouns.clone() {
            let alike = self.by_noun.entry((last_word(&noun).to_owned(), chain.plural)).or_default();
            if alike.last() != Some(&at) {
                alike.push(at);
            }
            if let Some(code) = chain.affiliation.code {
                self.by_office.entry((noun, code)).or_insert(at);
            }
        }
    }
}

/// The words of a name for comparison: small letters, without full stops and "al-".
pub(super) fn words(name: &str) -> Vec<String> {
    let bare = |word: &str| {
        word.trim_matches(|sign: char| !sign.is_alphanumeric()).replace(['.', '’', '\''], "").to_lowercase()
    };
    let words =
        name.split_whitespace().map(bare).map(|word| word.strip_prefix("al-").map(str::to_owned).unwrap_or(word));
    words.filter(|word| !word.is_empty() && word != "the").collect()
}

/// The first letters of a name of several words: "IDF"; small words do not count.
fn initials(name: &str) -> Option<String> {
    let firsts: String =
        name.split([' ', '-']).filter_map(|word| word.chars().next()).filter(|sign| sign.is_uppercase()).collect();
    (firsts.chars().count() > 1 && name.contains(' ')).then_some(firsts)
}

/// Whether two names can be of one person: the shorter one's words are in the longer one, or begin like them.
fn are_one_person(a: &[String], b: &[String]) -> bool {
    let (Some(first), Some(other)) = (a.first(), b.first()) else { return false };
    let initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    a.len() == 1
        || b.len() == 1
        || first == other
        || initial(first, other)
        || initial(other, first)
        || a.iter().all(|word| b.contains(word))
        || b.iter().all(|word| a.contains(word))
}

fn last_word(phrase: &str) -> &str {
    phrase.rsplit(' ').next().unwrap_or(phrase)
}

/// Whether `short` is `long` or its last words: "envoy" of "special envoy".
fn is_short_for(short: &str, long: &str) -> bool {
    long.strip_suffix(short).is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
}
