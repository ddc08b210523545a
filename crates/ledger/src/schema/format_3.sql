-- What format 3 adds to format 2: a day for every report, splits of events, decisions that are handed on.

-- The day by which reports are put in order: the first on which it took place, else some days before publication.
ALTER TABLE report_rows ADD COLUMN day TEXT;
UPDATE report_rows SET day = coalesce(date_from, date_to,
    (SELECT date(d.published_day, '-3 days') FROM coding_rows c JOIN document_rows d ON d.key = c.doc WHERE c.key = report_rows.coding));
CREATE INDEX report_day ON report_rows (day);
DROP INDEX report_date;
CREATE INDEX report_days ON report_rows (date_from, date_to);
CREATE INDEX attribution_kind ON attribution_rows (source_kind);

CREATE INDEX merge_into ON merge_rows (into_id);

-- Reports that left their event, since they do not agree with it any more or what tied them to it fell.
CREATE TABLE split_rows (
    key       INTEGER PRIMARY KEY,
    report    INTEGER NOT NULL REFERENCES report_rows,
    from_id   TEXT NOT NULL,                  -- the event that it left
    into_id   TEXT NOT NULL,                  -- the event that it is a report of since
    because   TEXT NOT NULL,                  -- JSON
    commit_no INTEGER NOT NULL REFERENCES commits
) STRICT;
CREATE INDEX split_from ON split_rows (from_id);

-- Reports that tell of their event what its first report does not: further ones are compared with them too.
CREATE TABLE facet_rows (
    event     INTEGER NOT NULL REFERENCES event_rows,
    report    INTEGER NOT NULL REFERENCES report_rows,
    commit_no INTEGER NOT NULL REFERENCES commits,
    PRIMARY KEY (event, report)
) STRICT, WITHOUT ROWID;

-- The contradiction of which the decision was taken over: the same one, before a text changed.
ALTER TABLE resolution_rows ADD COLUMN inherited_from TEXT;

-- Whether the source denies the figure, and does not give it.
ALTER TABLE quantity_rows ADD COLUMN denied INTEGER NOT NULL DEFAULT 0;
