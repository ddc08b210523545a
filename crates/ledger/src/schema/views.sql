-- What people ask. `LIVE(t)` holds for rows of `t` (with `since` and `until`) that stand at the time asked for, `ADDED(t)`
-- for rows of `t` (with `commit_no`) that were there by then; both are written out when the views are made. In the file
-- they speak of now. A reader of an earlier time puts views of the same names over them.
-- `FIX(column, value)` is what a person corrected the column of `r` to, else the value. `SIDE(role, value)` is a list of those
-- who have a role in `r`, `STORY(doc)` the id of a document's story, and `OWN(doc)` holds for a document that is no copy.
-- `DENIED` holds for a figure `q` that its source or its report denies, `EVENT(r)` for a report that is one of an event.
-- What only fills a column is joined from the left: a question that does not ask for it does without.
-- They keep to what SQLite 3.37 knows, since one view that it cannot read keeps an older program from opening the file.

CREATE VIEW runs AS
SELECT u.run_id, u.started_at, max(m.recorded_at) AS ended_at, u.version, u.coder, u.settings, u.knowledge_sha256, u.models,
       (SELECT count(*) FROM document_rows d JOIN commits dm ON dm.commit_no = d.commit_no WHERE dm.run = u.key AND ADDED(d)) AS n_documents
FROM run_rows u JOIN commits m ON m.run = u.key WHERE ADDED(m) GROUP BY u.key;

CREATE VIEW documents AS
SELECT d.doc_id, d.name, d.url, d.publisher, d.publisher_domain, d.title, d.byline, d.credit, d.dateline_text,
       d.published_at, d.published_day, d.published_precision, m.recorded_at AS added_at, d.lang, d.n_chars, d.n_sentences, d.text_sha256, d.notes, d.version_no,
       (SELECT v.doc_id FROM document_rows v WHERE v.key = d.previous) AS previous_doc_id,
       EXISTS (SELECT 1 FROM coding_rows c WHERE c.doc = d.key AND LIVE(c)) AS newest,
       coalesce(o.doc_id, d.doc_id) AS copy_group, coalesce(k.kind, 'original') AS copy_kind, k.share AS copy_share,
       STORY(d.key) AS story_id,
       u.run_id, d.key, d.text, d.origin
FROM document_rows d LEFT JOIN commits m ON m.commit_no = d.commit_no LEFT JOIN run_rows u ON u.key = m.run
LEFT JOIN copy_rows k ON k.doc = d.key AND LIVE(k)
LEFT JOIN document_rows o ON o.key = k.original
WHERE ADDED(d);

CREATE VIEW entities AS
SELECT e.entity_id, e.kind, e.name, e.named, e.country,
       (SELECT min(d.published_at) FROM appearance_rows a JOIN coding_rows c ON c.key = a.coding JOIN document_rows d ON d.key = c.doc
        WHERE a.entity = e.key AND LIVE(c)) AS first_doc_at,
       (SELECT max(d.published_at) FROM appearance_rows a JOIN coding_rows c ON c.key = a.coding JOIN document_rows d ON d.key = c.doc
        WHERE a.entity = e.key AND LIVE(c)) AS last_doc_at,
       (SELECT count(*) FROM appearance_rows a JOIN coding_rows c ON c.key = a.coding WHERE a.entity = e.key AND LIVE(c)) AS n_documents
FROM entity_rows e WHERE ADDED(e);

-- `machine` keeps, by column, what the program read where a person corrected it.
CREATE VIEW reports AS
SELECT r.report_id,
       (SELECT e.event_id FROM member_rows n JOIN event_rows e ON e.key = n.event WHERE n.report = r.key AND LIVE(n)) AS event_id,
       d.doc_id, FIX(event_type, r.event_type) AS event_type, FIX(mode, json_extract(r.modes, '$[0]')) AS mode, FIX(modes, r.modes) AS modes,
       r.contexts, FIX(status, r.status) AS status, r.background, FIX(quad_class, r.quad_class) AS quad_class, FIX(intensity, r.intensity) AS intensity,
       FIX(actor_names, SIDE(actor, e.name)) AS actor_names,
       FIX(recipient_names, SIDE(recipient, e.name)) AS recipient_names,
       FIX(actor_ids, SIDE(actor, e.entity_id)) AS actor_ids,
       FIX(recipient_ids, SIDE(recipient, e.entity_id)) AS recipient_ids,
       FIX(actor_countries, SIDE(actor, e.country)) AS actor_countries,
       FIX(recipient_countries, SIDE(recipient, e.country)) AS recipient_countries,
       FIX(actor_sectors, SIDE(actor, w.sector)) AS actor_sectors,
       FIX(recipient_sectors, SIDE(recipient, w.sector)) AS recipient_sectors,
       FIX(date_from, r.date_from) AS date_from, FIX(date_to, r.date_to) AS date_to, FIX(date_precision, r.date_precision) AS date_precision,
       FIX(date_edtf, r.date_edtf) AS date_edtf, r.date_basis,
       FIX(place_name, p.name) AS place_name, FIX(place_id, p.place_id) AS place_id, FIX(country, p.country) AS country, FIX(admin1, p.admin1) AS admin1,
       FIX(lat, iif(p.precision IN ('exact', 'settlement', 'admin2'), p.lat, NULL)) AS lat,
       FIX(lon, iif(p.precision IN ('exact', 'settlement', 'admin2'), p.lon, NULL)) AS lon,
       FIX(geo_precision, p.precision) AS geo_precision,
       s.attribution_id, FIX(source_name, s.source_text) AS source_name, s.source_kind, r.certainty, r.likelihood, d.publisher, d.published_day,
       OWN(c.doc) AS independent, r.confidence,
       r.anchor_start, r.anchor_end, r.sentence_no, r.sentence_start, r.sentence_end,
       substr(d.text, r.sentence_start + 1, r.sentence_end - r.sentence_start) AS quote,
       (SELECT o.report_id FROM report_rows o WHERE o.coding = r.coding AND o.number = r.content_of) AS content_of,
       r.rule, f.key IS NOT NULL AS corrected, f.machine, FIX(not_an_event, FALSE) AS not_an_event,
       STORY(c.doc) AS story_id,
       m.recorded_at, u.run_id, r.key
FROM report_rows r
JOIN coding_rows c ON c.key = r.coding
LEFT JOIN document_rows d ON d.key = c.doc
LEFT JOIN commits m ON m.commit_no = c.since
LEFT JOIN run_rows u ON u.key = m.run
LEFT JOIN place_rows p ON p.key = r.place
LEFT JOIN attribution_rows s ON s.key = r.attribution
LEFT JOIN fix_rows f ON f.report = r.key AND LIVE(f)
WHERE LIVE(c);

-- Those that a person named in place of those read have `machine`: the names that were read on that side.
CREATE VIEW participants AS
SELECT r.report_id, e.entity_id, q.role, q.n, e.name, substr(d.text, q.start + 1, q."end" - q.start) AS mention, q.start, q."end",
       e.named, e.kind, e.country, w.sector, w.other_sectors, w.office, FALSE AS corrected, NULL AS machine
FROM participant_rows q
JOIN report_rows r ON r.key = q.report
JOIN coding_rows c ON c.key = r.coding
JOIN document_rows d ON d.key = c.doc
JOIN appearance_rows w ON w.key = q.appearance
JOIN entity_rows e ON e.key = w.entity
LEFT JOIN fix_rows f ON f.report = r.key AND LIVE(f)
WHERE LIVE(c) AND json_type(f.columns, '$.' || q.role || '_names') IS NULL
UNION ALL
SELECT r.report_id, e.entity_id, o.role, x.key + 1, x.value, NULL, NULL, NULL, coalesce(e.named, TRUE), e.kind,
       json_extract(f.columns, '$.' || o.role || '_countries[' || x.key || ']'),
       json_extract(f.columns, '$.' || o.role || '_sectors[' || x.key || ']'), '[]', NULL, TRUE,
       json_extract(f.machine, '$.' || o.role || '_names')
FROM fix_rows f
JOIN report_rows r ON r.key = f.report
JOIN coding_rows c ON c.key = r.coding
JOIN (SELECT 'actor' AS role UNION ALL SELECT 'recipient') o
JOIN json_each(f.columns, '$.' || o.role || '_names') x
LEFT JOIN entity_rows e ON e.entity_id = json_extract(f.columns, '$.' || o.role || '_ids[' || x.key || ']')
WHERE LIVE(f) AND LIVE(c);

CREATE VIEW attributions AS
SELECT s.attribution_id, d.doc_id, s.source_text, json_extract(s.source, '$[0][0]') AS source_start, json_extract(s.source, '$[#-1][1]') AS source_end,
       e.entity_id AS source_entity_id, e.name AS source_name, w.office AS source_office, s.source_kind, s.source_count, s.terms,
       (SELECT group_concat(substr(d.text, json_extract(t.value, '$[0]') + 1, json_extract(t.value, '$[1]') - json_extract(t.value, '$[0]')), ' … ') FROM json_each(s.terms_words) t) AS terms_text,
       s.cue_text, json_extract(s.cue, '$[0][0]') AS cue_start, json_extract(s.cue, '$[#-1][1]') AS cue_end, s.content AS content_spans,
       (SELECT group_concat(substr(d.text, json_extract(t.value, '$[0]') + 1, json_extract(t.value, '$[1]') - json_extract(t.value, '$[0]')), ' … ') FROM json_each(s.content) t) AS content_text,
       s.act, s.form, s.certainty,
       (SELECT o.attribution_id FROM attribution_rows o WHERE o.coding = s.coding AND o.number = s.parent) AS parent_id,
       (SELECT o.attribution_id FROM attribution_rows o WHERE o.coding = s.coding AND o.number = s.denies) AS denies_id,
       d.publisher, d.published_day,
       STORY(c.doc) AS story_id,
       m.recorded_at, u.run_id, s.key
FROM attribution_rows s
JOIN coding_rows c ON c.key = s.coding
LEFT JOIN document_rows d ON d.key = c.doc
LEFT JOIN commits m ON m.commit_no = c.since
LEFT JOIN run_rows u ON u.key = m.run
LEFT JOIN appearance_rows w ON w.key = s.appearance
LEFT JOIN entity_rows e ON e.key = w.entity
WHERE LIVE(c);

CREATE VIEW quantities AS
SELECT q.quantity_id, d.doc_id, iif(FIX(not_an_event, FALSE), NULL, r.report_id) AS report_id, q.value, q.value_low, q.value_high, q.hedge, q.unit, q.state,
       (SELECT o.quantity_id FROM quantity_rows o WHERE o.coding = q.coding AND o.number = q.part_of) AS part_of,
       (SELECT x.measure_id FROM measure_rows x WHERE x.key = q.measure) AS measure_id,
       e.entity_id, e.name AS entity_name, p.name AS place_name, p.place_id, p.country, t.date_from AS as_of_from, t.date_to AS as_of_to,
       s.attribution_id, s.source_text AS source_name, s.source_kind, s.certainty, q.start, q."end",
       substr(d.text, q.start + 1, q."end" - q.start) AS words, DENIED AS denied, d.publisher, d.published_day, m.recorded_at, u.run_id, q.key
FROM quantity_rows q
JOIN coding_rows c ON c.key = q.coding
LEFT JOIN document_rows d ON d.key = c.doc
LEFT JOIN commits m ON m.commit_no = c.since
LEFT JOIN run_rows u ON u.key = m.run
LEFT JOIN report_rows r ON r.key = q.report
LEFT JOIN fix_rows f ON f.report = q.report AND LIVE(f)
LEFT JOIN appearance_rows w ON w.key = q.appearance
LEFT JOIN entity_rows e ON e.key = w.entity
LEFT JOIN place_rows p ON p.key = q.place
LEFT JOIN time_rows t ON t.key = q.time
LEFT JOIN attribution_rows s ON s.key = q.attribution
WHERE LIVE(c);

-- What tied each report to its event, and each document to its story and to its original.
CREATE VIEW links AS
SELECT r.report_id AS left_id, e.event_id AS right_id, 'same_event' AS kind, n.score, n.because, m.recorded_at
FROM member_rows n
JOIN event_rows e ON e.key = n.event
JOIN report_rows r ON r.key = n.report
JOIN coding_rows c ON c.key = r.coding
JOIN commits m ON m.commit_no = n.since
WHERE LIVE(c) AND LIVE(n)
UNION ALL
SELECT d.doc_id, y.story_id, 'same_story', h.score, h.because, m.recorded_at
FROM chapter_rows h
JOIN story_rows y ON y.key = h.story
JOIN document_rows d ON d.key = h.doc
JOIN commits m ON m.commit_no = h.since
WHERE LIVE(h)
UNION ALL
SELECT d.doc_id, o.doc_id, 'copy', k.share, json_array(k.kind), m.recorded_at
FROM copy_rows k
JOIN document_rows d ON d.key = k.doc
JOIN document_rows o ON o.key = k.original
JOIN commits m ON m.commit_no = k.since
WHERE LIVE(k) AND k.kind <> 'original';

-- Stories and events that turned out to be one.
CREATE VIEW merges AS
SELECT g.kind, g.from_id, g.into_id, g.because, m.recorded_at
FROM merge_rows g JOIN commits m ON m.commit_no = g.commit_no WHERE ADDED(g);

-- Reports that left an event for another, and why.
CREATE VIEW splits AS
SELECT r.report_id, s.from_id, s.into_id, s.because, m.recorded_at
FROM split_rows s JOIN report_rows r ON r.key = s.report JOIN commits m ON m.commit_no = s.commit_no WHERE ADDED(s);

-- Documents that develop together. A copy counts in `n_documents` and not in `n_independent`. The title is that of the
-- oldest document that has one, else how it begins.
CREATE VIEW stories AS
SELECT y.story_id,
       (SELECT coalesce(d.title, substr(d.text, 1, 80)) FROM chapter_rows h JOIN document_rows d ON d.key = h.doc
        WHERE h.story = y.key AND LIVE(h) ORDER BY d.title IS NULL, d.published_at IS NULL, d.published_at, d.key LIMIT 1) AS title,
       (SELECT min(d.published_day) FROM chapter_rows h JOIN document_rows d ON d.key = h.doc WHERE h.story = y.key AND LIVE(h)) AS first_day,
       (SELECT max(d.published_day) FROM chapter_rows h JOIN document_rows d ON d.key = h.doc WHERE h.story = y.key AND LIVE(h)) AS last_day,
       (SELECT count(*) FROM chapter_rows h WHERE h.story = y.key AND LIVE(h)) AS n_documents,
       (SELECT count(*) FROM chapter_rows h WHERE h.story = y.key AND LIVE(h)
        AND OWN(h.doc)) AS n_independent,
       (SELECT count(DISTINCT n.event) FROM chapter_rows h JOIN coding_rows c ON c.doc = h.doc JOIN report_rows r ON r.coding = c.key
        JOIN member_rows n ON n.report = r.key WHERE h.story = y.key AND LIVE(h) AND LIVE(c) AND LIVE(n) AND EVENT(r)) AS n_events,
       (SELECT json_group_array(x) FROM (SELECT x FROM (
        SELECT e.name AS x, c.doc AS doc FROM chapter_rows h JOIN coding_rows c ON c.doc = h.doc
        JOIN report_rows r ON r.coding = c.key LEFT JOIN fix_rows f ON f.report = r.key AND LIVE(f)
        JOIN participant_rows q ON q.report = r.key JOIN appearance_rows w ON w.key = q.appearance
        JOIN entity_rows e ON e.key = w.entity WHERE h.story = y.key AND LIVE(h) AND LIVE(c) AND e.named
        AND NOT FIX(not_an_event, FALSE) AND json_type(f.columns, '$.' || q.role || '_names') IS NULL
        UNION ALL SELECT a.value, c.doc FROM chapter_rows h JOIN coding_rows c ON c.doc = h.doc
        JOIN report_rows r ON r.coding = c.key JOIN fix_rows f ON f.report = r.key AND LIVE(f)
        JOIN (SELECT 'actor' AS role UNION ALL SELECT 'recipient') o JOIN json_each(f.columns, '$.' || o.role || '_names') a
        WHERE h.story = y.key AND LIVE(h) AND LIVE(c) AND NOT FIX(not_an_event, FALSE))
        GROUP BY x ORDER BY count(DISTINCT doc) DESC, count(*) DESC, x LIMIT 4)) AS participants,
       (SELECT x FROM (SELECT FIX(place_name, p.name) AS x, FIX(country, p.country) AS country, FIX(geo_precision, p.precision) AS precision, c.doc AS doc
        FROM chapter_rows h JOIN coding_rows c ON c.doc = h.doc JOIN report_rows r ON r.coding = c.key
        LEFT JOIN fix_rows f ON f.report = r.key AND LIVE(f) LEFT JOIN place_rows p ON p.key = r.place
        WHERE h.story = y.key AND LIVE(h) AND LIVE(c) AND NOT FIX(not_an_event, FALSE)) WHERE x IS NOT NULL
        GROUP BY x, country ORDER BY precision IN ('country', 'region'), count(DISTINCT doc) DESC, count(*) DESC, x LIMIT 1) AS place_name,
       y.key
FROM story_rows y
WHERE EXISTS (SELECT 1 FROM chapter_rows h WHERE h.story = y.key AND LIVE(h));

-- Pairs that cannot both hold, the older first. One that nobody decided about is open while both sides stand.
CREATE VIEW contradictions AS
SELECT k.clash_id AS contradiction_id, k.kind, k.about, k.left_id, k.right_id, k.left_value, k.right_value, k.left_source, k.right_source,
       dl.publisher AS left_publisher, dr.publisher AS right_publisher, k.left_quote, k.right_quote, k.valid_from, k.valid_to,
       m.recorded_at AS opened_at,
       CASE WHEN LIVE(cl) AND LIVE(cr) THEN coalesce(z.state, 'open')
            WHEN 'new_version' IN (iif(LIVE(cl), '', cl.end_reason), iif(LIVE(cr), '', cr.end_reason)) THEN 'one_withdrawn'
            ELSE 'not_a_conflict' END AS state,
       CASE WHEN LIVE(cl) AND LIVE(cr) THEN z.reason
            WHEN 'new_version' IN (iif(LIVE(cl), '', cl.end_reason), iif(LIVE(cr), '', cr.end_reason)) THEN 'a new version of the text says otherwise'
            ELSE 'the text is read differently now' END AS reason,
       iif(LIVE(cl) AND LIVE(cr), z.by_whom, NULL) AS resolved_by, iif(LIVE(cl) AND LIVE(cr), z.inherited_from, NULL) AS inherited_from,
       CASE WHEN LIVE(cl) AND LIVE(cr) THEN iif(z.state <> 'open', mz.recorded_at, NULL)
            ELSE (SELECT min(e.recorded_at) FROM commits e WHERE e.commit_no IN (iif(LIVE(cl), 0, cl.until), iif(LIVE(cr), 0, cr.until))) END AS resolved_at,
       STORY(cl.doc) AS story_id, k.key
FROM clash_rows k
JOIN coding_rows cl ON cl.key = k.left_coding
JOIN coding_rows cr ON cr.key = k.right_coding
LEFT JOIN document_rows dl ON dl.key = cl.doc
LEFT JOIN document_rows dr ON dr.key = cr.doc
LEFT JOIN commits m ON m.commit_no = k.commit_no
LEFT JOIN resolution_rows z ON z.key = (SELECT max(x.key) FROM resolution_rows x WHERE x.clash_id = k.clash_id AND ADDED(x))
LEFT JOIN commits mz ON mz.commit_no = z.commit_no
WHERE ADDED(k);

-- What people corrected. It is lost when no report has its words any more.
CREATE VIEW corrections AS
SELECT x.correction_id, x.field, x.machine, x.value, x.reason, x.by_whom, m.recorded_at, x.event_type, x.before, x.anchor, x.after,
       CASE WHEN t.correction IS NOT NULL THEN 'withdrawn' WHEN r.key IS NULL THEN 'lost' ELSE 'holds' END AS state,
       t.reason AS withdrawal_reason, t.by_whom AS withdrawn_by, r.report_id, d.doc_id, x.key
FROM correction_rows x
LEFT JOIN commits m ON m.commit_no = x.commit_no
LEFT JOIN withdrawal_rows t ON t.correction = x.key AND ADDED(t)
LEFT JOIN report_rows r ON r.key = (SELECT max(k.report) FROM corrected_rows k JOIN report_rows l ON l.key = k.report
                                    JOIN coding_rows c ON c.key = l.coding WHERE k.correction = x.key AND ADDED(k) AND LIVE(c))
LEFT JOIN coding_rows c ON c.key = r.coding
LEFT JOIN document_rows d ON d.key = c.doc
WHERE ADDED(x);

CREATE VIEW measures AS
SELECT x.measure_id, x.label, x.unit, x.state, x.place_name, x.place_id, x.country, count(*) AS n_figures,
       count(DISTINCT c.doc) AS n_documents, min(d.published_day) AS first_day, max(d.published_day) AS last_day,
       min(iif(DENIED, NULL, q.value)) AS lowest, max(iif(DENIED, NULL, q.value)) AS highest, x.key
FROM measure_rows x
JOIN quantity_rows q ON q.measure = x.key
LEFT JOIN fix_rows f ON f.report = q.report AND LIVE(f)
JOIN coding_rows c ON c.key = q.coding
JOIN document_rows d ON d.key = c.doc
WHERE LIVE(c) GROUP BY x.key;

-- `change` is the step from the figure before, of the same source (or else outlet) for the same measure, in another document
-- or as of another day; `parts_sum` what the parts add up to that the same document gives. A figure that its source denies is
-- `denied`, and no step.
CREATE VIEW series AS
SELECT measure_id, label, as_of, source_name, source_kind, publisher, value, value_low, value_high,
       iif(denied OR lag(doc_key) OVER told = doc_key AND lag(as_of) OVER told IS as_of, NULL, value - lag(value) OVER told) AS change,
       parts_sum, hedge, certainty, denied, independent, part_of, place_by, words, quantity_id, doc_id, published_day, story_id, recorded_at, measure_key, key
FROM (SELECT x.measure_id, x.label, coalesce(t.date_to, d.published_day) AS as_of, coalesce(e.name, s.source_text) AS source_name,
             s.source_kind, d.publisher, q.value, q.value_low, q.value_high,
             (SELECT sum(o.value) FROM quantity_rows o WHERE o.coding = q.coding AND o.part_of = q.number) AS parts_sum,
             q.hedge, s.certainty, DENIED AS denied,
             OWN(c.doc) AS independent,
             (SELECT o.quantity_id FROM quantity_rows o WHERE o.coding = q.coding AND o.number = q.part_of) AS part_of, q.place_by,
             substr(d.text, q.start + 1, q."end" - q.start) AS words, q.quantity_id, d.doc_id, d.published_day, m.recorded_at,
             STORY(d.key) AS story_id,
             x.key AS measure_key, d.key AS doc_key, q.number, q.key
      FROM quantity_rows q
      JOIN measure_rows x ON x.key = q.measure
      JOIN coding_rows c ON c.key = q.coding
      JOIN document_rows d ON d.key = c.doc
      JOIN commits m ON m.commit_no = c.since
      LEFT JOIN fix_rows f ON f.report = q.report AND LIVE(f)
      LEFT JOIN time_rows t ON t.key = q.time
      LEFT JOIN attribution_rows s ON s.key = q.attribution
      LEFT JOIN appearance_rows w ON w.key = s.appearance
      LEFT JOIN entity_rows e ON e.key = w.entity
      WHERE LIVE(c))
WINDOW told AS (PARTITION BY measure_key, coalesce(source_name, publisher, doc_id), denied ORDER BY as_of, doc_key, number);

CREATE VIEW changes AS
SELECT m.recorded_at, h.reason, d.doc_id, h.table_name, h.old_id, h.new_id, h.column_name, h.old, h.new, u.run_id
FROM change_rows h JOIN commits m ON m.commit_no = h.commit_no JOIN run_rows u ON u.key = m.run JOIN document_rows d ON d.key = h.doc
WHERE ADDED(h);
