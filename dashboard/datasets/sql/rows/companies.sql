-- Companies.
FROM chuhai.mart.companies AS t
WHERE t.rowid > $after
  AND ($id::VARCHAR[] IS NULL OR t.company_id IN (SELECT unnest($id::VARCHAR[])))
  AND ($group::VARCHAR[] IS NULL OR list_contains($group::VARCHAR[], t.brand_group))
  AND ($country::VARCHAR[] IS NULL OR list_contains($country::VARCHAR[], t.country))
  AND ($kind::VARCHAR[] IS NULL OR list_contains($kind::VARCHAR[], t.kind))
