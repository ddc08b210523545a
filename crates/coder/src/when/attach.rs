//! Which time dates a predicate.

use dateline_knowledge::status::StatusWords;
use dateline_predicates::{Embedding, How, Predicate, Predicates, SlotName, Tense};
use dateline_syntax::{Parsed, Rel};
use dateline_text::{Id, Layer, Token};

use super::{Precision, Time, TimeKind};

/// How many clauses up a time is looked for.
const REACH_CLAUSES: usize = 4;

/// The time that dates `predicate`: one of its own clause, else that of a clause with which it happens: one around
/// it ("…, killing twelve", "the release took place"), one conjoined to it, or a "when" clause in it.
///
/// What is said, planned or demanded does not take the time of the saying: "condemned the bombing on Tuesday". Lengths ("for
/// two days") and recurring times date nothing; a length that reaches to or from a day ("in the last two weeks") does.
pub fn time_of(
    parsed: &Parsed,
    predicates: &Predicates,
    times: &Layer<Time>,
    words: &StatusWords,
    predicate: Id<Predicate>,
) -> Option<Id<Time>> {
    let mut at = predicate;
    for _ in 0..REACH_CLAUSES {
        let own = own_time(parsed, predicates.all.get(at)?, times);
        let dated = own.or_else(|| time_inside(parsed, &predicates.all, times, at));
        if dated.is_some() {
            return dated;
        }
        at = happens_with(&predicates.all, words, at)?;
    }
    None
}

/// The clause at whose time the predicate happens too.
fn happens_with(all: &Layer<Predicate>, words: &StatusWords, at: Id<Predicate>) -> Option<Id<Predicate>> {
    let predicate = all.get(at)?;
    if let Some(first) = predicate.conjoined_to.filter(|first| *first != at) {
        let other = all.get(first)?;
        return (other.tense == predicate.tense && other.aspect == predicate.aspect).then_some(first);
    }
    let around = predicate.embedded_in.first().filter(|around| around.outer != at)?;
    let finite = matches!(predicate.tense, Tense::Past | Tense::Present | Tense::Future);
    let shares = match around.how {
        How::Content => {
            let happens = matches!(predicate.tense, Tense::None | Tense::Participle) && !is_preposition(around);
            happens && !words.speaks_of_deeds(&all.get(around.outer)?.lemma)
        }
        How::Subject => !finite,
        How::Time => predicate.tense == Tense::Participle || is_simultaneous(around),
        How::Other => predicate.tense == Tense::Participle,
        How::Purpose | How::Condition | How::Cause | How::Concession | How::Modifier => false,
    };
    shares.then_some(around.outer)
}

/// "accused of breaking": the act was before the speech.
fn is_preposition(around: &Embedding) -> bool {
    matches!(around.marker.as_deref(), Some("of" | "for" | "from" | "about" | "over" | "against"))
}

fn is_simultaneous(around: &Embedding) -> bool {
    around.how == How::Time && matches!(around.marker.as_deref(), Some("when" | "while" | "as" | "during"))
}

/// The time of a clause inside that happens at the same time: "were killed when a shell fell on Sunday".
fn time_inside(parsed: &Parsed, all: &Layer<Predicate>, times: &Layer<Time>, at: Id<Predicate>) -> Option<Id<Time>> {
    let sentence = parsed.sentence(all[at].head);
    let from = all.as_slice().partition_point(|inner| inner.head.index() < sentence.tokens.start);
    let inside = all.as_slice()[from..].iter().take_while(|inner| sentence.holds(inner.head));
    let with_it = |inner: &&Predicate| {
        inner.embedded_in.first().is_some_and(|around| around.outer == at && is_simultaneous(around))
    };
    inside.filter(with_it).find_map(|inner| own_time(parsed, inner, times))
}

/// The best of the times that hang on the predicate itself.
fn own_time(parsed: &Parsed, predicate: &Predicate, times: &Layer<Time>) -> Option<Id<Time>> {
    let sentence = parsed.sentence(predicate.head);
    let all = times.as_slice();
    let first = all.partition_point(|time| time.span.end() <= sentence.span.start());
    let last = all.partition_point(|time| time.span.start() < sentence.span.end());
    (first..last)
        .map(Id::new)
        .filter(|&id| can_date(&all[id.index()]))
        .filter_map(|id| Some((rank(parsed, predicate, &all[id.index()])?, id)))
        .min_by_key(|&(rank, _)| rank)
        .map(|(_, id)| id)
}

/// Whether a time can say when something happened.
fn can_date(time: &Time) -> bool {
    match time.kind {
        TimeKind::Date | TimeKind::Time => true,
        TimeKind::Duration => time.from.is_some(),
        TimeKind::Set => false,
    }
}

/// How well the time dates the predicate, best first: how it is attached, how exact it is, how far away it stands.
type Rank = (u8, Precision, usize);

fn rank(parsed: &Parsed, predicate: &Predicate, time: &Time) -> Option<Rank> {
    let head = head_of(parsed, time)?;
    let how = attachment(parsed, predicate, time, head)?;
    let distance = head.index().abs_diff(predicate.head.index());
    Some((how, time.precision, distance))
}

/// The token of the time on which the others depend.
fn head_of(parsed: &Parsed, time: &Time) -> Option<Id<Token>> {
    let mut tokens = parsed.segments.tokens_in(time.span);
    tokens.find(|&token| parsed.word(token).head.is_none_or(|head| !parsed.span(head).overlaps(time.span)))
}

/// How the time is attached to the predicate: 0 as a phrase of time, 1 as one of its edges ("until Friday"); `None` if it is not.
fn attachment(parsed: &Parsed, predicate: &Predicate, time: &Time, head: Id<Token>) -> Option<u8> {
    let slot = predicate.slots.iter().find(|slot| time.span.contains(parsed.span(slot.head)));
    if let Some(slot) = slot {
        return match &slot.name {
            SlotName::Bare => Some(0),
            SlotName::With(word) => of_preposition(word),
            _ => None,
        };
    }
    let word = parsed.word(head);
    let above = word.head?;
    let light = predicate.light.as_ref().map(|light| light.head);
    let adverbial =
        [Rel::Advmod, Rel::Obl, Rel::Nmod, Rel::Compound, Rel::Amod, Rel::Nummod].iter().any(|rel| word.rel.is(*rel));
    if !adverbial || above != predicate.head && Some(above) != light {
        return None;
    }
    match parsed.syntax.child(head, Rel::Case) {
        Some(case) => of_preposition(&parsed.lemma(case).to_lowercase()),
        None => Some(0),
    }
}

/// "on", "in", "during" say when; "since", "until", "before" say from or up to when; others say something else.
fn of_preposition(word: &str) -> Option<u8> {
    match word {
        "on" | "in" | "at" | "during" | "over" | "within" | "around" | "about" | "throughout" | "this" | "'s"
        | "’s" | "of" | "early" | "late" => Some(0),
        "since" | "until" | "till" | "by" | "before" | "after" | "from" | "to" | "between" | "through" | "for"
        | "as" | "as of" | "following" | "prior to" => Some(1),
        _ => None,
    }
}
