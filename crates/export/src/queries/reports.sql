SELECT v.*
FROM document_rows d CROSS JOIN coding_rows c ON c.doc = d.key AND LIVE(c) CROSS JOIN report_rows o ON o.coding = c.key
CROSS JOIN reports v ON v.key = o.key
WHERE NOT v.not_an_event
ORDER BY d.doc_id, c.key, o.number
