-- Groups of several claims about the same thing.
FROM chuhai.mart.groups AS t
WHERE t.rowid > $after
  AND ($id::VARCHAR[] IS NULL OR t.group_id IN (SELECT unnest($id::VARCHAR[])))
  AND ($company::VARCHAR[] IS NULL OR t.subject IN (
        SELECT company_id FROM chuhai.mart.companies
        WHERE list_contains($company::VARCHAR[], company_id) OR list_contains($company::VARCHAR[], parent_id)))
  AND ($group::VARCHAR[] IS NULL OR list_contains($group::VARCHAR[], t.subject) OR t.subject IN (
        SELECT company_id FROM chuhai.mart.companies WHERE list_contains($group::VARCHAR[], brand_group)))
  AND ($first_year::INTEGER IS NULL OR year(t.period_end) >= $first_year)
  AND ($last_year::INTEGER IS NULL OR year(t.period_start) <= $last_year)
  AND ($metric::VARCHAR[] IS NULL OR list_contains($metric::VARCHAR[], t.metric))
  AND ($verdict::VARCHAR[] IS NULL OR list_contains($verdict::VARCHAR[], t.verdict))
  AND ($geography::VARCHAR[] IS NULL OR list_contains($geography::VARCHAR[], t.geography))
  AND ($rule::VARCHAR[] IS NULL OR list_contains($rule::VARCHAR[], t.rule))
