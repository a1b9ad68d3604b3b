-- Recorded decisions and the rows that they touched.
FROM chuhai.mart.decisions AS t
WHERE t.rowid > $after
  AND ($id::VARCHAR[] IS NULL OR t.decision_id IN (SELECT unnest($id::VARCHAR[])))
  AND ($decision::VARCHAR[] IS NULL OR list_contains($decision::VARCHAR[], t.decision))
  AND ($state::VARCHAR[] IS NULL OR list_contains($state::VARCHAR[], t.state))
  AND ($record::VARCHAR[] IS NULL OR list_contains($record::VARCHAR[], t.record))
