//! Which tokens stand in which lists of names and words.

use memchr::memchr_iter;

use crate::Parsed;

/// Lists that a token was found in, one bit each; see [`class`].
pub type Classes = u32;

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
    /// A common noun at the head of many names of organizations ("Bank", "Ltd.").
    pub const ORGANIZATION_WORD: Classes = 1 << 10;
    /// A common noun at the head of many names of places ("River", "Street").
    pub const PLACE_WORD: Classes = 1 << 11;
    /// The phrase has more than one word.
    pub const PHRASE: Classes = 1 << 14;
    /// The token is the first of its phrase.
    pub const FIRST: Classes = 1 << 15;
    /// The phrase is listed with capitals that the text leaves out ("new york").
    pub const LOWERED: Classes = 1 << 16;
}

/// Phrases with the classes they stand for.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// All phrases, one behind the other.
    text: String,
    /// Sorted by the hash of their first word.
    phrases: Vec<Phrase>,
    /// Where the phrases with each upper part of that hash begin.
    starts: Vec<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Phrase {
    /// Of the first word in lower case.
    hash: u32,
    /// Where it stands in the text.
    from: u32,
    to: u32,
    /// Number of words.
    long: u16,
    classes: Classes,
}

/// Bits of a hash that lead to the phrases.
const START_BITS: u32 = 14;
/// Tokens in the longest phrase that is found.
const MOST_TOKENS: usize = 8;

impl Lists {
    /// Takes phrases and their classes. A phrase in capitals ("US") is found in capitals only; any other, however it is
    /// written. One that is listed with a capital which the text leaves out has [`class::LOWERED`] besides. A phrase
    /// of more than eight words is never found.
    pub fn new<'p>(phrases: impl IntoIterator<Item = (&'p str, Classes)>) -> Self {
        let mut lists = Self::default();
        phrases.into_iter().for_each(|(phrase, classes)| lists.add(phrase, classes));
        lists.sort();
        lists
    }

    /// Reads the lists that `names/lists.txt` among `files` (path and content) names, from the others.
    ///
    /// # Errors
    /// A line of `names/lists.txt` that is not understood, or a file that is missing.
    pub fn read(files: &[(&str, &str)]) -> Result<Self, ListsError> {
        let (_, spec) =
            files.iter().find(|(path, _)| *path == SPEC).ok_or_else(|| ListsError::File(SPEC.to_owned()))?;
        let mut lists = Self::default();
        for (number, line) in (1..).zip(spec.lines()) {
            let Some(line) = content(line) else { continue };
            let source = Source::parse(line).ok_or(ListsError::Line(number))?;
            let mut fitting = files.iter().filter(|(path, _)| source.reads(path)).peekable();
            if fitting.peek().is_none() {
                return Err(ListsError::File(source.file.to_owned()));
            }
            fitting.for_each(|(_, text)| source.each_phrase(text, |phrase, classes| lists.add(phrase, classes)));
        }
        lists.sort();
        Ok(lists)
    }

    /// Takes a phrase as listed and as tokens part it.
    fn add(&mut self, phrase: &str, classes: Classes) {
        self.add_words(phrase, classes);
        if phrase.contains(['-', '\'', '’']) {
            self.add_words(&parted(phrase), classes);
        }
    }

    fn add_words(&mut self, phrase: &str, classes: Classes) {
        let mut words = phrase.split_whitespace();
        let Some(first) = words.next() else { return };
        let long = 1 + words.count();
        if long > MOST_TOKENS {
            return;
        }
        let from = self.text.len() as u32;
        self.text.push_str(phrase);
        let (hash, to) = (hash_of_lower(first), self.text.len() as u32);
        self.phrases.push(Phrase { hash, from, to, long: long as u16, classes });
    }

    fn sort(&mut self) {
        self.phrases.sort_unstable_by_key(|phrase| phrase.hash);
        let mut starts = vec![0; (1 << START_BITS) + 1];
        for phrase in &self.phrases {
            starts[bucket(phrase.hash) + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        self.starts = starts;
    }

    /// The classes of each token: of every phrase that it is in, unless a longer one covers that phrase's first token.
    pub fn classes(&self, parsed: Parsed<'_>) -> Vec<Classes> {
        let tokens = parsed.segments.tokens.as_slice();
        let forms: Vec<&str> = tokens.iter().map(|token| &parsed.text[token.span]).collect();
        let mut classes = vec![0; tokens.len()];
        for (_, sentence) in parsed.segments.sentences.iter() {
            let mut covered = sentence.tokens.start;
            for token in sentence.tokens.clone() {
                let (long, bits) = self.longest(&forms[token..sentence.tokens.end.min(token + MOST_TOKENS)]);
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
        let Some(hash) = forms.first().map(|first| hash_of_lower(first)) else { return (0, 0) };
        let found = self.beginning(hash).filter_map(|phrase| Some((phrase, self.begins(phrase, forms)?)));
        let (mut best, mut bits) = ((0, Fit::Lowered), 0);
        for (phrase, fit) in found {
            match (phrase.long, fit).cmp(&best) {
                std::cmp::Ordering::Greater => (best, bits) = ((phrase.long, fit), phrase.classes),
                std::cmp::Ordering::Equal => bits |= phrase.classes,
                std::cmp::Ordering::Less => {}
            }
        }
        let (long, fit) = best;
        (long.into(), if long > 0 && fit == Fit::Lowered { bits | class::LOWERED } else { bits })
    }

    /// The phrases whose first word has this hash.
    fn beginning(&self, hash: u32) -> impl Iterator<Item = &Phrase> {
        let bounds = self.starts.get(bucket(hash)..).and_then(|starts| starts.first_chunk::<2>());
        let [from, to] = bounds.copied().unwrap_or_default();
        self.phrases[from as usize..to as usize].iter().filter(move |phrase| phrase.hash == hash)
    }

    /// How the phrase stands at the beginning of `forms`, if it does.
    fn begins(&self, phrase: &Phrase, forms: &[&str]) -> Option<Fit> {
        if usize::from(phrase.long) > forms.len() {
            return None;
        }
        let mut words = self.text[phrase.from as usize..phrase.to as usize].split_whitespace().zip(forms);
        words.try_fold(Fit::Listed, |worst, (word, form)| Some(worst.min(fits(word, form)?)))
    }
}

fn bucket(hash: u32) -> usize {
    (hash >> (u32::BITS - START_BITS)) as usize
}

/// A hash of `word` in lower case.
fn hash_of_lower(word: &str) -> u32 {
    if word.is_ascii() {
        hash(word.bytes().map(|byte| byte.to_ascii_lowercase()))
    } else {
        hash(word.to_lowercase().bytes())
    }
}

/// FNV-1a, with its lower bits brought into the upper ones.
fn hash(bytes: impl Iterator<Item = u8>) -> u32 {
    let hash = bytes.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash ^ hash >> 15).wrapping_mul(0x2c1b_3c6d)
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
    class: Classes,
    only: Option<(usize, &'s str)>,
}

/// What a line holds beside a comment; `None` for nothing. A comment begins with `#` at the start or after a blank.
fn content(line: &str) -> Option<&str> {
    let end = memchr_iter(b'#', line.as_bytes()).find(|&at| at == 0 || line.as_bytes()[at - 1] == b' ');
    let line = end.map_or(line, |end| &line[..end]);
    (!line.trim().is_empty()).then_some(line)
}

/// Cell `column` of a line, from 1; empty where the line has no such cell.
fn cell(line: &str, column: usize) -> &str {
    let mut ends = memchr_iter(b'|', line.as_bytes()).chain([line.len()]);
    let from = if column == 1 { Some(0) } else { ends.nth(column - 2).map(|end| end + 1) };
    from.zip(ends.next()).map_or("", |(from, to)| &line[from..to])
}

/// The parts of a cell, parted by `;`.
fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty())
}

impl<'s> Source<'s> {
    fn parse(line: &'s str) -> Option<Self> {
        let mut cells = line.split('|').map(str::trim);
        let [file, columns, kind, only] = [cells.next()?, cells.next()?, cells.next()?, cells.next()?];
        let columns = columns.split(',').map(|column| column.trim().parse().ok().filter(|&column| column > 0));
        let only = match only.split_once(' ') {
            Some((column, word)) => Some((column.parse().ok().filter(|&column| column > 0)?, word.trim())),
            None if only.is_empty() => None,
            None => return None,
        };
        if cells.next().is_some() {
            return None;
        }
        Some(Self { file, columns: columns.collect::<Option<_>>()?, class: bits(kind)?, only })
    }

    fn reads(&self, path: &str) -> bool {
        match self.file.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == self.file,
        }
    }

    /// Hands over each phrase of a file's `text` that this line of the specification asks for.
    fn each_phrase<'t>(&self, text: &'t str, mut take: impl FnMut(&'t str, Classes)) {
        for line in text.lines().filter_map(content) {
            if self.only.is_some_and(|(column, word)| !parts(cell(line, column)).any(|part| part == word)) {
                continue;
            }
            for phrase in self.columns.iter().flat_map(|&column| parts(cell(line, column))) {
                take(phrase, self.class);
                if let (class::PERSON, Some((first, rest))) = (self.class, phrase.split_once(' ')) {
                    take(first, class::GIVEN_NAME);
                    take(rest.rsplit(' ').next().unwrap_or(rest), class::FAMILY_NAME);
                }
            }
        }
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
        "given name" => class::GIVEN_NAME,
        "family name" => class::FAMILY_NAME,
        "organization word" => class::ORGANIZATION_WORD,
        "place word" => class::PLACE_WORD,
        _ => return None,
    })
}

/// How a word of the text stands for a word of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Without the capital that the list has.
    Lowered,
    /// As the list has it, or in capitals.
    Listed,
}

/// How the text's `form` may stand for the list's `word`.
fn fits(word: &str, form: &str) -> Option<Fit> {
    if word == form {
        return Some(Fit::Listed);
    }
    let capitals = word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase);
    if capitals || !same_letters(word, form) {
        return None;
    }
    let starts_alike = !word.starts_with(char::is_uppercase) || form.starts_with(char::is_uppercase);
    Some(if starts_alike { Fit::Listed } else { Fit::Lowered })
}

/// Whether the two are the same in lower case.
fn same_letters(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(other);
    }
    one.to_lowercase() == other.to_lowercase()
}

/// The phrase as the text's tokens part it: at hyphens, and before the "'s" of a possessive.
fn parted(phrase: &str) -> String {
    phrase.replace('-', " - ").replace("'s", " 's").replace("’s", " ’s")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_count_as_listed() {
        assert_eq!(["US", "us", "Us"].map(|form| fits("US", form)), [Some(Fit::Listed), None, None]);
        assert_eq!(fits("Turkey", "TURKEY"), Some(Fit::Listed));
        assert_eq!(fits("Turkey", "turkey"), Some(Fit::Lowered));
        assert_eq!(fits("minister", "Minister"), Some(Fit::Listed));
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
    fn small_letters_are_known_for_what_they_are() {
        let lists = Lists::new([("New York", class::SETTLEMENT), ("York", class::FAMILY_NAME), ("bank", class::AGENT)]);
        assert_eq!(lists.longest(&["new", "york"]), (2, class::SETTLEMENT | class::LOWERED));
        assert_eq!(lists.longest(&["York"]), (1, class::FAMILY_NAME));
        assert_eq!(lists.longest(&["Bank"]), (1, class::AGENT));
        let same = Lists::new([("Mark", class::GIVEN_NAME), ("mark", class::AGENT)]);
        assert_eq!(same.longest(&["mark"]), (1, class::AGENT));
    }

    #[test]
    fn phrases_are_found_as_tokens_part_them() {
        let lists = Lists::new([("Guinea-Bissau", class::COUNTRY), ("Kovar's", class::ORGANIZATION)]);
        assert_eq!(lists.longest(&["Guinea", "-", "Bissau"]), (3, class::COUNTRY));
        assert_eq!(lists.longest(&["Guinea-Bissau"]), (1, class::COUNTRY));
        assert_eq!(lists.longest(&["Kovar", "'s"]), (2, class::ORGANIZATION));
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
