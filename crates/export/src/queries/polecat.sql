SELECT v.*, COLUMNS, u.version,
       (SELECT substr(d.text, p.start + 1, p."end" - p.start) FROM place_rows p WHERE p.key = o.place AND p.name = v.place_name) AS place_words,
       (SELECT json_group_array(x) FROM (SELECT DISTINCT e.name AS x FROM appearance_rows a JOIN entity_rows e ON e.key = a.entity
        WHERE a.coding = c.key AND e.named AND e.kind = 'person' ORDER BY a.number)) AS story_people,
       (SELECT json_group_array(x) FROM (SELECT DISTINCT e.name AS x FROM appearance_rows a JOIN entity_rows e ON e.key = a.entity
        WHERE a.coding = c.key AND e.named AND e.kind IN ('organization', 'group') ORDER BY a.number)) AS story_organizations,
       (SELECT json_group_array(x) FROM (SELECT DISTINCT p.name AS x FROM place_rows p WHERE p.coding = c.key ORDER BY p.number)) AS story_locations
FROM document_rows d CROSS JOIN coding_rows c ON c.doc = d.key AND LIVE(c) CROSS JOIN report_rows o ON o.coding = c.key
CROSS JOIN reports v ON v.key = o.key LEFT JOIN run_rows u ON u.run_id = v.run_id
WHERE NOT v.not_an_event
ORDER BY d.doc_id, c.key, o.number
