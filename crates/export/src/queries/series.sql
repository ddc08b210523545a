SELECT x.measure_id, q.quantity_id, d.doc_id, q.as_of, coalesce(e.name, s.source_text) AS source_name, s.source_kind, d.publisher,
       q.value, q.value_low, q.value_high, q.hedge, s.certainty, m.recorded_at, q.denied
FROM measure_rows x CROSS JOIN quantity_rows q ON q.measure = x.key CROSS JOIN coding_rows c ON c.key = q.coding AND LIVE(c)
CROSS JOIN document_rows d ON d.key = c.doc LEFT JOIN commits m ON m.commit_no = c.since LEFT JOIN attribution_rows s ON s.key = q.attribution
LEFT JOIN appearance_rows w ON w.key = s.appearance LEFT JOIN entity_rows e ON e.key = w.entity
ORDER BY x.measure_id, q.as_of, d.doc_id, q.number
