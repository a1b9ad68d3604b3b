-- Who is in a deal.
  AND ($company::VARCHAR[] IS NULL OR list_has_any(t.parties, (
        SELECT list(company_id) FROM chuhai.mart.companies
        WHERE list_contains($company::VARCHAR[], company_id) OR list_contains($company::VARCHAR[], parent_id))))
  AND ($group::VARCHAR[] IS NULL OR list_has_any(t.parties, (
        SELECT list(company_id) FROM chuhai.mart.companies WHERE list_contains($group::VARCHAR[], brand_group))))
