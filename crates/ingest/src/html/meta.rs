//! What a page says of itself in its head.

use std::collections::BTreeMap;

use dom_query::Document;

use super::furniture::entries;

/// The `meta` elements of a page by lower-case name; of several the first that is not empty.
pub(super) struct Metas(BTreeMap<String, String>);

impl Metas {
    pub(super) fn of(page: &Document) -> Self {
        let mut all = BTreeMap::new();
        for meta in page.select("meta[content]").nodes() {
            let content = meta.attr("content").unwrap_or_default();
            let content = content.split_whitespace().collect::<Vec<_>>().join(" ");
            let names = ["property", "name", "itemprop"].iter().filter_map(|key| meta.attr(key));
            for name in
                names.flat_map(|names| names.split_whitespace().map(str::to_ascii_lowercase).collect::<Vec<_>>())
            {
                if !content.is_empty() {
                    all.entry(name).or_insert_with(|| content.clone());
                }
            }
        }
        Self(all)
    }

    /// All that is said about `what`, a key of `words/meta_names.txt`, the most trusted first.
    pub(super) fn all<'m>(&'m self, what: &'m str) -> impl Iterator<Item = &'m str> {
        let names = entries(include_str!("../../words/meta_names.txt")).filter_map(|line| line.split_once(": "));
        names.filter(move |(key, _)| *key == what).filter_map(|(_, name)| self.0.get(name)).map(String::as_str)
    }
}
