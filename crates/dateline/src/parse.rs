//! `dateline parse`: tokens, tags, trees, names and coreference as CoNLL-U.

use std::io::{Read as _, Write as _};
use std::path::Path;

use anyhow::Result;
use dateline_coder::{Coded, Knowledge};
use dateline_ingest::STANDARD_INPUT;
use dateline_syntax::{ConlluDocument, ConlluError, ConlluNotes, Parsed, read_conllu, write_conllu};
use dateline_text::{Article, Id, Sentence, Text, Token};

use crate::args::{ParseArgs, ParseFrom};
use crate::knowledge::knowledge;
use crate::{Done, chains, read, tell};

/// Runs the command.
pub(crate) fn run(args: &ParseArgs) -> Result<Done> {
    let know = knowledge(args.data.as_deref())?;
    let mut out = std::io::stdout().lock();
    let mut failures = 0;
    for file in read::files(&args.files) {
        let Some(input) = read::reported(contents(&file), &mut failures) else { continue };
        match args.from {
            ParseFrom::Text => {
                let id = if args.files.is_empty() { String::new() } else { file.to_string_lossy().into_owned() };
                let article = Article { id, text: Text::new(input), ..Article::default() };
                let segments = dateline_text::segment(&article.text);
                out.write_all(conllu(&dateline_coder::mentions(article, segments, know)).as_bytes())?;
            }
            ParseFrom::Conllu => {
                let (documents, errors) = read_conllu(&input);
                errors.iter().for_each(|error| tell(&broken(&file, error)));
                failures += errors.len();
                for document in documents {
                    out.write_all(again(document, know).as_bytes())?;
                }
            }
        }
    }
    out.flush()?;
    Ok(Done::with_failures(failures))
}

/// The message for a sentence that was left out.
pub(crate) fn broken(file: &Path, error: &ConlluError) -> String {
    format!(
        "error: {}: {error}\nhelp: the other sentences were read; mend this one and read the file again",
        named(file)
    )
}

/// The whole of a file or of standard input; bytes that are no UTF-8 become replacement characters. An error is a
/// message ready to print.
pub(crate) fn contents(file: &Path) -> Result<String, String> {
    let mut bytes = Vec::new();
    let read = if file.as_os_str() == STANDARD_INPUT {
        std::io::stdin().lock().read_to_end(&mut bytes)
    } else {
        std::fs::File::open(file).and_then(|mut file| file.read_to_end(&mut bytes))
    };
    match read {
        Ok(_) => {
            Ok(String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
        }
        Err(error) => Err(format!(
            "error: {} cannot be read: {error}\nhelp: check the name, and that it is a file that may be read",
            named(file)
        )),
    }
}

/// A file's name for messages.
fn named(file: &Path) -> String {
    if file.as_os_str() == STANDARD_INPUT { "standard input".to_owned() } else { format!("`{}`", file.display()) }
}

/// The trees of a coded document.
pub(crate) fn conllu(coded: &Coded) -> String {
    let parsed = Parsed { text: &coded.article.text, segments: &coded.segments, syntax: &coded.syntax };
    let notes = Notes { brackets: chains::brackets(coded), given: None };
    let mut out = heading(&coded.article.id);
    write_conllu(&mut out, parsed, &notes).expect("a string takes all that is written");
    out
}

/// The line that begins a document; nothing for one without a name.
fn heading(id: &str) -> String {
    let id = id.split_whitespace().collect::<Vec<_>>().join(" ");
    if id.is_empty() { id } else { format!("# newdoc id = {id}\n") }
}

/// Keeps the tokens and sentences of `document` and predicts the rest.
fn again(document: ConlluDocument, know: &Knowledge) -> String {
    let article = Article { text: document.text.clone(), ..Article::default() };
    let coded = dateline_coder::mentions(article, document.segments.clone(), know);
    let parsed = Parsed { text: &coded.article.text, segments: &coded.segments, syntax: &coded.syntax };
    let notes = Notes { brackets: chains::brackets(&coded), given: Some(&document) };
    let mut out = String::new();
    write_conllu(&mut out, parsed, &notes).expect("a string takes all that is written");
    out
}

struct Notes<'d> {
    /// `Entity=` for each token.
    brackets: Vec<String>,
    given: Option<&'d ConlluDocument>,
}

impl ConlluNotes for Notes<'_> {
    fn comments(&self, sentence: Id<Sentence>) -> Option<&[String]> {
        self.given?.comments(sentence)
    }

    fn misc(&self, token: Id<Token>) -> Option<String> {
        let brackets = self.brackets.get(token.index()).filter(|brackets| !brackets.is_empty())?;
        Some(format!("Entity={brackets}"))
    }
}
