SELECT v.*, COLUMNS, d.text, d.title, d.published_at, v.event_id,
       (SELECT m.recorded_at FROM commits m WHERE m.commit_no = t.commit_no) AS event_recorded_at,
       (SELECT p.lat FROM place_rows p WHERE p.key = o.place AND p.name = v.place_name) AS centroid_lat,
       (SELECT p.lon FROM place_rows p WHERE p.key = o.place AND p.name = v.place_name) AS centroid_lon,
       (SELECT x.url FROM copy_rows k JOIN document_rows x ON x.key = k.original WHERE k.doc = d.key AND LIVE(k)) AS original_url
FROM event_rows t CROSS JOIN member_rows z ON z.event = t.key AND LIVE(z) CROSS JOIN report_rows o ON o.key = z.report
CROSS JOIN coding_rows c ON c.key = o.coding AND LIVE(c) CROSS JOIN document_rows d ON d.key = c.doc CROSS JOIN reports v ON v.key = o.key
WHERE NOT v.not_an_event AND v.status IN ('happened', 'ongoing')
ORDER BY t.event_id, d.doc_id, c.key, o.number
