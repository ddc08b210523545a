//! The reader: what a predicate means where no rule tells, whether a rule's reading holds, whether the event took place,
//! who takes part, and which mentions are of one event.
//!
//! Four small networks, trained on news that a language model annotated (`train/events.md`) and on the lexicon's own
//! examples (`train/reader.py`, `models/README.md`). They see what the rules see, and what the rules make of it; so they weigh rules, and step in where
//! none tells.

mod cues;
mod elsewhere;
mod file;
mod net;
mod pairs;
mod parties;
mod signs;

use std::sync::LazyLock;

use dateline_knowledge::lexicon::Role;
use dateline_knowledge::ontology::{EventType, Status};
use dateline_syntax::{Parsed, Upos};
use dateline_text::{Id, Sentence, Token};

pub(super) use cues::cues;
pub use cues::{Cues, Stand};
pub(super) use elsewhere::Elsewhere;
use file::Damaged;
use net::{Net, State, Sum, Words};
pub(super) use pairs::{Told, pair_cues};
pub(super) use parties::{Candidate, Near, event_cues, near, party_cues};
pub use signs::Signs;

use crate::events::Standing;

static EMBEDDED: &[u8] = include_bytes!("../../../../../models/events.bin");

/// The networks, ready for use.
pub struct Reader {
    words: Words,
    kinds: Net,
    kind_of: Vec<Option<EventType>>,
    standings: Net,
    standing_of: Vec<Option<Status>>,
    parties: Net,
    role_of: Vec<Option<Role>>,
    pairs: Net,
}

/// What the reader takes a predicate for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Kind {
    /// The type of event; `None` for no event.
    pub(super) what: Option<EventType>,
    /// The chance of that, 0–1.
    pub(super) chance: f32,
}

/// A predicate that a rule reads is an event if the chance that it is none is at most this. This and the following were
/// chosen by hand, looking at annotated news kept from training and at the scores of `bench/SCORES.md`, so that about
/// two in three of what is coded are right.
const MOST_NONE: f32 = 0.9;
/// The same for a rule of several words, "lead a multilateral exercise", which seldom mean anything else.
const MOST_NONE_OF_PHRASE: f32 = 0.97;
/// A predicate that no rule reads is an event if the chance that it is none is at most this.
const MOST_NONE_WITHOUT_RULE: f32 = 0.65;
/// How many times as likely a type that no rule tells must be to be taken instead of one that a rule tells, or that the
/// lexicon has for the words although the arguments do not fit.
const CLEARLY: f32 = 1.5;
/// A reading that a counter-example of the lexicon tells to be none is an event from this chance on.
const LEAST_AGAINST_RULE: f32 = 0.95;
/// How many times as likely another status must be to be taken instead of one that words or the form of the verb tell.
const FIRMLY: f32 = 2.0;
/// Two mentions are of one event if the chance of that is at least this.
const LEAST_SAME: f32 = 0.8;
/// Statuses told by words that the reader does not overrule, since annotated news has too few of them to learn from.
const TOLD: [Status; 5] =
    [Status::Cancelled, Status::Threatened, Status::Denied, Status::Proposed, Status::DidNotHappen];
/// How many reasons an explanation gives.
const REASONS: usize = 4;
/// How much the means of what stands around count, as in training.
const CONTEXT_FACTOR: f32 = 1.5;

impl Reader {
    /// The one that comes with the program.
    pub fn embedded() -> &'static Self {
        static READER: LazyLock<Reader> =
            LazyLock::new(|| Reader::read(EMBEDDED).expect("a test reads the file that comes with the program"));
        &READER
    }

    fn read(bytes: &'static [u8]) -> Result<Self, Damaged> {
        let (words, nets) = file::read(bytes)?;
        let [kinds, standings, parties, pairs] = <[Net; 4]>::try_from(nets).map_err(|_| Damaged)?;
        let kind_of = kinds.classes.iter().map(|name| EventType::parse(name)).collect();
        let standing_of = standings.classes.iter().map(|name| Status::parse(name)).collect();
        let role_of = parties.classes.iter().map(|name| Role::parse(name)).collect();
        Ok(Self { words, kinds, kind_of, standings, standing_of, parties, role_of, pairs })
    }

    /// What stands around the predicates of each sentence.
    pub(super) fn surroundings(&self, parsed: &Parsed<'_>) -> Vec<Around> {
        let content =
            |token: &Id<Token>| matches!(parsed.upos(*token), Upos::Noun | Upos::Verb | Upos::Adj | Upos::Propn);
        let sum = |sentence: &Sentence| {
            let lemmas = sentence.ids().filter(content).map(|token| parsed.lower_lemma(token));
            lemmas.fold(self.words.none(), |sum, lemma| sum.with(&self.words, lemma))
        };
        let sums: Vec<Sum> = parsed.segments.sentences.iter().map(|(_, sentence)| sum(sentence)).collect();
        let document = sums.iter().fold(self.words.none(), Sum::and).mean(CONTEXT_FACTOR);
        let (mut kinds, standings) = (self.kinds.start(), self.standings.start());
        self.kinds.add_context(&mut kinds, 1, &document);
        let around = |sum: Sum| {
            let own = sum.mean(CONTEXT_FACTOR);
            let (mut kinds, mut standings) = (kinds.clone(), standings.clone());
            self.kinds.add_context(&mut kinds, 0, &own);
            self.standings.add_context(&mut standings, 0, &own);
            Around { kinds, standings }
        };
        sums.into_iter().map(around).collect()
    }

    /// What a predicate is, where rules tell the types `by_rule`, the first of them by several words or not, and the lexicon
    /// has the types `known` for its words.
    pub(super) fn kind(
        &self,
        cues: &Cues,
        around: &Around,
        by_rule: &[Option<EventType>],
        is_phrase: bool,
        known: &[Option<EventType>],
    ) -> Kind {
        let mut state = around.kinds.clone();
        self.kinds.add_cues(&mut state, &self.words, cues);
        let chances = self.kinds.finish(state);
        let most_none = match by_rule {
            [] => MOST_NONE_WITHOUT_RULE,
            _ if is_phrase => MOST_NONE_OF_PHRASE,
            _ => MOST_NONE,
        };
        let best = self.likeliest(&chances, most_none);
        if by_rule.first() == Some(&None) && best.chance < LEAST_AGAINST_RULE {
            return Kind { what: None, chance: chances[0] };
        }
        let told = if by_rule.is_empty() { known } else { &by_rule[..1] };
        let told = self.kind_of.iter().zip(&chances).filter(|(kind, _)| kind.is_some() && told.contains(kind));
        let told = told.fold((None, 0.0), |best, (&kind, &chance)| if chance > best.1 { (kind, chance) } else { best });
        match best.what {
            Some(_) if told.1 * CLEARLY > best.chance => Kind { what: told.0, chance: told.1 },
            _ => best,
        }
    }

    /// The likeliest type; no event if that is likelier than `most_none`.
    fn likeliest(&self, chances: &[f32], most_none: f32) -> Kind {
        let types = chances.iter().zip(&self.kind_of).filter(|(_, kind)| kind.is_some());
        let (chance, what) =
            types.fold((0.0, None), |best, (&chance, &kind)| if chance > best.0 { (chance, kind) } else { best });
        if chances[0] > most_none { Kind { what: None, chance: chances[0] } } else { Kind { what, chance } }
    }

    /// What spoke most for the type of an event, strongest first, with its share in the log-odds against being no event.
    pub fn reasons(&self, cues: &Cues, event_type: EventType) -> Vec<String> {
        let Some(class) = self.kind_of.iter().position(|&of| of == Some(event_type)) else { return Vec::new() };
        let reasons = self.kinds.reasons(&self.words, cues, class).into_iter();
        reasons
            .take(REASONS)
            .filter(|(_, share)| *share > 0.0)
            .map(|(cue, share)| format!("{cue} +{share:.1}"))
            .collect()
    }

    /// Whether an event of the type took place, where `standing` is what the status words say: what only words can tell,
    /// what a modal tells and what a question leaves open, is left at that.
    pub(super) fn status(&self, cues: &Cues, around: &Around, event_type: EventType, standing: Standing) -> Status {
        let told = standing.status;
        let asked = told == Status::Hypothetical && standing.words.is_none();
        if asked || TOLD.contains(&told) || cues.signs.iter().any(|sign| sign.starts_with("modal:")) {
            return told;
        }
        let mut typed = Cues::default();
        typed.signs.push("type", event_type.as_str());
        typed.signs.push_last_with(told.as_str());
        let mut state = around.standings.clone();
        self.standings.add_cues(&mut state, &self.words, cues);
        self.standings.add_cues(&mut state, &self.words, &typed);
        let chances = self.standings.finish(state);
        let best = chances
            .iter()
            .zip(&self.standing_of)
            .fold((0.0, None), |best, (&chance, &status)| if chance > best.0 { (chance, status) } else { best });
        let own = self.standing_of.iter().position(|&status| status == Some(told)).map_or(0.0, |at| chances[at]);
        let is_told = standing.words.is_some() || told != Status::Happened;
        if is_told && best.0 < FIRMLY * own { told } else { best.1.unwrap_or(told) }
    }

    /// The chances of the roles that somebody may play in an event.
    pub(super) fn roles(&self, event: &State, candidate: &Cues) -> RoleChances {
        let mut state = event.clone();
        self.parties.add_cues(&mut state, &self.words, candidate);
        let chances = self.parties.finish(state);
        let of = |role| self.role_of.iter().position(|&of| of == role).map_or(0.0, |at| chances[at]);
        RoleChances { none: of(None), actor: of(Some(Role::Actor)), recipient: of(Some(Role::Recipient)) }
    }

    /// What an event's own cues say of the roles in it, whoever may play them.
    pub(super) fn event(&self, cues: &Cues) -> State {
        let mut state = self.parties.start();
        self.parties.add_cues(&mut state, &self.words, cues);
        state
    }

    /// The chance that two mentions are of one event, if that is likely enough.
    pub(super) fn same(&self, cues: &Cues) -> Option<f32> {
        let mut state = self.pairs.start();
        self.pairs.add_cues(&mut state, &self.words, cues);
        let chance = self.pairs.finish(state)[1];
        (chance >= LEAST_SAME).then_some(chance)
    }
}

/// How likely it is that somebody plays a role in an event, and none.
#[derive(Clone, Copy, Debug)]
pub(super) struct RoleChances {
    pub(super) none: f32,
    pub(super) actor: f32,
    pub(super) recipient: f32,
}

/// What stands around the predicates of a sentence: the networks' states with the means of its words and of the document's.
pub(super) struct Around {
    kinds: State,
    standings: State,
}

#[cfg(test)]
mod tests {
    use super::{EMBEDDED, Reader};

    #[test]
    fn the_embedded_model_is_sound_and_a_damaged_one_is_refused() {
        assert!(Reader::read(EMBEDDED).is_ok());
        for length in [0, 8, 100, EMBEDDED.len() / 2, EMBEDDED.len() - 1] {
            assert!(Reader::read(&EMBEDDED[..length]).is_err(), "{length} bytes");
        }
    }
}
