//! What the model sees of a form. `train/features.py` computes the same numbers.

use rustc_hash::FxHashMap;

const GRAM_LENGTHS: std::ops::RangeInclusive<usize> = 3..=5;
const SHAPE_RUN: usize = 3;
/// Longer forms are cut before their n-grams are taken.
const MAX_CHARS: usize = 32;

/// Replacements of characters before hashing: accents go, quotes and dashes become plain.
pub(crate) struct Fold(FxHashMap<char, Box<str>>);

/// Keys and hashes of the pieces of one form; rows follow by the size of each table.
pub(crate) struct Features {
    pub(crate) lower: u32,
    pub(crate) cased: u32,
    pub(crate) prefix: u32,
    pub(crate) suffix3: u32,
    pub(crate) suffix2: u32,
    pub(crate) shape: u32,
    pub(crate) grams: Vec<u32>,
}

impl Fold {
    /// Takes entries of a character and what replaces it, written together.
    pub(crate) fn new(entries: &[&str]) -> Self {
        let pair = |entry: &&str| {
            let mut chars = entry.chars();
            Some((chars.next()?, chars.as_str().into()))
        };
        Self(entries.iter().filter_map(pair).collect())
    }

    /// The form without accents and with plain punctuation, digits as `0`; the form itself where nothing is left.
    fn apply(&self, form: &str) -> String {
        let mut out = String::with_capacity(form.len());
        for char in form.chars() {
            match self.0.get(&char) {
                Some(put) => out.push_str(put),
                None => out.push(char),
            }
        }
        if out.is_empty() {
            out.push_str(form);
        }
        out.replace(|c: char| c.is_ascii_digit(), "0")
    }
}

impl Features {
    pub(crate) fn of(form: &str, fold: &Fold) -> Self {
        let cased = fold.apply(form);
        let low: String = cased.chars().flat_map(char::to_lowercase).collect();
        let starts: Vec<usize> = low.char_indices().map(|(at, _)| at).collect();
        let last = |count: usize| &low[starts[starts.len().saturating_sub(count)..].first().copied().unwrap_or(0)..];
        let first = |count: usize| &low[..starts.get(count).copied().unwrap_or(low.len())];
        Self {
            lower: hash(b'w', &low),
            cased: hash(b'c', &cased),
            prefix: hash(b'p', first(3)),
            suffix3: hash(b's', last(3)),
            suffix2: hash(b't', last(2)),
            shape: hash(b'h', &shape(&cased)),
            grams: grams(first(MAX_CHARS)),
        }
    }
}

/// FNV-1a over `kind` and the bytes of `text`, its halves folded by xor.
pub(crate) fn hash(kind: u8, text: &str) -> u32 {
    Hash::new(kind).with(text).end()
}

/// A hash in the making, over `kind` and the bytes that follow.
#[derive(Clone, Copy)]
pub(crate) struct Hash(u64);

impl Hash {
    pub(crate) fn new(kind: u8) -> Self {
        Self(0xcbf2_9ce4_8422_2325).byte(kind)
    }

    pub(crate) fn with(self, text: &str) -> Self {
        text.bytes().fold(self, Self::byte)
    }

    fn byte(self, byte: u8) -> Self {
        Self((self.0 ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
    }

    pub(crate) fn end(self) -> u32 {
        (self.0 ^ (self.0 >> 32)) as u32
    }
}

/// Classes of the characters, runs cut at [`SHAPE_RUN`]: "McCain's" is `XxXxxx'x`.
fn shape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut before, mut run) = (None, 0);
    for char in text.chars() {
        let class = match char {
            c if c.is_ascii() && !c.is_ascii_alphabetic() => c,
            c if c.is_uppercase() => 'X',
            c if c.is_lowercase() => 'x',
            _ => '?',
        };
        run = if before == Some(class) { run + 1 } else { 1 };
        before = Some(class);
        if run <= SHAPE_RUN {
            out.push(class);
        }
    }
    out
}

/// Hashes of the n-grams of `low` between `^` and `$`.
fn grams(low: &str) -> Vec<u32> {
    let marked = format!("^{low}$");
    let starts: Vec<usize> = marked.char_indices().map(|(at, _)| at).chain([marked.len()]).collect();
    let mut out = Vec::new();
    for length in GRAM_LENGTHS {
        out.extend(starts.windows(length + 1).map(|ends| hash(b'g', &marked[ends[0]..ends[length]])));
    }
    if out.is_empty() {
        out.push(hash(b'g', &marked));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold() -> Fold {
        Fold::new(&["é\u{65}", "’'", "—-", "\u{ad}"])
    }

    #[test]
    fn shapes_keep_case_and_cut_runs() {
        assert_eq!(shape("McCain's"), "XxXxxx'x");
        assert_eq!(shape("0000-00"), "000-00");
        assert_eq!(shape(""), "");
    }

    #[test]
    fn accents_quotes_and_digits_do_not_matter() {
        assert_eq!(fold().apply("café’s 1984"), "cafe's 0000");
        assert_eq!(fold().apply("\u{ad}"), "\u{ad}");
    }

    #[test]
    fn grams_of_a_short_form() {
        assert_eq!(grams("a"), [hash(b'g', "^a$")]);
        assert_eq!(grams(""), [hash(b'g', "^$")]);
        assert_eq!(grams("ab").len(), 3);
    }

    /// Numbers computed by the trainer's own code.
    #[test]
    fn hashes_are_those_of_the_trainer() {
        let features = Features::of("Zoé’s", &fold());
        assert_eq!(
            [features.lower, features.cased, features.prefix, features.suffix3, features.suffix2, features.shape],
            [2_902_141_776, 2_732_420_073, 1_313_401_809, 4_280_191_543, 361_861_652, 3_530_666_411]
        );
        assert_eq!(features.grams.len(), 12);
        assert_eq!([features.grams[0], features.grams[11]], [3_263_964_137, 1_965_982_303]);
    }
}
