//! The common shape of all knowledge files: UTF-8 text, one entry a line, cells between `|`, comments after `#`.
//!
//! Problems do not stop the reading: all of a run are reported together, each with its place and a way out.

use std::borrow::Cow;
use std::fmt;

use memchr::{memchr, memchr_iter};

/// The files of one knowledge folder, by their path in it (`actors/countries.txt`), sorted by path.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    files: Vec<(String, Cow<'static, str>)>,
}

/// Something wrong in a knowledge file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Path of the file in its folder.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong, with the thing in backticks.
    pub what: String,
    /// The line as it stands.
    pub excerpt: String,
    /// A way out.
    pub help: String,
    /// Another line that has to do with it.
    pub other: Option<Box<(String, usize)>>,
}

/// All problems of a run; never empty when returned as an error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

/// One line with content.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// Path of its file.
    pub file: &'a str,
    /// Its number, from 1.
    pub number: usize,
    /// Its text without comment and without white space at its ends.
    pub text: &'a str,
    /// The comment after it, without `#`.
    pub comment: Option<&'a str>,
}

impl Folder {
    /// Takes path and content of each file.
    pub fn new(files: Vec<(String, String)>) -> Self {
        Self::sorted(files.into_iter().map(|(path, text)| (path, Cow::Owned(text))).collect())
    }

    /// These files with what `added` brings: a file of the same path is read before the shipped one, so that its entries
    /// come first.
    #[must_use]
    pub fn with(mut self, added: Vec<(String, String)>) -> Self {
        for (path, text) in added {
            match self.files.binary_search_by(|(name, _)| name.as_str().cmp(&path)) {
                Ok(at) => self.files[at].1 = Cow::Owned(format!("{}\n{}", text, self.files[at].1)),
                Err(at) => self.files.insert(at, (path, Cow::Owned(text))),
            }
        }
        self
    }

    fn sorted(mut files: Vec<(String, Cow<'static, str>)>) -> Self {
        files.sort();
        Self { files }
    }

    /// The files that came with the program.
    pub fn embedded() -> Self {
        const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
        Self::sorted(FILES.iter().map(|&(path, text)| (path.to_owned(), Cow::Borrowed(text))).collect())
    }

    /// The content of the file at `path`; `None` where there is none.
    pub fn file(&self, path: &str) -> Option<&str> {
        let at = self.files.binary_search_by(|(name, _)| name.as_str().cmp(path)).ok()?;
        Some(&self.files[at].1)
    }

    /// Path and content of the files below `prefix` (`actors/`).
    pub fn below<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(prefix))
            .map(|(path, text)| (path.as_str(), text.as_ref()))
    }

    /// The lines with content of all files below `prefix`.
    pub fn lines<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = Line<'a>> {
        self.below(prefix).flat_map(|(path, text)| lines(path, text))
    }
}

/// The lines of `text` that hold more than a comment. A `#` begins a comment at the start of a line or after white space.
pub fn lines<'a>(file: &'a str, text: &'a str) -> impl Iterator<Item = Line<'a>> {
    let has_comments = memchr(b'#', text.as_bytes()).is_some();
    text.lines().enumerate().filter_map(move |(index, raw)| {
        let (text, comment) = if has_comments { split_comment(raw) } else { (raw.trim(), None) };
        (!text.is_empty()).then_some(Line { file, number: index + 1, text, comment })
    })
}

fn split_comment(raw: &str) -> (&str, Option<&str>) {
    let begins = |&at: &usize| raw[..at].chars().next_back().is_none_or(char::is_whitespace);
    match memchr_iter(b'#', raw.as_bytes()).find(begins) {
        Some(at) => (raw[..at].trim(), Some(raw[at + 1..].trim())),
        None => (raw.trim(), None),
    }
}

impl<'a> Line<'a> {
    /// The cells between `|`, trimmed; a missing one is empty.
    pub fn cells<const N: usize>(&self) -> Result<[&'a str; N], Problem> {
        let mut cells = [""; N];
        let (mut found, mut from) = (0, 0);
        for to in memchr_iter(b'|', self.text.as_bytes()).chain([self.text.len()]) {
            if let Some(cell) = cells.get_mut(found) {
                *cell = self.text[from..to].trim();
            }
            (found, from) = (found + 1, to + 1);
        }
        if found == N {
            Ok(cells)
        } else {
            Err(self.problem(
                format!("{found} cells where this file has {N}"),
                "cells are separated by `|`; leave one empty rather than out",
            ))
        }
    }

    /// A problem on this line.
    pub fn problem(&self, what: impl Into<String>, help: impl Into<String>) -> Problem {
        Problem {
            file: self.file.to_owned(),
            line: self.number,
            what: what.into(),
            excerpt: self.text.to_owned(),
            help: help.into(),
            other: None,
        }
    }
}

/// The parts of a cell that holds a list separated by `;`, trimmed, without empty ones.
pub fn list(cell: &str) -> impl Iterator<Item = &str> + Clone {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty())
}

impl Problems {
    /// `value` if nothing is wrong, else the problems.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }

    /// Keeps the problem of `result`, or gives its value.
    pub fn keep<T>(&mut self, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.0.push(problem)).ok()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}\n  {}:{}   {}", self.what, self.file, self.line, self.excerpt)?;
        if let Some((file, line)) = self.other.as_deref() {
            write!(f, "\n  {file}:{line}")?;
        }
        write!(f, "\nhelp: {}", self.help)
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}
impl std::error::Error for Problems {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_blank_lines_are_left_out() {
        let found: Vec<_> =
            lines("f", "# head\n\na | b # why\nc#d | e\n").map(|l| (l.number, l.text, l.comment)).collect();
        assert_eq!(found, [(3, "a | b", Some("why")), (4, "c#d | e", None)]);
    }

    #[test]
    fn a_wrong_number_of_cells_is_a_problem_with_its_place() {
        let line = lines("actors/x.txt", "a | b").next().unwrap();
        assert_eq!(line.cells::<2>().unwrap(), ["a", "b"]);
        let problem = line.cells::<3>().unwrap_err();
        assert_eq!(
            problem.to_string(),
            "error: 2 cells where this file has 3\n  actors/x.txt:1   a | b\nhelp: cells are separated by `|`; leave one empty rather than out"
        );
    }
}
