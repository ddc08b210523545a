//! Whom pronouns and general descriptions ("the group") go back to.

use dateline_knowledge::Code;
use dateline_knowledge::actors::Gender;
use dateline_syntax::{Parsed, Rel};

use super::chains::Chain;
use super::draft::{Draft, DraftSense, Nominal, Pronoun};
use super::home::is_of_state;
use super::resolve::Resolver;
use super::tree::is_subject;
use super::{EntityKind, MentionForm, Tok, things};

/// How many mentions back an antecedent may lie.
const REACH_MENTIONS: usize = 40;
/// How many sentences back.
const REACH_SENTENCES: usize = 3;

/// From how many mentions on more do not count.
const OFTEN: usize = 6;

/// The chain that a pronoun of the third person means; `None` where it rather means something that does not act.
pub(super) fn of_pronoun(resolver: &Resolver<'_>, index: usize, pronoun: Pronoun) -> Option<usize> {
    let fits = |chain: &Chain| fits(chain, pronoun);
    let (score, at) = best(resolver, index, fits, |chain, draft| preference(chain, draft, pronoun))?;
    let rival = match pronoun {
        Pronoun::It | Pronoun::They => things::best(resolver.drafts, index),
        _ => None,
    };
    rival.is_none_or(|rival| rival <= score).then_some(at)
}

/// "I" is the speaker; "we" are those for whom the speaker speaks, by the body or country that the text gives.
pub(super) fn of_first_person(resolver: &Resolver<'_>, index: usize, pronoun: Pronoun) -> Option<usize> {
    let speaker = resolver.speakers[index].and_then(|speaker| resolver.of[speaker])?;
    let chain = &resolver.chains[speaker];
    match (pronoun, chain.kind) {
        (Pronoun::I, EntityKind::Person) => Some(speaker),
        (Pronoun::We, EntityKind::Person) => Some(chain.bodies.first().copied().unwrap_or(speaker)),
        (Pronoun::We, _) => Some(speaker),
        _ => None,
    }
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
        Pronoun::It => {
            matches!(chain.kind, EntityKind::Organization | EntityKind::State | EntityKind::Place) && !chain.plural
        }
        Pronoun::I | Pronoun::We => false,
        Pronoun::They => chain.plural || matches!(chain.kind, EntityKind::Group | EntityKind::Organization),
    }
}

/// The chain that a general description means: "the group" the last armed group or body that was named.
pub(super) fn of_description(
    resolver: &Resolver<'_>,
    index: usize,
    nominal: &Nominal,
    code: Option<Code>,
) -> Option<(usize, &'static str)> {
    let draft = &resolver.drafts.all[index];
    let sector = draft.affiliation.sector;
    let found = if nominal.is_general && nominal.definite && !draft.plural && code.is_none() {
        let word = nominal.phrase.rsplit(' ').next().unwrap_or(&nominal.phrase);
        let is_body = |chain: &Chain| chain.kind == EntityKind::Organization && chain.named && !chain.plural;
        let in_name = |chain: &Chain| chain.name.to_lowercase().split(' ').any(|part| part == word);
        let alike = |chain: &Chain| match sector {
            Some(_) => chain.affiliation.sector == sector,
            None => !chain.affiliation.sector.is_some_and(is_of_state) && !BANDS.contains(&word),
        };
        best(resolver, index, |chain| is_body(chain) && in_name(chain), |_, _| 0)
            .or_else(|| best(resolver, index, |chain| is_body(chain) && alike(chain), |_, _| 0))
    } else if draft.kind == EntityKind::Person && nominal.phrase == "leader" && nominal.definite && code.is_some() {
        let leads = |chain: &Chain| {
            chain.kind == EntityKind::Person
                && chain.named
                && chain.affiliation.code == code
                && chain.affiliation.sector == sector
        };
        best(resolver, index, leads, |_, _| 0)
    } else {
        None
    };
    found.map(|(_, chain)| (chain, "general word"))
}

/// General words for many bodies together: not for one that has just been named.
const BANDS: [&str; 4] = ["coalition", "alliance", "team", "side"];

/// The best earlier chain with its score: near, and a subject.
fn best(
    resolver: &Resolver<'_>,
    index: usize,
    fits: impl Fn(&Chain) -> bool,
    extra: impl Fn(&Chain, &Draft) -> i32,
) -> Option<(i32, usize)> {
    let drafts = resolver.drafts;
    let parsed = drafts.parsed;
    let draft = &drafts.all[index];
    let here = parsed.segments.sentence_of(draft.head).index();
    let speaker = resolver.speakers[index].and_then(|speaker| resolver.of[speaker]);
    let mut best: Option<(i32, usize)> = None;
    for (back, &other) in resolver.recent.iter().rev().take(REACH_MENTIONS).enumerate() {
        let (candidate, Some(at)) = (&drafts.all[other], resolver.of[other]) else { continue };
        let there = parsed.segments.sentence_of(candidate.head).index();
        let before = candidate.head < draft.head && there <= here && here - there <= REACH_SENTENCES;
        let chain = &resolver.chains[at];
        let nobody = candidate.is_first_person() || candidate.nominal().is_some_and(|nominal| nominal.quantified);
        if !before
            || Some(at) == speaker
            || nobody
            || !fits(chain)
            || candidate.words.contains(&draft.head.index())
            || is_barred(resolver, draft, candidate)
        {
            continue;
        }
        let distance = i32::try_from(here - there).unwrap_or(i32::MAX / 100);
        let nearness = i32::try_from(back).unwrap_or(0) / 4;
        let form = match candidate.form {
            MentionForm::Modifier => -6,
            MentionForm::Name | MentionForm::Pronoun => 2,
            MentionForm::Nominal => 0,
        };
        let subject = standing(parsed, candidate.head, draft.head);
        let often = i32::try_from(chain.drafts.len().min(OFTEN)).unwrap_or(0) / 2;
        let score = subject + form + often + extra(chain, candidate) - 8 * distance - nearness;
        if best.is_none_or(|(known, _)| score > known) {
            best = Some((score, at));
        }
    }
    best
}

/// How well a word stands to be taken up again: a subject, or an object by an object.
pub(super) fn standing(parsed: &Parsed<'_>, word: Tok, pronoun: Tok) -> i32 {
    match parsed.word(word).rel {
        _ if is_subject(parsed, word) => 6,
        Rel::Obj | Rel::Obl if parsed.word(pronoun).rel == Rel::Obj => 4,
        _ => 0,
    }
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
