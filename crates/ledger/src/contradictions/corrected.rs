//! What people's corrections make of contradictions: one whose ground a correction takes away is resolved by it, and opens
//! again when the ground is back; one that a correction brings about is opened.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Transaction;

use super::pairs::Pair;
use super::{Writer, all, pairs};
use crate::corrections::Decision;
use crate::events;
use crate::write::insert::insert;

/// The state of a contradiction that a correction took the ground from.
const VOIDED: &str = "not_a_conflict";

/// Contradictions of which one side is among the ids `?1`, while both stand: the state, and whether a correction led to it.
const KNOWN: &str = "SELECT k.clash_id, k.right_coding, coalesce(z.state, 'open'),
       EXISTS (SELECT 1 FROM correction_rows x WHERE x.commit_no = z.commit_no) OR EXISTS (SELECT 1 FROM withdrawal_rows w WHERE w.commit_no = z.commit_no)
     FROM clash_rows k JOIN coding_rows cl ON cl.key = k.left_coding AND cl.until IS NULL
     JOIN coding_rows cr ON cr.key = k.right_coding AND cr.until IS NULL
     LEFT JOIN resolution_rows z ON z.key = (SELECT max(x.key) FROM resolution_rows x WHERE x.clash_id = k.clash_id)
     WHERE k.left_id IN (SELECT value FROM json_each(?1)) OR k.right_id IN (SELECT value FROM json_each(?1)) ORDER BY k.key";

/// The reports that were corrected, or went to another event, in commit `?2`, by a correction of the report `?1`.
const MOVED: &str = "SELECT ?1 UNION SELECT report FROM member_rows WHERE since = ?2 UNION SELECT report FROM member_rows WHERE until = ?2";

/// The ids of the report `?1` and its figures.
const IDS: &str = "SELECT report_id FROM report_rows WHERE key = ?1 UNION
     SELECT q.quantity_id FROM report_rows r JOIN quantity_rows q ON q.coding = r.coding AND q.report = r.key WHERE r.key = ?1";

/// Codings in which the report `?1` stands, or figures that its own could contradict.
const CODINGS: &str =
    "SELECT c.key FROM report_rows r JOIN coding_rows c ON c.key = r.coding WHERE r.key = ?1 AND c.until IS NULL UNION
     SELECT c.key FROM report_rows r JOIN quantity_rows q ON q.coding = r.coding AND q.report = r.key
     JOIN quantity_rows o ON o.measure = q.measure AND (o.as_of = q.as_of OR o.value = q.value)
     JOIN coding_rows c ON c.key = o.coding AND c.until IS NULL WHERE r.key = ?1";

/// Looks anew at what a report contradicts whose columns were corrected, or are not any more. `what` says by what.
pub(crate) fn reconsider(
    transaction: &Transaction<'_>,
    report: i64,
    what: &str,
    decision: Decision<'_>,
    commit_no: i64,
) -> rusqlite::Result<()> {
    let reports = keys(transaction, MOVED, (report, commit_no))?;
    let mut ids = BTreeSet::new();
    let mut codings = BTreeSet::new();
    for report in &reports {
        let mut query = transaction.prepare_cached(IDS)?;
        ids.extend(query.query_map([report], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?);
        codings.extend(keys(transaction, CODINGS, [report])?);
        codings.extend(events::codings_near(transaction, *report)?);
    }
    let known = known(transaction, &ids)?;
    codings.extend(known.values().map(|known| known.coding));
    let mut standing: BTreeMap<String, Pair> = BTreeMap::new();
    for coding in codings {
        if !pairs::is_copy(transaction, coding)? {
            let touched = all(transaction, coding)?.into_iter().filter(|pair| pair.touches(&ids));
            standing.extend(touched.map(|pair| (pair.id(), pair)));
        }
    }
    let reason = format!("{what}: {}", decision.reason);
    let note = |id: &str, state: &str| {
        let row: &[(&str, &dyn rusqlite::ToSql)] = &[
            ("clash_id", &id),
            ("state", &state),
            ("reason", &reason),
            ("by_whom", &decision.by),
            ("commit_no", &commit_no),
        ];
        insert(transaction, "resolution_rows", row).map(drop)
    };
    for (id, known) in &known {
        match standing.contains_key(id) {
            false if known.state == "open" => note(id, VOIDED)?,
            true if known.state != "open" && known.by_correction => note(id, "open")?,
            _ => {}
        }
    }
    let mut writer = Writer::new(transaction, commit_no);
    standing.iter().filter(|(id, _)| !known.contains_key(*id)).try_for_each(|(_, pair)| writer.write(pair))
}

/// A contradiction that is in the ledger.
struct Known {
    /// That of its later side.
    coding: i64,
    state: String,
    by_correction: bool,
}

fn known(transaction: &Transaction<'_>, ids: &BTreeSet<String>) -> rusqlite::Result<BTreeMap<String, Known>> {
    let ids = serde_json::to_string(ids).expect("strings can be written");
    let mut query = transaction.prepare_cached(KNOWN)?;
    let read = |row: &rusqlite::Row<'_>| {
        let known = Known { coding: row.get(1)?, state: row.get(2)?, by_correction: row.get(3)? };
        Ok((row.get(0)?, known))
    };
    query.query_map([ids], read)?.collect()
}

fn keys(transaction: &Transaction<'_>, query: &str, asked: impl rusqlite::Params) -> rusqlite::Result<Vec<i64>> {
    transaction.prepare_cached(query)?.query_map(asked, |row| row.get(0))?.collect()
}
