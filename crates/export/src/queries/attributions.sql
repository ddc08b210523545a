SELECT v.attribution_id, v.doc_id, v.source_text, v.source_start, v.source_end, v.source_entity_id, v.source_kind, v.source_count, v.terms,
       v.cue_text, v.cue_start, v.cue_end, v.content_spans, v.form, v.certainty, v.parent_id
FROM document_rows d CROSS JOIN coding_rows c ON c.doc = d.key AND LIVE(c) CROSS JOIN attribution_rows o ON o.coding = c.key
CROSS JOIN attributions v ON v.key = o.key
ORDER BY d.doc_id, c.key, o.number
