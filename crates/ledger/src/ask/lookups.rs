//! How rows are found by names, places and words.

use super::test::Sql;
use super::words::phrase;
use dateline_knowledge::places::country_called;

/// A condition on rows `e` of entities, and the entities of which it holds.
pub(super) struct Named {
    /// The query for the entities, as `key`.
    pub(super) entities: Sql,
    /// What must hold of an appearance `w` of such an entity: its sector.
    pub(super) appearance: Sql,
}

/// A code that is written in letters of any case.
fn code(text: &str) -> Option<String> {
    let is_code = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_code.then(|| text.to_ascii_uppercase())
}

/// The entities asked for: by name or words of it, by country ("USA"), by country and sector ("USA/GOV").
pub(super) fn named(asked: &str) -> Named {
    let by_country = "SELECT key FROM entity_rows WHERE country = ?";
    let by_name = "SELECT rowid AS key FROM entity_words WHERE entity_words MATCH ?";
    let all = Sql::new("TRUE", []);
    let both = asked.split_once('/').and_then(|(country, sector)| code(country).zip(code(sector)));
    let [entities, appearance] = match (both, phrase(asked), code(asked)) {
        (Some((country, sector)), ..) => [Sql::new(by_country, [country]), Sql::new("w.sector = ?", [sector])],
        (_, Some(name), Some(country)) => [Sql::new(format!("{by_country} UNION {by_name}"), [country, name]), all],
        (_, Some(name), None) => [Sql::new(by_name, [name]), all],
        (_, None, _) => [Sql::new("SELECT 0 AS key", []), all],
    };
    Named { entities, appearance }
}

impl Named {
    /// That the appearance `w` is of one of the entities.
    pub(super) fn is(&self) -> Sql {
        let Self { entities, appearance } = self;
        Sql {
            text: format!("(w.entity IN ({}) AND {})", entities.text, appearance.text),
            cells: [entities.cells.clone(), appearance.cells.clone()].concat(),
        }
    }

    /// The appearances `w` of the entities, for a query that goes on from them.
    pub(super) fn appearances(&self) -> Sql {
        let Self { entities, appearance } = self;
        Sql {
            text: format!(
                "({}) e CROSS JOIN appearance_rows w ON w.entity = e.key AND {}",
                entities.text, appearance.text
            ),
            cells: [entities.cells.clone(), appearance.cells.clone()].concat(),
        }
    }
}

/// That the place `p` is the one asked for, or lies in it; a country goes by its name or code. "Gaza" is the beginning of "Gaza
/// Strip" too.
pub(super) fn is_place(asked: &str) -> Sql {
    let country = country_called(asked).map(|code| code.as_str().to_owned());
    let country = country.or_else(|| code(asked)).unwrap_or_else(|| asked.to_owned());
    let text = "(p.name = ? COLLATE NOCASE OR p.country = ? OR p.admin1 = ? COLLATE NOCASE
                 OR (p.name > ? COLLATE NOCASE AND p.name < ? COLLATE NOCASE))";
    let [first, last] = [format!("{asked} "), format!("{asked}!")];
    Sql::new(text, [asked.to_owned(), country, asked.to_owned(), first, last])
}

/// The documents with the words of a full text search, as `key`.
pub(super) fn with_words(expression: &str) -> Sql {
    Sql::new("SELECT rowid AS key FROM document_words WHERE document_words MATCH ?", [expression.to_owned()])
}

/// The documents of stories, by id or the beginning of it, as `key`.
pub(super) fn of_stories(asked: &[String]) -> Sql {
    let any = Sql::any(asked.iter().map(|id| Sql::begins("y.story_id", id)));
    let text = format!(
        "SELECT h.doc AS key FROM story_rows y CROSS JOIN chapter_rows h ON h.story = y.key AND LIVE(h) WHERE {}",
        any.text
    );
    Sql { text, cells: any.cells }
}

/// The documents of outlets, as `key`.
pub(super) fn published_by(asked: &[String]) -> Sql {
    let is = Sql::one_of("publisher", asked);
    Sql { text: format!("SELECT key FROM document_rows WHERE {}", is.text), cells: is.cells }
}
