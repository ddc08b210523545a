//! Everything the program knows, loaded once and shared.

use crate::events::reader::Reader;
use crate::lemmas::Verbs;
use dateline_knowledge::actors::Actors;
use dateline_knowledge::calendar::Calendar;
use dateline_knowledge::cues::Cues;
use dateline_knowledge::lexicon::{Classes, Patterns};
use dateline_knowledge::measures::Measures;
use dateline_knowledge::ontology::Ontology;
use dateline_knowledge::places::Gazetteer;
use dateline_knowledge::status::StatusWords;
use dateline_knowledge::{Folder, Problem, Problems};
use dateline_predicates::PredicateWords;
use dateline_syntax::Model;
use dateline_syntax::names::{Lists, ListsError, Tagger};

/// The language model and the knowledge files, ready for use. Share one among threads.
pub struct Knowledge {
    /// Tags, trees and names.
    pub model: &'static Model,
    /// Finds names.
    pub tagger: &'static Tagger,
    /// The lists that it was trained with.
    pub name_lists: Lists,
    /// Words that the predicate layer goes by.
    pub predicate_words: &'static PredicateWords,
    /// Persons, organizations, countries, offices.
    pub actors: Actors,
    /// Words of time.
    pub calendar: Calendar,
    /// Places.
    pub gazetteer: Gazetteer,
    /// Words of number and measure.
    pub measures: Measures,
    /// Words that attribute.
    pub cues: Cues,
    /// Words that tell a status.
    pub status: StatusWords,
    /// Event types, modes, contexts.
    pub ontology: Ontology,
    /// The verbs of English.
    pub(crate) verbs: Verbs,
    /// The event lexicon, compiled.
    pub patterns: Patterns,
    /// Its word classes.
    pub classes: Classes,
    /// Weighs what the rules say of events; `None` to let the rules alone count.
    pub reader: Option<&'static Reader>,
}

/// Where the compiled lexicon stands in the knowledge folder.
pub const PATTERNS: &str = "lexicon.patterns";

impl Knowledge {
    /// What came with the program.
    pub fn embedded() -> Self {
        Self::load(&Folder::embedded()).expect("a test loads the files that come with the program")
    }

    /// Reads the knowledge files of `folder`, the largest of them side by side.
    ///
    /// # Errors
    /// All problems of all files.
    pub fn load(folder: &Folder) -> Result<Self, Problems> {
        let (actors, name_lists, patterns) = std::thread::scope(|scope| {
            let actors = scope.spawn(|| Actors::load(folder));
            let lists = scope.spawn(|| name_lists(folder));
            let patterns = Patterns::parse(PATTERNS, folder.file(PATTERNS).unwrap_or_default());
            (joined(actors), joined(lists), patterns)
        });
        let mut problems = Problems::default();
        let patterns = read(patterns, &mut problems);
        let know = Self {
            verbs: read(Verbs::load(folder), &mut problems),
            model: Model::embedded(),
            tagger: Tagger::embedded(),
            name_lists: read(name_lists, &mut problems),
            predicate_words: PredicateWords::embedded(),
            actors: read(actors, &mut problems),
            calendar: read(Calendar::load(folder), &mut problems),
            gazetteer: read(Gazetteer::load(folder), &mut problems),
            measures: read(Measures::load(folder), &mut problems),
            cues: read(Cues::load(folder), &mut problems),
            status: read(StatusWords::load(folder), &mut problems),
            ontology: read(Ontology::load(folder), &mut problems),
            patterns,
            classes: read(Classes::load(folder), &mut problems),
            reader: Some(Reader::embedded()),
        };
        problems.or(know)
    }
}

/// What a thread gives back; its panic goes on here.
fn joined<T>(thread: std::thread::ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// What was read; nothing, and the problems kept, where there were any.
fn read<T: Default>(read: Result<T, Problems>, problems: &mut Problems) -> T {
    read.unwrap_or_else(|found| {
        problems.0.extend(found.0);
        T::default()
    })
}

/// The name tagger's lists, from the files that `names/lists.txt` names.
fn name_lists(folder: &Folder) -> Result<Lists, Problems> {
    Lists::read(&folder.below("").collect::<Vec<_>>()).map_err(|error| {
        Problems(vec![Problem {
            file: "names/lists.txt".to_owned(),
            line: if let ListsError::Line(line) = error { line } else { 1 },
            what: error.to_string(),
            excerpt: String::new(),
            help: "each line names a knowledge file, the cells to read and the class they stand for".to_owned(),
            other: None,
        }])
    })
}
