-- Labels.
FROM chuhai.mart.labels AS t
WHERE t.rowid > $after
  AND ($vocabulary::VARCHAR[] IS NULL OR list_contains($vocabulary::VARCHAR[], t.vocabulary))
