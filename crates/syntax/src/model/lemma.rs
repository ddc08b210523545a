//! Lemma edit rules, and the lexicon that says which form takes which; `train/lemmas.py` defines and learns them.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::features::Hash;
use super::file::{ModelError, ModelFile, missing};

/// Characters in the longest ending that the lexicon knows.
const LONGEST_ENDING: usize = 6;

/// Rules by (form, tag), and by (ending, tag) where the form is not known.
pub(crate) struct Lexicon {
    rules: Vec<Rule>,
    choices: FxHashMap<u32, u32>,
}

/// How a form becomes its lemma.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// The lemma whatever the form ("be").
    Whole(Box<str>),
    /// Bring the form into `case`, take `cut` characters off its end and put `put` there.
    Edit { case: Case, cut: usize, put: Box<str> },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    Keep,
    Lower,
    Capital,
    WithoutCommas,
}

impl Lexicon {
    pub(crate) fn read(file: &ModelFile<'_>) -> Result<Self, ModelError> {
        let rules =
            file.strings("lemma.rules")?.iter().map(|text| Rule::parse(text).ok_or_else(|| missing("lemma.rules")));
        let rules = rules.collect::<Result<Vec<_>, _>>()?;
        let (keys, choices) = (file.keys("lemma.keys")?, file.keys("lemma.choices")?);
        if keys.len() != choices.len() || choices.iter().any(|&rule| rule as usize >= rules.len()) {
            return Err(missing("lemma.choices"));
        }
        Ok(Self { rules, choices: keys.iter().copied().zip(choices.iter().copied()).collect() })
    }

    /// The lemma of `form` under Penn tag `xpos`.
    pub(crate) fn lemma(&self, form: &str, xpos: &str) -> Box<str> {
        let form = &*plain(form);
        let low = &*lower(form);
        let mark = if capitals(form) { "^" } else { "/" };
        let rule = |kind: u8, piece: &str| {
            let choice = self.choices.get(&Hash::new(kind).with(xpos).with(mark).with(piece).end())?;
            self.rules[*choice as usize].apply(form)
        };
        let lemma = rule(b'f', low).or_else(|| endings(low).find_map(|ending| rule(b'e', ending)));
        lemma.unwrap_or_else(|| if xpos.starts_with("NNP") { form.into() } else { low.into() })
    }
}

/// The endings of `low`, the longest first, the empty one last.
fn endings(low: &str) -> impl Iterator<Item = &str> {
    let first = low.char_indices().rev().take(LONGEST_ENDING).last().map_or(0, |(at, _)| at);
    let longest = &low[first..];
    longest.char_indices().map(|(at, _)| &longest[at..]).chain([""])
}

/// The form with plain apostrophes.
fn plain(form: &str) -> Cow<'_, str> {
    if form.is_ascii() { form.into() } else { form.replace(['‘', '’'], "'").into() }
}

/// The form in lower case, sign by sign.
fn lower(form: &str) -> Cow<'_, str> {
    if form.is_ascii() {
        let low = |byte: u8| !byte.is_ascii_uppercase();
        return if form.bytes().all(low) { form.into() } else { form.to_ascii_lowercase().into() };
    }
    form.chars().flat_map(char::to_lowercase).collect::<String>().into()
}

/// Whether the form has two letters or more and none is lower case.
fn capitals(form: &str) -> bool {
    form.chars().all(|c| c.to_uppercase().eq([c])) && form.chars().filter(|c| c.is_alphabetic()).count() >= 2
}

impl Rule {
    /// Reads `=be`, `K` or `L-3+y`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if let Some(whole) = text.strip_prefix('=') {
            return Some(Self::Whole(whole.into()));
        }
        let mut chars = text.chars();
        let case = match chars.next()? {
            'K' => Case::Keep,
            'L' => Case::Lower,
            'C' => Case::Capital,
            'N' => Case::WithoutCommas,
            _ => return None,
        };
        if chars.as_str().is_empty() {
            return Some(Self::Edit { case, cut: 0, put: "".into() });
        }
        let (cut, put) = chars.as_str().strip_prefix('-')?.split_once('+')?;
        Some(Self::Edit { case, cut: cut.parse().ok()?, put: put.into() })
    }

    /// The lemma of `form`; `None` where the rule would leave nothing of it.
    pub(crate) fn apply(&self, form: &str) -> Option<Box<str>> {
        match self {
            Self::Whole(lemma) => Some(lemma.clone()),
            Self::Edit { case, cut, put } => {
                let mut lemma = case.of(form);
                if *cut > 0 {
                    let (end, _) = lemma.char_indices().nth_back(*cut - 1).filter(|&(at, _)| at > 0)?;
                    lemma.truncate(end);
                }
                lemma.push_str(put);
                Some(lemma.into())
            }
        }
    }
}

impl Case {
    fn of(self, form: &str) -> String {
        match self {
            Self::Keep => form.to_owned(),
            Self::Lower => lower(form).into_owned(),
            Self::WithoutCommas => form.replace(',', ""),
            Self::Capital => {
                let mut chars = form.chars();
                let first: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
                first + &lower(chars.as_str())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lemma(rule: &str, form: &str) -> Option<String> {
        Rule::parse(rule).expect("a rule").apply(form).map(String::from)
    }

    #[test]
    fn rules_edit_the_end() {
        assert_eq!(lemma("L-3+y", "Armies").as_deref(), Some("army"));
        assert_eq!(lemma("K-1+", "Americans").as_deref(), Some("American"));
        assert_eq!(lemma("C", "DOHA").as_deref(), Some("Doha"));
        assert_eq!(lemma("N", "1,100").as_deref(), Some("1100"));
        assert_eq!(lemma("=be", "'s").as_deref(), Some("be"));
        assert_eq!(lemma("L", "Österreich").as_deref(), Some("österreich"));
    }

    #[test]
    fn a_rule_that_leaves_nothing_does_not_fit() {
        assert_eq!(lemma("L-2+", "is"), None);
        assert_eq!(lemma("L-3+y", "is"), None);
        assert_eq!(lemma("L-1+", ""), None);
    }

    #[test]
    fn nonsense_is_no_rule() {
        assert_eq!(Rule::parse("X"), None);
        assert_eq!(Rule::parse("L-a+b"), None);
        assert_eq!(Rule::parse(""), None);
    }
}
