//! `dateline parse`: tokens, tags, trees, names and coreference as CoNLL-U.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use dateline_coder::who::Entities;
use dateline_coder::{Coded, Knowledge};
use dateline_syntax::{ConlluDocument, ConlluNotes, Parsed, read_conllu, write_conllu};
use dateline_text::{Article, Id, Sentence, Text, Token};

use crate::args::{ParseArgs, ParseFrom};
use crate::{Done, read};

/// Runs the command.
pub(crate) fn run(args: &ParseArgs) -> Result<Done> {
    let know = read::knowledge(args.data.as_deref())?;
    let mut out = std::io::stdout().lock();
    let mut failures = 0;
    let files = if args.files.is_empty() { vec![PathBuf::from("-")] } else { args.files.clone() };
    for file in files {
        let input = contents(&file)?;
        match args.from {
            ParseFrom::Text => {
                let article = Article { text: Text::new(input), language: Some("en".to_owned()), ..Article::default() };
                out.write_all(conllu(&dateline_coder::code(article, &know)).as_bytes())?;
            }
            ParseFrom::Conllu => {
                let (documents, errors) = read_conllu(&input);
                for error in &errors {
                    eprintln!("error: {}: {error}", file.display());
                }
                failures += errors.len();
                for document in documents {
                    out.write_all(again(document, &know).as_bytes())?;
                }
            }
        }
    }
    Ok(Done::with_failures(failures))
}

/// The whole of a file or of standard input; bytes that are no UTF-8 become replacement characters.
pub(crate) fn contents(file: &std::path::Path) -> Result<String> {
    let mut bytes = Vec::new();
    if file.as_os_str() == "-" {
        std::io::stdin().lock().read_to_end(&mut bytes).context("standard input cannot be read")?;
    } else {
        bytes = std::fs::read(file).with_context(|| format!("`{}` cannot be read", read::named(file)))?;
    }
    Ok(String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

/// The trees of a coded document.
pub(crate) fn conllu(coded: &Coded) -> String {
    let parsed = Parsed { text: &coded.article.text, segments: &coded.segments, syntax: &coded.syntax };
    let notes = Notes { chains: Chains::of(parsed, &coded.entities), given: None };
    let mut out = String::new();
    write_conllu(&mut out, parsed, &notes).expect("a string takes all that is written");
    out
}

/// Keeps the tokens and sentences of `document` and predicts the rest.
fn again(document: ConlluDocument, know: &Knowledge) -> String {
    let article = Article { text: document.text.clone(), ..Article::default() };
    let coded = dateline_coder::code_segments(article, document.segments.clone(), know);
    let parsed = Parsed { text: &coded.article.text, segments: &coded.segments, syntax: &coded.syntax };
    let notes = Notes { chains: Chains::of(parsed, &coded.entities), given: Some(&document) };
    let mut out = String::new();
    write_conllu(&mut out, parsed, &notes).expect("a string takes all that is written");
    out
}

/// `Entity=` brackets for each token that opens or closes a mention.
struct Chains {
    at: Vec<String>,
}

impl Chains {
    fn of(parsed: Parsed<'_>, entities: &Entities) -> Self {
        let mut opening = vec![Vec::new(); parsed.segments.tokens.len()];
        let mut closing = vec![Vec::new(); parsed.segments.tokens.len()];
        for (id, entity) in entities.all.iter() {
            for mention in &entity.mentions {
                let tokens: Vec<Id<Token>> = parsed.segments.tokens_in(mention.span).collect();
                let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { continue };
                opening[first.index()].push((last.index(), id.index() + 1, entity.kind.as_str()));
                if first != last {
                    closing[last.index()].push((first.index(), id.index() + 1));
                }
            }
        }
        let at = opening.into_iter().zip(closing).enumerate().map(|(token, (opens, closes))| brackets(token, opens, closes)).collect();
        Self { at }
    }
}

fn brackets(token: usize, mut opens: Vec<(usize, usize, &str)>, mut closes: Vec<(usize, usize)>) -> String {
    closes.sort_by_key(|&(first, _)| std::cmp::Reverse(first));
    opens.sort_by_key(|&(last, ..)| std::cmp::Reverse(last));
    let closed = closes.iter().map(|(_, id)| format!("{id})"));
    let opened = opens.iter().map(|&(last, id, kind)| if last == token { format!("({id}-{kind})") } else { format!("({id}-{kind}") });
    closed.chain(opened).collect()
}

struct Notes<'d> {
    chains: Chains,
    given: Option<&'d ConlluDocument>,
}

impl ConlluNotes for Notes<'_> {
    fn comments(&self, sentence: Id<Sentence>) -> Option<&[String]> {
        self.given?.comments(sentence)
    }

    fn misc(&self, token: Id<Token>) -> Option<String> {
        let brackets = self.chains.at.get(token.index()).filter(|brackets| !brackets.is_empty())?;
        Some(format!("Entity={brackets}"))
    }
}
