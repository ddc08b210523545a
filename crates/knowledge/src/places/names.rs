//! Names of places, to be looked up however they are written.

use std::cmp::Reverse;

use dateline_text::{Id, Layer};

use super::fold::{fold, fold_into};
use super::{KnownPlace, PlaceKind};
use crate::index::Index;

/// All names, by what they fold to.
#[derive(Clone, Debug, Default)]
pub(super) struct Names(Index<Sense>);

/// One thing that a name can mean.
#[derive(Clone, Copy, Debug)]
struct Sense {
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
        self.0.add_with(|text| fold_into(spelled, text), Sense { place, spelling: Spelling::of(spelled) });
    }

    /// Sorts what was added: the likeliest sense of each name first, see [`KnownPlace::weight`].
    pub(super) fn rank(&mut self, places: &Layer<KnownPlace>) {
        self.0.sort_by_key(|sense| {
            let place = &places[sense.place];
            (place.kind != PlaceKind::Country, Reverse(place.weight()), sense.place)
        });
    }

    /// The places that `written` can mean, the likeliest first.
    pub(super) fn find(&self, written: &str) -> Vec<Id<KnownPlace>> {
        let senses = self.senses(written).into_iter().filter(|sense| sense.spelling.allows(written));
        let mut found: Vec<_> = senses.map(|sense| sense.place).collect();
        found.dedup();
        found
    }

    /// Whether a file spells `written` in capitals throughout.
    pub(super) fn is_acronym(&self, written: &str) -> bool {
        self.senses(written).iter().any(|sense| sense.spelling == Spelling::Capitals)
    }

    fn senses(&self, written: &str) -> Vec<Sense> {
        if written.len() > 2 * self.0.longest() { Vec::new() } else { self.0.get(&fold(written)).collect() }
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
