SELECT o.report_id, e.entity_id, q.role, q.n, e.name, substr(d.text, q.start + 1, q."end" - q.start) AS mention, q.start, q."end",
       e.named, e.country, w.sector, w.other_sectors, w.office,
       (SELECT CAST(z.value AS INTEGER) FROM quantity_rows z WHERE z.coding = o.coding AND z.appearance = w.key AND z.value = round(z.value)
        AND z.start >= q.start AND z."end" <= q."end" ORDER BY z.number LIMIT 1) AS group_size, NULL AS machine_names,
       d.doc_id AS in_document, c.key AS in_coding, o.number AS in_order
FROM document_rows d CROSS JOIN coding_rows c ON c.doc = d.key AND LIVE(c) CROSS JOIN report_rows o ON o.coding = c.key
CROSS JOIN participant_rows q ON q.report = o.key CROSS JOIN appearance_rows w ON w.key = q.appearance
CROSS JOIN entity_rows e ON e.key = w.entity
WHERE NOT EXISTS (SELECT 1 FROM fix_rows f WHERE f.report = o.key AND LIVE(f)
                  AND (json_extract(f.columns, '$.not_an_event') OR json_type(f.columns, '$.' || q.role || '_names') IS NOT NULL))
UNION ALL
SELECT p.report_id, p.entity_id, p.role, p.n, p.name, NULL, NULL, NULL, p.named, p.country, p.sector, p.other_sectors, NULL, NULL, p.machine,
       d.doc_id, c.key, o.number
FROM participants p CROSS JOIN report_rows o ON o.report_id = p.report_id CROSS JOIN coding_rows c ON c.key = o.coding AND LIVE(c)
CROSS JOIN document_rows d ON d.key = c.doc
WHERE p.corrected AND NOT EXISTS (SELECT 1 FROM fix_rows f WHERE f.report = o.key AND LIVE(f) AND json_extract(f.columns, '$.not_an_event'))
ORDER BY in_document, in_coding, in_order, role, n
