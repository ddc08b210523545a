//! The pairs of a new coding and what stands, as queries. The left side is always the older one.

use rusqlite::{Params, Row, Transaction};

/// Two sides that cannot both hold.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) kind: String,
    /// An event's id, or what is counted.
    pub(super) about: Option<String>,
    pub(super) label: Option<String>,
    pub(super) left_id: String,
    pub(super) right_id: Option<String>,
    pub(super) left_coding: i64,
    pub(super) right_coding: i64,
    pub(super) left_value: String,
    pub(super) right_value: String,
    pub(super) left_source: Option<String>,
    pub(super) right_source: Option<String>,
    pub(super) left_quote: String,
    pub(super) right_quote: String,
    pub(super) valid_from: Option<String>,
    pub(super) valid_to: Option<String>,
}

/// The columns that two reports `l` and `r` of the documents `dl` and `dr` are shown with.
macro_rules! two_reports {
    () => {
        "l.report_id, r.report_id, l.coding, r.coding, l.status, r.status,
         (SELECT s.source_text FROM attribution_rows s WHERE s.key = l.attribution),
         (SELECT s.source_text FROM attribution_rows s WHERE s.key = r.attribution),
         substr(dl.text, l.sentence_start + 1, l.sentence_end - l.sentence_start),
         substr(dr.text, r.sentence_start + 1, r.sentence_end - r.sentence_start),
         coalesce(l.date_from, r.date_from), coalesce(l.date_to, r.date_to)"
    };
}

/// That the coding `cl` stands, is older than the one asked for, and is of no copy.
macro_rules! older {
    () => {
        "cl.until IS NULL AND cl.key < ?1
         AND NOT EXISTS (SELECT 1 FROM copy_rows k WHERE k.doc = cl.doc AND k.until IS NULL AND k.kind <> 'original')"
    };
}

/// Reports of one event of which one says that it took place and another that it did not, or denies it.
pub(super) const STATUSES: &str = concat!(
    "SELECT iif('denied' IN (l.status, r.status), 'denial', 'status'), e.event_id, NULL, ",
    two_reports!(),
    " FROM report_rows r JOIN coding_rows cr ON cr.key = r.coding JOIN document_rows dr ON dr.key = cr.doc
     JOIN member_rows nr ON nr.report = r.key AND nr.until IS NULL JOIN event_rows e ON e.key = nr.event
     JOIN member_rows nl ON nl.event = nr.event AND nl.until IS NULL JOIN report_rows l ON l.key = nl.report
     JOIN coding_rows cl ON cl.key = l.coding JOIN document_rows dl ON dl.key = cl.doc
     WHERE r.coding = ?1 AND ",
    older!(),
    " AND ((l.status IN ('happened', 'ongoing') AND r.status IN ('did_not_happen', 'denied', 'cancelled'))
        OR (r.status IN ('happened', 'ongoing') AND l.status IN ('did_not_happen', 'denied', 'cancelled')))
     ORDER BY l.key"
);

/// Figures of one measure and day that exclude each other. What one outlet gives on one source's word is no contradiction but
/// its next figure.
pub(super) const FIGURES: &str = "SELECT 'value', x.label, x.label, l.quantity_id, r.quantity_id, l.coding, r.coding, CAST(l.value AS TEXT), CAST(r.value AS TEXT),
       sl.source_text, sr.source_text, substr(dl.text, l.start + 1, l.\"end\" - l.start), substr(dr.text, r.start + 1, r.\"end\" - r.start),
       l.as_of, l.as_of
     FROM quantity_rows r JOIN quantity_rows l ON l.measure = r.measure AND l.as_of = r.as_of AND l.key < r.key
     JOIN measure_rows x ON x.key = r.measure
     JOIN coding_rows cl ON cl.key = l.coding JOIN document_rows dl ON dl.key = cl.doc
     JOIN coding_rows cr ON cr.key = r.coding JOIN document_rows dr ON dr.key = cr.doc
     LEFT JOIN attribution_rows sl ON sl.key = l.attribution LEFT JOIN attribution_rows sr ON sr.key = r.attribution
     WHERE r.coding = ?1 AND cl.until IS NULL AND cl.key <= ?1
       AND NOT EXISTS (SELECT 1 FROM copy_rows k WHERE k.doc = cl.doc AND k.until IS NULL AND k.kind <> 'original')
       AND l.part_of IS NULL AND r.part_of IS NULL AND NOT l.denied AND NOT r.denied AND x.state IS NOT NULL AND x.place_name IS NOT NULL
       AND NOT (coalesce(dl.publisher, dl.doc_id) = coalesce(dr.publisher, dr.doc_id)
                AND lower(coalesce(sl.source_text, '')) = lower(coalesce(sr.source_text, '')))
       AND (coalesce(l.value_high, iif(l.hedge = 'exact', l.value, 1e300)) < coalesce(r.value_low, iif(r.hedge = 'exact', r.value, 0))
         OR coalesce(r.value_high, iif(r.hedge = 'exact', r.value, 1e300)) < coalesce(l.value_low, iif(l.hedge = 'exact', l.value, 0)))
     ORDER BY l.key";

/// The sentence of the figure `q` in the coding `c` of the document `d`.
macro_rules! sentence {
    ($q:literal, $c:literal, $d:literal) => {
        concat!(
            "(SELECT substr(",
            $d,
            ".text, (t.value ->> 0) + 1, (t.value ->> 1) - (t.value ->> 0)) FROM json_each(",
            $c,
            ".sentences) t
             WHERE t.value ->> 0 <= ",
            $q,
            ".start AND ",
            $q,
            ".start < t.value ->> 1)"
        )
    };
}

/// A figure that one gives and another denies, on whatever day.
pub(super) const DENIED_FIGURES: &str = concat!(
    "SELECT 'denial', x.label, x.label, l.quantity_id, r.quantity_id, l.coding, r.coding,
       iif(l.denied, 'denied', CAST(l.value AS TEXT)), iif(r.denied, 'denied', CAST(r.value AS TEXT)), sl.source_text, sr.source_text, ",
    sentence!("l", "cl", "dl"),
    ", ",
    sentence!("r", "cr", "dr"),
    ", r.as_of, r.as_of
     FROM quantity_rows r JOIN quantity_rows l ON l.measure = r.measure AND l.key < r.key AND l.value = r.value AND l.denied <> r.denied
     JOIN measure_rows x ON x.key = r.measure
     JOIN coding_rows cl ON cl.key = l.coding JOIN document_rows dl ON dl.key = cl.doc
     JOIN coding_rows cr ON cr.key = r.coding JOIN document_rows dr ON dr.key = cr.doc
     LEFT JOIN attribution_rows sl ON sl.key = l.attribution LEFT JOIN attribution_rows sr ON sr.key = r.attribution
     WHERE r.coding = ?1 AND cl.until IS NULL AND cl.key <= ?1
       AND NOT EXISTS (SELECT 1 FROM copy_rows k WHERE k.doc = cl.doc AND k.until IS NULL AND k.kind <> 'original')
       AND x.state IS NOT NULL AND x.place_name IS NOT NULL
     ORDER BY l.key"
);

/// A whole that its parts exceed.
pub(super) const SUMS: &str = "SELECT 'sum', x.label, x.label, q.quantity_id, NULL, q.coding, q.coding, CAST(q.value AS TEXT), CAST(sum(o.value) AS TEXT),
       (SELECT s.source_text FROM attribution_rows s WHERE s.key = q.attribution), NULL,
       substr(d.text, q.start + 1, q.\"end\" - q.start), group_concat(substr(d.text, o.start + 1, o.\"end\" - o.start), ' + '), q.as_of, q.as_of
     FROM quantity_rows q JOIN quantity_rows o ON o.coding = q.coding AND o.part_of = q.number
     JOIN coding_rows c ON c.key = q.coding JOIN document_rows d ON d.key = c.doc LEFT JOIN measure_rows x ON x.key = q.measure
     WHERE q.coding = ?1 AND q.hedge = 'exact' GROUP BY q.key
     HAVING count(*) > 1 AND sum(o.hedge <> 'exact') = 0 AND sum(o.value) > q.value";

/// The two reports of which the first is `?1` and the second `?2`, where each was published when both had happened.
pub(super) const DIFFERING: &str = concat!(
    "SELECT '', (SELECT e.event_id FROM member_rows n JOIN event_rows e ON e.key = n.event WHERE n.report = l.key AND n.until IS NULL), NULL, ",
    two_reports!(),
    " FROM report_rows l JOIN report_rows r ON r.key = ?2
     JOIN coding_rows cl ON cl.key = l.coding JOIN document_rows dl ON dl.key = cl.doc
     JOIN coding_rows cr ON cr.key = r.coding JOIN document_rows dr ON dr.key = cr.doc
     WHERE l.key = ?1 AND min(dl.published_day, dr.published_day) >= max(l.date_to, r.date_to)
       AND l.status = 'happened' AND r.status = 'happened' AND NOT l.background AND NOT r.background"
);

/// The pairs that a query finds.
pub(super) fn found(transaction: &Transaction<'_>, query: &str, asked: impl Params) -> rusqlite::Result<Vec<Pair>> {
    transaction.prepare_cached(query)?.query_map(asked, Pair::read)?.collect()
}

/// Whether a coding is of a copy.
pub(super) fn is_copy(transaction: &Transaction<'_>, coding: i64) -> rusqlite::Result<bool> {
    let mut query = transaction.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM coding_rows c JOIN copy_rows k ON k.doc = c.doc AND k.until IS NULL AND k.kind <> 'original'
         WHERE c.key = ?)",
    )?;
    query.query_row([coding], |row| row.get(0))
}

impl Pair {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            kind: row.get(0)?,
            about: row.get(1)?,
            label: row.get(2)?,
            left_id: row.get(3)?,
            right_id: row.get(4)?,
            left_coding: row.get(5)?,
            right_coding: row.get(6)?,
            left_value: row.get(7)?,
            right_value: row.get(8)?,
            left_source: row.get(9)?,
            right_source: row.get(10)?,
            left_quote: row.get(11)?,
            right_quote: row.get(12)?,
            valid_from: row.get(13)?,
            valid_to: row.get(14)?,
        })
    }

    /// The words by which the pair is found.
    pub(super) fn words(&self) -> String {
        let sources = [&self.label, &self.left_source, &self.right_source].into_iter().flatten();
        let quotes = [&self.left_quote, &self.right_quote].into_iter();
        sources.chain(quotes).map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}
