//! How many: numbers with what they count.

mod counted;
mod figures;
mod hedges;
mod parts;
mod states;

#[cfg(test)]
mod tests;

use dateline_knowledge::measures::Measures;
use dateline_predicates::Predicates;
use dateline_syntax::Parsed;
use dateline_text::{Id, Layer, Sentence, Span, Token};

use counted::{Counted, counted, main_token};
use figures::{Figure, figures};
use hedges::hedged;
use parts::{Draft, link_parts, settle_units};
use states::{share_states, state};

/// A number with the thing counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// Its words: hedge, number and unit ("nearly 1.9 million Palestinians"); the number with its words alone where the unit stands elsewhere.
    pub span: Span,
    /// The main figure; a share is 0–1.
    pub value: f64,
    /// Lowest value that the words allow, where they say.
    pub value_low: Option<f64>,
    /// Highest value that the words allow, where they say.
    pub value_high: Option<f64>,
    /// How the number is bent.
    pub hedge: Hedge,
    /// Singular head noun of the thing counted ("hostage"), ISO 4217 code of money, or the whole of a share ("population").
    pub unit: Option<String>,
    /// The token that heads the thing counted.
    pub unit_head: Option<Id<Token>>,
    /// Condition counted: "held", "dead", "injured", "alive", "unknown", "displaced", "arrested", "missing".
    pub state: Option<String>,
    /// The quantity that this one is a part of ("35 of them").
    pub part_of: Option<Id<Quantity>>,
}

/// A word that bends a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hedge {
    /// None.
    Exact,
    /// "about", "some", "roughly".
    About,
    /// "at least", "no fewer than".
    AtLeast,
    /// "more than", "over".
    MoreThan,
    /// "at most", "up to".
    AtMost,
    /// "fewer than", "under".
    FewerThan,
    /// "nearly", "almost".
    Nearly,
}

/// The quantities of `parsed`, in text order; numbers inside `times` are dates, times of day and durations, and none.
///
/// A range has its lower end as its value and both ends as its bounds. A number whose noun stands elsewhere
/// ("35 of them", "two remain") takes the unit of the quantity that it is a part of, or else that of the last one
/// that counts things.
pub fn find_quantities(
    parsed: &Parsed<'_>,
    predicates: &Predicates,
    measures: &Measures,
    times: &[Span],
) -> Layer<Quantity> {
    let mut drafts: Vec<Draft> = Vec::new();
    for (_, sentence) in parsed.segments.sentences.iter() {
        for figure in figures(parsed, measures, sentence, times) {
            drafts.extend(draft(parsed, measures, sentence, &figure));
        }
    }
    for draft in &mut drafts {
        draft.quantity.state = state(parsed, measures, predicates, draft);
    }
    share_states(parsed, &mut drafts);
    settle_units(parsed, &mut drafts);
    link_parts(parsed, measures, &mut drafts);
    drafts.into_iter().map(|draft| draft.quantity).collect()
}

/// The quantity of a figure as far as its own phrase tells; `None` where the number is none.
fn draft(parsed: &Parsed<'_>, measures: &Measures, sentence: &Sentence, figure: &Figure) -> Option<Draft> {
    let (unit, unit_head, of, is_elsewhere) = match counted(parsed, measures, figure) {
        Counted::Nothing => return None,
        Counted::Thing(unit, head) => (Some(unit), Some(head), None, false),
        Counted::Measure(unit, head) => (Some(unit), head, None, false),
        Counted::Elsewhere { of } => (None, None, of, true),
    };
    let hedged = hedged(parsed, measures, sentence, figure);
    let (low, high) = match figure.upper {
        Some(upper) => (Some(figure.value), Some(upper)),
        None => hedged.hedge.bounds(figure.value),
    };
    let last = unit_head.filter(|&head| head > hedged.to && sentence.holds(head)).unwrap_or(hedged.to);
    let quantity = Quantity {
        span: parsed.segments.span(hedged.from, last),
        value: figure.value,
        value_low: low,
        value_high: high,
        hedge: if figure.upper.is_some() && hedged.hedge == Hedge::Exact { Hedge::About } else { hedged.hedge },
        unit,
        unit_head,
        state: None,
        part_of: None,
    };
    let hedge_word = (hedged.from < figure.from).then(|| parsed.form(hedged.from).to_lowercase());
    Some(Draft { quantity, hedge_word, main: main_token(parsed, figure), of, is_elsewhere, counts: figure.counts() })
}
