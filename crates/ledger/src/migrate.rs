//! The format of the file, and how an older one becomes the present one.

use rusqlite::{Connection, Transaction};

/// The format that this program writes.
pub(crate) const FORMAT: i64 = STEPS.len() as i64;

/// Marks the file as a ledger in SQLite's header: "DATL".
pub(crate) const APPLICATION_ID: i64 = 0x4441_544c;

/// Step `i` leads from format `i` to format `i + 1`.
const STEPS: &[&str] = &[include_str!("schema/tables.sql")];

const VIEWS: &str = include_str!("schema/views.sql");

/// Columns that may be filled in later, once, by table; all else stays as it was written.
const ENDS: &[(&str, &[&str])] = &[
    ("coding_rows", &["until", "end_reason"]),
    ("copy_rows", &["until"]),
    ("report_rows", &["superseded_by"]),
    ("quantity_rows", &["superseded_by"]),
];

/// Brings the file from format `from` to the present one.
pub(crate) fn migrate(transaction: &Transaction<'_>, from: i64) -> rusqlite::Result<()> {
    let done = usize::try_from(from).unwrap_or_default();
    for step in STEPS.iter().skip(done) {
        transaction.execute_batch(step)?;
    }
    drop_all(transaction, "view")?;
    drop_all(transaction, "trigger")?;
    transaction.execute_batch(&views(VIEWS, None))?;
    guard(transaction)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", FORMAT)
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
    let views = views(VIEWS, Some(commit_no)).replace("CREATE VIEW ", "CREATE TEMP VIEW ");
    connection.execute_batch(&views)
}

/// The views, with `LIVE(t)` and `ADDED(t)` written out for the time of commit `as_of`, or for now.
fn views(template: &str, as_of: Option<i64>) -> String {
    let live = |table: &str| match as_of {
        Some(at) => format!("({table}.since <= {at} AND ({table}.until IS NULL OR {table}.until > {at}))"),
        None => format!("({table}.until IS NULL)"),
    };
    let added = |table: &str| match as_of {
        Some(at) => format!("({table}.commit_no <= {at})"),
        None => "(TRUE)".to_owned(),
    };
    let code: Vec<&str> = template.lines().filter(|line| !line.starts_with("--")).collect();
    written_out(&written_out(&code.join("\n"), "LIVE(", live), "ADDED(", added)
}

/// `text` with each `NAME(t)` replaced by what `with` makes of `t`.
fn written_out(text: &str, name: &str, with: impl Fn(&str) -> String) -> String {
    let mut parts = text.split(name);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (table, rest) = part.split_once(')').unwrap_or((part, ""));
        out.push_str(&with(table));
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn views_speak_of_now_or_of_a_commit() {
        let template = "-- LIVE(x)\nSELECT 1 WHERE LIVE(c) AND ADDED(d)";
        assert_eq!(views(template, None), "SELECT 1 WHERE (c.until IS NULL) AND (TRUE)");
        assert_eq!(
            views(template, Some(7)),
            "SELECT 1 WHERE (c.since <= 7 AND (c.until IS NULL OR c.until > 7)) AND (d.commit_no <= 7)"
        );
    }
}
