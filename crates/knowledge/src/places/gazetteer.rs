//! The places, and which of them a name can mean.

use std::sync::Arc;

use dateline_text::{Id, Layer};
use rustc_hash::FxHashMap;

use super::names::Names;
use super::{KnownPlace, PlaceKind, PlaceWords};
use crate::Code;

/// All known places, to be looked up by name.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    /// The places, in the order of the files.
    pub places: Layer<KnownPlace>,
    /// Words around place names.
    pub words: PlaceWords,
    /// File and line of each entry that an earlier one with the same name, kind, country and division overrides.
    pub overridden: Vec<(String, usize)>,
    names: Names,
    countries: FxHashMap<Code, Id<KnownPlace>>,
    divisions: FxHashMap<(Code, Arc<str>), Id<KnownPlace>>,
}

impl Gazetteer {
    /// Adds `place` under its name and `others`.
    pub(super) fn add<'a>(&mut self, place: KnownPlace, others: impl Iterator<Item = &'a str>) {
        let id = self.places.push(place);
        let place = &self.places[id];
        self.names.add(&place.name, id);
        if let Some(country) = place.country {
            match (place.kind, &place.admin1) {
                (PlaceKind::Country, _) => {
                    self.countries.entry(country).or_insert(id);
                }
                (PlaceKind::Admin1, Some(name)) => {
                    self.divisions.entry((country, name.clone())).or_insert(id);
                }
                _ => {}
            }
        }
        for other in others {
            self.names.add(other, id);
        }
    }

    /// Makes the names that were added ready for look-ups.
    pub(super) fn rank(&mut self) {
        self.names.rank(&self.places);
    }

    /// The places that `name` can mean, the likeliest first.
    ///
    /// A name written in capitals throughout ("US", "U.A.E.", "La.") must be written so in the text; any other may
    /// stand as the file has it or in capitals ("DOHA"), but not in small letters.
    pub fn find(&self, name: &str) -> Vec<Id<KnownPlace>> {
        self.names.find(name)
    }

    /// Whether a file spells `name` in capitals throughout ("US", "UAE").
    pub fn is_acronym(&self, name: &str) -> bool {
        self.names.is_acronym(name)
    }

    /// The country with this code.
    pub fn country(&self, code: Code) -> Option<Id<KnownPlace>> {
        self.countries.get(&code).copied()
    }

    /// The first-level division of this country with this name (its main one).
    pub fn division(&self, country: Code, name: &str) -> Option<Id<KnownPlace>> {
        self.divisions.get(&(country, name.into())).copied()
    }

    /// The first-level division that `place` lies in, if a line describes it.
    pub fn division_of(&self, place: &KnownPlace) -> Option<Id<KnownPlace>> {
        self.divisions.get(&(place.country?, place.admin1.clone()?)).copied()
    }

    /// Number of places.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether it holds no place.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Whether `inner` lies in `outer`, as far as countries and first-level divisions tell. No place lies in itself.
    pub fn lies_in(&self, inner: Id<KnownPlace>, outer: Id<KnownPlace>) -> bool {
        let (small, large) = (&self.places[inner], &self.places[outer]);
        let same_country = small.country.is_some() && small.country == large.country;
        match large.kind {
            PlaceKind::Country => inner != outer && same_country,
            PlaceKind::Admin1 => small.kind > PlaceKind::Admin1 && same_country && small.admin1 == large.admin1,
            PlaceKind::Region | PlaceKind::Admin2 | PlaceKind::Settlement | PlaceKind::Exact => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lines::Folder;

    const PLACES: &str = "\
Brazil | | country | BRA | | -10 | -55 | 210000000 |
Georgia | | country | GEO | | 42 | 43.5 | 4900000 |
United States | U.S.; US | country | USA | | 39.8 | -98.5 | 340000000 |
Georgia | Ga. | admin1 | USA | | 32.75 | -83.5 | 10700000 |
Savannah | | settlement | USA | Georgia | 32.1 | -81.1 | 148000 |
São Borja | | settlement | BRA | | -28.7 | -56 | 60000 |
";

    fn gazetteer() -> Gazetteer {
        Gazetteer::load(&Folder::new(vec![("places/p.txt".into(), PLACES.into())])).unwrap()
    }

    fn kinds(gazetteer: &Gazetteer, name: &str) -> Vec<PlaceKind> {
        gazetteer.find(name).into_iter().map(|id| gazetteer.places[id].kind).collect()
    }

    #[test]
    fn a_name_can_mean_several_places_the_country_first() {
        assert_eq!(kinds(&gazetteer(), "Georgia"), [PlaceKind::Country, PlaceKind::Admin1]);
    }

    #[test]
    fn accents_and_capitals_do_not_hinder() {
        let gazetteer = gazetteer();
        assert_eq!(gazetteer.find("Sao Borja").len(), 1);
        assert_eq!(gazetteer.find("SAVANNAH").len(), 1);
        assert!(gazetteer.find("savannah").is_empty());
    }

    #[test]
    fn abbreviations_are_written_as_the_file_has_them() {
        let gazetteer = gazetteer();
        assert_eq!(gazetteer.find("US").len(), 1);
        assert!(gazetteer.find("us").is_empty());
        assert!(gazetteer.find("Us").is_empty());
        assert!(gazetteer.is_acronym("US") && !gazetteer.is_acronym("BRAZIL"));
    }

    #[test]
    fn a_town_lies_in_its_state_and_its_country() {
        let gazetteer = gazetteer();
        let [town, usa, bra] = ["Savannah", "US", "Brazil"].map(|name| gazetteer.find(name)[0]);
        let state = gazetteer.division(Code::of("USA"), "Georgia").unwrap();
        assert!(gazetteer.lies_in(town, state) && gazetteer.lies_in(town, usa) && gazetteer.lies_in(state, usa));
        assert!(!gazetteer.lies_in(town, bra) && !gazetteer.lies_in(usa, usa) && !gazetteer.lies_in(state, state));
    }

    #[test]
    fn all_problems_are_reported_together() {
        let text = "\
Brazil | | country | BRA | | -10 | -55 | |
Bahia | | province | BRA | | -12 | -42 | |
Salvador | | settlement | BRA | Bahia | -13 | -38.5 | |
Kampala | | settlement | UGA | | 0.3 | 132x | |
";
        let problems = Gazetteer::load(&Folder::new(vec![("places/p.txt".into(), text.into())])).unwrap_err();
        let found: Vec<_> = problems.0.iter().map(|p| (p.line, p.what.as_str())).collect();
        let expected = [(2, "no kind `province`"), (4, "no degrees `132x`"), (3, "BRA has no division `Bahia`")];
        assert_eq!(found, expected);
    }

    #[test]
    fn the_first_of_two_lines_holds() {
        let text = "Brazil | | country | BRA | | 1 | 2 | |\nBrazil | | country | BRA | | 3 | 4 | |";
        let loaded = Gazetteer::load(&Folder::new(vec![("places/p.txt".into(), text.into())])).unwrap();
        assert_eq!((loaded.len(), loaded.places[loaded.find("Brazil")[0]].lat), (1, 1.0));
        assert_eq!(loaded.overridden, [("places/p.txt".to_owned(), 2)]);
    }

    #[test]
    fn the_shipped_places_load_and_are_tidy() {
        let folder = Folder::embedded();
        let loaded = Gazetteer::load(&folder).unwrap_or_else(|problems| panic!("{problems}"));
        assert!(loaded.len() > 4000);
        assert_eq!(loaded.overridden, []);
        for (path, text) in folder.below("places/") {
            let lines: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).collect();
            assert!(lines.is_sorted(), "{path} is not sorted");
        }
    }
}
