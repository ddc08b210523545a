//! Mends verb lemmas that the model guessed wrong, where the lexicon has the right one.

use dateline_knowledge::lexicon::Patterns;
use dateline_syntax::{Upos, Word};
use dateline_text::{PerToken, Segments, Text};
use rustc_hash::FxHashSet;

/// The verbs of the lexicon.
pub(crate) struct Verbs(FxHashSet<String>);

impl Verbs {
    /// The first word of each verb that a pattern wants.
    pub(crate) fn of(patterns: &Patterns) -> Self {
        let verbs = patterns.all().iter().filter(|pattern| pattern.kind == dateline_predicates::Kind::Verb);
        Self(verbs.filter_map(|pattern| pattern.lemma.split(' ').next().map(str::to_owned)).collect())
    }

    /// Gives each verb whose lemma the lexicon does not have the one that its form can come from, if the lexicon has
    /// that: "invaded" is from "invade", not from "invad".
    pub(crate) fn mend(&self, text: &Text, segments: &Segments, words: &mut PerToken<Word>) {
        for token in segments.tokens.ids() {
            let word = &mut words[token];
            if word.upos != Upos::Verb || self.0.contains(&*word.lemma) {
                continue;
            }
            let form = text[segments.tokens[token].span].to_lowercase();
            if let Some(lemma) = stems(&form).into_iter().find(|stem| self.0.contains(stem)) {
                word.lemma = lemma.into();
            }
        }
    }
}

/// What a regular verb form can come from, the likelier first.
fn stems(form: &str) -> Vec<String> {
    let mut stems = Vec::new();
    for ending in ["ed", "ing", "es", "s"] {
        let Some(stem) = form.strip_suffix(ending) else { continue };
        stems.push(format!("{stem}e"));
        stems.push(stem.to_owned());
        if let Some(single) = undoubled(stem) {
            stems.push(single.to_owned());
        }
        if let Some(y) = stem.strip_suffix('i') {
            stems.push(format!("{y}y"));
        }
    }
    stems
}

/// "stopp" is from "stop".
fn undoubled(stem: &str) -> Option<&str> {
    let mut last = stem.chars().rev();
    let (one, two) = (last.next()?, last.next()?);
    (one == two && one.is_ascii_alphabetic()).then(|| &stem[..stem.len() - 1])
}

#[cfg(test)]
mod tests {
    use super::stems;

    #[test]
    fn regular_forms_lead_back_to_their_verbs() {
        for (form, verb) in [
            ("invaded", "invade"),
            ("postponing", "postpone"),
            ("stopped", "stop"),
            ("shells", "shell"),
            ("denied", "deny"),
        ] {
            assert!(stems(form).iter().any(|stem| stem == verb), "{form}");
        }
    }
}
