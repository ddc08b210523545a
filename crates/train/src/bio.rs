//! Texts with names marked token by token: `form<TAB>tag`, an empty line after each sentence.

use std::ops::Range;

use dateline_syntax::{Model, Name, Parsed, Syntax, names, parse};
use dateline_text::{Segments, Sentence, Text, Token};

/// A document with its names, and the model's trees.
pub(crate) struct Document {
    pub(crate) text: Text,
    pub(crate) segments: Segments,
    pub(crate) syntax: Syntax,
}

impl Document {
    /// What the tagger reads.
    pub(crate) fn parsed(&self) -> Parsed<'_> {
        Parsed { text: &self.text, segments: &self.segments, syntax: &self.syntax }
    }
}

/// Reads documents, which begin at `# newdoc`, and parses them. Names of kinds that are not learnt are left out.
pub(crate) fn read(input: &str) -> Vec<Document> {
    let mut documents = Vec::new();
    let mut raw = Raw::default();
    for line in input.lines() {
        if line.starts_with("# ") && !line.contains('\t') {
            if line.starts_with("# newdoc") {
                documents.extend(std::mem::take(&mut raw).finish());
            }
            continue;
        }
        match line.split_once('\t') {
            Some((form, tag)) => raw.token(form, tag),
            None => raw.end_sentence(),
        }
    }
    documents.extend(raw.finish());
    documents
}

#[derive(Default)]
struct Raw {
    text: String,
    tokens: Vec<Range<usize>>,
    tags: Vec<names::Tag>,
    sentences: Vec<Range<usize>>,
}

impl Raw {
    fn token(&mut self, form: &str, tag: &str) {
        let start = self.text.len();
        self.text.push_str(form);
        self.tokens.push(start..self.text.len());
        self.text.push(' ');
        let begin = match tag.split('\t').next().unwrap_or_default().get(2..) {
            Some("PER") => 1,
            Some("ORG") => 3,
            Some("LOC") => 5,
            _ => 0,
        };
        self.tags.push(if begin > 0 && tag.starts_with('I') { begin + 1 } else { begin });
    }

    fn end_sentence(&mut self) {
        let start = self.sentences.last().map_or(0, |sentence| sentence.end);
        if start < self.tokens.len() {
            self.sentences.push(start..self.tokens.len());
        }
    }

    fn finish(mut self) -> Option<Document> {
        self.end_sentence();
        let text = Text::new(self.text);
        let tokens = self.tokens.iter().map(|range| Some(Token { span: text.span(range.clone())?, continues: false }));
        let tokens: Vec<Token> = tokens.collect::<Option<_>>()?;
        let sentence = |range: &Range<usize>| Sentence {
            span: tokens[range.start].span.to(tokens[range.end - 1].span),
            tokens: range.clone(),
            paragraph: 0,
            block: Default::default(),
            dateline: None,
        };
        let sentences: Vec<Sentence> = self.sentences.iter().map(sentence).collect();
        let found: Vec<Name> =
            self.sentences.iter().flat_map(|range| names::names_of(&self.tags[range.clone()], range.start)).collect();
        let segments = Segments { tokens: tokens.into(), sentences: sentences.into() };
        let words = parse(&text, &segments, Model::embedded());
        (!segments.tokens.is_empty()).then(|| Document { syntax: Syntax::new(words, found), text, segments })
    }
}
