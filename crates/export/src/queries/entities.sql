SELECT e.entity_id, e.kind, e.name, e.country,
       (SELECT w.sector FROM appearance_rows w JOIN coding_rows x ON x.key = w.coding AND LIVE(x) JOIN document_rows y ON y.key = x.doc
        WHERE w.entity = e.key ORDER BY y.published_at DESC, y.doc_id, w.number LIMIT 1) AS sector,
       (SELECT w.other_sectors FROM appearance_rows w JOIN coding_rows x ON x.key = w.coding AND LIVE(x) JOIN document_rows y ON y.key = x.doc
        WHERE w.entity = e.key ORDER BY y.published_at DESC, y.doc_id, w.number LIMIT 1) AS other_sectors,
       min(d.published_at) AS first_doc_at, max(d.published_at) AS last_doc_at,
       count(DISTINCT iif(k.kind IS NULL OR k.kind = 'original', d.key, NULL)) AS n_documents
FROM entity_rows e CROSS JOIN appearance_rows a ON a.entity = e.key CROSS JOIN coding_rows c ON c.key = a.coding AND LIVE(c)
CROSS JOIN document_rows d ON d.key = c.doc LEFT JOIN copy_rows k ON k.doc = d.key AND LIVE(k)
GROUP BY e.entity_id ORDER BY e.entity_id
