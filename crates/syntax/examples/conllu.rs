//! Reads CoNLL-U (or, with `--text`, plain text) from standard input, predicts tags, trees and names, and writes CoNLL-U.
//!
//! usage: conllu [--text] [DATA]      DATA: the folder of knowledge files, for the lists of names

use std::io::{Read, Write};
use std::path::Path;
use std::time::Instant;

use dateline_syntax::names::Lists;
use dateline_syntax::{ConlluDocument, Parsed, analyse, read_conllu, write_conllu};
use dateline_text::{Text, segment};

fn main() -> std::io::Result<()> {
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input)?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let plain = arguments.iter().any(|argument| argument == "--text");
    let data = arguments.iter().find(|argument| *argument != "--text");
    let lists = data.map_or_else(|| Ok(Lists::default()), |data| lists(Path::new(data)))?;
    let documents = if plain { vec![from_text(input)] } else { from_conllu(&input) };
    let (mut out, mut words, start) = (String::new(), 0, Instant::now());
    for document in &documents {
        let syntax = analyse(&document.text, &document.segments, &lists);
        words += syntax.words.len();
        let parsed = Parsed { text: &document.text, segments: &document.segments, syntax: &syntax };
        let written =
            if plain { write_conllu(&mut out, parsed, &()) } else { write_conllu(&mut out, parsed, document) };
        written.expect("a string takes all that is written");
    }
    let seconds = start.elapsed().as_secs_f64();
    eprintln!("{words} words in {seconds:.2} s, {:.0} words/s", words as f64 / seconds);
    std::io::stdout().write_all(out.as_bytes())
}

/// The lists of names in the knowledge files of a folder.
fn lists(data: &Path) -> std::io::Result<Lists> {
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
    Lists::read(&files).map_err(std::io::Error::other)
}

fn from_text(input: String) -> ConlluDocument {
    let text = Text::new(input);
    ConlluDocument { segments: segment(&text), text, ..ConlluDocument::default() }
}

fn from_conllu(input: &str) -> Vec<ConlluDocument> {
    let (documents, errors) = read_conllu(input);
    for error in errors {
        eprintln!("{error}");
    }
    documents
}
