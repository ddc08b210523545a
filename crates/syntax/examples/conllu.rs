//! Reads CoNLL-U, keeps its tokens and sentences, predicts the rest and writes CoNLL-U.

use std::io::Read;

use dateline_syntax::{Model, Parsed, Syntax, parse, read_conllu, write_conllu};

fn main() -> std::io::Result<()> {
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input)?;
    let (documents, errors) = read_conllu(&input);
    for error in errors {
        eprintln!("{error}");
    }
    let mut out = String::new();
    let (mut words, start) = (0, std::time::Instant::now());
    for document in &documents {
        let found = parse(&document.text, &document.segments, Model::embedded());
        words += found.len();
        let syntax = Syntax::new(found, Vec::new());
        let parsed = Parsed { text: &document.text, segments: &document.segments, syntax: &syntax };
        write_conllu(&mut out, parsed, document).expect("a string takes all that is written");
    }
    let seconds = start.elapsed().as_secs_f64();
    eprintln!("{words} words, {seconds:.2} s, {:.0} words/s", words as f64 / seconds);
    std::io::Write::write_all(&mut std::io::stdout(), out.as_bytes())
}
