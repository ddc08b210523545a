//! Morphological features of a word, as Universal Dependencies writes them.

/// A bundle such as `Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin`; empty for `_`.
///
/// Bundles are few: words share them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Feats(std::sync::Arc<str>);

impl Feats {
    /// Takes the bundle as CoNLL-U writes it (`_` or empty for none).
    pub fn new(bundle: &str) -> Self {
        Self(if bundle == "_" { "".into() } else { bundle.into() })
    }

    /// The bundle as CoNLL-U writes it.
    pub fn as_str(&self) -> &str {
        if self.0.is_empty() { "_" } else { &self.0 }
    }

    /// The value of `key`: `feats.get("Tense") == Some("Past")`.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.split('|').find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='))
    }

    /// Whether `key` has `value`.
    pub fn is(&self, key: &str, value: &str) -> bool {
        self.get(key) == Some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::Feats;

    #[test]
    fn a_bundle_is_asked_by_key() {
        let feats = Feats::new("Number=Sing|Person=3|PronType=Prs");
        assert_eq!(feats.get("Person"), Some("3"));
        assert!(feats.is("PronType", "Prs"));
        assert_eq!(feats.get("Type"), None);
        assert_eq!(Feats::new("_").as_str(), "_");
    }
}
