//! Trains the name tagger.
//!
//! usage: dateline-train OUT.bin DATA WORDS.tsv DEV.bio TRAIN.bio…
//!
//! DATA is the folder of knowledge files; WORDS.tsv has the words of open text; the other files hold `form<TAB>tag`
//! lines (BIO; PER, ORG and LOC are learnt). Some of the documents are learnt once more without capitals, some in
//! capitals throughout. The tagger is measured on DEV and written. With `-` for OUT nothing is written, and a fifth of the
//! training documents is kept out and measured on instead of DEV: for choosing among features and settings.

mod bio;
mod crf;
mod random;

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, bail};
use dateline_syntax::names::{Features, Lists, Tagger, Words, tags_of};
use dateline_syntax::{Name, NameKind};
use rustc_hash::FxHashMap;

use bio::{Document, Letters};
use crf::{Crf, Example, tagger};
use random::Random;

const ROUNDS: usize = 8;
/// A feature must be seen this often to get weights.
const LEAST: u32 = 2;
/// One document in so many is learnt without capitals too.
const SMALL_EVERY: usize = 10;
/// One document in so many is learnt in capitals throughout too.
const CAPITAL_EVERY: usize = 20;
/// With `-` for OUT, one document in so many is kept out.
const KEPT_OUT_EVERY: usize = 5;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [out, data, words, dev, train @ ..] = arguments.as_slice() else {
        bail!("usage: dateline-train OUT.bin DATA WORDS.tsv DEV.bio TRAIN.bio…")
    };
    let read = |path: &String| std::fs::read_to_string(path).with_context(|| format!("cannot read `{path}`"));
    let knowledge = Knowledge {
        lists: lists(Path::new(data))?,
        words: Words::read(&read(words)?).map_err(|line| anyhow::anyhow!("{words}:{line}: not understood"))?,
    };
    let mut raw = Vec::new();
    for path in train {
        raw.extend(bio::read(&read(path)?));
    }
    let keep_out = out == "-";
    let (test, train): (Vec<_>, Vec<_>) =
        raw.into_iter().enumerate().partition(|(number, _)| keep_out && number % KEPT_OUT_EVERY == 0);
    let test = if keep_out { parsed(test.into_iter().map(|(_, raw)| raw)) } else { parsed(bio::read(&read(dev)?)) };
    let tagger = learn(train.into_iter().map(|(_, raw)| raw).collect(), knowledge.clone());
    writeln!(std::io::stdout(), "{}", measure(&tagger, &test, &knowledge))?;
    if keep_out {
        return Ok(());
    }
    std::fs::write(out, tagger.write()).with_context(|| format!("cannot write `{out}`"))
}

/// What the features are read with.
#[derive(Clone)]
struct Knowledge {
    lists: Lists,
    words: Words,
}

/// The lists of names in the knowledge files.
fn lists(data: &Path) -> anyhow::Result<Lists> {
    let mut files = Vec::new();
    for folder in std::fs::read_dir(data)? {
        let folder = folder?;
        for file in std::fs::read_dir(folder.path()).into_iter().flatten() {
            let file = file?;
            let path = format!("{}/{}", folder.file_name().display(), file.file_name().display());
            if path.ends_with(".txt") {
                files.push((path, std::fs::read_to_string(file.path())?));
            }
        }
    }
    files.sort();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Ok(Lists::read(&files)?)
}

fn parsed(documents: impl IntoIterator<Item = bio::Raw>) -> Vec<Document> {
    documents.into_iter().filter_map(|raw| raw.parse(Letters::AsWritten)).collect()
}

/// Trains a tagger.
fn learn(documents: Vec<bio::Raw>, knowledge: Knowledge) -> Tagger {
    let mut examples: Vec<Example> = Vec::new();
    for (number, raw) in documents.iter().enumerate() {
        let letters = [
            (Letters::AsWritten, true),
            (Letters::Small, number % SMALL_EVERY == 0),
            (Letters::Capital, number % CAPITAL_EVERY == 0),
        ];
        for (letters, _) in letters.into_iter().filter(|letters| letters.1) {
            examples.extend(raw.parse(letters).iter().flat_map(|document| read_examples(document, &knowledge)));
        }
    }
    let features = number_features(&mut examples);
    let mut random = Random::new(7);
    let mut crf = Crf::new(features.len());
    for _ in 0..ROUNDS {
        random.shuffle(&mut examples);
        examples.iter().for_each(|example| crf.learn(example, &mut random));
    }
    tagger(&crf, &features, knowledge.words)
}

fn read_examples(document: &Document, knowledge: &Knowledge) -> Vec<Example> {
    let parsed = document.parsed();
    let features = Features::new(parsed, &knowledge.lists.classes(parsed), &knowledge.words);
    let tags = tags_of(&parsed.syntax.names, parsed.segments.tokens.len());
    let example = |sentence: &dateline_text::Sentence| {
        let read = |token| {
            let mut found = Vec::new();
            features.read(sentence, token, &mut found);
            found
        };
        Example { features: sentence.ids().map(read).collect(), tags: tags[sentence.tokens.clone()].to_vec() }
    };
    parsed.segments.sentences.iter().map(|(_, sentence)| example(sentence)).collect()
}

/// Puts the numbers of the features in place of their hashes, and gives the hashes by number; rare ones are left out.
fn number_features(examples: &mut [Example]) -> Vec<u32> {
    let mut counts: FxHashMap<u32, u32> = FxHashMap::default();
    for feature in examples.iter().flat_map(|example| example.features.iter().flatten()) {
        *counts.entry(*feature).or_default() += 1;
    }
    let mut known: Vec<u32> =
        counts.into_iter().filter(|&(_, count)| count >= LEAST).map(|(feature, _)| feature).collect();
    known.sort_unstable();
    let numbers: FxHashMap<u32, u32> = known.iter().copied().zip(0..).collect();
    for features in examples.iter_mut().flat_map(|example| &mut example.features) {
        *features = features.iter().filter_map(|feature| numbers.get(feature).copied()).collect();
    }
    known
}

/// F1 over exact names, all and by kind.
fn measure(tagger: &Tagger, documents: &[Document], knowledge: &Knowledge) -> String {
    let mut counts = [[0_usize; 3]; 4];
    for document in documents {
        let key = |name: &Name| (name.tokens.start, name.tokens.end, name.kind);
        let classes = knowledge.lists.classes(document.parsed());
        let right: BTreeSet<_> = document.syntax.names.iter().map(key).collect();
        let found: BTreeSet<_> = tagger.names(document.parsed(), &classes).iter().map(key).collect();
        for (name, which) in right
            .iter()
            .map(|name| (name, 0))
            .chain(found.iter().map(|name| (name, 1)))
            .chain(right.intersection(&found).map(|name| (name, 2)))
        {
            let kind = match name.2 {
                NameKind::Person => 1,
                NameKind::Organization => 2,
                NameKind::Location => 3,
            };
            counts[0][which] += 1;
            counts[kind][which] += 1;
        }
    }
    let f1 = counts.map(|[right, found, both]| 2.0 * both as f64 / (right + found).max(1) as f64);
    format!("F1 {:.3}, people {:.3}, organizations {:.3}, locations {:.3}", f1[0], f1[1], f1[2], f1[3])
}
