//! The embedded model on sentences of our own: what it must get right, and what holds for any text.

use dateline_syntax::names::Tagger;
use dateline_syntax::{ConlluDocument, Model, NameKind, Parsed, Rel, Syntax, Upos, Word, parse, read_conllu};
use dateline_text::{Id, Layer, PerToken, Segments, Sentence, Text, Token};
use proptest::prelude::*;

const SAMPLE: &str = include_str!("sample.conllu");

fn sample() -> ConlluDocument {
    let (mut documents, errors) = read_conllu(SAMPLE);
    assert!(errors.is_empty(), "{errors:?}");
    documents.remove(0)
}

fn share(given: &PerToken<Word>, found: &PerToken<Word>, same: impl Fn(&Word, &Word) -> bool) -> f64 {
    let right = given.iter().filter(|&(token, word)| same(word, &found[token])).count();
    right as f64 / given.len() as f64
}

/// Scores on the sample as of the model that is shipped, less a little: a worse model, or a kernel that reads it
/// wrongly, shows here.
#[test]
fn the_model_reads_our_sample() {
    let sample = sample();
    let given = sample.words.expect("the sample has trees");
    let found = parse(&sample.text, &sample.segments, Model::embedded());
    let las = share(&given, &found, |a, b| a.head == b.head && a.rel == b.rel);
    let upos = share(&given, &found, |a, b| a.upos == b.upos);
    let lemma = share(&given, &found, |a, b| a.lemma == b.lemma);
    assert!(las >= 0.90 && upos >= 0.96 && lemma >= 0.96, "las {las:.3}, upos {upos:.3}, lemma {lemma:.3}");
}

/// Tokens parted by blanks, sentences by line ends.
fn split(text: &Text) -> Segments {
    let (mut tokens, mut sentences) = (Layer::new(), Vec::new());
    for line in text.as_str().split('\n') {
        let first = tokens.len();
        for form in line.split(' ').filter(|form| !form.is_empty()) {
            tokens.push(Token { span: text.span_of(form).expect("the form is a slice of the text"), continues: false });
        }
        if tokens.len() > first {
            let span = tokens[Id::new(first)].span.to(tokens[Id::new(tokens.len() - 1)].span);
            let tokens = first..tokens.len();
            sentences.push(Sentence { span, tokens, paragraph: 0, block: Default::default(), dateline: None });
        }
    }
    Segments { tokens, sentences: sentences.into() }
}

/// Every sentence has one root, and every token comes to it by its heads.
fn assert_trees(segments: &Segments, words: &PerToken<Word>) {
    assert_eq!(words.len(), segments.tokens.len());
    for (_, sentence) in segments.sentences.iter() {
        let roots = sentence.ids().filter(|&token| words[token].head.is_none());
        assert_eq!(roots.count(), 1);
        for token in sentence.ids() {
            assert_eq!(words[token].head.is_none(), words[token].rel == Rel::Root);
            assert!(words[token].margin >= 0.0);
            let mut at = token;
            let mut steps = 0;
            while let Some(head) = words[at].head {
                assert!(sentence.holds(head));
                (at, steps) = (head, steps + 1);
                assert!(steps <= sentence.tokens.len(), "a cycle above token {}", token.index());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_text_gives_trees_and_whole_names(raw in "(\\PC{0,12}[ \\n]){0,60}") {
        let text = Text::new(raw);
        let segments = split(&text);
        let words = parse(&text, &segments, Model::embedded());
        assert_trees(&segments, &words);
        let syntax = Syntax::new(words, Vec::new());
        let names = Tagger::embedded().names(Parsed { text: &text, segments: &segments, syntax: &syntax }, &[]);
        prop_assert!(names.windows(2).all(|two| two[0].tokens.end <= two[1].tokens.start));
        prop_assert!(names.iter().all(|name| !name.tokens.is_empty() && name.tokens.end <= segments.tokens.len()));
    }
}

#[test]
fn a_sentence_without_end_is_one_tree() {
    let text = Text::new("protesters marched through the city , and ".repeat(120));
    let segments = split(&text);
    let words = parse(&text, &segments, Model::embedded());
    assert_trees(&segments, &words);
}

#[test]
fn empty_text_has_no_words() {
    let text = Text::new("");
    assert!(parse(&text, &Segments::default(), Model::embedded()).is_empty());
}

/// A sentence is read the same whatever stands before and after it.
#[test]
fn neighbours_do_not_matter() {
    let (alone, among) =
        (Text::new("Police freed two reporters ."), Text::new("It rained .\nPolice freed two reporters .\nNo\n"));
    let (one, three) = (split(&alone), split(&among));
    let (alone, among) = (parse(&alone, &one, Model::embedded()), parse(&among, &three, Model::embedded()));
    for (token, word) in alone.iter() {
        let other = &among[Id::new(token.index() + 3)];
        assert_eq!(
            (word.upos, &word.lemma, word.rel, word.margin),
            (other.upos, &other.lemma, other.rel, other.margin)
        );
        assert_eq!(word.head.map(|head| head.index() + 3), other.head.map(Id::index));
    }
}

/// What was read before leaves no trace, though the model remembers forms.
#[test]
fn what_was_read_before_does_not_matter() {
    let model = Model::read(include_bytes!("../../../models/syntax.bin")).expect("another test reads it");
    let text = Text::new("Police freed two reporters .\nThe drone strike on Zelovnik-7 killed nobody .");
    let segments = split(&text);
    let fresh = parse(&text, &segments, &model);
    for round in 0..3 {
        let words: Vec<String> = (0..900).map(|i| format!("word{round}x{i}")).collect();
        let other = Text::new(words.join(" "));
        parse(&other, &split(&other), &model);
        assert_eq!(parse(&text, &segments, &model), fresh);
    }
}

#[test]
fn curly_quotes_and_accents_change_nothing() {
    let read = |raw: &str| {
        let text = Text::new(raw);
        let segments = split(&text);
        let words = parse(&text, &segments, Model::embedded());
        words.iter().map(|(_, word)| (word.upos, word.head, word.rel)).collect::<Vec<_>>()
    };
    assert_eq!(read("“ We can ’t leave Bogotá , ” he said ."), read("\" We can 't leave Bogota , \" he said ."));
}

#[test]
fn names_are_found_and_kept_apart() {
    let text = Text::new("President Vladimir Putin arrived in Moscow on Friday , the United Nations said .");
    let segments = split(&text);
    let syntax = Syntax::new(parse(&text, &segments, Model::embedded()), Vec::new());
    assert_eq!(syntax.words[Id::new(1)].upos, Upos::Propn);
    let names = Tagger::embedded().names(Parsed { text: &text, segments: &segments, syntax: &syntax }, &[]);
    let found: Vec<_> = names.iter().map(|name| (name.tokens.clone(), name.kind)).collect();
    assert_eq!(found, [(1..3, NameKind::Person), (5..6, NameKind::Location), (10..12, NameKind::Organization)]);
}
