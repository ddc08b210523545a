//! What an example becomes: a pattern over predicates.

use std::fmt;
use std::str::FromStr;

use dateline_predicates::{Kind, SlotName};
use rustc_hash::FxHashMap;

use crate::index::Index;
use crate::lexicon::Role;
use crate::lexicon::source::coded_cell;
use crate::lines::{Line, Problem, Problems, lines};
use crate::ontology::EventType;

/// A pattern: the predicate it wants, the words that must go with it, and which argument plays which role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The example it was read from: "coerce.lex:12".
    pub rule: String,
    /// What it codes; `None` for a reading that is no event.
    pub event_type: Option<EventType>,
    /// The mode it codes.
    pub mode: Option<String>,
    /// Whether it wants a verb, a noun or an adjective.
    pub kind: Kind,
    /// The dictionary form that it wants.
    pub lemma: String,
    /// Arguments that must be headed by a certain word: the object "sanction" of "impose".
    pub fixed: Vec<(SlotName, String)>,
    /// Which argument plays which role.
    pub fillers: Vec<Filler>,
}

/// One role and the argument that plays it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filler {
    /// The role.
    pub role: Role,
    /// The argument.
    pub slot: SlotName,
    /// Whether the pattern also holds without it.
    pub optional: bool,
    /// The class that its head must belong to.
    pub class: Option<Class>,
    /// For a content, the types of event that it may hold; empty for any.
    pub types: Vec<EventType>,
    /// For a content, the form that it must have; `None` for a noun or any form.
    pub clause: Option<Clause>,
}

/// The form of a content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clause {
    /// "to leave".
    Infinitive,
    /// "that they leave", "they should leave".
    Finite,
    /// "that they must leave".
    Obliged,
}

/// A constraint on the head of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Class {
    /// A word of this class of `classes.txt`.
    Named(String),
    /// This very lemma.
    Lemma(String),
}

/// All patterns, found by what they want.
#[derive(Clone, Debug, Default)]
pub struct Patterns {
    all: Vec<Pattern>,
    /// Places in the list, with what is known of the pattern there, by the lemma wanted.
    by_lemma: Index<Wanted>,
    /// The words that patterns ask for first.
    first_words: FxHashMap<String, FirstWord>,
}

/// The first fixed word of a pattern, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstWord(u32);

/// A pattern that wants a lemma, and what must hold for it to be worth a look.
#[derive(Clone, Copy, Debug)]
pub struct Lead<'p> {
    /// The pattern.
    pub pattern: &'p Pattern,
    /// What it codes, as the pattern itself says.
    pub event_type: Option<EventType>,
    /// The first of its fixed words, if it has any.
    pub first_word: Option<FirstWord>,
}

#[derive(Clone, Copy, Debug)]
struct Wanted {
    place: u32,
    kind: Kind,
    event_type: Option<EventType>,
    first_word: Option<FirstWord>,
}

impl Patterns {
    /// Takes the patterns in the order of the lexicon.
    pub fn new(all: Vec<Pattern>) -> Self {
        let mut by_lemma = Index::default();
        let mut first_words = FxHashMap::default();
        for (place, pattern) in (0..).zip(&all) {
            let first_word = pattern.fixed.first().map(|(_, word)| numbered(&mut first_words, word.to_lowercase()));
            let wanted = Wanted { place, kind: pattern.kind, event_type: pattern.event_type, first_word };
            by_lemma.add(&pattern.lemma, wanted);
        }
        by_lemma.sort_by_key(|_| ());
        Self { all, by_lemma, first_words }
    }

    /// Reads the compiled form, one pattern a line.
    ///
    /// # Errors
    /// Lines that are no pattern.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let all = lines(file, text).filter_map(|line| problems.keep(pattern(&line))).collect();
        problems.or(Self::new(all))
    }

    /// The patterns that want a predicate of `kind` with `lemma`, in lexicon order.
    pub fn wanting<'p>(&'p self, kind: Kind, lemma: &str) -> impl Iterator<Item = Lead<'p>> {
        let wanted = self.by_lemma.get(lemma).filter(move |wanted| wanted.kind == kind);
        wanted.map(|Wanted { place, event_type, first_word, .. }| Lead {
            pattern: &self.all[place as usize],
            event_type,
            first_word,
        })
    }

    /// The number of a word (lower case) that some pattern asks for first.
    pub fn first_word(&self, word: &str) -> Option<FirstWord> {
        self.first_words.get(word).copied()
    }

    /// All patterns.
    pub fn all(&self) -> &[Pattern] {
        &self.all
    }
}

fn numbered(words: &mut FxHashMap<String, FirstWord>, word: String) -> FirstWord {
    let next = FirstWord(words.len() as u32);
    *words.entry(word).or_insert(next)
}

/// The compiled form, one line a pattern, in lexicon order.
impl fmt::Display for Patterns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.all.iter().try_for_each(|pattern| writeln!(f, "{pattern}"))
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            Kind::Verb => "verb",
            Kind::Noun => "noun",
            Kind::Adjective => "adjective",
        };
        let coded = self.event_type.map_or("NONE", EventType::as_str);
        write!(f, "{} | {coded} {} | {kind} {}", self.rule, self.mode.as_deref().unwrap_or("-"), self.lemma)?;
        f.write_str(" |")?;
        for (slot, lemma) in &self.fixed {
            write!(f, " {}={lemma};", slot_text(slot))?;
        }
        f.write_str(" |")?;
        for filler in &self.fillers {
            write!(f, " {filler};")?;
        }
        Ok(())
    }
}

impl fmt::Display for Filler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let optional = if self.optional { "?" } else { "" };
        write!(f, "{}{optional}={}", self.role.as_str(), slot_text(&self.slot))?;
        match &self.class {
            Some(Class::Named(name)) => write!(f, ":{name}")?,
            Some(Class::Lemma(lemma)) => write!(f, ":\"{lemma}\"")?,
            None => {}
        }
        for (index, name) in self.types.iter().enumerate() {
            write!(f, "{}{name}", if index == 0 { ":" } else { "," })?;
        }
        f.write_str(match self.clause {
            Some(Clause::Infinitive) => "~to",
            Some(Clause::Finite) => "~that",
            Some(Clause::Obliged) => "~must",
            None => "",
        })
    }
}

/// How a slot is written in patterns and dumps: "subject", "object", "+with".
fn slot_text(slot: &SlotName) -> String {
    match slot {
        SlotName::Subject => "subject".to_owned(),
        SlotName::Object => "object".to_owned(),
        SlotName::Indirect => "indirect".to_owned(),
        SlotName::Bare => "bare".to_owned(),
        SlotName::Content => "content".to_owned(),
        SlotName::With(preposition) => format!("+{preposition}"),
    }
}

fn slot_named(text: &str) -> Option<SlotName> {
    Some(match text {
        "subject" => SlotName::Subject,
        "object" => SlotName::Object,
        "indirect" => SlotName::Indirect,
        "bare" => SlotName::Bare,
        "content" => SlotName::Content,
        other => SlotName::With(other.strip_prefix('+')?.to_owned()),
    })
}

fn pattern(line: &Line<'_>) -> Result<Pattern, Problem> {
    let help = "this file is made from the lexicon: make it again with `dateline data compile`";
    let [rule, coded, wanted, fixed, fillers] = line.cells()?;
    let broken = |cell: &str| line.problem(format!("`{cell}` cannot be read"), help);
    let (name, mode) = coded.split_once(' ').ok_or_else(|| broken(coded))?;
    let (kind, lemma) = wanted.split_once(' ').ok_or_else(|| broken(wanted))?;
    let kind = match kind {
        "verb" => Kind::Verb,
        "noun" => Kind::Noun,
        "adjective" => Kind::Adjective,
        other => return Err(broken(other)),
    };
    let fixed = crate::lines::list(fixed)
        .map(|cell| {
            let (slot, lemma) = cell.split_once('=').ok_or_else(|| broken(cell))?;
            Ok((slot_named(slot).ok_or_else(|| broken(slot))?, lemma.to_owned()))
        })
        .collect::<Result<_, Problem>>()?;
    let fillers = crate::lines::list(fillers)
        .map(|cell| cell.parse::<Filler>().map_err(|()| broken(cell)))
        .collect::<Result<_, _>>()?;
    Ok(Pattern {
        rule: rule.to_owned(),
        event_type: coded_cell(line, name)?,
        mode: (mode != "-").then(|| mode.to_owned()),
        kind,
        lemma: lemma.to_owned(),
        fixed,
        fillers,
    })
}

impl FromStr for Filler {
    type Err = ();

    fn from_str(cell: &str) -> Result<Self, ()> {
        let (cell, clause) = match cell.split_once('~') {
            Some((cell, "to")) => (cell, Some(Clause::Infinitive)),
            Some((cell, "that")) => (cell, Some(Clause::Finite)),
            Some((cell, "must")) => (cell, Some(Clause::Obliged)),
            Some(_) => return Err(()),
            None => (cell, None),
        };
        let (role, rest) = cell.split_once('=').ok_or(())?;
        let (role, optional) = role.strip_suffix('?').map_or((role, false), |role| (role, true));
        let (slot, detail) = rest.split_once(':').map_or((rest, None), |(slot, detail)| (slot, Some(detail)));
        let role = Role::parse(role).ok_or(())?;
        let mut filler =
            Self { role, slot: slot_named(slot).ok_or(())?, optional, class: None, types: Vec::new(), clause };
        match detail {
            Some(quoted) if quoted.starts_with('"') => {
                filler.class = Some(Class::Lemma(quoted.trim_matches('"').to_owned()));
            }
            Some(types) if role == Role::Content && types.starts_with(|first: char| first.is_ascii_uppercase()) => {
                filler.types =
                    types.split(',').map(|name| EventType::parse(name).ok_or(())).collect::<Result<_, _>>()?;
            }
            Some(class) => filler.class = Some(Class::Named(class.to_owned())),
            None => {}
        }
        Ok(filler)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compiled_form_reads_back() {
        let text = "\
coerce.lex:12 | COERCE arrest | verb detain | | actor?=subject; recipient=object;
sanction.lex:4 | SANCTION discontinue | verb impose | object=sanction; | actor?=subject; recipient=+on;
reject.lex:9 | REJECT meet | verb refuse | | actor?=subject; content=content:CONSULT,AGREE~to;
assault.lex:3 | ASSAULT - | verb bomb | | actor?=subject; thing=object:physical; thing?=+with:\"drone\";
";
        let patterns = Patterns::parse("p", text).unwrap();
        assert_eq!(patterns.to_string(), text);
        let leads: Vec<_> = patterns.wanting(Kind::Verb, "impose").collect();
        assert_eq!(leads.len(), 1);
        assert_eq!(leads[0].event_type, leads[0].pattern.event_type);
        assert!(leads[0].first_word.is_some());
        assert_eq!(leads[0].first_word, patterns.first_word("sanction"));
        assert_eq!(patterns.first_word("storm"), None);
    }
}
