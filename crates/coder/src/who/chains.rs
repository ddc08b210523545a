//! Entities under construction: the drafts that mean the same, and what they tell together.

use dateline_knowledge::Code;
use dateline_knowledge::actors::{Affiliation, Gender};
use dateline_syntax::Rel;
use dateline_text::{Id, PerToken, Token};
use rustc_hash::FxHashMap;

use super::draft::{Draft, DraftSense, Identity};
use super::links::Drafts;
use super::{Entities, Entity, EntityKind, Mention, MentionForm};

/// What is known of somebody so far.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    pub(super) kind: EntityKind,
    pub(super) name: String,
    pub(super) named: bool,
    pub(super) identity: Option<Identity>,
    pub(super) affiliation: Affiliation,
    pub(super) office: Option<String>,
    pub(super) gender: Option<Gender>,
    pub(super) plural: bool,
    pub(super) size: Option<u32>,
    /// Several bodies of different countries, as far as the text tells: "the two governments".
    pub(super) spread: bool,
    /// Noun phrases of the tables that have been said of it.
    pub(super) nouns: Vec<String>,
    /// Chains of the bodies and countries that a person belongs to.
    pub(super) bodies: Vec<usize>,
    /// Whether it is the person's task to speak for them.
    pub(super) speaks_for: bool,
    /// Index of each draft, with the rule that put it here.
    pub(super) drafts: Vec<(usize, &'static str)>,
    /// Drafts of "we" on whose side it is, among others perhaps: no mentions.
    pub(super) sides: Vec<usize>,
}

impl Chain {
    pub(super) fn new(kind: EntityKind, name: String) -> Self {
        Self {
            kind,
            name,
            named: false,
            identity: None,
            affiliation: Affiliation::default(),
            office: None,
            gender: None,
            plural: false,
            size: None,
            spread: false,
            nouns: Vec::new(),
            bodies: Vec::new(),
            speaks_for: false,
            drafts: Vec::new(),
            sides: Vec::new(),
        }
    }

    /// Takes what `other` knows and this does not.
    pub(super) fn learn(&mut self, other: Chain) {
        self.identity = self.identity.or(other.identity);
        self.gender = self.gender.or(other.gender);
        self.size = self.size.or(other.size);
        let gives_role = self.affiliation.sector.is_none() && other.affiliation.sector.is_some();
        if self.affiliation.code.is_none() {
            self.affiliation.code = other.affiliation.code;
        }
        if gives_role {
            self.affiliation.sector = other.affiliation.sector;
            self.affiliation.other_sectors = other.affiliation.other_sectors;
        }
        if self.office.is_none() {
            self.office = other.office;
        }
        if self.bodies.is_empty() {
            self.bodies = other.bodies;
        }
        self.speaks_for |= other.speaks_for;
        for noun in other.nouns {
            self.add_noun(&noun);
        }
        if other.named && (!self.named || (self.identity.is_none() && other.name.len() > self.name.len())) {
            self.name = other.name;
            self.kind = other.kind;
        }
        self.named |= other.named;
    }

    pub(super) fn add_noun(&mut self, noun: &str) {
        if !self.nouns.iter().any(|known| known == noun) {
            self.nouns.push(noun.to_owned());
        }
    }

    pub(super) fn is_of(&self, code: Option<Code>) -> bool {
        code.is_none() || self.affiliation.code.is_none() || self.affiliation.code == code
    }
}

/// The entities of the chains, by first mention.
pub(super) fn entities(drafts: &Drafts<'_>, mut chains: Vec<Chain>) -> Entities {
    let parsed = drafts.parsed;
    for chain in &mut chains {
        chain.drafts.sort_by_key(|&(index, _)| (drafts.all[index].words.start, drafts.all[index].head));
    }
    chains.retain(|chain| is_spoken_of(drafts, chain));
    chains.sort_by_key(|chain| {
        chain.drafts.first().map(|&(index, _)| (drafts.all[index].words.start, drafts.all[index].head))
    });
    let members = members(drafts, &chains);
    let mut at = PerToken::new(vec![None; parsed.segments.tokens.len()]);
    for (number, chain) in chains.iter().enumerate() {
        let sides = chain.sides.iter().map(|&index| &drafts.all[index]);
        for draft in chain.drafts.iter().map(|&(index, _)| &drafts.all[index]).chain(sides) {
            draft.core.clone().for_each(|token| at[Id::new(token)] = Some(Id::new(number)));
        }
    }
    for (number, chain) in chains.iter().enumerate() {
        for draft in chain.drafts.iter().map(|&(index, _)| &drafts.all[index]) {
            if let Some(token) = attached(drafts, draft) {
                at[token] = Some(Id::new(number));
            }
        }
    }
    let finished = chains.into_iter().zip(members).map(|(chain, members)| entity(drafts, chain, members));
    Entities { all: finished.collect(), at }
}

/// Whom each chain consists of, by their places among the chains; nobody where one of them is spoken of nowhere else.
fn members(drafts: &Drafts<'_>, chains: &[Chain]) -> Vec<Vec<Id<Entity>>> {
    let numbered = chains.iter().enumerate();
    let of: FxHashMap<usize, Id<Entity>> =
        numbered.flat_map(|(at, chain)| chain.drafts.iter().map(move |&(index, _)| (index, Id::new(at)))).collect();
    let consists_of = |(at, chain): (usize, &Chain)| {
        let members = chain.drafts.iter().map(|&(index, _)| drafts.members(index)).find(|members| !members.is_empty());
        let members = members.unwrap_or_default();
        let members: Option<Vec<_>> = members.into_iter().map(|index| of.get(&drafts.root(index)).copied()).collect();
        members.unwrap_or_default().into_iter().filter(|&member| member != Id::new(at)).collect()
    };
    chains.iter().enumerate().map(consists_of).collect()
}

/// Whether the chain has a mention; several together only count where something takes them up.
fn is_spoken_of(drafts: &Drafts<'_>, chain: &Chain) -> bool {
    chain.drafts.iter().any(|&(index, _)| !matches!(drafts.all[index].sense, DraftSense::Together(_)))
}

/// The token by which a name with its title hangs in the sentence, where that is one of the title.
fn attached(drafts: &Drafts<'_>, draft: &Draft) -> Option<Id<Token>> {
    draft.name()?;
    let outside =
        |token: &Id<Token>| drafts.parsed.word(*token).head.is_none_or(|head| !draft.words.contains(&head.index()));
    let mut title = (draft.words.start..draft.piece.start).map(Id::new);
    title
        .find(|token| outside(token) && drafts.at(*token).is_some_and(|at| drafts.all[at].form != MentionForm::Pronoun))
}

fn entity(drafts: &Drafts<'_>, chain: Chain, members: Vec<Id<Entity>>) -> Entity {
    let is_own = |draft: &Draft| {
        let is_said = draft.joins.is_some() && drafts.parsed.syntax.child(draft.head, Rel::Cop).is_some();
        !is_said
            && (draft.joins.is_none()
                || matches!(draft.sense, DraftSense::Name(_))
                || draft.form == MentionForm::Nominal)
    };
    let kept =
        chain.drafts.iter().filter(|&&(index, _)| is_own(&drafts.all[index]) && !is_inside(drafts, &chain, index));
    let mentions = kept.map(|&(index, because)| mention(drafts, &drafts.all[index], because)).collect();
    Entity {
        kind: chain.kind,
        name: chain.name,
        code: chain.affiliation.code,
        sector: chain.affiliation.sector,
        other_sectors: chain.affiliation.other_sectors,
        office: chain.office,
        named: chain.named,
        group_size: chain.size,
        members,
        mentions,
    }
}

/// Whether the draft is a title inside the words of the name that it stands before.
fn is_inside(drafts: &Drafts<'_>, chain: &Chain, index: usize) -> bool {
    let draft = &drafts.all[index];
    let Some(name) = draft.joins else { return false };
    let words = &drafts.all[name].words;
    words.start <= draft.piece.start
        && draft.piece.end <= words.end
        && chain.drafts.iter().any(|&(other, _)| other == name)
}

fn mention(drafts: &Drafts<'_>, draft: &Draft, because: &'static str) -> Mention {
    let segments = drafts.parsed.segments;
    let last = draft.words.end.max(draft.words.start + 1) - 1;
    Mention {
        span: segments.span(Id::new(draft.words.start), Id::new(last)),
        head: draft.head,
        form: draft.form,
        because,
    }
}
