//! Trains the name tagger.
//!
//! usage: dateline-train OUT.bin DATA DEV.bio TRAIN.bio…
//!
//! DATA is the folder of knowledge files; the other files hold `form<TAB>tag` lines (BIO; PER, ORG and LOC are
//! learnt). Several learners see the sentences in different orders, and the mean of their weights is kept. After each
//! round the tagger is measured on DEV; the last one is written.

mod bio;
mod perceptron;

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, bail};
use dateline_syntax::names::{Features, Lists, Tagger, tags_of};
use dateline_syntax::{Name, NameKind};

use bio::Document;
use perceptron::{Example, Perceptron, tagger};

const ROUNDS: usize = 6;
const LEARNERS: usize = 4;
/// A feature must be seen this often to get weights.
const LEAST: u32 = 3;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [out, data, dev, train @ ..] = arguments.as_slice() else {
        bail!("usage: dateline-train OUT.bin DATA DEV.bio TRAIN.bio…")
    };
    let read = |path: &String| std::fs::read_to_string(path).with_context(|| format!("cannot read `{path}`"));
    let lists = lists(Path::new(data))?;
    let dev = bio::read(&read(dev)?);
    let mut documents = Vec::new();
    for path in train {
        documents.extend(bio::read(&read(path)?));
    }
    let mut examples: Vec<Example> = documents.iter().flat_map(|document| examples(document, &lists)).collect();
    let mut learners: Vec<Perceptron> = (0..LEARNERS).map(|_| Perceptron::new(&examples, LEAST)).collect();
    let mut random = 7;
    for round in 1..=ROUNDS {
        for learner in &mut learners {
            shuffle(&mut examples, &mut random);
            examples.iter().for_each(|example| learner.learn(example));
        }
        let report = measure(&tagger(&learners), &dev, &lists);
        writeln!(std::io::stdout(), "round {round}: dev {report}")?;
    }
    std::fs::write(out, tagger(&learners).write()).with_context(|| format!("cannot write `{out}`"))
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

fn examples(document: &Document, lists: &Lists) -> Vec<Example> {
    let parsed = document.parsed();
    let features = Features::new(parsed, &lists.classes(parsed));
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

/// F1 over exact names, all and by kind.
fn measure(tagger: &Tagger, documents: &[Document], lists: &Lists) -> String {
    let mut counts = [[0_usize; 3]; 4];
    for document in documents {
        let key = |name: &Name| (name.tokens.start, name.tokens.end, name.kind);
        let right: BTreeSet<_> = document.syntax.names.iter().map(key).collect();
        let found: BTreeSet<_> =
            tagger.names(document.parsed(), &lists.classes(document.parsed())).iter().map(key).collect();
        for (name, which) in right
            .iter()
            .map(|n| (n, 0))
            .chain(found.iter().map(|n| (n, 1)))
            .chain(right.intersection(&found).map(|n| (n, 2)))
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

fn shuffle<T>(items: &mut [T], state: &mut u64) {
    for at in (1..items.len()).rev() {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        items.swap(at, (*state >> 33) as usize % (at + 1));
    }
}
