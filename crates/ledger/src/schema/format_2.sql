-- What format 2 adds to format 1: ties that can end, stories, contradictions with their decisions, corrections by hand.

-- The reports of each event, with what tied them to it. When two events turn out to be one, the ties of the younger end.
ALTER TABLE member_rows RENAME TO member_rows_1;
DROP INDEX member_event;
CREATE TABLE member_rows (
    key     INTEGER PRIMARY KEY,
    report  INTEGER NOT NULL REFERENCES report_rows,
    event   INTEGER NOT NULL REFERENCES event_rows,
    score   REAL NOT NULL,
    because TEXT NOT NULL,                    -- JSON: what agrees
    since   INTEGER NOT NULL REFERENCES commits,
    until   INTEGER REFERENCES commits
) STRICT;
CREATE UNIQUE INDEX member_current ON member_rows (report) WHERE until IS NULL;
CREATE INDEX member_report ON member_rows (report);
CREATE INDEX member_event ON member_rows (event);
INSERT INTO member_rows (report, event, score, because, since)
SELECT n.report, n.event, n.score, n.because, c.since
FROM member_rows_1 n JOIN report_rows r ON r.key = n.report JOIN coding_rows c ON c.key = r.coding ORDER BY n.report;
DROP TABLE member_rows_1;

-- Documents that develop together.
CREATE TABLE story_rows (
    key       INTEGER PRIMARY KEY,
    story_id  TEXT NOT NULL UNIQUE,
    commit_no INTEGER NOT NULL REFERENCES commits
) STRICT;

-- The documents of each story, with what tied them to it.
CREATE TABLE chapter_rows (
    key     INTEGER PRIMARY KEY,
    doc     INTEGER NOT NULL REFERENCES document_rows,
    story   INTEGER NOT NULL REFERENCES story_rows,
    nearest INTEGER REFERENCES document_rows, -- the document of the story that it is most like
    score   REAL NOT NULL,
    because TEXT NOT NULL,                    -- JSON: what they share
    since   INTEGER NOT NULL REFERENCES commits,
    until   INTEGER REFERENCES commits
) STRICT;
CREATE UNIQUE INDEX chapter_current ON chapter_rows (doc) WHERE until IS NULL;
CREATE INDEX chapter_doc ON chapter_rows (doc);
CREATE INDEX chapter_story ON chapter_rows (story);

-- By what each document is found that may be of the same story: hashes of who takes part, where, what and rare words.
CREATE TABLE trait_rows (
    trait INTEGER NOT NULL,
    day   INTEGER NOT NULL,                   -- of publication, counted from 1970
    doc   INTEGER NOT NULL REFERENCES document_rows,
    weight REAL NOT NULL,
    PRIMARY KEY (trait, day, doc)
) STRICT, WITHOUT ROWID;

-- Day of each document, and the length of the vector of its traits.
CREATE TABLE profile_rows (
    doc  INTEGER PRIMARY KEY REFERENCES document_rows,
    day  INTEGER NOT NULL,
    norm REAL NOT NULL
) STRICT;
CREATE INDEX profile_day ON profile_rows (day);

-- Stories, and events, that turned out to be one.
CREATE TABLE merge_rows (
    key       INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,                  -- story, event
    from_id   TEXT NOT NULL,
    into_id   TEXT NOT NULL,
    because   TEXT NOT NULL,                  -- JSON
    commit_no INTEGER NOT NULL REFERENCES commits
) STRICT;

-- Pairs that cannot both hold, the older side first. A pair stands while both its codings do.
CREATE TABLE clash_rows (
    key             INTEGER PRIMARY KEY,
    clash_id        TEXT NOT NULL,
    kind            TEXT NOT NULL,            -- status, denial, date, place, actor, value, sum
    about           TEXT,                     -- what both speak of: an event's id, a measure's label
    left_id         TEXT NOT NULL,            -- report_id, quantity_id
    right_id        TEXT,                     -- nothing: the parts of the left side
    left_coding     INTEGER NOT NULL REFERENCES coding_rows,
    right_coding    INTEGER NOT NULL REFERENCES coding_rows,
    left_value      TEXT NOT NULL,
    right_value     TEXT NOT NULL,
    left_source     TEXT,
    right_source    TEXT,
    left_quote      TEXT NOT NULL,
    right_quote     TEXT NOT NULL,
    valid_from      TEXT,
    valid_to        TEXT,
    commit_no       INTEGER NOT NULL REFERENCES commits
) STRICT;
CREATE INDEX clash_id ON clash_rows (clash_id);
CREATE INDEX clash_day ON clash_rows (valid_from);
CREATE INDEX clash_left ON clash_rows (left_id);
CREATE INDEX clash_right ON clash_rows (right_id);
CREATE INDEX clash_left_coding ON clash_rows (left_coding);
CREATE INDEX clash_right_coding ON clash_rows (right_coding);
CREATE VIRTUAL TABLE clash_words USING fts5 (words, content = '', tokenize = 'porter unicode61 remove_diacritics 2');

-- What a person decided about a contradiction.
CREATE TABLE resolution_rows (
    key       INTEGER PRIMARY KEY,
    clash_id  TEXT NOT NULL,
    state     TEXT NOT NULL,                  -- explained_by_time, both_kept, one_withdrawn, not_a_conflict; open: reopened
    reason    TEXT NOT NULL,
    by_whom   TEXT NOT NULL,
    commit_no INTEGER NOT NULL REFERENCES commits
) STRICT;
CREATE INDEX resolution_clash ON resolution_rows (clash_id);

-- What a person says a report should be. It is bound to words of the text, and so holds for whatever is read in them.
CREATE TABLE correction_rows (
    key           INTEGER PRIMARY KEY,
    correction_id TEXT NOT NULL UNIQUE,
    address       TEXT NOT NULL,              -- of the document and its versions
    anchor        TEXT NOT NULL,              -- the words that carry the event
    before        TEXT NOT NULL,              -- the words of its sentence before them
    after         TEXT NOT NULL,              -- and after them
    event_type    TEXT NOT NULL,              -- as the machine read it
    field         TEXT NOT NULL,
    machine       TEXT,                       -- the machine's value
    value         TEXT NOT NULL,              -- as it was given
    columns       TEXT NOT NULL,              -- JSON: what it makes of the columns
    reason        TEXT NOT NULL,
    by_whom       TEXT NOT NULL,
    commit_no     INTEGER NOT NULL REFERENCES commits
) STRICT;
CREATE INDEX correction_address ON correction_rows (address);

CREATE TABLE withdrawal_rows (
    correction INTEGER PRIMARY KEY REFERENCES correction_rows,
    reason     TEXT NOT NULL,
    by_whom    TEXT NOT NULL,
    commit_no  INTEGER NOT NULL REFERENCES commits
) STRICT;

-- The reports that have the words of a correction: one in each coding that reads an event there.
CREATE TABLE corrected_rows (
    correction INTEGER NOT NULL REFERENCES correction_rows,
    report     INTEGER NOT NULL REFERENCES report_rows,
    commit_no  INTEGER NOT NULL REFERENCES commits,
    PRIMARY KEY (report, correction)
) STRICT, WITHOUT ROWID;
CREATE INDEX corrected_correction ON corrected_rows (correction);

-- What the standing corrections of a report make of its columns. A report without any has no row.
CREATE TABLE fix_rows (
    key     INTEGER PRIMARY KEY,
    report  INTEGER NOT NULL REFERENCES report_rows,
    columns TEXT NOT NULL,                    -- JSON: {column: value}
    machine TEXT NOT NULL,                    -- JSON: the same columns as the program read them
    since   INTEGER NOT NULL REFERENCES commits,
    until   INTEGER REFERENCES commits
) STRICT;
CREATE UNIQUE INDEX fix_current ON fix_rows (report) WHERE until IS NULL;
CREATE INDEX fix_report ON fix_rows (report);
