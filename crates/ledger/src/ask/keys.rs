//! Which rows pass a filter, in order. What is asked for is looked up by an index where that leads to few rows; where it
//! leads to many, rows are gone through in the order in which they are shown, and those that pass are soon met.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use rusqlite::params_from_iter;
use rusqlite::types::Value as Cell;
use serde_json::Value;

use super::test::{Sql, Test};
use super::{Question, View};
use crate::Reader;
use crate::views::{as_read, written};

/// So many rows are put in order once they are looked up.
const FEW: usize = 10_000;

/// The tables behind a view. `o` holds the rows that are asked for.
struct Tables {
    /// In the order in which rows are gone through, and starting from keys `j` of `o`.
    from: [&'static str; 2],
    /// The keys that are asked for, each once.
    key: &'static str,
    /// The day that puts rows in order, newest first.
    day: &'static str,
    /// What holds of every row that stands.
    stands: &'static str,
}

const REPORTS: Tables = Tables {
    from: [
        "report_rows o INDEXED BY report_day CROSS JOIN coding_rows c ON c.key = o.coding",
        "report_rows o CROSS JOIN coding_rows c ON c.key = o.coding",
    ],
    key: "o.key",
    day: "o.day",
    stands: "LIVE(c)",
};

/// Events, by their reports.
const EVENTS: Tables = Tables {
    from: [
        "report_rows o INDEXED BY report_day CROSS JOIN coding_rows c ON c.key = o.coding CROSS JOIN member_rows n ON n.report = o.key",
        "report_rows o CROSS JOIN coding_rows c ON c.key = o.coding CROSS JOIN member_rows n ON n.report = o.key",
    ],
    key: "n.event",
    stands: "LIVE(c) AND LIVE(n) AND NOT FIX(not_an_event, FALSE)",
    ..REPORTS
};

const QUOTES: Tables = Tables {
    from: [
        "document_rows d INDEXED BY document_published CROSS JOIN coding_rows c ON c.doc = d.key CROSS JOIN attribution_rows o ON o.coding = c.key",
        "attribution_rows o CROSS JOIN coding_rows c ON c.key = o.coding CROSS JOIN document_rows d ON d.key = c.doc",
    ],
    key: "o.key",
    day: "d.published_day",
    stands: "LIVE(c)",
};

const DOCUMENTS: Tables = Tables {
    from: ["document_rows o INDEXED BY document_published", "document_rows o"],
    key: "o.key",
    day: "o.published_day",
    stands: "EXISTS (SELECT 1 FROM coding_rows c WHERE c.doc = o.key AND LIVE(c))",
};

const STORIES: Tables = Tables {
    from: ["story_rows o", "story_rows o"],
    key: "o.key",
    day: "(SELECT max(p.day) FROM chapter_rows h CROSS JOIN profile_rows p ON p.doc = h.doc WHERE h.story = o.key AND LIVE(h))",
    stands: "EXISTS (SELECT 1 FROM chapter_rows h WHERE h.story = o.key AND LIVE(h))",
};

/// Measures, by their figures.
const MEASURES: Tables = Tables {
    from: [
        "document_rows d INDEXED BY document_published CROSS JOIN coding_rows c ON c.doc = d.key CROSS JOIN quantity_rows q ON q.coding = c.key
         CROSS JOIN measure_rows o ON o.key = q.measure",
        "measure_rows o CROSS JOIN quantity_rows q ON q.measure = o.key CROSS JOIN coding_rows c ON c.key = q.coding
         CROSS JOIN document_rows d ON d.key = c.doc",
    ],
    ..QUOTES
};

fn tables(view: View) -> Tables {
    match view {
        View::Reports => REPORTS,
        View::Events => EVENTS,
        View::Quotes => QUOTES,
        View::Documents => DOCUMENTS,
        View::Stories => STORIES,
        View::Measures => MEASURES,
    }
}

/// A row that passes: its day, its own key, and the key that is asked for.
struct Passing {
    day: Option<String>,
    row: i64,
    key: i64,
}

impl Reader {
    /// The keys of the rows asked for, in order.
    pub(super) fn keys(&self, question: &Question) -> rusqlite::Result<Vec<i64>> {
        self.keys_by(question, FEW)
    }

    /// The same, where `few` is the most rows that are put in order.
    fn keys_by(&self, question: &Question, few: usize) -> rusqlite::Result<Vec<i64>> {
        let tests = question.filter.tests(question.view);
        let search = Search { reader: self, tables: tables(question.view), tests, few };
        let can_be = search.can_be_corrected(question.view)?;
        let mut corrected = if can_be { search.corrected()? } else { Vec::new() };
        corrected.sort_by(|one, other| (Reverse(&one.day), one.row).cmp(&(Reverse(&other.day), other.row)));
        let mut found = Found::new(question.limit);
        let mut corrected = corrected.into_iter().peekable();
        search.plain(can_be, &mut |row| {
            let is_before = |one: &Passing| (Reverse(&one.day), one.row) < (Reverse(&row.day), row.row);
            while let Some(before) = corrected.next_if(is_before) {
                found.take(before.key);
            }
            found.take(row.key)
        })?;
        for row in corrected {
            found.take(row.key);
        }
        Ok(found.keys)
    }
}

/// Keys, each once, up to a limit.
struct Found {
    keys: Vec<i64>,
    seen: BTreeSet<i64>,
    limit: usize,
}

impl Found {
    fn new(limit: Option<u32>) -> Self {
        Self { keys: Vec::new(), seen: BTreeSet::new(), limit: limit.map_or(usize::MAX, |limit| limit as usize) }
    }

    /// Takes a key; whether more are wanted.
    fn take(&mut self, key: i64) -> bool {
        if self.keys.len() < self.limit && self.seen.insert(key) {
            self.keys.push(key);
        }
        self.keys.len() < self.limit
    }
}

struct Search<'r> {
    reader: &'r Reader,
    tables: Tables,
    tests: Vec<Test>,
    /// So many rows are put in order once they are looked up.
    few: usize,
}

impl Search<'_> {
    /// Whether rows of the view can be corrected, and some were.
    fn can_be_corrected(&self, view: View) -> rusqlite::Result<bool> {
        let some = "SELECT EXISTS (SELECT 1 FROM fix_rows)";
        Ok(matches!(view, View::Reports | View::Events)
            && self.reader.connection.query_row(some, [], |row| row.get(0))?)
    }

    /// The rows that pass as the program read them, in order; without corrected ones if there are any.
    fn plain(&self, corrected: bool, take: &mut dyn FnMut(Passing) -> bool) -> rusqlite::Result<()> {
        let Tables { from: [in_order, by_key], day, .. } = self.tables;
        let mut sql = match self.few()? {
            Some(keys) => {
                let keys = Value::from(keys).to_string();
                Sql::new(format!("json_each(?) j CROSS JOIN {by_key} WHERE o.key = j.value"), [keys])
            }
            None => Sql::new(format!("{in_order} WHERE TRUE"), []),
        };
        if corrected {
            sql.text += " AND NOT EXISTS (SELECT 1 FROM fix_rows z WHERE z.report = o.key AND LIVE(z))";
        }
        for test in &self.tests {
            sql.text += " AND ";
            sql.push(test.seen.clone());
        }
        self.run(&as_read(&self.select(&sql.text, day)), sql.cells, take)
    }

    /// The corrected rows that pass, in no order.
    fn corrected(&self) -> rusqlite::Result<Vec<Passing>> {
        let Tables { from: [_, by_key], day, .. } = self.tables;
        let mut sql = Sql::new(format!("fix_rows f CROSS JOIN {by_key} WHERE LIVE(f) AND o.key = f.report"), []);
        for test in &self.tests {
            sql.text += " AND ";
            sql.push(test.corrected.as_ref().unwrap_or(&test.seen).clone());
        }
        let mut found = Vec::new();
        let day = format!("coalesce(FIX(date_from, NULL), {day})");
        self.run(&self.select(&sql.text, &day), sql.cells, &mut |row| {
            found.push(row);
            true
        })?;
        Ok(found)
    }

    fn select(&self, from: &str, day: &str) -> String {
        let Tables { key, stands, .. } = self.tables;
        format!("SELECT {day} AS day, o.key, {key} FROM {from} AND {stands} ORDER BY 1 DESC, 2")
    }

    fn run(&self, text: &str, cells: Vec<Cell>, take: &mut dyn FnMut(Passing) -> bool) -> rusqlite::Result<()> {
        let mut query = self.reader.connection.prepare(&written(text, self.reader.as_of()))?;
        let mut rows = query.query(params_from_iter(cells))?;
        while let Some(row) = rows.next()? {
            let day = match row.get(0)? {
                Cell::Text(day) => Some(day),
                _ => None,
            };
            if !take(Passing { day, row: row.get(1)?, key: row.get(2)? }) {
                break;
            }
        }
        Ok(())
    }

    /// The rows to which one of the tests leads by an index, if they are few.
    fn few(&self) -> rusqlite::Result<Option<Vec<i64>>> {
        for rows in self.tests.iter().filter_map(|test| test.rows.as_ref()) {
            let text = format!("SELECT key FROM ({}) LIMIT {}", rows.text, self.few + 1);
            let mut query = self.reader.connection.prepare(&written(&text, self.reader.as_of()))?;
            let keys = query.query_map(params_from_iter(&rows.cells), |row| row.get(0))?;
            let mut keys = keys.collect::<rusqlite::Result<Vec<i64>>>()?;
            if keys.len() <= self.few {
                keys.sort_unstable();
                keys.dedup();
                return Ok(Some(keys));
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests;
