//! Which rows are asked for.

use jiff::civil::Date;

use super::conditions::Conditions;
use super::series::of_label;
use super::words::{match_expression, phrase};
use super::{Shape, View};

/// Which rows are asked for: those for which all that is given holds. Of several values for one thing, one is enough.
/// What a view knows nothing of is not looked at: quotes have no event type.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Who acts: a name or a part of one, in whole words; a country ("USA"); a country and sector ("USA/GOV").
    pub actors: Vec<String>,
    /// At whom it is directed; as `actors`.
    pub recipients: Vec<String>,
    /// Whose word it is; as `actors`, or words that name the source.
    pub sources: Vec<String>,
    /// Event types and modes: `CONSULT`, `CONSULT/visit`.
    pub types: Vec<String>,
    /// Statuses.
    pub statuses: Vec<String>,
    /// A place, a first-level division or a country.
    pub places: Vec<String>,
    /// Kinds of source.
    pub source_kinds: Vec<String>,
    /// Outlets.
    pub publishers: Vec<String>,
    /// First day.
    pub since: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// Words that the document holds.
    pub text: Option<String>,
    /// Stories, by id or the beginning of it.
    pub stories: Vec<String>,
}

impl Filter {
    /// The filter as conditions on the rows of `view`.
    /// `corrected` says whether there are corrections: then a row may be other than the file's index says.
    pub(super) fn conditions(&self, view: View, shape: &Shape, corrected: bool) -> Conditions {
        let mut conditions = Conditions::default();
        self.write(view, shape, corrected, &mut conditions);
        conditions
    }

    fn write(&self, view: View, shape: &Shape, corrected: bool, conditions: &mut Conditions) {
        match view {
            View::Reports | View::Events => {
                self.write_events(corrected, conditions);
                conditions.found("o.attribution", self.sources.iter().flat_map(|name| spoken_by(name)).collect());
            }
            View::Quotes => {
                conditions.found("o.key", self.sources.iter().flat_map(|name| spoken_by(name)).collect());
            }
            View::Documents => conditions.add("v.newest", []),
            View::Stories => self.write_stories(conditions),
            View::Measures => of_label(self, "o.", conditions),
        }
        if !self.stories.is_empty() && !matches!(view, View::Measures | View::Stories) {
            conditions.found("o.key", self.stories.iter().map(|story| of_story(view, story)).collect());
            begins(shape.story, &self.stories, conditions);
        }
        conditions.one_of(shape.source_kind, &self.source_kinds);
        conditions.one_of(shape.publisher, &self.publishers);
        let days = if corrected && matches!(view, View::Reports | View::Events) {
            ["v.date_from", "coalesce(v.date_to, v.date_from)"]
        } else {
            shape.days
        };
        if let Some(since) = self.since {
            conditions.add(format!("{} >= ?", days[1]), [since.to_string()]);
        }
        if let Some(until) = self.until {
            conditions.add(format!("{} <= ?", days[0]), [until.to_string()]);
        }
        if let Some(text) = self.text.as_ref().filter(|_| !matches!(view, View::Measures | View::Stories)) {
            match match_expression(text) {
                Some(expression) => conditions.found("o.key", vec![(with_words(view), vec![expression])]),
                None => conditions.add("FALSE", []),
            }
        }
    }

    fn write_stories(&self, conditions: &mut Conditions) {
        begins("v.story_id", &self.stories, conditions);
        for asked in self.actors.iter().chain(&self.places) {
            let either = "concat_ws(' ', v.title, v.participants, v.place_name) LIKE ?";
            conditions.add(either, [format!("%{asked}%")]);
        }
        if let Some(expression) = self.text.as_deref().and_then(match_expression) {
            let stories = "SELECT h.story FROM document_words f CROSS JOIN chapter_rows h ON h.doc = f.rowid WHERE document_words MATCH ?";
            conditions.found("o.key", vec![(stories.to_owned(), vec![expression])]);
        }
    }

    fn write_events(&self, corrected: bool, conditions: &mut Conditions) {
        for (role, names) in [("actor", &self.actors), ("recipient", &self.recipients)] {
            let mut queries: Vec<_> = names.iter().map(|name| taken_part(name, role)).collect();
            if corrected {
                queries.extend(names.iter().map(|name| corrected_to(&format!("{role}_names"), name)));
                holds_still(&[&format!("{role}_names"), &format!("{role}_countries")], names, conditions);
            }
            conditions.found("o.key", queries);
        }
        let mut places: Vec<_> = self.places.iter().map(|place| happened_in(place)).collect();
        if corrected {
            places.extend(self.places.iter().map(|place| corrected_to("place_name", place)));
            places.extend(self.places.iter().map(|place| corrected_to("country", place)));
            holds_still(&["place_name", "country"], &self.places, conditions);
        }
        conditions.found("o.key", places);
        let table = if corrected { "v" } else { "o" };
        conditions.one_of(&format!("{table}.status"), &self.statuses);
        if !self.types.is_empty() {
            let (texts, cells): (Vec<_>, Vec<_>) = self.types.iter().map(|given| of_type(table, given)).unzip();
            conditions.add(format!("({})", texts.join(" OR ")), cells.concat());
        }
    }
}

/// That the row `table` is a report of a type, or of a type and mode.
fn of_type(table: &str, given: &str) -> (String, Vec<String>) {
    match given.split_once('/') {
        None => (format!("{table}.event_type = ?"), vec![given.to_owned()]),
        Some((event_type, mode)) => (
            format!("({table}.event_type = ? AND json_extract({table}.modes, '$[0]') = ?)"),
            vec![event_type.to_owned(), mode.to_owned()],
        ),
    }
}

/// The reports of which a column was corrected to something with these words.
fn corrected_to(column: &str, words: &str) -> (String, Vec<String>) {
    let query = format!("SELECT report FROM fix_rows WHERE json_extract(columns, '$.{column}') LIKE ?");
    (query, vec![format!("%{words}%")])
}

/// That none of `columns` was corrected to something without the words asked for.
fn holds_still(columns: &[&str], asked: &[String], conditions: &mut Conditions) {
    if asked.is_empty() {
        return;
    }
    let column = columns[0];
    let with = columns.iter().map(|column| format!("v.{column} LIKE ?")).collect::<Vec<_>>().join(" OR ");
    let any = vec![with; asked.len()].join(" OR ");
    let cells = asked.iter().flat_map(|words| vec![format!("%{words}%"); columns.len()]);
    conditions.add(format!("(json_type(v.machine, '$.{column}') IS NULL OR {any})"), cells);
}

/// That an id begins with one of those asked for.
pub(super) fn begins(column: &str, asked: &[String], conditions: &mut Conditions) {
    if !asked.is_empty() {
        let any = vec![format!("{column} LIKE ?"); asked.len()].join(" OR ");
        conditions.add(format!("({any})"), asked.iter().map(|id| format!("{id}%")));
    }
}

/// The reports in which the one asked for has a role.
fn taken_part(asked: &str, role: &str) -> (String, Vec<String>) {
    let (appearances, cells) = appearances(asked);
    let reports = format!(
        "SELECT q.report FROM {appearances} CROSS JOIN participant_rows q ON q.appearance = w.key AND q.role = '{role}'"
    );
    (reports, cells)
}

/// The attributions whose source is the one asked for: as an entity, or in the words for it.
fn spoken_by(asked: &str) -> Vec<(String, Vec<String>)> {
    let (appearances, cells) = appearances(asked);
    let by_entity = format!("SELECT s.key FROM {appearances} CROSS JOIN attribution_rows s ON s.appearance = w.key");
    let by_words = "SELECT rowid FROM source_words WHERE source_words MATCH ?".to_owned();
    let mut queries = vec![(by_entity, cells)];
    queries.extend(phrase(asked).map(|phrase| (by_words, vec![phrase])));
    queries
}

/// The reports of events in a place. "Gaza" is the beginning of "Gaza Strip" too.
fn happened_in(place: &str) -> (String, Vec<String>) {
    let reports = "SELECT r.key FROM place_rows p CROSS JOIN report_rows r ON r.place = p.key
                   WHERE p.name = ? COLLATE NOCASE OR p.country = ? OR p.admin1 = ? COLLATE NOCASE
                   OR (p.name > ? COLLATE NOCASE AND p.name < ? COLLATE NOCASE)";
    let (first, last) = (format!("{place} "), format!("{place}!"));
    (reports.to_owned(), vec![place.to_owned(), place.to_owned(), place.to_owned(), first, last])
}

/// The rows of documents with certain words.
fn with_words(view: View) -> String {
    of_documents(view, "(SELECT rowid AS key FROM document_words WHERE document_words MATCH ?)")
}

/// The rows of documents that were once in a story.
fn of_story(view: View, story: &str) -> (String, Vec<String>) {
    let documents =
        "(SELECT h.doc AS key FROM story_rows y JOIN chapter_rows h ON h.story = y.key WHERE y.story_id LIKE ?)";
    (of_documents(view, documents), vec![format!("{story}%")])
}

/// The rows of the documents that a query finds.
fn of_documents(view: View, documents: &str) -> String {
    let of_coding = |table: &str| {
        format!(
            "SELECT x.key FROM {documents} f CROSS JOIN coding_rows c ON c.doc = f.key CROSS JOIN {table} x ON x.coding = c.key"
        )
    };
    match view {
        View::Reports | View::Events => of_coding("report_rows"),
        View::Quotes => of_coding("attribution_rows"),
        View::Documents | View::Measures | View::Stories => format!("SELECT f.key FROM {documents} f"),
    }
}

/// The appearances `w` of the entities asked for: by name or words of it, by country, by country and sector.
fn appearances(asked: &str) -> (String, Vec<String>) {
    let is_code = |text: &str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    let by_country =
        "(SELECT key FROM entity_rows WHERE country = ?) e CROSS JOIN appearance_rows w ON w.entity = e.key";
    let by_name = "(SELECT rowid AS key FROM entity_words WHERE entity_words MATCH ?) e
                   CROSS JOIN appearance_rows w ON w.entity = e.key";
    match (asked.split_once('/'), phrase(asked)) {
        (Some((country, sector)), _) if is_code(country) && is_code(sector) => {
            (format!("{by_country} AND w.sector = ?"), vec![country.to_owned(), sector.to_owned()])
        }
        (_, Some(name)) if is_code(asked) => (
            "(SELECT key FROM entity_rows WHERE country = ? UNION SELECT rowid FROM entity_words WHERE entity_words MATCH ?) e
             CROSS JOIN appearance_rows w ON w.entity = e.key"
                .to_owned(),
            vec![asked.to_owned(), name],
        ),
        (_, Some(name)) => (by_name.to_owned(), vec![name]),
        (_, None) => ("(SELECT 0 AS key) e CROSS JOIN appearance_rows w ON w.entity = e.key".to_owned(), Vec::new()),
    }
}
