-- Whose row it is, and when.
  AND ($company::VARCHAR[] IS NULL OR t.subject IN (
        SELECT company_id FROM chuhai.mart.companies
        WHERE list_contains($company::VARCHAR[], company_id) OR list_contains($company::VARCHAR[], parent_id)))
  AND ($group::VARCHAR[] IS NULL OR list_contains($group::VARCHAR[], t.subject) OR t.subject IN (
        SELECT company_id FROM chuhai.mart.companies WHERE list_contains($group::VARCHAR[], brand_group)))
  AND ($first_year::INTEGER IS NULL OR year(t.period_end) >= $first_year)
  AND ($last_year::INTEGER IS NULL OR year(t.period_start) <= $last_year)
