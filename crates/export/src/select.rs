//! Which rows an export holds.

use std::collections::HashSet;

use dateline_ledger::{Filter, Question, Row, Rule, View};

use crate::ExportError;
use crate::source::Source;
use crate::value::text;

/// The rows that a filter of reports lets through: those reports and their participants; their events; their documents
/// with all quotes, figures and entities of them. What counts or describes the whole ledger is never cut.
pub(crate) struct Selection {
    reports: HashSet<u128>,
    events: HashSet<u128>,
    documents: HashSet<u128>,
    entities: HashSet<u128>,
}

impl Selection {
    /// What `filter` lets through; `None` where it lets through everything.
    pub(crate) fn new(source: &Source<'_>, filter: &Filter) -> Result<Option<Self>, ExportError> {
        if is_empty(filter) {
            return Ok(None);
        }
        let [mut reports, mut events, mut documents, mut entities] = [(); 4].map(|()| HashSet::new());
        let question = Question { view: View::Reports, filter: filter.clone(), rule: Rule::default(), limit: None };
        source.ask(&question, |row| {
            if row.get("not_an_event").as_bool() == Some(true) {
                return true;
            }
            reports.extend(number(&row, "report_id"));
            events.extend(number(&row, "event_id"));
            documents.extend(number(&row, "doc_id"));
            true
        })?;
        let named = "SELECT d.doc_id, e.entity_id FROM document_rows d JOIN coding_rows c ON c.doc = d.key AND LIVE(c)
                     JOIN appearance_rows a ON a.coding = c.key JOIN entity_rows e ON e.key = a.entity";
        source.rows(named, |row| {
            if number(&row, "doc_id").is_some_and(|id| documents.contains(&id)) {
                entities.extend(number(&row, "entity_id"));
            }
            Ok(())
        })?;
        Ok(Some(Self { reports, events, documents, entities }))
    }

    /// Whether a row of `table` is let through.
    pub(crate) fn holds(&self, table: &str, row: &Row) -> bool {
        let (set, column) = match table {
            "reports" | "participants" => (&self.reports, "report_id"),
            "events" => (&self.events, "event_id"),
            "documents" | "attributions" | "quantities" | "series" => (&self.documents, "doc_id"),
            "entities" => (&self.entities, "entity_id"),
            "links" if text(row.get("kind")) == "same_event" => (&self.reports, "left_id"),
            "links" => (&self.documents, "left_id"),
            _ => return true,
        };
        number(row, column).is_some_and(|id| set.contains(&id))
    }
}

/// An id as a number: 32 hexadecimal digits.
fn number(row: &Row, column: &str) -> Option<u128> {
    u128::from_str_radix(text(row.get(column)), 16).ok()
}

fn is_empty(filter: &Filter) -> bool {
    let lists = [
        &filter.actors,
        &filter.recipients,
        &filter.sources,
        &filter.types,
        &filter.statuses,
        &filter.places,
        &filter.source_kinds,
        &filter.publishers,
        &filter.stories,
    ];
    lists.iter().all(|list| list.is_empty())
        && filter.since.is_none()
        && filter.until.is_none()
        && filter.text.is_none()
}
