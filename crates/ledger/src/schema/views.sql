-- What people ask. `LIVE(t)` holds for rows of `t` (with `since` and `until`) that stand at the time asked for, `ADDED(t)`
-- for rows of `t` (with `commit_no`) that were there by then; both are written out when the views are made. In the file
-- they speak of now. A reader of an earlier time puts views of the same names over them.
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

CREATE VIEW reports AS
SELECT r.report_id, (SELECT e.event_id FROM member_rows n JOIN event_rows e ON e.key = n.event WHERE n.report = r.key) AS event_id,
       d.doc_id, r.event_type, json_extract(r.modes, '$[0]') AS mode, r.modes, r.contexts, r.status, r.background, r.quad_class, r.intensity,
       (SELECT json_group_array(x) FROM (SELECT e.name AS x FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance
        JOIN entity_rows e ON e.key = w.entity WHERE q.report = r.key AND q.role = 'actor' ORDER BY q.n)) AS actor_names,
       (SELECT json_group_array(x) FROM (SELECT e.name AS x FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance
        JOIN entity_rows e ON e.key = w.entity WHERE q.report = r.key AND q.role = 'recipient' ORDER BY q.n)) AS recipient_names,
       (SELECT json_group_array(x) FROM (SELECT e.entity_id AS x FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance
        JOIN entity_rows e ON e.key = w.entity WHERE q.report = r.key AND q.role = 'actor' ORDER BY q.n)) AS actor_ids,
       (SELECT json_group_array(x) FROM (SELECT e.entity_id AS x FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance
        JOIN entity_rows e ON e.key = w.entity WHERE q.report = r.key AND q.role = 'recipient' ORDER BY q.n)) AS recipient_ids,
       (SELECT json_group_array(x) FROM (SELECT e.country AS x FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance
        JOIN entity_rows e ON e.key = w.entity WHERE q.report = r.key AND q.role = 'actor' ORDER BY q.n)) AS actor_countries,
       (SELECT json_group_array(x) FROM (SELECT e.country AS x FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance
        JOIN entity_rows e ON e.key = w.entity WHERE q.report = r.key AND q.role = 'recipient' ORDER BY q.n)) AS recipient_countries,
       (SELECT json_group_array(x) FROM (SELECT w.sector AS x FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance
        JOIN entity_rows e ON e.key = w.entity WHERE q.report = r.key AND q.role = 'actor' ORDER BY q.n)) AS actor_sectors,
       (SELECT json_group_array(x) FROM (SELECT w.sector AS x FROM participant_rows q JOIN appearance_rows w ON w.key = q.appearance
        JOIN entity_rows e ON e.key = w.entity WHERE q.report = r.key AND q.role = 'recipient' ORDER BY q.n)) AS recipient_sectors,
       r.date_from, r.date_to, r.date_precision, r.date_edtf, r.date_basis,
       p.name AS place_name, p.place_id, p.country, p.admin1,
       iif(p.precision IN ('exact', 'settlement', 'admin2'), p.lat, NULL) AS lat,
       iif(p.precision IN ('exact', 'settlement', 'admin2'), p.lon, NULL) AS lon,
       p.precision AS geo_precision,
       s.attribution_id, s.source_text AS source_name, s.source_kind, r.certainty, r.likelihood, d.publisher, d.published_day,
       NOT EXISTS (SELECT 1 FROM copy_rows k WHERE k.doc = c.doc AND LIVE(k) AND k.kind <> 'original') AS independent, r.confidence,
       r.anchor_start, r.anchor_end, r.sentence_no, r.sentence_start, r.sentence_end,
       substr(d.text, r.sentence_start + 1, r.sentence_end - r.sentence_start) AS quote,
       (SELECT o.report_id FROM report_rows o WHERE o.coding = r.coding AND o.number = r.content_of) AS content_of,
       r.rule, m.recorded_at, u.run_id, r.key
FROM report_rows r
JOIN coding_rows c ON c.key = r.coding
LEFT JOIN document_rows d ON d.key = c.doc
LEFT JOIN commits m ON m.commit_no = c.since
LEFT JOIN run_rows u ON u.key = m.run
LEFT JOIN place_rows p ON p.key = r.place
LEFT JOIN attribution_rows s ON s.key = r.attribution
WHERE LIVE(c);

CREATE VIEW participants AS
SELECT r.report_id, e.entity_id, q.role, q.n, e.name, substr(d.text, q.start + 1, q."end" - q.start) AS mention, q.start, q."end",
       e.named, e.kind, e.country, w.sector, w.other_sectors, w.office
FROM participant_rows q
JOIN report_rows r ON r.key = q.report
JOIN coding_rows c ON c.key = r.coding
JOIN document_rows d ON d.key = c.doc
JOIN appearance_rows w ON w.key = q.appearance
JOIN entity_rows e ON e.key = w.entity
WHERE LIVE(c);

CREATE VIEW attributions AS
SELECT s.attribution_id, d.doc_id, s.source_text, json_extract(s.source, '$[0][0]') AS source_start, json_extract(s.source, '$[#-1][1]') AS source_end,
       e.entity_id AS source_entity_id, e.name AS source_name, w.office AS source_office, s.source_kind, s.source_count, s.terms,
       (SELECT group_concat(substr(d.text, json_extract(t.value, '$[0]') + 1, json_extract(t.value, '$[1]') - json_extract(t.value, '$[0]')), ' … ') FROM json_each(s.terms_words) t) AS terms_text,
       s.cue_text, json_extract(s.cue, '$[0][0]') AS cue_start, json_extract(s.cue, '$[#-1][1]') AS cue_end, s.content AS content_spans,
       (SELECT group_concat(substr(d.text, json_extract(t.value, '$[0]') + 1, json_extract(t.value, '$[1]') - json_extract(t.value, '$[0]')), ' … ') FROM json_each(s.content) t) AS content_text,
       s.act, s.form, s.certainty,
       (SELECT o.attribution_id FROM attribution_rows o WHERE o.coding = s.coding AND o.number = s.parent) AS parent_id,
       (SELECT o.attribution_id FROM attribution_rows o WHERE o.coding = s.coding AND o.number = s.denies) AS denies_id,
       d.publisher, d.published_day, m.recorded_at, u.run_id, s.key
FROM attribution_rows s
JOIN coding_rows c ON c.key = s.coding
LEFT JOIN document_rows d ON d.key = c.doc
LEFT JOIN commits m ON m.commit_no = c.since
LEFT JOIN run_rows u ON u.key = m.run
LEFT JOIN appearance_rows w ON w.key = s.appearance
LEFT JOIN entity_rows e ON e.key = w.entity
WHERE LIVE(c);

CREATE VIEW quantities AS
SELECT q.quantity_id, d.doc_id, r.report_id, q.value, q.value_low, q.value_high, q.hedge, q.unit, q.state,
       (SELECT o.quantity_id FROM quantity_rows o WHERE o.coding = q.coding AND o.number = q.part_of) AS part_of,
       (SELECT x.measure_id FROM measure_rows x WHERE x.key = q.measure) AS measure_id,
       e.entity_id, e.name AS entity_name, p.name AS place_name, p.place_id, p.country, t.date_from AS as_of_from, t.date_to AS as_of_to,
       s.attribution_id, s.source_text AS source_name, s.source_kind, s.certainty, q.start, q."end",
       substr(d.text, q.start + 1, q."end" - q.start) AS words, d.publisher, d.published_day, m.recorded_at, u.run_id, q.key
FROM quantity_rows q
JOIN coding_rows c ON c.key = q.coding
LEFT JOIN document_rows d ON d.key = c.doc
LEFT JOIN commits m ON m.commit_no = c.since
LEFT JOIN run_rows u ON u.key = m.run
LEFT JOIN report_rows r ON r.key = q.report
LEFT JOIN appearance_rows w ON w.key = q.appearance
LEFT JOIN entity_rows e ON e.key = w.entity
LEFT JOIN place_rows p ON p.key = q.place
LEFT JOIN time_rows t ON t.key = q.time
LEFT JOIN attribution_rows s ON s.key = q.attribution
WHERE LIVE(c);

-- What tied each report to its event.
CREATE VIEW links AS
SELECT r.report_id AS left_id, e.event_id AS right_id, 'same_event' AS kind, n.score, n.because, m.recorded_at
FROM member_rows n
JOIN event_rows e ON e.key = n.event
JOIN report_rows r ON r.key = n.report
JOIN coding_rows c ON c.key = r.coding
JOIN commits m ON m.commit_no = c.since
WHERE LIVE(c);

-- One row an event, with the columns of its fullest report: an independent one first, then the one with most parties and a
-- place and a date, then the surest, then the first. `n_independent` counts sources: a named source once, whoever prints it;
-- else the outlet; copies not at all.
CREATE VIEW events AS
SELECT e.event_id, 'informative' AS rule, v.event_type, v.mode, v.contexts,
       (SELECT json_group_array(x) FROM (SELECT DISTINCT r.status AS x FROM member_rows n JOIN report_rows r ON r.key = n.report
        JOIN coding_rows c ON c.key = r.coding WHERE n.event = e.key AND LIVE(c) ORDER BY r.status)) AS statuses,
       v.status, v.background, v.quad_class, v.intensity, v.actor_names, v.recipient_names, v.actor_ids, v.recipient_ids,
       v.actor_countries, v.recipient_countries, v.actor_sectors, v.recipient_sectors, v.date_from, v.date_to, v.date_precision,
       v.date_edtf, v.place_name, v.place_id, v.country, v.admin1, v.lat, v.lon, v.geo_precision,
       (SELECT count(*) FROM member_rows n JOIN report_rows r ON r.key = n.report JOIN coding_rows c ON c.key = r.coding
        WHERE n.event = e.key AND LIVE(c)) AS n_reports,
       (SELECT count(DISTINCT d.publisher) FROM member_rows n JOIN report_rows r ON r.key = n.report
        JOIN coding_rows c ON c.key = r.coding JOIN document_rows d ON d.key = c.doc WHERE n.event = e.key AND LIVE(c)) AS n_publishers,
       (SELECT count(DISTINCT iif(y.named, y.entity_id, coalesce(d.publisher, d.doc_id)))
        FROM member_rows n JOIN report_rows r ON r.key = n.report
        JOIN coding_rows c ON c.key = r.coding JOIN document_rows d ON d.key = c.doc
        LEFT JOIN attribution_rows s ON s.key = r.attribution LEFT JOIN appearance_rows w ON w.key = s.appearance
        LEFT JOIN entity_rows y ON y.key = w.entity
        WHERE n.event = e.key AND LIVE(c) AND NOT EXISTS
        (SELECT 1 FROM copy_rows k WHERE k.doc = c.doc AND LIVE(k) AND k.kind <> 'original')) AS n_independent,
       (SELECT min(d.published_at) FROM member_rows n JOIN report_rows r ON r.key = n.report JOIN coding_rows c ON c.key = r.coding
        JOIN document_rows d ON d.key = c.doc WHERE n.event = e.key AND LIVE(c)) AS first_reported_at,
       (SELECT max(d.published_at) FROM member_rows n JOIN report_rows r ON r.key = n.report JOIN coding_rows c ON c.key = r.coding
        JOIN document_rows d ON d.key = c.doc WHERE n.event = e.key AND LIVE(c)) AS last_reported_at,
       v.report_id, v.quote, e.key
FROM event_rows e
JOIN reports v ON v.key = (
    SELECT r.key FROM member_rows n JOIN report_rows r ON r.key = n.report JOIN coding_rows c ON c.key = r.coding
    WHERE n.event = e.key AND LIVE(c)
    ORDER BY EXISTS (SELECT 1 FROM copy_rows k WHERE k.doc = c.doc AND LIVE(k) AND k.kind <> 'original'),
             (SELECT count(*) FROM participant_rows q WHERE q.report = r.key) + (r.place IS NOT NULL) + (r.date_from IS NOT NULL) DESC,
             r.confidence DESC, r.key LIMIT 1);

-- Pairs that cannot both hold, the older first: reports of one event of which one says that it took place and another that it
-- did not; figures of one measure and day that exclude each other; a whole that its parts do not add up to.
CREATE VIEW contradictions AS
SELECT 'status' AS kind, l.report_id AS left_id, r.report_id AS right_id, e.event_id AS about, l.status AS left_value, r.status AS right_value,
       (SELECT s.source_text FROM attribution_rows s WHERE s.key = l.attribution) AS left_source,
       (SELECT s.source_text FROM attribution_rows s WHERE s.key = r.attribution) AS right_source,
       dl.publisher AS left_publisher, dr.publisher AS right_publisher,
       substr(dl.text, l.sentence_start + 1, l.sentence_end - l.sentence_start) AS left_quote,
       substr(dr.text, r.sentence_start + 1, r.sentence_end - r.sentence_start) AS right_quote,
       coalesce(l.date_from, r.date_from) AS valid_from, coalesce(l.date_to, r.date_to) AS valid_to
FROM event_rows e
JOIN member_rows nl ON nl.event = e.key JOIN report_rows l ON l.key = nl.report
JOIN member_rows nr ON nr.event = e.key AND nr.report > nl.report JOIN report_rows r ON r.key = nr.report
JOIN coding_rows cl ON cl.key = l.coding JOIN document_rows dl ON dl.key = cl.doc
JOIN coding_rows cr ON cr.key = r.coding JOIN document_rows dr ON dr.key = cr.doc
WHERE LIVE(cl) AND LIVE(cr)
  AND ((l.status IN ('happened', 'ongoing') AND r.status IN ('did_not_happen', 'denied', 'cancelled'))
    OR (r.status IN ('happened', 'ongoing') AND l.status IN ('did_not_happen', 'denied', 'cancelled')))
UNION ALL
SELECT 'value', l.quantity_id, r.quantity_id, x.label, CAST(l.value AS TEXT), CAST(r.value AS TEXT),
       (SELECT s.source_text FROM attribution_rows s WHERE s.key = l.attribution),
       (SELECT s.source_text FROM attribution_rows s WHERE s.key = r.attribution),
       dl.publisher, dr.publisher, substr(dl.text, l.start + 1, l."end" - l.start), substr(dr.text, r.start + 1, r."end" - r.start),
       l.as_of, l.as_of
FROM quantity_rows l
JOIN quantity_rows r ON r.measure = l.measure AND r.as_of = l.as_of AND r.key > l.key
JOIN measure_rows x ON x.key = l.measure
JOIN coding_rows cl ON cl.key = l.coding JOIN document_rows dl ON dl.key = cl.doc
JOIN coding_rows cr ON cr.key = r.coding JOIN document_rows dr ON dr.key = cr.doc
WHERE LIVE(cl) AND LIVE(cr) AND l.part_of IS NULL AND r.part_of IS NULL AND x.state IS NOT NULL AND x.place_name IS NOT NULL
  AND (coalesce(l.value_high, iif(l.hedge = 'exact', l.value, 1e300)) < coalesce(r.value_low, iif(r.hedge = 'exact', r.value, 0))
    OR coalesce(r.value_high, iif(r.hedge = 'exact', r.value, 1e300)) < coalesce(l.value_low, iif(l.hedge = 'exact', l.value, 0)))
UNION ALL
SELECT 'sum', q.quantity_id, NULL, x.label, CAST(q.value AS TEXT), CAST(sum(o.value) AS TEXT),
       (SELECT s.source_text FROM attribution_rows s WHERE s.key = q.attribution), NULL, d.publisher, d.publisher,
       substr(d.text, q.start + 1, q."end" - q.start), group_concat(substr(d.text, o.start + 1, o."end" - o.start), ' + '), q.as_of, q.as_of
FROM quantity_rows q
JOIN quantity_rows o ON o.coding = q.coding AND o.part_of = q.number
JOIN coding_rows c ON c.key = q.coding JOIN document_rows d ON d.key = c.doc
LEFT JOIN measure_rows x ON x.key = q.measure
WHERE LIVE(c) AND q.hedge = 'exact' GROUP BY q.key
HAVING count(*) > 1 AND sum(o.hedge <> 'exact') = 0 AND sum(o.value) > q.value;

CREATE VIEW measures AS
SELECT x.measure_id, x.label, x.unit, x.state, x.place_name, x.place_id, x.country, count(*) AS n_figures,
       count(DISTINCT c.doc) AS n_documents, min(d.published_day) AS first_day, max(d.published_day) AS last_day,
       min(q.value) AS lowest, max(q.value) AS highest, x.key
FROM measure_rows x
JOIN quantity_rows q ON q.measure = x.key
JOIN coding_rows c ON c.key = q.coding
JOIN document_rows d ON d.key = c.doc
WHERE LIVE(c) GROUP BY x.key;

-- `change` is the step from the figure before, of the same source (or else outlet) for the same measure; `parts_sum` what
-- the parts add up to that the same document gives.
CREATE VIEW series AS
SELECT measure_id, label, as_of, source_name, source_kind, publisher, value, value_low, value_high,
       value - lag(value) OVER (PARTITION BY measure_key, coalesce(source_name, publisher, doc_id) ORDER BY as_of, doc_key, number) AS change,
       parts_sum, hedge, certainty, independent, part_of, place_by, words, quantity_id, doc_id, published_day, recorded_at, measure_key, key
FROM (SELECT x.measure_id, x.label, coalesce(t.date_to, d.published_day) AS as_of, coalesce(e.name, s.source_text) AS source_name,
             s.source_kind, d.publisher, q.value, q.value_low, q.value_high,
             (SELECT sum(o.value) FROM quantity_rows o WHERE o.coding = q.coding AND o.part_of = q.number) AS parts_sum,
             q.hedge, s.certainty,
             NOT EXISTS (SELECT 1 FROM copy_rows k WHERE k.doc = c.doc AND LIVE(k) AND k.kind <> 'original') AS independent,
             (SELECT o.quantity_id FROM quantity_rows o WHERE o.coding = q.coding AND o.number = q.part_of) AS part_of, q.place_by,
             substr(d.text, q.start + 1, q."end" - q.start) AS words, q.quantity_id, d.doc_id, d.published_day, m.recorded_at,
             x.key AS measure_key, d.key AS doc_key, q.number, q.key
      FROM quantity_rows q
      JOIN measure_rows x ON x.key = q.measure
      JOIN coding_rows c ON c.key = q.coding
      JOIN document_rows d ON d.key = c.doc
      JOIN commits m ON m.commit_no = c.since
      LEFT JOIN time_rows t ON t.key = q.time
      LEFT JOIN attribution_rows s ON s.key = q.attribution
      LEFT JOIN appearance_rows w ON w.key = s.appearance
      LEFT JOIN entity_rows e ON e.key = w.entity
      WHERE LIVE(c));

CREATE VIEW changes AS
SELECT m.recorded_at, h.reason, d.doc_id, h.table_name, h.old_id, h.new_id, h.column_name, h.old, h.new, u.run_id
FROM change_rows h JOIN commits m ON m.commit_no = h.commit_no JOIN run_rows u ON u.key = m.run JOIN document_rows d ON d.key = h.doc
WHERE ADDED(h);
