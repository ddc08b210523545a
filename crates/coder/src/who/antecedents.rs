//! Whom pronouns and general descriptions ("the group") go back to.

use dateline_knowledge::Code;
use dateline_knowledge::actors::Gender;
use dateline_syntax::{Parsed, Rel, Upos};

use super::bindings::{self, Bindings};
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
const OFTEN: usize = 10;

/// The least score by which "it" and "they" mean somebody otherwise: a subject of the sentence before that is spoken of
/// often, or anything nearer.
const LEAST: i32 = 3;

/// The least score by which an "it" that does something means somebody: the subject of the sentence before.
const LEAST_OF_ACTOR: i32 = -1;

/// The least score of a pronoun that must mean somebody, such as "he" and the "it" that says something: further back
/// nobody is certain.
const LEAST_OF_SOMEBODY: i32 = -12;

/// The least score by which "they" means people.
const LEAST_OF_PEOPLE: i32 = -4;

/// How much less "it" means somebody where it does nothing that takes somebody.
const IDLE: i32 = 6;

/// The least score by which "they" means a body: the subject of the same sentence.
const LEAST_OF_BODY: i32 = 1;

/// The chain that a pronoun of the third person means; `None` where it rather means something that does not act.
pub(super) fn of_pronoun(resolver: &Resolver<'_>, index: usize, pronoun: Pronoun) -> Option<(usize, &'static str)> {
    let fits = |chain: &Chain| fits(chain, pronoun);
    let needs_somebody = !matches!(pronoun, Pronoun::It | Pronoun::They) || things::are_out(resolver.drafts, index);
    let idle =
        pronoun == Pronoun::It && !needs_somebody && !acts(resolver.drafts.parsed, resolver.drafts.all[index].head);
    let less = if idle { IDLE } else { 0 };
    let found = best(resolver, index, fits, |chain, draft| preference(chain, draft, pronoun) - less);
    let later =
        bindings::named_after(resolver.drafts, index).and_then(|later| Some((resolver.of[later.draft]?, later)));
    if let Some((at, later)) = later
        && fits(&resolver.chains[at])
        && (later.certain || found.is_none_or(|(score, _)| score < 0))
    {
        return Some((at, "named after the pronoun"));
    }
    let (score, at) = found?;
    let rival = if needs_somebody { None } else { things::best(resolver.drafts, index) };
    let least = match (pronoun, resolver.chains[at].kind) {
        _ if needs_somebody => LEAST_OF_SOMEBODY,
        (Pronoun::They, EntityKind::Organization) => LEAST_OF_BODY,
        (Pronoun::They, EntityKind::Group) => LEAST_OF_PEOPLE,
        (Pronoun::It, _) if !idle => LEAST_OF_ACTOR,
        _ => LEAST,
    };
    (score >= least && rival.is_none_or(|rival| rival <= score)).then_some((at, "pronoun"))
}

/// Whether the pronoun owns something, is asked to do something, or does what takes somebody: a verb with an object or
/// a clause, or one whose object it describes ("the aid it pledged").
fn acts(parsed: &Parsed<'_>, pronoun: Tok) -> bool {
    let word = parsed.word(pronoun);
    let wants = |verb| parsed.syntax.children_by(verb, Rel::Xcomp).any(|what| parsed.upos(what) == Upos::Verb);
    let has = |verb, rel| parsed.syntax.child(verb, rel).is_some();
    let takes = |verb| has(verb, Rel::Obj) || has(verb, Rel::Ccomp) || wants(verb);
    let gap = |verb| parsed.word(verb).rel == Rel::AclRelcl && parsed.upos(verb) == Upos::Verb;
    let object = matches!(word.rel, Rel::Obj | Rel::Iobj);
    word.rel == Rel::NmodPoss
        || (object && word.head.is_some_and(wants))
        || (word.rel == Rel::Nsubj && word.head.is_some_and(|verb| takes(verb) || gap(verb)))
}

/// "I" is the speaker; "we" are those for whom the speaker speaks, where the text says for whom.
pub(super) fn of_first_person(
    resolver: &Resolver<'_>,
    index: usize,
    pronoun: Pronoun,
) -> Option<(usize, &'static str)> {
    let speaker = resolver.speakers[index].and_then(|speaker| resolver.of[speaker])?;
    let chain = &resolver.chains[speaker];
    match (pronoun, chain.kind) {
        (Pronoun::I, EntityKind::Person) => Some((speaker, "speaker")),
        (Pronoun::We, EntityKind::Person) if chain.speaks_for => Some((*chain.bodies.first()?, "speaks for")),
        (Pronoun::We, EntityKind::Organization | EntityKind::State | EntityKind::Group) => Some((speaker, "speaker")),
        _ => None,
    }
}

/// The body or country of somebody who says "we", else the speaker: the side that acts, though "we" may be more people,
/// or fewer.
pub(super) fn side_of_speaker(resolver: &Resolver<'_>, index: usize) -> Option<usize> {
    let speaker = resolver.speakers[index].and_then(|speaker| resolver.of[speaker])?;
    let chain = &resolver.chains[speaker];
    (chain.kind == EntityKind::Person).then(|| chain.bodies.first().copied().unwrap_or(speaker))
}

/// "they" are rather people than a body.
fn preference(chain: &Chain, draft: &Draft, pronoun: Pronoun) -> i32 {
    match (pronoun, chain.kind) {
        (Pronoun::They, _) if matches!(draft.sense, DraftSense::Together(_)) => match chain.size {
            Some(_) => 1,
            None => -3,
        },
        (Pronoun::They, _) if chain.plural || draft.plural => 7,
        (Pronoun::They, EntityKind::Organization) => -6,
        (Pronoun::He | Pronoun::She, EntityKind::Person) if is_faint(chain) => -4,
        _ => 0,
    }
}

/// A single word of which the text tells nothing that makes it a person.
fn is_faint(chain: &Chain) -> bool {
    chain.named
        && chain.identity.is_none()
        && chain.gender.is_none()
        && chain.nouns.is_empty()
        && !chain.name.contains(' ')
}

fn fits(chain: &Chain, pronoun: Pronoun) -> bool {
    match pronoun {
        Pronoun::He => chain.kind == EntityKind::Person && chain.gender != Some(Gender::She),
        Pronoun::She => chain.kind == EntityKind::Person && chain.gender != Some(Gender::He),
        Pronoun::It => {
            // A town is hardly ever what news calls "it".
            let acts = chain.kind != EntityKind::Place || chain.identity.is_some();
            matches!(chain.kind, EntityKind::Organization | EntityKind::State | EntityKind::Place)
                && acts
                && !chain.plural
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
    let bindings = Bindings::of(resolver, index);
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
            || bindings.barred.contains(&at)
        {
            continue;
        }
        let distance = i32::try_from(here - there).unwrap_or(i32::MAX / 100);
        let nearness = i32::try_from(back).unwrap_or(0) / 6;
        let form = match candidate.form {
            MentionForm::Modifier => -6,
            MentionForm::Name => 2,
            MentionForm::Pronoun => 2,
            MentionForm::Nominal => 0,
        };
        let subject = standing(parsed, candidate.head, draft.head);
        let often = i32::try_from(chain.drafts.len().min(OFTEN)).unwrap_or(0) / 2;
        let score = subject + form + often + bindings.bonus(at) + extra(chain, candidate) - 8 * distance - nearness;
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
