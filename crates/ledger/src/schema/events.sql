-- One row an event, with the columns of the report that the rule of aggregation chooses: `RULE` is its name, `ORDER` puts the
-- report chosen first. Independent reports come before copies. `n_independent` counts sources: a named source once, whoever
-- prints it; else the outlet; copies not at all. `disagreement` names the columns in which its reports differ.
CREATE VIEW EVENTS AS
SELECT e.event_id, 'RULE' AS rule, v.event_type, v.mode, v.contexts,
       (SELECT json_group_array(x) FROM (SELECT DISTINCT FIX(status, r.status) AS x FROM MEMBERS ORDER BY 1)) AS statuses,
       v.status, v.background, v.quad_class, v.intensity, v.actor_names, v.recipient_names, v.actor_ids, v.recipient_ids,
       v.actor_countries, v.recipient_countries, v.actor_sectors, v.recipient_sectors, v.date_from, v.date_to, v.date_precision,
       v.date_edtf, v.place_name, v.place_id, v.country, v.admin1, v.lat, v.lon, v.geo_precision,
       (SELECT count(*) FROM MEMBERS) AS n_reports,
       (SELECT count(DISTINCT d.publisher) FROM MEMBERS) AS n_publishers,
       (SELECT count(DISTINCT iif(json_type(f.columns, '$.source_name') IS NULL, iif(y.named, y.entity_id, coalesce(d.publisher, d.doc_id)),
                       coalesce(json_extract(f.columns, '$.source_name'), d.publisher, d.doc_id))) FROM MEMBERS
        LEFT JOIN attribution_rows s ON s.key = r.attribution LEFT JOIN appearance_rows w ON w.key = s.appearance
        LEFT JOIN entity_rows y ON y.key = w.entity
        WHERE OWN(c.doc)) AS n_independent,
       (SELECT json_group_array(x) FROM (
        SELECT 'event_type' AS x WHERE (SELECT count(DISTINCT FIX(event_type, r.event_type)) FROM MEMBERS) > 1
        UNION ALL SELECT 'mode' WHERE (SELECT count(DISTINCT FIX(mode, json_extract(r.modes, '$[0]'))) FROM MEMBERS) > 1
        UNION ALL SELECT 'status' WHERE (SELECT count(DISTINCT FIX(status, r.status)) FROM MEMBERS) > 1
        UNION ALL SELECT 'actor_names' WHERE (SELECT count(DISTINCT NAMES(actor)) FROM MEMBERS) > 1
        UNION ALL SELECT 'recipient_names' WHERE (SELECT count(DISTINCT NAMES(recipient)) FROM MEMBERS) > 1
        UNION ALL SELECT 'date' WHERE (SELECT count(DISTINCT FIX(date_edtf, r.date_edtf)) FROM MEMBERS) > 1
        UNION ALL SELECT 'place_name' WHERE (SELECT count(DISTINCT FIX(place_name, (SELECT p.name FROM place_rows p WHERE p.key = r.place))) FROM MEMBERS) > 1
        )) AS disagreement,
       (SELECT count(*) FROM contradictions k WHERE k.about = e.event_id AND k.state = 'open') AS n_contradictions,
       (SELECT min(d.published_at) FROM MEMBERS) AS first_reported_at,
       (SELECT max(d.published_at) FROM MEMBERS) AS last_reported_at,
       v.corrected, v.machine, v.story_id, v.report_id, v.quote, e.key
FROM event_rows e
JOIN reports v ON v.key = (SELECT r.key FROM MEMBERS
    ORDER BY NOT OWN(c.doc), ORDER, r.confidence DESC, r.key LIMIT 1);
