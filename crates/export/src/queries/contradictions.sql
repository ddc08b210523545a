SELECT contradiction_id, story_id, kind,
       CASE kind WHEN 'date' THEN 'date_edtf' WHEN 'place' THEN 'place_name' WHEN 'actor' THEN 'actor_names'
                 WHEN 'value' THEN 'value' WHEN 'sum' THEN 'value'
                 ELSE iif(left_id IN (SELECT quantity_id FROM quantity_rows), 'value', 'status') END AS "column",
       left_id, right_id, left_value, right_value, left_source, right_source, valid_from, valid_to, opened_at, state, reason AS note,
       resolved_by, resolved_at
FROM contradictions ORDER BY contradiction_id, opened_at, left_id, right_id
