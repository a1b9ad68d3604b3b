-- Groups of several claims about the same thing.
FROM chuhai.mart.groups AS t
WHERE t.rowid > $after
  AND ($id::VARCHAR[] IS NULL OR t.group_id IN (SELECT unnest($id::VARCHAR[])))
  {subject}
  AND ($metric::VARCHAR[] IS NULL OR list_contains($metric::VARCHAR[], t.metric))
  AND ($verdict::VARCHAR[] IS NULL OR list_contains($verdict::VARCHAR[], t.verdict))
  AND ($geography::VARCHAR[] IS NULL OR list_contains($geography::VARCHAR[], t.geography))
  AND ($rule::VARCHAR[] IS NULL OR list_contains($rule::VARCHAR[], t.rule))
