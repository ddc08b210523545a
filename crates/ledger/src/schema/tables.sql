-- The tables of a ledger, format 1. Nothing is deleted, and the only change to a row is its end (`until`).
--
-- `commit_no`, `since` and `until` are numbers of `commits`; a row with a `since` holds from that commit up to, and not
-- with, `until`. Spans are JSON, `[start, end)` in Unicode code points of the document's text. `key` is a row's number
-- in this file; ids (`…_id`) are made from content and are the same everywhere.

-- One program, its knowledge and its settings, at work.
CREATE TABLE run_rows (
    key              INTEGER PRIMARY KEY,
    run_id           TEXT NOT NULL UNIQUE,
    started_at       TEXT NOT NULL,
    version          TEXT NOT NULL,
    coder            TEXT NOT NULL,           -- hash of version, knowledge, models and settings: equal ones code alike
    settings         TEXT NOT NULL,           -- JSON
    knowledge_sha256 TEXT NOT NULL,
    models           TEXT NOT NULL            -- JSON: list of {name, sha256}
) STRICT;

-- One transaction. Later ones have later times.
CREATE TABLE commits (
    commit_no   INTEGER PRIMARY KEY,
    recorded_at TEXT NOT NULL UNIQUE,         -- RFC 3339 in UTC, with microseconds
    run         INTEGER NOT NULL REFERENCES run_rows
) STRICT;

-- One version of one text.
CREATE TABLE document_rows (
    key                 INTEGER PRIMARY KEY,
    doc_id              TEXT NOT NULL UNIQUE,
    name                TEXT NOT NULL,        -- as given with the document: an id or a file name
    address             TEXT NOT NULL,        -- versions of one document share it
    url                 TEXT,
    publisher           TEXT,
    publisher_domain    TEXT,
    title               TEXT,
    byline              TEXT,
    credit              TEXT,                 -- the agency that the text names as its own
    dateline_text       TEXT,                 -- where it was filed, as told apart from the text
    published           TEXT,                 -- as given
    published_at        TEXT,                 -- in UTC; only the day where no time is given
    published_day       TEXT,                 -- local day
    published_precision TEXT,                 -- day, minute, second
    lang                TEXT,
    n_chars             INTEGER NOT NULL,
    n_sentences         INTEGER NOT NULL,
    text_sha256         TEXT NOT NULL,
    notes               TEXT NOT NULL,        -- JSON
    version_no          INTEGER NOT NULL,
    previous            INTEGER REFERENCES document_rows,
    commit_no           INTEGER NOT NULL REFERENCES commits,
    text                TEXT NOT NULL,
    origin              TEXT                  -- JSON: the page that it was taken from, and where its words stood there
) STRICT;
CREATE INDEX document_address ON document_rows (address, version_no);
CREATE INDEX document_published ON document_rows (published_day);
CREATE INDEX document_publisher ON document_rows (publisher);
CREATE INDEX document_name ON document_rows (name);

-- The words of each document, for full text search. The text itself stands in `document_rows` only.
CREATE VIRTUAL TABLE document_words USING fts5 (
    title, text, content = 'document_rows', content_rowid = 'key', tokenize = 'porter unicode61 remove_diacritics 2'
);

-- What was read in one document. A later version of the text, or a better coder, ends it.
CREATE TABLE coding_rows (
    key       INTEGER PRIMARY KEY,
    doc       INTEGER NOT NULL REFERENCES document_rows,
    digest    TEXT NOT NULL,                  -- hash of all that was read
    sentences TEXT NOT NULL,                  -- JSON
    since     INTEGER NOT NULL REFERENCES commits,
    until     INTEGER REFERENCES commits,
    end_reason TEXT                           -- new_version, recode
) STRICT;
CREATE UNIQUE INDEX coding_current ON coding_rows (doc) WHERE until IS NULL;
CREATE INDEX coding_doc ON coding_rows (doc);

-- The coders that read exactly this in the document.
CREATE TABLE coded_by (
    coding    INTEGER NOT NULL REFERENCES coding_rows,
    coder     TEXT NOT NULL,
    commit_no INTEGER NOT NULL REFERENCES commits,
    PRIMARY KEY (coding, coder)
) STRICT, WITHOUT ROWID;

-- A person, organization, group or state. An unnamed one is of its document only.
CREATE TABLE entity_rows (
    key       INTEGER PRIMARY KEY,
    entity_id TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    named     INTEGER NOT NULL,
    country   TEXT,
    commit_no INTEGER NOT NULL REFERENCES commits
) STRICT;
CREATE INDEX entity_country ON entity_rows (country);
CREATE VIRTUAL TABLE entity_words USING fts5 (
    name, content = 'entity_rows', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
);

-- An entity in one document.
CREATE TABLE appearance_rows (
    key           INTEGER PRIMARY KEY,
    coding        INTEGER NOT NULL REFERENCES coding_rows,
    number        INTEGER NOT NULL,           -- its id in the document format
    entity        INTEGER NOT NULL REFERENCES entity_rows,
    sector        TEXT,
    other_sectors TEXT NOT NULL,              -- JSON
    office        TEXT,
    mentions      TEXT NOT NULL               -- spans
) STRICT;
CREATE INDEX appearance_coding ON appearance_rows (coding, number);
CREATE INDEX appearance_entity ON appearance_rows (entity);

CREATE TABLE time_rows (
    key       INTEGER PRIMARY KEY,
    coding    INTEGER NOT NULL REFERENCES coding_rows,
    number    INTEGER NOT NULL,
    start     INTEGER NOT NULL,
    "end"     INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    value     TEXT,
    date_from TEXT,
    date_to   TEXT,
    precision TEXT NOT NULL,
    basis     TEXT NOT NULL
) STRICT;
CREATE INDEX time_coding ON time_rows (coding, number);

CREATE TABLE place_rows (
    key       INTEGER PRIMARY KEY,
    coding    INTEGER NOT NULL REFERENCES coding_rows,
    number    INTEGER NOT NULL,
    start     INTEGER NOT NULL,
    "end"     INTEGER NOT NULL,
    name      TEXT NOT NULL,
    place_id  TEXT,                           -- GeoNames
    country   TEXT,
    admin1    TEXT,
    lat       REAL,
    lon       REAL,
    precision TEXT NOT NULL,
    literal   INTEGER NOT NULL
) STRICT;
CREATE INDEX place_coding ON place_rows (coding, number);
CREATE INDEX place_name ON place_rows (name COLLATE NOCASE);
CREATE INDEX place_country ON place_rows (country);
CREATE INDEX place_admin1 ON place_rows (admin1 COLLATE NOCASE);

CREATE TABLE attribution_rows (
    key            INTEGER PRIMARY KEY,
    attribution_id TEXT NOT NULL,
    coding         INTEGER NOT NULL REFERENCES coding_rows,
    number         INTEGER NOT NULL,
    source_text    TEXT NOT NULL,             -- the words; empty where nobody is named
    source         TEXT NOT NULL,             -- spans
    cue_text       TEXT NOT NULL,
    cue            TEXT NOT NULL,             -- spans
    content        TEXT NOT NULL,             -- spans
    act            TEXT NOT NULL,
    form           TEXT NOT NULL,
    appearance     INTEGER REFERENCES appearance_rows,
    source_kind    TEXT NOT NULL,
    named          INTEGER NOT NULL,
    source_count   INTEGER,
    terms          TEXT NOT NULL,
    terms_words    TEXT NOT NULL,             -- spans
    certainty      TEXT NOT NULL,
    parent         INTEGER,                   -- number of the attribution that it stands in
    denies         INTEGER                    -- number of the attribution that it denies
) STRICT;
CREATE INDEX attribution_coding ON attribution_rows (coding, number);
CREATE INDEX attribution_appearance ON attribution_rows (appearance);
CREATE VIRTUAL TABLE source_words USING fts5 (
    source_text, content = 'attribution_rows', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE report_rows (
    key             INTEGER PRIMARY KEY,
    report_id       TEXT NOT NULL,
    coding          INTEGER NOT NULL REFERENCES coding_rows,
    number          INTEGER NOT NULL,
    event_type      TEXT NOT NULL,
    modes           TEXT NOT NULL,            -- JSON
    contexts        TEXT NOT NULL,            -- JSON
    status          TEXT NOT NULL,
    background      INTEGER NOT NULL,
    quad_class      INTEGER NOT NULL,
    intensity       REAL NOT NULL,
    date_from       TEXT,
    date_to         TEXT,
    date_precision  TEXT NOT NULL,
    date_edtf       TEXT,
    date_basis      TEXT,
    time            INTEGER REFERENCES time_rows,
    place           INTEGER REFERENCES place_rows,
    attribution     INTEGER REFERENCES attribution_rows,
    certainty       TEXT NOT NULL,
    certainty_words TEXT NOT NULL,            -- spans
    likelihood      TEXT,
    confidence      REAL NOT NULL,
    anchor_start    INTEGER NOT NULL,
    anchor_end      INTEGER NOT NULL,
    mentions        TEXT NOT NULL,            -- spans
    sentence_no     INTEGER NOT NULL,
    sentence_start  INTEGER NOT NULL,
    sentence_end    INTEGER NOT NULL,
    content_of      INTEGER,                  -- number of the report that it is the content of
    quantities      TEXT NOT NULL,            -- JSON: numbers of quantities
    rule            TEXT NOT NULL,
    superseded_by   TEXT                      -- report_id, once its coding has ended
) STRICT;
CREATE INDEX report_id ON report_rows (report_id);
CREATE INDEX report_coding ON report_rows (coding, number);
CREATE INDEX report_date ON report_rows (date_from);
CREATE INDEX report_type ON report_rows (event_type, date_from);
CREATE INDEX report_status ON report_rows (status, date_from);
CREATE INDEX report_place ON report_rows (place);
CREATE INDEX report_attribution ON report_rows (attribution);

CREATE TABLE participant_rows (
    report     INTEGER NOT NULL REFERENCES report_rows,
    role       TEXT NOT NULL,                 -- actor, recipient, mediator
    n          INTEGER NOT NULL,
    appearance INTEGER NOT NULL REFERENCES appearance_rows,
    start      INTEGER,                       -- its words nearest to the anchor
    "end"      INTEGER,
    PRIMARY KEY (report, role, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_appearance ON participant_rows (appearance);

-- One thing counted, in a condition, somewhere: what is followed over time.
CREATE TABLE measure_rows (
    key        INTEGER PRIMARY KEY,
    measure_id TEXT NOT NULL UNIQUE,
    label      TEXT NOT NULL,
    unit       TEXT NOT NULL,
    state      TEXT,
    place_name TEXT,
    place_id   TEXT,
    country    TEXT,
    commit_no  INTEGER NOT NULL REFERENCES commits
) STRICT;

CREATE TABLE quantity_rows (
    key           INTEGER PRIMARY KEY,
    quantity_id   TEXT NOT NULL,
    coding        INTEGER NOT NULL REFERENCES coding_rows,
    number        INTEGER NOT NULL,
    start         INTEGER NOT NULL,
    "end"         INTEGER NOT NULL,
    value         REAL NOT NULL,
    value_low     REAL,
    value_high    REAL,
    hedge         TEXT NOT NULL,
    unit          TEXT,
    state         TEXT,
    part_of       INTEGER,                    -- number of the whole
    report        INTEGER REFERENCES report_rows,
    appearance    INTEGER REFERENCES appearance_rows,
    place         INTEGER REFERENCES place_rows,
    time          INTEGER REFERENCES time_rows,
    attribution   INTEGER REFERENCES attribution_rows,
    measure       INTEGER REFERENCES measure_rows,
    as_of         TEXT,                       -- the last day that the figure refers to, else that of publication
    place_by      TEXT,                       -- how the measure's place was found: event, whole, sentence, before
    superseded_by TEXT
) STRICT;
CREATE INDEX quantity_coding ON quantity_rows (coding, number);
CREATE INDEX quantity_measure ON quantity_rows (measure, as_of);

-- What a new version or a new coding changed, fact by fact.
CREATE TABLE change_rows (
    key        INTEGER PRIMARY KEY,
    commit_no  INTEGER NOT NULL REFERENCES commits,
    doc        INTEGER NOT NULL REFERENCES document_rows,
    reason     TEXT NOT NULL,                 -- new_version, recode
    table_name TEXT NOT NULL,                 -- reports, quantities
    old_id     TEXT,                          -- nothing: the fact is new
    new_id     TEXT,                          -- nothing: the fact is gone
    column_name TEXT,
    old        TEXT,
    new        TEXT
) STRICT;
CREATE INDEX change_doc ON change_rows (doc);
CREATE INDEX change_old ON change_rows (old_id);

-- Some of the five-word runs of each document, as hashes: documents that share one may be copies.
CREATE TABLE shingle_rows (
    hash INTEGER NOT NULL,
    doc  INTEGER NOT NULL REFERENCES document_rows,
    PRIMARY KEY (hash, doc)
) STRICT, WITHOUT ROWID;

-- Which documents are copies of which. The oldest of a group is its original; it has a row too.
CREATE TABLE copy_rows (
    key      INTEGER PRIMARY KEY,
    doc      INTEGER NOT NULL REFERENCES document_rows,
    original INTEGER NOT NULL REFERENCES document_rows,
    kind     TEXT NOT NULL,                   -- original, syndicated, near_copy, excerpt
    share    REAL NOT NULL,                   -- of the document's five-word runs, how many stand in the original
    since    INTEGER NOT NULL REFERENCES commits,
    until    INTEGER REFERENCES commits
) STRICT;
CREATE UNIQUE INDEX copy_current ON copy_rows (doc) WHERE until IS NULL;
CREATE INDEX copy_doc ON copy_rows (doc);
CREATE INDEX copy_original ON copy_rows (original);

-- What several reports are about. Its columns are those of the first report, by which further ones are tied to it.
CREATE TABLE event_rows (
    key        INTEGER PRIMARY KEY,
    event_id   TEXT NOT NULL UNIQUE,
    event_type TEXT NOT NULL,
    mode       TEXT,
    date_from  TEXT,                          -- where nothing is stated, the days before publication
    date_to    TEXT,
    dated      INTEGER NOT NULL,              -- whether the days are stated
    place      TEXT,
    country    TEXT,
    place_is_wide INTEGER NOT NULL,
    actors     TEXT NOT NULL,                 -- JSON: who they are, as they are compared
    recipients TEXT NOT NULL,                 -- JSON
    commit_no  INTEGER NOT NULL REFERENCES commits
) STRICT;
CREATE INDEX event_date ON event_rows (date_from);

-- The reports of each event, with what tied them to it.
CREATE TABLE member_rows (
    report    INTEGER PRIMARY KEY REFERENCES report_rows,
    event     INTEGER NOT NULL REFERENCES event_rows,
    score     REAL NOT NULL,
    because   TEXT NOT NULL                   -- JSON: what agrees
) STRICT;
CREATE INDEX member_event ON member_rows (event);

-- Where events are looked up: by hashes of type, week and one who takes part.
CREATE TABLE bucket_rows (
    bucket INTEGER NOT NULL,
    event  INTEGER NOT NULL REFERENCES event_rows,
    PRIMARY KEY (bucket, event)
) STRICT, WITHOUT ROWID;
