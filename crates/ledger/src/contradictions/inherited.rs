//! What a person decided of a contradiction holds for the same one in a document's new version, or new reading.

use rusqlite::{OptionalExtension as _, Transaction};

use super::pairs::Pair;
use crate::write::insert::insert;

/// The last decision about a contradiction between what `?2` and `?3` said before, `?3` being of the coding `?4`: reports or
/// figures that they took the place of. What a correction led to is left out: it is carried on itself. Both sides must have the values `?5` and `?6` still, whichever was the older one.
const DECIDED: &str = "WITH before (id) AS (
        SELECT ?3 UNION
        SELECT o.report_id FROM coding_rows c JOIN document_rows d ON d.key = c.doc
        JOIN coding_rows x ON x.doc IN (d.key, d.previous) AND x.until = c.since
        JOIN report_rows o ON o.coding = x.key AND o.superseded_by = ?3 WHERE c.key = ?4 UNION
        SELECT o.quantity_id FROM coding_rows c JOIN document_rows d ON d.key = c.doc
        JOIN coding_rows x ON x.doc IN (d.key, d.previous) AND x.until = c.since
        JOIN quantity_rows o ON o.coding = x.key AND o.superseded_by = ?3 WHERE c.key = ?4)
    SELECT z.state, z.reason, z.by_whom, k.clash_id FROM (
        SELECT k.key FROM before b JOIN clash_rows k ON k.right_id = b.id
        WHERE k.left_id = ?2 AND k.left_value = ?5 AND k.right_value = ?6
        UNION SELECT k.key FROM before b JOIN clash_rows k ON k.left_id = b.id
        WHERE k.right_id = ?2 AND k.right_value = ?5 AND k.left_value = ?6
        UNION SELECT k.key FROM before b JOIN clash_rows k ON k.left_id = b.id
        WHERE k.right_id IS NULL AND ?2 IS NULL AND k.left_value = ?6 AND k.right_value = ?5
    ) f JOIN clash_rows k ON k.key = f.key JOIN resolution_rows z ON z.key = (SELECT max(x.key) FROM resolution_rows x WHERE x.clash_id = k.clash_id)
    WHERE k.kind = ?1 AND z.state <> 'open' AND k.clash_id <> ?7 AND NOT EXISTS (SELECT 1 FROM correction_rows y WHERE y.commit_no = z.commit_no)
    ORDER BY z.key DESC LIMIT 1";

/// Takes over for the contradiction `clash_id` what was decided about the same pair before.
pub(super) fn inherit(
    transaction: &Transaction<'_>,
    pair: &Pair,
    clash_id: &str,
    commit_no: i64,
) -> rusqlite::Result<()> {
    if !any(transaction)? {
        return Ok(());
    }
    // parts that do not add up have one side, which is the new one
    let (older, newer) = match &pair.right_id {
        Some(right) => (Some(&pair.left_id), right),
        None => (None, &pair.left_id),
    };
    let (value, new_value) = match &pair.right_id {
        Some(_) => (&pair.left_value, &pair.right_value),
        None => (&pair.right_value, &pair.left_value),
    };
    let asked = (&pair.kind, older, newer, pair.right_coding, value, new_value, clash_id);
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
    let decided: Option<(String, String, String, String)> =
        transaction.prepare_cached(DECIDED)?.query_row(asked, read).optional()?;
    let Some((state, reason, by_whom, from)) = decided else { return Ok(()) };
    let row: &[(&str, &dyn rusqlite::ToSql)] = &[
        ("clash_id", &clash_id),
        ("state", &state),
        ("reason", &reason),
        ("by_whom", &by_whom),
        ("commit_no", &commit_no),
        ("inherited_from", &from),
    ];
    insert(transaction, "resolution_rows", row).map(drop)
}

/// Whether anything was ever decided.
fn any(transaction: &Transaction<'_>) -> rusqlite::Result<bool> {
    transaction.prepare_cached("SELECT EXISTS (SELECT 1 FROM resolution_rows)")?.query_row([], |row| row.get(0))
}
