SELECT recorded_at, table_name AS "table", coalesce(old_id, new_id) AS row_id, column_name AS "column",
       iif(column_name IS NULL, old_id, old) AS old, iif(column_name IS NULL, new_id, new) AS new, reason, NULL AS by, run_id
FROM changes
UNION ALL
SELECT m.recorded_at, iif(g.kind = 'event', 'events', 'stories'), g.from_id, NULL, g.from_id, g.into_id, 'merge', NULL, u.run_id
FROM merge_rows g JOIN commits m ON m.commit_no = g.commit_no JOIN run_rows u ON u.key = m.run WHERE ADDED(g)
UNION ALL
SELECT m.recorded_at, 'reports', r.report_id, 'event_id', s.from_id, s.into_id, 'split', NULL, u.run_id
FROM split_rows s JOIN report_rows r ON r.key = s.report JOIN commits m ON m.commit_no = s.commit_no JOIN run_rows u ON u.key = m.run WHERE ADDED(s)
UNION ALL
SELECT m.recorded_at, 'reports', r.report_id, x.column_name,
       iif(json_type(b.columns, x.path) IS NULL, x.machine, CASE json_type(b.columns, x.path) WHEN 'array' THEN (SELECT group_concat(j.value, '; ') FROM json_each(b.columns, x.path) j)
            WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE json_extract(b.columns, x.path) END),
       iif(json_type(a.columns, x.path) IS NULL, x.machine, CASE json_type(a.columns, x.path) WHEN 'array' THEN (SELECT group_concat(j.value, '; ') FROM json_each(a.columns, x.path) j)
            WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE json_extract(a.columns, x.path) END), 'human', x.by_whom, u.run_id
FROM (SELECT y.*, '$.' || y.column_name AS path, (SELECT k.report FROM corrected_rows k JOIN fix_rows z ON z.report = k.report
             WHERE k.correction = y.key AND y.commit_no IN (z.since, z.until) ORDER BY k.report LIMIT 1) AS report
      FROM (SELECT w.*, CASE w.field WHEN 'actors' THEN 'actor_names' WHEN 'recipients' THEN 'recipient_names' WHEN 'date' THEN 'date_edtf'
                                     WHEN 'place' THEN 'place_name' WHEN 'source' THEN 'source_name' ELSE w.field END AS column_name
            FROM (SELECT key, field, machine, by_whom, commit_no FROM correction_rows
                  UNION ALL
                  SELECT c.key, c.field, c.machine, t.by_whom, t.commit_no FROM withdrawal_rows t JOIN correction_rows c ON c.key = t.correction) w) y) x
JOIN report_rows r ON r.key = x.report
LEFT JOIN fix_rows b ON b.report = x.report AND b.until = x.commit_no
LEFT JOIN fix_rows a ON a.report = x.report AND a.since = x.commit_no
JOIN commits m ON m.commit_no = x.commit_no JOIN run_rows u ON u.key = m.run WHERE ADDED(x)
ORDER BY 1, 2, 3, 4, 5, 6
