//! The format of the file, and how an older one becomes the present one.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction};

use crate::views::views;
use crate::{contradictions, stories};

/// The format that this program writes.
pub(crate) const FORMAT: i64 = STEPS.len() as i64;

/// Marks the file as a ledger in SQLite's header: "DATL".
pub(crate) const APPLICATION_ID: i64 = 0x4441_544c;

/// Step `i` leads from format `i` to format `i + 1`.
const STEPS: &[Step] = &[
    Step { tables: include_str!("schema/tables.sql"), derive: |_| Ok(()) },
    Step { tables: include_str!("schema/format_2.sql"), derive: derive_2 },
    Step { tables: include_str!("schema/format_3.sql"), derive: derive_3 },
    Step { tables: include_str!("schema/format_4.sql"), derive: |_| Ok(()) },
    // views that heed what people corrected
    Step { tables: "", derive: |_| Ok(()) },
];

/// What leads from one format to the next.
struct Step {
    tables: &'static str,
    /// Writes the rows of new tables that follow from those of old ones.
    derive: fn(&Transaction<'_>) -> rusqlite::Result<()>,
}

/// Columns that may be filled in later, once, by table; all else stays as it was written.
const ENDS: &[(&str, &[&str])] = &[
    ("coding_rows", &["until", "end_reason"]),
    ("copy_rows", &["until"]),
    ("member_rows", &["until"]),
    ("chapter_rows", &["until"]),
    ("fix_rows", &["until"]),
    ("report_rows", &["superseded_by"]),
    ("quantity_rows", &["superseded_by"]),
];

/// Brings the file from format `from` to the present one.
pub(crate) fn migrate(transaction: &Transaction<'_>, from: i64) -> rusqlite::Result<()> {
    let done = usize::try_from(from).unwrap_or_default();
    drop_all(transaction, "view")?;
    drop_all(transaction, "trigger")?;
    // what derives rows writes them as the present format has them
    STEPS.iter().skip(done).try_for_each(|step| transaction.execute_batch(step.tables))?;
    STEPS.iter().skip(done).try_for_each(|step| (step.derive)(transaction))?;
    transaction.execute_batch(&views(None))?;
    guard(transaction)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", FORMAT)
}

/// Contradictions of what stands, and stories of all documents, as if they had been found when it was added.
fn derive_2(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    let codings = "SELECT key, doc, since, until IS NULL FROM coding_rows ORDER BY key";
    let mut query = transaction.prepare(codings)?;
    let codings = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    for (coding, doc, since, stands) in codings.collect::<rusqlite::Result<Vec<(i64, i64, i64, bool)>>>()? {
        if stands {
            contradictions::find(transaction, coding, since)?;
        }
        stories::place(transaction, doc, coding, since)?;
    }
    Ok(())
}

/// Which figures are denied, and the contradictions that follow.
fn derive_3(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    let told = "SELECT q.key, q.coding, c.since, r.status IS 'denied', coalesce(s.cue_text, '') FROM quantity_rows q
                JOIN coding_rows c ON c.key = q.coding LEFT JOIN report_rows r ON r.key = q.report
                LEFT JOIN attribution_rows s ON s.key = q.attribution ORDER BY q.key";
    let mut query = transaction.prepare(told)?;
    let told = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?;
    let mut codings = BTreeMap::new();
    for (key, coding, since, is_denied, cue) in
        told.collect::<rusqlite::Result<Vec<(i64, i64, i64, bool, String)>>>()?
    {
        if is_denied || contradictions::denying::is_denial(&cue) {
            transaction.execute("UPDATE quantity_rows SET denied = 1 WHERE key = ?", [key])?;
            codings.insert(coding, since);
        }
    }
    codings.into_iter().try_for_each(|(coding, since)| contradictions::find_denied(transaction, coding, since))
}

fn drop_all(transaction: &Transaction<'_>, kind: &str) -> rusqlite::Result<()> {
    for name in names(transaction, kind)? {
        transaction.execute_batch(&format!("DROP {kind} \"{name}\""))?;
    }
    Ok(())
}

fn names(connection: &Connection, kind: &str) -> rusqlite::Result<Vec<String>> {
    let mut query = connection.prepare("SELECT name FROM sqlite_schema WHERE type = ? ORDER BY name")?;
    query.query_map([kind], |row| row.get(0))?.collect()
}

/// Triggers that keep every row as it was written.
fn guard(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    for table in names(transaction, "table")?.iter().filter(|name| !name.contains("_words")) {
        let ends = ENDS.iter().find(|(name, _)| name == table).map_or(&[][..], |(_, columns)| columns);
        let mut query = transaction.prepare("SELECT name FROM pragma_table_info(?)")?;
        let columns: Vec<String> = query.query_map([table], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let kept: Vec<_> = columns.iter().filter(|column| !ends.contains(&column.as_str())).collect();
        let kept = kept.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
        let no = "BEGIN SELECT raise(ABORT, 'a ledger keeps its rows as they were written'); END";
        transaction.execute_batch(&format!(
            "CREATE TRIGGER keep_{table} BEFORE DELETE ON {table} {no};
             CREATE TRIGGER fix_{table} BEFORE UPDATE OF {kept} ON {table} {no};"
        ))?;
        if let Some(end) = ends.first() {
            transaction.execute_batch(&format!(
                "CREATE TRIGGER end_{table} BEFORE UPDATE ON {table} WHEN OLD.{end} IS NOT NULL {no};"
            ))?;
        }
    }
    Ok(())
}

/// Puts views as of commit `commit_no` over those of now.
pub(crate) fn look_back(connection: &Connection, commit_no: i64) -> rusqlite::Result<()> {
    connection.execute_batch(&views(Some(commit_no)).replace("CREATE VIEW ", "CREATE TEMP VIEW "))
}
