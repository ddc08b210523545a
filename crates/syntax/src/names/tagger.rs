//! The tagger: weights, the best sequence of tags, and names from tags.

use std::sync::LazyLock;

use super::{Classes, Features};
use crate::{ModelError, Name, NameKind, Parsed};

/// Number of tags: outside, and the first and further tokens of the three kinds of names.
pub const TAGS: usize = 7;

/// A tag: 0 is outside; 1, 3, 5 begin and 2, 4, 6 continue a person, organization, location.
pub type Tag = usize;

/// A score for each tag.
pub type Scores = [i32; TAGS];

const KINDS: [NameKind; 3] = [NameKind::Person, NameKind::Organization, NameKind::Location];

const MAGIC: &[u8; 8] = b"DLNAMES\0";
const VERSION: u32 = 1;
/// Magic, version, number of features, checksum, transitions.
const HEADER_BYTES: usize = 8 + 4 + 4 + 8 + TAGS * TAGS * 4;

static EMBEDDED: &[u8] = include_bytes!("../../../../models/names.bin");
static SHARED: LazyLock<Tagger> =
    LazyLock::new(|| Tagger::read(EMBEDDED).expect("the embedded tagger is whole: a test reads it"));

/// Weights of the name tagger.
pub struct Tagger {
    /// `transitions[before][after]`.
    transitions: [Scores; TAGS],
    /// Hashes of the known features, sorted.
    keys: Vec<u32>,
    /// Where the keys with each upper half begin.
    starts: Vec<u32>,
    weights: Vec<[i8; TAGS]>,
}

impl Tagger {
    /// The tagger inside the program; it is unpacked at the first call.
    pub fn embedded() -> &'static Self {
        &SHARED
    }

    /// Takes trained weights; `features` must be sorted by their hash.
    pub fn new(transitions: [Scores; TAGS], features: &[(u32, [i8; TAGS])]) -> Self {
        let keys: Vec<u32> = features.iter().map(|feature| feature.0).collect();
        let starts = (0..=1 << 16_u32).map(|half: u32| keys.partition_point(|&key| key >> 16 < half) as u32).collect();
        Self { transitions, starts, keys, weights: features.iter().map(|feature| feature.1).collect() }
    }

    /// Reads a file that [`Tagger::write`] wrote.
    pub fn read(bytes: &[u8]) -> Result<Self, ModelError> {
        let (magic, rest) = bytes.split_first_chunk::<8>().ok_or(ModelError::Truncated)?;
        if magic != MAGIC {
            return Err(ModelError::Magic { expected: "DLNAMES" });
        }
        let (body, words) = (&bytes[24.min(bytes.len())..], rest.as_chunks::<4>().0);
        let word = |at: usize| words.get(at).copied().map(u32::from_le_bytes).ok_or(ModelError::Truncated);
        if word(0)? != VERSION {
            return Err(ModelError::Version { found: word(0)?, expected: VERSION });
        }
        let count = word(1)? as usize;
        if u64::from(word(2)?) | u64::from(word(3)?) << 32 != crate::model::checksum(body) {
            return Err(ModelError::Checksum);
        }
        if bytes.len() as u64 != HEADER_BYTES as u64 + count as u64 * (4 + TAGS as u64) {
            return Err(ModelError::Truncated);
        }
        let mut transitions = [[0; TAGS]; TAGS];
        for (at, score) in transitions.as_flattened_mut().iter_mut().enumerate() {
            *score = word(4 + at)?.cast_signed();
        }
        let (keys, weights) = bytes[HEADER_BYTES..].split_at(count * 4);
        let keys = keys.as_chunks::<4>().0.iter().map(|&key| u32::from_le_bytes(key));
        let weights = weights.as_chunks::<TAGS>().0.iter().map(|row| row.map(u8::cast_signed));
        Ok(Self::new(transitions, &keys.zip(weights).collect::<Vec<_>>()))
    }

    /// The bytes of the tagger's file.
    pub fn write(&self) -> Vec<u8> {
        let mut body: Vec<u8> = self.transitions.as_flattened().iter().flat_map(|score| score.to_le_bytes()).collect();
        body.extend(self.keys.iter().flat_map(|key| key.to_le_bytes()));
        body.extend(self.weights.as_flattened().iter().map(|weight| weight.cast_unsigned()));
        let mut out = MAGIC.to_vec();
        out.extend(VERSION.to_le_bytes());
        out.extend((self.keys.len() as u32).to_le_bytes());
        out.extend(crate::model::checksum(&body).to_le_bytes());
        out.extend(body);
        out
    }

    /// Finds the names. `classes` has the classes of each token ([`super::Lists::classes`]), or is empty.
    pub fn names(&self, parsed: Parsed<'_>, classes: &[Classes]) -> Vec<Name> {
        let features = Features::new(parsed, classes);
        let (mut names, mut found) = (Vec::new(), Vec::new());
        for (_, sentence) in parsed.segments.sentences.iter() {
            let scores: Vec<Scores> = sentence
                .ids()
                .map(|token| {
                    features.read(sentence, token, &mut found);
                    self.score(&found)
                })
                .collect();
            names.extend(names_of(&best_tags(&scores, &self.transitions), sentence.tokens.start));
        }
        names
    }

    fn score(&self, features: &[u32]) -> Scores {
        let mut sum = [0; TAGS];
        for feature in features {
            let half = (feature >> 16) as usize;
            let bucket = self.starts[half] as usize..self.starts[half + 1] as usize;
            if let Ok(at) = self.keys[bucket.clone()].binary_search(feature) {
                for (sum, &weight) in sum.iter_mut().zip(&self.weights[bucket.start + at]) {
                    *sum += i32::from(weight);
                }
            }
        }
        sum
    }
}

/// Whether `after` may follow `before`: a name goes on only where one of its kind began.
fn may_follow(before: Tag, after: Tag) -> bool {
    after % 2 == 1 || after == 0 || before == after || before + 1 == after
}

/// The tags with the highest sum of scores and transitions, names whole; of equals, the lower tags.
pub fn best_tags(scores: &[Scores], transitions: &[Scores; TAGS]) -> Vec<Tag> {
    const NEVER: i64 = i64::MIN / 4;
    let mut sums = [NEVER; TAGS];
    let mut origins: Vec<[Tag; TAGS]> = Vec::with_capacity(scores.len());
    for (at, scores) in scores.iter().enumerate() {
        let mut next = [NEVER; TAGS];
        let mut origin = [0; TAGS];
        for after in 0..TAGS {
            let befores = if at == 0 { 0..1 } else { 0..TAGS };
            for before in befores.filter(|&before| may_follow(before, after)) {
                let sum = if at == 0 { 0 } else { sums[before] } + i64::from(transitions[before][after]);
                if sum > next[after] {
                    (next[after], origin[after]) = (sum, before);
                }
            }
            next[after] += i64::from(scores[after]);
        }
        sums = next;
        origins.push(origin);
    }
    let mut tag = (0..TAGS).fold(0, |best, tag| if sums[tag] > sums[best] { tag } else { best });
    let mut tags = Vec::with_capacity(scores.len());
    for origin in origins.iter().rev() {
        tags.push(tag);
        tag = origin[tag];
    }
    tags.reverse();
    tags
}

/// The names that the tags of a sentence spell; its first token is token `start`.
pub fn names_of(tags: &[Tag], start: usize) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for (at, &tag) in tags.iter().enumerate().filter(|&(_, &tag)| tag > 0) {
        let token = start + at;
        let kind = KINDS[(tag - 1) / 2];
        match names.last_mut() {
            Some(name) if tag % 2 == 0 && name.tokens.end == token && name.kind == kind => name.tokens.end += 1,
            _ => names.push(Name { tokens: token..token + 1, kind }),
        }
    }
    names
}

/// The tags of `tokens` tokens that spell the names.
pub fn tags_of(names: &[Name], tokens: usize) -> Vec<Tag> {
    let mut tags = vec![0; tokens];
    for name in names {
        let begin = 1 + 2 * KINDS.iter().position(|&kind| kind == name.kind).expect("all kinds are in the list");
        tags[name.tokens.clone()].fill(begin + 1);
        tags[name.tokens.start] = begin;
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_never_goes_on_without_a_beginning() {
        let mut scores = [[0; TAGS]; 3];
        scores[0][2] = 9; // continue a person at the very start
        scores[1][4] = 5;
        scores[1][3] = 4;
        let tags = best_tags(&scores, &[[0; TAGS]; TAGS]);
        assert_eq!(tags, [3, 4, 0]);
        assert_eq!(best_tags(&[], &[[0; TAGS]; TAGS]), []);
    }

    #[test]
    fn tags_spell_names_and_back() {
        let tags = [0, 1, 2, 1, 5, 6, 0, 3];
        let names = names_of(&tags, 10);
        let ranges: Vec<_> = names.iter().map(|name| (name.tokens.clone(), name.kind)).collect();
        let (person, organization, location) = (KINDS[0], KINDS[1], KINDS[2]);
        assert_eq!(ranges, [(11..13, person), (13..14, person), (14..16, location), (17..18, organization)]);
        let shifted: Vec<Name> =
            names.into_iter().map(|n| Name { tokens: n.tokens.start - 10..n.tokens.end - 10, ..n }).collect();
        assert_eq!(tags_of(&shifted, 8), tags);
    }

    #[test]
    fn a_written_tagger_reads_the_same() {
        let mut transitions = [[0; TAGS]; TAGS];
        transitions[1][2] = -7;
        let tagger = Tagger::new(transitions, &[(5, [1, -2, 3, 0, 0, 0, 0]), (u32::MAX, [4; TAGS])]);
        let bytes = tagger.write();
        let again = Tagger::read(&bytes).expect("just written");
        assert_eq!((again.transitions, &again.keys, &again.weights), (transitions, &tagger.keys, &tagger.weights));
        assert_eq!(again.score(&[5, 6, u32::MAX]), [5, 2, 7, 4, 4, 4, 4]);
        for cut in 0..bytes.len() {
            assert!(Tagger::read(&bytes[..cut]).is_err());
        }
    }

    #[test]
    fn the_embedded_tagger_reads() {
        assert!(!Tagger::embedded().keys.is_empty());
    }
}
