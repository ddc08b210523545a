//! Ids made from content: the same on every machine, in every ledger.

use sha2::{Digest as _, Sha256};

/// Bytes of a hash that are kept: enough that no two things of one ledger ever share an id.
const KEPT_BYTES: usize = 16;

/// The id of a thing of this `kind` that consists of `parts`: 32 hexadecimal digits.
pub(crate) fn id(kind: &str, parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in std::iter::once(&kind).chain(parts) {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hex(&hash.finalize()[..KEPT_BYTES])
}

/// The SHA-256 of `bytes` in hexadecimal digits.
pub fn sha256(bytes: impl AsRef<[u8]>) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What makes a document this one and no other: where it stands, what its publisher says of it, and its text.
#[derive(Clone, Copy, Debug)]
pub struct DocumentKey<'d> {
    /// The id or file name given with it.
    pub name: &'d str,
    /// Its address.
    pub url: Option<&'d str>,
    /// Headline.
    pub title: Option<&'d str>,
    /// Writers.
    pub byline: Option<&'d str>,
    /// Where it was filed, as told apart from the text.
    pub dateline: Option<&'d str>,
    /// Outlet.
    pub publisher: Option<&'d str>,
    /// Publication time as given.
    pub published: Option<&'d str>,
    /// Text.
    pub text: &'d str,
}

impl DocumentKey<'_> {
    /// The document's id.
    pub fn id(&self) -> String {
        let address = crate::address::of(self.url, self.name);
        let or_none = |value: Option<&str>| value.map_or_else(String::new, |value| format!("={value}"));
        let [title, byline, dateline] = [self.title, self.byline, self.dateline].map(or_none);
        let [publisher, published] = [self.publisher, self.published].map(or_none);
        id("document", &[&address, &title, &byline, &dateline, &publisher, &published, self.text])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: DocumentKey<'_> = DocumentKey {
        name: "a.txt",
        url: None,
        title: None,
        byline: None,
        dateline: None,
        publisher: Some("Morning Post"),
        published: None,
        text: "It rained.",
    };

    #[test]
    fn an_id_tells_apart_what_differs_and_nothing_else() {
        assert_eq!(KEY.id(), KEY.id());
        assert_eq!(KEY.id().len(), 32);
        let others = [
            DocumentKey { text: "It rained. ", ..KEY },
            DocumentKey { title: Some(""), ..KEY },
            DocumentKey { byline: Some("Ana Kovar"), ..KEY },
            DocumentKey { dateline: Some("Ana Kovar"), ..KEY },
            DocumentKey { publisher: None, published: Some("Morning Post"), ..KEY },
            DocumentKey { name: "b.txt", ..KEY },
        ];
        for other in others {
            assert_ne!(other.id(), KEY.id(), "{other:?}");
        }
        let tracked = DocumentKey { url: Some("https://Example.org/a?utm_source=x#top"), ..KEY };
        assert_eq!(tracked.id(), DocumentKey { url: Some("https://example.org/a"), ..KEY }.id());
    }

    #[test]
    fn parts_do_not_run_together() {
        assert_ne!(id("x", &["ab", "c"]), id("x", &["a", "bc"]));
    }
}
