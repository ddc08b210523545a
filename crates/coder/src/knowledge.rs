//! Everything the program knows, loaded once and shared.

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
    /// The event lexicon, compiled.
    pub patterns: Patterns,
    /// Its word classes.
    pub classes: Classes,
}

/// Where the compiled lexicon stands in the knowledge folder.
pub const PATTERNS: &str = "lexicon.patterns";

impl Knowledge {
    /// What came with the program.
    pub fn embedded() -> Self {
        Self::load(&Folder::embedded()).expect("a test loads the files that come with the program")
    }

    /// Reads the knowledge files of `folder`.
    ///
    /// # Errors
    /// The problems of the first kind of file that has any.
    pub fn load(folder: &Folder) -> Result<Self, Problems> {
        Ok(Self {
            model: Model::embedded(),
            tagger: Tagger::embedded(),
            name_lists: name_lists(folder)?,
            predicate_words: PredicateWords::embedded(),
            actors: Actors::load(folder)?,
            calendar: Calendar::load(folder)?,
            gazetteer: Gazetteer::load(folder)?,
            measures: Measures::load(folder)?,
            cues: Cues::load(folder)?,
            status: StatusWords::load(folder)?,
            ontology: Ontology::load(folder)?,
            patterns: Patterns::parse(PATTERNS, folder.file(PATTERNS).unwrap_or_default())?,
            classes: Classes::load(folder)?,
        })
    }
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
