//! History: events told for context, which are no news.

use dateline_knowledge::ontology::Status;
use dateline_knowledge::status::StatusWords;
use dateline_predicates::{Aspect, How, Kind, Predicate, Tense};
use dateline_syntax::{Parsed, Rel};
use dateline_text::Id;
use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::events::{Days, Reading, dating};

/// Longest time before publication for which an event still counts as news, in days.
const NEWS_DAYS: i32 = 60;

/// How many clauses up a date is looked for that makes what is told in them history.
const REACH_CLAUSES: usize = 2;

/// Whether the event is told for context: dated well before publication, named as history or called bygone, told within
/// what is, or in the past of the past without a date.
pub(super) fn is_background(
    reading: &Reading<'_>,
    words: &StatusWords,
    predicate: &Predicate,
    told_by: &[Id<Predicate>],
    days: Days,
    status: Status,
) -> bool {
    if !matches!(status, Status::Happened | Status::DidNotHappen) {
        return false;
    }
    if days.from.or(days.to).is_some() {
        return days.to.is_some_and(|to| is_bygone(reading, to));
    }
    let parsed = &reading.parsed;
    let past_perfect = predicate.tense == Tense::Past && predicate.aspect == Aspect::Perfect;
    (past_perfect && predicate.embedded_in.is_empty())
        || told_by
            .iter()
            .map(|&id| &reading.predicates.all[id])
            .any(|predicate| is_called_bygone(parsed, words, predicate) || names_history(reading, words, predicate))
        || is_within_history(reading, words, predicate)
}

fn is_bygone(reading: &Reading<'_>, day: Date) -> bool {
    let news = reading.published.and_then(|published| published.checked_sub(NEWS_DAYS.days()).ok());
    news.is_some_and(|limit| day < limit)
}

/// "the *previous* government's crackdown", "*earlier* attacks".
fn is_called_bygone(parsed: &Parsed<'_>, words: &StatusWords, predicate: &Predicate) -> bool {
    let mut adjectives = parsed.syntax.children_by(predicate.head, Rel::Amod);
    predicate.kind == Kind::Noun && adjectives.any(|word| words.is_bygone(parsed.lower_lemma(word)))
}

/// Prepositions behind which a bygone happening says when the event itself took place, or names it.
const WHEN: [&str; 8] = ["in", "during", "of", "at", "by", "throughout", "to", "with"];

/// Whether a bygone happening is named in the phrase of the event itself: "the *9/11* attacks", "fought in *World War II*",
/// but not "tightened after *9/11*".
fn names_history(reading: &Reading<'_>, words: &StatusWords, predicate: &Predicate) -> bool {
    let parsed = &reading.parsed;
    let is_aside = |token| {
        let clause = reading.predicates.at(token).is_some_and(|id| reading.predicates.all[id].kind != Kind::Noun);
        let case = parsed.syntax.child(token, Rel::Case);
        clause || case.is_some_and(|case| !WHEN.iter().any(|word| parsed.is_form(case, word)))
    };
    let inside = parsed.syntax.subtree_without(predicate.head, |token| token != predicate.head && is_aside(token));
    inside.into_iter().any(|token| {
        let from = parsed.span(token).start();
        words.history(parsed.form(token)).any(|happening| {
            let named = parsed.text.as_str()[from..].starts_with(happening.name.as_str());
            let over = i16::try_from(happening.last).ok().and_then(|year| Date::new(year, 12, 31).ok());
            named && over.is_some_and(|day| is_bygone(reading, day))
        })
    })
}

/// Whether a clause in which it is told, other than as what somebody says, is itself dated long ago.
fn is_within_history(reading: &Reading<'_>, words: &StatusWords, predicate: &Predicate) -> bool {
    let told =
        |around: &&dateline_predicates::Embedding| matches!(around.how, How::Content | How::Modifier | How::Subject);
    let outer = predicate.embedded_in.iter().take(REACH_CLAUSES).take_while(told).map(|around| around.outer);
    let is_past = matches!(predicate.tense, Tense::Past | Tense::Participle | Tense::Infinitive | Tense::None);
    is_past
        && outer.filter_map(|outer| dating::time_of(reading, words, outer)).any(|time: Id<_>| {
            let time = &reading.times[time];
            time.to.is_some_and(|to| is_bygone(reading, to))
        })
}
