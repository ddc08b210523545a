//! CoNLL-U, the table form of treebanks: reading given tokens and trees, and writing ours.

use std::fmt::{self, Write};
use std::ops::Range;

use dateline_text::{CodePoints, Id, Layer, PerToken, Segments, Sentence, Span, Text, Token};

use crate::model::is_tree;
use crate::{Feats, NameKind, Parsed, Rel, Upos, Word};

/// A document of a CoNLL-U file. It begins at `# newdoc`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConlluDocument {
    /// What stands after `# newdoc id =`.
    pub id: Option<String>,
    /// The text that the forms add up to: `SpaceAfter=No` is kept, paragraphs (`# newpar`) are parted by an empty
    /// line, and tokens stand where `TokenRange` puts them, if it does.
    pub text: Text,
    /// The tokens and sentences given.
    pub segments: Segments,
    /// The words given; `None` where a sentence has no tags or no tree (`_`).
    pub words: Option<PerToken<Word>>,
    /// The comment lines of each sentence, whole.
    pub comments: Vec<Vec<String>>,
}

/// A sentence that could not be read, and was left out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {kind}")]
pub struct ConlluError {
    /// Line of the input, from 1.
    pub line: usize,
    /// What is wrong there.
    pub kind: ConlluErrorKind,
}

/// What can be wrong with a line of CoNLL-U.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConlluErrorKind {
    /// Not ten columns.
    #[error("{0} columns parted by tabs; CoNLL-U has 10")]
    Columns(usize),
    /// The first column is neither the next number nor a range that begins there.
    #[error("`{0}` is not the number that comes next")]
    Number(String),
    /// An empty form.
    #[error("the form is empty")]
    Form,
    /// A part of speech, a relation or a head that is not known.
    #[error("`{0}` is no {1} that is known here")]
    Value(String, &'static str),
    /// The heads form no tree with one root.
    #[error("the heads of the sentence that begins here form no tree with one root")]
    Tree,
}

/// Reads a whole file. Sentences with an error are left out and reported; the rest is kept.
pub fn read_conllu(input: &str) -> (Vec<ConlluDocument>, Vec<ConlluError>) {
    let (mut documents, mut errors) = (Vec::new(), Vec::new());
    let mut current = Builder::default();
    for block in blocks(input) {
        let new_id = block.comments().find_map(|comment| comment_value(comment, "newdoc"));
        if let Some(id) = new_id {
            documents.extend(std::mem::take(&mut current).finish());
            current.id = id.strip_prefix("id").map(|id| id.trim_start_matches([' ', '=']).trim().to_owned());
        }
        match RawSentence::parse(&block) {
            Ok(sentence) => current.add(sentence),
            Err(error) => errors.push(error),
        }
    }
    documents.extend(current.finish());
    (documents, errors)
}

/// The text after `# name`, if the comment is one.
fn comment_value<'c>(comment: &'c str, name: &str) -> Option<&'c str> {
    let rest = comment.strip_prefix('#')?.trim_start().strip_prefix(name)?;
    (rest.is_empty() || rest.starts_with(' ')).then(|| rest.trim())
}

/// Lines between empty lines, with the number of the first.
struct Block<'i> {
    first_line: usize,
    lines: Vec<&'i str>,
}

impl<'i> Block<'i> {
    fn comments(&self) -> impl Iterator<Item = &'i str> + '_ {
        self.lines.iter().copied().filter(|line| line.starts_with('#'))
    }
}

fn blocks(input: &str) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut open = false;
    for (at, line) in input.lines().enumerate() {
        let line = line.trim_end_matches('\r');
        if line.is_empty() {
            open = false;
            continue;
        }
        match blocks.last_mut() {
            Some(block) if open => block.lines.push(line),
            _ => blocks.push(Block { first_line: at + 1, lines: vec![line] }),
        }
        open = true;
    }
    blocks.retain(|block| block.lines.iter().any(|line| !line.starts_with('#')));
    blocks
}

/// One surface token: a word, or several under a range.
struct RawToken<'i> {
    form: &'i str,
    misc: &'i str,
    words: Range<usize>,
}

struct RawSentence<'i> {
    comments: Vec<&'i str>,
    tokens: Vec<RawToken<'i>>,
    forms: Vec<&'i str>,
    /// Tags and heads (from 1, 0 for the root), if all words have them.
    words: Option<Vec<(Word, usize)>>,
}

impl<'i> RawSentence<'i> {
    fn parse(block: &Block<'i>) -> Result<Self, ConlluError> {
        let mut sentence = Self {
            comments: block.comments().collect(),
            tokens: Vec::new(),
            forms: Vec::new(),
            words: Some(Vec::new()),
        };
        for (at, line) in block.lines.iter().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            sentence.line(line).map_err(|kind| ConlluError { line: block.first_line + at, kind })?;
        }
        let count = sentence.forms.len();
        let ranges_end = sentence.tokens.last().is_some_and(|token| token.words.end == count);
        let heads: Option<Vec<usize>> = sentence.words.as_ref().map(|words| words.iter().map(|word| word.1).collect());
        if !ranges_end || heads.is_some_and(|heads| heads.iter().any(|&head| head > count) || !is_tree(&heads)) {
            return Err(ConlluError { line: block.first_line, kind: ConlluErrorKind::Tree });
        }
        Ok(sentence)
    }

    fn line(&mut self, line: &'i str) -> Result<(), ConlluErrorKind> {
        let columns: Vec<&str> = line.split('\t').collect();
        let Ok([id, form, lemma, upos, xpos, feats, head, rel, _, misc]) = <[&str; 10]>::try_from(columns.as_slice())
        else {
            return Err(ConlluErrorKind::Columns(columns.len()));
        };
        if id.contains('.') {
            return Ok(()); // an empty node of the enhanced graph
        }
        if form.trim().is_empty() {
            return Err(ConlluErrorKind::Form);
        }
        let wrong = || ConlluErrorKind::Number(id.to_owned());
        let next = self.forms.len() + 1;
        let within = self.tokens.last().is_some_and(|token| token.words.end >= next);
        if let Some((from, to)) = id.split_once('-') {
            let (from, to): (usize, usize) = (from.parse().map_err(|_| wrong())?, to.parse().map_err(|_| wrong())?);
            if from != next || to < from || within {
                return Err(wrong());
            }
            self.tokens.push(RawToken { form, misc, words: next - 1..to });
            return Ok(());
        }
        if id.parse() != Ok(next) {
            return Err(wrong());
        }
        if !within {
            self.tokens.push(RawToken { form, misc, words: next - 1..next });
        }
        self.forms.push(form);
        if [upos, head, rel].contains(&"_") {
            self.words = None;
        }
        if let Some(words) = &mut self.words {
            words.push(word(form, lemma, upos, xpos, feats, head, rel)?);
        }
        Ok(())
    }
}

fn word(
    form: &str,
    lemma: &str,
    upos: &str,
    xpos: &str,
    feats: &str,
    head: &str,
    rel: &str,
) -> Result<(Word, usize), ConlluErrorKind> {
    let unknown = |value: &str, what| ConlluErrorKind::Value(value.to_owned(), what);
    let at = head.parse().map_err(|_| unknown(head, "head"))?;
    let rel = Rel::parse_lenient(rel).ok_or_else(|| unknown(rel, "relation"))?;
    let word = Word {
        upos: Upos::parse(upos).ok_or_else(|| unknown(upos, "part of speech"))?,
        xpos: xpos.into(),
        feats: Feats::new(feats),
        lemma: if lemma == "_" { form.into() } else { lemma.into() },
        head: None,
        rel,
        margin: 0.0,
    };
    Ok((word, at))
}

/// A document that is being read.
#[derive(Default)]
struct Builder {
    id: Option<String>,
    text: String,
    code_points: usize,
    /// Whether white space follows the last token.
    spaced: bool,
    paragraph: usize,
    tokens: Vec<(Range<usize>, bool)>,
    sentences: Vec<(Range<usize>, usize)>,
    words: Vec<Word>,
    has_words: bool,
    comments: Vec<Vec<String>>,
}

impl Builder {
    fn add(&mut self, sentence: RawSentence<'_>) {
        let new_paragraph = sentence.comments.iter().any(|comment| comment_value(comment, "newpar").is_some());
        let first = self.tokens.len();
        if first == 0 {
            self.has_words = true;
        } else if new_paragraph {
            self.paragraph += 1;
        }
        let mut gap = if first == 0 {
            ""
        } else if new_paragraph {
            "\n\n"
        } else if self.spaced {
            " "
        } else {
            ""
        };
        for token in &sentence.tokens {
            self.push_gap(gap, misc_value(token.misc, "TokenRange"));
            self.push_token(token.form, &sentence.forms[token.words.clone()]);
            self.spaced = misc_value(token.misc, "SpaceAfter") != Some("No");
            gap = if self.spaced { " " } else { "" };
        }
        self.sentences.push((first..self.tokens.len(), self.paragraph));
        self.comments.push(sentence.comments.iter().map(|&comment| comment.to_owned()).collect());
        match sentence.words {
            Some(words) => self.words.extend(
                words
                    .into_iter()
                    .map(|(word, head)| Word { head: head.checked_sub(1).map(|head| Id::new(first + head)), ..word }),
            ),
            None => self.has_words = false,
        }
    }

    fn push_gap(&mut self, gap: &str, token_range: Option<&str>) {
        let start: Option<usize> = token_range.and_then(|range| range.split(':').next()?.parse().ok());
        // A range far beyond what was read is no description of this text.
        match start.and_then(|start| start.checked_sub(self.code_points)).filter(|&wide| wide < 10_000) {
            Some(wide) if gap == "\n\n" => self.push(&"\n".repeat(wide)),
            Some(wide) => self.push(&" ".repeat(wide)),
            None => self.push(gap),
        }
    }

    fn push(&mut self, part: &str) {
        self.text.push_str(part);
        self.code_points += part.chars().count();
    }

    /// Adds a token; where its words do not add up to it, they share its characters.
    fn push_token(&mut self, form: &str, words: &[&str]) {
        let start = self.text.len();
        self.push(form);
        let mut from = start;
        for (at, word) in words.iter().enumerate() {
            let last = at + 1 == words.len();
            let wanted = (from + word.len()).min(self.text.len());
            let to = if last { self.text.len() } else { self.text.floor_char_boundary(wanted).max(from) };
            self.tokens.push((from..to, at > 0));
            from = to;
        }
    }

    fn finish(self) -> Option<ConlluDocument> {
        if self.tokens.is_empty() {
            return None;
        }
        let text = Text::new(self.text);
        // Texts beyond 4 GiB are cut; what lies beyond is empty.
        let span = |range: Range<usize>| text.span(range).unwrap_or_default();
        let tokens: Layer<Token> =
            self.tokens.into_iter().map(|(range, continues)| Token { span: span(range), continues }).collect();
        let sentence = |(tokens_of, paragraph): (Range<usize>, usize)| Sentence {
            span: tokens.as_slice()[tokens_of.start].span.to(tokens.as_slice()[tokens_of.end - 1].span),
            tokens: tokens_of,
            paragraph,
            block: Default::default(),
            dateline: None,
        };
        let sentences = self.sentences.into_iter().map(sentence).collect();
        Some(ConlluDocument {
            id: self.id,
            segments: Segments { tokens, sentences },
            words: self.has_words.then(|| PerToken::new(self.words)),
            comments: self.comments,
            text,
        })
    }
}

fn misc_value<'m>(misc: &'m str, key: &str) -> Option<&'m str> {
    misc.split('|').find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='))
}

/// What a writer of CoNLL-U adds to the layers.
pub trait ConlluNotes {
    /// Whole comment lines to stand before the sentence, in place of those that would be written.
    fn comments(&self, _sentence: Id<Sentence>) -> Option<&[String]> {
        None
    }

    /// A further `Key=value` of the last column.
    fn misc(&self, _token: Id<Token>) -> Option<String> {
        None
    }
}

/// Adds nothing.
impl ConlluNotes for () {}

impl ConlluNotes for ConlluDocument {
    fn comments(&self, sentence: Id<Sentence>) -> Option<&[String]> {
        self.comments.get(sentence.index()).map(Vec::as_slice)
    }
}

/// Writes the layers as CoNLL-U: `# text =` lines, ranges for multiword tokens, names (`NER=`), `SpaceAfter=No` and
/// code point offsets (`TokenRange=`) in the last column.
pub fn write_conllu(out: &mut impl Write, parsed: Parsed<'_>, notes: &impl ConlluNotes) -> fmt::Result {
    let points = CodePoints::new(parsed.text);
    let mut paragraph = None;
    for (id, sentence) in parsed.segments.sentences.iter() {
        if let Some(comments) = notes.comments(id) {
            for comment in comments {
                writeln!(out, "{comment}")?;
            }
        } else {
            if paragraph != Some(sentence.paragraph) {
                writeln!(out, "# newpar")?;
            }
            paragraph = Some(sentence.paragraph);
            writeln!(out, "# sent_id = {}", id.index() + 1)?;
            writeln!(out, "# text = {}", one_line(&parsed.text[sentence.span]))?;
        }
        for token in sentence.ids() {
            Row { parsed, points: &points, sentence, token }.write(out, notes)?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r', '\t'], " ")
}

struct Row<'a> {
    parsed: Parsed<'a>,
    points: &'a CodePoints<'a>,
    sentence: &'a Sentence,
    token: Id<Token>,
}

impl Row<'_> {
    fn write(&self, out: &mut impl Write, notes: &impl ConlluNotes) -> fmt::Result {
        let parts = self.parts_after();
        if parts > 0 {
            let last = Id::new(self.token.index() + parts);
            let span = self.parsed.segments.span(self.token, last);
            let misc = [self.space_after(last), Some(self.range(span))];
            let (number, form) = (self.number(self.token), one_line(&self.parsed.text[span]));
            writeln!(out, "{number}-{}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{}", self.number(last), joined(misc))?;
        }
        let word = self.parsed.word(self.token);
        let inside = parts > 0 || self.continues(self.token);
        let space_after = if inside { None } else { self.space_after(self.token) };
        let misc = [self.name(), notes.misc(self.token), space_after, Some(self.range(self.parsed.span(self.token)))];
        writeln!(
            out,
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t_\t{}",
            self.number(self.token),
            self.form(),
            one_line(&word.lemma),
            word.upos,
            word.xpos,
            word.feats.as_str(),
            word.head.map_or(0, |head| self.number(head)),
            word.rel,
            joined(misc),
        )
    }

    /// The form; `_` for a part of a multiword token that has no characters of its own but spaces.
    fn form(&self) -> String {
        let form = self.parsed.form(self.token);
        if form.trim().is_empty() { "_".to_owned() } else { one_line(form) }
    }

    fn number(&self, token: Id<Token>) -> usize {
        token.index() - self.sentence.tokens.start + 1
    }

    fn continues(&self, token: Id<Token>) -> bool {
        token.index() > self.sentence.tokens.start && self.parsed.segments.tokens[token].continues
    }

    /// How many tokens continue the multiword token that begins here.
    fn parts_after(&self) -> usize {
        if self.continues(self.token) {
            return 0;
        }
        let after = self.token.index() + 1..self.sentence.tokens.end;
        after.take_while(|&at| self.parsed.segments.tokens[Id::new(at)].continues).count()
    }

    fn space_after(&self, token: Id<Token>) -> Option<String> {
        let next = self.parsed.segments.tokens.get(token.next())?;
        (next.span.start() == self.parsed.span(token).end()).then(|| "SpaceAfter=No".to_owned())
    }

    fn range(&self, span: Span) -> String {
        let [start, end] = self.points.range(span);
        format!("TokenRange={start}:{end}")
    }

    fn name(&self) -> Option<String> {
        let name = self.parsed.syntax.name_at(self.token)?;
        let place = if name.tokens.start == self.token.index() { 'B' } else { 'I' };
        let kind = match name.kind {
            NameKind::Person => "PER",
            NameKind::Organization => "ORG",
            NameKind::Location => "LOC",
        };
        Some(format!("NER={place}-{kind}"))
    }
}

fn joined<const N: usize>(misc: [Option<String>; N]) -> String {
    let parts: Vec<String> = misc.into_iter().flatten().collect();
    if parts.is_empty() { "_".to_owned() } else { parts.join("|") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Syntax;

    const SAMPLE: &str = "\
# newdoc id = one
# text = Iran's envoy left.
1-2\tIran's\t_\t_\t_\t_\t_\t_\t_\t_
1\tIran\tIran\tPROPN\tNNP\tNumber=Sing\t3\tnmod:poss\t_\t_
2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_
3\tenvoy\tenvoy\tNOUN\tNN\tNumber=Sing\t4\tnsubj\t_\t_
4\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# newpar
1\tTalks\ttalk\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
1.1\tdid\tdo\tVERB\t_\t_\t_\t_\t_\t_
2\tfailed\tfail\tVERB\tVBD\t_\t0\troot\t_\t_
";

    fn sample() -> ConlluDocument {
        let (mut documents, errors) = read_conllu(SAMPLE);
        assert_eq!((documents.len(), errors), (1, vec![]));
        documents.remove(0)
    }

    #[test]
    fn the_text_is_put_together() {
        let document = sample();
        assert_eq!(document.id.as_deref(), Some("one"));
        assert_eq!(document.text.as_str(), "Iran's envoy left.\n\nTalks failed");
        assert_eq!(document.segments.sentences.len(), 2);
        assert!(document.segments.tokens[Id::new(1)].continues);
    }

    #[test]
    fn what_is_written_reads_the_same() {
        let first = sample();
        let syntax = Syntax::new(first.words.clone().expect("the sample has trees"), vec![]);
        let parsed = Parsed { text: &first.text, segments: &first.segments, syntax: &syntax };
        let mut written = String::new();
        write_conllu(&mut written, parsed, &()).expect("a string takes all");
        assert!(written.contains("1-2\tIran's\t_\t_\t_\t_\t_\t_\t_\tTokenRange=0:6\n"), "{written}");
        assert!(
            written.contains("4\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=13:17\n"),
            "{written}"
        );
        let (again, errors) = read_conllu(&written);
        assert_eq!(errors, vec![]);
        assert_eq!((&again[0].text, &again[0].segments, &again[0].words), (&first.text, &first.segments, &first.words));
    }

    #[test]
    fn errors_name_their_line_and_spare_the_rest() {
        let input = "1\ta\t_\tX\t_\t_\t0\troot\t_\t_\n2\tb\n\n1\tc\t_\tX\t_\t_\t1\tdep\t_\t_\n\n1\td\t_\tX\t_\t_\t0\troot\t_\t_\n";
        let (documents, errors) = read_conllu(input);
        assert_eq!(documents[0].text.as_str(), "d");
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(
            lines,
            [
                "line 2: 2 columns parted by tabs; CoNLL-U has 10",
                "line 4: the heads of the sentence that begins here form no tree with one root"
            ]
        );
    }

    #[test]
    fn tokens_without_trees_are_read() {
        let (documents, errors) = read_conllu("1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n");
        assert!(errors.is_empty() && documents[0].words.is_none());
    }

    #[test]
    fn words_that_do_not_add_up_share_the_characters() {
        let (documents, _) = read_conllu(
            "1-2\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n1\tde\t_\t_\t_\t_\t_\t_\t_\t_\n2\tle\t_\t_\t_\t_\t_\t_\t_\t_\n",
        );
        let tokens = documents[0].segments.tokens.as_slice();
        assert_eq!((tokens[0].span.len(), tokens[1].span.len()), (2, 0));
    }
}
