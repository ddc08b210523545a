//! Names of places, to be looked up however they are written.

use std::hash::Hasher;

use dateline_text::{Id, Layer};
use rustc_hash::FxHasher;

use super::fold::{fold, fold_into};
use super::{KnownPlace, PlaceKind};

/// All names, sorted by what they fold to.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    /// The folded names, one behind the other.
    folded: String,
    senses: Vec<Sense>,
    /// Bytes of the longest folded name.
    longest: usize,
}

/// One thing that a name can mean.
#[derive(Clone, Copy, Debug)]
struct Sense {
    /// Hash of the folded name, by which the senses are sorted.
    hash: u64,
    /// Where the folded name stands.
    from: u32,
    to: u32,
    place: Id<KnownPlace>,
    spelling: Spelling,
}

/// How a file spells a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spelling {
    /// In capitals throughout: "US".
    Capitals,
    /// With a capital first: "Doha".
    Name,
    /// With a small letter first: "al-Bab".
    Small,
}

impl Names {
    /// Notes that `spelled` can mean `place`.
    pub(super) fn add(&mut self, spelled: &str, place: Id<KnownPlace>) {
        let from = self.folded.len();
        fold_into(spelled, &mut self.folded);
        let folded = &self.folded[from..];
        self.longest = self.longest.max(folded.len());
        self.senses.push(Sense {
            hash: hash(folded),
            from: from as u32,
            to: self.folded.len() as u32,
            place,
            spelling: Spelling::of(spelled),
        });
    }

    /// Sorts what was added: the likeliest sense of each name first, see [`KnownPlace::weight`].
    pub(super) fn rank(&mut self, places: &Layer<KnownPlace>) {
        self.senses.sort_unstable_by_key(|sense| {
            let place = &places[sense.place];
            let rank = (place.kind != PlaceKind::Country, std::cmp::Reverse(place.weight()), sense.place);
            (sense.hash, rank)
        });
    }

    /// The places that `written` can mean, the likeliest first.
    pub(super) fn find(&self, written: &str) -> Vec<Id<KnownPlace>> {
        let mut found: Vec<_> =
            self.senses(written).filter(|sense| sense.spelling.allows(written)).map(|sense| sense.place).collect();
        found.dedup();
        found
    }

    /// Whether a file spells `written` in capitals throughout.
    pub(super) fn is_acronym(&self, written: &str) -> bool {
        self.senses(written).any(|sense| sense.spelling == Spelling::Capitals)
    }

    fn senses(&self, written: &str) -> impl Iterator<Item = &Sense> {
        let folded = if written.len() <= 2 * self.longest { fold(written) } else { String::new() };
        let hash = hash(&folded);
        let from = self.senses.partition_point(|sense| sense.hash < hash);
        self.senses[from..]
            .iter()
            .take_while(move |sense| sense.hash == hash)
            .filter(move |sense| self.folded[sense.from as usize..sense.to as usize] == folded)
    }
}

impl Spelling {
    fn of(spelled: &str) -> Self {
        match spelled.chars().find(|c| c.is_alphabetic()) {
            _ if in_capitals(spelled) => Self::Capitals,
            Some(first) if first.is_uppercase() => Self::Name,
            _ => Self::Small,
        }
    }

    /// Whether the text's `written` is a way to write a name of this spelling.
    fn allows(self, written: &str) -> bool {
        match self {
            Self::Capitals => in_capitals(written),
            Self::Name => {
                matches!(Self::of(written), Self::Name) || in_capitals(written) && written.chars().count() > 2
            }
            Self::Small => true,
        }
    }
}

fn in_capitals(name: &str) -> bool {
    !name.chars().any(char::is_lowercase)
}

fn hash(folded: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(folded.as_bytes());
    hasher.finish()
}
