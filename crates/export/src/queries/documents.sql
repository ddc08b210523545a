SELECT v.doc_id, v.url, iif(d.url IS NULL, NULL, d.address) AS canonical_url, v.publisher, v.publisher_domain, v.title, v.byline, v.credit,
       v.dateline_text, v.published_at, v.published_precision, v.added_at, v.lang, v.n_chars, v.n_sentences, v.text_sha256, v.version_no,
       v.previous_doc_id, v.copy_group, v.copy_kind, v.copy_share, v.story_id, v.run_id
FROM document_rows d CROSS JOIN documents v ON v.key = d.key
ORDER BY d.doc_id
