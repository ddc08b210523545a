-- What format 4 adds to format 3: whether a report tells of something known already.

-- Told without a date, by a definite noun ("the bombing") or in the past of the past ("had detained").
ALTER TABLE report_rows ADD COLUMN retold INTEGER NOT NULL DEFAULT 0;
