//! Words that tell whether a place name is used as a place (`data/places/words/`): one a line.

use rustc_hash::FxHashSet;

use crate::lines::{Folder, Line, Problem, Problems};

/// Words around place names.
#[derive(Clone, Debug, Default)]
pub struct PlaceWords {
    stays: FxHashSet<String>,
    bodies: FxHashSet<String>,
    features: FxHashSet<String>,
    agents: FxHashSet<String>,
    addressed: FxHashSet<String>,
    reached: FxHashSet<String>,
    nearby: FxHashSet<String>,
    settled: FxHashSet<String>,
    plain: FxHashSet<String>,
    dealings: FxHashSet<String>,
    spots: FxHashSet<String>,
    visited: FxHashSet<String>,
}

impl PlaceWords {
    /// Reads the lists of `folder`.
    ///
    /// # Errors
    /// All lines that hold capitals.
    pub fn load(folder: &Folder) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut words = |file| read(folder, file, &mut problems);
        let lists = Self {
            stays: words("places/words/stays.txt"),
            bodies: words("places/words/bodies.txt"),
            features: words("places/words/features.txt"),
            agents: words("places/words/agents.txt"),
            addressed: words("places/words/addressed.txt"),
            reached: words("places/words/reached.txt"),
            nearby: words("places/words/nearby.txt"),
            settled: words("places/words/settled.txt"),
            plain: words("places/words/plain.txt"),
            dealings: words("places/words/dealings.txt"),
            spots: words("places/words/spots.txt"),
            visited: words("places/words/visited.txt"),
        };
        problems.or(lists)
    }

    /// Whether a place that is the subject of this verb remains a place ("Aleppo *lies* in the north").
    pub fn stays(&self, lemma: &str) -> bool {
        self.stays.contains(lemma)
    }

    /// Whether this word makes a name that holds a place name the name of a body ("the *Bank* of England").
    pub fn is_body(&self, word: &str) -> bool {
        self.bodies.contains(word.to_lowercase().as_str())
    }

    /// Whether this word makes a name the name of a place ("Rankin *County*", "the *River* Dniester").
    pub fn is_feature(&self, word: &str) -> bool {
        self.features.contains(word.to_lowercase().as_str())
    }

    /// Whether a place name before this noun stands for a state or a people ("*U.S.* officials").
    pub fn is_agent(&self, lemma: &str) -> bool {
        self.agents.contains(lemma.to_lowercase().as_str())
    }

    /// Whether this name of a place is as well an ordinary word, a surname or the name of those who work there, so that
    /// it takes more than its capital to be a place ("*Hope*, Ark.", "at the *White House*").
    pub fn is_plain(&self, name: &str) -> bool {
        self.plain.contains(name.to_lowercase().as_str())
    }

    /// Whether the name after this noun and "of" is that of a place ("the *village* of Drelova").
    pub fn is_settled(&self, lemma: &str) -> bool {
        self.settled.contains(lemma)
    }

    /// Whether what this word names lies so near to the settlement it is called after that the settlement's point will
    /// do ("Tabqa *Dam*", "Kabul *airport*").
    pub fn is_nearby(&self, word: &str) -> bool {
        self.nearby.contains(word.to_lowercase().as_str())
    }

    /// Whether a place name in a phrase below this noun is a state or a people ("*sanctions* on Iran").
    pub fn is_dealing(&self, lemma: &str) -> bool {
        self.dealings.contains(lemma)
    }

    /// Whether the name of a country before this noun remains a place ("Turkey's *coast*").
    pub fn is_spot(&self, lemma: &str) -> bool {
        self.spots.contains(lemma.to_lowercase().as_str())
    }

    /// Whether the object of this verb is a government or a people when it is a place name ("accused *Moscow*").
    pub fn is_addressed(&self, lemma: &str) -> bool {
        self.addressed.contains(lemma)
    }

    /// Whether the place in which this verb ends is where somebody goes: "arrived in Amman".
    pub fn is_reached(&self, lemma: &str) -> bool {
        self.reached.contains(lemma)
    }

    /// Whether the object of this verb, when it is a place, is where somebody goes: "visited Doha".
    pub fn is_visited(&self, lemma: &str) -> bool {
        self.visited.contains(lemma)
    }
}

fn read(folder: &Folder, file: &'static str, problems: &mut Problems) -> FxHashSet<String> {
    folder.lines(file).filter_map(|line| problems.keep(word(&line))).collect()
}

fn word(line: &Line<'_>) -> Result<String, Problem> {
    if line.text.chars().any(char::is_uppercase) {
        let what = format!("`{}` is not in small letters", line.text);
        return Err(line.problem(what, "one dictionary form or name a line, in small letters"));
    }
    Ok(line.text.to_owned())
}
