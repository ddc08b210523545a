//! Whom pronouns and general descriptions ("the group") go back to.

use dateline_knowledge::Code;
use dateline_knowledge::actors::Gender;
use dateline_syntax::Rel;

use super::chains::Chain;
use super::draft::{Draft, DraftSense, Nominal, Pronoun};
use super::resolve::Resolver;
use super::tree::is_subject;
use super::{EntityKind, MentionForm};

/// How many mentions back an antecedent may lie.
const REACH_MENTIONS: usize = 40;
/// How many sentences back.
const REACH_SENTENCES: usize = 3;

/// The chain that a pronoun means.
pub(super) fn of_pronoun(resolver: &Resolver<'_>, index: usize, pronoun: Pronoun) -> Option<usize> {
    best(resolver, index, |chain| fits(chain, pronoun), |chain, draft| preference(chain, draft, pronoun))
}

/// "they" are rather people than a body.
fn preference(chain: &Chain, draft: &Draft, pronoun: Pronoun) -> i32 {
    match (pronoun, chain.kind) {
        (Pronoun::They, _) if chain.plural || draft.plural => 5,
        (Pronoun::They, EntityKind::Organization) => -6,
        _ => 0,
    }
}

fn fits(chain: &Chain, pronoun: Pronoun) -> bool {
    match pronoun {
        Pronoun::He => chain.kind == EntityKind::Person && chain.gender != Some(Gender::She),
        Pronoun::She => chain.kind == EntityKind::Person && chain.gender != Some(Gender::He),
        Pronoun::It => matches!(chain.kind, EntityKind::Organization | EntityKind::State | EntityKind::Place) && !chain.plural,
        Pronoun::They => chain.plural || matches!(chain.kind, EntityKind::Group | EntityKind::Organization),
    }
}

/// The chain that a general description means: "the group" the last armed group or body that was named.
pub(super) fn of_description(resolver: &Resolver<'_>, index: usize, nominal: &Nominal, code: Option<Code>) -> Option<(usize, &'static str)> {
    let draft = &resolver.drafts.all[index];
    let sector = draft.affiliation.sector;
    if draft.kind == EntityKind::Organization && nominal.of_body && nominal.definite && code.is_none() {
        let same = |chain: &Chain| {
            chain.kind == EntityKind::Organization && chain.named && (sector.is_none() || chain.affiliation.sector == sector)
        };
        return best(resolver, index, same, |_, _| 0).map(|chain| (chain, "general word"));
    }
    if draft.kind == EntityKind::Person && nominal.phrase == "leader" && nominal.definite && code.is_some() {
        let leads = |chain: &Chain| {
            chain.kind == EntityKind::Person && chain.named && chain.affiliation.code == code && chain.affiliation.sector == sector
        };
        return best(resolver, index, leads, |_, _| 0).map(|chain| (chain, "general word"));
    }
    None
}

/// The best earlier chain: near, and a subject.
fn best(resolver: &Resolver<'_>, index: usize, fits: impl Fn(&Chain) -> bool, extra: impl Fn(&Chain, &Draft) -> i32) -> Option<usize> {
    let drafts = resolver.drafts;
    let parsed = drafts.parsed;
    let draft = &drafts.all[index];
    let here = parsed.segments.sentence_of(draft.head).index();
    let mut best: Option<(i32, usize)> = None;
    for (back, &other) in resolver.recent.iter().rev().take(REACH_MENTIONS).enumerate() {
        let (candidate, Some(at)) = (&drafts.all[other], resolver.of[other]) else { continue };
        let there = parsed.segments.sentence_of(candidate.head).index();
        let before = candidate.head < draft.head && there <= here && here - there <= REACH_SENTENCES;
        let chain = &resolver.chains[at];
        let nobody = candidate.nominal().is_some_and(|nominal| nominal.quantified);
        if !before || nobody || !fits(chain) || candidate.words.contains(&draft.head.index()) || is_barred(resolver, draft, candidate) {
            continue;
        }
        let distance = i32::try_from(here - there).unwrap_or(i32::MAX / 100);
        let nearness = i32::try_from(back).unwrap_or(0) / 4;
        let form = match candidate.form {
            MentionForm::Modifier => -6,
            MentionForm::Name | MentionForm::Pronoun => 2,
            MentionForm::Nominal => 0,
        };
        let subject = match parsed.word(candidate.head).rel {
            _ if is_subject(parsed, candidate.head) => 6,
            Rel::Obj | Rel::Obl if parsed.word(draft.head).rel == Rel::Obj => 4,
            _ => 0,
        };
        let score = subject + form + extra(chain, candidate) - 8 * distance - nearness;
        if best.is_none_or(|(known, _)| score > known) {
            best = Some((score, at));
        }
    }
    best.map(|(_, at)| at)
}

/// Whether both stand at one verb: "Ana saw her" is not Ana, while "Ana saw herself" is.
fn is_barred(resolver: &Resolver<'_>, draft: &Draft, candidate: &Draft) -> bool {
    let parsed = resolver.drafts.parsed;
    if !matches!(draft.sense, DraftSense::Pronoun(_)) {
        return false;
    }
    let (word, other) = (parsed.word(draft.head), parsed.word(candidate.head));
    let reflexive = parsed.form(draft.head).to_lowercase().contains("sel");
    let argument = matches!(word.rel, Rel::Obj | Rel::Iobj | Rel::Obl) && other.rel.is(Rel::Nsubj);
    argument && word.head == other.head && !reflexive
}
