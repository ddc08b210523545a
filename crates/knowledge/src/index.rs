//! Values by short texts, made quickly: all keys stand in one text and all values in one list.

use std::hash::Hasher as _;

use rustc_hash::FxHasher;

/// Values by key; a key may have several.
#[derive(Clone, Debug)]
pub(crate) struct Index<V> {
    /// All keys, one behind the other.
    text: String,
    entries: Vec<Entry<V>>,
    /// Where the entries with each upper part of a hash begin.
    starts: Vec<u32>,
    longest: usize,
}

#[derive(Clone, Copy, Debug)]
struct Entry<V> {
    hash: u64,
    /// Where the key stands.
    from: u32,
    to: u32,
    value: V,
}

impl<V> Default for Index<V> {
    fn default() -> Self {
        Self { text: String::new(), entries: Vec::new(), starts: Vec::new(), longest: 0 }
    }
}

/// Bits of a hash that lead to the entries.
const START_BITS: u32 = 12;

impl<V: Copy> Index<V> {
    /// Adds `value` under the key that `write` appends, unless that is empty. It is found after the next
    /// [`Index::sort_by_key`].
    pub(crate) fn add_with(&mut self, write: impl FnOnce(&mut String), value: V) {
        let from = self.text.len();
        write(&mut self.text);
        let key = &self.text[from..];
        if !key.is_empty() {
            self.longest = self.longest.max(key.len());
            self.entries.push(Entry { hash: hash(key), from: from as u32, to: self.text.len() as u32, value });
        }
    }

    /// Adds `value` under `key`.
    pub(crate) fn add(&mut self, key: &str, value: V) {
        self.add_with(|text| text.push_str(key), value);
    }

    /// Makes what was added ready for look-ups. The values of one key stand by `rank`, those of one rank as added.
    pub(crate) fn sort_by_key<K: Ord>(&mut self, rank: impl Fn(&V) -> K) {
        let mut starts = vec![0; (1 << START_BITS) + 1];
        for entry in &self.entries {
            starts[bucket(entry.hash) + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut free = starts.clone();
        let mut sorted = self.entries.clone();
        for entry in &self.entries {
            let place = &mut free[bucket(entry.hash)];
            sorted[*place as usize] = *entry;
            *place += 1;
        }
        for ends in starts.windows(2) {
            sorted[ends[0] as usize..ends[1] as usize].sort_by_key(|entry| (entry.hash, rank(&entry.value)));
        }
        (self.entries, self.starts) = (sorted, starts);
    }

    /// The values of `key`.
    pub(crate) fn get(&self, key: &str) -> impl Iterator<Item = V> + Clone {
        let hash = hash(key);
        let bounds = self.starts.get(bucket(hash)..).and_then(|starts| starts.first_chunk::<2>());
        let [from, to] = bounds.copied().unwrap_or_default();
        let entries = self.entries[from as usize..to as usize].iter();
        entries
            .filter(move |entry| entry.hash == hash && self.text[entry.from as usize..entry.to as usize] == *key)
            .map(|entry| entry.value)
    }

    /// Bytes of the longest key.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }
}

fn bucket(hash: u64) -> usize {
    (hash >> (u64::BITS - START_BITS)) as usize
}

fn hash(key: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(key.as_bytes());
    // the hasher's upper bits end up in the middle; another product brings all into the upper ones
    hasher.finish().wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[cfg(test)]
mod tests {
    use super::Index;

    #[test]
    fn values_are_found_by_rank_and_then_as_added() {
        let mut index = Index::default();
        for (key, value) in [("b", 3), ("a", 2), ("a", 1), ("a", 12), ("", 7)] {
            index.add(key, value);
        }
        index.sort_by_key(|value| value / 10);
        assert_eq!(index.get("a").collect::<Vec<_>>(), [2, 1, 12]);
        assert_eq!(index.get("b").collect::<Vec<_>>(), [3]);
        assert_eq!(index.get("").count(), 0);
        assert_eq!(index.get("c").count(), 0);
        assert_eq!(index.longest(), 1);
    }

    #[test]
    fn an_empty_index_holds_nothing() {
        assert_eq!(Index::<u8>::default().get("a").count(), 0);
    }
}
