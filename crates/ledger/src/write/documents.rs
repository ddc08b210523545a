//! Writing documents, and finding the version before one.

use std::collections::BTreeSet;

use dateline_coder::document::Document;
use dateline_text::{CodePoints, credited};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use rusqlite::{OptionalExtension as _, Transaction};

use super::identity::{Identity, json};
use super::insert::insert;
use crate::address;

/// Share of the shorter text's sentences that two texts of one name must have in common to be versions of one document.
/// Names are given freely: two collections may both hold a "1".
const VERSION_SHARE: f64 = 0.25;

/// The version before a new document.
pub(super) struct Previous {
    pub(super) document: i64,
    pub(super) coding: i64,
    version_no: i64,
}

/// Writes the row of a document and its words for search; returns its key.
pub(super) fn write(
    transaction: &Transaction<'_>,
    document: &Document<'_>,
    identity: &Identity,
    previous: Option<&Previous>,
    commit_no: i64,
) -> rusqlite::Result<i64> {
    let about = &document.document;
    let published = about.published.map(Published::of);
    let key = insert(
        transaction,
        "document_rows",
        &[
            ("doc_id", &identity.document),
            ("name", &about.id),
            ("address", &address::of(about.url, about.id)),
            ("url", &about.url),
            ("publisher", &about.publisher),
            ("publisher_domain", &about.url.and_then(address::host)),
            ("title", &about.title),
            ("byline", &about.byline),
            ("credit", &credited(document.text)),
            ("dateline_text", &about.dateline),
            ("published", &about.published),
            ("published_at", &published.as_ref().map(|published| &published.at)),
            ("published_day", &published.as_ref().map(|published| &published.day)),
            ("published_precision", &published.as_ref().map(|published| published.precision)),
            ("lang", &about.language),
            ("n_chars", &(document.text.chars().count() as i64)),
            ("n_sentences", &(document.sentences.len() as i64)),
            ("text_sha256", &about.sha256),
            ("notes", &json(&about.notes)),
            ("version_no", &previous.map_or(1, |previous| previous.version_no + 1)),
            ("previous", &previous.map(|previous| previous.document)),
            ("commit_no", &commit_no),
            ("text", &document.text),
            ("origin", &about.origin.as_ref().map(json)),
        ],
    )?;
    insert(transaction, "document_words", &[("rowid", &key), ("title", &about.title), ("text", &document.text)])?;
    Ok(key)
}

/// The newest document at the address of `document`, if the two are versions of one: always at the same URL; under the
/// same name where the texts have sentences in common.
pub(super) fn previous(transaction: &Transaction<'_>, document: &Document<'_>) -> rusqlite::Result<Option<Previous>> {
    let about = &document.document;
    let mut query = transaction.prepare_cached(
        "SELECT d.key, c.key, d.version_no, d.text, c.sentences FROM document_rows d
         JOIN coding_rows c ON c.doc = d.key AND c.until IS NULL
         WHERE d.address = ? AND (d.url IS NULL) = ? ORDER BY d.key DESC",
    )?;
    let named = about.url.is_none();
    let mut rows = query.query((address::of(about.url, about.id), named))?;
    while let Some(row) = rows.next()? {
        let (text, sentences): (String, String) = (row.get(3)?, row.get(4)?);
        let sentences: Vec<[u32; 2]> = serde_json::from_str(&sentences).unwrap_or_default();
        if !named || share((&text, &sentences), (document.text, &document.sentences)) >= VERSION_SHARE {
            return Ok(Some(Previous { document: row.get(0)?, coding: row.get(1)?, version_no: row.get(2)? }));
        }
    }
    Ok(None)
}

/// The share of sentences that two texts have in common, of those of the shorter one.
fn share(one: (&str, &[[u32; 2]]), other: (&str, &[[u32; 2]])) -> f64 {
    let (one, other) = (sentences(one), sentences(other));
    let fewer = one.len().min(other.len());
    if fewer == 0 { 0.0 } else { one.intersection(&other).count() as f64 / fewer as f64 }
}

fn sentences<'t>((text, spans): (&'t str, &[[u32; 2]])) -> BTreeSet<&'t str> {
    let points = CodePoints::of(text);
    spans.iter().map(|&span| points.words(span).trim()).filter(|words| !words.is_empty()).collect()
}

/// The key of a document that is in the ledger.
pub(super) fn find(transaction: &Transaction<'_>, doc_id: &str) -> rusqlite::Result<Option<i64>> {
    let mut query = transaction.prepare_cached("SELECT key FROM document_rows WHERE doc_id = ?")?;
    query.query_row([doc_id], |row| row.get(0)).optional()
}

/// A publication time in the forms that are asked for.
struct Published {
    at: String,
    day: String,
    precision: &'static str,
}

impl Published {
    /// Reads a day, or an RFC 3339 time whose local day counts.
    fn of(given: &str) -> Self {
        let given = given.trim();
        let day = given.get(..10).unwrap_or(given).to_owned();
        match given.parse::<Timestamp>() {
            Ok(time) => {
                let at = time.to_zoned(TimeZone::UTC).strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
                let precision = if at.ends_with(":00Z") { "minute" } else { "second" };
                Self { at, day, precision }
            }
            Err(_) => Self { at: day.clone(), day, precision: "day" },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_publication_time_keeps_its_local_day() {
        let late = Published::of("2025-03-05T23:30:00-05:00");
        assert_eq!(
            (late.at.as_str(), late.day.as_str(), late.precision),
            ("2025-03-06T04:30:00Z", "2025-03-05", "minute")
        );
        let day = Published::of("2025-03-05");
        assert_eq!((day.at.as_str(), day.day.as_str(), day.precision), ("2025-03-05", "2025-03-05", "day"));
    }

    #[test]
    fn texts_share_sentences_of_the_shorter_one() {
        let long = ("One. Two. Three.", &[[0, 4], [5, 9], [10, 16]][..]);
        assert!((share(long, ("Two. Four.", &[[0, 4], [5, 10]])) - 0.5).abs() < 1e-9);
        assert!(share(long, ("", &[])) == 0.0);
    }
}
