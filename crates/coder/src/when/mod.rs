//! When: time expressions and the days they mean.
//!
//! Recognition and resolution are apart: the grammar reads what the words of a sentence say ([`Expression`]),
//! and [`Context`] turns that into days, from the day of publication or the times named before.

mod atoms;
mod attach;
mod expression;
mod grammar;
mod lean;
mod resolve;
mod stretch;
#[cfg(test)]
mod tests;

use dateline_knowledge::calendar::{Base, Calendar, Origin};
use dateline_syntax::Parsed;
use dateline_text::{Id, Layer, Span};
use jiff::civil::Date;

pub use attach::time_of;

use atoms::Atoms;
use expression::{Expression, When};
use grammar::Found;
use resolve::{Context, Mention, Place, Resolved};
use stretch::Stretch;

/// Finds the time expressions of a text and the days they mean.
///
/// Relative times count from `published`; without it they are found but stay without value and days, except where
/// the text's own dates give them. In a text that tells of another time (history), they count from the dates in it.
pub fn resolve_times(parsed: &Parsed, calendar: &Calendar, published: Option<Date>) -> Layer<Time> {
    let sentences = read_sentences(parsed, calendar);
    let narrative = published.is_none_or(|published| tells_of_another_time(&sentences, published));
    let mut context = Context::new(published, narrative);
    let mut times = Vec::new();
    for (number, sentence) in sentences.iter().enumerate() {
        resolve_sentence(parsed, calendar, &mut context, number, sentence, &mut times);
    }
    times.into()
}

/// The time in the dateline of the article's first sentence that has one ("DOHA, March 5 (Reuters) —").
///
/// Where no publication day is given, this is the best that stands in the text itself; whoever uses it should say so.
pub fn dateline_date(parsed: &Parsed, times: &Layer<Time>) -> Option<Id<Time>> {
    let dateline = parsed.segments.sentences.iter().find_map(|(_, sentence)| sentence.dateline)?;
    times.iter().find(|(_, time)| dateline.contains(time.span)).map(|(id, _)| id)
}

/// A sentence's atoms and the expressions in it.
struct Sentence<'a> {
    atoms: Atoms<'a>,
    found: Vec<Found>,
}

fn read_sentences<'a>(parsed: &Parsed<'a>, calendar: &'a Calendar) -> Vec<Sentence<'a>> {
    let sentences = parsed.segments.sentences.iter();
    sentences
        .map(|(_, sentence)| {
            let atoms = Atoms::of(*parsed, sentence, calendar);
            let found = grammar::read(&atoms);
            Sentence { atoms, found }
        })
        .collect()
}

/// Weight of dates from years away that makes a text a history: a full date weighs 2, a year 1.
const FAR_DATES: usize = 6;

/// Whether the text's own dates lie away from publication: they outweigh those near it and those that count from it.
fn tells_of_another_time(sentences: &[Sentence], published: Date) -> bool {
    let (mut far, mut near) = (0, 0);
    for found in sentences.iter().flat_map(|sentence| &sentence.found) {
        match &found.expression {
            Expression::Date(When::Full(stretch), _) | Expression::Time(Some(When::Full(stretch)), _) => {
                let weight = if matches!(stretch, Stretch::Year(_)) { 1 } else { 2 };
                let away = stretch.year().is_some_and(|year| year.abs_diff(published.year()) > 1);
                *if away { &mut far } else { &mut near } += weight;
            }
            Expression::Date(when, _) | Expression::Time(Some(when), _) if counts_from_publication(when) => near += 6,
            _ => {}
        }
    }
    far >= FAR_DATES && far > near
}

/// Atoms before a time that opens its sentence ("By early").
const LEADING_ATOMS: usize = 3;

/// Whether it is a day counted from publication, which no story goes on from.
fn is_today(expression: &Expression) -> bool {
    let when = match expression {
        Expression::Date(when, _) | Expression::Time(Some(when), _) => when,
        _ => return false,
    };
    matches!(when, When::Step(unit, _, Origin::Publication) if unit.base <= Base::Day)
}

fn counts_from_publication(when: &When) -> bool {
    match when {
        When::Weekday(_) | When::WeekdayStep(_, Origin::Publication, _) => true,
        When::Step(unit, steps, Origin::Publication) => {
            unit.base != Base::Day || steps.is_some_and(|steps| steps.abs() == 1)
        }
        _ => false,
    }
}

/// Resolves dates first, then the times of day that may take their day from a date after them.
fn resolve_sentence(
    parsed: &Parsed,
    calendar: &Calendar,
    context: &mut Context,
    number: usize,
    sentence: &Sentence,
    times: &mut Vec<Time>,
) {
    let place = |found: &Found| Place {
        sentence: number,
        lean: lean_of(parsed, calendar, &sentence.atoms, found),
        is_limit: sentence.atoms.before(found.from, 1) == "within" && !counts_from_else(&sentence.atoms, found),
    };
    let mut resolved: Vec<Option<Resolved>> = vec![None; sentence.found.len()];
    for dayless in [false, true] {
        for (found, resolved) in sentence.found.iter().zip(&mut resolved) {
            if matches!(found.expression, Expression::Time(None, _)) == dayless {
                let Some(new) = context.resolve(&found.expression, place(found)) else { continue };
                let leading = found.from <= LEADING_ATOMS;
                let stretch = new.stretch.filter(|_| !context.narrative || !is_today(&found.expression));
                if let Some(stretch) = stretch {
                    context.note(Mention { stretch, sentence: number }, leading);
                }
                *resolved = Some(new);
            }
        }
    }
    for (found, resolved) in sentence.found.iter().zip(resolved) {
        if let (Some(span), Some(resolved)) = (sentence.atoms.span(found.from, found.to), resolved) {
            times.push(time(span, resolved));
        }
    }
}

/// "within two days *of* the vote", "*after* signing": counted from something else than publication.
fn counts_from_else(atoms: &Atoms, found: &Found) -> bool {
    ["of", "after", "from", "following"].iter().any(|word| atoms.is(found.to, word))
}

fn lean_of(parsed: &Parsed, calendar: &Calendar, atoms: &Atoms, found: &Found) -> lean::Lean {
    match (atoms.token(found.from), atoms.token(found.to.saturating_sub(1))) {
        (Some(first), Some(last)) => lean::lean(parsed, calendar, first, last, atoms.before(found.from, 1)),
        _ => lean::Lean::Unknown,
    }
}

fn time(span: Span, resolved: Resolved) -> Time {
    let Resolved { kind, value, days: (from, to), precision, basis, .. } = resolved;
    Time { span, kind, value, from, to, precision, basis }
}

/// A time expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    /// Its words, as TimeML draws them ("Tuesday night", "42-day", "two years ago").
    pub span: Span,
    /// What kind of time it is.
    pub kind: TimeKind,
    /// TIMEX3 value: "2025-03-04TNI", "P42D", "PAST_REF"; `None` where the text does not tell.
    pub value: Option<String>,
    /// First day it can mean.
    pub from: Option<Date>,
    /// Last day it can mean.
    pub to: Option<Date>,
    /// How exact that is.
    pub precision: Precision,
    /// What it was resolved from.
    pub basis: Basis,
}

/// TIMEX3 types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeKind {
    /// A calendar time of a day or more.
    Date,
    /// A time of day.
    Time,
    /// A length of time.
    Duration,
    /// A recurring time.
    Set,
}

/// How exact a time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// A day.
    Day,
    /// A week, or a few days.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
    /// Longer, or open at an end.
    Longer,
    /// Nothing is known.
    Unknown,
}

/// What a time was resolved from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// The text gives the date.
    Stated,
    /// Counted from the publication day or another time ("Tuesday", "a week later").
    Relative,
    /// The publication day itself.
    Document,
    /// From the context.
    Inferred,
}
