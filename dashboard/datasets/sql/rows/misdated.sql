-- Misdated claims.
FROM chuhai.mart.misdated AS t
WHERE t.rowid > $after
  AND ($id::VARCHAR[] IS NULL OR list_contains($id::VARCHAR[], t.point_id))
  AND ($rule::VARCHAR[] IS NULL OR list_contains($rule::VARCHAR[], t.rule))
