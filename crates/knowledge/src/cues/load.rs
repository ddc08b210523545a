//! Reads `data/cues/`.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Act, Certainty, Cue, Cues, Frame, Phrase, PhrasePlace, Phrases, SourceKind, Terms};
use crate::lines::{Folder, Line, Problem, Problems, list};

/// How often a word attributes in a frame for which its line gives no number, in percent.
const USUAL_PERCENT: u8 = 70;

impl Cues {
    /// Reads the files under `cues/`. A line that is wrong is reported and left out.
    pub fn load(folder: &Folder) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let cues = Self {
            verbs: words(folder, "cues/verbs.txt", &mut problems),
            nouns: words(folder, "cues/nouns.txt", &mut problems),
            adjectives: words(folder, "cues/adjectives.txt", &mut problems),
            phrases: phrases(folder, "cues/phrases.txt", &mut problems),
            terms: meanings(folder, "cues/terms.txt", TERMS, &mut problems),
            certainty: meanings(folder, "cues/certainty.txt", CERTAINTIES, &mut problems),
            light: verbs(folder, "cues/light.txt", &mut problems),
            hearers: verbs(folder, "cues/hearers.txt", &mut problems),
            sources: sources(folder, "cues/sources.txt", &mut problems),
            context: context(folder, "cues/context.txt", &mut problems),
        };
        problems.or(cues)
    }
}

const ACTS: &[(&str, Act)] = &[("speech", Act::Speech), ("belief", Act::Belief), ("attitude", Act::Attitude)];

const CERTAINTIES: &[(&str, Certainty)] = &[
    ("confirmed", Certainty::Confirmed),
    ("stated", Certainty::Stated),
    ("believed", Certainty::Believed),
    ("reported", Certainty::Reported),
    ("alleged", Certainty::Alleged),
    ("doubted", Certainty::Doubted),
];

const TERMS: &[(&str, Terms)] =
    &[("on_record", Terms::OnRecord), ("on_background", Terms::OnBackground), ("anonymous", Terms::Anonymous)];

const KINDS: &[(&str, SourceKind)] = &[
    ("person", SourceKind::Person),
    ("official", SourceKind::Official),
    ("organization", SourceKind::Organization),
    ("anonymous", SourceKind::Anonymous),
    ("document", SourceKind::Document),
    ("media", SourceKind::Media),
];

const PLACES: &[(&str, PhrasePlace)] = &[("before source", PhrasePlace::BeforeSource), ("alone", PhrasePlace::Alone)];

fn words(folder: &Folder, path: &str, problems: &mut Problems) -> FxHashMap<String, Cue> {
    let mut found = FxHashMap::default();
    for line in folder.lines(path) {
        if let Some((lemma, cue)) = problems.keep(cue(&line)) {
            let known = found.insert(lemma.to_owned(), cue).is_some();
            problems.keep(once(&line, lemma, !known));
        }
    }
    found
}

fn cue<'a>(line: &Line<'a>) -> Result<(&'a str, Cue), Problem> {
    let [lemma, act, certainty, frames, _note] = line.cells()?;
    if lemma.is_empty() {
        return Err(line.problem("no word", "begin the line with the dictionary form"));
    }
    let frames = list(frames).map(|frame| rated_frame(line, frame)).collect::<Result<_, _>>()?;
    Ok((lemma, Cue { act: one_of(line, act, ACTS)?, certainty: one_of(line, certainty, CERTAINTIES)?, frames }))
}

fn rated_frame(line: &Line, text: &str) -> Result<(Frame, u8), Problem> {
    let (frame, percent) = match text.rsplit_once(' ') {
        Some((frame, number)) if number.starts_with(|c: char| c.is_ascii_digit()) => (frame, Some(number)),
        _ => (text, None),
    };
    let percent = match percent.map(str::parse) {
        None => USUAL_PERCENT,
        Some(Ok(percent @ 0..=100)) => percent,
        Some(_) => return Err(line.problem(format!("`{text}` has no percentage"), "write a number from 0 to 100")),
    };
    let frame = frame.parse().map_err(|()| {
        line.problem(
            format!("`{frame}` is no frame"),
            "a frame is `that`, `quote`, `to`, `ing`, `be`, `obj`, `obj to`, `obj be`, `subj to`, `subj be`, a preposition, or `obj` and a preposition, each also after `passive`",
        )
    })?;
    Ok((frame, percent))
}

fn phrases(folder: &Folder, path: &str, problems: &mut Problems) -> Phrases<Phrase> {
    let mut found = Phrases::default();
    for line in folder.lines(path) {
        if let Some((words, phrase)) = problems.keep(phrase(&line)) {
            let new = found.insert(words, phrase);
            problems.keep(once(&line, words, new));
        }
    }
    found
}

fn phrase<'a>(line: &Line<'a>) -> Result<(&'a str, Phrase), Problem> {
    let [words, act, certainty, place, _note] = line.cells()?;
    let phrase = Phrase {
        act: one_of(line, act, ACTS)?,
        certainty: one_of(line, certainty, CERTAINTIES)?,
        place: one_of(line, place, PLACES)?,
    };
    Ok((words, phrase))
}

fn meanings<V: Copy>(folder: &Folder, path: &str, known: &[(&str, V)], problems: &mut Problems) -> Phrases<V> {
    let mut found = Phrases::default();
    for line in folder.lines(path) {
        let read = line.cells::<2>().and_then(|[words, meaning]| Ok((words, one_of(&line, meaning, known)?)));
        if let Some((words, meaning)) = problems.keep(read) {
            let new = found.insert(words, meaning);
            problems.keep(once(&line, words, new));
        }
    }
    found
}

fn verbs(folder: &Folder, path: &str, problems: &mut Problems) -> FxHashSet<String> {
    let mut found = FxHashSet::default();
    for line in folder.lines(path) {
        if let Some([verb]) = problems.keep(line.cells::<1>()) {
            let new = found.insert(verb.to_owned());
            problems.keep(once(&line, verb, new));
        }
    }
    found
}

fn sources(folder: &Folder, path: &str, problems: &mut Problems) -> FxHashMap<String, SourceKind> {
    let mut found = FxHashMap::default();
    for line in folder.lines(path) {
        let read = line.cells::<2>().and_then(|[word, kind]| Ok((word, one_of(&line, kind, KINDS)?)));
        if let Some((word, kind)) = problems.keep(read) {
            let new = found.insert(word.to_lowercase(), kind).is_none();
            problems.keep(once(&line, word, new));
        }
    }
    found
}

fn context(folder: &Folder, path: &str, problems: &mut Problems) -> FxHashMap<String, f32> {
    let mut found = FxHashMap::default();
    for line in folder.lines(path) {
        let read = line.cells::<2>().and_then(|[name, weight]| match weight.parse::<f32>() {
            Ok(weight) if weight.is_finite() => Ok((name, weight)),
            _ => Err(line.problem(format!("`{weight}` is no number"), "write the log odds, such as -0.7")),
        });
        if let Some((name, weight)) = problems.keep(read) {
            let new = found.insert(name.to_owned(), weight).is_none();
            problems.keep(once(&line, name, new));
        }
    }
    found
}

fn one_of<V: Copy>(line: &Line, word: &str, known: &[(&str, V)]) -> Result<V, Problem> {
    known.iter().find(|(name, _)| *name == word).map(|&(_, value)| value).ok_or_else(|| {
        let names: Vec<_> = known.iter().map(|(name, _)| format!("`{name}`")).collect();
        line.problem(format!("`{word}` is none of the words that may stand here"), format!("use {}", names.join(", ")))
    })
}

fn once(line: &Line, word: &str, new: bool) -> Result<(), Problem> {
    if new { Ok(()) } else { Err(line.problem(format!("`{word}` stands here twice"), "join the two lines into one")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(files: &[(&str, &str)]) -> Result<Cues, Problems> {
        Cues::load(&Folder::new(files.iter().map(|&(path, text)| (path.to_owned(), text.to_owned())).collect()))
    }

    #[test]
    fn a_verb_has_frames_with_rates() {
        let cues = load(&[("cues/verbs.txt", "accuse | speech | alleged | obj of 90; quote |")]).unwrap();
        let accuse = cues.verb("accuse").unwrap();
        assert_eq!((accuse.act, accuse.certainty), (Act::Speech, Certainty::Alleged));
        assert_eq!(accuse.rate(&"obj of".parse().unwrap()), Some(0.9));
        assert_eq!(accuse.rate(&"quote".parse().unwrap()), Some(0.7));
        assert_eq!(accuse.rate(&"to".parse().unwrap()), None);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        let problems = load(&[(
            "cues/verbs.txt",
            "say | speech | stated | that |\nsay | speech | stated | that |\ntell | talk | stated | that |\nsee | belief | stated | that 700 |",
        )])
        .unwrap_err();
        let told: Vec<_> = problems.0.iter().map(|p| (p.line, p.what.as_str())).collect();
        assert_eq!(
            told,
            [
                (2, "`say` stands here twice"),
                (3, "`talk` is none of the words that may stand here"),
                (4, "`that 700` has no percentage")
            ]
        );
    }

    #[test]
    fn phrases_sources_terms_and_weights_are_read() {
        let cues = load(&[
            ("cues/phrases.txt", "according to | speech | stated | before source |"),
            ("cues/sources.txt", "Poll | document"),
            ("cues/terms.txt", "on condition of anonymity | anonymous"),
            ("cues/context.txt", "no source | -0.5"),
        ])
        .unwrap();
        let words = ["according", "to", "him"];
        assert_eq!(cues.phrases.longest(words.into_iter()).unwrap().1.place, PhrasePlace::BeforeSource);
        assert_eq!(cues.source("poll"), Some(SourceKind::Document));
        assert_eq!(cues.weight("no source"), -0.5);
        assert_eq!(cues.weight("unheard of"), 0.0);
    }
}
