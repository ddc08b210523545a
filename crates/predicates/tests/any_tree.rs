//! What holds for every tree, sense or nonsense.

use dateline_predicates::{PredicateWords, dump, find_predicates};
use dateline_syntax::{Feats, Parsed, Rel, Syntax, Upos, Word};
use dateline_text::{Id, Layer, PerToken, Segments, Sentence, Text, Token};

const WORDS: &[(&str, &str)] = &[
    ("talks", "NNS"),
    ("held", "VBN"),
    ("who", "WP"),
    ("is", "VBZ"),
    ("to", "TO"),
    ("not", "RB"),
    ("round", "NN"),
    ("of", "IN"),
    ("having", "VBG"),
    ("place", "NN"),
    ("took", "VBD"),
    ("Hamas", "NNP"),
    ("by", "IN"),
    ("get", "VB"),
    ("said", "VBD"),
    ("there", "EX"),
    ("that", "WDT"),
    ("up", "RP"),
    ("Tuesday", "NNP"),
    ("call", "VB"),
    ("?", "."),
];

/// Numbers that look random and are the same on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

/// A sentence of `count` words with any tags, and any tree over them.
fn any(dice: &mut Dice, count: usize) -> (Text, Segments, Syntax) {
    let chosen: Vec<(&str, &str)> = (0..count).map(|_| WORDS[dice.below(WORDS.len())]).collect();
    let text = Text::new(chosen.iter().map(|word| word.0).collect::<Vec<_>>().join(" "));
    let mut at = 0;
    let tokens = chosen.iter().map(|(form, _)| {
        let span = text.span(at..at + form.len()).expect("the words stand where they were joined");
        at += form.len() + 1;
        Token { span, continues: false }
    });
    let tokens: Layer<Token> = tokens.collect();
    let sentence =
        Sentence { span: text.whole(), tokens: 0..count, paragraph: 0, block: Default::default(), dateline: None };
    // Every word hangs on one that came earlier in a shuffled order, so that there is no cycle.
    let mut order: Vec<usize> = (0..count).collect();
    for at in (1..count).rev() {
        order.swap(at, dice.below(at + 1));
    }
    let mut heads = vec![None; count];
    for at in 1..count {
        heads[order[at]] = Some(Id::new(order[dice.below(at)]));
    }
    let words = chosen.iter().zip(heads).map(|((form, tag), head)| Word {
        upos: Upos::ALL[dice.below(Upos::ALL.len())],
        xpos: (*tag).into(),
        feats: Feats::default(),
        lemma: (*form).into(),
        head,
        rel: if head.is_none() { Rel::Root } else { Rel::ALL[dice.below(Rel::ALL.len())] },
        margin: 0.0,
    });
    let syntax = Syntax::new(PerToken::new(words.collect()), Vec::new());
    (text, Segments { tokens, sentences: [sentence].into_iter().collect() }, syntax)
}

#[test]
fn any_tree_gives_predicates_that_hang_together() {
    let mut dice = Dice(7);
    for round in 0..3000 {
        let (text, segments, syntax) = any(&mut dice, 1 + round % 40);
        let parsed = Parsed { text: &text, segments: &segments, syntax: &syntax };
        let found = find_predicates(&parsed, PredicateWords::embedded());
        for (id, predicate) in found.all.iter() {
            assert_eq!(found.at(predicate.head), Some(id));
            assert!(predicate.span.contains(parsed.span(predicate.head)));
            assert!(predicate.slots.iter().all(|slot| slot.span.contains(parsed.span(slot.head))));
            assert!(predicate.embedded_in.iter().all(|embedding| found.all.get(embedding.outer).is_some()));
        }
        let records = dump(&parsed, &found, PredicateWords::embedded());
        assert!(records.iter().all(|record| record.factuality.abs() <= 3.0));
    }
}

/// A chain of many words, each hanging on the one before: no stack, no square of time.
#[test]
fn a_very_deep_tree_is_read() {
    const COUNT: usize = 20_000;
    read_all(COUNT, |at| at.checked_sub(1), |_| Rel::Ccomp);
}

/// One word with all others below it.
#[test]
fn a_very_wide_tree_is_read() {
    const COUNT: usize = 4_000;
    for rel in [Rel::Obl, Rel::Conj, Rel::Advcl, Rel::Nsubj, Rel::Acl, Rel::Xcomp, Rel::Nmod] {
        read_all(COUNT, |at| (at > 0).then_some(0), |_| rel);
    }
}

fn read_all(count: usize, head: impl Fn(usize) -> Option<usize>, rel: impl Fn(usize) -> Rel) {
    let (text, segments, syntax) = any(&mut Dice(1), count);
    let words = (0..count).map(|at| Word {
        head: head(at).map(Id::new),
        rel: if head(at).is_none() { Rel::Root } else { rel(at) },
        upos: if at % 2 == 0 { Upos::Verb } else { Upos::Noun },
        ..syntax.words[Id::new(at)].clone()
    });
    let syntax = Syntax::new(PerToken::new(words.collect()), Vec::new());
    let parsed = Parsed { text: &text, segments: &segments, syntax: &syntax };
    assert!(!find_predicates(&parsed, PredicateWords::embedded()).all.is_empty());
}
