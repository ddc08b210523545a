SELECT left_id, right_id, kind, score, (SELECT group_concat(value, ', ') FROM json_each(because)) AS rule, recorded_at FROM links
WHERE kind <> 'same_event' OR left_id NOT IN VOIDED
UNION
SELECT doc_id, previous_doc_id, 'new_version', NULL, 'same address', added_at FROM documents WHERE previous_doc_id IS NOT NULL
ORDER BY 1, 3, 2
