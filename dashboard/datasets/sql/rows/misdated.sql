-- Misdated claims.
FROM chuhai.mart.misdated AS t
WHERE t.rowid > $after
  AND ($id::VARCHAR[] IS NULL OR t.point_id IN (SELECT unnest($id::VARCHAR[])))
  AND ($rule::VARCHAR[] IS NULL OR list_contains($rule::VARCHAR[], t.rule))
