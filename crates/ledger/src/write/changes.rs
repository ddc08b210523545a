//! What a new version or a new coding changes, fact by fact.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction};

use super::insert::insert;

/// Why one coding takes the place of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// The text changed.
    NewVersion,
    /// The program, or what it knows, changed.
    Recode,
}

impl Reason {
    fn as_str(self) -> &'static str {
        match self {
            Self::NewVersion => "new_version",
            Self::Recode => "recode",
        }
    }
}

/// Ends a coding.
pub(super) fn end(transaction: &Transaction<'_>, coding: i64, reason: Reason, commit_no: i64) -> rusqlite::Result<()> {
    let text = "UPDATE coding_rows SET until = ?1, end_reason = ?2 WHERE key = ?3";
    transaction.prepare_cached(text)?.execute((commit_no, reason.as_str(), coding)).map(drop)
}

/// Ties each fact of the coding `old` to the one of `new` that takes its place, and notes what differs.
pub(super) fn compare(
    transaction: &Transaction<'_>,
    old: i64,
    new: i64,
    reason: Reason,
    commit_no: i64,
) -> rusqlite::Result<()> {
    let doc: i64 = transaction.query_row("SELECT doc FROM coding_rows WHERE key = ?", [new], |row| row.get(0))?;
    for kind in [&REPORTS, &QUANTITIES] {
        let (before, after) = (kind.facts(transaction, old)?, kind.facts(transaction, new)?);
        let note = Note { transaction, kind, doc, reason, commit_no };
        for step in steps(&before, &after) {
            note.write(step)?;
        }
    }
    Ok(())
}

/// A kind of fact and where it is kept.
struct Kind {
    table: &'static str,
    rows: &'static str,
    /// Key, id, sentence, words; then the columns that are compared, the main one first.
    facts: &'static str,
}

const REPORTS: Kind = Kind {
    table: "reports",
    rows: "report_rows",
    facts: "SELECT r.key, r.report_id, substr(d.text, r.sentence_start + 1, r.sentence_end - r.sentence_start),
            substr(d.text, r.anchor_start + 1, r.anchor_end - r.anchor_start), r.event_type, r.modes ->> 0 AS mode, r.status,
            (SELECT group_concat(e.name, '; ' ORDER BY q.n) FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance
             JOIN entity_rows e ON e.key = w.entity WHERE q.report = r.key AND q.role = 'actor') AS actor_names,
            (SELECT group_concat(e.name, '; ' ORDER BY q.n) FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance
             JOIN entity_rows e ON e.key = w.entity WHERE q.report = r.key AND q.role = 'recipient') AS recipient_names,
            r.date_edtf, p.name AS place_name, s.source_text AS source_name, s.source_kind, r.certainty
            FROM report_rows r JOIN coding_rows c ON c.key = r.coding JOIN document_rows d ON d.key = c.doc
            LEFT JOIN place_rows p ON p.key = r.place LEFT JOIN attribution_rows s ON s.key = r.attribution
            WHERE r.coding = ? ORDER BY r.number",
};

const QUANTITIES: Kind = Kind {
    table: "quantities",
    rows: "quantity_rows",
    facts: "SELECT q.key, q.quantity_id,
            (SELECT substr(d.text, (t.value ->> 0) + 1, (t.value ->> 1) - (t.value ->> 0)) FROM json_each(c.sentences) t
             WHERE t.value ->> 0 <= q.start AND q.start < t.value ->> 1),
            substr(d.text, q.start + 1, q.\"end\" - q.start), q.unit, CAST(q.value AS TEXT) AS value, q.hedge, q.state,
            p.name AS place_name, s.source_text AS source_name, s.source_kind, s.certainty
            FROM quantity_rows q JOIN coding_rows c ON c.key = q.coding JOIN document_rows d ON d.key = c.doc
            LEFT JOIN place_rows p ON p.key = q.place LEFT JOIN attribution_rows s ON s.key = q.attribution
            WHERE q.coding = ? ORDER BY q.number",
};

impl Kind {
    fn facts(&self, connection: &Connection, coding: i64) -> rusqlite::Result<Vec<Fact>> {
        let mut query = connection.prepare_cached(self.facts)?;
        let names: Vec<String> = query.column_names().skip(4).map(ToString::to_string).collect();
        let facts = query.query_map([coding], |row| {
            let value = |(at, name): (usize, &String)| Ok((name.clone(), row.get(at + 4)?));
            Ok(Fact {
                key: row.get(0)?,
                id: row.get(1)?,
                sentence: words(&row.get::<_, Option<String>>(2)?.unwrap_or_default()),
                words: row.get(3)?,
                columns: names.iter().enumerate().map(value).collect::<rusqlite::Result<_>>()?,
            })
        })?;
        facts.collect()
    }
}

/// A report or a figure, as it is compared.
#[derive(Debug)]
struct Fact {
    key: i64,
    id: String,
    sentence: BTreeSet<String>,
    words: String,
    columns: Vec<(String, Option<String>)>,
}

fn words(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// What became of a fact.
enum Step<'f> {
    Kept(&'f Fact, &'f Fact),
    Gone(&'f Fact),
    New(&'f Fact),
}

/// Sentences with this share of their words in common tell the same thing.
const SAME_SENTENCE: f64 = 0.5;

/// Pairs the facts, the most alike first.
fn steps<'f>(before: &'f [Fact], after: &'f [Fact]) -> Vec<Step<'f>> {
    let mut pairs: Vec<(u32, usize, usize)> = Vec::new();
    for (left, old) in before.iter().enumerate() {
        pairs.extend(after.iter().enumerate().filter_map(|(right, new)| Some((old.likeness(new)?, left, right))));
    }
    pairs.sort_by_key(|&(likeness, left, right)| (std::cmp::Reverse(likeness), left, right));
    let (mut heirs, mut taken) = (vec![None; before.len()], vec![false; after.len()]);
    for (_, left, right) in pairs {
        if heirs[left].is_none() && !taken[right] {
            heirs[left] = Some(right);
            taken[right] = true;
        }
    }
    let old =
        before.iter().zip(&heirs).map(|(old, heir)| heir.map_or(Step::Gone(old), |at| Step::Kept(old, &after[at])));
    let new = after.iter().zip(&taken).filter(|(_, taken)| !**taken).map(|(new, _)| Step::New(new));
    old.chain(new).collect()
}

impl Fact {
    /// How alike two facts are; `None` if they cannot be the same one. Facts with the same main column (type, unit) can
    /// be, where their sentences or most columns agree; others only as the same words of the same sentence.
    fn likeness(&self, other: &Self) -> Option<u32> {
        let same_main = self.columns.first() == other.columns.first();
        let same_words = self.words == other.words;
        if !same_main && !same_words {
            return None;
        }
        let common = self.sentence.intersection(&other.sentence).count() as f64;
        let all = self.sentence.union(&other.sentence).count().max(1) as f64;
        let equal = self.columns.iter().zip(&other.columns).filter(|(one, other)| one == other).count();
        let same_sentence = common / all >= SAME_SENTENCE;
        let alike = same_sentence || (same_main && 4 * equal >= 3 * self.columns.len());
        alike.then(|| (common / all * 1000.0) as u32 + 100 * equal as u32 + 300 * u32::from(same_words))
    }
}

/// Writes change rows.
struct Note<'t> {
    transaction: &'t Transaction<'t>,
    kind: &'t Kind,
    doc: i64,
    reason: Reason,
    commit_no: i64,
}

impl Note<'_> {
    fn write(&self, step: Step<'_>) -> rusqlite::Result<()> {
        match step {
            Step::Gone(old) => self.row(Some(old), None, None),
            Step::New(new) => self.row(None, Some(new), None),
            Step::Kept(old, new) => {
                let text = format!("UPDATE {} SET superseded_by = ?1 WHERE key = ?2", self.kind.rows);
                self.transaction.prepare_cached(&text)?.execute((&new.id, old.key))?;
                let mut columns = old.columns.iter().zip(&new.columns).filter(|(before, after)| before != after);
                columns.try_for_each(|(before, after)| {
                    self.row(Some(old), Some(new), Some((&before.0, [&before.1, &after.1])))
                })
            }
        }
    }

    fn row(
        &self,
        old: Option<&Fact>,
        new: Option<&Fact>,
        column: Option<(&String, [&Option<String>; 2])>,
    ) -> rusqlite::Result<()> {
        let values = column.map(|(_, values)| values);
        insert(
            self.transaction,
            "change_rows",
            &[
                ("commit_no", &self.commit_no),
                ("doc", &self.doc),
                ("reason", &self.reason.as_str()),
                ("table_name", &self.kind.table),
                ("old_id", &old.map(|fact| &fact.id)),
                ("new_id", &new.map(|fact| &fact.id)),
                ("column_name", &column.map(|(name, _)| name)),
                ("old", &values.and_then(|[before, _]| before.as_ref())),
                ("new", &values.and_then(|[_, after]| after.as_ref())),
            ],
        )
        .map(drop)
    }
}
