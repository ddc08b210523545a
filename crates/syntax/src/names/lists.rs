//! Which tokens stand in which lists of names and words.

use dateline_text::{Id, Token};
use rustc_hash::FxHashMap;

use crate::Parsed;

/// Lists that a token was found in, one bit each; see [`class`].
pub type Classes = u16;

/// The bits of [`Classes`]: what the phrase is that a token was found in.
pub mod class {
    use super::Classes;

    /// A country.
    pub const COUNTRY: Classes = 1;
    /// A settlement.
    pub const SETTLEMENT: Classes = 1 << 1;
    /// A region, province or other place.
    pub const REGION: Classes = 1 << 2;
    /// An organization or group with a name.
    pub const ORGANIZATION: Classes = 1 << 3;
    /// A person's whole name.
    pub const PERSON: Classes = 1 << 4;
    /// A given name.
    pub const GIVEN_NAME: Classes = 1 << 5;
    /// A family name.
    pub const FAMILY_NAME: Classes = 1 << 6;
    /// A title that stands before names ("President", "Mr.").
    pub const TITLE: Classes = 1 << 7;
    /// An inhabitant or adjective of a place ("Afghan").
    pub const DEMONYM: Classes = 1 << 8;
    /// A common noun for people or bodies ("ministry").
    pub const AGENT: Classes = 1 << 9;
    /// The phrase has more than one word.
    pub const PHRASE: Classes = 1 << 14;
    /// The token is the first of its phrase.
    pub const FIRST: Classes = 1 << 15;
}

/// Phrases with the classes they stand for.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// By the first word in lower case.
    phrases: FxHashMap<Box<str>, Vec<Phrase>>,
}

#[derive(Clone, Debug)]
struct Phrase {
    /// As listed, with white space between words.
    text: Box<str>,
    /// Number of words.
    long: usize,
    classes: Classes,
}

impl Lists {
    /// Takes phrases and their classes. A phrase in capitals ("US") is found in capitals only; one that begins with a
    /// capital, only where the text has one; any other, however it is written.
    pub fn new<'p>(phrases: impl IntoIterator<Item = (&'p str, Classes)>) -> Self {
        let mut lists = Self::default();
        for (phrase, classes) in phrases {
            let mut words = phrase.split_whitespace();
            if let Some(first) = words.next() {
                let phrase = Phrase { text: phrase.into(), long: words.count() + 1, classes };
                lists.phrases.entry(first.to_lowercase().into()).or_default().push(phrase);
            }
        }
        lists
    }

    /// Reads the lists that `names/lists.txt` among `files` (path and content) names, from the others.
    pub fn read(files: &[(&str, &str)]) -> Result<Self, ListsError> {
        let (_, spec) =
            files.iter().find(|(path, _)| *path == SPEC).ok_or_else(|| ListsError::File(SPEC.to_owned()))?;
        let mut phrases = Vec::new();
        for (number, line) in (1..).zip(spec.lines()) {
            if let Some(cells) = cells(line) {
                let source = Source::parse(&cells).ok_or(ListsError::Line(number))?;
                let mut fitting = files.iter().filter(|(path, _)| source.reads(path)).peekable();
                if fitting.peek().is_none() {
                    return Err(ListsError::File(source.file.to_owned()));
                }
                phrases.extend(fitting.flat_map(|(_, text)| source.phrases(text)));
            }
        }
        Ok(Self::new(phrases))
    }

    /// The classes of each token: of every phrase that it is in, unless a longer one covers that phrase's first token.
    pub fn classes(&self, parsed: Parsed<'_>) -> Vec<Classes> {
        let mut classes = vec![0; parsed.segments.tokens.len()];
        for (_, sentence) in parsed.segments.sentences.iter() {
            let mut covered = sentence.tokens.start;
            for token in sentence.ids().map(Id::index) {
                let room = &parsed.segments.tokens.as_slice()[token..sentence.tokens.end];
                let forms: Vec<&str> = room.iter().take(8).map(|token: &Token| &parsed.text[token.span]).collect();
                let (long, bits) = self.longest(&forms);
                if token + long <= covered {
                    continue;
                }
                let bits = if long > 1 { bits | class::PHRASE } else { bits };
                classes[token] |= bits | if long > 0 { class::FIRST } else { 0 };
                classes[token + 1..token + long.max(1)].iter_mut().for_each(|class| *class |= bits);
                covered = covered.max(token + long);
            }
        }
        classes
    }

    /// Length and classes of the longest phrases that `forms` begin with.
    fn longest(&self, forms: &[&str]) -> (usize, Classes) {
        let Some(phrases) = forms.first().and_then(|first| self.phrases.get(first.to_lowercase().as_str())) else {
            return (0, 0);
        };
        let found = phrases.iter().filter(|phrase| phrase.begins(forms));
        found.fold((0, 0), |(long, bits), phrase| match phrase.long.cmp(&long) {
            std::cmp::Ordering::Greater => (phrase.long, phrase.classes),
            std::cmp::Ordering::Equal => (long, bits | phrase.classes),
            std::cmp::Ordering::Less => (long, bits),
        })
    }
}

/// Why the lists cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ListsError {
    /// There is no such file.
    #[error("there is no file `{0}`, which the lists of names are made from")]
    File(String),
    /// A line of the specification is not understood.
    #[error("names/lists.txt:{0}: expected `file | columns | class | only where`")]
    Line(usize),
}

const SPEC: &str = "names/lists.txt";

/// One line of the specification.
struct Source<'s> {
    file: &'s str,
    columns: Vec<usize>,
    kind: &'s str,
    only: Option<(usize, &'s str)>,
}

/// The cells of a line between `|`; `None` for an empty line. A comment begins with `#` at the start or after a blank.
fn cells(line: &str) -> Option<Vec<&str>> {
    let line = if line.starts_with('#') { "" } else { line.split(" #").next().unwrap_or_default() };
    (!line.trim().is_empty()).then(|| line.split('|').map(str::trim).collect())
}

impl<'s> Source<'s> {
    fn parse(cells: &[&'s str]) -> Option<Self> {
        let [file, columns, kind, only] = *cells else { return None };
        let columns = columns.split(',').map(|column| column.trim().parse().ok().filter(|&column| column > 0));
        let only = match only.split_once(' ') {
            Some((column, word)) => Some((column.parse().ok()?, word.trim())),
            None if only.is_empty() => None,
            None => return None,
        };
        bits(kind)?;
        Some(Self { file, columns: columns.collect::<Option<_>>()?, kind, only })
    }

    fn reads(&self, path: &str) -> bool {
        match self.file.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == self.file,
        }
    }

    fn phrases<'t>(&self, text: &'t str) -> Vec<(&'t str, Classes)> {
        let mut phrases = Vec::new();
        for cells in text.lines().filter_map(cells) {
            let parts = |column: usize| cells.get(column - 1).copied().unwrap_or_default().split(';').map(str::trim);
            if self.only.is_some_and(|(column, word)| !parts(column).any(|part| part == word)) {
                continue;
            }
            for phrase in self.columns.iter().flat_map(|&column| parts(column)).filter(|phrase| !phrase.is_empty()) {
                phrases.push((phrase, bits(self.kind).unwrap_or_default()));
                if let (true, Some((first, rest))) = (self.kind == "person", phrase.split_once(' ')) {
                    phrases.push((first, class::GIVEN_NAME));
                    phrases.push((rest.rsplit(' ').next().unwrap_or(rest), class::FAMILY_NAME));
                }
            }
        }
        phrases
    }
}

/// The bit of a class by its name.
fn bits(kind: &str) -> Option<Classes> {
    Some(match kind {
        "country" => class::COUNTRY,
        "settlement" => class::SETTLEMENT,
        "region" => class::REGION,
        "organization" => class::ORGANIZATION,
        "person" => class::PERSON,
        "title" => class::TITLE,
        "demonym" => class::DEMONYM,
        "agent" => class::AGENT,
        _ => return None,
    })
}

impl Phrase {
    fn begins(&self, forms: &[&str]) -> bool {
        self.long <= forms.len() && self.text.split_whitespace().zip(forms).all(|(word, form)| fits(word, form))
    }
}

/// Whether the text's `form` may stand for the list's `word`.
fn fits(word: &str, form: &str) -> bool {
    if word == form {
        return true;
    }
    let capitals = word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase);
    let starts_alike = !word.starts_with(char::is_uppercase) || form.starts_with(char::is_uppercase);
    !capitals && starts_alike && word.to_lowercase() == form.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_count_as_listed() {
        assert!(fits("US", "US") && !fits("US", "us") && !fits("US", "Us"));
        assert!(fits("Turkey", "TURKEY") && !fits("Turkey", "turkey"));
        assert!(fits("minister", "Minister"));
    }

    #[test]
    fn lists_are_read_from_knowledge_files() {
        let spec = "# comment\nplaces.txt | 1, 2 | settlement |\npeople* | 1 | person | 2 office\n";
        let places = "# name | others\nDoha | Ad Dawhah; Bida\n";
        let people = "Ana Maria Kovar | office; late # a comment\nJan Novak | late\n";
        let lists = Lists::read(&[("names/lists.txt", spec), ("places.txt", places), ("people_a.txt", people)])
            .expect("all files are there");
        assert_eq!(lists.longest(&["Bida"]), (1, class::SETTLEMENT));
        assert_eq!(lists.longest(&["Ana", "Maria", "Kovar"]), (3, class::PERSON));
        assert_eq!(lists.longest(&["Kovar"]), (1, class::FAMILY_NAME));
        assert_eq!(lists.longest(&["Jan", "Novak"]), (0, 0));
        let missing = Lists::read(&[("names/lists.txt", spec)]).expect_err("broken");
        assert_eq!(missing.to_string(), "there is no file `places.txt`, which the lists of names are made from");
        assert_eq!(Lists::read(&[("names/lists.txt", "a | b | c |")]).expect_err("broken"), ListsError::Line(1));
    }

    #[test]
    fn the_longest_phrase_wins() {
        let lists = Lists::new([
            ("York", class::FAMILY_NAME),
            ("New York", class::SETTLEMENT),
            ("new york times", class::ORGANIZATION),
        ]);
        assert_eq!(lists.longest(&["New", "York", "is"]), (2, class::SETTLEMENT));
        assert_eq!(lists.longest(&["New", "York", "Times"]), (3, class::ORGANIZATION));
        assert_eq!(lists.longest(&["Yorker"]), (0, 0));
        assert_eq!(lists.longest(&[]), (0, 0));
    }
}
