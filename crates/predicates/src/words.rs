//! The word lists of `data/predicates/`, read and indexed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::LazyLock;

use crate::{How, SlotName};

/// What the analysis knows of words: event nouns, light verbs, control, markers.
#[derive(Clone, Debug, Default)]
pub struct PredicateWords {
    nouns: BTreeMap<String, NounEntry>,
    /// Verbs that take an object, as the nouns that say the same tell.
    transitive: BTreeSet<String>,
    light: BTreeMap<String, Vec<LightUse>>,
    modals: BTreeMap<String, Modal>,
    control: BTreeMap<(String, String), Control>,
    markers: BTreeMap<(String, bool), Marker>,
    prepositions: BTreeSet<String>,
    containers: BTreeSet<String>,
    time: BTreeSet<String>,
    speech: BTreeSet<String>,
    means: BTreeSet<String>,
    phrasal: BTreeSet<String>,
    pub(crate) factuality: crate::factuality::Weights,
}

/// An event noun.
#[derive(Clone, Debug, Default)]
pub(crate) struct NounEntry {
    /// The verb that says the same.
    pub(crate) verb: Option<String>,
    /// Where a thing that goes with it stands, where not as usual: by preposition, `poss`, `name` or `compound`.
    pub(crate) slots: BTreeMap<String, SlotName>,
    /// Whether it takes what is promised, asked or planned as a clause.
    pub(crate) clause: bool,
    /// Whether it names an act only with an argument or a light verb.
    pub(crate) weak: bool,
}

/// Where a light verb has its noun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Object,
    Subject,
    With(String),
}

/// One use of a light verb.
#[derive(Clone, Debug)]
pub(crate) struct LightUse {
    pub(crate) place: Place,
    /// `None` for every event noun.
    nouns: Option<BTreeSet<String>>,
    /// What the verb's subject is to the noun.
    pub(crate) subject: Option<SlotName>,
}

/// A verb over an infinitive that works like a modal.
#[derive(Clone, Debug)]
pub(crate) struct Modal {
    pub(crate) name: String,
    pub(crate) progressive: bool,
    pub(crate) no_object: bool,
}

/// Who is the subject of an inner act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Controller {
    Subject,
    Object,
    /// What stands in one of these slots.
    In(Vec<SlotName>),
    Nobody,
}

/// How a word's dependent act is understood.
#[derive(Clone, Debug)]
pub(crate) struct Control {
    pub(crate) who: Controller,
    pub(crate) how: How,
}

impl Control {
    /// Whether it speaks of an object of the word, or is what the word says of it.
    pub(crate) fn is_of_object(&self) -> bool {
        match &self.who {
            Controller::Object => true,
            Controller::In(names) => names.contains(&SlotName::Object),
            _ => false,
        }
    }
}

/// What an introducing word says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Marker {
    pub(crate) how: How,
    /// It says that the inner act did not happen ("without").
    pub(crate) negates: bool,
}

/// Something wrong in a word list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsProblem {
    /// Path of the file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong, with the thing in backticks.
    pub what: String,
    /// The line as it stands.
    pub excerpt: String,
    /// A way out.
    pub help: String,
}

impl fmt::Display for WordsProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}\n  {}:{}   {}\nhelp: {}", self.what, self.file, self.line, self.excerpt, self.help)
    }
}

impl std::error::Error for WordsProblem {}

/// The shipped lists, by their path under `data/`.
const SHIPPED: &[(&str, &str)] = &[
    ("predicates/containers.txt", include_str!("../../../data/predicates/containers.txt")),
    ("predicates/control.txt", include_str!("../../../data/predicates/control.txt")),
    ("predicates/factuality.txt", include_str!("../../../data/predicates/factuality.txt")),
    ("predicates/light_verbs.txt", include_str!("../../../data/predicates/light_verbs.txt")),
    ("predicates/markers.txt", include_str!("../../../data/predicates/markers.txt")),
    ("predicates/means.txt", include_str!("../../../data/predicates/means.txt")),
    ("predicates/modals.txt", include_str!("../../../data/predicates/modals.txt")),
    ("predicates/nouns.txt", include_str!("../../../data/predicates/nouns.txt")),
    ("predicates/phrasal_verbs.txt", include_str!("../../../data/predicates/phrasal_verbs.txt")),
    ("predicates/prepositions.txt", include_str!("../../../data/predicates/prepositions.txt")),
    ("predicates/speech.txt", include_str!("../../../data/predicates/speech.txt")),
    ("predicates/time_words.txt", include_str!("../../../data/predicates/time_words.txt")),
];

impl PredicateWords {
    /// The lists that come with the program.
    pub fn embedded() -> &'static Self {
        static WORDS: LazyLock<PredicateWords> =
            LazyLock::new(|| PredicateWords::load(SHIPPED).expect("a test loads the shipped lists"));
        &WORDS
    }

    /// Reads lists given as path and text (`predicates/nouns.txt`); files of other names are left alone. A file that
    /// is missing is an empty list; two of one path add up, and a later line with the same key replaces an earlier one.
    /// All problems of a run come together.
    pub fn load(files: &[(&str, &str)]) -> Result<Self, Vec<WordsProblem>> {
        let mut words = Self::default();
        let mut problems = Vec::new();
        for &(file, text) in files {
            let Some(read) = reader(file) else { continue };
            for line in lines(file, text) {
                if let Err(problem) = read(&mut words, &line) {
                    problems.push(problem);
                }
            }
        }
        if problems.is_empty() { Ok(words) } else { Err(problems) }
    }

    pub(crate) fn noun(&self, lemma: &str) -> Option<&NounEntry> {
        self.nouns.get(lemma)
    }

    pub(crate) fn light(&self, verb: &str) -> &[LightUse] {
        self.light.get(verb).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn modal(&self, verb: &str) -> Option<&Modal> {
        self.modals.get(verb)
    }

    pub(crate) fn control(&self, word: &str, marker: &str) -> Option<&Control> {
        self.control.get(&(word.to_owned(), marker.to_owned()))
    }

    pub(crate) fn marker(&self, word: &str, clause: bool) -> Option<Marker> {
        self.markers.get(&(word.to_owned(), clause)).copied()
    }

    pub(crate) fn is_preposition(&self, words: &str) -> bool {
        self.prepositions.contains(words)
    }

    pub(crate) fn is_container(&self, lemma: &str) -> bool {
        self.containers.contains(lemma)
    }

    pub(crate) fn is_time(&self, lemma: &str) -> bool {
        let lower = lemma.to_lowercase();
        self.time.contains(&lower) || (lower.len() == 4 && lower.bytes().all(|byte| byte.is_ascii_digit()))
    }

    pub(crate) fn is_transitive(&self, verb: &str) -> bool {
        self.transitive.contains(verb)
    }

    pub(crate) fn is_phrasal(&self, verb: &str) -> bool {
        self.phrasal.contains(verb)
    }

    /// Whether a word that may be a preposition also begins a finite clause ("after", "since").
    pub(crate) fn is_conjunction(&self, word: &str) -> bool {
        matches!(word, "after" | "before" | "since" | "until" | "till" | "as")
    }

    /// "today" and its like, which need no preposition to say when.
    pub(crate) fn is_adverbial_day(&self, lemma: &str) -> bool {
        matches!(lemma, "today" | "yesterday" | "tomorrow" | "tonight")
    }

    pub(crate) fn is_means(&self, lemma: &str) -> bool {
        self.means.contains(lemma)
    }

    pub(crate) fn is_speech(&self, lemma: &str) -> bool {
        self.speech.contains(lemma)
    }
}

impl LightUse {
    /// Whether it takes this noun; `listed` says whether the noun is an event noun at all.
    pub(crate) fn takes(&self, lemma: &str, listed: bool) -> bool {
        self.nouns.as_ref().map_or(listed, |nouns| nouns.contains(lemma))
    }
}

/// One line with content.
pub(crate) struct Line<'a> {
    file: &'a str,
    number: usize,
    pub(crate) text: &'a str,
}

type Read = fn(&mut PredicateWords, &Line<'_>) -> Result<(), WordsProblem>;

fn reader(file: &str) -> Option<Read> {
    Some(match file.rsplit('/').next()? {
        "nouns.txt" => read_noun,
        "light_verbs.txt" => read_light,
        "modals.txt" => read_modal,
        "control.txt" => read_control,
        "markers.txt" => read_marker,
        "factuality.txt" => |words, line| words.factuality.read(line),
        "prepositions.txt" => |words, line| insert(&mut words.prepositions, line),
        "phrasal_verbs.txt" => |words, line| insert(&mut words.phrasal, line),
        "means.txt" => |words, line| insert(&mut words.means, line),
        "containers.txt" => |words, line| insert(&mut words.containers, line),
        "time_words.txt" => |words, line| insert(&mut words.time, line),
        "speech.txt" => |words, line| insert(&mut words.speech, line),
        _ => return None,
    })
}

fn lines<'a>(file: &'a str, text: &'a str) -> impl Iterator<Item = Line<'a>> {
    text.lines().enumerate().filter_map(move |(index, raw)| {
        let text = raw.split(" #").next().unwrap_or(raw).trim();
        (!text.is_empty() && !text.starts_with('#')).then_some(Line { file, number: index + 1, text })
    })
}

impl<'a> Line<'a> {
    pub(crate) fn cells<const N: usize>(&self) -> Result<[&'a str; N], WordsProblem> {
        let found: Vec<&str> = self.text.split('|').map(str::trim).collect();
        found.try_into().map_err(|found: Vec<&str>| {
            self.problem(
                format!("{} cells where this file has {N}", found.len()),
                "cells are separated by `|`; leave one empty rather than out",
            )
        })
    }

    pub(crate) fn problem(&self, what: impl Into<String>, help: impl Into<String>) -> WordsProblem {
        WordsProblem {
            file: self.file.to_owned(),
            line: self.number,
            what: what.into(),
            excerpt: self.text.to_owned(),
            help: help.into(),
        }
    }
}

fn list(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty())
}

fn insert(set: &mut BTreeSet<String>, line: &Line<'_>) -> Result<(), WordsProblem> {
    set.insert(line.text.to_lowercase());
    Ok(())
}

fn slot_name(word: &str) -> SlotName {
    match word {
        "subject" => SlotName::Subject,
        "object" => SlotName::Object,
        "indirect" => SlotName::Indirect,
        preposition => SlotName::With(preposition.to_owned()),
    }
}

fn read_noun(words: &mut PredicateWords, line: &Line<'_>) -> Result<(), WordsProblem> {
    let [noun, verb, slots] = line.cells()?;
    let mut entry = NounEntry { verb: (!verb.is_empty()).then(|| verb.to_owned()), ..NounEntry::default() };
    for part in list(slots) {
        match part.split_once('=') {
            Some((key, value)) => {
                entry.slots.insert(key.trim().to_owned(), slot_name(value.trim()));
            }
            None if part == "weak" => entry.weak = true,
            None if part == "clause" => entry.clause = true,
            None => {
                return Err(line
                    .problem(format!("`{part}` is no slot"), "write `of=subject`, `poss=object`, `clause` or `weak`"));
            }
        }
    }
    if let Some(verb) = entry.verb.as_ref().filter(|_| !entry.slots.contains_key("of")) {
        words.transitive.insert(verb.clone());
    }
    words.nouns.insert(noun.to_owned(), entry);
    Ok(())
}

fn read_light(words: &mut PredicateWords, line: &Line<'_>) -> Result<(), WordsProblem> {
    let [verb, place, nouns, subject] = line.cells()?;
    let place = match place {
        "object" => Place::Object,
        "subject" => Place::Subject,
        "" => return Err(line.problem("no place for the noun", "write `object`, `subject` or a preposition")),
        preposition => Place::With(preposition.to_owned()),
    };
    let subject = match subject {
        "subject" => Some(SlotName::Subject),
        "object" => Some(SlotName::Object),
        "none" => None,
        other => {
            return Err(line.problem(
                format!("`{other}` is nothing that the subject can be"),
                "write `subject`, `object` or `none`",
            ));
        }
    };
    let nouns = (nouns != "any").then(|| list(nouns).map(str::to_owned).collect());
    words.light.entry(verb.to_owned()).or_default().push(LightUse { place, nouns, subject });
    Ok(())
}

fn read_modal(words: &mut PredicateWords, line: &Line<'_>) -> Result<(), WordsProblem> {
    let [verb, name, when] = line.cells()?;
    let modal = Modal { name: name.to_owned(), progressive: when == "progressive", no_object: when == "no object" };
    if !when.is_empty() && !modal.progressive && !modal.no_object {
        return Err(line.problem(format!("`{when}` is no condition"), "write `progressive`, `no object` or nothing"));
    }
    words.modals.insert(verb.to_owned(), modal);
    Ok(())
}

fn read_how(word: &str, line: &Line<'_>) -> Result<How, WordsProblem> {
    Ok(match word {
        "content" => How::Content,
        "subject" => How::Subject,
        "purpose" => How::Purpose,
        "condition" => How::Condition,
        "time" => How::Time,
        "cause" => How::Cause,
        "concession" => How::Concession,
        "other" => How::Other,
        _ => {
            return Err(line.problem(
                format!("`{word}` is no way to stand in a predicate"),
                "write content, purpose, cause, time, condition, concession or other",
            ));
        }
    })
}

fn read_control(words: &mut PredicateWords, line: &Line<'_>) -> Result<(), WordsProblem> {
    let [word, marker, who, how] = line.cells()?;
    let who = match who {
        "subject" => Controller::Subject,
        "object" => Controller::Object,
        "none" => Controller::Nobody,
        "" => return Err(line.problem("no subject given", "write `subject`, `object`, `none` or prepositions")),
        prepositions => Controller::In(list(prepositions).map(slot_name).collect()),
    };
    let how = read_how(how, line)?;
    words.control.insert((word.to_owned(), marker.to_owned()), Control { who, how });
    Ok(())
}

fn read_marker(words: &mut PredicateWords, line: &Line<'_>) -> Result<(), WordsProblem> {
    let [word, before, how] = line.cells()?;
    let (how, negates) = match how.split_once(' ') {
        Some((how, "not")) => (how, true),
        _ => (how, false),
    };
    let marker = Marker { how: read_how(how, line)?, negates };
    let sides: &[bool] = match before {
        "clause" => &[true],
        "noun" => &[false],
        "both" => &[true, false],
        _ => return Err(line.problem(format!("`{before}` follows no marker"), "write `clause`, `noun` or `both`")),
    };
    for &clause in sides {
        words.markers.insert((word.to_owned(), clause), marker);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_lists_are_sound() {
        if let Err(problems) = PredicateWords::load(SHIPPED) {
            panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n"));
        }
    }

    #[test]
    fn problems_come_together_with_their_places() {
        let text = "raid | raid | on=object\nmarch | march\ntruce | | of subject";
        let problems = PredicateWords::load(&[("predicates/nouns.txt", text)]).expect_err("two lines are wrong");
        assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [2, 3]);
        assert_eq!(
            problems[0].to_string(),
            "error: 2 cells where this file has 3\n  predicates/nouns.txt:2   march | march\n\
             help: cells are separated by `|`; leave one empty rather than out"
        );
    }

    #[test]
    fn a_later_line_replaces_an_earlier_one() {
        let files = [("predicates/nouns.txt", "raid | raid | on=object"), ("mine/nouns.txt", "raid | storm |")];
        let words = PredicateWords::load(&files).expect("both are sound");
        assert_eq!(words.noun("raid").expect("it is listed").verb.as_deref(), Some("storm"));
    }
}
