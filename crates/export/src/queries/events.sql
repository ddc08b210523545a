WITH open AS MATERIALIZED (SELECT about, count(*) AS n FROM contradictions WHERE state = 'open' GROUP BY about)
SELECT v.event_id, v.story_id, v.rule, v.event_type, v.mode, v.contexts, v.status, v.quad_class, v.intensity, v.actor_names, v.recipient_names,
       v.actor_ids, v.recipient_ids, v.actor_countries, v.recipient_countries, v.actor_sectors, v.recipient_sectors, v.date_from, v.date_to,
       v.date_precision, v.date_edtf, (SELECT r.date_basis FROM report_rows r WHERE r.report_id = v.report_id LIMIT 1) AS date_basis,
       v.place_name, v.place_id, v.country, v.admin1, v.lat, v.lon, v.geo_precision, v.n_reports,
       (SELECT count(DISTINCT c.doc) FROM member_rows n JOIN report_rows r ON r.key = n.report JOIN coding_rows c ON c.key = r.coding
        WHERE n.event = e.key AND LIVE(n) AND LIVE(c) AND r.report_id NOT IN VOIDED) AS n_documents, v.n_publishers, v.n_independent,
       (SELECT json_group_array(x) FROM (SELECT DISTINCT s.source_kind AS x FROM member_rows n JOIN report_rows r ON r.key = n.report
        JOIN coding_rows c ON c.key = r.coding JOIN attribution_rows s ON s.key = r.attribution
        WHERE n.event = e.key AND LIVE(n) AND LIVE(c) AND r.report_id NOT IN VOIDED ORDER BY s.source_kind)) AS source_kinds,
       v.disagreement, coalesce(k.n, 0) AS n_contradictions, v.first_reported_at, v.last_reported_at,
       (SELECT m.recorded_at FROM commits m WHERE m.commit_no = e.commit_no) AS recorded_at,
       (SELECT group_concat(x, '; ') FROM (SELECT DISTINCT y.by_whom AS x FROM member_rows n JOIN corrected_rows w ON w.report = n.report
        JOIN correction_rows y ON y.key = w.correction WHERE n.event = e.key AND LIVE(n) AND ADDED(w)
        AND NOT EXISTS (SELECT 1 FROM withdrawal_rows t WHERE t.correction = y.key AND ADDED(t)) ORDER BY y.by_whom)) AS checked_by
FROM event_rows e CROSS JOIN events v ON v.key = e.key LEFT JOIN open k ON k.about = e.event_id
ORDER BY e.event_id
