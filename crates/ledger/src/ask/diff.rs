//! What became known between two times, and what another version of the program reads differently.

use std::path::Path;

use jiff::Timestamp;
use rusqlite::types::Value as Cell;
use serde_json::Value;

use super::Row;
use crate::{LedgerError, Reader};

/// The columns of each row: what changed (`new event`, `status`, …), the id of what changed, a day, what it is in words,
/// and the values before and after.
const COLUMNS: [&str; 6] = ["change", "id", "day", "about", "before", "after"];

/// Events of which something was written from one commit to another.
const TOUCHED: &str = "SELECT n.event FROM member_rows n WHERE (n.since > ?1 AND n.since <= ?2) OR (n.until > ?1 AND n.until <= ?2)
    UNION SELECT n.event FROM coding_rows c JOIN report_rows r ON r.coding = c.key JOIN member_rows n ON n.report = r.key
          WHERE c.until > ?1 AND c.until <= ?2
    UNION SELECT n.event FROM fix_rows f JOIN member_rows n ON n.report = f.report
          WHERE (f.since > ?1 AND f.since <= ?2) OR (f.until > ?1 AND f.until <= ?2) ORDER BY 1";

const EVENT: &str =
    "SELECT event_id, date_edtf, event_type || coalesce('/' || mode, ''), actor_names, recipient_names, place_name,
    statuses, n_independent FROM events WHERE key = ?";

/// New figures: those that were not there before with the same value for the same measure and day, as given or as denied.
const FIGURES: &str = "SELECT iif(s.denied, 'figure denied', 'new figure') AS change, s.quantity_id AS id, s.as_of AS day,
    s.label || coalesce(', ' || s.source_name, '') AS about, s.value - s.change AS before, s.value AS after
    FROM series s JOIN quantity_rows q ON q.key = s.key JOIN coding_rows c ON c.key = q.coding
    WHERE c.since > ?1 AND c.since <= ?2 AND NOT EXISTS (
        SELECT 1 FROM quantity_rows o JOIN coding_rows x ON x.key = o.coding
        WHERE o.measure = q.measure AND o.as_of IS q.as_of AND o.value = q.value AND o.denied = q.denied AND x.since <= ?1)
    ORDER BY s.label, s.as_of, q.key";

const STORIES: &str = "SELECT 'new story' AS change, v.story_id AS id, v.first_day AS day, v.title AS about, NULL AS before, v.n_documents AS after
    FROM story_rows y JOIN stories v ON v.key = y.key WHERE y.commit_no > ?1 AND y.commit_no <= ?2
    UNION ALL SELECT 'merged ' || g.kind, g.into_id, NULL, NULL, g.from_id, g.into_id FROM merge_rows g
    WHERE g.commit_no > ?1 AND g.commit_no <= ?2
    UNION ALL SELECT 'split event', s.from_id, NULL, group_concat(DISTINCT s.because ->> 0 || ': ' || (s.because ->> 1)), s.from_id, s.into_id
    FROM split_rows s WHERE s.commit_no > ?1 AND s.commit_no <= ?2 GROUP BY s.from_id, s.into_id";

/// Contradictions that were found or decided, or of which a side fell.
const CLASHES: &str = "SELECT k.key FROM clash_rows k WHERE k.commit_no > ?1 AND k.commit_no <= ?2
    UNION SELECT k.key FROM coding_rows c JOIN clash_rows k ON k.left_coding = c.key WHERE c.until > ?1 AND c.until <= ?2
    UNION SELECT k.key FROM coding_rows c JOIN clash_rows k ON k.right_coding = c.key WHERE c.until > ?1 AND c.until <= ?2
    UNION SELECT k.key FROM resolution_rows z JOIN clash_rows k ON k.clash_id = z.clash_id WHERE z.commit_no > ?1 AND z.commit_no <= ?2
    ORDER BY 1";

const CLASH: &str = "SELECT contradiction_id, valid_from, kind || ': ' || left_value || ' (' || coalesce(left_source, left_publisher, '') || '), '
    || right_value || ' (' || coalesce(right_source, right_publisher, '') || ')', state FROM contradictions WHERE key = ?";

/// What took the place of what a version of the program had read.
const RECODED: &str = "SELECT iif(h.new_id IS NULL, 'gone', iif(h.old_id IS NULL, 'new', h.column_name)) AS change,
    coalesce(h.new_id, h.old_id) AS id, d.published_day AS day,
    coalesce((SELECT substr(d.text, r.sentence_start + 1, r.sentence_end - r.sentence_start) FROM report_rows r
              WHERE r.report_id = coalesce(h.new_id, h.old_id)),
             (SELECT substr(d.text, q.start + 1, q.\"end\" - q.start) FROM quantity_rows q WHERE q.quantity_id = coalesce(h.new_id, h.old_id))) AS about,
    coalesce(h.old, (SELECT r.event_type || ' ' || r.status FROM report_rows r WHERE r.report_id = h.old_id AND h.new_id IS NULL)) AS before,
    coalesce(h.new, (SELECT r.event_type || ' ' || r.status FROM report_rows r WHERE r.report_id = h.new_id AND h.old_id IS NULL)) AS after
    FROM change_rows h JOIN document_rows d ON d.key = h.doc JOIN coding_rows c ON c.doc = h.doc AND c.until = h.commit_no
    WHERE h.reason = 'recode' AND EXISTS (SELECT 1 FROM coded_by b JOIN run_rows u ON u.coder = b.coder WHERE b.coding = c.key AND u.version = ?1)
    ORDER BY d.key, h.key";

/// What became known between two times: new events and stories, statuses that changed, events that a further source
/// confirms, new figures, contradictions opened and closed. `take` says whether to go on.
///
/// # Errors
/// If the ledger cannot be read.
pub fn diff(
    path: impl AsRef<Path>,
    from: Timestamp,
    to: Timestamp,
    mut take: impl FnMut(Row) -> bool,
) -> Result<(), LedgerError> {
    let path = path.as_ref();
    let (before, after) = (Reader::open(path, Some(from))?, Reader::open(path, Some(to))?);
    let difference = Difference { before: &before, after: &after };
    difference.tell(&mut take).map_err(|source| LedgerError::of(path, source))
}

impl Reader {
    /// The versions of the program that read something, the first one first.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn versions(&self) -> Result<Vec<String>, LedgerError> {
        self.read_versions().map_err(|source| LedgerError::of(&self.path, source))
    }

    fn read_versions(&self) -> rusqlite::Result<Vec<String>> {
        let mut query =
            self.connection.prepare("SELECT version FROM runs GROUP BY version ORDER BY min(started_at)")?;
        query.query_map([], |row| row.get(0))?.collect()
    }

    /// What is read differently now from how version `version` of the program read it, fact by fact. `take` says whether to
    /// go on.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn recoded_since(&self, version: &str, take: impl FnMut(Row) -> bool) -> Result<(), LedgerError> {
        let asked = self.rows(RECODED, vec![Cell::Text(version.to_owned())], &[], take);
        asked.map_err(|source| LedgerError::of(&self.path, source))
    }
}

struct Difference<'r> {
    before: &'r Reader,
    after: &'r Reader,
}

impl Difference<'_> {
    fn tell(&self, take: &mut dyn FnMut(Row) -> bool) -> rusqlite::Result<()> {
        for part in [Self::events, Self::figures, Self::contradictions, Self::stories] {
            if !part(self, take)? {
                break;
            }
        }
        Ok(())
    }

    /// The last commits of the two times.
    fn commits(&self) -> Vec<Cell> {
        [self.before, self.after].map(|reader| Cell::Integer(reader.commit_no)).to_vec()
    }

    fn rows(&self, query: &str, take: &mut dyn FnMut(Row) -> bool) -> rusqlite::Result<bool> {
        let mut goes_on = true;
        self.after.rows(query, self.commits(), &[], |row| {
            goes_on = take(row);
            goes_on
        })?;
        Ok(goes_on)
    }

    fn figures(&self, take: &mut dyn FnMut(Row) -> bool) -> rusqlite::Result<bool> {
        self.rows(FIGURES, take)
    }

    fn stories(&self, take: &mut dyn FnMut(Row) -> bool) -> rusqlite::Result<bool> {
        self.rows(STORIES, take)
    }

    fn events(&self, take: &mut dyn FnMut(Row) -> bool) -> rusqlite::Result<bool> {
        self.each(TOUCHED, EVENT, event, take)
    }

    fn contradictions(&self, take: &mut dyn FnMut(Row) -> bool) -> rusqlite::Result<bool> {
        self.each(CLASHES, CLASH, contradiction, take)
    }

    /// For each key that `keys` finds, what `tell` makes of the row at either time.
    fn each(
        &self,
        keys: &str,
        row: &str,
        tell: fn(Option<Row>, Option<Row>) -> Vec<Row>,
        take: &mut dyn FnMut(Row) -> bool,
    ) -> rusqlite::Result<bool> {
        let mut found = self.after.connection.prepare(keys)?;
        let found = found.query_map(rusqlite::params_from_iter(self.commits()), |row| row.get(0))?;
        let (mut before, mut after) = (self.before.by_key(row)?, self.after.by_key(row)?);
        for key in found.collect::<rusqlite::Result<Vec<i64>>>()? {
            for row in tell(before.get(&[], key)?, after.get(&[], key)?) {
                if !take(row) {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }
}

fn event(before: Option<Row>, after: Option<Row>) -> Vec<Row> {
    let about = |row: &Row| {
        let cells = row.columns().skip(2).take(4).map(|(_, value)| words(value)).filter(|words| !words.is_empty());
        Value::from(cells.collect::<Vec<_>>().join(" · "))
    };
    let tell = |change: &str, row: &Row, [old, new]: [Value; 2]| {
        made([change.into(), at(row, 0), at(row, 1), about(row), old, new])
    };
    match (before, after) {
        (None, Some(row)) => vec![tell("new event", &row, [Value::Null, at(&row, 6)])],
        (Some(row), None) => vec![tell("gone event", &row, [at(&row, 6), Value::Null])],
        (Some(old), Some(new)) => {
            let mut rows = Vec::new();
            if at(&old, 6) != at(&new, 6) {
                rows.push(tell("status", &new, [at(&old, 6), at(&new, 6)]));
            }
            if at(&old, 7).as_i64() < at(&new, 7).as_i64() {
                rows.push(tell("further source", &new, [at(&old, 7), at(&new, 7)]));
            }
            rows
        }
        (None, None) => Vec::new(),
    }
}

fn contradiction(before: Option<Row>, after: Option<Row>) -> Vec<Row> {
    let state = |row: &Option<Row>| row.as_ref().map_or(Value::Null, |row| at(row, 3));
    let (old, new) = (state(&before), state(&after));
    let Some(row) = after.filter(|_| old != new) else { return Vec::new() };
    let change = match (old.as_str(), new.as_str()) {
        (None, Some("open")) => "contradiction opened",
        (Some(_), Some("open")) => "contradiction reopened",
        (None, _) => return Vec::new(), // opened and closed in between
        _ => "contradiction resolved",
    };
    vec![made([change.into(), at(&row, 0), at(&row, 1), at(&row, 2), old, new])]
}

fn made(values: [Value; 6]) -> Row {
    Row::new(&COLUMNS, values.to_vec())
}

fn at(row: &Row, column: usize) -> Value {
    row.columns().nth(column).map_or(Value::Null, |(_, value)| value.clone())
}

fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    }
}
