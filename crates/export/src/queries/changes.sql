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
SELECT m.recorded_at, 'reports', (SELECT r.report_id FROM corrected_rows k JOIN report_rows r ON r.key = k.report
        WHERE k.correction = x.key ORDER BY k.commit_no, k.report LIMIT 1),
       CASE x.field WHEN 'actors' THEN 'actor_names' WHEN 'recipients' THEN 'recipient_names' WHEN 'date' THEN 'date_edtf'
                    WHEN 'place' THEN 'place_name' WHEN 'source' THEN 'source_name' ELSE x.field END,
       x.old, x.new, 'human', x.by_whom, u.run_id
FROM (SELECT key, field, machine AS old, value AS new, by_whom, commit_no FROM correction_rows
      UNION ALL
      SELECT y.key, y.field, y.value, y.machine, t.by_whom, t.commit_no FROM withdrawal_rows t JOIN correction_rows y ON y.key = t.correction) x
JOIN commits m ON m.commit_no = x.commit_no JOIN run_rows u ON u.key = m.run WHERE ADDED(x)
ORDER BY 1, 2, 3, 4, 5, 6
