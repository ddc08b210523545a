//! Set phrases, found by their words.

use rustc_hash::FxHashMap;

/// Phrases of one or more words, each with what it means.
#[derive(Clone, Debug)]
pub struct Phrases<V> {
    by_first: FxHashMap<String, Vec<(Vec<String>, V)>>,
}

impl<V> Default for Phrases<V> {
    fn default() -> Self {
        Self { by_first: FxHashMap::default() }
    }
}

impl<V: Copy> Phrases<V> {
    /// Adds a phrase; false where it is there already.
    pub(super) fn insert(&mut self, phrase: &str, meaning: V) -> bool {
        let words = words_of(phrase);
        let Some(first) = words.first().cloned() else { return false };
        let others = self.by_first.entry(first).or_default();
        if others.iter().any(|(known, _)| *known == words) {
            return false;
        }
        others.push((words, meaning));
        others.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        true
    }

    /// The longest phrase that `words` (lower case) begin with: its number of words and its meaning.
    pub fn longest<'w>(&self, words: impl Iterator<Item = &'w str> + Clone) -> Option<(usize, V)> {
        let first = words.clone().next()?;
        self.by_first.get(first)?.iter().find_map(|(phrase, meaning)| {
            let mut here = words.clone();
            phrase.iter().all(|word| here.next() == Some(word.as_str())).then_some((phrase.len(), *meaning))
        })
    }
}

/// The words of a phrase, lower case.
pub fn words_of(phrase: &str) -> Vec<String> {
    phrase.split_whitespace().map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::Phrases;

    #[test]
    fn the_longest_phrase_wins() {
        let mut phrases = Phrases::default();
        assert!(phrases.insert("according", 1));
        assert!(phrases.insert("according to", 2));
        assert!(!phrases.insert("According to", 3));
        assert_eq!(phrases.longest(["according", "to", "him"].into_iter()), Some((2, 2)));
        assert_eq!(phrases.longest(["according", "him"].into_iter()), Some((1, 1)));
        assert_eq!(phrases.longest(["accordingly"].into_iter()), None);
    }
}
