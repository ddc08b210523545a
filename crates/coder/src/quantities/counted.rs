//! What a number counts.

use dateline_knowledge::measures::Measures;
use dateline_syntax::{Parsed, Rel, Upos};
use dateline_text::{Id, Token};

use super::figures::{Figure, Of};

/// What a number counts, as far as its own phrase tells.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Counted {
    /// A thing: its name, and the noun that heads it.
    Thing(String, Id<Token>),
    /// Money or a unit of measure, and its noun where it is one of its own.
    Measure(String, Option<Id<Token>>),
    /// Things named elsewhere: "35 of them", "two remain", "50 more".
    Elsewhere {
        /// The noun or pronoun of an "of" phrase.
        of: Option<Id<Token>>,
    },
    /// The number is a name, a label or a duration, and no quantity.
    Nothing,
}

/// Words that head a phrase of number without naming what is counted.
const STAND_INS: [&str; 6] = ["other", "others", "more", "rest", "percent", "%"];

/// What `figure` counts.
pub(super) fn counted(parsed: &Parsed<'_>, measures: &Measures, figure: &Figure) -> Counted {
    let main = main_token(parsed, figure);
    if figure.of == Of::Things
        && let Some(measured) = measured(parsed, measures, figure)
    {
        return measured;
    }
    let noun = counted_noun(parsed, figure, main);
    match (&figure.of, noun) {
        (Of::Money(code), _) => Counted::Measure(code.clone(), None),
        (Of::Unit(unit), _) => Counted::Measure(unit.clone(), None),
        (Of::Whole, noun) => whole(parsed, figure, main, noun),
        (Of::Things, Some(noun)) => thing(parsed, measures, figure, noun),
        (Of::Things, None) if is_label(parsed, measures, figure, main) => Counted::Nothing,
        (Of::Things, None) => match noun_before_dash(parsed, figure) {
            Some(noun) => Counted::Thing(name_of(parsed, noun), noun),
            None => Counted::Elsewhere { of: of_phrase(parsed, figure, main) },
        },
    }
}

/// A measure right behind the number, whatever it modifies: "a *15 meter* wall", "a 20 *minute* walk", "5 *km*".
fn measured(parsed: &Parsed<'_>, measures: &Measures, figure: &Figure) -> Option<Counted> {
    let next = figure.to.next();
    if !parsed.sentence(figure.to).holds(next) {
        return None;
    }
    if measures.is_time(parsed.lemma(next)) && parsed.word(next).rel != Rel::Root {
        return Some(Counted::Nothing);
    }
    let square = parsed.is_form(next, "square") && parsed.sentence(next).holds(next.next());
    let noun = if square { next.next() } else { next };
    let name = measures
        .unit(parsed.form(noun))
        .filter(|_| matches!(parsed.upos(noun), Upos::Noun | Upos::Propn | Upos::Sym))?;
    let name = if square { format!("square {name}") } else { name.to_owned() };
    Some(Counted::Measure(name, Some(noun)))
}

/// The token of the figure whose head lies outside it; the last one where the tree is odd.
pub(super) fn main_token(parsed: &Parsed<'_>, figure: &Figure) -> Id<Token> {
    figure
        .tokens()
        .rev()
        .find(|&token| parsed.word(token).head.is_none_or(|head| !figure.holds(head)))
        .unwrap_or(figure.to)
}

/// The noun behind the figure that it modifies.
fn counted_noun(parsed: &Parsed<'_>, figure: &Figure, main: Id<Token>) -> Option<Id<Token>> {
    let word = parsed.word(main);
    let modifies = matches!(
        word.rel,
        Rel::Nummod | Rel::Compound | Rel::Det | Rel::Amod | Rel::NmodUnmarked | Rel::Nmod | Rel::Advmod | Rel::Dep
    );
    let Some(head) = word.head.filter(|&head| modifies && head > figure.to) else {
        return next_noun(parsed, figure);
    };
    let nominal = matches!(parsed.upos(head), Upos::Noun | Upos::Propn | Upos::Sym)
        || parsed.upos(head) == Upos::Adj && word.rel == Rel::Nummod;
    let group = of_phrase(parsed, figure, main).filter(|_| is_group(parsed, figure));
    group.or_else(|| (nominal && !is_stand_in(parsed, head)).then(|| compound_head(parsed, head)))
}

/// The noun that `noun` is the first part of: "two weapons *caches*".
fn compound_head(parsed: &Parsed<'_>, noun: Id<Token>) -> Id<Token> {
    let word = parsed.word(noun);
    match word.head.filter(|&head| word.rel == Rel::Compound && head > noun && parsed.upos(head).is_nominal()) {
        Some(head) => compound_head(parsed, head),
        None => noun,
    }
}

/// The plural noun that stands behind the figure with nothing but its own modifiers between, whatever the tree says:
/// "between 10 and 15 *soldiers*".
fn next_noun(parsed: &Parsed<'_>, figure: &Figure) -> Option<Id<Token>> {
    let next = figure.to.next();
    if !parsed.sentence(figure.to).holds(next) || !matches!(parsed.upos(next), Upos::Adj | Upos::Noun | Upos::Propn) {
        return None;
    }
    let above = |token: &Id<Token>| {
        let word = parsed.word(*token);
        word.head.filter(|&head| matches!(word.rel, Rel::Amod | Rel::Compound) && head > *token)
    };
    let noun = std::iter::successors(Some(next), above).last()?;
    let plural = matches!(parsed.upos(noun), Upos::Noun | Upos::Propn) && parsed.word(noun).feats.is("Number", "Plur");
    (plural && !is_stand_in(parsed, noun)).then_some(noun)
}

pub(super) fn is_stand_in(parsed: &Parsed<'_>, token: Id<Token>) -> bool {
    STAND_INS.contains(&parsed.form(token).to_lowercase().as_str())
}

/// "a couple of", "a dozen of": a group word takes what it counts with "of".
fn is_group(parsed: &Parsed<'_>, figure: &Figure) -> bool {
    matches!(parsed.form(figure.to).to_lowercase().as_str(), "couple" | "pair" | "dozen" | "lakh" | "crore")
}

/// The noun or pronoun of an "of" phrase after the figure: "35 *of them*", "90% *of the population*".
fn of_phrase(parsed: &Parsed<'_>, figure: &Figure, main: Id<Token>) -> Option<Id<Token>> {
    let under = |token| {
        parsed.syntax.children(token).iter().copied().find(|&child| {
            child > figure.to
                && matches!(parsed.word(child).rel, Rel::Nmod | Rel::Obl)
                && parsed
                    .syntax
                    .children_by(child, Rel::Case)
                    .any(|case| parsed.is_form(case, "of") && case > figure.to)
        })
    };
    let above = || parsed.word(main).head.filter(|&head| is_stand_in(parsed, head) || head > figure.to).and_then(under);
    figure.tokens().find_map(under).or_else(above)
}

/// The whole that a share is of.
fn whole(parsed: &Parsed<'_>, figure: &Figure, main: Id<Token>, noun: Option<Id<Token>>) -> Counted {
    match of_phrase(parsed, figure, main).or(noun).or_else(|| predeterminer_noun(parsed, figure, main)) {
        Some(noun) if parsed.upos(noun) != Upos::Pron => Counted::Thing(name_of(parsed, noun), noun),
        of => Counted::Elsewhere { of },
    }
}

/// "new *strikes* -- eight of late": the plural noun before the dash in front of the number.
fn noun_before_dash(parsed: &Parsed<'_>, figure: &Figure) -> Option<Id<Token>> {
    let start = parsed.sentence(figure.from).tokens.start;
    let dash = |&at: &usize| matches!(parsed.form(Id::new(at)), "-" | "--" | "–" | "—");
    let before = (start..figure.from.index()).rev().find(|at| !dash(at))?;
    let noun = Id::new(before);
    (before + 1 < figure.from.index() && parsed.upos(noun) == Upos::Noun && is_plural(parsed, noun)).then_some(noun)
}

/// "half *the population*".
fn predeterminer_noun(parsed: &Parsed<'_>, figure: &Figure, main: Id<Token>) -> Option<Id<Token>> {
    parsed.word(main).head.filter(|&head| {
        matches!(parsed.word(main).rel, Rel::DetPredet | Rel::Det)
            && head > figure.to
            && parsed.upos(head) == Upos::Noun
    })
}

fn thing(parsed: &Parsed<'_>, measures: &Measures, figure: &Figure, noun: Id<Token>) -> Counted {
    let form = parsed.form(noun);
    let name = name_of(parsed, noun);
    let proper = parsed.upos(noun) == Upos::Propn;
    let year = is_year(parsed, figure) && (!is_plural(parsed, noun) || follows_article(parsed, figure));
    let single_name = proper && !is_plural(parsed, noun) && figure.value != 1.0;
    if measures.is_time(&name)
        || year
        || measures.is_label(parsed.form(figure.from))
        || single_name && measures.unit(form).is_none()
    {
        return Counted::Nothing;
    }
    match measures.currency(form).or_else(|| measures.currency(&name)).filter(|_| !form.starts_with(char::is_uppercase))
    {
        Some(code) => Counted::Measure(code.to_owned(), Some(noun)),
        None => match measures.unit(form) {
            Some(unit) => Counted::Measure(unit.to_owned(), Some(noun)),
            None => Counted::Thing(name, noun),
        },
    }
}

fn is_plural(parsed: &Parsed<'_>, noun: Id<Token>) -> bool {
    parsed.word(noun).feats.is("Number", "Plur") || parsed.form(noun).ends_with('s')
}

/// The singular of a noun, in small letters unless it is a name ("hostage", "Palestinian", "VBIED").
fn name_of(parsed: &Parsed<'_>, noun: Id<Token>) -> String {
    let (form, lemma) = (parsed.form(noun), parsed.lemma(noun));
    let proper = matches!(parsed.upos(noun), Upos::Propn | Upos::Adj);
    if !is_capital_by_choice(parsed, noun) {
        return if lemma == "people" { "person".to_owned() } else { lemma.to_lowercase() };
    }
    match form.strip_suffix('s') {
        Some(single) if is_plural(parsed, noun) && (proper || single.eq_ignore_ascii_case(lemma)) => single.to_owned(),
        _ if proper => form.to_owned(),
        _ => {
            let mut letters = lemma.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        }
    }
}

/// Whether a word is written with a capital in a sentence that does not write all its words so.
fn is_capital_by_choice(parsed: &Parsed<'_>, noun: Id<Token>) -> bool {
    let capital = |token: Id<Token>| parsed.form(token).starts_with(char::is_uppercase);
    capital(noun)
        && (parsed.upos(noun) == Upos::Propn
            || parsed
                .sentence(noun)
                .ids()
                .any(|token| matches!(parsed.upos(token), Upos::Noun | Upos::Verb | Upos::Adj) && !capital(token)))
}

/// Whether the number names or labels something: "Flight 370", "page 3", "in 1982", "Chapter Two".
fn is_label(parsed: &Parsed<'_>, measures: &Measures, figure: &Figure, main: Id<Token>) -> bool {
    let word = parsed.word(main);
    let before = figure.from.index().checked_sub(1).map(Id::new).filter(|&token| parsed.sentence(main).holds(token));
    let follows_name = before.is_some_and(|token| {
        measures.is_label(parsed.form(token))
            || word.head == Some(token) && matches!(parsed.upos(token), Upos::Noun | Upos::Propn | Upos::Num | Upos::X)
    });
    let proper = parsed.upos(main) == Upos::Propn
        || parsed.syntax.name_at(main).is_some()
        || word.head.is_some_and(|head| parsed.upos(head) == Upos::Propn)
            && matches!(word.rel, Rel::Nummod | Rel::Compound | Rel::Flat);
    let year = is_year(parsed, figure);
    let listed = matches!(word.rel, Rel::List | Rel::Discourse | Rel::Goeswith);
    let tail = word.rel == Rel::Root
        || matches!(word.rel, Rel::Nummod | Rel::Compound) && word.head.is_some_and(|head| head < figure.from);
    follows_name || proper || year || listed || tail || is_age(parsed, figure, main)
}

/// Whether the digits can be a year: four of them, without a comma.
fn is_year(parsed: &Parsed<'_>, figure: &Figure) -> bool {
    let plain = !parsed.form(figure.from).contains([',', '.']);
    figure.from == figure.to && plain && (1500.0..2100.0).contains(&figure.value) && figure.upper.is_none()
}

/// "*the* 2014 protests".
fn follows_article(parsed: &Parsed<'_>, figure: &Figure) -> bool {
    let before = figure.from.index().checked_sub(1).map(Id::new);
    before.is_some_and(|token| parsed.upos(token) == Upos::Det)
}

/// "Ana Kovar, *42*, said", "when she was *six*".
fn is_age(parsed: &Parsed<'_>, figure: &Figure, main: Id<Token>) -> bool {
    let word = parsed.word(main);
    let of_person = |token: Id<Token>| {
        parsed.upos(token) == Upos::Propn
            || ["he", "she", "i", "you"].iter().any(|person| parsed.is_form(token, person))
    };
    let after_comma = figure.from.index().checked_sub(1).is_some_and(|at| parsed.form(Id::new(at)) == ",");
    let beside_name = after_comma
        && word.head.is_some_and(|head| head < main && of_person(head))
        && matches!(
            word.rel,
            Rel::Appos | Rel::Nmod | Rel::NmodUnmarked | Rel::NmodDesc | Rel::Nummod | Rel::Parataxis | Rel::Conj
        );
    let predicate =
        parsed.syntax.child(main, Rel::Cop).is_some() && parsed.syntax.child(main, Rel::Nsubj).is_some_and(of_person);
    figure.value < 120.0 && (beside_name || predicate)
}
