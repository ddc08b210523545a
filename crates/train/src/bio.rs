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

/// Reads documents, which begin at `# newdoc`. Names of kinds that are not learnt are left out.
pub(crate) fn read(input: &str) -> Vec<Raw> {
    let mut documents = vec![Raw::default()];
    for line in input.lines() {
        let raw = documents.last_mut().expect("there is one from the start");
        match line.split_once('\t') {
            Some((form, tag)) => raw.token(form, tag),
            None if line.starts_with("# newdoc") => documents.push(Raw::default()),
            None if line.starts_with("# ") => {}
            None => raw.end_sentence(),
        }
    }
    documents.iter_mut().for_each(Raw::end_sentence);
    documents.retain(|raw| !raw.forms.is_empty());
    documents
}

/// How a document's letters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Letters {
    /// As they are.
    AsWritten,
    /// Without capitals.
    Small,
    /// In capitals throughout.
    Capital,
}

impl Letters {
    fn of(self, form: &str) -> String {
        match self {
            Self::AsWritten => form.to_owned(),
            Self::Small => form.to_lowercase(),
            Self::Capital => form.to_uppercase(),
        }
    }
}

/// A document as it was read.
#[derive(Default)]
pub(crate) struct Raw {
    forms: Vec<String>,
    tags: Vec<names::Tag>,
    sentences: Vec<Range<usize>>,
}

impl Raw {
    fn token(&mut self, form: &str, tag: &str) {
        self.forms.push(form.to_owned());
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
        if start < self.forms.len() {
            self.sentences.push(start..self.forms.len());
        }
    }

    /// The document with the model's trees; `None` if it is too long for a text.
    pub(crate) fn parse(&self, letters: Letters) -> Option<Document> {
        let (mut text, mut ranges) = (String::new(), Vec::new());
        for form in &self.forms {
            let start = text.len();
            text.push_str(&letters.of(form));
            ranges.push(start..text.len());
            text.push(' ');
        }
        let text = Text::new(text);
        let token = |range: Range<usize>| Some(Token { span: text.span(range)?, continues: false });
        let tokens: Vec<Token> = ranges.into_iter().map(token).collect::<Option<_>>()?;
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
        Some(Document { syntax: Syntax::new(words, found), text, segments })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INPUT: &str = "# newdoc id = a\nAna\tB-PER\nKovar\tI-PER\nslept\tO\n\nLublin\tB-LOC\n\n# newdoc\nHm\tO\n";

    #[test]
    fn documents_and_sentences_are_read() {
        let documents = read(INPUT);
        assert_eq!(documents.len(), 2);
        let document = documents[0].parse(Letters::AsWritten).expect("it is short");
        let names: Vec<_> = document.syntax.names.iter().map(|name| name.tokens.clone()).collect();
        assert_eq!((document.segments.sentences.len(), names), (2, vec![0..2, 3..4]));
    }

    #[test]
    fn letters_can_be_changed() {
        let text = |letters| read(INPUT)[0].parse(letters).expect("it is short").text.as_str().to_owned();
        assert_eq!(text(Letters::Small), "ana kovar slept lublin ");
        assert_eq!(text(Letters::Capital), "ANA KOVAR SLEPT LUBLIN ");
    }
}
