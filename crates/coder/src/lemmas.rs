//! Mends verb lemmas that the model guessed wrong: a lemma that is no verb of English is led back to one.

use dateline_knowledge::lines::{Line, list};
use dateline_knowledge::{Folder, Problem, Problems};
use dateline_syntax::{Upos, Word};
use dateline_text::{PerToken, Segments, Text};
use rustc_hash::{FxHashMap, FxHashSet};

/// The verbs of English, and the forms of them that no rule gives.
#[derive(Default)]
pub(crate) struct Verbs {
    known: FxHashSet<String>,
    irregular: FxHashMap<String, String>,
}

impl Verbs {
    /// Reads `predicates/verbs.txt`.
    ///
    /// # Errors
    /// Lines that name no verb.
    pub(crate) fn load(folder: &Folder) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut verbs = Self::default();
        for line in folder.lines("predicates/verbs.txt") {
            let read = verbs.line(&line);
            problems.keep(read);
        }
        problems.or(verbs)
    }

    fn line(&mut self, line: &Line<'_>) -> Result<(), Problem> {
        let (verb, forms) = line.text.split_once(':').unwrap_or((line.text, ""));
        let verb = verb.trim();
        if verb.is_empty() {
            return Err(line.problem("a line names no verb", "write `verb` or `verb: form; form`"));
        }
        self.known.insert(verb.to_owned());
        self.irregular.extend(list(forms).map(|form| (form.to_owned(), verb.to_owned())));
        Ok(())
    }

    /// Gives each verb whose lemma is none the one that its form comes from: "sunk" is from "sink", "invaded" from
    /// "invade" and not from "invad".
    pub(crate) fn mend(&self, text: &Text, segments: &Segments, words: &mut PerToken<Word>) {
        for token in segments.tokens.ids() {
            let word = &mut words[token];
            if word.upos != Upos::Verb || self.known.contains(&*word.lemma) {
                continue;
            }
            let form = text[segments.tokens[token].span].to_lowercase();
            if let Some(lemma) = self.verb_of(&form) {
                word.lemma = lemma.into();
            }
        }
    }

    fn verb_of(&self, form: &str) -> Option<String> {
        let irregular = self.irregular.get(form).cloned();
        irregular.or_else(|| stems(form).into_iter().find(|stem| self.known.contains(stem)))
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
    use super::Verbs;
    use dateline_knowledge::Folder;

    #[test]
    fn forms_lead_back_to_their_verbs() {
        let verbs = Verbs::load(&Folder::embedded()).expect("the file that comes with the program is sound");
        for (form, verb) in [
            ("invaded", "invade"),
            ("extradited", "extradite"),
            ("postponing", "postpone"),
            ("stopped", "stop"),
            ("shells", "shell"),
            ("denied", "deny"),
            ("sunk", "sink"),
            ("overthrown", "overthrow"),
        ] {
            assert_eq!(verbs.verb_of(form).as_deref(), Some(verb), "{form}");
        }
        assert_eq!(verbs.verb_of("xyzzying"), None);
    }
}
