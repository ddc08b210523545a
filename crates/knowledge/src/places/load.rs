//! Reads and checks the files of places.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::{Gazetteer, KnownPlace, PlaceKind, PlaceWords};
use crate::Code;
use crate::lines::{Folder, Line, Problem, Problems, list};

/// The files that hold places; words about places stand in `places/words/`.
const FILES: &str = "places/";
/// The file whose settlements are capitals.
const CAPITALS: &str = "capitals.txt";
const WORDS: &str = "places/words/";

impl Gazetteer {
    /// Reads the places of `folder`. Of two lines with the same name, kind, country and division the first holds.
    ///
    /// # Errors
    /// All lines with an unknown kind or code, a point that is none on earth, or a division that no line describes.
    pub fn load(folder: &Folder) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut gazetteer = Self::default();
        let mut read = Vec::new();
        let mut seen = FxHashSet::default();
        let mut divisions = FxHashSet::default();
        let files = folder.below(FILES).filter(|(path, _)| path.ends_with(".txt") && !path.starts_with(WORDS));
        for line in files.flat_map(|(path, text)| crate::lines::lines(path, text)) {
            let Some((mut place, cells)) = problems.keep(entry(&line)) else { continue };
            if !seen.insert((cells.name, place.kind, place.country, cells.admin1)) {
                gazetteer.overridden.push((line.file.to_owned(), line.number));
                continue;
            }
            place.admin1 = shared(&mut divisions, cells.admin1);
            gazetteer.add(place, list(cells.others));
            read.push(line);
        }
        check_divisions(&gazetteer, &read, &mut problems);
        gazetteer.rank();
        match PlaceWords::load(folder) {
            Ok(words) => gazetteer.words = words,
            Err(found) => problems.0.extend(found.0),
        }
        problems.or(gazetteer)
    }
}

/// Cells of one line.
struct Cells<'a> {
    name: &'a str,
    others: &'a str,
    /// Of a division, its own name.
    admin1: &'a str,
}

/// One copy of each division's name; `None` for an empty one.
fn shared(divisions: &mut FxHashSet<Arc<str>>, name: &str) -> Option<Arc<str>> {
    if name.is_empty() {
        return None;
    }
    if let Some(known) = divisions.get(name) {
        return Some(known.clone());
    }
    let new: Arc<str> = name.into();
    divisions.insert(new.clone());
    Some(new)
}

/// The place of one line, but for its division.
fn entry<'a>(line: &Line<'a>) -> Result<(KnownPlace, Cells<'a>), Problem> {
    let [name, others, kind, country, admin1, lat, lon, population, geonames] = line.cells()?;
    if name.is_empty() {
        return Err(line.problem("a place without a name", "the first cell is the name in English news"));
    }
    let kind = PlaceKind::parse(kind).ok_or_else(|| {
        line.problem(format!("no kind `{kind}`"), "one of: country, admin1, admin2, settlement, region, exact")
    })?;
    let admin1 = if kind == PlaceKind::Admin1 { name } else { admin1 };
    let place = KnownPlace {
        name: name.to_owned(),
        kind,
        country: country_code(line, kind, country)?,
        admin1: None,
        lat: degrees(line, lat, 90.0)?,
        lon: degrees(line, lon, 180.0)?,
        population: whole(line, population)?.unwrap_or(0),
        geonames: whole(line, geonames)?,
        capital: line.file.ends_with(CAPITALS),
    };
    Ok((place, Cells { name, others, admin1 }))
}

fn country_code(line: &Line<'_>, kind: PlaceKind, cell: &str) -> Result<Option<Code>, Problem> {
    if cell.is_empty() && kind == PlaceKind::Region {
        return Ok(None);
    }
    Code::parse(cell).map(Some).ok_or_else(|| {
        line.problem(format!("no country code `{cell}`"), "three capitals of ISO 3166-1; only a region may go without")
    })
}

fn degrees(line: &Line<'_>, cell: &str, limit: f64) -> Result<f64, Problem> {
    cell.parse().ok().filter(|value: &f64| value.abs() <= limit).ok_or_else(|| {
        line.problem(
            format!("no degrees `{cell}`"),
            format!("a number from -{limit} to {limit}; south and west are negative"),
        )
    })
}

fn whole(line: &Line<'_>, cell: &str) -> Result<Option<u32>, Problem> {
    if cell.is_empty() {
        return Ok(None);
    }
    cell.parse()
        .map(Some)
        .map_err(|_| line.problem(format!("no whole number `{cell}`"), "digits only; leave it empty if unknown"))
}

fn check_divisions(gazetteer: &Gazetteer, read: &[Line<'_>], problems: &mut Problems) {
    for ((_, place), line) in gazetteer.places.iter().zip(read) {
        let Some(country) = place.country else { continue };
        if gazetteer.country(country).is_none() {
            problems
                .0
                .push(line.problem(format!("no country has the code `{country}`"), "add a line of kind `country`"));
        }
        if let Some(admin1) = &place.admin1
            && gazetteer.division_of(place).is_none()
        {
            problems.0.push(line.problem(
                format!("{country} has no division `{admin1}`"),
                "add a line of kind `admin1`, spell it as that line does, or leave the cell empty",
            ));
        }
    }
}
