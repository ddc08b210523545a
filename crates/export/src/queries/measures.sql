SELECT measure_id, label, unit, state, place_id FROM measures ORDER BY measure_id
