//! The queries for pairs of a new coding and what stands. The left side is always the older one. All give the columns of a
//! [`Pair`](super::pairs::Pair), with values as people corrected them.

/// A column of the report `r` as it was corrected by the fix `f`, else as it was read.
macro_rules! fixed {
    ($column:literal, $r:literal, $f:literal) => {
        concat!(
            "iif(json_type(",
            $f,
            ".columns, '$.",
            $column,
            "') IS NULL, ",
            $r,
            ".",
            $column,
            ", ",
            $f,
            ".columns ->> '",
            $column,
            "')"
        )
    };
}

/// On whose word the report `r` is, in the source's words or those of the fix `f`.
macro_rules! source {
    ($r:literal, $f:literal) => {
        concat!(
            "iif(json_type(",
            $f,
            ".columns, '$.source_name') IS NULL,
             (SELECT s.source_text FROM attribution_rows s WHERE s.key = ",
            $r,
            ".attribution), ",
            $f,
            ".columns ->> 'source_name')"
        )
    };
}

/// That a person did not say of the report of the fix `f` that it is none.
macro_rules! is_event {
    ($f:literal) => {
        concat!($f, ".columns ->> 'not_an_event' IS NOT 1")
    };
}

/// What stands of the corrections of both sides, whose reports have these keys.
macro_rules! fixes {
    ($left:literal, $right:literal) => {
        concat!(
            " LEFT JOIN fix_rows fl ON fl.report = ",
            $left,
            " AND fl.until IS NULL LEFT JOIN fix_rows fr ON fr.report = ",
            $right,
            " AND fr.until IS NULL "
        )
    };
}

/// The columns that two reports `l` and `r` of the documents `dl` and `dr` are shown with.
macro_rules! two_reports {
    () => {
        concat!(
            "l.report_id, r.report_id, l.coding, r.coding, ",
            fixed!("status", "l", "fl"),
            ", ",
            fixed!("status", "r", "fr"),
            ", ",
            source!("l", "fl"),
            ", ",
            source!("r", "fr"),
            ",
             substr(dl.text, l.sentence_start + 1, l.sentence_end - l.sentence_start),
             substr(dr.text, r.sentence_start + 1, r.sentence_end - r.sentence_start), coalesce(",
            fixed!("date_from", "l", "fl"),
            ", ",
            fixed!("date_from", "r", "fr"),
            "), coalesce(",
            fixed!("date_to", "l", "fl"),
            ", ",
            fixed!("date_to", "r", "fr"),
            ")"
        )
    };
}

/// That the coding `cl` stands and is of no copy.
macro_rules! left_stands {
    () => {
        "cl.until IS NULL
         AND NOT EXISTS (SELECT 1 FROM copy_rows k WHERE k.doc = cl.doc AND k.until IS NULL AND k.kind <> 'original')"
    };
}

/// That the report, with its fix, names who did it.
macro_rules! names_an_actor {
    ($report:literal, $fix:literal) => {
        concat!(
            "coalesce(json_array_length(",
            $fix,
            ".columns, '$.actor_names') > 0, EXISTS (SELECT 1 FROM participant_rows q WHERE q.report = ",
            $report,
            ".key AND q.role = 'actor'))"
        )
    };
}

/// That of two reports the first says that it took place, and the second that it did not, or denies it. Who denies a deed
/// of his own does not deny what is told without a doer.
macro_rules! is_against {
    ($one:literal, $of_one:literal, $other:literal, $of_other:literal) => {
        concat!(
            "(",
            fixed!("status", $one, $of_one),
            " IN ('happened', 'ongoing') AND ",
            fixed!("status", $other, $of_other),
            " IN ('did_not_happen', 'denied', 'cancelled') AND (",
            fixed!("status", $other, $of_other),
            " <> 'denied' OR ",
            names_an_actor!($one, $of_one),
            " OR NOT ",
            names_an_actor!($other, $of_other),
            "))"
        )
    };
}

/// Reports of one event of which one says that it took place and another that it did not, or denies it.
pub(super) const STATUSES: &str = concat!(
    "SELECT iif('denied' IN (",
    fixed!("status", "l", "fl"),
    ", ",
    fixed!("status", "r", "fr"),
    "), 'denial', 'status'), e.event_id, NULL, ",
    two_reports!(),
    " FROM report_rows r JOIN coding_rows cr ON cr.key = r.coding JOIN document_rows dr ON dr.key = cr.doc
     JOIN member_rows nr ON nr.report = r.key AND nr.until IS NULL JOIN event_rows e ON e.key = nr.event
     JOIN member_rows nl ON nl.event = nr.event AND nl.until IS NULL JOIN report_rows l ON l.key = nl.report
     JOIN coding_rows cl ON cl.key = l.coding JOIN document_rows dl ON dl.key = cl.doc",
    fixes!("l.key", "r.key"),
    "WHERE r.coding = ?1 AND cl.key < ?1 AND ",
    left_stands!(),
    " AND ",
    is_event!("fl"),
    " AND ",
    is_event!("fr"),
    " AND (",
    is_against!("l", "fl", "r", "fr"),
    " OR ",
    is_against!("r", "fr", "l", "fl"),
    ") ORDER BY l.key"
);

/// Whether the source of the figure `q` denies it, after the fix `f` of its report.
macro_rules! denied {
    ($q:literal, $f:literal) => {
        concat!("coalesce(", $f, ".columns ->> 'status' = 'denied', ", $q, ".denied)")
    };
}

/// That the fix `f` of its report leaves the figure `q` of the measure `x` its event, place and day.
macro_rules! as_read {
    ($q:literal, $f:literal) => {
        concat!(
            is_event!($f),
            " AND NOT coalesce(",
            $q,
            ".place_by = 'event' AND ",
            $f,
            ".columns ->> 'place_name' <> x.place_name, FALSE) AND (",
            $f,
            ".columns ->> 'date_from' IS NULL OR ",
            $q,
            ".as_of BETWEEN ",
            $f,
            ".columns ->> 'date_from' AND ",
            $f,
            ".columns ->> 'date_to' OR ",
            $q,
            ".time IS NULL OR ",
            $q,
            ".time IS NOT (SELECT p.time FROM report_rows p WHERE p.key = ",
            $q,
            ".report))"
        )
    };
}

/// The figure `q` of the document `d`, as it is told.
macro_rules! words {
    ($q:literal, $d:literal) => {
        concat!("substr(", $d, ".text, ", $q, ".start + 1, ", $q, ".\"end\" - ", $q, ".start)")
    };
}

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

/// Pairs of figures `l` and `r` of one condition and place: their kind, the columns from values to days, what both have in
/// common, and what sets them against each other.
macro_rules! two_figures {
    ($kind:literal, $columns:expr, $common:literal, $against:expr) => {
        concat!(
            "SELECT '",
            $kind,
            "', x.label, x.label, l.quantity_id, r.quantity_id, l.coding, r.coding, ",
            $columns,
            " FROM quantity_rows r JOIN quantity_rows l ON l.measure = r.measure AND l.key < r.key AND ",
            $common,
            " JOIN measure_rows x ON x.key = r.measure
             JOIN coding_rows cl ON cl.key = l.coding JOIN document_rows dl ON dl.key = cl.doc
             JOIN coding_rows cr ON cr.key = r.coding JOIN document_rows dr ON dr.key = cr.doc
             LEFT JOIN attribution_rows sl ON sl.key = l.attribution LEFT JOIN attribution_rows sr ON sr.key = r.attribution",
            fixes!("l.report", "r.report"),
            "WHERE r.coding = ?1 AND cl.key <= ?1 AND ",
            left_stands!(),
            " AND x.state IS NOT NULL AND x.place_name IS NOT NULL AND ",
            as_read!("l", "fl"),
            " AND ",
            as_read!("r", "fr"),
            " AND ",
            $against,
            " ORDER BY l.key"
        )
    };
}

/// Figures of one measure and day that exclude each other. What one outlet gives on one source's word is no contradiction but
/// its next figure.
pub(super) const FIGURES: &str = two_figures!(
    "value",
    concat!(
        "CAST(l.value AS TEXT), CAST(r.value AS TEXT), sl.source_text, sr.source_text, ",
        words!("l", "dl"),
        ", ",
        words!("r", "dr"),
        ", l.as_of, l.as_of"
    ),
    "l.as_of = r.as_of",
    concat!(
        "l.part_of IS NULL AND r.part_of IS NULL AND NOT ",
        denied!("l", "fl"),
        " AND NOT ",
        denied!("r", "fr"),
        " AND NOT (coalesce(dl.publisher, dl.doc_id) = coalesce(dr.publisher, dr.doc_id)
                   AND lower(coalesce(sl.source_text, '')) = lower(coalesce(sr.source_text, '')))
          AND (coalesce(l.value_high, iif(l.hedge = 'exact', l.value, 1e300)) < coalesce(r.value_low, iif(r.hedge = 'exact', r.value, 0))
            OR coalesce(r.value_high, iif(r.hedge = 'exact', r.value, 1e300)) < coalesce(l.value_low, iif(l.hedge = 'exact', l.value, 0)))"
    )
);

/// A figure that one gives and another denies, on whatever day.
pub(super) const DENIED_FIGURES: &str = two_figures!(
    "denial",
    concat!(
        "iif(",
        denied!("l", "fl"),
        ", 'denied', CAST(l.value AS TEXT)), iif(",
        denied!("r", "fr"),
        ", 'denied', CAST(r.value AS TEXT)), sl.source_text, sr.source_text, ",
        sentence!("l", "cl", "dl"),
        ", ",
        sentence!("r", "cr", "dr"),
        ", r.as_of, r.as_of"
    ),
    "l.value = r.value",
    concat!(denied!("l", "fl"), " <> ", denied!("r", "fr"))
);

/// A whole that its parts exceed.
pub(super) const SUMS: &str = concat!(
    "SELECT 'sum', x.label, x.label, q.quantity_id, NULL, q.coding, q.coding, CAST(q.value AS TEXT), CAST(sum(o.value) AS TEXT),
       (SELECT s.source_text FROM attribution_rows s WHERE s.key = q.attribution), NULL, ",
    words!("q", "d"),
    ", group_concat(",
    words!("o", "d"),
    ", ' + '), q.as_of, q.as_of
     FROM quantity_rows q JOIN quantity_rows o ON o.coding = q.coding AND o.part_of = q.number
     JOIN coding_rows c ON c.key = q.coding JOIN document_rows d ON d.key = c.doc LEFT JOIN measure_rows x ON x.key = q.measure",
    fixes!("q.report", "o.report"),
    "WHERE q.coding = ?1 AND q.hedge = 'exact' AND ",
    is_event!("fl"),
    " AND ",
    is_event!("fr"),
    " GROUP BY q.key HAVING count(*) > 1 AND sum(o.hedge <> 'exact') = 0 AND sum(o.value) > q.value"
);

/// The two reports of which the first is `?1` and the second `?2`, where each was published when both had happened.
pub(super) const DIFFERING: &str = concat!(
    "SELECT '', (SELECT e.event_id FROM member_rows n JOIN event_rows e ON e.key = n.event WHERE n.report = l.key AND n.until IS NULL), NULL, ",
    two_reports!(),
    " FROM report_rows l JOIN report_rows r ON r.key = ?2
     JOIN coding_rows cl ON cl.key = l.coding JOIN document_rows dl ON dl.key = cl.doc
     JOIN coding_rows cr ON cr.key = r.coding JOIN document_rows dr ON dr.key = cr.doc",
    fixes!("l.key", "r.key"),
    "WHERE l.key = ?1 AND min(dl.published_day, dr.published_day) >= max(",
    fixed!("date_to", "l", "fl"),
    ", ",
    fixed!("date_to", "r", "fr"),
    ") AND ",
    fixed!("status", "l", "fl"),
    " = 'happened' AND ",
    fixed!("status", "r", "fr"),
    " = 'happened' AND ",
    is_event!("fl"),
    " AND ",
    is_event!("fr"),
    " AND NOT l.background AND NOT r.background"
);
