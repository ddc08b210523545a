//! How much the grammar and the words around a predicate say that it happened.

use std::collections::BTreeMap;

use crate::words::{Line, WordsProblem};
use crate::{Aspect, How, Predicate, Predicates, Tense};

/// Weights of features, and the classes of words that embed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Weights {
    weights: BTreeMap<String, f64>,
    classes: BTreeMap<String, String>,
}

impl Weights {
    /// Reads `weight | feature | number` or `class | words`.
    pub(crate) fn read(&mut self, line: &Line<'_>) -> Result<(), WordsProblem> {
        if let Ok(["weight", feature, number]) = line.cells::<3>() {
            let number = number
                .parse()
                .map_err(|_| line.problem(format!("`{number}` is no number"), "write a number like `-1.5`"))?;
            self.weights.insert(feature.to_owned(), number);
            return Ok(());
        }
        let [class, words] = line.cells()?;
        for word in words.split(';').map(str::trim).filter(|word| !word.is_empty()) {
            self.classes.insert(word.to_owned(), class.to_owned());
        }
        Ok(())
    }
}

/// From −3 (it did not happen) to 3 (it did): the sum of the weights of what the predicate shows.
pub fn factuality(predicates: &Predicates, predicate: &Predicate, words: &crate::PredicateWords) -> f64 {
    let weights = &words.factuality.weights;
    let sum: f64 = features(predicates, predicate, words).iter().filter_map(|feature| weights.get(feature)).sum();
    sum.clamp(-3.0, 3.0)
}

/// What the predicate shows, as the weights name it.
pub fn features(predicates: &Predicates, predicate: &Predicate, words: &crate::PredicateWords) -> Vec<String> {
    let mut found = vec!["any".to_owned(), format!("tense {}", tense(predicate))];
    found.push(format!("{} {}", aspect(predicate), tense(predicate)));
    if let Some(class) = words.factuality.classes.get(&predicate.lemma) {
        found.push(format!("is {class}"));
    }
    if let Some(modality) = &predicate.modality {
        found.push(format!("modal {}", modality.lemma));
    }
    if predicate.negated.is_some() {
        found.push("negated".to_owned());
    }
    if predicate.questioned {
        found.push("questioned".to_owned());
    }
    if predicate.embedded_in.iter().any(|embedding| embedding.how == How::Condition) {
        found.push("within a condition".to_owned());
    }
    if predicate.embedded_in.is_empty() {
        found.push(format!("main {}", tense(predicate)));
    }
    for (depth, embedding) in predicate.embedded_in.iter().take(2).enumerate() {
        let outer = &predicates.all[embedding.outer];
        let class = words.factuality.classes.get(&outer.lemma).map_or("other", String::as_str);
        let level = ["in", "around"][depth];
        let not = if outer.negated.is_some() { "not " } else { "" };
        let how = self::how(embedding.how);
        let name = if embedding.how == How::Content { class } else { how };
        found.push(format!("{level} {not}{name}"));
        if depth == 0 {
            found.push(format!("{name} {}", tense(predicate)));
        }
        found.push(format!("{level} tense {}", tense(outer)));
        if let Some(modality) = &outer.modality {
            found.push(format!("{level} modal {}", modality.lemma));
        }
        if outer.negated.is_some() {
            found.push(format!("{level} negated {how}"));
        }
        if outer.questioned {
            found.push(format!("{level} questioned"));
        }
    }
    found
}

fn aspect(predicate: &Predicate) -> &'static str {
    match predicate.aspect {
        Aspect::Simple => "simple",
        Aspect::Progressive => "progressive",
        Aspect::Perfect => "perfect",
        Aspect::PerfectProgressive => "perfect progressive",
    }
}

/// The word for the predicate's tense.
pub(crate) fn tense(predicate: &Predicate) -> &'static str {
    match predicate.tense {
        Tense::Past => "past",
        Tense::Present => "present",
        Tense::Future => "future",
        Tense::Infinitive => "infinitive",
        Tense::Participle => "participle",
        Tense::Imperative => "imperative",
        Tense::None => "none",
    }
}

/// The word for a way of standing in another predicate.
pub(crate) fn how(how: How) -> &'static str {
    match how {
        How::Content => "content",
        How::Subject => "subject",
        How::Purpose => "purpose",
        How::Condition => "condition",
        How::Time => "time",
        How::Cause => "cause",
        How::Concession => "concession",
        How::Modifier => "modifier",
        How::Other => "other",
    }
}
