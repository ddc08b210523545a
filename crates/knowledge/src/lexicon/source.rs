//! The lexicon as its authors write it: `data/lexicon/*.lex` and `classes.txt`.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::lexicon::Marked;
use crate::lines::{Folder, Line, Problem, Problems, list};
use crate::ontology::{EventType, Ontology, event_type_cell};

/// One entry: examples of one type and mode, with what they must leave alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// File it stands in, without folder ("coerce.lex").
    pub file: String,
    /// Line of its header, from 1.
    pub line: usize,
    /// What it codes; `None` (`NONE` in the file) for a reading that is no event.
    pub event_type: Option<EventType>,
    /// The mode it codes.
    pub mode: Option<String>,
    /// Its `+` lines.
    pub examples: Vec<Example>,
    /// Its `-` lines: sentences that must not be coded as this type, with their lines.
    pub counter_examples: Vec<(usize, String)>,
}

/// A `+` line with the `=` lines below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Its line, from 1.
    pub line: usize,
    /// The sentence.
    pub marked: Marked,
    /// Other predicates with exactly this frame, as dictionary forms ("round up", "take hostage").
    pub members: Vec<String>,
}

/// Classes of words that a thing may be asked to belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Classes(FxHashMap<String, FxHashSet<String>>);

/// All entries, by file and line, and the classes.
#[derive(Clone, Debug, Default)]
pub struct LexiconSource {
    /// The entries.
    pub entries: Vec<Entry>,
    /// The classes.
    pub classes: Classes,
}

impl Classes {
    /// Reads `lexicon/classes.txt`: `name: word; word; …`.
    ///
    /// # Errors
    /// Lines without a name.
    pub fn load(folder: &Folder) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut classes = FxHashMap::<String, FxHashSet<String>>::default();
        for line in folder.lines("lexicon/classes.txt") {
            match line.text.split_once(':') {
                Some((name, words)) => {
                    classes.entry(name.trim().to_owned()).or_default().extend(list(words).map(str::to_lowercase));
                }
                None => problems.0.push(line.problem("a class without a name", "write `name: word; word`")),
            }
        }
        problems.or(Self(classes))
    }

    /// Whether `lemma` belongs to the class `name`.
    pub fn holds(&self, name: &str, lemma: &str) -> bool {
        self.0.get(name).is_some_and(|words| words.contains(lemma))
    }

    /// Whether there is a class `name`.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}

impl LexiconSource {
    /// Reads `lexicon/*.lex` and `lexicon/classes.txt`.
    ///
    /// # Errors
    /// All problems of the files: lines outside an entry, broken notation, unknown types, modes, roles and classes.
    pub fn load(folder: &Folder, ontology: &Ontology) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let classes = Classes::load(folder).unwrap_or_else(|found| {
            problems.0.extend(found.0);
            Classes::default()
        });
        let mut loaded = Self { entries: Vec::new(), classes };
        for (path, text) in folder.below("lexicon/").filter(|(path, _)| path.ends_with(".lex")) {
            let mut open: Option<Entry> = None;
            for line in crate::lines::lines(path, text) {
                let read = loaded.read_line(&line, &mut open, ontology);
                problems.keep(read);
            }
            loaded.entries.extend(open);
        }
        problems.or(loaded)
    }

    fn read_line(&mut self, line: &Line<'_>, open: &mut Option<Entry>, ontology: &Ontology) -> Result<(), Problem> {
        let (sign, rest) = match line.text.split_once(char::is_whitespace) {
            Some((sign @ ("+" | "-" | "="), rest)) => (sign, rest.trim()),
            _ => {
                self.entries.extend(open.take());
                *open = Some(header(line, ontology)?);
                return Ok(());
            }
        };
        let Some(entry) = open.as_mut() else {
            return Err(
                line.problem("this line belongs to no entry", "begin an entry with its type and mode, `COERCE arrest`")
            );
        };
        match sign {
            "+" => entry.examples.push(Example {
                line: line.number,
                marked: self.marked(line, rest)?,
                members: Vec::new(),
            }),
            "=" => {
                let last = entry.examples.last_mut().ok_or_else(|| {
                    line.problem("`=` without an example above it", "put the `+` line whose frame they share first")
                })?;
                last.members.extend(list(rest).map(str::to_owned));
            }
            _ => entry.counter_examples.push((line.number, rest.to_owned())),
        }
        Ok(())
    }

    fn marked(&self, line: &Line<'_>, example: &str) -> Result<Marked, Problem> {
        let help = "`[actor Police] *detained* [recipient? them]`: stars round the predicate, brackets round the roles";
        let marked = Marked::parse(example).map_err(|what| line.problem(what, help))?;
        if marked.anchors.is_empty() {
            return Err(line.problem("no predicate is marked", help));
        }
        let unknown = marked.marks.iter().filter_map(|mark| mark.class.as_deref()).find(|name| !self.classes.has(name));
        match unknown {
            Some(name) => Err(line.problem(format!("`{name}` is no class"), "add it to `lexicon/classes.txt`")),
            None => Ok(marked),
        }
    }
}

/// Reads an event type, or `NONE` for a reading that is no event.
pub(super) fn coded_cell(line: &Line<'_>, cell: &str) -> Result<Option<EventType>, Problem> {
    if cell == "NONE" { Ok(None) } else { event_type_cell(line, cell).map(Some) }
}

fn header(line: &Line<'_>, ontology: &Ontology) -> Result<Entry, Problem> {
    let mut words = line.text.split_whitespace();
    let event_type = coded_cell(line, words.next().unwrap_or_default())?;
    let mode = words.next().filter(|&mode| mode != "-");
    if let (Some(event_type), Some(mode)) = (event_type, mode)
        && ontology.mode(event_type, mode).is_none()
    {
        let known: Vec<_> = ontology.modes(event_type).map(|(mode, _)| mode).collect();
        let help = if known.is_empty() {
            "it has no modes: write `-`".to_owned()
        } else {
            format!("it has {}", known.join(", "))
        };
        return Err(line.problem(format!("`{event_type}` has no mode `{mode}`"), help));
    }
    Ok(Entry {
        file: line.file.rsplit('/').next().unwrap_or(line.file).to_owned(),
        line: line.number,
        event_type,
        mode: mode.map(str::to_owned),
        examples: Vec::new(),
        counter_examples: Vec::new(),
    })
}
