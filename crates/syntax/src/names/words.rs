//! What open text shows of words: which ones stand in like places, and whether they have capitals.

use std::collections::BTreeMap;

use super::keys::Keys;

/// What open text shows of a word. All is 0 where it shows nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// Words that stand in like places share it.
    pub fine: u16,
    /// The same with fewer, larger classes.
    pub coarse: u8,
    /// From 1 (never) to 5 (always): how often it has a capital inside sentences.
    pub spelling: u8,
}

/// Words of open text, by hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    keys: Keys,
    /// `fine << 3 | spelling`.
    packed: Vec<u16>,
    /// The coarse class of each fine one.
    coarse: Vec<u8>,
}

/// Fine classes at most, 0 counted.
const CLASSES: usize = 512;
/// The marks of the file's last column, in the order of [`Word::spelling`].
const SPELLINGS: &str = "-nlmca";

impl Default for Words {
    fn default() -> Self {
        Self { keys: Keys::default(), packed: Vec::new(), coarse: vec![0; CLASSES] }
    }
}

impl Words {
    /// Reads lines of word, coarse class, fine class (from 0) and spelling, parted by tabs.
    ///
    /// # Errors
    /// The number of the first line that is not understood.
    pub fn read(text: &str) -> Result<Self, usize> {
        let (mut words, mut coarse) = (BTreeMap::new(), vec![0; CLASSES]);
        for (number, line) in (1_usize..).zip(text.lines()) {
            let (word, known) = entry(line).ok_or(number)?;
            coarse[usize::from(known.fine)] = known.coarse;
            words.insert(key(word), known.fine << 3 | u16::from(known.spelling));
        }
        let keys = Keys::new(words.keys().copied().collect());
        Ok(Self { keys, packed: words.into_values().collect(), coarse })
    }

    /// What is known of a word in lower case.
    pub fn get(&self, lower: &str) -> Word {
        let packed = self.keys.find(key(lower)).map_or(0, |at| self.packed[at]);
        let fine = packed >> 3;
        Word { fine, coarse: self.coarse[usize::from(fine) % CLASSES], spelling: (packed & 7) as u8 }
    }

    /// Number of words.
    pub(super) fn len(&self) -> usize {
        self.packed.len()
    }

    /// How many bytes `count` words take.
    pub(super) const fn bytes(count: usize) -> usize {
        CLASSES + count * 6
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.extend(&self.coarse);
        out.extend(self.keys.as_slice().iter().flat_map(|key| key.to_le_bytes()));
        out.extend(self.packed.iter().flat_map(|packed| packed.to_le_bytes()));
    }

    /// Takes what [`Words::write`] wrote.
    pub(super) fn unpack(bytes: &[u8]) -> Self {
        let (coarse, rest) = bytes.split_at(CLASSES.min(bytes.len()));
        let (keys, packed) = rest.split_at(rest.len() / 6 * 4);
        let keys = keys.as_chunks::<4>().0.iter().map(|&key| u32::from_le_bytes(key)).collect();
        let packed = packed.as_chunks::<2>().0.iter().map(|&packed| u16::from_le_bytes(packed)).collect();
        Self { keys: Keys::new(keys), packed, coarse: coarse.to_vec() }
    }
}

/// A line of the file.
fn entry(line: &str) -> Option<(&str, Word)> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [word, coarse, fine, spelling] = *cells else { return None };
    let fine = fine.parse::<u16>().ok()? + 1;
    let coarse = coarse.parse::<u8>().ok()?.checked_add(1)?;
    let spelling = SPELLINGS.find(spelling).filter(|_| spelling.len() == 1)? as u8;
    (usize::from(fine) < CLASSES).then_some((word, Word { fine, coarse, spelling }))
}

/// FNV-1a, folded; digits are all alike.
fn key(word: &str) -> u32 {
    let hash = word.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |value, byte| {
        let byte = if byte.is_ascii_digit() { b'0' } else { byte };
        (value ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    (hash ^ hash >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "ferry\t3\t17\tn\nlublin\t4\t20\ta\n1900\t0\t0\t-\n";

    #[test]
    fn words_show_their_classes_and_spelling() {
        let words = Words::read(FILE).expect("three good lines");
        assert_eq!(words.get("ferry"), Word { fine: 18, coarse: 4, spelling: 1 });
        assert_eq!(words.get("lublin"), Word { fine: 21, coarse: 5, spelling: 5 });
        assert_eq!(words.get("1999"), words.get("1900"));
        assert_eq!(words.get("unheard"), Word::default());
    }

    #[test]
    fn a_bad_line_is_named() {
        assert_eq!(Words::read("ferry\t3\t17\tn\nferry\t3\n"), Err(2));
        assert_eq!(Words::read("ferry\t3\t900\tn"), Err(1));
        assert_eq!(Words::read("ferry\t3\t9\tz"), Err(1));
    }

    #[test]
    fn written_words_read_the_same() {
        let words = Words::read(FILE).expect("three good lines");
        let mut bytes = Vec::new();
        words.write(&mut bytes);
        assert_eq!(bytes.len(), Words::bytes(words.len()));
        assert_eq!(Words::unpack(&bytes), words);
    }
}
