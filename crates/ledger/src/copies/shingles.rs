//! Texts as sets of five-word runs ("shingles"): what two texts share, whatever was cut, moved or set anew.

/// Words of a run.
const RUN_WORDS: usize = 5;
/// One run in this many is kept to find documents by.
const KEPT_ONE_IN: u64 = 16;
/// Of a short text this many are kept, be they one in so many or not.
const LEAST_KEPT: usize = 8;
/// Most runs of one document that are kept to find it by.
const MOST_KEPT: usize = 256;

/// The five-word runs of a text, as hashes. Case, punctuation and spacing make no difference.
///
/// Sorted, each once.
#[derive(Debug, Default)]
pub(super) struct Shingles(Vec<u64>);

impl Shingles {
    pub(super) fn of(text: &str) -> Self {
        let words: Vec<u64> =
            text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(word_hash).collect();
        let mut runs: Vec<u64> = words.windows(RUN_WORDS).map(run_hash).collect();
        runs.sort_unstable();
        runs.dedup();
        Self(runs)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The share of these runs that `other` has too; 0 for a text without any.
    pub(super) fn share_in(&self, other: &Self) -> f64 {
        let mut rest = other.0.as_slice();
        let shared = self.0.iter().filter(|&&run| {
            rest = &rest[rest.iter().take_while(|&&theirs| theirs < run).count()..];
            rest.first() == Some(&run)
        });
        if self.0.is_empty() { 0.0 } else { shared.count() as f64 / self.len() as f64 }
    }

    /// The runs to find the document by. Which are kept depends on the runs alone, so that copies keep the same ones.
    pub(super) fn sketch(&self) -> impl Iterator<Item = i64> {
        let few = self.0.partition_point(|&hash| hash < u64::MAX / KEPT_ONE_IN);
        self.0.iter().take(few.clamp(LEAST_KEPT, MOST_KEPT)).map(|&hash| hash as i64)
    }
}

/// FNV-1a of the word in small letters.
fn word_hash(word: &str) -> u64 {
    let bytes = word.chars().flat_map(char::to_lowercase).flat_map(|c| {
        let mut buffer = [0; 4];
        let length = c.encode_utf8(&mut buffer).len();
        buffer.into_iter().take(length)
    });
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// The hashes of the words in order, mixed so that any bits of the outcome are as good as any others.
fn run_hash(words: &[u64]) -> u64 {
    words.iter().fold(0, |hash, word| {
        let mixed = (hash ^ word).wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_of_the_first_text() {
        let long = Shingles::of("The minister met the union leaders in Brno on Monday, and they agreed on a plan.");
        let short = Shingles::of("the minister MET the union\nleaders in Brno");
        assert!((short.share_in(&long) - 1.0).abs() < 1e-9);
        assert!((long.share_in(&short) - 4.0 / 12.0).abs() < 1e-9);
        assert!(Shingles::of("too few words").share_in(&long) == 0.0);
    }

    #[test]
    fn about_one_run_in_sixteen_is_kept() {
        let text: String = (0..4000).map(|n| format!("word{n} ")).collect();
        let kept = Shingles::of(&text).sketch().count();
        assert!((200..=MOST_KEPT).contains(&kept), "{kept}");
        assert!(Shingles::of(&text).sketch().eq(Shingles::of(&text.to_uppercase()).sketch()));
    }
}
