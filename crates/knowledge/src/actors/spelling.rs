//! People whose names the text spells a little differently: "Mitterand", "Lukashenka".

use dateline_text::Id;

use super::{Actors, Named, names};

/// Shortest word in which one letter may differ; in shorter ones another letter is mostly another name.
const LEAST_LETTERS: usize = 6;

impl Actors {
    /// The people in whose names (any of them) all of these words stand, where one letter of each longer word may be
    /// missing, too many or another one. For names that come with something else to go by, such as an office.
    pub fn people_spelt_like(&self, name: &str) -> Vec<Id<Named>> {
        let key = names::key_of(name);
        let mut words = key.split(' ').map(|word| self.with_word_like(word));
        let mut people = words.next().unwrap_or_default();
        for others in words {
            people.retain(|id| others.contains(id));
        }
        people
    }

    fn with_word_like(&self, word: &str) -> Vec<Id<Named>> {
        let mut people: Vec<Id<Named>> = self.people_by_word.get(word).collect();
        if word.len() >= LEAST_LETTERS {
            for variant in variants(word) {
                people.extend(self.people_by_word.get(&variant));
            }
        }
        people.sort_unstable();
        people.dedup();
        people
    }
}

/// All words one letter away; `word` has small letters and digits only.
fn variants(word: &str) -> Vec<String> {
    let ends = |at: usize| (&word[..at], &word[at..]);
    let cuts: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    let letters = || 'a'..='z';
    let mut all = Vec::new();
    for &at in &cuts {
        let (before, after) = ends(at);
        all.extend(letters().map(|letter| format!("{before}{letter}{after}")));
        let mut rest = after.chars();
        if rest.next().is_some() {
            let rest = rest.as_str();
            all.push(format!("{before}{rest}"));
            all.extend(letters().map(|letter| format!("{before}{letter}{rest}")));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::variants;

    #[test]
    fn one_letter_more_less_or_other() {
        let all = variants("kovar");
        for near in ["kovarr", "ovar", "kova", "covar", "kowvar"] {
            assert!(all.iter().any(|variant| variant == near), "{near}");
        }
        assert!(!all.iter().any(|variant| variant == "kivor"));
        assert!(variants("žižka").iter().any(|variant| variant == "žizka"));
    }
}
