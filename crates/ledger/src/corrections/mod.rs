//! Corrections by hand. A correction is bound to words of the text, not to what was read in them: it holds for whatever a
//! later coding, or a later version of the text, has at the same words, and is lost only when they are gone.

mod field;

use std::collections::BTreeSet;

use dateline_coder::Knowledge;
use rusqlite::{OptionalExtension as _, Row, Transaction};
use serde_json::{Map, Value};

use crate::ids::id;
use crate::write::insert::insert;
use crate::{contradictions, events};
use field::Wrong;

/// Sentences with this share of their words in common are versions of one.
const SAME_SENTENCE: f64 = 0.5;

/// What a person says of a field of a report.
#[derive(Clone, Copy, Debug)]
pub struct Correction<'a> {
    /// The report, by its id or the beginning of it.
    pub report: &'a str,
    /// `event_type`, `mode`, `status`, `actors`, `recipients`, `date`, `place`, `source` or `not_an_event`.
    pub field: &'a str,
    /// The value that it should have.
    pub value: &'a str,
}

/// Who decides, and why.
#[derive(Clone, Copy, Debug)]
pub struct Decision<'a> {
    /// A name.
    pub by: &'a str,
    /// The reason, in words.
    pub reason: &'a str,
}

/// Why a correction cannot be made.
pub(crate) enum Refused {
    /// There is no report of this id.
    Report,
    /// The field is unknown, or cannot have this value.
    Value { field: String, help: String },
}

/// The words of a report by which a correction finds it again.
struct Words {
    key: i64,
    event_type: String,
    before: String,
    anchor: String,
    after: String,
}

const WORDS: &str =
    "SELECT r.key, r.event_type, substr(d.text, r.sentence_start + 1, max(r.anchor_start - r.sentence_start, 0)),
    substr(d.text, r.anchor_start + 1, r.anchor_end - r.anchor_start),
    substr(d.text, r.anchor_end + 1, max(r.sentence_end - r.anchor_end, 0)), d.address
    FROM report_rows r JOIN coding_rows c ON c.key = r.coding JOIN document_rows d ON d.key = c.doc";

impl Words {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            key: row.get(0)?,
            event_type: row.get(1)?,
            before: row.get(2)?,
            anchor: row.get(3)?,
            after: row.get(4)?,
        })
    }

    /// How well a report fits the words of a correction; `None` where it is another one. The sentence must be the same, or
    /// a version of it with the same anchor.
    fn fit(&self, other: &Self) -> Option<u32> {
        let same_sentence = self.sentence() == other.sentence();
        let same_anchor = self.anchor == other.anchor;
        let overlap = self.anchor.contains(&other.anchor) || other.anchor.contains(&self.anchor);
        let fits =
            (same_sentence && overlap) || (same_anchor && share(&self.sentence(), &other.sentence()) >= SAME_SENTENCE);
        let same_place = self.before == other.before;
        let score = [same_sentence, same_anchor, same_place, self.event_type == other.event_type];
        fits.then(|| score.iter().fold(0, |score, &holds| 2 * score + u32::from(holds)))
    }

    fn sentence(&self) -> String {
        [self.before.as_str(), &self.anchor, &self.after].concat()
    }
}

fn share(one: &str, other: &str) -> f64 {
    let words = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<BTreeSet<_>>();
    let (one, other) = (words(one), words(other));
    one.intersection(&other).count() as f64 / one.union(&other).count().max(1) as f64
}

/// Writes a correction and what it makes of the report; returns its id.
pub(crate) fn correct(
    transaction: &Transaction<'_>,
    know: &Knowledge,
    correction: Correction<'_>,
    decision: Decision<'_>,
    commit_no: i64,
) -> rusqlite::Result<Result<String, Refused>> {
    let mut query = transaction.prepare(&format!("{WORDS} WHERE r.report_id = ? AND c.until IS NULL"))?;
    let found = query.query_row([correction.report], |row| Ok((Words::read(row)?, row.get::<_, String>(5)?)));
    let Some((words, address)) = found.optional()? else { return Ok(Err(Refused::Report)) };
    let event_type: String =
        transaction.query_row("SELECT event_type FROM reports WHERE key = ?", [words.key], |row| row.get(0))?;
    let columns = field::columns(transaction, know, &event_type, correction.field, correction.value)?;
    let columns = match columns {
        Ok(columns) => columns,
        Err(Wrong { field, help }) => return Ok(Err(Refused::Value { field, help })),
    };
    let machine = read_by_machine(transaction, words.key, &columns)?;
    let correction_id =
        id("correction", &[correction.report, correction.field, correction.value, &commit_no.to_string()]);
    let key = insert(
        transaction,
        "correction_rows",
        &[
            ("correction_id", &correction_id),
            ("address", &address),
            ("anchor", &words.anchor),
            ("before", &words.before),
            ("after", &words.after),
            ("event_type", &words.event_type),
            ("field", &correction.field),
            ("machine", &told(correction.field, &machine)),
            ("value", &correction.value.trim()),
            ("columns", &Value::Object(columns).to_string()),
            ("reason", &decision.reason),
            ("by_whom", &decision.by),
            ("commit_no", &commit_no),
        ],
    )?;
    tie(transaction, key, words.key, commit_no)?;
    let what = format!("`{}` was corrected to `{}` ({correction_id})", correction.field, correction.value.trim());
    contradictions::reconsider(transaction, words.key, &what, decision, commit_no)?;
    Ok(Ok(correction_id))
}

/// Takes a correction back. `false` where there is none of this id that stands.
pub(crate) fn withdraw(
    transaction: &Transaction<'_>,
    correction_id: &str,
    decision: Decision<'_>,
    commit_no: i64,
) -> rusqlite::Result<bool> {
    let question = "SELECT x.key FROM correction_rows x WHERE x.correction_id = ?
                    AND NOT EXISTS (SELECT 1 FROM withdrawal_rows z WHERE z.correction = x.key)";
    let found: Option<i64> = transaction.query_row(question, [correction_id], |row| row.get(0)).optional()?;
    let Some(key) = found else { return Ok(false) };
    let row: &[(&str, &dyn rusqlite::ToSql)] =
        &[("correction", &key), ("reason", &decision.reason), ("by_whom", &decision.by), ("commit_no", &commit_no)];
    insert(transaction, "withdrawal_rows", row)?;
    let mut query = transaction.prepare("SELECT report FROM corrected_rows WHERE correction = ? ORDER BY report")?;
    for report in query.query_map([key], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()? {
        fix(transaction, report, commit_no)?;
        let what = format!("the correction {correction_id} was withdrawn");
        contradictions::reconsider(transaction, report, &what, decision, commit_no)?;
    }
    Ok(true)
}

/// Ties the standing corrections of a document, or of its other versions, to the reports of a new coding.
pub(crate) fn carry(transaction: &Transaction<'_>, coding: i64, commit_no: i64) -> rusqlite::Result<()> {
    let mut query = transaction.prepare_cached(
        "SELECT x.key, x.event_type, x.before, x.anchor, x.after FROM coding_rows c JOIN document_rows d ON d.key = c.doc
         JOIN correction_rows x ON x.address = d.address
         WHERE c.key = ? AND NOT EXISTS (SELECT 1 FROM withdrawal_rows z WHERE z.correction = x.key) ORDER BY x.key",
    )?;
    let corrections = query.query_map([coding], Words::read)?.collect::<rusqlite::Result<Vec<_>>>()?;
    if corrections.is_empty() {
        return Ok(());
    }
    let mut query = transaction.prepare_cached(&format!("{WORDS} WHERE r.coding = ? ORDER BY r.number"))?;
    let reports = query.query_map([coding], Words::read)?.collect::<rusqlite::Result<Vec<_>>>()?;
    for correction in &corrections {
        let fitting =
            reports.iter().filter_map(|report| Some((correction.fit(report)?, std::cmp::Reverse(report.key))));
        if let Some((_, std::cmp::Reverse(report))) = fitting.max() {
            tie(transaction, correction.key, report, commit_no)?;
        }
    }
    Ok(())
}

fn tie(transaction: &Transaction<'_>, correction: i64, report: i64, commit_no: i64) -> rusqlite::Result<()> {
    let row: &[(&str, &dyn rusqlite::ToSql)] =
        &[("correction", &correction), ("report", &report), ("commit_no", &commit_no)];
    insert(transaction, "corrected_rows", row)?;
    fix(transaction, report, commit_no)
}

/// Writes what the standing corrections of a report make of its columns, of two of one column the later one, and sees of
/// which event it is then.
fn fix(transaction: &Transaction<'_>, report: i64, commit_no: i64) -> rusqlite::Result<()> {
    let end = "UPDATE fix_rows SET until = ?1 WHERE report = ?2 AND until IS NULL";
    transaction.prepare_cached(end)?.execute((commit_no, report))?;
    let mut query = transaction.prepare_cached(
        "SELECT x.columns FROM corrected_rows k JOIN correction_rows x ON x.key = k.correction
         WHERE k.report = ? AND NOT EXISTS (SELECT 1 FROM withdrawal_rows z WHERE z.correction = x.key) ORDER BY x.key",
    )?;
    let mut columns = Map::new();
    for given in query.query_map([report], |row| row.get::<_, String>(0))? {
        if let Ok(Value::Object(given)) = serde_json::from_str(&given?) {
            columns.extend(given);
        }
    }
    if !columns.is_empty() {
        let machine = shown(transaction, report, &columns)?;
        let row: &[(&str, &dyn rusqlite::ToSql)] = &[
            ("report", &report),
            ("columns", &Value::Object(columns).to_string()),
            ("machine", &Value::Object(machine).to_string()),
            ("since", &commit_no),
        ];
        insert(transaction, "fix_rows", row)?;
    }
    events::reconsider(transaction, report, commit_no)
}

/// What the machine read in the same columns.
fn read_by_machine(
    transaction: &Transaction<'_>,
    report: i64,
    columns: &Map<String, Value>,
) -> rusqlite::Result<Map<String, Value>> {
    let mut machine = shown(transaction, report, columns)?;
    let beside = "SELECT machine FROM fix_rows WHERE report = ? AND until IS NULL";
    let beside: Option<String> = transaction.query_row(beside, [report], |row| row.get(0)).optional()?;
    if let Some(Ok(Value::Object(beside))) = beside.map(|beside| serde_json::from_str(&beside)) {
        machine.extend(beside.into_iter().filter(|(name, _)| columns.contains_key(name)));
    }
    Ok(machine)
}

/// The same columns as the view shows them.
fn shown(
    transaction: &Transaction<'_>,
    report: i64,
    columns: &Map<String, Value>,
) -> rusqlite::Result<Map<String, Value>> {
    let names: Vec<&String> = columns.keys().collect();
    let list = names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    transaction.query_row(&format!("SELECT {list} FROM reports WHERE key = ?"), [report], |row| {
        let value = |(at, name): (usize, &&String)| Ok(((*name).clone(), crate::ask::value(name, row.get_ref(at)?)));
        names.iter().enumerate().map(value).collect()
    })
}

/// The machine's value of a field, as it is told: that of the column that the field stands for.
fn told(field: &str, machine: &Map<String, Value>) -> Option<String> {
    let column = match field {
        "actors" => "actor_names",
        "recipients" => "recipient_names",
        "date" => "date_edtf",
        "place" => "place_name",
        "source" => "source_name",
        other => other,
    };
    match machine.get(column)? {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(names) => Some(names.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("; ")),
        other => Some(other.to_string()),
    }
}
