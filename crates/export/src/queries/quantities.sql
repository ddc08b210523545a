SELECT v.quantity_id, v.doc_id, iif(v.report_id IN VOIDED, NULL, v.report_id) AS report_id, v.measure_id, v.value, v.value_low, v.value_high, v.hedge, v.unit, v.state, v.part_of, v.place_id,
       v.as_of_from, v.as_of_to,
       iif(v.state = 'dead' AND NOT v.denied, CAST(round(coalesce(v.value_low, iif(v.hedge = 'exact', v.value, NULL))) AS INTEGER), NULL) AS deaths_low,
       iif(v.state = 'dead' AND NOT v.denied, CAST(round(v.value) AS INTEGER), NULL) AS deaths_best,
       iif(v.state = 'dead' AND NOT v.denied, CAST(round(coalesce(v.value_high, iif(v.hedge = 'exact', v.value, NULL))) AS INTEGER), NULL) AS deaths_high,
       v.attribution_id, v.certainty, v.start, v."end", v.recorded_at, v.run_id, v.denied
FROM document_rows d CROSS JOIN coding_rows c ON c.doc = d.key AND LIVE(c) CROSS JOIN quantity_rows o ON o.coding = c.key
CROSS JOIN quantities v ON v.key = o.key
ORDER BY d.doc_id, c.key, o.number
