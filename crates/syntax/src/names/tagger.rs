//! The tagger: weights, the best sequence of tags, and names from tags.

use std::sync::LazyLock;

use super::keys::Keys;
use super::{Classes, Features, Words};
use crate::{ModelError, Name, NameKind, Parsed};

/// Number of tags: outside, and the first and further tokens of the three kinds of names.
pub const TAGS: usize = 7;

/// A tag: 0 is outside; 1, 3, 5 begin and 2, 4, 6 continue a person, organization, location.
pub type Tag = usize;

/// A score for each tag.
pub type Scores = [i32; TAGS];

const KINDS: [NameKind; 3] = [NameKind::Person, NameKind::Organization, NameKind::Location];

const MAGIC: &[u8; 8] = b"DLNAMES\0";
const VERSION: u32 = 2;
/// Magic, version, numbers of features and of words, checksum.
const HEADER_BYTES: usize = 8 + 4 + 4 + 4 + 8;
const TRANSITION_BYTES: usize = TAGS * TAGS * 4;

static EMBEDDED: &[u8] = include_bytes!("../../../../models/names.bin");
static SHARED: LazyLock<Tagger> =
    LazyLock::new(|| Tagger::read(EMBEDDED).expect("the embedded tagger is whole: a test reads it"));

/// Weights of the name tagger.
pub struct Tagger {
    /// `transitions[before][after]`.
    transitions: [Scores; TAGS],
    /// Hashes of the known features.
    keys: Keys,
    weights: Vec<[i8; TAGS]>,
    words: Words,
}

impl Tagger {
    /// The tagger inside the program; it is unpacked at the first call.
    pub fn embedded() -> &'static Self {
        &SHARED
    }

    /// Takes trained weights, and the words that it was trained with; `features` must be sorted by their hash.
    pub fn new(transitions: [Scores; TAGS], features: &[(u32, [i8; TAGS])], words: Words) -> Self {
        let keys = Keys::new(features.iter().map(|feature| feature.0).collect());
        Self { transitions, keys, weights: features.iter().map(|feature| feature.1).collect(), words }
    }

    /// Reads a file that [`Tagger::write`] wrote.
    pub fn read(bytes: &[u8]) -> Result<Self, ModelError> {
        let (magic, rest) = bytes.split_first_chunk::<8>().ok_or(ModelError::Truncated)?;
        if magic != MAGIC {
            return Err(ModelError::Magic { expected: "DLNAMES" });
        }
        let (body, numbers) = (&bytes[HEADER_BYTES.min(bytes.len())..], rest.as_chunks::<4>().0);
        let number = |at: usize| numbers.get(at).copied().map(u32::from_le_bytes).ok_or(ModelError::Truncated);
        if number(0)? != VERSION {
            return Err(ModelError::Version { found: number(0)?, expected: VERSION });
        }
        let (features, words) = (number(1)? as usize, number(2)? as usize);
        if u64::from(number(3)?) | u64::from(number(4)?) << 32 != crate::model::checksum(body) {
            return Err(ModelError::Checksum);
        }
        if body.len() != TRANSITION_BYTES + features * (4 + TAGS) + Words::bytes(words) {
            return Err(ModelError::Truncated);
        }
        let (moves, body) = body.split_at(TRANSITION_BYTES);
        let (keys, body) = body.split_at(features * 4);
        let (weights, words) = body.split_at(features * TAGS);
        let mut transitions = [[0; TAGS]; TAGS];
        for (score, &bytes) in transitions.as_flattened_mut().iter_mut().zip(moves.as_chunks::<4>().0) {
            *score = i32::from_le_bytes(bytes);
        }
        let keys = keys.as_chunks::<4>().0.iter().map(|&key| u32::from_le_bytes(key)).collect();
        let weights = weights.as_chunks::<TAGS>().0.iter().map(|row| row.map(u8::cast_signed)).collect();
        Ok(Self { transitions, keys: Keys::new(keys), weights, words: Words::unpack(words) })
    }

    /// The bytes of the tagger's file.
    pub fn write(&self) -> Vec<u8> {
        let mut body: Vec<u8> = self.transitions.as_flattened().iter().flat_map(|score| score.to_le_bytes()).collect();
        body.extend(self.keys.as_slice().iter().flat_map(|key| key.to_le_bytes()));
        body.extend(self.weights.as_flattened().iter().map(|weight| weight.cast_unsigned()));
        self.words.write(&mut body);
        let mut out = MAGIC.to_vec();
        out.extend(VERSION.to_le_bytes());
        out.extend((self.weights.len() as u32).to_le_bytes());
        out.extend((self.words.len() as u32).to_le_bytes());
        out.extend(crate::model::checksum(&body).to_le_bytes());
        out.extend(body);
        out
    }

    /// Finds the names. `classes` has the classes of each token ([`super::Lists::classes`]), or is empty.
    pub fn names(&self, parsed: Parsed<'_>, classes: &[Classes]) -> Vec<Name> {
        let features = Features::new(parsed, classes, &self.words);
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
        for at in features.iter().filter_map(|&feature| self.keys.find(feature)) {
            for (sum, &weight) in sum.iter_mut().zip(&self.weights[at]) {
                *sum += i32::from(weight);
            }
        }
        sum
    }
}

/// Whether `after` may follow `before`: a name goes on only where one of its kind began.
pub fn may_follow(before: Tag, after: Tag) -> bool {
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
        let words = Words::read("ferry\t3\t17\tn").expect("a good line");
        let tagger = Tagger::new(transitions, &[(5, [1, -2, 3, 0, 0, 0, 0]), (u32::MAX, [4; TAGS])], words);
        let bytes = tagger.write();
        let again = Tagger::read(&bytes).expect("just written");
        assert_eq!((again.transitions, &again.keys, &again.weights), (transitions, &tagger.keys, &tagger.weights));
        assert_eq!(again.words, tagger.words);
        assert_eq!(again.score(&[5, 6, u32::MAX]), [5, 2, 7, 4, 4, 4, 4]);
        for cut in 0..bytes.len() {
            assert!(Tagger::read(&bytes[..cut]).is_err());
        }
    }

    #[test]
    fn the_embedded_tagger_reads() {
        assert!(!Tagger::embedded().weights.is_empty());
    }
}
