SELECT run_id, started_at, ended_at, version, settings, models, n_documents FROM runs ORDER BY started_at, run_id
