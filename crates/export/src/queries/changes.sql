SELECT recorded_at, table_name AS "table", coalesce(old_id, new_id) AS row_id, column_name AS "column",
       iif(column_name IS NULL, old_id, old) AS old, iif(column_name IS NULL, new_id, new) AS new, reason, run_id
FROM changes ORDER BY recorded_at, doc_id, 2, 3, 4
