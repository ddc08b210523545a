//! The contexts of the ontology, and the words and sectors that speak for them.

use rustc_hash::FxHashMap;

use crate::Code;
use crate::lines::{Line, Problem, list};

/// How much a cue says of its context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Force {
    /// Often stands where the context is another.
    Weak,
    /// Mostly stands where the context is this one.
    Strong,
    /// Hardly ever stands elsewhere: in the event's sentence it is enough by itself.
    Alone,
}

/// A context and who speaks for it.
#[derive(Clone, Debug, PartialEq)]
pub struct ContextEntry {
    /// Its name ("human_rights").
    pub name: String,
    /// Sectors of participants that speak for it.
    pub sectors: Vec<Code>,
}

/// A cue found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CueFound {
    /// Which cue; two forms of one cue have the same number.
    pub cue: usize,
    /// The place of its context among [`Contexts::entries`].
    pub context: usize,
    /// How much it says.
    pub force: Force,
    /// Number of words that it takes, at least 1.
    pub words: usize,
}

/// The contexts, by the order of their file, and an index of their cues.
#[derive(Clone, Debug, Default)]
pub struct Contexts {
    /// The contexts.
    pub entries: Vec<ContextEntry>,
    /// By the first word of a cue: the words that must follow, and what is found then.
    cues: FxHashMap<String, Vec<(Vec<String>, CueFound)>>,
    /// Number of cues.
    len: usize,
}

impl Contexts {
    /// The cues that `lemmas` (lower case, in text order) begin with.
    pub fn cues_at<'a>(&'a self, lemmas: &'a [&str]) -> impl Iterator<Item = CueFound> + 'a {
        let begun = lemmas.first().and_then(|first| self.cues.get(*first)).into_iter().flatten();
        let follow = |rest: &[String]| {
            rest.len() < lemmas.len() && rest.iter().zip(&lemmas[1..]).all(|(one, other)| one == other)
        };
        begun.filter(move |(rest, _)| follow(rest)).map(|&(_, found)| found)
    }

    /// Adds what a line of `ontology/contexts.txt` says; several lines may speak of one context.
    ///
    /// # Errors
    /// A wrong number of cells, a cue given twice, or a sector that is none.
    pub(crate) fn add(&mut self, line: &Line<'_>) -> Result<(), Problem> {
        let [name, alone, strong, weak, sectors] = line.cells()?;
        let sectors = sectors_of(line, sectors)?;
        let by_force = [(alone, Force::Alone), (strong, Force::Strong), (weak, Force::Weak)];
        let mut cues: Vec<_> =
            by_force.iter().flat_map(|&(cell, force)| list(cell).map(move |cue| (cue.to_lowercase(), force))).collect();
        cues.sort();
        if let Some(twice) = cues.windows(2).find(|two| two[0].0 == two[1].0) {
            let help = "a cue stands once, where it fits best: by itself, strong or weak";
            return Err(line.problem(format!("`{}` stands twice", twice[0].0), help));
        }
        let context = self.place_of(name);
        self.entries[context].sectors.extend(sectors);
        for (cue, force) in cues {
            self.add_cue(context, &cue, force);
        }
        Ok(())
    }

    /// Where the context `name` stands among the entries; a new one comes last.
    fn place_of(&mut self, name: &str) -> usize {
        self.entries.iter().position(|entry| entry.name == name).unwrap_or_else(|| {
            self.entries.push(ContextEntry { name: name.to_owned(), sectors: Vec::new() });
            self.entries.len() - 1
        })
    }

    fn add_cue(&mut self, context: usize, cue: &str, force: Force) {
        for form in forms(cue) {
            let mut words = form.split_whitespace().map(str::to_owned);
            if let Some(first) = words.next() {
                let rest: Vec<_> = words.collect();
                let found = CueFound { cue: self.len, context, force, words: 1 + rest.len() };
                self.cues.entry(first).or_default().push((rest, found));
            }
        }
        self.len += 1;
    }
}

/// A cue as written, and, where it has a hyphen, in words parted at it: tokens are found in both ways.
fn forms(cue: &str) -> Vec<String> {
    let parted = cue.contains('-').then(|| cue.replace('-', " - "));
    std::iter::once(cue.to_owned()).chain(parted).collect()
}

fn sectors_of(line: &Line<'_>, cell: &str) -> Result<Vec<Code>, Problem> {
    let sector = |sector| {
        Code::parse(sector)
            .ok_or_else(|| line.problem(format!("`{sector}` is no sector"), "a sector is three capital letters"))
    };
    list(cell).map(sector).collect()
}

#[cfg(test)]
mod tests {
    use super::{Contexts, Force};
    use crate::lines::lines;

    fn contexts(line: &str) -> Result<Contexts, String> {
        let mut contexts = Contexts::default();
        let line = lines("contexts.txt", line).next().expect("a line with content");
        contexts.add(&line).map_err(|problem| problem.what)?;
        Ok(contexts)
    }

    fn at(contexts: &Contexts, words: &str) -> Vec<(usize, Force)> {
        let lemmas: Vec<&str> = words.split(' ').collect();
        contexts.cues_at(&lemmas).map(|found| (found.words, found.force)).collect()
    }

    #[test]
    fn a_cue_is_found_with_its_force_and_all_its_words() {
        let contexts = contexts("health | Nerve Clinic | hospital | ill | MED").unwrap();
        assert_eq!(at(&contexts, "hospital bed"), [(1, Force::Strong)]);
        assert_eq!(at(&contexts, "nerve clinic"), [(2, Force::Alone)]);
        assert_eq!(at(&contexts, "nerve"), []);
        assert_eq!(at(&contexts, "the hospital"), []);
    }

    #[test]
    fn a_hyphen_may_part_tokens_or_not() {
        let contexts = contexts("corruption | | anti-graft | |").unwrap();
        assert_eq!(at(&contexts, "anti-graft"), [(1, Force::Strong)]);
        assert_eq!(at(&contexts, "anti - graft"), [(3, Force::Strong)]);
    }

    #[test]
    fn what_is_wrong_in_a_line_is_named() {
        let problem = |line| contexts(line).err().unwrap_or_default();
        assert_eq!(problem("health | | ill | Ill |"), "`ill` stands twice");
        assert_eq!(problem("health | | ill | | medic"), "`medic` is no sector");
    }
}
