//! Pairs: who acts toward whom.

use super::{Row, limited};
use crate::views::written;
use crate::{LedgerError, Reader};

/// The sides of reports, as they were read or as a person named them, and the reports that stand and are no background.
const PAIRS: &str = "WITH sides(report, role, entity) AS MATERIALIZED (
    SELECT q.report, q.role, w.entity FROM participant_rows q CROSS JOIN appearance_rows w ON w.key = q.appearance
    WHERE q.role IN ('actor', 'recipient') AND NOT EXISTS (SELECT 1 FROM fix_rows f
        WHERE f.report = q.report AND LIVE(f) AND json_type(f.columns, '$.' || q.role || '_names') IS NOT NULL)
    UNION ALL
    SELECT f.report, o.role, e.key FROM fix_rows f JOIN (SELECT 'actor' AS role UNION ALL SELECT 'recipient') o
    JOIN json_each(f.columns, '$.' || o.role || '_ids') x JOIN entity_rows e ON e.entity_id = x.value WHERE LIVE(f)
), told(key, independent, is_conflict) AS (
    SELECT r.key, NOT EXISTS (SELECT 1 FROM copy_rows k WHERE k.doc = c.doc AND LIVE(k) AND k.kind <> 'original'), FIX(quad_class, r.quad_class) > 2
    FROM report_rows r CROSS JOIN coding_rows c ON c.key = r.coding LEFT JOIN fix_rows f ON f.report = r.key AND LIVE(f)
    WHERE LIVE(c) AND NOT r.background AND NOT FIX(not_an_event, FALSE)
), pairs(one, other, n_independent, n_joint, n_reports, n_conflict) AS (
    SELECT a.entity, b.entity, sum(t.independent), sum(t.independent AND b.role = 'actor'), count(*), sum(t.is_conflict)
    FROM told t CROSS JOIN sides a ON a.report = t.key AND a.role = 'actor' CROSS JOIN sides b ON b.report = t.key AND b.entity <> a.entity
    GROUP BY 1, 2
)
SELECT x.entity_id AS actor_id, x.name AS actor_name, y.entity_id AS other_id, y.name AS other_name, n_independent, n_joint, n_reports, n_conflict
FROM pairs JOIN entity_rows x ON x.key = one AND x.named JOIN entity_rows y ON y.key = other AND y.named WHERE n_independent > 0
ORDER BY n_independent DESC, n_reports DESC, x.name, y.name, x.entity_id, y.entity_id";

impl Reader {
    /// Named parties of one report of which the first acts, that with most independent reports first; what reports tell as
    /// background is passed over. Two that act together are a pair in either direction, and `n_joint` counts those reports.
    /// `take` says whether to go on.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn pairs(&self, limit: Option<u32>, take: impl FnMut(Row) -> bool) -> Result<(), LedgerError> {
        let text = written(&format!("{PAIRS}{}", limited(limit)), self.as_of());
        self.rows(&text, Vec::new(), &[], take).map_err(|source| LedgerError::of(&self.path, source))
    }
}
