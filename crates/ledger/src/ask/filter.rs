//! Which rows are asked for.

use jiff::civil::Date;

use super::View;
use super::conditions::Conditions;
use super::words::match_expression;

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
}

const PARTICIPANTS: &str =
    "report_id IN (SELECT r.report_id FROM entity_rows e JOIN appearance_rows w ON w.entity = e.key
    JOIN participant_rows q ON q.appearance = w.key JOIN report_rows r ON r.key = q.report WHERE q.role = ";
const PLACES: &str = "report_id IN (SELECT r.report_id FROM place_rows p JOIN report_rows r ON r.place = p.key WHERE ";
const SPEAKERS: &str = "FROM attribution_rows s LEFT JOIN appearance_rows w ON w.key = s.appearance LEFT JOIN entity_rows e ON e.key = w.entity WHERE ";
const WORDS: &str = "doc_id IN (SELECT d.doc_id FROM document_words f JOIN document_rows d ON d.key = f.rowid WHERE document_words MATCH ?)";

impl Filter {
    /// Writes the filter as conditions on `view`; `days` are the columns of its first and last day.
    pub(super) fn write(&self, view: View, days: [&str; 2], conditions: &mut Conditions) {
        let on_reports = view == View::Reports;
        if on_reports {
            self.write_events(conditions);
        }
        if view != View::Documents {
            conditions.one_of("source_kind", &self.source_kinds);
            let (column, ours) = if on_reports { ("attribution_id", "s.attribution_id") } else { ("key", "s.key") };
            let head = format!("{column} IN (SELECT {ours} {SPEAKERS}");
            any(&self.sources, &head, "", conditions, |source| {
                let (text, mut cells) = entity(source);
                cells.push(format!("% {source} %"));
                (format!("({text} OR ' ' || s.source_text || ' ' LIKE ?)"), cells)
            });
        } else {
            conditions.add("newest", []);
        }
        conditions.one_of("publisher", &self.publishers);
        if let Some(since) = self.since {
            conditions.add(format!("{} >= ?", days[1]), [since.to_string()]);
        }
        if let Some(until) = self.until {
            conditions.add(format!("{} <= ?", days[0]), [until.to_string()]);
        }
        if let Some(text) = &self.text {
            match match_expression(text) {
                Some(expression) => conditions.add(WORDS, [expression]),
                None => conditions.add("FALSE", []),
            }
        }
    }

    fn write_events(&self, conditions: &mut Conditions) {
        any(&self.actors, PARTICIPANTS, "'actor' AND ", conditions, entity);
        any(&self.recipients, PARTICIPANTS, "'recipient' AND ", conditions, entity);
        any(&self.types, "", "", conditions, |given| match given.split_once('/') {
            Some((event_type, mode)) => {
                ("(event_type = ? AND mode = ?)".to_owned(), vec![event_type.to_owned(), mode.to_owned()])
            }
            None => ("event_type = ?".to_owned(), vec![given.to_owned()]),
        });
        conditions.one_of("status", &self.statuses);
        any(&self.places, PLACES, "", conditions, |place| {
            let text = "(p.name = ? COLLATE NOCASE OR p.country = ? OR p.admin1 = ? COLLATE NOCASE)";
            (text.to_owned(), vec![place.to_owned(); 3])
        });
    }
}

/// Adds that one of `values` holds, each as `one` writes it, after `head` and `fixed`, which may open a bracket.
fn any(
    values: &[String],
    head: &str,
    fixed: &str,
    conditions: &mut Conditions,
    one: impl Fn(&str) -> (String, Vec<String>),
) {
    if values.is_empty() {
        return;
    }
    let (texts, cells): (Vec<_>, Vec<_>) = values.iter().map(|value| one(value)).unzip();
    let close = if head.is_empty() { "" } else { ")" };
    conditions.add(format!("{head}{fixed}({}){close}", texts.join(" OR ")), cells.concat());
}

/// That the entity `e`, appearing as `w`, is the one asked for.
fn entity(asked: &str) -> (String, Vec<String>) {
    let is_code = |text: &str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    match asked.split_once('/') {
        Some((country, sector)) if is_code(country) && is_code(sector) => {
            ("(e.country = ? AND w.sector = ?)".to_owned(), vec![country.to_owned(), sector.to_owned()])
        }
        _ if is_code(asked) => ("(e.country = ? OR e.name = ?)".to_owned(), vec![asked.to_owned(); 2]),
        _ => ("' ' || e.name || ' ' LIKE ?".to_owned(), vec![format!("% {asked} %")]),
    }
}
